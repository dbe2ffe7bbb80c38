"""The quick ways of cleaning give what the thorough ones give, or nothing at all."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.clean.addresses.links import _absolute, _checked, clean_link, strip_tracking
from newsreader.clean.html import parsed_text
from newsreader.clean.quick import quick_text
from newsreader.clean.reading import count_words
from newsreader.clean.text import clean_text, one_line
from newsreader.clean.words import to_text

WORDS = [
    "a", "Two&amp;two", "&nbsp;", "&#8217;", "caf&eacute;", "&", "&lt;b&gt;", "“quoted”", "naïve",
    "字", "...", ">", '"it\'s"', "=x", "&hellip;", "\N{NO-BREAK SPACE}", "]]>", "\n", "R& D;",
]  # fmt: skip
ODD_WORDS = [
    "AT&T", "&#x27;", "&bogus;", "&#150;", "&#0;", "&copy", "\N{ZERO WIDTH SPACE}joined", "a < b",
    "e\N{COMBINING ACUTE ACCENT}", "\x1b", "\x0c", "\x85",
]  # fmt: skip
GAPS = st.sampled_from([" ", "", "\n", "  ", "\t", "\r\n"])
ATTRIBUTES = st.sampled_from(
    [
        "", ' class="x y"', " href='/a?b=1&amp;c'", " width=10 hidden", ' alt=""', " a='\"'",
        ' style="a:b;" ', ' x:y="1"', "\n", ' title="it\'s"',
    ]
)  # fmt: skip
ODD_ATTRIBUTES = st.sampled_from(
    [' title="a > b"', ' data-x="a<b"', ' t="a"b="c"', " =", ' q=a"b', " x=http://a/b", " 'a'", "/"]
)
VOID = st.sampled_from(["br", "img", "hr", "wbr", "br/", "img /", "source"])
BLOCK = [
    "p", "div", "h2", "ul", "ol", "li", "blockquote", "pre", "figure", "figcaption", "table", "tr",
    "td", "section", "dl", "dt", "dd",
]  # fmt: skip
INLINE = ["a", "b", "em", "i", "strong", "span", "code", "small", "cite", "q", "sub", "u"]
ODD = st.sampled_from(
    [
        *ODD_WORDS,
        "<script>no</script>", "<style>x</style>", "<!-- a comment -->", "<!-- a > b -->", "<!-->",
        "<iframe src='x'></iframe>", "<iframe>x</iframe>", "<svg><text>x</text></svg>", "a < b",
        "<3", "<![CDATA[x]]>", "<?php x ?>", "</p>", "</b>", "<div>", "<b>", "</br>", "<p", "<P>x",
        "<textarea>x</textarea>", "<o:p>x</o:p>", "<button>x</button>", "<!doctype html>", "<td>",
        "<li>a<li>b", "<br></br>", "</img>", "<a", "<a b='", "<b/>", "<plaintext>x",
    ]
)  # fmt: skip


def element(
    names: list[str],
    inner: st.SearchStrategy[str],
    attributes: st.SearchStrategy[str] = ATTRIBUTES,
) -> st.SearchStrategy[str]:
    """Elements of these names around such content."""
    return st.tuples(st.sampled_from(names), attributes, inner).map(
        lambda made: f"<{made[0]}{made[1]}>{made[2]}</{made[0]}>"
    )


def joined(*kinds: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """A few of these one after the other."""
    return st.lists(st.tuples(GAPS, st.one_of(*kinds)).map("".join), max_size=4).map("".join)


PLAIN = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
TAGS = st.tuples(VOID, ATTRIBUTES).map(
    lambda made: f"<{made[0].rstrip(' /')}{made[1]}{'/' * ('/' in made[0])}>"
)
PHRASE = st.recursive(
    st.one_of(PLAIN, TAGS), lambda inner: element(INLINE, joined(inner)), max_leaves=6
)
BODY = st.recursive(PHRASE, lambda inner: element(BLOCK, joined(inner)), max_leaves=12)
RELAXED = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def same(html: str) -> bool:
    """Hold both ways to the same answer; whether the quick one gave any."""
    quick = quick_text(html)
    assert quick is None or quick == parsed_text(html)
    return quick is not None


@RELAXED
@given(joined(BODY, PHRASE))
def test_plain_markup_is_read_as_the_parser_reads_it(html: str) -> None:
    same(html)


@RELAXED
@given(joined(PHRASE, ODD, element([*INLINE, *BLOCK], ODD, ODD_ATTRIBUTES), element(BLOCK, ODD)))
def test_odd_markup_is_read_as_the_parser_reads_it_or_refused(html: str) -> None:
    same(html)


@pytest.mark.parametrize(
    "html",
    [
        '<p class="x">One <a href="https://a.example/?b=1&amp;c">two</a>.</p>\n<p>Three&#8217;s</p>',
        "<p>Open<p>ended<ul><li>a<li>b</ul>",
        "<figure><img src='/a.jpg' alt='x'/><figcaption>Words</figcaption></figure>caf&eacute;",
        "a<br>b<br/>c<hr>d<!-- more -->",
        "<p>video <iframe src='https://v.example/1' allowfullscreen></iframe></p>",
        "<div>\n\t<p>“Curly” — and\nwrapped.</p></div>",
    ],
)
def test_what_most_feeds_send_is_taken(html: str) -> None:
    assert same(html)


@pytest.mark.parametrize(
    "html",
    [
        '<b x="v"="=">x</b>',
        "<script>x</script>",
        "a < b <b>c</b>",
        "<p hidden>x</b>",
        "\0<b>x</b>",
        "<b>\x1b[1mx</b>",
    ],
)
def test_what_is_not_plain_is_refused(html: str) -> None:
    assert quick_text(html) is None
    assert clean_text(to_text(html)) == to_text(html)


@given(st.text(st.one_of(st.sampled_from(" \t\n\x1c\xa0–—…_-.'’“aé9½字Я\u2003"), st.characters())))
def test_words_are_counted_one_by_one(text: str) -> None:
    assert count_words(text) == len(re.findall(r"[^\W_][^\s–—…]*", text))


@given(
    st.from_regex(
        r"https?://[a-zA-Z0-9.%@:_-]{1,9}/?[a-z0-9/=&?#%.:;@$*(),!~+' -]{0,20}", fullmatch=True
    ),
    st.sampled_from(["", "https://herald.example/a/b", "http://a.example"]),
)
def test_an_address_that_is_clean_already_is_what_cleaning_gives(url: str, base: str) -> None:
    joined_url = _checked(_absolute(url, base))
    assert clean_link(url, base) == (_checked(strip_tracking(joined_url)[0]) if joined_url else "")


@given(st.text(st.sampled_from("ab é\t\n\x1b ")), st.integers(0, 12))
def test_one_line_is_short_and_clean(text: str, limit: int) -> None:
    line = one_line(text, limit)
    whole = " ".join(clean_text(text).split())
    assert line == whole or (len(line) <= limit and line.rstrip("…") in whole)
    assert len(line) <= limit or limit < 1
