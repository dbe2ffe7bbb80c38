"""Lines that a page says around every text: of sharing it, of letters, of when it was written."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, is_part
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import MINUTES, UPDATED, is_stamp
from newsreader.extract.body.words.invites import asked, bids, invite
from newsreader.extract.body.words.letters import (
    ASKING,
    DATED,
    FIRST,
    GIFTS,
    HINTS,
    LABELS,
    LETTERS,
    OURS,
    OWN_LETTERS,
    SHARES,
)
from newsreader.extract.body.words.scripts import PLACEHOLDER
from newsreader.extract.body.words.speech import unquoted
from newsreader.extract.body.words.wants import PITCH
from newsreader.extract.names import HEADINGS, LISTS, SUBHEADINGS
from newsreader.markup.sharing import passes_on
from newsreader.model.names import names

_WHOLE: Final = names("table pre blockquote figure dl")
"""Elements whose lines are the text's."""
_MOST_LETTERS: Final = 600
_LONGEST: Final = 70
"""Words of a sentence that asks for something."""
_SHORT: Final = 24
"""Words of a paragraph that asks for something and is not about that."""
_SHORT_LETTERS: Final = 240
_LONGEST_LABEL: Final = 14
_LONGEST_DATED: Final = 20
_LONGEST_SHARED: Final = 8
"""Words of links that pass the text on; a saying of the text may be one that is longer."""
_LONGEST_SHARING: Final = 15
_ADDRESS: Final = re.compile(r"\W*(?:https?://|www\.)\S+\W*")
_COUNT: Final = re.compile(r"\d[\d.,]*\s?[KkMm]?|--")
_COUNTED: Final = re.compile(
    r"(?:vote|clap|response|share|like|comment|view)s?-?counts?\b|(?:item|card|product)-?counter\b",
    re.I,
)
_JOINS: Final = re.compile(
    r"\W{0,3}(?:by )?(sign|subscrib|regist)(?:e|er|ing|ering)?(?: up)?\b", re.IGNORECASE
)
"""A call to join, and how what one agrees to repeats it."""
_LENGTH: Final = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d")
_PLAYED: Final = re.compile(r"video|audio|player|duration", re.I)
_NEAR: Final = 4
"""Elements around a number that may say what it counts, or around an item."""
_MOST_ITEMS: Final = 4
"""Items of a list in which a site asks for something."""


