"""A picture's line told apart: what it shows (caption) and who made it (credit).

Newsrooms write credits in a few forms: a label (`Photo: A. Person/AGENCY`), a bracket at the end
(`(AP Photo/A. Person)`), a copyright sign, or an agency's name after the last full stop. What is in
none of these forms is caption: nothing is guessed.
"""

import re
from typing import Final

from newsreader.clean.bylines.credit_days import without_day
from newsreader.clean.bylines.credit_tails import framed, signed_tail
from newsreader.clean.bylines.picture_words import without_word
from newsreader.markup.picture_agencies import AGENCIES, is_of_agency
from newsreader.markup.pressed import has_a_button
from newsreader.markup.rights import ALL_RESERVED
from newsreader.markup.signatures import PARTICLES, are_names
from newsreader.model.names import names
from newsreader.pattern import late

_LONGEST_CREDIT: Final = 160

_LABELS: Final = "|".join(
    (
        r"(?:(?:(?:hero|cover|header|banner|title|lead|main|featured)\s)?"
        r"(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|video)|cover)"
        r"\s*(?:credits?|courtesy(?: of)?|via|source)\s*[:：=]?",
        r"(?:(?:hero|cover|header|banner|title|lead|main|featured)\s)?"
        r"(?:photo(?:graph)?s?|pictures?|images?|video|cover)\s*by\s*[:：=]?",
        r"photography\s*(?:credits?|courtesy(?: of)?|by)\s*[:：=]?",
        r"(?:photo(?:graph)?s?|pictures?|pics?|images?|artwork)\s*[:：=]",
        r"(?:file|stock|handout|archive|archiv) ?(?:photo|picture|image|foto|bild)s?\s*[:：]",
        r"credits?\s?(?:\.{3}|…)",
        r"(?:photo(?:graph)?s?|illustrations?|fotos?|fotograf[iíoa]*|bild(?:er)?|imagen|imagem) ©",
        r"(?:credits?|courtesy(?: of)?|copyright)\s*[:：]",
        r"courtesy of",
        r"(?:foto(?:s|graf[iíoa]*s?)?|bild(?:er|quelle|nachweis)?|quelle|kuvat?|fotók?|zdjęci[ea]|zdj\.)"
        r"\s*(?:credits?)?\s*[:：=]",
        r"(?:fot|φωτ)\.\s*[:：=]?",
        r"(?:cr[ée]dits?(?: photos?)?|photo|cr[ée]dito(?:s)?(?: da foto)?|im[aá]gen(?:es)?"
        r"|image(?:m|ns)|immagin[ei]|fotografía|fotografia|source|fuente|fonte)\s?[:：]",
        r"(?:фото(?:графи[яи]|графі[яї])?|снимк[аи]|світлин[аи]"
        r"|φωτ(?:ογραφί(?:α|ες)|[οό])?\.?|fotoğraf(?:lar)?|ảnh|beeld)"
        r"\s*[:：]",
        r"(?:(?:写真|画像)(?:提供)?|撮影|提供|摄影|攝影|图片来源|圖片來源|图源|图|圖|照片|사진|자료)\s*[:：=／/]",
        r"(?:फोटो|फ़ोटो|तस्वीर|छवि)\s*[:：]",
        r"(?:mynd(?:ir)?|ljósmynd|nuotr(?:auka|\.)?|attēls|fotograf(?:ia|ija|ie|ije)|snímek|snímka"
        r"|фотографија|снимак|kaynak|nguồn|ছবি|படம்|ภาพ|ภาพจาก|رسم)\s*[:：]",
        r"(?:(?:photo|foto|bild|image) )?(?:källa|kilde|kjelde|lähde|heimild|allikas|avots|šaltinis"
        r"|źródło|zdroj|forrás|sursa|източник|izvor|извор|πηγή|источник|джерело|bron|sumber"
        r"|出典|出典元|출처|来源|來源|منبع|स्रोत|সূত্র|ที่มา)\s*[:：]",
        r"(?:صورة|تصوير|المصدر|عکس|צילום|תצלום|תמונה|קרדיט)\s*[:：]",
    )
)
_LABEL: Final = late(rf"(?:{_LABELS})\s*", re.IGNORECASE)
_SIGN: Final = late(r"(?:©|\(c\)|ⓒ|copyright(?: ©)?)\s*(?=\S)", re.IGNORECASE)
_LABELLED: Final = late(
    rf"(?P<open>[(\[（【]\s*)?(?<!\w)(?:{_LABELS}|©|ⓒ)\s*(?P<credit>[^()\[\]（）【】]+?)\s*"
    rf"(?(open)[)\]）】])\s*\.?\s*$",
    re.IGNORECASE,
)
_DRAWN: Final = late(
    r"(?P<open>[(\[（【]\s*)?(?<!\w)(?P<kind>(?P<sure>(?:info)?graphics?"
    r"|(?:photo[- ]?)?illustrations?|photo[- ]?montages?|collages?|(?:info)?grafik"
    r"|infographie|ilustración|infografía)|charts?|maps?|videos?|karte|carte|mapa|vídeo|vidéo"
    r"|(?:video|film) stills?|screen ?(?:shot|grab)s?"
    r"|graphique|gráfico)(?:\s?[:：]|\sby\b)\s*(?P<credit>[^()\[\]（）【】:：]+?)\s*(?(open)[)\]）】])\s*\.?\s*$",
    re.IGNORECASE,
)
"""A credit of what is no photograph; it keeps the word that says so."""
_LICENCE: Final = late(
    r"\s+(?P<terms>\((?:CC|Creative Commons|public domain|GFDL)[^()]{0,40}\))\.?$", re.IGNORECASE
)
_AFTER: Final = tuple('.!?…。！？"”’)|•·–—,;:]')
"""What a credit may follow."""
_ARABIC: Final = r"(?:الفرنسية|رويترز|الأناضول|الأوروبية|الألمانية|أسوشيتد ?برس|غيتي(?: إيميجز)?)"
"""Agencies as papers in Arabic sign for them, alone in a bracket."""
_BRACKET: Final = late(
    r"[(\[（]\s*(?P<credit>[^()\[\]（）]*?"
    rf"(?:\b(?:{AGENCIES}|Photo)\b|/[A-Z]{{2,}})[^()\[\]（）]*|{_ARABIC})\s*[)\]）]\s*\.?\s*$"
)
_SQUARE: Final = late(
    r"\[\s*(?P<filed>(?:file|archive|handout)\s*[:：]\s*)?"
    r"(?P<credit>[^\[\]/]{3,60}(?:/[^\[\]/]{2,60}){0,3})\]\s*\.?\s*$",
    re.IGNORECASE,
)
"""Square brackets at the end, in which some newsrooms sign: `[File: A. Person/AGENCY]`."""
_LAST_SENTENCE: Final = late(
    r"(?:^|(?<=[.!?…。！？\"”’)])\s+|\s*[|•·\n]\s*|\s+[–—]\s+)"
    r"(?P<credit>(?:[^.!?|•·\n]|(?<=\b\w)\.|\.(?=\w)){0,100}?"
    rf"(?:(?:/|\bvia )\s*)?\b(?:{AGENCIES})(?:(?: (?:Photo|Foto))?/[\w .,'’\-]+)?)\s*\.?\s*$"
)
_PIPED: Final = late(
    r"(?:^|(?<=[.!?…。！？\"”’)])\s+)(?P<credit>"
    rf"(?:{AGENCIES})(?:\s?/\s?(?:{AGENCIES}))*\s?\|\s?[^.!?|]{{2,60}}?"
    rf"|(?<=\s)(?:[^.!?|]|(?<=\b\w)\.){{2,60}}?\s?\|\s?(?:{AGENCIES}))\s*\.?\s*$"
)
"""Who made it and who sends it, either first, parted by a stroke."""
_FILED: Final = late(
    r"(?<=[.!?…”\"’)])\s+(?P<credit>[A-Z]{3,12}/[^/.!?]{3,40}"
    r"/(?:F(?i:ile photo|ile)|H(?i:andout)|P(?i:ool)))\.?$"
)
"""How agencies sign, whichever it is, for a picture that was kept or handed out."""
_SIGNED: Final = late(r"(?<=[.!?…”\"’)])\s+\(c\)\s*(?P<credit>[^()]{2,80})$", re.IGNORECASE)
_OF_PICTURES: Final = late(
    r"(?:(?:photo|picture|image|illustration|artwork|graphic|cover|featured image)s?"
    r"(?: (?:credits?|courtesy(?: of)?|by|via|source)\s*[:：]?|\s*[:：])"
    r"|photograph(?:s|y)?(?: by|:)"
    r"|(?:image |photo |picture )?credits?\s?[:：]"
    r"|fot\.|(?:fotos?|bild(?:er|quelle|nachweis)?|zdjęcie|kuva|imagen|imagem|immagine"
    r"|crédits? photos?|фото|снимка|світлина)\s?[:：]"
    r"|(?:写真|画像|撮影|图片来源|圖片來源|照片|사진)\s*[:：])\s*(?=\S)",
    re.IGNORECASE,
)
"""How a line begins that is nothing but the credit of a picture."""
_PLACED: Final = late(r"\S+ (?:on|via|from) [A-Z]\w+")
"""Somebody, by whatever name, and where the picture was found."""
_RESERVED: Final = late(
    rf"(?:{ALL_RESERVED}|reproducción prohibida|prohibida su reproducción"
    r"|無断転載(?:を?禁(?:止|じます|ず))?|版权所有|все права защищены"
    r"|wszelkie prawa zastrzeżone)\.?",
    re.IGNORECASE,
)
"""What stands in the place of a credit and names nobody."""
_NOT_RESOLD: Final = late(r"\s*[.,]?\s*(?:재판매 및 DB ?금지|무단 ?전재[^\n]{0,12}금지)\.?$")
"""What may not be done with a picture, behind who gave it."""
_COUNTED: Final = late(
    r"^(?:\[\d{1,3}/\d{1,3}\]|\d{1,3} of \d{1,3} \|)\s*|\s+\d{1,3} of \d{1,3} \|$"
)
"""Which of a gallery's pictures it is, before or behind its line."""
_SENTENCE: Final = late(r"\w{2}[.!?:…] |[|·•()]")
"""Where a line says something before its names."""
_MOST_NAMES: Final = 8
_LONGEST_LINE: Final = 100
_MOST_WORDS: Final = 12
_JOINS: Final = names("on of from the by at in courtesy with licensed under CC © auf bei sur en")
_EDGES: Final = " \t\n|•·–—-,;/"


