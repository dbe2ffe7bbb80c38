"""Lines that are chosen and say nothing of the article: what a page says around every text."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.asking import drop_forms
from newsreader.extract.body.authors import drop_author_card
from newsreader.extract.body.comments import drop_comment_heads
from newsreader.extract.body.contents import drop_contents
from newsreader.extract.body.cookies import drop_cookies
from newsreader.extract.body.elsewhere import drop_elsewhere
from newsreader.extract.body.end import drop_end
from newsreader.extract.body.foot import drop_foot
from newsreader.extract.body.frames import drop_frames
from newsreader.extract.body.leads import (
    drop_boxes,
    drop_buttons,
    drop_cards,
    drop_pointers,
    drop_repeated_links,
    ends_text,
    heads_list,
)
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.body.lines.kinds import home_of, is_part, is_prose
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.named import drop_named
from newsreader.extract.body.pitches import drop_asking, drop_pitches
from newsreader.extract.body.rails import drop_rails
from newsreader.extract.body.rights import drop_below_text
from newsreader.extract.body.said import drop_gifts, drop_said
from newsreader.extract.body.series import drop_series
from newsreader.extract.body.shapes import drop_onward
from newsreader.extract.body.start import drop_start
from newsreader.extract.body.stray import drop_offers, drop_stray
from newsreader.extract.body.tail import drop_tail
from newsreader.extract.body.teasers import drop_teasers
from newsreader.extract.body.twice import drop_second
from newsreader.extract.body.words.phrases import (
    IMPRINT,
    LABEL,
    ORIGIN,
    PLACEHOLDER,
    PLEA,
    SIGNED_BELOW,
    SIGNS,
    SUPPORT,
    beside_date,
    is_stamp,
)
from newsreader.extract.names import SUBHEADINGS, names

_OWN: Final = names("li td th dt dd pre h1 h2 h3 h4 h5 h6")
"""Elements in which short words are no label."""
_LONGEST_LABEL: Final = 12
"""Words of a line that may be a label."""
_LONGEST_PLEA: Final = 50
"""Words of a paragraph that asks to subscribe; a longer one may be about that."""
_LONGEST_SUPPORT: Final = 60
_MOST_LETTERS: Final = 600
"""Characters of a line that is looked through; a word may be as long as a page."""
_LONGEST_IMPRINT: Final = 120
"""Characters of a line that says whose a page is."""
_LONGEST_HEADING: Final = 25
"""Words of a heading; a longer one is a paragraph by its looks."""
_FIRST: Final = 2
_LAST: Final = 3
"""Lines at the edges of a text among which it may say whose the page is."""
_ABOVE: Final = 14
"""Lines from the first one on that may stand above the text."""
_FAR: Final = 100
"""Lines below a heading that are looked through for what is left of it."""


def drop_boilerplate(
    choice: Choice, titles: Sequence[str], url: str = "", authors: Sequence[str] = ()
) -> None:
    """Take lines out of a choice that every page of a site has around its text.

    Args:
        choice: The lines of the page.
        titles: The headline in the forms that the page has it.
        url: The address of the page.
        authors: The names of its authors.
    """
    _drop_comments(choice)
    drop_comment_heads(choice)
    drop_second(choice)
    before = list(choice.chosen)
    drop_frames(choice)
    drop_cookies(choice)
    drop_foot(choice)
    drop_end(choice)
    drop_named(choice)
    drop_contents(choice)
    drop_boxes(choice, heads_list)
    drop_said(choice)
    _drop_labels(choice)
    _drop_pleas(choice)
    drop_boxes(choice, ends_text)
    drop_teasers(choice, url)
    drop_end(choice)
    drop_cards(choice)
    drop_tail(choice)
    drop_buttons(choice)
    drop_repeated_links(choice)
    drop_pitches(choice)
    drop_asking(choice)
    drop_gifts(choice)
    drop_forms(choice, url)
    drop_rails(choice, url)
    drop_stray(choice)
    drop_pointers(choice)
    drop_elsewhere(choice, url)
    drop_onward(choice, url)
    drop_series(choice, [*titles, *authors])
    _drop_imprint(choice)
    drop_below_text(choice, authors)
    _drop_signatures(choice)
    drop_author_card(choice, authors)
    _drop_left_over(choice, before)
    drop_offers(choice)
    drop_start(choice, [*titles, *authors], authors)
    choice.above = _words_above(choice, before)
    choice.recount()


def _words_above(choice: Choice, before: Sequence[bool]) -> Counter[html.HtmlElement]:
    """Count the words of dropped lines above the text, for what is around them.

    Before its first paragraph there may be a standfirst; neither is counted.

    Args:
        choice: The lines of the page.
        before: Which of them were chosen before boilerplate was dropped.
    """
    count: Counter[html.HtmlElement] = Counter()
    has_lead = False
    for index in [index for index, chosen in enumerate(before) if chosen][:_ABOVE]:
        run = choice.runs[index]
        if is_prose(run):
            if has_lead:
                break
            has_lead = True
        elif not choice.chosen[index] and not LABEL.fullmatch(run.text):
            count.update(dict.fromkeys(ancestors(run.block), len(run.words)))
    return count


def _drop_comments(choice: Choice) -> None:
    """Drop what readers wrote, where it is not most of the page: a forum's posts are its text."""
    chosen = chosen_lines(choice)
    known: dict[object, bool] = {}
    inside = []
    for index in chosen:
        for element in ancestors(choice.runs[index].block):
            if element.tag == "body":
                break
            if element not in known:
                known[element] = holds_comments(element)
            if known[element]:
                inside.append(index)
                break
    total = sum(len(choice.runs[index].words) for index in chosen)
    comments = sum(len(choice.runs[index].words) for index in inside)
    if 2 * comments < total:
        for index in inside:
            choice.chosen[index] = False


