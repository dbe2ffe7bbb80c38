"""What one run was answered is kept for it, as far as it is not too much."""

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.answer import Answer, Head
from newsreader.fetch.memo import Memo
from newsreader.model.feed import Visit

BODY = bytes(3_000_000)


def answer(body: bytes = BODY) -> Answer:
    return Answer(Head(200, {}), body, len(body))


def test_the_oldest_bodies_go_and_their_addresses_are_asked_anew() -> None:
    memo, visit = Memo(), Visit()
    for number in range(4):
        memo.keep(number, answer(), visit, inside=True)
    assert [memo.recall(gone, visit) for gone in (0, 1)] == [None, None]
    assert memo.is_inside(0)
    assert [len(found.body) for kept in (2, 3) if (found := memo.recall(kept, visit))] == [
        len(BODY)
    ] * 2
    assert memo.recall("never asked", visit) is None


def test_unchanged_is_an_answer_to_those_with_the_same_validators_alone() -> None:
    memo = Memo()
    one, other, none = Visit(etag="1"), Visit(etag="2"), Visit()
    unchanged = Answer(Head(304, {}), b"")
    memo.keep("feed", unchanged, one, inside=True)
    memo.keep("feed", unchanged, other, inside=True)
    assert memo.is_inside("feed")
    assert [memo.recall("feed", visit) for visit in (one, other, none)] == [unchanged] * 2 + [None]
    whole = answer()
    memo.keep("feed", whole, none, inside=True)
    assert [memo.recall("feed", visit) for visit in (one, other, none)] == [whole] * 3


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
