"""Hearing what the terminal says of itself among what is typed: nothing typed is lost or held up.

The questions are those that a terminal which does not know them passes over in silence.
"""

import re
from collections.abc import Mapping
from typing import Final

from newsreader.model.pictures import Grain, Images
from newsreader.tui.terminal import Answers, may_ask

QUESTIONS: Final = "\x1b[>0q\x1b[16t\x1b[c"
"""Name and version; size of a cell; what it can do. The last is answered by every terminal."""
CELL: Final = "\x1b[16t\x1b[c"
"""The size of a cell alone, and what ends every answer."""
AGAIN: Final = "\x1b[c"
"""The last one alone, to see how long an answer takes."""

_WHOLE: Final = re.compile(
    r"\x1bP>\|(?P<name>[^\x1b\x07\x9c]{0,200})(?:\x1b\\|\x07|\x9c)"
    r"|\x1b\[6;(?P<height>\d{1,5});(?P<width>\d{1,5})t"
    r"|\x1b\[\?(?P<attributes>[\d;]{0,100})c"
)
_BEGUN: Final = re.compile(
    r"\x1bP(?:>(?:\|[^\x1b\x07\x9c]{0,200}\x1b?)?)?$|\x1b\[6(?:;\d{0,5}(?:;\d{0,5})?)?$"
    r"|\x1b\[\?[\d;]{0,100}$|\x1b\[?$"
)
"""What may go on to be an answer, at the end of what has come so far."""
_LARGEST: Final = 200
"""Pixels of a side of a cell that are believed."""


def questions(images: Images, environ: Mapping[str, str]) -> str:
    """Return what the terminal is to be asked.

    Args:
        images: What the reader wants of pictures.
        environ: The environment.

    Returns:
        All questions where the way of painting hangs on the answers; the size of a cell alone where
        pixels are painted whatever it says; else nothing.
    """
    if not may_ask(environ) or images in {Images.OFF, Images.BLOCKS}:
        return ""
    return QUESTIONS if images is Images.AUTO else CELL


class Listener:
    """Takes answers out of what comes from the terminal.

    Attributes:
        expecting: Whether the last question is still to be answered.
        told: What has been said so far, the time it took left out.
    """

    def __init__(self) -> None:
        self.expecting = False
        self.told = Answers()
        self._held = ""

    @property
    def holding(self) -> bool:
        """Whether something is held back that may be the start of an answer."""
        return bool(self._held)

    def feed(self, text: str) -> tuple[str, bool]:
        """Take what has come.

        Args:
            text: As it came, escape sequences and all.

        Returns:
            What was typed, and whether the last question has been answered with this.
        """
        text = self._held + text
        self._held = ""
        if "\x1b" not in text:
            return text, False
        answered = False
        parts = []
        at = 0
        for found in _WHOLE.finditer(text):
            parts.append(text[at : found.start()])
            at = found.end()
            answered = self._note(found) or answered
        rest = text[at:]
        if self.expecting and not answered and (begun := _BEGUN.search(rest)):
            self._held = begun[0]
            rest = rest[: begun.start()]
        if answered:
            self.expecting = False
        return "".join([*parts, rest]), answered

    def release(self) -> str:
        """Give back what was held: it did not go on to be an answer."""
        held, self._held = self._held, ""
        return held

    def _note(self, found: re.Match[str]) -> bool:
        """Note one answer; returns whether it is that to the last question."""
        told = self.told
        if found["name"] is not None:
            name = "".join(filter(str.isprintable, found["name"]))
            self.told = Answers(name, told.attributes, told.grain)
        elif found["height"] is not None:
            width, height = int(found["width"]), int(found["height"])
            if 1 < width <= _LARGEST and 1 < height <= _LARGEST:
                self.told = Answers(told.name, told.attributes, Grain(width, height))
        else:
            numbers = frozenset(map(int, filter(None, found["attributes"].split(";"))))
            self.told = Answers(told.name, numbers, told.grain)
            return True
        return False
