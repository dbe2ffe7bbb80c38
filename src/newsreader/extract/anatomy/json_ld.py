"""JSON-LD of a page, read as forgivingly as search engines do, and the article among its things."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from newsreader.extract.letters import without_soft_hyphens
from newsreader.extract.sizes import pixels

Node: TypeAlias = dict[str, object]
"""A thing of JSON-LD: its properties by name."""

_LONGEST: Final = 1_000_000
_MOST_NODES: Final = 5_000
_TOKEN: Final = re.compile(
    r'("(?:[^"\\]|\\.)*+\\?(?:"|\Z))|/\*.{0,2000}?\*/|(?<![:\w])//[^\n]{0,2000}|,(?=\s{0,200}[}\]])',
    re.DOTALL,
)
_WRAPPED: Final = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|")
_UNWRAPPED: Final = re.compile(r"(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$")
_VALUE: Final = re.compile(r"[^\s,;]")
_BAD_ESCAPE: Final = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|.?)', re.DOTALL)
_ARTICLE: Final = re.compile(
    r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting"
    r"|DiscussionForumPosting|Recipe|HowTo)$"
)
_NESTED: Final = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")


def read_scripts(scripts: Iterable[str]) -> list[Node]:
    """Return every thing that the scripts of a page describe, in order, nested ones after theirs.

    Args:
        scripts: What stands in each `application/ld+json` element; hostile.
    """
    nodes: list[Node] = []
    for script in scripts:
        for value in _values(script[:_LONGEST]):
            nodes.extend(_nodes(value, _MOST_NODES - len(nodes)))
    return nodes


def _values(script: str) -> Iterator[object]:
    text = _UNWRAPPED.sub("", _WRAPPED.sub("", script, count=1)).strip().rstrip(";")
    for attempt in ("as it is", "repaired", "escaped"):
        try:
            read = html.unescape(text) if attempt == "escaped" else text
            values = list(_several(text if attempt == "as it is" else _repaired(read)))
        except (ValueError, RecursionError):
            continue
        yield from values
        return


def _several(text: str) -> Iterator[object]:
    """Yield the values of a text; some pages write several one after the other."""
    decoder = json.JSONDecoder(strict=False)  # newlines within strings are common
    position = 0
    while found := _VALUE.search(text, position):
        value, position = decoder.raw_decode(text, found.start())
        yield value


def _repaired(text: str) -> str:
    """Return JSON without comments, commas before a bracket, and escapes that JSON lacks."""

    def escape(match: re.Match[str]) -> str:
        return match[0] if match[1] else match[0][1:]

    def token(match: re.Match[str]) -> str:
        return _BAD_ESCAPE.sub(escape, match[1]) if match[1] else ""

    return _TOKEN.sub(token, text)


def _nodes(value: object, limit: int) -> list[Node]:
    found: list[Node] = []
    waiting = [value]
    while waiting and len(found) < limit:
        here = waiting.pop(0)
        if isinstance(here, list):
            waiting[:0] = here[:limit]
        elif isinstance(here, dict):
            found.append(here)
            waiting.extend(here[key] for key in _NESTED if isinstance(here.get(key), dict | list))
    return found


def types_of(node: Node) -> tuple[str, ...]:
    """Return the types of a thing without the address of their vocabulary."""
    kinds = node.get("@type")
    every = kinds if isinstance(kinds, list) else [kinds]
    return tuple(re.split(r"[/:#]", kind)[-1] for kind in every if isinstance(kind, str))


def is_article(node: Node) -> bool:
    """Tell whether a thing is an article of whatever kind."""
    return any(_ARTICLE.match(kind) for kind in types_of(node))


def by_id(nodes: Iterable[Node]) -> dict[str, Node]:
    """Return the things that have an id, by it; of two with one id the fuller one."""
    table: dict[str, Node] = {}
    for node in nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(table.get(name, ())):
            table[name] = node
    return table


def the_article(nodes: Iterable[Node], url: str, titles: Iterable[str]) -> Node:
    """Return the article that a page is about; an empty thing where none of them is.

    Args:
        nodes: All that the page describes.
        url: The address of the page.
        titles: What else says the headline (`og:title`, the first heading).
    """
    articles = [node for node in nodes if is_article(node)]
    here = _place(url)
    for node in articles:
        places = (node.get("url"), node.get("mainEntityOfPage"), node.get("@id"))
        if any(here and _place(_address(place)) == here for place in places):
            return node
    words = [set(_words(title)) for title in titles]
    for node in articles:
        own = set(_words(text_of(node.get("headline")) or text_of(node.get("name"))))
        if own and any(2 * len(own & other) > min(len(own), len(other)) for other in words):
            return node
    return articles[0] if len(articles) == 1 else {}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _address(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) else ""


def _place(url: str) -> str:
    """An address by which two ways to write it are one."""
    bare = url.partition("#")[0].partition("?")[0].partition("://")[2]
    return bare.removeprefix("www.").rstrip("/") if "/" in bare.rstrip("/") else ""


def text_of(value: object) -> str:
    """Return a text property as one line: a string, a language value, the first of a list."""
    if isinstance(value, list):
        value = next((each for each in value if each), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    if not isinstance(value, str):
        return ""
    text = html.unescape(value[:5000]) if "&" in value else value[:5000]
    return " ".join(without_soft_hyphens(_TAG.sub(" ", text)).split())


_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")


def things(value: object, table: dict[str, Node], limit: int = 50) -> list[Node | str]:
    """Return the things or strings of a property, references by id followed.

    Args:
        value: What stands there: a string, a thing, a list of either.
        table: The things by their id.
        limit: How many at most.
    """
    every = value if isinstance(value, list) else [value]
    found: list[Node | str] = []
    for each in every[:limit]:
        if isinstance(each, dict):
            name = each.get("@id")
            known = table.get(name) if isinstance(name, str) else None
            found.append({**known, **each} if known is not None else each)
        elif isinstance(each, str) and each.strip():
            found.append(table.get(each, each))
    return found


def pixels_of(value: object) -> int | None:
    """Return the pixels that JSON-LD gives: `640`, `"640px"`; None for 0 or none.

    Args:
        value: What stands there; of a thing with a `value` that counts, of a list the first.
    """
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, list):
        value = value[0] if value else None
    return None if value is None else pixels(str(value))
