"""Which hosts a publisher has brought into the config by moving a feed, and not its reader."""

import pytest

from newsreader.model.feed import Visit
from newsreader.refresh.brought import brought

A, B, C = "https://a.example/feed", "http://b.example:81/feed", "https://me@c.example/feed"


@pytest.mark.parametrize(
    ("url", "before", "address", "after"),
    [
        (A, (), "", ()),
        (A, (), "https://a.example/new", ()),
        (A, (), B, ("b.example",)),
        pytest.param(B, ("b.example",), "", ("b.example",), id="written into the config"),
        pytest.param(B, ("b.example",), C, ("b.example", "c.example"), id="and on from there"),
        pytest.param(C, ("b.example", "c.example"), "", ("c.example",), id="and written again"),
        pytest.param(A, ("b.example",), "", (), id="not taken over, and back"),
        pytest.param("http://nas.lan/feed", (), C, (), id="in one's own network"),
        pytest.param("~/feed.xml", (), "", (), id="a file"),
    ],
)
def test_hosts_that_moves_bring(
    url: str, before: tuple[str, ...], address: str, after: tuple[str, ...]
) -> None:
    assert brought(url, Visit(brought=before), address) == after
