"""Whose a text or a picture is, and where it is from: tables of words."""

import re
from typing import Final

from newsreader.markup.rights import ALL_RESERVED

SOURCES: Final = re.compile(
    r"(?:sources?|references|notes|footnotes|endnotes|bibliography|works cited|literature|documents"
    r"|quellen|literatur|anmerkungen|fußnoten|notes et références|références|bibliographie"
    r"|fuentes|referencias|bibliografía|notas|fonti|note|bronnen|noten|källor|kilder"
    r"|źródła|przypisy|источники|примечания)\b",
    re.IGNORECASE,
)
"""How a line begins that stands above the sources or the notes of a text."""
ORIGIN: Final = re.compile(
    r"\W*(?:image |photo )?(?:source|credits?|via|photo|image|quelle|foto|bild|fuente|fonte|bron"
    r"|crédit)s?\b.*",
    re.IGNORECASE,
)
"""A line that tells where a picture or the like is from."""
NOTICE: Final = re.compile(
    r"©|\(c\) ?\d{4}|\bcopyright\b|\ball rights reserved\b|\bprivacy policy\b|\bcookies?\b"
    r"|\bnewsletters?\b|\bdisclaimer\b|\bterms of (?:use|service)\b|\bcomments?\b|\bsubscri\w+"
    r"|\bfor informational purposes\b|\bviews expressed\b",
    re.IGNORECASE,
)
"""What a site says of itself in whole sentences."""
IMPRINT: Final = re.compile(
    r"(?:™\s?&\s?)?(?:copyright\b|©|\(c\))[\s:]*(?:copyright\b|©|\(c\))?\W*\d{4}\b.{0,100}"
    r"|(?:copyright\b|©|\(c\))[\s:]*[^\W\d][\w.&'’ -]{1,60}[,\s]\s?(?:19|20)\d\d\W*"
    rf"|\W{{0,3}}{ALL_RESERVED}(?:\W*copyright\b.{{0,30}})?\W*"
    r"|(?:last |first )?(?:published|updated|posted|reviewed|modified)(?: (?:on|in)|:)? \w{3,9}\.?"
    r" \d{4}\W*",
    re.IGNORECASE,
)
"""Whose a page is, as it stands below everything."""
RESERVED: Final = re.compile(rf"\b{ALL_RESERVED}\b", re.IGNORECASE)
"""What says that a page is its owner's, and a picture seldom is."""
COPYING: Final = re.compile(
    r"(?:republish|reprint|reuse|repost) (?:this|our) (?:article|story|work|content|piece|post)\W*"
    r"|(?:diesen|unsere) (?:artikel|beitrag|texte) (?:weiterverwenden|nachdrucken)\W*"
    r"|republier (?:cet|nos) articles?\W*|republica (?:este|nuestros) artículos?\W*"
    r"|republi(?:que|car) (?:este|nossos) artigos?\W*"
    r"|ripubblica (?:questo|i nostri) articol[oi]\W*",
    re.IGNORECASE,
)
"""What stands above how others may print a text."""
FOOT: Final = re.compile(
    r"this (?:web ?)?site is (?:developed|maintained|operated|owned|managed|hosted|powered)\b"
    r"|(?:the )?(?:file|document)s? (?:is|are) in portable document format"
    r"|you are (?:now )?leaving (?:this|our|the) (?:web ?)?site"
    r"|diese (?:web)?seite wird (?:betrieben|gepflegt) von|ce site est (?:édité|géré) par"
    r"|este sitio (?:web )?es (?:operado|mantenido|gestionado) por",
    re.IGNORECASE,
)
"""How a line begins that every page of a site has at its foot."""
