"""The list of a start before Textual is loaded: as it is now, on the backdrop of last time.

It asks the store what the main screen asks first, but only for the rows that are in sight.
"""

from array import array
from collections.abc import Sequence
from typing import Final

from newsreader.dataclass import replace
from newsreader.errors import NewsreaderError
from newsreader.model.article import Headline
from newsreader.model.query import Query, View
from newsreader.reader.door import Reader
from newsreader.tui.backdrop import from_rows
from newsreader.tui.frame import Run
from newsreader.tui.panes import panes_in, wish_of
from newsreader.tui.widgets.headline_row import age
from newsreader.tui.widgets.rows import Rows, first_top

_NEAR: Final = 500
"""Rows among which the selected article is looked for first: most readers are near the top."""


def first_list(reader: Reader, rows: Sequence[Sequence[Run]], size: tuple[int, int]) -> str:
    """Return what paints the list, or `""` where it is not to be painted yet.

    A search may take its time, an empty list is explained by what is counted later, and in other
    colours than those of last time it would change before the reader's eyes.

    Args:
        reader: The one door, open.
        rows: The backdrop as `frame.read` gives it.
        size: Columns and lines of the terminal.
    """
    backdrop = from_rows(rows)
    if backdrop is None:
        return ""
    try:
        session = reader.session()
        if session.text or session.theme_over(reader.settings.reader.theme) != backdrop.theme:
            return ""
        found = Rows(reader.headlines)
        found.load(_ids(reader, reader.query(session), session.article_id), session.article_id)
        if not found:
            return ""
        settings = reader.settings.reader
        panes = panes_in(size, wish_of(session, settings.panes, settings.list_share))
        high, each = len(panes.list_lines), backdrop.shape(panes).rows
        if not high:
            return ""
        top = first_top(found.at, len(found), each, high, session.line)
        first, above = divmod(top, each)
        behind = min(len(found), first - (-(above + high) // each))
        headlines = [found.row(at) for at in range(first, behind)]
    except NewsreaderError:
        return ""  # the App will ask again, and say what there is to say
    today, zone = reader.now().astimezone(reader.zone).date(), reader.zone

    def when(headline: Headline) -> str:
        return age(headline.published, today, zone)

    return backdrop.paint(panes, headlines, above, found.at - first, when)


def _ids(reader: Reader, query: Query, last: int | None) -> "array[int]":
    """Return the articles of the list, all of them or as many as are enough to paint its start.

    Args:
        reader: The one door.
        query: What the list shows.
        last: The article that was selected last time, which is in the list whether it was read
            since or not, as the main screen has it.
    """
    ids = reader.ids(query, limit=_NEAR)
    if last is None or last in ids or not reader.holds(replace(query, view=View.ALL), last):
        return ids
    return reader.ids(query, keep=[last])
