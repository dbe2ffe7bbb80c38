"""Lists at the end of a text whose items are the headlines of other pages of its site.

A link is known to be a headline by the address that it leads to, which a system makes of that:
`Gulls come back to the quay` at `/2026/gulls-come-back-to-the-quay-106273.html`.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.addresses import path_of
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, is_paragraph, is_part
from newsreader.extract.body.lines.links import each_link, leads_home
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import HEADINGS, LISTS

_FEWEST: Final = 2
"""Items of such a list."""
_MOST: Final = 12
_LEAST: Final = 100
"""Words of the paragraphs of a text above it."""
_LONGEST_LABEL: Final = 10
_SHORTEST: Final = 4
"""Words of a headline in an address."""
_SHARE: Final = 0.7
"""The share of them that the link says."""
_LONGEST: Final = 300
_WORD: Final = re.compile(r"[^\W\d_]{2,40}")
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae"})


def drop_headline_lists(choice: Choice) -> None:
    """Drop the last list of a text where each item is such a headline, with the label above it.

    Links that say something else of where they lead are the author's, as a list amid the text is.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    box = _list_around(choice.runs[chosen[-1]].block) if chosen else None
    if box is None:
        return
    listed = [at for at in chosen[-_MOST - 1 :] if box in ancestors(choice.runs[at].block)]
    if not _FEWEST <= len(listed) <= _MOST:
        return
    above = [at for at in chosen if at < listed[0]]
    words = sum(len(choice.runs[at].words) for at in above if is_paragraph(choice.runs[at]))
    items = [choice.runs[at] for at in listed]
    if words < _LEAST or not all(_is_headline(run, choice.known.url) for run in items):
        return
    if _is_label(choice.runs[above[-1]]):
        listed = [above[-1], *listed]
    for at in listed:
        choice.chosen[at] = False


def _list_around(block: html.HtmlElement) -> html.HtmlElement | None:
    return next((each for each in ancestors(block) if each.tag in LISTS), None)


def _is_label(run: Run) -> bool:
    """Tell whether a line announces a list: a few words with a colon, or a heading."""
    if run.linked or len(run.words) > _LONGEST_LABEL or is_part(run):
        return False
    return run.block.tag in HEADINGS or run.text.endswith(COLONS)


def _is_headline(run: Run, url: str) -> bool:
    """Tell whether all of a line is one link to the site, whose address has its words."""
    links = each_link(run)
    if len(links) != 1 or run.linked < len(run.words) or not leads_home(run, url):
        return False
    parts = [part for part in path_of(links[0].get("href", "")[:_LONGEST]).split("/") if part]
    slug = max((_WORD.findall(part.casefold()) for part in parts), key=len, default=[])
    return len(slug) >= _SHORTEST and _share_of(slug, run.text[:_LONGEST]) >= _SHARE


def _share_of(slug: Sequence[str], text: str) -> float:
    """Return which share of the words of an address a text has, in either way of spelling it."""
    said: set[str] = set()
    for spelled in (text.casefold().translate(_SPELLED), text.casefold()):
        plain = unicodedata.normalize("NFD", spelled)
        said.update(
            _WORD.findall("".join(each for each in plain if not unicodedata.combining(each)))
        )
    return sum(word in said for word in slug) / len(slug)
