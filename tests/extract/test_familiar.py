# ruff: noqa: E501 -- pages are best read a line an element
"""What most other pages of a site say, word for word, stays out, unless it is a part of the text."""

import pytest
from lxml import html

from newsreader.extract.body.drop.familiar import drop_familiar
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from newsreader.model.familiar import keys_of
from tests.extract.dropping import lines_left
from tests.extract.said import texts

from .pages import PARAGRAPHS, URL, page, paragraphs

PLEA = "Ons nieuws is er dankzij de lezers aan de kade; wie mee wil varen is welkom aan boord."
BACKGROUND = (
    "The line was closed in October, when two storms within a week broke the northern pier."
)
APART = (
    f'<div class="x-k7"><p>{PLEA}</p><a href="/aan-boord">Kom aan boord</a></div>',
    f'<div class="x-k7"><h3>Aan boord</h3><p>{PLEA}</p><ul><li>Maandag tot vrijdag in de bus</li></ul><form><input name="m"></form></div>',
    f"<section><div><p>{PLEA}</p><button>Doe mee</button></div></section>",
)
"""Boxes among paragraphs that nothing in their names or words tells from a text."""
TEXT = (
    f"<p>{BACKGROUND}</p>",
    f'<p class="note">{BACKGROUND}</p>',
    f"<blockquote class='wp-block-quote'><p>{BACKGROUND}</p></blockquote>",
    "<h2>What happens next</h2>",
    '<div class="el-heading"><div class="el-container"><h2>What happens next</h2></div></div>',
    '<ul class="wp-block-list"><li>Two boats that are older than their captains</li><li>One pier, of wood and of iron</li></ul>',
    "<pre>import ferry as f</pre>",
    '<div class="admonition"><div>Careful</div><div><p>Stop all of the boats before you mend the pier.</p></div></div>',
    '<div class="question"><p>And what did your mother say to that?</p></div>',
    '<div class="stanza refrain"><p>And the tide came in, and the tide went out.</p></div>',
    '<div class="widget-text"><p>I always take the salt of <a href="https://salt.example/">Quay Island</a>, since it is mild.</p></div>',
    '<div class="x-signed">See you on the quay, as ever, yours.</div>',
    '<div class="callout"><a id="top"></a>The pier is closed at night. <a href="#n1">1</a></div>',
)
"""What an author may say again, in whatever boxes a page is built of."""


def lines_of(markup: str) -> tuple[int, ...]:
    return keys_of([run.text for run in runs_of(tree_of(markup).body)])


def said(whole: bytes, familiar: tuple[int, ...], feed: str = "") -> str:
    found = extract_page(whole, URL, feed_html=feed, familiar=familiar)
    assert not found.complaint
    return " ".join("".join(map(str, html.fromstring(found.html).itertext())).split())


def test_a_box_that_other_pages_have_goes_with_all_that_is_in_it() -> None:
    for box in APART:
        for whole in (paragraphs("", box), paragraphs() + box, paragraphs(box, "", box)):
            before, after = said(page(whole), ()), said(page(whole), lines_of(box))
            assert PLEA in before, box
            assert not [text for text in texts(box) if text in after], box
            assert all(text in after for text in PARAGRAPHS)


def test_beside_the_text_any_such_box_goes() -> None:
    box = f'<div class="x-k7"><p>{PLEA}</p></div>'
    for whole in (f"{box}<div>{paragraphs()}</div>", f"<div>{paragraphs()}</div>{box}"):
        assert PLEA in said(page(whole), ())
        assert PLEA not in said(page(whole), lines_of(box))
        assert said(page(whole), lines_of(box)).endswith(PARAGRAPHS[-1][-30:])
    # Not where the page is built of boxes, of which none is the text.
    built = "".join(
        f'<div class="part-{at}"><p>{text}</p></div>' for at, text in enumerate(PARAGRAPHS)
    )
    assert PLEA in said(page(built + box), lines_of(box))


def test_what_a_text_says_again_stays() -> None:
    for again in TEXT:
        more = "<h2>A pier of a hundred years</h2>" if "<h2>" in again else ""
        whole = page(paragraphs("", again, more))
        assert said(whole, lines_of(again)) == said(whole, ()), again
        assert texts(again)[0] in said(whole, ()), again


