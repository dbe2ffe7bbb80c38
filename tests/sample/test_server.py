"""The newsagent: what is served, how, and how quickly it closes."""

import gzip
import io
import json
import struct
import wave
from datetime import timedelta
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from newsreader.sample.audio import seconds_of, size_of
from newsreader.sample.audio import wave as wave_chunks
from newsreader.sample.outlets import outlets, photos, picture_bytes
from newsreader.sample.server import SampleServer
from tests.sample.asking import ask
from tests.sample.conftest import NOW


def test_feeds_have_validators_and_are_not_sent_twice(server: SampleServer) -> None:
    for subscription in server.subscriptions:
        first = ask(subscription.url)
        assert first.status == 200
        again = ask(subscription.url, If_None_Match=first.headers["etag"])
        assert (again.status, again.body) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
        assert ask(subscription.url, If_None_Match='"older"').status == 200


def test_the_same_moment_prints_the_same_paper(server: SampleServer) -> None:
    with SampleServer(NOW) as other:
        for one, two in zip(server.subscriptions, other.subscriptions, strict=True):
            first = ask(one.url).body.replace(server.address.encode(), b"")
            assert first == ask(two.url).body.replace(other.address.encode(), b"")


def test_feeds_are_packed_when_the_client_can_unpack(server: SampleServer) -> None:
    url = server.subscriptions[0].url
    plain, packed = ask(url), ask(url, Accept_Encoding="gzip, deflate")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < len(plain.body) / 2
    assert gzip.decompress(packed.body) == plain.body
    assert int(packed.headers["content-length"]) == len(packed.body)


def test_each_feed_says_what_it_is(server: SampleServer) -> None:
    kinds = [ask(subscription.url).headers["content-type"] for subscription in server.subscriptions]
    assert set(kinds) == {
        "application/rss+xml",
        "application/rdf+xml",
        "application/atom+xml",
        "application/feed+json",
        "text/xml",
    }


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/feeds/nobody.xml",
        "/feeds/coast-wire.json",
        "/feeds/coast-wire",
        "/pictures/nothing.png",
        "/pictures/../server.py",
        "/pictures/%2e%2e%2fserver.py",
        "/articles/coast-wire/nothing.html",
        "/audio/harbour-hours/nothing.wav",
    ],
)
def test_what_is_not_there_is_not_there(server: SampleServer, path: str) -> None:
    assert ask(server.address + path).status == 404


@pytest.mark.parametrize("name", sorted(photos()))
def test_pictures_are_small_pngs_of_one_size(server: SampleServer, name: str) -> None:
    answer = ask(f"{server.address}/pictures/{name}.png", Accept_Encoding="gzip")
    assert answer.headers["content-type"] == "image/png"
    assert "content-encoding" not in answer.headers
    assert answer.body == picture_bytes(name)
    assert answer.body.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", answer.body[16:24]) == (640, 400)
    assert len(answer.body) < 40_000


def test_every_picture_has_words_and_is_used() -> None:
    used = {piece.picture for outlet in outlets() for piece in outlet.about.article}
    for name, photo in photos().items():
        assert photo.alt
        assert photo.caption
        assert photo.credit
        assert name in used, name


def test_a_recording_is_as_long_as_its_feed_says(server: SampleServer) -> None:
    url = f"{server.address}/audio/harbour-hours/e39-eight-sentences.wav"
    answer = ask(url, method="HEAD")
    assert answer.status == 200
    assert answer.headers["content-type"] == "audio/wav"
    assert int(answer.headers["content-length"]) == size_of(seconds_of("12m40s"))
    sound = b"".join(wave_chunks(61))
    assert len(sound) == size_of(61)
    with wave.open(io.BytesIO(sound)) as recording:
        assert recording.getnframes() / recording.getframerate() == 61


def test_a_length_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="12:40"):
        seconds_of("12:40")


def test_nobody_waits_for_a_listener_who_hangs_up(server: SampleServer) -> None:
    url = f"{server.address}/audio/harbour-hours/e36-seals-at-night.wav"
    assert ask(url, read=False).status == 200
    assert ask(server.subscriptions[0].url).status == 200


def test_it_is_quiet(server: SampleServer, capfd: pytest.CaptureFixture[str]) -> None:
    ask(server.subscriptions[0].url)
    ask(server.address + "/nothing")
    assert capfd.readouterr() == ("", "")


def test_it_closes_for_good() -> None:
    with SampleServer(NOW) as server:
        url = server.subscriptions[0].url
        ask(url)
    with pytest.raises(URLError):
        urlopen(url, timeout=2)
    with pytest.raises(RuntimeError):
        _ = server.address


def test_two_papers_can_be_open_at_once() -> None:
    with SampleServer(NOW) as one, SampleServer(NOW + timedelta(days=1)) as other:
        assert one.address != other.address
        assert ask(one.subscriptions[0].url).body != ask(other.subscriptions[0].url).body


def test_json_feeds_are_utf8_json(server: SampleServer) -> None:
    for subscription in server.subscriptions:
        if subscription.url.endswith(".json"):
            assert json.loads(ask(subscription.url).body)["version"].endswith("1.1")
