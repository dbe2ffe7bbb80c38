"""A password in an address is never shown, however the address is malformed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.config.values import WrongValueError, address
from newsreader.model.shown import shown_address

SECRET = "s3cr3t"
ODD = st.text("ab1 /#?:@%&=;.\\[]\t", max_size=6)
SCHEMES = [
    "http://",
    "https://",
    "HTTP://",
    "http:/",
    "http:",
    "http:///",
    "http:\\\\",
    "://",
    "//",
]
SCHEMES += ["", "gopher://", "feed:", "feed://", "feed:http://", "feed:https://"]
HOSTS = st.sampled_from(["h", "h.example", "127.0.0.8:80", "[::1]", "h:99999", ""])
TAILS = st.sampled_from(["", "/", "/feed", "/feed?a=b@c", "/@ann", "/a:b", " more"])


@given(st.sampled_from(SCHEMES), ODD, ODD, ODD, HOSTS, TAILS)
@example("http://", "", " ", "", "h", "")
@example("http://", "", "12/", "", "h", "/x")
@example("http://", "", "12/@", "", "h", "")
@example("http://", "ann/b", "", "", "h", "/x")
def test_a_password_is_never_shown(
    scheme: str, user: str, before: str, after: str, host: str, tail: str
) -> None:
    # `http://bob.ab:12/...` is a host and its port.
    url = f"{scheme}bob{user.replace('.', '')}:{before}{SECRET}{after}@{host}{tail}"
    assert SECRET not in shown_address(url)
    said = ""
    try:
        address(url)
    except WrongValueError as error:
        said = str(error)
    assert SECRET not in said


@given(st.sampled_from(["", "a/", "feed?u=", "?a=b&u=", "#"]), st.sampled_from(SCHEMES[:4]), ODD)
def test_nor_one_of_an_address_within_another(place: str, scheme: str, odd: str) -> None:
    inner = f"{scheme}bob:{odd}{SECRET}@h2/feed"
    assert SECRET not in shown_address(f"https://h.example/{place}{inner}")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://bob:s3cr3t@h/x", "http://***@h/x"),
        ("http://bob:s3cr3t pw@h:80/bad", "http://***@h:80/bad"),
        ("http://bob:s3/cr3t@h/x", "http://***@h/x"),
        ("bob:s3cr3t@host/x", "bob:***@host/x"),
        ("http:/bob:s3cr3t@h/", "http:/***@h/"),
        ("//bob:s3cr3t@h/", "//***@h/"),
        ("http://bob:s3cr3t%40host/", "http://***%40host/"),
        ("https://h/?u=http://bob:s3cr3t@h2/", "https://h/?u=http://***@h2/"),
        ("https://h/?u=bob:s3cr3t@h2/", "https://h/?u=bob:***@h2/"),
        ("https://h/?u=http%3A%2F%2Fb%3As3cr3t%40h2/", "https://h/?u=http%3A%2F%2F***%40h2/"),
        ("http://h.example:80/?http://bob:s3cr3t@h2/x", "http://h.example:80/?http://***@h2/x"),
        ("http://bob:12/s3cr3t/@h", "http://***@h"),
        ("http://bob:s3cr3t", "http://bob:***"),
        ("http://bob:s3cr3t/x", "http://bob:***/x"),
        ("feed:https://bob:s3cr3t@h/x", "feed:https://***@h/x"),
    ],
)
def test_what_is_left_of_it(url: str, shown: str) -> None:
    assert shown_address(url) == shown
    assert shown_address(shown) == shown


@pytest.mark.parametrize(
    "url",
    [
        "https://medium.com/feed/@ann",
        "http://[::1]:80/feed",
        "http://h.example:99999/feed",
        "https://h.example/a//b:c/d",
        "http://localhost:3000/@ann.rss",
        "http://server:3000/@ann.rss",
        "http://localhost:1200/youtube/user/@ann",
        "https://rss.example.org:443/user/@ann",
        "http://127.0.0.2:8471/feed?mail=ann@example.org",
        "http://[::1]:8471/user/@ann",
        "https://openrss.org/https://medium.com/@ann",
        "https://bridge.example/?url=https%3A%2F%2Fsocial.example%2F%40ann",
        "https://bridge.example/?mail=ann@example.org",
        "feed:https://medium.com/@ann",
        "/home/ann/a:b@c/feed.xml",
        "~/a:b@c.xml",
        "file:///home/ann/a:b@c.xml",
        "ann@example.org",
        "Sample Herald: the morning",
    ],
)
def test_an_address_without_a_password_is_left_as_it_is(url: str) -> None:
    assert shown_address(url) == url
