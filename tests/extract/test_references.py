"""The sources of a text stay, whatever its library makes of them, and no list of the site's own."""

from newsreader.extract.body.choose.announced import complete_announced
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of

from .pages import page, paragraphs

URL = "https://herald.example/2025/ferry"
ADDRESSES = [f"https://journal{number}.example/paper/{number}" for number in range(3)]
BARE = "".join(f"<li><a href={each}>{each}</a></li>" for each in ADDRESSES)
OFFER = "<div class=promo><h3>Our guide to piers</h3><form><input name=mail></form></div>"


def _body(markup: str) -> str:
    return extract_page(page(paragraphs() + OFFER + markup), URL).html


def test_the_sources_of_a_text_are_kept_with_what_stands_above_them() -> None:
    called = "".join(f"<li class=cite__source><p>Ann Writer. Pier {at}.</p></li>" for at in "AB")
    cases = (
        (f"<h2>References</h2><ol>{BARE}</ol>", ("References", *ADDRESSES)),
        (f"<h4>Quellen</h4><ul>{BARE}</ul>", ("Quellen", *ADDRESSES)),
        (
            f"<div><span>View Article Sources</span></div><div><ol>{called}</ol></div>",
            ("View Article Sources", "Ann Writer. Pier A", "Ann Writer. Pier B"),
        ),
    )
    lost = [
        (markup, words) for markup, said in cases for words in said if words not in _body(markup)
    ]
    assert not lost


def test_a_list_of_the_sites_own_texts_is_none() -> None:
    own = "".join(f"<li><a href=/2024/{at}>Ferry text {at}</a></li>" for at in "ABC")
    people = "".join(f"<li><a href=https://x.com/{at}>Person {at}</a></li>" for at in "ABC")
    cases = (
        f"<h2>Sources</h2><ul>{own}</ul>",
        f"<h2>Sources</h2><ul>{people}</ul>",
        f"<h2>Sources</h2><ul>{BARE.replace('<a', '<h3><a')}</ul>",
        f"<nav><h2>Sources</h2><ul>{BARE}</ul></nav>",
    )
    assert not [each for each in cases if "Sources" in _body(each)]


def test_of_links_to_other_sites_under_a_heading_all_stay_where_the_first_does() -> None:
    links = "".join(f"<p><a class=btn href={each}>Words of piers</a></p>" for each in ADDRESSES)
    own = "<p><a class=btn href=/letters>Our letters</a></p>"
    runs = runs_of(tree_of(f"<div><h2>Ferry resources</h2>{links}{own}</div>").body)
    choice = Choice(runs, [True, True, False, False, False], Known(URL))
    complete_announced(choice)
    assert choice.chosen == [True, True, True, True, False]


def test_links_to_where_a_source_may_be_looked_up_are_none_of_it() -> None:
    links = "<a href=https://doi.example/1>Article</a> <a href=https://scholar.example/1>{}</a>"
    item = "<li><p>Ann Writer. Pier {} (2019).</p><p class=refs>{}</p></li>"
    rows = "".join(item.format(at, links.format("Google Scholar")) for at in "ABC")
    body = _body(f"<h2>References</h2><ol>{rows}</ol>")
    assert "Pier A (2019)" in body
    assert "Scholar" not in body
    own = rows.replace("Google Scholar", "The pier of Wick")
    assert "The pier of Wick" in _body(f"<h2>References</h2><ol>{own}</ol>")
    bare = "".join(f"<li><a href={each}>PubMed</a></li>" for each in ADDRESSES)
    assert "PubMed" in _body(f"<h2>References</h2><ol>{bare}</ol>")
