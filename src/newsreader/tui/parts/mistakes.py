"""What is wrong in the config file, its keys too: told once, and marked for as long as it is."""

from typing import Any, Final

from textual.screen import Screen

from newsreader.errors import ConfigProblem
from newsreader.reader.door import Reader
from newsreader.tui.guard import plain
from newsreader.tui.keys import clashes, key_table
from newsreader.tui.widgets.bar import Words, words

_TOLD: Final = 3
"""How many are told in words: one mistake may have many others behind it."""
_READ_FOR: Final = 12.0
"""Seconds for which they can be read."""


class Mistakes:
    """Knows what of the config file is not in force.

    Attributes:
        found: All of it, in the order of its lines; as last looked for.
    """

    def __init__(self, screen: Screen[Any], reader: Reader) -> None:
        """Have found none.

        Args:
            screen: Where they are told.
            reader: The one door, which has the settings.
        """
        self._screen, self._reader, self._told = screen, reader, False
        self.found: tuple[ConfigProblem, ...] = ()

    def look(self) -> None:
        """See what is wrong in the settings that are in force now, or why they are not new."""
        reader, settings = self._reader, self._reader.settings
        self.found = reader.problems
        if settings.keymap and reader.problems == settings.problems:
            from newsreader.config.check import check_keys  # most people change no key

            of_keys = check_keys(reader.paths.config, settings, keys=key_table(), clashes=clashes)
            self.found = tuple(sorted((*self.found, *of_keys), key=lambda one: one.line))

    def tell(self) -> None:
        """Say what is wrong, the first of it in words; what was said of it before goes."""
        if self._told:
            self._screen.app.clear_notifications()
        self._told = bool(self.found)
        if not self.found:
            return
        told = [plain(str(one)) for one in self.found[:_TOLD]]
        if (more := len(self.found) - _TOLD) > 0:
            told.append(f"and {more:,} more; 'newsreader config check' lists all")
        self._screen.notify(
            "\n".join(told),
            title="Config file",
            severity="error",
            markup=False,
            timeout=_READ_FOR,
        )

    @property
    def words(self) -> Words:
        """That the config file is not all in force, in short; nothing where it is."""
        if not self.found:
            return ()
        first = self.found[0]
        line = f", line {first.line}" if first.line else ""
        others = f" and {len(self.found) - 1:,} more" if len(self.found) > 1 else ""
        return words((f"! {plain(first.path.name)}{line}{others}", "$error"))
