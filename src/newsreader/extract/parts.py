"""Articles that their page gives a part of: where the next part is, and all of them as one."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml import etree, html

from newsreader.dataclass import dataclass
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.tree import Page, parsed
from newsreader.markup.tree import drop
from newsreader.model.names import names

_NUMBERED: Final = re.compile(
    r"(?P<between>[/_,.-]?(?:page|p|pg|pagina|seite|teil|part)?[/_,=-]?)(?P<number>\d{1,2})/?",
    re.IGNORECASE,
)
"""What the path of a further part has after that of the first."""
_PARAMETERS: Final = names("page pg paged pagenum pagenumber pageno seite pagina")
_KIND: Final = re.compile(r"\.(?:html?|shtml|php|aspx?|jsp)$", re.IGNORECASE)
_PAGER: Final = re.compile(
    r"pagination|pager|page-?links|page-?numbers|page-?nav|link-?pages|multi-?page", re.IGNORECASE
)
_NEXT: Final = re.compile(
    r"(?:next|continue|go to)(?: page| to page \d+)?|nächste(?: seite)?|weiter|(?:page )?suivante?"
    r"|siguiente|avanti|pagina successiva|volgende|próxima|次(?:の|へ)?(?:ページ)?",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"\b(?:page|seite|página|pagina|strona|sida|side)\s*(\d{1,2})\s*"
    r"(?:of|von|sur|de|di|van|z|av|/)\s*(\d{1,2})\b",
    re.IGNORECASE,
)
"""What a page says of how many there are."""
_FORUM: Final = "DiscussionForumPosting"
_ADDRESSES: Final = ("href", "src", "poster", "cite")
_PIECES: Final = ("p", "h1", "figure", "blockquote", "img")
_SAID_ONCE: Final = ("h1", "figure")
_NO_LABEL: Final = 8
"""Words of a paragraph that two parts do not both have by chance."""
_NEAR: Final = 4
_MOST_LINKS: Final = 4
"""Links to a further part that are looked at: a number, an arrow, above the text and below."""
_LONGEST: Final = 2_000
_LONGEST_WORDS: Final = 40
_LONGEST_PAGER: Final = 200


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of an article a page is.

    Attributes:
        first: The address of the first part.
        number: Its number, from 1.
    """

    first: str
    number: int = 1


def next_part(page: Page, url: str, part: Part) -> str:
    """Return the address of the page on which an article goes on, or `""`.

    A link to the next of a site's articles calls itself "next", too; a further part of one has the
    address of the first part with a number to it, or stands beside "Page 1 of 3".

    Args:
        page: A page of the article, before anything is taken out of it.
        url: Its address.
        part: Which part it is.
    """
    if any(_FORUM in each.get("itemtype", "") for each in page.root.iter() if each.attrib):
        return ""
    for link in page.root.iter("link", "a"):
        address: str = link.get("href", "").strip()
        named = "next" in link.get("rel", "").lower().split()
        if not (named or str(part.number + 1) in address) or len(address) > _LONGEST:
            continue
        try:
            address = urljoin(url, address).partition("#")[0]
        except ValueError:
            continue
        if number_of(address, part.first, named=named) == part.number + 1:
            if (named and not holds_comments(link)) or _is_of_pager(link, part.number + 1):
                return address
        elif named and _counts(link, part.number) and _is_near(address, url):
            return address
    return ""


def is_counted(page: Page, url: str, part: Part, following: str) -> bool:
    """Tell whether a page says beside the link to the next part that there is one: "Page 1 of 3".

    Args:
        page: A page of the article.
        url: Its address.
        part: Which part it is.
        following: Where the link leads, as `next_part` has it.
    """
    links = (link for link in page.root.iter("a") if _leads_to(link, url, following))
    return any(_counts(link, part.number) for link in islice(links, _MOST_LINKS))


def _leads_to(link: html.HtmlElement, url: str, address: str) -> bool:
    try:
        return bool(urljoin(url, link.get("href", "").strip()).partition("#")[0] == address)
    except ValueError:
        return False


def _counts(link: html.HtmlElement, number: int) -> bool:
    """Tell whether a link stands beside "Page 1 of 3", with this number."""
    around = [link, *link.iterancestors()][:_NEAR]
    if any(map(holds_comments, around)):
        return False
    for each in around:
        words = " ".join("".join(each.itertext())[:_LONGEST].split())
        if found := _COUNTED.search(words[:_LONGEST_PAGER]):
            return int(found[1]) == number < int(found[2])
    return False


