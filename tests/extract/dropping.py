"""What is left of the lines of an article once some or all of what is dropped has gone."""

from collections.abc import Callable

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.body.lines.steps import take
from newsreader.extract.body.order import DROPPING
from newsreader.extract.tree import tree_of

from .pages import URL


def left(body: str) -> str:
    """What is left of the lines of an article where all of them were chosen at first."""
    return " ".join(lines_left(body, lambda choice: take(DROPPING, choice)))


def lines_left(
    body: str, drop: Callable[[Choice], object], known: Known | None = None
) -> list[str]:
    """The lines of such an article that are left by one step, or by some."""
    runs = runs_of(tree_of(f"<main><article>{body}</article></main>").body)
    choice = Choice(runs, [True] * len(runs), known or Known(URL))
    drop(choice)
    return [run.text for run, is_in in zip(runs, choice.chosen, strict=True) if is_in]


def lines_of(body: str) -> list[str]:
    """All of its lines."""
    return lines_left(body, lambda _: None)
