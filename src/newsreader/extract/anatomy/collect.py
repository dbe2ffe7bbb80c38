"""One walk over a page that collects all that it says of itself."""

import re
from itertools import chain, islice
from typing import Final
from urllib.parse import unquote

from lxml import etree

from newsreader.extract.anatomy.badges import badges_of
from newsreader.extract.anatomy.beside import (
    OUTSIDE,
    holds_headline,
    is_box_of_labels,
    is_own,
    left_open,
    says_of_article,
)
from newsreader.extract.anatomy.element_names import (
    LABELLED,
    ORIGIN,
    TAG,
    TAGS,
    in_card,
    in_entry,
    is_skipped,
    kind_of,
)
from newsreader.extract.anatomy.headline import place_in, settle_headline
from newsreader.extract.anatomy.json_ld import by_id, read_scripts, text_of, the_article
from newsreader.extract.anatomy.others import Others
from newsreader.extract.anatomy.sources import LONGEST, STAMPS, UNREAD, Element, Sources, words_of
from newsreader.extract.anatomy.stated import says_source
from newsreader.extract.anatomy.trail_marks import is_trail
from newsreader.extract.captions import boxes_of
from newsreader.extract.names import SUBHEADINGS
from newsreader.markup.unseen import is_unseen
from newsreader.model.names import names

_MOST: Final = 60
"""Elements of a kind that are kept."""
_MOST_ELEMENTS: Final = 300_000
_MOST_SCRIPT: Final = 40
_MOST_LINES: Final = 4_000
_MOST_DATED: Final = 200
_LONGEST_DATE: Final = 80
_DIGITS: Final = re.compile(r"\d{2}")
"""Digits that every date has."""
_MOST_TRAILS: Final = 12
_MOST_STATED: Final = 20
_LONGEST_ALT: Final = 200
_LONGEST_TITLE: Final = 300
_SHORTEST_TITLE: Final = 6
_MOST_PEOPLE: Final = 600
_MOST_STYLES: Final = 20
_WIDEST_FACE: Final = 400
"""Pixels of a side of a portrait beside a byline, as it is sent for fine screens."""
_FACE: Final = re.compile(
    r"avatar|author|portrait|headshot|(?:photo|picture|image) of|profile|foto (?:von|de|di)",
    re.IGNORECASE,
)
_FILED: Final = re.compile(r"[-_]category(?=\s|$)", re.IGNORECASE)
_NO_SECTION: Final = re.compile(
    r"(?:authors?|bylines?|writers?|contributors?|people|team|profiles?|bio|comments?|headers?"
    r"|footers?|hero|share|social|tags?)[-_]+section(?=$|[\s_-])",
    re.IGNORECASE,
)
"""A part of the page that is called after what is in it, and no section of the site."""
_FIRMA: Final = re.compile(r"(?:^|\s)firmas?(?=$|\s)", re.IGNORECASE)
_SIGN_SO: Final = names("es it ca gl eu") | {""}
"""Languages in which that is a signature; in others it is a firm."""
_ENTRY: Final = re.compile(r"(?:^|[\s_-])(?:post|entry)[-_]+title(?=$|\s)", re.IGNORECASE)
"""What the headline of a post is called, of which a page may list many."""
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_CLOCK: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:?\d\d\S{0,20}|1\d{9}(?:\d{3})?")
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:?\d\d\S{0,20}")
_UNTITLED: Final = names("a option button label legend textarea")
"""What repeats the title of a page and is not its headline."""


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
    within.update(left_open(tree))
    count = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if event == "start" and not outside and holds_headline(found, element):
            within.add(element)
        beyond = tag in OUTSIDE and element not in within and not is_own(element)
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
        if not outside or says_of_article(found, element):
            _visit(found, element, tag, count)
            if element.text and tag not in UNREAD and not outside:
                _line(found, element.text, count, element)
                _titled(found, element, count)
    found.nodes = read_scripts(scripts)
    found.table = by_id(found.nodes)
    titles = [found.meta("og:title", "twitter:title"), found.title]
    said = titles + [words_of(heading) for heading in found.headings[:3]]
    canonical = next(iter(found.links.get("canonical", ())), "") or url
    found.article = the_article(found.nodes, canonical, [title for title in said if title])
    titles += [text_of(found.article.get(each)) for each in ("headline", "alternativeHeadline")]
    _leave_others(found, settle_headline(found, [title for title in titles if title]))
    return found


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
    if headline is not None:  # the class of a post may say whose it is: "author-ann"
        around = set(headline.iterancestors())
        for kind in ("byline", "date"):
            marks = found.marks.get(kind, [])
            marks[:] = [each for each in marks if each not in around]
    for elements in (found.tags, found.marks.get("tags", []), found.figures):
        elements[:] = [each for each in elements if not others.has(each)]
    theirs_too = {line for line, element in found.dated if others.dates(element)}
    found.lines = [
        line for line in found.lines if line[0] not in foreign and line not in theirs_too
    ]


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
    if _ISO.fullmatch(line):  # nobody is shown that: a stamp for machines in hidden words
        if element is not None and element not in found.times and not in_card(element):
            found.times.append(element)
            found.order.setdefault(element, number)
        return
    found.lines.append((number, line))
    if element is not None and len(found.dated) < _MOST_DATED and _may_be_date(line):
        found.dated.append(((number, line), element))
    if element is not None and LABELLED.fullmatch(line) and not in_card(element):
        _labelled(found, element, number)
    if element is not None and len(found.stated) < _MOST_STATED and says_source(line):
        found.stated.append((element, line))
        found.order.setdefault(element, number)


