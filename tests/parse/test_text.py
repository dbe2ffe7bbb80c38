"""Short strings of feeds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.parse.text import (
    author_name,
    body_to_html,
    language_tag,
    markup_to_text,
    plain_to_html,
    repair_text,
    tag_label,
    unique,
)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("AT&amp;T", "AT&T"),
        ("AT&amp;amp;T", "AT&T"),
        ("a &lt; b", "a < b"),
        ("a < b and c > d", "a < b and c > d"),
        ("<b>Bold</b> news", "Bold news"),
        ("&lt;i&gt;Twice&lt;/i&gt; escaped", "Twice escaped"),
        ("How &lt;b&gt; works", "How <b> works"),
        ("List<String> in Java", "List<String> in Java"),
        ("One<br/>two", "One two"),
        ("It&#8217;s &#x2019;ere", "It’s ’ere"),
        ("  folded \n\t space ", "folded space"),
        ("<script>alert(1)</script>News", "News"),
        ("&bogus; stays", "&bogus; stays"),
        ("Q&A; R&D", "Q&A; R&D"),
    ],
)
def test_headline_in_html(markup: str, text: str) -> None:
    assert markup_to_text(markup) == text


def test_plain_text_keeps_its_angle_brackets() -> None:
    assert repair_text("The &lt;b&gt; tag at AT&amp;T&#39;s") == "The &lt;b&gt; tag at AT&T's"


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("Ada Example", "Ada Example"),
        ("ada@example.org (Ada Example)", "Ada Example"),
        ("Ada Example <ada@example.org>", "Ada Example"),
        ("Ada Example (ada@example.org)", "Ada Example"),
        ("ada@example.org", ""),
        ("mailto:ada@example.org", ""),
        ("By Ada Example", "Ada Example"),
        ("Von Ada Beispiel", "Ada Beispiel"),
        ("Par Élodie", "Élodie"),
        ("Ada &amp; Ben", "Ada & Ben"),
        ("https://example.org/ada", ""),
        ("", ""),
    ],
)
def test_author_names(field: str, name: str) -> None:
    assert author_name(field) == name


def test_plain_text_as_html_shows_the_same() -> None:
    assert plain_to_html("a < b & c") == "a &lt; b &amp; c"
    assert plain_to_html("one\ntwo\n\nthree") == "<p>one<br>two</p><p>three</p>"


@pytest.mark.parametrize(
    ("body", "markup"),
    [
        ("\n <!-- SC_OFF --><div class='md'><p>Hm &amp; ha</p></div>", None),
        ("<p>One.</p><p>Two.</p>", None),
        ("if a < b then <b>", "if a &lt; b then &lt;b&gt;"),
        ("Use <div> as </div> ends", "Use &lt;div&gt; as &lt;/div&gt; ends"),
        ("<div> is never closed", "&lt;div&gt; is never closed"),
        ("It&rsquo;s AT&amp;T, &lt;b&gt;", "It’s AT&amp;T, &amp;lt;b&amp;gt;"),
    ],
)
def test_a_body_that_plainly_is_html_is_no_plain_text(body: str, markup: str | None) -> None:
    assert body_to_html(body) == (body if markup is None else markup)


def test_labels_languages_and_repeats() -> None:
    assert tag_label("R&amp;D") == "R&D"
    assert tag_label("http://schemas.example.org/kind#post") == ""
    assert language_tag("en_US") == "en-US"
    assert language_tag("none of these") == ""
    assert unique(["News", "news", "", "Sport"]) == ("News", "Sport")


@given(st.text())
def test_any_text_has_a_headline_and_an_author_without_crash(text: str) -> None:
    headline = markup_to_text(text)
    assert headline == " ".join(headline.split())
    assert "\n" not in author_name(text)
    assert isinstance(plain_to_html(text), str)
