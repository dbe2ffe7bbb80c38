"""Feeds as they are shown where the config says that nothing is visited by itself."""

from newsreader.config.settings import Settings
from newsreader.dataclass import replace
from newsreader.model.feed import Feed

BY_HAND = "visited only when you ask for it: refresh is 0 in your config"


def as_visited(feed: Feed, settings: Settings) -> Feed:
    """Return a feed as its page is to show it: with `refresh = 0` it promises no visit.

    Args:
        feed: As the store has it; one never asked, or ended for good, is left as it is.
        settings: The settings in force.
    """
    if settings.reader.refresh or feed.visits_are_over:
        return feed
    return replace(feed, by_hand=True, why=BY_HAND)
