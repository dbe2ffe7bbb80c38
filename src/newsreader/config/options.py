"""Every key of the config file, once: the loader, the file that is written and its check use it."""

from collections.abc import Callable

from newsreader.config import values
from newsreader.dataclass import dataclass
from newsreader.model.feed import FullText
from newsreader.model.pictures import Images
from newsreader.model.query import Sort
from newsreader.model.session import LEAST_MEASURE, LEAST_SHARE, MOST_MEASURE, MOST_SHARE

OWN_THEMES: tuple[str, ...] = ("dark", "light", "high-contrast", "sepia")
"""The names of our own themes; the terminal room gives them their colours."""
TEXTUAL_THEMES: tuple[str, ...] = (
    *("ansi-dark", "ansi-light", "atom-one-dark", "atom-one-light"),
    *("catppuccin-frappe", "catppuccin-latte", "catppuccin-macchiato", "catppuccin-mocha"),
    *("dracula", "flexoki", "gruvbox", "monokai", "nord"),
    *("rose-pine", "rose-pine-dawn", "rose-pine-moon", "solarized-dark", "solarized-light"),
    *("textual-dark", "textual-light", "tokyo-night"),
)
"""The names of the themes that Textual brings along."""


@dataclass(frozen=True, slots=True)
class Option:
    """One key of a table.

    Attributes:
        name: The key; also the attribute that takes its value.
        read: From the TOML value to the program's.
        example: A TOML value for the file that is written; for `[reader]` it is the default.
        about: What it does, in lines short enough for a comment.
    """

    name: str
    read: Callable[[object], object]
    example: str
    about: tuple[str, ...]


def _sort(value: object) -> Sort:
    return Sort(values.choice(*(sort.value for sort in Sort))(value))


def _images(value: object) -> Images:
    if isinstance(value, bool):  # as it was written before there were several ways
        return Images.AUTO if value else Images.OFF
    return Images(values.choice(*(images.value for images in Images))(value))


def _full_text(value: object) -> FullText:
    return FullText(values.choice(*(full.value for full in FullText))(value))


FEED: tuple[Option, ...] = (
    Option(
        "url",
        values.address,
        '"https://example.org/feed.xml"',
        ("The feed's address (https, http, file), or a path that begins with / or ~.",),
    ),
    Option("title", values.text, '"Example"', ("Your own name for it.",)),
    Option("tags", values.texts, '["world", "politics"]', ("Tags for all of its articles.",)),
    Option(
        "interval",
        values.seconds,
        '"2h"',
        (
            'Time between visits, however much it writes: "30m", "2h", "1d", or a number of',
            "minutes.",
        ),
    ),
    Option(
        "full_text",
        _full_text,
        '"auto"',
        (
            'When to fetch the whole text from the article\'s page: "auto" (where the feed gives',
            'only a teaser), "always", "never". The key x fetches and switches at any time.',
        ),
    ),
    Option(
        "content",
        values.selectors,
        '["article .story"]',
        ("CSS selectors of what is the article on its page, where it is not found by itself.",),
    ),
    Option(
        "remove",
        values.selectors,
        '[".promo", "#related"]',
        ("CSS selectors of what on the page does not belong to the article.",),
    ),
    Option(
        "limit",
        values.number(1, 100_000),
        "100",
        ("Take this many articles from one visit at most.",),
    ),
    Option(
        "headers",
        values.headers,
        '{ Accept-Language = "en" }',
        ("Extra request headers.",),
    ),
    Option("username", values.text, '"reader"', ("For feeds behind a password.",)),
    Option(
        "password_command",
        values.program,
        '["pass", "show", "news/example"]',
        ("A command that prints the password; it is never kept in this file.",),
    ),
    Option(
        "enabled", values.flag, "true", ("false: keep the feed and its articles, do not visit.",)
    ),
)
"""The keys of a `[[feeds]]` table."""

