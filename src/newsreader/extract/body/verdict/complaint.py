"""Why a page has no article to show, or not all of it, in words that a reader is told."""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.extract.body.lines.runs import Run, count_words
from newsreader.extract.body.verdict.named import declares_article
from newsreader.extract.body.verdict.paying import has_wall
from newsreader.extract.body.verdict.robots import ROBOTS, is_robot_check
from newsreader.extract.body.verdict.walls import wall_of
from newsreader.extract.body.witness import Told
from newsreader.extract.body.words.paying import asks_to_pay
from newsreader.extract.tree import Page

_LITTLE: Final = 250
"""Words; a text for sale that is no longer than this is its beginning only."""
_NOTHING: Final = 40
"""Words; a page that has no more is no article, whatever it is."""
_ALMOST_NOTHING: Final = 9
_FLASH: Final = 12
"""Words of the shortest report, where its page declares that it is an article."""
_WALL_WORDS: Final = 400
"""Words of a whole page that may be a wall and nothing else."""

_SCRIPT: Final = re.compile(
    r"(?:enable|requires?|turn on|activate|need).{0,30}javascript|javascript (?:is )?"
    r"(?:required|disabled|must be|to run)|doesn(?:'|’)t work.{0,20}without javascript",
    re.IGNORECASE,
)
_OF_COMMENTS: Final = re.compile(
    r"\b(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties"
    r"|disqus)\b",
    re.IGNORECASE,
)
"""What a page without scripts lacks beside its text."""
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


def complain(page: Page, told: Told, runs: Sequence[Run], found: Found, *, data: bytes) -> str:
    """Say what is wrong with what was found.

    Args:
        page: The page.
        told: What it tells machines.
        runs: All of its lines.
        found: What was found.
        data: The bytes it came as.

    Returns:
        A few words, or `""` where the text may be trusted to be the article.
    """
    if not data.strip():
        return "the page is empty"
    if not _is_html(data):
        return "it is not an HTML page"
    lines = [run.text for run in runs]
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
        if wall := wall_of(page, runs, found.prose):
            return wall
    if words > _NOTHING:
        return ""
    if page.scripts and (
        _SCRIPT.search(text + _unscripted(page)) or _is_shell(page, found, all_words)
    ):
        return SCRIPTED
    return "" if words > _ALMOST_NOTHING else NONE


def _unscripted(page: Page) -> str:
    """Return what a page tells those without scripts of itself, not of the comments below it."""
    notes = ("".join(each.itertext()) for each in page.body.iter("noscript"))
    return " ".join(note for note in notes if not _OF_COMMENTS.search(note))


def _is_shell(page: Page, found: Found, words: int) -> bool:
    """Tell whether a page with scripts has so few words that these would bring its text.

    Args:
        page: The page.
        found: What was found.
        words: How many words the page has.
    """
    if words > 2 * _NOTHING:
        return False
    said = any(count_words(text) >= _FLASH for text in found.prose)
    return not (said and declares_article(page))


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
