"""What makes a reader press a button: lines above one, calls to the same account of a site."""

from typing import Final
from urllib.parse import urlsplit

from lxml import html

from newsreader.extract.body.choose import Choice
from newsreader.extract.body.leads import chosen_lines, home_of, is_button, is_part, links_of
from newsreader.extract.body.phrases import BUTTON
from newsreader.extract.body.runs import Run
from newsreader.extract.body.wants import ACCOUNT, ASIDE, PITCH
from newsreader.extract.names import HEADINGS, names

_LONGEST: Final = 25
"""Words of a line above a button."""
_SHORTEST: Final = 5
_CALLS: Final = names("p div") | HEADINGS
"""Elements that hold a call; one of headings only may stand above each part of a text."""
_STOPS: Final = (".", "\u3002", ":", "\uff1a")
_LONGEST_CALL: Final = 30
"""Words of a paragraph with a link to an account."""
_TWICE: Final = 2
_MOST_LETTERS: Final = 400
"""Characters of a line that is looked through."""


def drop_pitches(choice: Choice) -> None:
    """Drop lines right above a button that was dropped, short calls that come again, and asides.

    A line above a button goes where it asks or calls its reader; what describes the thing that the
    button is about stays. One paragraph with a link to an account may be the author's last word;
    where two lead to the same, they are the site's.

    Args:
        choice: The lines of the page.
    """
    runs = choice.runs
    calls: dict[str, list[int]] = {}
    accounts: dict[str, list[int]] = {}
    for index in chosen_lines(choice):
        run = runs[index]
        if is_part(run) or len(run.text) > _MOST_LETTERS:
            continue
        if _is_aside(run) or (_is_above_button(choice, index) and _is_pitch(run)):
            choice.chosen[index] = False
        elif _is_call(run):
            calls.setdefault(run.text, []).append(index)
        elif address := _account(run):
            accounts.setdefault(address, []).append(index)
    found = [
        *(indexes for indexes in accounts.values() if len(indexes) >= _TWICE),
        *(indexes for indexes in calls.values() if _are_boxed([runs[at] for at in indexes])),
    ]
    for indexes in found:
        for index in indexes:
            choice.chosen[index] = False


def _are_boxed(lines: list[Run]) -> bool:
    """Tell whether a line comes again in another box: a refrain does in the same one."""
    if all(run.block.tag in HEADINGS for run in lines):
        return False
    return len({home_of(run) for run in lines}) >= _TWICE


def _is_aside(run: Run) -> bool:
    return run.linked > 0 and ASIDE.fullmatch(run.text) is not None


def _is_pitch(run: Run) -> bool:
    return not run.linked and len(run.words) <= _LONGEST and PITCH.fullmatch(run.text) is not None


def _is_call(run: Run) -> bool:
    """Tell whether a line calls its reader to do something; with a full stop it is a sentence."""
    if run.linked or run.block.tag not in _CALLS or run.text.endswith(_STOPS):
        return False
    return _SHORTEST <= len(run.words) <= _LONGEST and BUTTON.match(run.text) is not None


def _is_above_button(choice: Choice, index: int) -> bool:
    """Tell whether the line after one is a button that is no part of the text."""
    if index + 1 == len(choice.runs) or choice.chosen[index + 1]:
        return False
    return is_button(choice.runs[index + 1])


def _account(run: Run) -> str:
    """Return the one address of an account that a short line leads to, without its query."""
    if not run.linked or len(run.words) > _LONGEST_CALL:
        return ""
    addresses = {_bare(link) for link in links_of(run)}
    address = addresses.pop() if len(addresses) == 1 else ""
    return address if ACCOUNT.search(address) else ""


def _bare(link: html.HtmlElement) -> str:
    try:
        parts = urlsplit(link.get("href", "").strip())
    except ValueError:
        return ""
    return f"{parts.netloc}{parts.path}"
