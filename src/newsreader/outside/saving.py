"""Files that are saved: names made safe out of any title, written whole, never one over another."""

import os
import re
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from newsreader.errors import NewsreaderError

_LONGEST = 180
"""Bytes of a name without its ending; file systems allow 255, and a number may be put behind it."""
_LONGEST_SUFFIX = 12
"""Bytes of an ending."""
_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f-\x9f]+')
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_MOST = 10_000
"""How many files of one name there may be in a folder."""


class SaveError(NewsreaderError):
    """A file could not be saved; the message says why in words."""


def safe_name(text: str, suffix: str = "", otherwise: str = "article") -> str:
    """Return a file name that is safe on every system.

    Args:
        text: Any text, of a title or of a server.
        suffix: What the name ends with, such as `".md"`; made safe too.
        otherwise: The name where nothing of the text is left.

    Returns:
        One component of a path: no slash, no control character, no dot or hyphen at its start, no
        dot or blank at its end, 200 bytes at most, no device of Windows.
    """
    stem = _BIDI.sub("", unicodedata.normalize("NFC", text))
    stem = " ".join(_FORBIDDEN.sub("-", stem).split()).strip(" .-~")
    stem = _cut(stem, _LONGEST).rstrip(" .") or otherwise
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    ending = re.sub(r"[^0-9A-Za-z.]", "", suffix)[:_LONGEST_SUFFIX].rstrip(".")
    return f"{stem}{ending}"


def save(folder: Path, name: str, data: bytes) -> Path:
    """Write a new file whole and return its path.

    Args:
        folder: Where; made when it is missing.
        name: A safe name; a number is put into it where it is taken.
        data: What is in it.

    Raises:
        SaveError: It cannot be written; nothing of it is left.
    """
    temporary = folder / f".{secrets.token_hex(8)}.tmp"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return put_in_place(temporary, folder, name)
    except OSError as error:
        raise SaveError(f"cannot save into {folder}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            temporary.unlink()


def put_in_place(written: Path, folder: Path, name: str) -> Path:
    """Give a file that is whole its name, in one step and over no other.

    Args:
        written: A file of the same file system; it is gone from here afterwards.
        folder: Where it goes.
        name: Its name; a number is put into it where it is taken.

    Raises:
        OSError: It cannot be.
    """
    for path in _paths(folder, name):
        try:
            os.link(written, path)
        except FileExistsError:
            continue
        except OSError:
            # A file system without links: an empty file keeps the name until the step is made.
            try:
                path.touch(exist_ok=False)
            except FileExistsError:
                continue
            written.replace(path)
            return path
        written.unlink()
        return path
    raise FileExistsError(0, f"there are {_MOST:,} files of this name")


def _paths(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    stem, dot, suffix = name.rpartition(".")
    if not stem:
        stem, dot, suffix = name, "", ""
    for number in range(2, _MOST):
        yield folder / f"{stem} ({number}){dot}{suffix}"


def _cut(text: str, most: int) -> str:
    """The start of a text in so many bytes of UTF-8, no character and no accent cut off."""
    if len(text.encode()) <= most:
        return text
    cut = text.encode()[:most].decode("utf-8", "ignore")
    rest = text[len(cut) :]
    while cut and rest and (unicodedata.combining(rest[0]) or rest[0] in "\u200d\ufe0f"):
        cut, rest = cut[:-1], cut[-1] + rest
    return cut
