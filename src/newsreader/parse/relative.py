"""Dates that are told from now: "2 hours ago", "gestern", "3日前", in the commonest languages."""

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from newsreader.pattern import late

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_STEMS: tuple[tuple[timedelta, str], ...] = (
    (timedelta(seconds=1), "s sec secs second sekund sek segund seg saniy sn сек 秒 초"),
    (_MINUTE, "m min mins minut minuut perc dakik dk мин хв 分 分钟 分鐘 분"),
    (
        _HOUR,
        "h hr hrs hour std stund heur hora ore ora uur uren tim time godz hodin tunti tuntia saat "
        "sa час годин ωρ 小时 小時 時間 시간",
    ),
    (_DAY, "d day tag jour dia giorn dag dni dzien den pv paiv zi nap gun д дн ден μερ 天 日 일"),
    (
        7 * _DAY,
        "w wk wks week woch semain seman settiman veck uge uke tygod tydzi tyden tydn viik hafta "
        "нед тиж 週 週間 周 주",
    ),
    (
        30 * _DAY,
        "mo mon month monat mois mes maand manad maned mies mesic kuukau luna ay мес міс 月 个月 "
        "個月 か月 ヶ月 개월",
    ),
    (
        365 * _DAY,
        "y yr yrs year jahr an ans ano anno jaar ar rok lat let vuo yil год лет рок 年 년",
    ),
)
_UNIT = {stem: unit for unit, stems in _STEMS for stem in stems.split()}
_BEFORE = "vor|il y a|hace|ha|for|przed|pred|acum|πριν|منذ"
_AFTER = (
    "ago|earlier|fa|atras|geleden|sedan|siden|temu|zpet|sitten|once|ezelott|назад|тому|tому|前|전|"
    "in urma"
)
_AGO = late(
    rf"(?:(?P<before>{_BEFORE}) )?(?:ca |about |circa )?"
    rf"(?P<number>\d{{1,4}}|an?|one|eine[rnm]?|une?|un[ao]?|et|en|een|ett|uma?)\s?"
    rf"(?P<unit>[^\W\d_]{{1,12}}?)\.?(?: ?(?P<after>{_AFTER}))?"
)
_JUST_NOW = frozenset(
    {
        "now", "just now", "right now", "moments ago", "a moment ago", "jetzt", "gerade eben", "nu",
        "maintenant", "a l'instant", "ahora", "adesso", "agora", "сеичас", "только что", "刚刚",
        "たった今", "방금",
    }
)  # fmt: skip
_DAYS = {
    0: "today heute aujourd'hui hoy oggi hoje vandaag idag сегодня сьогодні bugun dzisiaj dzis "
    "dnes 今天 今日 오늘",
    1: "yesterday gestern hier ayer ieri ontem gisteren igar вчера вчора dun wczoraj vcera eilen "
    "昨天 昨日 어제",
    2: "vorgestern avant-hier anteayer avantieri anteontem eergisteren позавчера przedwczoraj 前天",
}
_BACK = {name: number for number, names in _DAYS.items() for name in names.split()}
_CLOCK = late(
    r"(?P<day>[^\d,]+?),?(?: (?:at|um|a|alle|las|om|kl\.?|в|о|o)){0,2} ?"
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::\d{2})? ?(?P<half>[ap]\.?m)?\.?(?: uhr)?"
)


def read_relative(text: str, now: datetime) -> datetime | None:
    """Read a date that is told from the present moment.

    Args:
        text: In lower case, without accents (`й` is `и`), with single spaces.
        now: The moment at which it was said, aware UTC.

    Returns:
        The moment in UTC, never later than `now`, or None where the text is no such date.
    """
    if text in _JUST_NOW:
        return now.replace(microsecond=0)
    if text in _BACK:
        # The day is all that is known; noon is never in another one elsewhere.
        return min(datetime.combine(now - _BACK[text] * _DAY, time(12), now.tzinfo), now)
    if (match := _CLOCK.fullmatch(text)) and match["day"].strip() in _BACK:
        return _at(match, now)
    if match := _AGO.fullmatch(text):
        unit = _unit(match["unit"], (match["before"], match["after"]))
        if unit is not None:
            number = int(match["number"]) if match["number"].isdecimal() else 1
            return (now - number * unit).replace(microsecond=0)
    return None


def _at(match: re.Match[str], now: datetime) -> datetime:
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] == "p" else 0)
    day = now - _BACK[match["day"].strip()] * _DAY
    return min(datetime.combine(day, time(hour, int(match["minute"])), now.tzinfo), now)


def _unit(word: str, markers: Sequence[str | None]) -> timedelta | None:
    """Return the unit that a word begins with; without "ago" only the shortest are believed."""
    if not any(markers):
        return _UNIT.get(word) if len(word) == 1 and word.isascii() else None
    for end in range(len(word), 0, -1):
        unit = _UNIT.get(word[:end])
        # `m` is minutes, but `marker` is none.
        if unit is not None and (end > 1 or end == len(word)):
            return unit
    return None
