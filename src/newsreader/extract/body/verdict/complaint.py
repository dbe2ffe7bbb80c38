"""Why a page has no article to show, or not all of it, in words that a reader is told."""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.extract.body.lines.runs import count_words
from newsreader.extract.body.verdict.named import is_named_article
from newsreader.extract.body.verdict.paying import has_wall
from newsreader.extract.body.verdict.robots import ROBOTS, is_robot_check
from newsreader.extract.body.witness import Told
from newsreader.extract.body.words.paying import asks_to_pay
from newsreader.extract.tree import Page

_LITTLE: Final = 250
"""Words; a text for sale that is no longer than this is its beginning only."""
_NOTHING: Final = 40
"""Words; a page that has no more is no article, whatever it is."""
_ALMOST_NOTHING: Final = 9
_FEW: Final = 3
"""Sentences that tell of something."""
_WALL_WORDS: Final = 400
"""Words of a whole page that may be a wall and nothing else."""

_WALLS: Final = (
    (
        "a page that asks for consent to cookies",
        re.compile(
            r"(?:we|our partners|and our).{0,80}\bcookies?\b|before you continue|accept all"
            r"|consent|datenschutz|zustimm|alle akzeptieren|tout accepter|aceptar (?:todo|todas)",
            re.IGNORECASE,
        ),
    ),
    (
        "a page to log in",
        re.compile(
            r"(?:log|sign) ?in (?:to|with|or)|please (?:log|sign) ?in|forgot(?:ten)? (?:your )?"
            r"password"
            r"|anmelden|se connecter|iniciar sesión|create an account",
            re.IGNORECASE,
        ),
    ),
)
_SCRIPT: Final = re.compile(
    r"(?:enable|requires?|turn on|activate|need).{0,30}javascript|javascript (?:is )?"
    r"(?:required|disabled|must be|to run)|doesn(?:'|’)t work.{0,20}without javascript",
    re.IGNORECASE,
)
PAYWALL: Final = "behind a paywall: only its beginning is there"
BARRED: Final = "behind a paywall"
"""The same where not even the beginning is there."""

SCRIPTED: Final = "the page has no text without its scripts"
NONE: Final = "no article was found on the page"


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of an article.

    Attributes:
        words: How many words it has.
        prose: Its sentences, a line each.
        whole: Whether there are signs that it is all there, for sale or not.
    """

    words: int
    prose: Sequence[str]
    whole: bool = False


def complain(page: Page, told: Told, lines: Sequence[str], found: Found, *, data: bytes) -> str:
    """Say what is wrong with what was found.

    Args:
        page: The page.
        told: What it tells machines.
        lines: All of its text.
        found: What was found.
        data: The bytes it came as.

    Returns:
        A few words, or `""` where the text may be trusted to be the article.
    """
    if not data.strip():
        return "the page is empty"
    if not _is_html(data):
        return "it is not an HTML page"
    if _is_paid(page, told, lines, found):
        return PAYWALL
    words = found.words
    if words > _LITTLE:
        return ""
    text = " ".join(lines)
    all_words = count_words(text)
    if all_words <= _WALL_WORDS and 2 * words < _LITTLE:
        if is_robot_check(page, found.prose):
            return ROBOTS
        for what, pattern in _WALLS:
            told_of = pattern.search(text) and _is_wall(page, what)
            if told_of and not _is_told(page, found, pattern):
                return f"{what}, not the article"
    if words > _NOTHING:
        return ""
    quiet = " ".join("".join(each.itertext()) for each in page.body.iter("noscript"))
    if page.scripts and (all_words <= 2 * _NOTHING or _SCRIPT.search(text + quiet)):
        return SCRIPTED
    return "" if words > _ALMOST_NOTHING else NONE


def _is_html(data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"").lower()
    if head.startswith((b"%pdf", b"\x89png", b"gif8", b"\xff\xd8", b"pk\x03\x04", b"{", b"[")):
        return False
    if head.startswith(b"<?xml") and b"<html" not in head:
        return False
    return not head.startswith((b"<rss", b"<feed")) and b"<" in data[:200_000].replace(b"\x00", b"")


def _is_paid(page: Page, told: Told, lines: Sequence[str], found: Found) -> bool:
    if told.for_sale and found.words <= _LITTLE:
        return not found.whole
    if found.words > 2 * _LITTLE or not any(map(asks_to_pay, lines)):
        return False
    return found.words <= _NOTHING or has_wall(page, found.words, must_ask=told.free)


def _is_told(page: Page, found: Found, pattern: re.Pattern[str]) -> bool:
    """Tell whether what was found tells of something else than what a wall speaks of.

    A box beside an article may ask for an address or for consent. A short report has one paragraph,
    where its page says that it is an article.
    """
    said = [text for text in found.prose if not pattern.search(text)]
    if len(said) < len(found.prose):
        return False
    few = 1 if is_named_article(page) else _FEW
    return len(said) >= few and sum(map(count_words, said)) >= _NOTHING


def _is_wall(page: Page, what: str) -> bool:
    """Tell whether a page that speaks of these things has what it takes to answer."""
    if "log in" in what:
        return any(each.get("type", "").lower() == "password" for each in page.body.iter("input"))
    return next(page.body.iter("button", "form", "input"), None) is not None
