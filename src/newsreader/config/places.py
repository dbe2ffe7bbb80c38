"""Where in the text of a TOML file its keys and tables stand.

The parsers of TOML do not tell, and a message without a line is half a message. This walks over
a text that a parser has already accepted, so it need not judge, only count.
"""

import re
import tomllib
from bisect import bisect_right
from typing import TypeAlias

from newsreader.dataclass import dataclass, field
from newsreader.pattern import late

Place: TypeAlias = tuple[str | int, ...]
"""Where a value is in the parsed data: keys, and indexes of lists, from the top."""

_BLANK = late(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = late(r"[ \t]*")
_BARE_KEY = late(r"[A-Za-z0-9_-]+")
_PLAIN = late(r"[^,\]}#\n]*")
_STRINGS = (
    late(r'"""(?:[^\\"]|\\.|"(?!""))*"""(?:"{1,2}(?!"))?', re.DOTALL),
    late(r"'''(?:[^']|'(?!''))*'''(?:'{1,2}(?!'))?", re.DOTALL),
    late(r'"(?:[^\\"\n]|\\.)*"'),
    late(r"'[^'\n]*'"),
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A header or a `key = value` of the file.

    Attributes:
        place: What it sets, or the table it opens.
        start: Offset of its first character.
        end: Offset after its last character (of the value, or of the closing bracket).
        header: Whether it opens a table.
        value: Offset of the value's first character; `end` for a header.
    """

    place: Place
    start: int
    end: int
    header: bool
    value: int


@dataclass(slots=True)
class Places:
    """Where everything is.

    Attributes:
        statements: All headers and key-value pairs, in the order of the file.
        offsets: Where each place is first mentioned.
        breaks: Offsets of the line breaks.
    """

    statements: list[Statement] = field(default_factory=list)
    offsets: dict[Place, int] = field(default_factory=dict)
    breaks: list[int] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """The 1-based line of a place, or of the nearest thing around it; 0 if there is none."""
        while place:
            if place in self.offsets:
                return self.line_at(self.offsets[place])
            place = place[:-1]
        return 0

    def line_at(self, offset: int) -> int:
        """The 1-based line of an offset."""
        return bisect_right(self.breaks, offset - 1) + 1


def find_places(source: str) -> Places:
    """Walk over a TOML text.

    Args:
        source: Text that `tomllib` accepts.
    """
    places = Places(breaks=[match.start() for match in re.finditer("\n", source)])
    walk = _Walk(source, places)
    walk.run()
    return places


class _Walk:
    """One walk over a text."""

    def __init__(self, source: str, places: Places) -> None:
        self.source = source
        self.places = places
        self.at = 0
        self.lists: dict[Place, int] = {}

    def run(self) -> None:
        table: Place = ()
        while True:
            self.skip(_BLANK)
            if self.at >= len(self.source):
                return
            start = self.at
            if self.source[self.at] == "[":
                table = self.header()
                self.places.statements.append(Statement(table, start, self.at, True, self.at))
            else:
                self.pair(table, start)

    def header(self) -> Place:
        start = self.at
        many = self.source.startswith("[[", self.at)
        self.at += 2 if many else 1
        keys = self.key()
        self.at += 2 if many else 1
        parent = self.within((), keys[:-1])
        place = (*parent, keys[-1])
        if many:
            self.lists[place] = self.lists.get(place, -1) + 1
            self.note(place, start)
            place = (*place, self.lists[place])
        elif place in self.lists:
            place = (*place, self.lists[place])
        self.note(place, start)
        return place

    def within(self, place: Place, keys: tuple[str, ...]) -> Place:
        """The place of a table by its dotted name, each list on the way at its last item."""
        for key in keys:
            place = (*place, key)
            if place in self.lists:
                place = (*place, self.lists[place])
        return place

    def pair(self, table: Place, start: int, *, nested: bool = False) -> None:
        keys = self.key()
        place = table
        for key in keys:
            place = (*place, key)
            self.note(place, start)
        self.at += 1  # "="
        self.skip(_SPACE)
        value = self.at
        self.value(place)
        if not nested:
            self.places.statements.append(Statement(place, start, self.at, False, value))

    def key(self) -> tuple[str, ...]:
        keys = []
        while True:
            self.skip(_SPACE)
            start = self.at
            if self.source[self.at] in "\"'":
                self.string()
                keys.append(str(tomllib.loads("k=" + self.source[start : self.at])["k"]))
            else:
                self.skip(_BARE_KEY)
                keys.append(self.source[start : self.at])
            self.skip(_SPACE)
            if self.source[self.at] != ".":
                return tuple(keys)
            self.at += 1

    def value(self, place: Place) -> None:
        sign = self.source[self.at]
        if sign in "\"'":
            self.string()
        elif sign == "[":
            self.items(place)
        elif sign == "{":
            self.inline(place)
        else:
            self.skip(_PLAIN)
            while self.source[self.at - 1] in " \t\r":
                self.at -= 1

    def items(self, place: Place) -> None:
        self.at += 1
        count = 0
        while True:
            self.skip(_BLANK)
            if self.source[self.at] == "]":
                self.at += 1
                return
            if self.source[self.at] == ",":
                self.at += 1
                continue
            self.note((*place, count), self.at)
            self.value((*place, count))
            count += 1

    def inline(self, place: Place) -> None:
        self.at += 1
        while True:
            self.skip(_BLANK)
            if self.source[self.at] == "}":
                self.at += 1
                return
            if self.source[self.at] == ",":
                self.at += 1
                continue
            self.pair(place, self.at, nested=True)

    def string(self) -> None:
        for pattern in _STRINGS:
            if match := pattern.match(self.source, self.at):
                self.at = match.end()
                return

    def skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.source, self.at)
        if match:
            self.at = match.end()

    def note(self, place: Place, offset: int) -> None:
        self.places.offsets.setdefault(place, offset)
