"""Boxes that offer letters, asides that promote, and calls: in the words of many languages."""

import pytest

from newsreader.extract.body.drop.asks.letter_boxes import drop_letter_boxes
from newsreader.extract.page import extract_page
from tests.extract.dropping import left, lines_left, lines_of
from tests.extract.said import ALL, said

from .pages import PARAGRAPHS, URL, page, paragraphs


def box(label: str, words: str, button: str = "", tag: str = "div") -> str:
    pressed = f"<button>{button}</button>" if button else ""
    return f'<{tag} class="kasse"><h4>{label}</h4><p>{words}</p>{pressed}</{tag}>'


OFFERS = {
    "de": box("Newsletter", "Das Wichtigste vom Tag, jeden Abend in Ihrem Postfach.", "Anmelden"),
    "hu": box("Iratkozzon fel hírlevelünkre!", "Reggel és este a hírek!", "Feliratkozom"),
    "pl": box("Zapisz się na newsletter", "Bądź na bieżąco, codziennie rano.", "Zapisuję się"),
    "tr": box("E-bülten", "Günün haberleri e-postanıza gelsin. Abone olun.", tag="section"),
    "sv": box("Nyhetsbrevet Morgon", "Få dagens nyheter i inkorgen.", "Ja tack"),
    "nl": box("Nieuwsbrief Ochtend", "Elke ochtend het nieuws van de kade.", "Schrijf je in"),
    "fi": box("Tilaa uutiskirje", "Aamun uutiset sataman laidalta.", "Tilaan"),
    "cs": box("Newsletter", "Každé ráno to nejdůležitější z přístavu.", "Chci odebírat"),
    "ru": box("Рассылка «Причал»", "Главное за день из порта.", "Хочу получать"),
    "uk": box("Розсилка", "Головне за день із порту.", "Отримувати"),
    "he": box("ניוזלטר", "כל בוקר, החדשות מהנמל.", "הצטרפות"),
    "ja": box("ニュースレター", "毎朝、港のニュースをお届け。", "申し込む"),
    "ko": box("뉴스레터", "매일 아침 항구 소식.", "신청하기"),
}


@pytest.mark.parametrize("offer", OFFERS.values(), ids=OFFERS)
def test_a_box_that_offers_a_letter_stays_out(offer: str) -> None:
    assert left(paragraphs(offer)) == ALL
    assert left(f"{paragraphs()}{offer}") == ALL


FIELD = '<form><input type="email" name="mail"><input type="submit" value="OK"></form>'


LETTERS = '<a href="/newsletters/tide">Ja</a>'


def test_a_field_for_an_address_and_a_link_to_letters_tell_a_box() -> None:
    for inner in (FIELD, LETTERS, '<a href="/nyhetsbrev">Ja</a>'):
        offer = f"<div><h3>Het bulletin</h3><p>Elke ochtend, voor wie vaart.</p>{inner}</div>"
        assert left(paragraphs("", offer)) == ALL, inner
        # A form goes for other reasons, too.
        assert " ".join(lines_left(paragraphs("", offer), drop_letter_boxes)) == ALL, inner


ABOUT = "The newsletter that the harbour printed was read by nobody, the ministers found in May."


@pytest.mark.parametrize(
    "text",
    [
        box("Weather bulletin", "Rain at noon, four degrees.", "More"),
        box("Newsletter", "It was printed until 1994, in the cellar of the customs house."),
        "<h3>Newsletter</h3><p>It was printed until 1994.</p><button>Copy</button>",
        "<section><h3>Newsletter</h3><p>It was printed.</p><button>Copy</button></section>"
        "<section><h3>Letters</h3><p>They were written.</p><button>Copy</button></section>",
        f"<p>{ABOUT}</p><p>Another newsletter came.</p>"
        f'<div class="x"><h3>The newsletter</h3><p>It was printed.</p>{LETTERS}</div>',
        '<div class="x"><h3>Newsletter</h3><ul><li>Printed</li><li>Read</li></ul>'
        "<button>Copy</button></div>",
    ],
    ids=["a bulletin", "no button", "in the flow", "sections", "the matter", "a list"],
)
def test_what_is_told_of_letters_is_kept(text: str) -> None:
    told = paragraphs("", text)
    assert left(told) == " ".join(lines_of(told))


def aside(*lines: str) -> str:
    return f'<aside class="x-k7">{"".join(lines)}</aside>'


@pytest.mark.parametrize(
    "promoted",
    [
        aside("<h3>Podcast: Ebbe</h3>", "<p>Täglich um sechs. Hier abonnieren.</p>"),
        aside(
            "<h3>Dieser Text stammt aus dem Herold Nr. 7/2026.</h3>",
            '<a href="https://plus.herald.example">Hier können Sie die ganze Ausgabe lesen.</a>',
        ),
    ],
    ids=["a call", "a link"],
)
def test_an_aside_that_only_leads_on_is_no_gap_of_the_text(promoted: str) -> None:
    assert said(paragraphs("", promoted)) == ALL


@pytest.mark.parametrize(
    "told",
    [
        aside("<h3>The pier</h3>", "<p>It has stood in the bay for a hundred years.</p>"),
        aside("<h3>The pier in numbers</h3>", "<h4>84 metres</h4>"),
        aside("<h3>The pier</h3>", '<p><a href="/plan.pdf">The plan</a></p>'),
        aside("<h3>The pier</h3>", '<p><a href="https://piers.example/">Its society</a></p>'),
    ],
    ids=["a sentence", "headings", "a file", "another site"],
)
def test_an_aside_that_tells_something_is_kept(told: str) -> None:
    assert "The pier" in said(paragraphs("", told))


