"""When an article was published and updated."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.address_days import day_in
from newsreader.extract.anatomy.calendar_signs import beside_a_calendar
from newsreader.extract.anatomy.date_elements import (
    CHANGED,
    is_changed,
    moments_in,
    names_of,
    words_before,
)
from newsreader.extract.anatomy.dated_openings import dated_at_the_start
from newsreader.extract.anatomy.dates_in_words import Printed, in_pieces, in_year, printed_in
from newsreader.extract.anatomy.entry_lines import entry_of
from newsreader.extract.anatomy.entry_sentences import posted_in_a_sentence
from newsreader.extract.anatomy.json_ld import text_of
from newsreader.extract.anatomy.listed_facts import facts_of
from newsreader.extract.anatomy.lone_days import lone_days
from newsreader.extract.anatomy.moments import Moments, ReadDate, Told
from newsreader.extract.anatomy.signatures import signed_below
from newsreader.extract.anatomy.sources import Element, Sources, words_of

_RELEASE: Final = re.compile(
    r"(?:(?:press|news) release|(?:presse|medien)mitteilung|communiqué(?: de presse)?"
    r"|comunicado(?: de (?:prensa|imprensa))?|nota de prensa|comunicato(?: stampa)?|persbericht"
    r"|pressmeddelande|pressemeddelelse|pressemelding|(?:lehdistö)?tiedote|komunikat(?: prasowy)?"
    r"|tisková zpráva|sajtóközlemény|comunicat(?: de presă)?|basın açıklaması|пресс-релиз"
    r"|прес-реліз|δελτίο τύπου) (?:nr|no|n[°º]|núm|č|№|sayı)?\.?\s?\d{1,5}(?:/\d{2,4})?"
    r"(?:\s?[,–-])?\s(?:(?:vom|of|du|de|del|di|van|den|av|fra|z(?: dnia)?|ze dne|от|від|της?) )?",
    re.IGNORECASE,
)
"""How the line begins that numbers and dates a release."""
_PUBLISHED: Final = (
    "article:published_time", "article:published", "og:published_time", "parsely-pub-date",
    "sailthru.date", "datepublished", "date.issued", "dc.date.issued", "dcterms.issued",
    "dcterms.date", "dc.date", "citation_publication_date",
    "citation_date", "article_date_original", "publish-date", "publish_date", "pubdate",
    "publication_date", "cxenseparse:recs:publishtime", "og:time", "firstpublishedtime",
    "publishdate", "pubtime", "date", "pdate", "published",
)  # fmt: skip
_MADE: Final = ("dcterms.created", "dc.date.created")
"""When a page was begun, which may be days before it was published."""
_DATES: Final = ("datePublished", "dateModified", "dateCreated", "uploadDate")
_FEW: Final = 3
_UPDATED: Final = (
    "article:modified_time", "article:modified", "og:updated_time", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised",
    "article:updated_time", "dateupdate", "lastmodifiedtime",
)  # fmt: skip
_SAYS_PUBLISHED: Final = re.compile(
    r"publi|posted|entry-date|pubdate|created|erstellt|veröff", re.I
)
_IS_UPDATED: Final = re.compile(r"(?:^|\s)(?:dt-)?updated(?=\s|$)")
"""The one date that microformats ask for: that of publication where there is no other."""
_MOST_WORDS: Final = 6
"""Words that a line may have beside its dates: who wrote it."""
_ZONES: Final = timedelta(days=2)
"""More than the zones of the world lie apart, and the day that has begun."""
_SEASON: Final = timedelta(minutes=90)
"""More than a zone is wrong whose season is mistaken."""
_MOST_MARKED: Final = 20
_ABOVE: Final = 24
"""Elements above the headline in which a date may be written piece by piece."""
_REACH: Final = 80
"""Elements between the headline and what says of itself that it is a date."""


def dates_of(
    sources: Sources, read: ReadDate, now: datetime, language: str = ""
) -> tuple[Told | None, Told | None]:
    """Return when the article was published and, if that is later, updated; each may be None.

    Where only the update is told, whether that is later is for who knows the other to say.

    Args:
        sources: What the page says.
        read: Reads a date in any form; None where it cannot.
        now: When the page was fetched; dates beyond the next day are none.
        language: Of the page, a BCP 47 tag, or `""`.
    """
    written = [text for _, text in sources.lines]
    written += [text for (_, text), _ in sources.dated]  # of other articles, too: set the same way
    picture = sources.meta("og:image")
    moments = Moments(
        read,
        now,
        sources.host,
        language,
        picture=picture,
        lines=written,
        machines=_machines(sources),
    )
    for stamp, line in _said_twice(sources):
        moments.learn(stamp, line)
    marked, lines = _marked(sources), list(printed_in(sources.headed()))
    published = (
        moments.first(_published(sources, marked, lines))
        or moments.first(_of_entry(sources))
        or day_in(sources.url, now)
    )
    pieces = printed_in(in_pieces(sources.headed(before=_ABOVE)))
    shown = [each for line in (*marked, *lines, *pieces) for each in line]
    published = moments.refined(published, shown, ("", "published"))
    published = _earlier(published, moments, lines)
    updated = moments.first(_updated(sources, [*marked, *lines]))
    updated = moments.refined(updated, shown, ("updated",))
    told = published
    published = _shown_instead(sources, moments, published, updated)
    if published is not told and told is not None and updated is not None:
        updated = None if updated.moment == told.moment else updated  # when the page was sent
    if published is not None and updated is not None and updated.moment <= published.moment:
        # What machines are told is no update: the page may print one.
        printed = moments.first(_labelled([*marked, *lines], "updated"))
        updated = printed or updated
    if published is None and updated is not None:
        published = _without_year(sources, moments, updated)
    if published is None or updated is None:
        return published, updated
    if updated.moment - published.moment < timedelta(minutes=1):
        return published, None
    return published, updated


def _said_twice(sources: Sources) -> Iterator[tuple[str, Printed]]:
    """Yield the dates that machines are told with a zone and that are printed in the same place."""
    for element in sources.times[:_MOST_MARKED]:
        stamp = element.get("datetime") or element.get("title") or ""
        found = [each for line in printed_in([words_of(element, 100)]) for each in line]
        if stamp and len(found) == 1:
            yield stamp, found[0]


def _published(
    sources: Sources, marked: list[list[Printed]], lines: list[list[Printed]]
) -> Iterator[str | Printed]:
    yield from _told_machines(sources)
    if made := [text for name in _MADE for text in sources.metas.get(name, ())]:
        yield from _said_published(sources, marked, lines)
        yield from made
    indexed = [text for node in sources.nodes if (text := text_of(node.get("pubDate")))]
    if indexed:  # what search engines are told, which may be the update: what is printed goes first
        yield from _printed(marked, lines)
        yield from indexed
    yield from _times(sources)
    yield from _printed(marked, lines)
    yield from _of_a_post(sources)
    yield from _of_release(sources)
    yield from _at_the_foot(sources, "published")
    yield from (each for each in _at_the_foot(sources, "made") if each.alone)
    yield from _below_signature(sources)
    yield from _before_update(sources)
    yield from posted_in_a_sentence(sources)
    yield from beside_a_calendar(sources)
    yield from dated_at_the_start(sources)


def _of_a_post(sources: Sources) -> Iterator[Printed]:
    """Yield the dates that programs for blogs print apart from the headline."""
    entry, facts = entry_of(sources), facts_of(sources)
    yield from () if entry is None or entry.date is None else (entry.date,)
    yield from lone_days(sources)
    yield from () if facts is None else (facts.date,)


def _machines(sources: Sources) -> Iterator[str]:
    """Yield what may be a date of what the page's head tells machines."""
    yield from (text for texts in sources.metas.values() for text in texts[:_FEW])
    yield from (text_of(node.get(key)) for node in sources.nodes for key in _DATES)


