"""Short lines above the headline: the slogan of a site, the section, what kind of text it is."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.addresses import host_of, path_of
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS, is_prose
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import HEADINGS
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_LONGEST: Final = 6
"""Words of such a line."""
_MOST: Final = 3
"""Such lines; more above a headline are of a text that goes on around it."""
_FEWEST: Final = 8
"""Letters of a headline by which it is known again."""
_MORE: Final = 12
"""Letters of a label in the headline's element: that it is for subscribers."""
_LINKS: Final = 30
_LONGEST_NAME: Final = 200
_WHOLE: Final = names("figure figcaption table pre blockquote li dt dd")
"""Elements whose lines say something of a picture, or are a part of a whole."""


def drop_over_headline(choice: Choice) -> None:
    """Drop the few short lines above the heading that is the headline, before any sentence.

    So goes whatever stands above it in the header of the site.

    Args:
        choice: The lines of the page.
    """
    known = map(letters_of, choice.known.titles)
    titles = tuple({letters for letters in known if len(letters) >= _FEWEST})
    chosen = chosen_lines(choice)
    heads = [at for at, run in enumerate(choice.runs) if _is_headline(run, titles)]
    if not heads or not chosen:
        return
    headers = {at for at in chosen if at < heads[-1] and _is_in_header(choice.runs[at])}
    lead = next((at for at in chosen if is_prose(choice.runs[at]) and at not in headers), None)
    head = max((at for at in heads if lead is not None and at < lead), default=None)
    if head is None:
        return
    around = set(ancestors(choice.runs[head].block))
    for at in headers:
        if at < head and around.isdisjoint(_headers_of(choice.runs[at])):
            choice.chosen[at] = False
    above = [at for at in chosen_lines(choice) if at < head]
    if len(above) <= _MOST and all(_is_short(choice.runs[at]) for at in above):
        for at in above:
            choice.chosen[at] = False


def _is_headline(run: Run, titles: tuple[str, ...]) -> bool:
    """Tell whether a heading is the headline, with a word or two behind it at most."""
    if run.block.tag not in HEADINGS:
        return False
    said = letters_of(run.text)
    return said in titles or (
        said.startswith(titles)
        and any(len(said) <= len(each) + _MORE for each in titles if said.startswith(each))
    )


def _headers_of(run: Run) -> list[html.HtmlElement]:
    """Return the headers around a line that have the way home."""
    return [each for each in ancestors(run.block) if _is_header(each) and _leads_home(each)]


def _is_in_header(run: Run) -> bool:
    return bool(_headers_of(run))


def _is_header(element: html.HtmlElement) -> bool:
    called = f"{element.get('class', '')} {element.get('id', '')}"[:_LONGEST_NAME]
    return element.tag == "header" or "header" in called.lower().split()


def _leads_home(element: html.HtmlElement) -> bool:
    """Tell whether a link in an element leads to the front of a site."""
    links = (each.get("href", "").strip() for each in islice(element.iter("a"), _LINKS))
    return any(link == "/" or (host_of(link) and not path_of(link).strip("/")) for link in links)


def _is_short(run: Run) -> bool:
    few = len(run.words) <= _LONGEST and not run.text.endswith(ENDS)
    return few and all(each.tag not in _WHOLE for each in ancestors(run.block))
