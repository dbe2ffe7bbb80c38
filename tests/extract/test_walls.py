# ruff: noqa: E501 -- pages are best read a line an element
"""A short article is no wall because its page speaks of consent, passwords or scripts beside it."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.complaining import complaint
from tests.extract.pages import PARAGRAPHS, URL, page

BRIEF = f"<div class=entry><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1].partition(',')[0]}, as before.</p></div>"
SEARCH = "<form><input type=search><button>Los</button></form>"


def short(beside: str, text: str = BRIEF) -> str:
    """A page that nothing calls an article, with a short text and something beside it."""
    return f"<html><head><title>Ferry line reopens</title></head><body>{SEARCH}<div id=page><h2>Ferry line reopens</h2>{text}{beside}</div></body></html>"


@pytest.mark.parametrize(
    "beside",
    [
        "<ul><li><a href=/d>Datenschutz</a></li><li><a href=/i>Impressum</a></li></ul>",
        "<div><a href=/d>Hinweise zum Datenschutz und zu Cookies</a></div>",
        "<div class=rubric>Datenschutz</div>",
        "<div class=fine><a href=/c>Manage the consent that you gave</a></div>",
        "<footer><p>We take the consent of our readers seriously, say our lawyers.</p></footer>",
        "<form><p>Ihre Adresse wird nicht gezeigt. Es gilt unsere Datenschutzerklärung.</p><input name=email></form>",
        "<div><p>Mit der Bestellung stimmen Sie unserer Datenschutzerklärung zu.</p><form><input type=email></form></div>",
        "<div><p>Dieses Video wird über YouTube abgespielt. Es gelten die Datenschutzbestimmungen von Google.</p></div>",
        "<div><p>Give your consent to show external content of this kind here.</p></div>",
        "<div class=widget><form><b>Anmelden</b><input name=u><input type=password></form></div>",
        "<aside><form><b>Please log in</b><input name=u><input type=password></form></aside>",
    ],
)
def test_what_stands_beside_a_short_article_makes_no_wall_of_its_page(beside: str) -> None:
    assert complaint(short(beside)) == ""
    assert PARAGRAPHS[0] in extract_page(short(beside).encode(), URL).html


@pytest.mark.parametrize(
    ("wall", "what"),
    [
        ("<p>Wir brauchen Ihre Zustimmung, bevor es weitergeht.</p>", "consent"),
        ("<p>We and our partners use cookies to show videos of YouTube and ads.</p>", "consent"),
        ("<h2>Before you continue</h2>", "consent"),
        ("<div><p>Please log in.</p><form><input type=password></form></div>", "log in"),
    ],
)
def test_what_asks_for_something_where_the_text_would_be_is_a_wall(wall: str, what: str) -> None:
    assert what in complaint(short(wall, text="<p>It takes a moment only.</p>"))
    assert what in complaint(short(wall))


def test_a_short_entry_of_a_blog_is_no_wall_where_its_page_calls_it_one() -> None:
    said = "<div><p>Wir brauchen Ihre Zustimmung für den Versand.</p></div>"
    assert complaint(short(said, text=f"<div class='post hentry'>{BRIEF}</div>")) == ""
    marked = f"<div itemscope itemtype='http://schema.org/BlogPosting'>{BRIEF}</div>"
    assert complaint(short(said, text=marked)) == ""


DISQUS = "<noscript>Please enable JavaScript to view the comments powered by Disqus.</noscript><script src=/d.js></script>"
FLASH = "The smaller of the two boats went back to sea on Friday, with all her crew and a goat."


def test_a_brief_text_is_there_without_the_scripts_of_its_comments() -> None:
    said = "".join(
        f"<p>Well said, and thank you, from reader number {n} of the bay.</p>" for n in range(9)
    )
    text = f"<article><h1>Ferry</h1><p>{FLASH}</p></article><div class=comments-area>{said}</div>"
    assert complaint(f"<html><body>{text}{DISQUS}</body></html>") == ""
    app = DISQUS.replace("view the comments powered by Disqus", "run this app")
    assert "scripts" in complaint(f"<html><body>{text}{app}</body></html>")


def test_a_flash_that_is_nearly_all_of_its_page_is_there_where_that_calls_it_an_article() -> None:
    called = '<meta property="og:type" content="article"><script src=/a.js></script>'
    assert complaint(page(f"<p>{FLASH}</p>", called)) == ""
    assert "scripts" in complaint(page(f"<p>{FLASH}</p>", called.replace("article", "website")))
    assert "scripts" in complaint(page("<p>Please wait</p>", called))


FIELDS = (
    '{{state.status === "out" ? "It is out" : state.status === "draft" ? "It is a draft" : state.status === "gone" ? "It is gone" : "Nobody knows what has become of it"}}',
    "{{user.name}} - {{user.time * 1000 | date : 'dd/MM/yyyy'}} - {{user.time * 1000 | date : 'HH:mm:ss'}}",
    "{% for each in the list of all %} {% end of the list %}",
    "${a.title} · ${a.time}",
)


def test_fields_that_a_script_was_to_fill_are_no_text() -> None:
    lines = "".join(f"<div>{each}</div>" for each in FIELDS)
    shell = f"<html><head><title>Ferry</title></head><body><div id=app>{lines}</div><script>go()</script></body></html>"
    assert "scripts" in complaint(shell)
    text = extract_page(page(f"<p>{PARAGRAPHS[0]}</p>{lines}<p>{PARAGRAPHS[1]}</p>"), URL).html
    assert "user.name" not in text
    assert "a.title" not in text


def test_fields_that_an_author_writes_of_stay() -> None:
    said = "<p>Write {{ user.name }} where the name of the reader is to stand in the letter.</p>"
    code = f"<pre>{FIELDS[1]}</pre><p><code>{FIELDS[0]}</code></p>"
    text = extract_page(page(f"<p>{PARAGRAPHS[0]}</p>{said}{code}<p>{PARAGRAPHS[1]}</p>"), URL).html
    assert "Write {{ user.name }} where" in text
    assert "user.time" in text
    assert "state.status" in text
