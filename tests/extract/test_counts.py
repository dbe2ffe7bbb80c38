"""How often a text was read is counted beside it, and stays out of it."""

import pytest

from tests.extract.said import ALL, TEXT, said

from .pages import paragraphs


@pytest.mark.parametrize(
    "count",
    [
        "1,204 views",
        "Visto 314 veces",
        "Aufrufe: 300",
        "Просмотров: 1204",
        "조회 1,204",
        "閲覧数 80",
    ],
)
def test_a_count_of_readers_stays_out(count: str) -> None:
    assert said(f"<div class=bar><span>{count}</span></div>{TEXT}", feed=True) == ALL


@pytest.mark.parametrize("line", ["314 readers wrote to us", "Views of the bay", "Read it 3 times"])
def test_what_only_begins_like_a_count_is_kept(line: str) -> None:
    assert line in said(paragraphs(f"<p>{line}</p>"), feed=True)


@pytest.mark.parametrize(("size", "kept"), [("10", False), ("640", True)])
def test_a_hidden_box_is_told_by_more_than_the_cross_that_closes_it(size: str, kept: bool) -> None:
    picture = f"<img src=/x.gif width={size} height={size}>"
    words = "Only those who hold a card may save this story, and read it on the boat."
    box = f"<div style='display: none'><p>{words}</p><span>{picture}</span></div>"
    assert (words in said(paragraphs("", box), feed=True)) is kept
