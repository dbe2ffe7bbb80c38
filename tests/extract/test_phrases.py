# ruff: noqa: E501 -- pages are best read a line an element
"""What pages say around a text in forty languages: how it is looked up, and what it is not."""

import importlib
import pkgutil
from collections.abc import Iterable

import pytest

from newsreader.extract.body.words import abroad, tables
from newsreader.extract.body.words.book import Book, Starts, rows
from newsreader.extract.body.words.dates import MINUTES, is_stamp
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END, POINTER
from newsreader.extract.body.words.single import Words
from newsreader.model.names import names
from tests.extract.leaks import among, below, leaking
from tests.extract.said import ALL, said, texts

from .pages import PARAGRAPHS, paragraphs

LANGUAGES = names("""
    ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nb nl nn pl pt ro
    ru sk sl sr sv ta th tr uk vi zh
    """)


BEGINNINGS = names("SHARE_ON FOLLOW_US ENDINGS")
"""Tables of beginnings: some languages say it the other way round, or with expressions."""


EXPRESSIONS = names("HINTS NETWORKS NAMES MAIL BULLETINS PROGRAMS CHANNELS INBOXES ADS")
"""Regular expressions beside the tables."""


def lost(cases: Iterable[tuple[str, str]]) -> list[str]:
    """Those of some texts that lack a line of what they were made of."""
    return [
        f"{markup} gave {found}"
        for markup, found in cases
        if not all(text in found for text in texts(markup))
    ]


def test_every_table_has_every_language_once_and_each_phrase_once() -> None:
    wrong = []
    for module in pkgutil.iter_modules(tables.__path__):
        room = importlib.import_module(f"{tables.__name__}.{module.name}")
        for name, table in vars(room).items():
            if not name.isupper() or name in EXPRESSIONS:
                continue
            found = rows(table)
            missing = set() if name in BEGINNINGS else LANGUAGES - found.keys()
            wrong += [f"{name}: no row {each}" for each in sorted(missing)]
            wrong += [f"{name}: {each} is no language" for each in found.keys() - LANGUAGES]
            for language, said_so in found.items():
                if len(said_so) != len(set(said_so)):
                    wrong.append(f"{name} {language}: a phrase twice")
                wrong += [
                    f"{name} {language}: {phrase}"
                    for phrase in said_so
                    if "…" in phrase[:-1] or phrase.count("[") != phrase.count("]")
                ]
    assert not wrong


def test_a_line_is_looked_up_without_its_case_its_accents_and_the_signs_around_it() -> None:
    book = Book(
        """
        pt: Partilhar | Partilhar [este/o] artigo | # comentário[s/]
          | Partilhar no …
        tr: Paylaş | Sıradaki haber
        """
    )
    found = (
        "Partilhar",
        "► PARTILHAR »",
        "partilhar  este\u00a0artigo :",
        "12 comentários",
        "(1.204) COMENTARIOS",
        "Partilhar no Facebook",
        "PAYLAŞ!",
        "SIRADAKİ HABER",
    )
    assert [each for each in found if book.fullmatch(each) is None] == []
    other = (
        "",
        "Partilhar um artigo",
        "Comentários",
        "Partilhar no mercado de Lisboa era o que ele sabia fazer.",
        "Partilhar no " + "x" * 61,
        "“Partilhar”",
        "– Partilhar no mercado",
    )
    assert [each for each in other if book.fullmatch(each) is not None] == []


def test_a_table_that_is_written_wrong_is_refused() -> None:
    for table in ("Partilhar | Paylaş", "pt: Partilhar\npt: Paylaş"):
        with pytest.raises(ValueError, match="row"):
            rows(table)


def test_a_beginning_ends_where_the_line_goes_on() -> None:
    starts = Starts(("fi: Lue myös | Lue",), r"see also\b")
    found = starts.match("» Lue  myös: Lautta")
    assert found is not None
    assert found.end() == len("» Lue  myös")
    assert starts.match("Luettelo") is None
    assert starts.match("see also: Ferry") is not None
    assert starts.fullmatch("Lue") is not None
    assert Words("fi: Julkaistu klo").without("Julkaistu: klo 12.30 Turku") == "12.30 Turku"


