"""Hosts that want to be left alone, kept in the store from one refresh to the next."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsreader.refresh.waits import recall_waits, remember_waits
from newsreader.store.news import NewsStore

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def test_the_later_of_two_moments_holds_and_what_is_over_is_forgotten(tmp_path: Path) -> None:
    with NewsStore.open(tmp_path / "store.db") as store:
        remember_waits(store, {"a": LATER, "b": NOW + timedelta(minutes=1)}, NOW)
        remember_waits(store, {"a": NOW + timedelta(minutes=5)}, NOW)
        assert recall_waits(store, NOW)["a"] == LATER
        assert remember_waits(store, {}, NOW + timedelta(minutes=2)) == {"a": LATER}


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"a": 3}', '{"a": "soon"}', '{"a": "2026-03-01T12:30:00"}']
)
def test_what_cannot_be_read_is_no_reason_to_break_off(tmp_path: Path, kept: str) -> None:
    with NewsStore.open(tmp_path / "store.db") as store:
        store.remember("refresh.waits", kept)
        remember_waits(store, {"b": LATER}, NOW)
        assert recall_waits(store, NOW)["b"] == LATER


def test_a_wait_that_no_server_can_have_asked_for_is_forgotten(tmp_path: Path) -> None:
    with NewsStore.open(tmp_path / "store.db") as store:
        remember_waits(store, {"a": NOW + timedelta(days=400)}, NOW)
        assert recall_waits(store, NOW) == {}
