"""HTML to a document: what each thing an author writes becomes."""

from dataclasses import replace

import pytest

from newsreader.clean.addresses.pictures import said_of_picture
from newsreader.clean.anchors import anchors_in
from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text, text_of
from newsreader.clean.words import to_text
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Definitions,
    Details,
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

BASE = "https://herald.example/news/today"


def blocks(html: str) -> tuple[Block, ...]:
    return to_document(html, BASE).blocks


def p(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def test_text_in_any_place_becomes_paragraphs() -> None:
    assert blocks("one<div>two<div>three</div></div> four <p>five") == tuple(
        map(p, ["one", "two", "three", "four", "five"])
    )


def test_breaks_part_lines_and_two_part_paragraphs() -> None:
    assert blocks("<p>a<br>b<br> <br/>c<br></p>") == (p("a\nb"), p("c"))


def test_white_space_is_folded_over_spans() -> None:
    assert blocks("<p> a <b> b </b> c </p>") == (
        Paragraph((Span("a "), Span("b ", Mark.STRONG), Span("c"))),
    )


def test_marks_combine() -> None:
    (paragraph,) = blocks("<p><em>a<strong>b</strong></em><del>c</del><sup>2</sup><q>d</q></p>")
    assert paragraph == Paragraph(
        (
            Span("a", Mark.EMPHASIS),
            Span("b", Mark.EMPHASIS | Mark.STRONG),
            Span("c", Mark.STRIKE),
            Span("2", Mark.SUPERSCRIPT),
            Span("“d”"),
        )
    )


def test_headings_rules_and_anchors() -> None:
    html = '<h2 id="a">Head</h2><hr><hr><p>x <a href="#a">up</a> <a href="#gone">no</a></p><hr>'
    assert blocks(html) == (
        Heading(2, (Span("Head"),), anchor="a"),
        Rule(),
        Paragraph((Span("x "), Span("up", href="#a"), Span(" no"))),
    )


def test_two_names_of_one_block_lead_to_it() -> None:
    html = '<p>a<sup id="r1">1</sup><sup id="r2">2</sup><p><a href="#r1">x</a><a href="#r2">y</a>'
    first, second = blocks(html)
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert {span.href for span in second.spans} == {"#" + first.anchor}


ANCHORED = {
    "a": '<pre id="a">x = 1</pre>',
    "b": 'Words before <img id="b" src="https://h.example/p.jpg" width="600" height="400"> it.',
    "c": '<figure id="c"><img src="https://h.example/q.jpg"><figcaption>Fog.</figcaption></figure>',
    "d": '<figure><figcaption id="d">Rain.</figcaption><img src="https://h.example/r.jpg"></figure>',
    "e": '<table id="e"><caption>Tides</caption><tr><th>a<th>b<tr><td>1<td>2</table>',
    "f": '<table><tr><th>a<th>b<tr id="f"><td>Row<td>2</table>',
    "g": '<dl><dt>Before<dd>It.<dt id="g">Term<dd>Meant.</dl>',
    "h": '<details id="h"><summary>More</summary><p>Folded.</details>',
    "i": '<aside><blockquote id="i">Set apart by its author.</blockquote></aside>',
    "j": '<p>One.<hr id="j"><p>Two.',
    "k": 'Before it. <iframe id="k" src="https://v.example/k" title="Video"></iframe>',
    "l": '<ul><li>One<li id="l">Two</ul>',
    "m": '<blockquote id="m"><p>Said.</blockquote>',
    "n": 'Loose words<p id="n">Its own.',
    "o": '<picture id="o"><source srcset="s.webp"><img src="https://h.example/s.jpg"></picture>',
    "p": '<pre>one\n<a id="p"></a>two</pre>',
}
"""Markup with one name of a place in each."""


def test_every_block_has_the_name_of_its_place_and_none_that_of_another() -> None:
    wrong = []
    for name, markup in ANCHORED.items():
        html = f'<p>See <a href="#{name}">it</a>.</p><p>Between.</p>{markup}<p>After.</p>'
        see, *rest = blocks(html)
        linked = isinstance(see, Paragraph) and see.spans[1].href == f"#{name}"
        found = [each for each in rest if name in anchors_in([each])]
        words = {"b": "", "n": "Its own.", "k": "", "j": ""}.get(name)
        if not linked or len(found) != 1 or words not in {None, block_text(found[0])}:
            wrong.append((name, found))
    assert not wrong


@pytest.mark.parametrize(("name", "href"), [("top", "#top"), ("Top", "#top"), ("foot", "")])
def test_the_top_is_a_place_without_being_named(name: str, href: str) -> None:
    (_, last) = to_document(f'<p>Text.</p><p><a href="#{name}">Up</a></p>').blocks
    assert last == Paragraph((Span("Up", href=href),))
    (first, *_) = to_document(f'<p id="{name}">Text. <a href="#{name}">Up</a></p>').blocks
    assert isinstance(first, Paragraph)
    assert (first.anchor, first.spans[-1].href) == (name, f"#{name}")


def test_a_link_to_nowhere_is_no_link() -> None:
    (only,) = to_document('<p><a href="#">Press</a></p>', BASE).blocks
    assert only == Paragraph((Span("Press"),))


@pytest.mark.parametrize("sizes", ['height="20"', 'width="16"', 'width="16" height="20"'])
def test_a_small_sign_stands_in_its_sentence(sizes: str) -> None:
    (only,) = to_document(f'<p>One <img src="/s.png" alt="✓" {sizes}> two.</p>', BASE).blocks
    assert block_text(only) == "One ✓ two."


@pytest.mark.parametrize("sizes", ['height="200"', 'width="16" height="200"', 'height="1"', ""])
def test_a_picture_that_is_not_small_both_ways_stands_alone(sizes: str) -> None:
    found = to_document(f'<p>One <img src="/s.png" alt="✓" {sizes}> two.</p>', BASE).blocks
    assert "One ✓ two." not in map(block_text, found)


def test_a_link_to_what_is_shown_above_the_body_is_no_link() -> None:
    html = (
        f'<h1 id="head">Headline</h1><p>Text.</p>{"<p>More.</p>" * 9}<p><a href="#head">Up</a></p>'
    )
    *_, last = to_document(html, title="Headline").blocks
    assert last == Paragraph((Span("Up"),))


def test_lists_nest_and_keep_their_start() -> None:
    html = "<ol start=3><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li><p>d</p></li></ol>"
    deepest = ListBlock(((p("c"),),))
    assert blocks(html) == (
        ListBlock(((p("a"), ListBlock(((p("b"), deepest),))), (p("d"),)), ordered=True, start=3),
    )


def test_items_without_a_list_make_one() -> None:
    assert blocks("<li>a</li><li>b</li><p>c</p>") == (ListBlock(((p("a"),), (p("b"),))), p("c"))


@pytest.mark.parametrize(
    "html",
    [
        "<blockquote><p>Words</p><p>— Jo Doe</p></blockquote>",
        "<blockquote><p>Words</p><footer>Jo Doe</footer></blockquote>",
        "<blockquote><p>Words</p><cite>Jo Doe</cite></blockquote>",
        "<figure><blockquote>Words</blockquote><figcaption>— Jo Doe</figcaption></figure>",
        "<blockquote>Words<br><cite>Jo Doe</cite></blockquote>",
        "<div><blockquote><p>Words</p></blockquote><cite>Jo Doe</cite></div>",
        "<div><blockquote>Words</blockquote>\n<cite>— Jo Doe</cite>\n</div>",
    ],
)
def test_quotations_have_their_source(html: str) -> None:
    (quote,) = blocks(html)
    assert isinstance(quote, Quote)
    assert quote.blocks == (p("Words"),)
    assert quote.cite.endswith("Jo Doe")


@pytest.mark.parametrize("words", ["“We shall not wait.”", "We shall not wait.", "« Non. » "])
def test_who_is_named_right_behind_the_end_of_what_was_said_is_its_source(words: str) -> None:
    (quote,) = blocks(f"<blockquote>{words}<cite>Ann Berg, mayor</cite></blockquote>")
    assert quote == Quote((p(words.strip()),), "Ann Berg, mayor")


def test_a_name_is_never_joined_to_the_words_before_it() -> None:
    (quote,) = blocks("<blockquote>We shall not wait<cite>Ann Berg</cite></blockquote>")
    assert block_text(quote) == "We shall not wait Ann Berg"


def test_a_work_that_a_sentence_behind_another_begins_with_is_no_source() -> None:
    (quote,) = blocks("<blockquote>He read. <cite>The Coast</cite> is a book.</blockquote>")
    assert block_text(quote) == "He read. The Coast is a book."
    for foot in ("<cite>The Coast is a book.</cite>", "<p><cite>The Coast</cite> is a book.</p>"):
        _, after = blocks(f"<div><blockquote>He read.</blockquote>{foot}</div>")
        assert block_text(after) == "The Coast is a book."


def test_a_work_named_in_a_quotation_stays_in_it() -> None:
    (quote,) = blocks("<blockquote><p><cite>The Coast</cite> is a book.</p></blockquote>")
    assert isinstance(quote, Quote)
    assert quote.cite == ""


@pytest.mark.parametrize(
    "html",
    [
        '<aside class="pullquote">Set apart</aside>',
        '<aside class="story-quote right"><p>Set apart</p></aside>',
        '<blockquote class="pull-quote"><p>Set apart</p></blockquote>',
        '<figure class="wp-block-pullquote"><blockquote><p>Set apart</p></blockquote></figure>',
        "<aside><blockquote>Set apart</blockquote></aside>",
        '<div class="story__pullquote left">Set apart</div>',
    ],
)
def test_pull_quotes_by_name(html: str) -> None:
    assert blocks("<p>a</p>" + html) == (p("a"), PullQuote((Span("Set apart"),)))


def test_the_name_in_an_aside_is_of_whom_its_quotation_quotes() -> None:
    quoted = "<aside><blockquote>Set apart</blockquote>"
    named = PullQuote((Span("Set apart"),), "A. Person, The Coast")
    for foot in (
        "<footer><cite>A. Person, The Coast</cite></footer>",
        "<p>— A. Person, The Coast</p>",
    ):
        assert blocks(f"<p>a</p>{quoted}{foot}</aside>") == (p("a"), named)
    for foot in ("<p>It was said at the pier.</p>", "<p><a href='https://a.example'>More</a></p>"):
        _, quote, _ = blocks(f"<p>a</p>{quoted}{foot}</aside>")
        assert quote == Quote((p("Set apart"),))


@pytest.mark.parametrize("tag", ["p", "div"])
def test_the_line_of_a_pull_quote_that_calls_itself_who_said_it_is_no_word_of_it(tag: str) -> None:
    for name in ("attribution", "quote__author", "pullquote-source"):
        foot = f"<{tag} class='{name}'>A. Person</{tag}>"
        quote = f"<aside class=pullquote><p>Set apart.</p>{foot}</aside>"
        named = PullQuote((Span("Set apart."),), "A. Person")
        assert blocks(f"<p>a</p>{quote}") == (p("a"), named)


def test_other_lines_of_a_pull_quote_are_words_of_it() -> None:
    words = "It was set apart. " * 12
    for inside in (
        "<p class=attribution>Set apart.</p>",
        f"<p>Set apart.</p><p class=author>{words}</p>",
        "<p>Set apart.</p><p class=authority>A. Person</p>",
        "<p class=source-serif>Set apart.</p><p>A. Person</p>",
    ):
        (pull,) = blocks(f"<aside class=pullquote>{inside}</aside>")
        assert isinstance(pull, PullQuote)
        assert pull.cite == ""
        assert "Set apart." in block_text(pull)
    (quote,) = blocks("<blockquote><p>Set apart.</p><p class=author>A. Person</p></blockquote>")
    assert "A. Person" in block_text(quote)


def test_a_quotation_that_the_text_says_too_is_a_pull_quote() -> None:
    words = "Nobody had walked over this bridge in twenty years"
    said, lifted = blocks(f"<p>And yet. {words}, she said.</p><blockquote>{words}.</blockquote>")
    assert isinstance(said, Paragraph)
    assert lifted == PullQuote((Span(words + "."),))


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<pre><code class="language-python">a\n\tb</code></pre>', "python"),
        ('<pre class="brush: js">a\n    b</pre>', "js"),
        ('<div class="highlight highlight-source-rust"><pre>a\n    b\n</pre></div>', "rust"),
        ("<pre>\na<br>    b</pre>", ""),
        ('<div class="lang-go"><div class="highlight"><pre>a\n    b</pre></div></div>', "go"),
    ],
)
def test_code(html: str, language: str) -> None:
    assert blocks(html) == (Code("a\n    b", language),)


