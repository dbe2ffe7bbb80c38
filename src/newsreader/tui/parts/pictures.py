"""Pictures in the article: asked for when they are near, painted where they belong, seen large."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from textual.screen import Screen
from textual.timer import Timer

from newsreader.model.article import Article
from newsreader.model.pictures import TINY, Box, Wanted, Way, fit
from newsreader.model.unreached import Unreached
from newsreader.reader.door import Reader
from newsreader.tui.picture_desk import Pictured, PictureDesk
from newsreader.tui.sending import Sending
from newsreader.tui.terminal import Painting
from newsreader.tui.widgets.article_messages import PicturesNear
from newsreader.tui.widgets.article_page import ONE_MARGIN
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.tui.widgets.bar import Words
from newsreader.tui.widgets.picture_paint import nearest
from newsreader.typeset.lines import Plate, Plates

if TYPE_CHECKING:  # no start pays for a screen that few of them show
    from newsreader.tui.screens.picture import PictureScreen

LINGER: Final = 0.25
"""Seconds that an article must have been on the screen before its pictures are asked for: nothing
is fetched for one that is only passed over."""
_SHARE: Final = 0.6
"""How much of the pane's height one picture may take."""
_AROUND: Final = 3
"""Lines of the screen above and below the pane, while nothing is typed there."""
_LEAST_ROWS: Final = 6
"""Lines that a picture may have in the lowest of panes."""
_REMEMBERED: Final = 5_000
"""Pictures whose size is remembered."""
SULK: Final = timedelta(minutes=5)
"""For how long a picture that did not come is not asked for again."""
_SOON: Final = timedelta(seconds=20)
"""The same where no server was reached: the reader's own line may have been down."""
_NONE: Final = (0, 0)
"""The size of a picture that does not come."""
_NEAR_ENOUGH: Final = 1
"""Cells by which a picture may be smaller than its place without the page being set anew."""


