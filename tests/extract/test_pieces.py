"""Boxes amid a text whose title, words and button are pieces of one line."""

import pytest

from tests.extract.leaks import among
from tests.extract.said import ALL


def inner(*pieces: str) -> str:
    return f'<section class="inread"><div class="body">{"".join(pieces)}</div></section>'


TITLE = "<span>Newsletter</span>"
WORDS = "<span>« Marées basses »</span><span>Chaque semaine, nos meilleurs articles.</span>"


@pytest.mark.parametrize("button", ["S’inscrire", "Sign up now", "Jetzt abonnieren", "→ Iscriviti"])
@pytest.mark.parametrize("space", ["", "\n  "])
def test_an_offer_in_pieces_stays_out(button: str, space: str) -> None:
    link = f'<a href="/letters">{button}</a>'
    assert among(inner(TITLE, space, WORDS, space, link)) == ALL


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
    found = among(box)
    assert "Marées" in found or "harbour says" in found


@pytest.mark.parametrize("label", ["Featured Video", "Vidéo à la une", "Vídeo em destaque"])
def test_the_box_of_a_film_stays_out(label: str) -> None:
    film = f'<div class="card"><div>{label}</div><div><span>How a Coin Sorts</span></div></div>'
    assert among(film) == ALL