def test_what_is_on_this_page_alone_never_goes() -> None:
    known = ("Strong", "Quiet", "Heavy", "Careful", "Our score", "8/10")
    grid = '<div class="pc"><div><p>Pros</p><p>Strong</p><p>Quiet</p></div><div><p>Heavy</p><p>Stiff straps</p></div></div>'
    score = (
        '<div class="x-k7"><span>Our score</span> <b>7/10</b> <button>How we test</button></div>'
    )
    assert "Stiff straps" in said(page(paragraphs("", grid)), keys_of([*known, "Pros"]))
    assert "7/10" in said(page(paragraphs("", score)), keys_of(known))
    brief = page(f"<p>Closed today.</p>{APART[0]}")
    assert said(brief, lines_of(APART[0])) == said(brief, ())


def test_a_box_among_boxes_of_its_kind_is_a_part_of_the_text() -> None:
    rows = "".join(
        f'<div class="row"><p>{text}</p></div>' for text in (*PARAGRAPHS[:2], BACKGROUND)
    )
    rows += "".join(f'<div class="row"><p>{text}</p></div>' for text in PARAGRAPHS[2:])
    assert BACKGROUND in said(page(rows), lines_of(f"<p>{BACKGROUND}</p>"))


def test_what_the_feed_says_too_stays() -> None:
    whole = page(paragraphs("", APART[0]))
    known = lines_of(APART[0])
    assert PLEA in said(whole, known, f"<p>{PARAGRAPHS[0]}</p><p>{PLEA}</p>")
    assert PLEA in said(whole, known, f"A ferry line reopens. {PLEA}")


def test_a_page_that_says_nothing_else_stays_whole() -> None:
    whole = page(paragraphs())
    assert said(whole, lines_of(paragraphs())) == said(whole, ())


NOTICE = "".join(
    f"<p>{text}</p>"
    for text in (
        "Your card is in use on another boat of ours at this very moment.",
        "Do you want another captain to have a card of his own beside yours?",
        "If you sail on with this one the other boat cannot leave the quay any more today.",
    )
)
"""What stands below an article on one page, for one reader."""


def test_an_article_that_other_pages_have_is_not_taken_for_the_notice_below_it() -> None:
    for whole in (
        f"<div class='body'>{paragraphs()}</div><div class='ph'>{NOTICE}</div>",
        f"<div class='ph'>{NOTICE}</div><div class='body'>{paragraphs()}</div>",
        f"<div class='body'><p>{BACKGROUND}</p><p>{PARAGRAPHS[0]}</p></div><div class='ph'>{NOTICE}</div>",
        f"<div class='a'><p>{PARAGRAPHS[0]}</p></div><div class='b'><p>{PARAGRAPHS[1]}</p></div><div class='ph'>{NOTICE}</div>",
    ):
        known = lines_of(paragraphs() + f"<p>{BACKGROUND}</p>")
        assert said(page(whole), known) == said(page(whole), ()), whole


def test_of_a_forecast_that_is_new_by_a_line_the_rest_stays() -> None:
    first = "<p>On Monday, the third of May, the wind comes from the north and the tide is at its highest at eleven, and again at night.</p>"
    whole = f"<div class='x-day'>{first}</div><div class='x-all'>{paragraphs()}</div>"
    assert said(page(whole), lines_of(paragraphs())) == said(page(whole), ())


def test_a_long_box_below_a_brief_goes_all_the_same() -> None:
    box = f"<div class='x-k7'><p>{PLEA}</p><p>{BACKGROUND}</p></div>"
    whole = f"<div class='body'><p>{PARAGRAPHS[0]}</p></div>{box}"
    found = said(page(whole), lines_of(box))
    assert PLEA in said(page(whole), ())
    assert PLEA not in found
    assert PARAGRAPHS[0] in found


def test_a_heading_goes_with_the_box_that_it_announced() -> None:
    whole = page(paragraphs() + f"<h3>Over deze krant</h3>{APART[0]}")
    after = said(whole, lines_of(APART[0]))
    assert "Over deze krant" not in after
    assert after.endswith(PARAGRAPHS[-1][-30:])


def test_a_picture_that_other_pages_have_goes_unless_it_has_words_of_its_own() -> None:
    def shown(picture: str, known: str) -> bool:
        whole = page(paragraphs("", picture))
        found = extract_page(whole, URL, familiar=keys_of([known]))
        return "pier.jpg" in found.html

    bare = (
        '<figure><img src="https://quay.example/pier.jpg" alt="" width="600" height="400"></figure>'
    )
    told = bare.replace("</figure>", "<figcaption>The pier in spring.</figcaption></figure>")
    other, same = "https://quay.example/quay.jpg", "https://quay.example/pier.jpg"
    assert [shown(bare, known) for known in (other, same)] == [True, False]
    assert [shown(told, known) for known in (other, same)] == [True, True]
    found = extract_page(page(paragraphs("", bare)), URL, familiar=keys_of([same]))
    assert set(keys_of([same])) <= set(found.lines)


