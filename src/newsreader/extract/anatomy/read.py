"""What stands around the body of an article, read out of its page.

Each field has witnesses in an order of trust: what the page says for machines (JSON-LD, OpenGraph
and its kin), what it marks up (`rel=author`, `<time>`, `<figure>`), what it prints at the headline.
The first that makes sense wins; where none does the field is absent, which beats wrong.

How dates, bylines and credits are read is known elsewhere in the house; the caller brings it along.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from newsreader.dataclass import dataclass
from newsreader.extract.anatomy.collect import collect
from newsreader.extract.anatomy.dates import dates_of
from newsreader.extract.anatomy.labels import kicker_of
from newsreader.extract.anatomy.language import language_of
from newsreader.extract.anatomy.lead_labels import label_of
from newsreader.extract.anatomy.people import people_of, signed_in, unshouted
from newsreader.extract.anatomy.picture import picture_of
from newsreader.extract.anatomy.place_stamps import without_stamp
from newsreader.extract.anatomy.site import site_of
from newsreader.extract.anatomy.sources import Element
from newsreader.extract.anatomy.standfirst import standfirst_of
from newsreader.extract.anatomy.tags import tags_of
from newsreader.extract.anatomy.title import title_of
from newsreader.model.page import Anatomy


@dataclass(frozen=True, slots=True)
class Readings:
    """How the small texts of a page are read.

    Attributes:
        date: A date in any form to aware UTC, or None.
        byline: What several fields say of the authors to people, agency and edition note.
        initials: A line of nothing but initials (`"mbr/dpa"`) to the agency in it, or `""`.
        credit: The line under a picture to caption and credit.
        beside: A line beside a picture, that has a caption too, to the credit that it is, or `""`.
    """

    date: Callable[[str], datetime | None]
    byline: Callable[[Sequence[str]], tuple[tuple[str, ...], str, str]]
    initials: Callable[[str], str]
    credit: Callable[[str], tuple[str, str]]
    beside: Callable[[str], str]


def read_anatomy(
    tree: Element, url: str, readings: Readings, *, now: datetime, feed: Sequence[str] = ()
) -> Anatomy:
    """Read what stands around the body of an article.

    Args:
        tree: The root of its page; it is not changed.
        url: The address of the page.
        readings: How dates, bylines and credits are read.
        now: When the page was fetched, aware UTC; no later date is believed.
        feed: The lines of what the feed has in place of a text, a second witness of the standfirst.

    Returns:
        The anatomy; its strings are as hostile as the page.
    """
    sources = collect(tree, url)
    title = title_of(sources)
    language = language_of(sources)
    published, updated = dates_of(sources, readings.date, now, language)
    people, agency, edition = people_of(sources, readings.byline, readings.initials)
    standfirst = without_stamp(sources, standfirst_of(sources, title, people, feed))
    kicker = kicker_of(sources, title, people) or label_of(tree, standfirst)
    writers = people or tuple(map(unshouted, signed_in(standfirst)))
    return Anatomy(
        title=title,
        kicker=kicker,
        standfirst=standfirst,
        published=None if published is None else published.moment,
        published_day=published is not None and published.day_only,
        updated=None if updated is None else updated.moment,
        updated_day=updated is not None and updated.day_only,
        authors=writers,
        agency=agency,
        edition=edition,
        picture=picture_of(sources, readings.credit, readings.beside, standfirst),
        tags=tags_of(sources, title, writers, kicker),
        language=language,
        site=site_of(sources),
    )
