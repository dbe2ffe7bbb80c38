"""Which addresses may leave with an article."""

import re

_OUTWARD = re.compile(r"(?:https?://|mailto:)[^\s<>\"\\^`{|}]+|#\S+", re.IGNORECASE)
_FOREIGN = re.compile(r"[\s<>\"\\^`{|}\x00-\x1f\x7f-\x9f]")


def outward(href: str) -> str:
    """Return an address that a browser may be sent to, or `""`.

    Args:
        href: Any address; signs in it that no address has are escaped as browsers do.

    Returns:
        It, when it is http, https, mailto or a place in the document.
    """
    tidy = _FOREIGN.sub(lambda sign: "".join(f"%{byte:02X}" for byte in sign[0].encode()), href)
    return tidy if _OUTWARD.fullmatch(tidy) else ""
