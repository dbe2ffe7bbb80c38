"""`Progress` as lines of JSON, on its way from the child process to the reader's."""

import json

from newsreader.model.progress import FeedDone, FeedStarted, Finished, Indexing, Progress, Started

_KINDS: dict[str, type[Progress]] = {
    kind.__name__: kind for kind in (Started, FeedStarted, FeedDone, Indexing, Finished)
}


def encode_event(event: Progress) -> bytes:
    """Return an event as one line of JSON: its name and its values in their order."""
    values = [getattr(event, name) for name in event.__match_args__]
    return json.dumps([type(event).__name__, *values]).encode() + b"\n"


def decode_event(line: bytes) -> Progress:
    """Read what `encode_event` wrote.

    Raises:
        ValueError: The line was cut off or is no event.
    """
    # What the json module raises is a ValueError too.
    match json.loads(line):
        case [str(name), *values] if name in _KINDS and len(values) == len(
            _KINDS[name].__match_args__
        ):
            return _KINDS[name](*values)
    raise ValueError(f"no event: {line!r}")
