"""What makes a reader press a button: lines above one, calls to the same account, pleas."""

import re
from collections import Counter
from typing import Final
from urllib.parse import urlsplit

from lxml import html

from newsreader.extract.body.drop.asks.buttons import is_button
from newsreader.extract.body.drop.asks.invites import is_set_off
from newsreader.extract.body.drop.asks.sharing import asks
from newsreader.extract.body.drop.beside_fields import paragraphs_beside
from newsreader.extract.body.lines.boxes import is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, chosen_within
from newsreader.extract.body.lines.kinds import (
    CLOSING,
    COLONS,
    STOPS,
    home_of,
    is_paragraph,
    is_part,
    looks_of,
)
from newsreader.extract.body.lines.links import each_link, leads_to_letters, links_of
from newsreader.extract.body.lines.runs import Run, count_words, text_of
from newsreader.extract.body.words.abroad import ELSEWHERE, LOADS
from newsreader.extract.body.words.book import bare
from newsreader.extract.body.words.invites import asked, invite, points_here
from newsreader.extract.body.words.labels import BUTTON
from newsreader.extract.body.words.onward import ASIDE
from newsreader.extract.body.words.wants import ACCOUNT, ANSWER, ASKS, PITCH, PLEA, SHOPS, SUPPORT
from newsreader.extract.names import BOXES, FRAMES, HEADINGS
from newsreader.model.names import names

_LONGEST: Final = 25
"""Words of a line above a button."""
_SHORTEST: Final = 5
_CALLS: Final = names("p div") | HEADINGS
"""Elements that hold a call; one of headings only may stand above each part of a text."""
_STOPS: Final = (".", "\u3002", *COLONS)
_LONGEST_CALL: Final = 30
"""Words of a paragraph with a link to an account."""
_LONGEST_SAID: Final = 40
"""Words of a line in a box that asks for something."""
_MOST: Final = 60
"""Words of the text that such a box may have."""
_MOST_IN_ALL: Final = 200
"""Words that it has, with those that are none of the text."""
_SHARE: Final = 0.15
"""The share of the text that it may have."""
_MOST_LINES: Final = 4
_FEWEST_PIECES: Final = 3
_TWICE: Final = 2
_MOST_LETTERS: Final = 400
"""Characters of a line that is looked through."""
_ENOUGH_SAID: Final = 12
"""Words before a plea by which the paragraph that it ends says something else."""
_SENTENCES: Final = re.compile(r".*[.!?…](?=\s)", re.DOTALL)
"""All whole sentences at the start of a text."""
_LABELLED: Final = re.compile(r"\W{0,3}\w{2,20}(?: \w{2,20})?: ")
"""A label that says what a paragraph is: "Please note:", "Disclosure:"."""
_LONGEST_PLEA: Final = 50
"""Words of a paragraph that asks to subscribe; a longer one may be about that."""
_LONGEST_SUPPORT: Final = 60
_FIELDS: Final = ("form", "input", "button")
_MOST_OF_A_PLEA: Final = 600
"""Characters of a paragraph that is looked through; a word may be as long as a page."""


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
        if _is_aside(run) or (
            _is_above_button(choice, index) and (_is_pitch(run) or _leads_in(run, runs[index + 1]))
        ):
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


