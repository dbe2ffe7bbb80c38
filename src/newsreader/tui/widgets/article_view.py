"""The article pane: a page set for its width, painted line by line, that keeps its place."""

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.geometry import Region
from textual.reactive import reactive
from textual.strip import Strip

from newsreader.dataclass import replace
from newsreader.model.session import LEAST_MEASURE, MOST_MEASURE
from newsreader.tui.bindings import bindings
from newsreader.tui.guard import fit, folded
from newsreader.tui.key import Scope
from newsreader.tui.widgets.article_finding import ArticleFinding
from newsreader.tui.widgets.article_ground import HEAD_ROOM
from newsreader.tui.widgets.article_linking import ArticleLinking
from newsreader.tui.widgets.article_messages import ColumnStays, Prompted
from newsreader.tui.widgets.article_moving import Moving
from newsreader.tui.widgets.article_paint import (
    ARTICLE_CSS,
    COMPONENTS,
    EMPTY,
    LANDED,
    Painter,
    Stroke,
    run_at,
)
from newsreader.tui.widgets.article_selecting import ArticleSelecting
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import Line

STEP = 4
"""Cells that `+` and `-` change the column by."""

NOTHING_YET = "Nothing to read yet.\nThe headline that you choose is opened here."
"""What stands in the pane where there is no article at all."""


