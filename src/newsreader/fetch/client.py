"""The one client: `Fetcher` asks one address after the other and believes nothing it is told."""

import asyncio
import random
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from http.cookiejar import DefaultCookiePolicy
from types import TracebackType
from typing import Self

import httpx

from newsreader.clock import Now, utc_now
from newsreader.errors import FetchError
from newsreader.fetch import addresses
from newsreader.fetch.agent import USER_AGENT
from newsreader.fetch.answer import Answer, Head, check_status
from newsreader.fetch.decoding import OFFERED, Decoder
from newsreader.fetch.freshness import retry_after
from newsreader.fetch.hosts import Host, Hosts
from newsreader.fetch.limits import Limits
from newsreader.fetch.local import local_path, read_file
from newsreader.fetch.memo import Memo
from newsreader.fetch.password import ask_password
from newsreader.fetch.request import Fetched, FetchRequest, UnreachableError
from newsreader.fetch.words import network_error, time_words, too_large

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_TOO_MANY = 429
_PATIENCE = frozenset({_TOO_MANY, 503})
_NOT_THEIRS = frozenset({"host", "content-length", "transfer-encoding", "connection"})
_BREATH = 900
"""Seconds for which a host is left alone that says "too many requests" and not for how long."""
_LONGEST_ASIDE = 65_536
"""Bytes of a body nobody wants (of a redirect) that are read to keep the connection open."""
_LARGE = 1_000_000
"""Bytes beyond which a body needs a place of its own."""
_LARGE_AT_ONCE = 4
"""How many of those there are."""


@dataclass(slots=True)
class _Errand:
    """One call of `fetch`: what is asked, for whose host the secrets are, and who is told.

    Attributes:
        request: The call's argument.
        home: Its address as its reader wrote it, bare.
        secrets: Headers for the host of `home` alone.
        asked: Called once, when its first turn has come.
        spent: Seconds that servers have taken so far; waiting for a turn does not count.
        told: Whether `asked` was called.
        held: What is let go when the caller is done with the answer.
    """

    request: FetchRequest
    home: httpx.URL
    secrets: tuple[tuple[str, str], ...]
    asked: Callable[[], object]
    held: AsyncExitStack
    spent: float = 0.0
    told: bool = False

    def own(self, url: httpx.URL) -> tuple[tuple[str, str], ...]:
        """Return the secret headers that one address may see."""
        return self.secrets if addresses.may_see_secrets(self.home, url) else ()

    def headers(self, url: httpx.URL) -> list[tuple[bytes, bytes]]:
        """Return all headers but the client's own for one address."""
        visit = self.request.visit
        named = {"Accept": self.request.accept}
        if visit.etag:
            named["If-None-Match"] = visit.etag
        if visit.modified:
            named["If-Modified-Since"] = visit.modified
        # Validators go back as the bytes they came as, and those were read as Latin-1.
        lines = [
            (name.encode(), value.encode("latin-1", "replace")) for name, value in named.items()
        ]
        secrets = self.own(url)
        own = [(name.encode("latin-1", "replace"), value.encode()) for name, value in secrets]
        replaced = {name.lower() for name, _ in own}
        return [line for line in lines if line[0].lower() not in replaced] + own


@cache
def _trusted() -> ssl.SSLContext:
    """Read the certificates that are trusted: once, since it takes longer than a request."""
    return httpx.create_ssl_context()


