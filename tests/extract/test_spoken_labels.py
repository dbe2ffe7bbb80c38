"""What is read out before captions and credits goes, whatever its language; names stay."""

import pytest

from newsreader.extract.spoken_labels import drop_spoken_labels
from newsreader.extract.tree import tree_of

CREDIT = '<p role=text><span class="q1">{}</span><span lang=en>Ann Person</span></p>'
CAPTION = '<figcaption><span class="q1">{}</span><p>The pier at night</p></figcaption>'


def said(*figures: str) -> list[str]:
    """Return the words of each figure that is left when its labels are gone."""
    each = (f"<figure><img src=/pier.jpg>{words}</figure>" for words in figures)
    body = tree_of(f"<body>{''.join(each)}</body>").body
    drop_spoken_labels(body)
    return [" ".join("".join(figure.itertext()).split()) for figure in body.iter("figure")]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("منبع تصویر، ", "توضیح تصویر، "),
        ("Image source, ", "Image caption, "),
        ("Fuente de la imagen,", "Pie de foto,"),
        ("Chanzo cha picha, ", "Maelezo ya picha, "),
        ("图像来源，", "图像加注文字，"),
    ],
)
def test_labels_that_are_read_out_are_none_of_the_words(source: str, shown: str) -> None:
    both = CREDIT.format(source) + CAPTION.format(shown)
    assert said(both) == ["Ann PersonThe pier at night"]
    assert said(CREDIT.format(source), CAPTION.format(shown)) == [
        "Ann Person",
        "The pier at night",
    ]
    apart = CREDIT.replace(" role=text", "").format(source) + CAPTION.format(shown)
    assert said(apart) == ["Ann PersonThe pier at night"]


@pytest.mark.parametrize(
    "caption",
    [
        "<figcaption><span class=who>Ann Person,</span><p>mayor of Sampleton</p></figcaption>",
        "<figcaption><span class=where>Utrecht, </span><span>the pier at night</span></figcaption>",
        "<figcaption><span class=who>Rembrandt, </span><span lang=nl>De brug</span></figcaption>",
        "<figcaption><span class=where>Utrecht,</span> the pier at night</figcaption>",
    ],
)
def test_a_name_or_a_place_before_a_comma_stays(caption: str) -> None:
    words = [said(caption)[0], said(caption, caption)[1]]
    assert all("," in each for each in words)
    beside = said(caption + CREDIT.format("Image source, "))
    assert "," in beside[0]


def test_many_figures_are_looked_through_once() -> None:
    many = said(*[CREDIT.format("Image source, ")] * 300)
    assert many[0] == "Ann Person"