class Pictures:
    """Asks for the pictures of the article that is shown, and has them painted.

    Attributes:
        painting: How pictures are painted, or None while it is not known yet.
    """

    def __init__(
        self,
        screen: Screen[Any],
        reader: Reader,
        view: ArticleView,
        browse: Callable[[Plate], Words],
    ) -> None:
        """Begin without pictures.

        Args:
            screen: Takes what is told from other threads; above it a picture is shown large.
            reader: The one door.
            view: The article.
            browse: Opens where a picture leads; returns what is to be said of that beside it.
        """
        self._screen, self._reader, self._view, self._browse = screen, reader, view, browse
        self._desk = PictureDesk(reader)
        self._sending = Sending(terminal_of(screen))
        self.painting: Painting | None = None
        self._large: PictureScreen | None = None
        self._vouched: Callable[[str], str] = str
        self._sizes: dict[str, tuple[int, int]] = {}
        self._failed: dict[str, datetime] = {}
        self._reasons: dict[str, str] = {}
        self._asked: set[tuple[str, Box]] = set()
        self._asked_in: tuple[int, int] = (0, 0)
        self._near: PicturesNear | None = None
        self._linger: Timer | None = None
        self._stays: int | None = None

    def close(self) -> None:
        """Let go of everything; nothing comes any more."""
        self._desk.close()

    def take_ground(self) -> None:
        """Ask for all pictures again: what shows where they are transparent is another colour."""
        self._asked.clear()
        self._desk.leave(self._view.article_id)  # what is under way is on the old ground
        self._view.pictures.outdate()
        self._view.forget_near()
        self._view.tell_pictures()

    def take_painting(self, painting: Painting) -> None:
        """Paint pictures like this from now on."""
        if painting != self.painting:
            self.painting = painting
            self._asked.clear()
            if not self._screen.is_mounted:
                return
            self._desk.leave()
            self._view.pictures.clear()
            self._view.set_anew()
            if self._large is not None:
                self._large.take_painting(painting)

    @property
    def paints_pixels(self) -> bool:
        """Whether pictures are made of pixels, for cells of one size."""
        return self.painting is not None and self.painting.way in {Way.SIXEL, Way.KITTY}

    def forget(self) -> None:
        """Have the terminal forget all pictures: the program is about to end."""
        self._sending.forget_all()
        if self.painting is not None and self.painting.way is Way.KITTY:
            # The next start shows this screen again, and there are none to its placeholders then.
            self._view.pictures.clear()
            self._view.repaint()

    def plates(self) -> Plates | None:
        """What is known of pictures before they are there; None where they are not shown."""
        painting = self.painting
        if painting is not None and painting.way is None:
            return None
        rows = max(_LEAST_ROWS, int(self._height * _SHARE))
        grain = painting.grain if painting is not None else Plates(rows).grain
        # Where there are no margins the end of a sixel would be that of its line, and cut off.
        narrow = self._view.scrollable_content_region.width <= ONE_MARGIN
        sixels = painting is not None and painting.way is Way.SIXEL
        return Plates(rows, grain, self._sizes, int(narrow and sixels), self._reasons)

    @property
    def _height(self) -> int:
        """Lines of the pane, with those that are lent to a line on which something is typed."""
        return self._screen.size.height - _AROUND

    def begin(self, article: Article) -> None:
        """Another article is shown: the pictures that come from now on are its own."""
        self._vouched = partial(self._reader.named_by, article)
        self._asked.clear()
        if article.headline.id != self._stays:
            self.leave()
            self._linger = self._screen.set_timer(LINGER, lambda: self._stay(article.headline.id))
        before = self._reader.now() - SULK
        for url in [url for url, when in self._failed.items() if when < before]:
            del self._failed[url]
            self._reasons.pop(url, None)
            if self._sizes.get(url) == _NONE:
                del self._sizes[url]

    def leave(self) -> None:
        """Let go of all pictures that are still to come: another article is shown, or none."""
        self._stays = self._near = None
        if self._linger is not None:
            self._linger.stop()
            self._linger = None
        self._desk.leave()

    def pass_on(self) -> None:
        """The selection has moved on: what is on the screen may be so only for a moment more."""
        if self._linger is not None:
            self._linger.reset()

    def _stay(self, article_id: int) -> None:
        """An article has been on the screen for a while: ask for what is near by now."""
        self._stays, self._linger = article_id, None
        if self._near is not None:
            self.ask_near(self._near)

    def ask_near(self, message: PicturesNear) -> None:
        """Ask for pictures that will be seen, once their article is one that stays."""
        if message.article_id != self._view.article_id:
            return
        if message.article_id != self._stays:
            self._near = message
            return
        self._begin_asking()
        for plate in message.plates:
            key = plate.picture.url, plate.box
            if key not in self._asked and (wanted := self._wanted(plate)):
                self._asked.add(key)
                self._desk.ask(message.article_id, wanted, self._screen.post_message)

    def _begin_asking(self) -> None:
        """Where the column or the pane has changed, what was asked for another may come again."""
        page = self._view.made
        room = page.width if page is not None else 0, self._height
        if room != self._asked_in:
            self._asked_in = room
            self._asked.clear()

    def _wanted(self, plate: Plate) -> Wanted | None:
        painting = self.painting
        if painting is None or painting.way is None:
            return None
        red, green, blue = self._view.background_colors[1].rgb
        return Wanted(
            plate.picture.url,
            self._vouched(plate.picture.url),
            painting.room(plate.box),
            painting.way,
            painting.grain,
            (red, green, blue),
            grow=True,
        )

    def take(self, message: Pictured) -> None:
        """Paint a picture, if it is one of the article on the page."""
        page, url = self._view.made, message.wanted.url
        if page is None or message.article_id != page.article_id:
            return
        shown = message.shown
        if len(self._sizes) > _REMEMBERED:
            self._sizes.clear()
        if shown is None:
            self._sizes[url] = _NONE
            if message.words != TINY:  # that it will always be
                self._failed[url] = failed_at(message.words, self._reader.now())
            self._reasons[url] = message.words
            # Its room goes, its words stay and say why; what is read keeps its place.
            if any(plate.roomy and plate.picture.url == url for plate in page.pictures):
                self._view.set_anew()
            return
        self._reasons.pop(url, None)
        self._sizes[url] = shown.width, shown.height
        self._view.pictures.put(url, shown, message.wanted.number)
        if shown.sent:
            self._sending.send(message.wanted.number, shown.sent)
        if any(_loose(plate, message) for plate in page.pictures):
            self._view.set_anew()
        else:
            self._view.repaint()

    def repaint_sixels(self) -> None:
        """Paint sixels anew, or no longer: they would lie above a screen that is above theirs."""
        if self.painting is not None and self.painting.way is Way.SIXEL:
            self._view.repaint()

    # Large

    @property
    def nearest(self) -> int | None:
        """Which of the pictures on the page is nearest to what is in sight; None: it has none."""
        page = self._view.page
        top = self._view.scroll_offset.y
        return nearest(page.pictures, top, self._view.size.height) if page is not None else None

    def show_large(self, at: int) -> None:
        """Show a picture large.

        Args:
            at: Which of those on the page.
        """
        page = self._view.page
        if page is None or not 0 <= at < len(page.pictures):
            return
        from newsreader.tui.screens.picture import PictureScreen

        def closed(_: object) -> None:
            self._large = None

        self._large = PictureScreen(
            page.article_id,
            page.pictures,
            at,
            painting=self.painting,
            vouched=self._vouched,
            desk=self._desk,
            send=self._sending.send,
            browse=self._browse,
        )
        self._screen.app.push_screen(self._large, closed)

    def say_again(self) -> None:
        """Say beside a large picture what is true now: what was to be opened from it is not."""
        if self._large is not None:
            self._large.say()


def terminal_of(screen: Screen[Any]) -> Callable[[str], None]:
    """Return what writes to the terminal that a screen is on, past Textual."""

    def write(text: str) -> None:
        driver = screen.app._driver
        if driver is not None and not screen.app.is_headless:
            driver.write(text)

    return write


def failed_at(words: str, now: datetime) -> datetime:
    """Return when a picture failed, as far as `SULK` is concerned.

    Args:
        words: Why.
        now: The present moment, aware UTC.
    """
    return now - SULK + _SOON if isinstance(words, Unreached) else now


def _loose(plate: Plate, message: Pictured) -> bool:
    """Whether a place on the page is another size than the picture that came for it."""
    shown, wanted = message.shown, message.wanted
    if shown is None or plate.picture.url != wanted.url or plate.box != wanted.box:
        return False
    box = shown.box
    if plate.picture.width is None:  # nobody has said how large it is meant: as large as it is
        box = fit(shown.width, shown.height, plate.box, wanted.grain)
    return max(plate.box.columns - box.columns, plate.box.rows - box.rows) > _NEAR_ENOUGH
