"""The ground that our App and the apps of our tests stand on: our themes and their variables."""

import os
from typing import Any, Generic, TypeVar

from textual.app import App
from textual.binding import Binding

from newsreader.tui.holding import HoldingApp
from newsreader.tui.keys import show_key
from newsreader.tui.styling import SteadyStylesheet
from newsreader.tui.themes import DEFAULT, THEMES, own_variables

Result = TypeVar("Result")


def is_visual_in(app: App[Any]) -> bool:
    """Whether text that is read from the right is put in the order of the eye in an App."""
    return isinstance(app, ThemedApp) and app.visual


class ThemedApp(HoldingApp[Result], Generic[Result]):
    """An App that knows our themes, and gives the variables they add under any other theme too."""

    visual = False
    """Whether text that is read from the right is put in the order of the eye."""

    def __init__(self, theme: str = DEFAULT) -> None:
        """Register the themes.

        Args:
            theme: The one to start with; an unknown name is passed over.
        """
        # With the terminal's own colours Textual's filter for NO_COLOR takes all colour away,
        # where it would otherwise only turn it into greys.
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        for own in THEMES:
            self.register_theme(own)
        self.theme = theme if theme in self.available_themes else DEFAULT
        self.stylesheet = SteadyStylesheet(variables=self.get_css_variables())

    def get_key_display(self, binding: Binding) -> str:
        """A key as it is written everywhere else.

        Args:
            binding: What the key is bound to.
        """
        return show_key(binding.key)

    def get_css_variables(self) -> dict[str, str]:
        """Textual's variables and ours."""
        variables = super().get_css_variables()
        return variables | own_variables(variables)
