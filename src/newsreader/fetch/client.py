"""The one client: `Fetcher` asks one address after the other and believes nothing it is told."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from newsreader.clock import Now, utc_now
from newsreader.dataclass import replace
from newsreader.errors import FetchError
from newsreader.fetch import addresses
from newsreader.fetch.addresses import Address
from newsreader.fetch.agent import USER_AGENT
from newsreader.fetch.answer import GOOD, REDIRECTS, Answer, check_status
from newsreader.fetch.errand import Errand
from newsreader.fetch.hosts import Hosts
from newsreader.fetch.intake import Intake
from newsreader.fetch.limits import Limits
from newsreader.fetch.local import file_size, local_path, read_file
from newsreader.fetch.login import logged_in
from newsreader.fetch.memo import Memo
from newsreader.fetch.networks import Guard, RefusedError, Resolve, look_up
from newsreader.fetch.password import ask_password
from newsreader.fetch.request import BrokenOffError, Fetched, FetchRequest, UnreachableError
from newsreader.fetch.slots import Slot, Slots
from newsreader.fetch.turns import Turns
from newsreader.fetch.witness import Witnesses
from newsreader.model.wording import time_words

if TYPE_CHECKING:
    from newsreader.fetch.web import Web

_PERMANENT = frozenset({301, 308})
_LONGEST_ASIDE = 65_536
"""Bytes of a body nobody wants (of a redirect) that are read to keep the connection open."""


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
        resolve: How names of hosts are looked up.
        turns: The file by which the processes of one reader take turns at a host, or None.
        awaited: Whether a reader waits for what is asked, unless a request says otherwise.
        heard: Gives what others of this program have been told meanwhile, as `waits` is given; it
            is asked before each request, so it has to be quick.

    Attributes:
        witnesses: The servers that were heard, and what time they say it is.
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
        resolve: Resolve = look_up,
        turns: Path | None = None,
        awaited: bool = False,
        heard: Callable[[], Mapping[str, datetime]] = dict,
    ) -> None:
        self.witnesses = Witnesses()
        self._memo = Memo() if once else None
        self._user_agent = user_agent
        self._limits = limits
        self._now = now
        self._hosts = Hosts(limits, now, chance or random.Random(), waits or {}, ends=once)  # noqa: S311
        self._turns = Turns(turns)
        self._awaited = awaited
        self._heard = heard
        self._slots = Slots(limits.connections, limits.silent)
        self._intake = Intake()
        self._passwords: dict[tuple[str, ...], asyncio.Task[str]] = {}
        self._resolve = resolve
        self._opened: Web | None = None

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
        if self._opened is not None:
            await self._opened.aclose()
        self._turns.close()

    @property
    def _web(self) -> "Web":
        """Open it when something is really asked: httpx takes a while to be imported."""
        if self._opened is None:
            from newsreader.fetch.web import Web

            self._opened = Web(self._limits, self._resolve)
        return self._opened

    def heed(self, waits: Mapping[str, datetime]) -> None:
        """Leave hosts alone as they have asked others of this program to."""
        self._hosts.heed(waits)

    def waits(self) -> dict[str, datetime]:
        """Return the hosts that want to be left alone beyond this run, and until when."""
        return self._hosts.waits()

    def news(self) -> dict[str, datetime]:
        """Return those hosts of which nobody has told us, and that were not told here yet."""
        return self._hosts.news()

    def adopt(self, limits: Limits) -> None:
        """Have other limits of time and size from the next question on.

        Args:
            limits: They; the gaps and how many hosts are asked at once stay as they are.
        """
        self._limits = limits
        if self._opened is not None:
            self._opened.adopt(limits)

    async def fetch(
        self,
        request: FetchRequest,
        *,
        asked: Callable[[], object] = lambda: None,
        look: Callable[[str], object] = lambda _: None,
    ) -> Fetched:
        """Ask one address and let go of the answer at once: see `fetching`.

        Raises:
            FetchError: As `fetching` does.
        """
        async with self.fetching(request, asked=asked, look=look) as fetched:
            return fetched

    @asynccontextmanager
    async def fetching(
        self,
        request: FetchRequest,
        *,
        asked: Callable[[], object] = lambda: None,
        look: Callable[[str], object] = lambda _: None,
    ) -> AsyncIterator[Fetched]:
        """Ask one address, following its redirects.

        A body comes in and stays only while it has a slot, and one over a megabyte only while it
        has one of few places too, so that memory is bounded however many come at once: keep this
        open until the body is done with.

        Args:
            request: What to ask for.
            asked: Called when its turn has come and it is really being asked.
            look: Called with each web address, that of every redirect too, before it is asked; what
                it raises ends all and goes through.

        Yields:
            The answer.

        Raises:
            FetchError: With the reason in plain words; `AnswerError` when the server answered
                with a failure, `UnreachableError` when it did not answer, `NotAskedError` when
                it was spared.
        """
        async with AsyncExitStack() as held:
            yield await self._fetch(request, asked, look, held)

    async def _fetch(
        self,
        request: FetchRequest,
        asked: Callable[[], object],
        look: Callable[[str], object],
        held: AsyncExitStack,
    ) -> Fetched:
        path = local_path(request.url)
        if path is not None:
            if request.found_on and local_path(request.found_on) is None:
                raise FetchError("a page on the web names a file on this machine")
            asked()
            await self._intake.make_room(await asyncio.to_thread(file_size, path), held)
            return await read_file(path, request, self._limits)
        home = addresses.web_address(request.url)
        start = addresses.web_address(request.visit.address) if request.visit.address else home
        found_on = home
        # A file of this machine names what its reader might.
        if request.found_on and local_path(request.found_on) is None:
            found_on = addresses.web_address(request.found_on)
        secrets = await self._secrets(request, home)
        errand = Errand(
            request,
            addresses.bare(home),
            secrets,
            self._user_agent,
            asked,
            Guard(found_on, self._limits.local_hosts),
            look,
            held,
            Slot(self._slots),
        )
        held.callback(errand.slot.give_back)
        try:
            return await self._follow(errand, addresses.bare(start))
        except FetchError as error:
            errand.tell(error)
            raise

    async def _follow(self, errand: Errand, address: Address) -> Fetched:
        seen: set[Address] = set()
        moved, permanent = "", True
        while address not in seen:
            seen.add(address)
            if len(seen) > self._limits.redirects + 1:
                raise FetchError(f"more than {self._limits.redirects} redirects")
            errand.look(str(address))
            answer = await self._ask(errand, address)
            errand.status, errand.size = answer.head.status, answer.size
            if answer.head.status not in REDIRECTS or not answer.head["location"]:
                visit, now = errand.visit_to(address), self._now()
                check_status(answer.head, visit, now, lasting=permanent)
                return answer.fetched(visit, address, moved, errand.spent, now)
            target = addresses.follow(address, answer.head["location"])
            unsafe = address.scheme == "https" and target.scheme != "https"
            lasting = answer.head.status in _PERMANENT and not unsafe
            errand.lead(address, target, lasting=lasting)
            permanent = permanent and lasting
            moved = str(target) if permanent else moved
            address = target
            errand.slot.give_back()  # whoever has the next host's turn may be waiting for one
        raise FetchError("its redirects lead round in a circle")

    async def _ask(self, errand: Errand, address: Address) -> Answer:
        """Make one request, when its host's turn and a slot have come."""
        errand.led, errand.status, errand.size = errand.status, None, 0
        errand.came = None
        insist = errand.request.insist
        # What was led on is not put back to the end of the row.
        ahead = errand.request.ahead and errand.led is None
        async with self._hosts.turn(address.name, address.port, insist=insist, ahead=ahead):
            await errand.slot.take()
            errand.begin()
            if self._memo is None:
                return await self._answer_in_turn(errand, address)
            return await self._recall(self._memo, errand, address)

    async def _recall(self, memo: Memo, errand: Errand, address: Address) -> Answer:
        """Return what an address answered in this run, or ask it now."""
        asked = (address.origin, address.target, errand.own(address))
        visit, guard = errand.visit_to(address), errand.guard
        # What one feed may hear from the reader's own network is not for every other.
        inside = memo.is_inside(asked)
        if inside and not guard.may_reuse(address, public=False):
            raise RefusedError
        known = memo.recall(asked, visit)
        if known is not None:
            guard.may_reuse(address, public=not inside)
            return known
        try:
            answer = await self._answer_in_turn(errand, address)
        except RefusedError:
            raise
        except FetchError as error:
            memo.keep(asked, error, visit, inside=guard.inside)
            raise
        memo.keep(asked, answer, visit, inside=guard.inside)
        return answer

    async def _answer_in_turn(self, errand: Errand, address: Address) -> Answer:
        """Have one request answered while no other process of the reader asks the same host."""
        host = addresses.host_name(address.name, address.port)
        awaited = self._awaited and not errand.request.ahead
        rest = self._hosts.rest(address.name, address.port)
        async with self._turns.turn(host, awaited=awaited, rest=rest):
            # Only now: whoever had the turn before may have been asked for patience in it.
            self._hosts.heed(self._heard())
            self._hosts.check(address.name, address.port)
            return await self._answer(errand, address)

    async def _answer(self, errand: Errand, address: Address) -> Answer:
        """Have one request answered in the time that is left, and heed a plea for patience."""
        loop = asyncio.get_running_loop()
        begun, waited = loop.time(), errand.waited
        limits, total = self._limits, errand.request.total
        if total is not None and total < limits.total:
            limits = replace(limits, total=total)
        patience = self._hosts.patience(address.name, address.port, limits)
        try:
            async with asyncio.timeout(min(limits.total - errand.spent, patience)) as clock:
                answer = await self._send(errand, address, clock)
        except (TimeoutError, UnreachableError) as error:
            self._hosts.lose(address.name, address.port, loop.time() - begun)
            if not isinstance(error, UnreachableError):
                words = f"not finished within {time_words(patience)}"
                error = UnreachableError(words, connected=True)
            answer = errand.as_far_as_it_came(error)
            self._hosts.stall(address.name, address.port, answer.broken)
        finally:
            errand.slot.rest()
            took = loop.time() - begun - (errand.waited - waited)
            errand.spent += took
            self._hosts.spend(address.name, address.port, took)
        await self._intake.stay(errand, answer)
        head, now = answer.head, self._now()
        self.witnesses.hear(address.name, head["date"], head["age"], now)
        self._hosts.hear(address.name, address.port, head.status, head.asked_patience(now))
        return answer

    async def _send(self, errand: Errand, address: Address, clock: asyncio.Timeout) -> Answer:
        pause = partial(self._hosts.pause, address.name, address.port)
        headers = errand.headers(address)
        errand.slot.listen()
        async with self._web.ask(address, headers, errand.guard, pause) as (head, pieces):
            await self._intake.heard(errand, clock)
            errand.status = head.status
            if head.status in GOOD:
                size = self._limits.size
                patience = self._limits.read / 2
                try:
                    body = await self._intake.body(
                        head, pieces, errand, clock, most=size, patience=patience
                    )
                except BrokenOffError as error:
                    return errand.as_far_as_it_came(error)
                return Answer(head, body, errand.size)
            # Of a redirect or a failure no more is read than is cheap.
            if (head.length or 0) <= _LONGEST_ASIDE:
                async for piece in pieces:
                    errand.size += len(piece)
                    if errand.size > _LONGEST_ASIDE:
                        break
            return Answer(head, b"", errand.size)

    async def _secrets(self, request: FetchRequest, home: Address) -> tuple[tuple[str, str], ...]:
        """Return the headers that only the feed's own host may see."""
        command, name = request.password_command, request.username or home.username
        ask = partial(self._password, command) if command else None
        return await logged_in(request.headers, name, home.password, ask)

    async def _password(self, command: tuple[str, ...]) -> str:
        """Ask each command once in a run, however many feeds share it."""
        if command not in self._passwords:
            self._passwords[command] = asyncio.create_task(
                ask_password(command, self._limits.password)
            )
        return await asyncio.shield(self._passwords[command])
