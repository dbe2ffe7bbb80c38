"""The headline without the name of its site."""

import html
import re
from itertools import islice, pairwise
from typing import Final

from newsreader.extract.anatomy.addressed import is_addressed
from newsreader.extract.anatomy.alone_below import within_heading
from newsreader.extract.anatomy.dates_in_words import printed_in
from newsreader.extract.anatomy.element_names import kind_of, names_of
from newsreader.extract.anatomy.headline import (
    leads_home,
    line_of,
    place_in,
    share_of,
    tokens,
    worded_otherwise,
)
from newsreader.extract.anatomy.json_ld import text_of
from newsreader.extract.anatomy.lone_line import BADGE
from newsreader.extract.anatomy.site import NAME_WORDS, TEMPLATE, folded, is_site, names_of_site
from newsreader.extract.anatomy.sources import Element, Sources
from newsreader.extract.anatomy.two_lines import headline_of_two

_PART: Final = re.compile(
    r"\s+(?:[|–—\-•·»«‹›~/]|::|\\)\s+|\s*\|\s*|\s*[|»«‹›]\s+|:\s+(?=\S)"
    r"|\s*__+\s*|(?<=[^\x00-\x7f])\s*_\s*|\s*_\s*(?=[^\x00-\x7f])"
)
_SLUG: Final = re.compile(r"[^\W_A-Z]+(?:-[^\W_A-Z]+){2,}")
"""What machines call a page: the last part of its address."""
_YEAR: Final = re.compile(r"\W*(?:19|20)\d\d\W*")
_LONGEST: Final = 300
_MOST_PARTS: Final = 8
_PARTS: Final = 2
"""Elements of a heading that has the line above it in it."""
_ABOVE: Final = ("kicker", "section")
_MOST_INNER: Final = 20
_SHORT: Final = 3
"""Words of a heading that is told by standing in a title."""


def title_of(sources: Sources) -> str:
    """Return the headline as it is printed, or `""`.

    What the page's head says picks among its headings: the printed words win where they are a part
    of the title, or where the two agree in most of theirs. A heading that nobody confirms is the
    name of the site as often as not.
    """
    said = [
        text_of(sources.article.get("headline")),
        sources.meta("og:title"),
        sources.meta(
            "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title"
        ),
        text_of(sources.article.get("name")),
        sources.title,
    ]
    said = [_line(text)[:_LONGEST] for text in said]
    said = [text for text in said if text and not TEMPLATE.search(text)]
    said = [text for text in said if not _SLUG.fullmatch(text)]
    tops = sources.headings[:10]
    logos = {each for each in tops if leads_home(sources, each)}
    site = names_of_site(sources) | {folded(line_of(each)) for each in logos}
    headings = [_line(_own_line(each, said)) for each in tops if each not in logos]
    bare = [_before_day(without_site(text, site, [*headings, *said])) for text in said]
    printed = _behind_kicker(tops, said) or _part_of_title(tops, logos, said, site)
    printed = printed or _above_second(tops, bare) or _best_heading(headings, bare, site)
    printed = printed or _in_other_words(sources, bare, site)
    if printed:
        return without_site(printed, site, bare)
    if tops and tops[0].tag != "h1" and is_addressed(sources, tops[0]):
        return _line(line_of(tops[0]))
    entries = [each for each in tops[:1] if each in sources.marks.get("headline", ())]
    if called := " ".join(map(line_of, entries)):
        return called
    for text in bare:
        if folded(text) not in site:
            return text
    return (
        headings[0] if len(headings) == 1 and not bare and folded(headings[0]) not in site else ""
    )


def _own_line(heading: Element, said: list[str]) -> str:
    """Return the words of a heading without a line above it that is called so and stands in it.

    Where one of its elements says that it is the headline, those are all. What a headline for
    machines has too is no such line, whatever it is called.
    """
    whole = line_of(heading)
    inner = (each for each in islice(heading.iterdescendants(), _MOST_INNER))
    named = [each for each in inner if (each.get("itemprop") or "").lower() == "headline"]
    if len(named) == 1 and len(tokens(words := line_of(named[0]))) >= _PARTS:
        return words
    first = next((each for each in heading if isinstance(each.tag, str)), None)
    if first is None or (heading.text or "").strip():
        return whole
    above = line_of(first)
    rest = whole.removeprefix(above).strip()
    called = kind_of(names_of(first))[0] in _ABOVE or BADGE.search(names_of(first)[:_LONGEST])
    told = any(folded(above) in folded(text) for text in said)
    told = told and not any(place_in(rest, text) in ("whole", "head") for text in said)
    return rest if above and called and not told and len(tokens(rest)) >= _SHORT else whole


def _behind_kicker(headings: list[Element], said: list[str]) -> str:
    """Return the second of two elements of the first heading, of which the first is the line above.

    The headline for machines has another topic before a colon, or none; one that has the first
    element's words too was parted for its looks.
    """
    for heading in headings[:1]:
        parts = [each for each in heading if isinstance(each.tag, str) and line_of(each)]
        texts = [heading.text, *(each.tail for each in heading)]
        if len(parts) != _PARTS or any((text or "").strip() for text in texts):
            return ""
        above, below = map(line_of, parts)
        named = any(folded(above) in folded(each) for each in said)
        if not named and len(tokens(below)) >= _SHORT and _ends_title(below, said):
            return _line(below)
    return ""