def test_labels_of_many_languages_are_known() -> None:
    labels = (
        "Jaa | Tallenna | Kommentit 22 | Tilaajille | Del artikel | Gem | Deila | Jaga artiklit | Dalīties"
        "| Išsaugoti | Udostępnij | Vytlačiť článok | Sdílet | Megosztás | Distribuie | Сподели | Podijeli | Подели вест"
        "| Deli | Κοινοποίηση | Yorum yap | Поделиться ссылкой | 12 коментарів | שתפו | شارك المقال | اشتراک‌گذاری"
        "| शेयर करें | শেয়ার করুন | பகிர் | แชร์ | Chia sẻ bài viết | Bagikan | Kongsi | 記事を印刷する | 댓글 12개 | 发表评论"
        "| Anzeige endet | Mainos päättyy | Annuncio pubblicitario | Annonse | 広告 | विज्ञापन | Zur Startseite | Zobacz wideo"
        "| Откроется в новом окне | S'ouvre dans une nouvelle fenêtre | Vorlesen lassen | Copia l'enllaç | hace 3 horas"
        "| 3 tuntia sitten | 2時間前 | Lukuaika 5 min | Время чтения: 5 мин. | この記事は有料記事です。残り1234文字"
    )
    known = [each.strip() for each in labels.split("|")]
    assert [each for each in known if LABEL.fullmatch(each) is None] == []
    ends = "Legolvasottabb | Найпопулярніше | Mest læste | Par autoru | O autorze | Seotud lood"
    known = ends.split(" | ")
    assert [each for each in known if END.fullmatch(each) is None] == []
    points = "Lue lisää: | Loe ka: | Прочетете още: | Taip pat skaitykite: | Preberite še: | اقرأ أيضا: | 관련기사: | อ่านเพิ่มเติม:"
    assert [x for x in points.split(" | ") if POINTER.match(f"{x} Lautta") is None] == []
    times = "Čas čítania: 4 min | 4 λεπτά ανάγνωση | Okuma süresi 4 dk | 4 phút đọc | 읽는 시간 4분"
    assert [x for x in times.split(" | ") if MINUTES.fullmatch(x) is None] == []
    dates = (
        "Julkaistu 12.11.2026 klo 10.30 | Opublikowano: 12 listopada 2026, godz. 10:30 | 2026. november 12., csütörtök 10:30"
        "| Publicēts: 2026. gada 12. novembris | Paskelbta 2026 m. lapkričio 12 d. 10:30 | Zveřejněno 12. 11. 2026"
        "| Δημοσιεύθηκε: 12 Νοεμβρίου 2026, 10:30 | Thứ năm, 12/11/2026, 10:30 | प्रकाशित: 12 नवंबर 2026 | เผยแพร่ 12 พ.ย. 2569 เวลา 10:30 น."
        "| Публикувано на 12.11.2026 в 10:30 ч. | Objavljeno: 12. 11. 2026 u 10:30 | Publicat el 12 d’octubre de 2026"
    )
    assert [x.strip() for x in dates.split("|") if not is_stamp(x.strip())] == []


def test_sentences_of_authors_are_no_phrases() -> None:
    """One or more for each thing that is said, in the words with which sites say it."""
    sentences = (
        "Compartir en redes sociales fotos de menores es un riesgo.",
        "Partager sur un marché ce que l’on a, c’était sa règle.",
        "Teilen auf dem Markt war seine Regel",
        "Speichern kann man den Strom nicht.",
        "Imprimer un livre coûtait une année de salaire.",
        "Lyssna på artikelförfattaren, sade hon.",
        "Escucha a tu hermana cuando canta en la plaza.",
        "Se videon av mötet blir det rättegång",
        "Åpnes i nytt lys",
        "Torna alla casa del padre.",
        "Solo para adultos",
        "Reklama kosztowała pół miliona",
        "Kommentare zu Kants Werk füllen Regale",
        "Siga o barco, disse o pescador, e a viagem começou.",
        "Prenumerera på luft gör ingen",
        "Topics range from fish to rope",
        "Une erreur ? Non, un choix assumé.",
        "Une erreur ?",
        "Fehler im Text hatte das Gericht moniert.",
        "Vet du mer?",
        "Знаете больше? Тогда вы знаете всё.",
        "„Daj nam znać, kiedy będziesz w domu”",
        "– Napište nám, až dojedete",
        "Vil du have flere børn, skal du vente.",
        "Chcete dostávat vyšší důchod, musíte pracovat déle.",
        "Hat Ihnen der Artikel gefallen, den er schrieb, oder nicht?",
        "Ja.",
        "Non",
    )
    books = (abroad.LABELS, abroad.ENDS, abroad.ASKED, abroad.JUDGED)
    assert [each for each in sentences for book in books if book.fullmatch(each)] == []
    kept = [f"<p>{each}</p>" for each in sentences]
    assert lost([(each, said(paragraphs("", each), feed=True)) for each in kept]) == []


