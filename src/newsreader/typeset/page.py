"""Setting the whole newspaper page: head, body, and what stands below the body."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, tzinfo

from newsreader.model.article import Article, Headline
from newsreader.model.document import Document
from newsreader.model.picture import Picture
from newsreader.model.span import REFUSED, Direction, Mark
from newsreader.typeset.blocks import set_body
from newsreader.typeset.breaks import break_lines
from newsreader.typeset.cells import cell_width, cut, is_narrow, printable
from newsreader.typeset.flow import Flow, Piece, cut_runs, fitted, set_lines, words
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import FILES, Page, Plates, Run, Style
from newsreader.typeset.pictures import set_picture
from newsreader.typeset.setter import Align, Margin, Setter
from newsreader.typeset.sight import FullError, Sight
from newsreader.typeset.wording import (
    byline,
    dates,
    direction,
    enclosure_words,
    file_name,
    files_words,
    how_much,
    reading_label,
)

FIRST_BODY_BLOCK = 8
"""Ordinal of the first block of the body; the parts of the head have those below.

It is the same for every article, so a head that gains a standfirst leaves the places in the body
where they were.
"""

_LABEL_ROOM = 40
"""Cells a line must have for a reading time to stand at its right."""

_LEAST_ADDRESS = 8
"""Cells of an address without which the words before it are left out."""

_LONGEST_TITLE = 160
"""Cells of another headline in the rail."""

_BAR = 6
"""Cells of the bar above the headline."""

_FETCHING = "Fetching the full text once more …"
"""What stands in the place of the reason why it did not come before."""

_TIE = "\u00a0"
"""A space at which no line breaks."""


def set_page(
    article: Article,
    document: Document,
    width: int,
    *,
    more: Sequence[Headline] = (),
    zone: tzinfo,
    now: datetime | None,
    plates: Plates | None = None,
    sight: Sight | None = None,
    layout: Layout | None = None,
    files_key: str = "",
    here: Mapping[str, bool] | None = None,
    playing: str = "",
    fetching: bool = False,
    rows: int = 0,
    pause: Callable[[], object] | None = None,
) -> Page:
    """Set an article as a page of a newspaper.

    Args:
        article: What stands around the body.
        document: The body; of one that is not whole what stands below it is not set.
        width: Cells, at least 1.
        more: Other headlines, listed at the end as More news.
        zone: The reader's time zone.
        now: Aware; what "today" is. None: any day, and each is told by its date.
        plates: How much room pictures are given, or None: a box with their words.
        sight: How much of it is wanted, or None for all of it.
        layout: How running text is set; None: as it comes.
        files_key: The key for the files of an article, by which a line near its headline tells of
            them; `""`: there is no such line.
        here: The addresses of those of them that are on the disk, and whether wholly.
        playing: The address of what plays, whatever that is of, or `""`.
        fetching: Whether its full text, which did not come before, is on its way once more.
        rows: Lines seen at once, so that its only file is not told of twice in sight; 0: it is.
        pause: Called for each line; what it raises ends the work.

    Returns:
        The page; each line is `width` cells wide at most.
    """
    setter = Setter(max(width, 1), plates, sight=sight, layout=layout or Layout(), pause=pause)
    margin = setter.margin()
    whole = False
    with suppress(FullError):
        when = dates(article, zone, now)
        told = files_words(article.enclosures, files_key, here, playing=playing)
        files = told if files_key else ""
        _set_head(setter, margin, article, (when, files), fetching=fetching)
        seen_with_head = len(setter.lines) - 1 + rows if files else 0
        _set_lead(setter, margin, document.led_by(article.picture))
        _set_body(setter, margin, document)
        _set_tail(setter, margin, article)
        seen = len(setter.lines) + 1 < seen_with_head
        _set_files(setter, margin, article, here or {}, told=seen)
        _set_more(setter, margin, more)
        whole = True
    return setter.page(article.headline.id, whole=whole)


def _set_head(
    setter: Setter,
    margin: Margin,
    article: Article,
    told: tuple[str, str],
    *,
    fetching: bool,
) -> None:
    """Kicker, headline, standfirst, source and dates, what comes along, how its full text is."""
    headline = article.headline
    title = _plain(headline.title) or "Untitled"
    side = Align.RIGHT if direction(title) is Direction.RTL else Align.LEFT
    setter.begin()
    bar = Run("━" * min(_BAR, margin.width), Style.HEADLINE_RULE)
    setter.line(margin, (bar,), align=side)
    if kicker := _plain(article.kicker):  # of the block of the bar, so that no place moves for it
        _set_words(setter, margin, kicker, Style.KICKER)
    setter.begin()
    _set_words(setter, margin, title, Style.HEADLINE, headline.url)
    setter.begin()
    if standfirst := article.standfirst.strip():
        setter.blank(margin)
        _set_words(setter, margin, standfirst, Style.STANDFIRST)
    setter.begin()
    setter.blank(margin)
    facts = [
        (_plain(headline.feed), Style.META),
        (told[0], Style.META),
        (reading_label(headline), Style.LABEL),
    ]
    _set_facts(setter, margin, [(text, style, "") for text, style in facts if text])
    if told[1]:
        refused = len(article.enclosures) == 1 and article.enclosures[0].refused
        _add_words(setter, margin, f"▸ {_plain(told[1])}", Style.META, "" if refused else FILES)
    if article.page is not None and (error := _plain(article.page.error)):
        failed = f"Full text failed: {error}"
        # What is below may not move for the moment that it takes to fetch it again.
        rows = len(list(set_lines(words(failed, Style.META), margin.width)))
        _add_words(setter, margin, _FETCHING if fetching else failed, Style.META, rows=rows)


def _set_lead(setter: Setter, margin: Margin, lead: Picture | None) -> None:
    """The lead picture."""
    if lead is not None:
        setter.blank(margin)
        set_picture(setter, margin, lead)


def _set_body(setter: Setter, margin: Margin, document: Document) -> None:
    """The body, or as much of it as there is; then nothing may follow."""
    setter.block = FIRST_BODY_BLOCK - 1
    setter.blank(margin)
    set_body(setter, margin, document.blocks)
    if not document.whole:
        raise FullError


def _set_tail(setter: Setter, margin: Margin, article: Article) -> None:
    """Tags, byline, agency and edition note, the whole article's address."""
    setter.blank(margin)
    setter.begin()
    labels = [label for tag in article.tags if (label := _plain(tag))]
    if labels:
        facts = [(label, Style.TAG, f"tag:{label}") for label in labels]
        _set_facts(setter, margin, facts, lead="Tags: ", between=", ")
    setter.begin()
    people, edition = [_plain(name) for name in article.authors], _plain(article.edition)
    # "Reporting by A. Person; Editing by B. Other" says by whom it is: nobody is named twice.
    names = "" if all(name in edition for name in people) else byline(people)
    signed = [part for part in (names, _plain(article.agency), edition) if part]
    if signed:
        _set_words(setter, margin, " · ".join(signed), Style.BYLINE)
    setter.begin()
    _set_address(setter, margin, "Read at ", _plain(article.headline.url))
    setter.begin()
    _set_address(setter, margin, "Comments at ", _plain(article.comments))
    setter.blank(margin)


