"""The body of an article as blocks: its start at once, all of it when that is wanted."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from newsreader.model.article import Place

if TYPE_CHECKING:
    from newsreader.model.document import Document
    from newsreader.typeset.lines import Page
    from newsreader.typeset.sight import Sight

Pause: TypeAlias = Callable[[], object]
"""Called now and then by work that takes long: it may wait, or raise to end the work."""

StartMaker: TypeAlias = Callable[[int], "Document"]
"""Makes as much of a document as has some screens of text from the block of a number on."""

WholeMaker: TypeAlias = Callable[[Pause | None], "Document"]
"""Makes all of a document."""


class Setting(Protocol):
    """Sets a document as a page."""

    def __call__(self, document: "Document", *, sight: "Sight") -> "Page":
        """Set as much of a document as is in sight."""


class Body:
    """The body of one article, of which no part is made twice; any thread may ask for it."""

    def __init__(self, start: StartMaker, whole: WholeMaker) -> None:
        """Make nothing yet.

        Args:
            start: Makes the start of the document; all of it where it is short.
            whole: Makes all of it.
        """
        self._make_start = start
        self._make_whole = whole
        self._made: Document | None = None
        self._reach = -1
        self._making = threading.Lock()

    def start(self, place: Place = Place()) -> "Document":  # noqa: B008 - frozen
        """Return as much of the document as is known to reach beyond a place, all if that is known.

        Args:
            place: Where in the article its reader is.
        """
        from newsreader.typeset.page import FIRST_BODY_BLOCK

        block = max(0, place.block - FIRST_BODY_BLOCK)
        made = self._made
        if made is not None and (made.whole or block <= self._reach):
            return made
        with self._making:
            from newsreader.clean.start import reach_of

            if self._made is None or not (self._made.whole or block <= self._reach):
                self._made = self._make_start(block)
                self._reach = max(block, reach_of(self._made))
            return self._made

    def whole(self, pause: Pause | None = None) -> "Document":
        """Return all of the document.

        Args:
            pause: Called now and then; what it raises leaves the document to be made another time.
        """
        made = self._made
        if made is not None and made.whole:
            return made
        with self._making:
            if self._made is None or not self._made.whole:
                self._made = self._make_whole(pause)
            return self._made

    def first(self, setting: Setting, place: Place, rows: int) -> "Page":
        """Set as much of the article as is in sight of a place, from no more than that takes.

        Args:
            setting: Sets a document.
            place: Where its reader is.
            rows: Lines that are wanted from there on, some screens.

        Returns:
            The page. Where the start of the document gives it less than a third of the lines, it
            is of all of the document.
        """
        from newsreader.typeset.sight import Sight

        page = setting(self.start(place), sight=Sight(place, rows))
        if page.whole or len(page.lines) - page.line_at(place) > rows // 3:
            return page
        return setting(self.whole(), sight=Sight(place, rows))
