"""Credits that no label announces: known by their form and by where in a caption they stand.

`"The quay. (Ann Person/The Sample Post)"`, `"The quay — Ann Person/AFP"`, `"The quay. Foto Ansa"`.
Names alone are no credit: they may be who is seen.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsreader.clean.bylines.agencies import agency_of
from newsreader.clean.bylines.beside_names import is_paper
from newsreader.markup.signatures import SENTENCE_ENDS, are_names
from newsreader.pattern import late

_LONGEST: Final = 90
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿāăąćčďđēėęěğģīįıķļľłńņňōőœŕřśşšţťūůűųźżžșțά-ώа-џґ]"
"""A letter that is not small; in a writing without capitals any."""
_PART: Final = rf"(?:{_CAPITAL}[\w'’-]*\.?)"
_JOIN: Final = r"(?:d[eaio]s?|del|della|van|von|der|den|la|le|el|al|bin|y|ten|ter|zu)"
_NAME: Final = rf"{_PART}(?:[ -](?:{_JOIN} ){{0,2}}{_PART}){{1,3}}"
_PICTURES: Final = (
    r"(?:imago(?: images)?|picture[- ]alliance|keystone(?:-sda)?|getty(?: images)?"
    r"|alamy(?: stock photo)?"
    r"|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay|zuma(?: press)?|sipa(?: press| usa)?"
    r"|lapresse"
    r"|folhapress|hans lucas|abaca(?:press)?|bestimage|agefotostock|nurphoto|ipa|fotogramma|belga"
    r"|wikimedia(?: commons)?|nasa|esa|magnum(?: photos)?|epa(?:-efe)?|afp photo|ap|afp|ansa|efe"
    r"|pa wire)"
)
_SENDER: Final = late(_PICTURES, re.IGNORECASE)
_PARTING: Final = late(
    r"(?<=[.!?…。！？\"”’»)\]])\s+|(?<=[a-z]{3}[.!?])(?=[^\W\d_a-z])"
    r"|(?<=\d{4}\.)(?=[^\W\d_a-z])|\s*[|•·]\s*|\s+[–—-]{1,2}\s+|\s+/\s+"
    r"|\s*(?=[(\[（][^()\[\]（）]{1,90}[)\]）]\s*\.?$)"
)
_BY: Final = late(rf"(?P<who>{_NAME}|{_PART})\s?(?P<sign>/|\||,)\s?(?P<whose>[^|]{{2,60}})")
_BRACKETED: Final = late(rf"(?P<who>{_NAME}) \((?P<whose>[^()]{{2,40}})\)")
_ON_BEHALF: Final = late(
    rf"{_NAME} (?:for|für|pour|para|per|voor) (?P<marked>« ?|The |Le |La |Die |De )?"
    r"(?P<whose>[^\W\d_a-z].{1,40})"
)
_SENT: Final = late(
    r"(?P<sender>[\w -]{2,30}?)(?: (?i:photos?|pics?|pictures?|fotos?"
    r"|images?))?(?P<rest>(?:\s?/\s?[^/|]{2,40})*)"
)
_CALLED: Final = late(
    r"(?P<label>(?i:foto|photo|beeld|bild|pic|picture))(?P<stroke>\s*/)?\s+(?P<credit>[^:：]{2,60})"
)
_MARKED: Final = late(r"(?P<label>(?i:beeld|foto))\s+(?P<credit>[^:：]{2,60})")
_NO_CREDIT: Final = late(
    r"(?:gallery|essay|finish|day|book|opportunity|credit|illustration|album|session|contest|of|by"
    r"|courtesy|shows?|taken|dated|released|supplied|archive|file)\b",
    re.IGNORECASE,
)
_SAID: Final = late(
    r"(?:handout|public domain|gemeinfrei|domaine public|dominio público|divulgação|reprodução"
    r"|per gentile concessione .{2,40})(?:\s?/\s?.{2,40})?",
    re.IGNORECASE,
)
_ORIGIN: Final = late(
    r"(?:archivo|arxiu|archivio|arquivo|acervo|archives?|archiv|archief|arkiv|arkisto|archiwum"
    r"|arhiv[aă]?|arşiv|archív|архива?|архіву?|из архива|з архіву|αρχείο|ארכיון|أرشيف|أرشيفية"
    r"|arsip|lưu trữ|gentileza|cortes[ií]a|cedidas?|gentile concessione|divulgação|reprodução"
    r"|courtesy|handout|supplied|zvg|fournie?s?|aangeleverd|privat|pressbild|pressebilde"
    r"|pressefoto|materiały prasowe|udostępnione|предоставлено|надано|באדיבות"
    r"|fotograf[íi]as?(?= d[ei])|imagen(?= de)|imagem(?= de)|fotografie(?= von))"
    r"(?:(?:\s?[:/–-]\s?|,? (?:d[eaio]l?|da|do|of|von|van|af|av|od|by|por|par) (?:l[ao]s? |the )?"
    r"| )(?=\S)(?P<who>.{2,70}))?",
    re.IGNORECASE,
)
"""Where a picture is from, and whose it is: in brackets at the end of a caption."""
_FRAMED: Final = late(
    r"(?:image source|fuente de la imagen|crédit photo|crédito|bildquelle), ?(?P<credit>.{2,90}?)"
    r"(?:\s+(?:image caption|pie de foto|légende image|legenda da foto|bildunterschrift),"
    r" ?(?P<caption>.+))?$",
    re.IGNORECASE,
)
_CAPTIONED: Final = late(
    r"(?:image caption|pie de foto|légende image|legenda da foto), ?(?=\S)", re.IGNORECASE
)
_HAN: Final = r"[\u4e00-\u9fff\u3005·]"
_EASTERN: Final = (
    # "…、北港町、山田花子撮影": the verb of a sentence has a particle before it.
    late(
        r"(?:^|[、。＝=（(\s])(?P<credit>[^、。＝=（）()\s]{1,30}(?<![をにがはでともへ])(?:撮影|提供))[）)]?。?$"
    ),
    late(
        rf"(?:^|[，。、（(\s])(?P<credit>(?:{_HAN}{{1,5}}社)?(?:{_HAN}{{0,6}}(?:记者|記者))\s?"
        rf"{_HAN}{{2,5}}\s?[摄攝])[）)]?。?$"
    ),
    late(
        rf"(?:^|[，。、（(\s])(?P<credit>{_HAN}{{0,8}}(?:记者|記者)\s{_HAN}{{2,5}}\s[图圖])[）)]?。?$"
    ),
    late(
        rf"[。！？”」]\s?(?P<credit>(?!(?:资料|資料|示意|效果|新闻|新聞|视频|截|配|插|原|组|網絡|网络)\s)"
        rf"{_HAN}{{2,4}}\s[图圖])$"
    ),
    late(
        rf"(?:[，。、（(\s])(?P<credit>{_HAN}{{2,5}}\s?(?<!拍)[摄攝]|{_HAN}{{2,16}}供[图圖])[）)]?。?$"
    ),
    late(
        r"[\[(]\s*(?P<credit>[^()\[\]]{2,40}\s?(?:제공|촬영|캡처)(?:[.,\s][^()\[\]]{0,40})?)[\])]\.?$"
    ),
    late(
        r"(?:(?<=[.。])\s*|^)(?P<credit>\S{1,11}[^\s.。](?: \S{2,8})? (?:제공|촬영|기자))"
        r"(?:(?<=기자)\s{1,2}\S{1,60}@\S{1,60})?\.?$"
    ),
)
"""Credits as papers in Japanese, Chinese and Korean sign: who, and that it was taken or given."""
_QUOTES: Final = '"”’“»« \u00a0'
_END: Final = late(r"(?<=[^\W\d_]{3})\.$")
_SHOUTED: Final = late(r"[^\W\d_][\w.'’&-]{1,30}(?: [\w.'’&-]{1,30}){0,2}")
_NO_HOUSE: Final = late(
    r"(?:WATCH|VIDEO|LIVE|PHOTOS?|PICTURES?|GALLERY|EXCLUSIVE|UPDATED?|FILE|FOTOS?|BILDER?|GALERIE"
    r"|VIDÉO|VÍDEO|ВИДЕО|ФОТО|ВІДЕО)\b"
)
"""What stands behind a bar in capitals, too, and names nobody."""


def framed(line: str) -> tuple[str, str] | None:
    """Read a line whose parts are announced with a comma: `"Image source, AFP Image caption, …"`.

    Args:
        line: One line.

    Returns:
        Caption and credit, or None where the line is none of that form.
    """
    found = _FRAMED.match(line)
    if found is not None:
        return found["caption"] or "", found["credit"]
    label = _CAPTIONED.match(line)
    return (line[label.end() :], "") if label is not None else None


def signed_tail(line: str) -> tuple[int, str] | None:
    """Find a credit without a label at the end of a caption.

    Args:
        line: One line.

    Returns:
        Where the caption ends, and the credit; None where there is none for sure.
    """
    if not line.isascii():
        for form in _EASTERN:
            if (found := form.search(line, max(0, len(line) - _LONGEST))) is not None:
                return len(line[: found.start("credit")].rstrip(" 、，＝=（([")), found["credit"]
    for end, start in _starts(line):
        if _is_title(line[:end]) and _goes_on(line[start:]):
            continue
        tail = _END.sub("", line[start:].strip(" –—-|•·"))
        if "|" in line[end:start] and _is_house(line[:end], tail):
            return end, tail
        bracketed = tail[:1] in ("(", "[", "（") and tail[-1:] in (")", "]", "）")
        if bracketed:
            tail = tail[1:-1].strip()
            if is_origin(tail):
                return end, tail
        if 0 < len(tail) <= _LONGEST and (credit := _credit(tail, start, bracketed=bracketed)):
            after_stop = end == 0 or line[:end].rstrip()[-1:] in tuple('.!?…。！？"”’»)')
            labelled = credit != tail
            if after_stop or labelled or is_sent(credit) or not bracketed:
                return end, credit
    return None


def is_origin(tail: str) -> bool:
    """Tell whether a text is where a picture is from, and names at most.

    Args:
        tail: All that stands in brackets, or behind a label: `"Archivo Ana Ruiz"`.
    """
    found = _ORIGIN.fullmatch(tail) if len(tail) <= _LONGEST else None
    return found is not None and (found["who"] is None or are_names(found["who"]))


def _is_title(caption: str) -> bool:
    """Tell whether a caption ends in quotation marks with no end of a sentence in them."""
    before = caption.rstrip(_QUOTES)
    return before != caption.rstrip() and not before.endswith(SENTENCE_ENDS)


def _goes_on(rest: str) -> bool:
    """Tell whether what follows a title may be of its sentence: whose it is, or where it was seen.

    `Scene of «The Ferry» Ann Person (AFP)`: her play, perhaps; the brackets are the credit alone.
    """
    return (rest[-1:] in ")]）" and rest[:1] not in "([（") or not _has_capitals(rest)


def _is_house(caption: str, tail: str) -> bool:
    """Tell whether up to three words in capitals are behind a bar, and a sentence before it."""
    if not tail.isupper() or not caption.rstrip().endswith(SENTENCE_ENDS):
        return False
    return _SHOUTED.fullmatch(tail) is not None and _NO_HOUSE.match(tail) is None


def _starts(line: str) -> Iterator[tuple[int, int]]:
    yield 0, 0
    for found in _PARTING.finditer(line):
        if found.end() and len(line) - found.end() <= _LONGEST:
            yield found.start(), found.end()


def _credit(tail: str, start: int, *, bracketed: bool) -> str:
    """Return the credit that a whole tail is, or `""`."""
    called = _CALLED.fullmatch(tail)
    if called is not None and _is_called(called, start, bracketed=bracketed):
        return called["credit"].strip()
    if is_sent(tail) or _SAID.fullmatch(tail):
        return tail
    by = _BY.fullmatch(tail)
    if by is not None and by["sign"] == "/" and _is_agency(by["whose"]):
        return tail
    if not start and not bracketed:
        return ""  # a caption that is all names says who is seen
    if by is not None and bracketed and by["sign"] == "/" and by["who"].isupper():
        return tail  # an agency that is not known, and who took it
    if by is not None and " " in by["who"] and _is_whose(by["whose"], sure=by["sign"] == "/"):
        return tail
    with_wire = _BRACKETED.fullmatch(tail)
    if with_wire is not None and _is_agency(with_wire["whose"]) and _has_capitals(tail):
        return tail
    behalf = _ON_BEHALF.fullmatch(tail)
    if behalf is not None and _is_whose(behalf["whose"], sure=bool(behalf["marked"])):
        return tail
    words = tail.split()
    named = re.fullmatch(_NAME, tail) is not None and tail.isupper() and len(words) > 1
    return tail if named and all(len(word) > 2 for word in words) and not bracketed else ""


def _has_capitals(tail: str) -> bool:
    """Tell whether a name can be told from other words: of two without capitals none is one."""
    return any(letter.isupper() for letter in tail.partition("(")[0])


def _is_whose(text: str, *, sure: bool) -> bool:
    """Tell whether those are named for whom a picture was taken."""
    if _is_agency(text):
        return True
    if not text[:1].isupper() or re.search(r"[.!?] ", text):
        return False
    return sure or is_paper(text)


def _is_called(called: re.Match[str], start: int, *, bracketed: bool) -> bool:
    """Tell whether names follow the word for a picture, with no colon between."""
    credit = called["credit"]
    if _NO_CREDIT.search(credit):
        return False
    if is_sent(credit) or all(is_sent(part) for part in re.split(r"\s*[/,]\s*", credit)):
        return True
    label = called["label"]
    whose = rf"(?:\s?[/,]\s?(?:(?:de|het|la|le|el|die|der) )?{_PART}(?: {_PART}){{0,3}})?"
    named = re.fullmatch(_NAME + whose, credit) is not None
    return named and bool(start) and (bracketed or label[0].isupper())


def _is_agency(text: str) -> bool:
    return bool(agency_of(text)) or _SENDER.fullmatch(text.strip()) is not None


def called(text: str) -> str:
    """Return the names behind the word for a picture, with no colon between, or `""`.

    Args:
        text: What is marked as the credit; "Photo News" and "Bild am Sonntag" are houses.
    """
    found = _MARKED.fullmatch(text)
    if found is None or not _is_called(found, 1, bracketed=True):
        return ""
    return found["credit"].strip()


def is_sent(text: str) -> bool:
    """Tell whether a text is an agency, and at most who took the picture for it.

    Args:
        text: All that is said.
    """
    text = " ".join(text.split())
    if _is_agency(text):
        return True
    found = _SENT.fullmatch(text)
    if found is None or not _is_agency(found["sender"]):
        return False
    rest = [part.strip() for part in found["rest"].split("/") if part.strip()]
    return all(part[:1].isupper() for part in rest)
