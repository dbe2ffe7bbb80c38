"""Feeds put back into the config file: each as it was, where it stood."""

from pathlib import Path

import pytest

from newsreader.config.change import change_feed
from newsreader.config.edit import add_feeds, remove_feed
from newsreader.config.load import load
from newsreader.config.restore import restore_feed
from newsreader.errors import UsageError
from newsreader.model.feed import Subscription
from tests.config.files import at

OWN = """\
# My feeds, in my order.
[[feeds]]
url = "https://one.example/feed"   # the best
title = "One"

[[feeds]]
url = "https://two.example/feed"
interval = "2h"
tags = [ "x",
         "y" ] # keep me
[feeds.headers]
Accept = "text/xml"

[[feeds]]
url = "https://three.example/feed"

[reader] # what I like
measure = 60
"""
ONE, TWO, THREE = (f"https://{name}.example/feed" for name in ("one", "two", "three"))
LISTED = f'feeds = [\n  {{ url = "{ONE}" }}, # the best\n  {{ url = "{TWO}", tags = ["x"] }},\n]\n'


@pytest.mark.parametrize(
    ("text", "url"),
    [
        *((text, url) for text in (OWN, OWN.replace("\n", "\r\n")) for url in (ONE, TWO, THREE)),
        *((LISTED, url) for url in (ONE, TWO)),
    ],
)
def test_what_was_taken_out_comes_back_byte_for_byte(tmp_path: Path, text: str, url: str) -> None:
    path = at(tmp_path, text)
    removal = remove_feed(path, url)
    assert removal is not None
    assert restore_feed(path, removal)
    assert path.read_bytes() == text.encode()


@pytest.mark.parametrize("order", [(ONE, TWO, THREE), (THREE, ONE, TWO), (TWO, THREE, ONE)])
def test_many_come_back_one_after_another(tmp_path: Path, order: tuple[str, ...]) -> None:
    path = at(tmp_path, OWN)
    gone = [remove_feed(path, url) for url in order]
    for removal in reversed(gone):
        assert removal is not None
        assert restore_feed(path, removal)
    assert path.read_text() == OWN


@pytest.mark.parametrize("other", [ONE, THREE])
def test_what_was_changed_above_or_below_it_meanwhile_stays(tmp_path: Path, other: str) -> None:
    path = at(tmp_path, OWN)
    removal = remove_feed(path, TWO)
    assert removal is not None
    assert change_feed(path, Subscription(other, tags=("new",)), "tags")
    changed = path.read_text()
    assert restore_feed(path, removal)
    assert [feed.url for feed in load(path).feeds] == [ONE, TWO, THREE]
    assert "# keep me" in path.read_text()
    remove_feed(path, TWO)
    assert path.read_text() == changed


def test_in_a_file_that_is_another_now_it_stands_at_the_end(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    before = next(feed for feed in load(path).feeds if feed.url == TWO)
    removal = remove_feed(path, TWO)
    assert removal is not None
    for other in (ONE, THREE):
        change_feed(path, Subscription(other, tags=("new",)), "tags")
    assert not restore_feed(path, removal)
    assert load(path).feeds[-1] == before


def test_what_is_there_again_stays_as_it_is(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    removal = remove_feed(path, TWO)
    assert removal is not None
    add_feeds(path, [Subscription(TWO)])
    text = path.read_text()
    with pytest.raises(UsageError, match="again already"):
        restore_feed(path, removal)
    assert path.read_text() == text
