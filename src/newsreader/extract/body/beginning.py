"""The free beginning of a text of which the rest is for sale."""

import re
from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.body.verdict.paying import asks_to_pay
from newsreader.extract.body.write import Writer
from newsreader.extract.tree import tree_of

_KIN: Final = 2
"""Words that a beginning and what its page says of the article have both, one of few of these."""
_STEM: Final = 5
"""Letters by which two forms of a word are one; a shorter word is everywhere."""
_WORD: Final = re.compile(r"[^\W\d_]{5,60}")
_DENSE: Final = re.compile(r"(?=([\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}))")
_LONGEST: Final = 20_000


def beginning_of(markup: str, about: Iterable[str]) -> str:
    """Return the paragraphs that everybody may read, as HTML, or `""`.

    They end where the page asks for money. Where they have nothing to do with what the page says
    that the article is about they are what the shop says of itself.

    Args:
        markup: What was chosen of a page that is behind a paywall.
        about: Its headline and description.
    """
    body = tree_of(markup).body
    free = takewhile(lambda run: not asks_to_pay(run.text), runs_of(body))
    prose = [run for run in free if is_prose(run)]
    said, told = _stems(" ".join(run.text for run in prose)), _stems(" ".join(about))
    if len(said & told) < max(1, min(_KIN, len(told) // 2)):
        return ""
    return Writer(prose, ()).write(body)


def _stems(text: str) -> set[str]:
    text = text[:_LONGEST].casefold()
    return {word[:_STEM] for word in _WORD.findall(text)} | set(_DENSE.findall(text))
