"""What is said, word for word, on most other pages of the site.

An author, too, says something again: headings, questions, the instructions of a manual, a refrain,
in whatever boxes a page is built of. So of what is familiar goes only

* a box beside the element that holds most of the text,
* a box among the paragraphs that has something to be pressed or followed,
* a box that begins with familiar lines and has, for the rest, headlines that lead into the site,
* a line of familiar words and a link, or of familiar words that announce a link into the site,
* a label in a box of its own that is the last line of the text: there is nothing that it heads.

A box holds nothing but familiar lines, more than a heading, and is no paragraph, list, quotation or
listing; the lines of an author that are on this page alone never go.

Of a series, a forecast or the results of a lottery, most may be said again each day, and what is
new be a notice below it. So where more would go than stays, or the beginning with much of the text,
nothing does.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from lxml import html

from newsreader.dataclass import dataclass, field
from newsreader.extract.body.drop.left_over import drop_left_over
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS, is_prose
from newsreader.extract.body.lines.links import is_own, links_of, unlinked
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.names import HEADINGS
from newsreader.model.familiar import line_key
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_TEXT: Final = HEADINGS | names("p ul ol li dl dt dd blockquote center pre table tbody tr td th")
"""Elements in which a text says something: no boxes."""
_PRESSED: Final = ("button", "form", "input", "select", "textarea", "iframe")
"""What is there for its visitors to use."""
_HEADLINE: Final = 3
"""Words of a link that may be the headline of another article."""
_SIGNS: Final = 8
"""Characters of one in a writing without spaces."""
_STAMP: Final = 4
"""Words of a date or a number."""
_LABEL: Final = 6
"""Words of a name or a section."""
_LONGEST_LABEL: Final = 10
"""Words of one below the text."""
_LABELS: Final = 2
"""Labels that a headline may have: its section, who wrote it."""
_MOST: Final = 0.6
"""Part of the words of a text that the element around it holds."""
_FEW: Final = 25
"""Words of a page's own without which all of it stays."""
_MOST_GONE: Final = 2 / 3
"""Part of the words of a text that may be none of it."""
_MOST_GONE_FIRST: Final = 0.4
"""Where that begins the text: a plea above it, hardly the article itself."""
_SENTENCE: Final = 20
"""Letters of a line that is known again within one of the feed."""


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
        own: The words of all others.
        text: Those that no box has in which the rest is familiar.
        headlines: Links to other articles of the site, also those that are familiar or not chosen.
        labels: Names and sections.
        links: Those that are links as a whole, chosen or not, and lead out of the text.
        first: The place of the first line.
        page: How many words are not familiar.
    """

    known: set[int]
    own: Counter[html.HtmlElement] = field(default_factory=Counter)
    text: Counter[html.HtmlElement] = field(default_factory=Counter)
    headlines: Counter[html.HtmlElement] = field(default_factory=Counter)
    labels: Counter[html.HtmlElement] = field(default_factory=Counter)
    links: Counter[html.HtmlElement] = field(default_factory=Counter)
    first: dict[html.HtmlElement, int] = field(default_factory=dict)
    page: int = 0


def drop_familiar(choice: Choice) -> None:
    """Drop what is familiar and no part of the text, and the headings of such.

    Where a page says hardly anything else, all of it stays, and so it does where hardly anything
    would be left of it, or not what it begins with.

    Args:
        choice: The lines of the page.
    """
    feed = choice.known.feed
    url = choice.known.url
    familiar = set(choice.known.familiar).difference(map(line_key, feed.splitlines()))
    if not familiar:
        return
    lines = _sorted_out(choice, familiar, letters_of(feed), url)
    if lines.page < _FEW:
        return
    choice.before = list(choice.chosen)
    homes = {index: _home(choice.runs[index]) for index in lines.known}
    boxes = {_box_of(home, lines) for home in homes.values()} - {None}
    for index in chosen_lines(choice):
        run = choice.runs[index]
        gone = not boxes.isdisjoint(ancestors(homes.get(index, run.block)))
        choice.chosen[index] = not (gone or _sends_on(run, familiar, url))
    _drop_last_labels(choice, lines.known)
    if choice.before == choice.chosen:
        return
    drop_left_over(choice)
    if _takes_the_text(choice):
        choice.chosen = list(choice.before)
    choice.recount()


def _takes_the_text(choice: Choice) -> bool:
    """Tell whether what went is so much that it was the article."""
    before = [index for index, is_in in enumerate(choice.before) if is_in]
    total = sum(len(choice.runs[index].words) for index in before)
    gone = sum(len(choice.runs[index].words) for index in before if not choice.chosen[index])
    first = next((index for index in before if is_prose(choice.runs[index])), None)
    begins = first is None or choice.chosen[first]
    return gone > (_MOST_GONE if begins else _MOST_GONE_FIRST) * total


def _drop_last_labels(choice: Choice, known: Collection[int]) -> None:
    """Drop familiar labels below the text: a sentence there may be its author's, on each page."""
    for index in reversed(chosen_lines(choice)):
        run = choice.runs[index]
        label = len(run.words) <= _LONGEST_LABEL and not run.linked and not run.text.endswith(ENDS)
        if index not in known or not label or any(map(_is_of_text, ancestors(run.block))):
            return
        choice.chosen[index] = False