BIG = (
    '<p>Quay is a newsroom of the bay. <a href="{}">Sign up to receive our biggest stories</a> '
    "soon.</p>"
)


def test_a_call_with_a_link_to_letters_goes() -> None:
    assert left(BIG.format("/newsletters/big") + paragraphs()) == ALL
    assert "biggest" in left(BIG.format("/big") + paragraphs())


FOLLOW = (
    'Følg med i Havneposten på <a href="https://facebook.com/havn">Facebook</a> '
    'og på <a href="{}">siden om havnen</a>.'
)


def test_a_last_line_in_italics_that_leads_to_a_name_and_into_the_site_goes() -> None:
    own = FOLLOW.format("/nord")
    assert left(f"{paragraphs()}<p><em>{own}</em></p>") == ALL
    assert "Havneposten" in left(f"{paragraphs()}<p>{own}</p>")
    assert "Havneposten" in left(f"<p><em>{own}</em></p>{paragraphs()}")
    other = FOLLOW.format("https://piers.example/")
    assert "Havneposten" in left(f"{paragraphs()}<p><em>{other}</em></p>")


@pytest.mark.parametrize("name", ["hirlevel", "nyhetsbrev-box", "nieuwsbrief", "e-bulten"])
def test_boxes_are_told_by_their_names_in_more_languages(name: str) -> None:
    offer = f'<div class="{name}"><h4>Tide</h4><p>Each morning, by boat.</p></div>'
    assert left(paragraphs("", offer)) == ALL


def test_a_text_that_is_called_a_letter_is_kept() -> None:
    whole = page(f'<div class="post tag-nyhetsbrev">{paragraphs()}</div>')
    text = extract_page(whole, URL).html
    assert all(each in text for each in PARAGRAPHS)


SLOW = (
    "<div><p>Slow Sounds is a reader-supported publication. To receive new posts and support my "
    "work, consider becoming a free or paid subscriber.</p><button>Subscribe</button></div>"
)


@pytest.mark.parametrize(
    "words",
    [
        "Like a cow that has had bad news. You notice it in your chest before your ears.",
        "Follow the smell of tar and you will find the shed.",
        "Get up at five, if you want to hear it.",
        "Listen to it for a minute.",
        "Download speeds are poor out here.",
        "Subscribe to that and you will believe anything.",
    ],
)
def test_a_paragraph_beside_an_unnamed_box_of_letters_stays(words: str) -> None:
    whole = left(paragraphs(f"<p>{words}</p>{SLOW}"))
    assert words in whole
    assert "reader-supported" not in whole


def offer(words: str, button: str, head: str = "Få de beste sakene", below: str = "") -> str:
    return f'<div class="x-k7"><h3>{head}</h3><p>{words}</p>{below}<a href="/nl">{button}</a></div>'


OWN = {
    "nb": ("Meld deg på nyhetsbrevet vårt, så får du ukens saker i innboksen.", "Meld deg på her"),
    "en": ("Sign up to our newsletter and have the best of the week each Friday.", "Sign up here"),
    "de": ("Abonnieren Sie unseren Newsletter mit dem Besten der Woche aus dem Hafen.", "Anmelden"),
    "fr": ("Abonnez-vous à notre newsletter pour lire le meilleur de la semaine.", "Je m’inscris"),
    "es": ("Suscríbete a nuestra newsletter y recibe lo mejor de la semana.", "Suscríbete aquí"),
    "pl": ("Zapisz się na nasz newsletter i czytaj co piątek to, co ważne w porcie.", "Zapisz się"),
    "cs": ("Přihlaste se k odběru našeho newsletteru a čtěte to nejlepší.", "Přihlásit se"),
    "ru": ("Подпишитесь на нашу рассылку и читайте главное каждую пятницу.", "Подписаться"),
}


@pytest.mark.parametrize(("words", "button"), OWN.values(), ids=OWN)
def test_a_box_with_a_link_to_the_letter_of_the_site_goes_whatever_heads_it(
    words: str, button: str
) -> None:
    assert left(paragraphs("", offer(words, button, "The best"))) == ALL


@pytest.mark.parametrize(
    "told",
    [
        offer("“Sign up to our newsletter,” the poster on the pier said.", "The poster"),
        offer(OWN["en"][0], "Sign up here", below="<p>Nobody ever did, and it was taken down.</p>"),
        offer("The port has its own newsletter, which comes out on Fridays.", "Read more of it"),
        f"<p>{ABOUT}</p><p>Another newsletter came.</p>{offer(*OWN['en'])}",
        offer(*OWN["en"]) + offer("Take our app and have the tides with you.", "Load it here"),
    ],
    ids=["quoted", "more is told", "no call", "the matter", "boxes alike"],
)
def test_what_is_told_in_a_box_with_a_link_is_kept(told: str) -> None:
    whole = paragraphs("", told)
    assert lines_left(whole, drop_letter_boxes) == lines_of(whole)


@pytest.mark.parametrize("name", ["data-qa", "data-testid", "data-component"])
def test_a_box_is_told_by_what_its_part_is_called(name: str) -> None:
    inner = '<p>Get short answers to your questions. <a href="/x">Try them.</a></p>'
    assert left(paragraphs("", f'<div {name}="subs-newsletter"><div>{inner}</div></div>')) == ALL
    assert "short answers" in left(paragraphs("", f'<div {name}="news"><div>{inner}</div></div>'))
    assert left(f'<div {name}="newsletter-body">{paragraphs()}</div>') == ALL
