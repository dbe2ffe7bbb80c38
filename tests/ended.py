"""Waiting for a process that is nobody's child here to be over."""

import time
from pathlib import Path

import pytest

_PATIENCE = 60.0


def wait_until_ended(number: int) -> None:
    """Wait until a process is over, or dead and for somebody else to bury.

    Args:
        number: Its process id.
    """
    end = time.monotonic() + _PATIENCE
    stat = Path(f"/proc/{number}/stat")
    while time.monotonic() < end:
        try:
            said = stat.read_text()
        except OSError:
            return
        if ") Z " in said:
            return
        time.sleep(0.01)
    pytest.fail(f"process {number} lives on")
