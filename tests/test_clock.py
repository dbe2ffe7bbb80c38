"""The zone of the C library is that of `zoneinfo`."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.clock import local_zone

ZONES = ("Europe/Berlin", "America/Havana", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC")


@pytest.fixture(scope="module", params=ZONES)
def named(request: pytest.FixtureRequest) -> Iterator[ZoneInfo]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield ZoneInfo(request.param)
    time.tzset()


moments = st.datetimes(datetime(1975, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))


@given(moment=moments)
def test_local_times_are_those_of_the_zone(named: ZoneInfo, moment: datetime) -> None:
    here, there = moment.astimezone(local_zone()), moment.astimezone(named)
    assert here.replace(tzinfo=None) == there.replace(tzinfo=None)
    assert (here.fold, here.utcoffset()) == (there.fold, there.utcoffset())
    assert here.tzname() == there.tzname()
    assert here.astimezone(UTC) == moment


@given(local=st.datetimes(datetime(1975, 1, 1), datetime(2037, 1, 1)), fold=st.integers(0, 1))
def test_moments_are_those_of_the_zone(named: ZoneInfo, local: datetime, fold: int) -> None:
    local = local.replace(fold=fold)
    here, there = local.replace(tzinfo=local_zone()), local.replace(tzinfo=named)
    assert here.astimezone(UTC) == there.astimezone(UTC)


def test_the_hours_around_a_change_are_those_of_the_zone(named: ZoneInfo) -> None:
    days = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(day) for day in range(366)]
    offsets = [day.astimezone(named).utcoffset() for day in days]
    changes = [
        day for day, now, then in zip(days, offsets, offsets[1:], strict=False) if now != then
    ]
    assert len(changes) == (0 if str(named) in {"UTC", "Asia/Kathmandu"} else 2)
    for moment in (day + timedelta(minutes=15 * at) for day in changes for at in range(-8, 104)):
        here, there = moment.astimezone(local_zone()), moment.astimezone(named)
        assert (str(here), here.fold) == (str(there), there.fold)
        for fold in (0, 1):
            local = here.replace(tzinfo=None, fold=fold)
            times = (local.replace(tzinfo=zone) for zone in (local_zone(), named))
            first, second = (one.astimezone(UTC) for one in times)
            assert first == second


@pytest.mark.parametrize("zone", ["<+99>-99", "<-99>99", "X" * 300, ":nowhere", "<+24>-24"])
def test_a_zone_that_cannot_be_is_utc(zone: str) -> None:
    moment = datetime(2026, 3, 14, 12, tzinfo=UTC)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        here = moment.astimezone(local_zone())
        assert here.replace(tzinfo=None) == moment.replace(tzinfo=None)
        assert here.utcoffset() == timedelta()
        assert here.replace(tzinfo=local_zone()) == moment
        assert here.tzname()
    time.tzset()
