"""Any bytes at all: nothing is raised, nothing is made up, and nothing takes long."""

import re
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.extract.body.choose.match import matched
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.letters import page_text
from newsreader.extract.page import extract_page
from newsreader.extract.tree import DEEPEST, MOST_ELEMENTS, tree_of

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TAGS = "p div article main ul li table tr td pre code figure img figcaption h1 h2 blockquote a em"
PIECES = st.sampled_from(
    [f"<{tag}>" for tag in TAGS.split()]
    + [f"</{tag}>" for tag in TAGS.split()]
    + [*PARAGRAPHS, "<!--", "-->", "<script>", "</script>", "<noscript><img src=/a.jpg></noscript>"]
    + ['<div class="paywall">', '<img data-src="/b.jpg">', "\x1b]52;c;aGk=\x07", "&#27;", "\ud800"]
)


def words_of(markup: str) -> set[str]:
    return {word for run in runs_of(tree_of(markup).body) for word in run.words}


@SLOW
@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "utf-16", "idna", "x", "shift_jis"]))
def test_nothing_is_raised_whatever_the_bytes(data: bytes, charset: str) -> None:
    found = extract_page(data, URL, charset=charset)
    assert found.html == "" or found.html.startswith("<div")


@SLOW
@given(st.lists(PIECES, max_size=30))
def test_no_word_is_made_up(pieces: list[str]) -> None:
    data = "".join(pieces).encode("utf-8", "replace")
    text = page_text(data)
    there = set(re.findall(r"\w+", re.sub("<[^>]*>", " ", text).lower()))
    there |= words_of(text)
    assert words_of(extract_page(data, URL).html) <= there


@given(
    st.lists(st.sampled_from("abcde"), max_size=60), st.lists(st.sampled_from("abcde"), max_size=60)
)
def test_no_more_words_are_matched_than_both_have(page: list[str], witness: list[str]) -> None:
    hits = matched(page, witness)
    assert len(hits) == len(page)
    assert sum(hits) <= len(witness)


@given(st.lists(st.sampled_from("abcdefghijkl"), max_size=40))
def test_a_text_matches_itself_where_its_words_differ(words: list[str]) -> None:
    numbered = [f"{word}{at}" for at, word in enumerate(words)]
    assert sum(matched(numbered, numbered)) == len(numbered)


BOMBS = {
    "attributes": b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">",
    "deep": b"<div>" * 200_000,
    "deep and closed wrongly": b"<div>" * 400 + b"</p></b></i>" * 50_000,
    "many": b"<b>x</b>" * 130_000,
    "brackets": b"<" * 300_000,
    "comments": b"<!--" * 200_000,
    "scripts": b"<script>" * 100_000,
    "one attribute": b"<p class='" + b"x " * 500_000 + b"'>",
    "one word": b"<p>" + b"x" * 1_000_000 + b"</p>",
    "links": b"<a href=/>x " * 60_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_made_small_before_a_library_sees_it(name: str) -> None:
    tree = tree_of(page_text(page(paragraphs()) + BOMBS[name]))
    elements = list(tree.root.iter())
    assert len(elements) <= MOST_ELEMENTS + 3
    assert max(len(each.attrib) for each in elements) <= 40
    assert all(len(value) <= 4000 for each in elements for value in each.attrib.values())
    assert all(sum(1 for _ in each.iterancestors()) <= DEEPEST + 1 for each in elements[-200:])
    assert PARAGRAPHS[0] in "".join(tree.body.itertext())


@pytest.mark.parametrize("name", ["attributes", "deep", "one attribute", "comments"])
def test_an_article_before_a_bomb_is_found(name: str) -> None:
    assert PARAGRAPHS[0] in extract_page(page(paragraphs()) + BOMBS[name], URL).html


LETTERS = "<p>Ærø, Zürich, Łódź: naïve façade. " * 20


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (LETTERS.encode(), ""),
        (LETTERS.encode(), "iso-8859-1"),
        (b"\xef\xbb\xbf" + LETTERS.encode(), "windows-1252"),
        (LETTERS.encode("utf-16"), ""),
        (LETTERS.encode("utf-16-le"), ""),
        (f"<meta charset='iso-8859-2'>{LETTERS}".encode("iso-8859-2", "replace"), "utf-8"),
    ],
)
def test_letters_are_read_as_they_were_meant(data: bytes, charset: str) -> None:
    assert "Łódź" in page_text(data, charset) or "Zürich" in page_text(data, charset)


