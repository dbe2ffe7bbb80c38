"""Where a text is over: what stands under "Related articles" and the like at its end."""

from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.drop.beside_fields import is_above_field
from newsreader.extract.body.drop.onward.leads import ends_text
from newsreader.extract.body.drop.onward.release import is_of_release
from newsreader.extract.body.lines.choice import Choice, ancestors, child_of, chosen_lines
from newsreader.extract.body.lines.kinds import (
    COLONS,
    home_of,
    is_paragraph,
    is_part,
    is_prose,
    is_short_paragraph,
    kind_of,
    stands_as,
)
from newsreader.extract.body.lines.links import each_link
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.signed import WHO, WRITERS
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_LISTS: Final = names("ul ol li dl dd")
_FEWEST: Final = 2
"""Items of a list of links."""
_SHARE: Final = 0.3
"""The most of a text that may stand under a heading that ends it."""
_SHORTEST: Final = 4
"""Words of a sentence of the text below a line that has its own link."""
_LONGEST_LINK: Final = 6
"""Words of a link at the end of a teaser."""
_LONG_LINE: Final = 24
"""Characters of a sentence that has no spaces between its words."""


def drop_end(choice: Choice) -> None:
    """Drop what stands under "Related articles" and the like at the end of the text.

    Such a line ends the text only where no prose follows that stands where the text stands; what
    follows of that is the text's, and so is the line where nothing but headings is between them.
    "Read also: Another text", whose link stands in it, ends nothing where a sentence follows.
    Nor does "Media contact" right among the paragraphs: whoever sends a release to the press writes
    there whom it may ask, and what a site says of that below its articles has a box of its own.
    A call right above a field is the field's, and says nothing of what is below both.
    """
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    after = 0
    for place in range(len(chosen) - 1, -1, -1):
        run = choice.runs[chosen[place]]
        after += len(run.words)
        if after > _SHARE * total:
            return
        if not ends_text(run) or is_above_field(run):
            continue
        if not is_of_release(choice, chosen[place]):
            points = _points(run)
            until = _goes_on(choice, chosen, place) if points else _resumes(choice, chosen, place)
            for index in chosen[place:until]:
                choice.chosen[index] = False
            del chosen[place:until]
            after = sum(len(choice.runs[index].words) for index in chosen[place:])


def _points(run: Run) -> bool:
    """Tell whether a line is a label, a colon and the link that the label announces."""
    if run.block.tag in HEADINGS or not 0 < run.linked < len(run.words):
        return False
    links = each_link(run)
    said = " ".join("".join(text for link in links for text in link.itertext()).split())
    return bool(said) and run.text.removesuffix(said).rstrip().endswith(COLONS)


def _goes_on(choice: Choice, chosen: Sequence[int], place: int) -> int:
    """Return where a sentence of the text follows a line with a link of its own, in whatever words.

    Args:
        choice: The lines of the page.
        chosen: The places of those that are the text's.
        place: Which of these is that line.
    """
    runs = choice.runs
    home = home_of(runs[chosen[place]])
    above = next((runs[at] for at in reversed(chosen[:place]) if is_prose(runs[at])), None)
    for after in range(place + 1, len(chosen)):
        run = runs[chosen[after]]
        least = 1 if len(run.text) >= _LONG_LINE else _SHORTEST
        beside = home_of(run) is home or (above is not None and _is_in_row(above, run))
        if beside and is_prose(run, least) and not ends_text(run):
            first = _with_short(choice, chosen, place, after)
            while first > place + 1 and _is_unlinked_part(runs[chosen[first - 1]]):
                first -= 1
            return first
    return _resumes(choice, chosen, place)


def _is_unlinked_part(run: Run) -> bool:
    """Tell whether a line is of a list or a table, or heads one, and leads nowhere."""
    return not run.linked and (_is_heading(run) or is_part(run)) and not ends_text(run)


def _is_in_row(above: Run, run: Run) -> bool:
    """Tell whether a line stands in a box beside the one that another stands in, and like it."""
    one, other = home_of(above), home_of(run)
    if one is None or other is None or one.getparent() is not other.getparent():
        return False
    return run.block.tag == above.block.tag and kind_of(one) == kind_of(other)


