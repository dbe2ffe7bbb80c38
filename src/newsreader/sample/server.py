"""The newsagent: serves the sample newspaper on loopback, to nobody but this machine."""

import gzip
import hashlib
import socketserver
from collections.abc import Iterable
from datetime import datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from newsreader.model.feed import Subscription
from newsreader.sample.audio import seconds_of, size_of, wave
from newsreader.sample.days import printed
from newsreader.sample.json_feed import json_feed
from newsreader.sample.outlets import Outlet, outlets, photos, picture_bytes
from newsreader.sample.page import article_page, front_page
from newsreader.sample.xml_feeds import xml_feed

_POLL = 0.02
_SMALLEST_TO_PACK = 500


class _Handler(BaseHTTPRequestHandler):
    """Answers one request of the one paper there is."""

    server: "_Server"
    protocol_version = "HTTP/1.1"
    timeout = 10

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def version_string(self) -> str:
        return "newsreader-sample"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the screen belongs to the program."""

    def _answer(self, *, with_body: bool) -> None:
        self.close_connection = True  # a kept connection would hold up the closing of the paper
        path = unquote(urlsplit(self.path).path)
        recording = self.server.paper.recording(path)
        if recording is not None:
            self._send(200, "audio/wav", size_of(recording), wave(recording) if with_body else ())
            return
        found = self.server.paper.find(path)
        if found is None:
            text = b"There is nothing at this address.\n"
            self._send(404, "text/plain; charset=utf-8", len(text), [text] if with_body else ())
            return
        kind, body = found
        etag = f'"{hashlib.sha256(body).hexdigest()[:24]}"'
        if etag in (self.headers.get("If-None-Match") or ""):
            self._send(304, kind, None, (), etag)
            return
        packed = "gzip" in (self.headers.get("Accept-Encoding") or "")
        packed = packed and kind != "image/png" and len(body) >= _SMALLEST_TO_PACK
        if packed:
            body = gzip.compress(body, mtime=0)
        self._send(200, kind, len(body), [body] if with_body else (), etag, packed=packed)

    def _send(
        self,
        status: int,
        kind: str,
        length: int | None,
        chunks: Iterable[bytes],
        etag: str = "",
        *,
        packed: bool = False,
    ) -> None:
        self.send_response(HTTPStatus(status))
        if length is not None:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(length))
        if etag:
            self.send_header("ETag", etag)
            self.send_header("Vary", "Accept-Encoding")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Connection", "close")
        self.end_headers()
        for chunk in chunks:
            self.wfile.write(chunk)


class _Server(ThreadingHTTPServer):
    """A quiet server that never asks for the name of its host, and never waits to close."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, paper: "SampleServer") -> None:
        self.paper = paper
        super().__init__(("127.0.0.1", 0), _Handler)

    def server_bind(self) -> None:
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.socket.getsockname()[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a reader who hangs up early is no error."""


class SampleServer:
    """Serves the sample newspaper while it is entered.

    Feeds are at `/feeds/<outlet>.xml` (or `.json`), pages at `/articles/<outlet>/<slug>.html`,
    pictures at `/pictures/<name>.png` and recordings at `/audio/<outlet>/<slug>.wav`.

    Attributes:
        now: The moment the paper is printed: all its times are counted back from it, aware.
    """

    def __init__(self, now: datetime) -> None:
        """Prepare the paper.

        Args:
            now: The moment it is printed, aware.
        """
        self.now = now
        self._outlets = {outlet.slug: printed(outlet, now) for outlet in outlets()}
        self._server: _Server | None = None

    def __enter__(self) -> Self:
        """Open the stall; from here on `address` answers."""
        self._server = _Server(self)
        Thread(
            target=self._server.serve_forever, args=(_POLL,), name="sample-server", daemon=True
        ).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it at once."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    @property
    def address(self) -> str:
        """Where it is, as `http://127.0.0.1:PORT`.

        Raises:
            RuntimeError: It is not open.
        """
        if self._server is None:
            raise RuntimeError("the sample server is not open")
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def subscriptions(self) -> tuple[Subscription, ...]:
        """The outlets as a reader has subscribed to them."""
        return tuple(
            Subscription(
                url=self.address + outlet.feed_path,
                title=outlet.about.name,
                tags=outlet.about.tags,
            )
            for outlet in self._outlets.values()
        )

    def find(self, path: str) -> tuple[str, bytes] | None:
        """Return the MIME type and the bytes of what is at a path, or None."""
        match path.strip("/").split("/"):
            case ["feeds", name]:
                return self._feed(name)
            case ["pictures", name] if name.removesuffix(".png") in photos():
                return "image/png", picture_bytes(name.removesuffix(".png"))
            case ["articles", slug] if slug in self._outlets:
                return "text/html; charset=utf-8", front_page(self._outlets[slug])
            case ["articles", slug, name] if slug in self._outlets:
                return self._page(self._outlets[slug], name)
        return None

    def recording(self, path: str) -> int | None:
        """Return how many seconds the recording at a path plays, or None if there is none."""
        match path.strip("/").split("/"):
            case ["audio", slug, name] if slug in self._outlets:
                for piece in self._outlets[slug].about.article:
                    if piece.audio and name == f"{piece.slug}.wav":
                        return seconds_of(piece.audio)
        return None

    def _feed(self, name: str) -> tuple[str, bytes] | None:
        outlet = self._outlets.get(name.rpartition(".")[0])
        if outlet is None or not outlet.feed_path.endswith("/" + name):
            return None
        if outlet.about.format == "json":
            return "application/feed+json", json_feed(outlet, self.address, self.now)
        return xml_feed(outlet, self.address, self.now)

    def _page(self, outlet: Outlet, name: str) -> tuple[str, bytes] | None:
        for piece in outlet.about.article:
            if name == f"{piece.slug}.html":
                body = article_page(outlet, piece, self.address, self.now)
                return "text/html; charset=utf-8", body
        return None
