"""One call of the client, from its first address to its last."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from io import BytesIO
from math import inf

from newsreader.dataclass import dataclass, field, replace
from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address, may_see_secrets, web_address
from newsreader.fetch.answer import Answer, Head
from newsreader.fetch.decoding import OFFERED
from newsreader.fetch.networks import Guard
from newsreader.fetch.request import FetchRequest, UnreachableError
from newsreader.fetch.slots import Slot, Slots
from newsreader.model.feed import Visit

_NOT_THEIRS = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "accept-encoding"}
)
"""Headers that a reader may not set: they are about the connection, not about the feed."""


def _its_own() -> Slot:
    """Return the slot of an errand that takes it from nobody."""
    return Slot(Slots(1, inf))


@dataclass(slots=True)
class Errand:
    """What is asked, for whose host the secrets are, and who is told.

    Attributes:
        request: The call's argument.
        home: Its address as its reader wrote it, bare.
        secrets: Headers for the host of `home` alone.
        user_agent: How the program introduces itself.
        asked: Called once, when its first turn has come.
        guard: Keeps it from where it may not go.
        look: Called with each address before that is asked; what it raises ends the errand.
        held: What is let go when the caller is done with the answer.
        slot: Had while it is being asked, and while its answer stays.
        spent: Seconds that servers have taken so far; waiting for a turn does not count.
        waited: Seconds that it waited with an answer half read, for others to be done with theirs.
        begun: Whether `asked` was called.
        status: The HTTP status of the last answer, or None while there is none.
        size: Bytes of its body that came over the wire so far.
        came: The head of a good answer and its body as far as it has come, or None.
        led: The status of the redirect that led to what is being asked, or None.
        heirs: The places to which the one that gave the validators has moved for good.
        passed: The places that have led on.
    """

    request: FetchRequest
    home: Address
    secrets: tuple[tuple[str, str], ...]
    user_agent: str
    asked: Callable[[], object]
    guard: Guard
    look: Callable[[str], object] = lambda _: None
    held: AsyncExitStack = field(default_factory=AsyncExitStack)
    slot: Slot = field(default_factory=_its_own)
    spent: float = 0.0
    waited: float = 0.0
    begun: bool = False
    status: int | None = None
    size: int = 0
    came: tuple[Head, BytesIO] | None = None
    led: int | None = None
    heirs: set[str] = field(default_factory=set)
    passed: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Tell, the first time, that its turn has come."""
        if not self.begun:
            self.begun = True
            self.asked()

    def tell(self, error: FetchError) -> None:
        """Let an error say how far it came, unless it was told already: others may have had it."""
        error.seconds = error.seconds or self.spent
        if error.status is None:
            error.status = self.status
            # A redirect that is not followed is the last answer; what nobody answers has none.
            if self.status is None and not isinstance(error, UnreachableError):
                error.status = self.led
        error.size = error.size or self.size

    def as_far_as_it_came(self, error: FetchError) -> Answer:
        """Return what there is of an answer that comes no further.

        Args:
            error: Why it does not.

        Raises:
            FetchError: That error: nothing has come, or nobody wants a part of it.
        """
        head, body = self.came or (None, None)
        if head is None or body is None or not (body.tell() and self.request.partial):
            raise error from None
        self.came = None
        return Answer(head, body.getvalue(), self.size, str(error))

    def own(self, address: Address) -> tuple[tuple[str, str], ...]:
        """Return the secret headers that one address may see."""
        if self.secrets and may_see_secrets(self.home, address):
            return self.secrets
        return ()

    def visit_to(self, address: Address) -> Visit:
        """Return what is known of the feed, with validators only for the address they are of."""
        visit = self.request.visit
        if visit.source in ("", address.place) or address.place in self.heirs:
            return visit
        # What is there may have been changed before, and would be "unchanged" by the other's date.
        etag = visit.etag if visit.etag and self._is_beside(address) else ""
        return replace(visit, etag=etag, modified="")

    def _is_beside(self, address: Address) -> bool:
        """Tell whether an address is another of those to which a server leads one each time.

        They came from behind a redirect the last time, and now one leads there on the same server.
        """
        source = self.request.visit.source
        if not self.passed or source in self.passed:
            return False
        return web_address(source).origin == address.origin

    def lead(self, address: Address, target: Address, *, lasting: bool) -> None:
        """Note that one place leads to another.

        Args:
            address: The one.
            target: The other.
            lasting: Whether it has moved there for good: that then has its validators.
        """
        if lasting and self.visit_to(address) is self.request.visit:
            self.heirs.add(target.place)
        self.passed.add(address.place)

    def headers(self, address: Address) -> list[tuple[bytes, bytes]]:
        """Return all headers for one address."""
        visit = self.visit_to(address)
        lines = [
            (b"Host", address.authority.encode()),
            (b"User-Agent", self.user_agent.encode("latin-1", "replace")),
            (b"Accept", self.request.accept.encode()),
            (b"Accept-Encoding", OFFERED.encode()),
        ]
        # Validators go back as the bytes they came as, and those were read as Latin-1.
        if visit.etag:
            lines.append((b"If-None-Match", visit.etag.encode("latin-1", "replace")))
        if visit.modified:
            lines.append((b"If-Modified-Since", visit.modified.encode("latin-1", "replace")))
        secrets = self.own(address)
        if not secrets:
            return lines
        own = [
            (name.encode("latin-1", "replace"), value.encode())
            for name, value in secrets
            if name.lower() not in _NOT_THEIRS
        ]
        replaced = {name.lower() for name, _ in own}
        return [line for line in lines if line[0].lower() not in replaced] + own
