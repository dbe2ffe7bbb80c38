"""Draw the pictures of the sample newspaper: `uv run python screenshots/draw_sample_pictures.py`.

Nothing but the standard library: shapes are filled row by row at twice the size, halved for
smooth edges, and written as PNG. The same script always draws the same bytes.
"""

# ruff: noqa: D103, PLR0917, S311
import math
import struct
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

WIDTH, HEIGHT, FINE = 640, 400, 2
HOME = Path(__file__).parents[1] / "src" / "newsreader" / "sample" / "pictures"

Colour = tuple[int, int, int]
Point = tuple[float, float]


def rgb(text: str) -> Colour:
    """Return the colour that six hex digits tell."""
    return int(text[:2], 16), int(text[2:4], 16), int(text[4:], 16)


def mix(one: Colour, other: Colour, part: float) -> Colour:
    """Return a colour on the way from one to the other."""
    a, b, c = (round(p + (q - p) * part) for p, q in zip(one, other, strict=True))
    return a, b, c


class Canvas:
    """A picture in the making; all places are in points of the finished picture."""

    def __init__(self, top: str, bottom: str) -> None:
        self.rows = [bytearray(WIDTH * FINE * 3) for _ in range(HEIGHT * FINE)]
        self.fade(0, HEIGHT, top, bottom)

    def fade(self, start: float, end: float, top: str, bottom: str) -> None:
        """Fill the rows between with one colour that becomes another."""
        first, last = int(start * FINE), int(end * FINE)
        for y in range(first, last):
            # Steps of two points keep the gradient smooth to the eye and small in the file.
            colour = mix(rgb(top), rgb(bottom), (y // 4 * 4 - first) / max(1, last - first))
            self.rows[y][:] = bytes(colour) * (WIDTH * FINE)

    def run(self, y: int, left: float, right: float, colour: Colour) -> None:
        """Fill a part of one fine row."""
        a, b = max(0, round(left)), min(WIDTH * FINE, round(right))
        if 0 <= y < HEIGHT * FINE and b > a:
            self.rows[y][a * 3 : b * 3] = bytes(colour) * (b - a)

    def polygon(self, points: Iterable[Point], colour: str) -> None:
        """Fill a polygon."""
        fine = [(x * FINE, y * FINE) for x, y in points]
        edges = list(zip(fine, fine[1:] + fine[:1], strict=True))
        low = max(0, math.floor(min(y for _, y in fine)))
        high = min(HEIGHT * FINE, math.ceil(max(y for _, y in fine)))
        for row in range(low, high):
            y = row + 0.5
            cuts = sorted(
                x1 + (y - y1) * (x2 - x1) / (y2 - y1)
                for (x1, y1), (x2, y2) in edges
                if (y1 <= y) != (y2 <= y)
            )
            for left, right in zip(cuts[::2], cuts[1::2], strict=False):
                self.run(row, left, right, rgb(colour))

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        for row in range(round(y * FINE), round((y + height) * FINE)):
            self.run(row, x * FINE, (x + width) * FINE, rgb(colour))

    def disc(self, x: float, y: float, radius: float, colour: str, flat: float = 1) -> None:
        """Fill a circle, or an ellipse where `flat` is not 1."""
        tall = radius * flat * FINE
        for row in range(round(y * FINE - tall), round(y * FINE + tall) + 1):
            part = 1 - ((row - y * FINE) / tall) ** 2
            if part > 0:
                half = radius * FINE * math.sqrt(part)
                self.run(row, x * FINE - half, x * FINE + half, rgb(colour))

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        """Draw a line from point to point."""
        for (x1, y1), (x2, y2) in pairwise(points):
            length = math.hypot(x2 - x1, y2 - y1) or 1
            dx, dy = (y2 - y1) / length * width / 2, (x1 - x2) / length * width / 2
            corners = [(x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy)]
            self.polygon([*corners, (x1 - dx, y1 - dy)], colour)

    def hills(self, base: float, height: float, seed: int, colour: str, sharp: float = 0) -> None:
        """Fill from a ridge down to the lower edge."""
        draw = Random(seed)
        waves = [(draw.uniform(0.5, 3.5), draw.uniform(0, 6.3), draw.random()) for _ in range(4)]
        points: list[Point] = [(0, HEIGHT)]
        for x in range(0, WIDTH + 8, 8):
            y = sum(s * math.sin(f * x / 100 + p) for f, p, s in waves) / 2
            points.append((x, base - height * y - draw.uniform(0, sharp)))
        self.polygon([*points, (WIDTH, HEIGHT)], colour)

    def water(self, top: float, light: str, dark: str, seed: int, streak: str) -> None:
        """Fill the lower part with water that glitters."""
        self.fade(top, HEIGHT, light, dark)
        draw = Random(seed)
        for _ in range(90):
            y = top + (HEIGHT - top) * draw.random() ** 0.8
            size = 6 + (y - top) / 4
            self.box(draw.uniform(-20, WIDTH), y, size * draw.uniform(0.6, 2), 1, streak)

    def png(self) -> bytes:
        """Return the picture, halved to its size, as the bytes of a PNG."""
        raw = bytearray()
        above = bytes(WIDTH * 3)
        for even, odd in zip(self.rows[::2], self.rows[1::2], strict=True):
            line = bytearray(WIDTH * 3)
            for c in range(3):
                cells = zip(even[c::6], even[c + 3 :: 6], odd[c::6], odd[c + 3 :: 6], strict=True)
                line[c::3] = bytes((a + b + d + e + 2) >> 2 for a, b, d, e in cells)
            raw += b"\x02" + bytes((p - q) & 255 for p, q in zip(line, above, strict=True))
            above = bytes(line)
        head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(raw), 9)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        )


