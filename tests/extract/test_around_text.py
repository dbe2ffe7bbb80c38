# ruff: noqa: E501 -- pages are best read a line an element
"""What a page sets above, beside and under its text stays out; what only looks like it is kept."""

import pytest
from lxml import html

from newsreader.extract.page import extract_page
from tests.extract.said import ALL, LEAD, TEXT, said, said_by, texts

from .pages import FOOTER, NAVIGATION, PARAGRAPHS, URL, page, paragraphs

PICTURE = '<img src="/pier.jpg" width="640" height="480" alt="The pier">'


# Under the text.


@pytest.mark.parametrize(
    "box",
    [
        '<section><h2>Tide calculator</h2><div>Use our calculator to find out when the boats can land.</div><a href="/tides">Open it</a></section>',
        '<section><h2>Which boat is yours?</h2><p>Our list of questions finds the right one.</p><form><input name="q"></form></section>',
        '<div><h3><a href="/quays">Quays</a></h3><p>From fares to tides: all the answers that you need.</p><h3><a href="/boats">Boats</a></h3><p>What they cost, and which is the quickest.</p></div>',
        '<div><p>© 2026 Harbour Herald Ltd.</p><p>The Herald is a trademark of the Harbour Company and is used with its kind permission in all of its papers.</p></div>',
        '<div><h4>Your privacy</h4><p>This website uses cookies to improve your experience while you sail through it, and stores those that it needs.</p><p>Necessary</p><p>Always enabled</p></div>',
        '<div><h4>Datenschutz</h4><p>Diese Website verwendet Cookies, damit sie Ihnen besser gefällt.</p></div>',
    ],
    ids=["a link", "a form", "linked headings", "an imprint", "cookies", "cookies in German"],
)  # fmt: skip
def test_boxes_under_the_column_of_the_text_stay_out(box: str) -> None:
    assert said(f"{TEXT}<div>{box}</div>") == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "<div><h2>A last word</h2><p>Nobody had foreseen the piles, and nobody will say who pays.</p></div>",
        '<div><h2>Contacts</h2><div>The office of the harbour, open on all days but Sundays</div><p><a href="mailto:office@herald.example">office@herald.example</a></p></div>',
        '<div><h2>Sources</h2><p>The harbour office in its report on the storms of last autumn.</p><p><a href="/report">Their report</a></p></div>',
        '<div><h2>Where it is written</h2><p>The harbour office in its report on the storms of last autumn.</p><p><a href="https://herald.example/tides">https://herald.example/tides</a></p></div>',
        f'<div><h2>What comes next</h2><p>{PARAGRAPHS[0].replace("Tuesday", "Friday")} And forty words are more than any box says that only wants to be clicked upon.</p><p><a href="/next">Read it</a></p></div>',
    ],
    ids=["no way out", "an address to write to", "sources", "an address", "a paragraph"],
)  # fmt: skip
def test_a_last_box_of_the_text_s_own_is_kept(kept: str) -> None:
    first = max(texts(kept), key=len)
    more = "".join(
        f"<p>{text} So it was said, number {at}.</p>" for at, text in enumerate(PARAGRAPHS)
    )
    assert first in said(f"<div>{paragraphs()}{more}</div>{kept}", feed=True)


