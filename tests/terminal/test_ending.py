"""The program is asked to end when that could be lost, or could leave something behind."""

import signal
import termios
from itertools import cycle
from pathlib import Path

import pytest

from tests.terminal.gate import AFTER, BEFORE
from tests.terminal.terminal import Terminal

HOOK = """
import os, signal, sys
if os.environ.pop("PYTHONPATH", ""):  # not for the children
    def end():
        os.kill(os.getpid(), signal.{signal})
    def wrap(owner, name, before=lambda: None, after=lambda: None):
        really, left = getattr(owner, name), [1]
        def instead(*arguments, **named):
            first = bool(left and left.pop())
            if first:
                before()
            try:
                return really(*arguments, **named)
            finally:
                if first:
                    after()
        setattr(owner, name, instead)
    {moment}
"""
"""A sitecustomize that has the program ended at a moment."""

REQUESTS = (signal.SIGHUP, signal.SIGTERM)
IMPORTED = """
    import weakref
    class Gone: pass
    class Gate:
        def find_spec(self, name, path=None, target=None):
            if name == "{module}":
                gone = Gone()
                kept = weakref.ref(gone, lambda _: end())
                del gone
    sys.meta_path.insert(0, Gate())
"""
MOMENTS = {
    "the folder has come": "import tempfile; wrap(tempfile, 'mkdtemp', after=end)",
    "the screen is loaded": IMPORTED.format(module="textual"),
    "the loop comes": "import asyncio.base_events as a; wrap(a.BaseEventLoop, '__init__', end)",
    "the loop runs": "import asyncio.base_events as a; wrap(a.BaseEventLoop, '_run_once', end)",
    "the loop has gone": "import asyncio as a; wrap(a.Runner, 'close', after=end)",
    "the folder goes": "import shutil; wrap(shutil, 'rmtree', end)",
}


@pytest.mark.parametrize(("moment", "how"), zip(MOMENTS, cycle(REQUESTS), strict=False), ids=str)
def test_the_demo_ends_whenever_it_is_asked_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str, how: signal.Signals
) -> None:
    hook, folder = tmp_path / "hook", tmp_path / "temporary"
    hook.mkdir()
    folder.mkdir()
    text = HOOK.format(signal=how.name, moment=MOMENTS[moment])
    (hook / "sitecustomize.py").write_text(text, encoding="utf-8")
    monkeypatch.setenv("TMPDIR", str(folder))
    with Terminal("demo", environment={"PYTHONPATH": str(hook)}) as terminal:
        if moment in ("the loop has gone", "the folder goes"):
            terminal.wait_for("14 feeds checked")
            terminal.press("Q")
        assert terminal.end() == 128 + how
        assert b"Traceback" not in terminal.raw
        assert terminal.raw.count(AFTER) == terminal.raw.count(BEFORE.encode())
        assert termios.tcgetattr(terminal.descriptor)[3] & termios.ECHO
    assert not list(folder.iterdir())
