"""Lists of subscriptions as OPML, in and out."""

import html
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from newsreader.errors import ParseError
from newsreader.model.feed import FullText, Subscription
from newsreader.model.shown import shown_address
from newsreader.parse.decode import open_source, strip_declaration, to_text, unpack
from newsreader.parse.imported import Imported, Skipped, feed_address, merge
from newsreader.parse.sniff import Kind, kind_of

NAMESPACE = "urn:newsreader:opml:1"
"""XML namespace of the attributes that hold settings only newsreader knows."""
_MAX_BYTES = 20_000_000
_SECRET_HEADERS = re.compile(r"auth|cookie|token|key|secret|session|password", re.I)
_USER = re.compile(r"^(https?://)[^/?#]*@", re.I)
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MAX_TAGS = 50
_MAX_TAG_LENGTH = 10_000
_OUTLINE = re.compile(r"<outline\b.*?(?=<outline\b|</outline\b|</body\b|</opml\b|\Z)", re.I | re.S)
_ATTRIBUTE = re.compile(
    r"([A-Za-z_][\w:.-]*)\s*=\s*([\"'])(.*?)\2(?=\s+[A-Za-z_][\w:.-]*\s*=\s*[\"']|\s*/?>\s*\Z)",
    re.S,
)
_FULL_TEXT = {choice.value: choice for choice in FullText}


def import_opml(data: bytes, *, private: bool = False) -> Imported:
    """Read an OPML file.

    The name of each folder that a feed is in becomes a tag, and so does each of its categories. A
    feed that is in several folders comes once, with the tags of all.

    Args:
        data: The file's bytes.
        private: Whether the file is the reader's own backup. Only then are commands taken over:
            a list of feeds from somebody else must not bring programs to run.

    Raises:
        ParseError: It is not OPML, or hides a trap for XML parsers.
    """
    found: list[tuple[float, Subscription]] = []
    skipped: list[Skipped] = []
    for attributes, folders in _outlines(_root(data)):
        address = _address(attributes)
        if not address:
            continue
        url = feed_address(address)
        if not url:
            skipped.append(Skipped(0, address[:500], "it is not the address of a feed"))
            continue
        own = {key: value for key, value in attributes.items() if key.startswith("{")}
        own = {key.rpartition("}")[2]: own[key] for key in own if key[1:].startswith(NAMESPACE)}
        if "passwordCommand" in own and not private:
            reason = "an imported file may not bring a command to run"
            skipped.append(Skipped(0, own.pop("passwordCommand")[:500], reason))
        position = own.get("position", "")
        order = int(position) if re.fullmatch(r"[0-9]{1,9}", position) else float("inf")
        found.append((order, _subscription(url, attributes, folders, own)))
    found.sort(key=lambda each: each[0])
    return Imported(merge(subscription for _, subscription in found), tuple(skipped))


def _root(data: bytes) -> etree._Element:
    if len(data) > _MAX_BYTES:
        raise ParseError("the OPML file is far too large")
    text, encoding, _ = to_text(unpack(data))
    kind = kind_of(text)
    if kind is Kind.EMPTY:
        raise ParseError("the file is empty")
    if kind is not Kind.OPML:
        raise ParseError("the file is not OPML")
    if "<!entity" in text.lower():
        # No program that writes OPML defines entities; who does, means to fill the memory.
        raise ParseError("the OPML file defines XML entities and was not read")
    xml = open_source(strip_declaration(text), encoding).text
    root = _try(xml, recover=False)
    if root is None:
        # What can be read of a broken file is good; the reading that finds most is the best.
        repaired = _OUTLINE.sub(_repair, xml)
        readings = [_try(repaired, recover=True), _try(xml, recover=True)]
        found = [reading for reading in readings if reading is not None]
        root = max(found, key=_count, default=None)
        if root is None or not _count(root):
            raise ParseError("the OPML file is broken XML")
    return root