@pytest.mark.parametrize(
    "card",
    [
        "<p>Ann Quay</p><h6>Harbour Correspondent</h6><p>Ann is a quick and steady reporter of this newspaper who knows every boat.</p>",
        "<p>Ann Quay Sailor &amp; Reporter of the Herald</p><p>Ann explores the bay by every boat that it has.</p><p>Her texts were read in many a harbour.</p>",
        "<h3>Ann Quay, MD*</h3><p>Ann Quay, MD is a doctor of the harbour and sails on Sundays.</p>",
        "<h5>Ann Quay</h5><p>Hello, and welcome! I'm the founder of this site and sail on Sundays.</p>",
        "<div>Anna Kai</div><p>Anna Kai schreibt seit zehn Jahren über den Hafen und seine Boote.</p>",
        "<p><em>Ann Quay is a pilot of the harbour and sails on Sundays.</em>&nbsp;</p><p><em>Bob Pier is a doctor at the harbour office.</em></p>",
    ],
    ids=range(6),
)
def test_the_card_of_an_author_stays_out(card: str) -> None:
    assert said(paragraphs() + card) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "<p>Ann Quay is a reporter of this newspaper and sails on Sundays.</p>",
        "<h2>Old Pier</h2><p>The old pier is to be a museum of the storms, the ministers said.</p>",
        "<h2>The Bottom Line</h2><p>The ministers have agreed, and that is more than anyone hoped.</p>",
        "<h2>Five Weeks In</h2><p>I’m not going back to the road along the bay.</p>",
        "<h2>Ann Quay</h2><p>The sailor has no wish to speak of the day of the storm.</p>",
        "<h2>Ann Quay sails again</h2><p>Ann is on the first boat of the morning once more.</p>",
        "<p>Ann Quay</p><ul><li>Ann is the first to land.</li><li>The others are late.</li></ul>",
    ],
    ids=[
        "no name above",
        "a thing",
        "a last word",
        "weeks",
        "of whom the text is",
        "more said",
        "a list",
    ],
)
def test_what_only_looks_like_the_card_of_an_author_is_kept(kept: str) -> None:
    found = said(paragraphs() + kept)
    assert all(text in found for text in texts(kept))


def test_the_list_of_a_series_that_names_the_text_itself_stays_out() -> None:
    parts = "".join(f'<li><a href="/{at}">Part {at} of the bay</a></li>' for at in range(4))
    series = f"<h3>The bay in five parts</h3><ul>{parts}<li>Ferry line reopens</li></ul>"
    assert said(paragraphs() + series) == ALL


def test_a_list_of_links_that_does_not_name_the_text_is_kept() -> None:
    parts = "".join(f'<li><a href="/{at}">Pier {at} of the bay</a></li>' for at in range(4))
    found = said(f"{paragraphs()}<p>The piers are these:</p><ul>{parts}<li>The old quay</li></ul>")
    assert "Pier 3 of the bay" in found
    assert "The old quay" in found


@pytest.mark.parametrize(
    "label",
    [
        "More great boat stories",
        "More helpful articles by Harbour Herald:",
        "Additional ferry articles",
        "Guides to check out",
        "Republish this article",
    ],
)
def test_lists_of_other_texts_stay_out(label: str) -> None:
    links = "".join(f'<li><a href="/{at}">Boat number {at} at sea</a></li>' for at in range(3))
    assert said(f"{paragraphs()}<h3>{label}</h3><ul>{links}</ul>") == ALL


def test_a_heading_like_that_over_paragraphs_is_kept() -> None:
    listed = "".join(f"<li>{text} That is one.</li>" for text in PARAGRAPHS[:3])
    last = f"<h2>Related ferry topics</h2><p>{PARAGRAPHS[4]}</p>"
    found = said(f"<div class=a>{paragraphs()}<ul>{listed}</ul></div><div class=a>{last}</div>")
    assert f"Related ferry topics {PARAGRAPHS[4]}" in found


@pytest.mark.parametrize("line", ["Print.", "© 2026 Harbour Herald", "Copyright © 2026. The Herald.", "Alle Rechte vorbehalten."])  # fmt: skip
def test_a_last_line_of_the_page_stays_out(line: str) -> None:
    assert said(f"{paragraphs()}<p>{line}</p>") == ALL


def test_whose_a_picture_is_stays_in_its_caption() -> None:
    line = "© 2019 Ann Quay, who stood at the pier that day"
    figure = f"<figure>{PICTURE}<figcaption>{line}</figcaption></figure>"
    assert line in said(paragraphs() + figure, feed=True)


NOTE = "This website uses cookies to improve your experience while you sail through it, and it stores those that it needs."


