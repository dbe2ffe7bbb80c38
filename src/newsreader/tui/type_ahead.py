"""Keys typed faster than the screen changes still go where they were meant.

Textual hands a key to the widget that has the focus when the key is read. Of a burst such as
`/storm` the letters are read before `/` has opened the search line, so the list would take them for
commands. A key that comes back unused from a widget that has lost the focus meanwhile is therefore
handed on to the one that has it now, before any binding is looked up.

Keys typed before there is anything on the screen that could take them wait until there is.
"""

from collections import deque
from typing import Generic, TypeVar

from textual import events
from textual.app import App
from textual.dom import DOMNode

Result = TypeVar("Result")

_REMEMBERED = 256
"""How many keys on their way are remembered; more than a terminal sends in one piece."""


class TypeAheadApp(App[Result], Generic[Result]):
    """An App in which a burst of keys means the same as the keys one by one."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        """Start without keys on their way.

        Args:
            ansi_color: As for `App`.
        """
        super().__init__(ansi_color=ansi_color)
        self._on_their_way: deque[tuple[events.Key, DOMNode]] = deque(maxlen=_REMEMBERED)
        self._waiting: deque[events.Event] = deque()
        self._holding = False

    def hold_keys(self) -> None:
        """Let what is typed wait from now on."""
        self._holding = True

    def release_keys(self) -> bool:
        """Let what was typed take its course; returns whether there was anything."""
        self._holding = False
        if self._waiting:
            self.call_later(self._hand_out)
        return bool(self._waiting)

    async def _hand_out(self) -> None:
        while self._waiting and not self._holding:
            await self._take(self._waiting.popleft())

    async def on_event(self, event: events.Event) -> None:
        """Take an event, or let it wait in its turn."""
        typed = isinstance(event, events.Key | events.Paste) and not event.is_forwarded
        if typed and (self._holding or self._waiting):
            self._waiting.append(event)
        else:
            await self._take(event)

    async def _take(self, event: events.Event) -> None:
        """Remember to whom a key that was just read is handed."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            self._on_their_way.append((event, self.focused or self.screen))
        await super().on_event(event)

    async def _on_key(self, event: events.Key) -> None:
        """A key came back unused: hand it on if the focus has moved.

        Otherwise `App` looks for its binding next, as Textual calls the handlers of all classes.
        """
        handed_to = next((node for key, node in self._on_their_way if key is event), None)
        here = self.focused or self.screen
        if handed_to is None or here is handed_to:
            return
        event.prevent_default()
        event.stop()
        again = events.Key(event.key, event.character)
        self._on_their_way.append((again, here))
        here._forward_event(again)
