"""What the reader's own commands are given of an article, and what they are."""

from collections.abc import Sequence

from newsreader.dataclass import dataclass
from newsreader.pattern import late

PLACEHOLDERS = ("url", "title", "author", "feed", "date", "id", "file", "html")
"""What a command may be given of an article.

`file` and `html` are the paths of the article as Markdown and as HTML, which are there as long as
the command runs; all else is text of one line.
"""
PLACEHOLDER = late(r"\{([a-z_]+)\}")
"""A placeholder; braces around anything but small letters mean themselves."""
RESERVED_KEYS = frozenset("cumhterjkqgG")
"""Letters of the share sheet that are taken: its own entries, moving and leaving."""


@dataclass(frozen=True, slots=True)
class ShareCommand:
    """A `[[share]]` table: a command of the reader's that an article can be given to.

    Attributes:
        name: What the share sheet calls it.
        command: Program and arguments with placeholders; it is never run through a shell.
        key: Its letter in the share sheet, or `""` for one that is free.
        timeout: Seconds that it may take.
    """

    name: str
    command: tuple[str, ...]
    key: str = ""
    timeout: int = 30


def placeholders(command: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the placeholders in a command, in their order."""
    return tuple(name for word in command for name in PLACEHOLDER.findall(word))


def keyed(commands: Sequence[ShareCommand]) -> dict[str, ShareCommand]:
    """Return commands by their letters: their own, else the first that is free of their name.

    Args:
        commands: In the order of the config file; beyond the 26 or so that there are letters for,
            the rest is left out.
    """
    found = {one.key: one for one in reversed(commands) if one.key}
    for one in commands:
        if found.get(one.key) is one:
            continue
        wanted = [*one.name.casefold(), *"abcdefghijklmnopqrstuvwxyz0123456789"]
        free = (
            letter
            for letter in wanted
            if letter.isascii() and letter.isalnum() and letter not in RESERVED_KEYS
        )
        letter = next((letter for letter in free if letter not in found), "")
        if letter:
            found[letter] = one
    place = {id(one): at for at, one in enumerate(commands)}
    return dict(sorted(found.items(), key=lambda pair: place[id(pair[1])]))
