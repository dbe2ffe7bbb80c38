"""The kinds of errands there are. Another is one more line here and a handler of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from newsreader.model.pictures import Shown, Wanted

J = TypeVar("J")
"""What a kind is told."""
R = TypeVar("R")
"""What comes of it."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[J, R]):
    """One kind of errand.

    Attributes:
        name: What it is called between the processes.
        job: The type of what it is told: a dataclass.
        result: The type of what comes of it: a dataclass.
        handler: `"module:function"` in the child; loaded with the first errand of its kind. The
            function is `async`, takes the child's `Tools` and the job, and returns the result or
            raises a `NewsreaderError` whose message is shown.
        seconds: How long one errand may work, what it waits for not counted; then the child is
            killed, the errand fails and all others begin anew.
    """

    name: str
    job: type[J]
    result: type[R]
    handler: str
    seconds: float


@dataclass(frozen=True, slots=True)
class PictureJob:
    """A picture to fetch, decode and paint.

    Attributes:
        wanted: Which, how large, and how it is painted.
        folder: Where pictures are kept.
        bound: Bytes that all of them may have together.
    """

    wanted: Wanted
    folder: Path
    bound: int


PICTURE = Kind("picture", PictureJob, Shown, "newsreader.errands.picture:picture", 8.0)
"""A picture of an article."""

KINDS: Mapping[str, Kind[Any, Any]] = {kind.name: kind for kind in (PICTURE,)}
"""All kinds by their names."""
