"""Changes of feeds in the config file, each of which can be taken back."""

import asyncio
from threading import Lock

from newsreader.dataclass import dataclass, field, replace
from newsreader.model.feed import Subscription
from newsreader.model.removal import Removal
from newsreader.reader.door import Reader


@dataclass(frozen=True, slots=True)
class _Change:
    """A name, tags or a switch as they were before."""

    before: Subscription
    option: str


@dataclass(frozen=True, slots=True)
class _Gone:
    """A feed that was taken out."""

    removal: Removal


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A step that was taken back.

    Attributes:
        url: The address of the feed.
        words: What is in force again, as a sentence.
    """

    url: str
    words: str


@dataclass(slots=True)
class FeedSteps:
    """Writes changes of feeds and knows the way back from each, for as long as the program runs.

    It waits for the disk: it is asked away from the screen.

    Attributes:
        reader: Writes the config file.
        turns: Who takes a step back holds it until what became of that is said, so that of several
            keys the last has the last word.
    """

    reader: Reader
    turns: asyncio.Lock = field(default_factory=asyncio.Lock)
    _done: list[_Change | _Gone] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)  # keys may come faster than the disk is

    def own(self, url: str) -> Subscription:
        """Return what the config file says of a feed."""
        found = (one for one in self.reader.settings.feeds if one.url == url)
        return next(found, Subscription(url))

    def change(self, wanted: Subscription, option: str) -> bool:
        """Write an option of a feed; returns whether the feed was there.

        Args:
            wanted: The feed's address, and what the option is to be.
            option: `"title"`, `"tags"` or `"enabled"`.

        Raises:
            NewsreaderError: It cannot be written.
        """
        with self._lock:
            before = self.own(wanted.url)
            found = self.reader.change(wanted, option)
            if found:
                self._done.append(_Change(before, option))
        return found

    def remove(self, url: str) -> bool:
        """Take a feed out; returns whether it was there.

        Raises:
            NewsreaderError: It cannot be written.
        """
        with self._lock:
            removal = self.reader.remove(url)
            if removal is not None:
                self._done.append(_Gone(removal))
        return removal is not None

    def move(self, before: str, now: str) -> None:
        """Take note that a feed has another address now."""
        for at, step in enumerate(self._done):
            if isinstance(step, _Change) and step.before.url == before:
                self._done[at] = replace(step, before=replace(step.before, url=now))

    def take_back(self) -> TakenBack | None:
        """Take the last step back that has not been; returns None where there is none.

        Raises:
            NewsreaderError: It cannot be written; the step can be taken back later.
        """
        with self._lock:
            if not self._done:
                return None
            step = self._done[-1]
            if isinstance(step, _Gone):
                back = self._restore(step.removal)
            else:
                back = self._change_back(step)
            self._done.pop()
        return back

    def _change_back(self, step: _Change) -> TakenBack:
        url = step.before.url
        found = self.reader.change(step.before, step.option)
        gone = "This feed is no longer in the config file"
        return TakenBack(url, told(self.own(url), step.option) if found else gone)

    def _restore(self, removal: Removal) -> TakenBack:
        url = removal.feeds[0].url
        if any(one.url == url for one in self.reader.settings.feeds):
            return TakenBack(url, "It is in the config file again already")
        whole = self.reader.restore(removal)
        changed = "It stands at the end of the config file, without its remarks"
        return TakenBack(url, "It is in the config file again, as it was" if whole else changed)


def told(own: Subscription, option: str) -> str:
    """Say what the config file says of a feed now.

    Args:
        own: That.
        option: About which: `"title"`, `"tags"` or `"enabled"`.
    """
    if option == "title":
        return f"It is called {own.title} now" if own.title else "It has its own name again"
    if option == "tags":
        return f"Your tags: {', '.join(own.tags)}" if own.tags else "It has no tags of yours now"
    return "Switched on" if own.enabled else "Switched off; its articles stay"
