"""The card of an author under a text: a name, what its bearer is, and some words about both."""

import re
from collections.abc import Collection, Sequence
from itertools import islice
from typing import Final

from newsreader.extract.body.drop.around.edition import is_note
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import STOPS, home_of, is_paragraph, is_part, is_prose
from newsreader.extract.body.lines.links import leads_to_profile, links_of
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.names import HEADINGS, SUBHEADINGS
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_NAME: Final = re.compile(
    r"(?P<first>[A-ZÀ-Þ][\w'’-]+)(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|den|bin|al)){1,4}"
)
"""How a name begins a line; what follows it there may be an office."""
_TITLES: Final = re.compile(r"(?:, ?[A-Z][\w.]{1,8}){0,4}[*†]?")
_DOES: Final = (
    r"(?:,? (?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|den|bin|al))*,? (?:is|was|has|have|works|worked"
    r"|writes|wrote|lives|covers|covered|joined|studied|holds|serves|served|started|founded|explores"
    r"|speciali[sz]es|leads|led|teaches|reports|edits|runs|brings|loves|enjoys|helps|began|spent"
    r"|grew|graduated|earned|received|currently|ist|war|arbeitet|schreibt|lebt|studierte|leitet"
    r"|est|écrit|vit|travaille|es|trabaja|escribe|vive|è|scrive|lavora|é|escreve|trabalha|schrijft"
    r"|werkt)\b"
)
_HELLO: Final = re.compile(
    r"(?:(?:hello|hi|hey|hallo|bonjour|hola|ciao|olá)\b|(?:i am|i['’]m) (?:an?|the) "
    r"|(?:i have|i['’]ve) been (?:an?|the|\w+['’]s) "
    r"|ich bin |je suis |soy |sono |eu sou )",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 12
_LONGEST_OFFICE: Final = 12
_LONGEST: Final = 150
"""Words of a card."""
_MOST_LINES: Final = 7
_MOST_BIOS: Final = 4
"""Last lines of a text among which such a paragraph is."""
_ABOVE: Final = 10
_LONGEST_BIO: Final = 90
"""Words of a paragraph about an author."""
_SHORTEST_NAME: Final = 6
"""Letters of a name that is not a word too."""
_MAIL: Final = re.compile(r"[(\[<\s]*[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[)\]>\s]*")
_WRITE: Final = re.compile(
    r"[:@]|mail|contact|kontakt|write|schreib|écri|escri|scriv|info|press|apply|reach|registe?r|office"
    r"|rsvp|отправ|пиш|連絡|问|問|문의",
    re.IGNORECASE,
)
"""What announces an address to write to."""
_FEWEST: Final = 2
_LONGEST_CONTACT: Final = 30
_START: Final = 60
"""Letters of a line in which the name of its author is."""
_LONGEST_START: Final = 120
"""Letters of a paragraph in which the name that stands above it is."""
_ITALICS: Final = names("em i")
_NEAR: Final = 4
_MOST: Final = 0.2
"""The share of a text that a card may have."""


def drop_author_card(choice: Choice) -> None:
    """Drop a name that stands by itself at the end, with what is said below of its bearer.

    The name is that of an author, or the words begin with it. So goes a last paragraph that begins
    with the name of the text's own author, with a name that is a link or stands beside a portrait
    right above it, or with a name and is all in italics. Any other stays: it may be one of the
    text's, of whomever that is about.

    Args:
        choice: The lines of the page.
    """
    authors = choice.known.authors
    _drop_bios(choice, authors)
    _drop_bio_above(choice, authors)
    _drop_mails(choice, authors)
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    card = [choice.runs[index] for index in chosen[-_MOST_LINES:]]
    known = {letters for each in authors if len(letters := letters_of(each)) >= _SHORTEST_NAME}
    while card and not _is_card(_named(choice, chosen[-len(card)], card, known), known):
        del card[0]
    words = sum(len(run.words) for run in card)
    if not card or len(card) == len(chosen) or words > min(_LONGEST, _MOST * total):
        return
    above = [choice.runs[index] for index in chosen[: len(chosen) - len(card)]]
    name = _NAME.match(card[0].text)
    if name is not None and _is_told_of(name[0], above, set(map(letters_of, authors))):
        return
    for index in chosen[len(chosen) - len(card) :]:
        choice.chosen[index] = False


def _is_told_of(name: str, text: Sequence[Run], authors: Collection[str]) -> bool:
    """Tell whether a name is of what a text tells of, and no author's.

    Args:
        name: The name as the card has it.
        text: The lines above.
        authors: The letters of the names of the authors; without any of them it cannot be told.
    """
    letters = letters_of(name)
    if not authors or any(each in letters or letters in each for each in authors):
        return False
    return sum(name in run.text for run in text) >= _FEWEST


def _drop_bios(choice: Choice, authors: Sequence[str]) -> None:
    """Drop last paragraphs about who wrote the text, in whatever language they are."""
    known = {letters for each in authors if len(letters := letters_of(each)) >= _SHORTEST_NAME}
    chosen = chosen_lines(choice)
    printed = _printed(choice, chosen)
    total = sum(len(choice.runs[index].words) for index in chosen)
    found: list[int] = []
    chosen = [index for index in chosen if not is_note(choice.runs[index])]
    for index in reversed(chosen[-_MOST_BIOS:]):
        run = choice.runs[index]
        if (
            not is_part(run)
            and len(run.words) <= _LONGEST_BIO
            and _is_bio(choice, index, known, printed)
        ):
            found.append(index)
        elif len(run.words) > _LONGEST_OFFICE:
            break
    if sum(len(choice.runs[index].words) for index in found) <= _MOST * total:
        for index in found:
            choice.chosen[index] = False


def _drop_bio_above(choice: Choice, authors: Sequence[str]) -> None:
    """Drop a paragraph about an author above a text, in a small box with the byline above it."""
    known = {letters for each in authors if len(letters := letters_of(each)) >= _SHORTEST_NAME}
    for index in chosen_lines(choice)[:_ABOVE]:
        run, above = choice.runs[index], choice.runs[index - 1]
        home = home_of(run)
        if index == 0 or home is None or home is not home_of(above) or is_part(run):
            continue
        if choice.counts[home].words > _LONGEST_BIO or len(above.words) > _LONGEST_NAME:
            continue
        said, byline = letters_of(run.text[:_START]), letters_of(above.text[:_START])
        if any(said.startswith(each) and byline.endswith(each) for each in known):
            choice.chosen[index] = False


def _drop_mails(choice: Choice, authors: Sequence[str]) -> None:
    """Drop a last line that is an address of mail and nothing else, below a sentence of the text.

    It is its author's, where there is one, and where the sentence does not announce it.
    """
    chosen = chosen_lines(choice)
    if not authors or len(chosen) < _FEWEST:
        return
    last, above = (choice.runs[at] for at in (chosen[-1], chosen[-2]))
    if not _MAIL.fullmatch(last.text) or is_part(last):
        return
    if above.text.endswith(STOPS) and not _WRITE.search(above.text):
        choice.chosen[chosen[-1]] = False


def _is_contact(run: Run, known: set[str]) -> bool:
    """Tell whether a line says how to reach one of the authors: "Contact A. Person at ..."."""
    if len(run.words) > _LONGEST_CONTACT or "@" not in run.text:
        return False
    start = letters_of(run.text[:_START])
    return any(each in start for each in known)


def _printed(choice: Choice, chosen: Sequence[int]) -> list[str]:
    """Return the names that stand by themselves right above the first paragraph of a text."""
    first = next((at for at in chosen if is_paragraph(choice.runs[at])), 0)
    return [
        run.text
        for run in choice.runs[max(0, first - _ABOVE) : first]
        if run.block.tag not in HEADINGS and _NAME.fullmatch(run.text) is not None
    ]


def _is_bio(choice: Choice, index: int, known: set[str], printed: Sequence[str]) -> bool:
    """Tell whether a paragraph is about one who is known to have written the text, or must have.

    Args:
        choice: The lines of the page.
        index: The place of the paragraph.
        known: The letters of the names of the text's authors.
        printed: Names that stand above the text: the paragraph must have one as it is written.
    """
    run = choice.runs[index]
    if any(letters_of(run.text).startswith(each) for each in known):
        return True
    if any(run.text.startswith(f"{each} ") for each in printed):
        return True
    if _is_contact(run, known):
        return True
    if index and is_prose(choice.runs[index - 1]) and _is_linked(run):
        return True
    said = run.text.lstrip("—–-*• ")
    named = _NAME.match(said)
    text = [each for each, is_in in zip(choice.runs[:index], choice.chosen, strict=False) if is_in]
    if named is not None and _is_told_of(named[0], text, known):
        return False
    if named is not None and is_slanted(run) and re.match(re.escape(named["first"]) + _DOES, said):
        return True
    if not index or choice.chosen[index - 1]:
        return False
    above = choice.runs[index - 1]
    name = _NAME.fullmatch(above.text)
    if name is None or above.linked < len(above.words):
        return False
    return run.text.startswith(f"{name['first']} ")


def _is_linked(run: Run) -> bool:
    """Tell whether a line is no sentence and begins with a name that leads to who that is."""
    if len(run.words) > _LONGEST_CONTACT or run.text.endswith(STOPS):
        return False
    link = next(links_of(run), None)
    said = "" if link is None else text_of(link)
    if link is None or _NAME.fullmatch(said) is None or not run.text.startswith(f"{said}, "):
        return False
    return leads_to_profile(link.get("href", "").strip())


def is_slanted(run: Run) -> bool:
    """Tell whether all of a line is in italics."""
    for piece, tail in run.pieces:
        said = (piece.tail if tail else piece.text) or ""
        inner = piece.getparent() if tail else piece
        if any(map(str.isalnum, said)) and not any(
            each.tag in _ITALICS for each in islice(ancestors(inner), _NEAR)
        ):
            return False
    return True


def _named(choice: Choice, first: int, card: list[Run], known: Collection[str]) -> list[Run]:
    """Return a card with the name of an author that was dropped right above its first line."""
    above = choice.runs[first - 1] if first else None
    dropped = above is not None and not choice.chosen[first - 1]
    return [above, *card] if above and dropped and letters_of(above.text) in known else card


def is_about_bearer(lines: Sequence[Run]) -> bool:
    """Tell whether lines are a name, it may be with an office, and what its bearer is or does.

    Args:
        lines: The first of them is the name.
    """
    return len(lines) > 1 and _is_card(lines, ())


def _is_card(lines: Sequence[Run], known: Collection[str]) -> bool:
    """Tell whether lines are a name, it may be with an office, and a paragraph of its bearer.

    Args:
        lines: The last ones of the text.
        known: The letters of the names of the authors: theirs are by themselves, and named again.
    """
    name = _NAME.match(lines[0].text) if _is_label(lines[0], _LONGEST_NAME) else None
    if name is None:
        return False
    alone = _TITLES.fullmatch(lines[0].text, name.end()) is not None
    if not alone and lines[0].block.tag in SUBHEADINGS:
        return False
    rest = lines[1:]
    if rest and _is_label(rest[0], _LONGEST_OFFICE):
        rest = rest[1:]
    if not rest or is_part(rest[0]) or rest[0].block.tag in SUBHEADINGS:
        return False
    if letters_of(lines[0].text) in known and name[0] in rest[0].text[:_LONGEST_START]:
        return True
    said = re.match(re.escape(name["first"]) + _DOES, rest[0].text)
    return said is not None or (alone and _HELLO.match(rest[0].text) is not None)


def _is_label(run: Run, longest: int) -> bool:
    return (
        0 < len(run.words) <= longest
        and not is_part(run)
        and not run.text.endswith((".", "!", "?", ":", "…", "”", '"'))
    )
