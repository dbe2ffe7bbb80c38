"""What stands before the first chosen line and after the last, in the column of the text.

A library that reads text only ends a text where its markup changes: at paragraphs in bare boxes,
at a table that was never closed, at questions with their answers, at a list of sources.
"""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.column import ENOUGH, is_open, reach_of
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.kinds import COLONS, is_prose
from newsreader.extract.body.lines.links import is_own, leads_to_people
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.body.words.rights import NOTICE, SOURCES
from newsreader.extract.body.words.signed import WHO
from newsreader.extract.names import LISTS, SUBHEADINGS

_SENTENCE: Final = 10
"""Words of a line that says something."""
_SHORTEST: Final = 5
"""Words of one right beside the text."""
_LONGEST_LABEL: Final = 12
_FEWEST_LINKS: Final = 2
_MOST_LINKS: Final = 60


def complete_edges(choice: Choice) -> None:
    """Add prose in the column of the text that goes on before and after what is chosen of it.

    With it come headings, lists and tables that it follows. The first link, label or box of
    something else ends it. After a line that announces sources, or that ends in a colon, comes
    their list, and after a heading one of links to other sites.

    Args:
        choice: The lines of the page.
    """
    places = [index for index, is_in in enumerate(choice.chosen) if is_in]
    if sum(len(choice.runs[index].words) for index in places) < ENOUGH:
        return
    column = reach_of(choice, choice.runs[places[-1]])
    last = _extend(choice, column, places[-1], range(places[-1] + 1, len(choice.runs)))
    _add_sources(choice, places[-1] if last is None else last, choice.known.url)
    column = reach_of(choice, choice.runs[places[0]])
    _extend(choice, column, places[0], range(places[0] - 1, -1, -1))
    choice.recount()


def _extend(
    choice: Choice, column: html.HtmlElement | None, edge: int, indexes: range
) -> int | None:
    """Choose lines one after the other, away from the edge of the text; return the last."""
    waiting: list[int] = []
    forward = indexes.step > 0
    around = set(ancestors(choice.runs[edge].block.getparent()))
    done: int | None = None
    for index in indexes:
        run = choice.runs[index]
        if column is None or not is_open(run.block, column):
            break
        asked = bool(waiting) and choice.runs[waiting[-1]].text.endswith("?")
        home = run.block.getparent()
        beside = home in around or run.block in around or _holds_table(home, waiting, choice)
        least = _SHORTEST if home is choice.runs[edge].block.getparent() else _SENTENCE
        said = forward and run.block.tag in SUBHEADINGS  # a question, with its answer to come
        if not said and is_prose(run, least) and (asked or (beside and not _is_about_page(run))):
            for each in (*waiting, index):
                choice.chosen[each] = True
            waiting.clear()
            done = index
        elif _may_lead(run):
            waiting.append(index)
        else:
            break
    return done


def _holds_table(home: html.HtmlElement | None, waiting: list[int], choice: Choice) -> bool:
    """Tell whether the lines before one are those of a table beside it."""
    if not waiting or home is None or next(home.iter("table"), None) is None:
        return False
    return home in ancestors(choice.runs[waiting[0]].block)


def _may_lead(run: Run) -> bool:
    """Tell whether prose may follow a line within one text."""
    if not run.words:
        return True
    if 2 * run.linked > len(run.words):
        return False
    inside = any(each.tag in {"table", "pre", "figure", "li"} for each in ancestors(run.block))
    if run.block.tag not in SUBHEADINGS and not inside:
        return False
    return inside or not (END.fullmatch(run.text) or LABEL.fullmatch(run.text))


def _is_about_page(run: Run) -> bool:
    """Tell whether a line is about who wrote the text or prints it."""
    return (WHO.match(run.text) or NOTICE.search(run.text)) is not None


def _add_sources(choice: Choice, last: int, url: str) -> None:
    """Choose the list that stands right after the text, under what announces it."""
    runs = choice.runs
    label = last if _announces(runs[last]) else last + 1
    if label >= len(runs):
        return
    under = runs[label].block.getnext()
    if under is None or under.tag not in LISTS or is_box(under) or is_furniture(under):
        return
    told = choice.chosen[label] or SOURCES.match(runs[label].text) is not None
    if not (told and _announces(runs[label])) and not _heads_links(
        runs[last], runs[label], under, url
    ):
        return
    choice.chosen[label] = True
    for index in range(label + 1, len(runs)):
        if under not in ancestors(runs[index].block):
            break
        choice.chosen[index] = True


def _heads_links(last: Run, head: Run, under: html.HtmlElement, url: str) -> bool:
    """Tell whether a list under a heading beside the text has links, each to another site."""
    if head.block.tag not in SUBHEADINGS or head.linked or END.fullmatch(head.text):
        return False
    if head.block.getparent() not in ancestors(last.block):
        return False
    links = [each.get("href", "").strip() for each in islice(under.iter("a"), _MOST_LINKS)]
    if not _FEWEST_LINKS <= len(under) <= len(links):
        return False
    return not any(is_own(link, url) or leads_to_people(link) for link in links)


def _announces(run: Run) -> bool:
    if run.linked or END.fullmatch(run.text):
        return False
    if run.text.endswith(COLONS):
        return True
    return len(run.words) <= _LONGEST_LABEL and SOURCES.match(run.text) is not None
