"""What the config file says, as frozen data with a default for all of it."""

from collections.abc import Mapping

from newsreader.dataclass import dataclass, field
from newsreader.errors import ConfigProblem
from newsreader.model.feed import Subscription
from newsreader.model.pictures import Images
from newsreader.model.query import Sort
from newsreader.model.sharing import ShareCommand

_ASKED = 15 * 60
"""Seconds between visits to a feed where the config says that nothing is refreshed by itself."""


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """The `[reader]` table.

    Attributes:
        theme: Name of the colour theme.
        images: How pictures are painted; their description, caption and credit are always there.
        image_cache: Bytes of pictures that are kept on disk at most.
        thumbnails: Whether headlines have their pictures beside them.
        sort: The order of the headlines until another one is chosen on the screen.
        panes: How many panes there are side by side at most; 0: as many as have enough room.
        list_share: Hundredths of the width of headlines and article that the headlines have; 0:
            what serves most readers.
        measure: Width of the article's column, in terminal cells.
        align: How lines of running text end: `"left"` or `"justified"`.
        line_spacing: How far apart they stand: `"compact"`, `"normal"` or `"double"`.
        bidi: Who puts text that is read from the right in order: we (`"visual"`), the terminal
            (`"terminal"`), or whoever does it better (`"auto"`).
        mark_read_on_open: Whether an article that is opened counts as read.
        browser: Program and arguments that open a link; `%u` or `%s` stands for the address,
            which is put at the end where there is neither. Empty: `$BROWSER`, then the system's.
        refresh: Seconds between visits, at least, to a feed that has no `interval` of its own; 0:
            only when asked to.
        refresh_on_start: Whether the feeds that are due are asked when the program starts.
        keep_days: Days for which read articles are kept; 0: for ever.
        prefetch: Whether the pages of the headlines on screen are fetched before they are opened,
            as far as their feeds want their full text.
        timeout: Seconds to wait for a server before its feed is given up for this time.
        local_hosts: Names of hosts, in lower case, that may be asked in the reader's own network
            with all under them, though they do not say that they are there.
        max_size: Bytes that a feed may have at most, unpacked.
        preset: Which keys to start from: `"default"` or `"newsboat"`.
        hyperlinks: Whether the terminal is told where links lead (OSC 8).
        save_to: Folder that articles are saved into; `""`: the platform's for documents.
        download_to: Folder that files are downloaded into; `""`: the platform's for downloads.
        download_limit: Bytes that a download may have at most; 0: any number.
        player: Program and arguments that play a file, as `browser` has them for a link. Empty:
            one that is there.
    """

    theme: str = "dark"
    images: Images = Images.AUTO
    image_cache: int = 200_000_000
    thumbnails: bool = False
    sort: Sort = Sort.NEWEST
    panes: int = 0
    list_share: int = 0
    measure: int = 72
    align: str = "left"
    line_spacing: str = "normal"
    bidi: str = "auto"
    mark_read_on_open: bool = True
    browser: tuple[str, ...] = ()
    refresh: int = 30 * 60
    refresh_on_start: bool = True
    keep_days: int = 90
    prefetch: bool = False
    timeout: int = 20
    local_hosts: tuple[str, ...] = ()
    max_size: int = 15_000_000
    preset: str = "default"
    hyperlinks: bool = True
    save_to: str = ""
    download_to: str = ""
    download_limit: int = 0
    player: tuple[str, ...] = ()

    @property
    def interval(self) -> int:
        """Seconds between visits to a feed that has no `interval` of its own, asked for or not."""
        return self.refresh or _ASKED


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole config file.

    Attributes:
        feeds: The `[[feeds]]` tables, in their order, none twice.
        reader: The `[reader]` table.
        keymap: The `[keymap]` table: id to comma-separated keys.
        shares: The `[[share]]` tables, in their order, no name twice.
        problems: What was wrong in the file and could be passed over: the option has its default,
            or the feed is left out.
    """

    feeds: tuple[Subscription, ...] = ()
    reader: ReaderSettings = field(default_factory=ReaderSettings)
    keymap: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[ConfigProblem, ...] = ()
    shares: tuple[ShareCommand, ...] = ()

    @property
    def preset(self) -> str:
        """Which keys to start from."""
        return self.reader.preset
