# ruff: noqa: E501 -- pages are best read a line an element
"""What a page wants of its reader stays out: buttons' pitches, accounts, rails, licences, keys."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.rails import LINKS, OUTSIDE
from tests.extract.said import ALL, TEXT, said, texts

from .pages import PARAGRAPHS, URL, page, paragraphs

BUTTON = '<div><a class="btn" href="https://tours.example/go">Get a quote</a></div>'


def among(markup: str) -> str:
    """The text that is taken with this after its second paragraph, and a feed that has it all."""
    return said(paragraphs("", markup), feed=True)


# Above a button.


@pytest.mark.parametrize(
    "line",
    [
        "<p>Ready to book a crossing with no deposit?</p>",
        "<h3>Want to sail along the coast?</h3>",
        "<div>Start your 14-day free trial with Harbour today!</div>",
        "<p>30 day free trial, no credit card required</p>",
        "<p>Stop waiting and start sailing. Talk to our experts at the quay</p>",
        "<p>If you need help with your ticket, get in touch with our office.</p>",
        "<p>Bereit für die nächste Fahrt?</p>",
        "<p>Prêt à prendre le large cet été ?</p>",
    ],
)
def test_a_call_above_a_button_stays_out(line: str) -> None:
    assert among(f"{line}{BUTTON}") == ALL


@pytest.mark.parametrize(
    "line",
    [
        "<p>Dimensions: 10 ft by 5 ft</p>",
        "<h3>The Herald Ferry 9 in blue</h3>",
        "<p>It is the quickest boat of the bay, and it costs the least.</p>",
        "<p>Take the rope in your left hand, and the hook in the other.</p>",
        "<p>Want they not, so will the captains, the minister said to all who had come?</p>",
        "<ul><li>Get the blue ticket</li><li>Take the first boat</li></ul>",
    ],
    ids=["a measure", "a name", "a sentence", "a step", "a question in prose", "steps"],
)  # fmt: skip
def test_what_describes_a_thing_above_its_button_is_kept(line: str) -> None:
    found = among(f"{line}{'' if 'Want' in line else BUTTON}")
    assert all(text in found for text in texts(line))


def test_a_call_that_no_button_follows_is_kept() -> None:
    assert "Ready to book a crossing" in among("<p>Ready to book a crossing with no deposit?</p>")


def test_a_call_that_comes_again_stays_out() -> None:
    box = "<div><div>Get the news of the bay texted right to your phone!</div></div>"
    assert said(paragraphs("", box, box), feed=True) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "<div><h3>Start at the old customs house</h3></div>",
        "<p>Take me home to the bay, old ferry, take me home to the bay</p>",
        "<p>Find the ticket in sizes from small to large.</p>",
        "<p>Get off the boat at the northern pier:</p>",
    ],
    ids=["headings of parts", "a refrain", "sentences", "what announces something"],
)
def test_what_is_said_twice_in_a_text_is_kept(line: str) -> None:
    assert said(paragraphs("", line, line), feed=True).count(texts(line)[0]) == 2


# Accounts.


def test_short_paragraphs_that_lead_to_one_account_stay_out() -> None:
    calls = [
        f'<p><b>{text}</b><br><a href="https://herald.example/user/sign-in?from={at}">Start now</a></p>'
        for at, text in enumerate(
            ("See the fastest boats of the bay!", "No ticket of the bay is cheaper!")
        )
    ]
    assert said(paragraphs("", *calls), feed=True) == ALL


@pytest.mark.parametrize(
    "calls",
    [
        ['<p>Then <a href="/sign-up">sign up for the crossing</a> at the office.</p>'],
        ['<p>The office lists <a href="/fares">all of the fares</a>.</p>', '<p>They rose, as the <a href="/fares">list</a> tells.</p>'],
        ['<p>Then <a href="/donate/join-us/">the friends of the line</a> gave.</p>', '<p>And <a href="/donate/join-us/">they</a> gave once more.</p>'],
    ],
    ids=["one", "another page twice", "a path that only looks like it"],
)  # fmt: skip
def test_paragraphs_with_other_links_are_kept(calls: list[str]) -> None:
    found = said(paragraphs("", *calls), feed=True)
    assert all(text in found for call in calls for text in texts(call))


def test_an_address_of_an_account_that_cannot_be_read_harms_nothing() -> None:
    line = '<p>The <a href="http://[/sign-up">first</a> of them.</p>'
    assert "of them." in among(line + line)


# Pointers.


@pytest.mark.parametrize(
    "line",
    [
        '<p>[Want more of the bay? Read <a href="/pier">the old pier</a> and <a href="/tide">the tide</a>.]</p>',
        '<p>Recommended: <a href="/1">The old pier</a> Recommended: <a href="/2">The tide</a> Recommended: <a href="/3">The quay</a></p>',
        '<p>Also read <a href="/fares">how to save on your fare</a>.</p>',
        '<h5>READ: <a href="/pier">The old pier and its storms</a></h5>',
        '<p>👉 Learn more about the ferry from <a href="https://ferries.example/">Ferries</a>.</p>',
        '<p>Want more of the bay? Follow me on Pinterest to see what I find.</p>',
    ],
    ids=["in brackets", "a row", "also", "a heading", "a hand", "Pinterest"],
)  # fmt: skip
def test_lines_that_point_elsewhere_stay_out(line: str) -> None:
    assert among(line) == ALL


@pytest.mark.parametrize(
    "line",
    [
        '<p>[The minister <a href="/said">had said</a> so before, in the old customs house.]</p>',
        '<p>Recommended: <a href="/1">the blue boat</a> for all who are in a hurry, and <a href="/2">the green</a> or <a href="/3">the red one</a> for the others.</p>',
        '<p>Also read <a href="/law">the law of the bay</a>, the minister said to the captains.</p>',
        '<h5>Reading the tide, by <a href="/ann">Ann Quay</a></h5>',
        '<p>👉 The ferry of <a href="https://ferries.example/">Ferries</a> sails at noon.</p>',
    ],
    ids=["an aside", "one label", "a sentence", "another heading", "a mark"],
)  # fmt: skip
def test_lines_with_links_of_the_text_are_kept(line: str) -> None:
    found = among(line)
    assert all(text.rstrip(".") in found for text in texts(line))


# Rails.


@pytest.mark.parametrize(
    "label",
    [
        "<p>And for more, check out some of our other most popular gear guides:</p>",
        "<h3>Additional Ferry Desk Resources</h3>",
        "<p>Other travellers found the following pages helpful:</p>",
    ],
)
def test_links_of_the_site_under_their_label_stay_out(label: str) -> None:
    assert among(label + LINKS) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        f"<h3>Additional Ferry Desk Resources</h3>{OUTSIDE}",
        f"<p>The captains have tried all of these by themselves:</p>{LINKS}",
        "<p>Other travellers found the following pages helpful:</p><ul><li>The page of the tides</li><li>The page of the fares</li></ul>",
    ],
    ids=["other sites", "a list of the text", "no links"],
)
def test_other_lists_under_a_label_are_kept(kept: str) -> None:
    found = among(kept)
    assert all(text in found for text in texts(kept))


def test_a_label_without_its_list_stays_out() -> None:
    label = "<p>Looking for a boat? See what there is in these places:</p>"
    without = paragraphs("", label)
    whole = page(paragraphs("", f"{label}<nav>{LINKS}</nav>").replace("</", " </"))
    found = extract_page(whole, URL, feed_html=without).html
    assert "Looking for a boat?" not in found
    assert "best tents" not in found


# At the foot.


LICENCE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS).replace("ferry", "story")


def test_how_to_print_a_text_stays_out_to_its_end() -> None:
    box = f"<div><div><h2>Republish this article</h2>{LICENCE}</div><p>Tag us</p></div>"
    assert said(f"{TEXT}{box}", feed=True) == ALL


def test_a_text_about_printing_is_kept() -> None:
    kept = "<h2>Republish this story</h2><p>So the editor of the Herald had written on the very first page of her paper, in red.</p>"
    assert "in red." in said(f"{paragraphs()}{kept}", feed=True)


def test_all_below_whose_the_page_is_stays_out() -> None:
    foot = (
        "<div><p>© Copyright 2025 Harbour Company. All Rights Reserved.</p></div>"
        "<div><p>The Herald is a part of the Harbour Company, which prints papers and sails ferries all around the bay and has done so ever since.</p></div>"
        "<div><p>Terms of use and all of the other rules that hold in the harbour and on the boats</p></div>"
    )
    assert said(f"{TEXT}{foot}", feed=True) == ALL
    kept = said(f"{TEXT}{foot.replace(' All Rights Reserved.', '')}", feed=True)
    assert "has done so ever since." in kept


def test_whose_a_picture_is_ends_no_text() -> None:
    body = f"{paragraphs('', '', '<p>© 2019 Ann Quay</p>')}"
    assert PARAGRAPHS[4] in said(body, feed=True)


@pytest.mark.parametrize(
    "line",
    [
        "This website is developed and maintained by the Harbour Company for the two states of the bay, and follows its own rules.",
        "You are leaving this website. The new site may be offered by somebody else, whom the Harbour Company does not know.",
    ],
)
def test_what_a_site_says_of_itself_stays_out(line: str) -> None:
    assert said(f"{paragraphs()}<p>{line}</p>", feed=True) == ALL


def test_a_last_sentence_about_a_website_is_kept() -> None:
    line = "The website of the line is maintained by a pupil, who has learnt all of it by herself."
    assert line in said(f"{paragraphs()}<p>{line}</p>", feed=True)


FOLLOW = '<p>Chatter of the bay: <a href="https://www.facebook.com/herald">Herald</a></p><p>More of the bay: <a href="https://pinterest.com/herald">Pinterest</a></p>'


def test_last_labels_with_followers_stay_out() -> None:
    assert said(paragraphs() + FOLLOW, feed=True) == ALL


@pytest.mark.parametrize(
    "last",
    [
        f"{FOLLOW}<p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')}</p>",
        '<p>The office: <a href="https://ferries.example/">Ferries</a></p>',
        '<p>The office: <a href="http://[">Ferries</a></p>',
    ],
    ids=["within the text", "another site", "no address"],
)  # fmt: skip
def test_other_last_labels_are_kept(last: str) -> None:
    found = said(paragraphs() + last, feed=True)
    assert all(text in found for text in texts(last))


# Words shown by mistake.


@pytest.mark.parametrize(
    "stray",
    [
        '<div id="part2"><div>#part2</div></div>',
        '<h6 id="abc-itb-3cb9615">abc-itb-3cb9615</h6>',
        "<p>default</p><p>primary</p><p>default</p>",
        '<p><a href="/print">Print recipe</a> <a href="/pin">Pin this recipe</a> <a href="#form">Rate this recipe</a></p>',
        "<p>FILTER:</p>",
        '<p><a href="#list">Return to our list of all the boats</a></p>',
    ],
    ids=["a key", "a made key", "variants", "buttons", "a filter", "a way back"],
)  # fmt: skip
def test_words_that_nobody_wrote_stay_out(stray: str) -> None:
    assert among(stray) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "<p>#part2</p>",
        '<h3 id="covid-19">covid-19</h3>',
        "<ul><li>primary</li><li>secondary</li></ul>",
        "<p>primary</p><p>The first of them is the one that the captains mean by it.</p>",
        '<p><a href="/print">Print</a> and <a href="/rate">the rates</a> of the line</p>',
        "<p>filter</p>",
        '<p>Back to <a href="#boats">our boats</a></p>',
    ],
    ids=["a tag", "a heading", "a list", "a word", "links", "a word like a label", "words beside a link"],
)  # fmt: skip
def test_words_that_only_look_like_it_are_kept(kept: str) -> None:
    found = among(f"{kept}<p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')}</p>")
    assert all(text in found for text in texts(kept))


@pytest.mark.parametrize("noted", [True, False])
def test_a_sentence_is_kept_that_opens_a_note_by_a_script_where_others_do(noted: bool) -> None:
    link = "<a href='javascript:void(0)' onclick='note()'>%s</a>"
    lines = "".join(f"<p>{link % each}</p>" for each in ("Ah pier! Ah harbour!", "Larger letters"))
    text = paragraphs("", lines)
    found = said(text.replace("Tuesday", link % "Tuesday") if noted else text)
    assert ("Ah pier! Ah harbour!" in found) == noted
    assert "Larger letters" not in found


def test_a_paragraph_that_names_a_paper_and_leads_to_it_is_kept() -> None:
    lines = "<p><a href='/files/{}'>{}</a></p>"
    found = extract_page(
        page(
            paragraphs(
                lines.format("plan.pdf", "View harbour plan PDF"),
                lines.format("a.pdf", "View PDF"),
                lines.format("trial", "View harbour plan offers"),
            )
        ),
        "https://herald.example/f",
    ).html
    assert "harbour plan PDF" in found
    assert "View PDF" not in found
    assert "offers" not in found
