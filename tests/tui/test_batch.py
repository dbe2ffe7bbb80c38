"""Events of a refresh come in bunches, in order, and none is left behind."""

import threading
from collections.abc import Sequence

from newsreader.model.progress import FeedStarted, Progress
from newsreader.tui.batch import Batch


def test_a_flood_is_few_bunches_in_order() -> None:
    got: list[Sequence[Progress]] = []
    batch = Batch(got.append)
    sent = [FeedStarted(at) for at in range(1000)]
    for event in sent:
        batch.add(event)
    batch.flush()
    assert [event for bunch in got for event in bunch] == sent
    assert len(got) < 100
    batch.flush()
    assert [event for bunch in got for event in bunch] == sent


def test_a_lone_event_does_not_wait_for_the_next() -> None:
    came = threading.Event()
    batch = Batch(lambda events: came.set())
    batch.add(FeedStarted(1))
    assert came.wait(5)
