"""Lines and boxes that lead to other pages and say nothing of the article."""

import re
from collections.abc import Callable, Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS, STOPS, home_of, is_paragraph, is_part
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.words.phrases import BUTTON, END, ORIGIN, POINTER
from newsreader.extract.body.words.wants import ABOUT, ALSO, ASKS, HAND, HEADED, OWN
from newsreader.extract.names import HEADINGS, LISTS, names

_LISTS: Final = names("ul ol div p")
_FULL_STOPS: Final = (".", "…", "\u3002")
_LONGEST_LABEL: Final = 12
"""Words of a line that may be a label."""
_LONGEST_BUTTON: Final = 16
_LONGEST_CALL: Final = 6
"""Words of a button that ends in a sign of exclamation, or that stands there again and again."""
_OFTEN: Final = 3
_CLOSERS: Final = ("✕", "✖", "×")
"""Signs that put away what they end."""
_PRICE: Final = re.compile(r"[$€£¥₹]\s?\d|\d[\d.,]*\s?(?:[€£¥₹]|usd|eur|chf|kr)\b", re.IGNORECASE)
_MOST_BUTTONS: Final = 5
_ALL_LINKED: Final = 0.9
_LONGEST_CARD: Final = 60
_MOST_OF_CARDS: Final = 120
"""Words of a box with a few links, and who wrote what they lead to."""
_MOST_OF_A_TEXT: Final = 0.3
"""The share of a text that cards at its end may have."""


def ends_text(run: Run) -> bool:
    """Tell whether a line is a label like "Related articles", with which a text may be over.

    A sentence with its full stop is none, whatever it begins with.
    """
    if len(run.words) > _LONGEST_LABEL or run.block.tag in {"li", "td", "th", "pre"}:
        return False
    if run.block.tag not in HEADINGS and not run.linked and run.text.endswith(_FULL_STOPS):
        return False
    return END.fullmatch(run.text) is not None


def drop_boxes(choice: Choice, is_label: Callable[[Run], bool]) -> None:
    """Drop "Related stories" within the text with the links under it, and nothing but links.

    Args:
        choice: The lines of the page.
        is_label: Whether a line may stand above such links.
    """
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        if not choice.chosen[index] or not is_label(run):
            continue
        box, under = home_of(run), run.block.getnext()
        if box is None or not _leads_away(choice, box, index, len(run.words)):
            box = under if under is not None and under.tag in _LISTS else None
            if box is None:
                continue
            if not _leads_away(choice, box, index, 0) and not _all_lead(choice, index, box):
                continue
        if 2 * choice.counts[box].words > total:
            continue  # the page is a list of links
        choice.chosen[index] = False
        for after in chosen[place + 1 :]:
            if box not in ancestors(choice.runs[after].block):
                break
            choice.chosen[after] = False


def _all_lead(choice: Choice, label: int, under: html.HtmlElement) -> bool:
    """Tell whether under a heading there is a short list with a link in each of its items."""
    count = choice.counts.get(under)
    if choice.runs[label].block.tag not in HEADINGS or under.tag not in LISTS or count is None:
        return False
    if count.words > _LONGEST_CARD:
        return False
    return all(run.linked for run in _lines_in(choice, under, label))


def _lines_in(choice: Choice, box: html.HtmlElement, label: int) -> list[Run]:
    """Return the lines of a box that stand below its label, which is in it or right above."""
    runs = islice(choice.runs, label + 1, None)
    return list(takewhile(lambda run: box in ancestors(run.block), runs))


def heads_list(run: Run) -> bool:
    """Tell whether a line may be a label above a list of links and no more: "Read more:"."""
    if len(run.words) > _LONGEST_LABEL or run.linked or is_part(run):
        return False
    label = POINTER.match(run.text)
    return label is not None and not any(each.isalnum() for each in run.text[label.end() :])


def _leads_away(choice: Choice, box: html.HtmlElement, label: int, labelled: int) -> bool:
    """Tell whether a box holds links and nothing else to speak of.

    With each link there may be a name or a section: a short line that is no sentence.

    Args:
        choice: The lines of the page.
        box: The element.
        label: The place of the line above the links.
        labelled: How many of the box's words it has.
    """
    count = choice.counts.get(box)
    if count is None:
        return False
    words = count.words - labelled
    if words <= 0:
        return False
    if min(count.linked, words) >= _ALL_LINKED * words:
        return True
    if words > _MOST_OF_CARDS or 2 * count.linked < words:
        return False
    lines = _lines_in(choice, box, label)
    if sum(len(run.words) for run in lines) < words:
        return False  # there is more of it above the label
    return all(
        len(run.words) <= _LONGEST_CALL and not run.text.endswith(ENDS)
        for run in lines
        if run.linked < _ALL_LINKED * len(run.words)
    )


