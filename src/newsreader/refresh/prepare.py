"""An `Entry` as a publisher wrote it becomes a `NewArticle`: clean, counted and with a headline."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

from newsreader.clean.addresses.links import clean_link, counted_link, other_scheme
from newsreader.clean.addresses.pictures import said_of_picture
from newsreader.clean.addresses.trackers import is_tracker
from newsreader.clean.bylines.credit import bare_credit, split_credit
from newsreader.clean.reading import reading_time
from newsreader.clean.text import clean_text, one_line
from newsreader.clean.words import to_text
from newsreader.model.arrival import NewArticle
from newsreader.model.feed import Enclosure, Entry
from newsreader.model.picture import Picture
from newsreader.model.tag import fold
from newsreader.pattern import late
from newsreader.refresh.cut import uncut, was_cut, without_footer
from newsreader.refresh.identity.decide import Arrival

_HEADLINE: Final = 100
_NAME: Final = 200
_LABEL: Final = 100
_STANDFIRST: Final = 1000
_ADDRESS: Final = 2000
_MOST: Final = 100
_REPEATED: Final = 500
"""Labels whose forms are remembered: they come again with most articles of a feed."""
_FULL_WORDS: Final = 150
_UNTITLED: Final = "Untitled"
_AHEAD: Final = timedelta(days=1)
_SECOND: Final = timedelta(seconds=1)
_EPOCH_ENDS: Final = datetime(1970, 1, 3, tzinfo=UTC)
_START: Final = 20
"""Characters by which most summaries are seen to say something else than the text."""
_PLACED: Final = late(
    r"\s*[A-Z][A-Z .,'’-]{2,40}(?:, \w[\w. ]{2,20})?(?: \([^()\n]{2,20}\))?\s+[–—-]+\s+"
)
"""The place in capitals, and perhaps the agency, that a report begins with."""
_WORDS_OF_A_PICTURE: Final = 600
"""Characters of a caption and a credit above a text, at most."""
_BODY: Final = 1000
"""Characters of the text beyond those of its summary that may be needed to tell them apart."""


def prepare(
    arrival: Arrival, *, now: datetime, address: str, words: Callable[[str], str] = to_text
) -> NewArticle:
    """Make an article of an entry.

    Args:
        arrival: The entry and who it is.
        now: When it was fetched, aware UTC.
        address: Where its feed came from; relative addresses stand on it for want of a better base.
        words: Makes plain text of HTML.
    """
    entry, guid = arrival.entry, one_line(arrival.entry.guid)
    if arrival.is_same:
        return NewArticle(
            arrival.key, arrival.content_hash, "", guid, keys=arrival.further, same=True
        )
    base = clean_link(entry.base, address) or clean_link(address)
    html = entry.content or entry.summary
    text = words(html)
    language = one_line(entry.language, 35)
    reading = reading_time(text, language)
    summary = _folded(words(entry.summary)) if entry.content else ""
    standfirst = _standfirst(summary, text)
    addresses = _Addresses(base)
    enclosures = _enclosures(entry.enclosures, addresses)
    url = addresses.web(entry.url)
    published, updated = dates(entry, now)
    return NewArticle(
        key=arrival.key,
        content_hash=arrival.content_hash,
        guid=guid,
        url=url,
        title=_title(entry, standfirst or text, enclosures, url),
        standfirst=standfirst,
        authors=_distinct(entry.authors, _NAME, str.casefold),
        published=published,
        updated=updated,
        tags=_distinct(entry.tags, _LABEL, _form),
        picture=_picture(entry.picture, addresses),
        enclosures=enclosures,
        language=language,
        comments=addresses.clean(entry.comments),
        stripped=addresses.stripped,  # all of them have been looked at by now
        html=html,
        base=base,
        text=text,
        words=reading.words,
        minutes=reading.minutes,
        ahead=(entry.published or entry.updated) if published is None else None,
        keys=arrival.further,
        summary_only=is_summary(entry, text, reading.words, summary=summary, url=url),
    )


def dates(entry: Entry, now: datetime) -> tuple[datetime | None, datetime | None]:
    """Return when an entry was published and, if it was changed later, updated.

    A date more than a day ahead of `now`, and the first days of 1970, which are what a computer
    says that was never told the time, count as none; the article then goes by when it was first
    seen.
    """
    published, updated = (
        date if date is not None and _EPOCH_ENDS < date <= now + _AHEAD else None
        for date in (entry.published, entry.updated)
    )
    if published is None:
        published, updated = updated, None
    if published is not None and published.replace(microsecond=0) == now.replace(microsecond=0):
        # One of the very second in which it arrived would be taken for that moment, and for none.
        published -= _SECOND
    later = published is not None and updated is not None and updated > published
    return published, updated if later else None


def is_summary(entry: Entry, text: str, words: int, *, summary: str, url: str) -> bool:
    """Whether what the feed gave is only the start or a teaser of the article.

    It is when there is a page to read on at, and there is no text, or it breaks off ("…", "Read
    more", in whichever of the fields it stands), or it has under 150 words and is a mere
    description: the feed has no full text, or one that says no more than its summary. A short note
    without a headline, and the notes to an episode or another file, are whole as they are.

    Args:
        entry: As it came.
        text: Its body as plain text.
        words: How many words that has.
        summary: Its summary as one line of text where it has a full text too, else `""`.
        url: The article's address, or `""`.
    """
    if not url or entry.enclosures:
        return False
    if was_cut(text) or not (entry.content or entry.summary).strip():
        return True
    if words >= _FULL_WORDS or not entry.title.strip():
        return False
    return not entry.content or bool(summary and summary == _folded(text))


def _standfirst(summary: str, text: str) -> str:
    """Return the summary as the lead paragraph, unless it only repeats the start of the text."""
    summary = without_footer(summary)
    if not summary or _repeats(summary, text):
        return ""
    return one_line(summary, _STANDFIRST)


def _repeats(summary: str, text: str) -> bool:
    """Whether a summary is the text or the start of it, behind the place that it comes from.

    The words of a picture may stand before both.
    """
    bare, cut = uncut(summary)
    # Most say something else from the first words on; no long text is taken apart for that.
    start = _folded(text[: 2 * _START])[:_START]
    if len(bare) >= _START == len(start) and not bare.startswith(start):
        placed = _PLACED.match(text)
        at = placed.end() if placed else text.find("\n" + bare[:_START], 0, _WORDS_OF_A_PICTURE) + 1
        if not at:
            return False
        text = text[at:]
    body = _folded(text[: 2 * len(summary) + _START])
    if len(body) <= len(summary):  # what is longer tells already
        body = _folded(text[: 2 * len(summary) + _BODY])
    return summary == body or (
        body.startswith(bare) and (cut or (len(bare) >= _START and not bare[-1].isalnum()))
    )


def _folded(text: str) -> str:
    """Return a clean text on one line, its white space folded."""
    line = text.replace("\n", " ")
    # Most texts have come with single blanks: a look is cheaper than to take them all apart.
    if line.isascii() and "\t" not in line and "  " not in line:
        return line.strip()
    return " ".join(text.split())


def _title(entry: Entry, text: str, enclosures: tuple[Enclosure, ...], url: str) -> str:
    """Return the headline; of an untitled entry the start of its text, or what else names it."""
    title = one_line(entry.title)
    if title:
        return title
    start = clean_text(text[: 4 * _HEADLINE]).strip()
    line = next((line for line in start.split("\n") if line.strip()), "")
    short = _shorten(one_line(line))
    named = (enclosure.title for enclosure in enclosures if enclosure.title)
    return short or next(named, "") or one_line(url.partition("://")[2], _HEADLINE) or _UNTITLED


def _shorten(line: str) -> str:
    """Cut a line at a word, where it has words."""
    if len(line) <= _HEADLINE:
        return line
    start = line[: _HEADLINE - 1]
    whole, space, _ = start.rpartition(" ")
    return (whole if space and len(whole) > _HEADLINE // 2 else start).rstrip(" ,;:–—-") + "…"


class _Addresses:
    """Makes the addresses of one entry safe and silent, and counts what they lose with that."""

    def __init__(self, base: str) -> None:
        self._base = base
        self.stripped = 0

    def clean(self, url: str) -> str:
        if not url:
            return ""
        link, stripped = counted_link(url, self._base)
        self.stripped += stripped
        return link

    def web(self, url: str) -> str:
        link = self.clean(url)
        return "" if link.startswith("mailto:") else link

    def refused(self, url: str) -> str:
        """Return an address of another scheme than the web's as it can be shown, or `""`."""
        return other_scheme(url, _ADDRESS)


def _picture(picture: Picture | None, addresses: _Addresses) -> Picture | None:
    if picture is None:
        return None
    url = addresses.web(picture.url)
    if not url or is_tracker(url, picture.width, picture.height):
        return None
    caption, credit = one_line(picture.caption), bare_credit(one_line(picture.credit, _NAME))
    # Some write "The bridge. Photo: A. Person" into one field, beside another for the credit too.
    shown, said = split_credit(caption)
    if not credit or credit.casefold() in said.casefold():
        caption, credit = shown, said or credit
    return Picture(
        url=url,
        alt=said_of_picture(one_line(picture.alt)),
        caption=caption,
        credit=one_line(credit, _NAME),
        width=picture.width,
        height=picture.height,
    )


def _enclosures(enclosures: Iterable[Enclosure], addresses: _Addresses) -> tuple[Enclosure, ...]:
    """Return the files, each once, also those whose addresses are only shown."""
    found: dict[str, Enclosure] = {}
    for one in enclosures:
        url = addresses.web(one.url) or addresses.refused(one.url)
        if url and url not in found and len(found) < _MOST:
            found[url] = Enclosure(
                url=url,
                type=one_line(one.type, _LABEL),
                length=one.length,
                seconds=one.seconds,
                title=one_line(one.title),
            )
    return tuple(found.values())


def _distinct(texts: Iterable[str], longest: int, form: Callable[[str], str]) -> tuple[str, ...]:
    """Return texts on one line each, without those that are empty or equal in their form.

    Args:
        texts: As they came; no more than a lot of them are taken.
        longest: Characters of one.
        form: Gives the form of one.
    """
    found: dict[str, str] = {}
    for text in texts:
        line = one_line(text, longest)
        if len(found) < _MOST and (key := form(line)):
            found.setdefault(key, line)
    return tuple(found.values())


_form: Final = lru_cache(_REPEATED)(fold)