def _drop_labels(choice: Choice) -> None:
    """Drop the words of buttons, but none that is a sentence between two paragraphs of the text."""
    chosen = chosen_lines(choice)
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        if run.block.tag in _OWN and not _is_button_of_letter(run):
            continue
        if len(run.words) > _LONGEST_LABEL or len(run.text) > 160:
            continue
        label = LABEL.fullmatch(run.text) and not _is_said(choice.runs, chosen, place)
        if label or PLACEHOLDER.fullmatch(run.text):
            choice.chosen[index] = False


def _is_button_of_letter(run: Run) -> bool:
    """Tell whether a line is a link that is all of a table: so letters set their buttons."""
    if run.block.tag != "td" or run.linked < len(run.words):
        return False
    table = next((each for each in ancestors(run.block) if each.tag == "table"), None)
    return table is not None and sum(1 for _ in table.iter("td", "th")) == 1


def _is_said(runs: Sequence[Run], chosen: Sequence[int], place: int) -> bool:
    """Tell whether a line is a word or a clause said, with a full stop, between two paragraphs."""
    run = runs[chosen[place]]
    if run.block.tag != "p" or run.linked or not run.text.endswith((".", "\u3002")):
        return False
    if len(run.words) > 1 and "," not in run.text:
        return False  # "Comments are closed."
    sides = (chosen[max(0, place - 1)], chosen[min(len(chosen) - 1, place + 1)])
    return all(
        runs[at].block.tag == "p" and home_of(runs[at]) is home_of(run) and runs[at] is not run
        for at in sides
    )


def _drop_pleas(choice: Choice) -> None:
    """Drop paragraphs that ask for a subscription, or say what the page earns by its links."""
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if is_part(run) or run.block.tag == "figcaption" or len(run.text) > _MOST_LETTERS:
            continue
        asks = len(run.words) <= _LONGEST_PLEA and PLEA.search(run.text)
        if asks or (len(run.words) <= _LONGEST_SUPPORT and SUPPORT.search(run.text)):
            choice.chosen[index] = False


def _drop_imprint(choice: Choice) -> None:
    """Drop the line at either edge of the text that says whose the page is."""
    chosen = chosen_lines(choice)
    for index in (*chosen[:_FIRST], *chosen[-_LAST:]):
        run = choice.runs[index]
        if len(run.text) <= _LONGEST_IMPRINT and _is_imprint(run):
            choice.chosen[index] = False


def _drop_signatures(choice: Choice) -> None:
    """Drop "Reviewed by" where the name is none of the text, and with the name as its last lines.

    So goes a last line like "Interview by Ann Quay", whose name is a link.
    """
    chosen = chosen_lines(choice)
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        if len(run.words) > _LONGEST_LABEL or run.block.tag in SUBHEADINGS:
            continue
        last = chosen[place:] if place >= len(chosen) - _LAST else []
        if SIGNS.fullmatch(run.text):
            named = index + 1 < len(choice.chosen) and choice.chosen[index + 1]
            short = all(len(choice.runs[at].words) <= _LONGEST_LABEL for at in last)
            for at in last if last and short else [] if named else [index]:
                choice.chosen[at] = False
        elif last and run.linked and SIGNED_BELOW.match(run.text):
            choice.chosen[index] = len(run.words) > run.linked + _LAST


def _is_imprint(run: Run) -> bool:
    """Tell whether a short line says whose the page is, or when it was changed at last."""
    if IMPRINT.fullmatch(run.text):
        return True
    if run.block.tag in _OWN and run.block.tag != "li":
        return False
    return bool(beside_date(run.text)) and is_stamp(run.text)


def _drop_left_over(choice: Choice, before: Sequence[bool]) -> None:
    """Drop headings, and what announces something by a colon, of which all was dropped.

    Args:
        choice: The lines of the page.
        before: Which of them were chosen before boilerplate was dropped.
    """
    for index in range(len(before) - 1, -1, -1):
        run = choice.runs[index]
        if choice.chosen[index] and _announces(run):
            choice.chosen[index] = not _is_left_over(choice, before, index)


def _is_left_over(choice: Choice, before: Sequence[bool], index: int) -> bool:
    """Tell whether what stood between a line and the next heading of its level was dropped."""
    tag = choice.runs[index].block.tag
    level = tag if tag in SUBHEADINGS else "h9"
    dropped = False
    for after in range(index + 1, min(len(before), index + 1 + _FAR)):
        if choice.chosen[after]:
            below = choice.runs[after].block.tag
            empty = dropped or ends_text(choice.runs[index])
            return empty and below in SUBHEADINGS and below <= level
        if before[after]:
            below = choice.runs[after].block.tag
            card = 0 < len(choice.runs[after].words) <= choice.runs[after].linked
            if below in SUBHEADINGS and below <= level and (dropped or not card):
                return dropped
            dropped = True
    return dropped and index + _FAR >= len(before)


def _announces(run: Run) -> bool:
    """Tell whether a line is a heading that is no sentence, or a label that ends in a colon."""
    if ORIGIN.fullmatch(run.text):
        return False
    if run.block.tag in SUBHEADINGS:
        return len(run.words) <= _LONGEST_HEADING and not run.text.endswith((".", "\u3002"))
    if run.block.tag in _OWN or len(run.words) > _LONGEST_LABEL:
        return False
    return run.text.endswith((":", "\uff1a"))
