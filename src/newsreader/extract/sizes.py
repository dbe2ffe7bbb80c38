"""How large a page says that its pictures are."""

import re
from typing import Final

_PIXELS: Final = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*")


def pixels(said: str) -> int | None:
    """Return the number of pixels that an attribute gives: `"640"`, `"640px"`; None for 0 or none.

    Args:
        said: What stands there.
    """
    found = _PIXELS.fullmatch(said)
    return int(found[1]) or None if found is not None else None
