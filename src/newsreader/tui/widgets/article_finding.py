"""Finding words in the article: the matches on the page, and going from one to the next."""

from collections.abc import Callable

from newsreader.model.article import Place
from newsreader.tui.widgets.article_find import Finder
from newsreader.tui.widgets.article_ground import ArticleGround
from newsreader.tui.widgets.article_paint import FOUND, FOUND_HERE, Stroke
from newsreader.typeset.passages import Spot, whole_clusters


class ArticleFinding:
    """What is sought in the article."""

    def __init__(self, ground: ArticleGround, changed: Callable[[], object]) -> None:
        """Seek nothing.

        Args:
            ground: The page, and where its lines are.
            changed: Called when matches are to be painted or told otherwise.
        """
        self._ground, self._changed = ground, changed
        self._finder: Finder | None = None
        self._last_query = ""

    @property
    def active(self) -> bool:
        """Whether there are highlights of a search."""
        return self._finder is not None

    @property
    def last_query(self) -> str:
        """What was sought last, in whatever article."""
        return self._last_query

    @property
    def found(self) -> tuple[int, int]:
        """The number of the current match, from 1, and how many there are."""
        return (self._finder.at + 1, len(self._finder.matches)) if self._finder else (0, 0)

    def find(self, query: str, origin: Place | None = None) -> tuple[int, int]:
        """Highlight all places of some words and go to the first from where the reader is.

        Where there is none, the reader stays where they began to type.

        Args:
            query: The words; none takes the highlights away.
            origin: Where the reader was when they began to type, if not where they are.

        Returns:
            What `found` gives.
        """
        page = self._ground.page
        if page is None or not query.strip():
            self.leave()
            return 0, 0
        first = self._ground.sight[0] if origin is None else page.line_at(origin)
        reading = self._ground.reading
        if self._finder is None or self._finder.reading is not reading:
            self._finder = Finder(reading)
        self._last_query = query
        self._finder.seek(query, reading.spot_at(first, 0)[0])
        if origin is not None and self._finder.current is None:
            self._ground.go_to(origin)  # the first letters were found elsewhere
        self._show_match()
        self._changed()
        return self.found

    def leave(self) -> None:
        """Take the highlights away."""
        if self._finder is not None:
            self._finder = None
            self._changed()

    def step(self, by: int) -> None:
        """Go to another match, round at the ends.

        Who has gone on reading goes from where they are, and not back to where they looked last.

        Args:
            by: 1 for the next, -1 for the one before.
        """
        if self._finder is not None:
            match, (first, last) = self._finder.current, self._ground.sight
            lines = self._ground.reading.lines_of(*match) if match is not None else []
            if any(first <= line < last for line in lines):
                self._finder.step(by)
            else:
                self._finder.step_from(self._ground.reading.spot_at(first, 0)[0], by)
            self._show_match()
            self._changed()

    def _show_match(self) -> None:
        """Bring the current match in sight, with something above it, if it is not."""
        match = self._finder.current if self._finder is not None else None
        if match is None:
            return
        lines = self._ground.reading.lines_of(*match)
        first, last = self._ground.sight
        if lines and not (first <= lines[0] and lines[-1] < last):
            self._ground.go_to_line(lines[0], below=(last - first) // 3)

    def strokes_on(self, line: int) -> list[Stroke]:
        """Return the highlights of a line.

        Args:
            line: Index of the line.
        """
        if self._finder is None or self._ground.page is None:
            return []
        text = self._ground.page.lines[line].text
        return [
            Stroke(*whole_clusters(text, start, end), FOUND_HERE if here else FOUND)
            for start, end, here in self._finder.on_line(line)
        ]

    def adapt(self) -> None:
        """The same article has a new page: the same words are sought, the same one is current."""
        old = self._finder
        if old is None:
            return
        match, reading = old.current, self._ground.reading
        after = Spot(0, 0)
        if match is not None:
            block = old.reading.passages[match[0].passage].block
            blocks = [passage.block for passage in reading.passages]
            if block in blocks:
                after = Spot(blocks.index(block), match[0].offset)
        self._finder = Finder(reading)
        self._finder.seek(old.query, after)

    def prompt(self) -> str:
        """Which match is the current one."""
        if self._finder is None:
            return ""
        at, count = self.found
        query = " ".join(self._finder.query.split())
        if not count:
            return f"“{query}” is not in this article"
        return f"“{query}” {at:,}/{count:,}"
