"""The text of an article in what its page holds for its scripts, which would write it there.

Frames for pages keep what they show as data: `{"title": …, "body": "<p>…"}` amid much else, as
JSON or as JavaScript. Where nothing else of a page is a text, what is called so there is.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsreader.extract.body.lines.runs import count_words
from newsreader.model.letters import letters_of

_SCRIPT: Final = re.compile(r"<script\b[^<>]{0,2000}>(.*?)</script", re.IGNORECASE | re.DOTALL)
_LONGEST_SCRIPT: Final = 4_000_000
"""Characters of scripts that are looked through."""
_FEWEST: Final = 60
"""Words of a text."""
_PARAGRAPHS: Final = 2
_BEGINNING: Final = 40
"""Letters of what a page is about by which its text is known."""
_MOST: Final = 200
"""Texts of one page that are compared."""
_NAMED: Final = re.compile(
    r"""["']?(?:article|story|post|main|full|rich)?_?(?:body|content|text)(?:_?html)?["']?\\?\s{0,3}:"""
    r"""\s{0,3}"((?:[^"\\]|\\.){300,400000})"(?=\s{0,3}[,}\]])""",
    re.IGNORECASE,
)
"""What a program calls a text, and the text."""
_PARAGRAPH: Final = re.compile(r"<p[\s>]", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]{0,2000}>")


def text_for_scripts(page: str, about: Sequence[str] = ()) -> str:
    """Return the text of the one article that a page holds for its scripts, as HTML, or `""`.

    Args:
        page: The characters of a page on which nothing else is a text.
        about: What it says that it is about; a text that has the beginning of that is its article.
            Where none has, the longest is if it has more words than all others together, which are
            notes and the like then.
    """
    texts = {letters_of(_TAG.sub(" ", text)): text for text in _texts(page)}
    begins = [
        letters[:_BEGINNING] for each in about if len(letters := letters_of(each)) >= _BEGINNING
    ]
    told = [text for letters, text in texts.items() if any(each in letters for each in begins)]
    counted = sorted((count_words(_TAG.sub(" ", each)), each) for each in told or texts.values())
    if not counted or counted[-1][0] < _FEWEST:
        return ""
    others = 0 if told else sum(words for words, _ in counted[:-1])
    return counted[-1][1] if counted[-1][0] > others else ""


def _texts(page: str) -> Iterator[str]:
    """Yield what scripts hold under the name of a text and is paragraphs."""
    left, found = _LONGEST_SCRIPT, 0
    for script in _SCRIPT.finditer(page):
        said = script[1][:left]
        left -= len(said)
        for match in _NAMED.finditer(said):
            try:
                text = json.loads(f'"{match[1]}"', strict=False)
            except ValueError:
                continue
            if len(_PARAGRAPH.findall(text)) >= _PARAGRAPHS and found < _MOST:
                found += 1
                yield text
