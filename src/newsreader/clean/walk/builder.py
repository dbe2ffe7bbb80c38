"""From the parser's events to blocks: the walk itself, without recursion and in one pass."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias
from urllib.parse import unquote

from newsreader.clean.addresses.links import counted_link, refused_link
from newsreader.clean.bylines.credit_tails import is_sent
from newsreader.clean.elements import (
    BLOCKS,
    DROPPED,
    HEADINGS,
    MARKS,
    code_language,
    is_caption,
    is_credit,
    is_hidden,
    is_mute,
    is_pull_quote,
    is_said_by,
    is_set_apart,
    is_source,
    style_marks,
)
from newsreader.clean.frames.containers import Frame, QuoteFrame, SaidByFrame
from newsreader.clean.frames.figures import CaptionFrame, CreditFrame, LateCaptionFrame
from newsreader.clean.tex import is_tex, is_tex_script, said_formula
from newsreader.clean.text import one_line
from newsreader.clean.walk.footnotes import is_mark, raise_mark
from newsreader.clean.walk.media import Media
from newsreader.clean.walk.notes import explain, meaning_of
from newsreader.clean.walk.quotation import quotation_marks
from newsreader.clean.walk.sidenotes import begin_sidenote, is_sidenote, is_toggle
from newsreader.clean.walk.state import Opened, Walk
from newsreader.clean.walk.structure import STRUCTURE, figure_of
from newsreader.clean.walk.verbatim import VERBATIM, begin_code, begin_within
from newsreader.markup.signatures import names_in_brackets
from newsreader.markup.tree import PARTING
from newsreader.model.document import Block, Rule

_End: TypeAlias = Callable[[], None] | None

_AROUND_CODE: Final = frozenset({"div", "figure", "td"})
DEEPEST: Final = 600
"""Elements nested deeper than this are a mistake or an attack; the parser then slows down."""
_NO_ATTRIBUTES: Final[Mapping[str, str]] = {}
"""What most elements have; the parser's own mapping of none is slow to say so."""

_DRAWN: Final = frozenset("▢□☐")
_TICKED: Final = frozenset("☐☑")
"""How a box that can be ticked is written."""
_NUMBER: Final = re.compile(r"\s*\d{1,3}[.):]?")
_WORDS: Final = re.compile(r"(?:[AI]|[^\W\d_A-Za-z])\s|[^\W\d_]{2}")
"""How words begin that do not go on with the number before them ("4K"), if they are not small."""

_SET_APART: Final = frozenset({"span", "em", "i"})
"""What sets the credit at the end of a caption in letters of its own."""
_IN_OTHERS: Final = frozenset({"table", "tr", "td", "li", "dt", "dd"})
"""What has its place in a list or a table, be it a caption there."""


class TooDeepError(Exception):
    """Elements are nested deeper than `DEEPEST`."""


