"""Commands with placeholders: each word of a command stays one word, whatever is put into it."""

import re
from collections.abc import Mapping, Sequence

from newsreader.model.sharing import PLACEHOLDER

_UNSAFE_STARTS = {"-": "‐", "+": "＋", "@": "＠"}
"""Signs by which many programs know an option, a command or a file to read, and their doubles."""


def fill(command: Sequence[str], values: Mapping[str, str]) -> list[str]:
    """Return a command with its placeholders filled.

    A value never becomes a second argument, since words are not split again, and never an option:
    at the start of a word its `-`, `+` or `@` becomes a sign that looks alike.

    Args:
        command: Program and arguments; the program's own word is taken as it stands.
        values: By the names of placeholders; one without a value stays as it is.
    """
    program, *words = command
    return [program, *(_filled(word, values) for word in words)]


def _filled(word: str, values: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        if found[1] not in values:
            return found[0]
        text = one_line(values[found[1]])
        if found.start() == 0 and text[:1] in _UNSAFE_STARTS:
            return _UNSAFE_STARTS[text[0]] + text[1:]
        return text

    return PLACEHOLDER.sub(value, word)


def with_address(command: Sequence[str], address: str) -> list[str]:
    """Return a command that is given one address: for `%u` or `{url}`, else at its end.

    Args:
        command: Program and arguments.
        address: An http(s) or mailto address or an absolute path, so that it is no option.
    """
    program, *words = command
    filled = [word.replace("%u", address).replace("{url}", address) for word in words]
    return [program, *filled] if filled != words else [program, *filled, address]


def one_line(text: str) -> str:
    """Return text as one line that any system takes as an argument."""
    seen = "".join(" " if ord(char) < 32 or 0x7F <= ord(char) < 0xA0 else char for char in text)
    return " ".join(seen.encode("utf-8", "replace").decode("utf-8").split())
