"""Terminals that say what they can do, say nothing, or say it late, with keys in between."""

import os
import re
import time
from collections.abc import Callable, Mapping
from functools import partial

import pytest

from newsreader.paths import Paths
from tests.terminal.newspaper import first_words, titles
from tests.terminal.terminal import Terminal

LEAD = "Eight sentences and a bridge"
"""An article with pictures."""
SIXELS = re.compile(rb'\x1bP0;1;0q"1;1;\d+;\d+#')
KITTY = re.compile(rb"\x1b_Ga=T,q=2,f=100,U=1,i=(\d+),c=\d+,r=\d+,m=[01];")
PLACEHOLDER = "\U0010eeee".encode()
BLOCKS = re.compile("38;2;\\d+;\\d+;\\d+;48;2;\\d+;\\d+;\\d+m(?:▀|▞|▛|▚|▜)".encode())
ASKED = b"\x1b[>0q\x1b[16t\x1b[c"
CELL = b"\x1b[16t\x1b[c"
CANVAS = b"\x1b[?2;1;0S\x1b[c"
AGAIN = b"\x1b[c"


class Answering(Terminal):
    """A terminal that answers questions, each answer after a while and in pieces.

    Attributes:
        canvas: Pixels that a picture may have, for who asks; None to say nothing of that.
    """

    canvas: tuple[int, int] | None = None

    def __init__(
        self, *arguments: str, answer: str = "", after: float = 0.0, **more: object
    ) -> None:
        self._answer = answer
        self._after = after
        self._due: list[tuple[float, bytes]] = []
        self._heard = 0
        super().__init__(*arguments, **more)  # type: ignore[arg-type]

    def read(self, seconds: float) -> bool:
        now = time.monotonic()
        while self._due and self._due[0][0] <= now:
            data = self._due.pop(0)[1]
            for at in range(0, len(data), 5):
                os.write(self.descriptor, data[at : at + 5])
        alive = super().read(min(seconds, 0.02) if self._due else seconds)
        while self._answer and (at := self.raw.find(AGAIN, self._heard)) >= 0:
            self._heard = at + len(AGAIN)
            asked = bytes(self.raw[: self._heard])
            begin = 0
            if not asked.endswith(ASKED):
                last = self._answer.rindex("\x1b[?")
                cell = self._answer.rfind("\x1b[6;") if asked.endswith(CELL) else -1
                begin = cell if cell >= 0 else last
            answer = self._answer[begin:]
            if self.canvas and asked.endswith(CANVAS):
                across, down = self.canvas
                answer = f"\x1b[?2;0;{across};{down}S{answer}"
            self._due.append((time.monotonic() + self._after, answer.encode()))
        return alive

    @property
    def owes_answers(self) -> bool:
        """Whether something was asked that is still to be answered."""
        return bool(self._due)


Start = Callable[..., Answering]
FOOT = "\x1bP>|foot(1.16.2)\x1b\\\x1b[6;18;9t\x1b[?62;4;22c"
GHOSTTY = "\x1bP>|ghostty 1.1.3\x1b\\\x1b[6;18;9t\x1b[?62;22c"
XTERM = "\x1bP>|XTerm(390)\x1b\\\x1b[?64;1;2;22c"
XTERM_340 = "\x1bP>|XTerm(390)\x1b\\\x1b[?63;1;2;4;6;22c"
KITTY_26 = "\x1bP>|kitty(0.26.5)\x1b\\\x1b[6;18;9t\x1b[?62;c"
SSH = {"SSH_CONNECTION": "192.0.2.1 5 192.0.2.2 22"}
PLAIN: Mapping[str, str] = dict.fromkeys(
    ("TMUX", "STY", "ZELLIJ", "KITTY_WINDOW_ID", "TERM_PROGRAM", "SSH_CONNECTION", "SSH_TTY",
     "SSH_CLIENT", "MOSH_CONNECTION"), ""
)  # fmt: skip


@pytest.fixture
def start(paths: Paths) -> Start:
    """Start the reader on the lead article."""
    text = paths.config.read_text(encoding="utf-8")
    text = text.replace("#refresh_on_start = true", "refresh_on_start = false")
    paths.config.write_text(text, encoding="utf-8")
    places = ("--config", str(paths.config), "--data-dir", str(paths.data))

    def starter(answer: str = "", **more: object) -> Answering:
        environment = {**PLAIN, **more.pop("environment", {})}  # type: ignore[dict-item]
        return Answering(*places, answer=answer, environment=environment, loaded=True, **more)  # type: ignore[arg-type]

    return starter


def find_lead(terminal: Terminal) -> None:
    """Type what leads to the article with pictures."""
    terminal.wait_for(LEAD)
    terminal.press("j")
    terminal.wait_for("Sundmark Herald · 3 min read")


def until(terminal: Terminal, pattern: "re.Pattern[bytes]") -> "re.Match[bytes]":
    terminal.wait(lambda _: pattern.search(terminal.raw) is not None, str(pattern.pattern))
    found = pattern.search(terminal.raw)
    assert found is not None
    return found


