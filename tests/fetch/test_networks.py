"""A public server cannot make the reader look into its own house, however it names it."""

import asyncio
import socket
import ssl
from asyncio.selector_events import BaseSelectorEventLoop
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.download import Downloader
from newsreader.fetch.networks import is_loopback, is_public, look_up, numeric
from newsreader.fetch.order import DownloadRequest
from newsreader.fetch.part import Part
from newsreader.fetch.request import Fetched, FetchRequest, UnreachableError
from newsreader.model.feed import Visit
from tests.fetch.conftest import TINY
from tests.fetch.server import Asked, Line, Server

FEED = b"<rss><channel><title>Sample</title></channel></rss>"
OUTSIDE, ELSEWHERE, INSIDE = "93.184.215.14", "2606:4700::1111", "192.168.1.7"
REFUSED = "it leads to an address in your own network"
NAMED_OUTSIDE = (
    "its name leads into your own network: if it stands there, name inner.example in local_hosts "
    "in the config"
)


@dataclass
class World:
    """A world of names: whatever is connected to, it is the server of the test that answers.

    Attributes:
        names: Host to what each look-up says, the last one for ever.
        looked_up: The names that were looked up.
        connected: The addresses that were connected to.
        dead: Addresses that refuse.
        silent: Those that never answer.
        peers: File number of a socket to the address that it believes to be connected to.
        local_hosts: Names that the reader says are of his own network.
    """

    names: dict[str, list[list[str]]] = field(default_factory=dict)
    looked_up: list[str] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)
    dead: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)
    peers: dict[int, str] = field(default_factory=dict)
    local_hosts: tuple[str, ...] = ()
    really_connect: Any = BaseSelectorEventLoop.sock_connect

    async def resolve(self, name: str) -> list[str]:
        self.looked_up.append(name)
        if name not in self.names:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        answers = self.names[name]
        return answers.pop(0) if len(answers) > 1 else answers[0]

    async def connect(self, link: socket.socket, address: tuple[str, int]) -> None:
        """Do as an event loop does that connects a socket."""
        place, port = address
        self.connected.append(place)
        if place in self.dead:
            raise ConnectionRefusedError
        if place in self.silent:
            await asyncio.sleep(60)
        here = "::ffff:127.0.0.1" if link.family == socket.AF_INET6 else "127.0.0.1"
        await self.really_connect(asyncio.get_running_loop(), link, (here, port))
        self.peers[link.fileno()] = place

    async def fetch(self, url: str, **more: object) -> Fetched:
        request = replace(FetchRequest(url), **more)  # type: ignore[arg-type]
        limits = replace(TINY, gap=0.0, read=5.0, total=5.0, local_hosts=self.local_hosts)
        async with Fetcher(limits=limits, resolve=self.resolve) as fetcher:
            return await fetcher.fetch(request)

    async def refusal(self, url: str, **more: object) -> str:
        with pytest.raises(FetchError) as caught:
            await self.fetch(url, **more)
        return str(caught.value)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    world = World(
        {
            "a.example": [[OUTSIDE]],
            "b.example": [[ELSEWHERE]],
            "nas.lan": [[INSIDE]],
            "inner.example": [["10.0.0.9"]],
            "wiki.internal": [["10.0.0.10"]],
            "localhost.": [["127.0.0.1"]],
            "xn--bcher-kva.example": [["fd00::7"]],
        }
    )
    monkeypatch.setattr(
        BaseSelectorEventLoop, "sock_connect", lambda _, *told: world.connect(*told)
    )
    monkeypatch.setattr(socket.socket, "getpeername", lambda it: (world.peers[it.fileno()], 0))
    return world


