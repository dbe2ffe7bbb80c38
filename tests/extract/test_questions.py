# ruff: noqa: E501 -- markup is best read a line an element
"""Questions about the subject of an article, with their answers, are a part of it wherever they stand."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import FOOTER, NAVIGATION, paragraphs

URL = "https://herald.example/ferry"
ASKED = (
    (
        "Why did the ministers of the coastal states meet?",
        "To reopen the line to the islands, which had been closed since the storms of last autumn.",
    ),
    (
        "When will the northern pier have new piles?",
        "By the end of the summer, if all goes well and the money that was promised is there by then.",
    ),
)
RAIL = '<div class="writer"><h3>Ann P.</h3><p>Writes of boats.</p></div><h5>more from our blog:</h5><ul><li><a href="/t/1">Boats</a></li><li><a href="/t/2">Piers</a></li></ul>'
FORMS = (
    '<details itemtype="https://schema.org/Question"><summary>{asked}</summary><p>{answer}</p></details>',
    '<div class="faq-item"><div class="faq-question">{asked}</div><div class="faq-answer" style="display:none"><p>{answer}</p></div></div>',
    "<div><div>{asked}</div><div>{answer}</div></div>",
    "<h3>{asked}</h3><p>{answer}</p>",
)


def body(head: str, form: str = FORMS[0], asked: tuple[tuple[str, str], ...] = ASKED) -> str:
    items = "".join(form.format(asked=one, answer=other) for one, other in asked)
    article = f"<article><h1>Ferry line reopens</h1>{paragraphs()}</article>"
    boxes = f'{RAIL}<div class="part"><div>{head}{items}</div></div><h2>Want to know more?</h2><p>Our friendly team helps you to grow.</p>'
    data = f"<html><head><title>Ferry line reopens</title></head><body>{NAVIGATION}<div>{article}{boxes}</div>{FOOTER}</body></html>"
    return extract_page(data.encode(), URL).html


@pytest.mark.parametrize("form", FORMS)
def test_questions_in_a_box_of_their_own_are_kept_with_their_answers(form: str) -> None:
    kept = body("<h2>FAQs</h2>", form)
    assert all(one in kept and other in kept for one, other in ASKED)
    assert "FAQs" in kept
    assert not any(said in kept for said in ("Writes of boats", "Piers", "friendly team"))


@pytest.mark.parametrize(
    "head",
    ["Frequently asked questions about the line", "Häufig gestellte Fragen", "よくある質問",
     "Ferry lines: FAQ", "Questions fréquentes", "Частые вопросы"],
)  # fmt: skip
def test_what_announces_questions_is_known_in_many_languages(head: str) -> None:
    kept = body(f"<h2>{head}</h2>")
    assert ASKED[0][1] in kept


def test_questions_about_the_site_stay_out() -> None:
    asked = (
        ("How do I cancel my subscription?", "Write to us and it ends."),
        ("Where can I change my password?", "On the page of your account."),
    )
    assert "account" not in body("<h2>FAQs</h2>", asked=asked)


def test_a_question_that_calls_upon_its_reader_is_none() -> None:
    assert ASKED[0][1] not in body("<h2>Ready for the ferry?</h2>", asked=ASKED[:1])
