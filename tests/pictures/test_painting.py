"""Pixels become characters and sequences: goldens of pure functions."""

import io
import re
from base64 import standard_b64decode
from itertools import groupby

import pytest
from PIL import Image
from wcwidth import wcswidth

from newsreader.model.pictures import Box, Grain, Part, Wanted, Way, fit
from newsreader.pictures import cells, kitty, sixel
from newsreader.pictures.render import render
from tests.pictures.makers import BLUE, GREEN, RED, WHITE, file, quarters


@pytest.mark.parametrize(
    ("size", "room", "grow", "box"),
    [
        ((640, 400), Box(80, 40), False, Box(80, 25)),
        ((640, 400), Box(40, 40), False, Box(40, 12)),
        ((640, 400), Box(80, 10), False, Box(32, 10)),
        ((80, 80), Box(80, 40), False, Box(10, 5)),
        ((80, 80), Box(80, 40), True, Box(80, 40)),
        ((10_000, 2), Box(80, 40), True, Box(80, 1)),
        ((2, 10_000), Box(80, 40), True, Box(1, 40)),
    ],
)
def test_a_picture_keeps_its_proportions(
    size: tuple[int, int], room: Box, grow: bool, box: Box
) -> None:
    assert fit(*size, room, grow=grow) == box


def test_cells_that_are_less_high_take_more_rows() -> None:
    assert fit(640, 400, Box(80, 40), Grain(10, 12)).rows > fit(640, 400, Box(80, 40)).rows


QUADRANTS = {
    "▘": "#...", "▝": ".#..", "▖": "..#.", "▗": "...#", "▀": "##..", "▄": "..##", "▌": "#.#.",
    "▐": ".#.#", "▚": "#..#", "▞": ".##.", "▛": "###.", "▜": "##.#", "▙": "#.##", "▟": ".###",
}  # fmt: skip
"""Each glyph with its pixels: upper left, upper right, lower left, lower right."""


