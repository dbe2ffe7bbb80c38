"""From the SVG that Textual draws to one that stands alone, and from that to a PNG.

Chromium draws best (fonts for every script, widths as asked for) and is used where it is installed;
else CairoSVG, which comes with the group `pictures` and knows one font only. Nothing is asked of
the network.
"""

import io
import re
import shutil
import subprocess
import tempfile
from html import escape, unescape
from pathlib import Path

from PIL import Image
from rich.cells import cell_len

CELL = 12.2
"""Width of a cell in the units of Textual's SVG."""
FONTS = '"Fira Code", "JetBrains Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace'
COLOURS = 255
"""Beside the transparent one."""
BUTTONS = ((0xFF, 0x5F, 0x57), (0xFE, 0xBC, 0x2E), (0x28, 0xC8, 0x40))
"""The colours of the window's buttons, too few of whose dots there are."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

_FACE = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)
_TEXT = re.compile(
    r'<text (?P<before>[^>]*?)x="(?P<x>[\d.]+)"(?P<between>[^>]*?) textLength="[\d.]+"'
    r"(?P<after>[^>]*)>(?P<text>[^<]*)</text>"
)
_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_APART = re.compile(
    f"({_LEFT}(?:[^A-Za-z0-9·]*{_LEFT})*|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]+)"
)
"""Hebrew and Arabic words with what stands between them, and text of full width."""


def tidy(svg: str) -> str:
    """Make an SVG stand alone and put every text on its cells.

    Textual counts characters where it should count cells, so text of full width would be squeezed
    into half its room; and one text of two directions would be turned round as a whole.

    Args:
        svg: As Textual exports it.
    """
    svg = _FACE.sub("", svg)
    font = f"font-family: {FONTS}; font-variant-ligatures: none;"
    svg = svg.replace("font-family: Fira Code, monospace;", font)
    svg = re.sub(r"terminal-\d+-", "terminal-", svg)
    svg = _TEXT.sub(_placed, svg)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def _placed(match: re.Match[str]) -> str:
    at = float(match["x"])
    pieces = []
    for piece in _pieces(unescape(match["text"])):
        width = cell_len(piece) * CELL
        shown = escape(piece).replace("\xa0", "&#160;")
        pieces.append(
            f'<text {match["before"]}x="{at:g}"{match["between"]} textLength="{width:g}"'
            f"{match['after']}>{shown}</text>"
        )
        at += width
    return "".join(pieces)


def _pieces(text: str) -> list[str]:
    """Cut a text into words that run to the left, text of full width, and the rest."""
    return [piece for piece in _APART.split(text) if piece]


def find_browser() -> str | None:
    """The program that draws, or None where CairoSVG must do."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def png(svg: Path, to: Path) -> None:
    """Draw an SVG.

    Args:
        svg: The file.
        to: The PNG file.
    """
    browser = find_browser()
    drawn = _by_browser(browser, svg) if browser else _by_cairo(svg)
    with Image.open(io.BytesIO(drawn)) as picture:
        _few_colours(picture.convert("RGBA")).save(to, optimize=True, transparency=COLOURS)


def _few_colours(picture: Image.Image) -> Image.Image:
    """Keep the colours that most of it has, so that no ground changes; round the corners off."""
    opaque = Image.new("RGB", picture.size, "#444444")
    alpha = picture.getchannel("A")
    opaque.paste(picture, mask=alpha)
    found = sorted(opaque.getcolors(picture.width * picture.height) or (), reverse=True)
    often = [colour for _, colour in found if colour not in BUTTONS]
    # What is rare has no colour of its own (the edges of letters), but one that is near: half of
    # the palette is for what most of the picture has, half for what is like the rest.
    kept, others = often[: COLOURS // 2], often[COLOURS // 2 :]
    often = [*kept, *_like(others, COLOURS - len(BUTTONS) - len(kept))]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in [*BUTTONS, *often][:COLOURS] for part in colour])
    few = opaque.quantize(palette=palette, dither=Image.Dither.NONE)
    few.paste(COLOURS, mask=alpha.point(lambda value: 255 * (value < 128)))
    # What is seen through is a colour too: a file without it is refused by strict readers.
    few.putpalette([*(few.getpalette() or [])[: 3 * COLOURS], 0, 0, 0])
    return few


def _like(colours: list[tuple[int, ...]], most: int) -> list[tuple[int, ...]]:
    """A few colours that stand for many.

    Args:
        colours: The many.
        most: How many there are to be at most.
    """
    if len(colours) <= most:
        return colours
    many = Image.new("RGB", (len(colours), 1))
    many.putdata(colours)
    few = many.quantize(most, Image.Quantize.MEDIANCUT).getpalette() or []
    return [tuple(few[at : at + 3]) for at in range(0, len(few), 3)]


def _by_browser(browser: str, svg: Path) -> bytes:
    width, height = _size(svg)
    with tempfile.TemporaryDirectory(prefix="newsreader-pictures-") as folder:
        to = Path(folder) / "picture.png"
        subprocess.run(
            [
                *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
                *("--disable-background-networking", "--disable-component-update"),
                *("--disable-sync", "--hide-scrollbars", f"--user-data-dir={folder}/profile"),
                *("--default-background-color=00000000", f"--window-size={width},{height}"),
                *(f"--screenshot={to}", svg.resolve().as_uri()),
            ],
            check=True,
            capture_output=True,
            timeout=60,
        )
        return to.read_bytes()


def _by_cairo(svg: Path) -> bytes:
    import cairosvg

    drawn: bytes = cairosvg.svg2png(bytestring=svg.read_bytes())
    return drawn


def _size(svg: Path) -> tuple[int, int]:
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg.read_text("utf-8"))
    assert found is not None
    return round(float(found[1])), round(float(found[2]))