def named(server: Server, host: str, path: str = "/feed") -> str:
    return server.url(path).replace("127.0.0.1", host)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0177.1",
        "127.1",
        "0",
        "0.0.0.0",
        "10.1.2.3",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[fe80::1]",
        "[fec0::1]",
        "[fd00::1]",
        "[ff02::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:a00:1]",
        "[::127.0.0.1]",
        "[2002:7f00:1::]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b:1::1]",
        "[2001:0:5db8:d70e::80ff:fffe]",
        "localhost.",
        "inner.example",
        "INNER.example",
        "b\u00fccher.example",
        "nas.lan",
    ],
)
async def test_a_public_server_cannot_send_us_into_our_own_house(
    world: World, server: Server, host: str
) -> None:
    server.redirect("/feed", named(server, host, "/secret"), 301)
    assert await world.refusal(named(server, "a.example")) == REFUSED
    assert world.connected == [OUTSIDE]
    assert len(server.diary) == 1


async def test_a_redirect_that_is_not_followed_is_the_answer_that_came(
    world: World, server: Server
) -> None:
    server.redirect("/feed", named(server, "b.example", "/more"), 301)
    server.redirect("/more", named(server, "inner.example", "/secret"), 302)
    with pytest.raises(FetchError, match=REFUSED) as caught:
        await world.fetch(named(server, "a.example"))
    assert caught.value.status == 302
    with pytest.raises(FetchError, match=REFUSED) as caught:
        await world.fetch(named(server, "inner.example"), found_on="https://a.example/")
    assert caught.value.status is None
    server.redirect("/feed", named(server, "dead.example"), 302)
    world.names["dead.example"] = [["93.184.215.15"]]
    world.dead.add("93.184.215.15")
    with pytest.raises(UnreachableError) as unreachable:
        await world.fetch(named(server, "a.example"))
    assert unreachable.value.status is None


@pytest.mark.parametrize("first", ["a.example", "inner.example"])
async def test_nor_by_what_another_feed_was_answered_in_the_same_run(
    world: World, server: Server, first: str
) -> None:
    server.redirect("/feed", named(server, "inner.example", "/own"))
    server.serve("/own", FEED)
    lured, own = named(server, "a.example"), named(server, "inner.example", "/own")
    limits = replace(TINY, gap=0.0, read=5.0, total=5.0, local_hosts=("inner.example",))
    async with Fetcher(limits=limits, resolve=world.resolve, once=True) as fetcher:
        if first == "inner.example":
            assert (await fetcher.fetch(FetchRequest(own))).body == FEED
        with pytest.raises(FetchError, match=REFUSED):
            await fetcher.fetch(FetchRequest(lured))
        assert (await fetcher.fetch(FetchRequest(own))).body == FEED
    assert [asked.path for asked in server.diary].count("/own") == 1


async def test_nor_by_a_detour(world: World, server: Server) -> None:
    server.redirect("/feed", named(server, "b.example", "/more"))
    server.redirect("/more", named(server, "inner.example", "/secret"))
    assert await world.refusal(named(server, "a.example")) == REFUSED
    assert world.connected == [OUTSIDE, ELSEWHERE]


async def test_nor_by_an_address_that_was_a_permanent_move(world: World, server: Server) -> None:
    server.serve("/feed", FEED)
    visit = Visit(address=named(server, "inner.example"))
    assert await world.refusal(named(server, "a.example"), visit=visit) == REFUSED
    assert world.connected == []


async def test_of_several_addresses_only_the_public_ones_are_asked(
    world: World, server: Server
) -> None:
    world.names["a.example"] = [[INSIDE, "::1", OUTSIDE]]
    world.dead.add(OUTSIDE)
    assert await world.refusal(named(server, "a.example")) == "the server refused the connection"
    assert world.connected == [OUTSIDE]


async def test_a_name_with_one_foot_inside_is_not_at_home_there(
    world: World, server: Server
) -> None:
    world.names["a.example"] = [[OUTSIDE, INSIDE]]
    server.redirect("/feed", named(server, "nas.lan", "/secret"))
    assert await world.refusal(named(server, "a.example")) == REFUSED


