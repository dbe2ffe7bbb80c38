"""The links of a page, their numbers while they are chosen by number, and what was typed; pure."""

from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from newsreader.dataclass import dataclass, replace
from newsreader.model.deceit import first_deceit
from newsreader.typeset.lines import Line, Page, Plate, TableText
from newsreader.typeset.passages import MARGINS

FEW = 9
"""So many links have their numbers all at once, wherever in the article they are."""

_BETWEEN = " ·\n"
"""Characters that do not part two pieces of one link."""


class Part(NamedTuple):
    """A piece of a link on one line.

    Attributes:
        line: Index of the line.
        start: Where it starts in the line's characters.
        end: Where it ends.
    """

    line: int
    start: int
    end: int


class Link(NamedTuple):
    """A link of a page, though it may go over several lines.

    Attributes:
        href: Where it leads; see `Run.href`.
        text: Its words.
        parts: Where it stands, from the top.
        plate: The picture of the page that it shows large, if it does.
    """

    href: str
    text: str
    parts: tuple[Part, ...]
    plate: Plate | None = None

    @property
    def deceives(self) -> bool:
        """Whether it is not what it seems: its words name another host, or its host another."""
        plate = self.plate
        address, said = (plate.address, plate.said) if plate else (self.href, (self.text,))
        return bool(first_deceit(address, said))


def links_of(page: Page) -> tuple[Link, ...]:
    """Return the links of a page in reading order.

    Args:
        page: Any page.
    """
    links: list[Link] = []
    for block, lines in groupby(enumerate(page.lines), key=lambda one: one[1].block):
        table = page.tables.get(block)
        group = list(lines)
        links += _on_lines(page, group) if table is None else _in_cells(table, group)
    return tuple(
        link._replace(text=" ".join(link.text.split()), plate=_plate(page, link.href))
        for link in links
    )


def _plate(page: Page, href: str) -> Plate | None:
    """The picture that a link shows large."""
    kind, _, number = href.partition(":")
    at = int(number) if kind == "picture" and number.isdecimal() else len(page.pictures)
    return page.pictures[at] if at < len(page.pictures) else None


def _on_lines(page: Page, lines: Iterable[tuple[int, Line]]) -> list[Link]:
    """The links of a block that is no table."""
    links: list[Link] = []
    href, between = "", ""
    for number, line in lines:
        at = 0
        between += "\n"
        for run in line.runs:
            end = at + len(run.text)
            if run.href:
                part = Part(number, at, end)
                if run.href == href and not between.strip(_BETWEEN):
                    last = links[-1]
                    text = last.text + _gap(page, line, between) + run.text
                    links[-1] = Link(href, text, _joined(last.parts, part))
                else:
                    links.append(Link(run.href, run.text, (part,)))
                href, between = run.href, ""
            elif run.style not in MARGINS:
                between += run.text
            at = end
    return links


def _in_cells(table: TableText, lines: Iterable[tuple[int, Line]]) -> list[Link]:
    """The links of a table, cell by cell: what a cell wraps is not parted by its neighbours."""
    stretches = {
        number: sorted(found)
        for number, found in groupby(sorted(table.stretches), key=lambda one: one.line)
    }
    pieces: list[tuple[int, str, str, Part]] = []
    for number, line in lines:
        at = 0
        here = stretches.get(number, ())
        for run in line.runs:
            end = at + len(run.text)
            one = next((one for one in reversed(here) if one.at <= at), None)
            if run.href and one is not None:
                start = one.start + at - one.at
                pieces.append((start, run.href, run.text, Part(number, at, end)))
            at = end
    links: list[Link] = []
    text, behind = table.text, -1
    for start, href, words, part in sorted(pieces):
        between = text[behind:start] if links else ""
        same = links and links[-1].href == href and not between.strip()
        if same and table.cell_of(start) == table.cell_of(behind - 1):
            last = links[-1]
            links[-1] = Link(href, last.text + between + words, _joined(last.parts, part))
        else:
            links.append(Link(href, words, (part,)))
        behind = start + len(words)
    return links