class Builder:
    """The target of an HTML parser: it is told what begins and ends, and makes blocks of it.

    Args:
        base: What relative addresses stand on.
        targets: The names that links in the text point to.
    """

    def __init__(self, base: str, targets: frozenset[str]) -> None:
        self._walk = Walk(base, targets)
        self._media = Media(self._walk)
        self._skipped = 0
        self._after = ""  # the element that has ended right before this place

    @property
    def walk(self) -> Walk:
        """The state of the conversion."""
        return self._walk

    @property
    def ended(self) -> Sequence[Block]:
        """The blocks of the document itself that have ended so far; the last may yet change."""
        return self._walk.frames[0].blocks

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        attributes = attributes or _NO_ATTRIBUTES
        walk = self._walk
        after, self._after = self._after, ""
        if self._skipped:
            self._skipped += 1
            if self._skipped > DEEPEST:
                raise TooDeepError
            return
        if self._is_dropped(tag, attributes):
            self._skipped = 1
            if tag in PARTING:
                walk.part()
            return
        if len(walk.opened) >= DEEPEST:
            raise TooDeepError
        if after == tag == "span" and isinstance(walk.frame, CaptionFrame | LateCaptionFrame):
            walk.write(" ")  # a style sets caption and credit apart
        before = walk.inline
        walk.inline = before.copy()
        opened = Opened(tag, before)
        walk.opened.append(opened)
        if attributes:
            self._common(tag, attributes)
            if tag in _AROUND_CODE:
                opened.language = code_language(attributes)
        opened.end = self._begin(tag, attributes)

    @staticmethod
    def _is_dropped(tag: str, attributes: Mapping[str, str]) -> bool:
        if "class" in attributes and is_toggle(tag, attributes):
            return True
        if tag == "input" and attributes.get("type", "").lower() == "checkbox":
            return False
        if tag == "script" and is_tex_script(attributes):
            return False
        return tag in DROPPED or (bool(attributes) and is_hidden(attributes))

    def _common(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Do what attributes ask for on any element."""
        walk = self._walk
        if "id" in attributes:
            if tag in BLOCKS and walk.capture is None:
                walk.flush()  # what stands before it does not have its name
            walk.name_place(attributes)
        if "lang" in attributes:
            walk.inline.language = attributes["lang"].strip().lower()[:20]
        if "style" in attributes:
            walk.inline.marks |= style_marks(attributes["style"])
            if tag not in BLOCKS and is_set_apart(attributes["style"]):
                walk.end_line()
                walk.opened[-1].apart = True
        if said := said_formula(attributes):
            walk.write(said)
        if said or is_mute(attributes):
            walk.inline.muted = True
        if "class" in attributes and is_tex(attributes):
            walk.inline.tex = True

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> _End:
        walk = self._walk
        if walk.capture is not None:
            return begin_within(walk, tag, attributes)
        if tag in BLOCKS:
            walk.flush()
            walk.turn(attributes)
            return self._begin_block(tag, attributes)
        if self._media.begins(tag):
            return self._media.begin(tag, attributes)
        if "class" in attributes and is_sidenote(tag, attributes):
            note = begin_sidenote(walk)
            return None if note is None else self._inline_frame(tag, note)
        if tag == "bdi" or "dir" in attributes:
            walk.isolate(attributes, always=tag == "bdi")
        apart = tag in {"cite", "small"} or (
            tag in _SET_APART and isinstance(walk.frame, CaptionFrame)
        )
        if (attributes or apart) and (end := self._special(tag, attributes)):
            return end
        if marks := MARKS.get(tag):
            walk.inline.marks |= marks
            return None
        if tag == "a":
            return self._link(attributes)
        if tag == "br":
            walk.break_line()
        elif tag == "input":
            walk.write("☑ " if "checked" in attributes else "☐ ")
        elif tag == "q":
            depth = sum(opened.tag == "q" for opened in walk.opened) - 1
            before, after = quotation_marks(walk.inline.language, depth)
            walk.write(before)
            return lambda: walk.write(after)
        elif tag == "abbr" and (meaning := meaning_of(attributes)):
            return explain(walk, meaning)
        elif handler := VERBATIM.get(tag):
            return handler(walk, attributes)
        return None

    def _begin_block(self, tag: str, attributes: Mapping[str, str]) -> _End:
        walk = self._walk
        if tag in HEADINGS:
            walk.inline.level = HEADINGS[tag]
            return walk.flush
        if tag == "hr":
            walk.put_named(Rule())
            return None
        if tag == "pre":
            return begin_code(walk, attributes)
        if self._media.begins(tag):
            return self._media.begin(tag, attributes)
        special = self._special(tag, attributes)
        if special is not None:
            return special
        if handler := STRUCTURE.get(tag):
            return handler(walk, attributes) or walk.flush
        return walk.flush

    def _special(self, tag: str, attributes: Mapping[str, str]) -> _End:
        """Begin what an element is by its class: a pull quote, a caption, a credit."""
        walk = self._walk
        frame = walk.frame
        if not isinstance(frame, QuoteFrame) and is_pull_quote(tag, attributes):
            return walk.push(QuoteFrame(pull=True))
        if isinstance(frame, QuoteFrame) and frame.pull and is_said_by(tag, attributes):
            return walk.push(SaidByFrame(quote=frame))
        figure = figure_of(walk)
        if figure is not None:
            in_caption = isinstance(frame, CaptionFrame)
            if is_credit(attributes):
                return self._inline_frame(tag, CreditFrame(figure=figure))
            if isinstance(frame, CaptionFrame):
                if tag in {"cite", "small"} or is_source(attributes):
                    return self._aside(frame)
                if tag in _SET_APART:
                    return self._aside(frame, bracketed=True)
            if not in_caption and (tag == "figcaption" or is_caption(attributes)):
                return self._inline_frame(tag, CaptionFrame(figure=figure))
        elif tag in BLOCKS and tag not in _IN_OTHERS and is_caption(attributes):
            return walk.push(LateCaptionFrame(parent=frame))
        if tag == "cite":
            return STRUCTURE["cite"](walk, attributes)
        return None

    def _aside(self, caption: CaptionFrame, *, bracketed: bool = False) -> _End:
        """Note what an element within a caption says.

        Args:
            caption: The caption.
            bracketed: Whether only names in brackets and agencies are noted.
        """
        walk = self._walk
        first = max(0, len(walk.runs) - 1)
        held = len(walk.runs[first].pieces) if walk.runs else 0

        def end() -> None:
            # Only what has come since is looked at: a caption may hold thousands of them.
            runs = walk.runs[first:]
            pieces = runs[0].pieces[held:] if runs else []
            for run in runs[1:]:
                pieces += run.pieces
            said = "".join(pieces)
            if not bracketed or names_in_brackets(said) or is_sent(said):
                caption.aside, caption.bracketed = said, bracketed and not is_sent(said)

        return end

    def _inline_frame(self, tag: str, frame: Frame) -> _End:
        """Open a frame for an element that may stand in the middle of a line."""
        walk = self._walk
        if tag in BLOCKS:
            return walk.push(frame)
        # The words before it must not be lost to the frame, nor end their paragraph.
        around, walk.runs = walk.runs, []
        pop = walk.push(frame)

        def end() -> None:
            pop()
            walk.runs[:0] = around

        return end

    def _link(self, attributes: Mapping[str, str]) -> _End:
        walk = self._walk
        if "name" in attributes and "id" not in attributes:
            walk.name_place(attributes)
        address = attributes.get("href", "").strip()
        if address in {"", "#"}:  # to nowhere: it is there for a script
            return None
        if address[0] == "#" and (name := address[1:]):
            walk.inline.href = "#" + one_line(unquote(name), 200)
            return raise_mark(walk) if is_mark(attributes) else None
        walk.inline.href, stripped = counted_link(address, walk.base)
        walk.stripped += stripped
        if not walk.inline.href:
            walk.inline.href = refused_link(address)
        return raise_mark(walk) if is_mark(attributes) else None

    def end(self, tag: str) -> None:
        """An element ends; the parser sees to it that it is the last one that began."""
        if self._skipped:
            self._skipped -= 1
            return
        if not self._walk.opened:
            return
        opened = self._walk.opened.pop()
        if opened.end is not None:
            opened.end()
        if opened.apart:
            self._walk.end_line()
        self._walk.inline = opened.before
        self._after = tag

    def data(self, text: str) -> None:
        """Text stands here."""
        if not self._skipped:
            if self._after == "span" and self._walk.inline.level:
                self._part_number(text)
            self._walk.write(self._without_box(text))
            self._after = ""

    def _without_box(self, text: str) -> str:
        """Return text without a box to tick that is drawn beside one that can be ticked."""
        drawn = text.lstrip()
        if drawn[:1] not in _DRAWN or not drawn:
            return text
        said = "".join(piece for run in self._walk.runs[-1:] for piece in run.pieces[-2:]).strip()
        return drawn[1:].lstrip() if said in _TICKED else text

    def _part_number(self, text: str) -> None:
        """Write a blank between a heading's number, which a style sets apart, and its words."""
        walk = self._walk
        before = "".join(piece for run in walk.runs for piece in run.pieces)
        if _NUMBER.fullmatch(before) and _WORDS.match(text) and text[0].isupper():
            walk.write(" ")

    def close(self) -> Sequence[Block]:
        """There is no more; return the blocks."""
        self._skipped = 0
        while self._walk.opened:
            self.end(self._walk.opened[-1].tag)
        return self._walk.finish()
