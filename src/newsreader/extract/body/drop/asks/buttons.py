"""Buttons, and the words of buttons: lines that tell their reader what to press."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.drop.asks.pointing import points_elsewhere
from newsreader.extract.body.lines.boxes import is_one_cell
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, NO_LABELS, STOPS, home_of, is_part, is_prose
from newsreader.extract.body.lines.links import gives_file, leads_in, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_of_seller
from newsreader.extract.body.words.abroad import HOMES, LOADS, OLD, PRESSED
from newsreader.extract.body.words.beside import tells_of_page
from newsreader.extract.body.words.calls import TURNS, VOTES
from newsreader.extract.body.words.dates import AGO
from newsreader.extract.body.words.invites import is_network
from newsreader.extract.body.words.labels import BUTTON, LABEL
from newsreader.extract.body.words.letters import LABELS
from newsreader.extract.body.words.rights import ORIGIN
from newsreader.extract.body.words.scripts import PLACEHOLDER
from newsreader.extract.body.words.wants import ASKS, OWN
from newsreader.extract.names import HEADINGS, LISTS, SUBHEADINGS
from newsreader.model.names import names

_LONGEST_LABEL: Final = 12
"""Words of a line that may be a label."""
_LONGEST_BUTTON: Final = 16
_LONGEST_CALL: Final = 6
"""Words of a button that ends in a sign of exclamation, or that stands there again and again."""
_OFTEN: Final = 3
_SENTENCE: Final = 60
"""Letters of a line between which and the next such one a list is the text's."""
_ABOVE: Final = names("figcaption caption") | HEADINGS
_NEAR: Final = 4
_LONGEST_WORD: Final = 40
"""Letters of a word on a button, in a list of them."""
_LONGEST_ITEM: Final = 160
_ALL_LINKED: Final = 0.9
_CLOSERS: Final = ("✕", "✖", "×")
"""Signs that put away what they end."""
_PRICE: Final = re.compile(r"[$€£¥₹]\s?\d|\d[\d.,]*\s?(?:[€£¥₹]|usd|eur|chf|kr)\b", re.IGNORECASE)
_MOST_BUTTONS: Final = 5
_SIDES: Final = 2
_SHORTENED: Final = 3
"""Letters of a word that may be a shortened one."""
_ENDED: Final = (".", "!", "\u3002", "\uff01")
"""What ends a word that somebody says."""
_BOLD: Final = names("b strong")
_AGES: Final = re.compile(rf"\W*(?:{AGO})\W*", re.IGNORECASE)


_PRESSED: Final = re.compile(r"btn|button|\bcta\b", re.IGNORECASE)
"""What an element is called that is drawn as a button."""
_LONGEST_CLASS: Final = 300
_NAMED: Final = 3
"""Words of a button, and at least one of the paper's name."""


def drop_buttons(choice: Choice) -> None:
    """Drop links of a line of their own that tell their reader what to do: "Start free trial".

    Where there are many that differ, each thing that the text is about has its own: they stay. So
    does a paragraph that names a paper and leads to it: "View the harbour plan (PDF)"; and one amid
    the text that says where on another site something is.
    """
    found = [
        index
        for index in chosen_lines(choice)
        if is_button(choice.runs[index])
        and not _names_paper(choice.runs[index])
        and not points_elsewhere(choice, index)
    ]
    calm = [index for index in found if not choice.runs[index].text.endswith("!")]
    if len({choice.runs[index].text.lower() for index in calm}) > _MOST_BUTTONS:
        found = [index for index in found if index not in calm]
    for index in found:
        choice.chosen[index] = False
    for index in chosen_lines(choice):
        if is_of_seller(choice.runs[index]):
            choice.chosen[index] = False


def is_button(run: Run) -> bool:
    """Tell whether a line is all of a link that tells its reader what to do."""
    if len(run.words) > _LONGEST_BUTTON or run.linked < _ALL_LINKED * len(run.words):
        return False
    gives = BUTTON.match(run.text) and OWN.search(run.text)
    if gives and run.words and run.block.tag in HEADINGS:
        return True
    if not _is_all_linked(run):
        return False
    if gives:
        return True
    if run.block.tag in HEADINGS:
        return False
    if run.text.endswith(_CLOSERS):
        return True
    called_out = run.text.endswith("!") and len(run.words) <= _LONGEST_CALL
    if run.text.endswith(STOPS) and not called_out:
        return False
    if BUTTON.match(run.text) or ASKS.fullmatch(run.text):
        return True
    return LOADS.fullmatch(run.text) is not None