@pytest.mark.parametrize(("glyph", "pixels"), QUADRANTS.items())
def test_each_cell_has_the_glyph_of_its_four_pixels(glyph: str, pixels: str) -> None:
    picture = Image.new("RGB", (2, 2))
    for at, sign in enumerate(pixels):
        picture.putpixel((at % 2, at // 2), WHITE if sign == "#" else (0, 0, 0))
    assert cells.blocks(picture, Box(1, 1)) == ((glyph,), bytes((*WHITE, 0, 0, 0)))


def test_each_cell_has_the_two_colours_of_its_pixels() -> None:
    glyphs, colours = cells.blocks(quarters(8, 2), Box(4, 1))
    assert glyphs == ("▀▀▄▄",)  # the lighter ones are in the foreground where there is a line
    pairs = [tuple(colours[at : at + 3]) for at in range(0, len(colours), 3)]
    assert pairs == [RED, BLUE, RED, BLUE, WHITE, GREEN, WHITE, GREEN]


def painted(strip: str, width: int, height: int) -> list[list[tuple[int, int, int] | None]]:
    """What a terminal makes of a strip of sixels, by the rules of the format."""
    found = re.fullmatch(r"\x1bP0;1;0q\"1;1;(\d+);(\d+)(.*)\x1b\\", strip, re.DOTALL)
    assert found is not None
    assert (int(found[1]), int(found[2])) == (width, height)
    rows: list[list[tuple[int, int, int] | None]] = [[None] * width for _ in range(height)]
    palette: dict[int, tuple[int, int, int]] = {}
    colour, x, top = 0, 0, 0
    token = re.compile(r"#(\d+)(?:;2;(\d+);(\d+);(\d+))?|!(\d+)([?-~])|([?-~])|(\$)|(-)")
    at = 0
    while at < len(found[3]):
        part = token.match(found[3], at)
        assert part is not None, found[3][at : at + 20]
        at = part.end()
        if part[1] is not None:
            colour = int(part[1])
            if part[2] is not None:
                red, green, blue = (round(int(part[n]) * 255 / 100) for n in (2, 3, 4))
                palette[colour] = red, green, blue
        elif part[8]:
            x = 0
        elif part[9]:
            x, top = 0, top + 6
        else:
            bits, run = ord(part[6] or part[7]) - 63, int(part[5] or 1)
            for bit in range(6):
                if bits >> bit & 1:
                    rows[top + bit][x : x + run] = [palette[colour]] * run
            x += run
    return rows


@pytest.mark.parametrize("grain", [Grain(8, 16), Grain(10, 20), Grain(7, 13), Grain(9, 18)])
def test_sixels_paint_every_pixel_of_every_row_of_cells(grain: Grain) -> None:
    box = Box(4, 2)
    picture = quarters(box.columns * grain.width, box.rows * grain.height)
    strips = sixel.strips(picture, box, grain, 64)
    assert len(strips) == box.rows
    width = box.columns * grain.width
    for row, (left, right) in enumerate(((RED, GREEN), (BLUE, WHITE))):
        lines = painted(strips[row], width, grain.height)
        for line in lines:
            colours = [colour for colour, _ in groupby(line)]
            assert len(colours) == 2
            for colour, wanted in zip(colours, (left, right), strict=True):
                assert colour is not None
                assert all(abs(a - b) <= 4 for a, b in zip(colour, wanted, strict=True))


def test_a_strip_of_sixels_is_short_and_golden() -> None:
    (strip,) = sixel.strips(Image.new("RGB", (40, 12), WHITE), Box(5, 1), Grain(8, 12), 16)
    assert strip == '\x1bP0;1;0q"1;1;40;12#0;2;100;100;100#0!40~-#0!40~\x1b\\'


def test_no_more_colours_than_the_terminal_has() -> None:
    (strip,) = sixel.strips(Image.effect_mandelbrot((64, 16), (-2, -1, 1, 1), 50).convert("RGB"),
                            Box(8, 1), Grain(8, 16), 16)  # fmt: skip
    assert len(set(re.findall(r"#(\d+);2;", strip))) <= 16


def test_kitty_is_sent_the_picture_once_and_told_its_size() -> None:
    text = kitty.sent(Image.effect_noise((300, 200), 80).convert("RGB"), Box(30, 10), Grain(10, 20),
                      0x12AB)  # fmt: skip
    parts = re.findall(r"\x1b_G([^;]*);([A-Za-z0-9+/=]*)\x1b\\", text)
    assert "".join(f"\x1b_G{keys};{data}\x1b\\" for keys, data in parts) == text
    assert parts[0][0] == f"a=T,q=2,f=100,U=1,i={0x12AB},c=30,r=10,m=1"
    assert {keys for keys, _ in parts[1:-1]} == {"q=2,m=1"}
    assert parts[-1][0] == "q=2,m=0"
    assert all(len(data) <= 4096 for _, data in parts)
    picture = Image.open(io.BytesIO(standard_b64decode("".join(data for _, data in parts))))
    assert picture.size == (300, 200)


def test_kitty_s_placeholders_each_tell_their_place() -> None:
    rows = kitty.glyphs(Box(3, 2))
    assert rows == (
        "\U0010eeee\u0305\u0305\U0010eeee\u0305\u030d\U0010eeee\u0305\u030e",
        "\U0010eeee\u030d\u0305\U0010eeee\u030d\u030d\U0010eeee\u030d\u030e",
    )
    assert kitty.MOST_CELLS == 297
    widest = kitty.glyphs(Box(kitty.MOST_CELLS, 1))[0]
    assert all(wcswidth(widest[at : at + 3]) == 1 for at in range(0, len(widest), 3))


@pytest.mark.parametrize("way", Way)
def test_a_picture_fills_the_room_that_was_made_for_it(way: Way) -> None:
    wanted = Wanted("https://a.example/p", "", Box(49, 15), way, number=7, grow=True)
    shown = render(file(quarters(640, 400)), wanted)
    assert (shown.box, shown.width, shown.height) == (Box(49, 15), 640, 400)
    rows = shown.strips or shown.glyphs
    assert len(rows) == 15
    assert bool(shown.sent) == (way is Way.KITTY)
    assert len(shown.colours) == (49 * 15 * 6 if way is Way.BLOCKS else 0)


@pytest.mark.parametrize(
    ("left", "top", "colour"), [(0, 0, RED), (0.5, 0, GREEN), (0, 0.5, BLUE), (0.5, 0.5, WHITE)]
)
@pytest.mark.parametrize("way", Way)
def test_of_a_picture_the_part_that_is_looked_at_fills_the_room(
    way: Way, left: float, top: float, colour: tuple[int, int, int]
) -> None:
    part = Part(left, top, 0.5, 0.5)
    wanted = Wanted("https://a.example/p", "", Box(40, 20), way, number=7, grow=True, part=part)
    shown = render(file(quarters(640, 640)), wanted)
    assert (shown.box, shown.width, shown.height) == (Box(40, 20), 640, 640)
    if way is Way.BLOCKS:
        assert set(zip(*[iter(shown.colours)] * 3, strict=True)) == {colour}