def test_a_note_about_cookies_stays_out_wherever_it_stands() -> None:
    box = f"<div><h4>Privacy</h4><p>{NOTE}</p><div>Necessary</div><p>Cookies of this kind are set by a plugin.</p></div>"
    assert said(paragraphs("", box), feed=True) == ALL
    button = f"<div><div><p>{NOTE}</p></div><button>Alle akzeptieren</button></div>"
    assert said(paragraphs("", button), feed=True) == ALL


def test_a_note_about_cookies_stays_out_without_a_box_too() -> None:
    assert said(paragraphs("", f"<p>{NOTE}</p>"), feed=True) == ALL


def test_a_text_about_cookies_is_kept() -> None:
    told = "The office of the harbour has cookies on its website, as it told us, and stores those that it needs."
    assert told in said(paragraphs("", f"<p>{told}</p>"), feed=True)
    about = "".join(f"<p>{text} They were asked about cookies.</p>" for text in PARAGRAPHS)
    found = said(f"<p>{NOTE}</p>{about}<p>Necessary</p>", feed=True)
    assert NOTE in found
    assert found.count("They were asked about cookies.") == len(PARAGRAPHS)


# Above the text.


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Quay",
        "ByAnn Quay",
        "Written by Ann Quay",
        "Contributions From: Ann Quay",
        "by Ann Quay · October 10, 2025",
        "October 10, 2025 by Ann Quay",
        "Published October 10, 2025",
        "23.07.2025 · 6 min read",
    ],
)
def test_by_whom_and_when_stays_out_under_the_standfirst_too(line: str) -> None:
    assert said(f"<div>{LEAD}</div><div>{line}</div>{paragraphs()}") == f"{LEAD} {ALL}"


def test_the_office_of_an_author_goes_with_the_name() -> None:
    signed = "<div><p>By Ann Quay</p><p>Harbour Correspondent</p></div>"
    assert said(f"<p>{LEAD}</p>{signed}{paragraphs()}") == f"{LEAD} {ALL}"


@pytest.mark.parametrize(
    "kept",
    [
        "<p>By noon it was over.</p>",
        "<p>By Monday, Hungary had closed all of its piers to them</p>",
        "<p>From Ann to the bay, and back!</p>",
        "<h1>Monday</h1>",
        "<h2>October 10, 2025</h2>",
        "<p>Interview by Ann Quay</p>",
        "<ul><li>October 10, 2025</li><li>October 11, 2025</li></ul>",
    ],
)
def test_a_short_line_of_the_text_under_its_first_paragraph_is_kept(kept: str) -> None:
    found = said(f"<p>{LEAD}</p>{kept}{paragraphs()}", feed=True)
    assert all(text in found for text in texts(kept))


def test_a_heading_that_is_the_headline_of_one_word_is_kept_under_the_first_paragraph() -> None:
    body = f"<p>{LEAD}</p><h1>Monday</h1>{paragraphs()}"
    assert f"{LEAD} Monday " in said_by(page(body.replace("</", " </"), title="Monday"))


def test_a_picture_beside_a_byline_that_is_dropped_is_kept() -> None:
    credit = "The pier as it was seen by Ann Quay of this newspaper"
    head = f'<section class="sharing"><div>{PICTURE}</div><p class="author-name">{credit}</p></section>'
    body = f"<p>{LEAD}</p>{head}<div>{paragraphs()}</div>"
    found = extract_page(page(body), URL, feed_html=body)
    assert "pier.jpg" in found.html
    assert credit not in found.html


def test_the_path_to_a_page_stays_out() -> None:
    path = "".join(f'<li><a href="/{at}">{at}</a></li>' for at in ("Home", "Coast", "Ferries"))
    assert said(f"<ul>{path}</ul><div><a href='/t'>#Ferry</a></div>{paragraphs()}") == ALL


def test_a_first_line_that_is_home_and_no_link_is_kept() -> None:
    assert said(f"<p>Home</p>{paragraphs()}") == f"Home {ALL}"


# Within the text.


