"""Headings and announcements of which all that they announced was dropped."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsreader.extract.body.drop.asks.controls import is_control
from newsreader.extract.body.drop.endings import drop_endings
from newsreader.extract.body.drop.onward.leads import ends_text, heads_list
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, ENDS, NO_LABELS, home_of
from newsreader.extract.body.lines.links import leads_into_page
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.lines.sellers import is_to_seller
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.body.words.invites import invite
from newsreader.extract.body.words.labels import BUTTON
from newsreader.extract.body.words.rights import ORIGIN
from newsreader.extract.names import FRAMES, SUBHEADINGS
from newsreader.model.names import names

_LONGEST_REST: Final = 6
"""Words of who wrote what a card leads to, or when."""
_LONGEST_CARD: Final = 40
"""Words of a whole card, chosen or not."""
_MOST_ABOVE: Final = 4
"""Lines of a card above one of it."""
_SHOWN: Final = names("img picture video audio iframe")
_CLOCK: Final = 3
"""Words of how long a video is: `1:02:58`."""
_MOST_PIECES: Final = 30
_LONGEST_LABEL: Final = 12
"""Words of a line that may be a label."""
_SHORTEST_SAYING: Final = 4
"""Words of a line that says something, and is no label."""
_LONGEST_TITLE: Final = 4
_TITLE: Final = re.compile(
    r"(?:^|[\s_-])(?:section|block|box|widget|module)[_-]?(?:title|heading|header|head)(?:$|\s)",
    re.IGNORECASE,
)
"""The name of what holds the title of a box."""
_MOST_LETTERS: Final = 300
_LONGEST_HEAD: Final = 16
"""Words of a last heading whose text is out."""
_LONGEST_HEADING: Final = 25
"""Words of a heading; a longer one is a paragraph by its looks."""
_PRESSED: Final = names("button form")
"""What is there to be used, and says nothing that can be read."""
_BELOW: Final = 3
"""Elements below a heading that are looked at for that."""
_LARGEST: Final = 80
"""Words of a box with a button to take part."""
_FAR: Final = 100
"""Lines below a heading that are looked through for what is left of it."""


def drop_left_over(choice: Choice) -> None:
    """Drop headings, and what announces something by a colon, of which all was dropped.

    Args:
        choice: The lines of the page.
    """
    before = choice.before
    for index in range(len(before) - 1, -1, -1):
        run = choice.runs[index]
        if choice.chosen[index] and (_announces(run) or _is_last_head(choice, before, index)):
            choice.chosen[index] = not _is_left_over(choice, before, index)
    choice.recount()
    for index in chosen_lines(choice):
        if _is_rest_of_card(choice, index) or _is_of_offer(choice, before, index):
            choice.chosen[index] = False
    drop_endings(choice)


def drop_beside_dates(choice: Choice) -> None:
    """Drop the short items above the text in whose list the date of the page stood.

    Args:
        choice: The lines of the page.
    """
    dated = {
        each
        for index, run in enumerate(choice.runs)
        if run.block.tag == "li" and not choice.chosen[index] and _is_date(run)
        if (each := run.block.getparent()) is not None
    }
    for index in chosen_lines(choice)[: _MOST_ABOVE if dated else 0]:
        run = choice.runs[index]
        if len(run.words) > _LONGEST_LABEL or run.text.endswith(ENDS):
            break
        if run.block.tag == "li" and run.block.getparent() in dated:
            choice.chosen[index] = False


def _is_date(run: Run) -> bool:
    return len(run.words) <= _LONGEST_REST and is_stamp(run.text)


def _is_rest_of_card(choice: Choice, index: int) -> bool:
    """Tell whether all of a box "Read also: Another text, by A. Person" but a short line is out."""
    run = choice.runs[index]
    if len(run.words) > _LONGEST_REST or run.text.endswith(ENDS):
        return False
    for at in range(index - 1, max(-1, index - 1 - _MOST_ABOVE), -1):
        label = choice.runs[at]
        if choice.chosen[at]:
            return False
        if heads_list(label) or ends_text(label):
            around = [each for each in ancestors(run.block) if each.tag not in FRAMES]
            return any(
                choice.counts[box].words <= _LONGEST_CARD
                for box in around
                if box is label.block or box is home_of(label)
            )
    return False


def _asks_in_words(run: Run) -> bool:
    return not run.linked and len(run.words) > _LONGEST_TITLE


def _is_of_offer(choice: Choice, before: Sequence[bool], index: int) -> bool:
    """Tell whether all of a box under its heading is out, and a button to take part is of it."""
    run = choice.runs[index]
    if run.block.tag not in SUBHEADINGS or len(run.words) > _LONGEST_HEAD:
        return False
    for box in islice(ancestors(run.block.getparent()), _BELOW):
        count = choice.counts[box]
        if box.tag in FRAMES or count.chosen > len(run.words) or count.words > _LARGEST:
            return False
        below = range(index + 1, min(len(before), index + 1 + _FAR))
        under = [at for at in below if box in ancestors(choice.runs[at].block)]
        told = any(before[at] and _asks_in_words(choice.runs[at]) for at in under)
        if told and any(is_control(choice.runs[at]) for at in under):
            return True
    return False


def _is_left_over(choice: Choice, before: Sequence[bool], index: int) -> bool:
    """Tell whether what stood between a line and the next heading of its level was dropped."""
    if _is_above_picture(choice.runs[index]):
        return False
    tag = choice.runs[index].block.tag
    level = tag if tag in SUBHEADINGS else "h9"
    dropped = _is_over_button(choice.runs[index])
    for after in range(index + 1, min(len(before), index + 1 + _FAR)):
        if choice.chosen[after]:
            below = choice.runs[after].block.tag
            empty = (
                dropped or ends_text(choice.runs[index]) or _heads_contents(choice, index, after)
            )
            over = below in SUBHEADINGS and below <= level
            return empty and over and not _tells_of_text(choice, before, index, after)
        if before[after]:
            below = choice.runs[after].block.tag
            card = 0 < len(choice.runs[after].words) <= choice.runs[after].linked
            if below in SUBHEADINGS and below <= level and (dropped or not card):
                return dropped
            dropped = True
    ended = not any(choice.chosen[index + 1 :])
    return ended and (dropped or ends_text(choice.runs[index]) or _is_titled(choice.runs[index]))


def _tells_of_text(choice: Choice, before: Sequence[bool], index: int, after: int) -> bool:
    """Tell whether a line announces the text that follows: but a button went from between them.

    It is a paragraph of its own, no label above a link, and calls nobody to press anything.

    Args:
        choice: The lines of the page.
        before: For each of them, whether it belonged before anything was dropped.
        index: The place of the line.
        after: The place of the next one that is left.
    """
    run = choice.runs[index]
    if run.block.tag != "p" or run.linked or len(run.words) < _SHORTEST_SAYING:
        return False
    gone = [choice.runs[at] for at in range(index + 1, after) if before[at]]
    if len(gone) > 1 or any(len(each.words) > _LONGEST_REST for each in gone):
        return False
    return home_of(run) in ancestors(choice.runs[after].block) and invite(run.text) is None


def _is_over_button(run: Run) -> bool:
    """Tell whether a button or a form is what stands right below a heading."""
    if run.block.tag not in SUBHEADINGS:
        return False
    for below in islice(run.block.itersiblings(), _BELOW):
        if below.tag in _PRESSED or next(below.iter(*_PRESSED), None) is not None:
            return next(below.iter(*_SHOWN), None) is None
        if "".join(islice(below.itertext(), _MOST_PIECES)).strip() or len(below):
            return False
    return False


def _is_last_head(choice: Choice, before: Sequence[bool], index: int) -> bool:
    """Tell whether a line is a short last heading, with a full stop too, whose text is out."""
    run = choice.runs[index]
    if run.block.tag not in SUBHEADINGS or len(run.words) > _LONGEST_HEAD:
        return False
    if ORIGIN.fullmatch(run.text):
        return False
    if any(choice.chosen[index + 1 :]) or index + 1 == len(before):
        return False
    return before[index + 1] or _heads_call(run, choice.runs[index + 1])


def _heads_call(head: Run, below: Run) -> bool:
    """Tell whether right below a heading its reader is told to do something."""
    return home_of(head) is home_of(below) and BUTTON.match(below.text) is not None


def _heads_contents(choice: Choice, index: int, after: int) -> bool:
    """Tell whether all between two lines is a table of contents."""
    between = choice.runs[index + 1 : after]
    return bool(between) and all(map(leads_into_page, between))


def _is_above_picture(run: Run) -> bool:
    """Tell whether a picture or a player stands right below a line, with no more than its length.

    A card that leads to another article has a headline beside its picture. What is sold beside one
    says nothing.
    """
    below = run.block.getnext()
    if below is None or next(below.iter(*_SHOWN), None) is None:
        return False
    said = " ".join(islice(below.itertext(), _MOST_PIECES))
    sold = [
        "".join(each.itertext())
        for each in islice(below.iter("a"), _MOST_PIECES)
        if is_to_seller(each)
    ]
    return len(WORD.findall(said)) - len(WORD.findall(" ".join(sold))) <= _CLOCK


def _is_titled(run: Run) -> bool:
    """Tell whether a line is the title of a box by the name of what it stands in."""
    if not 0 < len(run.words) <= _LONGEST_TITLE or run.linked or run.text.endswith(ENDS):
        return False
    return any(
        each.tag in {"p", "div", "span"} and _TITLE.search(each.get("class", "")[:_MOST_LETTERS])
        for each in islice(ancestors(run.block), 2)
    )


def _announces(run: Run) -> bool:
    """Tell whether a line is a heading that is no sentence, or a label that ends in a colon."""
    if ORIGIN.fullmatch(run.text):
        return False
    if run.block.tag in SUBHEADINGS:
        return len(run.words) <= _LONGEST_HEADING and not run.text.endswith((".", "\u3002"))
    if run.block.tag in NO_LABELS or len(run.words) > _LONGEST_LABEL:
        return False
    if ends_text(run) or _is_titled(run):
        return True
    return run.text.endswith(COLONS)
