"""Long tables in the article pane: their head stays in sight, and no row is passed over for it."""

from collections.abc import Callable
from datetime import UTC

import pytest

from newsreader.model.article import Article
from newsreader.model.document import Cell, Document, Table
from newsreader.model.span import Mark, Span
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page
from tests.tui.article import NOW, ArticleApp, maker, paragraph, shown, text_of
from tests.tui.makers import headline

COUNT = 60
NOTE = Span("1", Mark.SUPERSCRIPT, "#note")


def row(*texts: str, header: bool = False, anchor: str = "") -> tuple[Cell, ...]:
    return tuple(
        Cell((Span(text),), header=header, anchor=anchor if not at else "")
        for at, text in enumerate(texts)
    )


def table(columns: int = 2, anchor_at: int = -1) -> Table:
    names = ("Route", *(f"Fare {n} in crowns" for n in range(1, columns)))
    body = (
        row(f"F{n}", *[f"{n}.5"] * (columns - 1), anchor="note" if n == anchor_at else "")
        for n in range(COUNT)
    )
    return Table((row(*names, header=True), *body))


def with_table(columns: int = 2, anchor_at: int = -1) -> Callable[[int], Page]:
    before = paragraph(0)
    claim = type(before)((*before.spans, NOTE))
    return maker(claim, table(columns, anchor_at), *(paragraph(n) for n in range(1, 9)))


def is_row(line: str) -> bool:
    return line.strip()[:1] == "F" and line.strip()[1:2].isdecimal()


def ferries(app: ArticleApp) -> list[int]:
    return [int(line.split()[0][1:]) for line in text_of(app) if is_row(line)]


async def test_the_head_stays_while_rows_of_its_table_are_below_it() -> None:
    async with ArticleApp().run_test(size=(80, 24)) as pilot:
        app = await shown(pilot, with_table())
        for _ in range(200):
            await pilot.press("j")
            lines = [line.strip() for line in text_of(app)]
            heads = [at for at, line in enumerate(lines) if line.startswith("Route")]
            assert len(heads) <= 1
            first = next((at for at, line in enumerate(lines) if is_row(line)), None)
            if heads:
                assert lines[heads[0] + 1].startswith("──")
                assert first == heads[0] + 2
            elif first is not None:
                assert first <= 1  # no more than what the head would cover
        assert not ferries(app)


@pytest.mark.parametrize("columns", [2, 5, 9])
async def test_pages_pass_over_no_line(columns: int) -> None:
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, with_table(columns))
        view = app.view
        assert view.page is not None
        lines = {at for at, line in enumerate(view.page.lines) if not line.blank}
        for act in (view.read_on, view.action_page_up):
            seen: set[int] = set()
            for _ in range(30):
                seen.update(view.line_at(y) for y in range(view.size.height))
                act()
                await pilot.pause()
            assert lines <= seen


async def test_what_is_pinned_is_clicked_selected_and_numbered_as_what_it_is() -> None:
    async with ArticleApp().run_test(size=(80, 24)) as pilot:
        app = await shown(pilot, with_table())
        await pilot.press("pagedown", "pagedown")
        view = app.view
        assert text_of(app)[0].strip().startswith("Route")
        page = view.page
        assert page is not None
        assert page.lines[view.line_at(0)].text.startswith("Route")
        assert page.lines[view.sight[0]].text.strip() == text_of(app)[2].strip()
        before = text_of(app)
        view.set_anew()
        await pilot.pause()
        assert text_of(app) == before


async def test_a_place_in_a_table_is_below_its_head() -> None:
    async with ArticleApp().run_test(size=(80, 24)) as pilot:
        app = await shown(pilot, with_table(anchor_at=30))
        app.view.linking.follow("#note")
        await pilot.pause()
        lines = [line.strip() for line in text_of(app)]
        assert lines[0].startswith("Route")
        assert lines[2].startswith("F30 ")


async def test_a_wide_table_takes_the_room_beside_the_column_and_gives_it_back() -> None:
    async with ArticleApp(measure=40).run_test(size=(140, 30)) as pilot:
        app = pilot.app
        assert isinstance(app, ArticleApp)

        def make(width: int) -> Page:
            layout = Layout(beside=app.view.beside(width))
            body = Document((table(9),))
            around = Article(headline(7), "https://feed.example/")
            return set_page(around, body, width, zone=UTC, now=NOW, layout=layout)

        await shown(pilot, make)
        view = app.view
        assert view.page is not None
        widest = max(line.cells for line in view.page.lines)
        assert 40 < widest <= 40 + view.beside(40)
        await pilot.press(*["pagedown"] * 2)
        before = name_at_the_top(app)
        await pilot.resize_terminal(44, 30)
        await pilot.pause()
        assert max(line.cells for line in view.page.lines) <= 40 + view.beside(40) < widest
        assert name_at_the_top(app) == before


async def test_in_a_low_pane_a_head_takes_no_room() -> None:
    async with ArticleApp().run_test(size=(80, 7)) as pilot:
        app = await shown(pilot, with_table())
        await pilot.press(*["pagedown"] * 6)
        assert ferries(app)
        assert not any("Route" in line for line in text_of(app))


async def test_what_is_found_in_a_table_is_not_below_its_head() -> None:
    async with ArticleApp().run_test(size=(80, 24)) as pilot:
        app = await shown(pilot, with_table())
        await pilot.press("pagedown", "pagedown")
        hidden = ferries(app)[0] - 1
        assert hidden > 0
        app.view.finding.find(f"f{hidden}", app.view.place)
        for _ in range(app.view.finding.found[1]):
            await pilot.pause()
            assert any(f"f{hidden}" in line.lower() for line in text_of(app))
            app.view.finding.step(1)


async def test_a_row_stays_in_sight_at_every_width_however_its_table_is_set() -> None:
    async with ArticleApp(measure=112).run_test(size=(124, 24)) as pilot:
        app = await shown(pilot, with_table(9))
        view = app.view
        assert view.page is not None
        await pilot.press(*["pagedown"] * 2)
        for measure in (60, 34, 60, 112):
            before = name_at_the_top(app)
            view.measure = measure
            await pilot.pause()
            assert name_at_the_top(app) == before
            # Also from the last part of one that is set in parts.
            if measure == 60:
                await pilot.press("G", *["pageup"] * 6)


def name_at_the_top(app: ArticleApp) -> str:
    words = " ".join(text_of(app)).replace("Route: ", "").split()
    return next(word for word in words if is_row(word) and word[1:].isdecimal())
