"""Elements that are containers: what frame each opens."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from newsreader.clean.elements import number
from newsreader.clean.frames.containers import (
    AsideFrame,
    CellFrame,
    CiteFrame,
    DetailsFrame,
    Frame,
    ItemFrame,
    LateCiteFrame,
    ListFrame,
    QuoteFrame,
    SummaryFrame,
    TableCaptionFrame,
    TableFrame,
)
from newsreader.clean.frames.definitions import DefinitionsFrame, MeaningFrame, TermFrame
from newsreader.clean.frames.figures import CaptionFrame, FigureFrame
from newsreader.clean.frames.tables import MOST_COLUMNS
from newsreader.clean.walk.footnotes import begin_footnote, is_footnote
from newsreader.clean.walk.state import Walk
from newsreader.clean.walk.verse import VerseFrame, begin_line, is_verse
from newsreader.markup.signatures import SENTENCE_ENDS
from newsreader.model.document import ListBlock, Quote
from newsreader.model.names import names

_End: TypeAlias = Callable[[], None] | None
_Begin: TypeAlias = Callable[[Walk, Mapping[str, str]], _End]
_MOST_LINES: Final = 1000
_BOXES: Final = names("aside div figure section")
"""What may hold a quotation and, behind it, who said it."""
_QUOTED: Final = ("”", "»", '"')
_WRAPPERS: Final = frozenset({"wp-caption", "captioned-image-container", "tr-caption-container"})


def figure_of(walk: Walk) -> FigureFrame | None:
    """Return the figure that is open here, if nothing but its caption is open within it."""
    frame = walk.frame
    if isinstance(frame, FigureFrame):
        return frame
    return frame.figure if isinstance(frame, CaptionFrame) else None


def _quote(walk: Walk, attributes: Mapping[str, str]) -> _End:
    if isinstance(walk.frame, QuoteFrame) and walk.frame.pull:
        return None  # <figure class="pullquote"><blockquote>: it is open already
    return walk.push(QuoteFrame())


def _aside(walk: Walk, attributes: Mapping[str, str]) -> _End:
    if is_footnote(attributes):
        return begin_footnote(walk)
    return walk.push(AsideFrame())


def _cite(walk: Walk, attributes: Mapping[str, str]) -> _End:
    """A `<cite>` or `<footer>`: who said it, where it is not a work named within the words."""
    frame = walk.frame
    around = walk.opened[-2].tag if len(walk.opened) > 1 else ""
    if not isinstance(frame, QuoteFrame):
        behind = bool(frame.blocks) and isinstance(frame.blocks[-1], Quote) and walk.at_start()
        return walk.push(LateCiteFrame(parent=frame)) if behind and around in _BOXES else None
    if not walk.at_start():
        if around != "blockquote":
            return None
        if not _has_been_said(walk):
            walk.part()
            return None
    elif around in {"p", "li"} and not frame.pull:
        return None
    return walk.push(CiteFrame(quote=frame))


def _has_been_said(walk: Walk) -> bool:
    """Tell whether the words of a quote have come to an end: what stands next is who said them.

    Behind a space a sentence may follow that begins with the name of a work.
    """
    pieces = walk.runs[-1].pieces
    said = "".join(pieces[-2:])
    return not pieces or said.endswith(SENTENCE_ENDS) or said.rstrip().endswith(_QUOTED)


def _caption(walk: Walk, attributes: Mapping[str, str]) -> _End:
    if isinstance(walk.frame, QuoteFrame):
        return walk.push(CiteFrame(quote=walk.frame))
    if isinstance(walk.frame, TableFrame):
        return walk.push(TableCaptionFrame(parent=walk.frame))
    return None


def _ordered(walk: Walk, attributes: Mapping[str, str]) -> _End:
    numbering = attributes.get("type", "1").strip()
    return walk.push(
        ListFrame(
            ordered=True,
            start=number(attributes.get("start")),
            numbering=numbering if numbering in {"a", "A", "i", "I"} else "1",
            descending="reversed" in attributes,
        )
    )


def _unordered(walk: Walk, attributes: Mapping[str, str]) -> _End:
    return walk.push(ListFrame())


def _item(walk: Walk, attributes: Mapping[str, str]) -> _End:
    frame = walk.frame
    if isinstance(frame, ListFrame):
        return walk.push(ItemFrame(parent=frame, value=number(attributes.get("value"))))
    return _loose_item(walk, frame)


def _loose_item(walk: Walk, around: Frame) -> _End:
    """Open an item that is in no list; such items in a row make one list."""
    follows = around.loose_items == len(around.blocks)
    pop = walk.push(ItemFrame())

    def end() -> None:
        pop()
        match around.blocks[-2:]:
            case [ListBlock(ordered=False) as before, ListBlock() as last] if follows:
                around.blocks[-2:] = [ListBlock(before.items + last.items)]
            case _:
                pass
        around.loose_items = len(around.blocks)

    return end


def _definitions(walk: Walk, attributes: Mapping[str, str]) -> _End:
    return walk.push(DefinitionsFrame())


def _term(walk: Walk, attributes: Mapping[str, str]) -> _End:
    frame = walk.frame
    return walk.push(TermFrame(parent=frame)) if isinstance(frame, DefinitionsFrame) else None


def _meaning(walk: Walk, attributes: Mapping[str, str]) -> _End:
    frame = walk.frame
    return walk.push(MeaningFrame(parent=frame)) if isinstance(frame, DefinitionsFrame) else None


def _details(walk: Walk, attributes: Mapping[str, str]) -> _End:
    return walk.push(DetailsFrame())


def _summary(walk: Walk, attributes: Mapping[str, str]) -> _End:
    frame = walk.frame
    return walk.push(SummaryFrame(parent=frame)) if isinstance(frame, DetailsFrame) else None


def _figure(walk: Walk, attributes: Mapping[str, str]) -> _End:
    if isinstance(walk.frame, FigureFrame):
        walk.frame.nested = True
    return walk.push(FigureFrame())


def _division(walk: Walk, attributes: Mapping[str, str]) -> _End:
    classes = attributes.get("class")
    if classes and not _WRAPPERS.isdisjoint(classes.lower().split()):
        return walk.push(FigureFrame())
    if classes and is_footnote(attributes):
        return begin_footnote(walk)
    if classes and is_verse(attributes):
        return walk.push(VerseFrame())
    return begin_line(walk, walk.frame, attributes) if isinstance(walk.frame, VerseFrame) else None


def _table(walk: Walk, attributes: Mapping[str, str]) -> _End:
    if "tr-caption-container" in attributes.get("class", ""):
        return walk.push(FigureFrame())  # Blogger sets pictures and captions in tables
    role = attributes.get("role", "").strip().lower()
    layout = role in {"presentation", "none"}
    return walk.push(TableFrame(layout=layout, direction=walk.inline.direction))


def _row(walk: Walk, attributes: Mapping[str, str]) -> _End:
    if isinstance(walk.frame, TableFrame):
        walk.frame.rows.append([])
    return None


def _cell(walk: Walk, attributes: Mapping[str, str], *, header: bool = False) -> _End:
    frame = walk.frame
    if not isinstance(frame, TableFrame):
        return None
    style = attributes.get("style", "").lower().replace(" ", "")
    align = attributes.get("align", "").strip().lower()
    for side in ("left", "right", "center"):
        if f"text-align:{side}" in style:
            align = side
    in_head = len(walk.opened) > 2 and walk.opened[-3].tag == "thead"
    columns = number(attributes.get("colspan"), 1) or 1
    lines = number(attributes.get("rowspan"), 1) or 1
    return walk.push(
        CellFrame(
            parent=frame,
            header=header or in_head,
            align=align if align in {"left", "right", "center"} else "left",
            columns=min(max(columns, 1), MOST_COLUMNS),
            lines=min(max(lines, 1), _MOST_LINES),
        )
    )


def _header_cell(walk: Walk, attributes: Mapping[str, str]) -> _End:
    return _cell(walk, attributes, header=True)


STRUCTURE: Final[Mapping[str, _Begin]] = {
    "aside": _aside,
    "blockquote": _quote,
    "caption": _caption,
    "cite": _cite,
    "dd": _meaning,
    "details": _details,
    "dir": _unordered,
    "div": _division,
    "dl": _definitions,
    "dt": _term,
    "figcaption": _caption,
    "figure": _figure,
    "footer": _cite,
    "li": _item,
    "menu": _unordered,
    "ol": _ordered,
    "section": _division,
    "summary": _summary,
    "table": _table,
    "td": _cell,
    "th": _header_cell,
    "tr": _row,
    "ul": _unordered,
}
"""What begins with each of these elements; it returns what to do at their end."""