def test_tables_are_filled() -> None:
    html = (
        "<table><caption>Votes</caption><tr><th>A<th colspan=2>B</tr>"
        "<tr><td rowspan=2>1<td align=right>2<td>3</tr><tr><td>4</table>"
    )
    assert blocks(html) == (
        Table(
            (
                (
                    Cell((Span("A"),), header=True),
                    Cell((Span("B"),), header=True, columns=2),
                    Cell((), header=True),
                ),
                (Cell((Span("1"),), lines=2), Cell((Span("2"),), "right"), Cell((Span("3"),))),
                (Cell(()), Cell((Span("4"),)), Cell(())),
            ),
            "Votes",
        ),
    )


def test_lists_and_long_texts_are_cells_of_data_too_where_most_cells_are_short() -> None:
    long = "word " * 100
    html = (
        f"<table><tr><td>a<td>b<tr><td><ul><li>c<ol start=2><li>d</ol></ul><td>{long}"
        "<tr><td>e<td>f</table>"
    )
    (table,) = blocks(html)
    assert isinstance(table, Table)
    assert text_of(table.rows[1][0].spans) == "• c\n2. d"
    assert text_of(table.rows[1][1].spans) == long.strip()


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>a<td><ul><li>b</ul><tr><td><ul><li>c</ul><td>d</table>",
        f"<table><tr><td>a<td>b<tr><td>c<td>{'word ' * 500}</table>",
    ],
)
def test_a_page_of_lists_or_with_a_whole_article_is_no_data(html: str) -> None:
    assert not any(isinstance(block, Table) for block in blocks(html))


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td><p>a</p></td><td><h2>b</h2></td></tr><tr><td>c</table>",
        "<table><tr><td>a</tr><tr><td><h2>b</h2></tr><tr><td>c</tr></table>",
        '<table role="presentation"><tr><td>a<td><h2>b</h2></tr><tr><td>c</tr></table>',
    ],
)
def test_layout_tables_are_their_blocks(html: str) -> None:
    assert blocks(html) == (p("a"), Heading(2, (Span("b"),)), p("c"))


