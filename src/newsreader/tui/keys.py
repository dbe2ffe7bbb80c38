"""The one table of keys: bindings, hints, help, `[keymap]` and `docs/keys.md` come from it.

Plain data, so that `newsreader config check` can read it without loading Textual.
`python -m newsreader.tui.keys` prints `docs/keys.md`.
"""

import sys
from collections.abc import Iterator, Mapping

from newsreader.dataclass import dataclass
from newsreader.tui.key import NAMES, SIGNS, Key, Scope
from newsreader.tui.keys_sheets import SHEETS

KEYS: tuple[Key, ...] = (
    # Moving about: the same in the headlines, the article and the tag filter.
    Key("down", "j,down", Scope.LISTS, "down", "Down one"),
    Key("up", "k,up", Scope.LISTS, "up", "Up one"),
    Key("top", "g,home", Scope.LISTS, "top", "To the top", preset="home"),
    Key("bottom", "G,end", Scope.LISTS, "bottom", "To the bottom", preset="end"),
    Key("page-down", "pagedown,ctrl+f", Scope.LISTS, "page_down", "Down one page"),
    Key("page-up", "pageup,ctrl+b", Scope.LISTS, "page_up", "Up one page"),
    Key("half-page-down", "ctrl+d", Scope.LISTS, "half_down", "Down half a page"),
    Key("half-page-up", "ctrl+u", Scope.LISTS, "half_up", "Up half a page"),
    # The headlines.
    Key(
        "open",
        "enter,l,right",
        Scope.HEADLINES,
        "open",
        "Read the article (it counts as read)",
        "open",
        preset="enter,right",
    ),
    # The article.
    Key("wider", "+,=", Scope.ARTICLE, "wider", "Wider column"),
    Key("narrower", "-", Scope.ARTICLE, "narrower", "Narrower column"),
    Key("find", "/", Scope.ARTICLE, "screen.find", "Find in the article", "find"),
    Key("find-next", "n", Scope.ARTICLE, "find_next", "Next match, while some are highlighted"),
    Key(
        "find-previous",
        "N",
        Scope.ARTICLE,
        "find_previous",
        "Match before, while some are highlighted",
    ),
    Key("let-go", "escape", Scope.ARTICLE, "let_go", "Take highlights or the selection away"),
    Key(
        "jump-back",
        "backspace,ctrl+o",
        Scope.ARTICLE,
        "jump_back",
        "Back to where one jumped from within the article",
    ),
    Key("align", "|", Scope.ARTICLE, "align", "Lines ragged or stretched to one length"),
    Key("spacing", "_", Scope.ARTICLE, "spacing", "Next line spacing: normal, double, compact"),
    # The tag filter.
    Key("tag-show", "enter", Scope.TAGS, "show", "Show only this", "show"),
    Key("tag-add", "space,+", Scope.TAGS, "add", "Add: articles must have it too", "add"),
    Key("tag-exclude", "-", Scope.TAGS, "exclude", "Exclude: articles must not have it", "exclude"),
    Key("next-section", "},ctrl+down", Scope.TAGS, "section(1)", "Next section", "section"),
    Key("previous-section", "{,ctrl+up", Scope.TAGS, "section(-1)", "Section before"),
    Key(
        "tag-find",
        "/",
        Scope.TAGS,
        "find",
        "Type to narrow the list (most letters do too)",
    ),
    Key("tag-clear", "escape", Scope.TAGS, "clear", "Clear what was typed, then the filter"),
    Key("tag-leave", "right", Scope.TAGS, "leave", "To the headlines, the filter as it is"),
    # Reading: wherever the focus is on the main screen.
    Key(
        "read-on",
        "space",
        Scope.READING,
        "read_on",
        "Read on: down one page, then the next unread article",
        "read on",
    ),
    Key("next-unread", "n", Scope.READING, "next_unread", "Next unread article"),
    Key("previous-unread", "p", Scope.READING, "previous_unread", "Previous unread article"),
    Key("next", "J", Scope.READING, "next", "Next article"),
    Key("previous", "K", Scope.READING, "previous", "Previous article"),
    Key("toggle-read", "u", Scope.READING, "toggle_flag('read')", "Read or unread", preset="N"),
    Key("toggle-star", "s", Scope.READING, "toggle_flag('starred')", "Star, or take the star off"),
    Key(
        "toggle-later", "b", Scope.READING, "toggle_flag('later')", "Read later, or not", preset="B"
    ),
    Key("mark-all-read", "A", Scope.READING, "mark_all", "Mark all shown as read (can be undone)"),
    Key("undo", "ctrl+z", Scope.READING, "undo", "Undo the last mark, many steps back"),
    Key("picture", "i", Scope.READING, "picture", "The nearest picture, large"),
    Key("browser", "o", Scope.READING, "browser", "Open in the browser"),
    Key("copy-link", "y", Scope.READING, "copy_link", "Copy the link"),
    Key(
        "full-text",
        "x",
        Scope.READING,
        "full_text",
        "The full text from its page, or the feed's text again",
    ),
    Key("full-text-anew", "X", Scope.READING, "full_text_anew", "Fetch the full text anew"),
    Key("link-hints", ";", Scope.READING, "link_hints", "Number the links; a number follows one"),
    Key("info", "I", Scope.READING, "info", "All about the article, and all its links"),
    Key("search", "/", Scope.READING, "search", "Search", "search"),
    Key("query", "f", Scope.READING, "query", "Change the search", preset="F"),
    Key("tags", "t", Scope.READING, "tags", "Tag filter", "tags"),
    Key(
        "share", "S", Scope.READING, "share", "Share: copy, save, mail, QR code, commands of yours"
    ),
    Key("enclosures", "e", Scope.READING, "enclosures", "Play what comes with it: podcast, video"),
    Key("download", "D", Scope.READING, "download", "Download what comes with it, or stop that"),
    Key("sort", "O", Scope.READING, "sort", "Next order of the list", preset="g"),
    Key("view-today", "1", Scope.READING, "view('today')", "Today"),
    Key("view-unread", "2", Scope.READING, "view('unread')", "Unread"),
    Key("view-starred", "3", Scope.READING, "view('starred')", "Starred"),
    Key("view-later", "4", Scope.READING, "view('later')", "Read later"),
    Key("view-all", "5", Scope.READING, "view('all')", "All articles"),
    Key("zen", "z", Scope.READING, "zen", "Focus mode: the article alone"),
    Key("panes", "w", Scope.READING, "panes", "Next layout: one pane, two or three, as fit"),
    Key("list-narrower", "<", Scope.READING, "share_list(-1)", "Narrower list beside the article"),
    Key("list-wider", ">", Scope.READING, "share_list(1)", "Wider list beside the article"),
    Key("refresh-feed", "r", Scope.READING, "refresh_feed", "Refresh this feed"),
    Key("refresh-all", "R", Scope.READING, "refresh_all", "Refresh all feeds"),
    Key("add-feeds", "a", Scope.READING, "add_feeds", "Add feeds"),
    Key("feeds", "d", Scope.READING, "feeds", "Feed status: errors, last and next check"),
    Key("next-pane", "tab", Scope.READING, "next_pane", "Next pane"),
    Key("previous-pane", "shift+tab", Scope.READING, "previous_pane", "Previous pane"),
    Key("out", "h,left", Scope.READING, "out", "One pane to the left", preset="left"),
    Key("back", "q", Scope.READING, "back", "Back, and at last quit"),
    Key("clear", "escape", Scope.READING, "clear", "Back; clear the search and the filter"),
    # Everywhere.
    Key("palette", ":,ctrl+p", Scope.EVERYWHERE, "command_palette", "All commands"),
    Key("help", "?,f1", Scope.EVERYWHERE, "help", "Help: all keys", "help"),
    Key("redraw", "ctrl+l", Scope.EVERYWHERE, "redraw", "Draw the screen anew"),
    Key("suspend", "ctrl+y", Scope.EVERYWHERE, "suspend", "Back to the shell; fg goes on here"),
    Key("quit", "Q,ctrl+q,ctrl+c", Scope.EVERYWHERE, "quit", "Quit"),
    *SHEETS,
)
"""Every key of the main screen and of what stands above it, in the order of the help."""

