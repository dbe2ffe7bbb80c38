"""A box that its page offers to skip is no text, in whatever language it says so."""

import pytest

from tests.extract.leaks import among, below
from tests.extract.pages import PARAGRAPHS, paragraphs
from tests.extract.said import ALL, said

SKIPS = {
    "en": ("Skip podcast promotion and continue reading", "Harbour Talk", "End of promotion"),
    "fa": ("از پادکست رد شوید و به خواندن ادامه دهید", "پادکست", "پایان پادکست"),
    "es": ("Saltar el podcast y seguir leyendo", "Voces del muelle", "Fin del podcast"),
    "hi": ("छोड़कर आगे बढ़ें", "बंदरगाह की बातें", "समाप्त"),
}
TALK = "<p>The stories of the week, told on the quay every Friday</p><p>Episodes</p>"


def box(skip: str, title: str, end: str, *, inside: bool = True) -> str:
    link = f'<p><a href="#over">{skip}</a></p>'
    last = f'<p id="over" tabindex="-1">{end}</p>'
    words = f"<strong>{title}</strong>{TALK}"
    if inside:
        return f'<section class="x1">{link}{words}{last}</section>'
    return f'{link}<div class="x1">{words}</div>{last}'


@pytest.mark.parametrize("words", SKIPS.values(), ids=SKIPS)
@pytest.mark.parametrize("inside", [True, False])
def test_a_box_that_can_be_skipped_stays_out(words: tuple[str, str, str], *, inside: bool) -> None:
    assert among(box(*words, inside=inside), feed=True) == ALL
    assert below(box(*words, inside=inside), feed=True) == ALL


def test_an_end_without_words_is_one_too() -> None:
    assert among(box(*SKIPS["en"][:2], ""), feed=True) == ALL


def test_what_is_shown_in_such_a_box_is_kept_without_its_link() -> None:
    post = "<blockquote><p>The first boat has just left the pier.</p></blockquote>"
    markup = box(*SKIPS["en"]).replace(TALK, post)
    found = among(markup, feed=True)
    assert "The first boat has just left" in found
    assert "Skip" not in found
    assert "End of" not in found


@pytest.mark.parametrize(
    "markup",
    [
        f'<p><a href="#over">To the costs</a></p>{TALK}<p id="over" tabindex="-1">Costs</p>',
        f'<p><a href="#over">To the costs</a></p>{TALK}<h2 id="over" tabindex="-1">Costs</h2>',
        f'<section><p><a href="#over">To the costs</a></p>{TALK}<p id="over">Costs</p></section>',
        f'<section><p><a href="#over">To the costs</a></p>{TALK}<div id="over" tabindex="-1">'
        "<p>What it costs is told here, and that is a line of some length.</p></div></section>",
    ],
    ids=["over paragraphs", "to a heading", "no focus", "to what says something"],
)
def test_a_way_over_lines_of_the_text_skips_no_box(markup: str) -> None:
    assert "told on the quay every Friday" in among(markup, feed=True)


def test_the_way_over_the_menu_skips_no_text() -> None:
    link, place = '<a href="#top">Skip to text</a>', '<a id="top" tabindex="-1"></a>'
    start = f"<div>{link}<p>{PARAGRAPHS[0]}</p>{place}</div>"
    assert said(start + paragraphs()[len(PARAGRAPHS[0]) + 7 :], feed=True).endswith(ALL)