@pytest.mark.parametrize(
    "html",
    [
        '<figure><img src="/b.jpg" alt="Fog"><figcaption>The bridge. '
        '<span class="credit">Photo: A. Person/AGENCY</span></figcaption></figure>',
        '<figure><a><img src="/b.jpg" alt="Fog"></a><figcaption>The bridge.</figcaption>'
        "<small class=photo-credit>A. Person/AGENCY</small></figure>",
        '<div class="wp-caption"><img src="/b.jpg" alt="Fog"><p class="wp-caption-text">'
        "The bridge. Photo: A. Person/AGENCY</p></div>",
        '<img src="/b.jpg" alt="Fog"><p class="caption">The bridge. © A. Person/AGENCY</p>',
        '<figure><img data-src="/b.jpg" src="data:image/gif;base64,R0" alt="Fog"><noscript>'
        '<img src="/b.jpg?w=200"></noscript><figcaption>The bridge. (A. Person/AGENCY)'
        "</figcaption></figure>",
    ],
)
def test_figures_tell_caption_from_credit(html: str) -> None:
    picture = Picture("https://herald.example/b.jpg", "Fog", "The bridge.", "A. Person/AGENCY")
    assert blocks(html) == (Figure(picture),)


@pytest.mark.parametrize(
    ("credit", "after", "whole"),
    [
        ("A. Person", "Reuters", "A. Person/Reuters"),
        ("A. Person/Reuters", "Reuters", "A. Person/Reuters"),
        ("A. Person", "Photo: A. Person/Reuters", "A. Person/Reuters"),
    ],
)
def test_nothing_is_lost_of_a_picture_that_is_signed_twice(
    credit: str, after: str, whole: str
) -> None:
    (figure,) = blocks(
        f'<figure><img src="/b.jpg"><figcaption>The bridge. <b class="credit">{credit}</b> '
        f"<cite>{after}</cite></figcaption></figure>"
    )
    assert isinstance(figure, Figure)
    assert (figure.picture.caption, figure.picture.credit) == ("The bridge.", whole)


def test_the_best_of_many_sizes_is_taken() -> None:
    html = '<img src="/s.jpg" srcset="/s.jpg 320w, /m.jpg 1300w, /l.jpg 3000w">'
    (figure,) = blocks(html)
    assert isinstance(figure, Figure)
    assert figure.picture.url == "https://herald.example/m.jpg"


def test_a_lazy_picture_is_shown_wherever_its_page_keeps_the_address() -> None:
    empty = "src='data:image/gif;base64,R0lGODlhAQABAAAAACw='"
    kept = (
        "data-lazy-src='/pier.jpg'",
        "data-full-src='/pier.jpg'",
        "data-original-set='/pier.jpg 640w'",
        "nitro-lazy-srcset='/pier.jpg 640w'",
    )
    lost = []
    for each in kept:
        blocks = to_document(f"<p>Text</p><img {empty} {each}>", BASE).blocks
        found = [block.picture.url for block in blocks if isinstance(block, Figure)]
        if found != ["https://herald.example/pier.jpg"]:
            lost.append((each, found))
    assert not lost


def test_a_linked_picture_keeps_its_link() -> None:
    (figure,) = blocks('<a href="/page"><img src="/b.jpg" width="640px" height=480></a>')
    picture = Picture("https://herald.example/b.jpg", width=640, height=480)
    assert figure == Figure(picture, "https://herald.example/page")


X = "https://herald.example/x"


