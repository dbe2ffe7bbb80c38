"""From settings to what is asked of the net: the job of a refresh, and what bounds an errand."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.config.settings import ReaderSettings, Settings
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import Fetched
from newsreader.refresh.job import LEAST_MEMORY, Job

if TYPE_CHECKING:
    from newsreader.errands.wire import Bounds

_TIMES = 5.5
"""Bytes of memory for each of the largest feed: no well-formed one has been seen to need more."""


def limits_of(reader: ReaderSettings) -> Limits:
    """Return what no answer may go beyond, in a refresh and when a feed is looked for."""
    limits = Limits(size=reader.max_size, local_hosts=reader.local_hosts)
    return limits.patient(float(reader.timeout))


def bounds_of(reader: ReaderSettings) -> "Bounds":
    """Return what the settings say of asking, for an errand."""
    from newsreader.errands.wire import Bounds  # a refresh has none

    return Bounds(float(reader.timeout), reader.local_hosts)


def job_of(
    settings: Settings,
    store: Path,
    *,
    force: bool,
    only: Collection[int] | None,
    answers: tuple[tuple[int, Fetched], ...] = (),
) -> Job:
    """Return what a refresh is to do.

    Args:
        settings: The settings in force.
        store: The file of the store.
        force: Whether feeds that are not due are asked too.
        only: Ids of the feeds to ask, or None for all.
        answers: Ids of feeds, each with what its server has answered just now.
    """
    reader = settings.reader
    return Job(
        store=store,
        interval=reader.interval,
        force=force,
        only=None if only is None else tuple(sorted(only)),
        keep_days=reader.keep_days,
        limits=limits_of(reader),
        parse_memory=max(LEAST_MEMORY, int(_TIMES * reader.max_size)),
        answers=answers,
    )
