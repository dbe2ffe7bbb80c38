"""Whether a short page is a wall: it asks for consent or for a password, and has nothing else.

Hardly a page is without a word of both. What is beside its text says nothing of it: a link in its
menu or its foot, a form for comments or letters, a box to log in, a note on what stands in the
place of a video. A wall says it in sentences, where the text would be.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.runs import Run, count_words
from newsreader.extract.body.verdict.named import is_named_article
from newsreader.extract.body.words.embedded import EMBEDDED
from newsreader.extract.tree import Page
from newsreader.model.names import names

_CONSENT: Final = "a page that asks for consent to cookies, not the article"
_LOG_IN: Final = "a page to log in, not the article"

_COOKIES: Final = re.compile(r"(?:we|our partners|and our).{0,80}\bcookies?\b", re.IGNORECASE)
"""What a wall says of those who ask."""
_CONSENTS: Final = re.compile(rf"{_COOKIES.pattern}|consent|datenschutz|zustimm", re.IGNORECASE)
"""What it says in its sentences, and an article's page in many other places."""
_AGREES: Final = re.compile(
    r"before you continue|accept all|alle akzeptieren|tout accepter|aceptar (?:todo|todas)",
    re.IGNORECASE,
)
"""What it says on top, and on what is pressed to go on."""
_LOGS_IN: Final = re.compile(
    r"(?:log|sign) ?in (?:to|with|or)|please (?:log|sign) ?in|forgot(?:ten)? (?:your )?password"
    r"|anmelden|se connecter|iniciar sesión|create an account",
    re.IGNORECASE,
)
_BESIDE: Final = names("nav footer aside")
_FORMS: Final = names("form fieldset input")
_SENTENCE: Final = 4
"""Words; a label has fewer."""
_FEW: Final = 3
"""Sentences that tell of something."""
_ENOUGH: Final = 40
"""Words of those."""
_NEAR: Final = 4
"""Elements around a line, one of which may be the form that it belongs to."""
_BOX: Final = 120
"""Words of a form, with all that stands beside it."""
_LETTERS: Final = 2000
"""Letters of a line that are looked at."""
_MAIL: Final = re.compile(r"e-?mail|courriel|correo|newsletter", re.IGNORECASE)
"""What a field for an address is called."""
_POSTED: Final = re.compile(r"(?:^|\s)(?:hentry|h-entry)(?:\s|$)")
_ITEM: Final = re.compile(r"schema\.org/\w{0,40}(?:Article|Posting)\b")
_LONGEST: Final = 600


def wall_of(page: Page, runs: Sequence[Run], prose: Sequence[str]) -> str:
    """Say which wall a short page is.

    Args:
        page: The page.
        runs: All of its lines.
        prose: The sentences that were taken for its article, a line each.

    Returns:
        A few words, or `""` where it is none.
    """
    if _asks_for_consent(page, runs) and not _is_told(page, prose, _CONSENTS, _AGREES):
        return _CONSENT
    if _asks_to_log_in(page, runs) and not _is_told(page, prose, _LOGS_IN):
        return _LOG_IN
    return ""


def _asks_for_consent(page: Page, runs: Sequence[Run]) -> bool:
    if next(page.body.iter("button", "form", "input"), None) is None:
        return False  # nothing to answer with
    if any(_AGREES.search(run.text[:_LETTERS]) for run in runs):
        return True
    return any(
        _CONSENTS.search(run.text[:_LETTERS]) and _is_said_of_page(run)
        for run in runs
        if len(run.words) >= _SENTENCE and run.linked < len(run.words)
    )


def _is_said_of_page(run: Run) -> bool:
    """Tell whether a line is about the page, not about a form or a player that stands on it."""
    text = run.text[:_LETTERS]
    if EMBEDDED.search(text) and not _COOKIES.search(text):
        return False
    around = list(ancestors(run.block))
    if any(each.tag in _BESIDE or holds_comments(each) for each in around):
        return False
    return not any(_is_written_in(each) for each in islice(around, _NEAR))


def _is_written_in(element: html.HtmlElement) -> bool:
    """Tell whether a small box has a form for the address of who writes a comment, or subscribes.

    What asks for consent asks for nobody's.
    """
    called = (
        f"{each.get('type', '')} {each.get('name', '')[:_LONGEST]} {each.get('id', '')[:_LONGEST]}"
        for each in element.iter("input")
    )
    if not any(map(_MAIL.search, called)):
        return False
    return count_words("".join(element.itertext())) <= _BOX


def _asks_to_log_in(page: Page, runs: Sequence[Run]) -> bool:
    fields = [
        each for each in page.body.iter("input") if each.get("type", "").lower() == "password"
    ]
    if not any(_LOGS_IN.search(run.text[:_LETTERS]) for run in runs):
        return False
    return not all(map(_is_in_box, fields))


def _is_in_box(field: html.HtmlElement) -> bool:
    """Tell whether a field for a password stands in a menu or a column beside the text."""
    around = (each for each in field.iterancestors() if each.tag not in _FORMS)
    return any(each.tag in _BESIDE or is_furniture(each) for each in around)


def _is_told(page: Page, prose: Sequence[str], *patterns: re.Pattern[str]) -> bool:
    """Tell whether what was found tells of something else than what a wall speaks of.

    A box beside an article may ask for an address or for consent. A short report has one paragraph,
    where its page says that it is an article.
    """
    if any(pattern.search(text) for text in prose for pattern in patterns):
        return False
    few = 1 if is_named_article(page) or any(_names_posts(page)) else _FEW
    return len(prose) >= few and sum(map(count_words, prose)) >= _ENOUGH


def _names_posts(page: Page) -> Iterator[bool]:
    """Yield for each element whether its page calls it an article, or an entry of a blog."""
    for each in page.body.iter():
        if each.attrib:
            yield _POSTED.search(each.get("class", "")[:_LONGEST]) is not None
            yield _ITEM.search(each.get("itemtype", "")[:_LONGEST]) is not None
