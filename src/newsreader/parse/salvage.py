"""What can be read of a JSON Feed that is not: mended where that is plain, else what is whole."""

import json
import re
from collections.abc import Iterator
from typing import Any

from newsreader.parse.raw import CUT

_MOST_DIGITS = 4_000
"""Python makes no number of many more, and nothing counts so far: these are letters of an id."""


def whole_number(digits: str) -> int | str:
    """Return the number that stands in JSON, or its digits where they are beyond all counting."""
    return int(digits) if len(digits) <= _MOST_DIGITS else digits


_BLANK = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder(strict=False, parse_int=whole_number)
_STRING = r'"(?:[^"\\]|\\.)*+"'
_FAULT = re.compile(_STRING + r"|,(?=[ \t\r\n]*[,}\]])", re.DOTALL)
"""A comma behind which nothing comes, or a string, in which there is none."""
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\')
_MARK = re.compile(_STRING + r"|[{}\[\]]", re.DOTALL)
"""What tells how deep one is in arrays and objects; in a string nothing does."""
_MOST_LOST = 100
"""Items that are passed over: what says where one is broken counts the lines before it."""
_BROKEN = "the feed is broken JSON; only the items before that were read"


def read_anyhow(text: str) -> tuple[dict[str, Any], str, bool]:
    """Read an object that is not quite JSON.

    Args:
        text: An object in JSON that cannot be read as a whole.

    Returns:
        What it holds; what is wrong with it, in words, `CUT` where it ends before its end; and
        whether all of it could be read.
    """
    mended = _FAULT.sub(lambda found: _escaped(found[0]), text)
    try:
        feed, end = _DECODER.raw_decode(mended)
    except (ValueError, RecursionError):
        return *_whole_part(mended), False
    if not isinstance(feed, dict):
        return {}, _BROKEN, False
    fault = "with mistakes in it"
    if mended == text:
        fault = "with something behind its end"
    elif mended[end:].strip() == "" and mended.count("\\") == text.count("\\"):
        fault = "with a comma too many"
    return feed, f"the feed is JSON {fault}; all of it was read", True


def _escaped(found: str) -> str:
    """Return a string with each backslash for itself that escapes nothing, or no comma."""
    if found == ",":
        return ""
    if "\\" not in found:
        return found
    return _ESCAPE.sub(lambda sign: "\\\\" if sign[0] == "\\" else sign[0], found)


def _whole_part(text: str) -> tuple[dict[str, Any], str]:
    """Read the members of an object as far as they are whole, and the elements of its `items`."""
    feed: dict[str, Any] = {}
    reading = _Reading(text)
    lost = 0
    try:
        for name in reading.names():
            if name == "items" and reading.takes("["):
                feed["items"] = items = []
                for _ in reading.elements():
                    try:
                        items.append(reading.value())
                    except ValueError:
                        if lost >= _MOST_LOST:
                            raise
                        reading.skip()
                        lost += 1
            else:
                feed[name] = reading.value()
    except (ValueError, RecursionError):
        cut = not text.rstrip().endswith("}") or reading.at >= len(text)
        return feed, CUT if cut else _BROKEN
    items_ = "one item" if lost == 1 else f"{lost} items"
    return feed, f"the feed is broken JSON; {items_} could not be read"


class _Reading:
    """A place in a text that goes on from value to value; a `ValueError` is where that ends.

    Attributes:
        at: Offset of what comes next.
    """

    def __init__(self, text: str) -> None:
        self.at = 0
        self._text = text

    def takes(self, sign: str) -> bool:
        """Go past a sign, if that is what comes next."""
        found = _BLANK.match(self._text, self.at)
        self.at = found.end() if found else self.at
        if self._text.startswith(sign, self.at):
            self.at += len(sign)
            return True
        return False

    def value(self) -> Any:
        """Go past a whole value and return it."""
        self.takes("")
        value, self.at = _DECODER.raw_decode(self._text, self.at)
        return value

    def skip(self) -> None:
        """Go past an element of an array that is an object and cannot be read."""
        if not self._text.startswith("{", self.at):
            raise ValueError(self._text[self.at : self.at + 1])
        depth = 0
        for mark in _MARK.finditer(self._text, self.at):
            depth += (mark[0] in "{[") - (mark[0] in "}]")
            if not depth:
                break
        else:
            raise ValueError("{")
        # Where a quotation mark is missing, what looked like its end is none.
        behind = _BLANK.match(self._text, mark.end())
        end = behind.end() if behind else mark.end()
        if self._text[end : end + 1] not in (",", "]"):
            raise ValueError("}")
        self.at = mark.end()

    def names(self) -> Iterator[str]:
        """Give the name of each member of an object; its value must be read in between."""
        self._needs("{")
        while not self.takes("}"):
            name = self.value()
            self._needs(":")
            yield str(name)
            if not self.takes(","):
                self._needs("}")
                return

    def elements(self) -> Iterator[None]:
        """Stop before each element of an array, which must be read in between."""
        while not self.takes("]"):
            yield
            if not self.takes(","):
                self._needs("]")
                return

    def _needs(self, sign: str) -> None:
        if not self.takes(sign):
            raise ValueError(sign)
