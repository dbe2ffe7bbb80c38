"""Giving the terminal back to the shell for a while."""

import os
from typing import Any

from textual.app import App

from newsreader.tui.driver import ListeningDriver


def suspend(app: App[Any]) -> bool:
    """Stop the program until its shell goes on with it (`fg`).

    Args:
        app: What is shown.

    Returns:
        Whether there is a shell to go back to; without one nothing has stopped.
    """
    driver = app._driver
    if not (isinstance(driver, ListeningDriver) and _has_shell()):
        return False
    app.app_suspend_signal.publish(app)
    driver.suspend_job()
    return True


def _has_shell() -> bool:
    """Whether a shell started the program as a job of its own.

    The only program of a window is one with what leads the session: stopped, nothing would ever
    have it go on.
    """
    return os.getpgrp() != os.getsid(0)