def _resumes(choice: Choice, chosen: Sequence[int], place: int) -> int:
    """Return where the text goes on after a line that looks like its end, the line itself or later.

    Args:
        choice: The lines of the page.
        chosen: The places of those that are the text's.
        place: Which of these looks like its end.
    """
    runs = choice.runs
    above = [runs[at] for at in reversed(chosen[:place]) if is_prose(runs[at])]
    home = next((_text_around(run) for run in above if is_paragraph(run)), None)
    if home is None and above:
        home = _text_around(above[0])
    label = runs[chosen[place]]
    if home is None:
        return len(chosen)
    writers = place + 1 < len(chosen) and _is_about_writers(label, runs[chosen[place + 1]])
    if writers and home_of(label) is home:
        return len(chosen)
    for after in range(place + 1, len(chosen)):
        run = runs[chosen[after]]
        if after == place + 1 == len(chosen) - 1 and _announces_links(choice, chosen[after]):
            return len(chosen)
        if _teases(runs[chosen[after - 1]], run):
            continue
        if is_prose(run) and (home_of(run) is home or (not writers and _stands_in(run, home))):
            if all(_is_heading(runs[chosen[at]]) for at in range(place + 1, after)):
                return place
            first = _with_short(choice, chosen, place, after)
            if home_of(run) is not home:
                return first
            return _behind_box(choice, chosen, place, first, home)
    return len(chosen)


def _behind_box(
    choice: Choice, chosen: Sequence[int], place: int, first: int, home: html.HtmlElement
) -> int:
    """Return where a text goes on behind the box of a label: with what leads nowhere, as it does.

    Args:
        choice: The lines of the page.
        chosen: The places of those that are the text's.
        place: Which of these is the label.
        first: Which of them is the first that is known to be the text's again.
        home: What its paragraphs stand in.
    """
    runs = choice.runs
    box = child_of(home, runs[chosen[place]].block)
    if box is None or box is runs[chosen[place]].block:
        return first
    while first > place + 1:
        run = runs[chosen[first - 1]]
        if run.linked or ends_text(run) or box in ancestors(run.block):
            break
        first -= 1
    return first


def _with_short(choice: Choice, chosen: Sequence[int], place: int, after: int) -> int:
    """Return where a text goes on below a label when short paragraphs are above its next sentence.

    A paragraph of few words has no link, and stands beside those of the text as one of them does;
    the summaries of other articles stand in the box of the label. Headings above go with it.

    Args:
        choice: The lines of the page.
        chosen: The places of those that are the text's.
        place: Which of these is the label.
        after: Which of them is the next sentence of the text.
    """
    runs = choice.runs
    looks = {stands_as(runs[at]) for at in chosen[:place] if is_prose(runs[at])}
    below = range(place + 1, after)
    short = (at for at in below if is_short_paragraph(runs[chosen[at]]))
    first = next((at for at in short if stands_as(runs[chosen[at]]) in looks), after)
    while first > place + 1 and _is_heading(runs[chosen[first - 1]]):
        first -= 1
    return first


def _teases(above: Run, run: Run) -> bool:
    """Tell whether a line ends in a link to where all of the line above it leads: "Read on".

    Args:
        above: The line above.
        run: The line.
    """
    if not 0 < run.linked <= _LONGEST_LINK or not 0 < len(above.words) <= above.linked:
        return False
    links, heads = each_link(run), each_link(above)
    ends = len(links) == 1 and run.text.endswith(text_of(links[0]))
    return ends and {each.get("href") for each in heads} == {links[0].get("href")}


def _announces_links(choice: Choice, index: int) -> bool:
    """Tell whether under a line there are items that are links and none of the text."""
    under = range(index + 1, min(index + 1 + _FEWEST, len(choice.runs)))
    items = [choice.runs[at] for at in under if not choice.chosen[at]]
    return len(items) == _FEWEST and all(
        is_part(run) and 0 < len(run.words) <= run.linked for run in items
    )


def _text_around(run: Run) -> html.HtmlElement | None:
    """Return what a paragraph stands in, or the list stands in that it is an item of."""
    home = home_of(run)
    while home is not None and home.tag in _LISTS:
        home = home.getparent()
    return home


def _stands_in(run: Run, home: html.HtmlElement) -> bool:
    """Tell whether a line stands where the paragraphs of a text do, or around that."""
    around = home_of(run)
    if around is None:
        return False
    called = home.get("class")
    if around is home or (called and called == around.get("class") and around.tag == home.tag):
        return True
    return around in ancestors(home)


def _is_about_writers(label: Run, first: Run) -> bool:
    """Tell whether a paragraph under a label says who wrote the text, or who prints it."""
    return WRITERS.match(label.text) is not None and WHO.match(first.text) is not None


def _is_heading(run: Run) -> bool:
    return run.block.tag in HEADINGS
