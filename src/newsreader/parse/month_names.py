"""Months and weekdays by their names, in the commonest languages, and which month is meant.

Names of one language begin like those of another (`Pazar` is a Sunday, `paź` an October), and short
ones are a month and a weekday at once (`mar`). So the words of a date are read as of one language:
the one in which most of them make sense.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise

_NAMES = {
    "en": (
        "january february march april may june july august september october november december",
        "monday tuesday wednesday thursday friday saturday sunday",
    ),
    "de": (
        "januar/jänner februar/feber märz/mrz april mai juni juli august september oktober "
        "november dezember",
        "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    ),
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre "
        "diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
    ),
    "it": (
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
        "dicembre",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    ),
    "pt": (
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "segunda/feira terça quarta quinta sexta sábado domingo",
    ),
    "nl": (
        "januari februari maart/mrt april mei juni juli augustus september oktober november "
        "december",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    ),
    "sv": (
        "januari februari mars april maj juni juli augusti september oktober november december",
        "måndag tisdag onsdag torsdag fredag lördag söndag",
    ),
    "da": (
        "januar februar marts april maj juni juli august september oktober november december",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    ),
    "nb": (
        "januar februar mars april mai juni juli august september oktober november desember",
        "mandag tirsdag/tysdag onsdag torsdag fredag lørdag/laurdag søndag/sundag",
    ),
    "pl": (
        "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec "
        "lipca/lipiec sierpnia/sierpień września/wrzesień października/październik "
        "listopada/listopad grudnia/grudzień",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    ),
    "cs": (
        "ledna/leden února/únor března/březen dubna/duben května/květen června/červen/čvn "
        "července/červenec/čvc srpna/srpen září října/říjen listopadu/listopad prosince/prosinec",
        "pondělí úterý středa čtvrtek pátek sobota neděle",
    ),
    "hu": (
        "január február március április május június július augusztus szeptember október november "
        "december",
        "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    ),
    "ro": (
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
        "decembrie",
        "luni marți miercuri joi vineri sâmbătă duminică",
    ),
    "tr": (
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "pazartesi/pzt salı çarşamba perşembe cuma cumartesi/cmt pazar",
    ),
    "id": (
        "januari februari maret april mei juni juli agustus/agt september oktober november "
        "desember",
        "senin selasa rabu kamis jumat sabtu minggu/ahad",
    ),
    "ru": (
        "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль "
        "августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь",
        "понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу воскресенье",
    ),
    "uk": (
        "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень "
        "липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад "
        "грудня/грудень",
        "понеділок вівторок середа/середу четвер пятниця субота/суботу неділя/неділю",
    ),
    "el": (
        "ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος "
        "μαΐου/μάιος ιουνίου/ιούνιος ιουλίου/ιούλιος αυγούστου/αύγουστος σεπτεμβρίου/σεπτέμβριος "
        "οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος",
        "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    ),
    # Behind Turkish, whose `Mar` and `Per` are March and a Thursday.
    "fi": (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
        "syyskuuta lokakuuta marraskuuta joulukuuta",
        "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
    ),
    # In the countries of the Nile and the Gulf; of the Levant; of the Maghreb.
    "ar": (
        "يناير/كانون_الثاني/كانون_ثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/نيسان/أفريل "
        "مايو/أيار/ماي يونيو/حزيران/جوان يوليو/تموز/يوليوز/جويلية أغسطس/آب/غشت/أوت "
        "سبتمبر/أيلول/شتنبر أكتوبر/تشرين_الأول/تشرين_أول نوفمبر/تشرين_الثاني/تشرين_ثاني/نونبر "
        "ديسمبر/كانون_الأول/كانون_أول/دجنبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ),
}
"""By language the months from January on, and the weekdays; forms of one name parted by `/`, words
of one form by `_`. Of two languages in which a date makes the same sense, the first counts."""

LANGUAGES = tuple(_NAMES)
"""Codes of the languages whose names are known."""
_SHORTEST = 3
"""Letters that a name is known by."""
_WEEKDAY = 0
_WHOLE, _BEGUN, _LIKE = 3, 2, 1
"""How sure a word is: a name, the beginning of one, or one that begins as some name does."""
_PLAIN = str.maketrans("ıłø", "ilo")
"""Letters with a part that is no accent, and that publishers write without it."""

_Meanings = tuple[tuple[str, int, int], ...]
"""What a word may be: a language, a month (1 to 12) or `_WEEKDAY`, and how sure."""


def fold(text: str) -> str:
    """Return the text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def _plain(word: str) -> str:
    return fold(word).translate(_PLAIN)


def month_of(words: Iterable[str]) -> int:
    """Tell the month that the words of a date name.

    Args:
        words: What stands in the date, in its order and in any case; numbers are passed over.

    Returns:
        The month from 1 to 12, or 0 where none is named.
    """
    months: dict[str, list[tuple[str, int, int]]] = {}
    days: dict[str, dict[str, int]] = {}
    said = list(map(_plain, words))
    for word in dict.fromkeys([*said, *map("_".join, pairwise(said))]):
        for language, number, sure in _meanings(word):
            if number:
                months.setdefault(language, []).append((word, number, sure))
            else:
                days.setdefault(language, {})[word] = sure
    best = month = 0
    for language in _NAMES:
        # Of two in one language the last counts: a weekday stands before its month.
        for word, number, sure in reversed(months.get(language, [])):
            # A word that is both is one of them.
            beside = [value for day, value in days.get(language, {}).items() if day != word]
            if (sense := sure + max(beside, default=0)) > best:
                best, month = sense, number
    return month


@lru_cache(1000)
def _meanings(word: str) -> _Meanings:
    """Return what a folded word may be, by the names that it shares most letters with."""
    index = _index()
    if (found := index.get(word)) or "_" in word:
        return found or ()
    for length in range(len(word) - 1, _SHORTEST - 1, -1):
        if found := index.get(word[:length]):
            return tuple((language, number, _LIKE) for language, number, _ in found)
    return ()


@cache
def _index() -> dict[str, _Meanings]:
    """All names and their beginnings, folded, with what each may be."""
    table: dict[str, dict[tuple[str, bool], tuple[int, int]]] = {}
    for language, (months, days) in _NAMES.items():
        named = [*enumerate(months.split(), 1), *((_WEEKDAY, day) for day in days.split())]
        for number, forms in named:
            kind = language, number == _WEEKDAY
            for name in map(_plain, forms.split("/")):
                # Of two words the first is that of two months, and one of two letters says enough.
                shortest = len(name) if "_" in name else min(_SHORTEST, len(name))
                for length in range(shortest, len(name) + 1):
                    sure = _WHOLE if length == len(name) else _BEGUN
                    known = table.setdefault(name[:length], {})
                    # What two months begin with (`jui`) is the first, but for a whole name.
                    if sure > known.get(kind, (0, 0))[1]:
                        known[kind] = number, sure
    return {
        text: tuple(
            (language, *meaning)
            for (language, is_day), meaning in known.items()
            # `marți` is a Tuesday, though it begins like `martie`.
            if is_day or meaning[1] >= known.get((language, True), (0, 0))[1]
        )
        for text, known in table.items()
    }
