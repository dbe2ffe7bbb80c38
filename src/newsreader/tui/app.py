"""The App: themes, keys and screens; what is on them is the screens' business."""

import os
import signal
from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from rich.color import ColorSystem
from rich.console import RenderableType
from textual.binding import BindingType
from textual.color import Color
from textual.command import Provider
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Input

from newsreader.dataclass import replace
from newsreader.ending import endings
from newsreader.model.pictures import Images
from newsreader.reader.door import Reader
from newsreader.tui import keys, terminal
from newsreader.tui.ahead import Ahead
from newsreader.tui.answers import Reloaded, Trouble
from newsreader.tui.bindings import bindings, scopes_here, textual_keymap
from newsreader.tui.driver import Curtain, ListeningDriver, driver
from newsreader.tui.explicit import explicit, is_visual
from newsreader.tui.frame import EMPTY, Run
from newsreader.tui.key import Scope
from newsreader.tui.listening import questions
from newsreader.tui.messages import Loaded, Settled, TerminalAnswered, TerminalGone
from newsreader.tui.panes import Ground
from newsreader.tui.screens.main import MainScreen
from newsreader.tui.screens.veiled import Veil
from newsreader.tui.signals import obeying_signals
from newsreader.tui.taking import strips_of, take, take_backdrop
from newsreader.tui.terminal import Answers, Painting, choose, has_more_colours
from newsreader.tui.themed import ThemedApp
from newsreader.tui.widgets.bar import Bar

SAMPLE = "sample"
"""What `run` returns when the sample newspaper is wanted."""
PATIENCE = 3.0
"""Seconds after which what was typed is obeyed and the screen shown, whatever is still to come."""
_SETTLED = 0.3
"""Seconds after which a window that was drawn to another size has its last one."""
_LONGEST_BLANK = 0.3
"""Seconds after which a screen without its list is shown where there is nothing to look at."""
_LONGEST_AFTER_KEYS = 1.0
"""Seconds after which the screen is shown once keys are obeyed, whatever is still to come."""


def _commands() -> type[Provider]:
    """What the palette offers; loaded when it is opened."""
    from newsreader.tui.palette import Commands

    return Commands


