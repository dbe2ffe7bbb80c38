"""The small words around an article: section, tags, language."""

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import unquote

from newsreader.extract.anatomy.bylines import BY_LINE
from newsreader.extract.anatomy.json_ld import Node, text_of, things, types_of
from newsreader.extract.anatomy.overline import overlines
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import Sources, words_of

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_NO_SECTION: Final = re.compile(
    r"(?:un(?:categori[sz]ed|kategorisiert)|allgemein|general|home(?: ?page)?|start(?:seite)?"
    r"|blogs?|"
    r"(?:all |latest )?(?:posts?|articles?|news|stories)|all|other|others|default|main"
    r"|none|"
    r"null|misc(?:ellaneous)?|sin categor[ií]a|non class[ée]|senza categoria|sem categoria|pages?|"
    r"index|content|featured|by|updated|share.*|(?:\w+ )?blog(?: posts?)?|learn|resources?"
    r"|insights?|by .*|posted .*)",
    re.IGNORECASE,
)
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_NO_TAG: Final = re.compile(
    r"none|null|not set|undefined|n/?a|un(?:categori[sz]ed|tagged)|default", re.IGNORECASE
)
_LONGEST_SECTION: Final = 40
_LONGEST_TAG: Final = 60
_MOST_TAGS: Final = 30
_MOST_KEYWORDS: Final = 12
_TIGHT: Final = re.compile(r"(?<!\d)[,;]\S|[,;][^\s\d]")
"""What parts two labels; in a number it has digits on both sides."""
_LISTED: Final = re.compile(r",\s+(?:&|and|und|et|y|e)\s")
"""The end of a list within a tag: `"Fruit, Vegetable, & Herb Gardens"`."""
_BARE_COMMA: Final = re.compile(r",\S")
_MOST_PARTS: Final = 2
"""Parts between commas that one name may have."""
_CALLED: Final = re.compile(r"^[^\W\d_]{3,12}: (?=\S)")
"""What may stand before a section: `Category: `."""
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
        people: Who wrote it: a name in the style of a kicker is a byline.
    """
    who = {folded(name) for name in people}
    for element in sources.marks.get("kicker", ())[:3]:
        if sources.near_heading(element, 20) and (text := _section(words_of(element, 200), title)):
            if folded(BY_LINE.sub("", text, count=1)) in who:
                continue
            return text
    site = names_of_site(sources)
    about = {folded(text) for text in _about(sources)}
    for line in overlines(sources, title, about):
        if (text := _section(line, title)) and folded(text) not in site:
            return text
    return sources.spelled(_section_of(sources, title, site))


def _about(sources: Sources) -> list[str]:
    """Return what a page says that it is a part of or about."""
    labels = _several(sources.article.get("articleSection"))
    labels += _several(sources.article.get("genre")) + _breadcrumbs(sources)
    labels += [text_of(sources.article.get("alternativeHeadline"))]
    labels += [label for some, _ in _lists(sources) for label in some]
    labels += [name for text in sources.metas.get("article:section", ()) for name in _several(text)]
    return [*labels, *unquote(sources.path).split("/")[:-1]]


def _section_of(sources: Sources, title: str, site: set[str]) -> str:
    """Return the one section that a page names, or `""`."""
    told = _several(sources.article.get("articleSection"))
    told = told or [
        name for text in sources.metas.get("article:section", ()) for name in _several(text)
    ]
    told = told or [
        sources.meta("parsely-section", "cxenseparse:section", "section", "dc.subject.section")
    ]
    told = told if any(told) else _printed(sources)
    sections = [
        text for name in told if (text := _section(name, title)) and folded(text) not in site
    ]
    if len(sections) == 1:
        return sections[0]
    if not sections:
        return ""
    places = {folded(name) for name in _breadcrumbs(sources)}
    places |= {folded(part) for part in unquote(sources.path).split("/")[:-1]}
    return next((name for name in sections if folded(name) in places), "")


def _printed(sources: Sources) -> list[str]:
    """Return the first line at the headline that calls itself the section; at most one."""
    near = (each for each in sources.marks.get("section", ()) if sources.near_heading(each, 20))
    lines = (_CALLED.sub("", words_of(element, 200)) for element in near)
    short = [line for line in lines if 0 < len(line) <= _LONGEST_SECTION]
    return [line for line in short[:1] if not _BETWEEN.search(line)]


def _section(text: str, title: str) -> str:
    name = " ".join(text.split()).strip(" |/›»>·•-:")
    if not name or len(name) > _LONGEST_SECTION or _NO_SECTION.fullmatch(name):
        return ""
    if _SLUG.fullmatch(name):
        return ""
    if folded(name) == folded(title) or _MACHINE.search(name) or not any(map(str.isalpha, name)):
        return ""
    if "{{" in name or re.search(r"\b(?:19|20)\d\d\b|\bmin\b", name):
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


def tags_of(sources: Sources, title: str) -> tuple[str, ...]:
    """Return the publisher's labels, each once, the most trustworthy list of the page alone.

    Args:
        sources: What the page says.
        title: Its headline; a label that repeats it is none.
    """
    site = names_of_site(sources)
    for labels, most in _lists(sources):
        found: dict[str, str] = {}
        for label in labels:
            name = " ".join(label.split()).strip(" #,;")
            if not name or len(name) > _LONGEST_TAG or _NO_TAG.fullmatch(name):
                continue
            if not _MACHINE.search(name):
                found.setdefault(folded(name), name)
        for form in {"", folded(title), *site} & found.keys():
            del found[form]
        if found and len(found) <= most:
            return tuple(list(found.values())[:_MOST_TAGS])
    return ()


def _lists(sources: Sources) -> list[tuple[list[str], int]]:
    article: Node = sources.article
    keywords = article.get("keywords")
    texts = [text_of(each) for each in keywords[:100]] if isinstance(keywords, list) else []
    return [
        (_alone(sources.metas.get("article:tag", [])), 100),
        (texts if len(texts) > 1 else _split(texts[0] if texts else text_of(keywords)), 100),
        (sources.tags, 100),
        (_split(sources.meta("news_keywords")), 100),
        (_split(sources.meta("parsely-tags", "sailthru.tags", "cxenseparse:taglist")), 100),
        # Words for search engines; a short list of them is what a newsroom would write.
        (_split(sources.meta("keywords")), _MOST_KEYWORDS),
    ]


def _alone(tags: list[str]) -> list[str]:
    """Return tags, each alone, where a page wrote all of them as one.

    "Wildfires,Peat,UK news" has no space behind its commas, or more of them than any name:
    "Washington, D.C." is one tag.
    """
    if len(tags) != 1:
        return tags
    text = tags[0]
    together = _TIGHT.search(text) is not None or len(_split(text)) > _MOST_PARTS
    return _split(text) if together else tags


def _split(text: str) -> list[str]:
    if _LISTED.search(text) and _BARE_COMMA.search(text):  # "Garden,Fruit, Vegetable, & Herb"
        return re.split(r"\s*,(?=\S)", text[:4_000])
    return re.split(r"\s*[,;،、]\s*", text[:4_000]) if text else []


def language_of(sources: Sources) -> str:
    """Return the language as a BCP 47 tag, or `""`."""
    for said in (
        text_of(_named(sources.article.get("inLanguage")) or sources.article.get("inLanguage")),
        sources.language,
        sources.meta("og:locale"),
        sources.meta("content-language", "dc.language", "dcterms.language", "language"),
    ):
        tag = said.strip().replace("_", "-")
        if _LANGUAGE.fullmatch(tag):
            return tag
    return ""
