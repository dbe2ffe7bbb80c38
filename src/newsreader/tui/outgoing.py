"""What goes out of the program: which addresses may, and the command that opens one; pure.

A command is a list of words and never goes through a shell, so nothing in an address can be taken
for a command; and an address that a program could take for an option is never handed to one.
"""

import re
import shlex
from collections.abc import Mapping, Sequence
from os import pathsep
from pathlib import PurePath
from urllib.parse import urlsplit

SCHEMES = frozenset({"http", "https", "mailto"})
"""Schemes of the addresses that are opened."""

MOST_COPIED = 74_994
"""Bytes of the longest text that all terminals with OSC 52 put on the clipboard."""

_TEXT_BROWSERS = frozenset(
    {"browsh", "carbonyl", "cha", "elinks", "links", "links2", "lynx", "w3m", "www-browser"}
)
"""Programs that need the terminal for themselves."""
_UNFIT = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029]")
_SHOWN = 60
"""Characters of an address that are shown in the words that refuse it."""


def refusal(url: str) -> str:
    """Say in words why an address is not opened.

    Args:
        url: Any text.

    Returns:
        The words, or `""` for an address that may be opened.
    """
    if not url:
        return "There is no address to open"
    shown = url if len(url) <= _SHOWN else url[:_SHOWN] + "…"
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return f"Not opened, this is no address: {shown}"
    if parts.scheme not in SCHEMES:
        return f"Not opened, only http, https and mailto are: {shown}"
    if _UNFIT.search(url) or (parts.scheme != "mailto" and not host):
        return f"Not opened, this is no address: {shown}"
    return ""


def filled(command: Sequence[str], url: str) -> list[str]:
    """Return a command with an address in it.

    Args:
        command: Program and arguments; `%u` and `%s` stand for the address, `%%` for a `%`.
        url: The address; it goes to the end where nothing stands for it.
    """
    signs = {"%u": url, "%s": url, "%%": "%"}
    words = [re.sub("%[us%]", lambda found: signs[found[0]], word) for word in command]
    held = any(re.search("%[us]", word.replace("%%", "")) for word in command[1:])
    return words if held else [*words, url]


def named(environment: Mapping[str, str]) -> list[list[str]]:
    """Return the commands that `$BROWSER` names, the first one first.

    Args:
        environment: The variables of the process.

    Returns:
        Each as a list of words; what has an open quote is passed over.
    """
    commands = []
    for part in environment.get("BROWSER", "").split(pathsep):
        try:
            words = shlex.split(part)
        except ValueError:
            continue
        if words and words[-1] == "&":  # in the background, where we start them all
            words.pop()
        if words:
            commands.append(words)
    return commands


def needs_terminal(command: Sequence[str]) -> bool:
    """Whether a command is a browser of the text kind, which needs the terminal until it ends.

    Args:
        command: Program and arguments.
    """
    return PurePath(command[0]).name in _TEXT_BROWSERS
