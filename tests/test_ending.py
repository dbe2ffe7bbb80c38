"""Requests to end: noted whatever comes, and raised or told where that is of use."""

import signal
import sys
import weakref
from contextlib import suppress

import pytest

from newsreader.ending import Endings

HUNG_UP = 128 + signal.SIGHUP


@pytest.fixture
def endings(monkeypatch: pytest.MonkeyPatch) -> Endings:
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)  # put back afterwards
    return Endings()


class Gone:
    """Goes at once, and takes a request with it."""


def lose(endings: Endings) -> None:
    """Have a request come in a callback that Python calls: what it raises goes nowhere."""
    gone = Gone()
    kept = weakref.ref(gone, lambda _: endings.note(signal.SIGHUP))
    del gone
    assert kept() is None


def test_the_first_breaks_off_and_no_other(endings: Endings) -> None:
    def work() -> None:
        with endings.breakable():
            try:
                endings.note(signal.SIGHUP)
            finally:
                endings.note(signal.SIGTERM)  # does not keep it from tidying up

    with pytest.raises(SystemExit) as ended:
        work()
    assert ended.value.code == endings.code == HUNG_UP


def test_nothing_is_broken_off_that_does_not_say_so(endings: Endings) -> None:
    endings.note(signal.SIGHUP)
    assert endings.code == HUNG_UP
    with pytest.raises(SystemExit), endings.breakable():
        raise AssertionError("it had been asked for before")


def test_what_is_held_is_raised_afterwards(endings: Endings) -> None:
    done = []

    def work() -> None:
        with endings.breakable():
            with endings.held():
                endings.note(signal.SIGHUP)
                done.append("all of it")
            done.append("more than it")

    with pytest.raises(SystemExit):
        work()
    assert done == ["all of it"]


def test_an_error_goes_on_from_where_it_is_held(endings: Endings) -> None:
    def work() -> None:
        with endings.breakable(), endings.held():
            endings.note(signal.SIGHUP)
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        work()


def test_what_is_lost_in_a_callback_is_raised_at_the_next_place(
    endings: Endings, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", said.append)
    done = []

    def work() -> None:
        with endings.breakable():
            lose(endings)
            done.append("went on")
            with endings.held():
                pass
            done.append("was not heeded")

    with pytest.raises(SystemExit) as ended:
        work()
    assert done == ["went on"]
    assert ended.value.code == HUNG_UP
    assert not said  # it would be on the screen


def test_what_another_error_is_made_of_is_raised_at_the_end(endings: Endings) -> None:
    class Named:
        def __set_name__(self, owner: type, name: str) -> None:
            endings.note(signal.SIGHUP)

    def work() -> None:
        with endings.breakable():
            try:
                type("Owner", (), {"name": Named()})  # Python 3.11 makes a RuntimeError of it
            except SystemExit as ending:
                raise RuntimeError from ending

    with pytest.raises(SystemExit) as ended:
        work()
    assert ended.value.code == HUNG_UP


def test_an_error_of_its_own_stays_one(endings: Endings) -> None:
    def work() -> None:
        with endings.breakable():
            with suppress(SystemExit):
                endings.note(signal.SIGHUP)
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        work()


def test_other_errors_of_callbacks_are_told_as_before(
    endings: Endings, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", said.append)
    with pytest.raises(SystemExit), endings.breakable():
        endings.note(signal.SIGHUP)
    gone = Gone()
    kept = weakref.ref(gone, lambda _: int("nothing"))
    del gone
    assert kept() is None
    assert len(said) == 1


def test_who_is_told_is_told_of_each_and_of_what_had_come(endings: Endings) -> None:
    told: list[int] = []
    with endings.told(told.append):
        endings.note(signal.SIGHUP)
        endings.note(signal.SIGTERM)
    assert told == [HUNG_UP, HUNG_UP]
    endings.note(signal.SIGTERM)
    assert len(told) == 2
    with endings.told(told.append):
        assert len(told) == 3


def test_they_are_taken_for_as_long_as_they_are_watched(endings: Endings) -> None:
    before = [signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP)]
    with endings.watched():
        signal.raise_signal(signal.SIGTERM)
        assert endings.code == 128 + signal.SIGTERM
    assert [signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP)] == before
