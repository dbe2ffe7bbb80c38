"""The notes at the edge of a text about where it was printed and by whose hands it went."""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Final

from newsreader.extract.body.drop.around.edition_abroad import says_where_abroad
from newsreader.extract.body.lines.runs import Run
from newsreader.model.names import names

_LONGEST: Final = 300
"""Characters of a note; what is longer says something else too."""
_FIRST: Final = 2
_LAST: Final = 3
_AROUND: Final = 2
"""Lines before and after the text in which a note may stand that is not chosen with it."""
_BELOW: Final = 5
"""The same of one that says so itself, behind who spoke it and who wrote it."""
_FEWEST: Final = 6
"""Words of a note; fewer are something to press: "Print this article"."""
_CALLED: Final = re.compile(r"(?:^|[\s_-])print[-_]?(?:notice|note|version-note)(?=$|[\s_-])", re.I)
_INITIALS: Final = re.compile(r"[a-z]{1,5}(?:/[a-z]{1,5}){1,8}")
"""How an agency signs a text."""
_MOST_HANDS: Final = 2
"""Lines of those who worked on a text."""
_WITHIN: Final = names("p div em i small span section footer aside article main body")
_NOTE: Final = re.compile(
    r"(?:an? (?:\w+ )?version of )?this (?:article|story|piece|column|essay|review|interview|report"
    r"|text)?\s?(?:(?:was|has been|also|first|originally|previously) ){0,3}"
    r"(?:appear(?:s|ed)|published|printed|ran|runs)\b(?: first| originally)? (?:in|on|as|under)\b"
    r"|(?:published|appeared|printed) in the (?:print|.{1,60}\b(?:edition|issue)\b)"
    r"|(?:from|in) the .{0,40}\bprint (?:edition|issue)\b|print edition\s*[:|,]"
    r"|dies(?:er|e|es) (?:artikel|text|beitrag|kommentar|interview|essay|reportage|kolumne|stück)"
    r" (?:erschien|erscheint|ist|wurde|stammt|steht|stand)\b"
    r"|(?:zuerst )?erschienen in (?:der )?[\w. -]{0,30}(?:ausgabe|heft)"
    r"|aus der (?:print-?)?ausgabe",
    re.IGNORECASE,
)
_PRINTED: Final = re.compile(
    r"\b(?:in print|print(?:ed)?|edition|issue|page)\b|\w*ausgabe\b|\bheft\b|\bgedruckt", re.I
)
_HANDS: Final = re.compile(
    r"(?:additional )?(?:reporting|writing)(?: and (?:writing|editing|reporting))? by [^.]+"
    r"(?:\.[^.]{1,60}){0,6}",
    re.IGNORECASE,
)
"""`"Reporting by A. Person in Berlin; Editing by B. Other"`, as wires sign off."""
_WITH: Final = re.compile(
    r"(?:with (?:files|material|reporting|additional reporting|inputs?|information|contributions)"
    r" (?:from|by)|(?:unter )?mitarbeit:|mit (?:material|informationen|agenturmaterial) (?:von|der)"
    r"|avec (?:les informations de )?(?:l['’])?(?=(?-i:[A-Z]{2}))"
    r"|con (?:información|informaciones) de|com informações d[aeo]s?|met medewerking van"
    r"|colabor(?:ou|aram):?)"
    r" ?(?:(?:the|la|le|der|den|l['’]) ?)?(?-i:[^\W\d_a-z].|(?:dpa|sda|apa|epd|kna)\b).{0,60}",
    re.IGNORECASE,
)
"""`"With files from The Canadian Press"`, in a line of its own."""
_HOUSE_SIGN: Final = re.compile(
    r"(?:\)?\s?[/|·–-]\s?\(?|\)\s?\()[a-zäöüß]{2,4}(?:/[a-zäöüß]{2,4})?\)?$"
)
"""The letters of who wrote it behind such a line: `"(mit Material der dpa) / (tri)"`."""
_NAME: Final = (
    r"(?-i:[^\W\d_a-z])[\w.'’-]*"
    r"(?: (?:(?:van|von|de|der|den|del|di|da|dos|la|le|bin|al) )*(?-i:[^\W\d_a-z])[\w.'’-]*){1,3}"
)
_PLACE: Final = r"(?-i:[^\W\d_a-z])[^.,;]{1,40}?(?:, (?-i:[^\W\d_a-z])[\w.]{1,20})?"
_PLACES: Final = rf"(?: (?:in|from) {_PLACE})?"
_STAFF: Final = (
    r"(?:(?:the )?(?-i:[^\W\d_a-z])[\w.’' -]{1,40}"
    r" (?:writer|reporter|journalist|correspondent)s? )?"
)
_CONTRIBUTED: Final = re.compile(
    rf"{_STAFF}(?:{_NAME}{_PLACES}(?:,? and |, )?){{1,6}},? (?:also )?contributed"
    r" (?:to (?:this|the) (?:report|reporting|story|article|piece)|(?:additional )?reporting"
    r"|research)(?: (?:to (?:this|the) (?:report|story|article|piece)"
    r"|from (?-i:[^\W\d_a-z])[^.]{1,40}))?",
    re.IGNORECASE,
)
"""`"A. Person in Berlin contributed to this report"`, in a line of its own."""
_ONE: Final = r"(?-i:[^\W\d_a-z])[\w.'’-]*(?: (?-i:[^\W\d_a-z])[\w.'’-]*){0,3}"
_REPORTED: Final = re.compile(
    rf"{_ONE}(?: and {_ONE})? reported from {_PLACE}"
    rf"(?:,? and {_ONE} (?:reported )?from {_PLACE}){{0,3}}",
    re.IGNORECASE,
)
"""`"Person reported from Berlin, and A. Other from Oslo"`, in a line of its own."""
_STOP: Final = re.compile(r"(?<=[^\W\d_]{3})\. (?=[^\W\d_a-z])")
_NAMED: Final = re.compile(
    r"\b(?i:edit(?:ed|ing)|writing|reporting|compiled)(?i: and \w+)? by [^\W\d_a-z]"
)
_OFFERS: Final = re.compile(r"\s*\|?\s*(?:order reprints|today[’']s paper|subscribe)\b.*$", re.I)


