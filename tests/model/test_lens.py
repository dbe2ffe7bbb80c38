"""Looking at a part of a picture: never beyond its edges, and all of it can be reached."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.lens import MOST_ZOOM, Lens, first_look, part_seen
from newsreader.model.pictures import NATURAL, WHOLE, Box, Way, fit

sizes = st.tuples(st.integers(2, 20_000), st.integers(2, 20_000))
rooms = st.builds(Box, st.integers(1, 300), st.integers(1, 100))
lenses = st.builds(Lens, st.floats(1, MOST_ZOOM), st.floats(-9, 9), st.floats(-9, 9))


@given(sizes, rooms, lenses)
def test_what_is_seen_is_a_part_of_the_picture_and_fills_the_room(
    size: tuple[int, int], room: Box, lens: Lens
) -> None:
    part = part_seen(lens, size, room, NATURAL)
    assert 0 <= part.left <= part.left + part.width <= 1 + 1e-9
    assert 0 <= part.top <= part.top + part.height <= 1 + 1e-9
    box = fit(round(size[0] * part.width) or 1, round(size[1] * part.height) or 1, room, grow=True)
    assert box.columns <= room.columns
    assert box.rows <= room.rows


@given(sizes, rooms, lenses, st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]))
def test_steps_to_one_side_reach_the_edge_and_pass_nothing_over(
    size: tuple[int, int], room: Box, lens: Lens, step: tuple[int, int]
) -> None:
    part = part_seen(lens, size, room, NATURAL)
    for _ in range(int(MOST_ZOOM / 0.8) * 20):
        lens = lens.moved(part, *step)
        after = part_seen(lens, size, room, NATURAL)
        if after == part:
            break
        assert abs(after.left - part.left) <= part.width
        assert abs(after.top - part.top) <= part.height
        part = after
    ends = {(1, 0): part.left + part.width, (-1, 0): 1 - part.left,
            (0, 1): part.top + part.height, (0, -1): 1 - part.top}  # fmt: skip
    assert ends[step] == pytest.approx(1)


def test_closer_and_back_is_where_one_was() -> None:
    assert Lens().closer(3).closer(-3) == Lens()
    assert Lens().closer(-1) == Lens()
    assert Lens().closer(99).zoom == MOST_ZOOM
    assert part_seen(Lens(), (640, 400), Box(80, 24), NATURAL) == WHOLE


@pytest.mark.parametrize(
    ("size", "way", "columns"),
    [
        ((640, 400), Way.BLOCKS, None),
        ((400, 640), Way.BLOCKS, None),
        ((400, 1600), Way.BLOCKS, 120),
        ((200, 6000), Way.BLOCKS, 100),
        ((200, 6000), Way.KITTY, 50),
        ((20, 6000), Way.BLOCKS, 10),
        ((6000, 200), Way.BLOCKS, None),
    ],
)
def test_a_slim_picture_is_begun_at_its_top_and_all_others_are_seen_whole(
    size: tuple[int, int], way: Way, columns: int | None
) -> None:
    room = Box(120, 30)
    lens = first_look(size, room, NATURAL, way)
    part = part_seen(lens, size, room, NATURAL)
    if columns is None:
        assert part == WHOLE
        return
    assert (part.left, part.top, part.width) == (0, 0, 1)
    seen = fit(size[0], round(size[1] * part.height), room, grow=True)
    assert seen.rows == 30
    assert seen.columns == pytest.approx(columns, abs=1)
