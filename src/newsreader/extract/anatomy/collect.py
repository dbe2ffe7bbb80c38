"""One walk over a page that collects all that it says of itself."""

import re
from itertools import chain, islice
from typing import Final

from lxml import etree

from newsreader.extract.anatomy.badges import badges_of
from newsreader.extract.anatomy.headline import headline_of
from newsreader.extract.anatomy.json_ld import by_id, read_scripts, text_of, the_article
from newsreader.extract.anatomy.others import Others
from newsreader.extract.anatomy.sources import LONGEST, UNREAD, Element, Sources, words_of
from newsreader.extract.anatomy.stated import says_source
from newsreader.extract.anatomy.ways import is_trail
from newsreader.extract.captions import boxes_of
from newsreader.extract.names import KICKERS
from newsreader.markup.unseen import is_unseen

_MOST: Final = 60
"""Elements of a kind that are kept."""
_MOST_ELEMENTS: Final = 300_000
_MOST_SCRIPT: Final = 40
_MOST_LINES: Final = 4_000
_MOST_TRAILS: Final = 12
_MOST_STATED: Final = 20
_LONGEST_ALT: Final = 200
_MARKS: Final = re.compile(
    r"(?P<byline>byline|(?:^|[-_\s])(?:author|autor|auteur|autore|writer|signature"
    r"|contributor)s?(?:[-_]+(?:name|link|info|list))*(?=$|[\s_-])"
    r"|(?-i:(?:^|(?<=[a-z_\s-]))[aA]uthor(?:Name|Link)(?=$|[\s_-])))"
    r"|(?P<standfirst>standfirst|(?:^|[-_\s])(?:dek|deck|sub-?t(?:itle|itulo|ítulo)|sub-?head(?:line"
    r"|ing)?|chapo|"
    r"teaser-?text|vorspann|entradilla|sommario|occhiello-?testo|ingress|lead-?(?:text|paragraph)|"
    r"article-?(?:summary|intro|lead|excerpt|description)|post-?(?:subtitle|excerpt)|excerpt"
    r"|summary)(?=$|[\s_-])|(?-i:(?<=[a-z])(?:Dek|Deck|Standfirst|Subtitle)(?=$|[\s_-])))"
    rf"|(?P<kicker>{KICKERS}|(?:^|[-_\s])(?:topline|pre-?title|overtitle|supertitle|volanta"
    r"|cintillo|occhiello|departments?|headline-top|vinjett)(?=$|[\s_-]))"
    r"|(?P<section>^(?:[\w-]+[-_])?(?:section(?:-?(?:name|label))?|rubrik|rubric|ressort|rubrique"
    r"|genre|(?:label-)?category(?:-?(?:name|label|current|link))?|catalog)\s*$"
    r"|(?:^|\s)category(?=\s|$))"
    r"|(?P<edition>print-?(?:info|headline|note|edition|version-note)|edition-?note)"
    r"|(?P<date>(?:^|[-_\s])(?:published|pub-?date|publish(?:ed)?-?(?:date|on)|post-?date"
    r"|entry-?date|article-?date|date|"
    r"byline-?date|timestamp|posted-on|dateline-date)(?=$|[\s_-]))",
    re.IGNORECASE,
)
"""What an element is called, by class or otherwise, that says something of the article."""
_LEAD: Final = re.compile(r"(?P<lead>(?:^|\s)(?:[\w-]+__)?(?:lead|lede|intro)(?=$|\s))", re.I)
"""What a standfirst is called, or the first paragraph."""
_ORIGIN: Final = re.compile(
    r"(?:^|[\s_-])(?:source|sour|quelle|fuente|fonte|origin)(?:[-_]?name)?(?=$|\s)", re.IGNORECASE
)
"""What says where the text comes from."""
_TAGS: Final = re.compile(
    r"(?:^|[\s_-])(?:tags?|topics?|keywords?)(?:[-_]?(?:list|links?|box|block|items?|wrap(?:per)?))?"
    r"(?=$|\s)",
    re.IGNORECASE,
)
"""What holds the links to what else is about the same."""
_SKIPPED: Final = re.compile(
    r"related|comment|sidebar|footer|widget|recommend|more-|also-|teaser|card|promo|newsletter|nav"
    r"|menu|author-?bio|about-?author|author-?box|listing|carousel|popular|trending|next-|prev",
    re.IGNORECASE,
)
"""What holds another article, a comment or a rail."""
_SIGNS: Final = re.compile(
    r"(?:author|writer|byline)[-_]*cards?(?=$|[\s_-])"
    r"|(?:article|entry|post)[-_]+(?:template[-_]+)?footer(?=$|[\s_-])",
    re.IGNORECASE,
)
"""What a card or a foot is called that is no other article's, and not the site's."""
_LONGEST_SIGNED: Final = 80
"""Characters beyond which an `<aside>` says more than who wrote the article."""
_MOST_SIGNED: Final = 40
"""Elements in such an `<aside>`."""
_ADDRESS: Final = 4
"""Elements around a link within which the address of an author stands."""
_MOST_PEOPLE: Final = 600
_MOST_STYLES: Final = 20
_WIDEST_FACE: Final = 400
"""Pixels of a side of a portrait beside a byline, as it is sent for fine screens."""
_FACE: Final = re.compile(
    r"avatar|author|portrait|headshot|(?:photo|picture|image) of|profile|foto (?:von|de|di)",
    re.IGNORECASE,
)
_OUTSIDE: Final = {"nav", "footer", "aside", "template", "noscript"}
"""Elements in which nothing is said of the article."""


