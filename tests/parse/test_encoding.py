"""From bytes to letters: each rule by which the encoding of a feed is found, held to feedparser."""

import codecs
import gzip
import subprocess
import sys
import warnings

import feedparser
import pytest

from newsreader.errors import NotPlainError, ParseError
from newsreader.parse.decode import to_text
from newsreader.parse.feed import parse_feed

TITLE = "Žluťoučký kůň"
WESTERN = "Café “Zoë” – 5 €"


def feed(title: str, encoding: str = "", declared: str = "") -> bytes:
    declaration = f"<?xml version='1.0' encoding='{declared}'?>" if declared else ""
    text = f"{declaration}<rss version='2.0'><channel><title>{title}</title></channel></rss>"
    return text.encode(encoding or "utf-8")


CASES = [
    # What the bytes say goes before all.
    (TITLE, codecs.BOM_UTF8 + feed(TITLE), "application/xml; charset=iso-8859-1"),
    (TITLE, codecs.BOM_UTF16_LE + feed(TITLE, "utf-16-le"), "application/xml"),
    (TITLE, codecs.BOM_UTF16_BE + feed(TITLE, "utf-16-be"), "application/xml"),
    (TITLE, codecs.BOM_UTF32_LE + feed(TITLE, "utf-32-le"), "application/xml"),
    (TITLE, codecs.BOM_UTF32_BE + feed(TITLE, "utf-32-be"), "application/xml"),
    (TITLE, feed(TITLE, "utf-16-le", "utf-16"), ""),
    (TITLE, feed(TITLE, "utf-16-be", "utf-16"), ""),
    (TITLE, feed(TITLE, "utf-32-le", "utf-32"), ""),
    (TITLE, feed(TITLE, "utf-32-be", "utf-32"), ""),
    # application/xml: the header's charset, then the declaration, then UTF-8.
    (TITLE, feed(TITLE, "iso-8859-2"), "application/xml; charset=iso-8859-2"),
    (TITLE, feed(TITLE, "iso-8859-2", "utf-8"), "application/rss+xml; charset=ISO-8859-2"),
    (TITLE, feed(TITLE, "iso-8859-2"), "application/atom+xml;charset='iso-8859-2'"),
    (TITLE, feed(TITLE, "iso-8859-2"), 'application/xml; q=1; charset="ISO-8859-2"; x=y'),
    (TITLE, feed(TITLE, "iso-8859-2"), "application/xml-dtd; charset=latin2"),
    (TITLE, feed(TITLE, "iso-8859-2", "iso-8859-2"), "application/xml"),
    (TITLE, feed(TITLE, "cp1250", "windows-1250"), "application/rdf+xml"),
    (TITLE, feed(TITLE), "application/xml"),
    # A mark of wide letters before narrow ones.
    (TITLE, codecs.BOM_UTF16_LE + feed(TITLE, declared="utf-8"), "application/xml"),
    # text/xml: the header alone, and US-ASCII without it; where that cannot be, what is declared.
    (TITLE, feed(TITLE, "iso-8859-2", "utf-8"), "text/xml; charset=iso-8859-2"),
    (TITLE, feed(TITLE, "iso-8859-2", "iso-8859-2"), "text/xml"),
    (TITLE, feed(TITLE, "utf-8", "utf-8"), "text/xml"),
    (TITLE, feed(TITLE), "text/xml"),
    (TITLE, feed(TITLE), "text/plain"),
    (TITLE, feed(TITLE), "text/html; charset=utf-8"),
    # No type, or one that says nothing: the declaration.
    (TITLE, feed(TITLE, "iso-8859-2", "iso-8859-2"), ""),
    (TITLE, feed(TITLE, "iso-8859-2", "ISO8859-2"), "image/png"),
    # Wrong labels: what fits.
    (TITLE, feed(TITLE, "utf-8", "us-ascii"), ""),
    (WESTERN, feed(WESTERN, "cp1252", "utf-8"), ""),
    (WESTERN, feed(WESTERN, "cp1252"), "application/xml; charset=utf-8"),
    (TITLE, feed(TITLE, declared="no-such-encoding"), ""),
    (TITLE, feed(TITLE), "application/xml; charset=none"),
    # A declaration behind a blank line counts for bytes that are no UTF-8.
    (TITLE, b"\n" + feed(TITLE, declared="iso-8859-15"), "text/xml"),
    (TITLE, b"\n" + feed(TITLE, declared="utf-16le"), ""),
    (TITLE, b" " + feed(TITLE, declared="ebcdic-cp-us"), "text/plain"),
    ("日本語", feed("日本語", "shift_jis", "shift_jis"), ""),
    ("日本語", feed("日本語", "euc_jp", "EUC-JP"), ""),
    ("中文", feed("中文", "gb18030", "gb2312"), ""),
    ("中文", feed("中文", "big5", "big5"), ""),
    ("한국어", feed("한국어", "euc_kr", "euc-kr"), ""),
    ("Привет", feed("Привет", "koi8_r", "koi8-r"), ""),
    ("Plain", feed("Plain", "cp037", "cp037"), ""),
]


