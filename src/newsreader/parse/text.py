"""Short strings of feeds: markup out of headlines, names out of author fields."""

import html
import re
from functools import lru_cache

from newsreader.pattern import late

_KNOWN = (
    "a|abbr|acronym|b|bdi|bdo|big|blockquote|br|cite|code|dd|del|dfn|div|dl|dt|em|font|h[1-6]|hr|i|"
    "img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|"
    "th|thead|tr|tt|u|ul|var|wbr"
)
_TAG = late(rf"</?(?:{_KNOWN})(?:\s[^<>]*|/)?>", re.I)
_BREAK = late(r"</?(?:br|p|div|li|tr|td|h[1-6]|dd|dt)(?:\s[^<>]*|/)?>", re.I)
_CLOSED = late(rf"</(?:{_KNOWN})>", re.I)
_SILENT = late(r"<(script|style)\b[^>]*>.*?</\1\s*>|<!--.*?-->|<!\[CDATA\[|\]\]>", re.I | re.S)
_REFERENCE = late(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_ANGLE = {"&lt;", "&gt;", "&LT;", "&GT;", "&#60;", "&#62;", "&#x3c;", "&#x3e;", "&#x3C;", "&#x3E;"}
_MARKED_UP = late(
    r"(?:\s|<!--.{0,200}?-->)*<(p|div|table|ul|ol|h[1-6]|blockquote|figure|section|article)\b"
    r"[^<>]{0,2000}>",
    re.I | re.S,
)
_MAX_MARKED = 20_000
"""Longer headlines are cut before their markup is looked at."""
_REPEATED = 200
"""Names and labels that are remembered: they come again with most articles of a feed."""

_MAIL = late(r"[^\s<>()\"',;:@]{1,64}@[^\s<>()\"',;:@]{1,255}")
_ROLE = late(r"\s*\((?:mailto:)?\s*\)|<\s*>|\[\s*\]")
_BY = late(r"^(?:by|von|par|por|di|door)\s*:?\s+(?=[A-ZÀ-ÞА-Я])", re.I)
_LANGUAGE = late(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_ADDRESS = late(r"(?:[a-z][a-z0-9+.-]{1,20}://|tag:|urn:)", re.I)


def fold_space(text: str) -> str:
    """Return the text on one line, with single spaces."""
    return " ".join(text.split())


def markup_to_text(markup: str) -> str:
    """Return what a headline that may hold HTML says, entities decoded and known tags removed.

    What looks like a tag but is none that a headline may hold (`List<String>`, `a < b`) is text.
    What was escaped once too often is decoded once more.
    """
    text = markup[:_MAX_MARKED]
    if "<" in text:
        text = _without_tags(text)
    if "&" in text:
        text = html.unescape(text)
        if _CLOSED.search(text):
            # Escaped twice: nobody shows the closing tag of an italic word on purpose.
            text = _without_tags(text)
        text = repair_text(text)
    return fold_space(text)


def _without_tags(text: str) -> str:
    return _TAG.sub("", _BREAK.sub(" ", _SILENT.sub(" ", text)))


def repair_text(text: str) -> str:
    """Return plain text with left-over character references decoded, but for angle brackets.

    A publisher who escapes twice sends `AT&amp;T` as plain text; one who writes about markup sends
    `&lt;`, and that must stay what it is.
    """
    if "&" not in text:
        return text
    return _REFERENCE.sub(
        lambda found: found[0] if found[0] in _ANGLE else html.unescape(found[0]), text
    )


def plain_to_html(text: str) -> str:
    """Return plain text as HTML that shows the same, its empty lines as breaks of paragraphs."""
    escaped = html.escape(text.strip(), quote=False)
    if "\n" not in escaped:
        return escaped
    paragraphs = [part.strip() for part in re.split(r"\n[ \t\r]*\n", escaped)]
    return "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in paragraphs if part)


def body_to_html(text: str) -> str:
    """Return the HTML of a body that its feed calls plain text.

    Atom takes a body without a type for plain text, and publishers forget the type: what begins
    with a block of HTML and closes it is HTML.
    """
    start = _MARKED_UP.match(text)
    if start and f"</{start[1].lower()}" in text[start.end() :].lower():
        return text
    return plain_to_html(repair_text(text))


def author_name(text: str) -> str:
    """Return the name out of an author field: `mail (Name)`, `Name <mail>`, `By Name`, or `""`."""
    return _author_name(text[:1000])


@lru_cache(_REPEATED)
def _author_name(text: str) -> str:
    text = markup_to_text(text.replace("<", " <"))
    if "@" in text:
        text = fold_space(_ROLE.sub(" ", _MAIL.sub(" ", text)).replace("mailto:", " "))
        if text.startswith("(") and text.endswith(")"):
            text = text[1:-1]
    text = _BY.sub("", text).strip(" ,;:-<>\t")
    return "" if _is_address(text) else text


def unique(texts: list[str], limit: int = 100) -> tuple[str, ...]:
    """Return the texts that are not empty, each once whatever its case, at most `limit`."""
    if len(texts) == 1:
        return (texts[0],) if texts[0] else ()
    seen: dict[str, str] = {}
    for text in texts:
        if text:
            seen.setdefault(text.casefold(), text)
            if len(seen) >= limit:
                break
    return tuple(seen.values())


def language_tag(text: str) -> str:
    """Return the language as a BCP 47 tag, or `""` if it is none."""
    text = text.strip().replace("_", "-")
    return text if _LANGUAGE.fullmatch(text) else ""


def tag_label(text: str) -> str:
    """Return a publisher's label as text; `""` for one that is an address for machines."""
    return _tag_label(text[:_MAX_MARKED])


@lru_cache(_REPEATED)
def _tag_label(text: str) -> str:
    text = markup_to_text(text)
    return "" if _is_address(text) else text


def _is_address(text: str) -> bool:
    return ":" in text and _ADDRESS.match(text) is not None