NEWSBOAT = "newsboat"
"""The name of the one preset."""

_TOGETHER: Mapping[Scope, tuple[Scope, ...]] = {
    Scope.LISTS: (Scope.READING, Scope.EVERYWHERE),
    Scope.HEADLINES: (Scope.LISTS, Scope.READING, Scope.EVERYWHERE),
    Scope.ARTICLE: (Scope.LISTS, Scope.READING, Scope.EVERYWHERE),
    Scope.TAGS: (Scope.LISTS, Scope.READING, Scope.EVERYWHERE),
    Scope.READING: (Scope.EVERYWHERE,),
    Scope.FEEDS: (Scope.EVERYWHERE,),
    Scope.FEED: (Scope.SHEET, Scope.EVERYWHERE),
    Scope.PICTURE: (Scope.EVERYWHERE,),
    Scope.INFO: (Scope.SHEET, Scope.EVERYWHERE),
    Scope.FILES: (Scope.EVERYWHERE,),
    Scope.SHARE: (Scope.EVERYWHERE,),
    Scope.HEADLINE_MENU: (Scope.EVERYWHERE,),
    Scope.QR: (Scope.EVERYWHERE,),
    Scope.HELP: (Scope.SHEET, Scope.EVERYWHERE),
    Scope.MENU: (Scope.WELCOME, Scope.EVERYWHERE),
    Scope.TICKS: (Scope.CATALOGUE, Scope.WELCOME, Scope.EVERYWHERE),
    Scope.CATALOGUE: (Scope.WELCOME, Scope.EVERYWHERE),
    Scope.ASK: (Scope.WELCOME, Scope.EVERYWHERE),
    Scope.WELCOME: (Scope.EVERYWHERE,),
    Scope.SHEET: (Scope.EVERYWHERE,),
    Scope.EVERYWHERE: (),
}
"""For each scope, those that are in force at the same time but give way to it."""

