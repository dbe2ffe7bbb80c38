# ruff: noqa: E501 -- pages are best read a line an element
"""What is the article's own text is kept, however it begins and whatever it stands in."""

import pytest

from newsreader.extract.body.choose.complete import complete
from newsreader.extract.body.choose.headed import complete_headed
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.unspaced import ALL, folded, said_by, text_of

from .pages import PARAGRAPHS, URL, page, paragraphs

PROSE = "The bearings were made of bronze in those days, and nobody in the yard had thought that they would wear out."


@pytest.mark.parametrize("last", [True, False], ids=["last", "within"])
@pytest.mark.parametrize(
    "line",
    [
        "<p>More on that in a follow-up post about the pier.</p>",
        "<p>More on that later.</p>",
        f"<h2>More on the bearings</h2><p>{PROSE}</p>",
        f"<p>More from the mayor came on Monday</p><p>{PROSE}</p>",
        "<p>You may also like the second boat, he said.</p>",
        "<p>Leave a comment, he said, and went…</p>",
        "<p>“Join the conversation, she cried.”</p>",
        f"<h2>Explore more of the bay</h2><p>{PROSE}</p>",
        "<p>Mehr zum Thema Stahl steht im Bericht.</p>",
        "<p>Lesen Sie auch den Bericht, sagte er.</p>",
        f"<h2>About the author</h2><p>{PROSE}</p>",
        f"<h3>Related reading</h3><p>{PROSE}</p>",
        f"<h3>Comments</h3><p>{PROSE}</p>",
        f"<h3>Tags</h3><p>{PROSE}</p>",
    ],
)
def test_words_that_begin_like_the_end_of_a_page_end_no_text(line: str, last: bool) -> None:
    body = paragraphs() + line if last else paragraphs("", "", "", line)
    found = said_by(body)
    assert text_of(f"<div>{line}</div>") in found
    assert all(folded(each) in found for each in PARAGRAPHS)


@pytest.mark.parametrize(
    "rail",
    [
        "<h2>More from the coast</h2><ul><li><a href='/a'>The lighthouse is sold</a></li><li><a href='/b'>A bridge at last</a></li></ul>",
        "<h3>Related articles</h3><p><a href='/a'>The lighthouse is sold</a></p><p><a href='/b'>A bridge at last</a></p>",
        "<h3>You may also like</h3><p>The lighthouse is sold</p>",
        "<h3>About the author</h3><p>Ann Quay is the harbour reporter of this newspaper, and has sailed since she was six.</p>",
    ],
)
def test_a_rail_still_ends_the_text(rail: str) -> None:
    assert said_by(paragraphs() + rail) == ALL


def test_prose_after_a_rail_is_kept_without_the_rail() -> None:
    rail = "<h3>Related articles</h3><p><a href='/a'>The lighthouse is sold</a></p><p><a href='/b'>A bridge at last</a></p>"
    assert said_by(paragraphs() + rail + f"<p>{PROSE}</p>") == ALL + folded(PROSE)


LINKS = "<ul><li><a href='https://a.example/1'>The chronicle of the pier</a></li><li><a href='https://b.example/2'>Tables of the tides</a></li></ul>"
ANSWERS = "".join(
    f'<h3>Why was the pier built, part {at}?</h3><div class="w-richtext">In the year {at} {PROSE}</div>'
    for at in (1871, 1902, 1964)
)


@pytest.mark.parametrize(
    "closing",
    [
        f"<div>{PROSE}</div>",
        "<div>It ended there, and nobody of them had come.</div>",
        f"<h2>Questions</h2>{ANSWERS}",
        f"<p>Sources used for this article:</p>{LINKS}",
        f"<h2>Sources</h2>{LINKS}",
        f"<h2>References</h2>{LINKS.replace('ul>', 'ol>')}",
        f"<h2>Notes</h2>{LINKS}",
        f"<p>The ministers published these documents:</p>{LINKS}",
        f"<div><div><table><tr><th>Boat</th><th>Fare</th></tr><tr><td>Petrel</td><td>4</td></tr></table></div</div><p>{PROSE}</p>",
    ],
    ids=range(9),
)
def test_what_closes_a_text_is_kept(closing: str) -> None:
    assert said_by(paragraphs() + closing) == ALL + text_of(f"<div>{closing}</div>")


