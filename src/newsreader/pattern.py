"""Regular expressions that are compiled when they are first used.

Those with large classes of characters or many words take milliseconds each, and most runs of the
program never come to need them.
"""

import re
from typing import Any, cast

_USED = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, but do its work when the first of its methods is asked for.

    Args:
        pattern: The regular expression.
        flags: As for `re.compile`.

    Raises:
        re.PatternError: Not here but at the first use: it is no regular expression.
    """
    return cast(re.Pattern[str], _Late(pattern, flags))


class _Late:
    """Stands for a pattern; what was asked for once is its own attribute from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _USED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _USED:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
