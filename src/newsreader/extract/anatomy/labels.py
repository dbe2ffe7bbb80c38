"""The section of an article: the line above its headline, or what it is filed under."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final
from urllib.parse import unquote

from newsreader.extract.anatomy.below import linked_anywhere, linked_below
from newsreader.extract.anatomy.bylines import BY_LINE
from newsreader.extract.anatomy.filed_at_stamp import filed_at_stamp
from newsreader.extract.anatomy.json_ld import text_of, things, types_of
from newsreader.extract.anatomy.lone_line import linked_beside_stamp
from newsreader.extract.anatomy.overline import linked_above, overlines
from newsreader.extract.anatomy.site import folded, names_of_site, site_of
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.anatomy.tags import GENERAL, lists_of
from newsreader.extract.anatomy.trails import section_on_trail
from newsreader.extract.names import SUBHEADINGS

_NO_SECTION: Final = re.compile(
    r"(?:un(?:categori[sz]ed|kategorisiert)|allgemein|general|home(?: ?page)?|start(?:seite)?"
    r"|blogs?|all (?:insights|topics|resources|guides|categories|publications|updates|videos)|"
    r"(?:all |latest )?(?:posts?|articles?|news|stories)|all|other|others|default|main"
    r"|none|"
    r"null|misc(?:ellaneous)?|sin categor[ií]a|non class[ée]|senza categoria|sem categoria|pages?|"
    r"index|content|title|edit on .*"
    r"|featured|by|in|on|updated|share.*|(?:\w+ )?blog(?: posts?)?|learn|resources?"
    r"|insights?|by .*|posted .*|(?:image|photo|picture|foto|bild|credit)s?\s?[:：].*"
    r"|[<←‹«].*|(?:back|zurück|retour|volver|voltar|torna|terug|tillbaka|tilbage|tilbake) .*"
    r"|原创|原創|图片|圖片|首页|首頁|主页|主頁|正文|其他|其它|其她|未分类|未分類|默认分类|新闻|新聞|資訊|资讯|文章|その他|ニュース|기타|뉴스)",
    re.IGNORECASE,
)
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\b|\bmin\b")
_NUMBER: Final = re.compile(r"\d+")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+|[a-z]{2}")
"""What machines call a section: `world-news`, `cs`."""
_LONGEST_SECTION: Final = 40
_EMPHASIS: Final = frozenset({"b", "em", "i", "strong", "sub", "sup", "br"})
_LONGEST_ABOVE: Final = 100
"""Characters of what is called the line above the headline, and is: it may be half a sentence."""
_ABOVE: Final = 12
"""Elements above the headline among which its section is printed."""
_LONGEST_WAY: Final = 60
"""The same of the way from the start page to it, too."""
_CALLED: Final = re.compile(r"^[^\W\d_]{3,12}: (?=\S)")
"""What may stand before a section: `Category: `."""
_JOINED: Final = re.compile(r"[A-Z]{3,}[a-z]{3,}|[A-Za-z]*[a-z][A-Z][a-z]+")
"""Two words written as one, as machines are told: `UKNews`."""
_FILED: Final = re.compile(
    r"(?:(?:filed|posted) (?:to|under|in)|categor(?:y|ies)|section|rubrik|kategorie|ressort"
    r"|classé dans|catégorie|rubrique|categor[ií]a"
    r"|secci[oó]n|seção|sezione|sectie|categoria|categorie|categorieën|kategorien|kategori|kategoria"
    r"|kategorija|kategória|kategorii|luokka|rovat|rubrika|rubryka|rubriek|avdeling|avdelning"
    r"|κατηγορία|категорія|категория|категорија|рубрика|рубрики|раздел|розділ"
    r"|القسم|قسم|التصنيف|تصنيف|דסק|קטגוריה|מדור|دسته|श्रेणी|বিভাগ|หมวดหมู่|chuyên mục|danh mục"
    r"|分类|分類|栏目|カテゴリー?|카테고리)\s?[:：]",
    re.IGNORECASE,
)
"""The label before the section."""
_POSTED_IN: Final = re.compile(
    r"(?:(?:filed|posted|published) (?:to|under|in)|classé dans|publié dans|publicado e[nm]"
    r"|pubblicato in|veröffentlicht (?:in|unter)|geplaatst in)\s?[:：]?",
    re.IGNORECASE,
)
"""That label, where it may have no colon."""
_IN: Final = re.compile(r"^(?:(?:posted|filed|published) )?(?:in|under) (?=[›»>#]?\s?[^\W\da-z_])")
"""What is left of that label before a name in capitals: `in Smart Home`."""
_BETWEEN: Final = re.compile(r"\s[,;|/]\s")
"""What stands between two of them."""
_MACHINE: Final = re.compile(r"^[\w.-]+[:=/]\S|://|^\d+$|^[\w-]*_[\w_-]*$|^[a-f0-9-]{16,}$")


def kicker_of(sources: Sources, title: str, people: Sequence[str] = ()) -> str:
    """Return the line above the headline, else the section, or `""`.

    A section is one that the page names alone; of many categories the one that the breadcrumbs or
    the address name too.

    Args:
        sources: What the page says.
        title: Its headline.
        people: Who wrote it: a name in the style of a kicker is a byline, and a column that is
            headed by its author's name has no section in that.
    """
    named = {*map(folded, people), folded("".join(people)), folded(" ".join(people))}
    for element in sources.marks.get("kicker", ())[:3]:
        one = sources.is_above_headline(element) and not _has_parts(element)
        most = _LONGEST_ABOVE if one else 0
        text = _section(words_of(element, 200), title, most=most)
        by = folded(BY_LINE.sub("", text, count=1))
        near = text and sources.near_heading(element, 20) and by not in named
        if near and not _is_publisher(sources, text):
            return text
    site = names_of_site(sources) | named
    about = {folded(text) for text in _about(sources)}
    for line in overlines(sources, title, about):
        text = _section(line, title)
        if text and folded(text) not in site and not _is_publisher(sources, text):
            return text
    linked = linked_above(sources, title, about)
    above = _section(linked, title, linked=True) if linked[:1] not in ("#", "＃") else ""
    if above and folded(above) not in named | {folded(site_of(sources))}:
        return above
    told = (
        _section_of(sources, title, site)
        or _filed(sources, title)
        or _section(section_on_trail(sources, title), title)
        or next(filter(None, (_section(name, title) for name in linked_below(sources))), "")
        or next(filter(None, (_section(name, title) for name in linked_anywhere(sources))), "")
        or _section(filed_at_stamp(sources), title)
        or _section(linked_beside_stamp(sources), title)
        or _alone(sources, _section(_posted_in(sources), title))
    )
    return "" if folded(told) in site else _as_printed(sources, told)


def _as_printed(sources: Sources, told: str) -> str:
    """Return a section that machines are told in small letters as the page writes it.

    As a line at its headline, as one of its labels, or above the headline with "news" behind it.
    """
    said = sources.spelled(told)
    if said != told or told != told.lower() or told == told.title() or not sources.headings:
        return said
    here = sources.order.get(sources.headings[0], 0)
    above = [line for number, line in sources.lines if -_LONGEST_WAY <= number - here <= 0]
    for line in (*above[::-1], *(label for some, _ in lists_of(sources) for label in some)):
        first, _, rest = line.partition(" ")
        if line != told and (
            line.lower() == told or (first.lower() == told and GENERAL.fullmatch(rest))
        ):
            return line
    return told


def _has_parts(element: Element) -> bool:
    """Tell whether a line above the headline is made of several, each in a box or link."""
    whole = words_of(element, 200)
    inner = (each for each in element.iterdescendants() if isinstance(each.tag, str))
    return any(
        words_of(each, 200) not in ("", whole) for each in inner if each.tag not in _EMPHASIS
    )


def _is_publisher(sources: Sources, text: str) -> bool:
    """Tell whether a line is what the page calls its publisher, and maybe that it has news."""
    publisher = folded(site_of(sources))
    if not publisher:
        return False
    first, _, behind = text.partition(" ")
    before, _, last = text.rpartition(" ")
    return (
        folded(text) == publisher
        or (folded(before) == publisher and GENERAL.fullmatch(last) is not None)
        or (folded(behind) == publisher and GENERAL.fullmatch(first) is not None)
    )


def _filed(sources: Sources, title: str) -> str:
    """Return what stands behind "Filed under:", or "Posted in", at the headline, or `""`."""
    lines = pairwise(sources.headed())
    behind = (
        line for label, line in lines if _FILED.fullmatch(label) or _POSTED_IN.fullmatch(label)
    )
    return _section(next(behind, ""), title)


def _posted_in(sources: Sources) -> str:
    """Return what stands behind "Posted in" anywhere, if it is but one: lists say it too."""
    lines = pairwise(text for _, text in sources.lines)
    behind = {line for label, line in lines if _POSTED_IN.fullmatch(label)}
    return behind.pop() if len(behind) == 1 else ""


def _alone(sources: Sources, section: str) -> str:
    """Return a section that is not one of several labels of the page, or `""`."""
    labels = [label for some, _ in lists_of(sources) if len(some) > 1 for label in some]
    return "" if folded(section) in map(folded, labels) else section


def _about(sources: Sources) -> list[str]:
    """Return what a page says that it is a part of or about."""
    labels = _several(sources.article.get("articleSection"))
    labels += _several(sources.article.get("genre")) + _breadcrumbs(sources)
    labels += [text_of(sources.article.get("alternativeHeadline"))]
    labels += [label for some, _ in lists_of(sources) for label in some]
    labels += [name for text in sources.metas.get("article:section", ()) for name in _several(text)]
    return [*labels, *unquote(sources.path).rstrip("/").split("/")[:-1]]


def _section_of(sources: Sources, title: str, site: set[str]) -> str:
    """Return the one section that a page names, or `""`."""
    told = _linked(sources) or _several(sources.article.get("articleSection"))
    told = told or [
        name for text in sources.metas.get("article:section", ()) for name in _several(text)
    ]
    told = told or [
        sources.meta("parsely-section", "cxenseparse:section", "section", "dc.subject.section")
    ]
    told = told if any(told) else _printed(sources)
    sections = [
        text
        for name in told
        if (text := _section(name, title)) and folded(text) not in site
        if not _JOINED.fullmatch(text) or any(text in line for _, line in sources.lines)
    ]
    if len(sections) == 1:
        return sections[0]
    if not sections:
        return ""
    if printed := _right_above(sources, sections):
        return printed
    places = {folded(name) for name in (*_breadcrumbs(sources), section_on_trail(sources, title))}
    places |= {folded(part) for part in unquote(sources.path).rstrip("/").split("/")[:-1]}
    return next((name for name in sections if folded(name) in places), "")


def _right_above(sources: Sources, sections: Sequence[str]) -> str:
    """Return the last of several sections that is printed right above the headline, or `""`."""
    if not sources.headings:
        return ""
    here = sources.order.get(sources.headings[0], 0)
    above = [folded(line) for number, line in sources.lines if 0 < here - number <= _ABOVE]
    return next((name for line in above[::-1] for name in sections if folded(name) == line), "")


def _marked(sources: Sources) -> Iterator[Element]:
    """Yield what calls itself the section at the headline; a heading below it is of the text."""
    here = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    for each in sources.marks.get("section", ()):
        below = each.tag in SUBHEADINGS and sources.order.get(each, 0) > here
        if not below and not _is_hashtag(each) and sources.near_heading(each, 20):
            yield each


def _is_hashtag(element: Element) -> bool:
    """Tell whether an element is a link with the sign of a hashtag, or stands in one."""
    links = [each for each in (element, *islice(element.iterancestors(), 2)) if each.tag == "a"]
    return any(words_of(each, 200).startswith(("#", "＃")) for each in links)


def _linked(sources: Sources) -> list[str]:
    """Return the one link at the headline, alone or in a box, that calls itself the section."""
    near = list(_marked(sources))
    found = {words_of(each, 200) for each in near if each.tag == "a" or len(_links_in(each)) == 1}
    return list(found) if len(found) == 1 else []


def _links_in(element: Element) -> set[str]:
    """Return the words of the links in an element: of several it is a list of sections."""
    return {words_of(each, 200) for each in islice(element.iter("a"), _ABOVE)} - {""}


def _printed(sources: Sources) -> list[str]:
    """Return the first line at the headline that calls itself the section; of many links none."""
    marked = (each for each in _marked(sources) if len(_links_in(each)) <= 1)
    lines = (_CALLED.sub("", words_of(element, 200)) for element in marked)
    short = [line for line in lines if 0 < len(line) <= _LONGEST_SECTION]
    return [line for line in short[:1] if not _BETWEEN.search(line)]


def _section(text: str, title: str, *, linked: bool = False, most: int = 0) -> str:
    """Return the name of a section, or `""`; a link may have a year beside words.

    Args:
        text: One line.
        title: The headline.
        linked: Whether it is a link.
        most: Characters that it may have, if more than a section has.
    """
    name = _FILED.sub("", " ".join(text.split()), count=1)
    name = _IN.sub("", name).strip(" #|/›»>·•-:")
    if not name or len(name) > (most or _LONGEST_SECTION) or _NO_SECTION.fullmatch(name):
        return ""
    if _SLUG.fullmatch(name):
        return ""
    if folded(name) == folded(title) or _MACHINE.search(name) or not any(map(str.isalpha, name)):
        return ""
    subject = linked and len(_NUMBER.findall(name)) == 1 and len(_LETTERS.findall(name)) > 1
    if "{{" in name or (not subject and _DATED.search(name)):
        return ""
    return name


def _several(value: object) -> list[str]:
    every = value if isinstance(value, list) else [value]
    texts = [text_of(each) for each in every[:50]]
    if len(texts) == 1:  # "World, Europe" and "World / Europe" are written as one
        texts = [part.strip() for part in re.split(r"\s*(?:,|;|\||/)\s+", texts[0])]
    return list(dict.fromkeys(text for text in texts if text))


def _breadcrumbs(sources: Sources) -> list[str]:
    names: list[str] = []
    for node in sources.nodes:
        if "BreadcrumbList" in types_of(node):
            for item in things(node.get("itemListElement"), sources.table, 10):
                if isinstance(item, dict):
                    inner = item.get("item")
                    names.append(text_of(item.get("name")) or text_of(_named(inner)))
    return names


def _named(value: object) -> object:
    return value.get("name") if isinstance(value, dict) else ""
