"""One picture, large: with its caption, credit and description in words below it."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events, getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from newsreader.model.picture import NO_ADDRESS, Picture, parting
from newsreader.model.pictures import Box, Shown, Wanted
from newsreader.tui.bindings import sheet_bindings, shown_key
from newsreader.tui.guard import folded, plain
from newsreader.tui.key import Scope
from newsreader.tui.picture_desk import Pictured, PictureDesk
from newsreader.tui.terminal import Painting
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.picture_paint import picture_row
from newsreader.typeset.lines import Plate


class Canvas(Widget):
    """Paints a picture in the middle, or words while there is none.

    Attributes:
        shown: The picture, or None.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"canvas--ground"}

    def __init__(self, *, id: str | None = None) -> None:
        """Begin empty.

        Args:
            id: The widget's id.
        """
        super().__init__(id=id)
        self.shown: Shown | None = None
        self._number = 0
        self._words = ""

    def show(self, shown: Shown | None, number: int = 0, words: str = "") -> None:
        """Paint a picture, or words.

        Args:
            shown: The picture, or None.
            number: What a terminal knows it by, where it does.
            words: What stands there without a picture, or below it.
        """
        self.shown, self._number, self._words = shown, number, words
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint one line."""
        width, height = self.size
        ground = self.get_component_rich_style("canvas--ground")
        shown = self.shown
        if shown is None:
            lines = folded(self._words, width - 2)
            at = y - max(0, (height - len(lines)) // 2)
            text = lines[at] if 0 <= at < len(lines) else ""
            return self._line(text, ground)
        row = y - max(0, (height - shown.box.rows) // 2)
        if self._words and row == shown.box.rows + 1:
            return self._line(self._words[:width], ground)
        if not 0 <= row < shown.box.rows or shown.box.columns > width:
            return Strip.blank(width, ground)
        left = (width - shown.box.columns) // 2
        right = width - left - shown.box.columns
        middle = Strip(picture_row(shown, row, self._number, ground), shown.box.columns)
        return Strip.join([Strip.blank(left, ground), middle, Strip.blank(right, ground)])

    def _line(self, text: str, ground: Style) -> Strip:
        width = self.size.width
        line = " " * ((width - cell_len(text)) // 2) + text
        return Strip([Segment(line, ground)]).adjust_cell_length(width, ground)


class PictureScreen(ModalScreen[None]):
    """The pictures of an article, one at a time."""

    CSS_PATH = "picture.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.PICTURE)

    canvas = getters.query_one(Canvas)

    def __init__(
        self,
        article_id: int,
        plates: Sequence[Plate],
        at: int,
        *,
        painting: Painting | None,
        vouched: Callable[[str], str],
        desk: PictureDesk,
        send: Callable[[int, str], object],
        open_link: Callable[[str], object],
    ) -> None:
        """Take what is to be shown.

        Args:
            article_id: The article they are of.
            plates: All of its pictures.
            at: Which comes first.
            painting: How pictures are painted.
            vouched: Gives the address that vouches for that of a picture.
            desk: Who asks for them.
            send: Takes a number and the sequences that give the terminal a picture.
            open_link: Opens an address outside.
        """
        super().__init__()
        self._article_id = article_id
        self._plates = plates
        self._at = at
        self._painting = painting
        self._vouched = vouched
        self._desk = desk
        self._send = send
        self._open_link = open_link
        self._asked: Wanted | None = None

    @property
    def picture(self) -> Picture:
        """The one that is shown."""
        return self._plates[self._at].picture

    def compose(self) -> ComposeResult:
        """A title, the picture, and its words."""
        with Vertical(id="frame"):
            yield Bar(classes="title")
            yield Canvas(id="canvas")
            yield Static(id="words", markup=False)

    def on_mount(self) -> None:
        """Show the first."""
        self._show()

    def on_resize(self, _event: events.Resize) -> None:
        """Show it in the new size."""
        self.call_after_refresh(self._ask)

    def on_unmount(self) -> None:
        """Let go of what is still to come."""
        self._desk.leave(self._key)

    @property
    def _key(self) -> int:
        """What is asked for here is told from what the page asks for."""
        return -self._article_id - 1

    def _show(self) -> None:
        picture = self.picture
        title = self.query_one(Bar)
        many = f"Picture {self._at + 1} of {len(self._plates)}"
        title.left = words((many, "bold $accent"))
        next_, previous, browser, close = (
            shown_key(self, f"picture-{what}") for what in ("next", "previous", "browser", "close")
        )
        told = f"{next_} {previous} next and previous · {browser} browser · {close} closes"
        title.right = words((told, "$meta"))
        self.query_one("#words", Static).update(_words(picture))
        self._asked = None
        self.canvas.show(None, words="The picture is on its way …")
        self.call_after_refresh(self._ask)

    def take_painting(self, painting: Painting) -> None:
        """Paint pictures like this from now on: the terminal has answered, or will not."""
        self._painting, self._asked = painting, None
        if self.is_mounted:
            self._ask()

    def _ask(self) -> None:
        painting, size = self._painting, self.canvas.size
        if painting is None or painting.way is None:
            why = painting.why if painting is not None else "the terminal has not answered yet"
            self.canvas.show(None, words=f"Pictures are not shown here: {why}.")
            return
        if not self.picture.url:
            self._asked = None
            self.canvas.show(None, words=f"The picture is not shown: {NO_ADDRESS}.")
            return
        if size.width < 1 or size.height < 1:
            return
        red, green, blue = self.canvas.background_colors[1].rgb
        wanted = Wanted(
            self.picture.url,
            self._vouched(self.picture.url),
            Box(size.width, size.height),
            painting.way,
            painting.grain,
            (red, green, blue),
            grow=True,
        )
        if wanted != self._asked:
            self._asked = wanted
            self._desk.ask(self._key, wanted, self.post_message)

    def on_pictured(self, message: Pictured) -> None:
        """Paint it, if it is still the one that is looked at."""
        message.stop()
        asked, came = self._asked, message.wanted
        if asked is None or (asked.url, asked.box) != (came.url, came.box):
            return
        shown = message.shown
        if shown is None:
            self.canvas.show(None, words=f"The picture is not shown: {message.words}.")
            return
        if shown.sent:
            self._send(came.number, shown.sent)
        flat = min(shown.box.rows, shown.box.columns) == 1
        size = f"{shown.width} by {shown.height} pixels are no more than a line here"
        self.canvas.show(shown, came.number, size if flat else "")

    def action_next(self) -> None:
        """Show the next picture, round to the first."""
        self._turn(1)

    def action_previous(self) -> None:
        """Show the picture before, round to the last."""
        self._turn(-1)

    def _turn(self, step: int) -> None:
        if len(self._plates) > 1:
            self._at = (self._at + step) % len(self._plates)
            self._show()

    def action_browser(self) -> None:
        """Open it in the browser: where its publisher lets it lead, or else itself."""
        self._open_link(self._plates[self._at].href or self.picture.url)

    def action_close(self) -> None:
        """Go back to the article."""
        self.dismiss()

    def on_click(self) -> None:
        """Go back to the article."""
        self.dismiss()


def _words(picture: Picture) -> Content:
    """Caption, credit and description, each where there is one."""
    parts: list[tuple[str, str]] = []
    caption, credit = _line(picture.caption), _line(picture.signed)
    if caption:
        parts.append((caption, "$foreground"))
    if credit:
        parts.append((parting(caption) + credit, "italic $meta"))
    if (alt := _line(picture.alt)) and alt != caption:
        parts.append((f"{chr(10) if parts else ''}{alt}", "$meta"))
    return Content.assemble(*(parts or [("Without words", "$meta")]))


def _line(text: str) -> str:
    return " ".join(plain(text).split())
