"""What the tests of the screen stand on: nothing that is said goes before it was looked at."""

import asyncio
from collections.abc import Iterable, Iterator

import pytest
from rich.segment import Segment
from rich.style import Style
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual._queue import Queue
from textual._styles_cache import StylesCache
from textual.app import ScreenStackError
from textual.cache import FIFOCache
from textual.color import Color
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.geometry import Region
from textual.message_pump import MessagePump
from textual.pilot import Pilot, WaitForScreenTimeout
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import Screen
from textual.strip import Strip

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


def _is_busy(pump: MessagePump) -> bool:
    """Whether somebody has yet to deal with what it was told, or is in the midst of it."""
    if pump._task is None or pump._closing or pump._closed:
        return False
    queue: Queue[object] = pump._message_queue
    waits = any(not one.done() for one in queue.ready_event._waiters)
    return not (waits and queue.empty())


async def _dealt_with(pilot: Pilot[object], timeout: float = 30.0) -> bool:
    """Wait until the app, its screen and all on it have dealt with what they were told.

    Textual's own way is to tell each of them one thing more, and to wait until all have dealt with
    that: of all messages of a test, three of four were these.
    """
    loop = asyncio.get_running_loop()
    app, until = pilot.app, loop.time() + timeout
    while not app._exception_event.is_set():
        await asyncio.sleep(0)
        now = loop.time()
        if loop._ready and now < until:
            continue
        try:
            pumps = (app, *app.screen.walk_children(with_self=True))
        except ScreenStackError:
            return False
        busy = [one for one in pumps if _is_busy(one)]
        if not busy:
            return True
        if now >= until:
            raise WaitForScreenTimeout(f"they are still busy: {busy}")
        await asyncio.sleep(0.002)  # in a thread, or until a moment
    return False


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait after keys as long as there is something to do, and no longer."""
    monkeypatch.setattr("textual.app.wait_for_idle", _nothing_to_do)
    monkeypatch.setattr("textual.pilot.wait_for_idle", _nothing_to_do)
    monkeypatch.setattr(Pilot, "_wait_for_screen", _dealt_with)


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is said stay until something else is: a busy machine may need longer to look."""
    monkeypatch.setattr("newsreader.tui.parts.speaker.SAID_FOR", 3600.0)


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


@pytest.fixture(autouse=True, scope="session")
def _rules_told_apart_quickly() -> Iterator[None]:
    """Tell rules apart as Python does by itself: so do they, a million times in a few tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(RuleSet, "__hash__", object.__hash__)
        yield


CACHES = {
    "_divide_cache": 4,
    "_crop_cache": 16,
    "_style_cache": 16,
    "_filter_cache": 4,
    "_line_length_cache": 4,
    "_crop_extend_cache": 4,
    "_offsets_cache": 4,
}
"""What a strip of Textual remembers, and how much of it at the most."""


@pytest.fixture(autouse=True, scope="session")
def _caches_when_used() -> Iterator[None]:
    """Make the caches of a strip when they are asked for: seven a strip took a tenth of all."""

    def init(strip: Strip, segments: Iterable[Segment], cell_length: int | None = None) -> None:
        strip._segments = list(segments)
        strip._cell_length = cell_length
        strip._render_cache = strip._link_ids = strip._cell_count = None

    def lacking(strip: Strip, name: str) -> object:
        if name not in CACHES:
            raise AttributeError(name)
        made: FIFOCache[object, object] = FIFOCache(CACHES[name])
        setattr(strip, name, made)
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Strip, "__init__", init)
        patch.setattr(Strip, "__getattr__", lacking, raising=False)
        yield


@pytest.fixture(autouse=True, scope="session")
def _tinted_once() -> Iterator[None]:
    """Mix the colours of what lies below a dialogue once, as there are so few of them."""
    tint = BackgroundScreen.process_segments
    known: dict[tuple[Style | None, Color], Style | None] = {}

    def process_segments(segments: Iterable[Segment], color: Color) -> Iterator[Segment]:
        for segment in segments:
            text, style, control = segment
            if control:
                yield segment
                continue
            # A hyperlink has a number of its own, and is none below a dialogue.
            plain = style.clear_meta_and_links() if style is not None else None
            if (plain, color) not in known:
                ((_, known[plain, color], _),) = tint([Segment("", style)], color)
            yield Segment(text, known[plain, color])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BackgroundScreen, "process_segments", staticmethod(process_segments))
        yield


@pytest.fixture(autouse=True, scope="session")
def _not_put_together() -> Iterator[None]:
    """Have widgets paint, but put nothing together for a terminal that is not there.

    Pictures of the screen and what lies below a dialogue are made otherwise.
    """
    whole = Compositor.render_update

    def render_update(
        compositor: Compositor,
        full: bool = False,
        screen_stack: list[Screen[object]] | None = None,
        simplify: bool = False,
    ) -> object:
        if full:
            return whole(compositor, full, screen_stack, simplify)
        dirty = compositor._dirty_regions.copy()
        compositor._dirty_regions.clear()
        if not dirty:
            return None
        visible_screen_stack.set([] if screen_stack is None else screen_stack)
        screen = compositor.size.region
        for _ in compositor._get_renders(Region.from_union(dirty).intersection(screen)):
            pass
        return ""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Compositor, "render_update", render_update)
        yield