@pytest.mark.parametrize(
    ("html", "spans"),
    [
        ('on<a href="/x"> the day </a>of', ("on ", ("the day", X), " of")),
        ('on <a href="/x"> the day</a> of', ("on ", ("the day", X), " of")),
        ('on <a href="/x"><b>the </b>day <i> </i></a>of', ("on ", ("the ", X), ("day", X), " of")),
        ('on<a href="/x"> </a>of', ("on of",)),
        ('<a href="/x">one </a><a href="/y"> two</a>', (("one", X), " ", ("two", X[:-1] + "y"))),
    ],
)
def test_blanks_at_the_ends_of_a_link_are_outside_of_it(
    html: str, spans: tuple[str | tuple[str, str], ...]
) -> None:
    (paragraph,) = blocks(f"<p>{html}</p>")
    assert isinstance(paragraph, Paragraph)
    found = tuple((one.text, one.href) if one.href else one.text for one in paragraph.spans)
    assert found == spans


def test_trackers_are_dropped_and_counted() -> None:
    html = (
        '<p><a href="/x?utm_source=a&fbclid=b">x</a></p><img src="https://pixel.wp.com/b.gif">'
        '<img src="/p.gif" width=1 height=1>'
    )
    document = to_document(html, BASE)
    assert document.stripped == 4
    assert document.blocks == (Paragraph((Span("x", href="https://herald.example/x"),)),)


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("width:1px;height:1px;border:0", False),
        ("border: 0; HEIGHT: 0 !important; width: 1.0px", False),
        ("width:100%;height:1px", True),
        ("max-width:1px;max-height:1px", True),
        ("width:1em;height:1em", True),
    ],
)
def test_a_picture_whose_style_makes_it_a_dot_is_dropped(style: str, shown: bool) -> None:
    document = to_document(f'<p>x</p><img src="/p.png" style="{style}">', BASE)
    assert (len(document.blocks), document.stripped) == ((2, 0) if shown else (1, 1))


def test_what_plays_elsewhere_is_a_titled_link() -> None:
    html = (
        '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0">no frames</iframe>'
        '<iframe src="https://maps.example/x" title="Map of the coast"></iframe>'
        '<video poster="/p.jpg"><source src="/v.mp4">no video</video>'
        '<iframe src="https://ad.doubleclick.net/x"></iframe>'
    )
    assert blocks(html) == (
        Embed("Video on YouTube", "https://www.youtube.com/watch?v=abcdefghijk"),
        Embed("Map of the coast", "https://maps.example/x"),
        Embed("Video on herald.example", "https://herald.example/v.mp4"),
    )


def test_definitions_and_details() -> None:
    html = "<dl><dt>T<dd>M<dd>N</dl><details><summary>S</summary><p>folded</details>"
    assert blocks(html) == (
        Definitions((((Span("T"),), (p("M"), p("N"))),)),
        Details((Span("S"),), (p("folded"),)),
    )


def test_formulas_ruby_and_small_signs_are_words() -> None:
    html = (
        '<p><math alttext="mc^2"><mi>m</mi></math> <math><semantics><msqrt><mi>x</mi></msqrt>'
        "<annotation "
        'encoding="application/x-tex">\\sqrt x</annotation></semantics></math> '
        "<ruby>漢<rp>(</rp><rt>kan</rt></ruby> <img class=emoji alt=😀 src=/e.png></p>"
    )
    assert blocks(html) == (p("mc^2 √x 漢(kan) 😀"),)


def test_direction_is_each_block_s_own() -> None:
    html = '<p>שלום</p><p>hello</p><div dir="rtl"><p>1 (a)</p></div>'
    directions = [block.direction for block in blocks(html) if isinstance(block, Paragraph)]
    assert directions == [Direction.RTL, Direction.LTR, Direction.RTL]


def test_words_set_apart_stay_apart() -> None:
    found = blocks(
        "<p>by <bdi>אב <b>גד</b></bdi><bdi dir=ltr>הו</bdi> <a dir=RTL href=/x>z</a></p>"
    )
    first, second, third = Isolate(None, 1), Isolate(Direction.LTR, 2), Isolate(Direction.RTL, 3)
    assert found == (
        Paragraph(
            (
                Span("by "),
                Span("אב ", isolates=(first,)),
                Span("גד", Mark.STRONG, isolates=(first,)),
                Span("הו", isolates=(second,)),
                Span(" "),
                Span("z", Mark.NONE, "https://herald.example/x", (third,)),
            )
        ),
    )


def test_isolates_within_isolates_have_an_end() -> None:
    (paragraph,) = blocks("<p>" + "<bdi>" * 300 + "א")
    assert isinstance(paragraph, Paragraph)
    assert len(paragraph.spans[0].isolates) == 16


def test_what_changes_no_order_is_left_out() -> None:
    assert blocks("<p>by <bdi>A. Person</bdi>, <bdi dir=auto>B</bdi></p>") == (
        p("by A. Person, B"),
    )
    assert blocks("<p>a <span dir=up>אב</span></p>") == (p("a אב"),)
    assert blocks("<p>a \u2067b\u2069</p>") == (p("a b"),)


def test_the_side_of_a_line_is_told_by_what_stands_free_in_it() -> None:
    html = (
        "<p><bdi>אב</bdi> by A<p><bdi>ab</bdi>: אב<p><bdi>אב</bdi>, 12"
        "<p><span dir=rtl>IBM אב</span><div dir=rtl><p>a<p dir=auto>b<p dir=''>c</div>"
    )
    sides = [block.direction for block in blocks(html) if isinstance(block, Paragraph)]
    rtl, ltr = Direction.RTL, Direction.LTR
    assert sides == [ltr, rtl, rtl, rtl, rtl, ltr, rtl]


def test_a_declared_side_goes_into_cells_and_terms() -> None:
    html = "<table dir=rtl><tr><th>אב<th>12!<tr><td>a<td>b</table><dl><dt dir=rtl>x!<dd>y</dl>"
    table, terms = blocks(html)
    assert isinstance(table, Table)
    assert table.direction is Direction.RTL
    aside = (Isolate(Direction.RTL),)
    assert [cell.spans for cell in table.rows[0]] == [(Span("אב"),), (Span("12!", isolates=aside),)]
    assert terms == Definitions((((Span("x!", isolates=aside),), (p("y"),)),))


