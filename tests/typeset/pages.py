"""Articles whose pages are kept as text: what a change of the typesetting changes can be read."""

from datetime import UTC, datetime

from newsreader.model.article import Article
from newsreader.model.document import (
    Cell,
    Code,
    Definitions,
    Details,
    Document,
    Embed,
    Figure,
    Heading,
    ListBlock,
    PullQuote,
    Quote,
    Rule,
    Table,
)
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Span
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page
from tests.typeset.makers import NOW, article, headline, plain

LONG = (
    "The two sides met for six hours in the old customs house, and when they came out the rain "
    "had stopped. Nobody had slept; the well-meaning hosts had run out of coffee."
)

NEWS = article(
    headline=headline(1, title="Ministers agree on border talks after a night in the harbour town"),
    standfirst="They agreed on little but the next date, and on who pays for the heating.",
    authors=("A. Person", "By B. Other", "C. Third"),
    updated=datetime(2025, 2, 9, 14, 10, tzinfo=UTC),
    tags=("border talks", "security", "the coast"),
    picture=Picture(
        "https://www.herald.example/p.jpg",
        "Two ministers at a window",
        "The ministers on Sunday.",
        "A. Person/AGENCY",
    ),
    enclosures=(
        Enclosure("https://a.example/12.mp3", "audio/mpeg", 14_200_000, 1930, "Episode 12"),
        Enclosure("https://a.example/t.pdf", "application/pdf", 840_000),
    ),
    comments="https://www.herald.example/1/comments",
)


SIGNED = article(
    headline=headline(2, title="Storm closes ferry lines along the whole coast"),
    kicker="Weather and the sea",
    standfirst="No boat leaves before noon.",
    authors=("A. Person", "B. Other, MD"),
    agency="AFP, Reuters",
    edition="This article appeared in print on page A4 of the coast edition",
    updated=datetime(2025, 2, 10, 11, 30, tzinfo=UTC),
    picture=Picture("https://www.herald.example/s.jpg", "", "The pier on Sunday.", ""),
)


def _row(*texts: str, header: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell((Span(text),), header=header) for text in texts)


BODY = Document(
    (
        plain(LONG),
        Heading(2, (Span("What comes next"),)),
        plain(LONG),
        PullQuote((Span("We agreed on where to stand while we disagree."),), "A. Person"),
        Quote((plain(LONG), Quote((plain("Words within words."),))), "— B. Other"),
        Figure(Picture("https://a.example/f.jpg", "A ferry", "The last ferry.", "C. Third")),
        Rule(),
        Details((Span("How we counted"),), (plain("By hand, twice."),)),
        Embed("The talks in two minutes", "https://www.video.example/watch?v=1"),
    )
)

LISTS = Document(
    (
        ListBlock(
            (
                (plain("First"),),
                (
                    plain(f"Second. {LONG}"),
                    ListBlock(
                        (
                            (
                                plain("nested"),
                                ListBlock(
                                    (
                                        (plain("deeper"), ListBlock(((plain("deepest"),),))),
                                        (plain(LONG),),
                                    )
                                ),
                            ),
                        )
                    ),
                ),
                (),
                (plain("Third, after one with nothing in it"),),
            )
        ),
        ListBlock(tuple((plain(f"Item {n}"),) for n in range(8, 12)), ordered=True, start=8),
        ListBlock(((plain("One."), plain("Still one.")), (plain("Two."),)), ordered=True),
        Definitions((((Span("Customs"),), (plain(LONG),)), ((Span("Tide"),), (plain("Water."),)))),
    )
)

