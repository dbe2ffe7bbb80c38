"""What publishers of papers and offices set around a text and its references: tables of words."""

import re
from typing import Final

CITING: Final = re.compile(
    r"(?:about this (?:article|paper|chapter)|cite this (?:article|paper|page|chapter|entry)"
    r"|how to cite(?: this .{3,20})?|(?:recommended|suggested) citation"
    r"|(?:rights|reprints) and permissions|(?:download|export) (?:the )?citations?"
    r"|zitiervorschlag|(?:diesen artikel )?zitieren|comment citer(?: cet article)?"
    r"|c[óo]mo citar(?: este (?:artículo|artigo))?|come citare(?: questo articolo)?"
    r"|引用(?:本文|格式|方法))\W*",
    re.IGNORECASE,
)
"""A heading above how others may name a paper, or who may print it."""
CHANGED: Final = re.compile(
    r"(?:(?:updates|changes|edits|amendments) (?:to|of) this"
    r" (?:page|document|publication|article|guide|guidance)|(?:update|edit) history"
    r"|history of this (?:page|document|publication)|page history"
    r"|(?:änderungen an|verlauf) dieser seite|änderungsverlauf"
    r"|(?:historique|mises? à jour) de cette page|historial de (?:esta página|actualizaciones)"
    r"|histórico de atualizações|cronologia degli aggiornamenti"
    r"|wijzigingen (?:op|aan) deze pagina)\W*",
    re.IGNORECASE,
)
"""A heading above when a page was changed, and what of it."""
_CATALOGUES: Final = (
    r"(?:(?:view |full )?(?:article|abstract|text)|cas|(?:search )?ads|pdf|doi|ncbi|medline"
    r"|pmc(?: free article)?|google scholar|pub ?med(?: central)?|cross ?ref|mathscinet|math"
    r"|web of science|scopus|zbmath|open ?url|semantic scholar|view(?: in| at)?|find it|and"
    r"|\W){1,24}"
)
CATALOGUES: Final = re.compile(_CATALOGUES, re.IGNORECASE)
"""Names of places where a reference may be found, as links have them."""
REFERENCE_LINKS: Final = re.compile(
    r"(?=.*\b(?:google scholar|pubmed|crossref|mathscinet|web of science|scopus"
    rf"|semantic scholar)\b){_CATALOGUES}",
    re.IGNORECASE,
)
"""A row of places where a reference may be found, and nothing else."""
