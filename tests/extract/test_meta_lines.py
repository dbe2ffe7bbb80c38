"""What a page says of its article beside the text: date, author, labels, the line above."""

import pytest

from newsreader.extract.body.drop.around.imprint import drop_imprint
from newsreader.extract.body.drop.around.start import drop_start
from newsreader.extract.body.lines.known import Known
from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.dropping import lines_left
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

KNOWN = Anatomy(
    title="Ferry line reopens",
    kicker="Islands",
    authors=("Ann Person",),
    tags=("Ferries", "Piers"),
)
LABELS = "<a href=/s/f>Ferries</a>, <a href=/s/p>Piers</a>"


def text_of(body: str, url: str = URL) -> str:
    return extract_page(page(body), url, around=lambda _: KNOWN).html


@pytest.mark.parametrize(
    "listed",
    [
        "<ul><li><b>Date</b> 19.01.2020<li><b>Author</b> Ann Person<li><b>Keywords</b> "
        f"{LABELS}<li><b>Feedback</b>: <a href=#>Send us your feedback.</a></ul>",
        "<dl><dt>Datum</dt><dd>19.01.2020</dd><dt>Schlagworte</dt><dd class=tag><a "
        "href=/s/f>Ferries</a></dd><dd class=tag><a href=/s/p>Piers</a></dd></dl>",
        "<table><tr><th>Writer</th><td>Ann Person</td></tr><tr><th>On</th><td>19 January 2020</td>"
        "</tr></table>",
    ],
)
def test_the_list_of_date_author_and_labels_is_none_of_the_text(listed: str) -> None:
    for body in (paragraphs() + listed, paragraphs(listed)):
        found = text_of(body)
        assert all(each[:40] in found for each in PARAGRAPHS)
        assert "2020" not in found
        assert "Schlagworte" not in found


@pytest.mark.parametrize(
    "listed",
    [
        "<ul><li>19.01.2020<li>The pier is closed<li>The ferry is sold</ul>",
        "<ul><li><b>Ann Person</b> of the pier<li><b>19.01.2020</b> the pier is closed by a storm "
        "that nobody on either side of the bay had seen coming<li>The ferry is sold</ul>",
        f"<ul><li>19.01.2020<li>{LABELS}<li>The pier is closed<li>The boat is sold<li>All go "
        "home</ul>",
    ],
)
def test_a_list_of_what_came_to_pass_stays(listed: str) -> None:
    assert "closed" in text_of(paragraphs("", listed))


def test_a_date_that_only_a_style_parts_is_one() -> None:
    date = "<p class=copyright><span class=date>May<span>06</span>2018</span></p>"
    assert "2018" not in text_of(date + paragraphs())
    code = "<p class=copyright><span class=x>May<span>06</span>2018</span> is the password</p>"
    assert "2018" in text_of(paragraphs("", code))
    whole = text_of(paragraphs("", "<p>On <b class=date>6</b>May the boats were sold again.</p>"))
    assert "6</b>May" in whole or "6May" in whole


def test_a_date_glued_to_the_end_of_the_lead_paragraph_goes() -> None:
    lead = "The ferry line that was closed in autumn reopens. What has changed since?"
    date = "<span class=date>Monday, 6 January 2020</span>"
    found = text_of(f"<div class=deck><h2>{lead}{date}</h2></div>{paragraphs()}")
    assert lead in found
    assert "2020" not in found
    amid = f"<p>{lead} Nobody knew before <span class=date>6 January 2020</span></p>"
    assert "6 January 2020" in text_of(paragraphs("", amid))


def test_the_headline_in_a_header_below_the_first_lines_is_said_once() -> None:
    lead = f"<p>{PARAGRAPHS[0]}</p>"
    head = "<title>The ferry line reopens at last</title>"
    body = lead + "<{0}><h2>The ferry line reopens at last</h2></{0}>" + paragraphs("")
    data = page(body.format("header"), head, "The ferry line reopens at last")
    assert b"<h2>" in data
    found = extract_page(data, URL, around=lambda _: KNOWN).html
    assert "reopens at last" not in found
    data = page(body.format("div"), head, "The ferry line reopens at last")
    assert "reopens at last" in extract_page(data, URL, around=lambda _: KNOWN).html


def test_the_day_below_a_text_goes_with_the_name_of_its_site() -> None:
    text = f"<section>{paragraphs()}</section><div>({{}}) Published on 09.08.2013, 06:00</div>"
    known = Known(URL)
    for source, stays in (("herald", False), ("APA", True)):
        left = lines_left(text.format(source), drop_imprint, known=known)
        assert any("2013" in line for line in left) is stays


def test_the_line_above_the_headline_goes_above_the_text_alone() -> None:
    known = Known(URL, titles=("Ferry line reopens",), kicker="Islands")
    head = "<h1>Ferry line reopens</h1>"
    for above in (f"<p>Islands</p>{head}", f"{head}<p>Islands</p>"):
        assert "Islands" not in lines_left(above + paragraphs(), drop_start, known=known)
    row = "<ul><li>Sweet</li><li>Islands</li></ul>"
    assert "Islands" in lines_left(head + row + paragraphs(), drop_start, known=known)
