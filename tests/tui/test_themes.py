"""Our themes can be read: contrast by WCAG's measure, on every ground that text stands on."""

import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from textual.color import Color

from newsreader.tui.themes import OWN_VARIABLES, PALETTES, THEMES, Palette, own_variables


def luminance(colour: Color) -> float:
    def linear(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(Color.parse(one)), luminance(Color.parse(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_text_colour_can_be_read_on_every_ground(palette: Palette) -> None:
    least = 7.0 if palette.name == "high-contrast" else 4.5
    texts = (palette.ink, palette.meta, palette.accent, palette.error, palette.good)
    grounds = (palette.ground, palette.bar, palette.raised, palette.cursor, palette.resting)
    poor = [
        (text, ground, round(contrast(text, ground), 2))
        for text, ground in product(texts, grounds)
        if contrast(text, ground) < least
    ]
    assert poor == []


def test_there_are_four_of_them_and_each_sets_our_variables() -> None:
    assert {theme.name for theme in THEMES} == {"dark", "light", "high-contrast", "sepia"}
    for theme in THEMES:
        assert set(OWN_VARIABLES) <= set(theme.variables)


def test_a_foreign_theme_gets_our_variables_from_its_own_colours() -> None:
    mixed = own_variables({"foreground": "#ffffff", "background": "ansi_default"})
    assert set(mixed) == set(OWN_VARIABLES)
    assert all(Color.parse(value).ansi is None for value in mixed.values())


COUNT = """
import asyncio
from textual.css import stylesheet
parsed, parse = [], stylesheet.parse
def noted(scope, css, read_from, **more):
    parsed.append((css, read_from, more["tie_breaker"]))  # by which its rules rank
    return parse(scope, css, read_from, **more)
stylesheet.parse = noted
from newsreader.tui.app import NewsreaderApp
from tests.tui.fake_reader import fake_reader
async def run():
    async with NewsreaderApp(fake_reader().door).run_test() as pilot:
        await pilot.pause()
        first = list(parsed)
        assert len(set(first)) == len(first) > 20, first
        ground = pilot.app.screen.styles.background
        pilot.app.theme = "light"
        await pilot.pause()
        again = parsed[len(first):]  # the variables are others
        assert {css for css, _, _ in again} >= {css for css, _, _ in first}
        assert pilot.app.screen.styles.background != ground
asyncio.run(run())
"""
"""Starts the App in a process of its own: in this one parsed sheets are kept from test to test."""


def test_a_style_sheet_is_parsed_once_for_a_theme() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", COUNT], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
