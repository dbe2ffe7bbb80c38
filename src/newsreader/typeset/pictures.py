"""How a picture is set: the room it is given, the words that stand in it, caption and credit below.

The room is given before the picture is there, from what its publisher says of its size or what was
seen of it before, so that nothing moves when it comes.
"""

from collections.abc import Iterator

from newsreader.model.picture import NO_ADDRESS, Picture, parting
from newsreader.model.pictures import TINY, Box, fit
from newsreader.model.span import Direction
from newsreader.typeset.cells import cell_width, cut, printable
from newsreader.typeset.flow import Flow, set_lines, words
from newsreader.typeset.lines import Plate, Plates, Run, Style
from newsreader.typeset.setter import Margin, Setter
from newsreader.typeset.wording import direction

_USUAL = (1200, 800)
"""Pixels of a picture of which nothing is known: the proportions most news pictures have."""
_ICON = 48
"""Pixels of a side below which a picture says no more than its words."""
_LEAST_ROWS = 3
"""Lines without which a picture is not worth showing."""
_FLAT = "it is too flat for this column"
_SMALL = "it is too small"
"""Why one is not shown that would have fewer: for want of width, or at its own size."""
_NAMELESS = "Picture"
"""What one is called that nobody has described."""
_LEAST_NAME = 16
"""Cells of a description without which it is left out of the line of one that does not come."""
_NONE = Box(1, 1)
"""In place of the room that a picture is not given."""


def set_picture(
    setter: Setter, margin: Margin, picture: Picture, href: str = "", anchor: str = ""
) -> None:
    """Set the place of a picture, and under it the caption and the credit.

    Args:
        setter: Takes the lines; two blocks, of which the second may have none. One that has proved
            to be a dot has none at all but its caption.
        margin: What it stands in.
        picture: The picture.
        href: Where its publisher lets a click on it lead, or `""`.
        anchor: The name by which links find it, or `""`.
    """
    setter.begin(anchor)
    box = room_for(picture, margin.width, setter.plates)
    caption = " ".join(picture.caption.split())
    alt = " ".join(picture.alt.split())
    if box is not None and not caption:
        # The picture will cover what stands in its place; its description is to be read still.
        caption, alt = alt, ""
    reason = ""
    if setter.plates is not None:
        reason = _reason(picture, setter.plates) or _too_low(picture, margin.width, setter.plates)
    credit = picture.signed
    said = caption + (parting(caption) + credit if credit else "")
    told = alt or _NAMELESS
    if reason:
        told, said = _failed(alt, said, reason, margin.width - 2 * _inset(margin.width))
    if reason != TINY:
        plate = Plate(picture, href, 0, 0, box or _NONE, box is not None)
        _set_box(setter, margin, plate, told)
    setter.begin()
    if said == alt:  # a description that is too long for the line of what has failed
        caption, credit = said, ""
    spans = [words(caption, Style.CAPTION)] if caption else []
    if credit:
        spans.append(words(parting(caption) + credit, Style.CREDIT))
    if said and spans:
        rtl = direction(caption or credit) is Direction.RTL
        setter.text(margin, _join(spans), rtl=rtl)


def _reason(picture: Picture, plates: Plates) -> str:
    """Return why a picture does not come, or `""`."""
    return plates.reasons.get(picture.url, "") if picture.url else NO_ADDRESS


def _too_low(picture: Picture, width: int, plates: Plates) -> str:
    """Return why a picture has too few lines to be worth showing, or `""` where it has enough."""
    pixels = _pixels(picture, plates)
    room = _room(width, plates)
    box = fit(*pixels, room, plates.grain) if pixels is not None else None
    if box is None or box.rows >= _LEAST_ROWS:
        return ""
    return _FLAT if box.columns == room.columns else _SMALL


def _set_box(setter: Setter, margin: Margin, plate: Plate, told: str) -> None:
    """Set the box that a picture comes into.

    Args:
        setter: Takes the lines.
        margin: What it stands in.
        plate: The picture, and the room it has been given, if any; where that is, is seen here.
        told: What stands in it meanwhile.
    """
    width, height = (plate.box.columns, plate.box.rows) if plate.roomy else (margin.width, 0)
    rows = _rows(told, width, height, f"picture:{len(setter.pictures)}")
    if not plate.roomy and setter.plates is not None:
        del rows[0], rows[-1]  # nothing comes that would want an edge: its words take their line
    left = sum([cell_width(run.text) for run in margin.first])
    setter.rows(margin, rows)
    box = plate.box if plate.roomy else Box(margin.width, len(rows))
    line = len(setter.lines) - len(rows)
    setter.pictures.append(plate._replace(line=line, left=left, box=box))


