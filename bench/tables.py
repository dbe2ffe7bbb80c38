"""Runs programs of this folder and writes what they print into the tables of docs/performance.md.

The page itself says which: what stands between `<!-- bench: PROGRAM ARGUMENTS -->` and
`<!-- /bench -->` is replaced by the figures of that command, the machine and the versions.
`tables.py PROGRAM ...` renews only the tables of these programs.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from measure import machine

BENCH = Path(__file__).parent
PAGE = BENCH.parent / "docs" / "performance.md"
_TABLE = re.compile(r"(<!-- bench: ([^\n]+?) -->\n).*?(<!-- /bench -->)", re.DOTALL)


def records(command: str) -> list[list[str]]:
    """Run a program and return what it recorded.

    Args:
        command: Its file name and arguments, as in the page.

    Raises:
        SystemExit: It failed.
    """
    with tempfile.TemporaryDirectory(prefix="newsreader-bench-") as folder:
        file = Path(folder, "record")
        program, *arguments = command.split()
        done = subprocess.run(
            [sys.executable, str(BENCH / program), *arguments],
            env={**os.environ, "BENCH_RECORD": str(file)},
            check=False,
        )
        if done.returncode or not file.exists():
            sys.exit(f"{command} failed ({done.returncode})")
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def markdown(command: str, recorded: Sequence[Sequence[str]]) -> str:
    """Return the tables of one command, a heading and a table for each thing it measured."""
    return "\n".join([f"`{command}` on {machine()}", *_tables(recorded), ""])


def _tables(recorded: Sequence[Sequence[str]]) -> Iterator[str]:
    begun = False
    for kind, *cells in recorded:
        if kind == "heading":
            yield f"\n**{cells[0]}**\n"
            begun = False
            continue
        if not begun:
            yield "| | ours | ratio | held against |"
            yield "|---|---|---|---|"
            begun = True
        if kind == "row":
            what, ours, ratio, theirs, against = cells
            yield f"| {what} | {ours} | **{ratio}** | {theirs}, {against} |"
        else:
            yield f"| {cells[0]} | {cells[1]} | | |"
    yield ""


def programs(page: str) -> list[str]:
    """Return the programs whose tables a page has, each once."""
    return list(dict.fromkeys(found[2].split(".")[0] for found in _TABLE.finditer(page)))


def renew(page: str, wanted: Sequence[str]) -> str:
    """Return the page with the tables of these programs renewed."""

    def table(found: re.Match[str]) -> str:
        opening, command, closing = found.groups()
        if command.split(".")[0] not in wanted:
            return found[0]
        return opening + markdown(command, records(command)) + closing

    return _TABLE.sub(table, page)


def main() -> None:
    """Renew the tables that the command line names."""
    page = PAGE.read_text(encoding="utf-8")
    known = programs(page)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "program", nargs="*", default=known, metavar="PROGRAM", help=f"of {', '.join(known)} (all)"
    )
    wanted = parser.parse_args().program
    if unknown := set(wanted) - set(known):
        parser.error(f"there is no table of {', '.join(sorted(unknown))}")
    PAGE.write_text(renew(page, wanted), encoding="utf-8")


if __name__ == "__main__":
    main()
