"""The App: themes, keys and screens; what is on them is the screens' business."""

from typing import ClassVar

from rich.console import RenderableType
from textual.binding import BindingType
from textual.command import Provider

from newsreader.reader.door import Reader
from newsreader.tui import keys
from newsreader.tui.answers import Reloaded
from newsreader.tui.bindings import bindings, textual_keymap
from newsreader.tui.keys import Scope
from newsreader.tui.palette import Commands
from newsreader.tui.screens.help import HelpScreen
from newsreader.tui.screens.main import MainScreen
from newsreader.tui.screens.welcome import Way, Welcomed, WelcomeScreen
from newsreader.tui.themed import ThemedApp

SAMPLE = "sample"
"""What `run` returns when the sample newspaper is wanted."""


class NewsreaderApp(ThemedApp[str], inherit_bindings=False):
    """The news reader on the terminal; `run` returns `SAMPLE` when that is wanted instead."""

    TITLE = "newsreader"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = True
    COMMANDS: ClassVar[set[type[Provider]]] = {Commands}  # type: ignore[assignment]
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.EVERYWHERE)

    def __init__(self, reader: Reader) -> None:
        """Take the settings; the screens come when the App runs.

        Args:
            reader: The one door, open.
        """
        configured, session = reader.settings.reader.theme, reader.session()
        chosen = session.theme if session.instead_of == configured else ""
        super().__init__(chosen or configured)
        self.reader = reader
        self._configured_theme = configured
        self.animation_level = "none"

    def on_mount(self) -> None:
        """Show the main screen, and before it the welcome where there are no feeds."""
        self._adopt()
        main = MainScreen(self.reader)
        self.push_screen(main)
        if not self.reader.settings.feeds and not self.reader.problems:
            reader = self.reader
            welcome = WelcomeScreen(reader.catalogue(), reader.discover, reader.import_file)

            def welcomed(answer: Welcomed | None) -> None:
                if answer is not None and answer.way is Way.SAMPLE:
                    self.exit(SAMPLE)
                else:
                    main.take_feeds(answer)

            self.push_screen(welcome, welcomed)
        for problem in self.reader.problems[:3]:
            self.notify(str(problem), title="Config file", severity="error", markup=False)

    def on_reloaded(self, _message: Reloaded) -> None:
        """Follow the config file."""
        theme = self.reader.settings.reader.theme
        if theme != self._configured_theme and theme in self.available_themes:
            self._configured_theme = self.theme = theme
        self._adopt()

    def watch_theme(self, theme: str) -> None:
        """Remember a theme that was chosen in the palette for the next start.

        Args:
            theme: Its name.
        """
        if self.is_running:
            for screen in self.screen_stack:
                if isinstance(screen, MainScreen):
                    screen.keep_theme(theme, self._configured_theme)

    def _adopt(self) -> None:
        settings = self.reader.settings
        in_force = keys.keymap(settings.preset, settings.keymap)
        usual = keys.key_table()
        changed = {name: one for name, one in in_force.items() if one != usual[name]}
        self.set_keymap(textual_keymap(changed))
        for clash in keys.clashes(settings.preset, settings.keymap):
            self.notify(str(clash), title="Keymap", severity="warning", markup=False)
        for screen in self.screen_stack:
            if isinstance(screen, MainScreen):
                screen.adopt_keys()

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
        for screen in self.screen_stack:
            if isinstance(screen, MainScreen) and screen.is_mounted:
                screen.settle()
        super().exit(result, return_code, message)

    def action_help(self) -> None:
        """Show all keys."""
        settings = self.reader.settings
        self.push_screen(HelpScreen(keys.keymap(settings.preset, settings.keymap)))
