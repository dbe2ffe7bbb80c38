"""Why a page has no article to show, or not all of it, in words that a reader is told."""

import re
from typing import Final

from newsreader.extract.body.witness import Told
from newsreader.extract.tree import Page

_LITTLE: Final = 250
"""Words; a text for sale that is no longer than this is its beginning only."""
_NOTHING: Final = 40
"""Words; a page that has no more is no article, whatever it is."""
_ALMOST_NOTHING: Final = 9
_WALL_WORDS: Final = 400
"""Words of a whole page that may be a wall and nothing else."""

PAID: Final = re.compile(
    r"subscribe(?:rs)? (?:now )?to (?:continue|keep|read|unlock)(?! reading and get access to the"
    r" full archive)|to (?:continue|keep) reading(?! and get access to the full archive)"
    r"|(?:this|the) (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for)"
    r" (?:paid |paying |our )?(?:subscribers|members)|already a (?:subscriber|member)"
    r"|become a (?:subscriber|member) to|subscriber[- ]only|subscribers? only|for subscribers"
    r"|unlock (?:this|the) (?:article|story|full)|you(?:'|’)ve (?:read|reached) your"
    r" (?:\w+ )?(?:free |monthly )?(?:limit|article|last)|this post is for paid subscribers"
    r"|réservé (?:à|aux) (?:nos )?abonnés|il vous reste \d+\s?% de cet article"
    r"|jetzt weiterlesen|weiterlesen mit|(?:nur )?für abonnenten|exklusiv für abonnenten"
    r"|contenido exclusivo para suscriptores|solo para suscriptores|exclusivo para assinantes"
    r"|riservato agli abbonati|alleen voor abonnees|только для подписчиков",
    re.IGNORECASE,
)
"""What a page says of its subscribers; where, tells whether it is of this text."""
_PAID_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:paywall|pay-wall|regwall|piano-offer|tp-container|subscriber-only"
    r"|premium-content|article-paywall|meteredContent)(?:$|[\s_-])",
    re.IGNORECASE,
)
_WALLS: Final = (
    (
        "a page that asks whether a person is reading",
        re.compile(
            r"captcha|are you (?:a )?(?:human|robot)|(?:verify|prove|confirm)(?:ing)? (?:that )?you"
            r"(?: are|'re|’re) (?:a |not a )?(?:human|robot|bot)|checking your browser"
            r"|just a moment"
            r"|unusual traffic|attention required|access (?:to this page has been )?denied"
            r"|request blocked|enable cookies and reload|pardon our interruption",
            re.IGNORECASE,
        ),
    ),
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

NONE: Final = "no article was found on the page"


def complain(page: Page, told: Told, text: str, words: int, *, data: bytes) -> str:
    """Say what is wrong with what was found.

    Args:
        page: The page.
        told: What it tells machines.
        text: All of its text.
        words: How many words the article that was found has.
        data: The bytes it came as.

    Returns:
        A few words, or `""` where the text may be trusted to be the article.
    """
    if not data.strip():
        return "the page is empty"
    if not _is_html(data):
        return "it is not an HTML page"
    if _is_paid(page, told, text, words):
        return PAYWALL
    if words > _LITTLE:
        return ""
    all_words = len(text.split())
    if all_words <= _WALL_WORDS:
        for what, pattern in _WALLS:
            if 2 * words < _LITTLE and pattern.search(text) and _is_wall(page, what):
                return f"{what}, not the article"
    if words > _NOTHING:
        return ""
    quiet = " ".join("".join(each.itertext()) for each in page.body.iter("noscript"))
    if page.scripts and (all_words <= 2 * _NOTHING or _SCRIPT.search(text + quiet)):
        return "the page has no text without its scripts"
    return "" if words > _ALMOST_NOTHING else NONE


def _is_html(data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"").lower()
    if head.startswith((b"%pdf", b"\x89png", b"gif8", b"\xff\xd8", b"pk\x03\x04", b"{", b"[")):
        return False
    if head.startswith(b"<?xml") and b"<html" not in head:
        return False
    return not head.startswith((b"<rss", b"<feed")) and b"<" in data[:200_000].replace(b"\x00", b"")


def _is_paid(page: Page, told: Told, text: str, words: int) -> bool:
    if told.for_sale and words <= _LITTLE:
        return True
    if words > 2 * _LITTLE or not PAID.search(text):
        return False
    if words <= _NOTHING:
        return True
    return any(
        _PAID_NAMES.search(f"{each.get('class', '')[:600]} {each.get('id', '')[:200]}")
        for each in page.body.iter("div", "section", "aside", "p", "span")
        if each.attrib
    )


def _is_wall(page: Page, what: str) -> bool:
    """Tell whether a page that speaks of these things has what it takes to answer."""
    if "log in" in what:
        return any(each.get("type", "").lower() == "password" for each in page.body.iter("input"))
    return "person" in what or next(page.body.iter("button", "form", "input"), None) is not None
