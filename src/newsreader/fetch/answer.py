"""What a server answered, read without trust."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Self

from newsreader.dataclass import dataclass, replace
from newsreader.fetch.addresses import Address
from newsreader.fetch.freshness import max_age, retry_after
from newsreader.fetch.hosts import LONGEST_WAIT
from newsreader.fetch.request import AnswerError, Fetched
from newsreader.fetch.words import status_words
from newsreader.model.feed import Visit
from newsreader.model.wording import time_words

GOOD = frozenset({200, 203})
"""The statuses that come with what was asked for; 203 if somebody on the way has changed it."""
UNCHANGED = 304
"""The status that says that nothing is new."""
REDIRECTS = frozenset({301, 302, 303, 307, 308})
"""Statuses that lead to another address."""
_LONGEST_VALIDATOR = 4_000
"""More would make a request that many servers refuse: they take 8 kB of headers in all."""
_FAILED = 400
_GONE = 410
_YEAR = 366 * 86_400


@dataclass(frozen=True, slots=True)
class Head:
    """Status and headers, the values byte for byte as they came (read as Latin-1).

    Attributes:
        status: The HTTP status.
        fields: Lower-case name of each header to its values, in order.
    """

    status: int
    fields: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, status: int, headers: Iterable[tuple[bytes, bytes]]) -> Self:
        """Take the head of an answer.

        Args:
            status: The HTTP status.
            headers: Name and value of each header as they came.
        """
        fields: dict[str, list[str]] = {}
        for name, value in headers:
            fields.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
        return cls(status, fields)

    def all(self, name: str) -> Sequence[str]:
        """Return all values of a header."""
        return self.fields.get(name, ())

    def __getitem__(self, name: str) -> str:
        """Return the first value of a header, or `""`."""
        values = self.fields.get(name)
        return values[0] if values else ""

    @property
    def length(self) -> int | None:
        """How many bytes a body is said to have, or None where that is not told."""
        length = self["content-length"]
        return int(length) if length.isascii() and length.isdigit() and len(length) < 19 else None


@dataclass(frozen=True, slots=True)
class Answer:
    """A head with its body, decompressed.

    Attributes:
        head: Status and headers.
        body: As far as it came; of anything but a good answer nothing is kept.
        size: Bytes of it that came over the wire.
        broken: That it broke off, in words, or `""`.
    """

    head: Head
    body: bytes
    size: int = 0
    broken: str = ""

    def fetched(
        self, visit: Visit, address: Address, moved: str, seconds: float, now: datetime
    ) -> Fetched:
        """Turn a good answer into what the caller gets.

        Args:
            visit: What the visit before left behind, as that address was asked.
            address: Where the answer came from.
            moved: Where the address has permanently moved to, or `""`.
            seconds: How long servers took for it.
            now: The present moment, aware UTC.
        """
        head = self.head
        unchanged = head.status == UNCHANGED
        # A 304 need not repeat the validators; a 200 without them has taken them back.
        etag = _kept(head["etag"]) or (visit.etag if unchanged else "")
        modified = _kept(head["last-modified"]) or (visit.modified if unchanged else "")
        if self.broken:  # "unchanged" would be true, and the rest never come
            etag = modified = ""
        source = address.place if etag or modified else ""
        return Fetched(
            status=head.status,
            body=self.body,
            content_type=head["content-type"],
            visit=replace(visit, etag=etag, modified=modified, source=source, gone=False),
            unchanged=unchanged,
            address=str(address),
            moved=moved,
            max_age=None
            if self.broken
            else max_age(
                ",".join(head.all("cache-control")),
                head["expires"],
                head["date"],
                head["age"],
                now,
            ),
            size=0 if unchanged else self.size,
            seconds=seconds,
            broken=self.broken,
        )


def check_status(head: Head, visit: Visit, now: datetime, *, lasting: bool) -> None:
    """Let a good answer pass.

    Args:
        head: The answer's head.
        visit: What the request was made with: 304 is an answer only to one who asked for it.
        now: The present moment, aware UTC.
        lasting: Whether no redirect led there that is not for good: what is found behind such a one
            ends no feed.

    Raises:
        AnswerError: It is any other.
    """
    if head.status in GOOD or (head.status == UNCHANGED and (visit.etag or visit.modified)):
        return
    ended = head.status == _GONE and lasting
    words = status_words(head.status)
    if head.status == _GONE and not lasting:
        words = "a redirect that may pass leads to where the server answered 410 (gone)"
    if head.status in REDIRECTS:
        words += ", but the address that it leads to is missing"
    wait = retry_after(head["retry-after"], now) if head.status >= _FAILED else None
    if wait:
        wanted = "longer than a year" if wait > _YEAR else time_words(wait)
        words += f" and asks to wait {wanted}"
        if wait > LONGEST_WAIT.total_seconds():
            words += f", of which {time_words(LONGEST_WAIT.total_seconds())} are kept"
    raise AnswerError(words, head.status, wait, ended=ended)


def _kept(validator: str) -> str:
    return validator if len(validator) <= _LONGEST_VALIDATOR else ""
