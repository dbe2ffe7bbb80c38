"""How a page says that a formula is MathJax's: drawn already, or in the TeX that it reads."""

from collections.abc import Mapping
from typing import Final

LONGEST_NAME: Final = 2000
"""Characters of what a formula is said to be."""
_DRAWN: Final = "mjx-math"
_LONGEST: Final = 600
_TEX: Final = "math/tex"
_SOURCE: Final = "MathJax-"
"""How the source of a formula is called once it has been drawn."""


def is_drawn(called: str) -> bool:
    """Tell whether an element holds the signs of a formula, which are hidden from who hears it.

    It is named for a listener, in `aria-label`.

    Args:
        called: Its classes, or `""`.
    """
    return _DRAWN in called[:_LONGEST].split()


def kind_of_tex(attributes: Mapping[str, str]) -> str:
    """Return the type of a `<script>` that is the TeX of a formula, in small letters, or `""`.

    Args:
        attributes: Of the script.
    """
    kind = attributes.get("type", "").strip().lower()
    return kind if kind.startswith(_TEX) else ""


def is_drawn_tex(attributes: Mapping[str, str]) -> bool:
    """Tell whether the source of a formula is kept beside what has been drawn of it.

    Args:
        attributes: Of the `<script>` with the source.
    """
    return attributes.get("id", "").startswith(_SOURCE)
