"""What stands behind an emoji stays in its place, however a terminal counts its cells."""

import re
import unicodedata

import pyte
import pytest
import wcwidth
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.tui.anchoring import anchored
from newsreader.tui.guard import fit
from newsreader.typeset.cells import spacing_marks

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
INDIC = {
    "Tamil": "நிலக்கொள்கை பற்றிய கேள்வி",
    "Hindi": "निर्णय की क्षि",
    "Bengali": "কেন্দ্র ও রাজ্য",
    "Malayalam": "കേരളത്തിലെ വാർത്ത",
    "Khmer": "ភាសាខ្មែរ",
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
        "\x1b]8;;https://a.example/क्षि\x1b\\word\x1b]8;;\x1b\\",
        "\x1b]2;❤️ a title\x07",
        "مَی‌خواهم",
    ],
)
def test_all_else_is_written_as_it_is(text: str) -> None:
    assert anchored(text) == text


@pytest.fixture
def with_cells_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal in which a vowel sign of an Indic script has a cell of its own."""

    def width(character: str) -> int:
        spacing = unicodedata.category(character) == "Mc"
        return 1 if spacing else max(0, wcwidth.wcwidth(character))

    monkeypatch.setattr(pyte.screens, "wcwidth", width)


@pytest.mark.usefixtures("with_cells_of_their_own")
@pytest.mark.parametrize("words", INDIC.values(), ids=INDIC)
def test_indic_words_run_on_into_the_blanks_behind_them(words: str) -> None:
    blanks = " " * 12
    cells = painted(anchored(f"\x1b[1m{words}\x1b[0m\x1b[2m{blanks}\x1b[0m|cd"), 60)
    behind = cell_len(words) + len(blanks)
    assert cells[behind : behind + 3] == ["|", "c", "d"]
    assert "#" not in cells[:behind]
    assert "".join(cells[:behind]).split() == words.split()  # and nothing of them is covered


@pytest.mark.usefixtures("with_cells_of_their_own")
def test_what_stands_right_behind_indic_words_stands_in_its_place_all_the_same() -> None:
    words = INDIC["Tamil"]
    cells = painted(anchored(f"{words}▏next"), 60)
    assert cells[cell_len(words) :][:5] == ["▏", *"next"]


@pytest.mark.usefixtures("with_cells_of_their_own")
def test_what_follows_has_the_style_that_it_had() -> None:
    screen = pyte.Screen(60, 2)
    pyte.Stream(screen).feed(anchored("\x1b[1mகொ\x1b[0m \x1b[3mகொ   next\x1b[0m"))
    row = screen.buffer[0]
    at = next(at for at in range(60) if row[at].data == "n")
    assert (row[at].italics, row[at].bold) == (True, False)
    assert at == cell_len("கொ கொ   ")


@given(st.text(st.sampled_from(UNSURE + "".join(INDIC.values()) + "ab 北|é▏"), max_size=16))
def test_nothing_is_lost_whatever_stands_in_a_row(text: str) -> None:
    out = anchored(text)
    for sequence in ("\x1b7", "\x1b8", "\x1b[?7l", "\x1b[?7h", " "):
        out = out.replace(sequence, "")
    assert re.sub("\x1b\\[\\d+C", "", out) == text.replace(" ", "")


@given(st.text(st.sampled_from("".join(INDIC.values()) + "ab "), max_size=40))
def test_a_line_that_is_cut_has_room_for_signs_of_their_own(text: str) -> None:
    shown = fit(text, 20)
    assert cell_len(shown) + spacing_marks(shown) <= 20
