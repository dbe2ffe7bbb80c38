"""Cards of editors, whose parts only a style sets apart or together.

A sign beside a note, a player below its title, who wrote and who published a page that is linked,
a post of a network that a script was to show.
"""

import re
from typing import Final

from lxml import html

from newsreader.extract.seen import words_in
from newsreader.markup.tree import drop
from newsreader.model.names import names

_META: Final = re.compile(r"(?:^|[\s_-])(?:metadata|meta)(?:$|[\s_-])", re.IGNORECASE)
_CARD: Final = re.compile(r"(?:^|[\s_-])(?:bookmark|link|preview|embed)[\s_-]?", re.IGNORECASE)
_TITLE: Final = re.compile(r"(?:^|[\s_-])title(?:$|[\s_-])", re.IGNORECASE)
_POST: Final = re.compile(
    r"(?:^|\s)(?:instagram|tiktok|twitter|bluesky|threads|text-post|fb|reddit|mastodon|imgur|tumblr)"
    r"-(?:media|embed|tweet|post|card|pub)(?:$|[\s-])",
    re.IGNORECASE,
)
"""What the scripts of networks look for, to put a post in its place."""
_INLINE: Final = names("span a b i em strong small cite time")
_LONGEST: Final = 200
_LONGEST_SIGN: Final = 4
_HIGHEST: Final = 3
"""Elements around a player that may be its card."""


def set_cards(body: html.HtmlElement) -> None:
    """Give cards the parts that they have for who sees them.

    Args:
        body: The page; changed in place.
    """
    for box in list(body.iter("div", "p", "span")):
        named = box.get("class", "")[:_LONGEST] if box.attrib else ""
        if len(box) > 1 and _META.search(named) and _CARD.search(named):
            _part(box)
        elif box.tag != "span" and not len(box):
            _join_sign(box)
    for player in list(body.iter("audio", "video")):
        _name(player)
    for quote in list(body.iter("blockquote")):
        if _POST.search(quote.get("class", "")[:_LONGEST]):
            _show_post(quote)


def _part(meta: html.HtmlElement) -> None:
    """Set a sign between the names of a line that stand in an element each."""
    said = [each for each in meta if each.tag in _INLINE and words_in(each)]
    for each in said[:-1]:
        if not (each.tail or "").strip():
            each.tail = " · "


def _join_sign(sign: html.HtmlElement) -> None:
    """Put a pictograph in a box of its own, beside a note, before the words of the note."""
    text, around = (sign.text or "").strip(), sign.getparent()
    if not 0 < len(text) <= _LONGEST_SIGN or around is None or text.isascii():
        return
    if any(letter.isalnum() for letter in text) or len(around) != 2 or around[0] is not sign:
        return
    if (around.text or "").strip() or (sign.tail or "").strip():
        return
    first = next((each for each in around[1].iter() if (each.text or "").strip()), None)
    if first is not None:
        first.text = f"{text} {(first.text or '').lstrip()}"
        drop(sign)


def _name(player: html.HtmlElement) -> None:
    """Give a player the title that its card has, which holds hardly more."""
    if any(player.get(name) for name in ("title", "aria-label", "data-title")):
        return
    around = player.getparent()
    for _ in range(_HIGHEST):
        if around is None or around.tag not in {"div", "figure", "section"}:
            return
        if len(words_in(around)) > _LONGEST:
            return
        found = [each for each in around.iter("div", "span", "p") if _is_title(each)]
        if found and len(list(around.iter("audio", "video"))) == 1:
            player.set("title", words_in(found[0])[:_LONGEST])
            drop(found[0])
            return
        around = around.getparent()


def _is_title(element: html.HtmlElement) -> bool:
    named = element.get("class", "")[:_LONGEST] if element.attrib else ""
    return bool(named) and _TITLE.search(named) is not None and bool(words_in(element))


def _show_post(quote: html.HtmlElement) -> None:
    """Make a link with a title of a post of which the page has no words but those of the link.

    Of one whose words it has, what calls to see it where it is from goes: that stands in no
    paragraph, as the words do.
    """
    links = [each for each in quote.iter("a") if each.get("href", "").startswith("http")]
    if not links:
        return
    if any(map(str.isalnum, words_in(quote, set(links)))):
        for link in links if quote.get("data-instgrm-permalink") else ():
            if next(link.iterancestors("p", "blockquote")) is quote:
                drop(link)
        return
    address = quote.get("data-instgrm-permalink") or quote.get("cite") or links[-1].get("href", "")
    title = next(filter(None, map(words_in, links)), "")
    tail = quote.tail
    quote.clear()
    quote.tag, quote.tail = "iframe", tail
    quote.set("src", address)
    if title:
        quote.set("title", title[:_LONGEST])
