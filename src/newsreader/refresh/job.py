"""What a refresh is told, in a form that can be handed to another process."""

import json
from pathlib import Path
from typing import Any

from newsreader.dataclass import dataclass, field
from newsreader.fetch.agent import USER_AGENT
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import Fetched

LEAST_MEMORY = 82_500_000
"""Bytes that reading a feed may need, however small the largest one may be."""


@dataclass(frozen=True, slots=True)
class Job:
    """One refresh.

    Attributes:
        store: The store's file.
        interval: Seconds between visits to a feed that has no interval of its own.
        force: Ask feeds that are not due too. A server's `Retry-After` holds all the same.
        only: Ids of the feeds to ask, or None for all.
        limits: What no answer may go beyond.
        user_agent: How the program introduces itself.
        keep_days: Days for which articles that were read are kept; 0 keeps them for ever.
        parse_seconds: How long one feed may take to be read, once its answer is here, besides a
            second for each megabyte.
        parse_memory: Bytes of memory that reading one feed may need.
        apart: Whether each feed is read in a process apart, also a plain one.
        done: Ids of feeds that were asked before this refresh broke off and was taken up again.
        answers: Ids of feeds, each with what its server has answered just now: it is not asked
            again.
    """

    store: Path
    interval: int = 3600
    force: bool = False
    only: tuple[int, ...] | None = None
    limits: Limits = field(default_factory=Limits)
    user_agent: str = USER_AGENT
    keep_days: int = 0
    parse_seconds: float = 10.0
    parse_memory: int = LEAST_MEMORY
    apart: bool = False
    done: tuple[int, ...] = ()
    answers: tuple[tuple[int, Fetched], ...] = ()


def encode_job(job: Job) -> bytes:
    """Return a job as one line of JSON."""
    told = _fields(job) | {"store": str(job.store), "limits": _fields(job.limits)}
    if job.answers:
        import msgspec  # few refreshes have any

        told["answers"] = [(number, msgspec.to_builtins(one)) for number, one in job.answers]
    return json.dumps(told).encode() + b"\n"


def decode_job(line: bytes) -> Job:
    """Read what `encode_job` wrote."""
    told = json.loads(line)
    only = None if told["only"] is None else tuple(told["only"])
    limits = told["limits"] | {"local_hosts": tuple(told["limits"]["local_hosts"])}
    read = {"store": Path(told["store"]), "limits": Limits(**limits)}
    answers: tuple[tuple[int, Fetched], ...] = ()
    if told["answers"]:
        import msgspec

        answers = msgspec.convert(told["answers"], tuple[tuple[int, Fetched], ...])
    read |= {"only": only, "done": tuple(told["done"]), "answers": answers}
    return Job(**(told | read))


def _fields(one: Job | Limits) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__match_args__}
