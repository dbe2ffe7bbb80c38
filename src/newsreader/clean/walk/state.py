"""Where the conversion stands while it walks: open elements, open frames, gathered text."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from newsreader.clean.frames.containers import Frame
from newsreader.clean.isolates import needed, side_of
from newsreader.clean.spans import Run, paragraphs, without_permalink
from newsreader.clean.text import one_line
from newsreader.dataclass import dataclass, field, replace
from newsreader.markup.tree import touch
from newsreader.model.document import (
    Block,
    Code,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Rule,
)
from newsreader.model.span import Direction, Isolate, Mark

_MOST_FRAMES: Final = 40
_WHITE: Final = " \t\n\r\f"
_CLOSING: Final = frozenset(".,;:!?")
_MOST_ISOLATES: Final = 16
"""Isolates within isolates that are told apart; Unicode knows of no more than 125 levels."""
_Named: TypeAlias = tuple[str, tuple[int, int]]
"""The name of a place, and how many runs and pieces of the last one were written before it."""
_DIRECTIONS: Final = {"ltr": Direction.LTR, "rtl": Direction.RTL, "auto": None}


@dataclass(slots=True)
class Inline:
    """What holds for text at a place, and is put back when the element that set it ends."""

    marks: Mark = Mark.NONE
    href: str = ""
    level: int = 0
    direction: Direction | None = None
    muted: bool = False
    language: str = ""
    isolates: tuple[Isolate, ...] = ()
    tex: bool = False

    def copy(self) -> "Inline":
        """Return the same, to be changed for an element."""
        return Inline(
            self.marks,
            self.href,
            self.level,
            self.direction,
            self.muted,
            self.language,
            self.isolates,
            self.tex,
        )


@dataclass(slots=True)
class Capture:
    """Text that is gathered as it stands: code, a formula."""

    pieces: list[str] = field(default_factory=list)
    note: list[str] | None = None
    """Where the source of a formula goes once its `<annotation>` has begun."""
    source: str = ""
    language: str = ""
    formula: bool = False


@dataclass(slots=True)
class Opened:
    """An element that has begun and not yet ended.

    Attributes:
        tag: Its name.
        before: What held before it.
        end: What to do when it ends, or None.
        language: The programming language that its class names, or `""`.
        apart: Whether its style sets it on lines of its own.
    """

    tag: str
    before: Inline
    end: Callable[[], None] | None = None
    language: str = ""
    apart: bool = False


class Walk:
    """The state of a conversion and the moves that all elements share.

    Attributes:
        base: What relative addresses stand on.
        targets: The names that links in the text point to.
        inline: What holds for text here.
        opened: The elements around here.
        frames: The containers around here; the first is the document.
        capture: Where text goes as it stands, or None.
        stripped: Tracking parameters and pictures taken out so far.
        explained: Abbreviations whose meaning has been told.
        aliases: Names of places that share the anchor of a block, to that anchor.
        notes: What was set into lines as notes on them; it stands at the end.
    """

    def __init__(self, base: str, targets: frozenset[str]) -> None:
        self.base = base
        self.targets = targets
        self.inline = Inline()
        self.opened: list[Opened] = []
        self.frames: list[Frame] = [Frame()]
        self.capture: Capture | None = None
        self.stripped = 0
        self.explained: set[str] = set()
        self.aliases: dict[str, str] = {}
        self.notes: list[tuple[Block, ...]] = []
        self.anchors: list[_Named] = []
        self.runs: list[Run] = []
        self._isolates = 0
        self._parted = False
        self._ended = False

    @property
    def frame(self) -> Frame:
        """The innermost container."""
        return self.frames[-1]

    def write(self, text: str) -> None:
        """Add text at this place."""
        if self.capture is not None:
            target = self.capture.pieces if self.capture.note is None else self.capture.note
            target.append(text)
        elif self.inline.muted:
            if text[:1].isspace() or text[-1:].isspace():
                self.part()
        else:
            if self._ended and not text.isspace():
                text = self._on_new_line(text)
            runs, here = self.runs, self.inline
            last = runs[-1] if runs else None
            if self._parted:
                self._parted = False
                if last and last.pieces and touch(last.pieces[-1], text):
                    text = f" {text}"
            if (
                last
                and last.pieces
                and last.marks == here.marks
                and last.href == here.href
                and last.isolates == here.isolates
                and last.tex is here.tex
            ):
                last.pieces.append(text)
            else:
                runs.append(Run([text], here.marks, here.href, here.isolates, here.tex))

    def part(self) -> None:
        """Something stands here that is not shown: the words beside it are not to join."""
        self._parted = True

    def break_line(self) -> None:
        """Begin a new line within the paragraph."""
        if self.capture is not None:
            self.capture.pieces.append("\n")
        else:
            self._ended = False
            self.runs.append(Run([]))

    def end_line(self) -> None:
        """What comes next in this paragraph stands on another line than what is there already."""
        if self.capture is not None or self.inline.muted or not self.runs:
            return
        last = self.runs[-1].pieces
        if len(self.runs) > 1 and len(last) == 1 and last[0].isspace():
            last = self.runs[-2].pieces
        self._ended = bool(last)  # it does in any case behind a break

    def _on_new_line(self, text: str) -> str:
        """Begin the line that is due; return the text for it.

        A sign that ends or parts a sentence goes with what is before it.
        """
        text = text.lstrip(_WHITE)
        self._ended = False
        if text[0] in _CLOSING:
            self.write(text[0])
            text = text[1:].lstrip(_WHITE)
            self._ended = not text
        if text:
            self.break_line()
        return text

    def at_start(self) -> bool:
        """Tell whether nothing has been written since the last block."""
        return not any(piece.strip() for run in self.runs for piece in run.pieces)

    def flush(self, *, within: bool = False) -> None:
        """End the paragraph, if there is one.

        Args:
            within: Whether by what stood in it: then that has the names given since its last word.
        """
        self._ended = False
        if not self.runs:
            return
        late = self._late_names() if within and self.anchors else []
        runs, self.runs = self.runs, []
        here = self.inline
        if here.level or any(run.href for run in (*runs[:2], *runs[-2:])):
            runs = without_permalink(runs, heading=bool(here.level))
        for spans in paragraphs(runs):
            towards = here.direction or side_of(spans)
            spans = needed(spans, towards)  # noqa: PLW2901
            anchor = self._anchor()
            if here.level:
                self.put(Heading(here.level, spans, towards, anchor))
            else:
                self.put(Paragraph(spans, towards, anchor))
        self.anchors += late

    def _late_names(self) -> list[_Named]:
        """Take out the names that were given after the last word, and return them."""
        words = (
            (at, end)
            for at in range(len(self.runs), 0, -1)
            for end in range(len(self.runs[at - 1].pieces), 0, -1)
            if self.runs[at - 1].pieces[end - 1].strip()
        )
        last = next(words, (0, 0))
        late = [named for named in self.anchors if named[1] >= last]
        self.anchors = [named for named in self.anchors if named[1] < last]
        return late

    def put_named(self, block: Code | Figure | Embed | Rule) -> None:
        """Add a finished block that has the name of this place, if there is one."""
        anchor = self._anchor(block.anchor)
        self.put(replace(block, anchor=anchor) if anchor else block)

    def put(self, *blocks: Block) -> None:
        """Add finished blocks to the innermost container."""
        self.frames[-1].blocks.extend(blocks)

    def push(self, frame: Frame) -> Callable[[], None]:
        """Open a container; return what closes it.

        Beyond the deepest nesting that a reader could tell apart nothing is opened: what is in the
        container then stands in the one around it.
        """
        self.flush()
        if len(self.frames) >= _MOST_FRAMES:
            return self.flush
        self.frames.append(frame)
        return self._pop

    def _pop(self) -> None:
        self.flush()
        frame = self.frames.pop()
        self.put(*frame.close())

    def name_place(self, attributes: Mapping[str, str]) -> None:
        """Remember the name of this place for the next block, so that links can lead to it."""
        name = one_line(attributes.get("id") or attributes.get("name") or "", 200)
        if name and len(self.anchors) < 50:
            end = len(self.runs[-1].pieces) if self.runs else 0
            self.anchors.append((name, (len(self.runs), end)))

    def _anchor(self, own: str = "") -> str:
        """Return the anchor for a block: the name of this place that links ask for, if any does.

        Args:
            own: The anchor that it has already, and keeps.
        """
        if not self.anchors:
            return own
        asked = [name for name, _ in self.anchors if name in self.targets]
        anchor = own or (asked[0] if asked else self.anchors[0][0])
        self.aliases.update(dict.fromkeys(asked, anchor))
        self.anchors.clear()
        return anchor

    def turn(self, attributes: Mapping[str, str]) -> None:
        """Take over the direction that a block declares; a word that is none says nothing."""
        declared = attributes.get("dir", "").strip().lower()
        if declared in _DIRECTIONS:
            self.inline.direction = _DIRECTIONS[declared]

    def isolate(self, attributes: Mapping[str, str], *, always: bool = False) -> None:
        """Put the words of an element within a line in order for themselves, if it asks for that.

        Args:
            attributes: Of the element: any `dir` that means something asks for it.
            always: Whether it does in any case: a `<bdi>`.
        """
        declared = attributes.get("dir", "").strip().lower()
        here = self.inline
        if (always or declared in _DIRECTIONS) and len(here.isolates) < _MOST_ISOLATES:
            self._isolates += 1
            here.isolates += (Isolate(_DIRECTIONS.get(declared), self._isolates),)

    def so_far(self) -> Sequence[Block]:
        """Return as much of what the containers around here will close to as is sure."""
        sure: Sequence[Block] = ()
        for frame in reversed(self.frames[1:]):
            sure = frame.so_far(sure)
        return sure

    def finish(self) -> Sequence[Block]:
        """Close all that is open and return the document's blocks; more than once, if need be."""
        while len(self.frames) > 1:
            self._pop()
        self.flush()
        if self.notes:
            self.put(Rule(), ListBlock(tuple(self.notes), ordered=True))
            self.notes = []
        return self.frames[0].blocks
