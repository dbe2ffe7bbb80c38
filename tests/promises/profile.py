"""A profile, a server that does as it is told, and the program as a script calls it."""

import asyncio
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from importlib import import_module
from random import Random
from typing import Any, TypeAlias

import pytest

from newsreader import store
from newsreader.cli.main import run
from newsreader.clock import utc_now
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.refresh.job import Job
from newsreader.refresh.pipeline import refresh
from newsreader.store.store import Store
from tests.fetch.server import Server
from tests.promises.guest import Here

Record: TypeAlias = dict[str, Any]

NOBODY = 65534
"""A user who may write nowhere, for tests that root runs."""


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[Record]:
        """The objects of `--json`."""
        return [json.loads(line) for line in self.out.splitlines()]

    def is_harmless(self) -> bool:
        """Whether nothing that was said could steer a terminal."""
        return all(char == "\n" or char.isprintable() for char in self.out + self.err)


@dataclass
class Profile:
    """One reader's profile, and commands on it."""

    paths: Paths
    server: Server
    capsys: pytest.CaptureFixture[str]
    urls: list[str] = field(default_factory=list)

    @property
    def places(self) -> list[str]:
        """The arguments that name the profile."""
        return ["--config", str(self.paths.config), "--data-dir", str(self.paths.data)]

    def subscribe(self, *urls: str, head: str = "") -> None:
        """Write a config file with these feeds after those that are there."""
        self.urls += urls
        feeds = "".join(f"\n[[feeds]]\nurl = {json.dumps(url)}\n" for url in self.urls)
        self.paths.config.write_text(f"[reader]\n{head}\n{feeds}", encoding="utf-8")

    def call(self, *arguments: str) -> Said:
        """Run a command within this process."""
        self.capsys.readouterr()
        code = run([*self.places, *arguments])
        said = self.capsys.readouterr()
        return Said(code, said.out, said.err)

    def command(self, *arguments: str) -> list[str]:
        """Return the command line of a process of its own."""
        return [sys.executable, "-m", "newsreader", *self.places, *arguments]

    def start(self, *arguments: str, **more: Any) -> "subprocess.Popen[str]":
        """Run a command in a process of its own, its stdout and stderr in one pipe."""
        return subprocess.Popen(
            self.command(*arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            **more,
        )

    def feed(self, url: str) -> Record:
        """Return the row of a feed."""
        return next(feed for feed in self.call("feeds", "--json").records if feed["url"] == url)

    def articles(self, *arguments: str) -> list[Record]:
        """Return what `list` finds."""
        said = self.call("list", "--json", "--limit", "0", *arguments)
        assert said.code == 0, said.err
        return said.records

    def titles(self, *arguments: str) -> list[str]:
        """Return the headlines that `list` finds."""
        return [article["title"] for article in self.articles(*arguments)]

    def refresh_here(self, *, days_ago: int = 0) -> None:
        """Read the feeds within this process: quick, for what is only the beginning of a test."""
        now = utc_now() - timedelta(days=days_ago)

        async def run() -> None:
            job = Job(self.paths.store, force=True)
            with self.open(), Store.open(self.paths.store) as store:
                here = Here(store, job.interval, Random())
                async for _ in refresh(store, job, now=lambda: now, reading=here):
                    pass

        asyncio.run(run())

    def open(self) -> Reader:
        """Open the profile as the terminal does."""
        return Reader.open(self.paths)


@contextmanager
def without_rights() -> Iterator[None]:
    """Be somebody whom permissions bind, even where root runs the tests."""
    if os.geteuid() != 0:
        yield
        return
    # What a store loads when it is needed may lie where only root may look.
    for module in pkgutil.iter_modules(store.__path__, f"{store.__name__}."):
        import_module(module.name)
    try:
        os.seteuid(NOBODY)
    except OSError as error:
        pytest.skip(f"root cannot become anybody else here: {error}")
    try:
        yield
    finally:
        os.seteuid(0)


def rss(*titles: str, title: str = "Sample Herald", extra: str = "") -> bytes:
    """A feed with an item for each headline; each headline is its own guid and address."""
    items = "".join(
        f"<item><title>{name}</title><guid isPermaLink='false'>{name}</guid>"
        f"<link>https://herald.example/{name.replace(' ', '-')}</link>"
        f"<description>Some words about it.</description>{extra}</item>"
        for name in titles
    )
    return f"<rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>".encode()


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Look again and again until something holds; a test that gets here in vain fails."""
    import time

    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


def ids(articles: Sequence[Record]) -> list[str]:
    """Return the numbers of articles as arguments of a command."""
    return [str(article["id"]) for article in articles]
