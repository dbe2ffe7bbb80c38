"""What is laid over a page, or set into it, to count, to ask or to sell stays out of the text."""

import pytest

from newsreader.extract.body.mend.lifted import lift_text
from newsreader.extract.tree import tree_of
from tests.extract.complaining import complaint
from tests.extract.said import ALL, said

from .pages import PARAGRAPHS, page, paragraphs

BUTTON = '<div class="wp-block-button"><a href="/spring/agenda">See lineup</a></div>'


@pytest.mark.parametrize(
    "line",
    [
        "You have <strong>1</strong> article left to read this month before you need to <a "
        "href='/register'>register</a> a free account.",
        "This is your last article that you can read this month before you need to register.",
        "You’ve read 2 of 3 free articles this month.",
        "Il vous reste 2 articles gratuits ce mois-ci.",
        "Te quedan 3 artículos gratis este mes. Suscríbete",
        "Sie haben noch 2 kostenlose Artikel in diesem Monat.",
    ],
)
def test_how_many_texts_are_left_is_not_said(line: str) -> None:
    assert said(f"<div><p>{line}</p></div>{paragraphs()}") == ALL


@pytest.mark.parametrize(
    "line",
    [
        "You have 2 stories to tell, he said, and neither of them is true.",
        "This is your last article, the editor had told him on the phone that night.",
    ],
)
def test_a_sentence_about_articles_is_kept(line: str) -> None:
    assert line in said(paragraphs(f"<p>{line}</p>"))


@pytest.mark.parametrize("role", ["dialog", "alertdialog"])
def test_a_question_for_consent_is_no_text(role: str) -> None:
    asked = (
        f"<div role='{role}'><p>We (Sample Events Ltd) and selected third parties use cookies or "
        "similar technologies for technical purposes.</p><p>You can freely give, deny, or withdraw "
        "your consent at any time by accessing the preferences panel.</p><button>Learn more"
        "</button></div>"
    )
    few = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    assert said(f"{few}{asked}") == " ".join(PARAGRAPHS[:2])


def test_an_article_that_is_shown_in_a_dialog_is_one() -> None:
    assert said(f"<div role='dialog'>{paragraphs()}<button>Close</button></div>") == ALL


def test_a_title_above_a_button_among_paragraphs_is_no_text() -> None:
    lines = "<p>London • June 2, 2026</p><p>Our spring agenda is live!</p>"
    box = f"<div><div>{lines}{BUTTON}</div></div>"
    first = f"<div>{''.join(f'<p>{each}</p>' for each in PARAGRAPHS[:2])}{box}</div>"
    rest = f"<div>{''.join(f'<p>{each}</p>' for each in PARAGRAPHS[2:])}</div>"
    assert said(f"{first}{rest}", feed=True) == ALL


@pytest.mark.parametrize("file", ["href='/depths.csv'", "href='/depths' download"])
def test_what_gives_a_file_is_kept(file: str) -> None:
    line = "Here are all depths that were measured."
    box = f"<div><p>{line}</p><a class='button' {file}>Download</a></div>"
    assert "Here are all depths that were measured." in said(paragraphs(box), feed=True)


def test_things_that_are_told_apart_keep_what_is_said_of_each() -> None:
    boxes = [
        f"<div><h3>{name}</h3><p>It lands at both of the piers.</p>"
        f"<a class='btn' href='/{name}'>Call the boat</a></div>"
        for name in ("Seagull", "Cormorant")
    ]
    text = said(paragraphs(*boxes))
    assert "Seagull It lands" in text
    assert "Cormorant It lands" in text


def test_a_heading_like_the_others_of_the_text_is_kept_though_a_button_stands_below_it() -> None:
    first, second, *rest = (f"<p>{each}</p>" for each in PARAGRAPHS)
    boat = f"<div><h2 class='boat'>Seagull</h2><h3>The small one</h3>{BUTTON}</div>"
    other = "<div><h2 class='boat'>Cormorant</h2></div>"
    text = said(f"<div>{first}{boat}{second}</div><div>{other}{''.join(rest)}</div>", feed=True)
    assert "Seagull The small one" in text


def test_a_label_before_what_says_that_a_text_is_for_members() -> None:
    start = f"<p>{PARAGRAPHS[0]}</p>"
    assert "paywall" in complaint(page(f"{start}<p>［有料会員限定］ この記事は会員限定です。</p>"))


@pytest.mark.parametrize("tag", ["main", "article"])
def test_a_text_within_a_menu_that_was_never_closed_is_set_behind_it(tag: str) -> None:
    text = f"<{tag}><h1>Ferry line reopens</h1>{paragraphs()}</{tag}>"
    card = "<article><h3>Storm</h3></article>"
    menu = f"<header><nav><ul><li>{card}<li>World{text}</ul></nav></header>"
    body = tree_of(f"<html><body>{menu}</body></html>").body
    lift_text(body)
    assert [each.tag for each in body] == ["header", tag]
    assert len(body[0].findall(".//article")) == 1


def test_the_cards_of_a_menu_stay_in_it() -> None:
    card = f"<article><h3>Storm</h3><p>{PARAGRAPHS[2]}</p></article>"
    nav = f"<nav><ul><li>{card}</li><li>{card}</li></ul></nav>"
    assert said(f"{nav}{paragraphs()}") == ALL
