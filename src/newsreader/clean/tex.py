"""TeX that stands in the text of an element which says that it is mathematics.

It stays TeX, for to read it as a line would take a typesetter; what only told a script where it
begins and ends is taken away.
"""

import re
from collections.abc import Mapping
from typing import Final

from newsreader.clean.text import one_line
from newsreader.markup.mathjax import LONGEST_NAME, is_drawn, is_drawn_tex, kind_of_tex
from newsreader.model.names import names
from newsreader.pattern import late

_CLASSES: Final = names(
    "math mathjax mathjax_preview math-tex mathtex katex-source katex-tex tex latex arithmatex "
    "kdmath mathjax-tex"
)
_LONGEST_CLASS: Final = 600
_DELIMITED: Final = late(
    r"\\\(((?:(?!\\[()]).)*)\\\)|\\\[((?:(?!\\[\[\]]).)*)\\\]|\$\$(.*?)\$\$", re.DOTALL
)
_WHOLE: Final = late(r"\s*(?:\$([^$]+)\$|\{\\(?:display|text)style\s+(.*)\})\s*", re.DOTALL)
_REMARKED: Final = late(r"\s*%\s*(?:<!\[CDATA\[)?(.*)%\s*(?:\]\]>)?\s*", re.DOTALL)
"""In remarks of TeX: the marks by which a script is safe in XHTML, or what is left of them."""


def is_tex(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element calls its text mathematics."""
    classes = attributes.get("class", "")[:_LONGEST_CLASS]
    return bool(classes) and not _CLASSES.isdisjoint(classes.lower().split())


def said_formula(attributes: Mapping[str, str]) -> str:
    """Return the formula that an element names, or `""`.

    MathJax draws one with letters that are hidden from who has the page read out, and names it.
    """
    if not is_drawn(attributes.get("class", "")):
        return ""
    return one_line(attributes.get("aria-label", ""), LONGEST_NAME)


def is_tex_script(attributes: Mapping[str, str]) -> bool:
    """Tell whether a `<script>` is a formula that no program has set yet.

    MathJax keeps the source beside what it has made of it and then gives it a name.
    """
    return bool(kind_of_tex(attributes)) and not is_drawn_tex(attributes)


def without_delimiters(text: str) -> str:
    r"""Return TeX without what parts it from a text around it.

    Args:
        text: TeX, or words with formulas in `\(...\)`, `\[...\]` or `$$...$$`; a whole text may
            stand in `$...$`.

    Returns:
        The same words; a delimiter without its other half stays.
    """
    if "$" not in text and "\\" not in text and "%" not in text:
        return text
    if remarked := _REMARKED.fullmatch(text):
        text = remarked[1]
    whole = _WHOLE.fullmatch(text)
    if whole is not None:
        return whole[1] or whole[2] or text
    bare = _DELIMITED.sub(lambda match: match[1] or match[2] or match[3] or "", text)
    return bare or text
