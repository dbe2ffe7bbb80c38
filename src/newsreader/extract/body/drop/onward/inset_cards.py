"""Cards that announce another page, set among the paragraphs of a text or in a row behind it.

They are told by shape: a headline, all links around it lead to one page of the site, and beside the
headline's own there is one that says to read on, or one without words that is laid over the card.
"""

from bisect import bisect
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.addresses import is_picture, is_sound
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, chosen_within
from newsreader.extract.body.lines.kinds import is_paragraph, kind_of
from newsreader.extract.body.lines.links import is_own, links_of
from newsreader.extract.body.lines.runs import Run, count_words, text_of
from newsreader.extract.names import FRAMES, HEADINGS
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_SHORTEST: Final = 3
"""Words of a headline."""
_LONGEST_HEADLINE: Final = 30
_LONGEST: Final = 90
"""Words of a card."""
_NEAR: Final = 6
"""Elements around a headline, one of which may be its card."""
_MOST_LINKS: Final = 6
_BUTTON: Final = 4
"""Words of the link that says to read on."""
_LABEL: Final = 8
"""Words of a label above a card, in a box with it."""
_LEAST: Final = 100
"""Words of the paragraphs of a text amid which cards stand."""
_LEAST_ABOVE: Final = 40
"""The same of one above a row of cards that end alike."""
_SHARE: Final = 0.3
"""The share of a text that cards may have."""
_FEWEST: Final = 3
"""Cards of a row."""
_WHOLE: Final = names("table tbody tr td th li dd dt figure blockquote")
"""Elements that a card is no part of: what stands in one is the author's."""


def drop_inset_cards(choice: Choice) -> None:
    """Drop such cards where they are a small part of a text, and a row of them behind it.

    Two without a paragraph between them, and with the text going on below, are what it tells of,
    with all that look like them: places, books. A row behind a text goes whatever its share, where
    each card ends in the same link: "Read on".

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    cards = _cards(choice)
    within = chosen_within(choice, cards.keys())
    inside = {at for places in within.values() for at in places}
    texts = [at for at in chosen_lines(choice) if is_paragraph(choice.runs[at])]
    texts = [at for at in texts if at not in inside]
    if not inside or not texts:
        return
    words = sum(len(choice.runs[at].words) for at in texts)
    behind = {box: places for box, places in within.items() if texts[-1] < places[0]}
    if words >= _LEAST_ABOVE and _end_alike([cards[box] for box in behind]):
        for box in behind:
            _drop(choice, within.pop(box))
    total = sum(len(choice.runs[at].words) for at in chosen_lines(choice))
    rows = _looks_of_rows(within, texts)
    amid = [
        places
        for box, places in within.items()
        if texts[0] < places[0] and (box in behind or kind_of(box) not in rows)
    ]
    mine = sum(len(choice.runs[at].words) for places in amid for at in places)
    if words >= _LEAST and mine <= _SHARE * total:
        for places in amid:
            _drop(choice, places)


def _drop(choice: Choice, places: Sequence[int]) -> None:
    for at in places:
        choice.chosen[at] = False


def _end_alike(buttons: Sequence[str]) -> bool:
    """Tell whether there are enough cards in a row, and all say to read on in the same words."""
    return len(buttons) >= _FEWEST and len(set(buttons)) == 1 and bool(buttons[0])


def _looks_of_rows(
    cards: Mapping[html.HtmlElement, Sequence[int]], texts: Sequence[int]
) -> set[tuple[str, str]]:
    """Return what cards are called of which no paragraph parts two, with one below them."""
    above = {box: bisect(texts, places[0]) for box, places in cards.items()}
    between = Counter(above.values())
    return {kind_of(box) for box, at in above.items() if between[at] > 1 and at < len(texts)}


def _cards(choice: Choice) -> Mapping[html.HtmlElement, str]:
    """Return the cards of a page, each with the letters of what says to read on in it, or `""`."""
    found: dict[html.HtmlElement, str] = {}
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if not _SHORTEST <= len(run.words) <= _LONGEST_HEADLINE:
            continue
        if run.block.tag not in HEADINGS and run.linked < len(run.words):
            continue
        if run.block.tag in _WHOLE:
            continue
        card = _card_of(choice, run)
        if card is not None:
            found.setdefault(*card)
    return found


def _card_of(choice: Choice, head: Run) -> tuple[html.HtmlElement, str] | None:
    """Return the card that a line is the headline of, with its label, and what says to read on."""
    found: tuple[html.HtmlElement, str] | None = None
    for each in islice(ancestors(head.block.getparent()), _NEAR):
        count = choice.counts[each]
        if each.tag in FRAMES or each.tag in _WHOLE or count.words > _LONGEST:
            break
        links = [link for link in islice(each.iter("a"), _MOST_LINKS + 1) if _address(link)]
        if len(links) > _MOST_LINKS or len({_address(link) for link in links}) > 1:
            break
        if found is not None:
            if count.words - choice.counts[found[0]].words > _LABEL:
                break
            found = each, found[1]
        elif links and _leads_on(links[0], choice.known.url):
            button = _button(links, head)
            found = None if button is None else (each, button)
    return found


def _address(link: html.HtmlElement) -> str:
    """Return where a link leads, without what counts the clicks on it; `""` within the page."""
    return str(link.get("href", "")).strip().partition("#")[0].partition("?utm_")[0]


def _leads_on(link: html.HtmlElement, url: str) -> bool:
    """Tell whether a link leads to another page of the site, or to a file there."""
    address = _address(link)
    if address == url or not address.lower().startswith(("http:", "https:", "/", ".")):
        return False
    return is_own(address, url) and not is_picture(address) and not is_sound(address)


def _button(links: Sequence[html.HtmlElement], head: Run) -> str | None:
    """Return the letters of the link in a card that says to read on, or None where none is there.

    A link laid over the whole of it has no words: `""`. A picture in it may be a link of its own.
    """
    around = set(links_of(head))
    own = [link for link in links if link in around]
    rest = [link for link in links if link not in around]
    said = [text for link in rest if (text := text_of(link))]
    if any(count_words(text) > _BUTTON for text in said):
        return None
    if own:
        return letters_of(said[-1]) if said else None
    if around:
        return None  # it opens what is folded away below it
    laid_over = [link for link in rest if not text_of(link) and not len(link)]
    named = letters_of(head.text)
    if any(letters_of(link.get("aria-label", "")) == named for link in laid_over):
        return letters_of(said[-1]) if said else ""
    return None
