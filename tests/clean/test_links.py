"""Addresses: which are let through, and what is taken out of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.clean.addresses.links import clean_link, strip_tracking
from newsreader.clean.addresses.trackers import is_tracker

BASE = "https://herald.example/news/today"


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://a.example/x?id=1", "https://a.example/x?id=1"),
        ("/y?utm_source=rss&b=2", "https://herald.example/y?b=2"),
        ("//cdn.example/p", "https://cdn.example/p"),
        ("?p=3", "https://herald.example/news/today?p=3"),
        ("mailto:desk@herald.example", "mailto:desk@herald.example"),
        (" https://a.example/b c ", "https://a.example/b%20c"),
        ("\n https://a.example/b\n ", "https://a.example/b"),
        ("https://münchen.example/ü", "https://münchen.example/ü"),
        ("https://m%C3%BCnchen.example:81/%C3%BC", "https://münchen.example:81/%C3%BC"),
        ("https://a%2Fb.example/", "https://a%2Fb.example/"),
        ("https://a%40b.example/", "https://a%40b.example/"),
        ("https://a%0Ab.example/", "https://a%0Ab.example/"),
        ("https://a%E2%80%AEb.example/", "https://a%E2%80%AEb.example/"),
        ("https://a%FFb.example/", "https://a%FFb.example/"),
        ("https://a%E2%84%80b.example/", ""),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("\x01javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("vbscript:x", ""),
        ("http://", ""),
        ("http://[::1", ""),
        ("mailto:", ""),
        ("", ""),
    ],
)
def test_clean_link(address: str, clean: str) -> None:
    assert clean_link(address, BASE) == clean


def test_a_relative_address_needs_a_base() -> None:
    assert clean_link("/x") == ""
    assert clean_link("https://a.example/x") == "https://a.example/x"


@pytest.mark.parametrize(
    ("address", "silent", "count"),
    [
        (
            "https://a.example/?b=2&utm_source=x&a=%7e&UTM_Medium=y",
            "https://a.example/?b=2&a=%7e",
            2,
        ),
        ("https://a.example/x?fbclid=1", "https://a.example/x", 1),
        ("https://a.example/x#xtor=RSS-1", "https://a.example/x", 1),
        ("https://a.example/x?a=1&amp;utm_source=y", "https://a.example/x?a=1", 1),
        ("https://a.example/x?at_medium=RSS&at_campaign=rss&z", "https://a.example/x?z", 2),
        ("https://a.example/?ref=rss", "https://a.example/", 1),
        ("https://a.example/?ref=main", "https://a.example/?ref=main", 0),
        ("https://a.example/?a=1&&b=+%20&c", "https://a.example/?a=1&&b=+%20&c", 0),
        ("https://a.example/#:~:text=utm_source=x", "https://a.example/#:~:text=utm_source=x", 0),
        (
            "https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example%2F%3Fgclid%3D1",
            "https://a.example/",
            2,
        ),
    ],
)
def test_tracking_goes_and_all_else_stays_byte_for_byte(
    address: str, silent: str, count: int
) -> None:
    assert strip_tracking(address) == (silent, count)


@given(st.text(), st.text())
def test_any_string_gives_a_web_address_or_nothing(address: str, base: str) -> None:
    link = clean_link(address, base)
    assert link == "" or link.lower().startswith(("http://", "https://", "mailto:"))
    assert not any(character.isspace() for character in link)


@given(st.lists(st.sampled_from(["utm_source=a", "id=1", "b", "gclid=", "c=%20"])))
def test_stripping_twice_is_stripping_once(parameters: list[str]) -> None:
    silent, _ = strip_tracking("https://a.example/?" + "&".join(parameters))
    assert strip_tracking(silent) == (silent, 0)


@pytest.mark.parametrize(
    ("address", "width", "height", "watches"),
    [
        ("https://a.example/p.jpg", 640, 480, False),
        ("https://a.example/p.jpg", None, None, False),
        ("https://a.example/p.jpg", 1, 1, True),
        ("https://a.example/p.jpg", 0, None, True),
        ("https://pixel.wp.com/g.gif?x", None, None, True),
        ("https://stats.g.doubleclick.net/a", None, None, True),
        ("https://sb.scorecardresearch.com/p?c1=2", None, None, True),
        ("http://feeds.feedburner.com/~r/name/~4/abc", None, None, True),
        ("http://feeds.feedburner.com/logo.jpg", None, None, False),
        ("https://a.example/tracking-pixel.gif", None, None, True),
        ("https://notdoubleclick.net/a.jpg", None, None, False),
        ("http://[bad", None, None, False),
    ],
)
def test_trackers(address: str, width: int | None, height: int | None, watches: bool) -> None:
    assert is_tracker(address, width, height) is watches
