"""What an author says of a word beside it: the meaning of an abbreviation."""

from collections.abc import Callable, Mapping
from typing import Final

from newsreader.clean.text import one_line
from newsreader.clean.walk.state import Walk

_LONGEST: Final = 80


def meaning_of(attributes: Mapping[str, str]) -> str:
    """Return the meaning that an `<abbr>` gives, or `""` where it gives none to be read.

    A date for machines is none.
    """
    title = one_line(attributes.get("title", ""))
    words = any(char.isalpha() for char in title) and not title[:4].isdecimal()
    return title if words and len(title) <= _LONGEST else ""


def explain(walk: Walk, meaning: str) -> Callable[[], None]:
    """Return what writes a meaning in brackets after its abbreviation, the first time alone."""

    def end() -> None:
        key = meaning.casefold()
        said = "".join(piece for run in walk.runs[-1:] for piece in run.pieces[-1:])
        if key not in walk.explained and not said.casefold().endswith(key):
            walk.write(f" ({meaning})")
        walk.explained.add(key)

    return end