def _said_published(
    sources: Sources, marked: list[list[Printed]], lines: list[list[Printed]]
) -> Iterator[str | Printed]:
    """Yield the dates at the headline of which their names or the words beside them say so."""
    for element in sources.times:
        said = _SAYS_PUBLISHED.search(names_of(element)) and not is_changed(element)
        if said and sources.near_heading(element, _REACH):
            yield from moments_in(element)
    yield from _labelled([*marked, *lines], "published")


def _printed(marked: list[list[Printed]], lines: list[list[Printed]]) -> Iterator[Printed]:
    """Yield the dates that the head of a text prints and that may be those of publication."""
    yield from _labelled([*marked, *lines], "published")
    yield from (each for each in _labelled([*marked, *lines], "made") if each.alone)
    for line in marked:
        if len(line) == 1 and not line[0].kind and not CHANGED.search(line[0].rest):
            yield line[0]
    for line in lines:
        if len(line) == 1 and (line[0].alone or (line[0].leads and line[0].clock)):
            yield from () if line[0].kind else line
        # "8 May 2025, updated at 14:00": it was published that day
        if [each.kind for each in line] == ["", "updated"] and line[0].day == line[1].day:
            yield from line[:1] if line[0].leads and not line[0].rest else ()


def _of_release(sources: Sources) -> Iterator[Printed]:
    """Yield the day in the line with the number of a release: "Press release no. 7 of 9 May 2025".

    What else is dated at its headline, a decision or a letter, is what it tells of.
    """
    heads = ((_RELEASE.match(line), line) for line in sources.headed())
    rest = [line[found.end() :] for found, line in heads if found is not None]
    yield from (line[0] for line in printed_in(rest) if len(line) == 1 and line[0].alone)


