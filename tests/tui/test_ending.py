"""Requests to end while the screen runs or comes up."""

import asyncio
import signal
import threading
from functools import partial
from typing import Any

import pytest
from textual.app import App

from newsreader.ending import Endings
from newsreader.tui import app as app_module
from newsreader.tui import signals as signals_module
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.signals import obeying_signals
from tests.tui.fake_reader import fake_reader

PATIENCE = 10.0
"""Seconds after which a test fails; none waits as long."""
REQUESTS = (signal.SIGTERM, signal.SIGHUP)


@pytest.fixture
def endings(monkeypatch: pytest.MonkeyPatch) -> Endings:
    """Of a process that nobody has asked to end."""
    fresh = Endings()
    for module in (app_module, signals_module):
        monkeypatch.setattr(module, "endings", fresh)
    return fresh


@pytest.mark.parametrize("request_", [signal.SIGHUP, signal.SIGINT])
def test_a_request_wakes_a_loop_that_waits_whatever_thread_it_comes_to(
    endings: Endings, request_: signal.Signals
) -> None:
    stranger = threading.Event()
    thread = threading.Thread(target=stranger.wait)
    thread.start()

    async def wait() -> int:
        heard: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        with obeying_signals(heard.set_result):
            assert thread.ident is not None
            loop = asyncio.get_running_loop()
            loop.call_soon(partial(signal.pthread_kill, thread.ident, request_))
            begun = loop.time()
            code = await asyncio.wait_for(heard, PATIENCE)
            assert loop.time() - begun < PATIENCE  # else it has woken up by itself
            return code

    before = [signal.getsignal(one) for one in (*REQUESTS, signal.SIGINT)]
    try:
        assert asyncio.run(wait()) == endings.code == 128 + request_
    finally:
        stranger.set()
        thread.join()
    assert [signal.getsignal(one) for one in (*REQUESTS, signal.SIGINT)] == before


def test_a_request_from_before_the_loop_is_obeyed_by_it(endings: Endings) -> None:
    endings.note(signal.SIGTERM)

    async def wait() -> int:
        heard: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        with obeying_signals(heard.set_result):
            return await asyncio.wait_for(heard, PATIENCE)

    assert asyncio.run(wait()) == 128 + signal.SIGTERM


def test_an_app_does_not_begin_once_it_is_asked_to_end(endings: Endings) -> None:
    endings.note(signal.SIGTERM)
    app = NewsreaderApp(fake_reader().door)
    app.run(headless=True)
    assert not app.is_running
    assert not app.screen_stack


def test_a_screen_that_comes_up_is_let_come_before_the_app_ends(
    endings: Endings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def push(app: NewsreaderApp, *arguments: Any) -> object:
        coming = App.push_screen(app, *arguments)
        app._be_ended(128 + signal.SIGHUP)
        return coming

    monkeypatch.setattr(NewsreaderApp, "push_screen", push)
    app = NewsreaderApp(fake_reader().door)
    app.run(headless=True)
    assert app.return_code == 128 + signal.SIGHUP
    assert not endings.code
    assert app._exception is None