def _may_be_date(line: str) -> bool:
    return len(line) <= _LONGEST_DATE and _DIGITS.search(line) is not None


def _labelled(found: Sources, element: Element, number: int) -> None:
    """Take note of the box of links behind a label: the element that has it, or the one around."""
    around = element.getparent()
    box = element if around is None or element.find(".//a") is not None else around
    if box.find(".//a") is None and (below := box.getnext()) is not None:
        box = below
    boxes = found.marks.setdefault("tags", [])
    if len(boxes) < _MOST and box not in boxes:
        boxes.append(box)
        found.order.setdefault(box, number)


def _titled(found: Sources, element: Element, number: int) -> None:
    """Take note of an element whose words are a part of the title."""
    text = " ".join((element.text or "")[:_LONGEST_TITLE].split())
    if len(text) < _SHORTEST_TITLE or len(found.titled) >= _MOST:
        return
    titles = (found.title, found.meta("og:title"))
    if not any(text in title and place_in(text, title) for title in titles):
        return
    around = [element, *islice(element.iterancestors(), 2)]
    heading = next((each for each in around if each.tag in SUBHEADINGS), element)
    if heading.tag not in _UNTITLED and heading.tag != "h1":
        found.titled.append(heading)
        found.order.setdefault(heading, number)


def _visit(found: Sources, element: Element, tag: str, number: int) -> None:
    """Take note of an element of the body."""
    kept = False
    if tag in SUBHEADINGS and _ENTRY.search((element.get("class") or "")[:LONGEST]):
        found.entries.append(number)
    if tag == "h1" and len(found.headings) < _MOST:
        if words_of(element, 300):
            found.headings.append(element)
            kept = True
    elif tag == "h2" and len(found.seconds) < _MOST:
        found.seconds.append(element)
        kept = True
    elif (
        (tag == "time" or _is_stamp(element)) and len(found.times) < _MOST and not in_card(element)
    ):
        found.times.append(element)
        kept = True
    elif (tag == "figure" or element in found.boxes) and len(found.figures) < _MOST:
        found.figures.append(element)
        kept = True
    elif tag == "a" and len(found.people) < _MOST_PEOPLE:
        found.people.append(element)
    elif tag == "img" and len(found.portraits) < _MOST and _is_portrait(element):
        alt = element.get("alt") or _name_of_file(element)
        found.portraits.append((number, " ".join(alt[:_LONGEST_ALT].split())))
    if name := element.get("itemprop"):
        for each in name.lower().split():
            said = found.properties.setdefault(each, [])
            if len(said) < _MOST:
                said.append(element)
                kept = True
    if relation := element.get("rel"):
        relations = relation.lower().split()
        if "author" in relations and len(found.authors) < _MOST and not in_card(element):
            found.authors.append(element)
            kept = True
        foot = "tag" in relations and in_entry(element)
        if "tag" in relations and len(found.tags) < _MOST and not in_card(element, foot=foot):
            found.tags.append(element)
    kept = _mark(found, element, number) or kept
    if kept:
        found.order[element] = number


def _name_of_file(image: Element) -> str:
    """Return the words of which the name of a picture's file is made: `Ann-Person-2.jpg`."""
    file = (image.get("src") or "")[:LONGEST].partition("?")[0].rpartition("/")[2]
    return " ".join(_LETTERS.findall(unquote(file.rpartition(".")[0])))


def _is_stamp(element: Element) -> bool:
    """Tell whether an element has its date for machines: as its title, or for a script."""
    said = element.get("title")
    if said is not None and _ISO.fullmatch(said.strip()):
        return True
    stamps = (element.get(name) for name in STAMPS)
    return any(said is not None and _CLOCK.fullmatch(said.strip()) for said in stamps)


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
    called = TAG if element.tag == "a" else TAGS
    labels = called.search(names[:500]) is not None and is_box_of_labels(element)
    foot = labels and in_entry(element)
    if called.search(names[:500]) and not in_card(element, rail=labels, foot=foot):
        box = element.getparent() if element.tag == "a" else element
        tagged = found.marks.setdefault("tags", [])
        if box is not None and len(tagged) < _MOST and box not in tagged:
            tagged.append(box)
            found.order.setdefault(box, number)
    if ORIGIN.search(names[:500]) and len(origins := found.marks.setdefault("origin", [])) < _MOST:
        origins.append(element)
        found.order[element] = number
    kind, end = kind_of(names)
    if not kind and _FIRMA.search(names[:500]) and found.language[:2].lower() in _SIGN_SO:
        kind = "byline"
    if not kind:
        return False
    if kind == "date" and kind_of(names, end)[0] == "byline":
        kind = "byline"  # "date-author": its day is found there, too
    if kind == "byline" and _FILED.search(element.get("class") or ""):
        kind = "section"  # "byline__category"
    if kind == "section" and _NO_SECTION.search(names[:500]):
        return False
    said = found.marks.setdefault(kind, [])
    if kind == "byline" and _is_credit(found, element):
        return False
    if len(said) >= _MOST or is_skipped(names) or in_card(element):
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


def _is_credit(found: Sources, element: Element) -> bool:
    """Tell whether what calls itself a byline says who made a picture."""
    return any(each in found.credits for each in (element, *islice(element.iterancestors(), 4)))
