"""Workers that misbehave as feeds tell them to, and work for them."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due
from newsreader.model.feed import Subscription, Visit
from newsreader.refresh.wire import Task

SHAKY = """
import os, re, signal, socket, sys
from newsreader.refresh import bring, worker

well = bring.parse_feed

def parse(body, **more):
    if b"<title>hang" in body:
        re.match(r"(a+)+$", "a" * 60 + "b")  # never lets another thread of Python run
    if b"<title>segfault" in body:
        os.kill(os.getpid(), signal.SIGSEGV)
    if b"<title>exit" in body:
        os._exit(0)
    if b"<title>kill" in body:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"<title>eat" in body:
        eaten = [bytearray(5_000_000) for _ in range(1000)]
    if b"<title>hungry" in body:
        eaten = bytearray(70_000_000)
    if b"<title>starve" in body:
        try:
            eaten = bytearray(70_000_000)
        except MemoryError:
            os.abort()
    if b"<title>who" in body:
        body = body.replace(b"who", b"%d" % os.getpid())
    if b"<title>mistake" in body:
        raise KeyError("surprise")
    if b"<title>greedy" in body:
        identify = bring.decide.identify
        bring.decide.identify = lambda some: (bytearray(10_000_000 * len(some)), identify(some))[1]
    print("a stray word")
    return well(body, **more)

bring.parse_feed = parse
worker.main(socket.socket(fileno=int(sys.argv[1])))
"""
"""A worker that does what feeds tell it to."""
COMMAND = (sys.executable, "-c", SHAKY)


NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
DUE = Due(1, Subscription("https://herald.example/feed"), "Herald")


def task(store: Path, seconds: float = 5.0, etag: str = "") -> Task:
    fetched = Fetched(200, b"", "", Visit(etag=etag), False, DUE.subscription.url)
    return Task(store, 3600, 1, seconds, 64_000_000, DUE, fetched, NOW)
