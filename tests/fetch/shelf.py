"""A server of one file that can break off in the midst of it, and go on from there."""

import re

from tests.fetch.server import Asked, Line

BODY = bytes(range(256)) * 400


class Shelf:
    """Serves a file as a careful server does, and breaks off where it is told to."""

    def __init__(self, body: bytes = BODY, etag: str = '"one"') -> None:
        self.body = body
        self.etag = etag
        self.breaks: list[int] = []
        self.ranges = True
        self.said: int | None = None
        self.type = "audio/mpeg"

    def __call__(self, line: Line, asked: Asked) -> None:
        start, status = 0, 200
        wanted = re.fullmatch(r"bytes=(\d+)-", asked.headers.get("range", ""))
        fresh = asked.headers.get("if-range", self.etag) == self.etag
        headers = {"ETag": self.etag, "Content-Type": self.type}
        if wanted and self.ranges and fresh:
            start, status = int(wanted[1]), 206
            if start >= len(self.body):
                line.answer(416, b"", Content_Range=f"bytes */{len(self.body)}", **headers)
                return
            headers["Content-Range"] = f"bytes {start}-{len(self.body) - 1}/{len(self.body)}"
        body = self.body[start:]
        said = len(body) if self.said is None else self.said
        lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {said}"]
        lines += [f"{name}: {value}" for name, value in headers.items() if value]
        line.send("\r\n".join(lines).encode() + b"\r\n\r\n")
        if self.breaks:
            line.send(body[: self.breaks.pop(0)])
            line.reset()
        else:
            line.send(body)
            line.close = said != len(body)
