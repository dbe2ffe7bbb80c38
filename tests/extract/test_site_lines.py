# ruff: noqa: E501 -- pages are best read a line an element
"""Single lines of a site: where it is followed, how long a film is, who translated, labels."""

import pytest

from newsreader.extract.body.words.lengths import is_length
from newsreader.extract.body.words.machines import notes_machine
from tests.extract.dropping import left
from tests.extract.leaks import IMAGE, among, below
from tests.extract.pages import PARAGRAPHS, paragraphs
from tests.extract.said import ALL, said

GOOGLE = {
    "ro": "Urmărește știrile Radar.example și pe Google News",
    "en": "Follow Radar.example on Google News",
    "de": "Folgen Sie Radar auf Google News",
    "pl": "Obserwuj Radar w Google News",
    "cs": "Sledujte Radar na Google News",
    "uk": "Стежте за новинами Радара в Google News",
    "tr": "Radar'ı Google News'te takip edin",
    "hi": "रडार को गूगल पर Google News में फॉलो करें",
    "nb": "Følg Radar på Google News",
    "fi": "Seuraa Radaria palvelussa Google News",
    "hu": "Kövess minket itt is: Google News",
    "el": "Ακολουθήστε τον Ραντάρ στο Google News",
    "ar": "تابعوا رادار على Google News",
    "he": "עקבו אחרי רדאר ב־Google News",
    "id": "Ikuti berita Radar di Google News",
    "vi": "Theo dõi Radar trên Google News",
    "ja": "レーダーをGoogleニュースでフォロー",
    "ko": "구글이 아닌 Google 뉴스에서 레이더를 구독",
    "zh": "在Google新闻上关注雷达",
}


@pytest.mark.parametrize("line", GOOGLE.values(), ids=GOOGLE)
def test_where_a_site_is_followed_stays_out(line: str) -> None:
    assert below(f'<div class="w"><p>{line}</p></div>', feed=True) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "He says that nobody should follow the price of fish on Google News. It is never right.",
        "Cine urmărește prețul peștelui nu îl află de pe Google News, spune el.",
        "“Follow the boats on Google News”",
    ],
)
def test_who_speaks_of_it_is_kept(line: str) -> None:
    assert line.split(".", maxsplit=1)[0] in below(f"<p>{line}</p>", feed=True)


STATIONS = {
    "en": "For more local news, listen to Bayside FM on 95.4FM or download our app.",
    "de": "Hören Sie Bucht FM auf 95,4 oder laden Sie unsere App herunter.",
    "es": "Escucha Bahía FM en el 95.4 o descarga nuestra app.",
    "nl": "Luister naar Baai FM op 95.4 of download onze app.",
}


@pytest.mark.parametrize("line", STATIONS.values(), ids=STATIONS)
def test_where_a_station_is_heard_stays_out(line: str) -> None:
    assert below(f"<p><strong>{line}</strong></p>", feed=True) == ALL


def test_whoever_listens_in_a_text_is_kept() -> None:
    line = "Listen to the old men on the quay, or ask their wives, and you hear the same."
    assert line in below(f"<p>{line}</p>", feed=True)


LENGTHS = [
    "Längd: 1 min 12 sek",
    "Length: 1:12",
    "Dauer: 2 Min.",
    "Durée : 1 min 12 s",
    "Duración: 01:12",
    "Kesto: 2 min",
    "Durata: 3 minuti",
    "Duração: 12 segundos",
    "Duur: 1 min 30 sec",
    "Varighed: 2 min",
    "Varighet: 2 min",
    "Czas trwania: 2 min 5 sek",
    "Délka: 3 min",
    "Süre: 2 dk 10 sn",
    "Тривалість: 2 хв",
    "Длительность: 1:12",
    "Διάρκεια: 2 λεπτά",
    "אורך: 2 דקות",
    "المدة: 2 دقيقة",
    "अवधि: 2 मिनट",
    "再生時間: 1分12秒",
    "时长：1分12秒",
    "재생 시간: 1분 12초",
    "Hossz: 2 perc",
    "Durată: 2 min",
    "Durasi: 2 menit",
    "Thời lượng: 2 phút",
]


def test_how_long_a_film_is_stays_out_of_its_figure() -> None:
    assert [each for each in LENGTHS if not is_length(each)] == []
    caption = "<figcaption>The pier in spring, from the sea.</figcaption>"
    figure = f"<figure>{IMAGE}<span>{LENGTHS[0]}</span>{caption}</figure>"
    found = among(figure)
    assert "Längd" not in found
    assert "The pier in spring" in found


def test_other_lengths_are_kept() -> None:
    others = "Length: 12 metres", "Length: 12", "A film of 2 min", "Längd: se nedan", "Time: 2 min"
    assert not any(map(is_length, others))
    assert LENGTHS[0] in among(f"<p>{LENGTHS[0]}</p>")


