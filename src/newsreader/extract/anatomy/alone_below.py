"""The one text right below a headline that stands apart from the text of the article."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.bylines import SIGNED_SO
from newsreader.extract.anatomy.element_names import is_skipped, names_of
from newsreader.extract.anatomy.one_text import is_one_text
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import UNREAD, Element, Sources, is_paragraph, words_of
from newsreader.model.names import names

_ENDS: Final = tuple(".!?…。！？।")
_BELOW: Final = names("p h2 h3 div section header")
_INNER: Final = names("a li time button form input table figure img h1 video nav")
"""What a lead paragraph has none of."""
_PROSE: Final = names("p blockquote ul ol")
_SECOND: Final = names("span small em i div p")
"""What the second line of a heading may be."""
_FEWEST: Final = 7
_LONGEST: Final = 400
_HIGHEST: Final = 5
_NEXT: Final = 4


def alone_below(sources: Sources) -> list[str]:
    """Return the text right below the headline where no text of the article is beside it.

    Args:
        sources: What the page says.
    """
    if not sources.headings or sources.headings[0].tag != "h1":
        return []
    above: Element | None = sources.headings[0]
    for _ in range(_HIGHEST):
        if above is None or (above.tail or "").strip():
            return []
        below = next(_with_words(above), None)
        if below is not None:
            return _text_of(sources, below)
        above = above.getparent()
    return []


def within_heading(heading: Element, title: str) -> str:
    """Return the last element of a heading where all that is before it is the headline, or `""`.

    Args:
        heading: The heading.
        title: The headline.
    """
    parts = [each for each in heading if isinstance(each.tag, str)]
    last = parts[-1] if parts else None
    if last is None or last.tag not in _SECOND or (last.tail or "").strip():
        return ""
    said = [heading.text or ""]
    for each in parts[:-1]:
        said += [words_of(each), each.tail or ""]
    return words_of(last) if title and folded("".join(said)) == folded(title) else ""


def _with_words(element: Element) -> Iterator[Element]:
    """Yield those of the next elements beside one that have words."""
    for each in islice(element.itersiblings(), _NEXT):
        if isinstance(each.tag, str) and each.tag not in UNREAD and words_of(each, 60):
            yield each


def _text_of(sources: Sources, below: Element) -> list[str]:
    text = words_of(below, _LONGEST + 1)
    if below.tag not in _BELOW or is_skipped(names_of(below)) or (below.tail or "").strip():
        return []
    if any(each.tag in _INNER for each in below.iter()):
        return []
    if any(each.tag in _PROSE for each in _with_words(below)):
        return []
    long = len(text.split()) >= _FEWEST or not text.isascii()
    whole = long and len(text) <= _LONGEST and text.endswith(_ENDS)
    if not whole or SIGNED_SO.match(text) or not is_one_text(sources, below):
        return []
    text_below = any(is_paragraph(line) and line not in text for _, line in sources.lines)
    return [text] if text_below else []
