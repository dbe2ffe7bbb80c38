"""Which way pictures are painted: from what is wanted, what is known of the terminal, and its word.

Pure: what the terminal is asked, and how its answers are heard, is the driver's business.

Kitty's protocol is used only with terminals known to draw pictures at placeholders: some say that
they know the protocol and then show the placeholders as they are, so their word is not asked for.
"""

from collections.abc import Mapping
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.model.pictures import NATURAL, Grain, Images, Way

SLOW: Final = 0.4
"""Seconds for an answer after which a line to another machine is too slow for pictures."""
PATIENCE: Final = 1.0
"""Seconds after which a terminal that has not answered is taken for one that does not."""

_DRAWS_PLACEHOLDERS: Final = ("kitty", "ghostty")
"""How terminals name themselves that draw pictures of Kitty's protocol at placeholders."""
_SIXEL: Final = 4
"""The attribute by which a terminal says that it paints sixels."""
_NOT_ASKED: Final = ("", "dumb", "linux", "unknown", "vt52", "vt100", "ansi", "emacs", "eterm")
"""Values of TERM of terminals that might show a question instead of answering it."""
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
        seconds: How long an answer takes, or None where there was none.
    """

    name: str = ""
    attributes: frozenset[int] = frozenset()
    grain: Grain | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Painting:
    """How pictures are painted here.

    Attributes:
        way: Which way, or None where their words must do.
        why: Why they are not, in words, or `""`.
        grain: How large the cells are.
    """

    way: Way | None
    why: str = ""
    grain: Grain = NATURAL


def may_ask(environ: Mapping[str, str]) -> bool:
    """Whether a terminal can be asked without a trace of the question on its screen."""
    term = environ.get("TERM", "")
    return term not in _NOT_ASKED and environ.get("TERM_PROGRAM", "") != "Apple_Terminal"


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
        return Painting(Way.BLOCKS if wished is Way.KITTY and not many else wished, "", grain)
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
    if many and answers.name.lower().startswith(_DRAWS_PLACEHOLDERS):
        return Painting(Way.KITTY, "", grain)
    # Sixels must fit the cells to the pixel: without a word on that they would stand askew.
    if _SIXEL in answers.attributes and answers.grain is not None:
        return Painting(Way.SIXEL, "", grain)
    return Painting(Way.BLOCKS, "", grain)


def _known(environ: Mapping[str, str]) -> Way | None:
    """What the environment alone says of the terminal."""
    term, program = environ.get("TERM", ""), environ.get("TERM_PROGRAM", "").lower()
    if environ.get("KITTY_WINDOW_ID") or term in {"xterm-kitty", "xterm-ghostty"}:
        return Way.KITTY
    return Way.KITTY if program == "ghostty" else None
