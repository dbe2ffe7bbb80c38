"""One picture, large: with its caption, credit and description in words below it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual import events, getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from newsreader.model.deceit import first_deceit
from newsreader.model.lens import Lens, first_look, part_seen
from newsreader.model.picture import NO_ADDRESS, Picture
from newsreader.model.pictures import WHOLE, Box, Part, Wanted
from newsreader.tui.bindings import hint, sheet_bindings
from newsreader.tui.key import Scope
from newsreader.tui.picture_desk import Pictured, PictureDesk
from newsreader.tui.screens.sheet import Sheet
from newsreader.tui.terminal import Painting
from newsreader.tui.widgets.bar import Bar, Words, words
from newsreader.tui.widgets.canvas import Canvas
from newsreader.tui.widgets.page_text import PageText
from newsreader.typeset.lines import Plate
from newsreader.typeset.picture_words import set_picture_words

_LEAST = 0.001
"""What of a picture beyond an edge is too little to look for."""


class PictureScreen(Sheet[None]):
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
        browse: Callable[[Plate], Words],
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
            browse: Opens where a picture leads outside; gives what is to be said of that.
        """
        super().__init__()
        self._article_id = article_id
        self._plates = plates
        self._at = at
        self._painting = painting
        self._vouched = vouched
        self._desk = desk
        self._send = send
        self._browse = browse
        self._asked: Wanted | None = None
        self._lens = Lens()
        self._pixels: tuple[int, int] | None = None  # of the picture, in pixels, once it came

    @property
    def picture(self) -> Picture:
        """The one that is shown."""
        return self._plates[self._at].picture

    def compose(self) -> ComposeResult:
        """A title, the picture, and its words."""
        with Vertical(id="frame"):
            yield Bar(classes="title")
            yield Canvas(id="canvas")
            yield PageText(id="words")

    def on_mount(self) -> None:
        """Show the first; in another theme it is asked for again."""
        self._show()
        self.app.theme_changed_signal.subscribe(self, lambda _: self._ask())

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
        plate = self._plates[self._at]
        self._asked, self._lens, self._pixels = None, Lens(), None
        self.say()
        told = first_deceit(plate.address, plate.said)
        self.query_one(PageText).set_class(bool(plate.href), "-linked")
        setter = partial(set_picture_words, plate.picture, href=plate.href, told=told)
        self.query_one(PageText).show(setter)
        self.canvas.show(None, words="The picture is on its way …")
        self.call_after_refresh(self._ask)

    def say(self, said: Words = ()) -> None:
        """Say which picture it is, and what can be done.

        Args:
            said: What else is to be said of it for a moment.
        """
        title = self.query_one(Bar)
        many = f"Picture {self._at + 1} of {len(self._plates)}"
        title.left = (*words((many, "bold $accent"), " · " if said else ""), *said)
        title.right = self._keys()

    def _keys(self) -> Words:
        """Say what can be done here."""
        # Two keys have one word, so that all of them are there at 80 columns.
        others = hint(self, "picture-next", ""), hint(self, "picture-previous", "others · ")
        sizes = hint(self, "picture-larger", ""), hint(self, "picture-smaller", "size · ")
        shows = self._painting is not None and self._painting.way is not None and self.picture.url
        return (
            *(sizes if shows else ()),
            *(others if len(self._plates) > 1 else ()),
            *self._more(),
            hint(self, "picture-browser", "browser · "),
            hint(self, "picture-close", "closes"),
        )

    def _more(self) -> Words:
        """Say which key shows more of the picture, where it goes on beyond an edge."""
        part = self._part
        edges = (
            ("picture-down", "more below · ", part.top + part.height < 1 - _LEAST),
            ("picture-up", "more above · ", part.top > _LEAST),
            ("picture-right", "more right · ", part.left + part.width < 1 - _LEAST),
            ("picture-left", "more left · ", part.left > _LEAST),
        )
        return tuple(hint(self, key, told, "$accent") for key, told, more in edges if more)[:1]

    def take_painting(self, painting: Painting) -> None:
        """Paint pictures like this from now on: the terminal has answered, or will not."""
        self._painting, self._asked = painting, None
        if self.is_mounted:
            self.say()
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
        room = painting.room(Box(size.width, size.height))
        part = WHOLE
        if self._pixels is not None:
            part = part_seen(self._lens, self._pixels, room, painting.grain)
        red, green, blue = self.canvas.background_colors[1].rgb
        wanted = Wanted(
            self.picture.url,
            self._vouched(self.picture.url),
            room,
            painting.way,
            painting.grain,
            (red, green, blue),
            grow=True,
            part=part,
        )
        if wanted != self._asked:
            self._asked = wanted
            self._desk.ask(self._key, wanted, self.post_message)

    def on_pictured(self, message: Pictured) -> None:
        """Paint it, if it is still the one that is looked at."""
        message.stop()
        asked, came = self._asked, message.wanted
        if asked is None or _sought(asked) != _sought(came):
            return
        shown = message.shown
        if shown is None:
            self.canvas.show(None, words=f"The picture is not shown: {message.words}.")
            return
        if self._pixels is None:
            self._pixels = (shown.width, shown.height)
            self._lens = first_look(self._pixels, came.box, came.grain, came.way)
            if self._lens != Lens():
                self._ask()
                self.say()
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

    def action_aside(self, across: int, down: int) -> None:
        """Look aside; where there is no more of the picture, show the next or the one before.

        Args:
            across: 1 to the right, -1 to the left.
            down: 1 downwards, -1 upwards.
        """
        if not self._move(across, down):
            self._turn(across + down)

    def _move(self, across: int, down: int) -> bool:
        """Look aside, and tell whether there was anything more to see."""
        asked = self._asked
        if self._pixels is None or asked is None:
            return False
        return self._look(self._lens.moved(asked.part, across, down))

    def action_size(self, steps: int) -> None:
        """Look more closely, or from farther away.

        Args:
            steps: How many times; below 0 from farther away.
        """
        if self._pixels is not None and self._asked is not None:
            self._look(self._lens.at(self._asked.part).closer(steps))

    def _look(self, lens: Lens) -> bool:
        """Look through another lens, and tell whether it shows anything else."""
        before, self._lens = self._part, lens
        self._ask()
        if self._part == before:
            return False
        self.say()
        return True

    @property
    def _part(self) -> Part:
        """What of the picture is looked at."""
        return WHOLE if self._asked is None else self._asked.part

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Look farther down."""
        event.stop()
        self._move(0, 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Look farther up."""
        event.stop()
        self._move(0, -1)

    def action_browser(self) -> None:
        """Open it in the browser: where its publisher lets it lead, or else itself."""
        self.say(self._browse(self._plates[self._at]))

    def action_close(self) -> None:
        """Go back to the article."""
        self.dismiss()

    def on_click(self, event: events.Click) -> None:
        """Go back to the article, wherever it is clicked."""
        event.stop()
        event.prevent_default()
        self.dismiss()


def _sought(wanted: Wanted) -> tuple[str, Box, Part]:
    return wanted.url, wanted.box, wanted.part