def test_a_table_of_contents_stays_out() -> None:
    links = "".join(f'<li><a href="#{at}">Part {at}</a></li>' for at in range(3))
    assert said(f"<h3>Contents</h3><ul>{links}</ul>{paragraphs()}") == ALL
    assert said(paragraphs("", "<h3>In this article</h3>")) == ALL
    row = "".join(f'<ul><li><a href="#{at}">Part {at} of the way</a></li></ul>' for at in range(6))
    assert said(f"<p>Skip to:</p>{row}{paragraphs()}") == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "<h3>Contents</h3><p>The boat holds forty cars and a library.</p>",
        "<h3>In this article</h3><ul><li>Why the pier was closed.</li><li>When it will open.</li></ul>",
        '<h3>Contents</h3><ul><li><a href="/one">The first boat</a></li><li><a href="/two">The second boat</a></li></ul>',
    ],
    ids=["text", "a summary", "other pages"],
)
def test_what_only_stands_under_such_a_label_is_kept(kept: str) -> None:
    found = said(paragraphs("", kept))
    assert all(text in found for text in texts(kept))


def test_a_text_that_is_there_for_each_width_of_a_screen_is_taken_once() -> None:
    more = paragraphs("<h2>What was said</h2>", "<h2>What it costs</h2>")
    wide = f'<div class="wide"><h2>Ferry line reopens</h2><p>May 3, 2025</p>{more}</div>'
    found = said(f'<div class="narrow">{more}</div>{wide}')
    assert all(found.count(text) == 1 for text in (*PARAGRAPHS, "What was said"))


def test_a_text_that_takes_up_all_of_another_and_says_more_is_kept() -> None:
    more = "".join(f"<p>{text.replace('the', 'each')}</p>" for text in PARAGRAPHS)
    found = said(f"<div>{paragraphs()}</div><div>{paragraphs()}{more}</div>", feed=True)
    assert all(found.count(text) == 2 for text in PARAGRAPHS[1:])


def test_a_refrain_is_kept() -> None:
    line = "And the boats lay at the quay, all of them, and none of them sailed."
    found = said(paragraphs(*[f"<p>{line}</p>"] * 4))
    assert found.count(line) == 4


def test_a_long_paragraph_that_is_said_twice_is_kept() -> None:
    line = " ".join(PARAGRAPHS[1:5]).replace(".", ",") + " and so it was."
    between = [f"<div>{mark}<p>{line}</p></div>" for mark in ("", PICTURE)]
    assert said(paragraphs(*between), feed=True).count(line) == 2


def test_equal_paragraphs_keep_their_pictures() -> None:
    line = (
        "The ferry sails at noon, and the quay is full of people who have waited since the spring."
    )
    body = "".join(f'<p>{line}</p><figure><img src="/p{at}.jpg"></figure>' for at in range(3))
    found = extract_page(page(body), URL).html
    assert found.count(line) == 3
    assert all(f"/p{at}.jpg" in found for at in range(3))


@pytest.mark.parametrize("link", ["Directions", "Check price", "Read the review"])
def test_a_link_that_stands_again_and_again_stays_out(link: str) -> None:
    pier = f'<div><a href="/%d">{link}</a></div>'
    assert said(paragraphs(*[pier % at for at in range(4)])) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        '<p><a href="/%d">Source</a></p>',
        '<p>$99.99</p><p><a href="/%d">The old quay</a></p>',
        '<ul><li>The pier is open on all days but Sundays.</li><li><a href="/%d">Directions</a></li></ul>',
    ],
    ids=["a source", "a shop", "an item"],
)
def test_a_link_that_tells_something_each_time_is_kept(kept: str) -> None:
    word = html.fromstring(f"<div>{kept}</div>").findtext(".//a")
    assert word is not None
    assert said(paragraphs(*[kept % at for at in range(4)])).count(word) == 4