def _is_near(address: str, url: str) -> bool:
    """Tell whether an address is another one of the same host."""
    try:
        one, other = urlsplit(url), urlsplit(address)
    except ValueError:
        return False
    same = (one.scheme, one.netloc.lower()) == (other.scheme, other.netloc.lower())
    return same and address != url


def _is_of_pager(link: html.HtmlElement, number: int) -> bool:
    """Tell whether a link is one that leads from part to part."""
    if link.tag != "a":
        return False
    words = " ".join("".join(link.itertext())[:_LONGEST].split())[:_LONGEST_WORDS]
    if words != str(number) and _NEXT.fullmatch(words.strip(" .:»›→>")) is None:
        return False
    around = [link, *link.iterancestors()][:_NEAR]
    if any(map(holds_comments, around)):
        return False
    return any(_PAGER.search(f"{each.get('class', '')} {each.get('id', '')}") for each in around)


def number_of(address: str, first: str, *, named: bool = True) -> int:
    """Return which part of an article an address is of by its form, or 0.

    Args:
        address: It, whole.
        first: The address of the first part.
        named: Whether it is said to be of a next page, so that a bare number will do.
    """
    try:
        one, other = urlsplit(first), urlsplit(address)
    except ValueError:
        return 0
    if other.scheme not in {"http", "https"} or one.netloc.lower() != other.netloc.lower():
        return 0
    own, base = other.path.rstrip("/"), one.path.rstrip("/")
    said = dict(parse_qsl(other.query))
    if own == base:
        return _by_parameter(said, dict(parse_qsl(one.query)))
    kind = _KIND.search(base)
    ending = kind[0] if kind is not None else ""
    stem = base.removesuffix(ending)
    if not stem or not own.startswith(stem):
        return 0
    rest = own.removeprefix(base) if own.startswith(base) else own.removeprefix(stem)
    found = _NUMBERED.fullmatch(rest.removesuffix(ending))
    if found is None or not (found["between"] or named):
        return 0
    return int(found["number"])


def _by_parameter(said: dict[str, str], first: dict[str, str]) -> int:
    pages = [name for name in said if name.lower() in _PARAMETERS]
    if len(pages) != 1 or any(first.get(name) != said[name] for name in said if name not in pages):
        return 0
    number = said[pages[0]]
    return int(number) if number.isdecimal() and len(number) <= 2 else 0


def says_nothing_new(markup: str, before: Sequence[str]) -> bool:
    """Tell whether a further part has only what stands in those before it.

    So it is where a server gives one page under every number.

    Args:
        markup: The HTML of the part.
        before: That of the others.
    """
    said = _said(markup)
    return bool(said) and said <= set().union(*map(_said, before))


def _said(markup: str) -> set[str]:
    body = parsed(markup)
    return {words for element in body.iter(*_PIECES) for words in _words(element)}


def joined(parts: Sequence[tuple[str, str]]) -> str:
    """Return the parts of an article as one body.

    What a further part says again of those before it is left out: headline, standfirst, picture.

    Args:
        parts: The HTML of each, and the address that it stands on; links of all but the first are
            made whole by it.
    """
    if len(parts) == 1:
        return parts[0][0]
    whole = etree.Element("div")
    seen: set[str] = set()
    for number, (markup, base) in enumerate(parts):
        body = parsed(markup)
        said = {element: set(_words(element)) for element in body.iter(*_PIECES)}
        for element, known in said.items():
            if known and known <= seen:
                drop(element)
        seen.update(*said.values())
        if number:
            _make_whole(body, base)
        for child in list(body):
            whole.append(child)
    return etree.tostring(whole, method="html", encoding="unicode")


def _words(element: html.HtmlElement) -> Iterator[str]:
    """Yield by what an element is known again: its words if they are no mere label, its picture."""
    if element.tag == "img":
        yield f"img {element.get('src', '')}"
        return
    words = "".join(element.itertext()).casefold().split()
    if words and (element.tag in _SAID_ONCE or len(words) >= _NO_LABEL):
        yield " ".join(words)


def _make_whole(body: html.HtmlElement, base: str) -> None:
    """Make relative addresses whole, but for those of places in the text."""
    for element in body.iter():
        for name in _ADDRESSES:
            address = element.get(name, "")
            if address and not address.startswith("#"):
                try:
                    element.set(name, urljoin(base, address.strip()))
                except ValueError:
                    del element.attrib[name]