def collect(tree: Element, url: str) -> Sources:
    """Walk over a page once and return all that it says of itself.

    Args:
        tree: The root of the page.
        url: Its address; relative addresses stand on it, or on the page's `<base>`.
    """
    found = Sources(url=url, base=url, root=tree)
    found.boxes = {box.element: box for box in boxes_of(tree)}
    found.credits = {credit for box in found.boxes.values() for credit in box.credits}
    scripts: list[str] = []
    found.language = (
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    )
    outside = 0
    within = set(found.boxes)
    within.update(
        chain.from_iterable(each.iterancestors() for each in islice(tree.iter("main"), 3))
    )
    count = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag
        if not isinstance(tag, str):
            continue
        beyond = tag in _OUTSIDE and element not in within and not _is_own(element)
        if event == "end":
            outside -= beyond
            if not outside and element.tail:
                _line(found, element.tail, count, element.getparent())
            continue
        outside += beyond
        count += 1
        if count > _MOST_ELEMENTS:
            break
        if tag in _HEAD:
            _HEAD[tag](found, element, scripts)
            continue
        if len(found.trails) < _MOST_TRAILS and is_trail(element):
            found.trails.append(element)
            found.order[element] = count
        if not outside or _is_signed(element):
            _visit(found, element, tag, count)
            if element.text and tag not in UNREAD and not outside:
                _line(found, element.text, count, element)
    found.nodes = read_scripts(scripts)
    found.table = by_id(found.nodes)
    heads = [found.meta("og:title", "twitter:title"), found.title]
    titles = heads + [words_of(heading) for heading in found.headings[:3]]
    canonical = next(iter(found.links.get("canonical", ())), "") or url
    found.article = the_article(found.nodes, canonical, [title for title in titles if title])
    told = {*titles, text_of(found.article.get("headline"))} - {""}
    for each in [] if found.headings else found.seconds:  # the headline of a page without an <h1>
        if words_of(each, 300) in told and not found.headings:
            found.headings.append(each)
    heads.append(text_of(found.article.get("headline")))
    headline = headline_of(found.headings, found.seconds, heads)
    if headline is not None:
        found.headings = [headline, *(each for each in found.headings if each is not headline)]
    _leave_others(found, headline)
    return found


