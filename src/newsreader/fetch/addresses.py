"""Addresses: how a reader may write them, who may see secrets, and where a redirect may lead."""

import re
from functools import lru_cache
from urllib.parse import quote

from newsreader.dataclass import dataclass, field, replace
from newsreader.errors import FetchError
from newsreader.model.address import with_scheme
from newsreader.pattern import late

_PORTS = {"http": 80, "https": 443}
_LAST_PORT = 65_535
_LABEL = late(r"[a-z0-9_-]*")
_HOST = late(r"[a-z0-9._:-]+")
_AUTHORITY = late(r"(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*", re.IGNORECASE)
_NAMED = late(r"((?:[a-z][a-z0-9+.-]*:)?//(?:[^/?#]*@)?)([^/?#@:\[\]]+)", re.IGNORECASE)
_ASCII = "".join(map(chr, range(128)))
_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_PLAIN = re.compile(
    r"(https?)://"
    rf"((?=[^/?#:]*[a-z])[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|{_BYTE}(?:\.{_BYTE}){{3}})"
    r"(?::([1-9][0-9]{0,4}))?"
    r"((?:/(?!\.\.?(?:[/?#]|$))[!$-.0-;=@-_a-z|~]*)*)"
    r"(\?[!$-;=?-~]*)?"
    r"(?:#[!-~]*)?",
    re.ASCII | re.IGNORECASE,
)
"""Addresses that are read here, as most are; httpx, which knows every rule, takes longer to be
imported than a hundred of them take to be asked, and reads the same in them."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address on the web in its normal form; `str()` of it holds no secrets and no fragment.

    Attributes:
        scheme: `"http"` or `"https"`.
        host: In ASCII and lower case, an IPv6 address without brackets.
        port: The port, also where it is the usual one.
        path: The path as it is sent, at least `"/"`.
        query: From its `?` on, or `""`.
        username: Decoded, or `""`.
        password: Decoded, or `""`.
    """

    scheme: str
    host: str
    port: int
    path: str = "/"
    query: str = ""
    username: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """The host without the dot that may end it: what servers and certificates call it."""
        return self.host.rstrip(".")

    @property
    def authority(self) -> str:
        """Host and, where it is not the usual one, port, as the `Host` header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.own_port is None else f"{host}:{self.port}"

    @property
    def own_port(self) -> int | None:
        """The port where it is not the usual one."""
        return None if self.port == _PORTS[self.scheme] else self.port

    @property
    def target(self) -> str:
        """Path and query, as the first line of a request has them."""
        return self.path + self.query

    @property
    def place(self) -> str:
        """The address without its query, which may be a ticket that is another one each time."""
        return f"{self.scheme}://{self.authority}{self.path}"

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port: what a connection leads to."""
        return self.scheme, self.host, self.port

    def __str__(self) -> str:
        """The address without user name, password and fragment."""
        return f"{self.scheme}://{self.authority}{self.path}{self.query}"


@lru_cache(4096)  # whom to ask and how to ask are two questions about each address
def web_address(text: str) -> Address:
    """Understand an address on the web, also `feed:` ones and those without a scheme.

    Raises:
        FetchError: It is none.
    """
    address = _read(with_scheme(text), "")
    if address is None:
        raise FetchError("the address is not one on the web (http or https)")
    return address


def follow(address: Address, location: str) -> Address:
    """Return where a redirect leads, without user name and password.

    Args:
        address: Where the redirect came from.
        location: The `Location` header, its bytes read as Latin-1.

    Raises:
        FetchError: It leads out of the web, or nowhere.
    """
    location = location.strip()
    try:
        location = location.encode("latin-1").decode("utf-8")
    except UnicodeError:  # in letters of its own, then: they go back as the bytes they came as
        start = _AUTHORITY.match(location)
        end = start.end() if start else 0
        location = location[:end] + quote(location[end:], safe=_ASCII, encoding="latin-1")
    try:
        target = _read(location, str(address))
    except FetchError:
        raise FetchError("the server redirects to an address that makes no sense") from None
    if target is None:
        raise FetchError("the server redirects to something that is not on the web")
    return bare(target)


def bare(address: Address) -> Address:
    """Return the address without user name and password."""
    if not address.username and not address.password:
        return address
    return Address(address.scheme, address.host, address.port, address.path, address.query)


def may_see_secrets(home: Address, address: Address) -> bool:
    """Whether what is meant for `home` may be sent elsewhere: same host, and never less safe."""
    if address.name != home.name:
        return False
    if address.scheme == home.scheme:
        return address.port == home.port
    upgrade = home.scheme == "http" and address.scheme == "https"
    return upgrade and home.port == _PORTS["http"] and address.port == _PORTS["https"]


def host_name(host: str, port: int) -> str:
    """Return what a host is known by: its name, with the port where that is not a usual one.

    Programs that somebody runs at ports of their own on one machine have nothing to do with each
    other; the two usual ports are one and the same site.
    """
    return host if port in _PORTS.values() else f"{host}:{port}"


def _read(text: str, base: str) -> Address | None:
    """Read an address, a relative one against `base`; None when it is not on the web.

    Raises:
        FetchError: It is no address at all.
    """
    found = _PLAIN.fullmatch(text)
    if found is None:
        return _read_any(text, base)
    scheme, host, port, path, query = found.groups()
    return _checked(scheme.lower(), host.lower(), int(port) if port else None, path, query or "")


def _read_any(text: str, base: str) -> Address | None:
    import httpx

    try:
        try:
            url = httpx.URL(base).join(text) if base else httpx.URL(text)
        except httpx.InvalidURL:
            text = _with_plain_host(text)
            url = httpx.URL(base).join(text) if base else httpx.URL(text)
    except (httpx.InvalidURL, ValueError):
        raise FetchError("the address cannot be understood") from None
    host = url.raw_host.decode("ascii")
    if url.scheme not in _PORTS or not host:
        return None
    path, mark, query = url.raw_path.decode("ascii").partition("?")
    address = _checked(url.scheme, host, url.port, path, mark + query)
    return replace(address, username=url.username, password=url.password)


def _with_plain_host(text: str) -> str:
    """Return an address whose host is written as browsers do: all that Unicode can be mapped of.

    httpx keeps to IDNA 2008, which has no emoji, full-width letters or soft hyphens.

    Raises:
        ValueError: There is no such host.
    """
    found = _NAMED.match(text)
    if found is None or found[2].isascii():
        raise ValueError(text)
    import idna  # hardly any address needs it

    labels = idna.uts46_remap(found[2], std3_rules=False, transitional=False).split(".")
    plain = [
        one if one.isascii() else "xn--" + one.encode("punycode").decode("ascii") for one in labels
    ]
    if not all(_LABEL.fullmatch(one) for one in plain):
        raise ValueError(text)  # some letters stand for what would end the host
    return f"{found[1]}{'.'.join(plain)}{text[found.end() :]}"


def _checked(scheme: str, host: str, port: int | None, path: str, query: str) -> Address:
    number = _PORTS[scheme] if port is None else port
    if not _HOST.fullmatch(host) or not 0 < number <= _LAST_PORT:
        raise FetchError("the address cannot be understood")
    return Address(scheme, host, number, path or "/", query)