class NewsreaderApp(ThemedApp[str], inherit_bindings=False):
    """The news reader on the terminal; `run` returns `SAMPLE` when that is wanted instead."""

    TITLE = "newsreader"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = True
    COMMANDS: ClassVar[set[Callable[[], type[Provider]]]] = {_commands}  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.EVERYWHERE)

    last_screen: list[list[Run]] | None
    """What the screen showed at the end, if it may be shown again at the next start."""
    last_revision: int
    """The revision of the store that it showed."""
    backdrop: list[list[Run]]
    """The screen without what stood in its panes, or nothing where there was none to be kept."""

    def __init__(
        self, reader: Reader, curtain: Curtain | None = None, ahead: Ahead | None = None
    ) -> None:
        """Take the settings; the screens come when the App runs.

        Args:
            reader: The one door, open.
            curtain: What shows the last screen, or the list alone, until ours is there.
            ahead: What has asked for the first list already, if anything has.
        """
        configured = reader.settings.reader.theme
        super().__init__(reader.session().theme_over(configured))
        if has_more_colours(os.environ, self.console.color_system):
            self.console._color_system = ColorSystem.EIGHT_BIT
        self.reader, self._ahead = reader, ahead
        self._configured_theme = configured
        self.animation_level = "none"
        self.last_screen, self.last_revision, self.backdrop = None, -1, []
        self._veil = Veil.WHOLE if curtain is not None and curtain.whole else Veil.NONE
        self._blank = curtain is None or not curtain.painted
        self._asked = questions(reader.settings.reader.images, os.environ)
        self._with_alt: frozenset[str] = frozenset()
        self.driver_class = driver(curtain, self._asked, self._means_alt)
        self.visual = is_visual(reader.settings.reader.bidi, os.environ)
        if self.visual:
            self.driver_class = explicit(self.driver_class)
        self._answers: Answers | None = None
        self._zoomed: Timer | None = None

    async def run_async(self, **options: Any) -> str | None:
        """Run on the terminal; requests to end are obeyed from the first moment on.

        Args:
            options: Those of `App.run_async`.
        """
        if endings.code:
            return None  # it was asked for before there was anything to end
        with obeying_signals(lambda code: self.call_later(self._be_ended, code)):
            return await super().run_async(**options)

    def _be_ended(self, code: int) -> None:
        """End with an exit code, once what is on its way to the screen is there.

        Textual leaves out the widgets of a screen that comes up while the App is about to end, and
        those of ours rely on having theirs.
        """
        coming = [screen for screen in self.screen_stack if not screen.is_mounted]
        if coming:
            coming[-1].call_later(self._be_ended, code)
        elif not self._exit:
            self.exit(return_code=code)

    def on_mount(self) -> None:
        """Show the main screen, and before it the welcome where there are no feeds."""
        self._adopt()
        main = MainScreen(self.reader, visual=self.visual)
        main.parts.desk.ahead, self._ahead = self._ahead, None
        self.hold_keys(PATIENCE)
        self.set_timer(_LONGEST_BLANK if self._blank else PATIENCE, main.unveil)
        self.set_timer(PATIENCE, self.unveil)
        self.push_screen(main)
        if not self.reader.settings.feeds and not self.reader.problems:
            self._welcome(main)
        self._await_answers()
        self._choose_painting()

    def _welcome(self, main: MainScreen) -> None:
        from newsreader.tui.screens.welcome import Way, Welcomed, WelcomeScreen

        reader = self.reader
        welcome = WelcomeScreen(reader.catalogue(), reader.discover, reader.import_file)

        def welcomed(answer: Welcomed | None) -> None:
            if answer is not None and answer.way is Way.SAMPLE:
                self.exit(SAMPLE)
            else:
                main.parts.feeds.add(answer)

        self.push_screen(welcome, welcomed)
        self.unveil()

    def on_terminal_gone(self, _message: TerminalGone) -> None:
        """End, as when the terminal says so itself."""
        self._be_ended(128 + signal.SIGHUP)

    # Pictures

    def on_terminal_answered(self, message: TerminalAnswered) -> None:
        """The terminal has said what it can do."""
        self._answers = replace(message.answers, seconds=message.seconds)
        self._choose_painting()

    def _await_answers(self) -> None:
        """Wait a moment for what the terminal says, if it has been asked."""
        if self._asked and not self.is_headless:
            self.set_timer(terminal.PATIENCE, self._hear_nothing)
        else:
            self._answers = self._answers or Answers()

    def _ask_again(self) -> None:
        """Ask the terminal what has come to matter with another value of `images`."""
        wanted = questions(self.reader.settings.reader.images, os.environ)
        line = self._driver
        if self.is_headless or not isinstance(line, ListeningDriver):
            return
        line.questions = wanted
        if wanted not in self._asked:
            self._answers = None
            self._asked = wanted
            line.ask(wanted)
            self._await_answers()

    def on_resize(self) -> None:
        """Ask how large the cells are now, where pictures are made for them: a reader may zoom."""
        if self._zoomed is not None:
            self._zoomed.stop()
        if any(main.parts.pictures.paints_pixels for main in self._mains()):
            self._zoomed = self.set_timer(_SETTLED, self._measure)

    def _measure(self) -> None:
        if isinstance(self._driver, ListeningDriver):
            self._driver.measure()

    def _hear_nothing(self) -> None:
        if self._answers is None:
            self._answers = Answers()
            self._choose_painting()

    def _choose_painting(self) -> None:
        images = self.reader.settings.reader.images
        if self.is_headless and images is Images.AUTO:
            painting: Painting | None = Painting(None, "there is no terminal")
        else:
            colours = "truecolor" if self.is_headless else self.console.color_system
            painting = choose(images, os.environ, colours, self._answers)
        if painting is not None:
            for main in self._mains():
                main.take_painting(painting)

    # The curtain

    def on_loaded(self, _message: Loaded) -> None:
        """Obey what was typed, and show what comes of it on the last screen, or the list at once.

        The rest of the last screen stays until all is there that was on it, or for a moment.
        """
        typed = self.release_keys()
        if typed and self._veil is Veil.WHOLE:
            self._veil = Veil.THIN
            self.set_timer(_LONGEST_AFTER_KEYS, self.unveil)
            for main in self._mains():
                main.thin_veil()
        elif self._veil is Veil.NONE:
            self._unveil_main()

    def on_settled(self, _message: Settled) -> None:
        """Show the screen in place of the last one."""
        self.unveil()

    def on_trouble(self, _message: Trouble) -> None:
        """Show what there is: there may be no list to wait for."""
        self.unveil()

    def unveil(self) -> None:
        """Show the screen and obey keys, if that has not been done."""
        self.release_keys()
        self._unveil_main()
        if self._veil is not Veil.NONE:
            self._veil = Veil.NONE
            self.screen.refresh()

    def _unveil_main(self) -> None:
        for main in self._mains():
            main.unveil()

    def _mains(self) -> list[MainScreen]:
        return [screen for screen in self.screen_stack if isinstance(screen, MainScreen)]

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        # The last screen stays until all is there again that was on it: nothing half-made between.
        if self._veil is not Veil.WHOLE:
            super()._display(screen, renderable)

    def on_reloaded(self, _message: Reloaded) -> None:
        """Follow the config file."""
        theme = self.reader.settings.reader.theme
        if theme != self._configured_theme and theme in self.available_themes:
            self._configured_theme = self.theme = theme
        self._adopt()
        self._ask_again()
        self._choose_painting()

    def watch_theme(self, theme: str) -> None:
        """Remember a theme that was chosen in the palette for the next start.

        Args:
            theme: Its name.
        """
        for main in self._mains() if self.is_running else ():
            main.keep_theme(theme, self._configured_theme)

    def _means_alt(self, character: str) -> bool:
        """Whether Alt and a character mean something now: on a line to type on they may."""
        typing = bool(self.screen_stack) and isinstance(self.focused, Input)
        return typing or character in self._with_alt

    def _adopt(self) -> None:
        settings = self.reader.settings
        in_force = keys.keymap(settings.preset, settings.keymap)
        usual = keys.key_table()
        changed = {name: one for name, one in in_force.items() if one != usual[name]}
        self.set_keymap(textual_keymap(changed))
        self.moving_keys = keys.moving_keys(in_force)
        self._with_alt = keys.alt_characters(in_force)
        for main in self._mains():
            main.adopt_keys()

    def exit(
        self,
        result: str | None = None,
        return_code: int = 0,
        message: RenderableType | None = None,
    ) -> None:
        """End the program; where its reader was is remembered.

        Args:
            result: What `run` returns.
            return_code: Exit code.
            message: Printed at the end.
        """
        mains = self._mains()
        main = mains[0] if mains and mains[0].is_mounted else None
        if main is not None and main.parts.last_screen.leaving and not return_code:
            return  # it is on its way
        if main is not None:
            main.parts.last_screen.remember()
        while main is not None and main.parts.last_screen.can_come_back and self.screen is not main:
            self.pop_screen()  # what is shown now is for the next start alone
        leave = partial(self._leave, main, result, return_code, message)
        if return_code or main is None or not main.parts.last_screen.can_come_back:
            leave()
        else:
            self._veil = Veil.WHOLE
            main.parts.last_screen.go_home(leave)

    def _leave(
        self,
        main: MainScreen | None,
        result: str | None,
        return_code: int,
        message: RenderableType | None,
    ) -> None:
        """Take the picture of the screen if it is true, and end."""
        if self._exit:
            return
        if main is not None and main is self.screen and main.parts.last_screen.can_come_back:
            self.last_screen = []  # else what was kept is as true as it was
            main.forget_pictures()
            if main.is_at_home and not self.is_headless:
                self._take_pictures(main)
        super().exit(result, return_code, message)

    def _take_pictures(self, main: MainScreen) -> None:
        """Take the picture of the main screen if it is true, and of what stays true for longer."""
        colours = self.console._color_system or ColorSystem.TRUECOLOR
        true = main.parts.last_screen.is_as_at_start
        main.calm()
        strips = strips_of(main)
        bars = {Ground.HEADER: main.header, Ground.STATUS: main.status}
        rule = Color.parse(self.theme_variables["divider"])
        self.backdrop = take_backdrop(bars, main.headlines, rule, self.theme, colours)
        if true:
            self.last_revision = main.parts.listing.revision
            self.last_screen = take(strips, colours)

    async def on_bar_pressed(self, message: Bar.Pressed) -> None:
        """Do what a click on a line of keys stands for, where that can be done now."""
        message.stop()
        for active in self.screen.active_bindings.values():
            if active.binding.id == message.id and active.enabled:
                await self.run_action(active.binding.action, default_namespace=active.node)
                return

    def action_command_palette(self) -> None:
        """Show all commands."""
        from newsreader.tui.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def action_redraw(self) -> None:
        """Draw the screen anew: something else may have written on it."""
        if self._driver is not None:
            self._driver.write(EMPTY)
        self.screen.refresh(layout=True)
        for main in self._mains():
            main.parts.pictures.repaint_sixels()

    def action_suspend(self) -> None:
        """Give the terminal back to the shell until that goes on with the program."""
        from newsreader.tui.suspending import suspend

        if not suspend(self):
            self.notify("No shell started this, so there is none to go back to")

    def action_help(self) -> None:
        """Show all keys."""
        from newsreader.tui.screens.help import HelpScreen

        settings = self.reader.settings
        in_force = keys.keymap(settings.preset, settings.keymap)
        self.push_screen(HelpScreen(in_force, scopes_here(self.screen)))
