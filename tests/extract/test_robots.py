# ruff: noqa: E501 -- pages are best read a line an element
"""A page is a check for programs only where that is what it is, not where it has the words."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.complaining import complaint

from .pages import PARAGRAPHS, URL, page

DECLARED = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
FLASH = "<p>Ministers of the two coastal states agreed on Tuesday to reopen the ferry line.</p>"
SHORT = "".join(f"<p>{text.partition(',')[0]}, they said.</p>" for text in PARAGRAPHS)
FORM = "<form><input type=email><button>Send</button></form>"
LEGAL = (
    f"<div><h3>Evening letter</h3>{FORM}<span>Protected by reCAPTCHA. Terms apply</span></div>",
    f"<div>{FORM}<p>Защита от спама reCAPTCHA. Конфиденциальность и условия использования</p></div>",
    "<form><span>reCAPTCHA</span><input type=email><button>Los</button></form>",
    "<footer><ul><li>Προστασία reCAPTCHA</li></ul></footer>",
)
SPOKEN = (
    "<p>“Are you a robot?” she would ask callers who did not laugh.</p>",
    "<p>The site of the council asks visitors to solve a captcha first.</p>",
    "<p>Access denied, said the sign at the pier.</p>",
)


@pytest.mark.parametrize("line", LEGAL + SPOKEN)
@pytest.mark.parametrize("text", [FLASH, SHORT])
def test_a_short_article_that_has_the_words_is_one(line: str, text: str) -> None:
    data = page(text + line, DECLARED)
    assert not complaint(data)
    assert "Ministers of the two" in extract_page(data, URL).html


@pytest.mark.parametrize("line", LEGAL)
@pytest.mark.parametrize("text", [FLASH, SHORT])
def test_what_guards_a_form_says_nothing_of_the_page(line: str, text: str) -> None:
    assert not complaint(page(text + line))


@pytest.mark.parametrize("line", SPOKEN)
def test_some_sentences_of_something_else_are_an_article_without_a_declaration(line: str) -> None:
    assert not complaint(page(SHORT + line))
    assert "person" in complaint(page(line))


def test_one_paragraph_that_also_speaks_of_it_is_an_article_if_it_says_that_it_is() -> None:
    text = "<p>The ferry between the two coastal states runs again from Tuesday on. Whoever books has to solve a captcha.</p>"
    assert not complaint(page(text, DECLARED))


CHECKS = [
    ("Just a moment...", "<p>Checking your browser before you go on. Verify you are human.</p>"),
    (
        "Pardon Our Interruption",
        "<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled cookies in your web browser.</li><li>A third-party plugin is preventing scripts from running. More is said in a support article.</li></ul><p>After completing the CAPTCHA below, you will immediately regain access to the site again.</p>",
    ),
    (
        "Attention Required!",
        "<h1>One more step</h1><h2>Please complete the security check to go on</h2><div><h2>Why do I have to complete a CAPTCHA?</h2><p>Completing the CAPTCHA proves you are a human and gives you temporary access to the web property.</p></div><div><h2>What can I do to prevent this in the future?</h2><p>If you are on a personal connection, like at home, you can run a scan on your device to make sure it is not infected.</p><p>If you are at an office or shared network, you can ask the administrator to look for infected devices.</p><p>Another way to prevent getting this page in the future is to use a pass of ours for your browser.</p></div>",
    ),
    (
        "Sorry...",
        "<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it is really you sending the requests.</p><p>The block will expire shortly after those requests stop. Until then you can try again later.</p><p>Sometimes you may be asked to do so if you use advanced terms that robots are known to use.</p><p>If you share your network connection, ask your administrator for help with this.</p>",
    ),
    (
        "Robot Check",
        "<p>Enter the characters you see below, and go on.</p><form action=/validateCaptcha><p>Solve this captcha</p><input type=text><button>Continue</button></form>",
    ),
]


@pytest.mark.parametrize(("title", "text"), CHECKS)
def test_a_check_is_told(title: str, text: str) -> None:
    data = f"<html><head><title>{title}</title></head><body>{text}</body></html>"
    assert "person" in complaint(data)
