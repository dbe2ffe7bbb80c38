"""How pictures are painted is decided by what is known of the terminal; its word is heard aside."""

import errno
import io
import os
import selectors
import threading
import time
from codecs import getincrementaldecoder
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual._xterm_parser import XTermParser
from textual.events import Key

from newsreader.model.pictures import Box, Grain, Images, Way
from newsreader.tui.driver import ListeningDriver, _Line
from newsreader.tui.explicit import is_visual
from newsreader.tui.listening import CELL as CELL_ALONE
from newsreader.tui.listening import QUESTIONS, Listener, questions
from newsreader.tui.terminal import (
    PATIENCE,
    SLOW,
    Answers,
    Painting,
    Window,
    choose,
    grain_of,
    has_more_colours,
    is_remote,
    may_ask,
)

XTERM = {"TERM": "xterm-256color"}
SSH = {"SSH_CONNECTION": "1.2.3.4 5 6.7.8.9 22"}
QUICK = Answers("XTerm(390)", frozenset({64, 1, 22}), Grain(9, 18), None, 0.01)
SIXEL = Answers("foot(1.16)", frozenset({62, 4, 22}), Grain(9, 18), None, 0.01)
GHOSTTY = Answers("ghostty 1.1", frozenset({62, 22}), Grain(9, 18), None, 0.01)
KITTY = Answers("kitty(0.28.0)", frozenset({62}), Grain(9, 18), None, 0.01)
OLD_KITTY = Answers("kitty(0.27.1)", frozenset({62}), Grain(9, 18), None, 0.01)
WEZTERM = Answers("WezTerm 2024", frozenset({65, 4, 6}), Grain(9, 18), None, 0.01)


@pytest.mark.parametrize(
    ("environ", "answers", "way"),
    [
        (XTERM, QUICK, Way.BLOCKS),
        (XTERM, SIXEL, Way.SIXEL),
        (XTERM, Answers("", frozenset({4}), None, None, 0.01), Way.BLOCKS),  # no word on its cells
        (XTERM, GHOSTTY, Way.KITTY),
        (XTERM, WEZTERM, Way.SIXEL),  # knows Kitty's protocol and shows its placeholders
        (XTERM, Answers(), Way.BLOCKS),  # it does not answer
        ({"TERM": "xterm-kitty"}, KITTY, Way.KITTY),
        ({"TERM": "xterm-kitty"}, OLD_KITTY, Way.BLOCKS),
        ({"TERM": "xterm-kitty"}, Answers(), Way.BLOCKS),
        ({**XTERM, "KITTY_WINDOW_ID": "1"}, SIXEL, Way.SIXEL),  # started out of Kitty
        ({"TERM": "xterm-ghostty"}, None, Way.KITTY),
        ({**XTERM, "TERM_PROGRAM": "ghostty"}, None, Way.KITTY),
        ({**XTERM, "KITTY_WINDOW_ID": "1", "TMUX": "/tmp/tmux"}, None, Way.BLOCKS),
        ({"TERM": "tmux-256color", "TMUX": "/tmp/tmux"}, SIXEL, Way.BLOCKS),
        ({"TERM": "screen", "STY": "1"}, None, Way.BLOCKS),
        ({**XTERM, "TERM_PROGRAM": "Apple_Terminal"}, None, Way.BLOCKS),
        ({**XTERM, **SSH}, SIXEL, Way.SIXEL),
        ({"TERM": "xterm-kitty", **SSH}, KITTY, Way.KITTY),
        ({**XTERM, "NO_COLOR": "1"}, SIXEL, None),
    ],
)
def test_auto_is_the_best_that_the_terminal_can_do(
    environ: dict[str, str], answers: Answers | None, way: Way | None
) -> None:
    painting = choose(Images.AUTO, environ, "truecolor", answers)
    assert painting is not None
    assert painting.way is way
    assert bool(painting.why) == (way is None)


@pytest.mark.parametrize("environ", [XTERM, {**XTERM, **SSH}, {"TERM": "xterm-kitty"}])
def test_where_the_answer_counts_it_is_waited_for(environ: dict[str, str]) -> None:
    assert choose(Images.AUTO, environ, "truecolor", None) is None


