# ruff: noqa: E501 -- markup is best read a line an element
"""Small boxes with a button: what waits for consent goes, and so do alerts to be had."""

import time

import pytest

from newsreader.extract.body.drop.asks.pressed_boxes import drop_pressed_boxes
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.tree import tree_of
from tests.extract.dropping import left
from tests.extract.said import ALL

from .pages import paragraphs


def box(words: str, button: str, head: str = "", more: str = "") -> str:
    title = f"<h4>{head}</h4>" if head else ""
    return f"<div class=kasse>{title}<p>{words}</p>{more}<button>{button}</button></div>"


NOTE = "With your consent, an external video is loaded here."
WAITING = {
    "en": box(NOTE, "Load video", "External"),
    "de": box("Mit Ihrer Zustimmung wird hier ein externes Video geladen.", "Video jetzt laden"),
    "fr": box("Avec votre accord, une vidéo externe est chargée ici.", "Charger", "Externe"),
    "fr2": box(
        "Ce contenu est bloqué, vous n'avez pas accepté les cookies.", "Accepter les cookies"
    ),
    "de2": box("Zum Abspielen des Videos müssen Sie Cookies zulassen.", "Cookies zulassen"),
    "fr3": box("Vous n'avez pas accepté les cookies.", "Accepter les cookies"),
    "es": box("Este contenido se carga con su consentimiento.", "Cargar"),
    "pt": box("O vídeo só é mostrado com o seu consentimento.", "Mostrar"),
    "it": box("Con il tuo consenso qui compare un video esterno.", "Mostra"),
    "nl": box("Voor deze inhoud hebben we je toestemming nodig.", "Tonen"),
    "sv": box("Med ditt samtycke visas innehåll från en annan plats.", "Visa"),
    "da": box("Vi skal bruge dit samtykke for at vise dette indhold.", "Vis"),
    "nb": box("Vi trenger ditt samtykke for å vise innholdet.", "Vis"),
    "fi": box("Sisältö näytetään suostumuksellasi.", "Näytä"),
    "pl": box("Za twoją zgodą pokażemy tu wideo z innej strony.", "Pokaż"),
    "cs": box("S vaším souhlasem se zde zobrazí video.", "Zobrazit"),
    "tr": box("Bu içerik onayınızla yüklenir.", "Yükle"),
    "ru": box("Видео загрузится с вашего согласия.", "Загрузить"),
    "uk": box("Відео завантажиться за вашої згоди.", "Показати"),
    "el": box("Το περιεχόμενο θέλει τη συγκατάθεσή σας.", "Προβολή"),
    "he": box("התוכן ייטען בהסכמתך.", "הצגה"),
    "ar": box("يُعرض هذا المحتوى بعد موافقتك.", "عرض"),
    "hi": box("यह वीडियो आपकी सहमति से दिखेगा।", "देखें"),
    "ja": box("この動画の表示にはあなたの同意が必要です。", "表示"),
    "ko": box("이 콘텐츠를 보려면 동의가 필요합니다.", "보기"),
    "zh": box("显示此内容需要您的同意。", "显示"),
    "hu": box("A tartalom az Ön hozzájárulásával jelenik meg.", "Megjelenítés"),
    "ro": box("Acest conținut apare cu acordul tău.", "Arată"),
    "vi": box("Nội dung này cần sự đồng ý của bạn.", "Xem"),
    "id": box("Konten ini perlu persetujuan Anda.", "Tampilkan"),
    "no button by its name": f"<div><p>{NOTE}</p><span role=button>Load video</span></div>",
}


