"""Pictures as the reader gives them."""

from newsreader.model.pictures import Box, Shown, Wanted


def shown(wanted: Wanted, glyph: str = "▞", box: Box | None = None) -> Shown:
    """A picture that is `glyph` all over."""
    box = box or wanted.box
    colours = bytes((200, 100, 50, 10, 20, 30)) * (box.columns * box.rows)
    return Shown(box, 640, 400, (glyph * box.columns,) * box.rows, colours)
