"""Asking one feed over and over, through our client and through httpx alone, in one run.

Both ask one thing at a time on a connection that stays open, with the same headers, and both stand
on h11; ours follows redirects, counts bytes, keeps the limits and keeps hosts apart while it
does so, and httpx's client does what it does for everybody. The address, the same each time, is
understood by ours only once. What is measured is this process, not the server's.
"""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable

import httpx
from measure import Cost, Program, heading, interleaved, keep_bytecode, measured, median, row, shown
from parts.loopback import serving

from newsreader.fetch.client import Fetcher
from newsreader.fetch.decoding import OFFERED
from newsreader.fetch.request import FEED_TYPES, FetchRequest
from newsreader.model.feed import Visit

ROUNDS = 5


async def cost_of(times: int, ask: Callable[[], Awaitable[None]]) -> Cost:
    """Return what one request takes."""
    with measured() as cost:
        for _ in range(times):
            await ask()
    return Cost(cost.wall / times, cost.cpu / times)


async def compare(what: str, times: int, url: str, etag: str) -> None:
    """Ask an address, for what is new since a validator or for all, and print the ratios."""
    headers = {"Accept": FEED_TYPES, "Accept-Encoding": OFFERED}
    headers |= {"If-None-Match": etag} if etag else {}
    request = FetchRequest(url, visit=Visit(etag=etag))
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    async with Fetcher() as fetcher, httpx.AsyncClient(trust_env=False) as client:

        async def ours() -> None:
            await fetcher.fetch(request)

        async def theirs() -> None:
            await client.get(url, headers=headers)

        await ours()
        await theirs()
        for _ in range(ROUNDS):
            costs[0].append(await cost_of(times, ours))
            costs[1].append(await cost_of(times, theirs))
    mine, plain = map(median, costs)
    row(f"{what}: processor", mine.cpu, plain.cpu, "httpx")
    row(f"{what}: clock", mine.wall, plain.wall, "httpx")


async def ask(times: int, url: str) -> None:
    """Ask for nothing new, and for everything."""
    async with Fetcher() as fetcher:
        known = await fetcher.fetch(FetchRequest(url))
    heading(f"One request of {times}, {len(known.body) / 1000:.0f} kB where there is a body")
    await compare("304, nothing new", times, url, known.visit.etag)
    await compare("200, all of it", max(1, times // 4), url, "")


def start(times: int) -> None:
    """Compare what it takes until a client is there, by processes of their own."""
    keep_bytecode()
    opened = "import asyncio, {}\nasync def f():\n async with {}(): pass\nasyncio.run(f())"
    programs: list[Program] = [
        ((sys.executable, "-c", opened.format(*names)), {})
        for names in (
            # The second is loaded with the first question.
            ("newsreader.fetch.client, newsreader.fetch.web", "newsreader.fetch.client.Fetcher"),
            ("httpx", "httpx.AsyncClient"),
            ("contextlib", "contextlib.AsyncExitStack"),
        )
    ]
    mine, plain, bare = interleaved(times, programs)
    heading(f"Until there is a client, beyond the {shown(bare.cpu)} of Python with asyncio")
    row("imported and opened: processor", mine.cpu - bare.cpu, plain.cpu - bare.cpu, "httpx")


def main() -> None:
    """Run it all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=400, help="requests in a round")
    parser.add_argument("--starts", type=int, default=7, help="starts that are measured")
    chosen = parser.parse_args()
    with serving(1, 35, 2040) as (url,):
        asyncio.run(ask(chosen.times, url))
    start(chosen.starts)


if __name__ == "__main__":
    main()