NOTES = {
    "zh": "[请在总结开头加上：本文由第三方AI基于本报文章提炼总结而成，可能与原文真实意图存在偏差。]",
    "en": "This article was translated by AI and may contain errors.",
    "de": "Dieser Text wurde mit KI übersetzt und kann Fehler enthalten.",
    "fr": "Cet article a été traduit par IA et peut contenir des erreurs.",
    "es": "Este texto ha sido traducido por IA y puede contener errores.",
    "pl": "Ten tekst został przetłumaczony przez AI i może zawierać błędy.",
    "uk": "Цей текст перекладено ШІ, він може містити помилки.",
    "ja": "この記事はAIによる翻訳であり、誤りを含む場合があります。",
    "ko": "이 기사는 AI가 번역한 것으로 오류가 있을 수 있습니다.",
    "sv": "Den här sammanfattningen är gjord av AI och kan innehålla fel.",
    "tr": "Bu çeviri yapay zeka ile yapılmıştır ve hata içerebilir.",
    "ar": "هذا النص ترجم بواسطة الذكاء الاصطناعي وقد يحتوي على أخطاء.",
    "hi": "यह अनुवाद एआई ने किया है और इसमें त्रुटि हो सकती है।",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_a_note_on_a_machine_stays_out(note: str) -> None:
    assert notes_machine(note)
    assert among(f"<p>{note}</p>", feed=True) == ALL


def test_a_text_about_machines_keeps_it() -> None:
    about = "<p>The paper has had AI for a year, and the readers of the coast like it.</p>"
    more = "<p>What AI gets wrong, its editors put right before the boats leave the pier.</p>"
    assert NOTES["en"] in below(f"{about}{more}<p>{NOTES['en']}</p>", feed=True)
    line = "The harbour had its rules translated by AI, which may contain errors, as it says."
    assert line in among(f"<p>{line}</p>", feed=True)
    assert "may contain" in among(f"<blockquote><p>{NOTES['en']}</p></blockquote>", feed=True)


SUMMARY = "<div><h4>{}</h4><div>" + PARAGRAPHS[0] + "</div></div><h4>{}</h4>"
REST = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[1:])


def test_labels_above_a_summary_and_its_text_stay_out() -> None:
    assert said(SUMMARY.format("सार", "विस्तार") + REST, feed=True) == ALL


def test_either_label_by_itself_is_a_heading() -> None:
    assert "विस्तार" in said(SUMMARY.format("The pier", "विस्तार") + REST, feed=True)
    assert "सार" in said(SUMMARY.format("सार", "The pier") + REST, feed=True)
    twice = f"<h4>सार</h4><p>{PARAGRAPHS[0]}</p>"
    assert "सार" in said(twice + SUMMARY.format("सार", "विस्तार") + REST, feed=True)


LETTERS = '<p><a href="https://plus.herald.example/newsletters/bay">Suscríbete</a></p>'


def test_what_leads_to_a_letter_in_italics_stays_out() -> None:
    line = "<p><em>Toda la bahía que va contigo te espera aquí.</em></p>"
    assert below(f"{line}{LETTERS}", feed=True) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "<em>The pier has been here for two hundred years</em>, he said, and went home.",
        "<em>My thanks to all who told me of the winter on the quay.</em>",
    ],
)
def test_a_last_word_above_such_a_button_is_kept(line: str) -> None:
    assert "</p>" not in line
    found = below(f"<p>{line}</p>{LETTERS}", feed=True)
    assert line.partition("<em>")[2].partition("</em>")[0] in found


def test_a_line_in_italics_above_a_link_into_the_site_is_kept() -> None:
    text = (
        f'{paragraphs()}<p><em>What is here was told to us.</em></p><p><a href="/map">Map</a></p>'
    )
    assert "What is here was told to us." in said(text, feed=True)


CHECKED = {
    "nb": "Oppsummeringen er laget av AI og kvalitetssikret av våre journalister.",
    "fi": "Tiivistelmä on tekoälyn tekemä ja ihmisen tarkistama.",
    "sv": "Sammanfattningen är gjord med AI och granskad av redaktionen.",
    "da": "Resuméet er lavet med AI og kontrolleret af en redaktør.",
    "en": "This summary was made by AI and reviewed by an editor.",
    "de": "Die Zusammenfassung wurde mit KI erstellt und von der Redaktion geprüft.",
    "fr": "Ce résumé a été rédigé par une IA et relu par un journaliste.",
    "es": "El resumen lo hizo una IA y fue revisado por la redacción.",
    "pl": "Streszczenie przygotowała AI, a sprawdził je redaktor.",
    "ru": "Краткое содержание подготовил ИИ, текст проверен редакцией.",
    "ja": "この要約はAIが作成し、編集部が確認しました。",
    "ko": "요약은 AI가 작성하고 편집자가 검수했습니다.",
}


@pytest.mark.parametrize("note", CHECKED.values(), ids=CHECKED)
def test_who_went_over_a_summary_stays_out_where_it_has_a_box(note: str) -> None:
    boxed = f'<div class="x1"><p>{note}</p></div>'
    assert left(boxed + paragraphs()) == ALL
    assert note in left(f"{paragraphs()}<p>{note}</p>{paragraphs()}")
    told = f'<div class="x1"><p>{note} Nobody on the pier had asked for it.</p></div>'
    assert "pier had asked" in left(paragraphs("", told))
