"""A table with no room for its columns: each row a record, its cells one under the other."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newsreader.model.span import Mark, Span
from newsreader.typeset.flow import Flow, flow, set_lines
from newsreader.typeset.lines import Style, stretched, text_of
from newsreader.typeset.rows import Place, Row, columns_of, rise
from newsreader.typeset.setter import Margin, Setter


def set_records(
    setter: Setter, margin: Margin, rows: Iterable[Row], columns: int, heads: int
) -> None:
    """Set each row as lines of `heading: value`, with blank lines between rows and in none.

    A row whose first cell has no heading has that cell for its title, and the others stand under
    it, set in. What spans rows is said in each of them.

    Args:
        setter: Takes the lines.
        margin: What they stand in.
        rows: The head first.
        columns: How many columns.
        heads: How many of the rows are the head; not all of them.
    """
    said = setter.tables[setter.block]
    rows = iter(rows)
    head = list(islice(rows, heads))
    names = _names(head, columns)
    offset = sum(map(rise, head))
    for place in (place for row in head for place in row):
        setter.name(place.anchor)
    for number, (row, whole) in enumerate(_carried(rows)):
        if number:
            setter.blank(margin)
        for place in row:
            setter.name(place.anchor)
        line, end = offset, offset + rise(row) - 1
        for record, indent, hang in _record(whole, names):
            inner = margin.within(indent, hang, Style.CELL, setter.width) if hang else margin
            start = said.add(record.text, "\n")
            for runs, at in set_lines(record, inner.width):
                if runs:
                    parts = stretched(record.text, start, at, 0, text_of(runs))
                    setter.row(inner, runs, min(line, end), parts)
                else:
                    setter.blank(inner)
                line += 1
        offset = end + 1
    said.end_part(offset)


def _names(heads: Sequence[Row], columns: int) -> list[str]:
    """The heading of each column, after those that it stands under: `Score, Home`."""
    found: list[dict[str, None]] = [{} for _ in range(columns)]
    for row in heads:
        for at, place in columns_of(row):
            if text := " ".join(place.flow.text.split()):
                for column in range(at, at + place.columns):
                    found[column][text] = None
    return [", ".join(names) for names in found]


def _carried(rows: Iterable[Row]) -> Iterator[tuple[Row, Row]]:
    """Yield each row, and beside it the same with the cells from above that reach down to it."""
    above: dict[int, Place] = {}
    for row in rows:
        whole = []
        for at, place in columns_of(row):
            here = above.pop(at, place)
            if place.flow.text.strip():
                here = place
            if here.lines > 1 and here.flow.text.strip():
                above[at] = here._replace(lines=here.lines - 1)
            whole.append(here._replace(columns=place.columns))
        yield row, whole


def _record(row: Row, names: Sequence[str]) -> Iterator[tuple[Flow, str, str]]:
    """Yield what of a row has words, each with the blanks before its first line and the others.

    What a line's end cuts is set in, but under the title, whose lines the others are set in from,
    and where a text without a heading has lines of its author's own.
    """
    said = [(at, place) for at, place in columns_of(row) if place.flow.text.strip()]
    indent = ""
    for at, place in said:
        covered = dict.fromkeys(filter(None, names[at : at + place.columns]))
        name = "" if place.columns == len(names) > 1 else " / ".join(covered)
        if not at and not name and len(said) > 1:
            yield _title(place.flow), "", ""
            indent = "  "
        else:
            own = bool(indent) and not name and "\n" in place.flow.text
            yield _field(name, place.flow), indent, indent if own else f"{indent}  "
        if not any(names):
            indent = "  "


def _title(cell: Flow) -> Flow:
    """The words that say what a record is about."""
    return cell._replace(pieces=tuple([piece._replace(style=Style.TERM) for piece in cell.pieces]))


def _field(name: str, cell: Flow) -> Flow:
    """One field of a record: its name and its value."""
    if not name:
        return cell
    label = flow((Span(f"{name}: ", Mark.NONE),), Style.TERM)
    shift = len(label.text)
    pieces = [piece._replace(end=piece.end + shift) for piece in cell.pieces]
    return Flow(label.text + cell.text, (*label.pieces, *pieces), label.narrow and cell.narrow)
