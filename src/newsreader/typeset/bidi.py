"""Lines in the order in which they are painted, where some of their text is read from the right.

A page holds every text in the order in which it is read, so that links, places, what is found and
what is copied need not know of any of this. Most terminals put characters down from left to right
whatever they are; so just before a line is painted its characters are put in the order of the eye,
by the Unicode bidirectional algorithm (UAX #9). Text from elsewhere has no embeddings, overrides or
isolates in it (`clean.text` takes them out), so the rules X1 to X8 have nothing to do; what a page
sets beside running text (bullets, bars, gutters, labels) is an isolate of its own here.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from newsreader.typeset.lines import Line, Run, Style

_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Characters that are read from the right, and some marks and figures among them."""

_PAIRS = (
    "()[]{}«»‹›<>≤≥⟨⟩⟪⟫⦃⦄⦅⦆❨❩❪❫❬❭❮❯❰❱❲❳❴❵⁅⁆⁽⁾₍₎∈∋⊂⊃⊆⊇"
    "〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝＜＞｟｠｢｣"
)
_MIRROR = {
    **dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)),
    **dict(zip(_PAIRS[1::2], _PAIRS[::2], strict=True)),
}
_NO_BRACKETS = frozenset("«»‹›<>≤≥＜＞∈∋⊂⊃⊆⊇")
"""What has a mirror image but makes no pair for rule N0."""

_MOST_OPEN = 63

_FARTHEST = 400
"""Characters before a line among which its lead is looked for."""

_SET_APART = frozenset(
    {
        Style.GAP,
        Style.HEADLINE_RULE,
        Style.LABEL,
        Style.PICTURE_EDGE,
        Style.QUOTE_BAR,
        Style.PULL_BAR,
        Style.BULLET,
        Style.CODE_LANGUAGE,
        Style.RULE,
        Style.MORE_NUMBER,
    }
)
"""What stands beside running text and stays where it is."""


def has_rtl(text: str) -> bool:
    """Return whether there is anything in a text that is read from the right."""
    return not text.isascii() and _RIGHT.search(text) is not None


def visual_runs(line: Line) -> tuple[Run, ...]:
    """Return the runs of a line from left to right, their characters too.

    Args:
        line: A line of a page.

    Returns:
        The runs as they are painted; the line's own where nothing in it is read from the right.
        They hold the same characters but for brackets, which are turned.
    """
    if not any(has_rtl(run.text) for run in line.runs):
        return line.runs
    runs: list[Run] = []
    for _, part in _parts(line.runs):
        runs += _visual_part(part, line)
    return tuple(runs)


def visual_text(text: str, *, rtl: bool | None = None) -> str:
    """Return a text of one line as it is painted from left to right.

    Args:
        text: One line, in the order in which it is read.
        rtl: Whether it is read from the right as a whole; None: as its first letter is.
    """
    if not has_rtl(text):
        return text
    if rtl is None:
        rtl = base_level(text) == 1
    return "".join(painted for _, painted in _reordered(text, rtl))


def is_set_apart(run: Run) -> bool:
    """Return whether a run stands beside running text: a bullet, a gap, a label."""
    return run.style in _SET_APART


def logical_index(line: Line, index: int) -> int:
    """Return which character of a line's text a painted one is.

    Args:
        line: A line of a page.
        index: 0-based, among the characters of `visual_runs`.

    Returns:
        0-based, among the characters of the line's own runs; `index` beyond the end stays.
    """
    start = 0
    for text, part in _parts(line.runs):
        if index < start + len(text):
            if not has_rtl(text):
                return index
            rtl, lead = _direction_of(part, text, line)
            return start + [at for at, _ in _reordered(text, rtl, lead)][index - start]
        start += len(text)
    return index


_CELLS = frozenset({Style.CELL, Style.CELL_HEADER, Style.MORE, Style.MORE_READ, Style.TAG})
"""What is read in its own direction, whatever the line's is."""