def _is_signed(element: Element) -> bool:
    """Tell whether an element names the author, though beside the article: within `<address>`."""
    around = islice(element.iterancestors(), _ADDRESS)
    return "author" in (element.get("rel") or "") and any(each.tag == "address" for each in around)


def _is_own(element: Element) -> bool:
    """Tell whether what stands beside an article, as it seems, says who wrote it and when.

    A `<footer>` of an article does, and an `<aside>` that calls itself a byline or has a date, and
    says little else.
    """
    above = element.getparent()
    if element.tag == "footer":
        return above is not None and above.tag == "article"
    inside = list(islice(element.iter(), _MOST_SIGNED + 1)) if element.tag == "aside" else []
    if not 0 < len(inside) <= _MOST_SIGNED:
        return False
    match = _MARKS.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:500])
    signs = match is not None and match.lastgroup == "byline"
    signs = signs or any(each.tag == "time" for each in inside)
    return signs and 0 < len(words_of(element, _LONGEST_SIGNED + 1)) <= _LONGEST_SIGNED


def _leave_others(found: Sources, headline: Element | None) -> None:
    """Forget the names, dates and sections of the other articles that a page lists."""
    others = Others(headline)
    named = ("author", "datepublished", "datemodified")
    kept = [found.properties[name] for name in named if name in found.properties]
    foreign: set[int] = set()
    kinds = ("byline", "date", "kicker", "section")
    marked = [found.marks[kind] for kind in kinds if kind in found.marks]
    for elements in (found.times, found.authors, *marked, *kept):
        theirs = [each for each in elements if others.has(each)]
        foreign.update(found.order[each] for each in theirs)
        elements[:] = [each for each in elements if each not in theirs]
    found.lines = [line for line in found.lines if line[0] not in foreign]


def _meta(found: Sources, element: Element, scripts: list[str]) -> None:
    content = (element.get("content") or "").strip()
    if not content:
        return
    for key in ("property", "name", "itemprop", "http-equiv"):
        name = (element.get(key) or "").strip().lower()
        if name and len(found.metas) < 500:
            said = found.metas.setdefault(name, [])
            if len(said) < _MOST and content[:LONGEST] not in said:
                said.append(content[:LONGEST])


def _link(found: Sources, element: Element, scripts: list[str]) -> None:
    for relation in (element.get("rel") or "").lower().split():
        if address := found.absolute(element.get("href") or ""):
            found.links.setdefault(relation, []).append(address)


def _base(found: Sources, element: Element, scripts: list[str]) -> None:
    if found.base == found.url:
        found.base = found.absolute(element.get("href") or "") or found.url


def _title(found: Sources, element: Element, scripts: list[str]) -> None:
    parent = element.getparent()
    if not found.title and (parent is None or parent.tag != "svg"):
        found.title = words_of(element)


def _script(found: Sources, element: Element, scripts: list[str]) -> None:
    kind = (element.get("type") or "").lower()
    if "ld+json" in kind and len(scripts) < _MOST_SCRIPT and element.text:
        scripts.append(element.text)


def _style(found: Sources, element: Element, scripts: list[str]) -> None:
    found.styles += 1
    if found.styles <= _MOST_STYLES and element.text:
        found.badges += [found.absolute(url) for url in badges_of(element.text)]


_HEAD: Final = {
    "meta": _meta,
    "link": _link,
    "base": _base,
    "title": _title,
    "script": _script,
    "style": _style,
}


def _line(found: Sources, text: str, number: int, element: Element | None) -> None:
    if len(found.lines) >= _MOST_LINES or not (line := " ".join(text[:LONGEST].split())):
        return
    found.lines.append((number, line))
    if element is not None and len(found.stated) < _MOST_STATED and says_source(line):
        found.stated.append((element, line))
        found.order.setdefault(element, number)