def _is_of_text(element: html.HtmlElement) -> bool:
    return element.tag in _TEXT


def _sends_on(run: Run, familiar: Collection[int], url: str) -> bool:
    """Tell whether a line sends its reader elsewhere by familiar words."""
    if not run.linked:
        return False
    if line_key(run.text) in familiar:
        return len(run.words) <= 2 * run.linked < 2 * len(run.words)
    return (
        run.linked >= _HEADLINE
        and 2 * run.linked >= len(run.words)
        and line_key(unlinked(run)) in familiar
        and _stays_home(run, url)
    )


def _sorted_out(choice: Choice, familiar: Collection[int], feed: str, url: str) -> _Lines:
    """Count the lines of each element by what they are; `feed` has the letters of the feed."""
    lines = _Lines(
        {
            index
            for index in chosen_lines(choice)
            if line_key(text := choice.runs[index].text) in familiar
            and not (len(said := letters_of(text)) >= _SENTENCE and said in feed)
        }
    )
    for index, run in enumerate(choice.runs):
        kind = _kind(run, lines, url)
        is_own = choice.chosen[index] and index not in lines.known
        lines.page += len(run.words) if is_own else 0
        is_link = 0 < len(run.words) <= run.linked and all(map(_leads_away, links_of(run)))
        for element in ancestors(run.block):
            if choice.chosen[index]:
                lines.first.setdefault(element, index)
            if is_own:
                lines.own[element] += len(run.words)
            if is_link:
                lines.links[element] += 1
            if kind is not None and (is_own or kind is lines.headlines):
                kind[element] += 1
    return lines


def _kind(run: Run, lines: _Lines, url: str) -> Counter[html.HtmlElement] | None:
    """Return what a line that is not familiar is counted as; dates count for nothing."""
    count = len(run.words)
    beside = unlinked(run) if run.linked else run.text
    if run.linked and _stays_home(run, url) and (run.linked == count or _is_stamp(beside)):
        dense = " " not in run.text and len(run.text) >= _SIGNS
        return lines.headlines if run.linked >= _HEADLINE or dense else lines.labels
    if _is_stamp(run.text):
        return None
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
    if rail is not None and _is_rail(rail, lines) and _is_box(rail):
        return rail
    box = _largest(home, lines.own)
    if box is None or not _is_box(box):
        return None
    return box if _is_beside(box, lines) or _is_of_use(box, lines) else None


def _largest(home: html.HtmlElement, others: Counter[html.HtmlElement]) -> html.HtmlElement | None:
    """Return the largest element around one without other lines, in one that has some."""
    if home in others:
        return None
    box = home
    while (around := box.getparent()) is not None and around not in others:
        box = around
    return None if around is None else box


def _is_rail(box: html.HtmlElement, lines: _Lines) -> bool:
    """Tell whether a box has headlines anew on each page, below a line that is the same."""
    headlines = lines.headlines[box]
    first = lines.first.get(box) in lines.known
    return first and headlines > 0 and lines.labels[box] <= _LABELS * headlines


def _is_box(element: html.HtmlElement) -> bool:
    """Tell whether an element may be a box: it has more than a heading, and no listing."""
    if element.tag in _TEXT or next(element.iter("pre"), None) is not None:
        return False
    headed = sum(len(WORD.findall("".join(each.itertext()))) for each in element.iter(*HEADINGS))
    return headed < len(WORD.findall("".join(element.itertext())))


def _is_beside(box: html.HtmlElement, lines: _Lines) -> bool:
    """Tell whether a box stands beside the one element that holds most of the text."""
    around = box.getparent()
    return around is not None and any(
        each.tag not in _TEXT and lines.own[each] >= _MOST * lines.page for each in around
    )


def _is_of_use(box: html.HtmlElement, lines: _Lines) -> bool:
    """Tell whether there is something in a box to be pressed, or a line of it to be followed."""
    pressed = box.tag in _PRESSED or next(box.iter(*_PRESSED), None) is not None
    return pressed or lines.links[box] > 0


def _leads_away(link: html.HtmlElement) -> bool:
    """Tell whether a link leads out of the text or is for a script: it is no place in it."""
    address = link.get("href")
    if address is None:
        return link.get("id") is None and link.get("name") is None
    return not address.startswith("#")
