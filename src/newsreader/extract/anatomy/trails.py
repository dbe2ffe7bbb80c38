"""The way from a site's start page to an article, as a page prints it: `Home > World > Europe`."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import chain, islice, takewhile
from typing import Final, TypeAlias
from urllib.parse import unquote, urlsplit

from newsreader.extract.addresses import host_of
from newsreader.extract.anatomy.json_ld import text_of, things, types_of
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import UNREAD, Element, Sources, words_of
from newsreader.extract.anatomy.trail_marks import HOME, is_called_one

_Step: TypeAlias = tuple[str, str]
"""What a step is called, and where it leads, or `""`."""

_PARTS: Final = re.compile(r"\s*[>»›→❯＞▸▶]+\s*|\s*(?<!\S)[/／](?!\S)\s*")
"""What stands between two steps."""
_SURELY: Final = re.compile(r"[>»›→❯＞▸▶]")
"""Of these signs none stands between the names of a list."""
_LABEL: Final = re.compile(r"\s?[:：]\s*$")
_MOST: Final = 8
_FEWEST: Final = 2
_REACH: Final = 40
"""Elements below the headline among which a trail may stand."""
_DEEP: Final = 6
"""Elements around a text of a trail in which its link is looked for."""
_LONGEST: Final = 1_500
_LONGEST_STEP: Final = 200
_ELEMENTS: Final = 80
_MOST_ELEMENTS: Final = 20_000
_SIGNS: Final = re.compile(r"[/_+-]")
_NUMBERED: Final = re.compile(r"\d")
_ARCHIVE: Final = re.compile(
    r"[/?&;_-](?:archi[vf]\w*|jahr|woche|monat|year|week|month|ann[ée]e|mois|a[ñn]o|mes|anno|ano)"
    r"(?:[/=]|$)",
    re.IGNORECASE,
)
"""An address of what a site had in a year or a week."""


def section_on_trail(sources: Sources, title: str) -> str:
    """Return the last step before the page itself, or `""`.

    Args:
        sources: What the page says.
        title: Its headline.
    """
    site = names_of_site(sources)
    for steps in _trails(sources):
        if found := _last(sources, steps, title, site):
            return found
    return ""


def _trails(sources: Sources) -> Iterator[list[_Step]]:
    """Yield the linked steps of each trail of a page: what it prints, then what JSON-LD says."""
    printed = [(element, list(_steps(element))) for element in sources.trails]
    for number, (element, steps) in enumerate(printed):
        called = is_called_one(element)
        inner = (each for each, own in printed[number + 1 :] if len(own) >= _FEWEST)
        if any(
            element in each.iterancestors() for each in inner if is_called_one(each) or not called
        ):
            continue  # it holds buttons, too
        if called or _is_way(sources, element, steps):
            yield _linked(steps)
    page = cache(partial(_words_on, sources))  # once for all steps, and only if it is asked for
    for node in sources.nodes:
        if "BreadcrumbList" in types_of(node):
            told = [
                (text_of(item.get("name")) or text_of(_inner(item, "name")), _address(item))
                for item in things(node.get("itemListElement"), sources.table, 10)
                if isinstance(item, dict)
            ]
            yield [step for step in told if _is_shown(sources, step[0], page)]


def _is_shown(sources: Sources, name: str, page: Callable[[], str]) -> bool:
    """Tell whether a reader sees a step that machines are told of, on the page or in its address.

    What is in neither is what a program calls its kind of page.
    """
    if folded(name) in folded(_SIGNS.sub(" ", unquote(sources.url))) or sources.root is None:
        return True
    return name.casefold() in page()


def _words_on(sources: Sources) -> str:
    """Return the words of a page in small letters, a line a piece."""
    if sources.root is None:
        return ""
    texts = chain.from_iterable(
        (each.text, each.tail)
        for each in islice(sources.root.iter("*"), _MOST_ELEMENTS)
        if each.tag not in UNREAD
    )
    return "\n".join(text[:_LONGEST].casefold() for text in texts if text)


def _linked(steps: list[_Step]) -> list[_Step]:
    """Return the links of a trail from the start page on, up to the first words that are none.

    Those are the page itself; what is behind them is there to be pressed.
    """
    for number, (name, _) in enumerate(steps[:_MOST]):
        if HOME.fullmatch(name):
            steps = steps[number:]
            break
    first = next((number for number, step in enumerate(steps) if step[1]), 0)
    return list(takewhile(lambda step: bool(step[1]), steps[first:]))


def _inner(item: dict[str, object], name: str) -> object:
    inner = item.get("item")
    return inner.get(name) if isinstance(inner, dict) else ""


def _address(item: dict[str, object]) -> str:
    told = (item.get("item"), _inner(item, "@id"), _inner(item, "url"), item.get("url"))
    return next((each for each in told if isinstance(each, str) and each), "")


def _steps(element: Element) -> Iterator[_Step]:
    """Yield the steps of a trail, with what stands before and behind them."""
    words, link = "", ""
    size = 0
    for text, href in islice(_pieces(element), _ELEMENTS):
        size += len(text)
        if size > _LONGEST:
            return
        for number, part in enumerate([text] if href else _PARTS.split(text)):
            if number or href != link:
                if words.strip():
                    yield " ".join(words.split())[:_LONGEST_STEP], link
                words = ""
            words, link = f"{words} {part}", href
    if words.strip():
        yield " ".join(words.split())[:_LONGEST_STEP], link


def _pieces(element: Element) -> Iterator[_Step]:
    """Yield the texts in an element, each with the address of the link that it is in."""
    for each in element.iter():
        if not isinstance(each.tag, str):
            continue
        if each.text and each.tag not in UNREAD:
            yield each.text, _href_of(each, element)
        if each.tail and each is not element:
            around = each.getparent()
            yield each.tail, "" if around is None else _href_of(around, element)


def _href_of(element: Element, top: Element) -> str:
    for each in islice((element, *element.iterancestors()), _DEEP):
        if each.tag == "a":
            return each.get("href") or "#"
        if each is top:
            break
    return ""


def _is_above(sources: Sources, element: Element) -> bool:
    """Tell whether an element stands above the headline or near it, or above the first text."""
    if not sources.headings:
        return sources.order.get(element, 0) <= sources.first_paragraph()
    return sources.order.get(element, 0) <= sources.order.get(sources.headings[0], 0) + _REACH


def _is_way(sources: Sources, element: Element, steps: list[_Step]) -> bool:
    """Tell whether linked words with signs between them are a way to this page.

    They begin at the start page or behind a label, or only the last words are no link.
    """
    linked = _linked(steps)
    if len(steps) < _FEWEST or not 1 <= len(linked) <= _MOST:
        return False
    name, href = steps[0]
    label = None if href or not _SURELY.search(words_of(element)) else _LABEL.search(name)
    if (label is not None and label.start()) or HOME.fullmatch(linked[0][0]):
        return True
    if not _is_above(sources, element):
        return False
    first = linked[0] == steps[0] and _is_root(sources, href) and _is_ours(sources, href)
    return first or (not steps[-1][1] and steps[:-1] == linked)


def _is_root(sources: Sources, href: str) -> bool:
    """Tell whether an address is that of the start page of a site."""
    try:
        parts = urlsplit(sources.absolute(href))
    except ValueError:
        return False
    return not parts.path.strip("/") and not parts.query and not href.startswith("#")


def _is_ours(sources: Sources, href: str) -> bool:
    return host_of(sources.absolute(href)) == sources.host


def _last(sources: Sources, steps: list[_Step], title: str, site: set[str]) -> str:
    """Return the last step that is neither the start page nor the page itself."""
    here = sources.url.partition("#")[0].rstrip("/")
    own = folded(title)
    for number, (name, href) in reversed(list(enumerate(steps[: _MOST + 1]))):
        form = folded(name)
        address = sources.absolute(href).partition("#")[0].rstrip("/")
        if not address or address == here or not form or len(steps) > _MOST:
            continue
        if own and (form == own or (len(form) > len(own) // 2 and own.startswith(form))):
            continue
        if _NUMBERED.search(name) and _ARCHIVE.search(href[:_LONGEST]):
            continue  # a year, a week
        first = number == 0 and _is_root(sources, href)
        return "" if first or HOME.fullmatch(name) or form in site else name
    return ""
