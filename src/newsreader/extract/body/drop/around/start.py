"""What stands between the headline and the first paragraph and is no part of the text."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsreader.extract.body.drop.around.above_headline import drop_above_headline, is_over
from newsreader.extract.body.drop.around.centred_rows import centred_rows
from newsreader.extract.body.drop.around.head_lines import is_head_line, is_in_digits
from newsreader.extract.body.drop.around.inner_headline import is_inner_headline
from newsreader.extract.body.drop.around.rights import says_only
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_part
from newsreader.extract.body.lines.known import Pairs
from newsreader.extract.body.lines.links import leads_in, links_of
from newsreader.extract.body.lines.runs import WORD, Run, spaced
from newsreader.extract.body.words.beside import tells_of_page
from newsreader.extract.body.words.dates import (
    DATE,
    MINUTES,
    STAMP,
    WHEN,
    beside_date,
    is_stamp,
    without_dates,
)
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.signed import BYLINE, SIGNED, SIGNS
from newsreader.extract.names import LISTS, SUBHEADINGS
from newsreader.model.letters import letters_of

_SHORT: Final = 3
"""Words of a heading that may stand above a part of a text."""
_LONGEST_LINE: Final = 15
"""Words of a line above the text; a longer one is its standfirst, a second one its beginning."""
_LONGEST_BYLINE: Final = 25
"""Words of a line with the names, the offices and the dates of an article."""
_LONGEST_DATED: Final = 200
"""Characters of a line in which its date is."""
_LONGEST_OFFICE: Final = 6
_LONGEST_PIECE: Final = 5
"""Words of a name, a date or the like in a row of them."""
_LONGEST_LETTERS: Final = 40
_BESIDE_NAMES: Final = 3
"""Words beside the names of authors in a line that is no more: "By", a place, an office."""
_NEAR: Final = 2
"""Lines on either side of a name among which its date is."""
_HEADERS: Final = ("header", "hgroup")
_ENDS: Final = (".", "!", "?", ":", "…", "\u3002")
_START_RUNS: Final = 14
_FEW_LINKS: Final = 4


def drop_start(choice: Choice) -> None:
    """Drop the kicker, the headline, the byline and the date before the first paragraph.

    Args:
        choice: The lines of the page.
    """
    authors = choice.known.authors
    known = drop_above_headline(choice, [*choice.known.titles, *authors])
    paired = _paired(choice, authors, choice.rows)
    has_lead = begun = False
    signed: Run | None = None
    named: Run | None = None
    for index in _first_lines(choice, known):
        run = choice.runs[index]
        if begun and len(run.words) > _LONGEST_LINE:
            return
        if _is_headline(run, known) if has_lead else is_over(run, known) and not _is_value(run):
            choice.chosen[index] = False
            named = run if letters_of(run.text) in map(letters_of, authors) else named
            continue
        if not run.words and not has_lead and len(run.text) <= _SHORT:
            choice.chosen[index] = False  # a dot between a name and a date
            continue
        around = {each.tag for each in ancestors(run.block)}
        if "figure" in around or index in paired:
            continue
        plain = (
            not _is_long_byline(run) and not is_stamp(run.text) and not _is_signature(run, authors)
        )
        if len(run.words) > _LONGEST_LINE and plain:
            begun = has_lead
            has_lead = True
            continue
        listed = not around.isdisjoint(LISTS)
        if not around.isdisjoint({"table", "pre"}) or (has_lead and listed):
            continue
        if begun:
            if WHEN.match(run.text) and is_stamp(run.text):
                choice.chosen[index] = False
            continue
        if not listed and _is_signature(run, authors):
            choice.chosen[index] = False
            signed = run
            continue
        if not has_lead and (
            _is_told(run, known) or (not listed and _is_beside_date(choice.runs, index))
        ):
            choice.chosen[index] = False
            continue
        if _is_dated(run, above=not has_lead and not listed) or _is_tag(run):
            choice.chosen[index] = False
            signed = run if SIGNED.match(run.text) else signed
        elif (signed is not None and _is_office(run, signed)) or (
            named is not None and _is_office(run, named) and _is_of_names(choice, run)
        ):
            choice.chosen[index] = False


def _first_lines(choice: Choice, known: Counter[str]) -> list[int]:
    """Return the places of the first lines, but of none that is the text's own for sure."""
    places = chosen_lines(choice)[:_START_RUNS]
    own = centred_rows(choice, places, [*choice.known.titles, *choice.known.authors])
    return [
        at
        for at in places
        if at not in own
        and not leads_in(choice.runs, at)
        and not is_inner_headline(choice, at, known)
    ]


