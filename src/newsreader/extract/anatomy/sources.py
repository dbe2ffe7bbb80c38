"""All that a page says of itself: the witnesses that anatomy asks in turn."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final, TypeAlias
from urllib.parse import urljoin, urlsplit

from lxml import etree

from newsreader.dataclass import dataclass, field
from newsreader.extract.anatomy.json_ld import Node
from newsreader.extract.captions import Box
from newsreader.markup.lazy import ADDRESSES

Element: TypeAlias = etree._Element

LONGEST: Final = 5_000
"""Characters of an address, or of what one element says."""
_PARAGRAPH: Final = 160
"""A text longer than this is no line of the head but the article's own."""
_BELOW_LEAD: Final = 24
"""Elements behind a headline within which its byline stands where a long standfirst is between."""
_DENSE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
STAMPS: Final = (
    "data-date-time",
    "data-datetime",
    "data-modify-date-time",
    "data-modified-date-time",
    "data-publish-time",
    "data-published-at",
    "data-publishtime",
    "data-updated-at",
)
"""Attributes in which an element that is no `<time>` has its date for scripts."""
UNREAD: Final = {"script", "style", "svg", "template", "noscript"}
"""Elements whose text nobody reads."""
_BREAKS: Final = {"br", "p", "div", "li", "td", "span", "h1", "h2", "h3", "a", "time"}
_INLINE: Final = {"span", "a", "time"}
"""Those of them that stand amid a sentence, too: what closes it follows without a space."""
_CLOSING: Final = frozenset(",.;!?…)]”’»'、。，！？）")