def _earlier(published: Told | None, moments: Moments, lines: list[list[Printed]]) -> Told | None:
    """Return the one day printed at the headline where that is earlier, else what was told.

    No article is published behind the date that it bears: a site that moves its articles to
    another program dates them anew for machines.

    Args:
        published: What the page tells machines, or another witness says.
        moments: Reads dates.
        lines: The dates of the lines at the headline.
    """
    if published is None:
        return None
    alone = [
        told
        for line in lines
        if len(line) == 1 and line[0].alone and line[0].kind in ("", "published")
        if (told := moments.told(line[0])) is not None
    ]
    if len({told.clock.date() for told in alone}) != 1:
        return published
    exact = published.zoned and alone[0].zoned and not published.day_only
    reach = _SEASON if exact else _ZONES
    return alone[0] if published.moment - alone[0].moment > reach else published


def _shown_instead(
    sources: Sources, moments: Moments, published: Told | None, updated: Told | None
) -> Told | None:
    """Return the one day that the page shows as its date, where machines are told another.

    A page that was written anew, or is dated whenever it is sent, shows when that was.
    """
    shown = [
        told
        for each in sources.times
        if not is_changed(each)
        if sources.near_heading(each, _REACH) or each.get("pubdate") is not None
        if (told := _shown_of(each, moments)) is not None
    ]
    if published is None or len({told.clock.date() for told in shown}) != 1:
        return published
    known = [told for told in (published, updated) if told is not None]
    return (
        published
        if any(abs(shown[0].moment - told.moment) <= _ZONES for told in known)
        else shown[0]
    )


def _shown_of(element: Element, moments: Moments) -> Told | None:
    """Return the date of an element, as it is printed where machines are told another day."""
    told = moments.first(moments_in(element))
    found = [each for line in printed_in([words_of(element, 100)]) for each in line]
    dated = len(found) == 1 and found[0].kind == "published" and not found[0].rest
    shown = moments.told(found[0]) if dated else None
    if told is None or shown is None:
        return told
    return shown if told.moment - shown.moment > _ZONES else told


def _of_entry(sources: Sources) -> Iterator[str | Printed]:
    """Yield what is marked as the last change of an entry and does not say so in words."""
    for element in (*sources.times, *sources.marks.get("date", ())):
        if _IS_UPDATED.search(element.get("class") or "") and sources.near_heading(element, _REACH):
            yield from () if CHANGED.search(words_of(element, 60)) else moments_in(element)