def boat(c: Canvas, x: float, y: float, size: float, hull: str, cabin: str) -> None:
    """Draw a small boat."""
    c.polygon(
        [
            (x, y),
            (x + size, y),
            (x + size * 0.85, y + size * 0.2),
            (x + size * 0.15, y + size * 0.2),
        ],
        hull,
    )
    c.box(x + size * 0.3, y - size * 0.18, size * 0.3, size * 0.18, cabin)
    c.line([(x + size * 0.72, y), (x + size * 0.72, y - size * 0.6)], max(1, size / 40), hull)


def stars(c: Canvas, number: int, seed: int, lowest: float) -> None:
    """Scatter stars over the sky."""
    draw = Random(seed)
    for _ in range(number):
        c.disc(
            draw.uniform(0, WIDTH), draw.uniform(0, lowest), draw.choice((0.7, 0.9, 1.5)), "f4f1de"
        )


def fir(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    """Draw a fir tree."""
    for level in range(4):
        half, top = size * (0.13 + level * 0.07), y - size + level * size * 0.22
        c.polygon([(x - half, top + size * 0.34), (x + half, top + size * 0.34), (x, top)], colour)


def harbour_dawn() -> Canvas:
    c = Canvas("f2b35d", "f7dfb5")
    c.disc(430, 212, 52, "fff1cf")
    c.hills(228, 10, 3, "c78a63")
    for x, height in ((60, 150), (150, 175), (250, 140)):
        c.line([(x, 250), (x + 18, 250 - height)], 5, "5a4352")
        c.line([(x + 36, 250), (x + 18, 250 - height)], 5, "5a4352")
        c.line([(x - 40, 250 - height + 22), (x + 92, 250 - height - 8)], 5, "5a4352")
        c.line([(x + 84, 250 - height - 6), (x + 84, 205)], 1.5, "5a4352")
    c.box(0, 244, 360, 12, "4a3848")
    c.water(254, "e6a765", "8a5a63", 5, "f9d9a0")
    for x, y, size in ((380, 270, 60), (470, 300, 90), (120, 320, 110)):
        boat(c, x, y, size, "3c2f3f", "f3e3c6")
    return c


def storm_sea() -> Canvas:
    c = Canvas("4b5a67", "93a1a8")
    for i, colour in enumerate(("5a6872", "66747d", "737f87")):
        c.disc(120 + i * 210, 60 + i * 14, 170, colour, 0.28)
    for i, colour in enumerate(("6d848c", "557079", "3f5c67", "2c4955", "1f3844")):
        base = 190 + i * 44
        points: list[Point] = [(0, HEIGHT)]
        for x in range(0, WIDTH + 6, 6):
            crest = abs(math.sin(x / (54 + i * 13) + i * 1.7)) ** 0.7
            points.append((x, base - crest * (18 + i * 9)))
        c.polygon([*((x, y - 4) for x, y in points), (WIDTH, HEIGHT)], "dfe8e6")
        c.polygon([*points, (WIDTH, HEIGHT)], colour)
    for i in range(26):
        x = i * 27 - 20
        c.line([(x, 0), (x - 34, 110)], 0.7, "a9b5ba")
    return c


def ferry_pier() -> Canvas:
    c = Canvas("a9c3cf", "e4ecea")
    c.hills(210, 16, 9, "8fa9ac")
    c.water(222, "8fb0b8", "4e7683", 2, "b9d2d6")
    c.polygon([(150, 222), (540, 222), (508, 268), (176, 268)], "f6f5f0")
    c.polygon([(161, 244), (525, 244), (508, 268), (176, 268)], "1f4e6b")
    c.box(196, 178, 270, 44, "ffffff")
    c.box(230, 148, 180, 30, "f1f0ea")
    c.polygon([(330, 148), (376, 148), (370, 108), (338, 108)], "c8452f")
    for i in range(12):
        c.box(208 + i * 21, 192, 11, 13, "31566b")
        if i < 8:
            c.box(242 + i * 20, 157, 10, 10, "31566b")
    c.polygon([(0, 300), (640, 264), (640, 290), (0, 340)], "a58a68")
    for x in range(20, 640, 62):
        c.box(x, 300 - x * 0.05, 9, 74, "6d5740")
    return c


def mountain_pass() -> Canvas:
    c = Canvas("6f9fc4", "dbe7ea")
    c.polygon(
        [
            (0, 250),
            (110, 90),
            (190, 180),
            (310, 40),
            (430, 190),
            (530, 100),
            (640, 230),
            (640, 400),
            (0, 400),
        ],
        "6a7c92",
    )
    for x, y, w in ((110, 90, 34), (310, 40, 52), (530, 100, 36)):
        c.polygon(
            [
                (x - w, y + w * 1.45),
                (x, y),
                (x + w, y + w * 1.2),
                (x + w * 0.3, y + w * 0.95),
                (x - w * 0.1, y + w * 1.35),
                (x - w * 0.45, y + w),
            ],
            "f7fafb",
        )
    c.hills(270, 22, 21, "54705f")
    c.hills(318, 14, 4, "3f5a49")
    road = [(330, 196), (362, 212), (300, 232), (390, 258), (250, 292), (430, 330), (180, 400)]
    for i, (one, other) in enumerate(pairwise(road)):
        c.line([one, other], 4 + i * 4.5, "d9d2bf")
    for x, y, size in (
        (60, 340, 70),
        (110, 366, 90),
        (560, 350, 80),
        (600, 390, 110),
        (20, 390, 100),
    ):
        fir(c, x, y, size, "263f35")
    return c


def border_bridge() -> Canvas:
    c = Canvas("c9d8d6", "f3efe2")
    c.hills(170, 34, 12, "9cb3a4")
    c.hills(214, 22, 30, "789379")
    c.water(290, "86a9a6", "456d70", 8, "b7d0c9")
    c.polygon([(0, 214), (320, 178), (640, 214), (640, 320), (0, 320)], "b59f86")
    c.polygon([(0, 205), (320, 169), (640, 205), (640, 216), (320, 180), (0, 216)], "8d7860")
    for x, radius in ((110, 74), (320, 96), (530, 74)):
        c.disc(x, 312, radius + 9, "988269")
        c.disc(x, 312, radius, "d8e2da")
    c.fade(312, 400, "7aa09d", "456d70")
    for x, radius in ((110, 74), (320, 96), (530, 74)):
        c.disc(x, 313, radius, "9bbab4", 0.5)
        c.fade(0, 0, "000000", "000000")
    for i in range(40):
        c.box((i * 97) % 640, 322 + (i * 37) % 74, 24 + i % 5 * 9, 1, "c3d8d2")
    return c


def council_hall() -> Canvas:
    c = Canvas("88b2cf", "e9eee6")
    c.disc(520, 90, 60, "f3f6f2", 0.4)
    c.disc(570, 104, 70, "f3f6f2", 0.35)
    c.box(110, 190, 420, 150, "d8bd93")
    c.polygon([(100, 192), (130, 140), (510, 140), (540, 192)], "8c4a3a")
    c.box(286, 70, 68, 270, "e0c79f")
    c.polygon([(278, 72), (320, 14), (362, 72)], "7c4033")
    c.disc(320, 108, 24, "fbf6e6")
    c.line([(320, 108), (320, 92)], 3, "3b2a25")
    c.line([(320, 108), (331, 114)], 3, "3b2a25")
    for row in (208, 268):
        for x in (134, 178, 222, 378, 422, 466):
            c.box(x, row, 26, 40, "5d6f78")
            c.box(x + 12, row, 2, 40, "d8bd93")
    c.disc(320, 290, 20, "5a3a2e")
    c.box(300, 290, 40, 50, "5a3a2e")
    c.fade(340, 400, "b8ab97", "8f8474")
    for y in range(346, 400, 9):
        c.box(0, y, 640, 1, "a2978a")
    return c


def city_night() -> Canvas:
    c = Canvas("121a35", "3c3f6b")
    stars(c, 70, 4, 140)
    c.disc(530, 70, 24, "f1e9c8")
    draw = Random(7)
    for layer, (colour, lit) in enumerate(
        (("262b4f", "8d7f63"), ("1b203f", "d8b45f"), ("10142b", "f6d37a"))
    ):
        x = -10.0
        while x < WIDTH:
            width, height = draw.randint(34, 74), draw.randint(70, 190) - layer * 24
            top = 366 - height + layer * 8
            c.box(x, top, width, HEIGHT - top, colour)
            for wy in range(top + 8, 376, 13):
                for wx in range(6, width - 8, 11):
                    if draw.random() < 0.38:
                        c.box(x + wx, wy, 5, 7, lit)
            x += width + draw.randint(0, 8)
    return c


def power_lines() -> Canvas:
    c = Canvas("39406b", "f0a878")
    c.disc(160, 286, 46, "ffdf9e")
    c.hills(306, 10, 15, "5a4a63")
    c.hills(338, 8, 33, "3d3550")
    spots = [(90, 300, 90), (220, 316, 140), (400, 340, 210), (620, 372, 300)]
    for (x1, y1, h1), (x2, y2, h2) in pairwise(spots):
        for arm in (-0.18, 0, 0.18):
            sag = [
                (
                    x1 + h1 * arm + (x2 + h2 * arm - x1 - h1 * arm) * t,
                    y1
                    - h1 * 0.82
                    + (y2 - h2 * 0.82 - y1 + h1 * 0.82) * t
                    + 26 * math.sin(math.pi * t),
                )
                for t in (0, 0.2, 0.4, 0.6, 0.8, 1)
            ]
            c.line(sag, 1.1, "2a2440")
    for x, y, h in spots:
        c.line([(x - h * 0.12, y), (x, y - h)], h / 45, "1f1a33")
        c.line([(x + h * 0.12, y), (x, y - h)], h / 45, "1f1a33")
        for level in (0.3, 0.55, 0.82):
            wide = 0.2 if level > 0.8 else 0.08
            c.line([(x - h * wide, y - h * level), (x + h * wide, y - h * level)], h / 50, "1f1a33")
    return c


def wind_farm() -> Canvas:
    c = Canvas("7fb3d5", "eaf3f3")
    c.disc(110, 100, 70, "f7fbfa", 0.35)
    c.disc(180, 112, 60, "f7fbfa", 0.3)
    c.water(268, "5f97ad", "285a72", 11, "9cc3cf")
    for i, (x, size) in enumerate(((80, 70), (200, 95), (330, 120), (470, 150), (590, 105))):
        foot = 268 + size / 6
        c.polygon(
            [
                (x - size / 40, foot),
                (x + size / 40, foot),
                (x + 1, foot - size),
                (x - 1, foot - size),
            ],
            "fafafa",
        )
        for k in range(3):
            angle = i * 0.7 + k * 2.094
            tip = (x + math.cos(angle) * size * 0.55, foot - size + math.sin(angle) * size * 0.55)
            c.line([(x, foot - size), tip], max(1.6, size / 42), "fdfdfd")
        c.disc(x, foot - size, size / 28, "d7dde0")
        c.box(x - size / 20, foot - 3, size / 10, 8, "d9a441")
    return c


def price_chart() -> Canvas:
    c = Canvas("fbf8f0", "f3eee0")
    for y in range(70, 350, 56):
        c.box(60, y, 540, 1, "d9d2c0")
    values = [
        40,
        38,
        36,
        35,
        38,
        52,
        71,
        80,
        260,
        244,
        150,
        92,
        86,
        78,
        74,
        70,
        76,
        96,
        110,
        104,
        82,
        66,
        54,
        46,
    ]
    points: list[Point] = [(70 + i * 22.8, 340 - v) for i, v in enumerate(values)]
    c.polygon([(70, 350), *points, (points[-1][0], 350)], "f2d3c2")
    c.line(points, 4, "c0432e")
    c.disc(*points[8], 8, "c0432e")
    c.disc(*points[8], 4, "fbf8f0")
    c.box(60, 350, 540, 2, "5d574b")
    c.box(60, 50, 2, 300, "5d574b")
    for i in range(0, 24, 4):
        c.box(69 + i * 22.8, 352, 2, 7, "5d574b")
    return c


def cable_map() -> Canvas:
    c = Canvas("bcd6df", "a6c8d4")
    for i in range(30):
        c.box((i * 131) % 640, 20 + i * 13, 30, 1, "d3e5ea")
    c.polygon(
        [
            (0, 0),
            (250, 0),
            (228, 50),
            (180, 90),
            (196, 150),
            (150, 190),
            (160, 260),
            (100, 310),
            (116, 400),
            (0, 400),
        ],
        "e8dfc4",
    )
    c.polygon(
        [
            (640, 0),
            (470, 0),
            (500, 60),
            (452, 120),
            (480, 170),
            (520, 230),
            (500, 300),
            (540, 400),
            (640, 400),
        ],
        "e2d6b8",
    )
    for x, y, radius in ((300, 290, 18), (330, 318, 12), (276, 330, 9)):
        c.disc(x, y, radius, "e8dfc4", 0.8)
    route = [(152, 200), (220, 216), (300, 190), (380, 210), (474, 160)]
    c.line(route, 5, "b23a48")
    for x, y in (route[0], route[-1]):
        c.disc(x, y, 11, "b23a48")
        c.disc(x, y, 5, "fff7e8")
    c.line([(560, 350), (610, 350)], 3, "5d574b")
    c.polygon([(590, 30), (600, 66), (590, 58), (580, 66)], "5d574b")
    return c


def library() -> Canvas:
    c = Canvas("3a2a20", "251a14")
    draw = Random(17)
    spines = ("8c3b2e", "2f5d62", "b8893b", "5b6c4a", "6b3f5c", "c9b48a", "3f4f73", "94623a")
    for shelf in range(5):
        y = 30 + shelf * 74
        x = 26.0
        while x < 614:
            width, height = draw.randint(7, 17), draw.randint(42, 60)
            c.box(x, y + 60 - height, width, height, draw.choice(spines))
            c.box(x, y + 60 - height + 8, width, 2, "e2c98f")
            x += width + 1
        c.box(14, y + 60, 612, 9, "5f422c")
    for x in (14, 310, 614):
        c.box(x, 20, 12, 380, "6d4d34")
    for x in (452, 496):
        c.line([(x, 30), (x + 34, 400)], 5, "c79a5c")
    for i in range(10):
        c.line([(455 + i * 3.2, 58 + i * 36), (499 + i * 3.2, 58 + i * 36)], 4, "c79a5c")
    c.polygon([(96, 330), (224, 330), (200, 296), (120, 296)], "3f8f63")
    c.box(157, 330, 6, 44, "b8893b")
    c.disc(160, 376, 34, "b8893b", 0.2)
    c.box(60, 380, 240, 20, "7a5636")
    return c


def night_sky() -> Canvas:
    c = Canvas("0b1030", "33406f")
    draw = Random(3)
    for _ in range(340):
        t = draw.random()
        c.disc(t * 640, 40 + t * 190 + draw.gauss(0, 26), draw.choice((0.6, 0.8, 1.1)), "8f97c4")
    stars(c, 260, 9, 320)
    c.hills(336, 14, 6, "141a33")
    c.box(426, 270, 92, 66, "e4e2da")
    c.disc(472, 270, 46, "f3f1ea")
    c.polygon([(466, 224), (480, 222), (500, 268), (474, 270)], "1b2142")
    c.fade(366, 400, "10152b", "0b0f20")
    for x in (40, 80, 560, 610):
        fir(c, x, 372, 60, "0d1226")
    return c


def probe() -> Canvas:
    c = Canvas("070a16", "151b33")
    stars(c, 200, 21, 400)
    draw = Random(2)
    rock = [
        (
            430 + math.cos(a / 14) * (150 + draw.uniform(-18, 18)),
            250 + math.sin(a / 14) * (120 + draw.uniform(-14, 14)),
        )
        for a in range(88)
    ]
    c.polygon(rock, "77736c")
    c.polygon([(x * 0.93 + 14, y * 0.93 + 6) for x, y in rock], "8f8a80")
    for x, y, r in ((380, 210, 26), (470, 290, 34), (500, 200, 16), (410, 320, 14), (350, 270, 12)):
        c.disc(x, y, r, "6a665f", 0.75)
        c.disc(x + 3, y + 3, r * 0.8, "7c776f", 0.75)
    c.polygon([(140, 110), (196, 96), (208, 142), (152, 156)], "d9b24c")
    for dx, dy in ((-110, 27), (74, -18)):
        c.polygon(
            [(150 + dx, 112 + dy), (236 + dx, 91 + dy), (242 + dx, 118 + dy), (156 + dx, 139 + dy)],
            "2f5f9e",
        )
        for i in range(1, 4):
            c.line(
                [(150 + dx + i * 21, 112 + dy - i * 5), (156 + dx + i * 21, 139 + dy - i * 5)],
                1.2,
                "9ec3e6",
            )
    c.line([(196, 146), (286, 200)], 3, "cfd3da")
    c.disc(174, 90, 20, "e9edf2", 0.4)
    return c


def glacier() -> Canvas:
    c = Canvas("9cc1d9", "e8f1f4")
    c.polygon(
        [
            (0, 190),
            (90, 70),
            (190, 200),
            (320, 120),
            (440, 200),
            (560, 60),
            (640, 170),
            (640, 400),
            (0, 400),
        ],
        "5f6874",
    )
    c.polygon([(190, 168), (320, 132), (440, 168), (500, 400), (120, 400)], "e3f1f6")
    for i in range(7):
        y = 190 + i * 26
        c.line([(200 - i * 9, y), (318, y + 22), (430 + i * 8, y - 2)], 3 + i * 0.4, "7fb4cf")
    c.polygon(
        [(120, 400), (170, 330), (240, 352), (320, 326), (410, 350), (470, 326), (500, 400)],
        "a5d0e2",
    )
    c.polygon([(0, 250), (130, 300), (200, 400), (0, 400)], "454d57")
    c.polygon([(640, 230), (490, 310), (440, 400), (640, 400)], "3c434d")
    c.disc(320, 396, 120, "5b97b4", 0.16)
    return c


def forest() -> Canvas:
    c = Canvas("dfe8e0", "c3d3c9")
    for layer, colour in enumerate(("aec3b6", "8aa795", "658873", "436754", "284738")):
        c.hills(210 + layer * 44, 12, layer + 40, colour)
        draw = Random(layer)
        size = 46 + layer * 26
        for x in range(-10, 660, 26 + layer * 8):
            fir(c, x + draw.uniform(-8, 8), 222 + layer * 46, size * draw.uniform(0.8, 1.2), colour)
    return c


def wetland() -> Canvas:
    c = Canvas("e6d9c4", "f4efe4")
    c.disc(480, 130, 40, "fff6dc")
    c.hills(214, 6, 8, "b3ab8c")
    c.water(222, "d8d4c0", "8c9d93", 14, "f2eedf")
    draw = Random(5)
    for _ in range(150):
        x = draw.choice((draw.uniform(0, 210), draw.uniform(420, 640), draw.uniform(0, 640)))
        y = draw.uniform(300, 410)
        lean = draw.uniform(-14, 14)
        tall = draw.uniform(60, 130)
        c.line([(x, y), (x + lean, y - tall)], 2, draw.choice(("5d6b43", "76804f", "495636")))
        if draw.random() < 0.4:
            c.disc(x + lean, y - tall, 3.2, "6b4a2f", 3)
    for x, y in ((300, 90), (330, 76), (362, 92)):
        c.line([(x - 12, y - 5), (x, y), (x + 12, y - 5)], 2, "5c5748")
    return c


def stadium() -> Canvas:
    c = Canvas("141c33", "37476b")
    c.polygon([(0, 190), (640, 190), (640, 240), (0, 240)], "29314d")
    draw = Random(31)
    for _ in range(1300):
        c.disc(
            draw.uniform(0, 640),
            draw.uniform(194, 238),
            2,
            draw.choice(("c95745", "e8e2d2", "4f6aa8", "d5a648")),
        )
    c.fade(240, 400, "4f9a54", "2f7a3f")
    for i in range(0, 8, 2):
        c.polygon(
            [(i * 80 + 30, 240), (i * 80 + 100, 240), (i * 110 - 60, 400), (i * 110 - 170, 400)],
            "58a65c",
        )
    c.line([(0, 262), (640, 262)], 2, "eef5ea")
    c.line([(320, 240), (320, 400)], 3, "eef5ea")
    c.disc(320, 330, 110, "eef5ea", 0.42)
    c.disc(320, 330, 107, "48914d", 0.42)
    c.line([(320, 284), (320, 376)], 3, "eef5ea")
    for x in (70, 570):
        c.line([(x, 200), (x, 60)], 5, "8a93a8")
        c.box(x - 34, 36, 68, 28, "59627a")
        for i in range(10):
            c.disc(x - 26 + i % 5 * 13, 43 + i // 5 * 13, 5, "fff6d0")
    return c


def track() -> Canvas:
    c = Canvas("8fb7d0", "dfe9ea")
    c.hills(150, 8, 13, "6f8f74")
    c.fade(160, 400, "c65b3e", "a8432d")
    for i in range(9):
        c.line(
            [(320 + (i - 4) * 22, 160), (320 + (i - 4) * 130, 400)],
            1.5 + abs(i - 4) * 0.2 + 1,
            "f3e8dc",
        )
    c.polygon([(0, 160), (232, 160), (0, 264)], "6f9c5a")
    c.polygon([(640, 160), (408, 160), (640, 264)], "6f9c5a")
    return c


def bread() -> Canvas:
    c = Canvas("d7c3a4", "bfa684")
    for y in range(250, 400, 26):
        c.box(0, y, 640, 2, "a68a66")
    c.disc(326, 352, 210, "8a6f52", 0.14)
    c.disc(320, 230, 190, "8b5429", 0.66)
    c.disc(320, 222, 184, "a9692f", 0.64)
    c.disc(306, 206, 150, "c08340", 0.58)
    for one, other in (((220, 140), (420, 290)), ((420, 140), (220, 290))):
        c.line([one, other], 20, "7c4a24")
        c.line([one, other], 12, "ecd6a8")
    draw = Random(1)
    for _ in range(260):
        angle, far = draw.uniform(0, 6.3), draw.random() ** 0.5
        c.disc(316 + math.cos(angle) * far * 160, 212 + math.sin(angle) * far * 96, 1.4, "f2e4c6")
    return c


def market() -> Canvas:
    c = Canvas("b7d0d8", "eee8d6")
    c.hills(220, 8, 2, "c6b59a")
    c.fade(310, 400, "b5a68c", "938468")
    for i, (colour, fruit) in enumerate(
        (("c0432e", "d98b2b"), ("2f6f73", "7aa03c"), ("d0a13a", "b0352f"))
    ):
        x = 26 + i * 204
        for k in range(8):
            c.polygon(
                [
                    (x + k * 23 + 8, 130),
                    (x + k * 23 + 31, 130),
                    (x + (k + 1) * 23, 186),
                    (x + k * 23, 186),
                ],
                colour if k % 2 == 0 else "f7f1e2",
            )
            c.disc(x + k * 23 + 11.5, 186, 11.5, colour if k % 2 == 0 else "f7f1e2", 0.8)
        for post in (8, 172):
            c.box(x + post, 190, 6, 140, "7a5c3e")
        c.box(x, 266, 186, 70, "9a744c")
        c.box(x, 262, 186, 8, "b98f60")
        for k in range(27):
            c.disc(x + 14 + k % 9 * 20, 258 - k // 9 * 12, 10, fruit)
            c.disc(x + 11 + k % 9 * 20, 255 - k // 9 * 12, 3, "f3dfae")
    return c


def orchard() -> Canvas:
    c = Canvas("a9cbd8", "f1eedb")
    c.hills(190, 12, 18, "93ac79")
    c.fade(220, 400, "8fae5f", "5f8142")
    draw = Random(8)
    for row, size in ((232, 40), (272, 62), (330, 96)):
        for i in range(-1, 8):
            x = i * size * 1.75 + (row % 50)
            c.box(x - size / 14, row - size * 0.3, size / 7, size * 0.6, "6b4d33")
            c.disc(x, row - size * 0.62, size * 0.6, "4c7238", 0.85)
            c.disc(x - size * 0.1, row - size * 0.72, size * 0.44, "5c8543", 0.8)
            for _ in range(12):
                a, far = draw.uniform(0, 6.3), draw.random() ** 0.5 * size * 0.5
                c.disc(
                    x + math.cos(a) * far,
                    row - size * 0.62 + math.sin(a) * far * 0.8,
                    size / 15,
                    "c23a2e",
                )
    return c


def stage() -> Canvas:
    c = Canvas("1c1014", "2a151a")
    c.polygon([(150, 40), (490, 40), (520, 330), (120, 330)], "3d2b45")
    c.disc(320, 300, 190, "6a4c63", 0.5)
    c.polygon([(320, 0), (230, 330), (410, 330)], "7d6374")
    c.disc(320, 320, 92, "f5e3b5", 0.18)
    for i in range(9):
        shade = "8e1f2b" if i % 2 else "a92b36"
        c.polygon([(i * 20, 0), (i * 20 + 20, 0), (i * 15 + 12, 356), (i * 15 - 6, 356)], shade)
        c.polygon(
            [(640 - i * 20, 0), (620 - i * 20, 0), (628 - i * 15, 356), (646 - i * 15, 356)], shade
        )
        c.disc(36 + i * 71, 26, 40, shade, 0.9)
    c.fade(344, 400, "6b4a2f", "3d2a1c")
    c.box(306, 262, 28, 58, "20151c")
    c.disc(320, 252, 12, "20151c")
    for x in range(20, 640, 44):
        c.disc(x, 402, 17, "0f090c", 0.9)
    return c


def lighthouse() -> Canvas:
    c = Canvas("33406a", "f2b48a")
    stars(c, 30, 12, 90)
    c.polygon([(330, 110), (640, 60), (640, 150)], "f7e3b0")
    c.polygon([(310, 110), (0, 84), (0, 140)], "e9c99d")
    c.water(300, "a9718a", "3b3558", 6, "f0c2a6")
    c.polygon(
        [(190, 330), (240, 270), (300, 254), (360, 262), (430, 300), (470, 340), (180, 345)],
        "2a2538",
    )
    for i in range(5):
        y, half = 136 + i * 26, 20 + i * 2.6
        c.polygon(
            [
                (320 - half, y),
                (320 + half, y),
                (320 + half + 2.6, y + 26),
                (320 - half - 2.6, y + 26),
            ],
            "f4efe6" if i % 2 else "b8323a",
        )
    c.box(294, 128, 52, 8, "2a2538")
    c.box(306, 98, 28, 30, "fff0b8")
    c.polygon([(300, 100), (320, 78), (340, 100)], "2a2538")
    return c


def vineyard() -> Canvas:
    c = Canvas("f0c987", "f8ead0")
    c.disc(520, 96, 36, "fff6dd")
    c.hills(170, 20, 27, "b9a56f")
    c.hills(216, 16, 5, "93904f")
    c.polygon([(0, 250), (640, 220), (640, 400), (0, 400)], "8a6d44")
    for i in range(-7, 15):
        c.line([(250 + i * 16, 236), (i * 92 - 60, 402)], 13, "5f7a3a")
        c.line([(248 + i * 16, 236), (i * 92 - 68, 402)], 4, "86a04c")
    c.box(452, 166, 60, 42, "e9dcc0")
    c.polygon([(444, 168), (482, 142), (520, 168)], "a8543a")
    c.polygon([(540, 208), (552, 130), (564, 208)], "4d6136")
    return c


def valley_train() -> Canvas:
    c = Canvas("8fc0dc", "e6f0ea")
    c.polygon(
        [(0, 200), (120, 60), (240, 190), (370, 50), (520, 190), (640, 90), (640, 400), (0, 400)],
        "7f97a6",
    )
    c.polygon([(340, 82), (370, 50), (404, 84), (372, 100)], "f7fafb")
    c.polygon([(94, 90), (120, 60), (150, 92), (120, 104)], "f7fafb")
    c.hills(230, 18, 3, "6e9a5f")
    for x in range(20, 660, 100):
        c.box(x, 250, 20, 130, "c9bda6")
        c.disc(x + 60, 262, 40, "c9bda6")
    c.box(0, 232, 640, 30, "d6cbb5")
    c.hills(366, 12, 44, "4f7f4a")
    for x in range(20, 660, 100):
        c.disc(x + 60, 292, 36, "7fa873")
        c.box(x + 24, 292, 72, 62, "6b975d")
    for i in range(4):
        c.box(120 + i * 92, 196, 88, 34, "c12f2f")
        for k in range(4):
            c.box(130 + i * 92 + k * 19, 203, 12, 12, "f4f1e4")
        c.box(120 + i * 92, 222, 88, 3, "f4f1e4")
    c.box(0, 230, 640, 4, "6d6558")
    return c


def palm_harbour() -> Canvas:
    c = Canvas("e8895a", "fbd9a0")
    c.disc(300, 226, 60, "fff0c4")
    c.hills(240, 8, 19, "b46a55")
    c.water(250, "eaa36c", "7d4b5f", 16, "fcdca6")
    for x, y, size in ((240, 280, 70), (350, 312, 96)):
        c.polygon(
            [(x, y), (x + size, y), (x + size * 0.8, y + 12), (x + size * 0.2, y + 12)], "4a2c3a"
        )
        c.polygon(
            [(x + size * 0.45, y - 4), (x + size * 0.45, y - size * 0.8), (x + size, y - 4)],
            "f8ead0",
        )
    for x, base, tall, lean in ((90, 400, 250, 24), (150, 400, 190, -16), (560, 400, 270, -30)):
        c.line(
            [(x, base), (x + lean * 0.4, base - tall * 0.5), (x + lean, base - tall)], 11, "3d2430"
        )
        for k in range(9):
            a = math.pi * (k / 8) + math.pi
            far = (x + lean + math.cos(a) * 72, base - tall - math.sin(a) * -26 + 22)
            near = (x + lean + math.cos(a) * 38, base - tall + math.sin(a) * 30 - 6)
            c.line([(x + lean, base - tall), near, far], 7, "3a2a30")
    return c


def fishing_bay() -> Canvas:
    c = Canvas("f3c3b4", "fbeadb")
    c.disc(470, 140, 38, "e4574c")
    c.hills(196, 26, 22, "b9a7b5")
    c.hills(228, 18, 10, "8a8fa6")
    c.water(250, "c9d2d8", "5d7f99", 20, "eef1f0")
    c.polygon([(0, 270), (60, 200), (150, 180), (220, 240), (250, 272)], "3f5a54")
    for x in (40, 76, 110, 146, 180):
        fir(c, x, 250, 56, "2f4842")
    for x, y, size in ((300, 280, 50), (400, 306, 80), (200, 336, 104), (520, 340, 110)):
        boat(c, x, y, size, "27384a", "f6f1e6")
    return c


def terminal() -> Canvas:
    c = Canvas("394150", "262c38")
    c.box(60, 44, 520, 316, "11151c")
    c.box(60, 44, 520, 26, "1d2430")
    for i, colour in enumerate(("d9695f", "dfb14f", "77b26a")):
        c.disc(80 + i * 18, 57, 5, colour)
    draw = Random(44)
    for row in range(14):
        x = 80.0 + draw.choice((0, 0, 22, 44))
        for _ in range(draw.randint(2, 6)):
            width = draw.randint(16, 84)
            if x + width > 560:
                break
            c.box(
                x,
                88 + row * 19,
                width,
                7,
                draw.choice(("7f8ea3", "7f8ea3", "78b6d8", "d9a25f", "93c07c", "b890cf")),
            )
            x += width + 9
    c.box(80, 88 + 14 * 19 - 3, 9, 13, "e6ebf2")
    return c


def microphone() -> Canvas:
    c = Canvas("22384a", "35607a")
    for i in range(64):
        tall = 16 + 78 * abs(math.sin(i * 0.37) * math.sin(i * 0.11 + 0.6))
        c.box(6 + i * 10, 200 - tall, 5, tall * 2, "4f8aa6")
    c.box(278, 96, 84, 132, "1a2530")
    c.disc(320, 96, 42, "d7dde2")
    c.box(278, 96, 84, 96, "d7dde2")
    c.disc(320, 192, 42, "d7dde2")
    for y in range(66, 220, 12):
        c.box(284, y, 72, 3, "97a4ae")
    c.box(278, 140, 84, 10, "e0a23f")
    c.line([(262, 180), (262, 214), (320, 252), (378, 214), (378, 180)], 7, "e8ecef")
    c.line([(320, 250), (320, 330)], 8, "e8ecef")
    c.disc(320, 338, 70, "e8ecef", 0.14)
    return c


PICTURES: tuple[Callable[[], Canvas], ...] = (
    *(harbour_dawn, storm_sea, ferry_pier, mountain_pass, border_bridge, council_hall),
    *(city_night, power_lines, wind_farm, price_chart, cable_map, library, night_sky, probe),
    *(glacier, forest, wetland, stadium, track, bread, market, orchard, stage, lighthouse),
    *(vineyard, valley_train, palm_harbour, fishing_bay, terminal, microphone),
)


def main() -> None:
    """Draw all pictures, or those named on the command line."""
    for picture in PICTURES:
        name = picture.__name__.replace("_", "-")
        if not sys.argv[1:] or name in sys.argv[1:]:
            data = picture().png()
            (HOME / f"{name}.png").write_bytes(data)
            sys.stdout.write(f"{name}.png {len(data):,} bytes\n")


if __name__ == "__main__":
    main()