def test_joiners_given_as_entities_stay_in_their_word() -> None:
    assert blocks("<p>می&zwnj;خواهم</p>") == (Paragraph((Span("می\u200cخواهم"),), Direction.RTL),)


def test_text_without_markup_has_its_newlines_for_paragraphs() -> None:
    assert blocks("one\ntwo &amp; three") == (p("one"), p("two & three"))
    assert blocks("one\ntwo\n\nthree") == (p("one\ntwo"), p("three"))
    wrapped = "\n".join(["sixty characters of text that a machine has wrapped at a column"] * 4)
    assert len(blocks(wrapped)) == 1
    assert blocks("see https://a.example/x?utm_source=y.") == (
        Paragraph(
            (
                Span("see "),
                Span("https://a.example/x?utm_source=y", href="https://a.example/x"),
                Span("."),
            )
        ),
    )


def test_repeats_of_what_the_page_shows_are_dropped() -> None:
    lead = Picture("https://herald.example/b-1024x768.jpg", caption="Fog")
    html = '<h1>A Title!</h1><img src="/b.jpg"><p>The lead.</p><p>The body.</p>'
    document = to_document(html, BASE, title="A title", standfirst="The lead.", picture=lead)
    assert document.blocks == (p("The body."),)


def test_repeats_are_dropped_wherever_they_stand_in_the_first_blocks() -> None:
    lead = Picture("https://herald.example/b-1024x768.jpg", caption="Fog")
    html = (
        "<p>Harbour</p><h1>A Title!</h1><p>Sunday.</p><p>They agreed on the next date.</p>"
        '<p>The body.</p><figure><img src="/b.jpg"></figure><p>World</p>'
    )
    document = to_document(
        html,
        BASE,
        title="A title",
        kicker="Harbour",
        standfirst="They agreed on the next date.",
        picture=lead,
    )
    assert document.blocks == (p("Sunday."), p("The body."), p("World"))


LEAD = Picture("https://herald.example/b-1024x768.jpg?w=640&v=2", alt="Fog")


@pytest.mark.parametrize(
    ("lead", "src", "caption", "told"),
    [
        # What the lead picture lacks it is given.
        (LEAD, "/b.jpg?v=2&w=1280", "The bridge. Photo: A. Person", ("The bridge.", "A. Person")),
        (replace(LEAD, credit="C."), "/b.jpg?v=2", "The bridge.", ("The bridge.", "C.")),
        (
            replace(LEAD, caption="The bridge"),
            "/b.jpg?v=2",
            "The bridge today.",
            (
                "The bridge today.",
                "",
            ),
        ),
        # Of two things said of it the body's counts.
        (
            replace(LEAD, caption="A pier.", credit="C./X"),
            "/b.jpg?v=2",
            "The bridge. Foto: X/A. Person",
            ("The bridge.", "X/A. Person"),
        ),
        # What may be another picture stays.
        (LEAD, "/b.jpg?v=3", "The bridge.", None),
        (LEAD, "/c.jpg?v=2", "The bridge.", None),
    ],
)
def test_the_lead_picture_takes_over_what_the_body_says_of_it(
    lead: Picture, src: str, caption: str, told: tuple[str, str] | None
) -> None:
    html = f"<figure><img src='{src}'><figcaption>{caption}</figcaption></figure><p>The body."
    document = to_document(html, BASE, picture=lead)
    if told is None:
        assert document.lead is None
        assert len(document.blocks) == 2
    else:
        assert document.lead is not None
        assert (document.lead.caption, document.lead.credit) == told
        assert document.blocks == (p("The body."),)


@pytest.mark.parametrize(
    ("lead", "own", "shown"),
    [
        ("b.jpg?w=140", "b.jpg?w=800", "b.jpg?w=800"),
        ("b.jpg?w=1200", "b.jpg?w=800", "b.jpg?w=1200"),
        ("b.jpg?w=1400", "b.jpg?w=4000", "b.jpg?w=1400"),
        ("b-150x150.jpg", "b.jpg", "b.jpg"),
        ("b.jpg", "b.jpg?w=800", "b.jpg"),
        ("b-150x150.jpg", "b-1024x768.jpg", "b-1024x768.jpg"),
    ],
)
def test_a_picture_in_two_sizes_is_shown_once_and_large(lead: str, own: str, shown: str) -> None:
    html = f"<figure><img src='/{own}'><figcaption>Fog.</figcaption></figure><p>The body."
    document = to_document(html, BASE, picture=Picture(f"https://herald.example/{lead}"))
    assert document.blocks == (p("The body."),)
    assert (document.lead or Picture("")).url == f"https://herald.example/{shown}"


@pytest.mark.parametrize(
    ("lead", "own"),
    [
        ("https://i.x/thumb/w1200/lead.jpg", "https://i.x/thumb/w650/lead.webp"),
        ("https://i.x/thumb/w-4,msid-126062150/a.jpg", "https://i.x/thumb/msid-126062150,w-6/.jpg"),
        ("https://i.x/cdn/width=1200,q=75/p/7.jpg", "https://i.x/cdn/width=400,q=75/p/7.jpg"),
    ],
)
def test_renditions_of_the_lead_picture_are_shown_once_with_the_body_s_words(
    lead: str, own: str
) -> None:
    html = f"<figure><img src='{own}'><figcaption>A quay. Photo: A. Person</figcaption></figure>"
    document = to_document(f"{html}<p>Text.</p>", picture=Picture(lead))
    assert [type(block) for block in document.blocks] == [Paragraph]
    assert document.lead == Picture(lead, "", "A quay.", "A. Person")


@pytest.mark.parametrize(
    ("lead", "own"),
    [
        ("https://i.x/thumb/w1200/quay.jpg", "https://i.x/thumb/w650/pier.webp"),
        (
            "https://i.x/thumb/w-4,msid-126062150/a.jpg",
            "https://i.x/thumb/msid-126062151,w-4/a.jpg",
        ),
        ("https://i.x/2/8629647-rev-1-quay.jpeg?width=1200", "https://i.x/1/8624542-quay.jpg"),
    ],
)
def test_another_picture_beside_the_lead_is_shown_too(lead: str, own: str) -> None:
    document = to_document(f"<img src='{own}'><p>Text.</p>", picture=Picture(lead))
    assert [type(block) for block in document.blocks] == [Figure, Paragraph]