async def test_a_name_is_looked_up_once_and_what_was_checked_is_asked(
    world: World, server: Server
) -> None:
    world.names["b.example"] = [[ELSEWHERE], ["127.0.0.1"]]
    server.redirect("/feed", named(server, "b.example", "/more"))
    server.serve("/more", FEED)
    assert (await world.fetch(named(server, "a.example"))).body == FEED
    assert world.looked_up == ["a.example", "b.example"]
    assert world.connected == [OUTSIDE, ELSEWHERE]


async def test_a_name_that_changes_sides_in_the_middle_gains_nothing(
    world: World, server: Server
) -> None:
    def closing(line: Line, _: Asked) -> None:
        line.answer(302, location="/secret", connection="close")
        line.close = True

    world.names["a.example"] = [[OUTSIDE], ["127.0.0.1"]]
    server.page("/feed", closing)
    assert await world.refusal(named(server, "a.example")) == NAMED_OUTSIDE.replace("inner", "a")
    assert world.connected == [OUTSIDE]


@pytest.mark.parametrize("home", ["nas.lan", "localhost.", "192.168.1.7", "[::1]"])
async def test_a_server_in_the_house_may_send_us_about_the_house(
    world: World, server: Server, home: str
) -> None:
    server.redirect("/feed", named(server, "wiki.internal", "/more"), 301)
    server.serve("/more", FEED)
    got = await world.fetch(named(server, home))
    assert got.body == FEED
    assert got.moved == named(server, "wiki.internal", "/more")
    # Also the next time, when the first address is not asked any more.
    again = await world.fetch(named(server, home), visit=Visit(address=got.moved))
    assert again.body == FEED


@pytest.mark.parametrize("home", ["nas.lan", "localhost.", "192.168.1.7"])
async def test_who_is_out_in_the_world_cannot_use_a_feed_of_the_house_for_that(
    world: World, server: Server, tmp_path: Path, home: str
) -> None:
    feed = named(server, home)
    server.redirect("/page", named(server, "127.0.0.1", "/secret"))
    server.redirect("/feed", named(server, "a.example", "/page"))
    # What it redirects to, what its articles name, and where it has moved, which turns inside.
    assert await world.refusal(feed) == REFUSED
    page = named(server, "a.example", "/page")
    assert await world.refusal(page, found_on=feed) == REFUSED
    moved = Visit(address=named(server, "inner.example"))
    assert await world.refusal(feed, visit=moved) == REFUSED
    async with Downloader(limits=replace(TINY, gap=0.0), resolve=world.resolve) as downloader:
        request = DownloadRequest(page, feed=feed)
        with pytest.raises(FetchError, match=REFUSED):
            await downloader.download(request, Part(tmp_path / "file.part"))
    limits = replace(TINY, gap=0.0, read=5.0, total=5.0)
    async with Fetcher(limits=limits, resolve=world.resolve, once=True) as fetcher:
        for _ in range(2):  # the second time what it was answered is known
            with pytest.raises(FetchError, match=REFUSED):
                await fetcher.fetch(FetchRequest(page, found_on=feed))
    assert all(asked.path != "/secret" for asked in server.diary)


@pytest.mark.parametrize("found_on", ["", "http://inner.example/", "https://inner.example/feed"])
@pytest.mark.parametrize("place", ["127.0.0.1", "10.0.0.9", "169.254.169.254", "fd00::7"])
async def test_a_name_out_in_the_world_vouches_for_nothing_inside(
    world: World, server: Server, found_on: str, place: str
) -> None:
    """Not even for itself: whoever owns a name can turn it anywhere, at any time."""
    world.names["inner.example"] = [[place]]
    for address in (named(server, "inner.example"), "https://inner.example/feed"):
        words = await world.refusal(address, found_on=found_on)
        assert words == NAMED_OUTSIDE
        again = await world.refusal(address, found_on=found_on, visit=Visit(address=address))
        assert again == NAMED_OUTSIDE
    assert world.connected == []