@pytest.mark.parametrize("waiting", WAITING.values(), ids=WAITING)
def test_a_box_that_waits_for_consent_to_load_something_goes_whole(waiting: str) -> None:
    assert left(paragraphs(waiting)) == ALL


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{NOTE}</p>",
        f"<div><p>{NOTE}</p></div>",
        f"<div><blockquote><p>{NOTE}</p></blockquote><button>Load</button></div>",
        f"<div><ul><li>{NOTE}</li></ul><button>Load</button></div>",
        f"<div><p>{NOTE}</p><ul><li>What it says</li></ul><button>Copy</button></div>",
        f"<details><summary>What it says</summary><div><p>{NOTE}</p><button>Copy</button></div></details>",
        f"<div><div><p>{NOTE}</p></div><p>{'So the box says, and nobody reads it. ' * 12}</p><button>x</button></div>",
    ],
)
def test_what_is_said_of_consent_without_a_box_to_press_stays(markup: str) -> None:
    assert NOTE in left(paragraphs(markup))


def test_a_box_that_is_much_of_a_text_stays() -> None:
    assert NOTE in left(f"<p>The boat came late.</p>{box(NOTE, 'Load video')}")


def test_a_text_about_consent_keeps_the_box_that_it_shows() -> None:
    about = "".join(
        f"<p>The {each} judges asked what the word cookie means, and why anybody would take one "
        "from a stranger on the way to the harbour.</p>"
        for each in ("first", "second", "third", "fourth")
    )
    assert NOTE in left(f"{about}{box(NOTE, 'Load video')}{paragraphs()}")


ALERTS = {
    "en": box("Get an alert when we publish more on this story.", "Follow"),
    "de": box("Benachrichtigung bei neuen Artikeln zu diesem Thema.", "Folgen"),
    "fr": box("Recevez une alerte quand nous publions sur ce sujet.", "Suivre"),
    "sv": box("Få en notis när vi skriver mer om ämnet.", "Följ"),
    "nb": box("Få varsel når vi skriver mer om denne saken.", "Følg saken"),
    "ja": box("この話題の続報をお知らせします。", "フォローする"),
    "ru": box("Сообщим, когда напишем об этом ещё.", "Включить уведомления"),
}


@pytest.mark.parametrize("alert", ALERTS.values(), ids=ALERTS)
def test_a_line_with_a_button_to_follow_it_among_paragraphs_goes(alert: str) -> None:
    assert left(paragraphs(alert)) == ALL


SAID = "The smaller of the two boats is called Ann."


@pytest.mark.parametrize(
    "markup",
    [
        box(SAID, "Copy"),
        box(SAID, "Show more"),
        box(SAID, "Follow", more="<button>Answer</button>"),
        f"<div class=kasse><p>{SAID}</p><button>Follow</button><button>Answer</button></div>",
        f"<div>{box(SAID, 'Follow')}</div>",
        box(SAID, "Follow", more="<input type=radio>"),
        box(SAID, "Follow", more="<img src=/ann.jpg>"),
        box(SAID, "Follow", more="<blockquote>So they say.</blockquote>"),
        box(SAID, "Follow", more="<p hidden>She is old.</p>"),
        box(SAID, "Follow").replace("<button", "<button aria-expanded=false"),
        box(SAID, "Follow") + box("The larger one is called Bea.", "Follow"),
        f"<p>{SAID} <button>Follow</button></p>",
        box(f"{SAID} {'She has been at the quay for as long as anybody knows. ' * 4}", "Follow"),
    ],
)
def test_other_boxes_with_a_button_stay(markup: str) -> None:
    assert SAID in left(paragraphs(markup))


def test_many_boxes_with_buttons_are_looked_through_once() -> None:
    """Each of another kind, beside as many paragraphs: once through the lines, not once a box."""

    def cost(boxes: int) -> float:
        many = "".join(
            f"<p>{SAID}</p>{box(SAID, 'Follow').replace('kasse', 'k' + 'abcdefghij'[each % 10] * (each % 50))}"
            for each in range(boxes)
        )
        runs = runs_of(tree_of(f"<main>{many}</main>").body)
        choice = Choice(runs, [True] * len(runs))
        start = time.process_time()
        drop_pressed_boxes(choice)
        return time.process_time() - start

    assert cost(1_600) < 9 * cost(400)  # 16 times as long, were it once a box
