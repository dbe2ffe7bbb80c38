"""A password asked of the reader's own password manager, which it never leaves in words."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from subprocess import DEVNULL

from newsreader.errors import FetchError
from newsreader.lifeline import kill_session
from newsreader.model.wording import time_words

_LONGEST = 65_536
"""Bytes of the line of a password."""


async def ask_password(command: tuple[str, ...], seconds: float) -> str:
    """Run the command without a shell and return the first line that it prints.

    Neither the command nor what it printed stands in any error: both may be secrets. What it has
    started itself is ended with it when it takes too long.

    Args:
        command: Program and arguments.
        seconds: How long it may take.

    Raises:
        FetchError: It could not be run, failed, was too slow or printed nothing.
    """
    async with _pipe() as (printed, end):
        try:
            process = await asyncio.create_subprocess_exec(
                *command, stdin=DEVNULL, stdout=end, stderr=DEVNULL, start_new_session=True
            )
        except (OSError, ValueError):
            raise FetchError("the password command could not be started") from None
        finally:
            os.close(end)
        try:
            async with asyncio.timeout(seconds):
                line = await _first_line(printed)
                # What a command prints beyond a first line is nobody's business; let it end.
                drained = asyncio.create_task(_drain(printed))
                status = await process.wait()
                drained.cancel()
        except TimeoutError:
            words = f"the password command took longer than {time_words(seconds)}"
            raise FetchError(words) from None
        finally:
            if process.returncode is None:
                kill_session(process.pid)
                await process.wait()
    if status:
        raise FetchError(f"the password command failed (exit status {status})")
    if not line:
        raise FetchError("the password command printed no password")
    return line


@asynccontextmanager
async def _pipe() -> AsyncIterator[tuple[asyncio.StreamReader, int]]:
    """Give a pipe's reading side, and the other for a child; whoever starts that closes it.

    A pipe of asyncio's own would have it wait for the children of the child, too.
    """
    ours, theirs = os.pipe()
    reader = asyncio.StreamReader(_LONGEST)
    protocol = asyncio.StreamReaderProtocol(reader)
    loop = asyncio.get_running_loop()
    transport, _ = await loop.connect_read_pipe(lambda: protocol, os.fdopen(ours, "rb"))
    try:
        yield reader, theirs
    finally:
        transport.close()


async def _first_line(printed: asyncio.StreamReader) -> str:
    try:
        line = await printed.readline()
    except ValueError:  # longer than any password
        return ""
    lines = line.decode("utf-8", "replace").splitlines()
    return lines[0] if lines else ""


async def _drain(printed: asyncio.StreamReader) -> None:
    while await printed.read(_LONGEST):
        pass
