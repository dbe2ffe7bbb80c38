"""Files of any size, straight onto the disk, gone on with where they broke off."""

import asyncio
import errno
import random
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from datetime import datetime
from email.message import Message
from functools import partial
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

from newsreader.clock import Now, utc_now
from newsreader.dataclass import dataclass
from newsreader.errors import FetchError
from newsreader.fetch import addresses
from newsreader.fetch.addresses import Address
from newsreader.fetch.agent import USER_AGENT
from newsreader.fetch.answer import Head
from newsreader.fetch.decoding import Decoder
from newsreader.fetch.errand import Errand
from newsreader.fetch.hosts import Hosts
from newsreader.fetch.limits import Limits
from newsreader.fetch.login import logged_in
from newsreader.fetch.networks import Guard, Resolve, look_up
from newsreader.fetch.order import DownloadRequest
from newsreader.fetch.part import NoRoomError, Origin, Part
from newsreader.fetch.password import ask_password
from newsreader.fetch.request import AnswerError, FetchRequest, NotAskedError, PatienceError
from newsreader.fetch.web import Web
from newsreader.fetch.words import BROKEN_OFF, status_words, too_large
from newsreader.model.wording import size_words

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OK, _PARTIAL, _BEYOND = 200, 206, 416
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)")
_EXTENDED = re.compile(r"filename\*\s*=\s*\"?([\w-]*)'[^']*'([^;]+)", re.IGNORECASE)
"""The name in a charset of its own (RFC 6266), which is to be taken before the plain one."""
_UNSATISFIED = re.compile(r"bytes \*/(\d{1,18})")
_PATIENCE = 4
"""How often it is gone on with in a row though nothing more came."""
_MOST_BREAKS = 200
"""How often it is gone on with in all: a server that gives a byte at a time is given up."""
_MOST_STARTS = 4
"""How often it begins: a server that says one thing and gives another would send it for ever."""


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A file that is whole.

    Attributes:
        name: The name that the server gave it, else the last part of its address; not safe yet.
        type: The MIME type that the server gave, or `""`.
    """

    name: str
    type: str


class _StaleError(Exception):
    """What is there from before is of no use: begin anew."""


class Downloader:
    """Fetches files, one at a time from a host; use it as an async context manager.

    Args:
        user_agent: Name and version of the program.
        limits: How long a server may be silent and the like; not how large anything may be.
        now: The clock.
        resolve: How names of hosts are looked up.
        pause: Seconds before it is gone on with the first time that nothing more has come; twice
            as many the next.
    """

    def __init__(
        self,
        *,
        user_agent: str = USER_AGENT,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        now: Now = utc_now,
        resolve: Resolve = look_up,
        pause: float = 1.0,
    ) -> None:
        self._user_agent = user_agent
        self._limits = limits
        self._resolve = resolve
        self._pause = pause
        self._now = now
        self._hosts = Hosts(limits, now, random.Random(), {})  # noqa: S311
        self._web = Web(limits, resolve)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._web.aclose()

    def adopt(self, limits: Limits) -> None:
        """Have other limits from the next question on.

        Args:
            limits: They; the gaps stay as they are.
        """
        self._limits = limits
        self._web.adopt(limits)

    def heed(self, waits: Mapping[str, datetime]) -> None:
        """Leave hosts alone as they have asked others of this program to."""
        self._hosts.heed(waits)

    def waits(self) -> dict[str, datetime]:
        """Return the hosts that want to be left alone beyond this run, and until when."""
        return self._hosts.waits()

    def news(self) -> dict[str, datetime]:
        """Return those hosts of which nobody has told us, and that were not told here yet."""
        return self._hosts.news()

    async def download(
        self,
        request: DownloadRequest,
        part: Part,
        told: Callable[[int, int | None], object] = lambda _have, _total: None,
    ) -> Downloaded:
        """Fetch a file to its end, going on where it breaks off.

        Args:
            request: What to fetch.
            part: Where the bytes go; what is there from before is taken up. It is closed and whole
                afterwards; after a failure it can be taken up another time, or is empty.
            told: Called with the bytes so far, and those of the whole file or None.

        Raises:
            FetchError: It is not to be had, in words; `NotAskedError` when its host was spared,
                `PatienceError` when that has just asked for it.
        """
        errand = await self._errand(request)
        part.recall(request.url)
        breaks = idle = 0
        whole = False
        try:
            while True:
                before = part.size
                try:
                    got = await self._attempt(request, errand, part, told)
                    whole = True
                    return got
                except _StaleError:
                    if part.starts >= _MOST_STARTS:
                        raise FetchError("each answer of the server contradicts the last") from None
                    part.restart()
                except (AnswerError, NotAskedError, NoRoomError):
                    raise
                except FetchError:
                    # Only what had begun to come is gone on with by itself.
                    breaks += 1
                    idle = 0 if part.size > before else idle + 1
                    if not part.lasting or idle >= _PATIENCE:
                        raise
                    if breaks >= _MOST_BREAKS or part.starts >= _MOST_STARTS:
                        raise
                    await asyncio.sleep(self._pause * 2**idle)
        except OSError as error:
            raise FetchError(_disk_words(error, part)) from error
        finally:
            with suppress(OSError):
                if whole or part.lasting:
                    part.close()
                else:  # what cannot be gone on with is not left lying about
                    part.restart()

    async def _attempt(
        self,
        request: DownloadRequest,
        errand: Errand,
        part: Part,
        told: Callable[[int, int | None], object],
    ) -> Downloaded:
        address = addresses.bare(addresses.web_address(request.url))
        seen: set[Address] = set()
        while address not in seen:
            seen.add(address)
            if len(seen) > self._limits.redirects + 1:
                raise AnswerError(f"more than {self._limits.redirects} redirects", 0)
            headers = _headers(errand, address, part)
            pause = partial(self._hosts.pause, address.name, address.port)
            async with (
                self._hosts.turn(address.name, address.port),
                self._web.ask(address, headers, errand.guard, pause) as (head, pieces),
            ):
                self._heed(address, head)
                if head.status not in _REDIRECTS or not head["location"]:
                    if not _is_whole(head, part):
                        await self._take_in(request, head, pieces, part, told)
                    return _downloaded(head, address)
                address = addresses.follow(address, head["location"])
        raise AnswerError("its redirects lead round in a circle", 0)

    def _heed(self, address: Address, head: Head) -> None:
        """Leave a host alone that asks for it.

        Raises:
            PatienceError: It does.
        """
        asked = head.asked_patience(self._now())
        until = self._hosts.hear(address.name, address.port, head.status, asked)
        if until is not None:
            raise PatienceError(status_words(head.status), head.status, until)

    async def _take_in(
        self,
        request: DownloadRequest,
        head: Head,
        pieces: AsyncIterator[bytes],
        part: Part,
        told: Callable[[int, int | None], object],
    ) -> None:
        """Write a body to its end."""
        decoder = self._begin(request, head, part)
        total = part.origin.total if part.origin else None
        told(part.size, total)
        async for piece in pieces:
            for data in decoder.feed(piece) if decoder else (piece,):
                _take(request, part, data)
                told(part.size, total)
        if decoder:
            _take(request, part, decoder.finish())
        if total is not None and part.size < total:
            raise FetchError(BROKEN_OFF)
        if not part.size:  # nothing that comes with an article is empty
            part.discard()
            raise AnswerError("the server sent an empty file", head.status)
        part.close(whole=True)

    def _begin(self, request: DownloadRequest, head: Head, part: Part) -> Decoder | None:
        """Make ready for a body; returns what unpacks it, where it is packed."""
        at, total = 0, head.length
        if head.status == _PARTIAL:
            at, total = _resumed(head, part)
        elif head.status == _BEYOND and part.size:
            raise _StaleError
        elif head.status != _OK:
            raise AnswerError(status_words(head.status), head.status)
        if not request.page and head["content-type"].lower().startswith("text/html"):
            raise AnswerError("the server sent a web page in place of the file", head.status)
        if request.limit and total is not None and total > request.limit:
            raise AnswerError(str(too_large(request.limit)), head.status)
        packed = [one for one in head.all("content-encoding") if one.strip().lower() != "identity"]
        if packed:  # it was asked not to; of what is unpacked no server can send the rest
            part.begin(Origin(request.url), 0)
            return Decoder(packed, None)
        etag = head["etag"]
        strong = etag if not etag.startswith("W/") else ""
        known = part.origin if at else None
        part.begin(
            Origin(
                request.url,
                strong or (known.etag if known else ""),
                head["last-modified"] or (known.modified if known else ""),
                total,
            ),
            at,
        )
        return None

    async def _errand(self, request: DownloadRequest) -> Errand:
        """What the questions have in common."""
        first = addresses.web_address(request.url)
        home = first
        fed = request.feed.startswith(("http:", "https:"))
        if fed:
            home = addresses.web_address(request.feed)
        name, password = request.username or home.username, home.password
        if first is home or addresses.may_see_secrets(home, first):
            name, password = name or first.username, password or first.password
        command = request.password_command
        ask = partial(ask_password, command, self._limits.password) if command else None
        secrets = await logged_in(request.headers, name, password, ask)
        return Errand(
            FetchRequest(request.url, accept="*/*"),
            addresses.bare(home),
            secrets,
            self._user_agent,
            lambda: None,
            Guard(home, self._limits.local_hosts),
        )


def _headers(errand: Errand, address: Address, part: Part) -> list[tuple[bytes, bytes]]:
    lines = [line for line in errand.headers(address) if line[0] != b"Accept-Encoding"]
    lines.append((b"Accept-Encoding", b"identity"))
    if part.lasting:
        assert part.origin is not None
        lines.append((b"Range", f"bytes={part.size}-".encode()))
        lines.append((b"If-Range", part.origin.validator.encode("latin-1", "replace")))
    return lines


def _is_whole(head: Head, part: Part) -> bool:
    """Whether the server says that there is no more than what is here."""
    found = _UNSATISFIED.fullmatch(head["content-range"]) if head.status == _BEYOND else None
    known = part.origin
    return bool(
        found and known and part.size == int(found[1]) == known.total and _same(head, known)
    )


def _same(head: Head, known: Origin) -> bool:
    """Whether an answer is of the version that is known, as far as it says."""
    etag = head["etag"]
    return not (known.etag and etag and etag != known.etag)


def _resumed(head: Head, part: Part) -> tuple[int, int | None]:
    """Where a partial answer begins and how long the whole is.

    Raises:
        _StaleError: It does not go on from what is here.
    """
    found, known = _RANGE.fullmatch(head["content-range"]), part.origin
    if found is None or known is None or int(found[1]) != part.size or not _same(head, known):
        raise _StaleError
    total = None if found[2] == "*" else int(found[2])
    if known.total is not None and total is not None and known.total != total:
        raise _StaleError
    return part.size, total if total is not None else known.total


def _take(request: DownloadRequest, part: Part, data: bytes) -> None:
    if request.limit and part.size + len(data) > request.limit:
        raise AnswerError(str(too_large(request.limit)), _OK)
    total = part.origin.total if part.origin else None
    if total is not None and part.size + len(data) > total:
        part.discard()
        raise AnswerError("the server sent more than it said it would", _OK)
    part.write(data)


def _downloaded(head: Head, address: Address) -> Downloaded:
    kind = head["content-type"].partition(";")[0].strip().lower()
    return Downloaded(given_name(head["content-disposition"]) or _last(address), kind)


def given_name(disposition: str) -> str:
    """Return the file name in a `Content-Disposition` header, or `""`.

    Args:
        disposition: The header as it came, read as Latin-1.
    """
    if not disposition:
        return ""
    with suppress(UnicodeError):  # else it was Latin-1, as it should be
        disposition = disposition.encode("latin-1").decode("utf-8")
    if found := _EXTENDED.search(disposition):
        with suppress(LookupError):
            return unquote(found[2].strip().strip('"'), found[1] or "utf-8", "replace")
    message = Message()
    try:
        message["content-disposition"] = "".join(c for c in disposition if c.isprintable())
        return message.get_filename() or ""
    except (ValueError, LookupError):
        return ""


def _last(address: Address) -> str:
    return unquote(urlsplit(str(address)).path.rpartition("/")[2], errors="replace")


def _disk_words(error: OSError, part: Part) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        kept = f"; {size_words(part.lasting)} are kept and gone on with another time"
        return f"the disk is full{kept if part.lasting else ''}"
    return f"cannot write into {part.path.parent}: {error.strerror or error}"
