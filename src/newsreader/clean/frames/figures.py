"""Containers of pictures and of what is said beneath them, and the blocks they close to."""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.clean.anchors import anchor_in, named
from newsreader.clean.bylines.credit import bare_credit, beside_credit, split_credit
from newsreader.clean.frames.containers import LEADING, LONGEST_CITE, Frame
from newsreader.clean.spans import all_text, text_of
from newsreader.clean.text import one_line
from newsreader.dataclass import dataclass, field, replace
from newsreader.markup.signatures import SENTENCE_ENDS
from newsreader.model.document import Block, Figure, Paragraph, PullQuote, Quote, Table
from newsreader.model.picture import Picture
from newsreader.model.span import Mark, Span

_LONGEST_CAPTION: Final = 2000
_PERMALINK: Final = re.compile(r"\s[#¶]$")
"""The sign at the end of a caption that leads to the picture."""


@dataclass(slots=True)
class FigureFrame(Frame):
    """A `<figure>`, or what a blog system wraps a picture and its caption in."""

    caption: str = ""
    credit: str = ""
    anchor: str = ""
    """That of the caption or of the credit."""
    nested: bool = False
    """Whether a figure stands in it: that of a gallery, whose pictures have captions too."""

    def close(self) -> Sequence[Block]:
        """Return the figure's blocks with the caption where it belongs."""
        pictures = [index for index, each in enumerate(self.blocks) if isinstance(each, Figure)]
        if not pictures:
            return named(self._without_pictures(), self.anchor)
        if not self.caption:
            self._take_loose_caption(pictures[-1])
        elif not self.credit:
            self._take_loose_credit(pictures[-1])
        last = self.blocks[pictures[-1]]
        if self.nested and self.caption and isinstance(last, Figure) and last.picture.caption:
            said = " ".join(filter(None, (self.caption, self.credit)))
            if said != last.picture.caption:
                below = named([Paragraph((Span(said, Mark.SMALL),))], self.anchor)
                return [*self.blocks, *below]
            return self.blocks
        if isinstance(last, Figure):
            self.blocks[pictures[-1]] = captioned(last, self.caption, self.credit)
        return named(self.blocks, self.anchor)

    def _take_loose_caption(self, last_picture: int) -> None:
        """Take one paragraph after the picture as the caption that has no element of its own."""
        match self.blocks[last_picture + 1 :]:
            case [Paragraph() as line] if not any(span.href for span in line.spans):
                self.caption = text_of(line.spans)
                self.anchor = self.anchor or line.anchor
                self.blocks.pop()
            case _:
                pass

    def _take_loose_credit(self, last_picture: int) -> None:
        """Take one line after the picture as the credit that has no element of its own."""
        match self.blocks[last_picture + 1 :]:
            case [Paragraph() as line] if not any(span.href for span in line.spans):
                if credit := beside_credit(text_of(line.spans)):
                    self.credit = credit
                    self.anchor = self.anchor or line.anchor
                    self.blocks.pop()
            case _:
                pass

    def _without_pictures(self) -> Sequence[Block]:
        said = " ".join(filter(None, (self.caption, self.credit)))
        match self.blocks:
            case [Quote(cite="") as quote]:
                return [replace(quote, cite=one_line(said.lstrip(LEADING), LONGEST_CITE))]
            case [PullQuote(cite="") as pull]:
                return [replace(pull, cite=one_line(said.lstrip(LEADING), LONGEST_CITE))]
            case [Table(caption="") as table]:
                return [replace(table, caption=one_line(said))]
            case [] if self.caption or self.credit:  # of a picture that has no address
                return [captioned(Figure(Picture("")), self.caption, self.credit)]
            case _:
                words = (Span(said, Mark.SMALL),) if said else ()
                return [*self.blocks, *([Paragraph(words)] if words else [])]


def captioned(figure: Figure, caption: str, credit: str) -> Figure:
    """Return a figure with a caption and a credit told apart."""
    caption, found = split_credit(_PERMALINK.sub("", caption))
    credit = one_line(_joined(bare_credit(credit), found), LONGEST_CITE)
    picture = figure.picture
    alt = picture.alt
    if credit and alt and split_credit(alt) == ("", credit):
        alt = ""  # "Photo: A. Person", for those who do not see it
    picture = replace(
        picture,
        alt=alt,
        caption=one_line(caption, _LONGEST_CAPTION) or picture.caption,
        credit=credit or picture.credit,
    )
    return replace(figure, picture=picture)


def _joined(credit: str, found: str) -> str:
    """A credit with what else is signed under a caption: the agency of who made the picture."""
    if not credit or credit.casefold() in found.casefold():
        return found or credit
    return credit if not found or found.casefold() in credit.casefold() else f"{credit}/{found}"


@dataclass(slots=True)
class CaptionFrame(Frame):
    """A `<figcaption>`, or a line that calls itself a caption, of a figure that is still open."""

    figure: FigureFrame = field(default_factory=FigureFrame)
    aside: str = ""
    """What stands in an element for what is said aside, or for a source: a credit at the end of the
    caption, and in its midst the title of a work."""
    bracketed: bool = False
    """Whether that is names in brackets, which are a credit only behind a sentence."""

    def close(self) -> Sequence[Block]:
        """Give the words to the figure; pictures in a caption stay."""
        words = [block for block in self.blocks if not isinstance(block, Figure)]
        said, aside = all_text(words), " ".join(self.aside.split())
        if aside and not self.figure.credit and said.endswith(aside):
            rest = said.removesuffix(aside).rstrip()
            if not self.bracketed or rest.endswith(SENTENCE_ENDS):
                said, self.figure.credit = rest, aside
        self.figure.caption = " ".join(filter(None, (self.figure.caption, said)))
        self.figure.anchor = self.figure.anchor or anchor_in(words)
        return [block for block in self.blocks if isinstance(block, Figure)]


@dataclass(slots=True)
class LateCaptionFrame(Frame):
    """A line that calls itself a caption, after a picture that stands free."""

    parent: Frame = field(default_factory=Frame)

    def close(self) -> Sequence[Block]:
        """Put the words under the picture just before, if there is one; else they stay text."""
        last = self.parent.blocks[-1] if self.parent.blocks else None
        pictures = any(isinstance(block, Figure) for block in self.blocks)
        if isinstance(last, Figure) and not last.picture.caption and not pictures:
            self.parent.blocks[-1] = captioned(last, all_text(self.blocks), "")
            self.parent.blocks[-1:] = named(self.parent.blocks[-1:], anchor_in(self.blocks))
            return ()
        match self.blocks:
            case [Figure() as figure, *rest] if all(isinstance(each, Paragraph) for each in rest):
                return named([captioned(figure, all_text(rest), "")], anchor_in(rest))
            case _:
                return self.blocks


@dataclass(slots=True)
class CreditFrame(Frame):
    """An element within a figure that calls itself a credit."""

    figure: FigureFrame = field(default_factory=FigureFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the figure."""
        words = [block for block in self.blocks if not isinstance(block, Figure)]
        if not self.figure.credit:
            self.figure.credit = all_text(words)
            self.figure.anchor = self.figure.anchor or anchor_in(words)
        return [block for block in self.blocks if isinstance(block, Figure)]
