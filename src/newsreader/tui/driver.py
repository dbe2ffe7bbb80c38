"""Taking a terminal over on which the last screen stands already, without a blank in between."""

from typing import Any, Protocol

from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver

from newsreader.tui.frame import ENTER


class Curtain(Protocol):
    """What showed the last screen.

    Attributes:
        modes: The terminal's modes as they were before.
    """

    modes: list[Any]

    def hand_over(self) -> bool:
        """Leave the screen to us; returns whether it is there to be left."""
        ...


def behind(curtain: Curtain) -> type[Driver]:
    """Return a driver that goes on where the curtain stands.

    Args:
        curtain: What showed the last screen.
    """

    class BehindCurtain(LinuxDriver):
        """Does not clear the screen that is there, and gives back the modes before it."""

        _entered = False

        def start_application_mode(self) -> None:
            """Take the terminal over; after a suspension that is done as usual."""
            self._entered = curtain.hand_over()
            super().start_application_mode()  # type: ignore[no-untyped-call]
            if self.attrs_before is not None:
                self.attrs_before = curtain.modes

        def write(self, data: str) -> None:
            """Write, but do not go where we are: a terminal empties the screen it goes to."""
            if self._entered and data == ENTER:
                self._entered = False
            else:
                super().write(data)

    return BehindCurtain
