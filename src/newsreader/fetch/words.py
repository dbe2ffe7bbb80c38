"""Failures of the network in words that a reader of news understands."""

import ssl
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from socket import gaierror

from newsreader.errors import FetchError
from newsreader.fetch.request import UnreachableError
from newsreader.model.wording import size_words, time_words

_MORE = {
    401: ": it wants a user name and a password, or others than these",
    407: ": the proxy wants a user name and a password",
}
_LONGEST_QUOTE = 200
BROKEN_OFF = "the answer broke off before it was complete"
GARBLED = "the answer is garbled in the middle"
OUT_OF_PROPORTION = "it was sent packed, unasked, and grows out of all proportion when unpacked"
HEADERS_TOO_LONG = "its headers are larger than 100 kB"
BAD_HEADER = "a header set for this feed cannot be sent as it stands"
"""It quotes nothing on purpose: the header may be a secret."""


def visible(text: str) -> str:
    """Take everything out of a foreign string that could steer a terminal, and cut it short."""
    kept = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(kept.split())[:_LONGEST_QUOTE]


def status_words(status: int) -> str:
    """Say what an HTTP status means: `the server answered 404 (not found)`."""
    from http import HTTPStatus  # only a failure needs it

    try:
        phrase = f" ({HTTPStatus(status).phrase.lower()})"
    except ValueError:
        phrase = ""
    return f"the server answered {status}{phrase}{_MORE.get(status, '')}"


def moment_words(moment: datetime, now: datetime) -> str:
    """Say how far off a moment is: `10 minutes`."""
    return time_words(max(1.0, (moment - now).total_seconds() // 1))


def too_large(limit: int, *, unpacked: bool = False) -> FetchError:
    """The error for an answer that goes beyond the limit, as it came or when unpacked."""
    return FetchError(
        f"larger than the limit of {size_words(limit)}{' when unpacked' if unpacked else ''}"
    )


def no_connection(limit: float) -> UnreachableError:
    """The error for a connection that did not come about within so many seconds."""
    return UnreachableError(f"no connection within {time_words(limit)}")


def no_answer(limit: float) -> UnreachableError:
    """The error for an answer that did not begin within so many seconds."""
    return UnreachableError(f"no answer within {time_words(limit)}", connected=True)


def stopped_coming(limit: float) -> UnreachableError:
    """The error for an answer of which nothing more came for so many seconds."""
    return UnreachableError(f"the answer stopped coming for {time_words(limit)}", connected=True)


def no_http(words: str) -> UnreachableError:
    """The error for what is no answer at all."""
    return UnreachableError(words, connected=True)


def connection_words(error: BaseException, whose: str = "server") -> FetchError:
    """Turn what a connection failed with into the reason that stands in the feed's row.

    Args:
        error: What was raised; nothing of its text is taken on trust.
        whose: Who was to be connected to: the server, or a proxy on the way to it.
    """
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = visible(cause.verify_message) or "no reason was given"
            return UnreachableError(f"the certificate is not trusted: {why}")
        if isinstance(cause, ssl.SSLError):
            return UnreachableError("no secure connection could be agreed on")
        if isinstance(cause, gaierror):
            its = "" if whose == "server" else f" of the {whose}"
            return UnreachableError(f"the address{its} could not be found")
        if isinstance(cause, ConnectionRefusedError):
            return UnreachableError(f"the {whose} refused the connection", refused=True)
        if isinstance(cause, ConnectionError):
            return UnreachableError(f"the {whose} broke the connection off", connected=True)
    return UnreachableError(f"the {whose} could not be reached")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Walk down to what really happened; the layers above wrap it up."""
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