def test_what_the_server_says_goes_before_what_the_page_says() -> None:
    data = "<meta charset=windows-1252><p>Привет".encode("windows-1251")
    assert "Привет" in page_text(data, "windows-1251")
    assert "café" in page_text("<meta charset=iso-8859-1><p>café".encode("latin-1"), "")


def test_a_page_that_was_encoded_twice_is_read_as_it_was_meant() -> None:
    twice = "<p>Łódź’s Zürich".encode().decode("latin-1")
    assert page_text(twice.encode()) == "<p>Łódź’s Zürich"
    assert page_text(f"{twice} …".encode()) == f"{twice} …"  # parts of it were not
    assert page_text("<p>Café Ã".encode()) == "<p>Café Ã"


def test_one_broken_letter_costs_no_others() -> None:
    data = "Zürich ".encode() * 300 + b"\xff" + "Zürich".encode()
    assert page_text(data, "utf-8").count("Zürich") == 301


def test_loading_the_library_writes_and_asks_nothing() -> None:
    program = """
import sys
seen = []
def watch(event, arguments):
    if event.startswith("socket.") and event not in {"socket.__new__", "socket.bind"}:
        seen.append(event)  # urllib3 binds one to itself, to learn whether there is IPv6
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        if "__pycache__" not in str(arguments[0]):
            seen.append((event, arguments[0]))
    if event in {"subprocess.Popen", "os.mkdir", "os.rename"}:
        seen.append((event, arguments))
sys.dont_write_bytecode = True
sys.addaudithook(watch)
from newsreader.extract.page import extract_page
extract_page(b"<p>" + b"Some words of a text. " * 50, "https://news.example/")
print(seen)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
    assert not done.stderr


NESTS = [
    ("<div>", "</div>"),
    ("<section><div>", "</div></section>"),
    ("<b><i>", "</i></b>"),
    ("<blockquote>", ""),
]


@pytest.mark.parametrize("times", [150, 5_000])
@pytest.mark.parametrize(("opens", "ends"), NESTS)
def test_a_text_is_found_however_deep_it_stands(opens: str, ends: str, times: int) -> None:
    text = "".join(f"<p>{words}</p>" for words in PARAGRAPHS[:3])
    found = extract_page(
        f"<html><body><article>{opens * times}{text}{ends * times}</article>".encode(), URL
    )
    assert not found.complaint
    assert all(f"<p>{words}</p>" in found.html for words in PARAGRAPHS[:3])


def test_what_nests_so_that_nobody_can_read_it_says_so() -> None:
    deep = "".join(f"<{tag}>" * 1_500 for tag in ("td", "tr", "option", "li", "dt"))
    found = extract_page(f"<p>Words.{deep}<p>{PARAGRAPHS[0]}".encode(), URL)
    assert found.complaint == "the page is nested too deep to be read"


def test_an_article_before_what_nobody_can_read_is_one() -> None:
    deep = "".join(f"<{tag}>" * 1_500 for tag in ("td", "tr", "option", "li", "dt"))
    assert not extract_page(page(paragraphs()) + deep.encode(), URL).complaint


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 500,
        b"<html><p>" + bytes(range(256)) * 20,
        b"\x1f\x8b\x08" + bytes((7 * at * at + at) % 251 for at in range(40_000)),
    ],
)
def test_bytes_that_are_no_text_are_no_page(data: bytes) -> None:
    found = extract_page(data, URL)
    assert (found.html, found.complaint) == ("", "it is no page but binary data")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32", "iso2022_jp"])
def test_a_page_with_a_stray_sign_is_one_in_any_encoding(encoding: str) -> None:
    data = page(paragraphs() + "<p>A ship \x01 sails \x0b on.</p>").decode().encode(encoding)
    assert not extract_page(data, URL, charset=encoding).complaint
