"""The normal form of a tag: what makes `Border  Talks` and `border talks` one tag."""

import unicodedata


def fold(label: str) -> str:
    """Return the normal form of a tag's label: one width, one case, one space, no leading `#`.

    Args:
        label: The tag as somebody wrote it.

    Returns:
        The form by which tags are told apart; `""` when nothing is left.
    """
    text = unicodedata.normalize("NFKC", label).casefold()
    return " ".join(text.split()).lstrip("#").strip()