@pytest.mark.parametrize(
    "opening",
    [f"<div>{PROSE}</div>", f"<h4>“Nobody had thought of it,” she said.</h4><div>{PROSE}</div>"],
)
def test_what_opens_a_text_in_bare_boxes_is_kept(opening: str) -> None:
    rest = "".join(f"<div>{each}</div>" for each in PARAGRAPHS)
    assert (
        said_by(f"{opening}<div><div>{rest}</div></div>") == text_of(f"<div>{opening}</div>") + ALL
    )


@pytest.mark.parametrize(
    "after",
    [
        "<div>© 2025 Sample Herald, and all that stands here belongs to it alone.</div>",
        "<div>Ann Quay is the harbour reporter of this newspaper, and sails.</div>",
        f"<aside>{PROSE}</aside>",
        f'<div class="promo">{PROSE}</div>',
        f"<div><a href='/a'>{PROSE}</a></div>",
        f"<h3>Related articles</h3>{LINKS}",
    ],
    ids=range(6),
)
def test_what_is_about_the_page_does_not_close_a_text(after: str) -> None:
    assert said_by(paragraphs() + after) == ALL


ITEMS = (
    '<li id="fn1"><p>Built of larch in 1871. <a href="#r1">↩</a></p></li>'
    '<li id="fn2"><p>See the chronicle, page 4. <a href="#r2">↩</a></p></li>'
)
WORD = '<hr><div><div id="ftn1"><p><a href="#_ftnref1">[1]</a> The first note is about the pier.</p></div></div>'


@pytest.mark.parametrize("last", [True, False], ids=["last", "within"])
@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ('<p>The pier is older than all boats.<a href="#_ftn1">[1]</a></p>', WORD),
        (
            '<p>The pier is old.<a id="r1" href="#fn1">[1]</a> So is the town.<a id="r2" href="#fn2">[2]</a></p>',
            f"<ol>{ITEMS}</ol>",
        ),
        (
            '<p>The pier is old.<a id="r1" href="#fn1">[1]</a> So is the town.<a id="r2" href="#fn2">[2]</a></p>',
            f'<section class="footnotes"><ol>{ITEMS}</ol></section>',
        ),
    ],
    ids=["of a word processor", "a list", "a section"],
)
def test_notes_and_the_sentence_that_points_to_them_are_kept(
    line: str, notes: str, last: bool
) -> None:
    found = said_by((paragraphs() + line if last else paragraphs("", line)) + notes)
    assert text_of(line) in found
    assert found.endswith(text_of(f"<div>{notes}</div>"))


@pytest.mark.parametrize(
    "hiding", ["hidden", 'style="display: none"', 'aria-hidden="true"', 'style="visibility:hidden"']
)
def test_what_a_page_hides_is_no_text_unless_most_of_it_is_hidden(hiding: str) -> None:
    secret = f"<p {hiding}>{PROSE}</p><div {hiding}><p>{PROSE}</p></div>"
    line = f"<p>The mayor<span {hiding}> in secret</span> said that he was glad of it.</p>"
    found = said_by(paragraphs("", secret + line))
    assert "bearings" not in found
    assert "Themayorsaidthathewasgladofit." in found
    assert said_by(f"<div {hiding}>{paragraphs()}</div>") == ALL


def test_what_a_button_opens_is_text() -> None:
    box = f'<h3><button aria-controls="a1">Why bronze?</button></h3><div id="a1" hidden><p>{PROSE}</p></div>'
    assert folded(PROSE) in said_by(paragraphs("", box))


def test_what_is_sent_hidden_for_a_script_to_place_is_text() -> None:
    assert folded(PROSE) in said_by(paragraphs("", f'<div hidden id="S:1f"><p>{PROSE}</p></div>'))


@pytest.mark.parametrize("tag", ["p", "div"])
@pytest.mark.parametrize("sign", ["* * *", "⁂", "—", "🎉🎉", "…", "?!", "• • •"])
def test_signs_between_paragraphs_are_kept(sign: str, tag: str) -> None:
    found = said_by(paragraphs("", f"<{tag}>{sign}</{tag}>"))
    assert found == ALL.replace(folded(PARAGRAPHS[2]), folded(sign + PARAGRAPHS[2]))


