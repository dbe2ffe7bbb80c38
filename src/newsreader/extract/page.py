"""The door of the room: the bytes of a page in, an `ExtractedPage` out."""

import re
from collections.abc import Callable, Collection, Sequence
from html import escape
from typing import Final

from lxml.html import HtmlElement

from newsreader.dataclass import replace
from newsreader.extract.anatomy.lead_labels import drop_lead_label
from newsreader.extract.bare_captions import name_bare
from newsreader.extract.body.flow import body_of
from newsreader.extract.body.lines.runs import count_words
from newsreader.extract.body.lines.steps import Watch
from newsreader.extract.body.rules import Rules
from newsreader.extract.body.verdict.complaint import BARRED, NONE, PAYWALL, SCRIPTED
from newsreader.extract.body.verdict.named import declares_article
from newsreader.extract.captions import join_captions, say_captions
from newsreader.extract.centred import name_centred
from newsreader.extract.letters import is_binary, page_text
from newsreader.extract.parts import Part, is_counted, next_part
from newsreader.extract.said_beside import name_beside
from newsreader.extract.spoken_labels import drop_spoken_labels
from newsreader.extract.tree import Page, tree_of
from newsreader.model.page import Anatomy, ExtractedPage

_BINARY: Final = "it is no page but binary data"
_DEEP: Final = "the page is nested too deep to be read"
_START: Final = 65_536
"""Characters at the start of a text by which it is told from HTML."""
_MARKED: Final = re.compile(
    r"^\s*(?:[{\[<]|%PDF)|</(?:p|div|a|h[1-6]|html|body|title)\s*>", re.IGNORECASE
)
"""What no plain text has: it begins like data or like a page, or has elements that end."""
_STILL_ITS_OWN: Final = (PAYWALL, BARRED, NONE, SCRIPTED)
"""Complaints of a page that is the article's, though its text is not to be had."""
_LITTLE: Final = 40
"""Words; where no more than that was found of a page that was given up, that is why."""


def extract_page(
    data: bytes,
    url: str,
    *,
    charset: str = "",
    feed_html: str = "",
    content: Sequence[str] = (),
    remove: Sequence[str] = (),
    around: Callable[[HtmlElement], Anatomy] | None = None,
    plain: bool = False,
    part: Part | None = None,
    familiar: Collection[int] = (),
    watch: Watch | None = None,
) -> ExtractedPage:
    """Return the article of a page, or the part of it that the page gives.

    Args:
        data: The bytes as a server sent them, unpacked; any at all.
        url: The address they came from.
        charset: What the server said they are written in, or `""`.
        feed_html: What the feed has of the article's text; a witness.
        content: CSS selectors; where one matches, what it matches is the article.
        remove: CSS selectors of what is never a part of it.
        around: Reads what stands around the body out of the whole page, given its root.
        plain: Whether its server calls it plain text: all of it is the article, if it is no HTML.
        part: Which part of an article it is, or None: the first.
        familiar: Lines that most other pages of its site have; see `model.familiar`.
        watch: What is told of each step that finds the body, or None.

    Returns:
        The body, still hostile, and what is wrong with it in words; nothing is raised.
    """
    if is_binary(data):
        return ExtractedPage("", base=url, anatomy=Anatomy(), complaint=_BINARY)
    text = page_text(data, charset)
    if plain and not _MARKED.search(text[:_START]):
        return _plain_page(text, url)
    page = tree_of(text)
    _tell_captions(page.body)
    anatomy = Anatomy() if around is None else _around(page, around)
    following = next_part(page, url, part := part or Part(url))
    counted = bool(following) and is_counted(page, url, part, following)
    body = body_of(
        page,
        url,
        feed_html=feed_html,
        rules=Rules(content, remove),
        data=data,
        title=anatomy.title,
        authors=anatomy.authors,
        tags=anatomy.tags,
        kicker=anatomy.kicker,
        familiar=familiar,
        watch=watch,
    )
    complaint = _DEEP if page.deep and body.words < _LITTLE else body.complaint
    known = _known_of(page, _with_note(anatomy, body.edition), complaint, body.begun)
    return ExtractedPage(
        body.html, url, known, complaint, following, counted, lines=body.lines, begun=body.begun
    )


def _around(page: Page, read: Callable[[HtmlElement], Anatomy]) -> Anatomy:
    """Return what stands around the body, whose lead paragraph is in a line of its own then."""
    anatomy = read(page.root)
    drop_lead_label(page.body, anatomy.standfirst)
    return anatomy


def _tell_captions(body: HtmlElement) -> None:
    """Call captions what is one, and put each where its picture is."""
    drop_spoken_labels(body)
    say_captions(body)
    join_captions(body)
    name_bare(body)
    name_beside(body)
    name_centred(body)


def _known_of(page: Page, anatomy: Anatomy, complaint: str, begun: str) -> Anatomy:
    """Return what of a page is its article's, though its text may not be there.

    Where nothing of the text is, what is printed may be of what stands in its place.

    Args:
        page: The page.
        anatomy: What it says of its article.
        complaint: Why its text is not to be had, or `""`.
        begun: The beginning of its text, or `""`.
    """
    if begun or not complaint:
        return anatomy
    if complaint not in _STILL_ITS_OWN or not declares_article(page):
        return Anatomy()
    return Anatomy(
        published=anatomy.published,
        published_day=anatomy.published_day,
        updated=anatomy.updated,
        updated_day=anatomy.updated_day,
        authors=anatomy.authors,
        picture=anatomy.picture,
        language=anatomy.language,
    )


def _plain_page(text: str, url: str) -> ExtractedPage:
    """Return a text without a tag: whoever makes a document of it finds its paragraphs."""
    if count_words(text) < _LITTLE:
        return ExtractedPage("", url, complaint=NONE)
    return ExtractedPage(escape(text, quote=False), url)


def _with_note(anatomy: Anatomy, edition: str) -> Anatomy:
    """Return what stands around an article with the note at the edge of its text, each said once.

    Args:
        anatomy: What the page says of it.
        edition: What the text says of where it was printed, or `""`.
    """
    notes = [anatomy.edition] if edition in anatomy.edition else [edition]
    if anatomy.edition not in notes[0]:
        notes.insert(0, anatomy.edition)
    return replace(anatomy, edition=" · ".join(notes))