def room_for(picture: Picture, width: int, plates: Plates | None) -> Box | None:
    """Return the cells that a picture is given, or None where its words will do.

    Args:
        picture: What its publisher says of it.
        width: Cells of the column.
        plates: What else is known, or None where pictures are not shown.
    """
    pixels = _pixels(picture, plates) if plates is not None else None
    if plates is None or pixels is None:
        return None
    box = fit(*pixels, _room(width, plates), plates.grain)
    return box if box.rows >= _LEAST_ROWS else None


def _room(width: int, plates: Plates) -> Box:
    """Return what a picture may have of a column."""
    return Box(max(1, width - plates.free), plates.rows)


def _pixels(picture: Picture, plates: Plates) -> tuple[int, int] | None:
    """Return how wide and high a picture is meant to be, or None where its words will do."""
    if not picture.url.startswith(("http://", "https://")):
        return None
    seen = plates.sizes.get(picture.url)
    if seen == (0, 0):
        return None
    wide, high = picture.width, picture.height
    if seen is not None:
        # The publisher says how large it is meant; its proportions are its own.
        wide = wide or seen[0]
        high = max(1, round(wide * seen[1] / seen[0]))
    elif wide is None or high is None:
        wide = wide or _USUAL[0]
        high = max(1, round(wide * _USUAL[1] / _USUAL[0]))
    return (wide, high) if max(wide, high) >= _ICON else None


def _failed(alt: str, said: str, reason: str, room: int) -> tuple[str, str]:
    """Return what stands in the place of a picture that does not come, and what below it.

    Its description, its caption and why it does not come are one line where there is room for them;
    if not, the line says why, and the caption, or else the description, is below it, all of it.

    Args:
        alt: Its description, or `""`.
        said: Its caption and its credit, or `""`.
        reason: Why it does not come.
        room: Cells of a line.
    """
    why = " ".join(printable(reason).split())
    brief = why.partition("(")[2].partition(")")[0]  # "the server answered 404 (not found)"
    ends = [f" · not shown: {one}" for one in (why, brief) if one] + [f" · {why}"]
    alt = "" if alt.casefold() in said.casefold() else alt
    name = " · ".join(filter(None, (alt, said))) or _NAMELESS
    for end in ends:
        if cell_width(name + end) <= room:
            return name + end, ""
    if not (alt and said):  # else the description would have no place
        whys = [*(_NAMELESS + end for end in ends), *_bare(why, brief)]
        if told := next((one for one in whys if cell_width(one) <= room), ""):
            return told, said or alt
    ends.append(" · not shown")
    left = room - min(map(cell_width, ends))
    wanted = min(_LEAST_NAME, cell_width(alt))
    name = cut(alt, left) if said and alt and left >= wanted else _NAMELESS
    end = next((one for one in ends if cell_width(name + one) <= room), ends[-1])
    return name + end, said or alt


def _bare(why: str, brief: str) -> Iterator[str]:
    """The ways to say why, and nothing else, the longest first."""
    for one in filter(None, (why, brief)):
        yield f"Not shown: {one}"
        yield one[:1].upper() + one[1:]


def _inset(width: int) -> int:
    """Cells that are left free at both sides of the words of a box."""
    return 2 if width >= 12 else 0


def _rows(told: str, width: int, height: int, href: str) -> list[tuple[Run, ...]]:
    """The box with the picture's words, in the middle where there is more room than it needs."""
    inset = _inset(width)
    alt = words(told, Style.PICTURE, href)
    edge = (Run(" " * width, Style.PICTURE_EDGE, href=href),)
    empty = (Run(" " * width, Style.PICTURE, href=href),)
    rows: list[tuple[Run, ...]] = []
    for runs, _ in set_lines(alt, width - 2 * inset):
        free = width - sum([cell_width(run.text) for run in runs])
        left, right = " " * (free // 2), " " * (free - free // 2)
        row = (Run(left, Style.PICTURE, href=href), *runs, Run(right, Style.PICTURE, href=href))
        rows.append(tuple([run for run in row if run.text]))
    if not height:
        return [edge, *rows, edge]
    del rows[max(0, height - 2) :]
    above = (height - 2 - len(rows)) // 2
    below = height - 2 - len(rows) - above
    return [edge, *[empty] * above, *rows, *[empty] * below, edge]


def _join(flows: list[Flow]) -> Flow:
    """Several flows of one style each as one."""
    text = ""
    pieces = []
    for part in flows:
        text += part.text
        pieces += [part.pieces[0]._replace(end=len(text))]
    return Flow(text, tuple(pieces), all(part.narrow for part in flows))
