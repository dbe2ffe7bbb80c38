"""Failures of the network in words that a reader of news understands."""

import ssl
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from http import HTTPStatus
from socket import gaierror

import httpx

from newsreader.errors import FetchError
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import UnreachableError

_MORE = {
    401: ": it wants a user name and a password, or others than these",
    407: ": the proxy wants a user name and a password",
    410: ": this feed has ended",
}
_LONGEST_QUOTE = 200


def visible(text: str) -> str:
    """Take everything out of a foreign string that could steer a terminal, and cut it short."""
    kept = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(kept.split())[:_LONGEST_QUOTE]


def status_words(status: int) -> str:
    """Say what an HTTP status means: `the server answered 404 (not found)`."""
    try:
        phrase = f" ({HTTPStatus(status).phrase.lower()})"
    except ValueError:
        phrase = ""
    return f"the server answered {status}{phrase}{_MORE.get(status, '')}"


def size_words(size: int) -> str:
    """Say a number of bytes: `15 MB`."""
    for unit, name in ((1_000_000, "MB"), (1_000, "kB")):
        if size >= unit:
            return f"{size / unit:.4g} {name}"
    return f"{size} bytes"


def time_words(seconds: float) -> str:
    """Say a span of time roughly: `20 seconds`, `10 minutes`, `3 hours`, `2 days`."""
    for unit, name in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= 2 * unit or seconds == unit:
            return _plural(round(seconds / unit), name)
    return _plural(round(seconds, 1), "second")


def moment_words(moment: datetime, now: datetime) -> str:
    """Say how far off a moment is: `10 minutes`."""
    return time_words(max(1.0, (moment - now).total_seconds() // 1))


def too_large(limit: int) -> FetchError:
    """The error for an answer that goes beyond the limit, whether compressed or not."""
    return FetchError(f"larger than the limit of {size_words(limit)}")


def network_error(error: Exception, limits: Limits, *, answering: bool) -> FetchError:
    """Turn what httpx raised into the reason that stands in the feed's row.

    Args:
        error: What was raised; nothing of its text is taken on trust.
        limits: The limits that were in force.
        answering: Whether the head of the answer had come already.
    """
    if isinstance(error, httpx.TimeoutException):
        return _too_slow(error, limits, answering=answering)
    if answering:
        return FetchError("the answer broke off before it was complete")
    if isinstance(error, httpx.ProxyError):
        return UnreachableError("the proxy refused to pass the request on")
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return FetchError("the address cannot be understood")
    if isinstance(error, httpx.LocalProtocolError):
        # The text would quote the header, and that may be a secret.
        return FetchError("a header set for this feed cannot be sent as it stands")
    if isinstance(error, httpx.RemoteProtocolError) and "location" in str(error).lower():
        return FetchError("the server redirects to an address that makes no sense")
    if isinstance(error, httpx.RemoteProtocolError):
        return UnreachableError(
            "the server closed the connection or did not speak HTTP", connected=True
        )
    return _no_connection(error)


def _too_slow(error: httpx.TimeoutException, limits: Limits, *, answering: bool) -> FetchError:
    if isinstance(error, httpx.ConnectTimeout):
        return UnreachableError(f"no connection within {time_words(limits.connect)}")
    if answering:
        words = f"the answer stopped coming for {time_words(limits.read)}"
    else:
        words = f"no answer within {time_words(limits.read)}"
    return UnreachableError(words, connected=True)


def _no_connection(error: Exception) -> FetchError:
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = visible(cause.verify_message) or "no reason was given"
            return UnreachableError(f"the certificate is not trusted: {why}")
        if isinstance(cause, ssl.SSLError):
            return UnreachableError("no secure connection could be agreed on")
        if isinstance(cause, gaierror):
            return UnreachableError("the address could not be found")
        if isinstance(cause, ConnectionRefusedError):
            return UnreachableError("the server refused the connection", refused=True)
        if isinstance(cause, ConnectionResetError | BrokenPipeError):
            return UnreachableError("the server broke the connection off", connected=True)
    return UnreachableError("the server could not be reached")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Walk down to what really happened; both httpcore and anyio wrap it up."""
    seen: set[int] = set()
    open_ends = [error]
    while open_ends:
        one = open_ends.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        if isinstance(one, BaseExceptionGroup):
            open_ends += one.exceptions
        open_ends += (one.__context__, one.__cause__)


def _plural(count: float, name: str) -> str:
    return f"{count:g} {name}" if count == 1 else f"{count:g} {name}s"