def _names_paper(run: Run) -> bool:
    """Tell whether a paragraph is a link to a paper that it names, and no box of a button."""
    if run.block.tag != "p" or len(run.words) < _NAMED or run.text.endswith("!"):
        return False
    links = list(links_of(run))
    if any(_PRESSED.search(each.get("class", "")[:_LONGEST_CLASS]) for each in (run.block, *links)):
        return False
    return any(map(gives_file, links))


def drop_repeated_links(choice: Choice) -> None:
    """Drop a link that stands again and again as a line of its own: "Directions", "Check price".

    What tells where something is from, or who sells it at the price above, stays.
    """
    found: dict[str, list[int]] = {}
    priced: set[str] = set()
    above = ""
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if _is_line_of_link(run) and len(run.words) <= _LONGEST_CALL:
            found.setdefault(run.text.casefold(), []).append(index)
            if _PRICE.match(above):
                priced.add(run.text.casefold())
        above = run.text
    for text, indexes in found.items():
        if len(indexes) < _OFTEN or text in priced:
            continue
        if text.endswith(STOPS) and BUTTON.match(text) is None:
            continue
        if _PRICE.match(text) or ORIGIN.fullmatch(text):
            continue
        for index in indexes:
            choice.chosen[index] = False


def _is_line_of_link(run: Run) -> bool:
    """Tell whether a line that is no heading, item or cell is all of a link."""
    return run.block.tag not in HEADINGS and _is_all_linked(run)


def _is_all_linked(run: Run) -> bool:
    """Tell whether a line that is no item or cell is all of a link."""
    if is_part(run) or not run.words:
        return False
    return run.linked >= _ALL_LINKED * len(run.words)


def drop_labels(choice: Choice) -> None:
    """Drop the words of buttons, but none that is a sentence between two paragraphs of the text.

    So go lists of nothing else above the first paragraph and below the last. In rows of facts, none
    of which is one of the page, a line says something of the text's matter, whatever its words.

    Args:
        choice: The lines of the page.
    """
    facts = [
        row for row in choice.rows if row.said and not tells_of_page(row.said, choice.known.authors)
    ]
    told = {at for row in facts for at in row.lines}
    _drop_bars(choice)
    chosen = chosen_lines(choice)
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        if index in told or (run.block.tag in NO_LABELS and not _is_button_of_letter(run)):
            continue
        if len(run.words) > _LONGEST_LABEL or len(run.text) > 160:
            continue
        label = LABEL.fullmatch(run.text) and not _is_said(choice.runs, chosen, place)
        label = label and not leads_in(choice.runs, index)
        if label or PLACEHOLDER.fullmatch(run.text):
            choice.chosen[index] = False


def _drop_bars(choice: Choice) -> None:
    """Drop lists at the edges of a text that are all words of buttons, and ways through posts.

    Its edges are what stands above its first long line or right below that, which may be the
    standfirst, and what stands below the last. A line with a colon introduces a list of the text.
    """
    chosen = chosen_lines(choice)
    bars: dict[html.HtmlElement, list[int]] = {}
    whole: dict[html.HtmlElement, list[str]] = {}
    for run in choice.runs:
        if (bar := _bar(run)) is not None:
            whole.setdefault(bar, []).append(run.text)
    said = []
    for index in chosen:
        if (bar := _bar(choice.runs[index])) is not None:
            bars.setdefault(bar, []).append(index)
        elif _is_long(choice.runs[index]):
            said.append(index)
    for bar, lines in bars.items():
        texts = [choice.runs[index].text for index in lines]
        within = bool(said) and said[0] < lines[0] < said[-1]
        if within and len(said) > 1 and lines[-1] < said[1]:
            within = _is_introduced(choice, lines[0])
        edge = said and not within and len(texts) > 1 and _are_of_bar(texts, whole[bar])
        if edge or all(len(each) <= _LONGEST_ITEM and TURNS.fullmatch(each) for each in texts):
            for index in lines:
                choice.chosen[index] = False


