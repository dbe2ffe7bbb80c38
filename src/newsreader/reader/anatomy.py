"""Which of feed and page has the word on what stands around an article."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from newsreader.clean.bylines.byline import split_byline
from newsreader.dataclass import replace
from newsreader.model.article import Article
from newsreader.model.page import Anatomy, TextSource
from newsreader.model.picture import Picture
from newsreader.model.tag import fold
from newsreader.reader.beginning import is_beginning

_A_CHANGE: Final = timedelta(minutes=1)
"""Time after publication within which a system's own last touch is no update."""


def whole(article: Article) -> Article:
    """Return an article as it is shown: its byline told apart, what its page adds added.

    Args:
        article: As the store has it.
    """
    article = with_byline(article)
    if article.page is None:
        return article
    return with_page(counted(article), article.page.anatomy)


def counted(article: Article) -> Article:
    """Return an article with the length and the reading time of the text that is shown.

    The store has those of the full text as soon as that is kept, for the list and its order.

    Args:
        article: Its `source` is what counts.
    """
    page = article.page
    if page is None or page.error:
        return article
    if article.source is TextSource.FULL:
        headline = replace(article.headline, minutes=page.minutes, summary_only=False)
        return replace(article, headline=headline, words=page.words)
    from newsreader.clean.reading import reading_time
    from newsreader.clean.words import to_text
    from newsreader.refresh.cut import was_cut

    text = to_text(article.html)
    reading = reading_time(text, article.language)
    # A store of an earlier version has forgotten what the feed gave: then the text itself tells.
    summary = article.teaser or was_cut(text) or not text.strip()
    headline = replace(article.headline, minutes=reading.minutes, summary_only=summary)
    return replace(article, headline=headline, words=reading.words)


def with_byline(article: Article) -> Article:
    """Return an article whose authors are people; what else their feed names is in its own field.

    Args:
        article: Its authors as the feed wrote them: `"By A. Person/AFP"`.
    """
    if not article.authors:
        return article
    said = split_byline(article.authors)
    return replace(
        article,
        authors=said.people,
        agency=article.agency or said.agency,
        edition=article.edition or said.edition,
    )


def with_page(article: Article, page: Anatomy) -> Article:
    """Return an article with what its page knows and its feed does not.

    The feed's headline stands, since the list shows it, and so does its date; where it gave none
    the page's own is told, though the list goes by the arrival. A caption never goes to another
    picture: where the two name different ones, that with the words is the lead. The page's lead
    paragraph is left out over a feed's summary, which says the same in other words.

    Args:
        article: The feed's, its byline told apart.
        page: What stands around the body on the page, cleaned.
    """
    published, published_day = _published(article, page)
    updated, updated_day = article.updated, article.updated_day
    if updated is None and page.updated is not None and page.updated - published >= _A_CHANGE:
        updated, updated_day = page.updated, page.updated_day
    teaser = article.source is TextSource.FEED and article.headline.summary_only
    teaser = teaser and not is_beginning(article)
    known = {article.headline.feed.casefold(), article.headline.title.casefold()}
    kicker = article.kicker or page.kicker
    return replace(
        article,
        headline=replace(article.headline, published=published),
        kicker="" if kicker.casefold() in known else kicker,
        standfirst=article.standfirst or ("" if teaser else page.standfirst),
        authors=article.authors or page.authors,
        agency=article.agency or page.agency,
        edition=article.edition or page.edition,
        published_day=published_day,
        updated=updated,
        updated_day=updated_day,
        picture=_picture(article.picture, page.picture),
        language=article.language or page.language,
        tags=_tags(article.tags, page.tags),
    )


def _published(article: Article, page: Anatomy) -> tuple[datetime, bool]:
    """Return when an article was published, and whether only the day is known.

    The feed has the word, else the page, else it is the time of arrival.

    What has the moment of its arrival for a date was dated by none, or to more than a day ahead.
    A page that tells only of an update is at least as old as that.
    """
    published = article.headline.published
    if not article.undated:
        return published, article.published_day
    told, day = page.published, page.published_day
    if told is None:
        told, day = page.updated, page.updated_day
    return (published, False) if told is None or told > published else (told, day)


def _tags(feed: Sequence[str], page: Sequence[str]) -> tuple[str, ...]:
    """Return the feed's tags, then those that only the page has."""
    known = {fold(tag) for tag in feed}
    more: dict[str, str] = {}
    for tag in page:
        form = fold(tag)
        if form and form not in known:
            more.setdefault(form, tag)
    return (*feed, *more.values())


def _picture(feed: Picture | None, page: Picture | None) -> Picture | None:
    from newsreader.clean.addresses.pictures import larger_picture
    from newsreader.model.likeness import same_picture, surely_same_picture

    if feed is None or page is None:
        return feed or page
    if same_picture(feed.url, page.url):
        surely = surely_same_picture(feed.url, page.url)
        return replace(
            larger_picture(feed, page) if surely else feed,
            alt=feed.alt or page.alt,
            caption=feed.caption or page.caption,
            credit=feed.credit or page.credit,
        )
    return page if (page.caption or page.credit) and not (feed.caption or feed.credit) else feed
