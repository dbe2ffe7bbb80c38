"""Asks the sample server as a plain client would."""

from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def ask(url: str, *, method: str = "GET", read: bool = True, **headers: str) -> Answer:
    """Return what the server says; header names are given with `_` for `-`."""
    parts = urlsplit(url)
    connection = HTTPConnection(parts.netloc, timeout=5)
    try:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, parts.path, headers=sent)
        response = connection.getresponse()
        named = {name.lower(): value for name, value in response.getheaders()}
        body = response.read() if read else b""
        response.close()
        return Answer(response.status, named, body)
    finally:
        connection.close()
