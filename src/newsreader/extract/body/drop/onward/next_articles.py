"""Whole articles of a site that its page goes on with below the one that it is called after."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, chosen_within
from newsreader.extract.body.lines.kinds import is_paragraph
from newsreader.extract.body.lines.links import is_own
from newsreader.extract.body.lines.runs import text_of
from newsreader.extract.names import HEADINGS
from newsreader.model.letters import letters_of

_LEAST: Final = 80
"""Words of paragraphs in the article that the page is called after."""
_FEWEST: Final = 12
"""Letters of a headline by which its article is told."""
_LONGEST_NAME: Final = 200
_MOST_LINKS: Final = 12
"""Links of an article, of which the first ones may lead to its own page."""


def drop_next_articles(choice: Choice) -> None:
    """Drop the articles beside the one whose heading is the headline of the page.

    A page that is read on and on has one `<article>` after another, of one kind and each with a
    heading and a link to a page of its own. The parts of one text, and the entries of one that is
    written as things happen, have no heading that is the page's.

    Args:
        choice: The lines of the page.
    """
    titles = {
        letters for title in choice.known.titles if len(letters := letters_of(title)) >= _FEWEST
    }
    around = {
        each
        for run, is_in in zip(choice.runs, choice.chosen, strict=True)
        if is_in
        for each in ancestors(run.block)
        if each.tag == "article"
    }
    inside = chosen_within(choice, around)
    own = next((each for each in inside if _head_of(each) in titles), None)
    if own is None or own.getparent() is None:
        return
    prose = (choice.runs[at] for at in inside[own])
    if sum(len(run.words) for run in prose if is_paragraph(run)) < _LEAST:
        return
    others = False
    for each, lines in inside.items():
        beside = each is not own and each.getparent() is own.getparent()
        if beside and _kind_of(each) == _kind_of(own) and _is_other(choice, each):
            others = True
            for at in lines:
                choice.chosen[at] = False
    if others:  # what stands above the first of them is said of all
        for at in chosen_lines(choice):
            if own not in ancestors(choice.runs[at].block) and at < inside[own][0]:
                choice.chosen[at] = False


def _kind_of(article: html.HtmlElement) -> list[str]:
    """Return what an article is first called: what it is called besides may be of it alone."""
    return str(article.get("class", "")[:_LONGEST_NAME]).split()[:1]


def _head_of(article: html.HtmlElement) -> str:
    """Return the letters of the first heading in an article, or `""`."""
    head = next(article.iter(*HEADINGS), None)
    return "" if head is None else letters_of(text_of(head))


def _is_other(choice: Choice, article: html.HtmlElement) -> bool:
    """Tell whether an article has a headline, and early on a link to another page of the site."""
    if not _head_of(article):
        return False
    url = choice.known.url
    leads = (link.get("href", "").strip() for link in islice(article.iter("a"), _MOST_LINKS))
    return any(lead and not lead.startswith("#") and is_own(lead, url) for lead in leads)
