"""How long, how much and how often: what no answer may go beyond."""

from newsreader.dataclass import dataclass, replace


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one run of fetching.

    Attributes:
        connect: Seconds until a connection must stand (name looked up and TLS agreed).
        read: Seconds that a server may be silent, before or within its answer.
        total: Seconds that one address may take in all, redirects counted in.
        size: Bytes that an answer may have, both on the wire and after decompression.
        redirects: How many redirects are followed.
        connections: How many hosts are asked at the same time.
        silent: Seconds without a word after which a host no longer counts among them, so that
            others are asked beside it.
        gap: Seconds between two requests to one host, give or take a quarter.
        local_gap: The same for this machine itself, which needs no mercy.
        forgiven: Seconds after its last failure in which a server is spared that did not answer
            several times; then it is tried again.
        password: Seconds until a `password_command` must have answered.
        local_hosts: Names of hosts, in lower case, that are of the reader's own network with all
            under them though that does not show in them: see `networks.Guard`.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    size: int = 15_000_000
    redirects: int = 10
    connections: int = 64
    silent: float = 2.0
    gap: float = 0.5
    local_gap: float = 0.0
    forgiven: float = 600.0
    password: float = 15.0
    local_hosts: tuple[str, ...] = ()

    def patient(self, seconds: float) -> "Limits":
        """Return these limits with another patience.

        Args:
            seconds: How long a server may be silent; a connection may take so long too, if it is
                less than it may take here, and an address three times as long in all.
        """
        connect = min(seconds, self.connect)
        return replace(self, connect=connect, read=seconds, total=3.0 * seconds)