def test_signs_between_paragraphs_stay_beside_a_box_that_goes() -> None:
    box = '<div class="newsletter-teaser"><h3>Harbour letter</h3><p>All of the bay, every day.</p></div>'
    for around in (f"{box}<p>* * *</p>", f"<p>* * *</p>{box}"):
        assert folded("* * *" + PARAGRAPHS[2]) in said_by(paragraphs("", around)), around
    # What sets an advertisement apart goes with it.
    among = "<p>—</p><p>Advertisement</p><p>—</p>"
    assert said_by(paragraphs("", among)) == ALL


@pytest.mark.parametrize("sign", ["→", "|", "×", "\u200d"])
def test_signs_of_buttons_are_not(sign: str) -> None:
    assert said_by(paragraphs("", f"<div>{sign}</div>")) == ALL


@pytest.mark.parametrize(
    ("said", "label"),
    [("Follow us, he cried.", "Follow us"), ("Print.", "Print"), ("Save.", "Save")],
)
def test_a_short_sentence_is_no_button(said: str, label: str) -> None:
    assert folded(said) in said_by(paragraphs("", f"<p>{said}</p>"))
    assert said_by(paragraphs("", f"<p>{label}</p>")) == ALL
    assert said_by(paragraphs() + f"<p><a href='/x'>{said}</a></p>") == ALL


def test_an_empty_element_that_is_called_a_break_is_one() -> None:
    line = '<p>The boats came in at noon.<span class="component br" data-at="3"></span>They left at one, as ever.</p>'
    assert "noon.<br>They" in extract_page(page(paragraphs(line)), URL).html


SHORT = {
    "en": ("Read also: {}", "Nobody doubts that the wall is needed.", "They go home at dusk."),
    "de": (
        "Lesen Sie auch: {}",
        "Die Ingenieure trieben Pfähle durch elf Meter Schlick.",
        "Niemand bezweifelt, dass die Mauer nötig ist.",
    ),
    "ru": (
        "Читайте также: {}",
        "Инженеры прошли одиннадцать метров ила, прежде чем встретили скалу.",
        "Никто не сомневается, что стена нужна.",
    ),
    "fr": ("À lire aussi : {}", "Les pêcheurs attendent la fin du mois.", "Le mur est nécessaire."),
    "nl": ("Lees ook: {}", "De vissers wachten op het einde van de maand.", "De muur is nodig."),
    "ja": (
        "あわせて読みたい：{}",
        "技術者たちは、岩と呼べるものに出会うまでに十一メートルの泥を掘り進んだ。",
        "壁が必要であることを疑う者はこの町には一人もいないと市長は語った。",
    ),
}


def test_text_stays_after_a_line_that_points_elsewhere_in_whatever_language() -> None:
    wrong = []
    for language, (line, *said) in SHORT.items():
        pointer = line.format("<a href='/x'>Rubel 12</a>")
        for count in (0, 1, 2):
            text = [*said * 3, *(f"{each[:-1]} {count}{each[-1]}" for each in said[:count])]
            body = "".join(f"<p>{each}</p>" for each in text[:6])
            body += f"<p>{pointer}</p>" + "".join(f"<p>{each}</p>" for each in text[6:])
            found = text_of(extract_page(page(body), URL).html)
            missing = [each for each in text if folded(each) not in found]
            wrong += [f"{language}, {count} after: {each}" for each in missing]
            wrong += [f"{language}, {count} after: the pointer"] * ("Rubel12" in found)
    assert not wrong, wrong


def test_short_paragraphs_after_a_label_with_a_list_of_links_are_kept() -> None:
    rail = "<h3>Related articles</h3><ul><li><a href='/a'>The lighthouse</a></li></ul>"
    said = "The old men of the yard had never thought that bronze would wear out."
    body = "".join(f"<p>{said} {at}.</p>" for at in range(8))
    found = said_by(f"{body}{rail}<p>{said} 8.</p>")
    assert folded(f"{said} 8.") in found
    assert "lighthouse" not in found


