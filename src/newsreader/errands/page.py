"""The errand of an article's page: fetched, its article taken out of it, cleaned and counted."""

import re
from functools import partial

from newsreader.clean.anatomy import clean_anatomy
from newsreader.clean.reading import reading_time
from newsreader.clean.text import one_line
from newsreader.clean.words import to_text
from newsreader.dataclass import replace
from newsreader.errands.anatomy import reading_anatomy
from newsreader.errands.kinds import PageJob
from newsreader.errands.tools import Tools
from newsreader.errors import PageError
from newsreader.extract.onward import onward
from newsreader.extract.page import extract_page
from newsreader.fetch.request import Fetched, FetchRequest
from newsreader.model.page import FullPage

ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
"""The `Accept` header for a page."""
_HTML = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml", "")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:+-]+)", re.IGNORECASE)
_LESS = 0.9
"""Part of the feed's words below which a page has less of the article than the feed."""
_LONGEST_WORDS = 200
_MOST_ONWARD = 3
"""Pages in a row that are followed and do nothing but send their visitor on."""


async def page(tools: Tools, job: PageJob) -> FullPage:
    """Fetch a page and give its article.

    Raises:
        FetchError: Its server does not give it.
        PageError: There is no full text in it; the message says why.
    """
    request = FetchRequest(job.url, accept=ACCEPT, found_on=job.found_on, insist=job.insist)
    fetched = await tools.fetcher.fetch(request)
    for _ in range(_MOST_ONWARD):
        found = await tools.work(partial(_onward, fetched))
        if not found:
            return await tools.work(partial(read_page, fetched, job))
        # It is the page that names it, and not the feed: one out in the world leads nowhere into
        # the reader's own network.
        fetched = await tools.fetcher.fetch(replace(request, url=found, found_on=fetched.address))
    return await tools.work(partial(read_page, fetched, job))


def _onward(fetched: Fetched) -> str:
    return onward(fetched.body, fetched.address, charset=_charset(fetched.content_type))


def read_page(fetched: Fetched, job: PageJob) -> FullPage:
    """Take the article out of a page.

    Args:
        fetched: The answer.
        job: Which article is looked for.

    Raises:
        PageError: It is not there, or less of it than the feed has.
    """
    kind = fetched.content_type.partition(";")[0].strip().lower()
    if kind not in _HTML:
        raise PageError(f"the page is no text ({one_line(kind, 60)})")
    url = fetched.address
    extracted = extract_page(
        fetched.body,
        url,
        charset=_charset(fetched.content_type),
        feed_html=job.html,
        content=job.content,
        remove=job.remove,
        around=reading_anatomy(url, job.now),
        plain=kind == "text/plain",
    )
    if extracted.complaint:
        raise PageError(one_line(extracted.complaint, _LONGEST_WORDS))
    text = to_text(extracted.html)
    anatomy = replace(clean_anatomy(extracted.anatomy, url, body=text), address=url)
    reading = reading_time(text, job.language or anatomy.language)
    had = reading_time(to_text(job.html), job.language).words
    if not reading.words:
        raise PageError("there is no text on the page")
    if reading.words < _LESS * had:
        raise PageError("the page has less of the text than the feed")
    return FullPage(
        html=extracted.html,
        base=extracted.base,
        anatomy=anatomy,
        words=reading.words,
        minutes=reading.minutes,
        fetched=job.now,
        text=text,
    )


def _charset(content_type: str) -> str:
    found = _CHARSET.search(content_type)
    return found[1] if found else ""