def _gap(page: Page, line: Line, between: str) -> str:
    """What stands in the text between two pieces of a link: nothing where a word was broken."""
    text = page.texts.get(line.block, "")
    broken = between == "\n" and 0 < line.offset <= len(text) and text[line.offset - 1].strip()
    return " " if between and not broken else ""


def _joined(parts: tuple[Part, ...], part: Part) -> tuple[Part, ...]:
    """Parts and one more, which may go on where the last of them ends."""
    last = parts[-1]
    if last.line == part.line and last.end == part.start:
        return (*parts[:-1], last._replace(end=part.end))
    return (*parts, part)


def in_sight(links: Sequence[Link], first: int, last: int) -> tuple[Link, ...]:
    """Return the links that are to have a number.

    Args:
        links: All links of the page.
        first: Index of the first line in sight.
        last: Index of the line after the last in sight.

    Returns:
        Those of which something is in sight; with them all others where they are few.
    """
    seen = tuple(link for link in links if any(first <= part.line < last for part in link.parts))
    return tuple(links) if seen and len(links) <= FEW else seen


class Act(Enum):
    """What is to be done with the link that is chosen; the value is a word for it."""

    FOLLOW = "Follow"
    COPY = "Copy"
    BROWSE = "Open in the browser"


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice by number that is under way.

    Attributes:
        count: How many there are, numbered from 1.
        typed: The digits so far; zeros before a number are, too: `01` can be no other.
        act: What is to be done with the one that is chosen.
    """

    count: int
    typed: str = ""
    act: Act = Act.FOLLOW

    def with_digit(self, digit: str) -> "Choice":
        """Return the choice with one more digit, or as it was where there is no such number."""
        after = replace(self, typed=self.typed + digit)
        return after if after.labels() else self

    @property
    def chosen(self) -> int | None:
        """Index of the one that can only be meant, or None while more digits could follow."""
        labels = self.labels() if self.typed else {}
        return next(iter(labels)) if len(labels) == 1 else None

    @property
    def entered(self) -> int | None:
        """Index of the one that has been typed, whether or not digits could follow."""
        number = int(self.typed or "0")
        return number - 1 if number else None

    @property
    def told(self) -> str:
        """What can be typed: `1-12`, then `1 with Enter, or 10-12`."""
        if not self.typed:
            return f"1-{self.count}" if self.count > 1 else "1"
        own = self.typed.lstrip("0")
        further = sorted(int(text) for text in self.labels().values() if text != own)
        if not further:
            return own
        more = f"{further[0]}-{further[-1]}" if len(further) > 1 else str(further[0])
        return f"{own} with Enter, or {more}" if own else more

    def labels(self) -> dict[int, str]:
        """The numbers that are still to be shown, by index."""
        # Before a zero stands nothing; so 1 is typed as 01 where it might be the start of 12.
        digits = len(str(self.count)) if self.typed.startswith("0") else 0
        numbers = ((index, str(index + 1)) for index in range(self.count))
        return {index: text for index, text in numbers if text.zfill(digits).startswith(self.typed)}

    def press(self, key: str) -> "Choice | int | None":
        """Take a key.

        Args:
            key: As Textual names it.

        Returns:
            The choice as it goes on; the index of the one that is chosen; or None for a key that
            means nothing here.
        """
        if key in _ACTS:
            return replace(self, act=_ACTS[key])
        if key == "backspace" and self.typed:
            return replace(self, typed=self.typed[:-1])
        if key == "enter":
            # With nothing typed the only one, or the first, is meant.
            chosen = self.entered if self.typed else 0
            return self if chosen is None or not self.count else chosen
        if len(key) == 1 and key.isascii() and key.isdigit():
            after = self.with_digit(key)
            return after if after.chosen is None else after.chosen
        return None


_ACTS = {"y": Act.COPY, "o": Act.BROWSE}
