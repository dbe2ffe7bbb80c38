"""The Unicode bidirectional algorithm (UAX #9): the level of each character of a line.

Embeddings and overrides are left out, since text from elsewhere has none in it (`clean.text` takes
them out). Isolates are structure in a document and on a line; here they are the characters that
Unicode has for them, put in for the time of the reckoning alone (`isolates.written`).
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from newsreader.pattern import late

_RIGHT = late("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Characters that are read from the right, and some marks and figures among them."""

_PAIRS = (
    "()[]{}«»‹›<>≤≥⟨⟩⟪⟫⦃⦄⦅⦆❨❩❪❫❬❭❮❯❰❱❲❳❴❵⁅⁆⁽⁾₍₎∈∋⊂⊃⊆⊇"
    "〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝＜＞｟｠｢｣"
)
MIRROR = {
    **dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)),
    **dict(zip(_PAIRS[1::2], _PAIRS[::2], strict=True)),
}
"""Characters that are turned where they are read from the right."""
_NO_BRACKETS = frozenset("«»‹›<>≤≥＜＞∈∋⊂⊃⊆⊇")
"""What has a mirror image but makes no pair for rule N0."""

_MOST_OPEN = 63

LRI: Final = "\u2066"
RLI: Final = "\u2067"
FSI: Final = "\u2068"
PDI: Final = "\u2069"
_INITIATORS: Final = frozenset({LRI, RLI, FSI})
ISOLATES: Final = _INITIATORS | {PDI}
"""The characters that begin and end an isolate."""

_DEEPEST: Final = 125
"""The highest level that an isolate may have; one within it that would be higher is none."""


class _Stretch(NamedTuple):
    """What is reckoned as one text: an isolate, or the line, without the isolates within it.

    Attributes:
        level: Its level.
        places: Where its characters stand in the line.
        lead: The last letter in it before the line, or `""`.
    """

    level: int
    places: list[int]
    lead: str


def has_rtl(text: str) -> bool:
    """Return whether there is anything in a text that is read from the right."""
    return not text.isascii() and _RIGHT.search(text) is not None


def is_letter(char: str) -> bool:
    """Return whether a character has a direction of its own, which none can change."""
    return _kind(char) in {"L", "R", "AL"}


def base_level(text: str) -> int:
    """Return 1 where the first letter of a text is read from the right, else 0 (P2, P3).

    Letters in isolates do not tell, unless there are no others.
    """
    found = _first_level(text, 0)
    if found is None:
        bare = "".join([char for char in text if char not in ISOLATES])
        found = _first_level(bare, 0) if len(bare) < len(text) else None
    return found or 0


def _first_level(text: str, start: int) -> int | None:
    """The level that the first letter of a text asks for, up to the end of its isolate."""
    depth = 0
    for index in range(start, len(text)):
        char = text[index]
        if char in _INITIATORS:
            depth += 1
        elif char == PDI:
            depth -= 1
            if depth < 0:
                return None
        elif not depth and is_letter(char):
            return int(_kind(char) != "L")
    return None


def levels(text: str, base: int, lead: str = "", end: int | None = None) -> list[int]:
    """Return the embedding level of each character of a line.

    Args:
        text: One line; isolates in it are begun and ended by the characters that Unicode has.
        base: The level of its paragraph, 0 or 1.
        lead: The last letter of the paragraph before the line, or `""`; after it, of each isolate
            that the line begins within, the last letter in that, a blank where there is none.
        end: Where the line ends in the text, if that goes on.
    """
    end = len(text) if end is None else end
    found = [base] * len(text)
    for stretch in _stretches(text, base, lead):
        inside = "".join([text[place] for place in stretch.places])
        for place, level in zip(
            stretch.places, _levels(inside, stretch.level, stretch.lead), strict=True
        ):
            found[place] = level
    for index in range(end - 1, -1, -1):  # L1
        if text[index] not in ISOLATES and _kind(text[index]) not in {"WS", "BN", "S", "B"}:
            break
        found[index] = base
    return found[:end]


def _stretches(text: str, base: int, lead: str) -> list[_Stretch]:
    """Divide a line at its isolates (X5a to X6a, X10, BD13)."""
    leads = [char.strip() for char in lead] or [""]
    line = _Stretch(base, [], leads[0])
    if ISOLATES.isdisjoint(text):
        return [line._replace(places=list(range(len(text))))]
    found, opened = [line], [line]
    beyond = 0
    for index, char in enumerate(text):
        if char == PDI:
            if beyond:
                beyond -= 1
            elif len(opened) > 1:
                opened.pop()
        opened[-1].places.append(index)
        if char not in _INITIATORS:
            continue
        rtl = char == RLI or (char == FSI and _first_level(text, index + 1) == 1)
        level = _inner_level(opened[-1].level, rtl)
        if beyond or level > _DEEPEST:
            beyond += 1
            continue
        # Only what stands open at the very start of the line goes on from the line before.
        goes_on = len(found) == index + 1 and index + 1 < len(leads)
        stretch = _Stretch(level, [], leads[index + 1] if goes_on else "")
        found.append(stretch)
        opened.append(stretch)
    return found