def _parts(runs: Sequence[Run]) -> Iterator[tuple[str, list[Run]]]:
    """The stretches of a line that are put in order each for itself."""
    for _, group in groupby(enumerate(runs), key=_part_key):
        part = [run for _, run in group]
        yield "".join([run.text for run in part]), part


def _part_key(numbered: tuple[int, Run]) -> int:
    """Something that is the same for runs in a row of running text, and else never."""
    number, run = numbered
    return number if run.style in _SET_APART else -1


def _visual_part(part: list[Run], line: Line) -> list[Run]:
    """The runs of one stretch in the order of the eye."""
    text = "".join([run.text for run in part])
    if part[0].style in _SET_APART or not has_rtl(text):
        return part
    rtl, lead = _direction_of(part, text, line)
    owners = [number for number, run in enumerate(part) for _ in run.text]
    runs = []
    for owner, group in groupby(_reordered(text, rtl, lead), key=lambda pair: owners[pair[0]]):
        runs.append(part[owner]._replace(text="".join([painted for _, painted in group])))
    return runs


def _direction_of(part: list[Run], text: str, line: Line) -> tuple[bool, str]:
    """Whether a stretch is read from the right, and the letter before it."""
    if part[0].style in _CELLS:
        return base_level(text) == 1, ""
    return line.rtl, line.lead


def base_level(text: str) -> int:
    """Return 1 where the first letter of a text is read from the right, else 0 (P2, P3)."""
    for char in text:
        kind = _kind(char)
        if kind in {"R", "AL"}:
            return 1
        if kind == "L":
            return 0
    return 0


def lead_of(text: str, end: int) -> str:
    """Return the last letter of a paragraph before a line of it, or `""`.

    Args:
        text: The paragraph.
        end: Where the line starts.
    """
    for char in reversed(text[max(0, end - _FARTHEST) : end]):
        if _kind(char) in {"L", "R", "AL"}:
            return char
    return ""


def levels(text: str, base: int, lead: str = "") -> list[int]:
    """Return the embedding level of each character of a line.

    Args:
        text: One line without embeddings and isolates.
        base: The level of its paragraph, 0 or 1.
        lead: The last letter of the paragraph before it, or `""`.
    """
    start = _kind(lead) if lead else ("R" if base else "L")
    kinds = _weak([_kind(char) for char in text], start)
    kinds = _brackets(text, kinds, base, _direction(start))
    kinds = _neutral(kinds, base, _direction(start))
    found = []
    for kind in kinds:  # I1, I2
        if base:
            found.append(1 if kind == "R" else 2)
        else:
            found.append({"L": 0, "R": 1}.get(kind, 2))
    for index in range(len(text) - 1, -1, -1):  # L1
        if _kind(text[index]) not in {"WS", "BN", "S", "B"}:
            break
        found[index] = base
    return found


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
        if kinds[index] != "ON" or char not in _MIRROR or char in _NO_BRACKETS:
            continue
        if unicodedata.category(char) == "Ps":
            if len(opened) >= _MOST_OPEN:
                break
            opened.append((_MIRROR[char], index))
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


def _reordered(text: str, rtl: bool, lead: str = "") -> list[tuple[int, str]]:
    """The characters in the order of the eye (L2 to L4), each with its place in the text."""
    # Who paints lines loads none of this until there is something to turn.
    from newsreader.typeset.cells import is_simple
    from newsreader.typeset.joining import joined

    found = levels(text, int(rtl), lead)
    order = visual_order(found)
    if not is_simple(text):
        order = _clusters_kept(text, order)
    shaped = joined(text)
    return [
        (at, _MIRROR.get(text[at], shaped[at]) if found[at] % 2 else shaped[at]) for at in order
    ]


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


def _clusters_kept(text: str, order: list[int]) -> list[int]:
    """Rule L3 and more: what makes one cluster stays in its own order, as terminals want it."""
    from newsreader.typeset.cells import clusters

    owners = [number for number, cluster in enumerate(clusters(text)) for _ in cluster]
    kept: list[int] = []
    for _, group in groupby(order, key=owners.__getitem__):
        kept += sorted(group)
    return kept