def _paired(choice: Choice, authors: Sequence[str], rows: Sequence[Pairs]) -> set[int]:
    """Return the places of lines in facts or minutes right above a line of the text.

    What is above the byline is said of the site.
    """
    last = len(choice.runs) - 1
    above = [row for row in rows if row.lines[-1] < last and choice.chosen[row.lines[-1] + 1]]
    return {
        at
        for row in above
        if not tells_of_page(row.said, authors)
        for at in (*row.lines, *([] if row.head is None else [row.head]))
    }


def _is_value(run: Run) -> bool:
    """Tell whether a line is the cell beside the head of its row: "Written by"."""
    head = run.block.getprevious() if run.block.tag == "td" else None
    return head is not None and head.tag == "th"


def _is_headline(run: Run, known: Counter[str]) -> bool:
    """Tell whether a line under the standfirst is the headline, which the page has elsewhere too.

    Every `<h1>` is one that is known; a text may have one of its own. So is an `<h2>` in a header.
    """
    first = run.block.tag == "h1"
    if run.block.tag == "h2":
        first = any(each.tag in _HEADERS for each in islice(ancestors(run.block), _NEAR))
    return first and len(run.words) > _SHORT and known[letters_of(run.text)] > 1


def _is_dated(run: Run, *, above: bool) -> bool:
    """Tell whether a line says by whom or when something was written.

    Args:
        run: The line.
        above: Whether nothing of the text is above it: it may then say so in many ways.
    """
    if above and (BYLINE.match(run.text) or DATE.fullmatch(run.text)):
        return True
    if above and run.block.tag not in SUBHEADINGS and (_is_row(run) or is_in_digits(run)):
        return True
    if len(run.words) <= _LONGEST_LINE and MINUTES.fullmatch(run.text):
        return True
    if _is_long_byline(run):
        return True
    if run.block.tag in SUBHEADINGS or run.text.endswith(("!", "?", "…")):
        return False
    if run.linked and run.text.startswith("Interview by ") and not run.text.endswith("."):
        return True
    if is_stamp(run.text) or is_stamp(spaced(run)) or (above and _is_beside_links(run)):
        return True
    rest = beside_date(run.text)
    if rest is None:
        return SIGNED.fullmatch(run.text) is not None
    return not rest or (SIGNED.fullmatch(rest) or WHEN.fullmatch(rest)) is not None


def _is_signature(run: Run, authors: Sequence[str]) -> bool:
    """Tell whether a line names authors, and when they wrote, and is no sentence about them."""
    if run.text.endswith(_ENDS) or run.block.tag in SUBHEADINGS:
        return False
    forms = (run.text, without_dates(run.text))
    return any(says_only(text, authors, _BESIDE_NAMES) for text in forms)


def _is_row(run: Run) -> bool:
    """Tell whether a line is short pieces in elements of their own, with a date or a length."""
    pieces = {
        text: (piece.getparent() if tail else piece).tag == "time"
        for piece, tail in run.pieces
        if (text := " ".join(((piece.tail if tail else piece.text) or "").split()))
    }
    if len(run.words) > _LONGEST_LINE or run.text.endswith(_ENDS):
        return False
    timed = any(is_stamp(each) or MINUTES.fullmatch(each) for each in pieces)
    # Beside a day and a length, or how many comments, there may be all who had a part in it.
    more = any(MINUTES.fullmatch(each) or LABEL.fullmatch(each) for each in pieces)
    longest = 2 * _LONGEST_PIECE if more else _LONGEST_PIECE
    sizes = [(len(WORD.findall(each)), in_time) for each, in_time in pieces.items()]
    if any(pieces.values()) and all(in_time or size <= _SHORT for size, in_time in sizes):
        return True  # beside labels a time may be a clause: "Less than four hours ago"
    return (timed or any(pieces.values())) and all(size <= longest for size, _ in sizes)


