# ruff: noqa: E501 -- pages are best read a line an element
"""Boxes of letters without a name and mostly without a form, and what of a text looks like them."""

import pytest

from newsreader.extract.body.drop.asks.call_rests import drop_call_rests
from newsreader.extract.body.drop.asks.invites import drop_invites
from newsreader.extract.body.words.abroad import WAITING
from newsreader.extract.body.words.terms import is_small_print
from tests.extract.dropping import left, lines_left, lines_of
from tests.extract.said import ALL, said

from .pages import paragraphs

SMALL_PRINT = """
By signing up you agree to our terms of use.
Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu.
En vous inscrivant, vous acceptez nos conditions d'utilisation.
Al suscribirte aceptas nuestra política de privacidad.
Ao se inscrever, você concorda com a nossa política de privacidade.
Iscrivendoti accetti la nostra informativa sulla privacy.
Door je in te schrijven ga je akkoord met ons privacybeleid.
Genom att anmäla dig godkänner du våra villkor.
Ved at tilmelde dig accepterer du vores vilkår.
Ved å melde deg på godtar du vilkårene våre.
Tilaamalla hyväksyt käyttöehtomme.
Zapisując się, akceptujesz naszą politykę prywatności.
Přihlášením souhlasíte s našimi podmínkami.
Abone olarak gizlilik politikamızı kabul etmiş olursunuz.
Підписуючись, ви погоджуєтеся з нашою політикою конфіденційності.
Подписываясь, вы соглашаетесь с политикой конфиденциальности.
Με την εγγραφή σας αποδέχεστε τους όρους χρήσης.
בהרשמה את מסכימה לתנאי השימוש שלנו.
بالتسجيل فإنك توافق على سياسة الخصوصية.
साइन अप करके आप हमारी गोपनीयता नीति से सहमत होते हैं।
登録することで、利用規約に同意したものとみなされます。
订阅即表示您同意我们的隐私政策。
구독하면 개인정보 처리방침에 동의하는 것으로 간주됩니다.
A feliratkozással elfogadja adatvédelmi szabályzatunkat.
Prin abonare ești de acord cu politica noastră de confidențialitate.
Dengan mendaftar, Anda menyetujui kebijakan privasi kami.
Khi đăng ký, bạn đồng ý với chính sách bảo mật của chúng tôi.
Vous pouvez vous désabonner à tout moment.
Você pode cancelar a inscrição a qualquer momento.
"""


@pytest.mark.parametrize("line", SMALL_PRINT.strip().splitlines())
def test_what_one_agrees_to_goes_with_the_field_above_it_and_with_nothing_else(line: str) -> None:
    assert is_small_print(line)
    box = f"<div><h3>Sign up for our newsletter</h3><form><input type=email><button>Sign up</button></form><p>{line}</p></div>"
    assert left(paragraphs("", box)) == ALL
    assert line in said(paragraphs(f"<p>{line}</p>")) or line.startswith(("By", "Mit", "Al"))


BOXES = {
    "a call and a sentence": "<div><p>Sign up for the Harbour's Salt, But Sweet newsletter. Our newsletter series tells you how to mend a net.</p></div>",
    "the same in French": "<div><p>Inscrivez-vous à notre newsletter. Chaque vendredi, le meilleur de la côte.</p></div>",
    "the same in Ukrainian": "<div><p>Підпишіться на нашу розсилку. Щоп’ятниці найкращі історії узбережжя.</p></div>",
    "Korean": "<div><p>매일 항구 소식 5개가 담긴 뉴스레터를 받아보세요.</p><a href=/x7>구독하기</a></div>",
    "a name, and what waits": "<div><h3>Mar em Transe</h3><p>Receba no seu email uma seleção de notícias sobre o mar</p><p>Carregando...</p></div>",
    "a mailbox, and a button": "<div><p>Apúntate a la newsletter de la costa</p><p>Cada viernes en tu correo, lo que hay que saber de la comarca</p><a>Apuntarme</a></div>",
    "a button that repeats its call": "<div><p>Gabung ke WhatsApp Channel kami untuk berita terbaru</p><a>Gabung</a></div>",
    "Arabic": "<div><h3>اشترك في نشرتنا البريدية</h3><p>أهم أخبار البحر تصلك كل أسبوع</p><button>اشترك</button></div>",
    "Norwegian": "<div><p>Få ukens beste i innboksen din</p><button>Meld på</button></div>",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_box_of_letters_without_a_name_or_a_field_goes(box: str) -> None:
    assert left(paragraphs("", box)) == ALL
    assert left(f"{paragraphs()}{box}") == ALL


KEPT = {
    "quoted": "<div><p>“Sign up for our newsletter. Every Friday, the best of the coast,” it says.</p></div>",
    "told later": "<div><p>The pilots have one hope. Sign up for the newsletter, they say, and wait.</p></div>",
    "a step": "<ol><li>Sign up for our newsletter.</li><li>Enter a name that nobody has.</li></ol>",
    "a form that is told of": "<div><h3>The form</h3><p>The field takes an address, and the button says “Subscribe”.</p></div>",
    "terms of a treaty": "<p>By signing the treaty both states agree to the terms of the bank, and accept its conditions.</p>",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_a_text_says_of_letters_and_forms_stays(text: str) -> None:
    told = paragraphs("", text)
    assert left(told) == " ".join(lines_of(told))


def test_a_call_that_somebody_says_is_no_site_s_though_it_begins_a_box() -> None:
    said_so = "<div><p>Sign up for our newsletter, said the harbour, and nobody did.</p></div>"
    assert len(lines_left(paragraphs("", said_so), drop_invites)) == len(lines_of(paragraphs())) + 1


def test_a_text_about_a_newsletter_keeps_what_it_quotes_of_it() -> None:
    about = "<p>The newsletter of the harbour is read by {} pilots, and each of them finds another fault in it.</p>"
    quoted = "<div><p>Sign up for the newsletter. Every Friday, the best of the coast.</p></div>"
    assert "Sign up for the newsletter" in left(
        paragraphs(about.format("four"), quoted, about.format("six"))
    )


def test_a_text_in_boxes_of_a_paragraph_each_keeps_a_line_that_bids() -> None:
    bids = "Sign up for the newsletter. Every Friday it lies in the box by the door."
    lines = [f"<div><p>{each}</p></div>" for each in (*ALL.split(". ")[:6], bids)]
    assert bids in left("".join(lines))


def test_a_box_with_a_sentence_of_the_text_keeps_its_heading() -> None:
    box = "<div><h3>Salt</h3><p>Sign up for our newsletter.</p><p>The boats came late.</p></div>"
    assert lines_left(box, drop_call_rests)[0] == "Salt"


def test_what_waits_ends_in_dots() -> None:
    assert WAITING.fullmatch("Wird geladen")
    assert left(paragraphs("<p>Wird geladen…</p>")) == ALL
    assert "Loading" in left(paragraphs("<p>Loading</p>"))
    told = "<p>Loading the boats took all of the night, and then...</p>"
    assert "Loading the boats" in left(paragraphs(told))


def test_the_label_of_a_call_goes_in_writing_that_parts_words_by_vowel_signs() -> None:
    title = "मॉर्निंग न्यूज ब्रीफ"
    call = "रोज सुबह की जरूरी खबरें पाने के लिए न्यूजलेटर सब्सक्राइब करें"
    assert left(paragraphs("", f"<div><span>{title}</span><p>{call}</p></div>")) == ALL
    told = f"<div><span>{title}</span><p>घाट पर सुबह से भीड़ लगी रही और नाव नहीं आई।</p></div>"
    assert title in left(paragraphs("", told))