_MAIN = (Scope.HEADLINES, Scope.ARTICLE, Scope.TAGS, *_TOGETHER[Scope.HEADLINES])
"""The scopes of the main screen."""
_STEPS = ("next", "previous")
"""Ids outside `Scope.LISTS` of what moves the selection alone."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two things on one key, of which the second could never be reached.

    Attributes:
        key: The key.
        wins: The id of what the key does.
        loses: The id of what it can no longer do.
    """

    key: str
    wins: str
    loses: str

    def __str__(self) -> str:
        """The clash as a sentence."""
        return f"'{self.key}' is the key of both '{self.wins}' and '{self.loses}'"


def split_keys(keys: str) -> tuple[str, ...]:
    """The single keys of a comma-separated list, by Textual's names (`"+"` is `"plus"`)."""
    return tuple(
        NAMES.get(key if len(key) == 1 else key.lower(), key)
        for key in (part.strip() or part for part in keys.split(","))
        if key
    )


def moving_keys(keymap: Mapping[str, str]) -> frozenset[str]:
    """The keys that do nothing on the main screen but move about within a pane.

    Args:
        keymap: The keys of each id, as in force.
    """
    moving: set[str] = set()
    others: set[str] = set()
    for key in KEYS:
        if key.scope in _MAIN:
            found = moving if key.scope is Scope.LISTS or key.id in _STEPS else others
            found.update(split_keys(keymap[key.id]))
    return frozenset(moving - others)


def alt_characters(keymap: Mapping[str, str]) -> frozenset[str]:
    """The characters that do something when they are typed with Alt.

    Args:
        keymap: The keys of each id, as in force.
    """
    found = set[str]()
    for name in (name for keys in keymap.values() for name in split_keys(keys)):
        *modifiers, last = name.split("+")
        if "alt" in modifiers:
            sign = SIGNS.get(last, last)
            found.update((sign, sign.upper() if "shift" in modifiers else sign))
    return frozenset(found)


