"""How plain values are written into columns and read back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_MOST = 2**53

_T = TypeVar("_T")


def seconds(moment: datetime) -> int:
    """Return whole seconds since 1970, rounded down."""
    return (moment - _EPOCH) // _SECOND


def moment(value: int) -> datetime:
    """Return the aware UTC time of seconds since 1970, also before it."""
    return _EPOCH + timedelta(seconds=value)


def maybe_moment(value: int | None) -> datetime | None:
    """Return the time, or None where there is none."""
    return None if value is None else moment(value)


def maybe_seconds(value: datetime | None) -> int | None:
    """Return the seconds, or None where there is no time."""
    return None if value is None else seconds(value)


def whole(text: str) -> str:
    """Return `text` as it can be stored: half characters, which no encoding holds, replaced."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def dumps(value: object) -> str:
    """Return a dataclass or a list of plain values as JSON."""
    import msgspec  # a list is shown without it

    try:
        return msgspec.json.encode(value).decode()
    except (UnicodeEncodeError, OverflowError):
        return msgspec.json.encode(_storable(msgspec.to_builtins(value))).decode()


def reader_of(kind: type[_T]) -> Callable[[str], _T]:
    """Return what reads values of a type from JSON, and is made with the first of them.

    What it returns raises `msgspec.MsgspecError` where a text holds no such value.
    """
    read: Callable[[str], _T] | None = None

    def late(text: str) -> _T:
        nonlocal read
        if read is None:
            import msgspec

            read = msgspec.json.Decoder(kind).decode
        return read(text)

    return late


_read_list = reader_of(list[str])


def loads_list(text: str) -> list[str]:
    """Return a JSON list of texts."""
    return [] if text == "[]" else _read_list(text)


def _storable(value: object) -> object:
    # JSON holds no half characters, and msgspec no integers beyond 64 bits.
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, dict):
        return {key: _storable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_storable(item) for item in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return max(-_MOST, min(value, _MOST))
    return value
