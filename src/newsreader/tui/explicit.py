"""Telling the terminal who puts text in order that is read from the right.

A program that divides the screen into panes cannot leave it to the terminal, which knows rows alone
and would turn what stands in two panes into one text. So we do it, and say so: the explicit mode of
ECMA-48 (BDSM), as the BiDi recommendation of the terminal working group has it. A terminal that
never puts anything in order passes it over.
"""

from collections.abc import Mapping

from textual.driver import Driver

EXPLICIT = "\x1b[8l"
"""What is written stays where it is written."""

IMPLICIT = "\x1b[8h"
"""The terminal puts text in order, if it can."""


def is_visual(bidi: str, environ: Mapping[str, str]) -> bool:
    """Whether we put text in order, and not the terminal.

    Args:
        bidi: What the config file says: `"auto"`, `"visual"` or `"terminal"`.
        environ: The environment.
    """
    if bidi != "auto":
        return bidi == "visual"
    # These put each row in order and cannot be asked to leave it.
    return not (environ.get("KONSOLE_VERSION") or environ.get("TERM") == "mlterm")


def explicit(driver: type[Driver]) -> type[Driver]:
    """Return a driver that has the terminal leave text as it is written, while it has it.

    Args:
        driver: The driver that is used for all else.
    """

    class Explicit(driver):  # type: ignore[misc, valid-type]
        """Says so when it takes the terminal over, and takes it back when it leaves it."""

        def start_application_mode(self) -> None:
            super().start_application_mode()
            self.write(EXPLICIT)

        def stop_application_mode(self) -> None:
            self.write(IMPLICIT)
            super().stop_application_mode()

    return Explicit
