"""Documents full of what Markdown and HTML would take for their own."""

from hypothesis import strategies as st

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

PIECES = (
    *(
        "ferry",
        "well-known",
        "x",
        "1986",
        "会谈",
        "古い",
        "שָׁלוֹם",
        "e\u0301",
        "👍🏽",
        "a_b",
        "\u00a0",
    ),
    *(
        " ",
        " ",
        " ",
        "\n",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "~~",
        "~",
        "\\",
        "|",
        "---",
        "===",
        "-",
    ),
    *("+ ", "# ", "## ", "#", "> ", ">", "1. ", "2) ", "- ", "* ", ":", ":-:", "[", "]", "(", ")"),
    *(
        "[x](y)",
        "![",
        "!",
        "<b>",
        "</div>",
        "<!-- ",
        "-->",
        "&amp;",
        "&",
        "&#38;",
        "&lt",
        ";",
        "$x$",
    ),
    *(
        "```",
        "~~~",
        "[^1]",
        "[a]: b",
        "https://a.example/x_y",
        "<https://b.example>",
        '"',
        "'",
        "=",
        ".",
    ),
)
MARKS = (
    *(Mark.NONE, Mark.NONE, Mark.EMPHASIS, Mark.STRONG, Mark.EMPHASIS | Mark.STRONG, Mark.CODE),
    *(Mark.STRIKE, Mark.CODE | Mark.STRONG, Mark.SUPERSCRIPT, Mark.SUBSCRIPT, Mark.HIGHLIGHT),
    *(Mark.UNDERLINE, Mark.SMALL | Mark.EMPHASIS, Mark.STRIKE | Mark.EMPHASIS),
)
HREFS = ("", "", "", "https://a.example/x", "https://a.example/(b)_c*d", "mailto:a@b.example", "#n")

texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join)
isolates = st.one_of(
    st.just(()),
    st.just(()),
    st.lists(
        st.builds(Isolate, st.sampled_from((None, *Direction)), st.integers(1, 2)), max_size=2
    ).map(tuple),
)
spans = st.lists(
    st.builds(Span, texts, st.sampled_from(MARKS), st.sampled_from(HREFS), isolates), max_size=4
).map(tuple)
lines = texts.map(lambda text: text.replace("\n", " "))
pictures = st.builds(Picture, st.just("https://a.example/p.jpg"), lines, lines, lines)
anchors = st.sampled_from(("", "", "n"))
cells = st.builds(
    Cell, spans, st.sampled_from(("left", "right", "center")), st.booleans(), anchor=anchors
)
tables = st.integers(1, 3).flatmap(
    lambda columns: st.builds(
        Table,
        st.lists(
            st.lists(cells, min_size=columns, max_size=columns).map(tuple), min_size=1, max_size=3
        ).map(tuple),
        lines,
    )
)
leaves: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, spans, anchor=anchors),
    st.builds(Heading, st.integers(1, 6), spans),
    st.builds(PullQuote, spans, lines, anchor=anchors),
    st.builds(Code, texts, st.sampled_from(("", "python", "c++")), anchors),
    tables,
    st.builds(Figure, pictures, st.sampled_from(("", "https://a.example/")), anchors),
    st.builds(Embed, lines, st.just("https://v.example/1"), anchors),
    st.builds(Rule, anchors),
)


def _within(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    runs = st.lists(inner, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Quote, runs, lines),
        st.builds(
            ListBlock, st.lists(runs, max_size=3).map(tuple), st.booleans(), st.integers(-1, 12)
        ),
        st.builds(Definitions, st.lists(st.tuples(spans, runs), max_size=2).map(tuple)),
        st.builds(Details, spans, runs, anchors),
    )


blocks = st.recursive(leaves, _within, max_leaves=8)
documents = st.lists(blocks, max_size=4).map(lambda found: Document(tuple(found)))
