"""The word for a picture before a credit, with no colon between: `"foto Eikon"`.

Houses have it in their names too: "Foto Kino AG", "Photo 12", "Picture Alliance".
"""

import re
from typing import Final

from newsreader.clean.bylines.credit_tails import called, is_origin, is_sent
from newsreader.markup.signatures import are_names
from newsreader.pattern import late

_CASED: Final = late(
    r"(?P<word>(?i:fotos?|photos?|pics?|bild(?:er)?|beeld|kuva(?:t)?|fotó|fotograf[iíoa]*|fotoğraf"
    r"|fotografie|photographie|zdjęcie|zdj\.|fot\.|imagen|imagem|immagine|snímek|snímka|ảnh|hình"
    r"|mynd(?:ir)?|ljósmynd|nuotr(?:auka|\.)?|attēls|fotogrāfija|фото(?:графия|графія)?|снимка|снимок"
    r"|світлина|фотографија|снимак|φωτ(?:ογραφία|[οό])?\.?|gambar))\s"
    r"(?P<by>(?i:by|d[eaio]|del|della|dello|do|von|van|av|af|od|par|por|per|door|fra|från|oleh|bởi"
    r"|của|przez|от|від|από|του|της)\s)?\s?(?P<who>[^:：]{2,80})"
)
_UNCASED: Final = late(
    r"(?:צילום|צילמה?|תצלום|تصوير|عدسة|عکس|사진|写真|撮影|摄影|攝影|图片|圖片|照片|फोटो|फ़ोटो|तस्वीर"
    r"|ছবি|படம்|ภาพ)\s"
    r"(?:(?:از|ل|של)\s)?\s?(?P<who>[^:：\s]{2,30}(?:\s[^:：\s]{1,30}){0,4})"
)
_OF_HOUSE: Final = late(
    r"\b(?:news|press(?:e)?|prensa|stampa|studios?|kino|video|agentur|agency|agence|agencia|agenzia"
    r"|library|service|team|design|arts?|digital|express|cent(?:er|re|rum)|zentrum|haus|house|huset"
    r"|shops?|pool|bank|stocks?|club|klubb?|alliance|source|desk|broker|group|gruppe|works|state"
    r"|disc|researchers|synthesis|alto|resource|line|lab|labor|atelier|world|welt|market|zone"
    r"|zeitung|sonntag|frau|wissenschaft|magazin(?:e)?|museum|week|day|gallery|galerie|essay|credit"
    r"|illustration|montage|courtesy|archiv\w{0,4}|arkiv\w{0,2}|symbol\w{0,4}|repertorio|privat"
    r"|privé|famille|famiglia|stills?|op|ag|gmbh|kg|ltd|llc|inc|srl|spa|s\.?a\.?|s\.?l\.?|sarl|bv"
    r"|oy|as|aps|kft|s\.?r\.?o\.?|ооо|тов|новости|агентство|студия|архив\w?|архів\w?"
    r"|αρχείο|πρακτορείο)(?!\w)",
    re.IGNORECASE,
)
"""What tells that the word is the first of a name, or that no name follows it."""
_NOBODY: Final = late(
    r".{0,20}(?:제공|캡처|자료|출처|提供|来源|來源|资料|資料|部|ארכיון|באדיבות|להמחשה|المصدر|أرشيف|الشاشة"
    r"|آرشیو|साभार|সংগৃহীত|ประกอบ|จาก).{0,20}"
)
"""What stands behind the word in other writings and is nobody's name."""


def without_word(credit: str) -> str:
    """Return the names behind the word for a picture, or `""` where it may be a part of them.

    Args:
        credit: All that an element for the credit says, as one line.
    """
    if is_sent(credit):
        return ""  # "Picture Alliance/dpa"
    found = _CASED.fullmatch(credit)
    if found is None:
        found = _UNCASED.fullmatch(credit)
        return "" if found is None or _NOBODY.fullmatch(found["who"]) else found["who"].strip()
    who = found["who"].strip()
    if _OF_HOUSE.search(re.split("[/,|]", who)[0]):
        return ""
    if known := called(credit):
        return known
    named = who[:1].isupper() or is_sent(who)
    return who if named and are_names(who) and not is_origin(who) else ""
