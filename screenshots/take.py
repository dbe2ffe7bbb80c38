"""Take the pictures of the README: `./dev pictures [name ...]`.

Everything on them is the sample newspaper, read in a profile that is thrown away; each is written
as SVG and PNG beside this file. The stage is the one of the snapshot tests.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from render import find_browser, png, tidy  # noqa: E402
from tests.tui import stage  # noqa: E402
from textual.pilot import Pilot  # noqa: E402

from newsreader.model.pictures import Images  # noqa: E402
from newsreader.paths import Paths  # noqa: E402

LEAD = "Eight sentences and a bridge"
"""The article on most of the pictures: it has a picture, a pull quote and subheads."""

Act = Callable[[Pilot[str]], Awaitable[None]]


async def lead(pilot: Pilot[str]) -> None:
    """Rest on the lead article."""
    await stage.open_titled(pilot, LEAD)


def then(*keys: str, first: Act = lead) -> Act:
    """Rest on the lead article, then press keys."""

    async def act(pilot: Pilot[str]) -> None:
        await first(pilot)
        await stage.press(pilot, *keys)

    return act


async def nothing(_pilot: Pilot[str]) -> None:
    """Leave the screen as it is."""


async def combined(pilot: Pilot[str]) -> None:
    """Ask for one tag with another and without a third."""
    await stage.narrow_to(pilot, wanted=("world", "border talks"), unwanted=("opinion",))
    await lead(pilot)


async def opened(pilot: Pilot[str]) -> None:
    """Have opened the lead article."""
    await stage.open_article(pilot, LEAD)


async def large(pilot: Pilot[str]) -> None:
    """Look at the picture of the lead article large."""
    await lead(pilot)
    await stage.press(pilot, "i")
    await stage.until(pilot, lambda: stage.is_large(pilot))


async def refreshing(pilot: Pilot[str]) -> None:
    """Be in the middle of a refresh."""
    await lead(pilot)
    await stage.half_refreshed(pilot)


async def searching(pilot: Pilot[str]) -> None:
    """Have searched, and be about to change the search."""
    await stage.search(pilot, "storm -tag:weather time:<5m")
    await stage.press(pilot, "f")


@dataclass(frozen=True)
class Picture:
    """One picture.

    Attributes:
        name: Of the files, without the theme.
        size: Columns and rows.
        act: What is done before it is taken.
        themes: In which it is taken.
        profile: `"read"`, `"troubled"` (some feeds fail) or `"empty"`.
        thumbnails: Whether headlines have their pictures.
    """

    name: str
    size: tuple[int, int]
    act: Act = lead
    themes: tuple[str, ...] = ("dark",)
    profile: str = "read"
    thumbnails: bool = False


BOTH = ("dark", "light")

PICTURES = (
    Picture("three-panes", (120, 40), themes=("dark", "light", "high-contrast", "sepia")),
    Picture("thumbnails", (140, 44), themes=BOTH, thumbnails=True),
    Picture("picture", (120, 40), large),
    Picture("wide", (200, 50), thumbnails=True),
    Picture("medium", (100, 32), then("t")),
    Picture("tag-filter", (120, 40), combined, BOTH),
    Picture("narrow", (70, 28), themes=BOTH),
    Picture("narrow-article", (70, 28), opened),
    Picture("article", (90, 44), then("z"), BOTH),
    Picture("help", (120, 46), then("?"), BOTH),
    Picture("palette", (120, 32), then(":")),
    Picture("search", (120, 32), searching),
    Picture("feeds", (120, 40), then("d"), profile="troubled"),
    Picture("feed", (80, 28), then("d", "enter"), profile="troubled"),
    Picture("refresh", (120, 32), refreshing, profile="troubled"),
    Picture("welcome", (100, 30), nothing, profile="empty"),
    Picture(
        "catalogue",
        (100, 30),
        then("2", "space", "down", "down", "space", first=nothing),
        profile="empty",
    ),
)


async def take(picture: Picture, theme: str, paths: Paths) -> str:
    """Take one picture; returns it as SVG.

    Args:
        picture: Which.
        theme: In which theme.
        paths: A profile to be written in.
    """
    # A browser puts Arabic and Hebrew in order itself.
    options = {"images": Images.BLOCKS, "thumbnails": picture.thumbnails, "bidi": "terminal"}
    with stage.opened(paths, **options) as reader:
        app = stage.staged(reader, theme)
        async with app.run_test(size=picture.size) as pilot:
            await stage.until(pilot, lambda: stage.at_rest(pilot))
            await picture.act(pilot)
            stage.hold_cursors(pilot)
            await stage.until(pilot, lambda: stage.at_rest(pilot))
            return tidy(app.export_screenshot(title="newsreader", simplify=True))


def main(names: list[str]) -> None:
    """Take the pictures that are named, or all."""
    if find_browser() is None:
        sys.stderr.write("without Chromium: signs that the font does not have will be missing\n")
    with tempfile.TemporaryDirectory(prefix="newsreader-stage-") as folder:
        home = Path(folder)
        profiles = {
            "read": stage.set_up(home / "read"),
            "troubled": stage.set_up(home / "troubled", troubled=True),
            "empty": stage.set_up_empty(home / "empty"),
        }
        for picture in PICTURES:
            for theme in picture.themes:
                name = f"{picture.name}-{theme}"
                if names and name not in names:
                    continue
                paths = stage.copied(profiles[picture.profile], home / name)
                svg = HERE / f"{name}.svg"
                svg.write_text(asyncio.run(take(picture, theme, paths)), "utf-8")
                png(svg, svg.with_suffix(".png"))
                sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
