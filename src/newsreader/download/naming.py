"""The name of a file that is not whole yet."""

import hashlib
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from newsreader.outside.saving import safe_name


def part_name(url: str, title: str) -> str:
    """Return the name of what there is of a file: the same whenever it is asked for.

    Args:
        url: Where the file is.
        title: What it is called where its address has no name for it.
    """
    stem = PurePosixPath(unquote(urlsplit(url).path, errors="replace")).name
    number = hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{safe_name(stem or title, '', 'download')}-{number}.part"
