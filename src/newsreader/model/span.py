"""A run of text of one kind within a `Document`, and what may be said of one."""

from enum import Enum, IntFlag, auto
from typing import NamedTuple, TypeAlias

from newsreader.dataclass import dataclass


class Mark(IntFlag):
    """What a run of text is, as flags that combine."""

    NONE = 0
    EMPHASIS = auto()
    STRONG = auto()
    CODE = auto()
    STRIKE = auto()
    UNDERLINE = auto()
    HIGHLIGHT = auto()
    SUPERSCRIPT = auto()
    SUBSCRIPT = auto()
    SMALL = auto()


class Direction(Enum):
    """The direction in which a text is read: as its author declares, or as its first letter is."""

    LTR = "ltr"
    RTL = "rtl"


class Isolate(NamedTuple):
    """Words that are put in order for themselves, whatever stands around them (`<bdi>`).

    Attributes:
        direction: The direction in which they are read; None: as their first letter is.
        number: Tells two of them apart that stand side by side in a block.
    """

    direction: Direction | None = None
    number: int = 0


REFUSED = "refused:"
"""What stands before an address (`ssh:`, `javascript:`, `file:`) that no link is to open."""


@dataclass(frozen=True, slots=True)
class Span:
    r"""A run of text of one kind.

    Attributes:
        text: The characters; `"\n"` is a line break.
        marks: What the run is.
        href: Where it links to: an absolute http, https or mailto address without tracking
            parameters, `"#name"` for a place in this document, `REFUSED` and the start of an
            address that is shown and never opened, or `""`.
        isolates: What it stands in that is put in order for itself, the outermost first. Spans in
            a row that share one are one text in it.
    """

    text: str
    marks: Mark = Mark.NONE
    href: str = ""
    isolates: tuple[Isolate, ...] = ()


Spans: TypeAlias = tuple[Span, ...]