def test_familiar_lines_are_remembered_of_this_page_too() -> None:
    whole = page(paragraphs("", APART[0]))
    first, second = (
        extract_page(whole, URL, familiar=known).lines for known in ((), lines_of(PLEA))
    )
    assert first == second
    assert set(lines_of(APART[0])) <= set(first)


RAIL = "Aan boord ook"


def test_a_box_that_is_known_by_its_heading_goes_with_what_it_has_anew() -> None:
    links = "".join(
        f'<li><a href="/{at}">{title}</a> <span>11/2{at} 08:30</span></li>'
        for at, title in enumerate(("The tide that came twice", "A pier for sale in spring"))
    )
    box = f'<div class="x-k7"><h3>{RAIL}</h3><ul>{links}</ul><p>Van Ada Persoon</p></div>'
    after = said(page(paragraphs() + box), keys_of([RAIL]))
    assert not [text for text in texts(box) if text in after]
    assert all(text in after for text in PARAGRAPHS)


def test_a_familiar_heading_takes_no_facts_along() -> None:
    facts = (
        "<li>Length: 84 metres</li><li>Built: 1911</li>",
        "<li>A pier of wood and iron that has stood in the bay for a hundred and ten years</li>",
        '<li><a href="https://piers.example/">The society of piers and quays</a></li>',
    )
    for fact in facts:
        box = f'<div class="x-k7"><h3>{RAIL}</h3><ul>{fact}</ul></div>'
        whole = page(paragraphs("", box))
        known = keys_of([RAIL])
        assert said(whole, known) == said(whole, ()), fact
        assert RAIL in said(whole, known), fact


def test_a_line_that_sends_its_reader_elsewhere_by_familiar_words_goes() -> None:
    onward = (
        '<p><b>Aan boord ook:</b> <a href="/9">The tide that came twice in a day</a></p>',
        '<p><b>Iets gezien aan de kade?</b> <a href="https://tips.example/">Laat het ons weten, ook zonder naam.</a></p>',
    )
    own = (
        '<p>Aan boord ook: <a href="https://other.example/9">The tide that came twice in a day</a></p>',
        '<p>This is part four of <a href="/series">our series</a> on the ferries of the northern bay.</p>',
        '<p><a href="/bread">My recipe for bread</a></p>',
    )
    known = keys_of(
        ["Aan boord ook:", *(text for line in (*onward[1:], *own[1:]) for text in texts_of(line))]
    )
    for line, goes in (*((each, True) for each in onward), *((each, False) for each in own)):
        before, after = (said(page(paragraphs("", line)), keys) for keys in ((), known))
        assert texts(line)[-1] in before, line
        assert (texts(line)[-1] not in after) is goes, line


def test_a_listing_that_every_page_of_a_manual_has_stays() -> None:
    listing = '<div class="highlight"><pre>systemctl --user daemon-reload</pre></div>'
    known = keys_of(["systemctl --user daemon-reload"])
    assert "daemon-reload" in said(page(paragraphs("", listing)), known)


def texts_of(markup: str) -> list[str]:
    return [run.text for run in runs_of(tree_of(markup).body)]


LABEL = "FILM: alles over de haven"


@pytest.mark.parametrize(
    ("below", "goes"),
    [
        (f'<div class="x"><div class="y">{LABEL}</div></div>', True),
        (f"<div>{LABEL}</div><p>A pier was found on the other side of the bay.</p>", False),
        (f"<p>{LABEL}</p>", False),
        (f"<h3>{LABEL}</h3><ul><li>{LABEL}</li></ul>", False),
        (f"<div>{LABEL}.</div>", False),
    ],
    ids=["a label", "above a text", "a paragraph", "an item", "a sentence"],
)
def test_a_familiar_label_below_the_text_goes(below: str, *, goes: bool) -> None:
    known = Known(URL, familiar=keys_of([LABEL, f"{LABEL}."]))
    left = lines_left(paragraphs() + below, drop_familiar, known)
    assert any(LABEL in text for text in left) is not goes
    assert left[: len(PARAGRAPHS)] == list(PARAGRAPHS)
