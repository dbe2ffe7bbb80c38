"""The part of the door that is about subscriptions: found, written down, taken over, given out."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from newsreader.config.settings import Settings
from newsreader.dataclass import replace
from newsreader.errors import StoreBusyError, StoreFullError, StoreReadOnlyError
from newsreader.late import LateModule
from newsreader.model.feed import Feed, FoundFeed, Imported, Move, Subscription
from newsreader.paths import Paths
from newsreader.reader.profile import bring_back

if TYPE_CHECKING:
    from newsreader.clock import Now
    from newsreader.config.catalogue import KnownFeed
    from newsreader.model.removal import Removal
    from newsreader.reader import subscribing
    from newsreader.reader.finding import Finder
else:
    subscribing = LateModule("newsreader.reader.subscribing")

T = TypeVar("T")
"""What an edit gives back."""


class Subscriptions(ABC):
    """Changes which feeds the config file names, and follows it.

    Attributes:
        paths: Where the profile lives.
        settings: The settings in force.
        now: The clock.
    """

    paths: Paths
    settings: Settings
    now: "Now"
    _finder: "Finder"

    @abstractmethod
    def reload(self) -> bool:
        """Read the config file again if it has changed; returns whether it had."""

    @abstractmethod
    def feeds(self, *, answers: bool = False) -> tuple[Feed, ...]:
        """Return the feeds in the order of the config file, with their last answers if wanted."""

    def discover(self, address: str) -> tuple[FoundFeed, ...]:
        """Find the feeds behind the address of a feed or a site; asks the network.

        What the first of them answered is kept for a while: where it is added, the next refresh
        that it is due in takes that and does not ask again.

        Raises:
            FetchError: The address does not answer.
            ParseError: There is no feed behind it.
        """
        return self._finder.discover(address, self.settings.reader)

    def add(self, subscriptions: Sequence[Subscription]) -> int:
        """Write feeds into the config file and subscribe; returns how many were new.

        Raises:
            ConfigError: The file is broken, so nothing is written into it.
        """
        from newsreader.config.edit import add_feeds

        return self._edited(partial(add_feeds, subscriptions=subscriptions))

    def remove(self, url: str) -> "Removal | None":
        """Take a feed out of the config file; returns what `restore` puts back, if it was there."""
        from newsreader.config.edit import remove_feed

        return self._edited(partial(remove_feed, url=url))

    def restore(self, removal: "Removal") -> bool:
        """Put a feed back into the config file, as `restore_feed` does; returns what that does."""
        from newsreader.config.restore import restore_feed

        return self._edited(partial(restore_feed, removal=removal))

    def write_move(self, feed: Feed) -> Move:
        """Write the address that a feed has moved to into the config file.

        Its articles and all reading state go with it. Where another feed has the new address
        already, the two become one.

        Args:
            feed: As last read; nothing is done where it has not moved.

        Raises:
            ConfigError: The file is broken or cannot be written.
            StoreError: The store cannot be written; the next start carries the state over.
        """
        from newsreader.reader.moving import write_move

        known, feeds = self.settings.feeds, self.feeds()
        return self._edited(lambda path: write_move(path, known, feeds, feed))

    def move_refusal(self, feed: Feed) -> str:
        """Return why `write_move` leaves a feed that has moved as it is, or `""` where it does not.

        Args:
            feed: As last read.
        """
        if not feed.moved:
            return ""
        from newsreader.reader.moving import refusal

        return refusal(self.settings.feeds, feed)

    def change(self, feed: Subscription, option: str) -> bool:
        """Write `"enabled"`, `"title"` or `"tags"` of a feed; returns whether it was in the file.

        Raises:
            ConfigError: The file is broken or cannot be written.
        """
        from newsreader.config.change import change_feed

        clean = subscribing.made_clean(feed)
        return self._edited(partial(change_feed, feed=clean, option=option))

    def _edited(self, edit: Callable[[Path], T]) -> T:
        """Have the config file edited, and the store follow it.

        Raises:
            StoreError: It cannot now; what is in the config file stays, and the next start sees it.
        """
        bring_back(self.paths)
        done = edit(self.paths.config)
        try:
            self.reload()
        except (StoreBusyError, StoreFullError, StoreReadOnlyError) as error:
            raise subscribing.not_followed(self.paths.config, error) from error
        return done

    def find_feed(self, name: str, *, whole: bool = False) -> Feed:
        """Return the one feed of this address or title, or with this in one of them.

        Args:
            name: Address, title or a part of one.
            whole: Whether a part is not enough.

        Raises:
            UsageError: There is none, or more than one.
        """
        return subscribing.find_feed(self.feeds(), name, whole=whole)

    def import_file(self, path: Path, *, private: bool = False) -> Imported:
        """Take over the subscriptions of an OPML or newsboat `urls` file.

        Args:
            path: The file.
            private: Whether it is the reader's own, so that its commands may be taken over.

        Raises:
            UsageError: The file cannot be read.
            ParseError: It holds no subscriptions.
        """
        return self.import_bytes(subscribing.read_bytes(path), path.name, private=private)

    def import_bytes(self, data: bytes, name: str, *, private: bool = False) -> Imported:
        """Take over the subscriptions in the bytes of a file called `name`; see `import_file`.

        Raises:
            ParseError: They hold no subscriptions.
        """
        from newsreader.parse.subscriptions import read_subscriptions
        from newsreader.reader.subscribing import cleaned

        read = cleaned(read_subscriptions(data, name, private=private))
        return replace(read, added=self.add(read.subscriptions))

    def export(self, *, private: bool = False) -> str:
        """Return the subscriptions as OPML, with our own settings in a namespace of their own.

        Args:
            private: Whether user names, password commands and secret headers are in it too: for
                the reader's own backup, not for others.
        """
        from newsreader.parse.opml import write_opml

        return write_opml(
            self.settings.feeds,
            title="newsreader subscriptions",
            now=self.now(),
            private=private,
        )

    def catalogue(self) -> "tuple[KnownFeed, ...]":
        """Return the well-known public feeds that a first start offers."""
        from newsreader.config.catalogue import catalogue

        return catalogue()
