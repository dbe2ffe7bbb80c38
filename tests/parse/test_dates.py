"""Dates as feeds write them."""

from datetime import UTC, datetime, timedelta

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from newsreader.parse.dates import read_date, read_duration
from newsreader.parse.feed import parse_feed
from newsreader.parse.month_names import LANGUAGES, month_of

NOON = datetime(2024, 3, 5, 12, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 05 Mar 2024 12:30:15 GMT",
        "Tue, 5 Mar 2024 12:30:15 +0000",
        "05 Mar 24 12:30:15 UT",
        "Tue, 05 Mar 2024 07:30:15 EST",
        "March 5th, 2024, 7:30:15 a.m. EST",
        "Tue, 05 Mar 2024 13:30:15 CET",
        "Tue, 05 Mar 2024 14:30:15 +02:00",
        "Tuesday, March 5, 2024 12:30:15 PM",
        "Tue Mar  5 12:30:15 2024",
        "Tue Mar  5 12:30:15 GMT 2024",
        "Tue, 05 Mar 2024 14:30:15 GMT+2",
        "2024-03-05T12:30:15Z",
        "2024-03-05T12:30:15.123456Z",
        "2024-03-05t13:30:15+01:00",
        "2024-03-05 12:30:15",
        "2024-03-05 12:30:15 UTC",
        "2024-03-05T18:00:15+0530",
        "2024/3/5 12:30:15",
        "20240305T123015Z",
        "20240305123015",
        "2024-065T12:30:15Z",
        "2024-W10-2T12:30:15Z",
        "1709641815",
        "1709641815000",
        "05.03.2024 12:30:15",
        "03/05/2024 12:30:15 PM",
        "mar., 05 mars 2024 13:30:15 +0100",
        "Di, 05 Mär 2024 13:30:15 +0100",
        "martes, 5 de marzo de 2024 12:30:15",
        "ter, 05 março 2024 12:30:15 -0000",
        "вт, 05 марта 2024 15:30:15 +0300",
        "wt, 5 marca 2024 12:30:15",
        "2024年3月5日 12:30:15",
        "2024년 3월 5일 오후 12:30:15",
        "  Tue,\n 05 Mar 2024 12:30:15 GMT ",
        "Tue, 05 Mar 2024 14:30:15 GMT+02:00",
        "Tue, 05 Mar 2024 14:30:15 UTC+2",
        "Tue, 05 Mar 2024 14:30:15 CEST",
        "Tue, 05 Mar 2024 13:30:15 BST",
        "Tue, 05 Mar 2024 18:00:15 IST",
        "Tue, 05 Mar 2024 21:30:15 JST",
        "5 Maret 2024 19:30:15 WIB",
        "2024-03-05 20:30:15 WITA",
        "Selasa, 05 Mar 2024 21:30:15 WIT",
        "Tue, 05 Mar 2024 15:30:15 MSK",
        "Tue, 05 Mar 2024 12:30:15 Z",
        "Tue, 05 Mar 2024 11:30:15 A",
        "Tuesday, 05-Mar-24 12:30:15 GMT",
        "TUE, 05 MAR 2024 12:30:15 GMT",
        "Wed , 5  mar  2024 ,12:30:15   gmt",
        "Tue, 05 Mar 124 12:30:15 GMT",
        "Published: <time>Tue, 05 Mar 2024 12:30:15 GMT</time> by Ada",
        "March 5th, 2024 12:30:15 PM",
        "5th of March 2024 12:30:15",
        "Tue Mar 05 2024 12:30:15 GMT+0000 (Coordinated Universal Time)",
        "2024-03-05 12:30:15 +0000 UTC",
        "2024-03-05T12:30:15,5Z",
        "2024-03-05T123015Z",
        "20240305T12:30:15",
        "2024-03-05T14:30:15+02",
        "2024. 03. 05. 12:30:15",
        "2024-03-05 \uc624\ud6c4 12:30:15",
        "2024年3月5日(火) 12時30分15秒",
        "2024年3月5日 下午12:30:15",
        "٢٠٢٤-٠٣-٠٥ ١٢:٣٠:١٥",
        "1709641815.0",
        "Dienstag, den 5. März 2024, 12:30:15 Uhr",
        "Di., 5. Mrz 2024 12:30:15",
        "mar, 05 mar 2024 12:30:15 +0000",
        "martedì 5 marzo 2024 12:30:15",
        "dinsdag 5 mrt. 2024 12:30:15",
        "wtorek, 5 marca 2024 12:30:15",
        "вторник, 5 марта 2024 г. 12:30:15",
        "вівторок, 5 березня 2024 12:30:15",
        "5 Mart 2024 Salı 12:30:15",
        "tisdag 5 mars 2024 kl. 12:30:15",
        "tirsdag 5. marts 2024 12:30:15",
        "úterý 5. března 2024 12:30:15",
        "kedd, 2024. márc. 5. 12:30:15",
        "Τρίτη, 5 Μαρτίου 2024 12:30:15",
        "tiistai 5. maaliskuuta 2024 klo 12.30.15",
        "marți, 5 martie 2024 12:30:15",
    ],
)
def test_the_same_moment_however_it_is_written(text: str) -> None:
    assert read_date(text) == NOON


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-05", datetime(2024, 3, 5, tzinfo=UTC)),
        ("2024-03", datetime(2024, 3, 1, tzinfo=UTC)),
        ("2024", datetime(2024, 1, 1, tzinfo=UTC)),
        ("5 March 2024", datetime(2024, 3, 5, tzinfo=UTC)),
        ("31/12/2023", datetime(2023, 12, 31, tzinfo=UTC)),
        ("Mon, 01 Jan 99 00:00:00 GMT", datetime(1999, 1, 1, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2024-03-05T24:00:00Z", datetime(2024, 3, 6, tzinfo=UTC)),
        ("Thu, 01 Jan 1970 00:00:00 GMT", datetime(1970, 1, 1, tzinfo=UTC)),
        ("Mon, 05 Mar 2035 00:00:00 GMT", datetime(2035, 3, 5, tzinfo=UTC)),
        ("Tue, 05 Mar 2024 12:30:15 +9900", datetime(2024, 3, 5, 12, 30, 15, tzinfo=UTC)),
        ("Fri, 30 Feb 2024 10:00:00 GMT", datetime(2024, 2, 29, 10, tzinfo=UTC)),
        ("2023-02-30T10:00:00Z", datetime(2023, 2, 28, 10, tzinfo=UTC)),
        ("2024-03-05 01:30 PM", datetime(2024, 3, 5, 13, 30, tzinfo=UTC)),
        ("2024-03-05 12 AM", datetime(2024, 3, 5, tzinfo=UTC)),
        ("2024-03-05 오전 12:00", datetime(2024, 3, 5, tzinfo=UTC)),
        ("2024年3月5日 上午12:10", datetime(2024, 3, 5, 0, 10, tzinfo=UTC)),
        ("2024-03-05Z", datetime(2024, 3, 5, tzinfo=UTC)),
        ("5 mars 2024 à 12h30", datetime(2024, 3, 5, 12, 30, tzinfo=UTC)),
        ("3/4/2024", datetime(2024, 3, 4, tzinfo=UTC)),
        ("3.4.2024", datetime(2024, 4, 3, tzinfo=UTC)),
        ("Tue, 05 Mar 2024 00:30:15 +0530", datetime(2024, 3, 4, 19, 0, 15, tzinfo=UTC)),
        ("2024-03-05T00:30:15-09:30", datetime(2024, 3, 5, 10, 0, 15, tzinfo=UTC)),
        ("2006-01-17T12:35:9+01:00", datetime(2006, 1, 17, 11, 35, 9, tzinfo=UTC)),
    ],
)
def test_partial_and_odd_dates(text: str, expected: datetime) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "yesterday",
        "2 hours ago",
        "32 Mar 2024",
        "2024-13-45",
        "00000000",
        "99:99",
        "Mar",
    ],
)
def test_what_makes_no_sense_is_no_date(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            "2 hours ago|vor 2 Stunden|il y a 2 heures|hace 2 horas|há 2 horas|2 ore fa|"
            "2 uur geleden|för 2 timmar sedan|for 2 timer siden|2 часа назад|2 godziny temu|"
            "2 saat önce|2時間前|2小时前|2시간 전|2h",
            NOON - timedelta(hours=2),
        ),
        (
            "an hour ago|vor einer Stunde|il y a une heure|hace una hora|1 hr ago",
            NOON - timedelta(hours=1),
        ),
        ("5 min ago|5 minutes ago|5 минут назад|5分钟前", NOON - timedelta(minutes=5)),
        ("3 days ago|vor 3 Tagen|3d ago|3日前|3 дня назад", NOON - timedelta(days=3)),
        ("2 weeks ago|vor 2 Wochen", NOON - timedelta(days=14)),
        ("Just now|jetzt|сейчас|방금", NOON),
        ("Yesterday|gestern|hier|вчера|昨天|어제", datetime(2024, 3, 4, 12, tzinfo=UTC)),
        ("yesterday at 9:05 PM|gestern um 21:05 Uhr|hier à 21h05|вчера в 21:05",
         datetime(2024, 3, 4, 21, 5, tzinfo=UTC)),
        ("today at 9:05|heute, 09:05|今日 09:05", datetime(2024, 3, 5, 9, 5, tzinfo=UTC)),
        ("today 23:00", NOON),
    ],
)  # fmt: skip
def test_dates_that_are_told_from_now(texts: str, expected: datetime) -> None:
    for text in texts.split("|"):
        assert read_date(text, NOON) == expected, text
        assert read_date(text) is None, text