def take_edition(runs: Sequence[Run], chosen: list[bool]) -> str:
    """Take the notes about the printed edition and of who worked on it out of a text.

    Only a short line of its own is one, that begins like one, at the edge of the text; who worked
    on it stands at its end, or right at its beginning.

    Args:
        runs: The lines of the page.
        chosen: For each of them, whether it is of the text; changed in place.

    Returns:
        The notes without their full stops and brackets, parted by a dot, or `""`.
    """
    places = [index for index, is_in in enumerate(chosen) if is_in]
    if not places:
        return ""
    last = range(places[-1] + 1, min(len(runs), places[-1] + 1 + _AROUND))
    ends = (*reversed(places[-_LAST:]), *last)
    hands: list[str] = []
    for index in sorted({places[0], *ends}):
        if len(hands) < _MOST_HANDS and (note := _taken(runs, chosen, [index], _signed_off)):
            hands.append(note)
    if hands:
        _without_rules(runs, chosen)
    places = [index for index in places if chosen[index]] or places
    before = range(max(0, places[0] - _AROUND), places[0])
    after = _below(runs, places[-1])
    where = (*reversed(places[-_LAST:]), *places[:_FIRST], *before, *after)
    notes = (*hands, _taken(runs, chosen, where, _note))
    return " · ".join(filter(None, dict.fromkeys(notes)))


def _below(runs: Sequence[Run], last: int) -> list[int]:
    """Return the lines below a text in which a note may stand: who made it is told before that."""
    below = range(last + 1, min(len(runs), last + 1 + _BELOW))
    own = takewhile(lambda index: runs[index].block.tag in _WITHIN, below)
    return list(dict.fromkeys([*below[:_AROUND], *own]))


