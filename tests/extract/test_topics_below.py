"""Labels below a text: a list of links under "Topics" in many languages, or a row of hashtags."""

import pytest

from tests.extract.anatomies import anatomy, meta

HEAD = meta(og__title="Peat fires burn on the moor")
TITLE = "<h1>Peat fires burn on the moor</h1>"
TEXT = "<p>" + 12 * "The fire burned under the moor. " + "</p>"
LINKS = "<ul><li><a href=/t/1>Peat</a></li><li><a href=/t/2>Wild fires</a></li></ul>"


def tags(below: str, above: str = "") -> tuple[str, ...]:
    return anatomy(HEAD, above + TITLE + TEXT + TEXT + below).tags


@pytest.mark.parametrize(
    "head",
    [
        *("Related topics", "Topics:", "Themen", "موضوعات مرتبط", "مواضيع ذات صلة", "関連トピック"),
        *(
            "Темы",
            "संबंधित विषय",
            "Chủ đề liên quan",
            "관련 주제",
            "İlgili konular",
            "Σχετικά θέματα",
        ),
    ],
)
def test_a_list_of_short_links_below_the_word_for_topics_is_that_of_the_labels(head: str) -> None:
    assert tags(f"<aside><h2>{head}</h2>{LINKS}</aside>") == ("Peat", "Wild fires")


@pytest.mark.parametrize(
    "below",
    [
        f"<h2>Read more</h2>{LINKS}",
        f"<nav><h2>Topics</h2>{LINKS}</nav>",
        f"<footer><h2>Topics</h2>{LINKS}</footer>",
        f"<div class=sidebar><h2>Topics</h2>{LINKS}</div>",
        "<h2>Topics</h2><ul><li><a href=/1>Why the moor was never put out</a></li>"
        "<li><a href=/2>Peat</a></li></ul>",
        "<h2>Topics</h2><p>What <a href=/1>peat</a> is and why <a href=/2>fires</a> start</p>",
        f"<h2>Topics</h2>{LINKS}<h2>Topics</h2><ul><li><a href=/3>Sport</a></li>"
        "<li><a href=/4>Film</a></li></ul>",
    ],
)
def test_other_lists_are_none(below: str) -> None:
    assert tags(below) == ()


def test_a_row_of_hashtags_below_the_text_is_that_of_the_labels() -> None:
    row = "<div><ul><li><a href=/k1>#Peat</a></li><li><a href=/k2>#우체통</a></li></ul></div>"
    assert tags(row) == ("Peat", "우체통")
    assert tags("", row) == ()


@pytest.mark.parametrize(
    "row",
    [
        "<p>Seen in <a href=/k1>#Peat</a> and <a href=/k2>#Fire</a></p>",
        "<p><a href=https://posts.example/Peat>#Peat</a> <a href=https://posts.example/F>#Fire</a></p>",
        "<blockquote><a href=/k1>#Peat</a> <a href=/k2>#Fire</a></blockquote>",
        "<nav><a href=/k1>#Peat</a> <a href=/k2>#Fire</a></nav>",
        "<div><a href=/k1>#1</a> <a href=#note>#2</a></div>",
    ],
)
def test_other_words_with_that_sign_are_none(row: str) -> None:
    assert tags(row) == ()
