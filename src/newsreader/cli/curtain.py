"""The curtain: the last screen, shown from the first moment of a start until the App takes over.

A start must load Textual and open the store before it can show anything; meanwhile the screen of
last time is there. It is painted before anything else is loaded, so this module imports next to
nothing. Whenever it might be untrue (somebody has written to the store or the config, another day,
another size, terminal or set of colours) it is not painted at all. Then what stays true for longer,
its grounds and colours without a word on them, is there for painting the list alone as soon as the
store can be asked. Keys typed meanwhile wait in the terminal, unseen, for the App.
"""

import os
import sys
import time

from newsreader import __version__
from newsreader.ending import endings
from newsreader.tui import frame

TYPE_CHECKING = False  # `typing` itself would cost more than all that is done here
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

FILE = "last-screen"
"""How the files in the data directory are called; the size of their screen comes after it."""
BACKDROP = "backdrop"
"""How the one is called that holds what screens of all sizes look like without their words."""
KEPT = 4
"""For how many sizes of the terminal the last screen is kept."""

_VARIABLES = (
    "TERM", "COLORTERM", "XTERM_VERSION", "MLTERM", "KONSOLE_VERSION", "NO_COLOR",
    "LANG", "LC_ALL", "LC_CTYPE", "TZ",
)  # fmt: skip
_PREFIXES = ("TEXTUAL_", "TERM_PROGRAM")
_OPTIONS = {"--config": "NEWSREADER_CONFIG", "--data-dir": "NEWSREADER_DATA_DIR"}
_HOMES = (
    ("NEWSREADER_CONFIG", "XDG_CONFIG_HOME", "~/.config", "newsreader/config.toml"),
    ("NEWSREADER_DATA_DIR", "XDG_DATA_HOME", "~/.local/share", "newsreader"),
)
DUMB = "dumb"
"""The TERM of what shows text and no screen: an editor's shell."""
_OUT = 2
"""Where Textual writes."""