def _is_called_note(run: Run) -> bool:
    """Tell whether a line calls itself the note about the printed edition, in any language."""
    called = _CALLED.search((run.block.get("class") or "")[:_LONGEST]) is not None
    return called and len(run.words) >= _FEWEST and 2 * run.linked < len(run.words)


def _without_rules(runs: Sequence[Run], chosen: list[bool]) -> None:
    """Take the lines of signs alone (`___`) out that parted a text from the notes below it."""
    for index in reversed(range(len(runs))):
        if chosen[index]:
            if runs[index].block.tag != "p" or any(map(str.isalnum, runs[index].text)):
                return
            chosen[index] = False


def is_signed_off(notes: str) -> bool:
    """Tell whether the notes at the edge of a text begin with who reported, wrote and edited it."""
    return _HANDS.match(notes) is not None


def ends_in_note(runs: Sequence[Run], chosen: Sequence[bool]) -> bool:
    """Tell whether a note about the printed edition follows on the last line of a text, beside it.

    What is cut off has none there: below a page it may stand without the text.

    Args:
        runs: The lines of the page.
        chosen: For each of them, whether it is of the text, of which no note is one.
    """
    last = max((at for at, is_in in enumerate(chosen) if is_in), default=len(runs))
    return any(
        is_note(run) and run.block.getparent() is runs[last].block.getparent()
        for run in runs[last + 1 : last + 1 + _AROUND]
    )


def ends_in_initials(runs: Sequence[Run], chosen: Sequence[bool]) -> bool:
    """Tell whether a text ends as agencies sign theirs, by those who had it in hand: `ap/kam/eg`.

    Args:
        runs: The lines of the page.
        chosen: For each of them, whether it is of the text.
    """
    last = max((at for at, is_in in enumerate(chosen) if is_in), default=None)
    return last is not None and _INITIALS.fullmatch(runs[last].text.strip()) is not None


def _taken(
    runs: Sequence[Run], chosen: list[bool], where: Sequence[int], note_of: Callable[[Run], str]
) -> str:
    """Take the first of some lines that is a note out of the text, where that is not all of it."""
    for index in where:
        note = note_of(runs[index])
        if note and (chosen.count(True) > 1 or not chosen[index]):
            chosen[index] = False
            return note
    return ""


def _signed_off(run: Run) -> str:
    """Return who worked on a text, where that is all that a line says, or `""`."""
    text = run.text.strip()
    bare = text.strip("()[]*–— ").rstrip(".")
    unsigned = _HOUSE_SIGN.sub("", bare)
    if _WITH.fullmatch(unsigned):
        bare = unsigned
    if run.block.tag not in _WITHIN or len(text) > _LONGEST:
        return ""
    if _WITH.fullmatch(bare) and not re.search(r"[.!?] ", bare):
        return bare
    if all(_CONTRIBUTED.fullmatch(one) or _REPORTED.fullmatch(one) for one in _STOP.split(bare)):
        return bare
    if not _HANDS.fullmatch(bare):
        return ""
    bracketed = text[0] in "([" and text.rstrip(".")[-1] in ")]"
    fewest = 1 if bracketed else 2
    return bare if len(_NAMED.findall(bare)) >= fewest else ""


def is_note(run: Run) -> bool:
    """Tell whether a line is a note about the printed edition, which stands beside the text."""
    return bool(_note(run))


def _note(run: Run) -> str:
    if run.block.tag not in _WITHIN or len(run.text) > _LONGEST:
        return ""
    text = run.text.lstrip("([*–— ")
    said = _NOTE.match(text) and _PRINTED.search(text)
    if not (said or says_where_abroad(text) or _is_called_note(run)):
        return ""
    return _OFFERS.sub("", text).strip(" .;,)]*")