class ArticleView(Moving, can_focus=True, inherit_bindings=False):
    """Shows an article in a column of comfortable width, in the middle of the pane.

    Attributes:
        linking: Its links: by number, by click, and the way back from them.
        finding: What is sought in it.
        selecting: What is selected of it.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.LISTS, Scope.ARTICLE)
    COMPONENT_CLASSES: ClassVar[set[str]] = set(COMPONENTS)
    DEFAULT_CSS = ARTICLE_CSS
    ALLOW_SELECT = False

    empty_text: reactive[str] = reactive(NOTHING_YET)
    """What stands in the pane when no article is shown; lines are kept."""

    hyperlinks: reactive[bool] = reactive(False, init=False)
    """Whether the terminal is told where links lead."""

    def __init__(
        self,
        *,
        measure: int = 72,
        layout: Layout | None = None,
        visual: bool = True,
        id: str | None = None,
    ) -> None:
        """Make an empty pane.

        Args:
            measure: Cells of the column; clamped to what `+` and `-` allow.
            layout: How running text is set at first.
            visual: Whether text that is read from the right is put in the order of the eye.
            id: The widget's id.
        """
        super().__init__(measure=measure, layout=layout, visual=visual, id=id)
        self._wished = 0  # the measure that `-` was taken from where it was wider than the pane
        self.linking = ArticleLinking(self, self._tell_prompt)
        self.finding = ArticleFinding(self, self._tell_prompt)
        self.selecting = ArticleSelecting(self)
        self._painter = Painter(self.get_component_rich_style, visual=visual)
        self._strips: dict[int, Strip] = {}

    def watch_empty_text(self) -> None:
        """Show the new text at once."""
        self.refresh()

    def watch_hyperlinks(self) -> None:
        """Paint anew, with links for the terminal or without."""
        self._painter.hyperlinks = self.hyperlinks
        self._strips.clear()
        self.refresh()

    # The column

    def action_wider(self) -> None:
        """Make the column wider; where the pane ends, as wide as it was wished for before.

        Where it fills the pane already it stays as it is, and that is told.
        """
        widest = min(self._widest, MOST_MEASURE)
        if self.measure >= widest:
            self.post_message(ColumnStays(widest, "wide"))
            return
        wider = self.measure + STEP
        if self._wished > wider >= self._widest:
            wider = self._wished
        self.measure = wider

    def action_narrower(self) -> None:
        """Make the column narrower, from what can be seen and not from what was wished for."""
        shown = min(self.measure, self._page.width if self._page is not None else self.measure)
        if shown <= LEAST_MEASURE:
            self.post_message(ColumnStays(shown, "narrow"))
        else:
            self._wished = self.measure if shown < self.measure else self._wished
            self.measure = shown - STEP

    def action_align(self) -> None:
        """Stretch lines of running text to the column, or leave them ragged."""
        layout = self.text_layout
        self.text_layout = replace(layout, justified=not layout.justified)

    def action_spacing(self) -> None:
        """Go to the next line spacing."""
        self.text_layout = replace(self.text_layout, spacing=self.text_layout.spacing.next)

    # What is so for a while

    def forget(self) -> None:
        """Another article is shown: nothing of what was chosen, sought or selected is there."""
        self.selecting.forget()
        self.finding.leave()
        self.linking.forget()

    def adapt(self) -> None:
        """The same article has a new page: its lines are others."""
        self.selecting.forget()
        self.finding.adapt()
        self.linking.adapt()

    def prompt(self) -> tuple[str, ...]:
        """What the reader is to know of what is under way, and what beside it; `("",)` if nothing.

        Returns:
            The words, and parts that may be left out.
        """
        return self.linking.prompt() or (self.finding.prompt(),)

    def _tell_prompt(self) -> None:
        """Say what is under way, and paint anew."""
        self.refresh()
        self.post_message(Prompted(*self.prompt()))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Give the keys of a search, a selection and a jump back where there is none of it."""
        if action in {"find_next", "find_previous"}:
            return self.finding.active
        if action == "jump_back":
            return self.linking.can_jump_back
        if action == "let_go":
            return self.finding.active or self.selecting.any
        return True

    def action_let_go(self) -> None:
        """Take the highlights and the selection away."""
        self.finding.leave()
        self.selecting.leave()

    def action_find_next(self) -> None:
        """Go to the next match, round to the first."""
        self.finding.step(1)

    def action_find_previous(self) -> None:
        """Go to the match before, round to the last."""
        self.finding.step(-1)

    def action_jump_back(self) -> None:
        """Go back to where the last jump was from."""
        self.linking.jump_back()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Follow the reader: the numbers of links are those in sight."""
        super().watch_scroll_y(old_value, new_value)
        self.linking.renumber()

    def on_blur(self) -> None:
        """Say where the reader is before they go elsewhere, and take the numbers away."""
        self.tell_place()
        self.linking.leave()

    def on_key(self, event: events.Key) -> None:
        """While links have numbers, take the keys that choose; others have their usual meaning."""
        self.linking.press(event)

    # Mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin a selection, if the mouse is moved before the button is let go."""
        self.selecting.press(event)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to the mouse."""
        self.selecting.drag(event)

    def on_mouse_up(self, _event: events.MouseUp) -> None:
        """Copy what is selected."""
        self.selecting.release()

    def on_click(self, event: events.Click) -> None:
        """Follow a link, or select a word or a paragraph."""
        if event.button != 1:
            return
        self.linking.leave()
        if self.selecting.take_click(event):
            event.stop()
            return
        offset = event.get_content_offset_capture(self)
        if href := self.href_at(offset.x, offset.y):
            event.stop()
            self.linking.follow(href)

    def href_at(self, x: int, y: int) -> str:
        """Where the text at a cell of the pane leads.

        Args:
            x: Column, 0-based.
            y: Row, 0-based.

        Returns:
            The address, or `""`.
        """
        index, page = self.line_at(y), self.made
        if page is None or not 0 <= index < len(page.lines):
            return ""
        run = run_at(page.lines[index], x - self.left, cell_len, visual=self.visual)
        return run.href if run is not None else ""

    # Painting

    def notify_style_update(self) -> None:
        """Forget what was painted in the old colours."""
        self._painter.forget()
        self._strips.clear()
        super().notify_style_update()

    def repaint(self) -> None:
        """Paint all lines anew: a picture has come, or the page is another."""
        self._strips.clear()
        super().repaint()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint lines, and lay over them what takes no cells.

        Args:
            crop: Which part of the pane.
        """
        strips = super().render_lines(crop)
        if self.made is None or crop.x:
            return strips
        first = crop.y + self.scroll_offset.y - HEAD_ROOM
        return self.pictures.with_sixels(strips, self.made, first, self.left)

    def render_line(self, y: int) -> Strip:
        """Paint one line of the pane.

        Args:
            y: Line within the pane.
        """
        width = self.whole_width
        if self._page is None:
            return self._empty_line(y)
        index = self.line_at(y)
        if not 0 <= index < len(self._page.lines):
            return self._painter.blank(width)
        if self._is_passing:
            return self._passing(index, self._page.lines[index], width)
        strip = self._strips.get(index)
        if strip is None or strip.cell_length != width:
            line = self._page.lines[index]
            strip = self._painter.strip(line, self._left, width)
            strip = self.pictures.strip(self._page, index, strip, self._left)
            self._strips[index] = strip
        return strip

    @property
    def _is_passing(self) -> bool:
        """Whether something on the page looks otherwise for a while."""
        return (
            self.linking.choosing
            or self.finding.active
            or self.selecting.any
            or self.linking.has_landed
        )

    def _strokes_on(self, line: int) -> list[Stroke]:
        """Return what of a line looks otherwise for a while.

        Args:
            line: Index of a line of the page.
        """
        length = len(self.made.lines[line].text) if self.made is not None else 0
        landed = [Stroke(0, length, LANDED)] if self.linking.is_landed(line) else []
        return [*landed, *self.selecting.strokes_on(line), *self.finding.strokes_on(line)]

    def _passing(self, index: int, line: Line, width: int) -> Strip:
        """Paint a line with all that looks otherwise for a while; it is not kept."""
        strip = self._painter.strip(line, self._left, width, self._strokes_on(index))
        if self._page is not None:
            strip = self.pictures.strip(self._page, index, strip, self._left)
        hints = self.linking.hints_on(index)
        return self._painter.hinted(strip, hints) if hints else strip

    def _empty_line(self, y: int) -> Strip:
        """What to do when there is nothing to read, a third down the pane."""
        style = self.get_component_rich_style(EMPTY)
        width, height = self._room()
        text = folded(self.empty_text, width - 4)
        line = y - max(0, (height - len(text)) // 3)
        shown = fit(text[line], width - 4) if 0 <= line < len(text) else ""
        return Strip([Segment("  " + shown, style)]).adjust_cell_length(self.whole_width, style)
