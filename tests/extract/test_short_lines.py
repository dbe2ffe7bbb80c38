"""Paragraphs of a few words, which stand behind boxes or at the end of what is free to read."""

import pytest

from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.dropping import left
from tests.extract.said import ALL

from .pages import PARAGRAPHS, URL, page, paragraphs

SOLD = """<script type="application/ld+json">{"@context": "https://schema.org",
"@type": "NewsArticle", "headline": "Ferry line reopens", "isAccessibleForFree": false}</script>"""
LINK = '<a href="/2025/otters">Otters leave the bay for good</a>'


def behind(box: str, *, rest: str = "They came by land.") -> str:
    """A text with a box and a short paragraph above its last one."""
    above_last = box + (f"<p>{rest}</p>" if rest else "")
    return paragraphs(*[""] * (len(PARAGRAPHS) - 2), above_last)


@pytest.mark.parametrize("label", ["Artikel terkait", "Related article", "Lees ook", "Leggi anche"])
@pytest.mark.parametrize("short", ["They came by land.", "Nobody came.", "“Why?”"])
def test_a_short_paragraph_behind_a_box_is_of_the_text(label: str, short: str) -> None:
    box = f'<div class="inner"><div class="title">{label}</div>{LINK}</div>'
    text = left(behind(box, rest=short))
    assert text == ALL.replace(PARAGRAPHS[-1], f"{short} {PARAGRAPHS[-1]}")


def test_a_short_paragraph_behind_a_line_with_its_link_is_of_the_text() -> None:
    text = left(behind(f"<p><strong>Lees ook: {LINK}</strong></p>", rest="Niets."))
    assert "Niets." in text
    assert "Otters" not in text


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h3>Related articles</h3><p>{LINK}</p><p>They left at night.</p></div>",
        f"<h3>Related articles</h3><p>{LINK}</p><div><p>They left at night.</p></div>",
        f'<h3>Related articles</h3><p>{LINK}</p><p class="teaser">They left at night.</p>',
    ],
    ids=["in the box", "in one of its own", "called otherwise"],
)
def test_what_says_something_of_another_article_stays_out(box: str) -> None:
    assert left(behind(box, rest="")) == ALL


def begun(body: str) -> list[str]:
    """The lines of what is free of a text that is for sale."""
    found = extract_page(page(body, head=SOLD), URL)
    assert "beginning" in found.complaint
    return [run.text for run in runs_of(tree_of(found.begun).body)]


FIRST, SECOND, THIRD = PARAGRAPHS[:3]
WALL = "<div><h3>Harbour plus</h3><p>Try it now.</p><p>Subscribe to continue reading.</p></div>"


def test_the_beginning_of_a_text_for_sale_is_whole() -> None:
    body = (
        f"<p>Nobody came.</p><p>{FIRST}</p><h2>No key</h2><p>It was lost.</p>"
        "<ul><li>Girders: eleven</li><li>Keepers: one</li></ul>"
        f"<blockquote><p>It turned</p></blockquote><p>{SECOND}</p><p>Then it did not.</p>"
    )
    assert begun(f"<div>{body}</div>{WALL}") == [
        "Nobody came.",
        FIRST,
        "No key",
        "It was lost.",
        "Girders: eleven",
        "Keepers: one",
        "It turned",
        SECOND,
        "Then it did not.",
    ]


def test_what_the_shop_says_in_few_words_is_none_of_it() -> None:
    assert begun(f"<div><p>{FIRST}</p><p>{SECOND}</p></div>{WALL}") == [FIRST, SECOND]


def test_captions_and_lone_links_are_none_of_it() -> None:
    between = (
        '<figure><img src="/a.jpg" alt=""><figcaption><p>A pier</p></figcaption></figure>'
        f"<p>{LINK}</p>"
    )
    assert begun(f"<div><p>{FIRST}</p>{between}<p>{SECOND}</p></div>{WALL}") == [FIRST, SECOND]


def above_button(line: str, button: str, below: str) -> str:
    """A text with a line, a button and what stands below that amid it."""
    return paragraphs("", "", f'{line}<p class="bar">{button}</p>{below}')


SUBSCRIBE = '<a class="button" href="/subscribe?">Subscribe now</a>'
SAYING = "Here is what the keeper does at dawn:"


@pytest.mark.parametrize("below", ["<h3>1. The lamp</h3>", "<h2>The lamp</h2>", "<p>It turns.</p>"])
def test_a_button_takes_no_line_with_it_that_announces_the_text(below: str) -> None:
    text = left(f"<h2>Dawn</h2>{above_button(f'<p>{SAYING}</p>', SUBSCRIBE, below)}")
    assert SAYING in text
    assert "Subscribe" not in text


@pytest.mark.parametrize(
    "line",
    [
        "<p>Get it here:</p>",
        "<p>Sign up for our newsletter here:</p>",
        f"<div>{SAYING}</div>",
        f"<h3>{SAYING}</h3>",
    ],
    ids=["a label", "a call", "no paragraph", "a heading"],
)
def test_what_only_a_button_stood_below_goes_with_it(line: str) -> None:
    text = left(above_button(line, SUBSCRIBE, "<h2>The lamp</h2>"))
    assert "here:" not in text
    assert SAYING not in text


@pytest.mark.parametrize("sign", ["»", "→"])
def test_lines_that_lead_to_what_a_text_names_are_kept(sign: str) -> None:
    line = f"<p><b>{sign} Find Out More:</b> {LINK}</p>"
    assert "Otters" in left(above_button(line, "", ""))


@pytest.mark.parametrize(
    "label",
    [
        "Haberin Devamı",
        "Článek si také můžete poslechnout v audioverzi.",
        "Diesen Artikel können Sie auch hören.",
        "Vous pouvez aussi écouter cet article",
        "Je kunt dit artikel ook beluisteren",
    ],
)
def test_where_a_text_goes_on_and_can_be_heard_is_no_line_of_it(label: str) -> None:
    assert left(paragraphs("", "", f"<div><span>{label}</span></div>")) == ALL
    said = f"<p>{label.rstrip('.')}, said the captain of the smaller boat.</p>"
    assert label.rstrip(".") in left(paragraphs("", "", said))
