"""The list at a start whose last screen is no longer true: there before Textual, as it is now."""

import stat
import termios
from collections.abc import Callable

import pytest

from newsreader.cli.curtain import BACKDROP
from newsreader.model.query import View
from newsreader.model.session import Session
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.tui import frame
from newsreader.tui.backdrop import Backdrop, from_rows
from newsreader.tui.panes import USUAL, Panes, Wish, panes_in
from tests.terminal.gate import BEFORE, DAMAGES, Gate, modes
from tests.terminal.newspaper import first_words, newsreader, titles
from tests.terminal.terminal import Terminal

WIDE = (120, 40)


def backdrop(paths: Paths) -> Backdrop:
    found = from_rows(frame.read((paths.data / BACKDROP).read_text(encoding="utf-8")))
    assert found is not None
    return found


def cells(terminal: Terminal, on: Backdrop, wish: Wish) -> list[list[object]]:
    """The characters of the list with their colours, without the scrollbar."""
    panes, buffer = panes_of(terminal, wish), terminal.screen.buffer
    columns = range(panes.list.inner, panes.list.inner + on.shape(panes).width)
    return [[buffer[y][x] for x in columns] for y in panes.list_lines]


def beside(terminal: Terminal, wish: Wish) -> set[str]:
    """What stands on the screen beside the list."""
    panes = panes_of(terminal, wish)
    lines = (line.ljust(terminal.screen.columns) for line in terminal.text.splitlines())
    return {
        character
        for y, line in enumerate(lines)
        for x, character in enumerate(line)
        if not (y in panes.list_lines and panes.list.inner <= x < panes.list.right)
    }


def panes_of(terminal: Terminal, wish: Wish) -> Panes:
    return panes_in((terminal.screen.columns, terminal.screen.lines), wish)


def ids_of(paths: Paths, title: str) -> list[str]:
    with Reader.open(paths) as reader:
        found = reader.headlines(reader.ids(reader.query(Session(view=View.ALL))))
    return [str(one.id) for one in found if one.title == title]


@pytest.mark.parametrize(
    ("before", "size", "keys", "wish"),
    [
        (WIDE, WIDE, "Gq", USUAL),
        ((96, 30), (96, 30), "jjjjjjjjjq", USUAL),
        ((60, 11), (60, 11), "jjq", USUAL),
        # With the panes as they were chosen.
        ((79, 24), (79, 24), "w>jq", Wish(2, 50)),
        (WIDE, (80, 24), "wjq", Wish(1)),
        (WIDE, (200, 50), "<jq", Wish(0, 40)),
        # In a size that no screen has had yet.
        (WIDE, (200, 50), "jjq", USUAL),
        ((60, 11), (111, 33), "q", USUAL),
    ],
)
def test_it_is_the_list_that_the_screen_shows_when_it_is_up(
    gate: Gate,
    paths: Paths,
    before: tuple[int, int],
    size: tuple[int, int],
    keys: str,
    wish: Wish,
) -> None:
    with gate.unheld(*before) as terminal:
        terminal.wait_for("Headlines" if before == WIDE else first_words(titles(paths)[0]), "help")
        terminal.press(keys)
        assert terminal.end() == 0
    newsreader(paths, "mark", "starred", "1", "2", "3")
    with gate.held(*size) as terminal:
        on = backdrop(paths)
        early = cells(terminal, on, wish)
        assert "▌" in terminal.text
        assert beside(terminal, wish) <= set(" ▏")
        gate.open()
        terminal.wait_for("help")
        terminal.wait(lambda _: cells(terminal, on, wish) == early, "the same list")
        assert terminal.raw.count(BEFORE.encode()) == 1  # a terminal clears what it enters
        terminal.press("q")
        assert terminal.end() == 0


def test_it_is_as_the_store_is_now_and_keys_are_obeyed(gate: Gate, paths: Paths) -> None:
    first, second, third, *_ = titles(paths)
    newsreader(paths, "mark", "starred", "1")
    newsreader(paths, "mark", "read", *ids_of(paths, second))
    with gate.held() as terminal:
        assert "▌● " + first_words(first) in terminal.text
        assert first_words(second) not in terminal.text
        assert not modes(terminal)[3] & termios.ECHO
        terminal.press("j")
        gate.open()
        while not any("▌" in line and third[:12] in line for line in terminal.text.splitlines()):
            assert terminal.read(0.05)
            assert first_words(first) in terminal.text  # never a blank in between
            assert first_words(second) not in terminal.text
        terminal.press("q")
        assert terminal.end() == 0


def test_it_waits_for_the_screen_where_it_might_be_untrue(gate: Gate, paths: Paths) -> None:
    newsreader(paths, "mark", "starred", "1")
    file = paths.data / BACKDROP
    sound = file.read_text(encoding="utf-8")
    assert "\x1b" not in sound
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not any(title[:12] in sound for title in titles(paths))  # no word of what is read
    spoiled: list[Callable[[str], str]] = [
        *(damage for damage in DAMAGES if damage(sound) != sound),
        lambda text: text.replace("\tmark", "\tmask", 1),
        lambda text: text.replace("\ttitle", "", 1),
        lambda text: text.replace("\tdark", "\tsepia", 1),
        lambda text: text.rpartition("\n")[0],
    ]
    assert len(spoiled) > 6
    for number, damage in enumerate(spoiled):
        assert damage(sound) != sound, number
        file.write_text(damage(sound), encoding="utf-8")
        with gate.held() as terminal:
            assert not terminal.raw, number
    file.write_text(sound, encoding="utf-8")
    for environment in ({"NO_COLOR": "1"}, {"TERM": "xterm"}, {"COLUMNS": "90"}):
        with gate.held(environment=environment) as terminal:
            assert not terminal.raw, environment
    with gate.held() as terminal:
        assert terminal.raw
        gate.open("broken")  # it gives the terminal back
        assert terminal.end() == 1
        assert terminal.raw.rindex(b"\x1b[?1049l") > terminal.raw.index(BEFORE.encode())
    config = paths.config.read_text(encoding="utf-8")
    paths.config.write_text(config.replace("[reader]", '[reader]\ntheme = "light"', 1))
    with gate.held() as terminal:
        assert not terminal.raw


def test_a_list_of_a_search_and_an_empty_one_wait_for_the_screen(gate: Gate, paths: Paths) -> None:
    newsreader(paths, "mark", "later", "1")
    for session in (Session(text="the"), Session(view=View.STARRED)):
        with Reader.open(paths) as reader:
            reader.keep_session(session)
        with gate.held() as terminal:
            assert not terminal.raw, session
    with Reader.open(paths) as reader:
        reader.keep_session(Session())
    with gate.held() as terminal:
        assert terminal.raw