@pytest.mark.parametrize(
    ("canvas", "window", "grain"),
    [
        ((480, 312), Window(80, 24, 484, 316), Grain(6, 13)),
        ((480, 312), Window(80, 24, 480, 312), Grain(6, 13)),
        ((1000, 650), Window(150, 50, 1204, 654), Grain(8, 13)),  # no wider than a picture may be
        ((1000, 1000), Window(240, 60, 1924, 1084), Grain(8, 18)),
        ((1000, 1000), Window(125, 50, 1129, 1004), Grain(9, 20)),  # all of them, to the pixel
        ((1000, 1000), Window(240, 60, 1930, 1090), None),  # whose border is unknown
        ((480, 312), Window(80, 24, 0, 0), None),
        ((480, 300), Window(80, 24, 484, 316), Grain(6, 13)),
        ((0, 0), Window(80, 24, 484, 316), Grain(6, 13)),
    ],
)
def test_cells_are_measured_by_what_can_be_painted_on_and_the_window(
    canvas: tuple[int, int], window: Window, grain: Grain | None
) -> None:
    assert grain_of(canvas, window) == grain


def test_no_picture_in_sixels_is_wider_than_the_terminal_takes() -> None:
    answers = Answers("XTerm(390)", frozenset({4}), Grain(8, 13), (1000, 1000), 0.01)
    painting = choose(Images.AUTO, XTERM, "truecolor", answers)
    assert painting == Painting(Way.SIXEL, "", Grain(8, 13), 1000)
    assert painting.room(Box(200, 40)) == Box(125, 40)
    assert painting.room(Box(60, 40)) == Box(60, 40)


@pytest.mark.parametrize("seconds", [None, SLOW + 0.1, 9.0])
def test_over_a_slow_line_there_are_words_alone(seconds: float | None) -> None:
    answers = Answers("kitty(0.40)", frozenset({4}), Grain(), None, seconds)
    painting = choose(Images.AUTO, {"TERM": "xterm-kitty", **SSH}, "truecolor", answers)
    assert painting is not None
    assert painting.way is None
    assert "slow" in painting.why


@pytest.mark.parametrize("images", [Images.KITTY, Images.SIXEL, Images.BLOCKS])
def test_what_is_wished_for_is_done_whatever_the_terminal_says(images: Images) -> None:
    painting = choose(images, {**XTERM, **SSH, "TMUX": "1"}, "truecolor", Answers())
    assert painting is not None
    assert painting.way is Way(images.value)


def test_sixels_that_are_wished_for_wait_for_the_size_of_a_cell_and_no_other_way_does() -> None:
    assert choose(Images.SIXEL, XTERM, "truecolor", None) is None
    for environ in ({"TERM": "linux"}, {**XTERM, "TERM_PROGRAM": "Apple_Terminal"}):
        assert choose(Images.SIXEL, environ, "truecolor", None) is not None  # it is not asked
    assert choose(Images.KITTY, XTERM, "truecolor", None) is not None
    assert choose(Images.BLOCKS, XTERM, "truecolor", None) is not None


def test_only_what_matters_is_asked() -> None:
    assert {images: questions(images, XTERM) for images in Images} == {
        Images.AUTO: QUESTIONS,
        Images.KITTY: CELL_ALONE,
        Images.SIXEL: CELL_ALONE,
        Images.BLOCKS: "",
        Images.OFF: "",
    }
    assert not any(questions(images, {"TERM": "linux"}) for images in Images)


@pytest.mark.parametrize(
    ("colours", "way"),
    [("truecolor", Way.KITTY), ("256", Way.BLOCKS), ("standard", None), (None, None)],
)
def test_with_fewer_colours_there_is_less(colours: str | None, way: Way | None) -> None:
    painting = choose(Images.KITTY, XTERM, colours, None)
    assert painting is not None
    assert painting.way is way
    auto = choose(Images.AUTO, {"TERM": "xterm-kitty"}, colours, KITTY)
    assert auto is not None
    assert auto.way is way


