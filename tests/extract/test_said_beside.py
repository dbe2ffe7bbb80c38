# ruff: noqa: E501 -- markup is best read a line an element
"""Captions and credits beside pictures that no name tells, but what they say."""

import pytest

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.credit_lines import is_credit_line, is_labelled_at_all
from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.anatomies import NOW
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

SHOWN = "The northern pier at low tide."
IMG = f'<img src="/p/northern-pier.jpg" alt="{SHOWN}" width="800" height="500">'
BARE = '<img src="/p/northern-pier.jpg" width="800" height="500">'
HEAD = '<meta property="og:image" content="https://herald.example/p/northern-pier.jpg">'


def figure_in(markup: str) -> str:
    """The words and tags of the figure that a box amid a text has become, or `""`."""
    html = extract_page(page(paragraphs("", markup)), URL).html
    start = html.find("<figure")
    return html[start : html.find("</figure>")] if start >= 0 else ""


def around(markup: str, head: str = HEAD) -> Anatomy:
    return extract_page(
        page(markup + paragraphs(), head), URL, around=reading_anatomy(URL, NOW)
    ).anatomy


def picture(markup: str, head: str = HEAD) -> tuple[str, str]:
    found = around(markup, head).picture
    assert found is not None
    return found.caption, found.credit


TOLD = {
    "a paragraph in a box": f'<div class="shot">{IMG}<p>{SHOWN}</p></div>',
    "a box behind a box": f'<div><div class="cntr">{IMG}</div><div>{SHOWN}</div></div>',
    "a box in a box": f'<div><a>{IMG}</a><div class="cont"><div class="copy">{SHOWN}</div></div></div>',
    "other signs": f'<div>{IMG}<p>“The northern pier, at low tide”</p></div>',
    "a table of one column": f'<table width="200"><tr><td>{IMG}</td></tr><tr><td>{SHOWN}</td></tr></table>',
    "behind a break": f"<p>{IMG}<br>{SHOWN}</p>",
}  # fmt: skip


@pytest.mark.parametrize("name", TOLD)
def test_a_line_that_is_the_alternative_text_of_the_picture_above_is_its_caption(name: str) -> None:
    words = SHOWN if name != "other signs" else "“The northern pier, at low tide”"
    assert picture(TOLD[name]) == (words, "")
    kept = figure_in(TOLD[name])
    assert "northern-pier.jpg" in kept
    assert words in kept.replace(f'alt="{SHOWN}"', "")


def test_so_is_one_in_the_column_of_the_text_with_its_credit() -> None:
    assert picture(f"{IMG}<p>{SHOWN}</p><p>Photo: Ann Person / AFP</p>") == (
        SHOWN,
        "Ann Person / AFP",
    )
    assert picture(f"{IMG}<p>{SHOWN} (Photo: Ann Person/AFP)</p>") == (SHOWN, "Ann Person/AFP")
    cut = IMG.replace(SHOWN, "The northern pier at low ...")
    assert picture(f"<div>{cut}<p>{SHOWN}</p></div>")[0] == SHOWN


@pytest.mark.parametrize(
    "markup",
    [
        f'<a href="/2024/pier"><div>{IMG}<p>{SHOWN}</p></div></a>',
        f"<div>{IMG}<h3>{SHOWN}</h3></div>",
        f'<div class="author-box">{IMG}<p>{SHOWN}</p></div>',
        f'<div class="card">{IMG}<p>{SHOWN}</p><p>Three nights from 90 euros.</p></div>',
        f"<div>{IMG.replace('800', '64').replace('500', '64')}<p>{SHOWN}</p></div>",
        f"<div>{IMG}<p>The northern pier at low tide was built by hand.</p></div>",
        f'<div>{IMG}<img src="/p/b.jpg"><p>{SHOWN}</p></div>',
    ],
)
def test_what_only_looks_like_it_is_none(markup: str) -> None:
    found = around(markup).picture
    assert found is None or (found.caption, found.credit) == ("", "")


def test_a_line_alone_in_the_box_of_a_picture_is_its_caption() -> None:
    box = '<div class="foto left">{}</div>'
    assert picture(box.format(f"{BARE}<p>Nurses at the quay</p>")) == ("Nurses at the quay", "")
    for other in (
        "<p>Nurses</p>",
        '<p><a href="/pier">Nurses at the quay</a></p>',
        '<p class="title">Nurses at the quay</p>',
        "<p>Nurses at the quay</p><p>They wait for the boat.</p>",
        "<h4>Nurses at the quay</h4>",
        "<p>View image</p>",
    ):
        assert picture(box.format(BARE + other))[0] == "", other
    assert picture(f'<div class="stage">{BARE}<p>Nurses at the quay</p></div>')[0] == ""


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("<div>&copy; private</div>", "private"),
        ("<p>(Photo: Ann Person / AFP)</p>", "Ann Person / AFP"),
        ("<em>Foto: Ann Person</em>", "Ann Person"),
        ('<p class="source">Image: <a href="https://v.example/1">YouView</a></p>', "YouView"),
        ('<p class="lede__credit">Left Image: A Museum, Right Image: Ann Person</p>', None),
    ],
)
def test_a_label_and_names_right_behind_a_picture_are_its_credit(
    line: str, credit: str | None
) -> None:
    for box in (f"<div>{BARE}{line}</div>", f"<div><div>{BARE}</div>{line}</div>"):
        caption, found = picture(box)
        assert caption == ""
        assert found == (credit or "Left Image: A Museum, Right Image: Ann Person")
        assert found.split()[-1] in figure_in(box)


@pytest.mark.parametrize(
    "line",
    [
        "<p>© 2025 Sample Herald. All rights reserved.</p>",
        "<p>Photo: the northern pier at low tide</p>",
        "<p>Photo: Ann Person was there and saw how the pier went down in the night.</p>",
        "<p>The picture was taken by Ann Person.</p>",
        '<p class="source">Harbour office</p>',
    ],
)
def test_other_lines_there_are_none(line: str) -> None:
    assert picture(f'<div class="stage">{BARE}{line}</div>')[1] == ""


def test_lines_of_credits() -> None:
    for line in ("© privat", "(c) 2019 Ann Person", "[Foto: Ann Person]", "Bild: dpa"):
        assert is_credit_line(line), line
    for line in ("©", "© 2019", "© 2019 Herald, all rights reserved", "We © our words here. Yes."):
        assert not is_credit_line(line), line
    assert is_labelled_at_all("Image: youview")
    assert not is_labelled_at_all("The image: youview")


def test_the_text_is_whole_beside_such_boxes() -> None:
    html = extract_page(page(paragraphs("", TOLD["a box behind a box"])), URL).html
    assert all(text[:60] in html for text in PARAGRAPHS)


def test_a_picture_above_the_first_paragraph_leaves_that_in_the_text() -> None:
    found = extract_page(page(IMG + paragraphs(), HEAD), URL, around=reading_anatomy(URL, NOW))
    assert found.anatomy.picture is not None
    assert found.anatomy.picture.caption == ""
    assert PARAGRAPHS[0][:60] in found.html
