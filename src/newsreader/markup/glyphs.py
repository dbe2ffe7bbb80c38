"""A formula of MathJax of which nothing is left but its glyphs: each is an element without text.

The class of the element has the number of its character; what stands above, below and under a bar
is told by the elements around.
"""

import re
import unicodedata
from typing import Final

from lxml import etree

_GLYPH: Final = "mjx-c"
_CLASS: Final = re.compile(r"(?:^|\s)mjx-c([0-9A-F]{2,6})(?:\s|$)")
_LAST: Final = 0x10FFFF
_SURROGATES: Final = range(0xD800, 0xE000)
_LEAST: Final = 32
"""Numbers below are of no character that is seen."""
_LONGEST: Final = 300
_SCRIPTS: Final = {"mjx-msup": "sup", "mjx-msub": "sub"}


def read_glyphs(formula: etree._Element) -> bool:
    """Write the characters of glyphs into them, with a stroke for the bar of a fraction.

    Args:
        formula: What the glyphs are in; changed in place.

    Returns:
        Whether there were any.
    """
    glyphs = [(glyph, _character(glyph)) for glyph in formula.iter(_GLYPH)]
    if not any(character for _, character in glyphs):
        return False
    for glyph, character in glyphs:
        glyph.text = character
    for element in list(formula.iter("*")):
        if element.get("aria-hidden") is not None:
            del element.attrib["aria-hidden"]  # there is no other form of it
        if element.tag in {"mjx-num", "mjx-den"}:
            _bracket(element)
        elif element.tag == "mjx-line":
            element.text = "/"
        elif element.tag == "mjx-script":
            _lift(element)
    return True


def _character(glyph: etree._Element) -> str:
    found = _CLASS.search(glyph.get("class", "")[:_LONGEST])
    number = int(found[1], 16) if found else 0
    if not _LEAST <= number <= _LAST or number in _SURROGATES:
        return ""
    return unicodedata.normalize("NFKC", chr(number))


def _bracket(part: etree._Element) -> None:
    """Put what is above or below a bar in brackets, where it is more than a sign."""
    if sum(bool(glyph.text) for glyph in part.iter(_GLYPH)) > 1:
        part.text = "("
        part[-1].tail = ")"


def _lift(script: etree._Element) -> None:
    """Raise or lower what stands beside a base: of two the first above it and the last below."""
    base = script.getparent()
    if base is None:
        return
    if base.tag in _SCRIPTS:
        script.tag = _SCRIPTS[base.tag]
    elif base.tag == "mjx-msubsup" and len(script) > 1:
        script[0].tag, script[-1].tag = "sup", "sub"