@pytest.mark.parametrize(("title", "body", "content_type"), CASES)
def test_the_letters_are_right_and_feedparser_s(title: str, body: bytes, content_type: str) -> None:
    assert parse_feed(body, content_type=content_type).title == title
    headers = {"content-type": content_type} if content_type else {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = feedparser.parse(body, response_headers=headers)
    assert theirs.feed.get("title") == title


@pytest.mark.parametrize(
    ("title", "body", "content_type"),
    [
        # A byte order mark against text/xml: feedparser believes that this is US-ASCII.
        (TITLE, codecs.BOM_UTF16_LE + feed(TITLE, "utf-16-le"), "text/xml"),
        # And against a declaration.
        (TITLE, codecs.BOM_UTF8 + feed(TITLE, declared="iso-8859-2"), ""),
        # Letters of one byte that are said to be wide, or of another alphabet of machines.
        (TITLE, feed(TITLE, declared="utf-16"), ""),
        (TITLE, feed(TITLE, declared="ebcdic-cp-us"), "application/xml"),
        # The same of the header, which feedparser believes of some media types.
        (TITLE, feed(TITLE), "application/xml; charset=utf-16"),
        (TITLE, feed(TITLE) + b" ", "APPLICATION/XML; charset=utf-16"),
        (TITLE, feed(TITLE), "text/xml; charset=utf-16le"),
        (TITLE, feed(TITLE) + b" ", "application/rss+xml; charset=UTF-16BE"),
        (TITLE, feed(TITLE), "application/xml; charset=cp037"),
        (TITLE, feed(TITLE, "utf-16"), "APPLICATION/XML; charset=utf-16"),
        (TITLE, feed(TITLE, "utf-16-be"), "application/xml; charset=utf-16be"),
        # A declaration behind a blank line, where all bytes are those of ASCII or no UTF-8.
        ("日本語", b"\n" + feed("日本語", "iso2022_jp", "iso-2022-jp"), ""),
        (TITLE, b"\n" + feed(TITLE, "iso-8859-2", "iso-8859-2"), "text/xml"),
        # Marks of Windows under the name of Latin-1, as browsers read them.
        (WESTERN, feed(WESTERN, "cp1252", "iso-8859-1"), ""),
    ],
)
def test_the_letters_are_right_where_feedparser_s_are_not_always(
    title: str, body: bytes, content_type: str
) -> None:
    assert parse_feed(body, content_type=content_type).title == title


@pytest.mark.parametrize(
    "declared", ["iso-8859-1", "ISO-8859-15", "windows-1252", "latin1", "iso-8859-2", "koi8-r"]
)
@pytest.mark.parametrize(
    "title",
    ["Élysée", "5 €", "“quoted” – naïve…", "Привет, мир", "日本語の記事", "Ça va à l'école", "😀"],
)
def test_what_is_in_utf_8_is_read_so_whatever_letters_of_one_byte_it_is_said_to_be_in(
    declared: str, title: str
) -> None:
    body = feed(title, "utf-8", declared)
    assert parse_feed(body).title == title
    plain = body.replace(f"encoding='{declared}'".encode(), b"")
    for kind in ("text/xml", "application/xml", "text/html"):
        assert parse_feed(plain, content_type=f"{kind}; charset={declared}").title == title


@pytest.mark.parametrize("between", [10, 300_000])
@pytest.mark.parametrize(("whole", "broken"), [(6, 1), (30, 3), (35, 12)])
def test_a_few_broken_letters_make_no_other_script_of_english(
    whole: int, broken: int, between: int
) -> None:
    words = b"The minister said so. " * (between // 22 + 1)
    body = feed("It’s" * whole + "@@", "utf-8", "utf-8")
    found = parse_feed(body.replace(b"@@", words + b"caf\xe9 " * broken))
    assert found.title.startswith("It’s" * whole)
    assert "some letters of the feed are broken" in found.complaint


def test_one_item_in_other_letters_spoils_none_in_utf_8() -> None:
    titles = ["Le président a été reçu à l’Élysée", "Près de trois mille élèves", "L’arrêté"]
    items = "".join(f"<item><guid>{one}</guid><title>{one}</title></item>" for one in titles)
    head = b"<rss version='2.0'><channel><title>T</title>"
    for other in (b"caf\xe9", b"caf\xe9 \x96 th\xe9 \x85"):
        last = b"<item><guid>z</guid><title>" + other + b"</title></item></channel></rss>"
        body = b"<?xml version='1.0' encoding='iso-8859-1'?>" + head + items.encode() + last
        assert [one.title for one in parse_feed(body).entries][:3] == titles


@pytest.mark.parametrize("content_type", ["", "text/xml", "application/xml"])
@pytest.mark.parametrize(
    ("declared", "codec", "title"),
    [
        ("iso-8859-1", "cp1252", "… mais où – “là” …"),
        ("latin1", "cp1252", "Et après l’été…"),
        ("ISO-8859-15", "cp1252", "…Et après l’été…"),
        ("iso-8859-2", "cp1250", "…i co dalej – „tak”…"),
        ("iso-8859-5", "iso8859-5", "Что дальше…"),
        ("iso-8859-7", "cp1253", "Τι γίνεται…"),
        ("iso-8859-9", "cp1254", "Şimdi ne olacak…"),
        ("tis-620", "cp874", "ข่าวด่วนวันนี้…"),
        ("iso-8859-11", "cp874", "…ข่าวด่วน…"),
    ],
)
def test_signs_of_windows_under_the_name_of_its_neighbour_stay_at_either_end(
    declared: str, codec: str, title: str, content_type: str
) -> None:
    body = feed("T", declared=declared).replace(b"T", title.replace("…", "X").encode(codec))
    body = body.replace(b"X", b"\x85")
    found = parse_feed(body, content_type=content_type)
    assert (found.title, found.complaint) == (title, "")
    body = body.replace(f"encoding='{declared}'".encode(), b"")
    found = parse_feed(body, content_type=f"text/xml; charset={declared}")
    assert found.title == title


@pytest.mark.parametrize("number", [1, 2, 5, 6, 7, 8, 9, 13, 15])
def test_where_no_sign_of_windows_stands_the_letters_are_those_declared(number: int) -> None:
    name = f"iso-8859-{number}"
    title = bytes(range(0xA0, 0x100)).decode(name, "ignore")
    assert title in to_text(feed(title, name, name))[0]
    # What that encoding of Windows does not have either stays as it is.
    assert "A\x98B" in to_text(feed("A\x98B", "iso-8859-2", "iso-8859-2"))[0]
    # In UTF-8 nobody means anything else by it.
    assert "A\x85B" in to_text(feed("A\x85B"))[0]


SEVEN = [("首相が新しい法案に署名", "iso-2022-jp"), ("한국어 뉴스", "iso-2022-kr")]


@pytest.mark.parametrize(
    "content_type",
    [
        *("", "text/xml", "text/html", "text/plain", "application/xml", "application/rss+xml"),
        *(f"text/xml; charset={name}" for name in ("us-ascii", "utf-8", "iso-8859-1")),
    ],
)
@pytest.mark.parametrize("declared", [True, False])
@pytest.mark.parametrize(("title", "codec"), SEVEN)
def test_seven_bits_are_known_whatever_else_is_said(
    title: str, codec: str, declared: bool, content_type: str
) -> None:
    body = feed("T", declared=codec if declared else "").replace(b"T<", title.encode(codec) + b"<")
    found = parse_feed(body, content_type=content_type)
    assert found.title == title
    if declared and "charset" not in content_type:
        assert found.complaint == ""


def test_what_is_declared_to_be_in_seven_bits_needs_a_sign_against_a_charset() -> None:
    body = feed("中文", "hz", "hz-gb-2312")
    assert parse_feed(body, content_type="text/xml").title == "中文"
    assert parse_feed(body, content_type="text/xml; charset=hz").title == "中文"
    plain = feed("a ~~ b", declared="hz-gb-2312")
    assert parse_feed(plain, content_type="text/xml; charset=utf-8").title == "a ~~ b"
    assert parse_feed(feed("Größe", declared="iso-2022-jp")).title == "Größe"


@pytest.mark.parametrize(
    ("title", "codec", "declared"),
    [
        ("日本語の記事①", "cp932", "x-sjis"),
        ("日本語の記事①", "cp932", "Windows-31J"),
        ("ข่าว", "cp874", "windows-874"),
        ("Привет", "mac_cyrillic", "x-mac-cyrillic"),
        ("Größe “q”", "mac_roman", "x-mac-roman"),
        ("חדשות", "iso8859-8", "iso-8859-8-i"),
    ],
)
def test_names_that_browsers_know_are_believed(title: str, codec: str, declared: str) -> None:
    found = parse_feed(feed(title, codec, declared))
    assert (found.title, found.complaint) == (title, "")


@pytest.mark.parametrize(
    ("body", "content_type", "said"),
    [
        (feed(WESTERN, "cp1252"), "", "does not say its encoding, which is windows-1252"),
        (feed(WESTERN, "cp1252"), "text/xml", "does not say its encoding, which is windows-1252"),
        (feed(WESTERN, "cp1252", "utf-8"), "text/xml", "says it is utf-8, but it is windows-1252"),
        (feed(WESTERN, "cp1252"), "a/xml; charset=utf8", "says it is utf8, but it is windows-1252"),
        (feed(WESTERN), "text/xml", ""),
        (feed(WESTERN), "", ""),
    ],
)
def test_of_an_encoding_it_is_told_who_named_it(body: bytes, content_type: str, said: str) -> None:
    assert to_text(body, content_type)[2] == (said and f"the feed {said}")


@pytest.mark.parametrize("content_type", ["", "text/xml", "application/xml; charset=utf-8"])
def test_gzip_that_nobody_spoke_of(content_type: str) -> None:
    body = gzip.compress(gzip.compress(feed(TITLE)))
    assert parse_feed(body, content_type=content_type).title == TITLE
    assert parse_feed(gzip.compress(feed(TITLE)), content_type=content_type).title == TITLE
    # One that breaks off gives what came.
    assert parse_feed(gzip.compress(feed(TITLE))[:-8], content_type=content_type).title == TITLE
    with pytest.raises(ParseError):
        parse_feed(gzip.compress(feed(TITLE))[:12], content_type=content_type)


@pytest.mark.parametrize("name", ["utf-7", "unicode_escape", "rot13", "idna", "base64", "zlib"])
def test_encodings_that_no_feed_is_written_in_are_not_believed(name: str) -> None:
    text, encoding, complaint = to_text(feed("+ADw-script", declared=name))
    assert (encoding, "+ADw-script" in text) == ("utf-8", True)
    assert name in complaint
    assert to_text(feed("+ADw-"), f"application/xml; charset={name}")[1] == "utf-8"


@pytest.mark.parametrize("body", [b"", b" \r\n\t", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"\x00"])
@pytest.mark.parametrize("content_type", ["", "text/xml", "application/xml; charset=utf-16"])
def test_nothing_is_no_feed(body: bytes, content_type: str) -> None:
    with pytest.raises(ParseError):
        parse_feed(body, content_type=content_type)


def test_what_fits_nowhere_is_read_with_marks_and_said() -> None:
    body = feed("A", "utf-8", "utf-8").replace(b"A", b"A\x81\x9d\xffB")
    found = parse_feed(body)
    assert found.title[0] == "A"
    assert found.title[-1] == "B"
    assert found.complaint


@pytest.mark.parametrize("name", ["utf-8", "utf-16", "utf-32"])
def test_a_feed_that_breaks_off_within_a_letter_keeps_all_others(name: str) -> None:
    text = (
        f'<?xml version="1.0" encoding="{name}"?><rss version="2.0"><channel><title>Ž</title><item>'
    )
    text += "<title>Kůň</title><guid>1</guid></item><item><title>Příliš žluťoučký kůň"
    for end in range(1, 9):
        feed = parse_feed(text.encode(name)[:-end])
        assert (feed.title, feed.entries[0].title) == ("Ž", "Kůň")


GUESSED = [
    ("Привет мир: новости дня", "cp1251", "windows-1251"),
    ("Привет мир", "cp1251", "windows-1251"),
    ("Привет мир", "koi8_r", "koi8-r"),
    ("Президент України зустрівся з міністром", "koi8_u", "koi8-u"),
    ("中文新闻：今年上半年经济增长", "gb2312", "gb18030"),
    ("中文新聞：總統今天接見外國訪問團", "big5", "big5"),
    ("한국어 뉴스: 정부는 예산안을 발표했다", "euc_kr", "euc-kr"),
    ("日本語の記事：大雨のため運転を見合わせています", "shift_jis", "shift_jis"),
    ("日本語の記事：大雨のため運転を見合わせています", "euc_jp", "euc-jp"),
    ("日本語の記事", "iso2022_jp", "iso-2022-jp"),
    ("Ελληνικά νέα της ημέρας", "cp1253", "windows-1253"),
    ("أخبار اليوم باللغة العربية", "cp1256", "windows-1256"),
    ("חדשות היום בעברית", "cp1255", "windows-1255"),
    ("ข่าวภาษาไทย: ฝนตกหนักในกรุงเทพมหานคร", "tis_620", "tis-620"),
]


@pytest.mark.parametrize("content_type", ["", "text/xml", "application/xml; charset=utf-8"])
@pytest.mark.parametrize("declared", ["", "utf-8", "x-unknown"])
@pytest.mark.parametrize(("title", "codec", "name"), GUESSED)
def test_letters_of_other_scripts_are_known_where_nothing_that_is_said_is_true(
    title: str, codec: str, name: str, declared: str, content_type: str
) -> None:
    text, encoding, complaint = to_text(feed(title, codec, declared), content_type)
    assert title in text
    assert encoding == name
    said = declared or "charset" in content_type
    end = f", but it is {name}" if said else f"does not say its encoding, which is {name}"
    assert complaint.endswith(end)


@pytest.mark.parametrize(
    "title",
    [
        *(WESTERN, "Größe über Straßen", "Pääministeri yö äänestys", "São não três pontos"),
        *("L’été à Besançon : « déjà »", "ÉTÉ À LA MAISON", "Ökad försäljning", "It’s — naïve"),
    ],
)
@pytest.mark.parametrize("declared", ["", "utf-8", "us-ascii"])
def test_western_letters_are_never_taken_for_others(title: str, declared: str) -> None:
    text, encoding, _ = to_text(feed(title, "cp1252", declared))
    assert title in text
    assert encoding == "windows-1252"


SHORT = [
    ("Президент подписал новый закон", "cp1251", "windows-1251"),
    ("Президент подписал новый закон", "iso8859_5", "iso-8859-5"),
    ("Президент подписал новый закон", "mac_cyrillic", "x-mac-cyrillic"),
    ("Президент підписав новий закон", "iso8859_5", "iso-8859-5"),
    ("Времето утре ще бъде слънчево", "cp1251", "windows-1251"),
    ("הממשלה אישרה את התקציב", "cp1255", "windows-1255"),
    ("الحكومة تقر ميزانية العام المقبل", "iso8859_6", "iso-8859-6"),
    ("Rząd przyjął nowy budżet, a Łódź się cieszy", "iso8859_2", "iso-8859-2"),
    ("Größere Häuser für Flüchtlinge: Städte fordern mehr Geld", "mac_roman", "macintosh"),
    ("L’Assemblée adopte le budget à l’été", "mac_roman", "macintosh"),
    ("新博物館在臺北開放，科學家發現新物種", "big5", "big5"),
]


@pytest.mark.parametrize(("title", "codec", "name"), SHORT)
def test_letters_of_one_headline_are_known(title: str, codec: str, name: str) -> None:
    text, encoding, complaint = to_text(feed(title, codec))
    assert title in text
    assert (encoding, complaint) == (name, f"the feed does not say its encoding, which is {name}")


def test_letters_of_central_europe_are_known_where_there_are_enough() -> None:
    for text, codec in (
        ("Vláda schválila nový rozpočet. Řidiči čekají v koloně, večer přijde déšť. ", "cp1250"),
        (
            "A kormány elfogadta a költségvetést, holnap erős szél és eső várható. Szerdán több "
            "nagyvárosban hűvösebb időt jósolnak, a tűzoltók felkészültek. ",
            "iso8859_2",
        ),
    ):
        assert text in to_text(feed(text * 3, codec))[0]


@pytest.mark.parametrize(
    "title",
    [
        # Signs alone, and accents beside them.
        *("Cambios en para “ ”.", "“é”", "«à»", "Waarde van ‘ ’", "Stoor ’n ander by", "– – –"),
        *(
            "10°C à 5 m²",
            "¿Qué pasó?¡Nada!",
            "l´été d´avant",
            "Nr. 5½ × 3",
            "©2026 Zoë™",
            "§ 5 ff.",
        ),
        *("£5", "¢ Noël", "ÅTTA NIÑO ¿QUÉ? ÍSLAND DÉJÀ", "‡ MAÇÃ ÞJÓÐLEIKHÚSIÐ COÖPERATIE ©"),
        *("Œ COSÌ AÑO … €20", "· £5", "ø", "È"),
        *("El señor Núñez", "Škoda und Citroën", "São Tomé e Príncipe", "Þingið ræðir fjárlög"),
        *("Õpetajad ütlesid", "Ólafur fær verðlaun", "Eén op de vijf", "Këshilli është çelur"),
    ],
)
def test_signs_and_rarer_letters_of_western_europe_stay(title: str) -> None:
    text, encoding, _ = to_text(feed(title, "cp1252"))
    assert title in text
    assert encoding == "windows-1252"


@pytest.mark.parametrize("declared", ["", "gb2312", "utf-8"])
def test_a_letter_cut_in_two_costs_no_other(declared: str) -> None:
    title = "政府通过了明年的预算案，北方地区将有大雪，新博物馆在上海开放"
    body = feed(title + "#", "gb18030", declared).replace("放#".encode("gb18030"), b"\xb7")
    found = parse_feed(body)
    assert title[:-1] in found.title
    assert "gb18030" in found.complaint
    # One with many that do not fit is not in that encoding.
    assert "\ufffd" not in to_text(feed("\x81\x8d\x9d".join("Größe"), "latin-1"))[0][:60]


def test_a_guess_is_nothing_for_who_may_ask_no_library() -> None:
    for title in ("Größe – “Zoë”", "Привет"):
        assert parse_feed(feed(title), plain=True).title == title
    assert parse_feed(feed("Größe – “Zoë”", "cp1252"), plain=True).title == "Größe – “Zoë”"
    with pytest.raises(NotPlainError):
        parse_feed(feed("Привет мир", "cp1251"), plain=True)


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-1", "koi8-r", "cp866"])
def test_what_is_declared_and_fits_is_not_guessed_about(declared: str) -> None:
    body = feed("Привет мир: новости дня", "cp1251", declared)
    assert to_text(body)[0] == body.decode(declared)


@pytest.mark.parametrize(
    ("title", "codec", "declared", "kind"),
    [
        ("日本語の記事", "shift_jis", "euc-jp", "application/octet-stream; charset=shift_jis"),
        ("Größe", "cp850", "us-ascii", "binary/octet-stream; charset=cp850"),
        ("Größe", "cp850", "utf-8", "application/octet-stream; charset=cp850"),
        # UTF-8 is sure of itself; a charset of one byte a letter fits whatever comes.
        ("Größe", "utf-8", "us-ascii", "application/octet-stream; charset=cp850"),
    ],
)
def test_a_charset_that_fits_is_believed_where_the_declaration_does_not(
    title: str, codec: str, declared: str, kind: str
) -> None:
    assert parse_feed(feed(title, codec, declared), content_type=kind).title == title


@pytest.mark.parametrize("declared", ["", "utf-8"])
def test_of_utf_8_with_a_broken_letter_all_others_are_read(declared: str) -> None:
    body = feed("Žluťoučký kůň úpěl – x – Привет", declared=declared).replace(b"x", b"\xc3")
    found = parse_feed(body)
    assert found.title == "Žluťoučký kůň úpěl – \ufffd – Привет"
    assert "broken" in found.complaint


@pytest.mark.parametrize("blank", ["\n", "  ", "\r\n\t"])
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("declared", ["", "utf-16", "utf-8"])
def test_blanks_before_wide_letters_without_a_mark(blank: str, codec: str, declared: str) -> None:
    body = blank.encode(codec) + feed("Größe 日本語", codec, declared)
    assert parse_feed(body).title == "Größe 日本語"
    assert parse_feed(body, content_type="text/xml").title == "Größe 日本語"


def test_a_guess_looks_at_a_part_and_ends_at_a_whole_letter() -> None:
    items = "".join(
        f"<item><title>日本語の記事 {number}</title></item>" for number in range(40_000)
    )
    for codec, name in (("shift_jis", "shift_jis"), ("gb18030", "gb18030"), ("cp932", "shift_jis")):
        for shift in range(3):
            body = feed("x" * shift + items, codec)
            text, encoding, _ = to_text(body)
            assert (encoding, text) == (name, body.decode(codec))


def test_no_guess_is_made_where_something_fits() -> None:
    program = (
        "import sys; from newsreader.parse.decode import to_text; "
        "[to_text('<rss>é日本</rss>'.encode(), kind) for kind in ('', 'text/xml')]; "
        "to_text('<rss>é</rss>'.encode('cp1252')); print('chardet' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == [b"False"]