TABLES = Document(
    (
        Table(
            (
                _row("Town", "People", "Note", header=True),
                _row("Harbour", "1,204", "where the ferries leave"),
                _row("Hill", "87", "quiet"),
            ),
            "Towns of the coast",
        ),
        Table(
            (
                _row("Town", "People", "What they say", header=True),
                _row("Harbour", "1,204", LONG),
                _row("Hill", "87", "Nothing."),
            )
        ),
        Table((_row("a", "b"), _row("c"), ())),
        Table(
            (
                _row(*(f"Column {n}" for n in range(9)), header=True),
                _row(*(f"value {n} of many" for n in range(9))),
            )
        ),
        Table(
            (
                (
                    Cell((Span("Team"),), header=True, lines=2),
                    Cell((Span("Score"),), header=True, columns=2),
                    Cell((), header=True),
                ),
                _row("", "Home", "Away", header=True),
                _row("Harbour Rowing Club", "3", "1"),
                (Cell((Span("Hill"),)), Cell((Span("cancelled"),), columns=2), Cell(())),
                (Cell((Span("Second division"),), header=True, columns=3), Cell(()), Cell(())),
                _row("Old Town", "10", "0"),
            )
        ),
        Table(
            (
                (
                    Cell((Span("spans two rows"),), lines=2),
                    Cell((Span("spans two columns"),), columns=2),
                    Cell(()),
                ),
                _row("", "a", "b"),
                _row(LONG, "x" * 90, "• one\n• two"),
            )
        ),
    )
)

CODE = Document(
    (
        Code(
            "def meet(a, b):\n    talk = a + b  # a remark too long for one line of the page\n"
            "\n\n    return talk\n",
            "python",
        ),
        Code("plain text"),
        Code(
            "print('a text that goes on')  # 日本語 makes no difference to where a line is cut\n"
            "        return_a_very_long_name_of_one_word_only(x) if there else another"
        ),
    )
)

WORLD = Document(
    (
        plain(
            "二国間の協議は六時間に及び、「古い税関」で行われた。雨はやんでいた。誰も眠っていなかった。"
            "Pythonで書かれたプログラムがデータを処理した。"
        ),
        plain("两国部长在边境小镇彻夜会谈，“旧海关”灯火通明。雨停了，没有人睡觉（包括主人）。"),
        plain("두 나라 장관이 국경 마을에서 밤새 회담했다. 비가 그쳤고 아무도 자지 못했다."),
        plain("הצדדים נפגשו שש שעות בבית המכס הישן.", direction=Direction.RTL),
        Quote((plain("اجتمع الجانبان ست ساعات في دار الجمارك.", direction=Direction.RTL),)),
        ListBlock(((plain("הפריט הראשון", direction=Direction.RTL),),), ordered=True, start=12),
        plain("दोनों पक्ष पुराने सीमा शुल्क भवन में छह घंटे मिले और बारिश थम गई।"),
        plain("Emoji stay whole: 👨‍👩‍👧 👍🏽 🇩🇪 ❤️, and so do Cafe\u0301 and Zu\u0308rich."),
        plain("See https://a.example/a/very/long/path/goes/on?with=many&parts=of#the-end now."),
        plain("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
        plain("One line\nand another\n\n\nand a third—after a dash."),
    )
)


def page_of(one: Article, document: Document, width: int) -> Page:
    more = [
        headline(7, title="Storm closes ferry lines along the whole coast", minutes=1),
        headline(8, title="Library reopens", minutes=12),
        headline(9, title="نشرة قصيرة", summary_only=True, read=True),
    ]
    return set_page(one, document, width, more=more, zone=UTC, now=NOW)


GOLDENS = {
    "news": (NEWS, BODY),
    "signed": (SIGNED, Document((plain(LONG),))),
    "wire": (
        article(headline=headline(4, title="תחזית"), kicker="מזג אוויר", agency="רויטרס"),
        Document((plain("H"),)),
    ),
    "lists": (article(), LISTS),
    "tables": (article(), TABLES),
    "code": (article(), CODE),
    "world": (article(), WORLD),
    "summary": (
        article(headline=headline(3, title="בית המכס נפתח", summary_only=True)),
        Document(
            (
                plain("Short. "),
                plain("H"),
            )
        ),
    ),
}
