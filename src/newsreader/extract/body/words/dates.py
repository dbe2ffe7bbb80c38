"""When a text was written, how old it is and how long it takes to read: tables of words."""

import re
from typing import Final

from newsreader.extract.body.words import abroad
from newsreader.extract.body.words.book import Joined
from newsreader.extract.body.words.single import Told

_NEAR: Final = 200
"""Characters of a line in which its date is."""
MINUTES_TO_READ: Final = (
    r"(?:approx\.?|about|ca\.?|circa|env\.?|≈|~)?\s*(?:\d{1,3}|x)[\s-]*(?:min(?:ute|uut|uti|uto"
    r"|uta|ut)?[ns]?\.?|мин(?:ут[аы]?)?\.?|分(?:鐘|钟)?|분)"
    r"[\s-]*(?:to read|read(?:ing time)?|de lecture|de lectura|de leitura|di lettura|lesezeit"
    r"|leseminuten|lesedauer"
    r"|leestijd"
    r"|läsning|lesetid|læsetid|lästid|czytania|чтения|на чтение|で読めます|阅读|閱讀|읽기)"
    r"|(?:time to read|read(?:ing)?|lecture|lectura(?: de)?|lettura|leitura(?: de)?|leestijd"
    r"|lesezeit)"
    r":? (?:ca\.? |circa )?\d{1,3} min(?:ut\w{0,3})?\.?"
    r"|(?:ten tekst przeczytasz w|legetid)\b.{0,20}|(?:lesezeit|lesedauer|leestijd|lästid|lesetid"
    r"|læsetid|tempo (?:di lettura|de leitura)"
    r"|czas czytania|время чтения|час читання|読了時間|阅读时间|閱讀時間|읽는 시간):?.{0,20}"
)
"""How long a text takes to read: a part of other tables."""
AGO: Final = (
    r"(?:an?|\d{1,2}) ?(?:sec(?:ond)?|min(?:ute)?|hour|hr|h|day|week|month|year)s? ago"
    r"|vor (?:einer|einem|\d{1,2}) (?:minute|stunde|tag|woche|monat|jahr)(?:e?n|e)?"
    r"|il y a (?:une?|\d{1,2}) (?:min(?:ute)?s?|h(?:eure)?s?|jours?|semaines?|mois|ans?)"
    r"|hace (?:un|una|\d{1,2}) (?:min(?:uto)?s?|horas?|días?|semanas?|mes(?:es)?|años?)"
    r"|(?:\d{1,2}) (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa"
    r"|há (?:um|uma|\d{1,2}) (?:min(?:uto)?s?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)"
    r"|\d{1,2} (?:minuten|uur|dagen|weken|maanden|jaar) geleden"
    r"|\d{1,2} (?:min(?:ut)?|godz(?:in)?|dni)\w* temu"
)
"""How old a text is: a part of other tables."""
_WORD: Final = r"[\u0900-\u0dff\u0e00-\u0e7f.]{2,16}"
"""The name of a month where letters stand above one another."""
_DAY_ABROAD: Final = (
    r"(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
    r"(?:\s?[(（][月火水木金土日一二三四五六월화수목금토일][)）])?"
    r"|\d{1,2}\. ?\d{1,2}\. (?:19|20)\d\d|\d{1,2} d['’]\w{3,10} (?:de |del )?(?:19|20)\d\d"
    r"|(?:19|20)\d\d\. gada \d{1,2}\. \w{3,12}"
    r"|(?:19|20)\d\d(?:\.|\. gada| m\.) \w{3,12}\.? \d{1,2}(?:\.| d\.)?"
    rf"|\d{{1,2}}(?: de)? {_WORD},? (?:19|20|25)\d\d|{_WORD} \d{{1,2}}, (?:19|20|25)\d\d"
)
"""A day as it is written in more languages: a part of `_A_DAY`."""
_STAMP_ABROAD: Final = (
    r"(?:午前|午後|上午|下午|凌晨|晚上|오전|오후)?\s?\d{1,2}\s?(?:[:：]\d{2}|[時時点시](?:\s?\d{1,2}\s?[分分])?)"
    r"|기사\s?입력|최초\s?입력|최종\s?(?:수정|업데이트)|입력|수정|등록|승인|업데이트|오전|오후"
    r"|公開日?時?|最終更新日?|更新日?時?|掲載日?|配信日?|発行日?|发布时间|发布|发表|更新时间|发稿时间"
    r"|時間|时间|日期|日時|發[布佈]"
    r"|опубликован[оа]|обновлен[оа]|обновлён|оновлено|опубліковано|дата|публикации|(?<!\w)(?:в"
    r"|мск)\b"
    r"|[月火水木金土日]曜日?|[월화수목금토일]요일|(?:星期|周|週)[一二三四五六日天]"
    r"|\b(?:ص|م)\b|نُ?شر(?:ت)? في|بتوقيت \S+|اخر تحديث"
)
"""What stands beside a date where words are not parted by spaces: a part of `STAMP`."""
_A_DAY: Final = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d{1,2}(?:\.|st|nd|rd|th)?(?:\s+|\.)(?:de )?\w{3,10}\.?(?:,?\s+(?:de )?|(?<=\.))\d{4}"
    r"|\w{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    rf"|{_DAY_ABROAD})"
)
DATE: Final = re.compile(
    rf"{_A_DAY}(?:[\s,|•·⋅-]*(?:at\s*)?\d{{1,2}}[:.]\d{{2}}.{{0,12}})?"
    r"(?:[\s,|•·⋅/–-]+\d{1,3}[ -]?min(?:ute)?s?\.?(?: read)?)?",
    re.IGNORECASE,
)
"""A day, with the time of the day and how long the text takes where they stand behind it."""
_DAY: Final = re.compile(_A_DAY, re.IGNORECASE)
WHEN: Final = re.compile(
    r"(?:last |first )?(?:published|updated|posted|reviewed|modified|aktualisiert|veröffentlicht"
    r"|stand|publié|mis à jour|actualizado|publicado|aggiornato|pubblicato)(?: (?:on|am|le|el|il))?"
    r"\W*",
    re.IGNORECASE,
)
"""What stands beside a date and says what it is the date of."""
_BESIDE: Final = re.compile(
    rf"\b(?:{MINUTES_TO_READ})|\b(?:{AGO})|(?:[a-z]{{3}}[+-]\d{{1,2}}\b)"
    r"|\b\d{1,2}(?:[:.h]\d{2}(?::\d{2})?(?:[ap]m)?|\s?[ap]\.?m)\b",
    re.IGNORECASE,
)
"""What stands beside a date: how long a text takes, how old it is, a time of the day."""
STAMP: Final = re.compile(
    r"\b(?:last|first|originally|published|updated|posted|reviewed|modified|submitted|written"
    r"|zuletzt|erstmals|aktualisiert|veröffentlicht|stand|publié|mis à jour|modifié|actualizado"
    r"|publicado|atualizado|aggiornato|pubblicato|gepubliceerd|geplaatst|bijgewerkt|laatst"
    r"|opublikowano"
    r"|aktualizacja|publicerad|uppdaterad|publisert|oppdatert|on|at|am|um|le|à|el|il|alle|ore|às"
    r"|op|om|em|de|del|du|der|article|artikel|artículo|articolo|artigo|bearbeitet|geändert|letzte"
    r"|aktualisierung|dernière|mise à jour|última|actualización|ultimo|aggiornamento|atualização"
    r"|laatste|update|modifica|al|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi"
    r"|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta"
    r"|quinta|sexta|feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|uhr|[ap]\.?m|gmt|utc|cet|cest|bst|ist"
    rf"|e[ds]?t|c[ds]?t|m[ds]?t|p[ds]?t|msk|jst|kst|mesz?|mez)\b|{_STAMP_ABROAD}",
    re.IGNORECASE,
)
"""A word of those beside a date, by itself."""
UPDATED: Final = Told(
    abroad.DATED,
    r"\b(?:updated|published|posted|reviewed|modified|aktualisier\w+|bearbeitet|geändert"
    r"|veröffentlicht|publiée?|mise? à jour|modifiée?|actualiza\w+|publicad[oa]|atualiza\w+"
    r"|aggiorna\w+|pubblicat[oa]|gepubliceerd|geplaatst|bijgewerkt|opublikowano|uppdaterad"
    r"|oppdatert)\b",
    re.IGNORECASE,
)
"""A word that says of a date that it is the text's."""
MINUTES: Final = Joined(
    abroad.TIMES,
    rf"(?:[^.!?]{{1,60}}[|•·⋅,–-]\s*)?(?:{MINUTES_TO_READ})\W*",
    re.IGNORECASE,
)
"""How long a text takes to read, behind who wrote it or where it stands."""


def is_stamp(text: str) -> bool:
    """Tell whether a line has nothing but dates, and words that say what they are the dates of."""
    return len(text) <= _NEAR and any(_is_stamp(text, date) for date in (DATE, _DAY))


def _is_stamp(text: str, date: re.Pattern[str]) -> bool:
    rest, dates = date.subn(" ", text)
    return dates > 0 and not any(each.isalnum() for each in _without_stamps(rest))


def _without_stamps(text: str) -> str:
    return abroad.BESIDE_DATES.without(STAMP.sub(" ", _BESIDE.sub(" ", text)))


def without_dates(text: str) -> str:
    """Return a short line without its dates and the words that say what these are the dates of.

    Args:
        text: It; one that is too long, or has no date, comes back as it is.
    """
    if len(text) > _NEAR:
        return text
    rest, dates = _DAY.subn(" ", text)
    return _without_stamps(rest) if dates else text


def beside_date(text: str) -> str | None:
    """Return what a short line has beside its first date; None where it has no date."""
    day = DATE.search(text[:_NEAR])
    return None if day is None else text.replace(day[0], "", 1).strip(" ,;|·•–-")