def _try(xml: str, *, recover: bool) -> etree._Element | None:
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(xml.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    is_opml = root is not None and _tag_of(root) == "opml"
    return root if is_opml else None


def _tag_of(element: etree._Element) -> str:
    """Return the name without its namespace; a damaged file has names that are none: `opml:`."""
    return str(element.tag).rpartition("}")[2].lower()


def _count(root: etree._Element) -> int:
    return sum(bool(_address(attributes)) for attributes, _ in _outlines(root))


def _repair(outline: re.Match[str]) -> str:
    """Write an outline's tag anew: bare ampersands, HTML in descriptions, quotes in quotes."""
    tag = outline[0]
    if len(tag) > _MAX_TAG_LENGTH:
        return tag
    pairs = {name: html.unescape(value) for name, _, value in _ATTRIBUTE.findall(tag)}
    end = "/>" if tag.rstrip().endswith("/>") else ">"
    return "<outline " + " ".join(f"{name}={quoteattr(pairs[name])}" for name in pairs) + end


def _outlines(root: etree._Element) -> Iterable[tuple[dict[str, str], tuple[str, ...]]]:
    """Each outline's attributes with the names of its folders; a walk without recursion."""
    stack: list[tuple[etree._Element, tuple[str, ...]]] = [(root, ())]
    while stack:
        element, folders = stack.pop()
        attributes: dict[str, str] = {}
        if _tag_of(element) == "outline":
            for key, value in element.attrib.items():
                name = str(key)
                attributes[name if name.startswith("{") else name.lower()] = str(value)
            yield attributes, folders
            if not _address(attributes):
                name = _name(attributes)
                folders = (*folders, name) if name and len(folders) < _MAX_TAGS else folders
        children = [child for child in element if isinstance(child.tag, str)]
        stack.extend((child, folders) for child in reversed(children))


def _address(attributes: Mapping[str, str]) -> str:
    address = attributes.get("xmlurl", "").strip()
    if not address and attributes.get("type", "").strip().lower() in ("rss", "atom", "feed"):
        address = attributes.get("url", "").strip()
    return address


def _name(attributes: Mapping[str, str]) -> str:
    return " ".join((attributes.get("title", "").strip() or attributes.get("text", "")).split())


def _subscription(
    url: str, attributes: Mapping[str, str], folders: tuple[str, ...], own: Mapping[str, str]
) -> Subscription:
    name = _name(attributes)
    title = own.get("title", "" if name in (url, attributes.get("xmlurl", "").strip()) else name)
    tags = folders + _categories(attributes.get("category", ""))
    if "tags" in own:
        tags = _strings(own["tags"])
    return Subscription(
        url=url,
        title=title,
        tags=tuple(dict.fromkeys(tags))[:_MAX_TAGS],
        interval=_number(own.get("interval")),
        full_text=_FULL_TEXT.get(own.get("fullText", ""), FullText.AUTO),
        content=_strings(own.get("content", "")),
        remove=_strings(own.get("remove", "")),
        limit=_number(own.get("limit")),
        headers=_headers(own.get("headers", "")),
        username=own.get("username", ""),
        password_command=_strings(own.get("passwordCommand", "")),
        enabled=own.get("enabled", "true") != "false",
    )


def _categories(text: str) -> tuple[str, ...]:
    """Names out of `tech,/news/world`: commas divide categories, and strokes their levels."""
    names = (" ".join(name.split()) for part in text.split(",") for name in part.split("/"))
    return tuple(name for name in names if name)


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"[0-9]{1,9}", text) else None


def _strings(text: str) -> tuple[str, ...]:
    value = _json(text)
    items = value if isinstance(value, list) else []
    return tuple(item for item in items if isinstance(item, str))


def _headers(text: str) -> tuple[tuple[str, str], ...]:
    value = _json(text)
    pairs = value if isinstance(value, list) else []
    return tuple(
        (pair[0], pair[1])
        for pair in pairs
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair)
    )


def _json(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None


def write_opml(
    subscriptions: Sequence[Subscription], *, title: str, now: datetime, private: bool = False
) -> str:
    """Write subscriptions as OPML 2.0 that any reader understands.

    Each feed stands in a folder named by its first tag. Settings that only newsreader knows are
    attributes of a namespace of their own, so that reading the file gives the same back.

    Args:
        subscriptions: In the order of the config file.
        title: Title of the list.
        now: When it is written, aware.
        private: Whether to write user names, commands and secret headers too: for the reader's
            own backup, never for a file that is passed on.
    """
    folders: dict[str, list[str]] = {}
    for position, subscription in enumerate(subscriptions):
        folder = subscription.tags[0] if subscription.tags else ""
        folders.setdefault(folder, []).append(_outline(subscription, position, private=private))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:newsreader="{NAMESPACE}">',
        "  <head>",
        f"    <title>{escape(_ILLEGAL.sub('', title))}</title>",
        f"    <dateCreated>{format_datetime(now)}</dateCreated>",
        "  </head>",
        "  <body>",
    ]
    for folder, outlines in folders.items():
        if folder.strip():
            name = _quoted(folder)
            lines.append(f"    <outline text={name} title={name}>")
            lines += ["      " + outline for outline in outlines]
            lines.append("    </outline>")
        else:
            lines += ["    " + outline for outline in outlines]
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _outline(subscription: Subscription, position: int, *, private: bool) -> str:
    url = subscription.url
    if not private:
        url = shown_address(_USER.sub(r"\1", url))
    known = {"type": "rss", "text": subscription.title or url}
    if subscription.title:
        known["title"] = subscription.title
    known["xmlUrl"] = url
    if subscription.tags:
        # Commas and strokes have a meaning here; the exact tags stand below.
        known["category"] = ",".join(re.sub(r"[,/]", " ", tag) for tag in subscription.tags)
    own: dict[str, str] = {"position": str(position), "title": subscription.title}
    own["tags"] = _dump(subscription.tags)
    if subscription.interval is not None:
        own["interval"] = str(subscription.interval)
    if subscription.full_text is not FullText.AUTO:
        own["fullText"] = subscription.full_text.value
    if subscription.content:
        own["content"] = _dump(subscription.content)
    if subscription.remove:
        own["remove"] = _dump(subscription.remove)
    if subscription.limit is not None:
        own["limit"] = str(subscription.limit)
    headers = [
        list(pair)
        for pair in subscription.headers
        if private or not _SECRET_HEADERS.search(pair[0])
    ]
    if headers:
        own["headers"] = _dump(headers)
    if private and subscription.username:
        own["username"] = subscription.username
    if private and subscription.password_command:
        own["passwordCommand"] = _dump(subscription.password_command)
    if not subscription.enabled:
        own["enabled"] = "false"
    attributes = known | {f"newsreader:{key}": value for key, value in own.items()}
    return "<outline " + " ".join(f"{key}={_quoted(attributes[key])}" for key in attributes) + "/>"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _quoted(text: str) -> str:
    return quoteattr(_ILLEGAL.sub("", text))
