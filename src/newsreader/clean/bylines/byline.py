"""A byline told apart: who wrote it (people), whose wire it came over (agency), which edition.

`"By A. Person and B. Other, with Reuters"`, `"Von Anna Schmidt, dpa"`, `"A. PERSON | AFP"`. Only
what is in a form that newsrooms use is told apart; any other text is one name, kept as it stands.
"""

import re
from collections.abc import Iterable
from typing import Final

from newsreader.clean.bylines.agencies import agency_of
from newsreader.clean.bylines.beside_names import (
    is_named_so,
    is_paper,
    is_place,
    without_brackets,
    without_ours,
    without_paper,
    without_place,
    without_role,
)
from newsreader.clean.bylines.byline_words import (
    ACCOUNT,
    ADDED,
    AND,
    BEHALF,
    BETWEEN_ROLES,
    BODY,
    BY,
    CREDENTIAL,
    CUT,
    DATED,
    EDITED,
    EDITION,
    GROUP,
    NOBODY,
    NUMBERED,
    OFFICE,
    OTHERS,
    PARTED,
    REPORTER,
    ROLE,
    SERVICE,
    TEAM,
    WITH,
)
from newsreader.clean.text import one_line
from newsreader.dataclass import dataclass
from newsreader.pattern import late

_LONGEST: Final = 600
_MOST: Final = 30
_LONGEST_NAME: Final = 200
_EDGES: Final = " \t,;:|/·•–—-〔〕【】✓✔☑"
_MAIL: Final = late(r"[<(\[]?\s*(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+\s*[>)\]]?")
_HANDLE: Final = late(r"(?<=\s)[(]?@\w{1,40}[)]?")
_COMMA: Final = late(rf"\s*[,،、，]\s*(?:(?:{AND})\s)?\s*|\s+(?=(?:with|avec|mit)\s)")
_REVERSED: Final = late(r"[^\W\d_]{2,20}, [^\W\d_][^\s,]{0,20}(?: [^\s,]{1,3})?")
_NAMED: Final = late(r"(?:[^\W\d_a-z][\w.'’-]+ ){2,3}(?:and|&) ")
_LOWERED: Final = late(r"[A-Za-z]\S*(?: [a-zà-ÿ]\S*)+")
_FULL_STOP: Final = late(r"(?<=[^\W\d_]{4})\.$")
_TO: Final = late(r"(?:^|\s)(?:à|em)\s")
_DATE_FIRST: Final = late(
    r"(?:stand|published|updated|veröffentlicht|aktualisiert|publié|publicado|pubblicato)\b\D{0,20}\d"
    r".{3,60}?\s(?=(?:by|von|par|por|di)\s+\S+ \S)",
    re.IGNORECASE,
)
_FOR: Final = late(
    r"(?:(?:colaboração|special|spécial) )?(?:for|für|pour|para|voor) ", re.IGNORECASE
)
_SOUTHERN: Final = late(r"\s(?:y|e|et)\s")
_OF: Final = late(r"(?:da|do|de|of|dell['’]|della|für)\s+(?=[^\W\d_a-z])")
_BRACKETED: Final = late(r"\s*[(\[（]([^()\[\]（）]{1,60})[)\]）]")


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says.

    Attributes:
        people: Names, each once, in order; a degree stays with its name (`"A. Person, MD"`).
        agency: `"AFP, Reuters"`, or `""`.
        edition: Notes about the printed edition and about who else worked on it, or `""`.
    """

    people: tuple[str, ...] = ()
    agency: str = ""
    edition: str = ""


def split_byline(texts: str | Iterable[str]) -> Byline:
    """Tell people, agency and edition note of a byline apart.

    Args:
        texts: The byline, or what several fields say each; any strings at all.

    Returns:
        What they say together. Words that name nobody ("Staff", "admin") are left out, and so are
        roles and places beside a name; a text in none of the known forms is a name as it stands.
    """
    people: dict[str, str] = {}
    agencies: dict[str, str] = {}
    edition = ""
    for text in [texts] if isinstance(texts, str) else texts:
        line, note = _without_edition(one_line(text, _LONGEST))
        edition = edition or note
        found = _Splitter()
        found.read(line)
        for name in found.people:
            people.setdefault(_form(name), name)
        for name in found.agencies:
            agencies.setdefault(name.casefold(), name)
        if len(people) >= _MOST:
            break
    bodies = {form: name for form, name in people.items() if BODY.fullmatch(name)}
    if len(bodies) < len(people):  # beside people it is no person; alone it is who signs
        for form, name in bodies.items():
            del people[form]
            if SERVICE.search(name):
                agencies.setdefault(name.casefold(), name)
    return Byline(tuple(list(people.values())[:_MOST]), ", ".join(agencies.values()), edition)


def _form(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())


def _unquoted(name: str) -> str:
    """Return a name without the quotation marks that stand around all of it."""
    if name[:1] + name[-1:] in {'""', "“”", "„“", "«»", "''", "‘’"}:
        return name[1:-1].strip()
    return name


def _bare(line: str) -> str:
    """Return a line without the brackets that stand around all of it."""
    around = line[:1] + line[-1:]
    return line[1:-1] if around in {"()", "（）"} and around[0] not in line[1:] else line


def _without_edition(line: str) -> tuple[str, str]:
    """Take the notes about the printed edition and about other hands out of a byline."""
    notes: list[str] = []
    for form in (EDITION, ADDED):
        if (found := form.search(line)) is not None:
            rest = (
                f"{line[: found.start()].rstrip(_EDGES + '(')} {line[found.end() :].lstrip('.) ')}"
            )
            line = rest.strip()
            notes.append(found["note"].strip(" .;,"))
    return line, " · ".join(notes)


class _Splitter:
    """Takes a byline apart from the left to the right.

    Attributes:
        people: Names so far.
        agencies: Agencies so far.
    """

    def __init__(self) -> None:
        self.people: list[str] = []
        self.agencies: list[str] = []
        self._romance = False

    def read(self, line: str) -> None:
        """Take one line apart."""
        if ACCOUNT.fullmatch(line):
            self._add(line)
            return
        bare = _HANDLE.sub("", _MAIL.sub(" ", line)).strip(_EDGES)
        bare = BETWEEN_ROLES.sub("、", _bare(bare))
        bare = _DATE_FIRST.sub("", bare, count=1)
        bare = self._without_by(bare)
        bare = " ".join(EDITED.sub("", bare).split()).strip(_EDGES) or bare or line
        bare = without_ours(self._without_by(bare)).strip(_EDGES)
        bare = _bare(bare)
        if not bare or NOBODY.fullmatch(bare):
            return
        if agency := agency_of(bare):
            self.agencies.append(agency)
            return
        bare = self._without_agencies(without_brackets(bare))
        for number, part in enumerate(PARTED.split(bare)):
            self._part(part, first=number == 0)

    def _without_by(self, line: str) -> str:
        for _ in range(2):  # "Text: Von A. Person"
            found = BY.match(line)
            if found is None or not line[found.end() :].strip(_EDGES):
                break
            self._romance = found[0].strip(" :").casefold() in {"por", "par", "de", "texto"}
            line = line[found.end() :].strip(_EDGES)
        return line

    def _without_agencies(self, line: str) -> str:
        """Take what stands in brackets or behind "with" out of a line, where it is an agency."""

        def bracket(match: re.Match[str]) -> str:
            if agency := self._wire(match[1]):
                self.agencies.extend(agency)
                return ""
            return match[0]

        line = _BRACKETED.sub(bracket, line)
        found = WITH.search(line)
        if found is not None and (agencies := self._wire(found["who"])):
            self.agencies.extend(agencies)
            line = line[: found.start()]
        return line.strip(_EDGES)

    def _wire(self, text: str) -> list[str]:
        """Return the agencies that a text names, none if it names anything else."""
        names = [part for part in re.split(r"\s*[/,;|+]\s*|\s+(?:" + AND + r")\s+", text) if part]
        agencies = [agency_of(name) for name in names]
        return agencies if all(agencies) else []

    def _part(self, part: str, *, first: bool) -> None:
        """Read what stands between two strong signs (`/`, `|`, `;`, a dash)."""
        signed = part.strip(_EDGES)
        part = self._without_by(signed)
        signs = part != signed  # "; Writing by A. Person": a name, whatever the surname
        part = BEHALF.sub("", part)
        if not part or NOBODY.fullmatch(part):
            return
        if agencies := self._wire(part):
            self.agencies.extend(agencies)
            return
        if not first and self.people and not signs and self._is_beside(part):
            return
        if GROUP.search(part.partition(",")[0]):  # a body signs; its name has commas and an "and"
            self._add(part)
            return
        self._row(part)

    def _is_beside(self, part: str) -> bool:
        """Tell whether what follows names behind a strong sign is none."""
        if DATED.search(part) or ROLE.search(part) or is_place(part):
            return True
        if self._is_paper(part):
            return True
        if len(part.split()) > 1:
            return False  # of one word: "A. Person/STAFF", "Ana Person | Madrid"
        return " " in self.people[-1] or (len(self.people) == 1 and part.isupper())

    def _row(self, row: str) -> None:
        """Read names, roles, degrees and agencies with commas between them."""
        start = len(self.people)
        if _REVERSED.fullmatch(row) and not (CREDENTIAL.fullmatch(row.partition(",")[2].strip())):
            self._add(row)  # "Person, Anna": which is the first name is not for us to say
            return
        joints = ["", *(found[0].strip(_EDGES + "،、，") for found in _COMMA.finditer(row))]
        where = False
        for joint, part in zip(joints, _COMMA.split(row), strict=True):
            follows = len(self.people) > start
            at_work, where = where and not joint, follows and OFFICE.search(part) is not None
            wire = _OF.sub("", part, count=1)
            if follows and (agency := agency_of(wire, apart=False)):  # "AP Sports Writer" too
                self.agencies.append(agency)
                continue
            if follows and TEAM.search(part):
                self._add(part)
                continue
            if follows and (is_place(part) or _FOR.match(part) or self._is_paper(part)):
                continue
            if follows and (ROLE.search(part) or GROUP.search(part)) and not _NAMED.match(part):
                continue  # what the person before is, or where
            names = self._names(part)
            if at_work and len(names) == 1 and not CREDENTIAL.fullmatch(part):
                continue  # "A. Person, director, Sample Works"
            for name in names:
                before = len(self.people)
                self._name(name, follows=follows)
                follows = follows and len(self.people) == before  # "Gardener and Garden Educator"

    @staticmethod
    def _is_paper(part: str) -> bool:
        """Tell whether a paper is named, and no desk or service of it that signs."""
        return is_paper(part) and not SERVICE.search(part) and not BODY.fullmatch(part)

    def _names(self, part: str) -> list[str]:
        """Return the names that an "and" joins; "y Gasset" is a surname and stays."""
        part = re.sub(r"^(?:with|avec|mit)\s+", "", part.strip())
        south = self._romance or _SOUTHERN.search(part) is not None
        names = re.split(rf"\s+(?!en\s)(?:{AND})\s+" if south else rf"\s+(?:{AND})\s+", part)
        weak = re.search(r"\s(?:y|e|i|en)\s", part)
        if (
            weak
            and len(names) > 1
            and any(len(name.split()) < 2 and not agency_of(name, apart=False) for name in names)
        ):
            return [without_place(part, south=True)]
        return [without_place(name, south=south or bool(_TO.search(name))) for name in names]

    def _name(self, name: str, *, follows: bool) -> None:
        """Read one name.

        Args:
            name: The words.
            follows: Whether a comma parts it from a name before it.
        """
        name = without_paper(CUT.sub("", name.strip(_EDGES))).strip(_EDGES)
        name = REPORTER.sub("", name)
        name = name if BODY.fullmatch(name) else self._without_wire(without_role(name))
        name = _unquoted(_FULL_STOP.sub("", name))
        if not name or NOBODY.fullmatch(name) or OTHERS.fullmatch(name):
            return
        if NUMBERED.search(name) and not CREDENTIAL.fullmatch(name):
            return  # "10 years in the trade"
        if agency := agency_of(name, apart=not follows):
            self.agencies.append(agency)
        elif follows and self._is_paper(name):
            return
        elif follows and CREDENTIAL.fullmatch(name) and not self._shouted(name):
            self.people[-1] += f", {name}"
        elif follows and _LOWERED.fullmatch(name):
            return  # "A. Person, Extension educator"
        elif follows and (
            (ROLE.search(name) and not is_named_so(name))
            or DATED.search(name)
            or name.startswith(("From ", "from "))
        ):
            return
        elif follows and len(name.split()) == 1 and " " in self.people[-1]:
            return  # "A. Person, Berlin": nobody of one name stands among those of two
        else:
            self._add(name)

    def _shouted(self, name: str) -> bool:
        """Tell whether capitals are a name, as those before it are: `"ANN PERSON, BOB OTHER"`."""
        words = name.split()
        return self.people[-1].isupper() and len(words) > 1 and len(words[-1]) > 3

    def _without_wire(self, name: str) -> str:
        """Take an agency with no sign before it off a name: `"Anna Person Associated Press"`."""
        words = name.split()
        for count in (3, 2, 1):
            tail = " ".join(words[-count:])
            named = len(words) >= count + 2 or NOBODY.fullmatch(" ".join(words[:-count]))
            if named and (agency := agency_of(tail, apart=False)):
                self.agencies.append(agency)
                return " ".join(words[:-count])
        return name

    def _add(self, name: str) -> None:
        if any(character.isalnum() for character in name):
            self.people.append(name[:_LONGEST_NAME])
