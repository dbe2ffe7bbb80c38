"""Boxes amid a text whose title, words and button are pieces of one line."""

import pytest

from tests.extract.said import ALL, said

from .pages import PARAGRAPHS


def amid(box: str) -> str:
    """A page with a box between its paragraphs, where gaps are filled."""
    first, second, *rest = (f"<p>{text}</p>" for text in PARAGRAPHS)
    return f"{first}{second}{box}{''.join(rest)}"


def inner(*pieces: str) -> str:
    return f'<section class="inread"><div class="body">{"".join(pieces)}</div></section>'


TITLE = "<span>Newsletter</span>"
WORDS = "<span>« Marées basses »</span><span>Chaque semaine, nos meilleurs articles.</span>"


@pytest.mark.parametrize("button", ["S’inscrire", "Sign up now", "Jetzt abonnieren", "→ Iscriviti"])
@pytest.mark.parametrize("space", ["", "\n  "])
def test_an_offer_in_pieces_stays_out(button: str, space: str) -> None:
    link = f'<a href="/letters">{button}</a>'
    assert said(amid(inner(TITLE, space, WORDS, space, link))) == ALL


@pytest.mark.parametrize(
    "box",
    [
        inner(TITLE, WORDS, '<a href="/archive">All numbers</a>'),
        inner(
            "<span>A letter</span> of the harbour says <b>more</b>: ", '<a href="/x">Sign up</a>'
        ),
        f"<p>{TITLE}{WORDS}</p>",
    ],
    ids=["a link to something else", "a sentence", "no button"],
)
def test_what_is_none_is_kept(box: str) -> None:
    assert "Marées" in said(amid(box)) or "harbour says" in said(amid(box))


@pytest.mark.parametrize("label", ["Featured Video", "Vidéo à la une", "Vídeo em destaque"])
def test_the_box_of_a_film_stays_out(label: str) -> None:
    film = f'<div class="card"><div>{label}</div><div><span>How a Coin Sorts</span></div></div>'
    assert said(amid(film)) == ALL