def quit_(terminal: Answering) -> bytes:
    # An answer to a program that has let go of the terminal is echoed into its last words.
    while terminal.owes_answers:
        terminal.read(0.02)
    terminal.press("Q")
    assert terminal.end() == 0
    return bytes(terminal.raw)


def test_a_terminal_that_paints_sixels_is_given_some(start: Start) -> None:
    with start(FOOT) as terminal:
        find_lead(terminal)
        until(terminal, SIXELS)
        written = quit_(terminal)
    assert PLACEHOLDER not in written
    assert b'"1;1;' in written
    # Whole rows of cells, as high as the terminal said that one is.
    assert set(re.findall(rb'q"1;1;\d+;(\d+)#', written)) == {b"18"}


def test_sixels_are_cut_to_cells_that_only_the_window_tells_of(start: Start) -> None:
    with start(XTERM_340) as terminal:
        terminal.canvas = 500, 40 * 15  # less than the 840 pixels of the window
        find_lead(terminal)
        until(terminal, SIXELS)
        terminal.press("i")
        terminal.wait_for("Picture 1 of")
        terminal.wait(lambda _: b'"1;1;497;15#' in terminal.raw, "a picture of 71 whole cells")
        terminal.press("\x1b")
        terminal.wait_gone("Picture 1 of")
        written = quit_(terminal)
    assert written.count(CANVAS) == 1
    assert set(re.findall(rb'q"1;1;\d+;(\d+)#', written)) == {b"15"}


def test_xterm_has_the_colours_that_its_name_does_not_promise(start: Start) -> None:
    xterm = {"TERM": "xterm", "COLORTERM": "", "XTERM_VERSION": "XTerm(379)"}
    with start(environment=xterm) as terminal:
        find_lead(terminal)
        terminal.wait(lambda _: b"38;5;" in terminal.raw, "256 colours")
        quit_(terminal)


def test_without_a_word_on_its_cells_there_are_blocks(start: Start) -> None:
    with start(XTERM_340) as terminal:
        find_lead(terminal)
        until(terminal, BLOCKS)
        written = quit_(terminal)
    assert written.count(CANVAS) == 1
    assert not SIXELS.search(written)


def test_a_reader_who_zooms_has_pictures_for_the_new_cells(start: Start) -> None:
    with start(FOOT) as terminal:
        find_lead(terminal)
        until(terminal, SIXELS)
        terminal._answer = FOOT.replace("6;18;9t", "6;24;12t")
        terminal.resize(100, 35)
        terminal.wait(lambda _: terminal.raw.count(CELL) == 2, "the question")
        terminal.wait(lambda _: re.search(rb'q"1;1;\d+;24#', terminal.raw) is not None, "pictures")
        quit_(terminal)


def test_a_version_of_kitty_that_draws_no_placeholders_is_given_none(start: Start) -> None:
    kitty = {"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"}
    with start(KITTY_26, environment=kitty) as terminal:
        find_lead(terminal)
        until(terminal, BLOCKS)
        written = quit_(terminal)
    assert PLACEHOLDER not in written
    assert b"\x1b_G" not in written


def test_a_terminal_that_draws_placeholders_is_sent_the_picture_once(start: Start) -> None:
    with start(GHOSTTY) as terminal:
        find_lead(terminal)
        number = int(until(terminal, KITTY)[1])
        terminal.wait(lambda _: PLACEHOLDER in terminal.raw, "placeholders")
        written = quit_(terminal)
    red, green, blue = number >> 16, number >> 8 & 255, number & 255
    cell = f"38;2;{red};{green};{blue};".encode()
    assert re.search(re.escape(cell) + rb"48;2;[\d;]+m" + PLACEHOLDER, written)
    assert len(re.findall(rb"\x1b_Ga=T[^;]*i=%d," % number, written)) == 1
    assert b"\x1b_Ga=d,d=I,q=2,i=%d\x1b\\" % number in written
    assert not SIXELS.search(written)


def test_a_terminal_without_either_has_blocks(start: Start) -> None:
    with start(XTERM) as terminal:
        find_lead(terminal)
        until(terminal, BLOCKS)
        written = quit_(terminal)
    assert not SIXELS.search(written)
    assert PLACEHOLDER not in written


def test_a_terminal_that_says_nothing_loses_no_key_and_shows_no_garbage(
    start: Start, paths: Paths
) -> None:
    with start() as terminal:
        terminal.press("j")  # before anybody listens
        terminal.wait_for("Sundmark Herald · 3 min read")
        until(terminal, BLOCKS)
        text = terminal.text
        written = quit_(terminal)
    assert written.count(ASKED) == 1
    assert "16t" not in text
    assert ">0q" not in text
    assert not SIXELS.search(written)
    assert b"\x1b_G" not in written


