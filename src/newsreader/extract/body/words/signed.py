"""Who wrote a text and who that is, beside it: tables of words."""

import re
from typing import Final

BYLINE: Final = re.compile(
    r"(?:(?:written |story |words |reviewed |edited |updated |fact.checked"
    r" |photographs? |photography |illustrations? )?by:?(?:\s|$)"
    r"|von |par |por |di |last (?:updated|modified|reviewed)|updated|published|posted|date:"
    r"|author:|reviewed on|modified|stand:?\s+\d|aktualisiert:?\s|veröffentlicht:?\s"
    r"|publié le\s|mis à jour le\s|actualizado:?\s|publicado:?\s|aggiornato:?\s)",
    re.IGNORECASE,
)
"""How a line begins that says who wrote a text, or when that was."""
SIGNED: Final = re.compile(
    r"(?:(?:[Ww]ritten|[Rr]eviewed|[Ee]dited|[Uu]pdated|[Ww]ords|[Ss]tory|[Ff]act.[Cc]hecked"
    r"|[Cc]ontributions?|[Ii]llustrations?|[Pp]hotograph(?:s|y)?) )?"
    r"(?:[Bb]y|BY|[Ff]rom|Von|Par|Por|Di):?\s?"
    r"(?:(?:[A-ZÀ-Þ][\w.'’-]*+|and|und|et|y|e|de|van|von|der|la|&)(?:[\s,;·|•–-]++|$)){2,10}"
)
"""A line that says nothing but who wrote something, each name with a capital letter."""
SIGNS: Final = re.compile(
    r"(?:(?:article |story |post )?"
    r"(?:written|(?:medically )?reviewed|edited|fact.checked|posted) by"
    r"|(?:geschrieben|verfasst) von|écrit par|escrito por|scritto da)\s?[,:]?",
    re.IGNORECASE,
)
"""What stands above the name of who wrote something."""
SIGNED_BELOW: Final = re.compile(
    r"(?:interview|words|story|text|reporting|written|posted) by ", re.IGNORECASE
)
"""How a line below a text begins that names who wrote it."""
WRITERS: Final = re.compile(
    r"(?:about the (?:authors?|writer)|author bio|meet the author|written by|more from)\b",
    re.IGNORECASE,
)
"""How a line begins that names who wrote a text, or who prints it."""
WHO: Final = re.compile(
    r"(?:(?:Author|Dr\.?|Prof\.?) )?[A-Z][\w.'’-]*(?: (?:for|of|and|the|de|van|von|&)){0,2}"
    r"(?: [A-Z][\w.'’,-]*){1,8}"
    r" (?:is|are|was|has|have|works|writes|lives|covers|joined|studied|holds|serves)\b"
)
"""How a paragraph begins that says who somebody is."""
