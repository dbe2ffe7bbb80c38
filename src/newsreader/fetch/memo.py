"""What one run was answered, so that no address is asked twice in it.

Two feeds may turn out to live at one address only when a redirect leads from one to the other. What
the one was answered is of no use to the other where it says "unchanged" to validators that the
other does not have, or where its body was too large to be kept: then it is asked again, with what
the other knows.
"""

from collections import deque
from collections.abc import Hashable
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.errors import FetchError
from newsreader.fetch.answer import UNCHANGED, Answer
from newsreader.model.feed import Visit

_BYTES: Final = 8_000_000
"""Bytes of bodies that are kept."""


@dataclass(slots=True)
class _Kept:
    """An answer, or how none came; None once its body was let go.

    Attributes:
        answer: What came.
        inside: Whether it came from the reader's own network.
    """

    answer: Answer | FetchError | None
    inside: bool


class Memo:
    """Answers by what was asked."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, _Kept] = {}
        self._unchanged: dict[Hashable, _Kept] = {}
        self._with_body: deque[_Kept] = deque()
        self._size = 0

    def keep(
        self, asked: Hashable, answer: Answer | FetchError, visit: Visit, *, inside: bool
    ) -> None:
        """Keep an answer, and let go of the oldest bodies when there are too many.

        Args:
            asked: The address, and all else that the answer depends on but the validators.
            answer: What came, or why nothing did.
            visit: With the validators that were sent.
            inside: Whether it came from the reader's own network.
        """
        kept = _Kept(_bare(answer) if isinstance(answer, FetchError) else answer, inside)
        if _is_unchanged(answer):
            self._unchanged[asked, visit.etag, visit.modified] = kept
            # Whoever has no such validators asks anew, or gets what came whole.
            self._kept.setdefault(asked, _Kept(None, inside))
            return
        self._kept[asked] = kept
        if size := _size(answer):
            self._size += size
            self._with_body.append(kept)
        while self._size > _BYTES:
            old = self._with_body.popleft()
            self._size -= _size(old.answer)
            old.answer = None

    def is_inside(self, asked: Hashable) -> bool:
        """Whether what was answered to the same question came from the reader's own network."""
        kept = self._kept.get(asked)
        return kept is not None and kept.inside

    def recall(self, asked: Hashable, visit: Visit) -> Answer | None:
        """Return what was answered to the same question in this run.

        None if it is new, or if nothing that was answered does for this visit.

        Args:
            asked: As for `keep`.
            visit: With the validators that would be sent.

        Raises:
            FetchError: It had no answer.
        """
        kept = self._kept.get(asked)
        if kept is None or kept.answer is None:
            kept = self._unchanged.get((asked, visit.etag, visit.modified))
        answer = None if kept is None else kept.answer
        if isinstance(answer, FetchError):
            raise _bare(answer)
        return answer


def _bare(error: FetchError) -> FetchError:
    """Return the same error without the frames through which it has come.

    They hold all that had come of an answer until then, which may be as much as there may be.
    """
    bare = type(error).__new__(type(error), *error.args)
    bare.__dict__.update(error.__dict__)
    return bare


def _is_unchanged(answer: Answer | FetchError) -> bool:
    return isinstance(answer, Answer) and answer.head.status == UNCHANGED


def _size(answer: Answer | FetchError | None) -> int:
    return len(answer.body) if isinstance(answer, Answer) else 0
