"""What a letter says around its text when it is a feed's entry or a page: how to see it, to leave.

Programs that send newsletters put these lines into each, and into the feed that they make of them.
"""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.clean.spans import text_of
from newsreader.dataclass import dataclass
from newsreader.model.document import Block, Heading, Paragraph
from newsreader.pattern import late

_BROWSER: Final = late(
    r"\W*(?:(?:is this|trouble viewing|can['’]t (?:see|read)|having trouble).{0,60}[?.] ?)?"
    r"(?:(?:view|read|open|see|click here to view) (?:(?:this|the|our|your) )?"
    r"(?:(?:e-?mail|newsletter|message|issue|mailing|campaign|letter|it) )?"
    r"(?:in (?:your|a|the) (?:web ?)?browser|online)"
    r"|.{0,40}\bim browser (?:ansehen|anzeigen|öffnen|lesen)"
    r"|(?:voir|afficher|consulter|lire|ouvrir)\b.{0,40}\b(?:dans (?:le|votre) navigateur|en ligne)"
    r"|(?:ver|abrir|leer)\b.{0,40}\b(?:en (?:el|tu|su) navegador|no (?:seu )?navegador)"
    r"|(?:visualizza|vedi|apri|leggi)\b.{0,40}\bnel (?:tuo )?browser"
    r"|(?:bekijk|lees|open)\b.{0,40}\bin (?:je|uw|de) browser"
    r"|(?:открыть|посмотреть|читать)\b.{0,40}\bв браузере)\W*",
    re.IGNORECASE,
)
"""All that a line at the top of a letter says that leads to the letter as a page."""
_LEAVE: Final = late(
    r"\W*(?:unsubscribe(?: (?:here|from (?:this|our|the|all) .{1,30}))?"
    r"|(?:update|manage|change|edit) (?:your |my )?(?:subscription |e-?mail |mailing )?"
    r"(?:subscription|preferences|settings)"
    r"|(?:(?:vom )?newsletter )?(?:abmelden|abbestellen)|(?:se )?désabonner|désinscription"
    r"|se désinscrire|darse de baja|cancelar (?:la |a )?(?:suscripción|inscrição|assinatura)"
    r"|(?:disiscriviti|cancella iscrizione|annulla l['’]iscrizione)|uitschrijven|afmelden"
    r"|отписаться(?: от .{1,30})?)\W*",
    re.IGNORECASE,
)
"""All that a link says by which its reader leaves a list."""
_LEAVES: Final = late(r"unsub|list-manage|opt-?out|abmeld|desinscri|desabon|preferences", re.I)
"""What stands in the address of such a link, and hardly in another."""
_SENDER: Final = late(
    r"\W*(?:copyright\b|©|\(c\) ?\d{4}|our mailing address\b|(?:you are|you['’]re) (?:receiving|"
    r"getting) this\b|you received this\b|this (?:e-?mail|message|newsletter) was sent\b"
    r"|want to change how you receive\b|sie erhalten diese\b|vous recevez (?:cet|ce)\b"
    r"|recibes? este\b)",
    re.IGNORECASE,
)
"""How a line begins that says who sends the letter, and why."""
_FIRST: Final = 3
_LAST: Final = 8
"""Blocks at the edges of a letter among which such lines are."""
_LONGEST: Final = 400
"""Characters of such a line."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line at an edge: its text and its links."""

    text: str
    links: tuple[tuple[str, str], ...]


def drop_mailing(blocks: Sequence[Block]) -> list[Block]:
    """Drop how to see a letter in a browser, and how to leave its list, with all that is below.

    How to leave is told only by a link whose address says so too, or in what says that it is a
    letter: somebody may write about it.

    Args:
        blocks: The body.

    Returns:
        The body without such lines; all of it where nothing else is there.
    """
    rest = list(blocks)
    head = next((at for at, each in enumerate(rest[:_FIRST]) if _is_head(each)), None)
    if head is not None:
        del rest[head]
    for at in range(max(0, len(rest) - _LAST), len(rest)):
        if not _leaves(rest[at], sure=head is not None) or not all(map(_line_of, rest[at:])):
            continue
        begin = at
        while begin and (above := _line_of(rest[begin - 1])) and _SENDER.match(above.text):
            begin -= 1
        del rest[begin:]
        break
    return rest or list(blocks)


def _line_of(block: Block) -> _Line | None:
    """Return a short line of text with its links, or None for anything else."""
    if not isinstance(block, Paragraph | Heading):
        return None
    text = text_of(block.spans)
    if len(text) > _LONGEST:
        return None
    return _Line(text, tuple((each.text, each.href) for each in block.spans if each.href))


def _is_head(block: Block) -> bool:
    line = _line_of(block)
    return line is not None and bool(line.links) and _BROWSER.fullmatch(line.text) is not None


def _leaves(block: Block, *, sure: bool) -> bool:
    """Tell whether a line has a link by which its reader leaves.

    Args:
        block: A block at the edge of a letter.
        sure: Whether it stands in a letter in any case.
    """
    line = _line_of(block)
    return line is not None and any(
        _LEAVE.fullmatch(said) and (sure or _LEAVES.search(href)) for said, href in line.links
    )
