"""How a note begins that says what was wrong in a text, or is new in it, in many languages."""

import re
from typing import Final

from newsreader.pattern import late

AMENDED: Final = late(
    # A label, with a date or without, and what was wrong behind its colon.
    r"\W{0,3}(?:(?:(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|editor['’]?s"
    r" note|amendments?|korrektur|berichtigung|richtigstellung|klarstellung"
    r"|(?:anmerkung|hinweis) der redaktion|rectificatif|erratum|note de la rédaction"
    r"|correcci[oó]n|rectificaci[oó]n|fe de (?:errores|erratas)|aclaraci[oó]n"
    r"|nota de(?: la)? redacci[oó]n|rettifica|errata corrige|precisazione|nota della redazione"
    r"|correç[aã]o|nota da reda[çc][aã]o|correctie|rectificatie|rättelse|rettelse|beriktigelse"
    r"|oikaisu|sprostowanie|поправка|уточнение|исправление|виправлення)"
    r"(?:\s?[,(|–—-][^:!?]{1,40})?\s?:)"
    # A sentence about the text.
    r"|this (?:article|story|post|piece|report|column|headline|review|page|interview|transcript)"
    r" (?:(?:was|has been|is) )?(?:(?:later|since|also) )?"
    r"(?:amended|corrected|updated|revised|edited|modified|clarified|changed)\b"
    r"|(?:in )?an? (?:earlier|previous|original|prior) version of (?:this|the|our)\b"
    r"|dies(?:er|e|es) (?:artikel|text|beitrag|meldung|bericht|kommentar) wurde"
    r"(?: [\w.]+){0,4} (?:korrigiert|ergänzt|geändert|überarbeitet|aktualisiert|berichtigt)\b"
    r"|in eine[rm] (?:früheren|ersten|vorherigen|vorigen) (?:version|fassung) "
    r"|(?:cet article|ce texte) a été (?:modifié|corrigé|mis à jour|actualisé)\b"
    r"|(?:dans )?une (?:version (?:précédente|antérieure)|première version) de\b"
    r"|este (?:artículo|texto|reportaje) (?:ha sido|fue) (?:corregido|actualizado|modificado)\b"
    r"|(?:en )?una (?:versión (?:anterior|previa)|primera versión) de (?:este|esta)\b"
    r"|(?:questo articolo|questo testo) è stato (?:corretto|aggiornato|modificato)\b"
    r"|(?:in )?una (?:versione precedente|prima versione) di quest\w\b"
    r"|(?:este (?:artigo|texto)|esta (?:reportagem|matéria)) foi"
    r" (?:corrigid|atualizad|alterad)[oa]\b"
    r"|(?:em )?uma vers[ãa]o anterior d(?:este|esta|o|a)\b"
    r"|dit (?:artikel|bericht|stuk) is (?:\w+ ){0,3}(?:aangepast|gecorrigeerd|aangevuld)\b"
    r"|in een (?:eerdere|vorige) versie van\b"
    r"|i en (?:tidigare|tidligere) ver(?:sion|sjon) (?:av|af)\b"
    r")",
    re.IGNORECASE,
)
"""How such a note begins."""