@pytest.mark.parametrize("after", [0.3, 1.6])
def test_keys_typed_while_the_answer_is_on_its_way_are_obeyed(
    start: Start, paths: Paths, after: float
) -> None:
    third = titles(paths)[2]
    with start(FOOT, after=after) as terminal:
        terminal.wait(lambda _: ASKED in terminal.raw, "the question")
        terminal.press("j")
        terminal.wait(lambda _: not terminal._due and terminal._heard > 0, "the answer")
        terminal.press("j")
        terminal.wait(
            lambda text: any(
                "▌" in line and first_words(third) in line for line in text.splitlines()
            ),
            "the third headline selected",
        )
        # Nothing of the answer was taken for keys: they would search, sort or open something.
        assert "Search" not in terminal.text
        assert "foot" not in terminal.text
        assert "Unread" in terminal.text
        assert "newest first" in terminal.text
        quit_(terminal)


@pytest.mark.parametrize("answer", [FOOT, ""])
def test_over_a_slow_line_no_picture_is_shown_and_i_says_why(start: Start, answer: str) -> None:
    with start(answer, after=0.7, environment=SSH) as terminal:
        find_lead(terminal)
        terminal.press("i")
        terminal.wait_for("the line to this terminal is slow")
        terminal.press("\x1b")
        terminal.wait_gone("the line to this terminal is slow")
        written = quit_(terminal)
    assert not BLOCKS.search(written)
    assert not SIXELS.search(written)


def test_over_a_quick_line_they_are_shown(start: Start) -> None:
    with start(FOOT, environment=SSH) as terminal:
        find_lead(terminal)
        until(terminal, SIXELS)
        quit_(terminal)


@pytest.mark.parametrize(
    "environment", [{"NO_COLOR": "1"}, {"TERM": "linux", "COLORTERM": ""}], ids=["none", "few"]
)
def test_without_colours_there_are_words_and_no_question_to_a_console(
    start: Start, environment: Mapping[str, str]
) -> None:
    with start(environment=environment) as terminal:
        find_lead(terminal)
        terminal.press("i")
        terminal.wait_for("not enough colours")
        terminal.press("\x1b")
        terminal.wait_gone("not enough colours")
        written = quit_(terminal)
    assert not BLOCKS.search(written)
    assert (ASKED in written) == (environment.get("TERM") is None)


@pytest.mark.parametrize("images", ["off", "blocks", "sixel", "kitty"])
def test_what_the_config_file_says_holds(start: Start, paths: Paths, images: str) -> None:
    text = paths.config.read_text(encoding="utf-8")
    paths.config.write_text(
        text.replace('#images = "auto"', f'images = "{images}"'), encoding="utf-8"
    )
    with start(XTERM) as terminal:
        find_lead(terminal)
        if images == "off":
            terminal.press("i")
            terminal.wait_for("the config file says so")
            terminal.press("\x1b")
            terminal.wait_gone("the config file says so")
        else:
            until(terminal, {"blocks": BLOCKS, "sixel": SIXELS, "kitty": KITTY}[images])
        written = quit_(terminal)
    # Nothing is asked but what the manual says: for pixels, how large a cell is.
    assert b"\x1b[>0q" not in written
    pixels = images in {"sixel", "kitty"}
    assert (written.count(CELL), written.count(AGAIN)) == ((1, 1) if pixels else (0, 0))


def test_pictures_that_are_switched_on_later_have_the_terminal_asked_then(
    start: Start, paths: Paths
) -> None:
    text = paths.config.read_text(encoding="utf-8")
    paths.config.write_text(text.replace('#images = "auto"', 'images = "off"'), encoding="utf-8")
    with start(FOOT) as terminal:
        find_lead(terminal)
        assert AGAIN not in terminal.raw
        paths.config.write_text(text, encoding="utf-8")
        terminal.wait(lambda _: ASKED in terminal.raw, "the question")
        until(terminal, SIXELS)
        assert quit_(terminal).count(ASKED) == 1


def test_sixels_that_are_wished_for_wait_for_the_size_of_a_cell(start: Start, paths: Paths) -> None:
    text = paths.config.read_text(encoding="utf-8")
    paths.config.write_text(text.replace('#images = "auto"', 'images = "sixel"'), encoding="utf-8")
    with start(FOOT, after=0.3) as terminal:
        find_lead(terminal)
        until(terminal, SIXELS)
        written = quit_(terminal)
    assert set(re.findall(rb'q"1;1;\d+;(\d+)#', written)) == {b"18"}


def test_nothing_above_a_picture_is_painted_over_by_its_sixels(start: Start) -> None:
    with start(FOOT) as terminal:
        find_lead(terminal)
        until(terminal, SIXELS)
        terminal.press("?")
        terminal.wait_for("Esc closes")
        seen = len(terminal.raw)
        terminal.press("j")
        terminal.press("\x1b")
        terminal.wait_gone("Esc closes")
        terminal.wait(partial(_again, terminal, seen), "the picture again")
        behind = bytes(terminal.raw[seen:])
        assert SIXELS.search(behind)
        quit_(terminal)


def _again(terminal: Terminal, seen: int, _text: str) -> bool:
    return SIXELS.search(terminal.raw, seen) is not None