def _is_long(run: Run) -> bool:
    """Tell whether a line may be a sentence of the text, and is no headline or caption."""
    return len(run.text) >= _SENTENCE and run.block.tag not in _ABOVE


def _is_introduced(choice: Choice, index: int) -> bool:
    """Tell whether the line of the text above a list ends with a colon, or is a heading of it."""
    above = next((choice.runs[at] for at in range(index - 1, -1, -1) if choice.chosen[at]), None)
    if above is None:
        return False
    return above.text.endswith(COLONS) or above.block.tag in SUBHEADINGS


def _bar(run: Run) -> html.HtmlElement | None:
    """Return the list that a line is an item of, or None."""
    return next((each for each in islice(ancestors(run.block), _NEAR) if each.tag in LISTS), None)


def _are_of_bar(texts: Sequence[str], whole: Sequence[str]) -> bool:
    """Tell whether items are the words of buttons; names of networks are beside a surer one.

    Args:
        texts: The items that are the text's as yet.
        whole: All items of their list.
    """
    if all(map(_is_of_bar, texts)):
        return True
    if not all(_is_of_bar(each) or is_network(each) for each in texts):
        return False
    return any(map(_is_surely_pressed, whole))


def _is_surely_pressed(said: str) -> bool:
    """Tell whether an item is the word of a button, and not the name of a network."""
    if PRESSED.fullmatch(said) or LABELS.fullmatch(said):
        return True
    return _is_of_bar(said) and not is_network(said)


def _is_of_bar(said: str) -> bool:
    """Tell whether an item is the word of a button, a vote, or leads through a row of messages."""
    if len(said) <= _LONGEST_WORD and LABEL.fullmatch(said):
        return True
    return len(said) <= _LONGEST_ITEM and VOTES.fullmatch(said) is not None


def _is_button_of_letter(run: Run) -> bool:
    """Tell whether a line is a link that is all of a table: so letters set their buttons."""
    if run.block.tag != "td" or run.linked < len(run.words):
        return False
    table = next((each for each in ancestors(run.block) if each.tag == "table"), None)
    return table is not None and is_one_cell(table)


def _is_said(runs: Sequence[Run], chosen: Sequence[int], place: int) -> bool:
    """Tell whether a line is what an author says between two paragraphs, not a link.

    That is a word or a clause with a full stop, a word that is called out, and a subheading in bold
    with the word of a button, which would be a link, or a span of time.
    """
    run = runs[chosen[place]]
    if run.block.tag != "p" or run.linked:
        return False
    sides = [
        runs[at] for at in (*chosen[max(0, place - 1) : place], *chosen[place + 1 : place + 2])
    ]
    if len(sides) < _SIDES or not all(_is_beside(each, run) for each in sides):
        return False
    spoken = len(run.words) == 1 or "," in run.text  # not "Comments are closed."
    spoken = spoken or _is_long_ago(run) or HOMES.fullmatch(run.text) is not None
    if spoken and run.text.endswith(_ENDED):
        return True
    if not (_is_bold(run) and all(map(is_prose, sides))):
        return False
    return PRESSED.fullmatch(run.text) is not None or _is_age(run)


def _is_beside(side: Run, run: Run) -> bool:
    """Tell whether a paragraph stands beside another one, or in what is quoted beside that."""
    home = home_of(side)
    if side.block.tag != "p" or home is None:
        return False
    if home.tag == "blockquote" and home is not home_of(run):
        home = home.getparent()
    return home is home_of(run)


def _is_long_ago(run: Run) -> bool:
    """Tell whether a line is a span of time whose last word is written out: not "3 min."."""
    return bool(run.words) and len(run.words[-1]) > _SHORTENED and _is_age(run)


def _is_age(run: Run) -> bool:
    return (OLD.fullmatch(run.text) or _AGES.fullmatch(run.text)) is not None


def _is_bold(run: Run) -> bool:
    """Tell whether all of a paragraph is in bold, as a subheading is."""
    return all(
        any(each.tag in _BOLD for each in ancestors(piece.getparent() if tail else piece))
        for piece, tail in run.pieces
        if ((piece.tail if tail else piece.text) or "").strip()
    )