def test_rows_of_tools_between_the_byline_and_the_text_stay_out() -> None:
    lead = "Anwohner wehren sich gegen die Reparatur der alten Uhr über dem Bahnhof der Stadt."
    standfirst = f"<p class='lead'>{lead}</p>"
    rows_of_tools = (
        "<div class='bar'><ul><li><span>Merken</span></li><li><span>Artikel verschenken</span></li><li><span>Vorlesen lassen</span></li></ul></div>",
        "<ul><li>Jaa</li><li>Tallenna</li><li>Kommentit 33</li></ul>",
        "<ul><li>ポスト</li><li>シェアする</li><li>ブックマーク</li></ul>",
    )
    found = [(row, said(f"{standfirst}{row}{paragraphs()}")) for row in rows_of_tools]
    assert [row for row, text in found if text not in {ALL, f"{lead} {ALL}"}] == []
    own = (
        "<p>Unter dem Bild der neuen Ansicht stehen seit gestern drei neue Knöpfe, wie die Leute im Hafen sagen:</p><ul><li>Merken</li><li>Drucken</li></ul>",
        "<h2>Die Knöpfe</h2><ul><li>Merken</li><li>Drucken</li></ul>",
    )
    assert lost([(each, said(f"{standfirst}{each}{paragraphs()}")) for each in own]) == []


def test_what_a_page_asks_of_its_readers_stays_out_with_what_they_may_answer() -> None:
    asked = (
        "<div class='useful'><p>Cette page vous a-t-elle été utile ?</p><ul><li>Oui, merci</li><li>Non, pas vraiment</li></ul></div>",
        "<div class='useful'><h3>Löysitkö etsimäsi?</h3><div>Kyllä</div><div>Ei</div></div>",
        "<div class='tip'><h3>Vet du något om det här?</h3><p>Tipsa Öregrunds redaktion, anonymt om du vill.</p></div>",
        "<p>Wiesz więcej? Napisz do nas: redakcja@zatoka.example</p>",
        "<p>Нашли ошибку? Выделите её и нажмите Ctrl+Enter.</p>",
        "<p>Tilaa uutiskirjeemme, niin saat lahden uutiset sähköpostiisi.</p>",
        "<p>Segueix-nos a Instagram i a Telegram!</p>",
        "<section class='film'><div>Zobacz wideo</div><div>Kapela z zatoki gra na wszystkim, co wyrzuci woda</div></section>",
        "<p>[<a href='/boats'>Our review of the boats of the bay and their captains</a> Opens in new window]</p>",
    )
    assert leaking([(each, below(each)) for each in asked[:3]]) == []
    assert leaking([(each, among(each, feed=True)) for each in asked[2:]]) == []
    own = (
        "<p>Was this vote useful to the court?</p><ul><li>Yes</li><li>No</li></ul>",
        "<h3>Vet du mer?</h3><p>Nej, sade kaptenen, och han gick till sin båt igen.</p>",
        "<div><h3>Vet du mer?</h3><p>Nej, sade kaptenen, och han gick till sin båt igen.</p></div>",
        "<section><p>Zobacz wideo z mostu</p><p>Kapela z zatoki gra.</p></section>",
    )
    assert lost([(each, among(each, feed=True)) for each in own]) == []


def test_where_a_link_opens_is_no_word_of_the_text() -> None:
    line = "The <a href='https://sea.example/'>Sea School<span class='x'> (öffnet in neuem Fenster)</span></a> has said so to all who had come to the quay."
    found = said(paragraphs("", f"<p>{line}</p>"), feed=True)
    assert "Sea School has said so" in found
    assert "Fenster" not in found


def test_dates_beside_headlines_of_a_rail_are_none_of_its_words() -> None:
    rail = "".join(
        f"<li><a href='/r{day}'><p>Fähre Nummer {day}</p></a><span>11/{day} 05:30</span></li>"
        for day in (21, 22, 23, 24)
    )
    found = said(f"{paragraphs()}<div class='box'><h3>あわせて読みたい</h3><ul>{rail}</ul></div>")
    assert "Nummer" not in found
    assert "05:30" not in found
    assert PARAGRAPHS[-1] in found


def test_what_is_left_of_a_card_that_leads_elsewhere_stays_out() -> None:
    card = "<div class='inline'><span>Leggi anche</span><h3><a href='/l'>Serie A, la classifica</a></h3><span>di Carlo Neri</span></div>"
    assert leaking([(card, among(card)), (card, among(card, feed=True))]) == []