def test_a_lead_picture_that_stands_deep_in_the_body_is_shown_there_alone() -> None:
    lead = Picture("https://herald.example/media/border-talks-1200x800.jpg")
    own = "<figure><img src='/media/border-talks-640x480.jpg'><figcaption>Fog.</figcaption>"
    own += "</figure>"
    text = "".join(f"<p>Paragraph {number} of the report.</p>" for number in range(9))
    deep = to_document(f"{text}{own}{text}", BASE, picture=lead)
    assert deep.within
    assert deep.led_by(lead) is None
    assert [type(block) for block in deep.blocks].count(Figure) == 1
    above = to_document(f"{own}{text}{own}", BASE, picture=lead)
    assert not above.within
    assert (above.led_by(lead) or lead).caption == "Fog."
    other = to_document(f"{text}<img src='/media/the-pier.jpg'>", BASE, picture=lead)
    assert other.led_by(lead) is lead


def test_the_lead_picture_is_known_again_from_another_host_and_goes_each_time() -> None:
    lead = Picture("https://herald.example/media/border-talks-in-may.jpg")
    own = "https://i0.wp.com/herald.example/media/border-talks-in-may.jpg?resize=768%2C512"
    html = f"<figure><img src='{own}'></figure><figure><img src='{lead.url}'></figure><p>The body."
    assert to_document(html, BASE, picture=lead).blocks == (p("The body."),)


@pytest.mark.parametrize(
    ("label", "caption", "credit"),
    [
        (
            "<span>A quay.</span><span>Jo Doe / Getty Images</span>",
            "A quay.",
            "Jo Doe / Getty Images",
        ),
        ('<span>A quay</span><span class="caption__source">Jo</span>', "A quay", "Jo"),
        ("<span>A quay</span><span>in the fog.</span>", "A quay in the fog.", ""),
        ("<span>A</span> <span>quay</span>, <b>f</b>og.", "A quay, fog.", ""),
    ],
)
def test_words_of_two_elements_of_a_caption_do_not_run_together(
    label: str, caption: str, credit: str
) -> None:
    (block,) = to_document(
        f'<figure><img src="/b.jpg"><figcaption>{label}</figcaption></figure>', BASE
    ).blocks
    assert isinstance(block, Figure)
    assert (block.picture.caption, block.picture.credit) == (caption, credit)


def test_nor_do_those_of_a_line_that_calls_itself_a_caption() -> None:
    label = "<span>A quay in 2024.</span><span>A. Person / Getty Images</span>"
    picture = Picture(
        "https://herald.example/b.jpg", "", "A quay in 2024.", "A. Person / Getty Images"
    )
    html = f'<img src="/b.jpg"><div class="caption-text">{label}</div>'
    assert to_document(html, BASE).blocks == (Figure(picture),)


def test_words_in_text_that_styles_tell_apart_stay_one() -> None:
    assert to_document("<p><span>in</span><span>side</span>.</p>").blocks == (p("inside."),)


def test_words_of_a_picture_that_were_escaped_twice_are_read() -> None:
    shown = to_document(
        '<img src="/a.jpg" alt="the g4&amp;#039;s column &amp;hellip; AT&amp;T &amp;x;">', BASE
    )
    [figure] = shown.blocks
    assert isinstance(figure, Figure)
    assert figure.picture.alt == "the g4's column … AT&T &x;"


def test_another_picture_of_the_same_camera_stays() -> None:
    lead = Picture("https://herald.example/2025/IMG_4101.jpg")
    document = to_document("<img src='/2025/IMG_0832.jpg'><p>The body.", BASE, picture=lead)
    assert isinstance(document.blocks[0], Figure)
    assert document.blocks[1:] == (p("The body."),)


@pytest.mark.parametrize(
    "between", ["", '<figure><img src="/c.jpg"><figcaption>A pier.</figcaption></figure>']
)
def test_a_standfirst_that_the_body_says_twice_goes_twice(between: str) -> None:
    said = "They agreed on the next date."
    html = (
        f"<p class='standfirst'>{said}</p>{between}<p>{said}</p><p>The body.</p><p>{said} Yes.</p>"
    )
    document = to_document(html, BASE, standfirst=said)
    paragraphs = [block for block in document.blocks if isinstance(block, Paragraph)]
    assert paragraphs == [p("The body."), p(f"{said} Yes.")]
    other = to_document(f"<p>The body.</p>{between}<p>{said}</p>", BASE, standfirst=said)
    assert [block for block in other.blocks if isinstance(block, Paragraph)] == [p("The body.")]


@pytest.mark.parametrize(
    ("first", "stays"),
    [
        ("<p><b>Border talks</b> <b>They agreed on the next date.</b></p>", ""),
        ("<p><b>Border talks</b><b>They agreed on the next date.</b></p>", ""),
        ("<h2>Border talks: they agreed on the next date</h2>", ""),
        (
            "<p>Border talks They agreed on the next date.</p><p>They agreed on the next date.</p>",
            "",
        ),
        ("<p>Border talks. They agreed on the next date, a minister said.</p>", "Border"),
        ("<p>The border talks. They agreed on the next date.</p>", "The"),
    ],
)
def test_a_first_paragraph_that_is_headline_and_standfirst_goes(first: str, stays: str) -> None:
    lead = "They agreed on the next date."
    document = to_document(f"{first}<p>The body.</p>", BASE, title="Border talks", standfirst=lead)
    words = "\n".join(map(block_text, document.blocks))
    assert words.startswith(stays or "The body.")
    assert words.endswith("The body.")


