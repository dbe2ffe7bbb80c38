"""What is asked for and what came back, as plain data."""

from datetime import datetime

from newsreader.dataclass import dataclass, field
from newsreader.errors import FetchError
from newsreader.model.feed import Visit

FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/json;q=0.8, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1"
)
"""The `Accept` header for a feed."""
LEFT_ALONE = "its server wants to be left alone"
"""Begins the reason of a `NotAskedError` that says until when."""


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """One address to ask.

    Attributes:
        url: http(s) or `file://` address, or a path, as its reader wrote it.
        visit: What the last visit left behind; its `address` is asked in place of `url`.
        headers: Extra headers, sent to the host of `url` only.
        username: For HTTP basic authentication at the host of `url`, or `""`.
        password_command: A program and its arguments whose first output line is the password.
        accept: The `Accept` header.
        found_on: Address of the page that named `url`, or `""` when its reader did: what a page out
            in the world names may not lead into the reader's own network.
        partial: Whether an answer that broke off is good for something as far as it came.
        total: Seconds that it may take in all, where that is less than the limits allow, or None.
        insist: Whether its reader waits for just this: a server is asked that has failed others,
            though not one that has asked for patience.
        ahead: Whether nobody waits for it yet: its host is asked for all else first.
    """

    url: str
    visit: Visit = field(default_factory=Visit)
    headers: tuple[tuple[str, str], ...] = ()
    username: str = ""
    password_command: tuple[str, ...] = ()
    accept: str = FEED_TYPES
    found_on: str = ""
    partial: bool = False
    total: float | None = None
    insist: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """A good answer.

    Attributes:
        status: The HTTP status, 200, 203 or 304 (also for files).
        body: The bytes, decompressed; empty when `unchanged`.
        content_type: The `Content-Type` header as it came, or `""`.
        visit: The validators for the next visit; all else as in the request's.
        unchanged: Whether the server said 304 (or the file was not written since).
        address: Where the answer came from in the end.
        moved: Where the address has permanently moved to, or `""`. Whoever finds that the body
            is what was looked for may keep it; a login page must not replace an address.
        max_age: Seconds for which the publisher calls the answer fresh, or None.
        size: Bytes of the body as they came over the wire; 0 when `unchanged`.
        seconds: How long the server took, redirects counted in, waiting for a turn not.
        broken: That it broke off, in words, where the body is only what came until then; `""` where
            it is whole. No validator and no `max_age` comes with it, so that the next visit asks
            for all of it.
    """

    status: int
    body: bytes
    content_type: str
    visit: Visit
    unchanged: bool
    address: str
    moved: str = ""
    max_age: int | None = None
    size: int = 0
    seconds: float = 0.0
    broken: str = ""


class AnswerError(FetchError):
    """The server answered, but not with what was asked for.

    Attributes:
        retry_after: Seconds for which the server asks to be left alone, or None.
        ended: Whether it said that there will never be anything again.
    """

    def __init__(
        self, message: str, status: int, retry_after: int | None = None, *, ended: bool = False
    ) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after
        self.ended = ended


class PatienceError(AnswerError):
    """The server answered that its host is to be left alone for a while.

    Attributes:
        until: When it may be asked again, aware UTC.
    """

    def __init__(self, answered: str, status: int, until: datetime) -> None:
        super().__init__(f"{answered} and wants to be left alone", status)
        self.until = until


class BrokenOffError(FetchError):
    """The answer broke off before it was complete, or what came next was no part of it."""


class NotAskedError(FetchError):
    """The host was not asked, for it had asked for patience or had just failed to answer.

    Attributes:
        reason: Why, in words, where that it was not asked goes without saying.
        until: When it may be asked again, aware UTC, or None when it was merely out of reach.
        slow: Whether it answers well, but took so long for others that this one waits.
    """

    def __init__(self, reason: str, until: datetime | None = None, *, slow: bool = False) -> None:
        super().__init__(f"not asked: {reason}")
        self.reason = reason
        self.until = until
        self.slow = slow


class UnreachableError(FetchError):
    """No server answered, or not in time; it may as well be the reader's own line that is down.

    Attributes:
        connected: Whether there was a connection, so that only the answer was wanting.
        refused: Whether a machine answered that nobody listens there.
    """

    def __init__(self, message: str, *, connected: bool = False, refused: bool = False) -> None:
        super().__init__(message)
        self.connected = connected
        self.refused = refused