def _set_files(
    setter: Setter,
    margin: Margin,
    article: Article,
    here: Mapping[str, bool],
    *,
    told: bool,
) -> None:
    """The files that come with an article, a block each.

    Args:
        setter: Takes the lines.
        margin: What they stand in.
        article: Whose they are.
        here: The addresses of those that are on the disk, and whether wholly: then they lead to
            what plays them.
        told: Whether what there is to tell of a single one is in sight above; its title is not.
    """
    told = told and len(article.enclosures) == 1 and not article.enclosures[0].refused
    for number, enclosure in enumerate(article.enclosures):
        setter.begin()
        inner = margin.within("▸ ", "  ", Style.BULLET, setter.width)
        title = _plain(enclosure.title) if told or enclosure.refused else file_name(enclosure)
        if told and title.casefold() == _plain(article.headline.title).casefold():
            title = ""
        href = REFUSED + enclosure.url if enclosure.refused else enclosure.url
        if here.get(enclosure.url):
            href = f"{FILES}{number}"
        facts = [(title, Style.ENCLOSURE, href)] if title else []
        if not told:
            style = Style.META if title else Style.ENCLOSURE
            facts.append((_plain(enclosure_words(enclosure)), style, href))
            if there := how_much(enclosure, here):
                facts.append((there, Style.LABEL, href))
        if facts:
            _set_facts(setter, inner, facts)


