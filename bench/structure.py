"""What of a page's structure is inside its article, and what of it is kept.

A node counts where its words stand in the expected text in their order, and most of what is around
it does; it is kept where one of its kind with the same words comes out. A table that sets out a
page (it says so, holds another, or has one row or column) is none. What leads nowhere (to a script,
or `#` alone) is no link: no reader can follow it, whatever it does to its page. The headline is a
field and no heading of the text, in an `<h1>` or, with all words of the page's title, below one;
nor is what is set in it counted. No sign or portrait is a picture of the article.
"""

import re
from collections import Counter
from collections.abc import Collection

from lxml import html

from newsreader.extract.body.flow import titles_of
from newsreader.extract.tree import Page, tree_of

KINDS = {
    "pre": ("pre",),
    "code": ("code", "kbd", "samp", "tt"),
    "emphasis": ("em", "i", "strong", "b"),
    "link": ("a",),
    "item": ("li",),
    "heading": ("h2", "h3", "h4"),
    "quote": ("blockquote",),
    "table": ("table",),
}
"""Kinds of structure that are told by their text, and the elements that are of them."""
PICTURES = ("figure", "picture")
FILE = re.compile(r"([^/?#&=\s,]+\.(?:jpe?g|png|gif|webp|avif|svg))", re.IGNORECASE)
SIGN = re.compile(
    r"avatar|gravatar|headshot|logo|icon|emoji|sprite|pixel|placeholder|author", re.IGNORECASE
)
AROUND = {"nav", "header", "footer", "aside", "form", "button", "noscript"}


def folded(element: html.HtmlElement) -> str:
    """Return the text of an element by which it is known again."""
    return "".join(re.findall(r"\w+", "".join(element.itertext()).lower()))


def files(image: html.HtmlElement) -> frozenset[str]:
    """Return the names of the files a picture may load."""
    return frozenset(name for value in image.attrib.values() for name in FILE.findall(value))


def structure(
    page: Page, spans: dict[html.HtmlElement, tuple[int, int]], hits: bytearray
) -> Counter[tuple[str, object]]:
    """Return the structure of a page that is inside the article."""
    found: Counter[tuple[str, object]] = Counter()
    body = page.body
    titles = {"".join(re.findall(r"\w+", title.lower())) for title in titles_of(page)}
    for kind, tags in KINDS.items():
        for element in body.iter(*tags):
            span = spans.get(element)
            if span is None or (kind == "link" and not leads_on(element)):
                continue
            if (kind == "table" and is_frame(element)) or is_of_headline(element, titles):
                continue
            words = span[1] - span[0]
            inside = words and sum(hits[span[0] : span[1]]) >= 0.9 * words
            if inside and is_among(element, spans, hits) and (text := folded(element)):
                found[kind, text] += 1
    first, last = hits.find(1), hits.rfind(1)
    seen: set[frozenset[str]] = set()
    for image in body.iter("img"):
        names = files(image)
        place = spans[image][0]
        if (
            not names
            or names in seen
            or not first < place <= last
            or not is_picture(image, spans, hits)
        ):
            continue
        seen.add(names)
        found["picture", names] += 1
        if any(each.tag == "figure" for each in image.iterancestors()):
            found["figure", names] += 1
    return found


def leads_on(link: html.HtmlElement) -> bool:
    """Tell whether a link leads anywhere: to no script, and not to `#`, the page that it is on."""
    address = link.get("href", "").strip().lower()
    return address not in {"", "#"} and not address.startswith("javascript:")


def is_of_headline(element: html.HtmlElement, titles: Collection[str]) -> bool:
    """Tell whether an element is the headline, or stands in it."""
    return any(
        each.tag == "h1" or (each.tag in KINDS["heading"] and folded(each) in titles)
        for each in (element, *element.iterancestors())
    )


def is_frame(table: html.HtmlElement) -> bool:
    """Tell whether a table sets out a page, as screen readers tell it from one of data.

    It says so, holds another table, or has no second row or no second column.
    """
    if table.get("role") in {"presentation", "none"}:
        return True
    if next(table.iterdescendants("table"), None) is not None:
        return True
    rows = [sum(cell.tag in {"td", "th"} for cell in row) for row in table.iter("tr")]
    return len(rows) < 2 or max(rows) < 2


def is_picture(
    image: html.HtmlElement, spans: dict[html.HtmlElement, tuple[int, int]], hits: bytearray
) -> bool:
    """Tell whether an image stands among the words of the article and is no sign or portrait."""
    told = " ".join(image.get(name, "") for name in ("src", "class", "alt"))
    small = image.get("width", "").isdigit() and int(image.get("width")) <= 64
    if small or SIGN.search(told):
        return False
    for around in image.iterancestors():
        start, end = spans.get(around, (0, 0))
        if around.tag in AROUND or SIGN.search(around.get("class", "")[:200]):
            return False
        if end - start >= 20:
            break
    return is_among(image, spans, hits)


def is_among(
    element: html.HtmlElement, spans: dict[html.HtmlElement, tuple[int, int]], hits: bytearray
) -> bool:
    """Tell whether an element, or what is around it where it is short, is the article's."""
    while element is not None:
        start, end = spans.get(element, (0, 0))
        if end - start >= 20:
            return 2 * sum(hits[start:end]) >= end - start
        element = element.getparent()
    return False


def spans_of(body: html.HtmlElement) -> tuple[dict[html.HtmlElement, tuple[int, int]], list[str]]:
    """Return the words of a page, and of each element where its own begin and end."""
    words: list[str] = []
    spans: dict[html.HtmlElement, tuple[int, int]] = {}

    def walk(element: html.HtmlElement) -> None:
        start = len(words)
        if element.tag not in {"script", "style", "noscript"}:
            words.extend(re.findall(r"\w+", (element.text or "").lower()))
        for child in element:
            walk(child)
            words.extend(re.findall(r"\w+", (child.tail or "").lower()))
        spans[element] = (start, len(words))

    walk(body)
    return spans, words


def kept(markup: str, wanted: Counter[tuple[str, object]]) -> Counter[str]:
    """Count what is kept of a page's structure in markup made of it."""
    body = tree_of(markup).body
    have = Counter(
        (kind, folded(element)) for kind, tags in KINDS.items() for element in body.iter(*tags)
    )
    loose = {name for image in body.iter("img") for name in files(image)}
    framed = {
        name
        for figure in body.iter("figure")
        for image in figure.iter("img")
        for name in files(image)
    }
    count: Counter[str] = Counter()
    for (kind, key), number in wanted.items():
        if isinstance(key, frozenset):
            count[kind] += bool(key & (loose if kind == "picture" else framed))
        else:
            count[kind] += min(number, have[kind, key])
    return count