def drop_asking(choice: Choice) -> None:
    """Drop what is left of a small box with a button for an account, a letter, a trial or a gift.

    The largest box around it that has but a few short lines of the text is looked at: where more of
    it is said, it is the text's; and so it is where the text is cut into boxes that look like it,
    and what of it is a paragraph beside the button and asks for nothing.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    total = sum(len(choice.runs[index].words) for index in chosen_lines(choice))
    most = min(_MOST, _SHARE * total)
    boxes: set[html.HtmlElement] = set()
    begun = False  # before that there may be a standfirst, in a box with such a button
    for index, run in enumerate(choice.runs):
        begun = begun or (choice.chosen[index] and is_paragraph(run))
        if begun and choice.chosen[index] and (_is_bare_button(run) or _is_offer_in_pieces(run)):
            choice.chosen[index] = False
        if begun and not choice.chosen[index] and _asks(run):
            box = None
            for each in ancestors(run.block):
                count = choice.counts[each]
                if each.tag in FRAMES or count.chosen > most or count.words > _MOST_IN_ALL:
                    break
                box = each
            if box is not None and choice.counts[box].chosen:
                boxes.add(box)
    kept = paragraphs_beside(choice, boxes)
    inside = chosen_within(choice, boxes)
    looks = _looks(choice) if inside else Counter()
    for lines in inside.values():
        if any(looks[looks_of(choice.runs[at])] > len(lines) for at in lines):
            continue
        if len(lines) <= _MOST_LINES and not any(_is_kept(choice.runs[at]) for at in lines):
            for index in set(lines) - kept:
                choice.chosen[index] = False


def _looks(choice: Choice) -> Counter[tuple[str, ...]]:
    """Count the sentences of a text by how they look; those without a name look like any."""
    runs = (choice.runs[at] for at in chosen_lines(choice))
    looks = Counter(looks_of(run) for run in runs if run.text.rstrip(CLOSING).endswith(STOPS))
    del looks[()]
    return looks


def _is_bare_button(run: Run) -> bool:
    """Tell whether a line is the word of a button, set as text: a script makes it one."""
    if run.block.tag in HEADINGS or is_part(run) or len(run.text) > _LONGEST:
        return False
    said = bare(run.text)
    return run.block.tag != "p" and (ASKS.fullmatch(said) or SHOPS.fullmatch(said)) is not None


def _is_offer_in_pieces(run: Run) -> bool:
    """Tell whether a line is a title, what there is of it, and a button, each an element apart."""
    if run.block.tag not in BOXES or is_part(run) or len(run.words) > _LONGEST_PLEA:
        return False
    pieces = [each for each in run.block.iter() if isinstance(each.tag, str) and _says(each.text)]
    link = next(iter(pieces[-1].iterancestors("a", "button")), pieces[-1]) if pieces else None
    if link is None or len(pieces) < _FEWEST_PIECES or link.tag not in ("a", "button"):
        return False
    between = (each.tail for each in run.block.iter() if each is not run.block)
    said = text_of(link)
    return not any(map(_says, between)) and ASKS.fullmatch(bare(said)) is not None


def _says(text: str | None) -> bool:
    return bool(text and text.strip())


def _asks(run: Run) -> bool:
    """Tell whether a line is the button of a box that asks, or says what it asks."""
    if len(run.text) > _MOST_LETTERS or is_part(run):
        return False
    if asks(run):
        return True
    said = bare(run.text)
    if ASKS.fullmatch(said) or LOADS.fullmatch(said) or PLEA.search(run.text):
        return True
    bid = invite(run.text)
    return bid is not None and bool(bid.thing or (bid.ours and bid.network))


def _is_kept(run: Run) -> bool:
    """Tell whether a line is of a picture, a table or a list, or too long for a box that asks."""
    if is_part(run) or len(run.words) > _LONGEST_SAID:
        return True
    return any(is_whole(each) for each in ancestors(run.block))


def _are_boxed(lines: list[Run]) -> bool:
    """Tell whether a line comes again in another box: a refrain does in the same one."""
    if all(run.block.tag in HEADINGS for run in lines):
        return False
    return len({home_of(run) for run in lines}) >= _TWICE


def _is_aside(run: Run) -> bool:
    """Tell whether a line in square brackets leads elsewhere: by its words, or where it opens."""
    if not run.linked:
        return False
    if ASIDE.fullmatch(run.text) is not None:
        return True
    if not (run.text.startswith("[") and run.text.endswith("]")):
        return False
    said = [text_of(link) for link in each_link(run)]
    rest = run.text.replace(said[0], "", 1) if len(said) == 1 else ""
    return ELSEWHERE.fullmatch(rest) is not None


def _is_pitch(run: Run) -> bool:
    return not run.linked and len(run.words) <= _LONGEST and PITCH.fullmatch(run.text) is not None


def _leads_in(run: Run, button: Run) -> bool:
    """Tell whether a line in italics points to a button below it that leads to a site's letters."""
    if run.linked or len(run.words) > _LONGEST or not is_set_off(run) or not points_here(run.text):
        return False
    return any(leads_to_letters(link.get("href", "")) for link in links_of(button))


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


def _pleads(run: Run) -> bool:
    """Tell whether a paragraph pleads, and does not say something else in sentences before that."""
    found = asked(PLEA, run.text, vouched=bool(run.linked))
    if found is None or _LABELLED.match(run.text):
        return found is not None
    if ANSWER.fullmatch(found[0]) and _is_quoted(run):
        return False
    text = found.string
    before = _SENTENCES.match(text[: found.end()])
    said = before[0] if before else ""
    return len(said) < len(text) / 2 or count_words(said) < _ENOUGH_SAID


def _is_quoted(run: Run) -> bool:
    """Tell whether a line stands in a quotation of the text, set as such, without a form."""
    around = (each for each in ancestors(run.block) if each.tag == "blockquote")
    quotation = next(around, None)
    return quotation is not None and next(quotation.iter(*_FIELDS), None) is None


def drop_pleas(choice: Choice) -> None:
    """Drop paragraphs that ask for a subscription, or say what the page earns by its links."""
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if is_part(run) or run.block.tag == "figcaption" or len(run.text) > _MOST_OF_A_PLEA:
            continue
        if (len(run.words) <= _LONGEST_PLEA and _pleads(run)) or (
            len(run.words) <= _LONGEST_SUPPORT
            and asked(SUPPORT, run.text, vouched=bool(run.linked))
        ):
            choice.chosen[index] = False