def bare_credit(text: str) -> str:
    """Return a credit without its label, brackets and copyright sign.

    Args:
        text: A line that is known to be a credit (`"Photo: A. Person/AGENCY"`).
    """
    credit = " ".join(text.split())
    if credit[:1] in "([（【" and credit[-1:] in ")]）】":
        credit = credit[1:-1]
    for _ in range(2):  # "Photo credit: © A. Person"
        label = _LABEL.match(credit) or _SIGN.match(credit)
        if label is None:
            break
        credit = credit[label.end() :]
    credit = without_day(_NOT_RESOLD.sub("", credit).strip(_EDGES))
    credit = without_word(credit) or credit
    return "" if _RESERVED.fullmatch(credit) else credit


def _tail(text: str) -> re.Match[str] | None:
    """Find the credit that a caption ends with, behind a label or a sign."""
    found: re.Match[str] | None = None
    # The last label wins: "Photo: the old bridge. Photo: A. Person".
    for match in _LABEL.finditer(text):
        start = match.start()
        if start and text[start - 1] in "([（【":
            start -= 1
        if start and text[start - 1].isalnum() and text[start - 1].isascii():
            continue
        # A label in lower case within a sentence is a word of it: "in this photo: a bridge".
        in_sentence = start and text[:start].rstrip()[-1:] not in _AFTER
        if in_sentence and match[0][:1].islower() and text[start] not in "([（【":
            continue
        found = _LABELLED.match(text, start) or found
    drawn = _drawn(text)
    if drawn is not None and (found is None or drawn.start() >= found.start()):
        return drawn
    if found is None:
        found = re.search(r"(?P<open>[(\[]\s*)?[©ⓒ]\s*(?P<credit>[^©]+?)(?(open)[)\]])\s*$", text)
    return found


