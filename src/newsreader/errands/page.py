"""The errand of an article's page: fetched, its article taken out of it, cleaned and counted."""

import asyncio
import re
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from html import escape

from newsreader.clean.anatomy import clean_anatomy
from newsreader.clean.opening import opening_picture
from newsreader.clean.reading import reading_time
from newsreader.clean.text import one_line
from newsreader.clean.words import to_text
from newsreader.dataclass import replace
from newsreader.errands.anatomy import reading_anatomy
from newsreader.errands.kinds import PageJob
from newsreader.errands.tools import Tools
from newsreader.errors import FetchError, PageError
from newsreader.extract.onward import onward
from newsreader.extract.page import extract_page
from newsreader.extract.parts import Part, joined, number_of, says_nothing_new
from newsreader.fetch.request import Fetched, FetchRequest
from newsreader.model.page import Anatomy, ExtractedPage, FullPage

ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
"""The `Accept` header for a page."""
_HTML = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml", "")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:+-]+)", re.IGNORECASE)
_LESS = 0.9
"""Part of the feed's words below which a page has less of the article than the feed."""
_LONGEST_WORDS = 200
_MOST_ONWARD = 3
"""Pages in a row that are followed and do nothing but send their visitor on."""
_MOST_PARTS = 10
"""Pages of one article that are fetched."""
_MOST_BYTES = 12_000_000
"""Bytes that they may have together."""
_PATIENCE = 20.0
"""Seconds that all but the first may take together; then what has come is shown."""
_BEGINNING = "<p><em>Only the beginning: the rest of the article is behind a paywall.</em></p>"
_GOES_ON = '<p><em>The article goes on: <a href="{}">page {}</a></em></p>'


async def page(tools: Tools, job: PageJob) -> FullPage:
    """Fetch a page, and those on which its article goes on, and give the article.

    Raises:
        FetchError: Its server does not give it.
        PageError: There is no full text in it; the message says why.
    """
    request = FetchRequest(
        job.url,
        accept=ACCEPT,
        found_on=job.found_on,
        insist=job.insist,
        ahead=job.ahead,
    )
    fetched = await tools.fetcher.fetch(request)
    fetched = await _led_on(tools, request, fetched)
    first = await tools.work(lambda: _extracted(fetched, job))
    parts = [first]
    if first.following and not first.complaint:
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                await _follow(tools, job, parts, len(fetched.body))
    return await tools.work(lambda: _full_page(parts, job))


async def _led_on(tools: Tools, request: FetchRequest, fetched: Fetched) -> Fetched:
    """Return the page that one leads to which does nothing but send its visitor on, or itself."""
    for _ in range(_MOST_ONWARD):
        found = await tools.work(partial(_onward, fetched))
        if not found:
            break
        # It is the page that names it, and not the feed: one out in the world leads nowhere into
        # the reader's own network.
        fetched = await tools.fetcher.fetch(replace(request, url=found, found_on=fetched.address))
    return fetched


def _onward(fetched: Fetched) -> str:
    return onward(fetched.body, fetched.address, charset=_charset(fetched.content_type))


async def _follow(tools: Tools, job: PageJob, parts: list[ExtractedPage], size: int) -> None:
    """Fetch the further parts of an article, one after another, as far as they come.

    Args:
        tools: What there is at hand.
        job: Which article it is.
        parts: Its first part; the others are added.
        size: Bytes of the first.
    """
    first = parts[0].base
    while (address := parts[-1].following) and len(parts) < _MOST_PARTS:
        number = len(parts) + 1
        request = FetchRequest(address, accept=ACCEPT, found_on=first)
        try:
            fetched = await tools.fetcher.fetch(request)
            size += len(fetched.body)
            led_away = fetched.address != address and number_of(fetched.address, first) != number
            if led_away or size > _MOST_BYTES:
                return
            work = partial(_extracted, fetched, job, Part(first, number))
            part = await tools.work(work)
            if says_nothing_new(part.html, [each.html for each in parts]):
                if not parts[-1].counted:  # then nothing is missing
                    parts[-1] = replace(parts[-1], following="")
                return
            parts.append(part)
        except (FetchError, PageError):
            return  # what came so far is shown, and where it goes on


def read_page(fetched: Fetched, job: PageJob) -> FullPage:
    """Take the article out of a page.

    Args:
        fetched: The answer.
        job: Which article is looked for.

    Raises:
        PageError: It is not there, or less of it than the feed has.
    """
    return _full_page([_extracted(fetched, job)], job)


def _extracted(fetched: Fetched, job: PageJob, part: Part | None = None) -> ExtractedPage:
    """Take an article, or a part of it, out of a page.

    Raises:
        PageError: It is not there.
    """
    kind = fetched.content_type.partition(";")[0].strip().lower()
    if kind not in _HTML:
        raise PageError(f"the page is no text ({one_line(kind, 60)})")
    url = fetched.address
    extracted = extract_page(
        fetched.body,
        url,
        charset=_charset(fetched.content_type),
        feed_html="" if part else job.html,
        content=job.content,
        remove=job.remove,
        around=None if part else reading_anatomy(url, job.now, feed_html=job.html),
        plain=kind == "text/plain",
        familiar=job.familiar,
        part=part,
    )
    if extracted.complaint and (part or not _tells_something(extracted)):
        raise PageError(one_line(extracted.complaint, _LONGEST_WORDS))
    return extracted


def _tells_something(extracted: ExtractedPage) -> bool:
    """Tell whether a page says anything of an article whose text it does not have."""
    return bool(extracted.begun) or extracted.anatomy != Anatomy()


def _refused(extracted: ExtractedPage, job: PageJob) -> FullPage:
    """Make what is kept of a page that does not have the text: what stands around it, and why.

    The free beginning of a text that is for sale is kept for want of any other text.
    """
    base = extracted.base
    begun = "" if to_text(job.html).strip() else extracted.begun
    anatomy = clean_anatomy(extracted.anatomy, base, body=to_text(begun))
    return FullPage(
        html=begun and begun + _BEGINNING,
        base=base,
        anatomy=replace(anatomy, address=base),
        words=0,
        minutes=1,
        fetched=job.now,
        error=one_line(extracted.complaint, _LONGEST_WORDS),
    )


def _full_page(parts: Sequence[ExtractedPage], job: PageJob) -> FullPage:
    """Make what is kept of the parts of an article.

    Raises:
        PageError: There is no text in them, or less than the feed has; of a page that tells
            of an article without having its text the error is in what is returned.
    """
    first = parts[0]
    if first.complaint:
        return _refused(first, job)
    body = joined([(each.html, each.base) for each in parts])
    text = to_text(body)
    anatomy = replace(clean_anatomy(first.anatomy, first.base, body=text), address=first.base)
    if anatomy.picture is None:
        anatomy = replace(anatomy, picture=opening_picture(first.html, first.base))
    reading = reading_time(text, job.language or anatomy.language)
    had = reading_time(to_text(job.html), job.language).words
    if not reading.words:
        raise PageError("there is no text on the page")
    if reading.words < _LESS * had:
        raise PageError("the page has less of the text than the feed")
    if following := parts[-1].following:
        body += _GOES_ON.format(escape(following), len(parts) + 1)
    return FullPage(
        html=body,
        base=first.base,
        anatomy=anatomy,
        words=reading.words,
        minutes=reading.minutes,
        fetched=job.now,
        text=text,
        lines=tuple(dict.fromkeys(key for part in parts for key in part.lines)),
    )


def _charset(content_type: str) -> str:
    found = _CHARSET.search(content_type)
    return found[1] if found else ""
