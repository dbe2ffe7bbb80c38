"""Ways to another place of the same page at the end of a line: "Read more", "Jump to details ↓"."""

from typing import Final

from lxml import html

from newsreader.extract.addresses import path_of
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import BACK, FRONT_BACK
from newsreader.extract.names import HEADINGS
from newsreader.extract.seen import words_in
from newsreader.markup.tree import drop
from newsreader.model.names import names

_INLINE: Final = names("span strong b em i small")
_ENDS: Final = (".", "!", "?", "…", "\u3002", "।")
_ARROWS: Final = ("↓", "⤵", "⇩", "▼", "⬇", "⬇️")
_ANCHORS: Final = names("# ¶ § 🔗 ⚓ ∞ ⌘")
"""What stands for the address of a heading, for who wants to send it on."""
_LONGEST: Final = 40
"""Characters of such a link."""


def drop_jumps(body: html.HtmlElement) -> bool:
    """Take the links into the same page off the edges of lines: a text in one piece needs none.

    They stand behind a whole sentence or behind other links, and say no more than a button does. In
    a sentence such a link is the author's, and one by itself is for those who judge lines. So goes
    the sign of a heading's own address, and at the end of a text the way back to the front page.

    Args:
        body: The page; changed in place.

    Returns:
        Whether there were any.
    """
    found = False
    for link in list(body.iter("a")):
        address = link.get("href", "").strip()
        said = words_in(link)
        if _is_anchor(link, said) or (_ends_line(link) and _leads_to_front(address, said)):
            drop(link)
            found = True
            continue
        if len(address) < 2 or address[0] != "#":
            continue
        if not (_ends_line(link) or (_begins_line(link) and said.endswith(_ARROWS))):
            continue
        if 0 < len(said) <= _LONGEST and (BACK.match(said) or LABEL.fullmatch(said)):
            drop(link)
            found = True
    return found


def _is_anchor(link: html.HtmlElement, said: str) -> bool:
    """Tell whether a link at an edge of a heading is but a sign, and leads to that heading."""
    heading = link.getparent()
    if said not in _ANCHORS or heading is None or heading.tag not in HEADINGS:
        return False
    if "#" not in link.get("href", ""):
        return False
    before = link.getprevious()
    text = (heading.text if before is None else before.tail) or ""
    behind = (link.tail or "").strip() or link.getnext() is not None
    if not text.strip() and before is None:
        return bool(behind)
    return not behind and text[-1:].isspace()


def _leads_to_front(address: str, said: str) -> bool:
    """Tell whether a link says that it leads back to the front of a site, and does."""
    front = "//" in address and not path_of(address).strip("/")
    return front and 0 < len(said) <= _LONGEST and FRONT_BACK.match(said) is not None


def _begins_line(link: html.HtmlElement) -> bool:
    """Tell whether a link is the first of a paragraph that goes on with more than it says."""
    around = link.getparent()
    if around is None or around.tag != "p" or link.getprevious() is not None:
        return False
    return not (around.text or "").strip() and len((link.tail or "").strip()) > _LONGEST


def _ends_line(link: html.HtmlElement) -> bool:
    """Tell whether a link is the last of its line, behind a sentence or behind another link."""
    within = link
    while not (within.tail or "").strip() and within.getnext() is None:
        around = within.getparent()
        if around is None or around.tag not in _INLINE:
            break
        within = around
    if (within.tail or "").strip() or within.getnext() is not None:
        return False
    before = within.getprevious()
    if before is None:
        around = within.getparent()
        return around is not None and (around.text or "").rstrip().endswith(_ENDS)
    behind = (before.tail or "").strip()
    return before.tag == "a" if not behind else behind.endswith(_ENDS)