def _drawn(text: str) -> re.Match[str] | None:
    """Find the credit of a chart, a map and the like: `Map: the old harbour` is none."""
    found = _DRAWN.search(text)
    if found is None or found["open"]:
        return found
    before = text[: found.start()].rstrip()
    if before and (before[-1] not in _AFTER or found["kind"][0].islower()):
        return None
    return found if found["sure"] or (before and are_names(found["credit"])) else None


def _bracketed(text: str) -> re.Match[str] | None:
    """Find names in brackets at the end, of which one is an agency's or follows a stroke."""
    found = _SQUARE.search(text)
    if found is not None and are_names(found["credit"]):
        person, stroke, _ = found["credit"].partition("/")
        if found["filed"] or (stroke and " " in person.strip()):
            return found
    return _BRACKET.search(text)


def _last_sentence(text: str) -> re.Match[str] | None:
    """Find an agency's name at the end; words before it must be names: "She joined NASA" is not."""
    for pattern in (_FILED, _PIPED, _LAST_SENTENCE):
        found = pattern.search(text)
        if found is not None and are_names(found["credit"]):
            return found
    found = _SIGNED.search(text)
    if found is None or "(b)" in text.lower():
        return None  # the third of "(a) Oslo. (b) Bergen. (c) Riga" is no sign of copyright
    return found if are_names(found["credit"]) else None