@pytest.mark.parametrize(
    ("environ", "colours", "more"),
    [
        ({"TERM": "xterm", "XTERM_VERSION": "XTerm(379)"}, "standard", True),
        ({"TERM": "mlterm", "MLTERM": "3.9.0"}, "standard", True),
        ({"TERM": "xterm"}, "standard", False),  # anything calls itself so
        ({"TERM": "screen", "XTERM_VERSION": "XTerm(379)"}, "standard", False),
        ({"TERM": "xterm", "XTERM_VERSION": "XTerm(379)"}, "truecolor", False),
        ({"TERM": "xterm", "XTERM_VERSION": "XTerm(379)"}, None, False),
    ],
)
def test_terminals_that_promise_less_than_they_have_are_known(
    environ: dict[str, str], colours: str | None, more: bool
) -> None:
    assert has_more_colours(environ, colours) is more


@pytest.mark.parametrize(
    ("bidi", "environ", "visual"),
    [
        ("auto", XTERM, True),
        ("auto", {**XTERM, "KONSOLE_VERSION": "221203"}, False),
        ("auto", {"TERM": "mlterm"}, False),
        ("visual", {"TERM": "mlterm"}, True),
        ("terminal", XTERM, False),
    ],
)
def test_text_is_put_in_order_by_who_can(bidi: str, environ: dict[str, str], visual: bool) -> None:
    assert is_visual(bidi, environ) is visual


def test_off_is_off() -> None:
    painting = choose(Images.OFF, {"TERM": "xterm-kitty"}, "truecolor", SIXEL)
    assert painting is not None
    assert painting.way is None


@pytest.mark.parametrize("term", ["", "dumb", "linux", "vt100"])
def test_terminals_that_might_show_the_question_are_not_asked(term: str) -> None:
    assert not may_ask({"TERM": term})
    assert may_ask(XTERM)
    assert is_remote(SSH)
    assert not is_remote(XTERM)


NAME = "\x1bP>|foot(1.16.2)\x1b\\"
CELL = "\x1b[6;18;9t"
LAST = "\x1b[?62;4;22c"
KEYS = [
    "\x1b[106;5u",
    "\x1b[48;40;120;800;960t",
    "\x1b[106;2;74u",
    "j",
    "\x1b[A",
    "\x1b[1;5C",
    "\x1bOP",
    "q",
    "é",
    "\x1b[<0;3;4M",
    "\x1b[200~hi\x1b[201~",
    " ",
]


@given(
    st.lists(st.sampled_from(KEYS), max_size=6),
    st.lists(st.integers(0, 6), min_size=3, max_size=3),
    st.lists(st.integers(1, 8), min_size=1, max_size=30),
)
def test_answers_are_heard_and_nothing_typed_is_lost(
    keys: list[str], places: list[int], pieces: list[int]
) -> None:
    """However keys and answers are mixed, and however they are cut on their way."""
    mixed = list(keys)
    for place, answer in zip(sorted(places), (NAME, CELL, LAST), strict=True):
        mixed.insert(min(place, len(mixed)), answer)
    order = [mixed.index(answer) for answer in (NAME, CELL, LAST)]
    if order != sorted(order):
        mixed = [*keys, NAME, CELL, LAST]
    whole = "".join(mixed)
    listener = Listener()
    listener.expecting = True
    typed, at, answered, turn = "", 0, 0, 0
    while at < len(whole):
        size = pieces[turn % len(pieces)]
        turn += 1
        got, last = listener.feed(whole[at : at + size])
        typed += got
        answered += last
        at += size
    typed += listener.wait(9)
    assert typed.replace(LAST, "") == "".join(keys)
    assert listener.told.name == "foot(1.16.2)"
    assert listener.told.grain == Grain(9, 18)
    assert answered == 1
    assert listener.told.attributes == {62, 4, 22}


def test_escape_is_held_no_longer_than_it_may_be_an_answer() -> None:
    listener = Listener()
    assert listener.feed("\x1b") == ("", False)
    assert listener.wait(0.05) == ""
    assert listener.wait(0.1) == "\x1b"
    assert not listener.holding
    assert listener.feed("\x1bx") == ("\x1bx", False)
    listener.expecting = True
    assert listener.feed("\x1b") == ("", False)
    assert listener.wait(0.4) == ""
    assert listener.wait(0.5) == "\x1b"
    assert listener.feed("]1") == ("", False)  # what it was the beginning of, after all
    assert listener.wait(2) == ""
    assert listener.feed("]1") == ("]1", False)


