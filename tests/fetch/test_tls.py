"""Secure connections: whom they trust, and that they do all that the others do."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.errors import FetchError
from newsreader.fetch import connect
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import FetchRequest, UnreachableError
from tests.fetch.conftest import TINY

CERTIFICATE = Path(__file__).with_name("untrusted.pem")
BODY = bytes(range(256)) * 6_000
LARGE = replace(TINY, size=2_000_000, total=20.0, read=5.0)


class Secure(asyncio.Protocol):
    """Answers every request with `BODY`, or a redirect to it; notes what it was asked."""

    asked: list[bytes]
    opened: int

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        type(self).opened += 1

    def data_received(self, data: bytes) -> None:
        line = data.split(b"\r\n")[0]
        self.asked.append(data)
        if b" /moved " in line:
            self._transport.write(
                b"HTTP/1.1 301 Moved\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n"
            )
            return
        if b" /half " in line:
            self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf")
            self._transport.close()
            return
        if b" /twice " in line:
            for word in (b"once", b"more"):  # each in a record of its own
                self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n" + word)
            return
        head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY)
        self._transport.write(head + BODY)


@pytest.fixture
async def port() -> AsyncIterator[int]:
    Secure.asked, Secure.opened = [], 0
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Secure, "127.0.0.1", 0, ssl=context)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.fixture
def believing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Trust the certificate of these tests."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    connect.trusted.cache_clear()
    yield
    connect.trusted.cache_clear()


async def here(_: str) -> list[str]:
    return ["127.0.0.1"]


async def reason(url: str) -> str:
    async with Fetcher(limits=TINY, resolve=here) as fetcher:
        with pytest.raises(FetchError) as caught:
            await fetcher.fetch(FetchRequest(url))
    return str(caught.value)


@pytest.mark.usefixtures("believing")
async def test_a_secure_connection_is_used_again(port: int) -> None:
    async with Fetcher(limits=LARGE) as fetcher:
        for path in ("/feed", "/moved", "/feed"):
            got = await fetcher.fetch(FetchRequest(f"https://localhost:{port}{path}"))
            assert got.body == BODY
            assert got.address == f"https://localhost:{port}/feed"
    assert (len(Secure.asked), Secure.opened) == (4, 1)


@pytest.mark.usefixtures("believing")
async def test_what_comes_unasked_ends_a_secure_connection_too(port: int) -> None:
    async with Fetcher(limits=LARGE) as fetcher:
        for _ in range(2):
            got = await fetcher.fetch(FetchRequest(f"https://localhost:{port}/twice"))
            assert got.body == b"once"
    assert Secure.opened == 2


@pytest.mark.usefixtures("believing")
async def test_an_answer_that_breaks_off(port: int) -> None:
    words = await reason(f"https://localhost:{port}/half")
    assert words == "the answer broke off before it was complete"


@pytest.mark.usefixtures("believing")
async def test_a_certificate_is_good_for_its_own_name_only(port: int) -> None:
    words = await reason(f"https://nas.lan:{port}/feed")
    assert words.startswith("the certificate is not trusted: Hostname mismatch")
    assert Secure.asked == []


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(port: int) -> None:
    words = await reason(f"https://127.0.0.1:{port}/feed")
    assert words == "the certificate is not trusted: self-signed certificate"
    assert Secure.asked == []


@pytest.mark.usefixtures("believing")
async def test_secrets_go_from_http_to_https_of_the_usual_ports_only(port: int) -> None:
    with contextlib.suppress(FetchError):
        async with Fetcher(limits=TINY) as fetcher:
            request = FetchRequest(f"https://ann:s3cret@localhost:{port}/feed")
            await fetcher.fetch(request)
    assert b"Authorization: Basic " in Secure.asked[0]
    assert b"s3cret" not in Secure.asked[0]


async def test_a_handshake_without_end_ends() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        port = mute.getsockname()[1]
        async with Fetcher(limits=replace(TINY, connect=0.2)) as fetcher:
            with pytest.raises(UnreachableError) as caught:
                await fetcher.fetch(FetchRequest(f"https://127.0.0.1:{port}/feed"))
    assert str(caught.value) == "no connection within 0.2 seconds"


@pytest.mark.usefixtures("believing")
@pytest.mark.parametrize("text", [None, "no certificate"])
async def test_certificates_that_cannot_be_read_are_told(
    port: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str | None
) -> None:
    file = tmp_path / "certificates.pem"
    if text is not None:
        file.write_text(text)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    words = await reason(f"https://localhost:{port}/feed")
    assert words == "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read"


@pytest.fixture
async def tunnels(port: int, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[list[bytes]]:
    """The first lines that a proxy is told; it leads to the server of these tests."""
    told: list[bytes] = []

    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        told.append((await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0])
        back, on = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(pass_on(reader, on), pass_on(back, writer))

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65_536):
                writer.write(data)
        writer.close()

    proxy = await asyncio.start_server(lead, "127.0.0.1", 0)
    for name in ("http_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
    async with proxy:
        yield told


async def outside(_: str) -> list[str]:
    return ["93.184.215.14"]


@pytest.mark.usefixtures("believing")
async def test_a_certificate_is_asked_for_through_a_proxy_too(tunnels: list[bytes]) -> None:
    async with Fetcher(limits=TINY, resolve=outside) as fetcher:
        with pytest.raises(FetchError, match="is not trusted: Hostname mismatch"):
            await fetcher.fetch(FetchRequest("https://a.example/feed"))
    assert tunnels == [b"CONNECT a.example:443 HTTP/1.1"]
    assert Secure.asked == []


async def test_a_way_through_a_proxy_is_used_again(
    tunnels: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.create_default_context(cafile=CERTIFICATE)
    context.check_hostname = False
    monkeypatch.setattr("newsreader.fetch.proxied.trusted", lambda: context)
    async with Fetcher(limits=replace(LARGE, gap=0.0), resolve=outside) as fetcher:
        for _ in range(2):
            assert (await fetcher.fetch(FetchRequest("https://a.example/feed"))).body == BODY
    assert (len(Secure.asked), Secure.opened, len(tunnels)) == (2, 1, 1)
