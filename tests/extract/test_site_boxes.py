"""Boxes in which a site speaks of its program and of subscriptions, in the words of many."""

import pytest

from newsreader.extract.body.words.abroad import COUNTED, LOADS
from newsreader.extract.body.words.book import rows
from newsreader.extract.body.words.tables.readers import METER
from newsreader.extract.body.words.tables.tools import LOAD
from tests.extract.leaks import among, below
from tests.extract.pages import paragraphs
from tests.extract.said import ALL, said

PRESSED = {
    "en": "Download the app",
    "de": "App herunterladen",
    "fr": "Télécharger l’application",
    "es": "Descargar la app",
    "it": "Scarica l’app",
    "pt": "Baixe o aplicativo",
    "nl": "Download de app",
    "sv": "Ladda ner appen",
    "da": "Hent appen",
    "nb": "Last ned appen",
    "fi": "Lataa sovellus",
    "pl": "Pobierz aplikację",
    "cs": "Stáhněte si aplikaci",
    "tr": "Uygulamayı indirin",
    "uk": "Завантажити застосунок",
    "ru": "Скачать приложение",
    "el": "Κατεβάστε την εφαρμογή",
    "he": "להורדת האפליקציה",
    "ar": "حمل التطبيق",
    "hi": "ऐप डाउनलोड करें",
    "ja": "アプリをダウンロード",
    "zh": "下载客户端",
    "ko": "앱 다운로드",
    "hu": "Töltse le az alkalmazást",
    "ro": "Descarcă aplicația",
    "id": "Unduh aplikasi",
    "vi": "Tải ứng dụng",
}


@pytest.mark.parametrize("button", PRESSED.values(), ids=PRESSED)
def test_the_box_of_a_program_stays_out(button: str) -> None:
    words = "<p>Quay Notes for the pocket</p><p>Each morning twenty of our stories, chosen</p>"
    box = f'<section class="s">{words}<a href="/get">{button}</a></section>'
    assert among(box, feed=True) == ALL


def test_how_to_load_a_program_is_kept() -> None:
    steps = "<ol><li>Descargar la app</li><li>Open it and choose the smaller boat.</li></ol>"
    assert "Descargar la app" in among(steps)
    heading = f"<h2>Descargar la app</h2><p>{ALL[:150]}, as the harbour master said.</p>"
    assert "Descargar la app" in among(heading)


def test_every_language_has_both() -> None:
    assert rows(LOAD).keys() == rows(METER).keys()
    assert all(LOADS.fullmatch(button) for button in PRESSED.values())


IN_USE = {
    "en": "Your subscription is being used on another device",
    "es": "Tu suscripción se está usando en otro dispositivo",
    "de": "Ihr Abo wird gerade auf einem anderen Gerät genutzt",
    "pl": "Twoja subskrypcja jest używana na innym urządzeniu",
    "hi": "आपकी सदस्यता किसी अन्य डिवाइस पर उपयोग की जा रही है",
    "ja": "お客様の購読は別の端末で使用されています",
    "fr": "Il vous reste 3 articles gratuits ce mois-ci",
    "sv": "Du har 2 gratisartiklar kvar den här månaden",
}


@pytest.mark.parametrize("line", IN_USE.values(), ids=IN_USE)
def test_a_notice_of_subscriptions_stays_out_with_its_box(line: str) -> None:
    assert COUNTED.fullmatch(line)
    box = f'<div class="ph"><p>{line}</p><p>One more reader?</p><p>See the prices</p></div>'
    assert below(box, feed=True) == ALL
    assert said(f"{box}{paragraphs()}", feed=True) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "If you continue reading on this device, its light may keep you awake, doctors say.",
        "Your subscription, the ministers said, is being used on another pier.",
        "“Your subscription is being used on another device”, said the screen.",
    ],
)
def test_who_writes_of_subscriptions_is_kept(line: str) -> None:
    assert line in among(f"<p>{line}</p>", feed=True)


def test_the_text_in_one_box_with_such_a_notice_is_kept() -> None:
    tail = "The larger boat will be painted in the spring, and nobody on the quay minds to wait."
    box = f"<div><p>{IN_USE['en']}</p><p>{tail}</p></div>"
    assert below(box, feed=True) == f"{ALL} {tail}"


WITHOUT = {
    "id": ("Mau baca Bandar.example tanpa iklan?", "Bergabung dengan Membership Bandar"),
    "en": ("Tired of banners? Want to read ad-free?", "Join Harbour Plus"),
    "de": ("Möchten Sie werbefrei lesen?", "Werden Sie Mitglied"),
    "es": ("¿Quieres leer sin publicidad?", "Únete a Puerto Plus"),
    "pl": ("Chcesz czytać bez reklam?", "Dołącz do Klubu"),
    "tr": ("Reklamsız okumak ister misiniz?", "Hemen üye olun"),
}


@pytest.mark.parametrize(("ask", "call"), WITHOUT.values(), ids=WITHOUT)
def test_a_box_that_offers_the_site_without_advertisements_stays_out(ask: str, call: str) -> None:
    box = f'<div class="rec"><div class="rec__title">{ask}</div><p>{call}</p></div>'
    assert below(box, feed=True) == ALL


def test_a_text_about_advertisements_keeps_its_question() -> None:
    ask, call = WITHOUT["id"]
    box = f'<div class="rec"><div>{ask}</div><p>{call}</p></div>'
    about = "".join(
        f"<p>Siaran tanpa iklan itu sudah berjalan {years} tahun dan tetap disukai warga.</p>"
        for years in ("dua", "tiga")
    )
    assert ask in below(f"{about}{box}", feed=True)
    own = f"<p>{WITHOUT['en'][0]}</p>"
    assert WITHOUT["en"][0] in among(own, feed=True)
