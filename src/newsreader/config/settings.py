"""What the config file says, as frozen data with a default for all of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsreader.errors import ConfigProblem
from newsreader.model.feed import Subscription
from newsreader.model.pictures import Images
from newsreader.model.query import Sort


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """The `[reader]` table.

    Attributes:
        theme: Name of the colour theme.
        images: How pictures are painted; their description, caption and credit are always there.
        image_cache: Bytes of pictures that are kept on disk at most.
        sort: The order of the headlines until another one is chosen on the screen.
        measure: Width of the article's column, in terminal cells.
        mark_read_on_open: Whether an article that is opened counts as read.
        browser: Program and arguments that open a link; `%u` stands for the address, which is
            put at the end where there is no `%u`. Empty: the system's browser.
        refresh: Seconds between visits, at least, to a feed that has no `interval` of its own; 0:
            only when asked to.
        refresh_on_start: Whether the feeds that are due are asked when the program starts.
        keep_days: Days for which read articles are kept; 0: for ever.
        timeout: Seconds to wait for a server before its feed is given up for this time.
        max_size: Bytes that a feed may have at most, unpacked.
        preset: Which keys to start from: `"default"` or `"newsboat"`.
    """

    theme: str = "dark"
    images: Images = Images.AUTO
    image_cache: int = 200_000_000
    sort: Sort = Sort.NEWEST
    measure: int = 72
    mark_read_on_open: bool = True
    browser: tuple[str, ...] = ()
    refresh: int = 30 * 60
    refresh_on_start: bool = True
    keep_days: int = 90
    timeout: int = 20
    max_size: int = 10_000_000
    preset: str = "default"


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole config file.

    Attributes:
        feeds: The `[[feeds]]` tables, in their order, none twice.
        reader: The `[reader]` table.
        keymap: The `[keymap]` table: id to comma-separated keys.
        problems: What was wrong in the file and could be passed over: the option has its default,
            or the feed is left out.
    """

    feeds: tuple[Subscription, ...] = ()
    reader: ReaderSettings = field(default_factory=ReaderSettings)
    keymap: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[ConfigProblem, ...] = ()

    @property
    def preset(self) -> str:
        """Which keys to start from."""
        return self.reader.preset
