"""What is said, word for word, on most other pages of the site.

A text, too, may say something again: what led to all this, that it is the fourth part of a series.
That is a paragraph among its paragraphs, or a heading among its headings. So what goes is

* an element of another kind than what stands around it which holds nothing but familiar lines,
* one that begins with such and has, for the rest, headlines that lead into the site, or hardly a
  word that is not familiar,
* a line that sends its reader elsewhere by familiar words: most of it is a link, or they announce
  one into the site.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from lxml import html

from newsreader.dataclass import dataclass, field
from newsreader.extract.body.drop.left_over import drop_left_over
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.links import is_own, links_of, unlinked
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.names import HEADINGS
from newsreader.model.familiar import line_key
from newsreader.model.names import names

_TEXT: Final = HEADINGS | names("p ul ol li dl dt dd blockquote pre table tbody tr td th")
"""Elements in which a text says something; one without a name is no box."""
_HEADLINE: Final = 4
"""Words of a link that may be the headline of another article."""
_SIGNS: Final = 8
"""Characters of one in a writing without spaces."""
_STAMP: Final = 4
"""Words of a date or a number."""
_LABEL: Final = 6
"""Words of a name or a section."""
_LABELS: Final = 2
"""Labels that a headline may have: its section, who wrote it."""
_PART: Final = 4
"""One word of so many may be another than on other pages."""


def remembered(runs: Sequence[Run]) -> list[str]:
    """Return what of the lines of a page may be familiar on another page of its site.

    Args:
        runs: The lines.

    Returns:
        They as they stand, and of those that have links also what is in none.
    """
    texts = [run.text for run in runs]
    return texts + [unlinked(run) for run in runs if 0 < run.linked < len(run.words)]


@dataclass(slots=True)
class _Lines:
    """How many chosen lines each element holds, by what they may be in a box of the site.

    Attributes:
        known: The places of the familiar ones.
        own: All others.
        text: Those that no box has in which the rest is familiar.
        headlines: Links to other articles of the site, also those that are familiar or not chosen.
        stamps: Dates and numbers.
        labels: Names and sections.
        label_words: The words of these.
        words: The words of all lines.
        first: The place of the first line.
    """

    known: set[int]
    own: Counter[html.HtmlElement] = field(default_factory=Counter)
    text: Counter[html.HtmlElement] = field(default_factory=Counter)
    headlines: Counter[html.HtmlElement] = field(default_factory=Counter)
    stamps: Counter[html.HtmlElement] = field(default_factory=Counter)
    labels: Counter[html.HtmlElement] = field(default_factory=Counter)
    label_words: Counter[html.HtmlElement] = field(default_factory=Counter)
    words: Counter[html.HtmlElement] = field(default_factory=Counter)
    first: dict[html.HtmlElement, int] = field(default_factory=dict)


def drop_familiar(choice: Choice, familiar: Collection[int], feed: str, url: str) -> None:
    """Drop what is familiar and no part of the text, and the headings of such.

    Where a page says nothing else, all of it stays.

    Args:
        choice: The lines of the page.
        familiar: The keys of what most other pages of the site have.
        feed: What the feed has of the text, a line each; what it says is no furniture of the page.
        url: The address of the page.
    """
    familiar = set(familiar).difference(map(line_key, feed.splitlines()))
    if not familiar:
        return
    lines = _sorted_out(choice, familiar, url)
    if not lines.own:
        return
    before = list(choice.chosen)
    homes = {index: _home(choice.runs[index]) for index in lines.known}
    boxes = {_box_of(home, lines) for home in homes.values()} - {None}
    for index in chosen_lines(choice):
        run = choice.runs[index]
        gone = not boxes.isdisjoint(ancestors(homes.get(index, run.block)))
        choice.chosen[index] = not (gone or _sends_on(run, familiar, url))
    if before != choice.chosen:
        drop_left_over(choice, before)
        choice.recount()


def _sends_on(run: Run, familiar: Collection[int], url: str) -> bool:
    """Tell whether a line sends its reader elsewhere by familiar words."""
    if not run.linked:
        return False
    if line_key(run.text) in familiar:
        return 2 * run.linked >= len(run.words)
    return (
        run.linked >= _HEADLINE
        and 2 * run.linked >= len(run.words)
        and line_key(unlinked(run)) in familiar
        and _stays_home(run, url)
    )


def _sorted_out(choice: Choice, familiar: Collection[int], url: str) -> _Lines:
    """Count the lines of each element by what they are."""
    chosen = chosen_lines(choice)
    lines = _Lines({index for index in chosen if line_key(choice.runs[index].text) in familiar})
    for index, run in enumerate(choice.runs):
        kind = _kind(run, lines, url)
        kinds = [kind] if kind is lines.headlines else []
        if choice.chosen[index]:
            kinds = kinds if index in lines.known else [lines.own, kind]
            _count(run, index, lines, labels=lines.labels in kinds)
        for element in ancestors(run.block) if kinds else ():
            for each in kinds:
                each[element] += 1
    return lines


def _count(run: Run, index: int, lines: _Lines, *, labels: bool) -> None:
    """Count the words of a chosen line, those of a label also as such."""
    for element in ancestors(run.block):
        lines.first.setdefault(element, index)
        lines.words[element] += len(run.words)
        if labels:
            lines.label_words[element] += len(run.words)


def _kind(run: Run, lines: _Lines, url: str) -> Counter[html.HtmlElement]:
    """Return what a line that is not familiar is counted as."""
    count = len(run.words)
    beside = unlinked(run) if run.linked else run.text
    if run.linked and _stays_home(run, url) and (run.linked == count or _is_stamp(beside)):
        dense = " " not in run.text and len(run.text) >= _SIGNS
        return lines.headlines if run.linked >= _HEADLINE or dense else lines.labels
    if _is_stamp(run.text):
        return lines.stamps
    return lines.labels if count <= _LABEL and not run.linked else lines.text


def _is_stamp(text: str) -> bool:
    """Tell whether a text is a date or a number, with few words."""
    return any(letter.isdigit() for letter in text) and len(WORD.findall(text)) <= _STAMP


def _stays_home(run: Run, url: str) -> bool:
    """Tell whether no link of a line leads away from the site; one of a script has no address."""
    return all(is_own(link.get("href", ""), url) for link in links_of(run))


def _home(run: Run) -> html.HtmlElement:
    """Return the smallest element around a line: a label beside others may be a mere `<span>`."""
    around = [piece.getparent() if tail else piece for piece, tail in run.pieces]
    common = [set(ancestors(each)) for each in around[1:]]
    within = (each for each in ancestors(around[0]) if all(each in others for others in common))
    return next(within, run.block)


def _box_of(home: html.HtmlElement, lines: _Lines) -> html.HtmlElement | None:
    """Return the box that is to go with a familiar line, or None.

    Args:
        home: The smallest element around the line.
        lines: The lines of all elements.
    """
    rail = _largest(home, lines.text)
    if rail is not None and _is_rail(rail, lines) and _is_box(rail, lines.text):
        return rail
    box = _largest(home, lines.own)
    return box if box is not None and _is_box(box, lines.own) else None


def _largest(home: html.HtmlElement, others: Counter[html.HtmlElement]) -> html.HtmlElement | None:
    """Return the largest element around one without other lines, in one that has some."""
    if home in others:
        return None
    box = home
    while (around := box.getparent()) is not None and around not in others:
        box = around
    return None if around is None else box


def _is_rail(box: html.HtmlElement, lines: _Lines) -> bool:
    """Tell whether what is not familiar in a box is what such a box has anew on each page."""
    if box not in lines.own:
        return True
    if lines.first.get(box) not in lines.known:
        return False
    if headlines := lines.headlines[box]:
        return lines.labels[box] <= _LABELS * headlines
    return not lines.stamps[box] and _PART * lines.label_words[box] <= lines.words[box]


def _is_box(element: html.HtmlElement, others: Counter[html.HtmlElement]) -> bool:
    """Tell whether an element is of another kind than those beside it, and no listing.

    Args:
        element: What may be a box.
        others: Elements with lines of the text.
    """
    if element.tag in HEADINGS or (element.tag in _TEXT and not _named(element)):
        return False
    kind = (element.tag, _named(element))
    beside = element.getparent()
    return (
        beside is not None
        and all((each.tag, _named(each)) != kind for each in beside if each in others)
        and next(element.iter("pre"), None) is None
    )


def _named(element: html.HtmlElement) -> str:
    """Return how an element is called, whatever the order of its names."""
    return " ".join(sorted(element.get("class", "").split()))
