"""The pages of the manual: those of `docs/`, which are installed with the program, set as text."""

from pathlib import Path
from typing import Final

import newsreader
from newsreader.errors import UsageError

TOPICS: Final = {
    "cli": "the command line, exit codes and JSON",
    "config": "all keys of the config file",
    "feeds": "what is read of a feed, and how it is treated",
    "guest": "how servers are asked",
    "keys": "keys, and how to change them",
    "query": "the language of searches and of 'list' and 'mark'",
}
"""The pages, each with what it is about."""
_INSTALLED: Final = Path(newsreader.__file__).parent / "manual"
_IN_CHECKOUT: Final = Path(newsreader.__file__).parents[2] / "docs"


def manual_page(topic: str, width: int) -> str:
    """Return a page of the manual as plain text.

    Args:
        topic: One of `TOPICS`.
        width: Cells of a line, at least 1.

    Raises:
        UsageError: There is no such page, or it was not installed with the program.
    """
    if topic not in TOPICS:
        raise UsageError(f"there is no page '{topic}' in the manual; there are {', '.join(TOPICS)}")
    from markdown_it import MarkdownIt

    from newsreader.clean.html import to_document
    from newsreader.typeset.document import set_document
    from newsreader.typeset.lines import Page
    from newsreader.typeset.plain import to_plain

    markdown = MarkdownIt("commonmark", {"html": True}).enable("table").render(_read(topic))
    return to_plain(Page(set_document(to_document(markdown), width), width))


def _read(topic: str) -> str:
    for folder in (_INSTALLED, _IN_CHECKOUT):
        try:
            return (folder / f"{topic}.md").read_text(encoding="utf-8")
        except FileNotFoundError:
            continue
    raise UsageError(f"the page '{topic}' of the manual was not installed")