def show_key(key: str) -> str:
    """A key as a person writes it: `ctrl+z` is `Ctrl+Z`, `plus` is `+`."""
    *modifiers, last = split_keys(key)[0].split("+")
    function = last[:1] == "f" and last[1:].isdecimal()
    upper = function or (modifiers and len(last) == 1)
    sign = SIGNS.get(last, last.upper() if upper else last)
    return "+".join([*(modifier.capitalize() for modifier in modifiers), sign])


def show_keys(keys: str) -> str:
    """A comma-separated list of keys as a person writes them."""
    return ", ".join(show_key(key) for key in split_keys(keys))


def key_table(preset: str = "") -> dict[str, str]:
    """The keys of each id when nothing is remapped.

    Args:
        preset: `"newsboat"`, or anything else for our own.
    """
    newsboat = preset == NEWSBOAT
    return {key.id: (key.preset if newsboat and key.preset else key.keys) for key in KEYS}


def keymap(preset: str, changes: Mapping[str, str]) -> dict[str, str]:
    """The keys of each id as they are in force.

    Args:
        preset: The preset asked for.
        changes: `[keymap]` of the config file; unknown ids are passed over.
    """
    known = key_table(preset)
    return {name: changes.get(name) or keys for name, keys in known.items()}


def clashes(preset: str, changes: Mapping[str, str]) -> tuple[Clash, ...]:
    """What a keymap would make unreachable; that a pane's key hides another by default is wanted.

    Args:
        preset: The preset asked for.
        changes: `[keymap]` of the config file.
    """
    by_default, in_force = key_table(preset), keymap(preset, changes)
    if in_force == by_default:
        return ()  # with most people, and each start asks
    wanted = set(_overlaps(by_default))
    return tuple(clash for clash in _overlaps(in_force) if clash not in wanted)


def keys_of(scope: Scope, in_force: Mapping[str, str]) -> frozenset[str]:
    """The single keys of a scope.

    Args:
        scope: Which part of the table.
        in_force: A keymap, as `keymap` gives it.
    """
    return frozenset(
        name for key in KEYS if key.scope is scope for name in split_keys(in_force[key.id])
    )


def _overlaps(keys: Mapping[str, str]) -> Iterator[Clash]:
    table = [(key, split_keys(keys[key.id])) for key in KEYS]
    for at, (key, mine) in enumerate(table):
        for place, (other, theirs) in enumerate(table):
            beaten = other.scope in _TOGETHER[key.scope]
            twin = other.scope is key.scope and place > at
            if beaten or twin:
                yield from (Clash(name, key.id, other.id) for name in mine if name in theirs)


def as_markdown() -> str:
    """`docs/keys.md`, whole."""
    from newsreader.tui.keys_notes import NOTES  # no start has a use for them

    lines = [
        "# Keys",
        "",
        "<!-- Written by `python -m newsreader.tui.keys`; a test keeps it in step. -->",
        "",
        "Every key can be changed in the config file by its id:",
        "",
        "```toml",
        "[keymap]",
        'next-unread = "n,ctrl+n"',
        "```",
        "",
        '`preset = "newsboat"` in `[reader]` starts from the keys of newsboat instead.',
        "`newsreader config check` tells of keys that clash; `?` shows the keys in force.",
        "A key is the letter or sign on it, or its name: `space`, `enter`, `escape`, `tab`,",
        "`backspace`, `delete`, `insert`, `up`, `down`, `left`, `right`, `pageup`, `pagedown`,",
        "`home`, `end`, `f1` to `f24`; `ctrl+`, `alt+` and `shift+` may stand before it. Several",
        "are separated by commas; a comma itself is `comma`.",
    ]
    for scope in Scope:
        lines += ["", f"## {scope.value}", "", "| Key | What it does | id | newsboat |"]
        lines += ["|---|---|---|---|"]
        lines += [_row(key) for key in KEYS if key.scope is scope]
    return "\n".join([*lines, "", *NOTES, ""])


def _row(key: Key) -> str:
    def code(keys: str) -> str:
        signs = (show_key(name).replace("|", r"\|") for name in split_keys(keys))
        return " ".join(f"`{sign}`" for sign in signs)

    preset = code(key.preset) if key.preset else ""
    return f"| {code(key.keys)} | {key.description} | `{key.id}` | {preset} |"


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
