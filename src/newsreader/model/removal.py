"""A feed that was taken out of the config file, with all that it takes to have it there again."""

from newsreader.dataclass import dataclass
from newsreader.model.feed import Subscription


@dataclass(frozen=True, slots=True)
class Removal:
    """What was taken out.

    Attributes:
        feeds: The feed as it was written; more than one where it stood there more than once.
        before: The text of the config file before.
        after: Its text without the feed.
    """

    feeds: tuple[Subscription, ...]
    before: str
    after: str
