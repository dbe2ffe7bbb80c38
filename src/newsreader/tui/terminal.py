"""Which way pictures are painted: from what is wanted, what is known of the terminal, and its word.

Pure: what the terminal is asked, and how its answers are heard, is the driver's business.

Kitty's protocol is used only with terminals known to draw pictures at placeholders: some say that
they know the protocol and then show the placeholders as they are, Kitty's own first versions among
them. So they are asked for their name and version, and not for what they know.
"""

import re
from collections.abc import Mapping
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.model.pictures import NATURAL, Box, Grain, Images, Way

SLOW: Final = 0.4
"""Seconds for an answer after which a line to another machine is too slow for pictures."""
PATIENCE: Final = 1.0
"""Seconds after which a terminal that has not answered is taken for one that does not."""

_KITTY: Final = re.compile(r"kitty\((\d{1,4})\.(\d{1,4})[\d.]*\)", re.IGNORECASE)
"""How Kitty names itself."""
_DRAWS_PLACEHOLDERS: Final = (0, 28)
"""The first version of Kitty that draws pictures at placeholders."""
_SIXEL: Final = 4
"""The attribute by which a terminal says that it paints sixels."""
_BORDER: Final = 4
"""Pixels around the cells, left and right together, of a window whose border nothing tells."""
_NOT_ASKED: Final = ("", "dumb", "linux", "unknown", "vt52", "vt100", "ansi", "emacs", "eterm")
"""Values of TERM of terminals that might show a question instead of answering it."""
_MODEST: Final = (("xterm", "XTERM_VERSION"), ("mlterm", "MLTERM"))
"""The TERM of terminals that have more colours than that says, and what tells that it is them."""
_REMOTE: Final = ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT", "MOSH_CONNECTION")
_BETWEEN: Final = ("TMUX", "STY", "ZELLIJ")
"""Variables of programs that stand between us and the terminal, and pass no pictures on."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the terminal said of itself.

    Attributes:
        name: Its name and version, or `""`.
        attributes: What it says it can do (of its primary device attributes).
        grain: How large its cells are, or None.
        canvas: Pixels from left to right and from top to bottom that all cells have together, but
            no more than a picture may have, or None.
        seconds: How long an answer takes, or None where there was none.
    """

    name: str = ""
    attributes: frozenset[int] = frozenset()
    grain: Grain | None = None
    canvas: tuple[int, int] | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """What the system knows of the terminal's window.

    Attributes:
        columns: Cells from left to right, at least 1.
        rows: Cells from top to bottom, at least 1.
        width: Pixels of it, or 0 where nobody told them; what is around the cells may be counted.
        height: The same.
    """

    columns: int
    rows: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Painting:
    """How pictures are painted here.

    Attributes:
        way: Which way, or None where their words must do.
        why: Why they are not, in words, or `""`.
        grain: How large the cells are.
        widest: Pixels that a picture may have from left to right, or 0 for any number.
    """

    way: Way | None
    why: str = ""
    grain: Grain = NATURAL
    widest: int = 0

    def room(self, room: Box) -> Box:
        """Return how much of a room one picture can fill.

        Args:
            room: The cells there are.
        """
        if self.way is not Way.SIXEL or not self.widest:
            return room
        return Box(max(1, min(room.columns, self.widest // self.grain.width)), room.rows)


def may_ask(environ: Mapping[str, str]) -> bool:
    """Whether a terminal can be asked without a trace of the question on its screen."""
    term = environ.get("TERM", "")
    return term not in _NOT_ASKED and environ.get("TERM_PROGRAM", "") != "Apple_Terminal"


def has_more_colours(environ: Mapping[str, str], colours: str | None) -> bool:
    """Whether a terminal has 256 colours though its TERM promises only a few.

    Args:
        environ: The environment.
        colours: What Rich calls the colours that TERM promises.
    """
    return colours == "standard" and any(
        environ.get("TERM") == term and environ.get(sign) for term, sign in _MODEST
    )


def is_remote(environ: Mapping[str, str]) -> bool:
    """Whether there is a line to another machine between us and the terminal."""
    return any(environ.get(name) for name in _REMOTE)


def choose(
    images: Images, environ: Mapping[str, str], colours: str | None, answers: Answers | None
) -> Painting | None:
    """Decide how pictures are painted.

    Args:
        images: What the reader wants.
        environ: The environment.
        colours: What Rich calls the colours there are: `"truecolor"`, `"256"`, `"standard"`, ...
        answers: What the terminal said, or None while it has not said anything.

    Returns:
        How, or None while that depends on what the terminal says.
    """
    grain = (answers.grain if answers is not None else None) or NATURAL
    if images is Images.OFF:
        return Painting(None, "the config file says so (images)")
    if environ.get("NO_COLOR") or colours not in {"truecolor", "256"}:
        return Painting(None, "there are not enough colours here")
    many = colours == "truecolor"
    if images is not Images.AUTO:
        wished = Way(images.value)
        # Sixels are cut to cells: they would stand askew till their size is known.
        if wished is Way.SIXEL and answers is None and may_ask(environ):
            return None
        way = Way.BLOCKS if wished is Way.KITTY and not many else wished
        return Painting(way, "", grain, _widest(answers))
    between = any(environ.get(name) for name in _BETWEEN)
    known = _known(environ) if many and not between else None
    remote = is_remote(environ)
    asked = may_ask(environ)
    if asked and answers is None and (remote or not (known or between)):
        return None
    if remote and (answers is None or answers.seconds is None or answers.seconds > SLOW):
        return Painting(None, "the line to this terminal is slow")
    if known is not None:
        return Painting(known, "", grain)
    if between or answers is None or answers.name.startswith(("tmux", "screen")):
        return Painting(Way.BLOCKS, "", grain)
    if many and _draws_placeholders(answers.name):
        return Painting(Way.KITTY, "", grain)
    # Sixels must fit the cells to the pixel: without a word on that they would stand askew.
    if _SIXEL in answers.attributes and answers.grain is not None:
        return Painting(Way.SIXEL, "", grain, _widest(answers))
    return Painting(Way.BLOCKS, "", grain)


def paints_sixels_unmeasured(answers: Answers) -> bool:
    """Whether a terminal paints sixels and has not said how large its cells are."""
    return _SIXEL in answers.attributes and answers.grain is None


def grain_of(canvas: tuple[int, int], window: Window) -> Grain | None:
    """Work out how large the cells are, of a terminal that says only how much can be painted on.

    That is what all cells have together, or the largest picture if that is smaller. The window has
    a border of the same width on all sides.

    Args:
        canvas: Pixels that can be painted on, as in `Answers`.
        window: What the system knows.

    Returns:
        The size, or None where it cannot be told to the pixel.
    """
    sides = ((canvas[0], window.width, window.columns), (canvas[1], window.height, window.rows))
    # A border is narrower than a pixel for each cell; what lacks more has been cut.
    borders = [all_ - own for own, all_, cells in sides if own % cells == 0 <= all_ - own < cells]
    border = borders[0] if borders else _BORDER
    if any(all_ <= border or (all_ - border) % cells for _, all_, cells in sides):
        return None
    width, height = ((all_ - border) // cells for _, all_, cells in sides)
    return Grain(width, height)


def _widest(answers: Answers | None) -> int:
    return answers.canvas[0] if answers is not None and answers.canvas is not None else 0


def _draws_placeholders(name: str) -> bool:
    """Whether a terminal of this name and version draws pictures of Kitty's at placeholders."""
    kitty = _KITTY.fullmatch(name)
    if kitty is not None:
        return (int(kitty[1]), int(kitty[2])) >= _DRAWS_PLACEHOLDERS
    return name.lower().startswith("ghostty")


def _known(environ: Mapping[str, str]) -> Way | None:
    """What the environment alone says of the terminal."""
    term, program = environ.get("TERM", ""), environ.get("TERM_PROGRAM", "").lower()
    return Way.KITTY if term == "xterm-ghostty" or program == "ghostty" else None
