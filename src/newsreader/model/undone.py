"""What an undo has done."""

from newsreader.dataclass import dataclass
from newsreader.model.article import Flag


@dataclass(frozen=True, slots=True)
class Undone:
    """One step of the reader that has just been taken back.

    Attributes:
        what: The step in words, as it was done: `"marked read"`, `"starred"`,
            `"added to Read later"` and their opposites.
        flag: The flag that was set by the step.
        value: The value that the articles have again, the opposite of what the step had set.
        ids: The articles that changed, in rising order; at least one.
    """

    what: str
    flag: Flag
    value: bool
    ids: tuple[int, ...]
