"""What an author bids to read on other sites: links under "Further reading", below his text.

What a site leads to of its own stands under such words too, and what a shop pays for. So it is the
author's where every link leads to another site, and no shop pays for it.
"""

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import COLONS, home_of, is_prose, kind_of
from newsreader.extract.body.lines.links import each_link, is_sponsored, leads_out
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.abroad import OUTSIDE_HEAD
from newsreader.extract.names import HEADINGS, LISTS
from newsreader.model.names import names

_ITEMS: Final = names("p div")
_LABELS: Final = HEADINGS | names("p div li b strong span dt")
_FOREIGN: Final = names("nav header form footer menu dialog aside table")
_MOST: Final = 40
"""Lines of such a list; a longer one is a directory of the site."""
_LONGEST_LABEL: Final = 60
_PAID: Final = re.compile(
    r"[?&](?:tag|aff(?:iliate)?(?:_?id)?|partner(?:_?id)?|awinaffid|awc|wt_mc|utm_medium=affiliate"
    r"|ascsubtag|irclickid|clickref)=|//(?:[\w-]+\.)*(?:amzn\.to|awin1\.com|shareasale\.com"
    r"|tradedoubler\.com|zanox\.com|partners\.\w+|go\.skimresources\.com|rover\.ebay\.com"
    r"|anrdoezrs\.net|jdoqocy\.com|dpbolvw\.net|kqzyfj\.com|tkqlhce\.com)",
    re.IGNORECASE,
)
"""Addresses by which a shop knows whom to pay."""


def keep_outside(choice: Choice) -> None:
    """Choose links to other sites below a label for such, with the label, and so in one line.

    The label stands where the paragraphs of the text do, or is one of its chosen lines; the line
    that has both is the first behind the text.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    url = choice.known.url
    chosen = chosen_lines(choice)
    if not url or not chosen:
        return
    homes = {home_of(choice.runs[at]) for at in chosen if is_prose(choice.runs[at])}
    for head in range(chosen[0] + 1, len(choice.runs) - 1):
        if _is_label(choice.runs[head]) and (
            choice.chosen[head] or home_of(choice.runs[head]) in homes
        ):
            for at in _row_under(choice.runs, head, url):
                choice.chosen[at] = choice.chosen[head] = True
    last = chosen_lines(choice)[-1]
    if last + 1 < len(choice.runs) and _is_bidding(choice.runs[last + 1], url):
        around = home_of(choice.runs[last + 1])
        choice.chosen[last + 1] = any(around in (home, *_around(home)) for home in homes)
    choice.recount()


def _around(home: html.HtmlElement | None) -> tuple[html.HtmlElement, ...]:
    """Return the two elements around where paragraphs stand: "below" is below one of them."""
    found = [] if home is None else list(islice(ancestors(home), 1, 3))
    return tuple(each for each in found if each.tag not in ("body", "html"))


def _is_label(run: Run) -> bool:
    if run.linked or run.block.tag not in _LABELS or len(run.text) > _LONGEST_LABEL:
        return False
    return OUTSIDE_HEAD.fullmatch(run.text) is not None


def _is_apart(run: Run, home: html.HtmlElement | None) -> bool:
    """Tell whether a line stands in a box of its page, or among comments, within its home.

    What is around both the line and what it belongs to says nothing of the line.
    """
    within = takewhile(lambda each: each is not home, ancestors(run.block))
    return any(
        each.tag in _FOREIGN or holds_comments(each) or is_furniture(each) or is_box(each)
        for each in within
    )


def _row_under(runs: Sequence[Run], head: int, url: str) -> list[int]:
    """Return the lines right under a label that all lead to other sites; of a list, all or none."""
    below = range(head + 1, min(len(runs), head + 1 + _MOST))
    first = runs[head + 1]
    around = next((each for each in ancestors(first.block) if each.tag in LISTS), None)
    if around is not None and around not in ancestors(runs[head].block):
        home = home_of(runs[head])
        if around.getparent() not in (home, runs[head].block):
            return []
        row = list(takewhile(lambda at: around in ancestors(runs[at].block), below))
        return (
            row if len(row) < _MOST and all(_is_of_row(runs[at], home, url) for at in row) else []
        )
    if first.block.tag not in _ITEMS or home_of(first) is not home_of(runs[head]):
        return []
    return list(takewhile(lambda at: _is_item(runs[at], first, url), below))


def _is_item(run: Run, first: Run, url: str) -> bool:
    alike = home_of(run) is home_of(first) and kind_of(run.block) == kind_of(first.block)
    return alike and _is_of_row(run, home_of(first), url)


def _is_of_row(run: Run, home: html.HtmlElement | None, url: str) -> bool:
    """Tell whether all links of a line lead to what other sites have to read, and no shop pays."""
    if _is_apart(run, home) or not leads_out(run, url):
        return False
    return not any(map(_is_paid, each_link(run)))


def _is_paid(link: html.HtmlElement) -> bool:
    address = link.get("href", "")
    return is_sponsored(link) or _PAID.search(address) is not None


def _is_bidding(run: Run, url: str) -> bool:
    """Tell whether a line is a label, a colon and one link to another site, that ends it."""
    links = each_link(run)
    if run.block.tag not in _ITEMS or len(links) != 1 or not _is_of_row(run, home_of(run), url):
        return False
    said = text_of(links[0])
    before = run.text.removesuffix(said).rstrip() if said else ""
    return before.endswith(COLONS) and OUTSIDE_HEAD.fullmatch(before) is not None
