"""What is remembered of the screen from one start to the next."""

from typing import Final

from newsreader.dataclass import dataclass
from newsreader.model.query import Sort, View

LEAST_MEASURE: Final = 20
"""Cells of the narrowest column that an article can be given."""
MOST_MEASURE: Final = 200
"""Cells of the widest one."""
LEAST_SHARE: Final = 20
"""Hundredths of the width that the list can be given beside the article, at least."""
MOST_SHARE: Final = 80
"""At most."""


@dataclass(frozen=True, slots=True)
class Session:
    """The last filter and selection.

    Attributes:
        view: The standing view.
        tags: Normal forms that were asked for.
        without: Normal forms that were excluded.
        feed_url: Address of the feed the list was narrowed to, or `""`.
        text: The search in the query language, or `""`.
        sort: The order of the list.
        article_id: The selected article, or None.
        line: The line of the list's pane on which it stood, or None.
        theme: Name of the theme chosen in the command palette, or `""`.
        instead_of: The theme that the config file named then; another one there wins again.
        measure: Width of the article's column as last set with `+` and `-`, or None.
        align: The alignment last chosen with a key, or `""`.
        line_spacing: The line spacing last chosen with a key, or `""`.
        panes: How many panes were last chosen on the screen, 0 for as many as have enough room, or
            None where the config file says how many.
        list_share: Hundredths of the width that the list was last given beside the article, 0 for
            what serves most readers, or None likewise.
    """

    view: View = View.UNREAD
    tags: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    feed_url: str = ""
    text: str = ""
    sort: Sort = Sort.NEWEST
    article_id: int | None = None
    measure: int | None = None
    theme: str = ""
    instead_of: str = ""
    line: int | None = None
    align: str = ""
    line_spacing: str = ""
    panes: int | None = None
    list_share: int | None = None

    def theme_over(self, configured: str) -> str:
        """Return the theme to show: the chosen one for as long as the config file names the same.

        Args:
            configured: The theme that the config file names.
        """
        return self.theme if self.theme and self.instead_of == configured else configured