@pytest.mark.parametrize("text", ["5 May", "mar 5", "9999 years ago", "marker", "1 mark", "soon"])
def test_what_only_looks_like_a_time_ago_is_no_date(text: str) -> None:
    assert read_date(text, NOON) is None


def test_a_feed_is_told_when_it_came() -> None:
    body = (
        b"<rss version='2.0'><channel><title>T</title><item><title>A</title><link>https://a.example/"
        b"</link><pubDate>2 hours ago</pubDate></item></channel></rss>"
    )
    assert parse_feed(body, now=NOON).entries[0].published == NOON - timedelta(hours=2)
    assert parse_feed(body).entries[0].published is None
    json = b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "A", '
    json += b'"date_published": "yesterday at 08:00"}]}'
    published = parse_feed(json, now=NOON).entries[0].published
    assert published == datetime(2024, 3, 4, 8, tzinfo=UTC)


@given(st.text(max_size=60), st.sampled_from([None, NOON]))
def test_no_text_is_in_the_way_of_now(text: str, now: datetime | None) -> None:
    for each in (text, f"{text} ago", f"vor {text}", f"yesterday {text}", f"2 {text} ago"):
        moment = read_date(each, now)
        assert moment is None or moment.tzinfo is UTC


MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
    "listopada grudnia",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "hu": "január február március április május június július augusztus szeptember október "
    "november december",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου "
    "Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
    "syyskuuta lokakuuta marraskuuta joulukuuta",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
    "decembrie",
}
FORMS = (
    "{d} {name} {y} {h:02}:{m:02}:{s:02}",
    "{d:02}. {name} {y}, {h:02}:{m:02}:{s:02}",
    "{name} {d}, {y} {h:02}:{m:02}:{s:02}",
    "{y}. {name} {d}. {h:02}:{m:02}:{s:02}",
    "{d} de {name} de {y} {h:02}:{m:02}:{s:02} GMT",
    "{y}-{mo:02}-{d:02} {h:02}:{m:02}:{s:02}",
    "{y}/{mo}/{d} {h}:{m:02}:{s:02}",
    "{d:02}.{mo:02}.{y} {h:02}:{m:02}:{s:02}",
    "{y}年{mo}月{d}日 {h}時{m}分{s}秒",
    "{y}년 {mo}월 {d}일 {h}:{m:02}:{s:02}",
    "{y}{mo:02}{d:02}T{h:02}{m:02}{s:02}Z",
)