def test_a_first_paragraph_goes_on_where_the_standfirst_above_it_ends() -> None:
    said = "They agreed on the 2. date, a <b>minister</b> said."
    html = f"<p>{said}</p><img src='/c.jpg'><p>{said} And <i>more</i>.</p><p>{said} Yes.</p>"
    document = to_document(html, BASE, standfirst="They agreed on the 2. date, a minister said.")
    texts = [block_text(block) for block in document.blocks if isinstance(block, Paragraph)]
    assert texts == ["And more.", "They agreed on the 2. date, a minister said. Yes."]


def test_a_repeat_far_into_the_text_stays() -> None:
    html = "<p>Body.</p>" * 6 + "<p>They agreed on the next date.</p><p>World</p>"
    document = to_document(html, BASE, kicker="World", standfirst="They agreed on the next date.")
    assert len(document.blocks) == 8


def test_a_first_paragraph_that_goes_on_stays() -> None:
    document = to_document("<p>The lead. And more.</p>", BASE, standfirst="The lead.")
    assert document.blocks == (p("The lead. And more."),)


def test_what_is_for_those_alone_who_hear_a_page_is_no_text() -> None:
    heard = [
        "class='sr-only'",
        "class='share-widget__sr-only'",
        "class='u-hiddenVisually label'",
        "class='VisuallyHidden'",
        "class='wp_screen-reader-text'",
        "style='clip: rect(0 0 0 0)'",
        "style='clip-path:inset(100%)'",
        "style='position:absolute; left: -9999px'",
        "style='left:-999em'",
        "aria-hidden='true'",
    ]
    seen = [
        "class='md:not-sr-only'",
        "class='bg-clip-text text-transparent'",
        "class='tag sr-border'",
        "class='u-hidden-print'",
        "style='margin-left:-1000px'",
        "style='left:-300px'",
        "style='clip-path:inset(5%)'",
    ]
    wrong = [
        each
        for each in (*heard, *seen)
        for text in [block_text(to_document(f"<p>The <b {each}>old</b> quay</p>", BASE).blocks[0])]
        if text != ("The old quay" if each in seen else "The quay")
    ]
    assert not wrong


def test_to_text_parts_blocks_by_newlines() -> None:
    html = "<h1>A</h1><p>b <b>c</b>\n d<br>e</p><script>x</script><ul><li>f<li>g</ul>"
    assert to_text(html) == "A\nb c d\ne\nf\ng"
    assert to_text("plain\n text &lt;3") == "plain\ntext <3"


def footnote(href: str, base: str) -> Block:
    return to_document(f'<p>Claim<a href="{href}">1</a></p><p id="fn:1">Note</p>', base).blocks[0]


@pytest.mark.parametrize(
    "href",
    [
        *("#fn:1", "#fn%3A1", "/post#fn:1", "https://a.example/post#fn:1"),
        *("http://a.example/post/#fn:1", "?#fn:1"),
    ],
)
def test_a_footnote_is_within_the_article_however_its_link_is_written(href: str) -> None:
    linked = Paragraph((Span("Claim"), Span("1", href="#fn:1")))
    assert footnote(href, "https://a.example/post") == linked


@pytest.mark.parametrize(
    "href", ["https://a.example/post#comments", "https://a.example/other#fn:1"]
)
def test_what_is_not_in_the_article_is_where_its_address_says(href: str) -> None:
    linked = Paragraph((Span("Claim"), Span("1", href=href)))
    assert footnote(href, "https://a.example/post") == linked


DOT = "data:image/png;base64,iVBORw0KGgo="


@pytest.mark.parametrize(
    ("html", "picture"),
    [
        (f'<img src="{DOT}" alt="A red dot">', Picture("", "A red dot")),
        ('<img src="cid:part7" alt="A red dot">', Picture("", "A red dot")),
        (
            f'<figure><img src="{DOT}" alt="A red dot"><figcaption>The mark. Photo: A. Person'
            "</figcaption></figure>",
            Picture("", "A red dot", "The mark.", "A. Person"),
        ),
        (
            f'<figure><img src="{DOT}"><figcaption>The mark.</figcaption></figure>',
            Picture("", "", "The mark."),
        ),
        (
            "<figure><svg><path/></svg><figcaption>The mark.</figcaption></figure>",
            Picture("", "", "The mark."),
        ),
        # What only keeps the place of a picture gives way to it.
        (
            f'<img src="{DOT}" alt="Fog"><noscript><img src="/b.jpg"></noscript>',
            Picture("https://herald.example/b.jpg", "Fog"),
        ),
        (
            f'<img src="{DOT}" alt="Fog"><img src="/b.jpg" alt="Fog">',
            Picture("https://herald.example/b.jpg", "Fog"),
        ),
        (
            f'<img src="/b.jpg" alt="Fog"><img src="{DOT}" alt="Fog">',
            Picture("https://herald.example/b.jpg", "Fog"),
        ),
    ],
)
def test_a_picture_without_an_address_keeps_its_words(html: str, picture: Picture) -> None:
    assert blocks(f"<p>One.</p>{html}<p>Two.</p>") == (p("One."), Figure(picture), p("Two."))


@pytest.mark.parametrize(
    "html",
    [
        f'<img src="{DOT}">',
        f'<img src="{DOT}" alt="A dot" width=1 height=1>',
        f'<figure><img src="{DOT}"></figure>',
        f'<div aria-hidden="true"><img src="{DOT}" alt="A red dot" hidden></div>',
    ],
)
def test_a_picture_without_address_and_words_is_none(html: str) -> None:
    assert blocks(f"<p>One.</p>{html}<p>Two.</p>") == (p("One."), p("Two."))


OWN = '<img src="/b.jpg?v=2">'
SIGNED = "<p>Photo by A. Person on Sample Stock</p>"


@pytest.mark.parametrize(
    "html",
    [
        f"{SIGNED}<p>The body.</p>",
        f"<h2>Talks</h2>{SIGNED}<p>The body.</p>",
        f"{OWN}{SIGNED}<p>The body.</p>",
        f"{SIGNED}{OWN}<p>The body.</p>",
    ],
)
def test_a_credit_beside_the_lead_picture_is_its_own(html: str) -> None:
    document = to_document(html, BASE, picture=LEAD, title="Talks")
    assert document.blocks == (p("The body."),)
    assert document.lead is not None
    assert document.lead.credit == "A. Person on Sample Stock"


