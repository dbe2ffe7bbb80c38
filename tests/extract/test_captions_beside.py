# ruff: noqa: E501 -- markup is best read a line an element
"""Captions and credits that stand beside a picture in boxes with other names than a figure's."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/ferry"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


BOXES = {
    "a source that is linked": (
        '<div class="image-container"><div class="image"><img src="/p/pier.jpg"></div><p class="source">Image: <a href="https://pictures.example/1">Bea Taker on Pictures</a></p></div>',
        ["Bea Taker on Pictures"],
    ),
    "a source above the caption": (
        '<h2>The slow fade</h2><div class="image-container"><div class="image on-image"><img src="/p/pier.jpg"><p class="source"><span>Agency</span></p><p class="caption">Two of the old piles, and the new one</p></div></div>',
        ["Two of the old piles", "Agency"],
    ),
    "the microformat of media": (
        '<div class="hmedia related-media"><p class="photo"><img src="/p/pier.jpg"></p><p class="contributor vcard"><span class="fn">AGY</span></p><p class="fn">April 8: Two ministers on the pier.</p></div>',
        ["Two ministers on the pier", "AGY"],
    ),
    "an aside": (
        '<section class="storymetadata-bucket"><aside itemprop="associatedMedia" class="single-photo"><div class="image-wrap"><img src="/p/pier.jpg"></div><p class="image-credit-wrap"><span class="cutline">The rings go on sale in the spring.</span><span class="credit">(Photo: Bea Taker)</span></p></aside></section>',
        ["The rings go on sale in the spring.", "Bea Taker"],
    ),
    "a figcaption behind its figure": (
        '<figure class="thumb"><img src="/p/pier.jpg"></figure><figcaption class="small caption">The pier at night (Ann Person)</figcaption>',
        ["The pier at night"],
    ),
    "a figcaption behind the box of its figure": (
        '<div><figure><picture><img src="/p/pier.jpg"></picture></figure></div><details><summary>View image in fullscreen</summary></details><figcaption><span>The pier at night</span> Photograph: Bea Taker/The Herald</figcaption>',
        ["The pier at night", "Bea Taker/The Herald"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOXES)
@pytest.mark.parametrize("last", [False, True])
def test_what_is_said_of_a_picture_stays_beside_it(name: str, last: bool) -> None:
    box, said = BOXES[name]
    kept = body(paragraphs() + f"<div>{box}</div>" if last else paragraphs("", box))
    assert "pier.jpg" in kept
    figure = kept[kept.index("<figure") : kept.index("</figure>")]
    for words in said:
        assert words in figure


@pytest.mark.parametrize(
    "before",
    [
        '<div><figure><img src="/p/pier.jpg"></figure><p>A line of its own</p></div>',
        '<div><figure><img src="/p/pier.jpg"></figure><figure><img src="/p/b.jpg"></figure></div>',
        '<div><figure><img src="/p/pier.jpg"></figure></div><p>The ferry goes at noon.</p>',
    ],
)
def test_a_figcaption_behind_anything_else_is_no_picture_s(before: str) -> None:
    kept = body(paragraphs("", f"<div>{before}<figcaption>At night</figcaption></div>"))
    for figure in kept.split("<figure")[1:]:
        assert "At night" not in figure.partition("</figure>")[0]


def test_a_related_box_that_is_linked_is_no_figure_of_the_text() -> None:
    box = (
        '<div class="related-media"><a href="/s/1"><img src="/p/pier.jpg"></a>'
        '<p class="caption"><a href="/s/1">Pier number one is to be closed</a></p></div>'
    )
    assert "pier.jpg" not in body(paragraphs("", box))


def test_points_in_a_box_called_metadata_are_the_summary() -> None:
    points = (
        '<div class="article-metadata-wrap"><aside class="story-highlights"><h3>Story Highlights</h3><ul>'
        "<li>The ferry line will be open again in the spring</li><li>Fares stay as they were for most</li></ul></aside></div>"
    )  # fmt: skip
    assert "open again in the spring" in body(points + paragraphs())