def split_credit(text: str) -> tuple[str, str]:
    """Split the line under a picture into its caption and its credit.

    Args:
        text: The line as text.

    Returns:
        The caption and the credit, each `""` where there is none. The credit has lost its label
        (`"Photo:"`), but not one that says that this is no photograph (`"Chart:"`); all other
        words are kept as they stood, but for the number of the picture in its gallery
        (`"[1/2]"`, `"1 of 3 |"`).
    """
    line = _COUNTED.sub("", " ".join(text.split()))
    caption, credit = _split(undated) if (undated := without_day(line)) != line else ("", "")
    if not caption or not credit:  # there "Ann Person" may be who is seen
        caption, credit = _split(line)
    if credit and (_LABEL.fullmatch(caption) or not any(map(str.isalnum, caption))):
        caption = ""  # "Credit... Illustration by Ann Person", ". Photo: AFP"
    return caption, "" if _RESERVED.fullmatch(credit) else credit


def _split(line: str) -> tuple[str, str]:
    if (told := framed(line)) is not None:
        return told
    if "/" in line and not _SENTENCE.search(line) and is_of_agency(line):
        return "", line  # "Ann Person / AFP / Getty Images"
    if (licence := _LICENCE.search(line)) is not None:
        caption, credit = _split(line[: licence.start()].rstrip())
        if credit:
            return caption, f"{credit} {licence['terms']}"
    match = _tail(line[-1000:]) if line else None
    if match is None and (signed := signed_tail(line)) is not None:
        return line[: signed[0]].rstrip(_EDGES), _NOT_RESOLD.sub("", signed[1])
    match = match or _bracketed(line[-1000:]) or _last_sentence(line[-1000:])
    if match is None:
        return line, ""
    credit = bare_credit(match["credit"])
    if credit and "kind" in match.re.groupindex:
        credit = match[0][match.start("kind") - match.start() : match.end("credit") - match.start()]
    start = max(0, len(line) - 1000) + match.start()
    caption = line[:start].rstrip(_EDGES).rstrip("([")
    if not credit and _RESERVED.fullmatch(match["credit"].strip(_EDGES)):
        return caption, ""
    return (line, "") if not credit or len(credit) > _LONGEST_CREDIT else (caption, credit)


def only_credit(text: str) -> str:
    """Return the credit of a line that says nothing else, or `""`.

    Args:
        text: A line of its own (`"Photo by A. Person on Unsplash"`); one that goes on to say
            something in words that are no names is text.
    """
    line = " ".join(text.split())
    bare = line[1:-1].strip() if line[:1] + line[-1:] in {"()", "[]"} else line
    label = _OF_PICTURES.match(bare)
    if label is None or len(line) > _LONGEST_LINE:
        return ""
    said = bare[label.end() :].rstrip(".")
    words = [word.strip("()[],;.|&") for word in re.split(r"[\s/]+", said)]
    known = _PLACED.fullmatch(said) is not None or all(
        not word[:1].islower() or word in _JOINS or word in PARTICLES or "." in word
        for word in words
    )
    if not known or len(words) > _MOST_WORDS or re.search(r"[!?。！？]|[a-z]{3}\. ", said):
        return ""
    drawn = _DRAWN.match(bare)
    return bare if drawn is not None and drawn["sure"] else bare_credit(said)


def beside_credit(text: str) -> str:
    """Return the credit that a line beside a picture is which has a caption too, or `""`.

    Names are one there: the caption says who is seen. In a writing without capitals only an agency
    or a label tells.

    Args:
        text: All of the line; what a button says (`"View image"`) is none.
    """
    line = " ".join(text.split())
    if found := only_credit(line):
        return found
    caption, credit = split_credit(line)
    if credit and not caption:
        return credit
    words = re.split(r"[\s/|]+", line)
    told = 1 < len(words) <= _MOST_NAMES and not has_a_button(" ".join(words))
    cased = any(word[:1].isupper() for word in words) and line[-1:] not in {".", "!", "?", "…"}
    return bare_credit(line) if told and cased and are_names(line) else ""
