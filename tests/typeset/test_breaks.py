"""Where lines break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.typeset.breaks import break_lines, chop
from newsreader.typeset.cells import clusters, most_cells


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in break_lines(text, width)]


def pieces(text: str, first: int, later: int) -> list[str]:
    return [text[start:end] for start, end in chop(text, first, later)]


def test_words_are_kept_whole() -> None:
    assert lines("the quick brown fox", 9) == ["the quick", "brown fox"]
    assert lines("the quick brown fox", 10) == ["the quick", "brown fox"]
    assert lines("the quick brown fox", 8) == ["the", "quick", "brown", "fox"]


def test_spaces_at_the_edges_of_a_line_are_dropped() -> None:
    assert lines("  a   b  ", 3) == ["a", "b"]
    assert lines("aa    bb", 3) == ["aa", "bb"]
    assert lines("   ", 3) == []
    assert lines("", 3) == []


def test_a_hyphen_is_a_break_where_both_parts_are_words() -> None:
    assert lines("a well-known man", 8) == ["a well-", "known", "man"]
    assert lines("the e-mail here", 6) == ["the", "e-mail", "here"]
    assert lines("about 10-12 men", 9) == ["about", "10-12 men"]


def test_a_line_may_end_with_a_dash_but_not_begin_with_one() -> None:
    assert lines("stop—and go on", 6) == ["stop—", "and go", "on"]


def test_no_break_at_a_space_that_forbids_it() -> None:
    assert lines("about 10\u00a0km on", 9) == ["about", "10\u00a0km on"]


def test_an_address_breaks_at_its_joints() -> None:
    assert lines("https://a.example/path/to/page", 20) == ["https://a.example/", "path/to/page"]


def test_a_long_word_is_cut() -> None:
    assert lines("abcdefghij", 4) == ["abcd", "efgh", "ij"]
    assert lines("ééééé" + "e\u0301" * 3, 4) == ["éééé", "é" + "e\u0301" * 3]


def test_line_breaks_are_kept_and_empty_lines_never_doubled() -> None:
    assert lines("a\nb", 9) == ["a", "b"]
    assert lines("\n\na\n\n\nb\n\n", 9) == ["a", "", "b"]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("古い税関で会談", 8, ["古い税関", "で会談"]),
        ("古い税関。雨", 8, ["古い税", "関。雨"]),
        ("税関「古い」雨", 6, ["税関", "「古", "い」雨"]),
        ("データセンター", 12, ["データセン", "ター"]),
        ("会谈Python编程", 8, ["会谈", "Python编", "程"]),
        ("한국어 문장이다", 8, ["한국어", "문장이다"]),
    ],
)
def test_ideographs_break_anywhere_but_before_and_after_their_signs(
    text: str, width: int, expected: list[str]
) -> None:
    assert lines(text, width) == expected


@pytest.mark.parametrize("sign", ["ー", "・", "。", "「"])
def test_a_row_of_signs_that_may_not_be_parted_fills_its_lines(sign: str) -> None:
    assert lines(sign * 10, 8) == [sign * 4, sign * 4, sign * 2]
    assert "".join(lines("雨" + sign * 9, 8)) == "雨" + sign * 9
    assert len(lines("雨" + sign * 9, 8)) <= 4


def test_clusters_are_never_cut() -> None:
    family = "👨\u200d👩\u200d👧"
    assert lines(family * 3, 4) == [family * 2, family]
    assert lines("🇩🇪🇫🇷🇵🇱", 5) == ["🇩🇪🇫🇷", "🇵🇱"]
    assert lines("नमस्ते", 2) == ["नम", "स्ते"]


def test_a_cluster_wider_than_the_line_stands_alone() -> None:
    assert lines("会a", 1) == ["会", "a"]


def test_chopped_code_keeps_its_spaces() -> None:
    assert list(chop("", 4, 4)) == [(0, 0)]
    assert list(chop("会谈会", 4, 4)) == [(0, 2), (2, 3)]
    assert pieces("abcdefgh", 4, 3) == ["abcd", "efg", "h"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("      a  b", ["      a ", " b"]),
        ("that goes on", ["that ", "goes on"]),
        ("a b() c 日本", ["a b() c ", "日本"]),
        ("日本 日本", ["日本 ", "日本"]),
        ("    longname", ["    lon", "gname"]),
        ("abcdefg hi", ["abcdefg ", "hi"]),
        ("a bcdefghijk", ["a bcdef", "ghijk"]),
    ],
)
def test_code_is_cut_at_a_blank_near_the_end_of_the_line(text: str, found: list[str]) -> None:
    assert pieces(text, 7, 7) == found


@given(st.text(st.sampled_from("निर्णयकेंद्रकொள்ক্ষি ab"), max_size=60), st.integers(4, 30))
def test_a_line_has_room_for_vowel_signs_that_have_cells_of_their_own(
    text: str, width: int
) -> None:
    for line in lines(text, width):
        parts = clusters(line)
        assert len(parts) <= 1 or sum(map(most_cells, parts)) <= width
