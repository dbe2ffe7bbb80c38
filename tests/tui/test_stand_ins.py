"""What Textual names and no first screen needs is loaded when it is used, and is then itself."""

import subprocess
import sys

LOOK = """
import sys
from newsreader.tui.stand_ins import DEFERRED, Name, StandIn, stand_ins
with stand_ins():
    import newsreader.tui.app
there = {name: sys.modules[name] for name in DEFERRED}
assert all(isinstance(one, StandIn) and not one.loaded for one in there.values()), there
assert all(one.__file__ for one in there.values())
dear = {"_ssl", "rich.box", "textual.widgets._select", "textual.widgets._tree"}
assert dear.isdisjoint(sys.modules), dear & set(sys.modules)
"""
"""Loads the screen as a start does."""

USE = """
import asyncio, textual.app, textual.design
assert isinstance(textual.design.Table, Name)
assert not isinstance(there, textual.design.Table)
import rich.table
table = textual.design.Table()
assert type(table) is rich.table.Table is sys.modules["rich.table"].Table
assert isinstance(table, textual.design.Table) and not isinstance(3, textual.design.Table)
assert issubclass(rich.table.Table, textual.design.Table)
class Own(textual.design.Table): pass
assert Own.__mro__[1] is rich.table.Table
assert textual.app.user_downloads_path().name
import platformdirs.unix
from textual.types import DirEntry, IgnoreReturnCallbackType
assert not isinstance(IgnoreReturnCallbackType, Name)
from textual.widgets import DirectoryTree, Select
import ssl
assert asyncio.sslproto.SSLProtocol and asyncio.base_events.ssl.SSLContext is ssl.SSLContext
assert all(one.loaded for name, one in there.items() if name != "rich.panel")
assert not any(isinstance(sys.modules[name], StandIn) for name in DEFERRED if name != "rich.panel")
"""
"""Uses all of it, by the names that were given out and by its own."""

AT_ONCE = """
import sys, threading
from newsreader.tui.stand_ins import Name, StandIn, stand_ins
with stand_ins():
    from rich.table import Column, Table
    import ssl
    made = []
    threads = [threading.Thread(target=lambda: made.append(ssl.SSLContext)) for _ in range(8)]
    for one in threads: one.start()
    for one in threads: one.join()
assert type(Table()) is sys.modules["rich.table"].Table and Column().header == ""
assert len(made) == 8 and len(set(made)) == 1 and made[0] is sys.modules["ssl"].SSLContext
assert not any(type(one).__name__ == "_Finder" for one in sys.meta_path)
import platformdirs
assert not isinstance(platformdirs, StandIn)
"""
"""Uses some of it while it is spared."""


def run(*parts: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", "".join(parts)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_what_is_spared_is_loaded_with_its_first_use() -> None:
    run(LOOK, USE)


def test_what_is_used_at_once_is_there_at_once() -> None:
    run(AT_ONCE)
