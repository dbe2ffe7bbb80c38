"""The style sheet of our App: each source is parsed once for the variables that hold."""

from typing import Final

from textual.cache import LRUCache
from textual.css.stylesheet import Stylesheet

_KEPT: Final = 512
"""Sources whose rules are kept: all there are, or parsing them in turn would find none of them."""


class SteadyStylesheet(Stylesheet):
    """Textual's, but parsed rules stay where nothing has changed.

    Textual parses everything anew with each screen that has a style sheet and when a theme is set,
    also where it is the one in force: at a start that was all of it, three times over.
    """

    def __init__(self, *, variables: dict[str, str]) -> None:
        """Start without sources.

        Args:
            variables: Those of the theme.
        """
        super().__init__(variables=variables)
        self._parse_cache = LRUCache(_KEPT)

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take the variables of a theme; rules are parsed anew where they differ.

        Args:
            variables: By name.
        """
        if variables != self._variables:
            super().set_variables(variables)

    def reparse(self) -> None:
        """Put the rules together again; what was parsed under these variables is not parsed anew.

        Raises:
            StylesheetError: A source is no style sheet; the rules stay as they were.
        """
        self.parse()
