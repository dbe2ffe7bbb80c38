"""Imperatives with which sites bid their readers something, and what they call themselves."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from newsreader.extract.body.words.book import folded, rows, spelled
from newsreader.extract.body.words.tables.invites import ENDINGS, OURS, VERBS
from newsreader.pattern import late

_KEY: Final = 2
"""Characters by which verbs are looked up."""
_UNPARTED: Final = re.compile(r"[\u0e00-\u0eff\u3000-\u9fff\uac00-\ud7af]")
"""Letters beside which another word may begin."""
_OPENERS: Final = late(
    r"(?:(?:you (?:can|could|may|might)(?: also)?(?: want to)?|please|and|or|also|just|now|then"
    r"|so|be sure to|make sure to|don'?t forget to|bitte|und|oder|auch|jetzt|et|ou|puis|y|e|o|i|en"
    r"|of|og|och|eller|ja|tai|a|nebo|si|sau|es|и|или|та|і|або|και|ve|ו|و|また) ){0,2}"
)
"""What may stand before the verb."""
_I: Final = "i "
"""Who says of themselves in English what the verb says, and "and" in other languages."""


def begun_by(clause: str) -> int:
    """Return where the imperative ends with which a clause begins; 0 if it begins with none.

    Args:
        clause: Folded.
    """
    opened = _OPENERS.match(clause)
    spoken = clause.startswith(_I)
    for at in {0, 0 if opened is None else opened.end()}:
        for verb in _verbs().get(clause[at : at + _KEY], ()):
            end = at + len(verb)
            if spoken and verb in _english():
                continue
            if clause.startswith(verb, at) and _is_apart(verb[-1], clause[end : end + 1]):
                return end
    return 0


def is_ended(clause: str) -> bool:
    """Tell whether a clause ends with an imperative, in a language that says the verb last.

    Args:
        clause: Folded.
    """
    said = clause.rstrip(" .!。！।")
    if not said.endswith(_endings()):
        return False
    found = (each for each in _endings() if said.endswith(each))
    return any(_is_apart(each[0], said[-len(each) - 1 : -len(each)]) for each in found)


def names_itself(said: str) -> bool:
    """Tell whether a text says "us" or "our".

    Args:
        said: Folded.
    """
    return _ours().search(said) is not None


def _is_apart(letter: str, beside: str) -> bool:
    """Tell whether a word ends between two letters, the second of which may be none."""
    return not beside.isalnum() or _UNPARTED.match(letter) is not None


@cache
def _verbs() -> Mapping[str, tuple[str, ...]]:
    """Return the verbs of clauses by their first characters."""
    verbs: dict[str, set[str]] = {}
    for each in _phrases(VERBS):
        verbs.setdefault(each[:_KEY], set()).add(each)
    return {key: tuple(sorted(each, key=len, reverse=True)) for key, each in verbs.items()}


@cache
def _english() -> frozenset[str]:
    return frozenset(folded(form) for phrase in rows(VERBS)["en"] for form in spelled(phrase))


@cache
def _endings() -> tuple[str, ...]:
    return tuple(_phrases(ENDINGS))


@cache
def _ours() -> re.Pattern[str]:
    """Return a regular expression of what a site calls itself, the longest words first."""
    said = sorted(set(_phrases(OURS)), key=lambda each: (-len(each), each))
    return re.compile("|".join(map(_as_word, said)))


def _phrases(table: str) -> Iterator[str]:
    """Yield the phrases of a table, folded."""
    for phrases in rows(table).values():
        yield from (folded(form) for phrase in phrases for form in spelled(phrase))


def _as_word(phrase: str) -> str:
    before = "" if _UNPARTED.match(phrase) else r"(?<!\w)"
    behind = "" if _UNPARTED.match(phrase[-1]) else r"(?!\w)"
    return f"{before}{re.escape(phrase)}{behind}"