def _is_beside_date(runs: Sequence[Run], index: int) -> bool:
    """Tell whether a line is a name or an office, near the date above the text."""
    run = runs[index]
    if run.block.tag not in {"p", "div"} or run.text.endswith((*_ENDS, ",", ";")):
        return False
    if not 0 < len(run.words) <= _FEW_LINKS or len(run.text) > _LONGEST_LETTERS:
        return False
    if any(each.isdigit() for each in run.text):
        return False
    if index + 1 < len(runs) and is_part(runs[index + 1]):
        return False  # "Key points"
    near = runs[max(0, index - _NEAR) : index + _NEAR + 1]
    return any(
        (len(each.words) <= _LONGEST_PIECE or is_stamp(each.text))
        and any(letter.isdigit() for letter in each.text)
        and not each.text.endswith(_ENDS)
        for each in near
        if each is not run and each.block.tag not in SUBHEADINGS
    )


def _is_told(run: Run, known: Counter[str]) -> bool:
    """Tell whether a line is an address of who wrote the text, or stands over it by its shape."""
    return _is_address(run) or is_head_line(run, known)


def _is_address(run: Run) -> bool:
    """Tell whether a line says who wrote the text by its element, or stands above one that does."""
    if run.block.tag == "address":
        return len(run.words) <= _LONGEST_LINE
    return SIGNS.fullmatch(run.text) is not None


def _is_beside_links(run: Run) -> bool:
    """Tell whether a line is a date and links, to the author or to what else is tagged so.

    A word may stand before the date, and the place where the text was written.
    """
    if len(run.words) > _LONGEST_BYLINE or run.text.endswith((".", "!", "?")):
        return False
    day = DATE.search(run.text[:_LONGEST_DATED])
    if day is None:
        return False
    before = run.text[: day.start()]
    if re.fullmatch(r"[A-ZÀ-Þ][\w-]+\s*[-–—|,]\s*", before) and is_stamp(run.text[day.start() :]):
        return True
    said = re.sub(r"[A-Z]\w+\s*[-–—|]\s*", "", STAMP.sub(" ", before), count=1)
    if any(each.isalnum() for each in said):
        return False
    after = WORD.findall(run.text[day.end() :].lower())
    filed = any("category" in link.get("rel", "") for link in links_of(run))
    return 0 < run.linked <= len(after) <= run.linked + filed  # "in" before where it is filed


def _is_long_byline(run: Run) -> bool:
    """Tell whether a line names who wrote something, and when, and is no sentence."""
    if len(run.words) > _LONGEST_BYLINE or run.text.endswith(_ENDS):
        return False
    day = DATE.search(run.text)
    if day is None:
        return False
    return (
        SIGNED.match(run.text) or SIGNED.match(run.text[day.end() :].lstrip(" ,|·•–-"))
    ) is not None


def _is_tag(run: Run) -> bool:
    """Tell whether a line is a link to what else is tagged with a word."""
    return run.text.startswith("#") and 0 < len(run.words) <= run.linked


def _is_office(run: Run, signed: Run) -> bool:
    """Tell whether a short line beside a byline says what its author is."""
    if len(run.text) > _LONGEST_LETTERS:
        return False
    if len(run.words) > _LONGEST_OFFICE or run.linked or run.text.endswith((".", "!", "?", ":")):
        return False
    return run.block.tag in {"p", "div"} and home_of(run) is home_of(signed)


def _is_of_names(choice: Choice, run: Run) -> bool:
    """Tell whether a line is in a box of few words: in the text's it may be a dedication."""
    home = home_of(run)
    return home is not None and choice.counts[home].words <= _LONGEST_LINE
