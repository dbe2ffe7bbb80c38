"""The headline that the address of its page is made of: `/the-ferry-line-reopens/`."""

import re
import unicodedata
from itertools import islice
from typing import Final
from urllib.parse import unquote

from newsreader.extract.anatomy.sources import Element, Sources, words_of

_INDEX: Final = re.compile(r"(?:index|default|home)(?:\.\w{2,5})?", re.IGNORECASE)
_ENDING: Final = re.compile(r"\.(?:x?html?|php|aspx?|jsp|cfm)$", re.IGNORECASE)
_NUMBERS: Final = re.compile(r"^[\d_-]+|[\d_.-]+$")
_WORD: Final = re.compile(r"[^\W_]+")
_WRITTEN: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa"})
"""How letters of German and its neighbours are written in addresses, where they are not bare."""
_SMALL: Final = re.compile(r"['’`]")
_FEWEST: Final = 4
_LONGEST: Final = 300
_MOST: Final = 30


def is_addressed(sources: Sources, element: Element) -> bool:
    """Tell whether the address of a page has all words of an element, and no others.

    Args:
        sources: What the page says.
        element: What may be its headline.
    """
    text = words_of(element, _LONGEST).casefold()
    words = _WORD.findall(_SMALL.sub("", text))
    if len(words) < _FEWEST:
        return False
    return _slug(sources.path) in {_bare(text), _bare(text.translate(_WRITTEN))}


def addressed(sources: Sources) -> Element | None:
    """Return the one lower heading, or part of the title, that the page's address has, or None.

    Args:
        sources: What the page says, read to its end.
    """
    if len(_slug(sources.path)) < _FEWEST:
        return None
    every = (*islice(sources.seconds, _MOST), *islice(sources.titled, _MOST))
    found = [each for each in every if is_addressed(sources, each)]
    found = list(dict.fromkeys(found))
    return found[0] if len({words_of(each, _LONGEST) for each in found}) == 1 else None


def _slug(path: str) -> str:
    """Return the letters of the last part of an address that has words."""
    parts = [part for part in unquote(path).split("/") if part]
    if parts and _INDEX.fullmatch(parts[-1]):
        parts.pop()
    last = _ENDING.sub("", parts[-1]) if parts else ""
    return _bare(_NUMBERS.sub("", last).casefold()) if "-" in last or "_" in last else ""


def _bare(text: str) -> str:
    """Return the letters and digits of a text, without accents."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(
        _WORD.findall("".join(each for each in apart if not unicodedata.combining(each)))
    )