def _told_machines(sources: Sources) -> Iterator[str | Printed]:
    yield text_of(sources.article.get("datePublished"))
    for name in _PUBLISHED[:6]:
        yield from sources.metas.get(name, ())
    for element in sources.properties.get("datepublished", ())[:2]:
        yield from moments_in(element)
    yield text_of(sources.article.get("dateCreated"))
    for element in sources.times:
        if element.get("pubdate") is not None:
            yield from moments_in(element)
    for name in _PUBLISHED[6:]:
        yield from sources.metas.get(name, ())
    for node in sources.nodes:
        if "datePublished" in node and node.get("@type") in ("WebPage", "ItemPage"):
            yield text_of(node.get("datePublished"))


def _labelled(lines: list[list[Printed]], kind: str) -> Iterator[Printed]:
    """Yield the dates of which a word says what they are, in lines that say little else."""
    for line in lines:
        if len(re.findall(r"\w+", line[0].rest)) <= _MOST_WORDS:
            yield from (each for each in line if each.kind == kind)


def _at_the_foot(sources: Sources, kind: str) -> Iterator[Printed]:
    """Yield the day that follows "Posted on", or "Updated", anywhere, if it is the only one."""
    found = [
        next(islice(_labelled([line], kind), 1), None)
        for line in printed_in([text for _, text in sources.lines])
    ]
    dates = [each for each in found if each is not None]
    if len({each.day for each in dates}) == 1:
        yield dates[0]


def _below_signature(sources: Sources) -> Iterator[Printed]:
    """Yield the day alone in the line below whoever is the one that a page has "Written by"."""
    found = [
        dates[0]
        for number in signed_below(sources.lines)
        for dates in printed_in([text for _, text in sources.lines[number : number + 1]])
        if len(dates) == 1 and dates[0].alone and not (dates[0].kind or dates[0].rest)
    ]
    if len(found) == 1:
        yield found[0]


def _before_update(sources: Sources) -> Iterator[Printed]:
    """Yield the day before that of an update in what is called a date, if one line has both."""
    lines = [words_of(each, 100) for each in sources.marks.get("date", ())[:_MOST_MARKED]]
    pairs = [
        line
        for line in printed_in(list(dict.fromkeys(lines)))
        if [each.kind for each in line] == ["", "updated"] and not line[0].rest
    ]
    if len(pairs) == 1:
        yield pairs[0][0]


def _without_year(sources: Sources, moments: Moments, updated: Told) -> Told | None:
    """Return when the page says that it was published, if that is the day of its update."""
    lines = in_year(sources.headed(), updated.clock.year)
    told = moments.first(_labelled(list(printed_in(lines)), "published"))
    same = told is not None and told.clock.date() == updated.clock.date()
    return told if same and told is not None and told.moment <= updated.moment else None


def _times(sources: Sources) -> Iterator[str | Printed]:
    """Yield the `<time>` elements that may be the date of publication, the likeliest first."""
    likely = [each for each in sources.times if not is_changed(each)]
    for element in likely:
        if _SAYS_PUBLISHED.search(names_of(element)):
            yield from moments_in(element)
    for element in likely:
        if sources.near_heading(element, 120):
            yield from moments_in(element)
    if len(likely) == 1:
        yield from moments_in(likely[0])


def _updated(sources: Sources, lines: list[list[Printed]]) -> Iterator[str | Printed]:
    yield text_of(sources.article.get("dateModified"))
    for name in _UPDATED:
        yield from sources.metas.get(name, ())
    for element in sources.properties.get("datemodified", ())[:2]:
        yield from moments_in(element)
    for node in sources.nodes:
        yield text_of(node.get("upDate"))
    for element in sources.times:
        if is_changed(element) and sources.near_heading(element, 120):
            yield from moments_in(element)
    yield from _labelled(lines, "updated")
    yield from _at_the_foot(sources, "updated")


def _marked(sources: Sources) -> list[list[Printed]]:
    """Return what the elements at the headline print that call themselves a date or a byline."""
    elements = [
        each
        for each in (*sources.marks.get("date", ())[:6], *sources.marks.get("byline", ())[:4])
        if sources.near_heading(each, _REACH) and not CHANGED.search(words_before(each))
    ]
    return [line for each in elements for line in printed_in([words_of(each, 200)])]