def test_an_escape_is_a_key_soon_again_once_the_answer_is_overdue() -> None:
    listener = Listener()
    listener.expecting = listener.overdue = True
    for key in "zj[]P_":
        assert listener.feed("\x1b") == ("", False)
        assert listener.wait(0.1) == "\x1b"
        assert listener.feed(key) == (key, False)
    assert listener.feed("\x1b") == ("", False)
    assert listener.wait(0.1) == "\x1b"
    assert listener.feed("[?62;4c") == ("", True)  # it does answer, and nobody has typed that


def test_an_escape_and_a_character_in_one_go_are_both_typed_where_alt_means_nothing() -> None:
    listener = Listener()
    listener.means_alt = lambda character: character == "x"
    for typed, taken in {
        "\x1bj": "\x1b[27uj",
        "\x1b\r": "\x1b[27u\r",
        "\x1b/": "\x1b[27u/",
        "\x1bé": "\x1b[27ué",
        "\x1bx": "\x1bx",
        "\x1b\x7f": "\x1b\x7f",
        "\x1bOP": "\x1bOP",
        "\x1b[[A": "\x1b[[A",
        "\x1b[200~a\x1bj\x1b[201~\x1bj": "\x1b[200~a\x1bj\x1b[201~\x1b[27uj",
    }.items():
        assert listener.feed(typed) == (taken, False)
    assert listener.feed("\x1b") == ("", False)
    assert listener.feed("j") == ("\x1b[27uj", False)


ANSWERS = [
    "\x1b]11;rgb:1e1e/1e1e/2e2e\x07",
    "\x1b]10;rgb:ffff/ffff/ffff\x1b\\",
    "\x1b]4;1;rgb:cdcd/0000/0000\x1b\\",
    "\x1b]52;c;QURlUQ==\x07",
    "\x1bP1$r0m\x1b\\",
    "\x1bP1+r524742=38\x1b\\",
    "\x1bP!|00000000\x1b\\",
    "\x1b_Gi=1;EINVAL:bad\x1b\\",
    "\x1b[4;600;800t",
    "\x1b[8;24;80t",
    "\x1b[>41;390;0c",
    "\x1b[?997;1n",
    "\x1b[?1u",
    "\x1b[0n",
    "\x1b[999~",
    "\x1b[106;1:3u",
    "\x1b[1;1:3A",
    "\x1b[99999999u",
    "\x1b[1114112u",
    "\x1b[106;;1114112u",
    "\x1b[106:74;2u",
    "\x1b[48;99999;99999;1;1t",
    "\x1b[48;9999;9999;1;1t",
    NAME,
    CELL,
    LAST,
]
"""What terminals say when they are asked, or were: by us, or by whoever had them before."""


@given(
    st.lists(st.sampled_from([*KEYS, *ANSWERS]), max_size=12),
    st.lists(st.integers(1, 8), min_size=1, max_size=30),
)
def test_what_a_terminal_says_unasked_or_late_is_never_typed(
    mixed: list[str], pieces: list[int]
) -> None:
    listener = Listener()
    whole = "".join(mixed)
    typed, at, turn = "", 0, 0
    while at < len(whole):
        size = pieces[turn % len(pieces)]
        turn += 1
        typed += listener.feed(whole[at : at + size])[0]
        at += size
    typed += listener.wait(9)
    assert typed == "".join(piece for piece in mixed if piece not in ANSWERS)


@given(st.text("0123456789;:<>?=\x1b[]PAuMmt~R$y \\\x07_GO", max_size=40))
def test_no_sequence_breaks_what_reads_the_keys(text: str) -> None:
    typed, _ = Listener().feed(f"\x1b[{text}")
    for _event in XTermParser().feed(typed or " "):
        pass


