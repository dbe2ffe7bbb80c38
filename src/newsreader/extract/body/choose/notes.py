"""The notes of an article: what its text points to by number, wherever on the page it stands."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final
from urllib.parse import unquote

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_of_seller
from newsreader.extract.body.words.papers import REFERENCE_LINKS
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_LISTS: Final = names("ol ul dl")
_FOREIGN: Final = names("nav header form")
_BOXES: Final = names("div section aside p")
_NEAR: Final = 4
"""Elements around a line, one of which may be the box of a note."""
_LONGEST_MARK: Final = 3
"""Words of a link that may be the mark of a note: `[note 12]`."""
_MOST_PIECES: Final = 9
_LONGEST_HEADING: Final = 5
_LONGEST_ROW: Final = 160
"""Characters of a row of places where a note may be found."""


def keep_notes(choice: Choice) -> None:
    """Choose the notes that chosen lines point to, and the heading right above them.

    A note is an item of a list, or what links back to where it is pointed from: a paragraph, a box
    of its own. Of a list with one of them all items are chosen.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    chosen = [run for run, is_in in zip(choice.runs, choice.chosen, strict=True) if is_in]
    wanted = {name for run in chosen for name in _marks(run, url)}
    if not wanted:
        return
    notes = _notes(choice.runs, wanted, _named(chosen), url) | _boxes(choice, wanted, url)
    if not notes:
        return
    kept = [not notes.isdisjoint(ancestors(run.block)) for run in choice.runs]
    for index, keep in enumerate(kept):
        run = choice.runs[index]
        if keep and not (_is_row_of_links(run) or is_of_seller(run)):
            choice.chosen[index] = True
            if index and not kept[index - 1] and _is_heading(choice.runs[index - 1]):
                choice.chosen[index - 1] = True
    choice.recount()


def _is_row_of_links(run: Run) -> bool:
    """Tell whether a line below a note only says where it may be found: "CAS Google Scholar"."""
    return len(run.text) <= _LONGEST_ROW and REFERENCE_LINKS.fullmatch(run.text) is not None


def _is_heading(run: Run) -> bool:
    return run.block.tag in SUBHEADINGS and len(run.words) <= _LONGEST_HEADING


def _inline(run: Run) -> Iterator[html.HtmlElement]:
    """Yield the elements within a line, each once, and its block."""
    seen: set[html.HtmlElement] = set()
    for piece, tail in run.pieces:
        for element in ancestors(piece.getparent() if tail else piece):
            if element in seen:
                break
            seen.add(element)
            yield element
            if element is run.block:
                break


def _marks(run: Run, url: str) -> Iterator[str]:
    """Yield the names of places that the short links of a line lead to."""
    for element in _inline(run):
        if element.tag == "a":
            page, _, name = element.get("href", "").strip().partition("#")
            if name and (not page or page == url.partition("#")[0]) and _is_short(element):
                yield unquote(name)


def _is_short(link: html.HtmlElement) -> bool:
    """Tell whether a link may be the mark of a note; little is read of one around half a page."""
    texts = list(islice(link.itertext(), _MOST_PIECES))
    return len(texts) < _MOST_PIECES and len("".join(texts).split()) <= _LONGEST_MARK


def _named(runs: Sequence[Run]) -> set[str]:
    """Return the names that places in lines have."""
    elements = (element for run in runs for element in _inline(run))
    return {name for each in elements for name in (each.get("id"), each.get("name")) if name}


def _notes(
    runs: Sequence[Run], wanted: set[str], sources: set[str], url: str
) -> set[html.HtmlElement]:
    """Return the lists of notes, and the notes that stand in none."""
    found: set[html.HtmlElement] = set()
    for run in runs:
        around = list(ancestors(run.block))
        if any(each.tag in _FOREIGN or holds_comments(each) for each in around):
            continue
        item = next((at for at, each in enumerate(around) if each.tag in {"li", "dd"}), None)
        inner = around[: 1 if item is None else item + 1]
        places = {each.get("id", "") for each in inner} | _named([run])
        if wanted.isdisjoint(places):
            continue
        if item is not None and around[item + 1].tag in _LISTS:
            found.add(around[item + 1])
        elif not sources.isdisjoint(_marks(run, url)):
            found.add(run.block)
    return found


def _boxes(choice: Choice, wanted: set[str], url: str) -> set[html.HtmlElement]:
    """Return the boxes of one note each, whose first line links back to where it is pointed from.

    Args:
        choice: The lines of the page.
        wanted: The places that chosen lines point to.
        url: The address of the page.
    """
    pointing: dict[str, set[html.HtmlElement]] = {}
    homes: dict[str, set[html.HtmlElement]] = {}
    for run, is_in in zip(choice.runs, choice.chosen, strict=True):
        if is_in:
            around = set(ancestors(run.block))
            for name in _marks(run, url):
                pointing.setdefault(name, set()).update(around)
            for name in _named([run]):
                homes.setdefault(name, around)
    found: set[html.HtmlElement] = set()
    for run in choice.runs:
        back = [homes[name] for name in _marks(run, url) if name in homes]
        if not back:
            continue
        for each in islice(ancestors(run.block), 1, _NEAR):
            name = each.get("id", "")
            if each.tag not in _BOXES or _is_apart(each):
                break
            if name in wanted and each not in pointing.get(name, ()):
                if not any(each in around for around in back):
                    found.add(each)
                break
    return found


def _is_apart(element: html.HtmlElement) -> bool:
    return any(each.tag in _FOREIGN or holds_comments(each) for each in ancestors(element))
