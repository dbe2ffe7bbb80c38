"""Requests to end, SIGTERM and SIGHUP: none is lost, whatever the program is doing when it comes.

Python runs a handler between any two instructions. What it raises is lost where these are those of
a callback (of a weak reference, of which every import lets some go; of a finalizer; of a function
that SQLite calls), and leaves half of it where they tidy up. So a request is noted in any case. It
is raised where the program says that it may be broken off; whoever is to be told instead is told.
What was lost or held is raised, or told, at the next such place.

Importing this loads nothing that Python has not loaded by itself: a start watches before it paints.
"""

import sys

TYPE_CHECKING = False  # as for the curtain
if TYPE_CHECKING:
    import signal as _signal
    from collections.abc import Callable
    from types import FrameType, TracebackType
    from typing import Any

    Act = Callable[[int], object]
else:
    import _signal  # what `signal` is made of: to load its enumerations takes milliseconds

_REQUESTS: "tuple[int, ...]" = tuple(
    getattr(_signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(_signal, name)
)


class Endings:
    """The requests to end that have come to this process, and what is done about them.

    At first they are held. Each way of dealing with them lasts as long as what is returned is
    entered, and is changed in the main thread alone.

    Attributes:
        code: The exit code that the first request asks for, 128 and its number; 0 before it.
    """

    def __init__(self) -> None:
        self.code = 0
        self._way: Act = _hold

    def watch(self) -> "list[tuple[int, Any]]":
        """Take requests from here on; returns the handlers before."""
        return [(number, _signal.signal(number, self.note)) for number in _REQUESTS]

    def watched(self) -> "_Watched":
        """Take requests while this is entered, and leave them to who took them before after it."""
        return _Watched(self)

    def breakable(self) -> "_Way":
        """Raise the first request as `SystemExit` wherever it comes, or at once if it has come.

        Once only: a second one would keep the first from tidying up. Where another error was made
        of it, it is raised again at the end.
        """
        return _Way(self, _break)

    def held(self) -> "_Way":
        """Hold requests; what has come is raised at the end, where it may be raised."""
        return _Way(self, _hold)

    def told(self, act: "Act") -> "_Way":
        """Have something done about each request instead, and at once if one has come.

        Args:
            act: Takes the exit code; called between any two instructions of the main thread.
        """
        return _Way(self, act)

    def note(self, number: int, _frame: "FrameType | None" = None) -> None:
        """Take a request.

        Args:
            number: Of the signal.

        Raises:
            SystemExit: It is the first one, and the program may be broken off.
        """
        again = bool(self.code)
        self.code = self.code or 128 + number
        if not again or self._way is not _break:
            self._way(self.code)


class _Watched:
    def __init__(self, endings: Endings) -> None:
        self._endings = endings
        self._before: list[tuple[int, Any]] = []

    def __enter__(self) -> None:
        self._before = self._endings.watch()

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before:
            _signal.signal(number, handler)


class _Way:
    """A way of dealing with requests, while it is entered."""

    def __init__(self, endings: Endings, way: "Act") -> None:
        self._endings = endings
        self._way = self._before = way

    def __enter__(self) -> None:
        self._before, self._endings._way = self._endings._way, self._way
        if self._endings.code:
            self._way(self._endings.code)

    def __exit__(
        self,
        kind: "type[BaseException] | None",
        error: "BaseException | None",
        trace: "TracebackType | None",
    ) -> None:
        self._endings._way = self._before
        code = self._endings.code
        if code and error is None:
            self._before(code)
        elif code and self._way is _break and _was_ending(error):
            raise SystemExit(code) from None


def _hold(_code: int) -> None:
    """Leave it at the note."""


def _was_ending(error: "BaseException | None") -> bool:
    """Whether an error comes of a `SystemExit`: Python makes others of it in making a class."""
    while error is not None and not isinstance(error, SystemExit):
        error = error.__cause__ or error.__context__
    return error is not None


def _break(code: int) -> None:
    before = sys.unraisablehook

    def tell(unraisable: "sys.UnraisableHookArgs") -> None:
        if unraisable.exc_type is not SystemExit:  # else it is noted
            before(unraisable)

    sys.unraisablehook = tell
    raise SystemExit(code)


endings = Endings()
"""Those of this process."""
