"""What a page says of itself to machines: the text of the article, and whether it is for sale."""

import html as entities
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from newsreader.dataclass import dataclass
from newsreader.extract.tree import Page

_MOST_NODES: Final = 5000
_ARTICLES: Final = re.compile(r"(?:Article|Posting|Report|Review|Recipe|WebPage|CreativeWork)$")
_MARKUP: Final = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|figure|blockquote|a|em|strong)\b", re.I)


@dataclass(frozen=True, slots=True)
class Told:
    """What the JSON-LD of a page tells of its article.

    Attributes:
        body: Its `articleBody`, the longest, as text or as HTML; `""` where there is none.
        for_sale: Whether it says that the article is not free to read.
    """

    body: str = ""
    for_sale: bool = False


def told_by(page: Page) -> Told:
    """Read the JSON-LD of a page; what is broken in it is passed over."""
    body, for_sale = "", False
    for node in _nodes(page):
        kind = node.get("@type")
        kinds = kind if isinstance(kind, list) else [kind]
        if not any(isinstance(each, str) and _ARTICLES.search(each) for each in kinds):
            continue
        text = node.get("articleBody")
        if isinstance(text, str) and len(text) > len(body):
            body = text
        if str(node.get("isAccessibleForFree", "")).strip().lower() in {"false", "no", "0"}:
            for_sale = True
    return Told(body, for_sale)


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