def _inner_level(level: int, rtl: bool) -> int:
    """The level of an isolate within another: the next that is odd, or even."""
    return level + 1 + (level % 2 == int(rtl))


def _levels(text: str, base: int, lead: str) -> list[int]:
    """The levels of the characters of one stretch, the isolates in it as neutral signs."""
    start = _kind(lead) if lead else ("R" if base % 2 else "L")
    kinds = _weak(["ON" if char in ISOLATES else _kind(char) for char in text], start)
    kinds = _brackets(text, kinds, base % 2, _direction(start))
    kinds = _neutral(kinds, base % 2, _direction(start))
    if base % 2:  # I2
        return [base if kind == "R" else base + 1 for kind in kinds]
    return [base + {"L": 0, "R": 1}.get(kind, 2) for kind in kinds]  # I1


@lru_cache(maxsize=4096)
def _kind(char: str) -> str:
    """The bidirectional class of a character; one that is not known yet is read as its block."""
    kind = unicodedata.bidirectional(char)
    if kind:
        return kind if kind not in {"LRE", "LRO", "RLE", "RLO", "PDF"} else "BN"
    return "R" if _RIGHT.match(char) else "L"


def _weak(kinds: list[str], start: str) -> list[str]:
    """Rules W1 to W7."""
    kinds = _marks_and_figures(kinds, start)
    for index in range(1, len(kinds) - 1):  # W4
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and (
            (kind in {"ES", "CS"} and before == "EN") or (kind == "CS" and before == "AN")
        ):
            kinds[index] = before
    index = 0
    while index < len(kinds):  # W5
        stop = index
        while stop < len(kinds) and kinds[stop] == "ET":
            stop += 1
        if stop > index:
            beside = {kinds[index - 1] if index else "", kinds[stop] if stop < len(kinds) else ""}
            if "EN" in beside:
                kinds[index:stop] = ["EN"] * (stop - index)
        index = max(stop, index + 1)
    strong = start
    for index, kind in enumerate(kinds):  # W6, W7
        if kind in {"ES", "ET", "CS"}:
            kinds[index] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"
    return kinds


def _marks_and_figures(kinds: list[str], start: str) -> list[str]:
    """Rules W1 to W3: a mark is what it stands on, figures after Arabic are Arabic."""
    before = strong = start
    for index, given in enumerate(kinds):
        kind = before if given in {"NSM", "BN"} else given
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        kinds[index] = before = kind
    return ["R" if kind == "AL" else kind for kind in kinds]


def _brackets(text: str, kinds: list[str], base: int, start: str) -> list[str]:
    """Rule N0: both of a pair of brackets go with what is in it, or with what is before it."""
    embedding = "R" if base else "L"
    for first, last in _pairs(text, kinds):
        inside = {_direction(kind) for kind in kinds[first + 1 : last]} - {""}
        if embedding in inside:
            found = embedding
        elif inside:
            before = next(
                (_direction(kind) for kind in reversed(kinds[:first]) if _direction(kind)),
                start,
            )
            found = before if before in inside else embedding
        else:
            continue
        kinds[first] = kinds[last] = found
        for end in (first, last):  # marks on a bracket go with it
            mark = end + 1
            while mark < len(text) and _kind(text[mark]) in {"NSM", "BN"}:
                kinds[mark] = found
                mark += 1
    return kinds


def _pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    """The pairs of brackets (BD16), by where they open."""
    opened: list[tuple[str, int]] = []
    found = []
    for index, char in enumerate(text):
        if kinds[index] != "ON" or char not in MIRROR or char in _NO_BRACKETS:
            continue
        if unicodedata.category(char) == "Ps":
            if len(opened) >= _MOST_OPEN:
                break
            opened.append((MIRROR[char], index))
            continue
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == char:
                found.append((opened[depth][1], index))
                del opened[depth:]
                break
    return sorted(found)


def _direction(kind: str) -> str:
    """What a kind counts as for what has no direction: figures are as letters from the right."""
    if kind in {"R", "AL", "EN", "AN"}:
        return "R"
    return "L" if kind == "L" else ""


def _neutral(kinds: list[str], base: int, start: str) -> list[str]:
    """Rules N1 and N2: what has no direction takes that of both sides, or the paragraph's."""
    embedding = "R" if base else "L"
    index = 0
    while index < len(kinds):
        if _direction(kinds[index]):
            index += 1
            continue
        stop = index
        while stop < len(kinds) and not _direction(kinds[stop]):
            stop += 1
        before = _direction(kinds[index - 1]) if index else start
        after = _direction(kinds[stop]) if stop < len(kinds) else embedding
        kinds[index:stop] = [before if before == after else embedding] * (stop - index)
        index = stop
    return kinds


def visual_order(found: Sequence[int]) -> list[int]:
    """Return the places of characters in the order of the eye, from their levels (L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            if found[order[start]] < level:
                start += 1
                continue
            stop = start
            while stop < len(order) and found[order[stop]] >= level:
                stop += 1
            order[start:stop] = order[start:stop][::-1]
            start = stop
    return order