async def test_nor_for_files_of_its_articles(world: World, server: Server, tmp_path: Path) -> None:
    feed = named(server, "inner.example")
    async with Downloader(limits=replace(TINY, gap=0.0), resolve=world.resolve) as downloader:
        for url in (named(server, "inner.example", "/one.mp3"), named(server, "nas.lan")):
            request = DownloadRequest(url, feed=feed)
            with pytest.raises(FetchError, match=r"in(to)? your own network"):
                await downloader.download(request, Part(tmp_path / "file.part"))
    assert world.connected == []


async def test_a_name_that_turns_inside_in_the_middle_is_asked_no_more(
    world: World, server: Server
) -> None:
    world.names["a.example"] = [[OUTSIDE], ["127.0.0.1"]]
    server.serve("/feed", FEED)
    assert (await world.fetch(named(server, "a.example"))).body == FEED
    assert await world.refusal(named(server, "a.example")) == NAMED_OUTSIDE.replace("inner", "a")
    assert world.connected == [OUTSIDE]


@pytest.mark.parametrize("listed", ["inner.example", "example", "deep.inner.example"])
async def test_its_reader_may_say_that_a_name_is_of_his_network(
    world: World, server: Server, listed: str
) -> None:
    """As that of a server at home or of a company may be, with all that stands under it."""
    world.local_hosts = (listed,)
    server.serve("/feed", FEED)
    own = named(server, "inner.example")
    if listed == "deep.inner.example":
        assert await world.refusal(own) == NAMED_OUTSIDE
        return
    assert (await world.fetch(own)).body == FEED
    page = named(server, "nas.lan", "/page")
    server.serve("/page", FEED)
    assert (await world.fetch(page, found_on=own)).body == FEED
    # On the way, where the name leads out into the world, nothing of that holds.
    world.names["inner.example"] = [[OUTSIDE]]
    server.redirect("/feed", page)
    assert await world.refusal(own) == REFUSED


@pytest.mark.parametrize("host", ["nas.lan", "inner.example"])
async def test_whoever_needs_no_naming_is_not_told_to_name_it(
    world: World, server: Server, host: str
) -> None:
    """Back at home, but by way of somebody out in the world: that naming it would not change."""
    world.local_hosts = ("inner.example",)
    server.redirect("/feed", named(server, "a.example", "/away"))
    server.redirect("/away", named(server, host, "/back"))
    assert await world.refusal(named(server, host)) == REFUSED
    assert [one.path for one in server.diary] == ["/feed", "/away"]


async def test_a_page_out_in_the_world_cannot_name_a_feed_in_the_house(
    world: World, server: Server
) -> None:
    server.serve("/feed", FEED)
    url = named(server, "nas.lan")
    assert await world.refusal(url, found_on="https://a.example/") == REFUSED
    assert world.connected == []
    assert await world.refusal(url, found_on="http://inner.example/") == REFUSED
    assert (await world.fetch(url, found_on="http://192.168.1.7/")).body == FEED
    assert (await world.fetch(url, found_on="/home/ann/page.html")).body == FEED
    assert (await world.fetch(url)).body == FEED


async def test_nor_a_file(world: World, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED)
    for url in (str(path), path.as_uri()):
        words = await world.refusal(url, found_on="https://a.example/")
        assert words == "a page on the web names a file on this machine"
        assert (await world.fetch(url, found_on=str(tmp_path / "page.html"))).body == FEED


async def test_a_connection_into_the_house_is_not_lent_to_strangers(
    world: World, server: Server
) -> None:
    server.serve("/mine", FEED)
    server.redirect("/feed", named(server, "nas.lan", "/mine"))
    limits = replace(TINY, gap=0.0, read=5.0, total=5.0)
    async with Fetcher(limits=limits, resolve=world.resolve) as fetcher:
        await fetcher.fetch(FetchRequest(named(server, "nas.lan", "/mine")))
        with pytest.raises(FetchError, match="in your own network"):
            await fetcher.fetch(FetchRequest(named(server, "a.example")))
        await fetcher.fetch(FetchRequest(named(server, "nas.lan", "/mine")))
    assert [asked.path for asked in server.diary] == ["/mine", "/feed", "/mine"]