def _visit(found: Sources, element: Element, tag: str, number: int) -> None:
    """Take note of an element of the body."""
    kept = False
    if tag == "h1" and len(found.headings) < _MOST:
        if words_of(element, 300):
            found.headings.append(element)
            kept = True
    elif tag == "h2" and len(found.seconds) < _MOST:
        found.seconds.append(element)
        kept = True
    elif tag == "time" and len(found.times) < _MOST and not _in_card(element):
        found.times.append(element)
        kept = True
    elif (tag == "figure" or element in found.boxes) and len(found.figures) < _MOST:
        found.figures.append(element)
        kept = True
    elif tag == "a" and len(found.people) < _MOST_PEOPLE:
        found.people.append(element)
    elif tag == "img" and len(found.portraits) < _MOST and _is_portrait(element):
        alt = element.get("alt") or ""
        found.portraits.append((number, " ".join(alt[:_LONGEST_ALT].split())))
    if name := element.get("itemprop"):
        for each in name.lower().split():
            said = found.properties.setdefault(each, [])
            if len(said) < _MOST:
                said.append(element)
                kept = True
    if relation := element.get("rel"):
        relations = relation.lower().split()
        if "author" in relations and len(found.authors) < _MOST and not _in_card(element):
            found.authors.append(element)
            kept = True
        if "tag" in relations and len(found.tags) < _MOST and not _in_card(element):
            found.tags.append(element)
    kept = _mark(found, element, number) or kept
    if kept:
        found.order[element] = number


def _is_portrait(image: Element) -> bool:
    """Tell whether a picture is somebody's: small and square, or called so."""
    size = {image.get("width"), image.get("height")}
    side = next(iter(size)) or ""
    if len(size) == 1 and side.isdecimal() and int(side[:5]) <= _WIDEST_FACE:
        return True
    around = image.getparent()
    called = (
        f"{image.get('alt')} {image.get('class')} {'' if around is None else around.get('class')}"
    )
    return _FACE.search(called) is not None


def _mark(found: Sources, element: Element, number: int) -> bool:
    names = (
        f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}"
    )
    if len(names) < 4:
        return False
    if _TAGS.search(names[:500]) and element.tag != "a" and not _in_card(element):
        tagged = found.marks.setdefault("tags", [])
        tagged += [element] * (len(tagged) < _MOST)
        found.order[element] = number
    if _ORIGIN.search(names[:500]) and len(origins := found.marks.setdefault("origin", [])) < _MOST:
        origins.append(element)
        found.order[element] = number
    match = _MARKS.search(names[:500]) or _LEAD.search(names[:500])
    if match is None or match.lastgroup is None:
        return False
    said = found.marks.setdefault(match.lastgroup, [])
    if match.lastgroup == "date" and _is_byline(names, match.end()):
        said = found.marks.setdefault("byline", [])  # "date-author": its day is found there, too
    if match.lastgroup == "byline" and _is_credit(found, element):
        return False
    if len(said) >= _MOST or _is_skipped(names) or _in_card(element):
        return False
    if is_unseen(element):  # the name of what it is about, for those who hear the page
        around = element.getparent()
        if around is None or around.get("aria-labelledby") != element.get("id", ""):
            return False
        said.append(around)
        found.order.setdefault(around, number)
        return True
    said.append(element)
    return True


def _is_byline(names: str, start: int) -> bool:
    match = _MARKS.search(names[:500], start)
    return match is not None and match.lastgroup == "byline"


def _is_credit(found: Sources, element: Element) -> bool:
    """Tell whether what calls itself a byline says who made a picture."""
    return any(each in found.credits for each in (element, *islice(element.iterancestors(), 4)))


def _in_card(element: Element) -> bool:
    """Tell whether an element belongs to another article, a comment or a rail of the page."""
    above = element.getparent()
    for _ in range(8):
        if above is None or above.tag in ("body", "main", "article", "html"):
            return False
        names = f"{above.get('class') or ''} {above.get('id') or ''}"
        if _is_skipped(names):
            return True
        above = above.getparent()
    return False


def _is_skipped(names: str) -> bool:
    return _SKIPPED.search(_SIGNS.sub("", names[:500])) is not None
