"""A SOCKS 5 proxy on loopback that leads everything to one server, and may misbehave."""

import socket
import socketserver
import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self


@dataclass
class Socks:
    """Where it leads, and what it wants or does on the way.

    Attributes:
        leads_to: Port on loopback of the server that answers whatever is asked for.
        login: Name and password it wants, or None.
        reply: Code of its answer to a request; 0 lets it through.
        babbles: What it says in place of its first word.
        hangs: Whether it never says a word.
        asked: Host and port of each request; a host is a name where the proxy is to look it up.
    """

    leads_to: int = 0
    login: tuple[bytes, bytes] | None = None
    reply: int = 0
    babbles: bytes = b""
    hangs: bool = False
    asked: list[tuple[str, int]] = field(default_factory=list)

    def __enter__(self) -> Self:
        outer, self._closing = self, threading.Event()

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                outer._serve(self.request)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()

    def _serve(self, line: Any) -> None:
        taken = line.makefile("rb")
        if self.hangs:
            self._closing.wait(30)
            return
        if self.babbles:
            line.sendall(self.babbles)
            return
        _, count = taken.read(2)
        offered = taken.read(count)
        wanted = 0 if self.login is None else 2
        if wanted not in offered:
            line.sendall(b"\x05\xff")
            return
        line.sendall(bytes((5, wanted)))
        if self.login is not None:
            name, password = (taken.read(taken.read(skip)[-1]) for skip in (2, 1))
            right = (name, password) == self.login
            line.sendall(bytes((1, 0 if right else 1)))
            if not right:
                return
        *_, kind = taken.read(4)
        raw = taken.read(taken.read(1)[0] if kind == 3 else 4)
        host = raw.decode() if kind == 3 else socket.inet_ntoa(raw)
        self.asked.append((host, int.from_bytes(taken.read(2))))
        line.sendall(bytes((5, self.reply, 0, 1)) + bytes(6))
        if not self.reply:
            self._lead(line)

    def _lead(self, line: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", self.leads_to)) as server:
            back = threading.Thread(target=_pour, args=(server, line), daemon=True)
            back.start()
            _pour(line, server)
            back.join()


def _pour(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass
