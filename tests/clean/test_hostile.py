"""Hostile HTML: nothing of it runs, shows, steers, or takes long."""

import dataclasses
import re
from collections.abc import Iterator
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.clean.html import to_document
from newsreader.clean.text import clean_text
from newsreader.clean.words import to_text
from newsreader.model.document import Code, Paragraph
from newsreader.model.span import REFUSED
from tests.clean.fragments import FRAGMENTS

BASE = "https://herald.example/"


def strings(value: object) -> Iterator[str]:
    """Every string anywhere in a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from strings(each)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Enum):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))


@pytest.mark.parametrize(
    "html",
    [
        "<script>EVIL</script>",
        "<style>EVIL</style>",
        "<svg><script>EVIL</script></svg>",
        "<p style='display:none'>EVIL</p>",
        "<p hidden>EVIL</p>",
        "<button>EVIL</button><select><option>EVIL</select><textarea>EVIL</textarea>",
        "<template><p>EVIL</p></template>",
        "<nav>EVIL</nav>",
        "<noframes>EVIL</noframes>",
        "<img src='data:image/svg+xml,EVIL' onerror=EVIL>",
        "<iframe src='javascript:EVIL'></iframe><iframe srcdoc='EVIL'></iframe>",
        "<object data='file:///EVIL'></object><embed src='data:EVIL'>",
        "<base href='https://EVIL.example/'>",
        "<meta http-equiv=refresh content='0;url=EVIL'>",
        "<form action='https://EVIL.example'><input value=EVIL></form>",
        "<p onclick='EVIL'>ok",
        "<!-- EVIL --><![if IE]>",
        "ok <img src=x onerror=EVIL",
        "<span aria-hidden=true>EVIL</span>",
        "<span class='sr-only'>EVIL</span>",
    ],
)
def test_nothing_hostile_is_left(html: str) -> None:
    assert "EVIL" not in "".join(strings(to_document(html, BASE).blocks))


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("javascript:alert(1)", "javascript:alert(1)"),
        (" java&#10;script:a b", "javascript:ab"),
        ("ssh://&#27;[31mhost", "ssh://host"),
        ("data:text/html," + "x" * 9000, "data:text/html," + "x" * 185),
        ("http://", None),
        ("relative:", "relative:"),
    ],
)
def test_a_link_that_is_not_to_be_opened_says_what_it_was(address: str, shown: str | None) -> None:
    (block,) = to_document(f"<p>see <a href='{address}'>this</a></p>", BASE).blocks
    assert isinstance(block, Paragraph)
    assert block.spans[-1].href == ("" if shown is None else REFUSED + shown)


def test_text_in_forms_is_kept() -> None:
    assert next(strings(to_document("<form>kept</form>", BASE).blocks)) == "kept"


def test_escapes_in_entities_do_not_get_through() -> None:
    html = "<p title='&#27;'>a&#27;[31mb&#x9b;c&#8238;d</p><img src=/x.jpg alt='&#27;]0;x&#7;e'>"
    for text in strings(to_document(html, BASE).blocks):
        assert clean_text(text) == text
    assert clean_text(to_text(html)) == to_text(html)


def test_visible_markup_stays_visible() -> None:
    assert next(strings(to_document("<p>the &lt;p&gt; tag</p>", BASE).blocks)) == "the <p> tag"


def test_markup_escaped_once_too_often_is_markup() -> None:
    document = to_document("&lt;p&gt;one &amp;amp; two&lt;/p&gt;", BASE)
    assert next(strings(document.blocks)) == "one & two"


@given(FRAGMENTS, st.text(max_size=5))
def test_any_order_of_tags_gives_clean_text(fragments: list[str], glue: str) -> None:
    html = glue.join(fragments)
    for text in strings(to_document(html, BASE).blocks):
        assert clean_text(text) == text
        if "&lt;" not in html:
            assert not re.search(r"<(?:/|!|script|div|p)\b", text)
    assert clean_text(to_text(html)) == to_text(html)


@given(st.text(st.characters(codec=None)))
def test_any_string_is_a_document(text: str) -> None:
    to_document(text, text, title=text, standfirst=text)
    to_text(text)


MANY = 20_000


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * MANY + "x",
        "<div>" * MANY + "x" + "</b>" * MANY,
        "<blockquote><ul><li>" * MANY + "x",
        "<table><tr><td>" * MANY + "x",
        "<svg>" * MANY + "</b>" * MANY,
        "<p " + " ".join(f"a{number}=1" for number in range(MANY * 2)) + ">x",
        "<p title='" + "x" * 3_000_000 + "'>x",
        "x<br>" * MANY,
        "<table><tr>" + "<td colspan=999 rowspan=9999>x" * 50 + "<tr><td>y" * 500,
        "<img srcset='" + " " * 1_000_000 + "'>",
        "<p style='" + "text-decoration" * MANY + "'>x",
        "<!--" * MANY,
        "a" + "&#769;" * MANY,
        "<figure><img src=/a.png><figcaption>" + "<b>w</b><small>x</small>" * MANY,
    ],
    ids=range(14),
)
def test_huge_and_deep_is_no_harm(html: str) -> None:
    """None of it breaks the conversion; each took minutes in one naive way or another."""
    assert isinstance(to_text(html), str)
    assert all(clean_text(text) == text for text in strings(to_document(html, BASE)))


def test_depth_is_bounded_and_text_survives_it() -> None:
    document = to_document("<div><blockquote>" * 5000 + "deep down", BASE)
    assert "deep down" in "".join(strings(document.blocks))
    repr(document)
    hash(document)


def test_what_stands_in_a_frame_within_code_is_not_code() -> None:
    made = to_document("<pre>a<iframe src=//a.b><p>hi</iframe>b</pre>")
    assert made.blocks == (Code("ab"),)