def test_how_to_report_a_mistake_is_none_of_the_text_below_such_a_line() -> None:
    line, *said = SHORT["ru"]
    body = "".join(f"<p>{each}</p>" for each in (*said * 3, line.format("<a href='/x'>Рубль</a>")))
    asks = "<p>Нашли опечатку? Выделите текст и нажмите Ctrl+Enter</p>"
    found = text_of(extract_page(page(f"{body}<p>{said[0]} 8.</p>{asks}"), URL).html)
    assert found.endswith(folded(f"{said[0]} 8."))


def test_the_caption_of_a_table_or_of_a_listing_is_kept() -> None:
    caption = "<figcaption>Length of the quay. Source: Harbour Office</figcaption>"
    table = "<table><thead><tr><th>Year</th><th>m</th></tr></thead><tr><td>2020</td><td>1</td></tr></table>"
    figures = (
        f"<figure>{table}{caption}</figure>",
        f"<figure>{caption}{table}</figure>",
        f"<figure class='wp-block-table'><div>{table}</div>{caption}</figure>",
        f"<figure><pre>quay = 400\nprint(quay)</pre>{caption}</figure>",
    )
    wrong = [
        figure for figure in figures if text_of(caption) not in said_by(paragraphs("", figure))
    ]
    assert not wrong


def test_a_link_that_its_author_sets_apart_in_a_sentence_is_kept() -> None:
    box = "<div class='call-to-action'><p>{}</p></div>"
    own = box.format("Read the <a href=/pier.pdf>plan of the pier</a>.")
    assert folded("Read the plan of the pier.") in said_by(paragraphs("", own))
    assert folded("Read the plan of the pier.") in said_by(paragraphs() + own)
    offers = (
        "<a href=/buy>Buy a yearly card now.</a>",
        "<a href=/buy>Buy a yearly card</a> now!",
        "The card of the year</p><h3>Sail on</h3><p>It is <a href=/buy>here</a>.",
        "Sail with a <a href=/buy>card</a>.</p><button>Buy</button><p>",
    )
    said = {offer: said_by(paragraphs("", box.format(offer))) for offer in offers}
    assert not [offer for offer, text in said.items() if text != ALL]


def test_a_note_with_nothing_to_press_or_to_follow_calls_for_nothing() -> None:
    box = "<div class='call-to-action'><p>{}</p></div>"
    note = "This release was corrected on 25 November: the gangways must be 13 feet wide, not 31."
    for whole in (box.format(note) + paragraphs(), paragraphs("", box.format(note))):
        assert folded(note) in said_by(whole)
    pressed = (
        "Book a card",
        f"{note}</p><span role=button>Buy a card for the year now.</span><p>",
        f"{note}</p><h3>The card of the year</h3><p>",
        f"{note}</p><img src=/card.jpg><p>",
    )
    said = {offer: said_by(paragraphs("", box.format(offer))) for offer in pressed}
    assert not [offer for offer, text in said.items() if text != ALL]


def test_the_title_of_a_table_is_kept_where_it_is_longer_than_the_table() -> None:
    title = "Table 1: how many people the boats of the line carried"
    table = (
        f"<table><caption>{title}</caption><tr><td><p>12</p></td><td><p>14</p></td></tr></table>"
    )
    runs = runs_of(tree_of(f"<main>{paragraphs()}{table}</main>").body)
    choice = Choice(runs, [run.text != title for run in runs])
    complete(choice)
    assert all(choice.chosen)


def test_an_answer_is_kept_where_only_its_question_was_taken() -> None:
    panel = "<div><p>Nothing, if a doctor sent you there.</p></div>"
    item = f"<div><h3 role=button aria-expanded=false>What does it cost?</h3>{panel}</div>"
    runs = runs_of(tree_of(f"<main>{paragraphs('', item)}</main>").body)
    choice = Choice(runs, [not run.text.startswith("Nothing") for run in runs])
    complete(choice)
    assert all(choice.chosen)


