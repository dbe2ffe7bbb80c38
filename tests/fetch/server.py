"""A server on loopback that can misbehave in every way, and keeps a diary of who asked what."""

import socket
import socketserver
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, eq=False)
class Asked:
    """One request as it came: path, headers with lower-case names, and from when to when."""

    path: str
    headers: dict[str, str]
    raw: bytes
    begun: float
    connection: int


@dataclass
class Line:
    """What an answer writes to."""

    socket: socket.socket
    closing: threading.Event
    close: bool = False
    hangs: Callable[[], None] = lambda: None
    """Told when no more is going to be said."""
    whole: Callable[[], None] = lambda: None
    """Told before an answer goes out whole: who asked may ask again before this thread goes on."""

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def answer(self, status: int = 200, body: bytes = b"", **headers: str) -> None:
        lines = [f"HTTP/1.1 {status} Whatever"]
        named = {"content-length": str(len(body)), **headers}
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in named.items()]
        self.whole()
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)

    def hang(self) -> None:
        """Say nothing until the server is closed."""
        self.hangs()
        self.closing.wait(30)
        self.close = True

    def reset(self) -> None:
        """Break the connection off with an RST."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()
        self.close = True


Answer = Callable[[Line, Asked], None]


def nothing_here(line: Line, _: Asked) -> None:
    line.answer(404, b"nothing here")


@dataclass
class Server:
    """Paths to answers; `diary` has every request in order, `hanging` counts what never ended."""

    pages: dict[str, Answer] = field(default_factory=dict)
    diary: list[Asked] = field(default_factory=list)
    host: str = "127.0.0.1"
    most_at_once: int = 0
    hanging: int = 0
    _open: set[Asked] = field(default_factory=set)
    _connections: int = 0

    def __enter__(self) -> Self:
        self._closing = threading.Event()
        self._lock = threading.Lock()
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                outer._converse(self.request)

        class TCP(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, request: Any, client_address: Any) -> None:
                """A client that hangs up is what half of these tests are about."""

        self._tcp: socketserver.TCPServer = TCP((self.host, 0), Handler)
        self._thread = threading.Thread(
            target=self._tcp.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._tcp.shutdown()
        self._tcp.server_close()
        self._thread.join()

    def stop_listening(self) -> None:
        """Take no further connection; those that are open go on."""
        self._tcp.shutdown()
        self._tcp.server_close()

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self._tcp.server_address[1]}"

    def url(self, path: str) -> str:
        return self.address + path

    def serve(self, path: str, body: bytes, status: int = 200, **headers: str) -> str:
        """Answer a path with a fixed body; return its address."""
        return self.page(path, lambda line, _: line.answer(status, body, **headers))

    def page(self, path: str, answer: Answer) -> str:
        self.pages[path] = answer
        return self.url(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        return self.serve(path, b"", status, location=to)

    def asked(self, path: str) -> list[Asked]:
        return [one for one in self.diary if one.path == path]

    def _converse(self, connection: socket.socket) -> None:
        with self._lock:
            self._connections += 1
            number = self._connections
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # what is said goes out
        line = Line(connection, self._closing)
        while not line.close:
            raw = self._read(connection)
            if not raw:
                return
            head, *lines = raw.decode("latin-1").split("\r\n")
            headers = dict(one.split(": ", 1) for one in lines if ": " in one)
            path = head.split(" ")[1]
            asked = Asked(
                path,
                {name.lower(): value for name, value in headers.items()},
                raw,
                time.monotonic(),
                number,
            )
            with self._lock:
                self.diary.append(asked)
                self._open.add(asked)
                self.most_at_once = max(self.most_at_once, len(self._open))
            line.hangs, line.whole = self._hang, partial(self._over, asked)
            try:
                answer = self.pages.get(path, nothing_here)
                answer(line, asked)
            finally:
                self._over(asked)

    def _over(self, asked: Asked) -> None:
        """Count a request as answered."""
        with self._lock:
            self._open.discard(asked)

    def _hang(self) -> None:
        """Count a request that is not going to be answered."""
        with self._lock:
            self.hanging += 1

    @staticmethod
    def _read(connection: socket.socket) -> bytes:
        data = b""
        try:
            while b"\r\n\r\n" not in data:
                more = connection.recv(65536)
                if not more:
                    return b""
                data += more
                if data.startswith(b"\x16"):  # TLS, where none is spoken
                    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                    return b""
        except OSError:
            return b""
        return data
