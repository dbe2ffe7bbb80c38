"""The rows of a headline list: rules that hold for any list."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from newsreader.tui.widgets.rows import KEPT, Rows, first_top, into_sight, merge
from tests.tui.makers import Shelf

lists = st.lists(st.integers(0, 60), unique=True, max_size=40).map(lambda ids: array("q", ids))


@given(lists, lists, st.sets(st.integers(0, 60)))
def test_merging_keeps_the_new_order_and_what_is_to_stay(
    shown: "array[int]", newest: "array[int]", keep: set[int]
) -> None:
    merged = merge(shown, newest, keep)
    assert [one for one in merged if one in set(newest)] == list(newest)
    assert set(merged) == set(newest) | (set(shown) & keep)
    assert len(merged) == len(set(merged))


def test_what_stays_is_never_above_what_is_new_for_want_of_a_row_above() -> None:
    one, two, three, new = 1, 2, 3, 9
    shown = array("q", [one, two, three])
    assert [*merge(shown, array("q", [new]), {one, two, three})] == [new, one, two, three]
    assert [*merge(shown, array("q", [new, three]), {one, two})] == [new, one, two, three]


@given(lists, lists, st.data())
def test_the_selection_survives_a_newer_list(
    old: "array[int]", new: "array[int]", data: st.DataObject
) -> None:
    if not old:
        return
    rows = Rows(Shelf())
    rows.load(old, data.draw(st.sampled_from(list(old))))
    selected = rows.selected
    rows.replace(new, data.draw(st.integers(0, len(old) - 1)))
    if selected in new:
        assert rows.selected == selected
    assert all(new[at] not in old for at in rows.new)


def test_rows_are_fetched_by_the_page_and_forgotten_in_time() -> None:
    shelf = Shelf()
    rows = Rows(shelf)
    rows.load(array("q", range(3 * KEPT)))
    for at in range(3 * KEPT):
        assert rows.row(at) is not None
    assert shelf.fetched == [64] * (3 * KEPT // 64)
    assert len(rows._known) <= KEPT


def test_an_article_that_is_gone_leaves_a_hole() -> None:
    rows = Rows(lambda ids: [])
    rows.load(array("q", [1, 2]))
    assert rows.row(0) is None
    assert rows.find(lambda headline: True) is None


@given(st.integers(1, 60), st.integers(1, 4), st.integers(1, 30), st.integers(0, 99), st.data())
def test_a_whole_row_is_at_the_top_and_the_selected_one_in_sight(
    count: int, each: int, high: int, line: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, count - 1))
    before = data.draw(st.integers(0, count - 1)) * each
    tops = [
        into_sight(at, each, high, before),
        first_top(at, count, each, high, None),
        first_top(at, count, each, high, line),
    ]
    for top in tops:
        assert top % each == 0
        assert top <= at * each
        assert (at + 1) * each <= top + max(high, each)