def test_the_head_of_a_box_in_the_text_is_kept_whatever_element_it_is() -> None:
    fact = "<div>{}<div><p>Walk backwards. Do not flap. Then wait for it.</p></div></div>"
    heads = (
        "<div class=factbox-header>If you meet a goose</div>",
        "<span class=box__title>If you meet a goose</span>",
        "<div class=boxHeadline>If you meet a goose</div>",
    )
    texts = {head: said_by(paragraphs("", fact.format(head))) for head in heads}
    assert not [head for head, text in texts.items() if folded("If you meet a goose") not in text]
    assert "Advert" not in said_by(
        paragraphs("", fact.format("<div class=head>Advertisement</div>"))
    )


def test_a_last_section_whose_heading_leads_to_itself_is_kept() -> None:
    heading = "<section><h2 id=spec><a href=#spec>Specifications</a></h2>{}</section>"
    table = "<table><tr><th>Where</th></tr><tr><td><a href=https://a.example/>The standard</a></td></tr></table>"
    said = said_by(f"<div>{paragraphs()}</div>{heading.format(table)}")
    assert folded("Specifications Where The standard") in said
    notes = heading.format("<p>Boats may land at any pier.</p>")
    assert folded("Boats may land at any pier.") in said_by(f"<div>{paragraphs()}</div>{notes}")


def test_a_cell_that_is_called_what_its_label_says_is_kept() -> None:
    table = "<table><tr><td>Comments:</td><td class='cell comments'>12 pages</td></tr><tr><td>Tags</td><td class=tags>ferry, pier</td></tr></table>"
    said = said_by(paragraphs("", table))
    assert folded("Comments: 12 pages Tags ferry, pier") in said
    readers = "<table><tr><td>Comments</td><td class=comments><p>I sailed on that boat, too.</p></td></tr></table>"
    assert "Isailed" not in said_by(paragraphs() + readers)


def test_a_heading_that_is_called_after_what_lies_above_it_stays() -> None:
    for name in ("anchor anchorWithStickyNavbar_LWe7", "page-with-sidebar", "text-without-ads"):
        said = said_by(f'{paragraphs()}<h2 class="{name}">Moving to it</h2><p>{PROSE}</p>')
        assert "Movingtoit" in said, name


LIST = "<ul><li><div>Firm on the rail, quick to the dock</div></li><li>Dear to keep in winter</li></ul>"


@pytest.mark.parametrize(
    ("under", "kept"),
    [
        (f"<h3>Good and bad</h3>{LIST}", True),
        (f"<div><h3>Good and bad</h3></div>{LIST}", True),
        (f"<h3>Good and bad</h3><p>Firm.</p>{LIST}", False),
        (f"<h3>Related articles</h3>{LIST}", False),
        (f"<h3>Good and bad</h3><div class=newsletter>{LIST}</div>", False),
        ("<h3>More boats</h3><ul><li><a href=/a>The boat that was sold</a></li></ul>", False),
        ("<h3>The boat</h3><ul><li>Buy</li><li>Rent</li></ul>", False),
    ],
)
def test_the_list_right_under_a_heading_of_the_text_is_kept(under: str, kept: bool) -> None:
    runs = runs_of(tree_of(f"<main>{paragraphs('', f'<div>{under}</div>')}</main>").body)
    choice = Choice(runs, [run.text in PARAGRAPHS or run.block.tag == "h3" for run in runs])
    complete_headed(choice)
    listed = [at for at, run in enumerate(runs) if run.block.getparent().tag in {"ul", "li"}]
    assert listed
    assert all(choice.chosen[at] == kept for at in listed)


def test_a_paragraph_that_ends_with_a_plea_is_kept_for_what_it_says_before() -> None:
    told = "I hope that this will help you to moor your own boat. If you need a hand, the harbour office has a list of people who will come."
    plea = "You might also want to follow me on Bluesky at @pilot."
    assert said_by(paragraphs() + f"<p>{told} {plea}</p>").endswith("@pilot.")
    assert "Bluesky" not in said_by(paragraphs() + f"<p>{plea}</p>")


def test_the_rest_of_a_box_of_paragraphs_goes_on_with_a_text() -> None:
    first, second, third, fourth = (f"<p>{number}. {PROSE}</p>" for number in range(4))
    boxed = tree_of(f"<div><div>{first}{second}{third}{fourth}<p>Share it</p></div></div>").body
    choice = Choice(runs_of(boxed), [True, True, False, False, False])
    complete(choice)
    assert choice.chosen == [True, True, True, True, False]
