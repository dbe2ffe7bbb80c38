"""Hearing what the terminal says of itself among what is typed: nothing typed is lost or held up.

The questions are those that a terminal which does not know them passes over in silence.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from newsreader.dataclass import replace
from newsreader.model.pictures import Grain, Images
from newsreader.tui.sequences import ESCAPE, Form, form_at, string_end
from newsreader.tui.terminal import Answers, may_ask

QUESTIONS: Final = "\x1b[>0q\x1b[16t\x1b[c"
"""Name and version; size of a cell; what it can do. The last is answered by every terminal."""
CELL: Final = "\x1b[16t\x1b[c"
"""The size of a cell alone, and what ends every answer."""
CANVAS: Final = "\x1b[?2;1;0S\x1b[c"
"""How much can be painted on: only for those who paint sixels and tell nothing of their cells."""
AGAIN: Final = "\x1b[c"
"""The last one alone, to see how long an answer takes."""

_ANSWER: Final = re.compile(
    r"\x1b\[(?:6;(?P<height>\d{1,5});(?P<width>\d{1,5})t"
    r"|\?2;0;(?P<across>\d{1,5});(?P<down>\d{1,5})S|\?(?P<attributes>[\d;]{0,100})c)"
)
_NAMED: Final = re.compile(r"\x1bP>\|(?P<name>.{0,200})", re.DOTALL)
_CHARACTER: Final = re.compile(r"[^\x00-\x0c\x0e-\x1f\x7f-\x9f\[O]")
"""What may be typed behind an Escape; with one of the others sequences begin that nobody knows."""
_ESCAPE_KEY: Final = "\x1b[27u"
"""The Escape key, so that nobody takes it for the beginning of anything."""
_LARGEST: Final = 200
"""Pixels of a side of a cell that are believed."""
_LONGEST: Final = 300
"""Characters of a string of the terminal's that are kept; the rest of it is passed over."""
_BRIEF, _LONG, _LONGER = 0.1, 0.5, 2.0
"""Seconds of silence after which what may be a key is one, usually and while an answer is waited
for; and after which what can be none is given up."""


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
    """Takes what the terminal says of itself out of what comes from it, however it is cut.

    Attributes:
        expecting: Whether the last question is still to be answered.
        overdue: Whether it has been for so long that the terminal is taken for one that does not
            answer: an Escape alone is then a key like everywhere else.
        told: What has been said so far, the time it took left out.
        means_alt: Tells whether Alt and a character mean something here. Where they do not they are
            Escape and that character, typed within the moment for which an Escape is waited with.
    """

    def __init__(self) -> None:
        self.expecting = self.overdue = False
        self.means_alt: Callable[[str], bool] = lambda _: True
        self.told = Answers()
        self._held = ""
        self._string: str | None = None  # the start of the string that we are in
        self._given = False  # whether an Escape was given as a key that may have begun an answer
        self._pasting = False

    @property
    def holding(self) -> bool:
        """Whether something is held back that may be the start of an answer."""
        return bool(self._held) or self._string is not None

    def feed(self, text: str) -> tuple[str, bool]:
        """Take what has come.

        Args:
            text: As it came, escape sequences and all.

        Returns:
            What was typed, and whether the last question has been answered with this.
        """
        if self._given and text:
            self._given = False
            form = form_at(ESCAPE + text, 0)[0]
            # One character behind it is a key, where it is hardly an answer any more.
            if form is not Form.KEYS and not (self.overdue and form is Form.UNSURE):
                text = ESCAPE + text
        text, self._held = self._held + text, ""
        typed: list[str] = []
        answered, at = False, 0
        while at < len(text):
            if self._string is not None:
                at = self._pass_string(text, at)
                continue
            escape = text.find(ESCAPE, at)
            if escape < 0:
                typed.append(text[at:])
                break
            typed.append(text[at:escape])
            form, at = form_at(text, escape)
            piece = text[escape:at]
            if form is Form.KEYS:
                typed.append(self._key(piece, text[at : at + 1]))
            elif form is Form.STRING:
                self._string = piece
            elif form is Form.SAID:
                answered = self._note(piece) or answered
            else:
                self._held = piece
        if answered:
            self.expecting = False
        return "".join(typed), answered

    def wait(self, silence: float) -> str:
        """Give back what was held for too long to go on.

        Args:
            silence: Seconds since anything has come.

        Returns:
            What was typed after all; `""` for none.
        """
        held = self._held
        if silence >= _LONGER:
            self._given = False
        if self._string is not None or (held and form_at(held, 0)[0] is Form.UNFINISHED):
            if silence >= _LONGER:
                self._string, self._held = None, ""
            return ""
        if not held or silence < self._late(held):
            return ""
        self._held, self._given = "", held == ESCAPE and self.expecting
        return held

    def _late(self, held: str) -> float:
        """Return the seconds of silence after which what is held is a key."""
        if self._pasting or (self.expecting and held != ESCAPE):
            return _LONGER
        return _LONG if self.expecting and not self.overdue else _BRIEF

    def _pass_string(self, text: str, at: int) -> int:
        """Go to the end of a string, or of what has come of it; returns where that is."""
        begun = self._string or ""
        ends = string_end(text, at)
        if ends is None:
            half = text.endswith(ESCAPE)  # of its end
            stop = len(text) - half
            self._string = (begun + text[at:stop])[:_LONGEST]
            self._held = ESCAPE * half
            return len(text)
        self._string = None
        if named := _NAMED.fullmatch((begun + text[at : ends[0]])[:_LONGEST]):
            name = "".join(filter(str.isprintable, named["name"]))
            self.told = replace(self.told, name=name)
        return ends[1]

    def _key(self, piece: str, behind: str) -> str:
        """Return what comes from the keyboard: an Escape that is none of a sequence as a key."""
        piece = self._follow_paste(piece)
        alone = piece == ESCAPE and not self._pasting
        if alone and _CHARACTER.match(behind) and not self.means_alt(behind):
            return _ESCAPE_KEY
        return piece

    def _follow_paste(self, piece: str) -> str:
        """Note whether what comes is being pasted; returns the sequence."""
        if piece in {"\x1b[200~", "\x1b[201~"}:
            self._pasting = piece == "\x1b[200~"
        return piece

    def _note(self, piece: str) -> bool:
        """Note one answer; returns whether it is that to the last question."""
        found = _ANSWER.fullmatch(piece)
        if found is None:
            return False
        if found["across"] is not None:
            self.told = replace(self.told, canvas=(int(found["across"]), int(found["down"])))
            return False
        if found["height"] is None:
            numbers = frozenset(map(int, filter(None, found["attributes"].split(";"))))
            self.told = replace(self.told, attributes=numbers)
            return True
        width, height = int(found["width"]), int(found["height"])
        if 1 < width <= _LARGEST and 1 < height <= _LARGEST:
            self.told = replace(self.told, grain=Grain(width, height))
        return False
