"""Keys typed faster than the screen changes still go where they were meant.

Textual hands a key to the widget that has the focus when the key is read. Of a burst such as
`/storm` the letters are read before `/` has opened the search line, so the list would take them for
commands. A key is therefore handed on only when all that the one before has set going is done.

Keys that only move about need no such care and are not waited for: of a run of `j` the list shows
only where it ends. Keys typed before what they are meant for is there wait until it is: the screen
at a start, the list of a search or another view.
"""

from collections import deque
from collections.abc import Callable, Set
from functools import partial
from typing import Generic, TypeVar

from textual import events
from textual.app import App
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input

Result = TypeVar("Result")

LIST = "list"
"""What keys wait for that are typed before there is a list: that of a start too."""
_ROUNDS = 3
"""How often a message goes the way of the key: the key itself comes back to the App, whose binding
has the widget say what is wanted, of which its parent may make something else for the screen."""
_LONGEST = 2.0
"""Seconds for which a key waits at most for what went before: a widget that is gone answers
nothing."""


class Passed(Message):
    """Has gone the way of a key, from the widget that had the focus up to the App.

    Attributes:
        key: Of which key, counted from the start.
        rounds: How often one is still to go that way.
    """

    def __init__(self, key: int, rounds: int) -> None:
        super().__init__()
        self.key = key
        self.rounds = rounds


class TypeAheadApp(App[Result], Generic[Result]):
    """An App in which a burst of keys means the same as the keys one by one.

    Attributes:
        moving_keys: Keys that only move about in a pane: those after them need not wait.
    """

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        """Start without keys on their way.

        Args:
            ansi_color: As for `App`.
        """
        super().__init__(ansi_color=ansi_color)
        self.moving_keys: Set[str] = frozenset()
        self._waiting: deque[events.Event] = deque()
        self._held: dict[str, Timer] = {}
        self._keys = 0
        self._under_way = False
        self._patience: Timer | None = None

    def hold_keys(self, longest: float, what: str = LIST) -> None:
        """Let what is typed wait from now on, until what it is meant for is there.

        Args:
            longest: Seconds after which it waits no longer.
            what: What it waits for; of several things all.
        """
        self.release_keys(what)
        self._held[what] = self.set_timer(longest, partial(self.release_keys, what))

    def release_keys(self, what: str = LIST) -> bool:
        """Let what was typed take its course; returns whether there was anything.

        Args:
            what: What is there now.
        """
        timer = self._held.pop(what, None)
        if timer is not None:
            timer.stop()
        if self._waiting:
            self.call_later(self._hand_out)
        return bool(self._waiting)

    def release_behind(self, act: Callable[[], object], what: str) -> None:
        """Do what a key has asked for that had to wait, and let those behind it take their course.

        They wait for what it sets going, as they do for any key.

        Args:
            act: What it has asked for.
            what: What it waited for.
        """
        act()
        self._under_way = True
        self._keys += 1
        # A message stops at the widget that sends it, and this is called by one on its way.
        self.call_later(self._follow, _ROUNDS - 1)
        self.release_keys(what)

    async def on_event(self, event: events.Event) -> None:
        """Take an event, or let it wait in its turn."""
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._held or self._waiting or self._under_way:
            self._waiting.append(event)
            if self._under_way and self._patience is None:
                self._patience = self.set_timer(_LONGEST, self._lose_patience)
        else:
            await self._take(event)

    async def on_passed(self, message: Passed) -> None:
        """What the key has set going has been done, or has come one step further."""
        message.stop()
        if message.key != self._keys:
            return
        if message.rounds:
            self._follow(message.rounds - 1)
        else:
            await self._go_on()

    async def _lose_patience(self) -> None:
        self._patience = None
        await self._go_on()

    async def _go_on(self) -> None:
        self._under_way = False
        if self._patience is not None:
            self._patience.stop()
            self._patience = None
        await self._hand_out()

    async def _hand_out(self) -> None:
        while self._waiting and not self._held and not self._under_way:
            await self._take(self._waiting.popleft())

    async def _take(self, event: events.Event) -> None:
        """Hand out what was typed, and send a message after it where what follows is to wait."""
        self._under_way = self._may_change_much(event)
        await super().on_event(event)
        if self._under_way:
            self._keys += 1
            self._follow(_ROUNDS - 1)

    def _may_change_much(self, event: events.Event) -> bool:
        if not isinstance(event, events.Key):
            return False
        if isinstance(self.focused, Input):
            return not event.is_printable
        return event.key not in self.moving_keys

    def _follow(self, rounds: int) -> None:
        if self.screen_stack:  # none is left once the App ends
            (self.focused or self.screen).post_message(Passed(self._keys, rounds))