@pytest.mark.parametrize("behind", [True, False])
def test_a_line_of_a_caption_and_a_credit_right_behind_the_lead_picture_is_its_own(
    behind: bool,
) -> None:
    shown, line = '<img src="/b.jpg">', "<p>The bridge at noon Credit: A. Person</p>"
    html = f"{shown}{line}" if behind else f"{line}{shown}"
    document = to_document(f"{html}<p>The body.</p>", BASE, picture=LEAD, title="Talks")
    told = document.lead and (document.lead.caption, document.lead.credit)
    assert (told == ("The bridge at noon", "A. Person")) == behind
    assert (document.blocks == (p("The body."),)) == behind


@pytest.mark.parametrize(
    ("html", "lead"),
    [
        (f"<p>The body.</p>{SIGNED}", LEAD),  # far from the picture
        (f'<p>The body.</p><img src="/c.jpg">{SIGNED}', LEAD),  # of another one
        (f'{SIGNED}<img src="/c.jpg"><p>The body.</p>', LEAD),
        (f"{SIGNED}<p>The body.</p>", replace(LEAD, credit="C. Third")),
        (f"{SIGNED}<p>The body.</p>", None),
        ("<p>Photos by the hundred were taken that night.</p><p>The body.</p>", LEAD),
    ],
)
def test_a_credit_elsewhere_stays(html: str, lead: Picture | None) -> None:
    document = to_document(html, BASE, picture=lead)
    assert document.lead is None
    assert any(
        each.spans[0].text.startswith("Photo")
        for each in document.blocks
        if isinstance(each, Paragraph)
    )


@pytest.mark.parametrize(
    "html",
    [
        '<pre><code><span class="ln">1</span><span>a = 1\n</span>'
        '<span class="ln">2</span>b = 2\n</code></pre>',
        '<pre><span class="linenos">1</span>a = 1\n<span class="lineno">2 </span>b = 2</pre>',
        '<pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre>'
        "<pre>a = 1\nb = 2</pre>",
        '<pre>a = <span class="number">1</span>\nb = 2</pre>',
    ],
)
def test_numbers_beside_lines_of_code_are_no_code(html: str) -> None:
    assert to_document(html).blocks == (Code("a = 1\nb = 2"),)


def test_what_is_called_a_number_and_is_none_stays_code() -> None:
    assert to_document('<pre><span class="ln">x</span> = 1</pre>').blocks == (Code("x = 1"),)


def test_a_work_named_within_a_caption_stays_there_and_a_source_at_its_end_is_the_credit() -> None:
    wrong = []
    for caption, expected in {
        "The wall, from <cite>The Bugle</cite>, 1987": ("The wall, from The Bugle, 1987", ""),
        "The wall. <cite>A. Person</cite>": ("The wall.", "A. Person"),
        "The wall.<br><small>A. <b>Person</b></small> ": ("The wall.", "A. Person"),
        "<span>The wall.</span> <span class='source'>A. Person</span>": ("The wall.", "A. Person"),
    }.items():
        html = f"<figure><img src='https://h.example/a.png'><figcaption>{caption}</figcaption></figure>"
        (figure,) = to_document(html).blocks
        assert isinstance(figure, Figure)
        if (figure.picture.caption, figure.picture.credit) != expected:
            wrong.append((caption, figure.picture))
    assert not wrong
    for caption in ("— A. Person, <cite>On Walls</cite>, 2026", "A. Person, <cite>On Walls</cite>"):
        html = f"<figure><blockquote>Words</blockquote><figcaption>{caption}</figcaption></figure>"
        (quote,) = to_document(html).blocks
        assert isinstance(quote, Quote)
        assert quote.cite.startswith("A. Person, On Walls")


def test_what_is_said_of_a_gallery_takes_no_caption_away() -> None:
    def figure(name: str, caption: str) -> str:
        said = f"<figcaption>{caption}</figcaption>" if caption else ""
        return f"<figure><img src='https://h.example/{name}.png'>{said}</figure>"

    both = figure("a", "Before") + figure("b", "After the storm")
    of_all = "<figcaption>The same boat, three hours apart</figcaption>"
    first, second, below = to_document(f"<figure>{both}{of_all}</figure>").blocks
    assert isinstance(first, Figure)
    assert isinstance(second, Figure)
    assert (first.picture.caption, second.picture.caption) == ("Before", "After the storm")
    assert below == Paragraph((Span("The same boat, three hours apart", Mark.SMALL),))
    (only,) = to_document(f"<figure>{figure('a', '')}{of_all}</figure>").blocks
    assert isinstance(only, Figure)
    assert only.picture.caption == "The same boat, three hours apart"
    again = "<figcaption>Before</figcaption>"
    assert len(to_document(f"<figure>{figure('a', 'Before')}{again}</figure>").blocks) == 1


def test_a_gallery_that_is_set_as_a_list_of_terms_is_pictures() -> None:
    html = (
        "<dl><dt><a href='/a.png'><img src='/a.png?w=150'></a></dt>"
        "<dd class='wp-caption-text'>First. Photo: A. Person</dd></dl>"
        "<dl><dt><img src='/b.png'></dt><dd>Second</dd></dl>"
        "<dl><dt>Wall <img src='/w.png'></dt><dd>Of stone</dd></dl>"
    )
    first, second, wall = to_document(html, "https://h.example/").blocks
    assert isinstance(first, Figure)
    assert isinstance(second, Figure)
    assert (first.picture.caption, first.picture.credit) == ("First.", "A. Person")
    assert second.picture.caption == "Second"
    assert isinstance(wall, Definitions)
    ((term, blocks),) = wall.items
    assert "".join(span.text for span in term).strip() == "Wall"
    assert [type(block) for block in blocks] == [Figure, Paragraph]


@pytest.mark.parametrize(
    "alt", ["Please set an alt value for this image...", "featured image", "Alt text", "DSC_1.jpg"]
)
def test_a_program_s_words_for_want_of_others_say_nothing_of_a_picture(alt: str) -> None:
    assert said_of_picture(alt) == ""
    assert said_of_picture(f"The pier at noon, {alt}") != ""
