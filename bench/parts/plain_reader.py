"""What a refresh costs with the two libraries alone: httpx and feedparser as they come.

`python -m parts.plain_reader FILE ADDRESS...` asks the addresses one after the other, as one host
wants it, parses what comes with feedparser, sanitising and all, and keeps the validators in FILE
for the next time. It stores nothing else, makes nothing searchable, and obeys nobody.
"""

import asyncio
import json
import sys
from pathlib import Path

import feedparser
import httpx


async def ask(addresses: list[str], tags: dict[str, str]) -> int:
    """Ask and parse; return how many entries there were, and put the validators into `tags`."""
    entries = 0
    async with httpx.AsyncClient() as client:
        for address in addresses:
            headers = {"If-None-Match": tags[address]} if address in tags else {}
            answer = await client.get(address, headers=headers)
            if answer.status_code == 200:
                entries += len(feedparser.parse(answer.content).entries)
                tags[address] = answer.headers.get("etag", "")
    return entries


def main(kept: Path, addresses: list[str]) -> None:
    """Ask, parse, keep the validators."""
    tags: dict[str, str] = json.loads(kept.read_text()) if kept.exists() else {}
    print(asyncio.run(ask(addresses, tags)))
    kept.write_text(json.dumps(tags))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
