"""What is left of the lines of an article once all that is dropped has gone."""

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.body.lines.steps import take
from newsreader.extract.body.order import DROPPING
from newsreader.extract.tree import tree_of

from .pages import URL


def left(body: str) -> str:
    """What is left of the lines of an article where all of them were chosen at first."""
    runs = runs_of(tree_of(f"<main><article>{body}</article></main>").body)
    choice = Choice(runs, [True] * len(runs), Known(URL))
    take(DROPPING, choice)
    return " ".join(run.text for run, is_in in zip(runs, choice.chosen, strict=True) if is_in)