def _above_second(headings: list[Element], said: list[str]) -> str:
    """Return the headline for machines that the first heading has before its last element."""
    both = (headline_of_two(each, text) for each in headings[:1] for text in said)
    if two := next(filter(None, both), ""):
        return two
    pairs = ((each, text) for each in headings[:1] for text in said if len(tokens(text)) >= _SHORT)
    return next((text for each, text in pairs if within_heading(each, text)), "")


def _ends_title(text: str, said: list[str]) -> bool:
    """Tell whether a headline for machines is a text, or ends with it behind a colon."""
    return any(
        place_in(text, each) == "whole"
        or (place_in(text, each) == "tail" and each[: -len(text)].rstrip().endswith(":"))
        for each in said
    )


def _part_of_title(
    headings: list[Element], logos: set[Element], said: list[str], site: set[str]
) -> str:
    """Return the first heading, or the first element of one, with which a title begins."""
    for heading in headings:
        if heading in logos:
            continue
        first = next((each for each in heading if isinstance(each.tag, str)), None)
        inner = first is not None and not (heading.text or "").strip()
        for each in (heading, first) if inner and first is not None else (heading,):
            text = _line(_own_line(each, said) if each is heading else line_of(each))
            long = len(tokens(text)) >= _SHORT or (len(headings) == 1 and each is heading)
            if text.isupper() or folded(text) in site:  # shouted: the head tells how it is written
                continue
            if long and _begins(text, said, whole=each is heading):
                return text
    return ""


def _in_other_words(sources: Sources, said: list[str], site: set[str]) -> str:
    """Return the one headline of the page, where its head has another for search engines."""
    heading = worded_otherwise(sources, said)
    text = "" if heading is None else _line(line_of(heading))
    return "" if text.isupper() or folded(text) in site else text


def _begins(text: str, said: list[str], *, whole: bool) -> bool:
    """Tell whether a title is or begins with a text.

    Args:
        text: The words of a heading.
        said: The titles.
        whole: Whether the title may have no more than that.
    """
    places = {place_in(text, each) for each in said}
    return "head" in places or (whole and "whole" in places)


def _line(text: str) -> str:
    """Return a text on one line, references decoded that somebody escaped twice."""
    line = " ".join(text.split())
    return " ".join(html.unescape(line).split()) if "&" in line else line


def _best_heading(headings: list[str], said: list[str], site: set[str]) -> str:
    best, most = "", 0.0
    for heading in headings:
        if not folded(heading) or folded(heading) in site:
            continue
        for text in said:
            share = share_of(heading, text)
            inside = folded(heading) != folded(text) and folded(text) in folded(heading)
            if share > most and share > 0.5:
                # "12 Dec 2025 The headline": what the head says is the headline within it.
                loose = inside and _loose(heading, text)
                shouted = heading.isupper() and folded(heading) == folded(text)
                best, most = (text if loose or shouted else heading), share
    return best


def _before_day(title: str) -> str:
    """Return a title without the day that is one of its parts, and all behind it.

    `"Letters - 26 October 2010 - Blog"`: a day that ends a title may be what it is of.
    """
    parts = list(islice(_PART.finditer(title), _MOST_PARTS))
    for left, right in pairwise(parts):
        dates = next(printed_in([title[left.end() : right.start()]]), [])
        if len(dates) == 1 and dates[0].alone and not dates[0].rest and title[: left.start()]:
            return title[: left.start()]
    return title


def _loose(heading: str, text: str) -> bool:
    """Tell whether a heading has more than the headline in it: a date, a count, a source."""
    start = heading.casefold().find(text.casefold())
    if start < 0:
        return False
    rest = heading[:start] + heading[start + len(text) :]
    if _YEAR.fullmatch(rest):  # "2025 Prices and Wages": of what year is a part of it
        return False
    return bool(re.search(r"\d|\(", rest)) and len(text.split()) > 2


def without_site(title: str, site: set[str], others: list[str]) -> str:
    """Return a title without the parts that name its site.

    Args:
        title: As the page's head has it: `"Ministers agree | World | The Herald"`.
        site: What the site is called, folded.
        others: What else says the headline: what is part of it there is part of it here.
    """
    parts = list(_PART.finditer(title))
    parts = parts if len(parts) <= _MOST_PARTS else parts[:1] + parts[1 - _MOST_PARTS :]
    if not parts:
        return title
    whole = [folded(other) for other in others if folded(other) != folded(title)]
    for match in parts:  # the headline alone, as another witness has it
        head, tail = title[: match.start()], title[match.end() :]
        if match[0].strip() != ":" and folded(head) in whole and len(head.split()) > 2:
            return head
        if folded(tail) in whole and len(tail.split()) > 2:
            return tail
    for match in parts:
        head, tail = title[: match.start()], title[match.end() :]
        if match[0].strip() != ":" and is_site(tail, site) and head.strip():
            return without_site(head, site, others)
    match = parts[-1]
    head, tail = title[: match.start()], title[match.end() :]
    if match[0].strip() == "|" and len(tail.split()) <= NAME_WORDS and len(head.split()) > 2:
        return without_site(head, site, others)  # behind a bar stand sections and names of sites
    if match[0].strip().startswith("_") and len(tokens(tail)) < len(tokens(head)):
        return without_site(head, site, others)  # so they do behind the bar of the Far East
    match = parts[0]
    if is_site(title[: match.start()], site):
        return without_site(title[match.end() :], site, others)
    return title