def _set_more(setter: Setter, margin: Margin, more: Sequence[Headline]) -> None:
    """The rail of other headlines, numbered, each with its reading time."""
    if not more:
        return
    setter.begin()
    setter.blank(margin)
    setter.line(margin, (Run("─" * margin.width, Style.RULE),))
    setter.begin()
    setter.text(margin, words("More news", Style.MORE_TITLE))
    digits = len(str(len(more)))
    room = margin.width >= _LABEL_ROOM
    column = max(len(reading_label(other)) for other in more) + 2 if room else 0
    for number, other in enumerate(more, 1):
        setter.begin()
        mark = f"{number:>{digits}}  "
        inner = margin.within(mark, " " * len(mark), Style.MORE_NUMBER, setter.width)
        href = f"article:{other.id}"
        style = Style.MORE_READ if other.read else Style.MORE
        label = reading_label(other)
        title = cut(_plain(other.title), _LONGEST_TITLE) or "Untitled"
        if not room:
            _set_facts(setter, inner, [(title, style, href), (label, Style.LABEL, href)])
            continue
        setter.texts[setter.block] = title
        for index, (runs, offset) in enumerate(
            set_lines(words(title, style, href), inner.width - column)
        ):
            end: tuple[Run, ...] = ()
            if index == 0:
                used = sum([cell_width(run.text) for run in runs]) + len(label)
                gap = Run(" " * (inner.width - used), Style.GAP)
                end = (gap, Run(label, Style.LABEL, href=href))
            setter.line(inner, runs + end, offset)


def _set_words(setter: Setter, margin: Margin, text: str, style: Style, href: str = "") -> None:
    """Plain text in one style, at the side where its script begins."""
    rtl = direction(text) is Direction.RTL
    setter.text(margin, words(text, style, href), rtl=rtl)


def _add_words(
    setter: Setter, margin: Margin, text: str, style: Style, href: str = "", *, rows: int = 0
) -> None:
    """Plain text on lines of its own below those of the same block, so that no place moves.

    Args:
        setter: Takes the lines.
        margin: What they stand in.
        text: The words.
        style: How they look.
        href: Where they lead, or `""`.
        rows: How many lines they have at least, if the last are blank.
    """
    before = setter.texts[setter.block] + " "
    setter.texts[setter.block] = before + text
    count = 0
    for runs, offset in set_lines(words(text, style, href), margin.width):
        setter.line(margin, runs, len(before) + offset)
        count += 1
    for _ in range(count, rows):
        setter.line(margin, (Run(" ", Style.GAP),), len(before) + len(text))


def _set_address(setter: Setter, margin: Margin, lead: str, url: str) -> None:
    """One line that leads to a page of the web, cut where it is too long."""
    if not url:
        return
    room = margin.width - len(lead)
    runs = (Run(lead, Style.META),) if room >= _LEAST_ADDRESS else ()
    shown = cut(_bare(url), room if runs else margin.width)
    setter.line(margin, (*runs, Run(shown, Style.ADDRESS, href=url)))


def _set_facts(
    setter: Setter,
    margin: Margin,
    facts: Sequence[tuple[str, Style, str]],
    *,
    lead: str = "",
    between: str = " · ",
) -> None:
    """Short facts in a row, each kept whole where it fits on a line of its own.

    Args:
        setter: Takes the lines.
        margin: What they stand in.
        facts: Text, style and address of each.
        lead: Words before the first.
        between: Stands between two on one line.
    """
    text, tied = lead, lead.replace(" ", _TIE)
    pieces = [Piece(len(lead), Style.META, Mark.NONE, "")] if lead else []
    for number, (fact, style, href) in enumerate(facts):
        if number:
            text += between
            tied += _TIE * (between[0] == " ") + between.lstrip()
            pieces.append(Piece(len(text), Style.META, Mark.NONE, ""))
        text += fact
        whole = cell_width(fact) + len(lead) + len(between) <= margin.width
        tied += fact.replace(" ", _TIE) if whole else fact
        pieces.append(Piece(len(text), style, Mark.NONE, href))
    shown = Flow(text, tuple(pieces), is_narrow(text))
    setter.texts[setter.block] = text
    for start, stop in break_lines(tied, margin.width):
        end = stop - 2 if text[start:stop].endswith(" ·") else stop
        setter.line(margin, fitted(cut_runs(shown, start, end), margin.width), start)


def _plain(text: str) -> str:
    """Foreign text as one clean line."""
    return " ".join(printable(text).split())


def _bare(url: str) -> str:
    """An address as people write it: without scheme, `www.` and a slash at the end."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/") or url
