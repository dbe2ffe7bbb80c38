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


def split_labels(text: str) -> tuple[str, ...]:
    """Return the labels of a list that somebody typed, separated by commas, none of them twice.

    Args:
        text: One line; a label with a comma in it stands in quotation marks.
    """
    from csv import reader  # who types none pays nothing for it

    found = (" ".join(one.split()) for one in next(reader([text], skipinitialspace=True), []))
    named: dict[str, str] = {}
    for one in found:
        named.setdefault(fold(one), one)
    return tuple(label for form, label in named.items() if form)


def join_labels(labels: tuple[str, ...]) -> str:
    """Return labels as they would be typed, so that `split_labels` gives them back.

    Args:
        labels: Any.
    """
    quoted = (f'"{one.replace(chr(34), chr(34) * 2)}"' for one in labels)
    pairs = zip(labels, quoted, strict=True)
    return ", ".join(sure if set(one) & set(',"') else one for one, sure in pairs)
