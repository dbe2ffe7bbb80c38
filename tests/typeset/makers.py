"""Documents of any shape, for properties that must hold for all of them; and one article."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from newsreader.model.article import Article, Headline
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
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Isolate, Mark, Span

NOW = datetime(2025, 2, 10, 12, tzinfo=UTC)

PIECES = [
    "the ",
    "ferry ",
    "well-known ",
    "https://a.example/very/long/path?with=many&parts=of#it ",
    "x" * 90,
    "word—dash",
    "\n",
    " ",
    "\u00a0",
    "\t",
    "e\u0301",
    "\u0301",
    "👨\u200d👩\u200d👧",
    "👍🏽",
    "🇩🇪",
    "🇩",
    "❤\ufe0f",
    "\ufe0f",
    "\u200d",
    "1\ufe0f\u20e3",
    "会谈，",
    "「古い」",
    "各地。",
    "한국어 ",
    "ᄀᄀᄀ각",
    "नमस्ते ",
    "ภาษาไทย",
    "שָׁלוֹם ",
    "مرحبا ",
    "\u1ade",
    "\U00018cd6",
    "\x1b]52;c;eA==\x07",
    "\x9b31m",
    "\u202e",
    "\xad",
    "\u200b",
    "\u2028",
    "\r",
]

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.text(max_size=30),
)
marks = st.sampled_from(
    [Mark.NONE, Mark.EMPHASIS, Mark.STRONG | Mark.CODE, Mark.SUPERSCRIPT, Mark.SUBSCRIPT]
)
hrefs = st.sampled_from(["", "", "https://a.example/", "#note"])
isolates = st.one_of(
    st.just(()),
    st.lists(
        st.builds(Isolate, st.sampled_from([None, *Direction]), st.integers(1, 2)), max_size=3
    ).map(tuple),
)
spans = st.lists(st.builds(Span, texts, marks, hrefs, isolates), max_size=4).map(tuple)
directions = st.sampled_from(Direction)
anchors = st.sampled_from(["", "", "note"])
pictures = st.builds(Picture, st.just("https://a.example/p.png"), texts, texts, texts)
cells = st.builds(
    Cell,
    st.just(()) | spans,
    st.sampled_from(["left", "right", "center"]),
    st.booleans(),
    st.sampled_from([1, 1, 2, 3, 64]),
    st.sampled_from([1, 1, 2, 1000]),
    anchors,
)
tables = st.builds(
    Table, st.lists(st.lists(cells, max_size=5).map(tuple), max_size=4).map(tuple), texts
)
leaves: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, spans, directions, anchors),
    st.builds(Heading, st.integers(1, 6), spans, directions, anchors),
    st.builds(PullQuote, spans, texts, directions, anchors),
    st.builds(Code, texts, st.sampled_from(["", "python"]), anchors),
    st.builds(Figure, pictures, hrefs, anchors),
    st.builds(Embed, texts, st.just("https://video.example/watch?v=1"), anchors),
    st.builds(Rule, anchors),
    tables,
)


def _containers(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    blocks = st.lists(inner, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Quote, blocks, texts),
        st.builds(
            ListBlock,
            st.lists(blocks, max_size=3).map(tuple),
            st.booleans(),
            st.integers(-3, 1200),
        ),
        st.builds(Definitions, st.lists(st.tuples(spans, blocks), max_size=2).map(tuple)),
        st.builds(Details, spans, blocks, anchors),
    )


blocks = st.recursive(leaves, _containers, max_leaves=6)
documents = st.builds(Document, st.lists(blocks, max_size=5).map(tuple))


def plain(text: str, **fields: object) -> Paragraph:
    return Paragraph((Span(text),), **fields)  # type: ignore[arg-type]


def headline(number: int, **changes: object) -> Headline:
    fields: dict[str, object] = {
        "id": number,
        "feed_id": 1,
        "feed": "Sample Herald",
        "title": f"Headline number {number}",
        "url": f"https://www.herald.example/{number}/",
        "published": datetime(2025, 2, 9, 13, 5, tzinfo=UTC),
        "minutes": 2,
    }
    return Headline(**{**fields, **changes})  # type: ignore[arg-type]


def article(**changes: object) -> Article:
    fields: dict[str, object] = {"headline": headline(1), "feed_url": "https://herald.example/f"}
    return Article(**{**fields, **changes})  # type: ignore[arg-type]