@pytest.mark.parametrize(
    "line",
    [
        "Support us", "Support our journalism", "Donate now", "Unterstützen Sie uns", "Soutenez-nous", "Sostienici",
        "Steun ons", "Hide", "Show caption", "Play video", "Table of contents show", "Copy as HTML", "Open in ChatGPT",
        "No items found.", "Share it!", "PIN FOR LATER", "5 from 8 votes", "Add now!", "Add us as a preferred source on Google",
        "[form id=12 title=Boats]",
        "If you like this, consider supporting our journalism by subscribing.",
        "The best way to support my work is to share it and to write to me.",
        "Support the Herald! Donate via bank or become a Patron of ours.",
        "Please take a moment to leave a star rating.",
        "Be sure to follow me on social media for more of the sea.",
        "Unterstützen Sie unsere Arbeit mit einem Beitrag.",
    ],
)  # fmt: skip
def test_bare_pleas_and_labels_stay_out(line: str) -> None:
    assert said(paragraphs("", f"<div>{line}</div>")) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "The ministers asked the towns to support us in the winter, the captain said.",
        "Consider supporting the pier with new piles, the engineers wrote.",
        "Play was stopped by the storm, and the video shows it.",
        "The towns support the work on the pier with a third of the fares.",
        "A free newsletter of the harbour has told of it since the spring.",
        "Hide and seek was played on the deck.",
    ],
)
def test_sentences_with_the_words_of_a_plea_are_kept(kept: str) -> None:
    assert kept in said(paragraphs("", f"<p>{kept}</p>"))


@pytest.mark.parametrize(
    "name",
    ["blog__sharebar", "blog_contributorshortbio contributor-bio", "after-content", "follow-us widget", "saboxplugin-wrap", "side-panel", "post-metadata", "cli-privacy-overview", "site-menu"],
)  # fmt: skip
def test_boxes_of_these_names_stay_out(name: str) -> None:
    assert (
        said(paragraphs("", f'<div class="{name}"><p>The sea is wide and blue.</p></div>')) == ALL
    )


def test_a_label_of_the_end_in_a_box_of_a_name_still_ends_the_text() -> None:
    author = '<div class="author"><h3>About the author</h3></div><div><p>This box takes Markdown and answers.</p></div>'
    assert said(paragraphs() + author) == ALL


def test_who_took_a_picture_is_kept_though_all_under_it_goes() -> None:
    after = '<h5>Image: Ann Quay</h5><div class="after-content"><p>Support our mission.</p></div>'
    assert said(paragraphs() + after) == f"{ALL} Image: Ann Quay"


def test_buttons_that_call_out_stay_out_however_many_there_are() -> None:
    call = '<div><a href="/%d">Book boat %d today!</a></div>'
    between = [
        f"{call % (at, at)}<p>The sea number {at} is as wide as it is blue.</p>{call % (9 - at, 9 - at)}"
        for at in range(4)
    ]
    found = said(paragraphs(*between))
    assert "The sea number 3" in found
    assert "Book boat" not in found
    banner = '<div><a href="/prize">The Herald has won a prize again ✕</a></div>'
    assert said(banner + paragraphs()) == ALL


def test_a_page_of_nothing_else_is_not_emptied() -> None:
    body = f"<html><body>{NAVIGATION}<p>Ann Quay</p><p>Ann is a sailor.</p>{FOOTER}</body></html>"
    assert "Ann is a sailor." in extract_page(body.encode(), URL).html


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for subscribing. I will try to deserve it, but some weeks the sea is too high.",
        "Thanks for signing up. The first letter comes with a fish.",
        "Check your inbox to see what the keeper of the light wrote.",
    ],
)
def test_what_a_form_says_is_text_in_a_quotation(words: str) -> None:
    assert words in said(paragraphs("", f"<blockquote><p>{words}</p></blockquote>"))
    form = (
        f"<blockquote><form><p>{words}</p><input type=email><button>Go</button></form></blockquote>"
    )
    assert said(paragraphs("", form)) == ALL
    assert said(paragraphs("", f"<div><p>{words}</p></div>")) == ALL