@given(st.sampled_from(ANSWERS), st.integers(1, 8), st.floats(0.1, 1.9))
def test_pauses_within_an_answer_make_no_keys_of_it(answer: str, size: int, pause: float) -> None:
    """Over a slow line; only the Escape that it begins with may have been taken for one."""
    listener = Listener()
    listener.expecting = True
    typed = ""
    for at in range(0, len(answer), size):
        typed += listener.feed(answer[at : at + size])[0] + listener.wait(pause)
    assert typed in {"", "\x1b"}
    assert typed == "" or (size == 1 and pause >= 0.5)


def test_a_paste_is_whole_however_slowly_it_comes() -> None:
    listener = Listener()
    typed = ""
    for piece in ("\x1b[200~a", "b\x1b", "[20", "1~", "j"):
        typed += listener.feed(piece)[0] + listener.wait(1)
    assert typed == "\x1b[200~ab\x1b[201~j"


def test_what_is_never_ended_is_given_up() -> None:
    listener = Listener()
    assert listener.feed("\x1b]11;rgb:")[0] == ""
    assert listener.wait(1.9) == ""
    assert listener.holding
    assert listener.wait(2) == ""
    assert listener.feed("j")[0] == "j"


@pytest.mark.parametrize(
    "keys", ["\x1bP", "\x1b]", "\x1b_", "\x1b[", "\x1bPx", "\x1b[[A", "\x1b\x1b[A"]
)
def test_alt_and_a_key_is_typed(keys: str) -> None:
    listener = Listener()
    assert listener.feed(keys)[0] + listener.wait(0.1) == keys


def test_a_hostile_answer_is_only_a_name() -> None:
    listener = Listener()
    listener.expecting = True
    typed, _ = listener.feed("\x1bP>|a\x07j\x1b[6;99999;0tk\x1b[?" + "1;" * 40 + "c")
    assert typed == "jk"
    assert listener.told.name == "a"
    assert listener.told.grain is None


class Gone(io.StringIO):
    """A terminal whose window was closed."""

    def write(self, text: str) -> int:
        raise OSError(errno.EIO, "Input/output error")

    flush = write  # type: ignore[assignment]


def test_what_is_written_to_a_terminal_that_is_gone_goes_nowhere() -> None:
    line = _Line(Gone())
    line.write("x")
    line.write("y")
    line.flush()
    kept = io.StringIO()
    _Line(kept).write("x")
    assert kept.getvalue() == "x"


def test_what_is_held_back_for_a_terminal_that_is_gone_does_not_fail_at_the_end() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "w", 1) as file:
        _Line(file).write("x\n")
    assert file.closed


def test_a_lone_escape_is_held_for_long_only_till_the_answer_is_overdue() -> None:
    ours, theirs = os.pipe()
    reading = SimpleNamespace(fileno=ours, _listener=Listener(), _asked=time.monotonic() - PATIENCE)
    reading._listener.expecting = True
    typed: list[object] = []
    reading.process_message = typed.append
    decode = getincrementaldecoder("utf-8")("replace").decode
    with selectors.SelectSelector() as selector:
        selector.register(ours, selectors.EVENT_READ)
        os.write(theirs, b"\x1b")
        reads = 0
        while not typed:
            it = cast("ListeningDriver", reading)
            assert ListeningDriver._read(it, selector, XTermParser(), decode)
            reads += 1
    os.close(ours)
    os.close(theirs)
    assert [one.key for one in typed if isinstance(one, Key)] == ["escape"]
    assert reads <= 3  # looks a tenth of a second apart


def test_a_terminal_that_is_gone_is_not_asked_for_keys_again_and_again() -> None:
    ours, theirs = os.pipe()
    reading = SimpleNamespace(fileno=ours, _listener=Listener(), _answered=threading.Event())
    typed: list[object] = []
    reading.process_message = typed.append
    reading._note_answer = lambda: None
    decode = getincrementaldecoder("utf-8")("replace").decode
    with selectors.SelectSelector() as selector:
        selector.register(ours, selectors.EVENT_READ)

        def read() -> bool:
            it = cast("ListeningDriver", reading)
            return ListeningDriver._read(it, selector, XTermParser(), decode)

        os.write(theirs, b"j")
        assert read()
        assert len(typed) == 1
        os.close(theirs)
        assert not read()
    os.close(ours)
    assert reading._answered.is_set()  # nobody waits for an answer any more
