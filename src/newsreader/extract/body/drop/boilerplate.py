"""Lines that are chosen and say nothing of the article: which rules take them out, in order."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.drop.alike import treat_alike
from newsreader.extract.body.drop.around.amid import drop_amid
from newsreader.extract.body.drop.around.authors import drop_author_card
from newsreader.extract.body.drop.around.beyond import drop_beyond
from newsreader.extract.body.drop.around.comments import drop_comment_heads, drop_comments
from newsreader.extract.body.drop.around.facts import drop_facts
from newsreader.extract.body.drop.around.foot import drop_foot
from newsreader.extract.body.drop.around.frames import drop_frames
from newsreader.extract.body.drop.around.imprint import drop_imprint, drop_signatures
from newsreader.extract.body.drop.around.last import drop_last
from newsreader.extract.body.drop.around.named import drop_named
from newsreader.extract.body.drop.around.over import drop_steps
from newsreader.extract.body.drop.around.rights import drop_below_text
from newsreader.extract.body.drop.around.side import drop_side
from newsreader.extract.body.drop.around.skips import drop_skips
from newsreader.extract.body.drop.around.start import drop_start
from newsreader.extract.body.drop.around.stated import drop_over, drop_stated, drop_stated_below
from newsreader.extract.body.drop.around.stray import drop_offers, drop_stray
from newsreader.extract.body.drop.around.tail import drop_tail
from newsreader.extract.body.drop.around.twice import drop_again, drop_second
from newsreader.extract.body.drop.asks.asking import drop_forms
from newsreader.extract.body.drop.asks.buttons import drop_buttons, drop_labels, drop_repeated_links
from newsreader.extract.body.drop.asks.calls import drop_calls
from newsreader.extract.body.drop.asks.cookies import drop_cookies
from newsreader.extract.body.drop.asks.offered import drop_offered
from newsreader.extract.body.drop.asks.painted import drop_painted
from newsreader.extract.body.drop.asks.pitches import drop_asking, drop_pitches, drop_pleas
from newsreader.extract.body.drop.asks.promoted import drop_promoted
from newsreader.extract.body.drop.asks.said import drop_gifts, drop_said
from newsreader.extract.body.drop.asks.shops import drop_shops
from newsreader.extract.body.drop.asks.tools import drop_tools
from newsreader.extract.body.drop.fillers import drop_fillers
from newsreader.extract.body.drop.left_over import drop_beside_dates, drop_left_over
from newsreader.extract.body.drop.onward.behind import drop_behind
from newsreader.extract.body.drop.onward.closing import drop_closing
from newsreader.extract.body.drop.onward.contents import drop_contents, drop_series
from newsreader.extract.body.drop.onward.elsewhere import drop_elsewhere
from newsreader.extract.body.drop.onward.end import drop_end
from newsreader.extract.body.drop.onward.leads import (
    drop_boxes,
    drop_pointers,
    ends_text,
    heads_list,
)
from newsreader.extract.body.drop.onward.listed import drop_listed
from newsreader.extract.body.drop.onward.rails import drop_rails
from newsreader.extract.body.drop.onward.shapes import drop_onward
from newsreader.extract.body.drop.onward.teasers import drop_cards, drop_teasers
from newsreader.extract.body.drop.remainders import drop_remainders
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.pairs import Pairs
from newsreader.extract.body.words.beside import tells_of_page
from newsreader.extract.body.words.labels import LABEL

_ABOVE: Final = 14
"""Lines from the first one on that may stand above the text."""


def drop_boilerplate(
    choice: Choice,
    titles: Sequence[str],
    url: str = "",
    authors: Sequence[str] = (),
    rows: Sequence[Pairs] = (),
) -> None:
    """Take lines out of a choice that every page of a site has around its text.

    Args:
        choice: The lines of the page.
        titles: The headline in the forms that the page has it.
        url: The address of the page.
        authors: The names of its authors.
        rows: The rows of labels on it.
    """
    _drop_others(choice)
    before = list(choice.chosen)
    drop_closing(choice)
    drop_stated(choice)
    drop_frames(choice)
    drop_cookies(choice)
    drop_foot(choice)
    drop_end(choice)
    drop_named(choice)
    drop_facts(choice, authors)
    drop_contents(choice)
    drop_boxes(choice, heads_list)
    drop_said(choice)
    drop_tools(choice)
    drop_calls(choice)
    drop_labels(choice, _told(rows, authors))
    drop_pleas(choice)
    drop_boxes(choice, ends_text, url)
    drop_teasers(choice, url)
    drop_end(choice)
    drop_cards(choice)
    drop_behind(choice, url)
    drop_tail(choice)
    _drop_pressed(choice, url)
    drop_rails(choice, url)
    drop_stray(choice)
    drop_pointers(choice)
    drop_listed(choice)
    drop_elsewhere(choice, url)
    drop_onward(choice, url)
    drop_series(choice, [*titles, *authors])
    _drop_signed(choice, authors)
    drop_beyond(choice)
    drop_skips(choice)
    drop_last(choice, url, authors)
    _drop_beside(choice, before)
    drop_again(choice, titles)
    drop_steps(choice, url)
    drop_start(choice, [*titles, *authors], authors, rows)
    drop_beside_dates(choice)
    drop_remainders(choice, before)
    _remember(choice, before)


def _drop_beside(choice: Choice, before: Sequence[bool]) -> None:
    """Drop what stands beside lines that are out, and says nothing without them."""
    treat_alike(choice, before)
    drop_offered(choice)
    drop_fillers(choice)
    drop_left_over(choice, before)
    drop_offers(choice)


def _remember(choice: Choice, before: Sequence[bool]) -> None:
    """Say in a choice what was dropped, for the pictures beside it."""
    choice.above = _words_above(choice, before)
    choice.dropped = {at for at, was in enumerate(before) if was and not choice.chosen[at]}
    choice.recount()


def _told(rows: Sequence[Pairs], authors: Sequence[str]) -> set[int]:
    """Return the places of lines in rows of facts, none of which is one of the page."""
    facts = [row for row in rows if row.said and not tells_of_page(row.said, authors)]
    return {at for row in facts for at in row.lines}


def _drop_others(choice: Choice) -> None:
    """Drop what readers wrote, the other column, and the text where a page has it twice."""
    drop_comments(choice)
    drop_comment_heads(choice)
    drop_side(choice)
    drop_second(choice)


def _drop_pressed(choice: Choice, url: str) -> None:
    """Drop what is there to be pressed, with what stands beside it to make a reader do so."""
    drop_shops(choice, url)
    drop_buttons(choice)
    drop_repeated_links(choice)
    drop_pitches(choice)
    drop_asking(choice)
    drop_promoted(choice)
    drop_painted(choice)
    drop_gifts(choice)
    drop_forms(choice, url)


def _drop_signed(choice: Choice, authors: Sequence[str]) -> None:
    """Drop whose a page is, who wrote its text, and what else of that stands below."""
    drop_imprint(choice)
    drop_stated_below(choice)
    drop_below_text(choice, authors)
    drop_signatures(choice)
    drop_over(choice)
    drop_author_card(choice, authors)
    drop_amid(choice)


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
