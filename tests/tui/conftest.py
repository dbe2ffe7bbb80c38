"""What the tests of the screen stand on: nothing that is said goes before it was looked at."""

import asyncio
from collections.abc import Iterator

import pytest
from textual._styles_cache import StylesCache
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

SOON = 0.02
"""Seconds: what a screen does so soon by itself is waited for after a key, as Textual does."""


async def _nothing_to_do(_least: float = 0.0, _most: float = 0.0) -> None:
    """Wait until nobody on this loop has anything to do, now or soon.

    Textual's own way is to sleep until the process seems to be idle: it takes long after each key,
    and takes a process that a busy machine holds up for an idle one.
    """
    loop = asyncio.get_running_loop()
    until = loop.time() + 1
    while True:
        await asyncio.sleep(0)
        now = loop.time()
        if loop._ready and now < until:  # type: ignore[attr-defined]
            continue
        due = [one.when() for one in loop._scheduled if not one.cancelled()]  # type: ignore[attr-defined]
        if not due or min(due) > now + SOON or now >= until:
            return
        await asyncio.sleep(max(min(due) - now, 0))


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait after keys as long as there is something to do, and no longer."""
    monkeypatch.setattr("textual.app.wait_for_idle", _nothing_to_do)
    monkeypatch.setattr("textual.pilot.wait_for_idle", _nothing_to_do)


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is said stay until something else is: a busy machine may need longer to look."""
    monkeypatch.setattr("newsreader.tui.screens.desktop.SAID_FOR", 3600.0)


@pytest.fixture(autouse=True)
def _screens_forgotten() -> Iterator[None]:
    """Let go of what was on the screens: Textual remembers the last thousand widgets' lines."""
    yield
    StylesCache.get_inner_outer.cache_clear()


@pytest.fixture(autouse=True, scope="session")
def _style_sheets_read_once() -> Iterator[None]:
    """Read a style sheet once for all apps, as Textual does for each app: a seventh of a start."""
    read = Stylesheet._parse_rules
    known: dict[object, list[RuleSet]] = {}

    def parse_rules(sheet: Stylesheet, css: str, *more: object, **named: object) -> list[RuleSet]:
        key = (frozenset(sheet._variables.items()), css, more, frozenset(named.items()))
        if key not in known:
            known[key] = read(sheet, css, *more, **named)  # type: ignore[arg-type]
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parse_rules)
        yield
