"""How a server is told who asks: by a header of the reader's own, or by name and password."""

from base64 import b64encode
from collections.abc import Awaitable, Callable

Headers = tuple[tuple[str, str], ...]
"""Names and values."""


async def logged_in(
    headers: Headers, name: str, password: str, ask: Callable[[], Awaitable[str]] | None
) -> Headers:
    """Return the headers that only the feed's own host may see.

    Args:
        headers: Those of the reader's own; where one of them is `Authorization` nothing is added,
            since of two a server would refuse both or believe the wrong one.
        name: Who asks, or `""`.
        password: Their password, or `""`.
        ask: Gives the password, or None where nobody has to be asked for it.

    Raises:
        FetchError: The password could not be had.
    """
    if any(header.lower() == "authorization" for header, _ in headers):
        return headers
    if ask is not None:
        password = await ask()
    if not name and not password:
        return headers
    token = b64encode(f"{name}:{password}".encode()).decode()
    return (*headers, ("Authorization", f"Basic {token}"))
