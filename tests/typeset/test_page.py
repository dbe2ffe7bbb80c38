"""The parts of a page, and the ways to move about on it."""

from dataclasses import replace
from datetime import UTC
from itertools import pairwise

import pytest

from newsreader.model.article import Article, Place
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Definitions,
    Details,
    Document,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Table,
)
from newsreader.model.feed import Enclosure
from newsreader.model.page import Anatomy, FullPage
from newsreader.model.picture import Picture
from newsreader.model.pictures import Box
from newsreader.model.span import Mark, Span
from newsreader.typeset.document import set_document
from newsreader.typeset.lines import Line, Page, Plates, Run, Style
from newsreader.typeset.page import FIRST_BODY_BLOCK, set_page
from newsreader.typeset.plain import to_plain
from tests.typeset.makers import NOW, article, headline, plain
from tests.typeset.pages import BODY, NEWS, page_of


def page(one: Article, *blocks: Block, width: int = 60) -> Page:
    return set_page(one, Document(blocks), width, zone=UTC, now=NOW)


def runs(where: Page | tuple[Line, ...], style: Style) -> list[Run]:
    lines = where.lines if isinstance(where, Page) else where
    return [run for line in lines for run in line.runs if run.style is style]


def styles_of(line: Line) -> set[Style]:
    return {run.style for run in line.runs}


def said(where: Page | tuple[Line, ...], style: Style) -> str:
    return " ".join(run.text.strip() for run in runs(where, style))


def test_the_lead_picture_has_the_words_that_the_body_had_for_it() -> None:
    bare = Picture("https://a.example/p.jpg", "Fog")
    told = replace(bare, caption="The bridge.", credit="C.")
    document = Document((plain("Body."),), lead=told)
    page = set_page(article(picture=bare), document, 40, zone=UTC, now=NOW)
    assert [plate.picture for plate in page.pictures] == [told]
    assert "The bridge. Photo: C." in to_plain(page)


def test_a_caption_that_no_full_stop_ends_does_not_run_into_its_credit() -> None:
    picture = Picture("https://a.example/p.jpg", "Fog", "A bridge at dawn", "A. Person")
    page = set_page(article(picture=picture), Document((plain("Body."),)), 60, zone=UTC, now=NOW)
    assert "\nA bridge at dawn · Photo: A. Person\n" in to_plain(page)


