"""Where lines break: between words, between ideographs, and in a word only when it must be.

A plain rendering of the rules of Unicode (UAX #14) that matter for news: spaces, hyphens and
dashes, Chinese and Japanese without spaces (with what may not begin or end a line), Korean by
words, and long addresses at their slashes. Clusters are never cut.

Thai, Lao, Khmer and Burmese set no spaces between words, and to find those takes a dictionary,
which is not had here (class SA of UAX #14): their lines break at spaces and, where a phrase is
longer than a line, between clusters, a vowel that stands before its consonant kept with it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsreader.typeset.cells import (
    clusters,
    is_narrow,
    is_simple,
    most_cells,
    simple_widths,
)

NO_START = frozenset(
    "、。，．・：；？！」』）］｝〉》】〕〗〙〛〜～ー々〻ゝゞヽヾ‐–—…‥%％‰℃°"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "”’»›)]}.,:;!?"
)
"""Characters that do not stand at the start of a line."""

NO_END = frozenset("「『（［｛〈《【〔〖〘〚“‘«‹([{$£¥￥＄#＃")
"""Characters that do not stand at the end of a line."""

_DASH = re.compile(r"(?<=\w\w)[-‐–](?=[^\W\d_]{2})|—(?=\w)|(?<=\w)…(?=\w)")
_LEADS = frozenset("เแโใไເແໂໃໄ")
"""Vowels of Thai and Lao that are written before their consonant and stay with it."""

_HYPHENS = "-‐–"
_DASHES = f"{_HYPHENS}—…"
_ADDRESS_BREAK = re.compile(r"[/?&=#%+_.,:;@~|-]")


def break_lines(text: str, width: int) -> list[tuple[int, int]]:
    r"""Break text into lines.

    Args:
        text: Printable text; `"\n"` asks for a new line.
        width: Cells, at least 1.

    Returns:
        Start and end of each line in `text`, without the spaces around it. Equal numbers are a
        blank line; there are none at the start, at the end, or two in a row. A line is wider than
        `width` only when it is a single cluster that is.
    """
    if "\n" not in text:
        return _break_one(text, 0, width)
    lines: list[tuple[int, int]] = []
    start = 0
    gap = False
    for part in text.split("\n"):
        found = _break_one(part, start, width)
        if found and gap:
            lines.append((found[0][0], found[0][0]))
        gap = not found and bool(lines)
        lines += found
        start += len(part) + 1
    return lines


def chop(text: str, first: int, later: int) -> Iterator[tuple[int, int]]:
    """Cut text that keeps its spaces (code) into pieces that fit, best after a space.

    Args:
        text: Printable text without line breaks.
        first: Cells of the first piece, at least 1.
        later: Cells of the others, at least 1.

    Yields:
        Start and end of each piece, between them all of the text; one empty piece for an empty
        text. The last space of a piece may stand beyond its cells, and a single cluster that is
        wider than them is a piece.
    """
    shadow, edges, offsets = _measured(text)
    inside = len(shadow) - len(shadow.lstrip(" "))
    start, room = 0, first
    while start < len(shadow):
        stop = max(_fit(edges, start, room), start + 1)
        if stop < len(shadow):
            space = shadow.rfind(" ", max(start + (stop - start) // 2, inside), stop + 1)
            stop = space + 1 if space >= 0 else stop
        yield offsets[start], offsets[stop]
        start, room = stop, later
    if not text:
        yield 0, 0


def _break_one(text: str, at: int, width: int) -> list[tuple[int, int]]:
    """Break text without line breaks; `at` is added to all offsets. No text gives no line."""
    end = len(text.rstrip(" "))
    start = len(text) - len(text.lstrip(" "))
    if start >= end:
        return []
    if is_narrow(text):
        if end - start <= width:
            return [(at + start, at + end)]
        return [(at + a, at + b) for a, b in _break_narrow(text, start, end, width)]
    if start and len(clusters(text[start - 1 : start + 1])) == 1:
        start -= 1  # a mark stands on the last space: they are one cluster
    shadow, edges, offsets = _measure(text[start:end])
    at += start
    return [(at + offsets[a], at + offsets[b]) for a, b in _break_wide(shadow, edges, width)]


def _break_narrow(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """Break text of one-cell characters, looking only at the end of each line."""
    dashes = any(sign in text for sign in _DASHES)
    while end - start > width:
        limit = start + width
        cut = text.rfind(" ", start + 1, limit + 1)
        if dashes:
            for match in _DASH.finditer(text, max(cut, start) + 1, limit + 2):
                if match.end() <= limit:
                    cut = match.end()
        if cut < 0:
            cut = _cut_word(text, start, limit)
        stop = cut
        while text[stop - 1] == " ":
            stop -= 1
        yield start, stop
        start = cut
        while text[start] == " ":
            start += 1
    yield start, end


def _break_wide(shadow: str, edges: Sequence[int], width: int) -> Iterator[tuple[int, int]]:
    """Break text of any clusters; see `_measure` for the arguments."""
    start, end = 0, len(shadow)
    while start < end:
        stop = _fit(edges, start, width)
        if stop >= end:
            yield start, end
            return
        cut = _last_break(shadow, start, stop) if stop > start else start + 1
        stop = cut
        while stop > start + 1 and shadow[stop - 1] == " ":
            stop -= 1
        yield start, stop
        start = cut
        while start < end and shadow[start] == " ":
            start += 1


def _measured(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """Do what `_measure` does, at no cost for a text of one-cell characters."""
    if is_narrow(text):
        return text, range(1, len(text) + 1), range(len(text) + 1)
    return _measure(text)


def _measure(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """Return text as one character a cluster, the cells up to the end of each, and their offsets.

    A cluster of several characters is stood for by its first, a space with an accent by a letter.
    There is one offset more than clusters: the length of the text.
    """
    if is_simple(text):
        return text, list(accumulate(simple_widths(text))), range(len(text) + 1)
    parts = clusters(text)
    shadow = "".join(
        [part if len(part) == 1 else ("x" if part[0] == " " else part[0]) for part in parts]
    )
    # Where a terminal gives vowel signs cells of their own, the line is to have room for them.
    edges = list(accumulate(map(most_cells, parts)))
    return shadow, edges, list(accumulate(map(len, parts), initial=0))


def _fit(edges: Sequence[int], start: int, width: int) -> int:
    """Return the index of the first cluster that no longer fits on a line from `start` on."""
    base = edges[start - 1] if start else 0
    return bisect_right(edges, base + width, start)


def _last_break(shadow: str, start: int, stop: int) -> int:
    """Return the last place in `start < place <= stop` at which the line may break."""
    for place in range(stop, start, -1):
        if _may_break(shadow, place):
            return place
    full = cut = _cut_word(shadow, start, stop)
    while _ties(shadow[cut - 1], shadow[cut]):
        cut -= 1
        if cut == start:
            return full  # a row of nothing but such signs: no cut is better than another
    return cut


def _ties(before: str, after: str) -> bool:
    """Whether even a word that must be cut is better not cut between two characters."""
    wide = after >= "\u3000" and after in NO_START
    return wide or before in _LEADS or (before >= "\u3000" and before in NO_END)


def _may_break(shadow: str, place: int) -> bool:
    """Whether a line may break between the characters before and at a place."""
    before, after = shadow[place - 1], shadow[place]
    if before == " " or after == " ":
        return True
    if _stands_alone(before) or _stands_alone(after):
        return after not in NO_START and before not in NO_END
    if before in _HYPHENS:
        return shadow[max(place - 3, 0) : place - 1].isalnum() and (
            shadow[place : place + 2].isalpha()
        )
    return before == "—" and after.isalnum()


def _stands_alone(char: str) -> bool:
    """Whether a line may break on either side: ideographs, kana, their punctuation, emoji."""
    return char >= "\u2e80" and (
        char <= "\ua4cf"
        or "\uf900" <= char <= "\ufaff"
        or "\uff01" <= char <= "\uff60"
        or "\U0001f300" <= char <= "\U0001faff"
        or "\U00020000" <= char <= "\U0003ffff"
    )


def _cut_word(text: str, start: int, limit: int) -> int:
    """Return where to cut a word that is too long for a line, best where an address has a joint."""
    cut = limit
    for match in _ADDRESS_BREAK.finditer(text, start + (limit - start) // 2, limit):
        cut = match.end()
    return cut
