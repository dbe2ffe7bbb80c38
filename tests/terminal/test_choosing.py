"""What a reader chooses on the screen of a real terminal, and where that is kept."""

from newsreader.paths import Paths
from newsreader.reader.door import Reader
from tests.terminal.newspaper import Open, first_words, titles

ENTER = "\r"
UNDO = "\x1a"


def test_panes_are_as_they_were_left(open_reader: Open, paths: Paths) -> None:
    first = titles(paths)[0]
    with open_reader(79, 24) as terminal:
        terminal.wait_for(first_words(first), "Headlines")
        assert "▏" not in terminal.text
        terminal.press("w")
        terminal.wait_for("Two panes", "MIN READ")
        terminal.press(">")
        terminal.wait_for("Headlines have 50% of the width: 39 cells")
        terminal.press("Q")
        assert terminal.end() == 0
    with open_reader(80, 24) as terminal:
        terminal.wait_for(first_words(first), "MIN READ")
        assert terminal.text.splitlines()[1][40] == "▏"
        terminal.press("w")
        terminal.wait_for("One pane at a time")
        terminal.wait(lambda text: "▏" not in text, "one pane")
        terminal.press("Q")
        assert terminal.end() == 0


def test_a_feed_is_named_and_tagged_and_remarks_in_the_file_stay(
    open_reader: Open, paths: Paths
) -> None:
    with Reader.open(paths) as reader:
        feed = reader.feeds()[0]
    with open_reader(100, 30) as terminal:
        before = paths.config.read_text(encoding="utf-8")
        terminal.wait_for("Headlines")
        terminal.press("d")
        terminal.wait_for("Next check", feed.title)
        terminal.press("/" + feed.title[:8])
        terminal.wait_for(f"/{feed.title[:8]}")
        terminal.press(ENTER)
        terminal.wait_for("Last answers")
        terminal.press("c")
        terminal.wait_for("Enter writes it")
        terminal.press("\x15My own paper" + ENTER)
        terminal.wait_for("It is called My own paper now")
        terminal.press("T")
        terminal.wait_for("Separated by commas")
        terminal.press("\x15harbour, two seas" + ENTER)
        terminal.wait_for("Your tags: harbour, two seas", "Ctrl+Z takes that back")
        with Reader.open(paths) as reader:
            named = next(one for one in reader.feeds() if one.url == feed.url)
        assert named.title == "My own paper"
        assert {"harbour", "two seas"} <= set(named.tags)
        remarks = [line for line in before.splitlines() if line.startswith("#")]
        after = paths.config.read_text(encoding="utf-8").splitlines()
        assert [line for line in after if line.startswith("#")] == remarks
        terminal.press(UNDO)
        terminal.wait(lambda text: "two seas" not in text, "the tags are as they were")
        terminal.press("Q")
        assert terminal.end() == 0
    with Reader.open(paths) as reader:
        assert next(one for one in reader.feeds() if one.url == feed.url).tags == feed.tags


def test_escape_and_a_key_in_one_go_are_both_obeyed(open_reader: Open, paths: Paths) -> None:
    """As whoever types fast, or over a line that bunches what is typed, would have them."""
    _, second, *_ = titles(paths)
    with open_reader() as terminal:
        terminal.wait_for("Headlines", "/ search")
        terminal.press(ENTER)
        terminal.wait_for("/ find")
        terminal.press("\x1bj")
        terminal.wait(
            lambda text: "/ search" in text and "▌● " + first_words(second) in text,
            "the next headline, with the focus on the list",
        )
        terminal.press("?")
        terminal.wait_for("Esc closes")
        terminal.press("\x1b\r")
        terminal.wait(lambda text: "Esc closes" not in text and "/ find" in text, "the article")
        terminal.press("Q")
        assert terminal.end() == 0