def drop_pointers(choice: Choice) -> None:
    """Drop paragraphs that are nothing but a link elsewhere: "Read also: Another story".

    Within the text only those whose label ends in a colon, those that begin with "also", and those
    that are no sentence. Of some in one paragraph each link has its label.
    """
    last = True
    for index in reversed(chosen_lines(choice)[1:]):
        run = choice.runs[index]
        if _is_row_of_pointers(run) or _is_pointed_at(run):
            choice.chosen[index] = False
            continue
        label = POINTER.match(run.text)
        if label is None or is_part(run) or not run.linked:
            last = False
            continue
        if run.linked < len(run.words) - len(WORD.findall(label[0])):
            last = False
            continue
        announced = run.text[label.end() :].lstrip().startswith((":", "\uff1a"))
        loose = run.block.tag not in HEADINGS and (last or not run.text.endswith(STOPS))
        if announced or loose or (run.block.tag == "p" and ALSO.match(run.text)):
            choice.chosen[index] = False


def _is_pointed_at(run: Run) -> bool:
    """Tell whether a line is a heading "Read: Another text", or leads elsewhere behind a hand."""
    if not run.linked or is_part(run) or len(run.words) > _LONGEST_BUTTON:
        return False
    if run.block.tag in HEADINGS:
        return HEADED.match(run.text) is not None
    hand = HAND.match(run.text)
    if hand is None:
        return False
    after = run.text[hand.end() :].lstrip()
    return (POINTER.match(after) or ABOUT.match(after)) is not None


def _is_row_of_pointers(run: Run) -> bool:
    """Tell whether a paragraph is a row of links, each behind the same label: "Recommended: A"."""
    if is_part(run) or not run.linked or run.linked == len(run.words):
        return False
    label = POINTER.match(run.text)
    if label is None or not run.text[label.end() :].lstrip().startswith((":", "\uff1a")):
        return False
    own = len(WORD.findall(label[0]))
    links = len(dict.fromkeys(links_of(run)))
    return links >= _OFTEN and run.linked >= len(run.words) - own * links


def drop_buttons(choice: Choice) -> None:
    """Drop links of a line of their own that tell their reader what to do: "Start free trial".

    Where there are many that differ, each thing that the text is about has its own: they stay.
    """
    found = [index for index in chosen_lines(choice) if is_button(choice.runs[index])]
    calm = [index for index in found if not choice.runs[index].text.endswith("!")]
    if len({choice.runs[index].text.lower() for index in calm}) > _MOST_BUTTONS:
        found = [index for index in found if index not in calm]
    for index in found:
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
    return (BUTTON.match(run.text) or ASKS.fullmatch(run.text)) is not None


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


def drop_cards(choice: Choice) -> None:
    """Drop rows of cards under the text, each with a link for its headline."""
    chosen = chosen_lines(choice)
    runs = choice.runs
    words: dict[html.HtmlElement, int] = {}
    for index in chosen:
        home = home_of(runs[index])
        if home is not None and is_paragraph(runs[index]):
            words[home] = words.get(home, 0) + len(runs[index].words)
    if not words:
        return
    home = max(words, key=lambda each: words[each])
    if words[home] < _MOST_OF_A_TEXT * sum(words.values()):
        return  # the text is one of cards
    around = set(ancestors(home))
    last = max(at for at in chosen if home_of(runs[at]) is home and is_paragraph(runs[at]))
    tail = [index for index in chosen if index > last]
    choice.recount()
    within = [index for index in tail if home not in ancestors(runs[index].block)]
    rows = _rows(choice, within, around)
    inside = [
        index
        for index in within
        if any(
            (each.getparent(), each.tag, each.get("class")) in rows
            for each in ancestors(runs[index].block)
        )
    ]
    total = sum(len(runs[index].words) for index in chosen)
    if sum(len(runs[index].words) for index in inside) <= _MOST_OF_A_TEXT * total:
        for index in inside:
            choice.chosen[index] = False


_Row = tuple[html.HtmlElement | None, str, str | None]


def _rows(choice: Choice, tail: Sequence[int], around: set[html.HtmlElement]) -> set[_Row]:
    """Return the rows of elements that are alike, with a heading or a picture and a link each."""
    cards: dict[_Row, set[html.HtmlElement]] = {}
    headed: dict[html.HtmlElement, bool] = {}
    for index in tail:
        run = choice.runs[index]
        if len(run.words) < 3 or run.linked < _ALL_LINKED * len(run.words):
            continue
        for each in ancestors(run.block):
            if each in around or choice.counts[each].chosen > _LONGEST_CARD:
                break
            if each not in headed:
                headed[each] = next(each.iter("img", *HEADINGS), None) is not None
            if headed[each]:
                row = (each.getparent(), each.tag, each.get("class"))
                cards.setdefault(row, set()).add(each)
    return {row for row, found in cards.items() if len(found) > 1}
