"""Giving the terminal back to the shell for a while."""

import os
import signal
from typing import Any

from textual.app import App


def has_shell() -> bool:
    """Whether a shell started the program as a job of its own, which it can go on with.

    The only program of a window is one with what leads the session: stopped, nothing would ever
    have it go on.
    """
    return hasattr(signal, "SIGTSTP") and os.getpgrp() != os.getsid(0)


def suspend(app: App[Any]) -> None:
    """Stop the job until its shell has it go on (`fg`).

    The screen leaves the terminal first, and comes back then: Textual's driver sees to both.

    Args:
        app: What is shown; there must be a shell.
    """
    app.app_suspend_signal.publish(app)
    # To all of the job: what started us (`uv run`) would else wait on, and its shell with it.
    os.killpg(os.getpgrp(), signal.SIGTSTP)