async def test_an_address_that_refuses_is_made_up_for_by_the_next(
    world: World, server: Server
) -> None:
    world.names["a.example"] = [[ELSEWHERE, OUTSIDE]]
    world.dead.add(ELSEWHERE)
    server.serve("/feed", FEED)
    assert (await world.fetch(named(server, "a.example"))).body == FEED
    assert world.connected == [ELSEWHERE, OUTSIDE]


async def test_an_address_that_is_silent_does_not_hold_up_the_next(
    world: World, server: Server
) -> None:
    world.names["a.example"] = [[ELSEWHERE, OUTSIDE]]
    world.silent.add(ELSEWHERE)
    server.serve("/feed", FEED)
    assert (await world.fetch(named(server, "a.example"))).body == FEED
    assert world.connected == [ELSEWHERE, OUTSIDE]


async def test_a_name_that_nobody_knows_is_told(world: World, server: Server) -> None:
    words = await world.refusal(named(server, "nobody.example"))
    assert words == "the address could not be found"
    world.names["nowhere.example"] = [[]]
    words = await world.refusal(named(server, "nowhere.example"))
    assert words == "the server could not be reached"


async def test_a_name_that_no_certificate_can_have_is_told(world: World) -> None:
    world.names["a..example"] = [[OUTSIDE]]
    with socket.create_server(("127.0.0.1", 0)) as mute:
        port = mute.getsockname()[1]
        words = await world.refusal(f"https://a..example:{port}/feed")
    assert words == "the server could not be reached"


async def test_a_look_up_without_end_ends(world: World, server: Server) -> None:
    async def hang(_: str) -> list[str]:
        await asyncio.sleep(60)
        return []

    async with Fetcher(limits=replace(TINY, connect=0.1), resolve=hang) as fetcher:
        with pytest.raises(UnreachableError) as caught:
            await fetcher.fetch(FetchRequest(named(server, "a.example")))
    assert str(caught.value) == "no connection within 0.1 seconds"


async def test_a_certificate_is_asked_for_by_the_name(world: World) -> None:
    names: list[str | None] = []

    def wanted(_: object, name: str | None, __: object) -> None:
        names.append(name)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).with_name("untrusted.pem"))
    context.sni_callback = wanted
    tls = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=context)
    world.names["a.example."] = world.names["a.example"]
    async with tls:
        port = tls.sockets[0].getsockname()[1]
        for host in ("a.example", "a.example."):
            words = await world.refusal(f"https://{host}:{port}/feed")
            assert words == "the certificate is not trusted: self-signed certificate"
    assert names == ["a.example", "a.example"]


async def test_the_system_looks_names_up() -> None:
    assert "127.0.0.1" in await look_up("localhost")
    for unknown in ("nowhere.invalid", "a" * 300):
        with pytest.raises(OSError):
            await look_up(unknown)


def test_what_is_out_in_the_world() -> None:
    for place in ("1.1.1.1", "2606:4700::1111", "64:ff9b::1.1.1.1", "::ffff:1.1.1.1"):
        assert is_public(place)
    for place in ("fe80::1%eth0", "2002:a00:1::", "198.51.100.1", "::1.1.1.1%lo"):
        assert is_public(place) is (place == "::1.1.1.1%lo")


def test_numbers_in_every_writing() -> None:
    written = ("127.1", "2130706433", "0x7f.0.0.1", "017700000001", "::1", "a.example", "a.1")
    assert [numeric(one) for one in written] == ["127.0.0.1"] * 4 + ["::1", None, None]


def test_loopback_by_name() -> None:
    names = [
        "localhost",
        "localhost.",
        "a.localhost",
        "127.9.9.9",
        "::1",
        "[::1]",
        "a.example",
        "127.evil.example",
    ]
    assert [is_loopback(name) for name in names] == [True] * 6 + [False] * 2
