"""The body of an article: its start at once, all of it once, from any thread."""

from collections.abc import Callable
from datetime import UTC
from functools import partial
from threading import Event, Thread

import pytest

from newsreader.clean.html import Around, to_document
from newsreader.clean.start import to_start
from newsreader.model.article import Place
from newsreader.model.document import Document
from newsreader.reader.body import Body, Pause
from newsreader.typeset.lines import Page
from newsreader.typeset.page import FIRST_BODY_BLOCK, set_page
from newsreader.typeset.sight import Sight
from tests.typeset.makers import NOW, article

HTML = "".join(f"<p>Paragraph {at}. {'The two sides met for six hours. ' * 9}" for at in range(900))


class Made:
    """A body, and what was made for it."""

    def __init__(self, html: str = HTML) -> None:
        self.html = html
        self.starts: list[int] = []
        self.wholes = 0
        self.body = Body(self.start, self.whole)

    def start(self, block: int) -> Document:
        self.starts.append(block)
        return to_start(self.html, "", Around(), block)

    def whole(self, pause: Pause | None) -> Document:
        self.wholes += 1
        return to_document(self.html, "", pause=pause)


def setting(document: Document, *, sight: Sight | None = None, width: int = 72) -> Page:
    return set_page(article(), document, width, zone=UTC, now=NOW, sight=sight)


def test_the_start_is_made_once_and_again_where_it_does_not_reach() -> None:
    made = Made()
    first = made.body.start()
    assert not first.whole
    assert made.body.start(Place(FIRST_BODY_BLOCK + 10)) is first
    further = made.body.start(Place(FIRST_BODY_BLOCK + 300))
    assert len(further.blocks) > 300 > len(first.blocks)
    assert made.body.start() is made.body.start(Place(FIRST_BODY_BLOCK + 310)) is further
    assert made.starts == [0, 300]
    assert made.wholes == 0


def test_once_all_of_it_is_made_that_is_its_start() -> None:
    made = Made()
    whole = made.body.whole()
    assert whole == to_document(HTML, "")
    assert made.body.start() is made.body.start(Place(800)) is made.body.whole() is whole
    assert (made.starts, made.wholes) == ([], 1)


def test_a_short_one_is_whole_at_once() -> None:
    made = Made("<p>Short.")
    assert made.body.start() is made.body.whole()
    assert made.wholes == 0


def test_what_a_pause_ends_is_made_another_time() -> None:
    made = Made()

    class GoneError(Exception):
        pass

    def gone() -> None:
        raise GoneError

    start = made.body.start()
    with pytest.raises(GoneError):
        made.body.whole(gone)
    assert made.body.start() is start
    assert made.body.whole() == to_document(HTML, "")


def test_who_asks_while_it_is_made_waits_and_gets_the_same() -> None:
    made, begun, go_on = Made(), Event(), Event()
    got: list[Document] = []

    def hold() -> None:
        begun.set()
        assert go_on.wait(20)

    threads = [Thread(target=lambda: got.append(made.body.whole(hold)))]
    threads[0].start()
    assert begun.wait(20)
    start = Made().body.start()
    threads.append(Thread(target=lambda: got.append(made.body.whole())))
    threads[1].start()
    go_on.set()
    for thread in threads:
        thread.join(20)
    assert got[0] is got[1]
    assert got[0].blocks[: len(start.blocks)] == start.blocks
    assert made.wholes == 1


@pytest.mark.parametrize("width", [30, 72, 160])
@pytest.mark.parametrize("block", [0, 3, FIRST_BODY_BLOCK + 20, FIRST_BODY_BLOCK + 700])
def test_a_page_of_the_start_is_the_first_part_of_the_page(width: int, block: int) -> None:
    made = Made()
    place = Place(block)
    page = made.body.first(partial(setting, width=width), place, 130)
    assert made.wholes == 0
    whole = setting(to_document(HTML, ""), width=width)
    assert not page.whole
    assert page.lines == whole.lines[: len(page.lines)]
    assert page.line_at(place) == whole.line_at(place)
    assert len(page.lines) - page.line_at(place) > 43


@pytest.mark.parametrize("make", [lambda: Place(FIRST_BODY_BLOCK + 899), lambda: Place(10_000)])
def test_a_place_at_the_end_has_all_of_the_article(make: Callable[[], Place]) -> None:
    made = Made()
    page = made.body.first(setting, make(), 130)
    assert page.whole
    assert page.lines == setting(to_document(HTML, "")).lines


def test_where_the_start_does_not_fill_what_is_seen_all_of_it_does() -> None:
    made = Made()
    page = made.body.first(partial(setting, width=160), Place(), 3000)
    assert made.wholes == 1
    assert len(page.lines) > 1000
