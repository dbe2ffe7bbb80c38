"""Feeds on loopback from a process of its own, whose seconds are on nobody's bill.

`python loopback.py FEEDS ENTRIES SIZE` serves `/0.xml`, `/1.xml` and so on with an ETag, answers
304 to who knows it, prints its port, and ends when its standard input does.
"""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from parts.news import Press, rss

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


def make_feeds(feeds: int, entries: int, size: int) -> list[bytes]:
    """Write feeds of so many entries of so many characters."""
    press = Press()
    return [
        rss(
            f"Sample Herald {number}",
            list(press.stories(entries, size=size, now=NOW - timedelta(minutes=number))),
        )
        for number in range(feeds)
    ]


@contextmanager
def serving(feeds: int, entries: int, size: int) -> Iterator[list[str]]:
    """Serve feeds in a process of its own; give their addresses."""
    command = [sys.executable, "-m", "parts.loopback", *map(str, (feeds, entries, size))]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    )
    try:
        assert process.stdout is not None
        port = process.stdout.readline().strip()
        yield [f"http://127.0.0.1:{port}/{number}.xml" for number in range(feeds)]
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait()


class _Answer(asyncio.Protocol):
    """Answers GET, one request after the other on a connection; knows nothing else of HTTP."""

    def __init__(self, bodies: list[bytes]) -> None:
        self._bodies = bodies
        self._got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._got += data
        while b"\r\n\r\n" in self._got:
            head, _, self._got = self._got.partition(b"\r\n\r\n")
            self._transport.write(self._answer(head))

    def _answer(self, head: bytes) -> bytes:
        name = head.split(b" ", 2)[1].strip(b"/").removesuffix(b".xml")
        if not name.isdigit() or int(name) >= len(self._bodies):
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        tag = b'ETag: "v1-%s"\r\n' % name
        if b'"v1-%s"' % name in head:
            return b"HTTP/1.1 304 Not Modified\r\n%s\r\n" % tag
        body = self._bodies[int(name)]
        kind = b"Content-Type: application/rss+xml; charset=utf-8\r\n"
        return b"HTTP/1.1 200 OK\r\n%s%sContent-Length: %d\r\n\r\n%s" % (
            kind,
            tag,
            len(body),
            body,
        )


async def _serve(bodies: list[bytes]) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answer(bodies), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(make_feeds(*map(int, sys.argv[1:4]))))