READER: tuple[Option, ...] = (
    Option(
        "theme",
        values.known_name((*OWN_THEMES, *TEXTUAL_THEMES), "theme"),
        '"dark"',
        (
            'Colour theme: "dark", "light", "high-contrast", "sepia", or one of Textual\'s such as',
            '"nord" or "gruvbox"; the command palette (:) lists them all.',
        ),
    ),
    Option(
        "images",
        _images,
        '"auto"',
        (
            'How pictures are shown: "kitty", "sixel", "blocks", "off" (words alone), or "auto",',
            "the best that the terminal can do, and words alone over a slow line.",
        ),
    ),
    Option(
        "image_cache",
        values.size(10_000, 1_000_000_000_000),
        '"200MB"',
        ("How much of the pictures that were fetched is kept on disk.",),
    ),
    Option(
        "thumbnails",
        values.flag,
        "false",
        ("Whether headlines have their pictures beside them, in rows of three lines.",),
    ),
    Option(
        "sort",
        _sort,
        '"newest"',
        ('Order of the headlines at first: "newest", "oldest", "feed" or "time" (reading time).',),
    ),
    Option(
        "panes",
        values.auto_or_number(1, 3),
        '"auto"',
        (
            'How many panes there are side by side at most: 1, 2, 3, or "auto", as many as have',
            "enough room. The key w changes it.",
        ),
    ),
    Option(
        "list_share",
        values.auto_or_number(LEAST_SHARE, MOST_SHARE),
        '"auto"',
        (
            "Percent of the width of headlines and article that the headlines have, 20 to 80, or",
            '"auto". The keys < and > change it.',
        ),
    ),
    Option(
        "measure",
        values.number(LEAST_MEASURE, MOST_MEASURE),
        "72",
        ("Width of the article's column, in characters.",),
    ),
    Option(
        "align",
        values.choice("left", "justified"),
        '"left"',
        ('How lines of text end: "left" (ragged) or "justified" (stretched, never far).',),
    ),
    Option(
        "line_spacing",
        values.choice("compact", "normal", "double"),
        '"normal"',
        (
            '"normal": a blank line between paragraphs. "compact": none, their first lines are',
            'set in. "double": a blank line between all lines of text.',
        ),
    ),
    Option(
        "bidi",
        values.choice("auto", "visual", "terminal"),
        '"auto"',
        (
            'Who puts Arabic and Hebrew in order: "visual", the reader (and asks the terminal not',
            'to), "terminal", for one that does so and cannot be asked, or "auto": the terminal in',
            "Konsole and mlterm, else the reader.",
        ),
    ),
    Option(
        "mark_read_on_open",
        values.flag,
        "true",
        ("Whether an article counts as read when it is opened.",),
    ),
    Option(
        "browser",
        values.command,
        '""',
        (
            'Command that opens links, such as "firefox --new-tab %u"; %u is the address.',
            '"" is $BROWSER or the system\'s own browser.',
        ),
    ),
    Option(
        "hyperlinks",
        values.flag,
        "true",
        ("Tell the terminal where links lead, so that it can show and open them (OSC 8).",),
    ),
    Option(
        "refresh",
        values.seconds_or_never,
        '"30m"',
        (
            "Shortest time between visits to a feed: one that writes seldom is visited less often.",
            "0: only when asked to.",
        ),
    ),
    Option(
        "refresh_on_start",
        values.flag,
        "true",
        ("Visit the feeds that are due when the reader starts.",),
    ),
    Option(
        "keep_days",
        values.number(0, 100_000),
        "90",
        (
            "Days for which read articles are kept; 0: for ever. Unread, starred and read-later",
            "ones are always kept.",
        ),
    ),
    Option(
        "prefetch",
        values.flag,
        "false",
        (
            "Fetch the full texts of the headlines on screen ahead, where a feed wants them",
            "(full_text), so that they are there at once and offline.",
        ),
    ),
    Option(
        "timeout",
        values.number(1, 600),
        "20",
        ("Seconds to wait for a server.",),
    ),
    Option(
        "local_hosts",
        values.hosts,
        "[]",
        (
            "Hosts of your own network whose names do not say so, with all names under them, such",
            'as "cloud.example.com": else no name out in the world leads into your network.',
        ),
    ),
    Option(
        "max_size",
        values.size(10_000, 1_000_000_000),
        '"15MB"',
        ("The largest feed that is taken.",),
    ),
    Option(
        "preset",
        values.choice("default", "newsboat"),
        '"default"',
        ('Keys to start from: "default" or "newsboat"; [keymap] changes single ones.',),
    ),
    Option(
        "save_to",
        values.folder,
        '""',
        ('Folder that articles are saved into; "" is your folder for documents.',),
    ),
    Option(
        "download_to",
        values.folder,
        '""',
        ('Folder that podcasts and other files go into; "" is your folder for downloads.',),
    ),
    Option(
        "download_limit",
        values.size_or_any,
        "0",
        ('The largest file that is downloaded, such as "2GB"; 0: any.',),
    ),
    Option(
        "player",
        values.command,
        '""',
        (
            'Command that plays podcasts and videos, such as "mpv --no-video %u"; %u is the',
            'address. "" is mpv, vlc or ffplay, whichever is there, or the system\'s own way.',
        ),
    ),
)
"""The keys of the `[reader]` table."""

SHARE: tuple[Option, ...] = (
    Option("name", values.name, '"Wallabag"', ("What the share sheet (S) calls it.",)),
    Option(
        "command",
        values.share_command,
        '["wallabag", "add", "--title", "{title}", "{url}"]',
        (
            "Program and arguments; no shell reads them. {url}, {title}, {author}, {feed}, {date},",
            "{id}, {file} (a file of Markdown) and {html}; the article as JSON is on its input.",
        ),
    ),
    Option(
        "key", values.share_key, '"w"', ("Its letter in the sheet, if it is to be a certain one.",)
    ),
    Option("timeout", values.number(1, 3600), "30", ("Seconds that it may take.",)),
)
"""The keys of a `[[share]]` table."""

TABLES: tuple[str, ...] = ("feeds", "reader", "keymap", "share")
"""The tables of the file."""
