"""What one run was answered, so that no address is asked twice in it.

Two feeds may turn out to live at one address only when a redirect leads from one to the other.
"""

from collections import deque
from collections.abc import Hashable
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.errors import FetchError
from newsreader.fetch.answer import UNCHANGED, Answer
from newsreader.fetch.request import NotAskedError
from newsreader.model.feed import Visit

_BYTES: Final = 8_000_000
"""Bytes of bodies that are kept; where one has gone, the feed comes at its next visit."""


@dataclass(slots=True)
class _Kept:
    """An answer, or how none came; None once its body was let go.

    Attributes:
        answer: What came.
        visit: What it was asked with.
        inside: Whether it came from the reader's own network.
    """

    answer: Answer | FetchError | None
    visit: Visit
    inside: bool


class Memo:
    """Answers by what was asked."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, _Kept] = {}
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
        kept = self._kept[asked] = _Kept(answer, visit, inside)
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
        """Return what was answered to the same question in this run; None if it is new.

        Raises:
            FetchError: It had no answer, or one that does not do for this visit.
        """
        kept = self._kept.get(asked)
        if kept is None:
            return None
        if isinstance(kept.answer, FetchError):
            raise kept.answer
        if kept.answer is None or (
            kept.answer.head.status == UNCHANGED
            and (kept.visit.etag, kept.visit.modified) != (visit.etag, visit.modified)
        ):
            raise NotAskedError("another feed has just been loaded from its address")
        return kept.answer


def _size(answer: Answer | FetchError | None) -> int:
    return len(answer.body) if isinstance(answer, Answer) else 0
