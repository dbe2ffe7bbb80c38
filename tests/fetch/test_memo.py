"""What one run was answered is kept for it, as far as it is not too much."""

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.answer import Answer, Head
from newsreader.fetch.memo import Memo
from newsreader.fetch.request import NotAskedError
from newsreader.model.feed import Visit

BODY = bytes(3_000_000)


def answer(body: bytes = BODY) -> Answer:
    return Answer(Head(200, {}), body, len(body))


def test_the_oldest_bodies_go_and_their_addresses_are_still_not_asked_again() -> None:
    memo, visit = Memo(), Visit()
    for number in range(4):
        memo.keep(number, answer(), visit, inside=False)
    for gone in (0, 1):
        with pytest.raises(NotAskedError):
            memo.recall(gone, visit)
    assert [len(found.body) for kept in (2, 3) if (found := memo.recall(kept, visit))] == [
        len(BODY)
    ] * 2
    assert memo.recall("never asked", visit) is None


def test_what_has_no_body_is_never_let_go() -> None:
    memo, visit = Memo(), Visit()
    error = FetchError("the host is silent")
    memo.keep("silent", error, visit, inside=False)
    memo.keep("empty", answer(b""), visit, inside=True)
    for number in range(4):
        memo.keep(number, answer(), visit, inside=False)
    with pytest.raises(FetchError, match="the host is silent"):
        memo.recall("silent", visit)
    assert memo.recall("empty", visit) == answer(b"")
    assert memo.is_inside("empty")
    assert not memo.is_inside("silent")
