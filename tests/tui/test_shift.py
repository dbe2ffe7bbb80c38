"""What has become of the rows of a list in a newer one, held to the plain way to find out."""

from array import array

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.tui.widgets import shift
from newsreader.tui.widgets.shift import Shift

ids = st.lists(st.integers(0, 60), unique=True, max_size=40).map(lambda ids: array("q", ids))


@st.composite
def versions(draw: st.DrawFn) -> tuple["array[int]", "array[int]"]:
    """Draw a list and what some rows that come, go and move have made of it."""
    old = draw(ids)
    new = list(old)
    for article_id in draw(st.lists(st.integers(0, 90), max_size=8)):
        if article_id in new:
            new.remove(article_id)
        if draw(st.booleans()):
            new.insert(draw(st.integers(0, len(new))), article_id)
    return old, array("q", new)


@pytest.fixture(autouse=True, params=["row by row", "by runs"])
def short(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have short lists looked at as long ones are, too."""
    if request.param == "by runs":
        monkeypatch.setattr(shift, "_FEW", 0)
        monkeypatch.setattr(shift, "_NEAR", (2, 5))
        monkeypatch.setattr(shift, "_MISSES", 3)


every = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@every
@given(st.tuples(ids, ids) | versions(), st.data())
def test_a_row_lands_on_itself_or_on_the_next_that_is_left(
    both: tuple["array[int]", "array[int]"], data: st.DataObject
) -> None:
    old, new = both
    if not old:
        return
    at = data.draw(st.integers(0, len(old) - 1))
    left = [one for one in (*old[at:], *reversed(old[:at])) if one in new]
    assert Shift(old, new).land(at) == (new.index(left[0]) if left else 0)


@every
@given(st.tuples(ids, ids) | versions(), st.data())
def test_what_has_come_is_what_was_not_there_or_not_seen(
    both: tuple["array[int]", "array[int]"], data: st.DataObject
) -> None:
    old, new = both
    unseen = sorted(data.draw(st.sets(st.sampled_from(range(len(old))))) if old else ())
    seen = {one for at, one in enumerate(old) if at not in unseen}
    came = [at for at, one in enumerate(new) if one not in seen]
    assert Shift(old, new).arrived(unseen) == came


@every
@given(st.tuples(ids, ids) | versions())
def test_what_has_gone_is_what_is_no_more_there(both: tuple["array[int]", "array[int]"]) -> None:
    old, new = both
    assert Shift(old, new).departed() == [at for at, one in enumerate(old) if one not in new]


def test_a_long_list_is_compared_by_its_runs() -> None:
    old = array("q", range(300_000))
    new = array("q", [*range(-5, 150_000), -9, *range(150_010, 299_999), 300_000])
    moved = Shift(old, new)
    assert moved.arrived() == [*range(5), 150_005, len(new) - 1]
    assert moved.departed() == [*range(150_000, 150_010), 299_999]
    assert [moved.land(at) for at in (0, 149_999, 150_004, 299_998)] == [
        5, 150_004, 150_006, len(new) - 2,
    ]  # fmt: skip
