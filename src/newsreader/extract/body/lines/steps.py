"""Steps taken in an order that is data: each is given the same object, and changes it in place."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from lxml import html

from newsreader.extract.body.lines.choice import Choice

_Subject = TypeVar("_Subject")

Watch: TypeAlias = Callable[[str, html.HtmlElement | Choice], None]
"""What is told the name of each step that was taken, and what it has made of the page."""


class Step(NamedTuple, Generic[_Subject]):
    """One step.

    Attributes:
        act: What it does to a page or to its lines; it may return whether it changed anything.
        reason: Why it stands where it does; `""` where another place would do as well.
    """

    act: Callable[[_Subject], bool | None]
    reason: str = ""

    @property
    def name(self) -> str:
        """What the step is called: its function's name."""
        return self.act.__name__


def take(
    steps: Sequence[Step[_Subject]],
    subject: _Subject,
    watch: Callable[[str, _Subject], None] | None = None,
) -> bool:
    """Take steps, one after the other.

    Args:
        steps: The steps, in their order.
        subject: A page or its lines; changed in place.
        watch: What is told of each step once it is taken, or None.

    Returns:
        Whether one of them says that it changed anything.
    """
    changed = False
    for step in steps:
        changed = bool(step.act(subject)) or changed
        if watch is not None:
            watch(step.name, subject)
    return changed