@dataclass(slots=True)
class Sources:
    """All that a page says of itself.

    Attributes:
        url: Its address.
        base: What its relative addresses stand on.
        root: The root of the page.
        metas: What the `<meta>` elements say, by their name in lower case, each in order.
        links: Addresses of `<link>` elements by their relation.
        title: The `<title>`.
        language: The `lang` of the root, or `""`.
        headings: The `<h1>` elements with words; the headline first, where it is known,
            whatever it is.
        seconds: The first `<h2>` elements; one may be the headline where no `<h1>` is.
        titled: Other elements whose words are a part of the `<title>`, which may be it as well.
        times: The `<time>` elements and what else has a date for machines, those of cards and
            comments left out.
        figures: The `<figure>` elements and what is one by another name, before or in the body.
        boxes: Those of them that say something of their picture.
        credits: The elements that say who made one.
        properties: Elements with an `itemprop`, by its name in lower case.
        authors: Links with `rel=author`.
        marks: Elements whose class or id says what they are: `byline`, `standfirst`, `lead` (that,
            or a first paragraph), `kicker`, `section`, `edition`, `date`, `tags`,
            `origin`, `headline` (that of an entry).
        trails: What may be the way from the start page to it, inside of its navigation too.
        stated: The elements that say where the text comes from, each with the text that does.
        styles: How many styles its page has so far.
        badges: Addresses of the pictures that they set as somebody's portrait or as a logo.
        people: The first links of its body; some lead to who wrote it.
        entries: Where lower headings stand that are called titles of posts.
        portraits: What the first pictures of its body show, in words, each with where it stands.
        tags: Links with `rel=tag`.
        nodes: The things that JSON-LD describes.
        table: Those by id.
        article: The article among them, or an empty thing.
        order: Where in the page an element of the above stands, by its identity.
        lines: The short texts of the page, each with where it stands.
        dated: Those of them that may be a date, each with the element that it stands in.
    """

    url: str
    base: str = ""
    root: Element | None = None
    metas: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    language: str = ""
    headings: list[Element] = field(default_factory=list)
    seconds: list[Element] = field(default_factory=list)
    titled: list[Element] = field(default_factory=list)
    times: list[Element] = field(default_factory=list)
    figures: list[Element] = field(default_factory=list)
    boxes: dict[Element, Box] = field(default_factory=dict)
    credits: set[Element] = field(default_factory=set)
    properties: dict[str, list[Element]] = field(default_factory=dict)
    authors: list[Element] = field(default_factory=list)
    marks: dict[str, list[Element]] = field(default_factory=dict)
    trails: list[Element] = field(default_factory=list)
    stated: list[tuple[Element, str]] = field(default_factory=list)
    styles: int = 0
    badges: list[str] = field(default_factory=list)
    people: list[Element] = field(default_factory=list)
    entries: list[int] = field(default_factory=list)
    portraits: list[tuple[int, str]] = field(default_factory=list)
    tags: list[Element] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    table: dict[str, Node] = field(default_factory=dict)
    article: Node = field(default_factory=dict)
    order: dict[Element, int] = field(default_factory=dict)
    lines: list[tuple[int, str]] = field(default_factory=list)
    dated: list[tuple[tuple[int, str], Element]] = field(default_factory=list)

    @property
    def host(self) -> str:
        """The host of its address without `www.`, or `""`."""
        try:
            return (urlsplit(self.url).hostname or "").removeprefix("www.")
        except ValueError:
            return ""

    @property
    def path(self) -> str:
        """The path of its address, or `""`."""
        try:
            return urlsplit(self.url).path
        except ValueError:
            return ""

    def meta(self, *names: str) -> str:
        """Return what the first of these `<meta>` elements that says anything says, or `""`."""
        return next((text for name in names for text in self.metas.get(name, ())), "")

    def absolute(self, address: str) -> str:
        """Return an address joined to the page's base, or `""` where it is none."""
        address = address.strip()
        if not address or len(address) > LONGEST or address[:5].lower() == "data:":
            return ""
        try:
            return urljoin(self.base, address)
        except ValueError:
            return ""

    def addresses_of(self, image: Element) -> Iterator[str]:
        """Yield the addresses that an `<img>` may be loaded from: its own and those for scripts."""
        for name in ("src", *ADDRESSES):
            if address := self.absolute(image.get(name) or ""):
                yield address

    def headed(self, before: int = 12, after: int = 60) -> list[str]:
        """Return the short texts around the headline: what is printed below it, then above it.

        On a page without one they are those above the first paragraph.

        Args:
            before: How many elements before the headline they may stand.
            after: How many elements behind it, up to the first paragraph; one right below the
                headline may be its standfirst, and a few elements behind that are read on.
        """
        if not self.headings:
            return self._lines_above_text(after)
        here = self.order.get(self.headings[0], 0)
        behind = [line for line in self.lines if line[0] > here]
        end = here + after
        if behind and is_paragraph(behind[0][1]) and behind[0][0] <= end:
            # A standfirst as often as not: then the text itself is behind the byline.
            behind = behind[1:]
            end = here + _BELOW_LEAD
            if not any(is_paragraph(text) for _, text in behind):
                behind = []
        posts = [number for number in self.entries if number > here]
        end = min(end, posts[0]) if len(posts) > 1 else end  # a list of them
        near = takewhile(lambda line: line[0] <= end and not is_paragraph(line[1]), behind)
        told = [text for _, text in near]
        told += [text for number, text in self.lines if here - before <= number < here]
        if self._is_first_level():
            return told
        return list(dict.fromkeys(told + self._lines_above_text(after)))

    def _is_first_level(self) -> bool:
        """Tell whether the headline is a heading of the first level.

        What is not stands below the head of the text as often as above it: the name of a blog and
        of who writes it, or the end of a trail of links.
        """
        return self.headings[0].tag == "h1"

    def _lines_above_text(self, most: int) -> list[str]:
        start = self.first_paragraph()
        return [text for number, text in self.lines if start - most <= number < start]

    def spelled(self, name: str) -> str:
        """Return a label as the page prints it at the headline where it is told in small letters.

        Args:
            name: As machines are told: `"business"`.
        """
        if not self.headings or name != name.lower() or name == name.title():
            return name
        here = self.order.get(self.headings[0], 0)
        near = (text for number, text in self.lines if -60 <= number - here <= 30)
        return next((text for text in near if text.lower() == name and text != name), name)

    def is_above_headline(self, element: Element) -> bool:
        """Tell whether an element stands before the headline.

        Args:
            element: What `order` has.
        """
        here = self.order.get(self.headings[0], 0) if self.headings else 0
        return self.order.get(element, here) < here

    def first_paragraph(self) -> int:
        """Return where the first text stands that is no line of the head, or 0."""
        return next((number for number, text in self.lines if is_paragraph(text)), 0)

    def near_heading(self, element: Element, reach: int = 60) -> bool:
        """Tell whether an element stands within so many elements of the headline.

        On a page without one it has to stand above the first paragraph.
        """
        if not self.headings:
            return self._above_text(element, reach)
        distance = self.order.get(element, 0) - self.order.get(self.headings[0], 0)
        if -reach // 2 <= distance <= reach:
            return True
        return not self._is_first_level() and self._above_text(element, reach)

    def _above_text(self, element: Element, reach: int) -> bool:
        return 0 <= self.first_paragraph() - self.order.get(element, 0) <= reach


def is_paragraph(text: str) -> bool:
    """Tell whether a text is too long for a line of the head; a character of Han is half a word."""
    size = len(text)
    if _PARAGRAPH // 3 < size <= _PARAGRAPH and not text.isascii():
        size += 2 * len(_DENSE.findall(text))
    return size > _PARAGRAPH


def behind(element: Element) -> Iterator[Element]:
    """Yield what a page has behind the start of an element: first all in it, then all below it."""
    yield from element.iterdescendants()
    for each in (element, *element.iterancestors()):
        for below in each.itersiblings():
            yield from below.iter()


def words_of(element: Element, limit: int = 1_000) -> str:
    """Return the text of an element as one line, without scripts and styles."""
    pieces: list[str] = []
    size = 0
    for piece in _texts(element):
        pieces.append(piece)
        size += len(piece)
        if size > 4 * limit:
            break
    return " ".join("".join(pieces).split())[:limit]


def _texts(element: Element) -> Iterator[str]:
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        if event == "start":
            if each.tag in UNREAD or not isinstance(each.tag, str):
                walk.skip_subtree()
            elif each.text:
                yield each.text
        elif each is not element and each.tail:
            if each.tag in _BREAKS and not (each.tag in _INLINE and each.tail[0] in _CLOSING):
                yield " "
            yield each.tail