@pytest.mark.parametrize(
    ("title", "lines", "rows", "listed"),
    [
        ("Episode 12", 2, 30, ["▸ Episode 12"]),
        ("", 2, 30, []),
        ("the  HARBOUR", 2, 30, []),
        ("Episode 12", 40, 30, ["▸ Episode 12 · Audio · 32 min · 14 MB"]),
        ("", 40, 30, ["▸ 1.mp3 · Audio · 32 min · 14 MB"]),
        ("", 2, 0, ["▸ 1.mp3 · Audio · 32 min · 14 MB"]),
        ("", 2, 5, ["▸ 1.mp3 · Audio · 32 min · 14 MB"]),
    ],
)
def test_a_file_is_not_told_twice_on_one_screen(
    title: str, lines: int, rows: int, listed: list[str]
) -> None:
    song = Enclosure("https://a.example/1.mp3", "audio/mpeg", 14_200_000, 1930, title)
    one = article(enclosures=(song,))
    one = replace(one, headline=replace(one.headline, title="The harbour"))
    body = Document(tuple(plain("Body.") for _ in range(lines // 2)))
    made = set_page(one, body, 60, zone=UTC, now=NOW, files_key="e", rows=rows)
    texts = [line.text for line in made.lines if "▸" in line.text]
    assert texts == ["▸ Audio · 32 min · 14 MB · e plays", *listed]
    blank = [not line.text.strip() for line in made.lines]
    assert not any(this and following for this, following in pairwise(blank))
    assert not blank[-1]


def test_a_file_at_no_address_of_the_web_is_told_and_leads_nowhere() -> None:
    film = Enclosure("ftp://a.example/1.mp4", "video/mp4", title="The film")
    one = article(enclosures=(film,))
    made = set_page(one, Document(()), 60, zone=UTC, now=NOW, files_key="e", rows=50)
    told = [line for line in made.lines if "▸" in line.text]
    assert [line.text for line in told] == [
        "▸ Video · not opened",
        "▸ The film · Video · not opened: ftp://a.example/1.mp4",
    ]
    leads = {run.href for line in made.lines for run in line.runs} - {"", one.headline.url}
    assert leads == {"refused:ftp://a.example/1.mp4"}


def test_of_several_files_each_is_listed_though_a_line_says_how_many() -> None:
    songs = tuple(Enclosure(f"https://a.example/{n}.mp3", "audio/mpeg", 9, 60) for n in (1, 2))
    one = article(enclosures=songs)
    made = set_page(one, Document((plain("Body."),)), 60, zone=UTC, now=NOW, files_key="e", rows=50)
    texts = [line.text for line in made.lines if "▸" in line.text]
    files = [f"▸ {n}.mp3 · Audio · 1 min · 9 B" for n in (1, 2)]
    assert texts == ["▸ 2 audio files · e lists", *files]


def test_a_file_that_is_on_the_disk_is_said_to_be_and_leads_to_what_plays_it() -> None:
    songs = tuple(Enclosure(f"https://a.example/{n}.mp3", "audio/mpeg", 9, 60) for n in (1, 2))
    for count, head in ((1, "▸ Audio · 1 min · 9 B · downloaded · e plays"), (2, "▸ 2 audio")):
        one = article(enclosures=songs[-count:])
        here = {songs[1].url: True}
        made = set_page(one, Document(()), 60, zone=UTC, now=NOW, files_key="e", here=here)
        lines = [line for line in made.lines if "▸" in line.text]
        assert lines[0].text.startswith(head)
        assert lines[-1].text == "▸ 2.mp3 · Audio · 1 min · 9 B · downloaded"
        assert {run.href for run in lines[-1].runs if run.href} == {f"files:{count - 1}"}
        assert [run.href for run in lines[-count].runs][1] == songs[-count].url or count == 1


def test_a_file_of_which_a_part_is_on_the_disk_is_said_to_be() -> None:
    songs = tuple(Enclosure(f"https://a.example/{n}.mp3", "audio/mpeg", 9, 60) for n in (1, 2))
    for count, head in ((1, "▸ Audio · 1 min · 9 B · partly downloaded · e plays"), (2, "▸ 2 a")):
        one = article(enclosures=songs[-count:])
        here = {songs[1].url: False}
        made = set_page(one, Document(()), 60, zone=UTC, now=NOW, files_key="e", here=here)
        lines = [line for line in made.lines if "▸" in line.text]
        assert lines[0].text.startswith(head)
        assert lines[-1].text == "▸ 2.mp3 · Audio · 1 min · 9 B · partly downloaded"
        assert {run.href for run in lines[-1].runs if run.href} == {songs[1].url}


def test_every_part_of_a_newspaper_page_is_there_in_its_own_style() -> None:
    made = page_of(NEWS, BODY, 72)
    assert said(made, Style.HEADLINE).startswith("Ministers agree")
    assert said(made, Style.STANDFIRST).startswith("They agreed on little")
    assert "Sample Herald" in said(made, Style.META)
    assert said(made, Style.LABEL).startswith("2 MIN READ")
    assert "Two ministers at a window" in said(made, Style.PICTURE)
    assert "The ministers on Sunday." in said(made, Style.CAPTION)
    assert "Photo: A. Person/AGENCY" in said(made, Style.CREDIT)
    assert said(made, Style.SUBHEAD) == "What comes next"
    assert said(made, Style.PULL).startswith("We agreed")
    assert said(made, Style.TAG) == "border talks security the coast"
    assert said(made, Style.BYLINE) == "By A. Person, B. Other and C. Third"
    assert said(made, Style.ENCLOSURE).startswith("Episode 12")
    assert said(made, Style.MORE_TITLE) == "More news"


def test_what_can_be_clicked_says_where_it_leads() -> None:
    made = page_of(NEWS, BODY, 72)
    assert {run.href for run in runs(made, Style.HEADLINE)} == {"https://www.herald.example/1/"}
    assert runs(made, Style.TAG)[0].href == "tag:border talks"
    assert {run.href for run in runs(made, Style.MORE)} >= {"article:7", "article:8"}
    assert {run.href for run in runs(made, Style.MORE_READ)} == {"article:9"}
    assert {run.href for run in runs(made, Style.ENCLOSURE)} >= {"https://a.example/12.mp3"}
    assert runs(made, Style.PICTURE)[0].href == "picture:0"
    assert made.pictures[0].picture.url == "https://www.herald.example/p.jpg"


def test_a_figure_knows_where_its_publisher_lets_it_lead() -> None:
    picture = Picture("data:image/png;base64,AA", "Alt")
    made = page(article(), Figure(picture, "https://a.example/album"), Figure(picture))
    assert [plate.href for plate in made.pictures] == ["https://a.example/album", ""]
    assert [plate.roomy for plate in made.pictures] == [False, False]
    assert {run.href for run in runs(made, Style.PICTURE)} == {"picture:0", "picture:1"}


def test_a_link_keeps_its_address_over_a_line_break() -> None:
    link = Span("the treaty of the coast", Mark.STRONG, "https://treaty.example/")
    lines = set_document(Document((Paragraph((Span("See "), link, Span("."))),)), 12)
    linked = [run for line in lines for run in line.runs if run.href]
    assert [run.text for run in linked] == ["the", "treaty of", "the coast"]
    assert {run.marks for run in linked} == {Mark.STRONG}


def test_kicker_agency_and_edition_have_their_places_and_move_nothing() -> None:
    bare = article(standfirst="S.", picture=Picture("https://a.example/p"), authors=("A. Person",))
    made = page(
        replace(bare, kicker="World\x1b", agency="AFP", edition="Print, page A4"), plain("Text.")
    )
    assert said(made, Style.KICKER) == "World"
    assert said(made, Style.BYLINE) == "By A. Person · AFP · Print, page A4"
    styles = [run.style for line in made.lines for run in line.runs]
    assert styles.index(Style.KICKER) < styles.index(Style.HEADLINE)
    without = page(bare, plain("Text."))
    places = [
        (line.block, line.text) for line in without.lines if Style.BYLINE not in styles_of(line)
    ]
    assert [
        pair for pair in ((line.block, line.text) for line in made.lines) if pair in places
    ] == (places)
    assert made.line_at(Place()) == 0  # it opens with the bar above the section
    wire = page(article(agency="AFP"), plain("Text."))
    assert said(wire, Style.BYLINE) == "AFP"


def test_absent_parts_leave_no_trace() -> None:
    one = article(headline=headline(1, url="", feed="", title=""))
    assert to_plain(page(one)) == "Untitled\n\nYesterday, 13:05 · 2 MIN READ\n"


def test_a_summary_never_pretends() -> None:
    one = article(headline=headline(1, summary_only=True, minutes=2))
    assert "SUMMARY" in to_plain(page(one))
    assert "MIN READ" not in to_plain(page(one))


def test_a_heading_keeps_to_its_text_and_apart_from_what_is_before() -> None:
    lines = set_document(
        Document((plain("Before."), Heading(3, (Span("Head"),)), plain("After."), Rule())), 21
    )
    assert [line.text for line in lines] == ["Before.", "", "Head", "After.", "", " " * 8 + "· · ·"]


def test_quotes_are_told_from_pull_quotes() -> None:
    lines = set_document(
        Document((Quote((plain("Said."),), "A. Person"), PullQuote((Span("Lifted."),)))), 30
    )
    assert [line.text for line in lines] == ["│ Said.", "│ — A. Person", "", "┃ Lifted."]
    assert [run.style for run in lines[0].runs] == [Style.QUOTE_BAR, Style.QUOTE]
    assert [run.style for run in lines[3].runs] == [Style.PULL_BAR, Style.PULL]


def test_code_stands_on_a_panel_with_its_language() -> None:
    lines = set_document(Document((Code("a = 1\n\n\nb = 2\n", "python"),)), 30)
    assert [line.cells for line in lines] == [30] * 4
    assert lines[0].text == "  a = 1               python  "
    assert [
        run.text for line in lines for run in line.runs if run.style is Style.CODE_LANGUAGE
    ] == ["python"]


def test_figures_above_and_below_the_line_have_signs_of_their_own() -> None:
    spans = (
        Span("H"),
        Span("2", Mark.SUBSCRIPT),
        Span("O, x"),
        Span("n+1", Mark.SUPERSCRIPT),
        Span(" and 4"),
        Span("th", Mark.SUPERSCRIPT),
    )
    lines = set_document(Document((Paragraph(spans),)), 40)
    assert lines[0].text == "H₂O, xⁿ⁺¹ and 4ᵗʰ"


def test_a_lead_picture_that_stands_in_the_body_is_not_above_it_too() -> None:
    one = article(picture=Picture("https://a.example/p.jpg", "Above"))
    document = Document((plain("Text."),), within=True)
    made = set_page(one, document, 60, zone=UTC, now=NOW)
    assert made.pictures == ()
    assert not any("Above" in line.text for line in made.lines)


def test_whom_the_note_below_names_is_not_named_twice() -> None:
    note = "Reporting by A. Person in Berlin; Editing by B. Other"
    one = article(authors=("A. Person",), agency="Reuters", edition=note)
    assert said(page(one, plain("Text."), width=90), Style.BYLINE) == f"Reuters · {note}"
    two = article(authors=("A. Person", "C. Third"), edition=note)
    assert "By A. Person and C. Third · " in said(page(two, width=120), Style.BYLINE)


def test_anchors_lead_to_their_lines() -> None:
    made = page(
        article(),
        plain("One."),
        Heading(2, (Span("Notes"),), anchor="notes"),
        plain("A note.", anchor="n1"),
        Paragraph((), anchor="nothing"),
    )
    assert made.lines[made.anchors["notes"]].text == "Notes"
    assert made.lines[made.anchors["n1"]].text == "A note."


def test_every_kind_of_block_has_its_line_by_its_anchor() -> None:
    picture = Picture("https://a.example/p.jpg", "A harbour")
    cells = (Cell((Span("Row"),)), Cell((Span("two"),), anchor="cell"))
    named: dict[str, tuple[Block, str]] = {
        "code": (Code("x = 1", anchor="code"), "x = 1"),
        "picture": (Figure(picture, anchor="picture"), "A harbour"),
        "pull": (PullQuote((Span("We agreed."),), anchor="pull"), "We agreed."),
        "video": (Embed("A video", "https://v.example/1", "video"), "A video"),
        "rule": (Rule("rule"), "· · ·"),
        "more": (Details((Span("More"),), (plain("Folded."),), "more"), "More"),
        "table": (Table(((Cell((Span("a"),)),),), "Tides", anchor="table"), "Tides"),
        "cell": (Table(((Cell((Span("x"),)),) * 2, cells)), "Row  two"),
        "term": (Definitions((((Span("Term"),), ()),), ("term",)), "Term"),
        "deep": (
            ListBlock(((Quote((Definitions((((Span("In it"),), ()),), ("deep",)),)),),)),
            "In it",
        ),
    }
    wrong = []
    for width in (60, 5):
        made = page(article(), *(block for block, _ in named.values()), plain("End."), width=width)
        for name, (_, words) in named.items():
            at = made.anchors[name]
            near = " ".join(line.text for line in made.lines[at : at + 6])
            if "".join(words.split()) not in "".join(near.split()) and width > 5:
                wrong.append((width, name, near))
    assert not wrong


def test_an_anchor_of_an_empty_block_leads_to_what_follows() -> None:
    made = page(article(), Paragraph((), anchor="x"), plain("After."))
    assert made.lines[made.anchors["x"]].text == "After."


def test_a_place_is_found_again_at_any_width() -> None:
    text = " ".join(f"word{number}" for number in range(400))
    wide, narrow = (page(article(), plain(text), plain("End."), width=w) for w in (100, 25))
    place = Place(FIRST_BODY_BLOCK, text.index("word300"))
    for made in (wide, narrow):
        assert "word300" in made.lines[made.line_at(place)].text
    assert narrow.lines[narrow.line_at(Place(FIRST_BODY_BLOCK + 1, 0))].text == "End."


def test_a_hostile_depth_is_set_flat() -> None:
    block: Block = plain("Deep down.")
    for _ in range(3000):
        block = Quote((block,))
    lines = set_document(Document((block,)), 40)
    assert "Deep down." in lines[-1].text


def test_plain_text_names_pictures_and_shows_addresses_in_full() -> None:
    url = "https://www.herald.example/" + "long/" * 30
    picture = Picture("https://a.example/p", "A ferry leaves the harbour at dawn")
    text = to_plain(page(article(headline=headline(1, url=url), picture=picture), width=20))
    assert "[A ferry leaves\nthe harbour at\ndawn]\n" in text
    assert f"Read at {url}\n" in text
    assert "▄" not in text
    assert "━" not in text


BOAT = Picture("https://example.org/a.png", alt="A boat", caption="A boat", credit="A. P")


def with_boat(plates: Plates | None, picture: Picture = BOAT) -> Page:
    body = Document((Paragraph((Span("One"),)), Figure(picture), Paragraph((Span("Two"),))))
    return set_page(article(picture=BOAT), body, 60, zone=UTC, now=NOW, plates=plates)


def test_room_for_pictures_changes_no_place_and_no_plain_text() -> None:
    def block_of(page: Page) -> int:
        return next(
            line.block for line in page.lines if any("Two" in run.text for run in line.runs)
        )

    without, with_room = with_boat(None), with_boat(Plates(20))
    assert len(with_room.lines) > len(without.lines) + 20
    assert block_of(without) == block_of(with_room)
    for page in (without, with_room):
        assert to_plain(page).count("[A boat]\n") == 2
        assert to_plain(page).count("A boat · Photo: A. P") == 2


@pytest.mark.parametrize(
    ("declared", "seen", "box"),
    [
        ((640, 400), None, Box(60, 19)),  # as wide as the column
        ((160, 160), None, Box(20, 10)),  # small ones stay small
        ((640, 400), (640, 640), Box(40, 20)),  # what was seen is right, and the rows are bounded
        ((None, None), None, Box(60, 20)),  # nothing is known: as most are
        ((None, None), (300, 100), Box(38, 6)),
        ((32, 32), None, None),  # a sign
        ((640, 20), None, None),  # a line
        ((640, 400), (4000, 12), None),  # another, as is seen when it comes
        ((640, 400), (0, 0), None),  # it did not come
    ],
)
def test_a_picture_has_the_room_its_proportions_ask_for(
    declared: tuple[int | None, int | None], seen: tuple[int, int] | None, box: Box | None
) -> None:
    picture = replace(BOAT, width=declared[0], height=declared[1])
    sizes = {} if seen is None else {BOAT.url: seen}
    made = with_boat(Plates(20, sizes=sizes), picture)
    plate = made.pictures[1]
    assert plate.roomy == (box is not None)
    assert plate.picture == picture
    if box is not None:
        assert plate.box == box
    rows = made.lines[plate.line : plate.line + plate.box.rows]
    hrefs = {run.href for line in rows for run in line.runs if run.href}
    assert hrefs == {"picture:1"}
    shown = made.lines[plate.line : plate.line + plate.box.rows + 1]
    assert any(line.text.strip().startswith("A boat · Photo") for line in shown)


def test_a_picture_that_does_not_come_leaves_a_line() -> None:
    why = {BOAT.url: "it is only a dot"}
    bare = Picture(BOAT.url)
    made = with_boat(Plates(20, sizes={BOAT.url: (0, 0)}, reasons=why), bare)
    plate = made.pictures[1]
    assert plate.box.rows == 1
    assert "Picture · not shown: it is only a dot" in made.lines[plate.line].text
    assert [made.lines[plate.line + step].text for step in (-1, 1, 2)] == ["", "", "Two"]
    assert "[Picture · not shown: it is only a dot]\n" in to_plain(made)


SERVER = "the server answered 404 (not found)"


@pytest.mark.parametrize(
    ("alt", "caption", "expected"),
    [
        ("A boat", "", ["A boat · not shown: the server answered 404 (not found)"]),
        ("A boat", "A boat.", ["A boat. · not shown: the server answered 404 (not found)"]),
        ("A boat", "At sea, on its way.", ["A boat · At sea, on its way. · not shown: not found"]),
        ("", "The boat on its way home", ["The boat on its way home · not shown: not found"]),
        (
            "A boat on its way home, with all who had gone out in it in the morning",
            "",
            [
                "Picture · not shown: the server answered 404 (not found)",
                "A boat on its way home, with all who had gone out in it in",
                "the morning",
            ],
        ),
        (
            "A white boat on its way to the harbour",
            "The boat on its way home, with all who had gone out in it",
            [
                "A white boat on its way to the harbour · not shown",
                "The boat on its way home, with all who had gone out in it",
            ],
        ),
    ],
)
def test_one_line_says_which_picture_does_not_come_and_why_and_no_word_is_lost(
    alt: str, caption: str, expected: list[str]
) -> None:
    plates = Plates(20, sizes={BOAT.url: (0, 0)}, reasons={BOAT.url: SERVER})
    made = with_boat(plates, Picture(BOAT.url, alt, caption))
    at = made.pictures[1].line
    assert made.pictures[1].box.rows == 1
    end = next(n for n in range(at, len(made.lines)) if made.lines[n].blank)
    assert [line.text.strip() for line in made.lines[at:end]] == expected


@pytest.mark.parametrize(
    ("width", "told", "below"),
    [
        (60, "A wall · not shown: it unpacks to far too many pixels", ""),
        (50, "A wall · it unpacks to far too many pixels", ""),
        (40, "It unpacks to far too many pixels", "A wall"),
        (30, "Picture · not shown", "A wall"),
    ],
)
def test_however_narrow_why_a_picture_is_not_shown_stands_in_its_box(
    width: int, told: str, below: str
) -> None:
    bare = replace(BOAT, alt="A wall", caption="", credit="")
    reasons = {BOAT.url: "it unpacks to far too many pixels"}
    plates = Plates(20, sizes={BOAT.url: (0, 0)}, reasons=reasons)
    body = Document((Paragraph((Span("One"),)), Figure(bare)))
    made = set_page(article(picture=None), body, width, zone=UTC, now=NOW, plates=plates)
    plate = next(one for one in made.pictures if one.picture is bare)
    lines = [line.text.strip() for line in made.lines[plate.line :]]
    assert lines[0] == told
    assert not below or lines[1] == below


@pytest.mark.parametrize(
    ("size", "why"), [((4000, 12), "too flat for this column"), ((60, 40), "too small")]
)
def test_a_picture_of_too_few_lines_says_why(size: tuple[int, int], why: str) -> None:
    bare = replace(BOAT, alt="A long wall", width=None, height=None)
    made = with_boat(Plates(20, sizes={BOAT.url: size}), bare)
    plate = made.pictures[1]
    assert not plate.roomy
    told = made.lines[plate.line].text.strip()
    assert told.startswith("A long wall")
    assert told.endswith(f"it is {why}")


def test_a_list_has_air_only_in_the_items_of_several_paragraphs() -> None:
    nested = ListBlock(((plain("Two"), ListBlock(((plain("Three"),),))),))
    body = Document((ListBlock(((plain("One"), nested), (plain("Four"), plain("Five")))),))
    made = set_page(article(), body, 60, zone=UTC, now=NOW)
    lines = [line.text.strip() for line in made.lines]
    at = lines.index("• One")
    assert lines[at : at + 7] == ["• One", "◦ Two", "▪ Three", "", "• Four", "", "Five"]


def test_a_picture_without_an_address_has_its_words_and_why() -> None:
    made = with_boat(Plates(20), Picture("", "A red dot", "The mark.", "A. P"))
    plate = made.pictures[1]
    assert not plate.roomy
    told = [line.text.strip() for line in made.lines[plate.line : plate.line + 3]]
    assert told[0] == "A red dot · not shown: it has no address of its own"
    assert told[1] == "The mark. Photo: A. P"
    assert "not shown" not in to_plain(with_boat(None, Picture("", "A red dot")))


def test_a_picture_too_small_to_be_shown_leaves_a_line() -> None:
    small = replace(BOAT, width=None, height=None, alt="A sign", caption="The pier")
    made = with_boat(Plates(20, sizes={BOAT.url: (16, 16)}), small)
    plate = made.pictures[1]
    assert not plate.roomy
    assert made.lines[plate.line].text.strip() == "A sign"
    assert made.lines[plate.line + 1].text.startswith("The pier")


def test_a_picture_in_a_quote_stands_beside_its_bar() -> None:
    body = Document((Quote((plain("Before."), Figure(BOAT))),))
    made = set_page(article(), body, 60, zone=UTC, now=NOW, plates=Plates(20))
    (plate,) = made.pictures
    assert plate.left == 2
    assert plate.box.columns == 58
    for line in made.lines[plate.line : plate.line + plate.box.rows]:
        assert line.text.startswith("│ ")
        assert line.cells == 60


def test_why_there_is_no_full_text_stands_below_the_dates_and_moves_no_place() -> None:
    failed = FullPage("", "", Anatomy(), 0, 1, NOW, "the page\x1b answers 404")
    block = Paragraph((Span("The body."),))
    with_it, without = page(article(page=failed), block), page(article(), block)
    assert "Full text failed: the page answers 404" in said(with_it, Style.META)
    assert [line.block for line in with_it.lines if "The body." in line.text] == [
        line.block for line in without.lines if "The body." in line.text
    ]