@given(
    st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2090, 1, 1)),
    st.sampled_from(sorted(MONTHS)),
    st.sampled_from(FORMS),
)
def test_dates_survive_every_form_in_every_language(
    moment: datetime, language: str, form: str
) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    text = form.format(
        y=moment.year, mo=moment.month, d=moment.day, h=moment.hour, m=moment.minute,
        s=moment.second, name=MONTHS[language].split()[moment.month - 1],
    )  # fmt: skip
    assert read_date(text) == moment, text
    assert read_date(text.upper(), NOON) == moment, text


def names_of(language: str, what: str) -> list[tuple[int, str]]:
    """The months (from 1) or weekdays (from 0) of a language, whole and short, in all forms."""
    table = getattr(Locale.parse(language), what)
    forms = [table[use][width] for use in table for width in ("wide", "abbreviated")]
    return [*dict.fromkeys(pair for form in forms for pair in form.items())]


ARABIC = ("ar_SY", "ar_LB", "ar_IQ", "ar_JO", "ar_DZ", "ar_TN", "ar_MA")
"""Where the months have other names than on the Nile, of two words some."""


@pytest.mark.parametrize("language", [*LANGUAGES, *ARABIC])
def test_the_month_is_the_month_beside_each_weekday_of_its_language(language: str) -> None:
    months = names_of(language, "months")
    assert {number for number, _ in months} == {*range(1, 13)}
    wrong = []
    for number, month in months:
        for day in dict.fromkeys(name for _, name in names_of(language, "days")):
            for text in (
                f"{day}, 2 {month} 2026",
                f"2 {month} 2026 {day}",
                f"{month} 2, 2026, {day} 10:20",
                f"{day.upper()} {month.upper()} 2 10:20:30 2026",
                f"2026. {month} 2., {day}",
            ):
                moment = read_date(text)
                if moment is None or (moment.month, moment.day) != (number, 2):
                    wrong.append((text, moment))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_weekday_of_its_language_is_a_month(language: str) -> None:
    whole = names_of(language, "days")
    short = {name for _, name in names_of(language, "months")}
    assert [day for _, day in whole if len(day) > 4 and day not in short and month_of([day])] == []


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Paz, 1 Mar 2026 10:20", 3),
        ("1 Haziran 2025 Pazar", 6),
        ("5 paź 2025, niedz.", 10),
        ("So 05 červenec 2025 10:00:00 +0200", 7),
        ("červen 5, 2025", 6),
        ("5 cervenec 2025", 7),
        ("5 Şub 2026 Per", 2),
        ("Sunday, 1 mars 2026", 3),
        ("3 februari 2026, dinsdag", 2),
        ("2 februari 2026, maandag", 2),
        ("3 février 2026, mardi", 2),
        ("4 лютого 2026, середа", 2),
        ("May 5, 2026 by Marcus", 5),
        ("jui 5 2025", 6),
        ("juil 5 2025", 7),
    ],
)
def test_months_that_begin_like_other_words(text: str, month: int) -> None:
    moment = read_date(text)
    assert moment is not None
    assert moment.month == month


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("5 كانون الثاني 2025", 1),
        ("5 كانون الأول/ديسمبر 2025", 12),
        ("الأحد 5 تشرين أول 2025 10:20", 10),
        ("5 آب 2025", 8),
        ("5 اب 2025", 8),
        # One word of two is no month, nor is a month of another calendar that has the other.
        ("5 كانون 2025", 0),
        ("5 الثاني 2025", 0),
        ("5 ربيع الأول 2025", 0),
        ("5 اببب 2025", 0),
    ],
)
def test_months_of_two_words_and_of_two_letters(text: str, month: int) -> None:
    moment = read_date(text)
    assert (moment.month if moment else 0) == month


@given(st.text(max_size=300))
def test_any_text_gives_a_utc_moment_or_nothing(text: str) -> None:
    moment = read_date(text)
    assert moment is None or moment.tzinfo is UTC


@given(st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2090, 1, 1)))
def test_dates_survive_the_two_standard_forms(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    assert read_date(moment.isoformat()) == moment
    if moment.year < 2070:
        assert read_date(moment.strftime("%a, %d %b %Y %H:%M:%S +0000")) == moment


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3723", 3723),
        ("62:03", 3723),
        ("1:02:03", 3723),
        (" 01:02:03 ", 3723),
        ("12.5", 12),
        ("", None),
        ("0", None),
        ("soon", None),
        ("1:2:3:4", None),
    ],
)
def test_durations(text: str, seconds: int | None) -> None:
    assert read_duration(text) == seconds
