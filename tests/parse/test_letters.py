"""The letters of a file are the same whether it is large or small, and take little room."""

import json
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.parse import letters
from newsreader.parse.bounds import LONGEST_SLOWLY
from newsreader.parse.feed import parse_feed
from newsreader.parse.letters import Letters, first_fault, letters_of

CODECS = ["utf-8", "utf-16", "utf-16-le", "utf-32-be", "koi8-r", "windows-1252", "shift_jis"]
CODECS += ["gb18030", "iso-2022-jp", "mac-roman", "big5", "iso-8859-6", "no-such", "utf-7", "rot13"]
TEXT = "Größe 日本語 Привет \U0001f600 “Zoë” أخبار plain"


def anyhow(body: bytes, name: str, errors: str = "strict") -> Letters | None:
    """Decode a file as a small one and as a large one, and hold both to the same."""
    small = letters_of(body, name, errors)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(letters, "LARGE", 7)
        patch.setattr(letters, "_PIECE", 3)
        large = letters_of(body, name, errors)
        assert (small is None) == (large is None)
        if small is not None and large is not None:
            assert large.whole() == small.whole() == small.start
            assert large.length == len(small.start)
            is_small = len(body) <= 7 or name == "utf-16"  # whose mark is needed to go on
            assert large.start == (small.start if is_small else small.start[:7])
            assert large.utf8() == small.utf8() == small.start.encode()
            for most in (1, 10, 10**6):
                assert small.start.startswith(large.first(most))
                assert len(large.first(most)) >= min(most, large.length)
    return small


@pytest.mark.parametrize("name", CODECS)
@given(
    st.one_of(st.binary(max_size=40), st.text(max_size=20), st.just(TEXT)),
    st.integers(0, 4),
)
@example(b"\0\0\0\0\0\0\0\xdc", 0)  # a half of a letter that begins none
@example(b"a\0\0\xd8", 0)
def test_those_of_a_large_file_are_those_of_a_small_one(
    name: str, given: bytes | str, lost: int
) -> None:
    try:
        body = given if isinstance(given, bytes) else given.encode(name, "ignore")
    except (LookupError, TypeError):
        body = str(given).encode()
    anyhow(body[: len(body) - lost], name)


@given(st.binary(max_size=40))
def test_the_first_fault_is_where_utf_8_ends(body: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(letters, "_PIECE", 3)
        found = first_fault(body)
    assert (found is None) == (body.decode("utf-8", "ignore").encode() == body)
    if found is not None:
        body[:found].decode()
        with pytest.raises(UnicodeDecodeError) as fault:
            body.decode()
        assert fault.value.start == found


def long_feed(text: str, codec: str, *, once: str = "") -> bytes:
    """A feed of ten megabytes, with something in its first article alone."""
    text *= 10_000_000 // 100 // len(text.encode(codec))
    items = "".join(
        f"<item><guid>{number}</guid><title>{number}</title>"
        f"<description>{'' if number else once}{text}</description></item>"
        for number in range(100)
    )
    head = f'<?xml version="1.0" encoding="{codec}"?><rss version="2.0"><channel>'
    return f"{head}<title>F</title>{items}</channel></rss>".encode(codec)


def long_json(text: str) -> bytes:
    items = [{"id": str(number), "content_text": text * 5000} for number in range(100)]
    items[0]["content_text"] += "\U0001f600"
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": items}
    return json.dumps(feed, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("make", "most"),
    [
        (lambda: long_feed("words of the sea ", "utf-8"), 25),
        # A single sign makes four bytes of each letter of a text.
        (lambda: long_feed("words of the sea ", "utf-8", once="\U0001f600"), 25),
        (lambda: long_feed("words of the sea ", "windows-1252", once="é"), 40),
        (lambda: long_feed("Слова о море ", "utf-8"), 25),
        # Twice as many bytes as in the file, once in UTF-8 and once as texts.
        (lambda: long_feed("Слова о море ", "koi8-r"), 55),
        (lambda: long_feed("Слова о море ", "utf-16"), 40),
        (lambda: long_json("words of the sea "), 25),
    ],
)
def test_a_large_feed_takes_little_more_room_than_what_it_says(
    make: Callable[[], bytes], most: int
) -> None:
    body = make()
    tracemalloc.start()
    try:
        feed = parse_feed(body, content_type="application/xml")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(feed.entries) == 100
    assert peak < most * 1_000_000


def test_a_large_feed_in_no_common_form_gives_its_first_part() -> None:
    body = long_feed("words & waves ", "utf-8", once="\U0001f600")
    feed = parse_feed(body)
    assert 0 < len(feed.entries) < 100
    assert feed.complaint.startswith("the feed is too long")
    read = sum(len(entry.summary) for entry in feed.entries)
    assert LONGEST_SLOWLY * 0.8 < read <= LONGEST_SLOWLY * 1.5