def drop_sharing(choice: Choice) -> None:
    """Drop sentences and labels of sharing bars and of boxes that ask for an address.

    So go: links that only pass the text on, an address that such a sentence announces, how often
    something was shared, how long a film is, where a copy was at first, and a line that says
    nothing but when the text was written; and lists of what the site has, one item of which asks.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    said = False
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        above = choice.runs[chosen[place - 1]] if place else None
        if len(run.text) <= _MOST_LETTERS and (_is_said(run) or _is_beside_length(choice, index)):
            if above is not None and (_is_question(above) or _is_agreed_to(above, run)):
                choice.chosen[chosen[place - 1]] = False
            choice.chosen[index] = False
            said = True
        elif said and _is_address(choice, chosen[place : place + 2]):
            choice.chosen[index] = False
        else:
            said = False
    _drop_lists(choice)


def _drop_lists(choice: Choice) -> None:
    """Drop a short list each item of which leads to what is the site's, where one of them asks.

    So goes the heading above it, where both stand in a box of their own.
    """
    lists: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice):
        around = islice(ancestors(choice.runs[index].block), _NEAR)
        if (listed := next((each for each in around if each.tag in LISTS), None)) is not None:
            lists.setdefault(listed, []).append(index)
    for listed, lines in lists.items():
        runs = [choice.runs[index] for index in lines]
        own = all(run.linked and OURS.search(run.text[:_MOST_LETTERS]) for run in runs)
        if len(runs) > _MOST_ITEMS or not own or not any(map(_item_wants, runs)):
            continue
        above, box = lines[0] - 1, listed.getparent()
        if above >= 0 and box is not None and choice.runs[above].block.tag in SUBHEADINGS:
            said = sum(len(run.words) for run in [choice.runs[above], *runs])
            if choice.counts[box].words == said and box in ancestors(choice.runs[above].block):
                choice.chosen[above] = False
        for index in lines:
            choice.chosen[index] = False


def drop_gift_heads(choice: Choice) -> None:
    """Drop headings like "Get the free e-book!"; what is told of it under them may be the text's.

    Args:
        choice: The lines of the page.
    """
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if len(run.words) <= _LONGEST_LABEL and GIFTS.fullmatch(run.text):
            choice.chosen[index] = False


def _is_address(choice: Choice, lines: Sequence[int]) -> bool:
    """Tell whether a line is an address and nothing else, or announces one that is the next."""
    texts = [choice.runs[at].text[:_MOST_LETTERS] for at in lines]
    if _ADDRESS.fullmatch(texts[0]):
        return True
    return texts[0].endswith(COLONS) and _ADDRESS.fullmatch(texts[-1]) is not None


def _is_question(run: Run) -> bool:
    """Tell whether a heading asks what is answered by what is offered under it."""
    short = len(run.words) <= _LONGEST_LABEL and run.text.endswith("?")
    return short and run.block.tag in SUBHEADINGS and PITCH.fullmatch(run.text) is not None


def _is_agreed_to(run: Run, below: Run) -> bool:
    """Tell whether a line is a call itself, and that below says what one agrees to.

    An imperative alone makes none, but where that repeats it: "Sign up", "By signing up". A
    sentence of the text begins with one too, or seems to.
    """
    if is_part(run) or len(run.words) > _SHORT or run.block.tag in HEADINGS:
        return False
    if asked(LETTERS, below.text, vouched=True) is None:
        return False
    said = invite(run.text)
    if said is None:
        return False
    if said.letter or (said.named and (said.ours or said.here)):
        return True
    bid, repeated = _JOINS.match(run.text), _JOINS.match(below.text)
    return bid is not None and repeated is not None and bid[1].lower() == repeated[1].lower()


def _is_beside_length(choice: Choice, index: int) -> bool:
    """Tell whether a line is a date right beside how long the text takes to read."""
    run = choice.runs[index]
    if run.linked or len(run.words) > _LONGEST_LABEL or not is_stamp(run.text):
        return False
    sides = [*choice.runs[max(0, index - 1) : index], *choice.runs[index + 1 : index + 2]]
    return any(
        len(each.words) <= _LONGEST_LABEL and (MINUTES.fullmatch(each.text) is not None)
        for each in sides
    )


def asks(run: Run) -> bool:
    """Tell whether a line asks for an address, or to pass the text on.

    Args:
        run: The line.
    """
    return not is_part(run) and _wants(run, run.text)


def _item_wants(run: Run) -> bool:
    """Tell whether an item of a list asks for such things, behind its label or without one."""
    texts = (run.text, run.text.partition(": ")[2])
    return any(_wants(run, each) or bids(each) for each in texts)


def _wants(run: Run, text: str) -> bool:
    if len(run.words) > _LONGEST or HINTS.isdisjoint(run.words):
        return False
    short = len(run.words) <= _SHORT and len(text) <= _SHORT_LETTERS
    linked = bool(run.linked)
    if short and run.block.tag not in HEADINGS:
        if asked(ASKING, text, vouched=linked) is not None:
            return True
        if (linked or _begins_with_own(text)) and OWN_LETTERS.fullmatch(unquoted(text)):
            return True
    if asked(LETTERS, text, vouched=True) is not None:
        return True
    return asked(SHARES, text, vouched=linked) is not None


def _begins_with_own(text: str) -> bool:
    """Tell whether a line begins with what is the site's, or has it behind a label."""
    said = OURS.search(text)
    before = text[: said.start()].rstrip() if said else text
    return len(before.split()) <= 1 or before.endswith((":", ".", "!"))


def _is_said(run: Run) -> bool:
    if any(each.tag in _WHOLE for each in ancestors(run.block)):
        return False
    if len(run.words) <= _LONGEST_LABEL and LABELS.fullmatch(run.text):
        return True
    if run.block.tag not in HEADINGS and GIFTS.fullmatch(run.text):
        return True
    if _is_sharing(run) or asks(run) or FIRST.fullmatch(unquoted(run.text)):
        return True
    if is_part(run):
        return False
    if len(run.words) <= _LONGEST_DATED and DATED.fullmatch(unquoted(run.text)):
        return True
    if PLACEHOLDER.fullmatch(run.text) and run.text.startswith("["):
        return True
    if run.block.tag in HEADINGS:
        return False
    if len(run.words) <= _LONGEST_LABEL and UPDATED.search(run.text) and is_stamp(run.text):
        return True
    return _is_number(run, _around(run))


def _is_sharing(run: Run) -> bool:
    """Tell whether a line is links that pass the text on, or says so of them."""
    if not run.linked or len(run.words) > _LONGEST_SHARING:
        return False
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    if not addresses or not all(map(passes_on, addresses)):
        return False
    if run.linked < len(run.words):
        return len(set(addresses)) > 1 or len(run.words) <= _LONGEST_SHARED
    return run.linked <= _LONGEST_SHARED * len(set(addresses))


def _is_number(run: Run, around: Sequence[html.HtmlElement]) -> bool:
    """Tell whether a line is a number, and what is around it says that it counts or times."""
    called = " ".join(f"{each.get('class', '')} {each.get('id', '')}" for each in around)
    if _COUNT.fullmatch(run.text):
        return _COUNTED.search(called) is not None
    return _LENGTH.fullmatch(run.text) is not None and _PLAYED.search(called) is not None


def _around(run: Run) -> list[html.HtmlElement]:
    """Return the elements right around the first words of a line."""
    piece, tail = run.pieces[0]
    inner = piece.getparent() if tail else piece
    return [each for each, _ in zip(ancestors(inner), range(_NEAR), strict=False)]
