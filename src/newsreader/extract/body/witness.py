"""What a page says of itself to machines: the text of the article, and whether it is for sale."""

import html as entities
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from newsreader.dataclass import dataclass
from newsreader.extract.tree import Page

_MOST_NODES: Final = 5000
_MOST_PARTS: Final = 8
_MOST_DIGITS: Final = 8
_LONGEST_SELECTOR: Final = 200
_ARTICLES: Final = re.compile(r"(?:Article|Posting|Report|Review|Recipe|WebPage|CreativeWork)$")
_MARKUP: Final = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|figure|blockquote|a|em|strong)\b", re.I)


@dataclass(frozen=True, slots=True)
class Told:
    """What the JSON-LD of a page tells of its article.

    Attributes:
        body: Its `articleBody`, the longest, as text or as HTML; `""` where there is none.
        for_sale: Whether it says that the article is not free to read.
        free: Whether it says that it is, and never that it is not.
        words: How many words it says that the article has, 0 where it says nothing.
        sold: CSS selectors of what of the page is for sale.
    """

    body: str = ""
    for_sale: bool = False
    free: bool = False
    words: int = 0
    sold: tuple[str, ...] = ()


def told_by(page: Page) -> Told:
    """Read the JSON-LD of a page; what is broken in it is passed over."""
    body, words = "", 0
    said: set[str] = set()
    sold: list[str] = []
    for node in _nodes(page):
        kind = node.get("@type")
        kinds = kind if isinstance(kind, list) else [kind]
        if not any(isinstance(each, str) and _ARTICLES.search(each) for each in kinds):
            continue
        text = node.get("articleBody")
        if isinstance(text, str) and len(text) > len(body):
            body = text
        said.add(str(node.get("isAccessibleForFree", "")).strip().lower())
        words = max(words, _count(node.get("wordCount")))
        sold += _selectors(node.get("hasPart"))
    for_sale = not said.isdisjoint({"false", "no", "0"})
    free = not for_sale and not said.isdisjoint({"true", "yes", "1"})
    return Told(body, for_sale, free, words, tuple(sold[:_MOST_PARTS]))


def _count(said: object) -> int:
    """Return a number of words as a page tells it, or 0."""
    text = str(said).strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _MOST_DIGITS else 0


def _selectors(parts: object) -> list[str]:
    """Return what tells where the parts of an article stand that are not free."""
    found: list[str] = []
    for part in parts if isinstance(parts, list) else [parts]:
        said = part.get("cssSelector") if isinstance(part, dict) else None
        found += [each for each in (said if isinstance(said, list) else [said]) if each]
    return [each for each in found if isinstance(each, str) and len(each) <= _LONGEST_SELECTOR]


def _nodes(page: Page) -> Iterator[dict[str, Any]]:
    """Yield the objects of all JSON-LD, those within others too, up to a number."""
    left = _MOST_NODES
    for script in page.root.iter("script"):
        try:
            waiting: list[Any] = [json.loads(script.text or "null", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting and left:
            node = waiting.pop()
            left -= 1
            if isinstance(node, list):
                waiting.extend(reversed(node[:_MOST_NODES]))
            elif isinstance(node, dict):
                yield node
                waiting.extend(each for each in node.values() if isinstance(each, dict | list))


def as_html(text: str) -> str:
    """Return an `articleBody` as HTML: it may be that already, escaped once or not, or be text."""
    if "<" not in text and "&lt;" in text:
        text = entities.unescape(text)
    if _MARKUP.search(text):
        return f"<div>{text}</div>"
    lines = re.split(r"\n\s*\n" if "\n\n" in text.replace("\r", "") else r"\n", text)
    paragraphs = (entities.escape(entities.unescape(" ".join(line.split()))) for line in lines)
    return "<div>" + "".join(f"<p>{line}</p>" for line in paragraphs if line) + "</div>"
