"""Which words of a page a witness has, when both are read in their order.

Both texts are rows of words. Short phrases that each has once are sure to be the same place; in a
page that says all of it twice, the first of both is. The longest run of such places that keeps its
order in both is the frame, and between two places of it the words are walked on from either end for
as long as they agree. All of it takes linear time but for the sorting.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final

_PHRASES: Final = ((6, 1), (6, 4), (3, 1), (1, 1))
"""Words in a phrase, and how often it may stand in each text; each is tried in the gaps that those
before it left."""
_LARGEST_GAP: Final = 20_000
_STEP: Final = 3
_FEW: Final = 200
"""Phrases of which none is passed over."""


def matched(page: Sequence[str], witness: Sequence[str]) -> bytearray:
    """Tell for each word of a page whether the witness has it, in this place.

    Args:
        page: The words of the page.
        witness: The words of what was taken from it.

    Returns:
        A byte for each word of the page: 1 where the witness has it.
    """
    hits = bytearray(len(page))
    gaps = [(0, len(page), 0, len(witness))]
    for length, most in _PHRASES:
        left: list[tuple[int, int, int, int]] = []
        for gap in gaps:
            left.extend(_fill(page, witness, gap, (length, most), hits))
        gaps = left
    return hits


def _fill(
    page: Sequence[str],
    witness: Sequence[str],
    gap: tuple[int, int, int, int],
    phrases: tuple[int, int],
    hits: bytearray,
) -> list[tuple[int, int, int, int]]:
    """Match what is in a gap; return the gaps that are left in it."""
    start, end, from_, to = gap
    length, most = phrases
    if end - start < length or to - from_ < length:
        return [gap]
    if length == 1 and end - start > _LARGEST_GAP and to - from_ > _LARGEST_GAP:
        return []
    here = _phrases(page, start, end, length)
    there_too = _phrases(witness, from_, to, length)
    if most == 1:
        pairs = _single(here, start, there_too, from_)
    else:
        both = set(here).intersection(there_too)
        places = _rare(there_too, from_, both, most)
        pairs = [
            pair
            for phrase, at in _rare(here, start, both, most).items()
            if phrase in places
            for pair in zip(at, places[phrase], strict=False)
        ]
        pairs.sort()
    left: list[tuple[int, int, int, int]] = []
    done, done_there = start, from_
    for at, there in _rising(pairs):
        if at < done or there < done_there:
            continue
        first, first_there = at, there
        while (
            first > done
            and first_there > done_there
            and page[first - 1] == witness[first_there - 1]
        ):
            first, first_there = first - 1, first_there - 1
        last, last_there = at + length, there + length
        while last < end and last_there < to and page[last] == witness[last_there]:
            last, last_there = last + 1, last_there + 1
        hits[first:last] = b"\x01" * (last - first)
        if first > done and first_there > done_there:
            left.append((done, first, done_there, first_there))
        done, done_there = last, last_there
    if end > done and to > done_there:
        left.append((done, end, done_there, to))
    return left


def _phrases(words: Sequence[str], start: int, end: int, length: int) -> Sequence[object]:
    """Return the phrases that begin at each word between two places."""
    if length == 1:
        return words[start:end]
    last = end - length + 1
    return list(zip(*(words[start + at : last + at] for at in range(length)), strict=True))


def _single(
    here: Sequence[object], start: int, there: Sequence[object], from_: int
) -> list[tuple[int, int]]:
    """Return the places of phrases that each of two rows has once.

    Of those that overlap a few are enough: the words between them are walked.
    """
    step = _STEP if len(there) > _FEW else 1
    times, times_there = Counter(here), Counter(there)
    places = {
        phrase: at
        for at, phrase in zip(range(from_, from_ + len(there), step), there[::step], strict=True)
        if times_there[phrase] == 1 and times[phrase] == 1
    }
    return [(at, places[phrase]) for at, phrase in enumerate(here, start) if phrase in places]


def _rare(
    phrases: Sequence[object], start: int, among: set[object], most: int
) -> dict[object, list[int]]:
    """Return the phrases, of some, that stand so rarely in a row, and where each time."""
    seen: dict[object, list[int]] = {}
    for at, phrase in enumerate(phrases, start):
        if phrase in among:
            seen.setdefault(phrase, []).append(at)
    return {phrase: places for phrase, places in seen.items() if len(places) <= most}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence of pairs whose second members rise; the first ones do."""
    tops: list[int] = []
    at_top: list[int] = []
    before: list[int] = []
    for index, (_, there) in enumerate(pairs):
        place = bisect_left(tops, there)
        before.append(at_top[place - 1] if place else -1)
        if place == len(tops):
            tops.append(there)
            at_top.append(index)
        else:
            tops[place] = there
            at_top[place] = index
    chain: list[tuple[int, int]] = []
    index = at_top[-1] if at_top else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    chain.reverse()
    return chain
