"""What stands behind an emoji stays in its place, however a terminal counts its cells."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.tui.anchoring import anchored

EMOJI = {
    "a sign in colour": "⚠️",
    "a heart": "❤️",
    "a key": "1️⃣",
    "a flag": "🇩🇪",
    "a flag of tags": "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "a tone of skin": "👍🏽",
    "a family": "👨‍👩‍👧‍👦",
    "a trade": "👩🏽‍🚀",
    "a rainbow": "🏳️‍🌈",
    "a narrow sign with a tone": "☝🏽",
}
UNSURE = "".join({character for one in EMOJI.values() for character in one})


def painted(text: str, columns: int = 40) -> list[str]:
    """The cells of the first line of a terminal that gives each part of an emoji cells of its own.

    So does pyte, but for signs that it takes for accents.
    """
    screen = pyte.Screen(columns, 2)
    pyte.Stream(screen).feed(f"{'#' * columns}\r{text}")
    return [screen.buffer[0][at].data for at in range(columns)]


@pytest.mark.parametrize("emoji", EMOJI.values(), ids=EMOJI)
def test_what_follows_an_emoji_stands_where_the_screen_has_put_it(emoji: str) -> None:
    cells = painted(anchored(f"ab{emoji}|cd"))
    behind = 2 + cell_len(emoji)
    assert cells[behind : behind + 3] == ["|", "c", "d"]
    assert "#" not in cells[:behind]  # nothing of what stood there before


@pytest.mark.parametrize("emoji", EMOJI.values(), ids=EMOJI)
def test_at_the_edge_nothing_wraps_into_the_line_below(emoji: str) -> None:
    screen = pyte.Screen(10, 2)
    pyte.Stream(screen).feed(f"\x1b[1;9H{anchored(emoji)}")
    assert screen.display[1].strip() == ""


@pytest.mark.parametrize(
    "text",
    [
        "plain words, ▏● and naïve 北京",
        "😀 one that all count alike",
        "\x1b]8;;https://a.example/\x1b\\क्षि\x1b]8;;\x1b\\",
        "\x1b]2;❤️ a title\x07",
        "مَی‌خواهم",
    ],
)
def test_all_else_is_written_as_it_is(text: str) -> None:
    assert anchored(text) == text


@given(st.text(st.sampled_from(UNSURE + "ab 北|é"), max_size=12))
def test_nothing_is_lost_or_moved_whatever_stands_in_a_row(text: str) -> None:
    out = anchored(text)
    for sequence in ("\x1b7", "\x1b8", "\x1b[?7l", "\x1b[?7h", "\x1b[1C", "\x1b[2C", " "):
        out = out.replace(sequence, "")
    assert out == text.replace(" ", "")