class Fetcher:
    """Asks servers and files, politely; use it as an async context manager.

    It keeps no cookies, sends no referrer, adds nothing to an address, asks a host one thing at a
    time, and gives credentials to nobody but their own host.

    Args:
        user_agent: Name and version of the program and where its people can be found.
        limits: What no answer may go beyond.
        now: The clock.
        waits: Host to the moment before which it asked not to be asked, from earlier runs.
        chance: Where jitter comes from.
        once: Whether each address is asked once only, whichever redirects lead there; who asks
            again gets the same answer.
    """

    def __init__(
        self,
        *,
        user_agent: str = USER_AGENT,
        now: Now = utc_now,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        waits: Mapping[str, datetime] | None = None,
        chance: random.Random | None = None,
        once: bool = False,
    ) -> None:
        self._memo = Memo() if once else None
        self._user_agent = user_agent
        self._limits = limits
        self._now = now
        self._hosts = Hosts(limits, now, chance or random.Random(), waits or {})  # noqa: S311
        self._slots = asyncio.Semaphore(limits.connections)
        self._large = asyncio.Semaphore(_LARGE_AT_ONCE)
        self._passwords: dict[tuple[str, ...], asyncio.Task[str]] = {}
        self._client: httpx.AsyncClient | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for task in self._passwords.values():
            task.cancel()
        await asyncio.gather(*self._passwords.values(), return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()

    def waits(self) -> dict[str, datetime]:
        """Return the hosts that want to be left alone beyond this run, and until when."""
        return self._hosts.waits()

    async def fetch(
        self, request: FetchRequest, *, asked: Callable[[], object] = lambda: None
    ) -> Fetched:
        """Ask one address and let go of the answer at once: see `fetching`.

        Raises:
            FetchError: As `fetching` does.
        """
        async with self.fetching(request, asked=asked) as fetched:
            return fetched

    @asynccontextmanager
    async def fetching(
        self, request: FetchRequest, *, asked: Callable[[], object] = lambda: None
    ) -> AsyncIterator[Fetched]:
        """Ask one address, following its redirects.

        A body over a megabyte comes in and stays only while it has one of few places, so that
        memory is bounded however many come at once: keep this open until the body is done with.

        Args:
            request: What to ask for.
            asked: Called when its turn has come and it is really being asked.

        Yields:
            The answer.

        Raises:
            FetchError: With the reason in plain words; `AnswerError` when the server answered
                with a failure, `UnreachableError` when it did not answer, `NotAskedError` when
                it was spared.
        """
        async with AsyncExitStack() as held:
            yield await self._fetch(request, asked, held)

    async def _fetch(
        self, request: FetchRequest, asked: Callable[[], object], held: AsyncExitStack
    ) -> Fetched:
        path = local_path(request.url)
        if path is not None:
            asked()
            return await read_file(path, request, self._limits)
        home = addresses.web_address(request.url)
        start = addresses.web_address(request.visit.address) if request.visit.address else home
        secrets = await self._secrets(request, home)
        errand = _Errand(request, addresses.bare(home), secrets, asked, held)
        try:
            return await self._follow(errand, addresses.bare(start))
        except FetchError as error:
            error.seconds = errand.spent
            raise

    async def _follow(self, errand: _Errand, url: httpx.URL) -> Fetched:
        seen: set[str] = set()
        moved, permanent = "", True
        while str(url) not in seen:
            seen.add(str(url))
            if len(seen) > self._limits.redirects + 1:
                raise FetchError(f"more than {self._limits.redirects} redirects")
            answer = await self._ask(errand, url)
            if answer.head.status not in _REDIRECTS or not answer.head["location"]:
                check_status(answer.head, errand.request.visit, self._now())
                visit, now = errand.request.visit, self._now()
                return answer.fetched(visit, str(url), moved, errand.spent, now)
            target = addresses.follow(url, answer.head["location"])
            unsafe = url.scheme == "https" and target.scheme != "https"
            permanent = permanent and answer.head.status in _PERMANENT and not unsafe
            moved = str(target) if permanent else moved
            await self._guard(errand.home, target)
            url = target
        raise FetchError("its redirects lead round in a circle")

    async def _guard(self, home: httpx.URL, target: httpx.URL) -> None:
        """Refuse a public server that sends the reader to look into its own house."""
        if target.host == home.host or not await addresses.is_private(target.host):
            return
        if not await addresses.is_private(home.host):
            raise FetchError("the server redirects to an address in your own network")

    async def _ask(self, errand: _Errand, url: httpx.URL) -> Answer:
        """Make one request, when its host's turn and a slot have come."""
        async with self._hosts.turn(url.host, url.port) as host, self._slots:
            if not errand.told:
                errand.told = True
                errand.asked()
            if self._memo is None:
                return await self._answer(errand, url, host)
            asked, visit = (str(url), errand.own(url)), errand.request.visit
            known = self._memo.recall(asked, visit)
            if known is not None:
                return known
            try:
                answer = await self._answer(errand, url, host)
            except FetchError as error:
                self._memo.keep(asked, error, visit)
                raise
            self._memo.keep(asked, answer, visit)
            return answer

    async def _answer(self, errand: _Errand, url: httpx.URL, host: Host) -> Answer:
        """Have one request answered in the time that is left, and heed a plea for patience."""
        loop = asyncio.get_running_loop()
        begun = loop.time()
        try:
            async with asyncio.timeout(self._limits.total - errand.spent):
                answer = await self._send(errand, url, host)
        except TimeoutError:
            limit = time_words(self._limits.total)
            raise UnreachableError(f"not finished within {limit}", connected=True) from None
        finally:
            errand.spent += loop.time() - begun
        host.answered = True
        status = answer.head.status
        wait = retry_after(answer.head["retry-after"], self._now())
        if status in _PATIENCE and (wait or status == _TOO_MANY):
            self._hosts.postpone(url.host, url.port, wait or _BREATH)
        return answer

    async def _send(self, errand: _Errand, url: httpx.URL, host: Host) -> Answer:
        request = self._request(errand, url)
        async with AsyncExitStack() as stack:
            head: Head | None = None
            try:
                response = await self._open(request, host)
                stack.push_async_callback(response.aclose)
                head = Head.of(response)
                body, size = await self._body(response, head, errand.held)
                return Answer(head, body, size)
            except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
                words = network_error(error, self._limits, answering=head is not None)
                raise words from None

    def _request(self, errand: _Errand, url: httpx.URL) -> httpx.Request:
        limits = self._limits
        waits = {"connect": limits.connect, "read": limits.read, "write": limits.read, "pool": None}
        headers = errand.headers(url)
        if not any(name.lower() == b"user-agent" for name, _ in headers):
            headers.append((b"User-Agent", self._user_agent.encode("latin-1", "replace")))
        headers.append((b"Accept-Encoding", OFFERED.encode()))
        return httpx.Request("GET", url, headers=headers, extensions={"timeout": waits})

    async def _open(self, request: httpx.Request, host: Host) -> httpx.Response:
        client = self._client or self._connect()
        try:
            return await client.send(request, stream=True)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            if not host.answered:
                raise
            # A connection kept open from before was closed while the request was on its way.
            host.answered = False
            return await client.send(request, stream=True)

    async def _body(
        self, response: httpx.Response, head: Head, held: AsyncExitStack
    ) -> tuple[bytes, int]:
        """Read a body within the limit; of a redirect or a failure no more than is cheap.

        Returns:
            The body, decompressed, and how many bytes it was on the wire.
        """
        limit = self._limits.size
        length = head["content-length"]
        size = int(length) if length.isascii() and length.isdigit() and len(length) < 20 else 0
        if head.status != 200:
            got = 0
            if size <= _LONGEST_ASIDE:
                async for chunk in response.aiter_raw():
                    got += len(chunk)
                    if got > _LONGEST_ASIDE:
                        break
            return b"", 0
        if size > limit:
            raise too_large(limit)
        decoder = Decoder(head.all("content-encoding"), limit)
        got, large = 0, False
        async for chunk in response.aiter_raw():
            got += len(chunk)
            if got > limit:
                raise too_large(limit)
            decoder.feed(chunk)
            if decoder.size > _LARGE and not large:
                large = True
                await held.enter_async_context(self._large)
        return decoder.finish(), got

    def _connect(self) -> httpx.AsyncClient:
        self._client = httpx.AsyncClient(
            headers={},
            verify=_trusted(),
            follow_redirects=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=20),
            # This machine itself is never behind a proxy, whatever the environment forgot to say.
            mounts={f"all://{name}": None for name in ("127.0.0.1", "localhost", "[::1]")},
        )
        self._client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return self._client

    async def _secrets(self, request: FetchRequest, home: httpx.URL) -> tuple[tuple[str, str], ...]:
        """Return the headers that only the feed's own host may see."""
        own = tuple(pair for pair in request.headers if pair[0].lower() not in _NOT_THEIRS)
        name, password = request.username or home.username, home.password
        if request.password_command:
            password = await self._password(request.password_command)
        if not name and not password:
            return own
        token = b64encode(f"{name}:{password}".encode()).decode()
        return (*own, ("Authorization", f"Basic {token}"))

    async def _password(self, command: tuple[str, ...]) -> str:
        """Ask each command once in a run, however many feeds share it."""
        if command not in self._passwords:
            self._passwords[command] = asyncio.create_task(
                ask_password(command, self._limits.password)
            )
        return await asyncio.shield(self._passwords[command])
