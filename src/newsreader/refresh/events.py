"""`Progress` as lines of JSON, on its way from the child process to the reader's."""

import msgspec

from newsreader.model.progress import FeedDone, FeedStarted, Finished, Indexing, Progress, Started

_KINDS: dict[str, type[Progress]] = {
    kind.__name__: kind for kind in (Started, FeedStarted, FeedDone, Indexing, Finished)
}


def encode_event(event: Progress) -> bytes:
    """Return an event as one line of JSON: its name and its fields."""
    return msgspec.json.encode((type(event).__name__, event)) + b"\n"


def decode_event(line: bytes) -> Progress:
    """Read what `encode_event` wrote.

    Raises:
        ValueError: The line was cut off or is no event.
    """
    # msgspec's errors are ValueErrors too.
    name, fields = msgspec.json.decode(line, type=tuple[str, msgspec.Raw])
    kind = _KINDS.get(name)
    if kind is None:
        raise ValueError(f"no event is called {name!r}")
    return msgspec.json.decode(fields, type=kind)
