"""Ends of what can hold nothing: libxml2 knows them only of the elements that HTML 4 had."""

from collections.abc import Mapping
from typing import Any

from newsreader.model.void import VOID


class Ending:
    """Stands between a parser and its target, and has what can hold nothing end where it begins.

    To libxml2 all that comes after an `<embed>` is within it, up to the end of what holds both; who
    passes over what is within one would pass over the rest of the text.

    Args:
        target: Is told what begins and ends, as the target of a parser is.
    """

    def __init__(self, target: Any) -> None:
        self._start, self._end = target.start, target.end
        self.data = target.data
        self.close = target.close

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._start(tag, attributes)
        if tag in VOID:
            self._end(tag)

    def end(self, tag: str) -> None:
        """An element ends; one that can hold nothing has ended already."""
        if tag not in VOID:
            self._end(tag)
