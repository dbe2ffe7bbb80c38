# ruff: noqa: E501 -- pages are best read a line an element
"""What an editor adds to a text in a box that is called so stays: postscripts, facts, notes."""

import pytest

from newsreader.extract.page import extract_page

from .pages import FOOTER, NAVIGATION, PARAGRAPHS, URL

TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
SHARE = '<div class="share social"><ul><li><a href="https://net.example/share">Share</a></li><li><a href="https://other.example/share">Send</a></li></ul></div>'


def body(below: str, text: str = TEXT) -> str:
    """The body of a page whose template sets what an editor adds behind the text's own box."""
    data = f"<html><head><title>Ferry line reopens</title></head><body>{NAVIGATION}<div id=wrap><div class=col><h1>Ferry line reopens</h1><div class=entry-content>{text}</div>{SHARE}{below}</div></div>{FOOTER}</body></html>"
    return extract_page(data.encode(), URL).html


@pytest.mark.parametrize("called", ["ps", "ps surlignable", "post-scriptum", "article-postscript"])
def test_a_postscript_stays(called: str) -> None:
    said = '<p>To learn more of the old pier, <a href="/pier">all that we have told of it is here</a>.</p>'
    found = body(f"<div class='{called}'><h4>Note</h4><div class=x>{said}</div></div>")
    assert "To learn more of the old pier" in found
    assert ">Note<" in found


@pytest.mark.parametrize(
    "below",
    [
        '<div class=ps><h4>More</h4><ul><li><a href="/s/1">What the storm did</a></li><li><a href="/s/2">Why larch lasts</a></li></ul></div>',
        "<div class=ps><h4>Note</h4><div><a href=/l>Of larch and oak</a> and more.</div><form><input type=email></form></div>",
        "<div class=comments><div class=ps><p>Well said of larch, as I have told you.</p></div></div>",
        "<footer><div class=ps><p>To learn more of larch, see the chronicle.</p></div></footer>",
    ],
)
def test_what_is_no_postscript_stays_out(below: str) -> None:
    assert "larch" not in body(f"{SHARE}{below}")


FACTS = "<ul><li>Start at the old quay</li><li>Left at the customs house</li><li>Over the bridge</li><li>Back by boat</li></ul>"


@pytest.mark.parametrize(
    "called", ["infobox", "row infobox-module", "factBox", "faktenkasten", "infoKasten"]
)
def test_the_list_of_a_box_of_facts_stays(called: str) -> None:
    found = body(f"<div class='{called}'><h3>A round of the harbour</h3><div>{FACTS}</div></div>")
    assert "A round of the harbour" in found
    assert "Left at the customs house" in found


def test_a_box_of_facts_that_leads_somewhere_or_asks_something_stays_out() -> None:
    linked = FACTS.replace("Back by boat", "<a href=/boat>Back by boat</a>")
    asking = f"{FACTS}<form><input name=a></form>"
    for items in (linked, asking):
        found = body(f"<div class=infobox><h3>A round of the harbour</h3><div>{items}</div></div>")
        assert "Left at the customs house" not in found
    plain = body(f"<div class=teaserlist><h3>A round of the harbour</h3><div>{FACTS}</div></div>")
    assert "Left at the customs house" not in plain


MARKED = f'<p>The pier <span>[<a href="#nb1" id="nh1">1</a>]</span> is older than the town, as all the chronicles of the bay say.</p>{TEXT}'


def test_a_note_in_a_box_of_its_own_stays_with_all_of_it() -> None:
    note = '<div class=foot-matter><h2>Notes</h2><div id="nb1"><p>[<a href="#nh1">1</a>] Built of larch.</p><p>See the chronicle, page 4.</p></div></div>'
    found = body(SHARE + note, MARKED)
    assert "Built of larch." in found
    assert "See the chronicle, page 4." in found
    assert ">Notes<" in found


def test_a_box_that_only_leads_to_the_text_is_no_note() -> None:
    top = '<div class=x><div id="nb1"><p><a href="#top">Up to the larch</a></p></div></div>'
    assert "larch" not in body(SHARE + top, MARKED)
    said = '<div class=comments><div id="nb1"><p>[<a href="#nh1">1</a>] Of larch.</p></div></div>'
    assert "larch" not in body(SHARE + said, MARKED)
