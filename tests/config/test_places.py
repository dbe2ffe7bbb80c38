"""Lines of keys: right in every spelling that TOML has for them."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from newsreader.config.places import Place, find_places

SOURCE = (Path(__file__).parent / "spellings.toml").read_text(encoding="utf-8")


def test_places_of_all_spellings() -> None:
    tomllib.loads(SOURCE)
    places = find_places(SOURCE)
    lines = SOURCE.splitlines()

    def line(*place: str | int) -> str:
        return lines[places.line(place) - 1]

    assert line("top") == "top = 1 # x = 2"
    assert line("a", "b c", "d").startswith("a . ")
    assert line("reader") == "[reader]"
    assert line("reader", "theme") == "theme = 'it'"
    assert line("reader", "measure").startswith('"me')
    assert line("reader", "measure", 1) == "  1, [2, 3],"
    assert line("reader", "measure", 2, "y", "z") == '  { x = 1, y.z = "}" },'
    assert places.line(("feeds", 0)) == 13
    assert line("feeds", 0, "url") == 'url = "a#b"'
    assert line("feeds", 0, "headers") == "[feeds.headers]"
    assert line("feeds", 0, "headers", "A").startswith("A = ")
    assert places.line(("feeds", 1)) == 19
    assert line("feeds", 1, "deep", 0, "k").startswith("k = 1979")
    assert line("feeds", 1, "deep", 1, "k") == "k = 2"
    assert line("keymap", "quit") == '  quit="Q"'
    assert places.line(("reader", "unheard", "of")) == places.line(("reader",))
    assert places.line(("nothing",)) == 0


def test_statements_are_cut_where_they_end() -> None:
    source = 'a = "x"  # remark\n[t] # more\nb = [\n 1,\n] # end\nc = 3   \n'
    found = [source[one.start : one.end] for one in find_places(source).statements]
    assert found == ['a = "x"', "[t]", "b = [\n 1,\n]", "c = 3"]


KEYS = st.sampled_from(["a", "b-c", '"d e"', "'f.g'", '"h\\"#"'])
VALUES = st.sampled_from(
    [
        "1",
        "true",
        '"# no"',
        "'[x]'",
        '"""\n[y]\nz = 1\n"""',
        "'''\n\"\n'''",
        "[1, # c ]\n 2]",
        '{ k = 1, "l m" = [2] }',
        "1979-05-27",
        '""""q""""',
    ]
)
PAIRS = st.dictionaries(KEYS, VALUES, max_size=4)


@st.composite
def files(draw: st.DrawFn) -> str:
    parts = []
    for number in range(draw(st.integers(0, 4))):
        head = draw(st.sampled_from([f"[t{number}]", "[[list]]", f"[ x.y{number} ]"]))
        pairs = draw(PAIRS)
        gap = draw(st.sampled_from(["", "\n", "# [[list]]\n", "  # x = 1\n\n"]))
        body = "\n".join(f"{key} = {value} # note" for key, value in pairs.items())
        parts.append(f"{gap}{head}\n{body}\n")
    return "".join(parts)


def leaves(data: object, place: Place = ()) -> Iterator[Place]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*place, key))
    elif isinstance(data, list) and data:
        for at, value in enumerate(data):
            yield from leaves(value, (*place, at))
    else:
        yield place


@given(files())
def test_every_value_has_a_place_of_its_own(source: str) -> None:
    data = tomllib.loads(source)
    places = find_places(source)
    for leaf in leaves(data):
        assert leaf in places.offsets
    for one in places.statements:
        if not one.header:
            # The statement alone, under no table, sets the same value.
            alone = tomllib.loads(source[one.start : one.end] + "\n")
            whole: object = data
            for key in one.place:
                whole = whole[key]  # type: ignore[index]
            (value,) = alone.values()
            assert value == whole
