"""The day on which a picture was taken, between who took it and whose it is."""

from typing import Final

from newsreader.pattern import late

_DAY: Final = (
    r"(?:\d{1,2}(?:\.|/|-|º|\s|\sde\s){1,2}[^\W\d_]{3,10}\.?(?:[./,-]|\s|\sde\s){1,2}(?:\d{4}|\d{2})"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년\s?\d{1,2}월\s?\d{1,2}일)"
)
_DATED: Final = late(
    rf"(?<=[^\s\d–—,(-])(?:\s{{1,3}}[–—-]\s{{1,3}}|,\s{{1,3}}|\s{{1,3}}){_DAY}"
    r"\s{0,3}(?=/\s?[^\W\d_][^/|]{1,60}$)"
)
"""`"Ann Person - 10.ago.23/AFP"`."""
_END: Final = 160


def without_day(line: str) -> str:
    """Return a line that ends with a credit without the day in that, or the line as it is.

    Args:
        line: One line, in which the day stands between a name and a stroke.
    """
    start = max(0, len(line) - _END)
    found = _DATED.search(line, start)
    return line if found is None else line[: found.start()] + line[found.end() :]
