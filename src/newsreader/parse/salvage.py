"""What is whole of a JSON Feed that is not: the fields and the items before it breaks."""

import json
import re
from collections.abc import Iterator
from typing import Any

from newsreader.parse.raw import CUT

_BLANK = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder(strict=False)


def whole_part(text: str) -> tuple[dict[str, Any], str]:
    """Read the members of an object as far as they are whole, and the elements of its `items`.

    Args:
        text: An object in JSON that cannot be read as a whole.

    Returns:
        What it holds, and what is wrong with it, in words: `CUT` where it ends before its end.
    """
    feed: dict[str, Any] = {}
    reading = _Reading(text)
    try:
        for name in reading.names():
            if name == "items" and reading.takes("["):
                feed["items"] = items = []
                for _ in reading.elements():
                    items.append(reading.value())  # noqa: PERF401 - those before a mistake stay
            else:
                feed[name] = reading.value()
    except (ValueError, RecursionError):
        cut = not text.rstrip().endswith("}") or reading.at >= len(text)
        return feed, CUT if cut else "the feed is broken JSON; only the items before that were read"
    return feed, "the feed is JSON with a comma too many; all of it was read"


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