class Curtain:
    """The terminal until the App takes it: silent, and with the last screen on it if it is true.

    Attributes:
        painted: Whether the last screen stands on it, or the list alone.
        whole: Whether it is the last screen.
        modes: The terminal's modes as they were, for whoever gives it back; empty before.
        up: Whether it is for us to give the terminal back.
    """

    def __init__(self) -> None:
        self.painted = self.whole = False
        self.modes: list[object] = []
        self.up = False

    def rise(self, argv: "Sequence[str]", environ: "Mapping[str, str]") -> None:
        """Paint the last screen, if the arguments start the reader and it is still true.

        What is typed is not echoed from here on, painted or not. Whatever comes in between, `drop`
        gives the terminal back.

        Args:
            argv: The arguments after the program's name.
            environ: The environment.
        """
        places = find_places(argv, environ)
        if places is None or environ.get("TERM") == DUMB:
            return
        if not all(map(os.isatty, (0, 1, _OUT))):
            return
        endings.watch()
        rows = _still_true(*places, environ)
        if self._take_keys() and rows:
            self.whole = True
            self.show(frame.paint(rows))

    def show(self, text: str) -> None:
        """Put something on the terminal's other screen, while it is ours.

        Args:
            text: What paints it, its going there included.
        """
        if self.up and text:
            self.painted = True
            if frame.may_be_unsure(text):
                from newsreader.tui.anchoring import anchored

                text = anchored(text)
            _send(text)

    def hand_over(self) -> bool:
        """Leave the screen to the App; returns whether it was still ours to leave."""
        was, self.up = self.up, False
        return was

    def drop(self) -> None:
        """Give the terminal back as it was, unless the App has taken it."""
        if self.up and self.painted:
            _send(frame.LEAVE)
            self.painted = False
        if self.up:
            _set_modes(self.modes)
            self.up = False  # not before: what is broken off is begun anew

    def _take_keys(self) -> bool:
        """Keep what is typed from being echoed or obeyed by the terminal; returns whether it is."""
        import termios

        try:
            self.modes = termios.tcgetattr(0)
            now = termios.tcgetattr(0)
            now[0] &= ~(
                termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR
            )
            now[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
            # Ctrl+C still ends the start; the keys that would stop or quit it wait like all others.
            for character in (termios.VSUSP, termios.VQUIT):
                now[6][character] = b"\0"
            now[6][termios.VMIN] = 1
            now[6][termios.VTIME] = 0
            self.up = True
            termios.tcsetattr(0, termios.TCSANOW, now)
        except termios.error:
            self.up = False
        return self.up


def find_places(argv: "Sequence[str]", environ: "Mapping[str, str]") -> "tuple[str, str] | None":
    """Return where config file and data directory are, if the arguments start the reader.

    It only has to agree with `paths.find_paths` where it can do so cheaply: a place that is not
    found costs no more than the frame.

    Args:
        argv: The arguments after the program's name.
        environ: The environment.
    """
    named = dict(environ)
    words = list(argv)
    while words:
        name, equals, value = words.pop(0).partition("=")
        if name in _OPTIONS and (equals or words):
            named[_OPTIONS[name]] = value if equals else words.pop(0)
        elif name != "--quiet":
            return None
    found = []
    for own, home, usual, rest in _HOMES:
        place = named.get(own, "")
        if not place and sys.platform != "linux":
            return None
        place = place or os.path.join(named.get(home, "").strip() or usual, rest)
        found.append(os.path.abspath(os.path.expanduser(place)))
    return found[0], found[1]


def stamp(config: str, data: str, environ: "Mapping[str, str]", size: "tuple[int, ...]") -> str:
    """Return all that a frame belongs to, in one line; `""` where it could not be told.

    The theme is in the config file, or in the store when it was chosen in the palette.

    Args:
        config: The config file.
        data: The data directory.
        environ: The environment.
        size: Columns and lines of the terminal.
    """
    from newsreader.store.peek import version

    stored = version(os.path.join(data, "newsreader.db"))
    ground = ground_stamp(config, environ)
    if not (stored and ground):
        return ""
    told = tuple(size), environ.get("COLUMNS"), environ.get("LINES")
    return ascii((ground, told, stored, time.strftime("%Y-%m-%d %z")))


def ground_stamp(config: str, environ: "Mapping[str, str]") -> str:
    """Return what a screen without its words belongs to: no size, nothing stored and no day.

    Args:
        config: The config file.
        environ: The environment.

    Returns:
        One line; `""` where it could not be told.
    """
    try:
        status = os.stat(config)
    except OSError:
        return ""
    named = sorted(
        (name, value)
        for name, value in environ.items()
        if name in _VARIABLES or name.startswith(_PREFIXES)
    )
    told = (__version__, status.st_ino, status.st_size, status.st_mtime_ns)
    return ascii((*told, named))


def screen_of(size: "tuple[int, ...]") -> str:
    """Return how the file is called that holds the last screen of a size.

    Args:
        size: Columns and lines of the terminal.
    """
    return f"{FILE}-{size[0]}x{size[1]}"


def keep(data: str, name: str, rows: "Sequence[Sequence[frame.Run]]", belongs: str) -> None:
    """Keep something for the next start; the last screens of a few sizes stay beside each other.

    They are painted only while they are true, as this one.

    Args:
        data: The data directory.
        name: How its file is called: what `screen_of` says, or `BACKDROP`.
        rows: Its runs, or nothing where there is none to be kept.
        belongs: What `stamp` said of the screen, or `ground_stamp` of the backdrop, or `""`.
    """
    place = os.path.join(data, name)
    fresh = f"{place}.new"
    try:
        if not rows or not belongs:
            os.unlink(place)
            return
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(frame.write(belongs, rows))
        os.replace(fresh, place)
        _let_go(data)
    except (OSError, UnicodeError):
        return  # it is a convenience, and the next start does without


def backdrop(config: str, data: str, environ: "Mapping[str, str]") -> "list[list[frame.Run]]":
    """Return what screens look like without their words, or nothing where this start may differ.

    Args:
        config: The config file.
        data: The data directory.
        environ: The environment.
    """
    return _kept(os.path.join(data, BACKDROP), lambda: ground_stamp(config, environ))


def _let_go(data: str) -> None:
    """Remove the screens that have not been the last for the longest."""
    with os.scandir(data) as found:
        kept = [(one.stat().st_mtime_ns, one.path) for one in found if one.name.startswith(FILE)]
    for _, path in sorted(kept, reverse=True)[KEPT:]:
        os.unlink(path)


def _still_true(config: str, data: str, environ: "Mapping[str, str]") -> "list[list[frame.Run]]":
    size = os.get_terminal_size(1)
    place = os.path.join(data, screen_of(size))
    rows = _kept(place, lambda: stamp(config, data, environ, size))
    return rows if len(rows) == size.lines else []


def _kept(place: str, belongs: "Callable[[], str]") -> "list[list[frame.Run]]":
    """Return what a file holds, if it belongs to this start."""
    try:
        with open(place, encoding="utf-8", newline="\n") as file:
            text = file.read()
    except (OSError, UnicodeError):
        return []
    told = frame.stamp_of(text)
    return frame.read(text) if told and told == belongs() else []


def _set_modes(modes: "list[object]") -> None:
    import termios

    try:
        termios.tcsetattr(0, termios.TCSANOW, modes)  # type: ignore[arg-type]
    except termios.error:
        return  # the terminal has gone


def _send(text: str) -> None:
    data = text.encode()
    try:
        while data:
            data = data[os.write(_OUT, data) :]
    except OSError:
        return  # the terminal has gone; the App will say what there is to say
