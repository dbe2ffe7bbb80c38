"""Labels before a lead paragraph, in its line or in the description of a page."""

import pytest

from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.anatomies import URL, anatomy, meta
from tests.extract.pages import PARAGRAPHS

BODY = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
LEAD = "The pier has been run by two gulls since Tuesday"
HEAD = "<h1>Nobody asked the gulls</h1>"


def read(lead: str, told: str, body: str = BODY) -> Anatomy:
    return anatomy(meta(og__description=told), f"<article>{HEAD}{lead}<div>{body}</div></article>")


def text(lead: str, told: str, body: str = BODY) -> str:
    page = f"<article>{HEAD}{lead}<div>{body}</div></article>"
    whole = f"<html><head>{meta(og__description=told)}</head><body>{page}</body></html>"
    found = read(lead, told, body)
    return extract_page(whole.encode(), URL, around=lambda _: found).html


@pytest.mark.parametrize("told", [LEAD, f"THE ODD ONE - {LEAD}", f"Our odd news | {LEAD}"])
@pytest.mark.parametrize(
    "lead",
    [
        f"<p>{LEAD}</p>",
        f"<p><span>Baffling</span> <span>{LEAD}</span></p>",
        f"<p><span>Baffling</span> {LEAD}</p>",
        f"<p class=lead><b>Baffling</b> {LEAD}</p>",
        f"<p class=standfirst><span>Baffling</span> {LEAD}</p>",
    ],
)
def test_the_lead_paragraph_is_what_page_and_description_end_with(lead: str, told: str) -> None:
    assert read(lead, told).standfirst == LEAD
    assert "Baffling" not in text(lead, told)
    assert read(lead, told).kicker == ("Baffling" if "Baffling" in lead else "")


@pytest.mark.parametrize(
    "lead",
    [
        "<p class=standfirst><b>The pier</b> has been run by two gulls since Tuesday</p>",
        f"<p class=standfirst><b>Read also:</b> {LEAD}</p>",
        f"<p class=standfirst>Baffling {LEAD}</p>",
    ],
)
def test_other_words_before_it_stay(lead: str) -> None:
    assert read(lead, LEAD).standfirst != "has been run by two gulls since Tuesday"
    assert "pier" in read(lead, LEAD).standfirst


def test_a_description_with_a_dash_that_is_printed_so_stays_whole() -> None:
    told = f"Two gulls - {LEAD}"
    assert read(f"<p class=standfirst>{told}</p>", told).standfirst == told


def test_the_place_at_the_start_of_a_text_stays() -> None:
    first = f"<p><b>HARBOUR</b> {LEAD}, and nobody has asked why.</p>"
    told = f"{LEAD}, and nobody has asked why."
    for body in (first, first + BODY):
        assert "HARBOUR" in text("", told, body)


def test_many_lines_are_read_in_no_time() -> None:
    assert read("<p><b>A</b> Gulls</p>" * 5_000, LEAD, "").kicker == ""
