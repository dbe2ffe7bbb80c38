"""A password asked of the reader's own password manager, which it never leaves in words."""

import asyncio
from subprocess import DEVNULL, PIPE

from newsreader.errors import FetchError
from newsreader.model.wording import time_words

_LONGEST = 65_536


async def ask_password(command: tuple[str, ...], seconds: float) -> str:
    """Run the command without a shell and return the first line that it prints.

    Neither the command nor what it printed stands in any error: both may be secrets.

    Args:
        command: Program and arguments.
        seconds: How long it may take.

    Raises:
        FetchError: It could not be run, failed, was too slow or printed nothing.
    """
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL, start_new_session=True
        )
    except (OSError, ValueError):
        raise FetchError("the password command could not be started") from None
    assert process.stdout is not None
    try:
        async with asyncio.timeout(seconds):
            printed = await process.stdout.read(_LONGEST)
            # What a command prints beyond a first line is nobody's business; let it end.
            while await process.stdout.read(_LONGEST):
                pass
            status = await process.wait()
    except TimeoutError:
        raise FetchError(f"the password command took longer than {time_words(seconds)}") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if status:
        raise FetchError(f"the password command failed (exit status {status})")
    lines = printed.decode("utf-8", "replace").splitlines()
    if not lines or not lines[0]:
        raise FetchError("the password command printed no password")
    return lines[0]
