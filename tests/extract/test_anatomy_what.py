"""Headline, line above it, lead paragraph and labels as old and small programs set them."""

import pytest

from tests.extract.anatomies import anatomy, meta

SENTENCES = "The two sides met in the customs house and talked until the tide had turned. " * 4
TEXT = f"<p>{SENTENCES}</p><p>{SENTENCES}</p>"
HEAD = meta(og__title="Ministers agree on the ferry")


def labels(*names: str, rel: str = " rel=tag") -> str:
    return "".join(f'<a href="/tags/{name.lower()}/"{rel}>{name}</a>' for name in names)


@pytest.mark.parametrize(
    ("entry", "foot"),
    [
        ("article", '<footer class="footer meta">{}</footer>'),
        ("div class='post-7 type-post hentry'", '<div class="footer meta">{}</div>'),
        ("div class='node-article node-promoted'", '<div class="field-name-field-tags">{}</div>'),
        ("div class='node--promoted'", '<div class="field-tags">{}</div>'),
        ("article", '<div class="item-footer"><div class="tag-container">{}</div></div>'),
    ],
)
def test_the_labels_in_the_foot_of_an_article_are_its_own(entry: str, foot: str) -> None:
    box = foot.format(f'<div class="tags">tagged with:{labels("Ferries", "Piers")}</div>')
    page = f"<{entry}><h1>Ministers agree on the ferry</h1>{TEXT}{box}"
    assert anatomy(HEAD, page).tags == ("Ferries", "Piers")


def test_the_labels_in_the_foot_of_a_site_are_not_those_of_an_article() -> None:
    foot = f'<div class="footer"><div class="tags">{labels("Ferries", "Piers")}</div></div>'
    page = f"<article><h1>Ministers agree on the ferry</h1>{TEXT}</article>{foot}"
    assert anatomy(HEAD, page).tags == ()
    menu = '<ul class="menu-tags"><li><a href="/a">Recipes</a><li><a href="/b">How-tos</a></ul>'
    within = f"<article><h1>Ministers agree on the ferry</h1>{TEXT}<footer class=footer>{menu}"
    assert anatomy(HEAD, within).tags == ()


def test_labels_each_in_a_box_of_its_own_are_one_list() -> None:
    rows = "".join(f"<dd class=tag>{labels(each, rel='')}</dd>" for each in ("Ferries", "Piers"))
    page = f"<article><h1>Ministers agree on the ferry</h1><dl><dt>About</dt>{rows}</dl>{TEXT}"
    assert anatomy(HEAD, page).tags == ("Ferries", "Piers")


def test_a_sign_may_stand_before_the_word_for_labels() -> None:
    listed = '<ul><li><a href="+-a-+.html">ferries</a><li><a href="+-b-+.html">piers</a></ul>'
    head = "<a href=#><i class=icon></i><span>Mots-clés</span></a>"
    page = f"<h1>Ministers agree on the ferry</h1><div>{head}<div>{listed}</div></div>{TEXT}"
    assert anatomy(HEAD, page).tags == ("ferries", "piers")
    other = page.replace("<i class=icon></i>", "<b>Not these:</b>")
    assert anatomy(HEAD, other).tags == ()


@pytest.mark.parametrize(
    "every", ["Alle Themen", "All topics", "Tous les sujets", "Todos los temas", "更多标签"]
)
def test_a_link_to_all_labels_of_a_site_is_none_of_them(every: str) -> None:
    box = f'<div class="tags">{labels("Ferries", "All Saints Day", every)}</div>'
    page = f"<article><h1>Ministers agree on the ferry</h1>{TEXT}{box}</article>"
    assert anatomy(HEAD, page).tags == ("Ferries", "All Saints Day")


def test_the_three_words_of_a_headline_are_no_labels() -> None:
    head = meta(keywords="Who, pays, ferries")
    assert anatomy(head, f"<h1>Who pays ferries?</h1>{TEXT}<p>ferries").tags == ()
    head = meta(keywords="ferries, piers, pays")
    found = anatomy(head, f"<h1>Who pays ferries?</h1>{TEXT}<p>ferries")
    assert found.tags == ("ferries", "piers", "pays")


@pytest.mark.parametrize("sign", ["&lsaquo;", "&rsaquo;", "&laquo;", "|"])
def test_the_site_behind_a_pointed_sign_is_no_part_of_the_headline(sign: str) -> None:
    head = f"<title>Ministers agree on the ferry ! {sign} Herald Coast Project</title>"
    assert anatomy(head, TEXT).title == "Ministers agree on the ferry !"


def test_the_address_of_a_site_before_the_headline_is_no_part_of_it() -> None:
    head = "<title>www.Herald.example - Facts and figures</title>"
    assert anatomy(head, TEXT).title == "Facts and figures"
    other = "<title>www.Gazette.example - Facts and figures</title>"
    assert anatomy(other, TEXT).title == "www.Gazette.example - Facts and figures"


def test_a_heading_between_section_and_site_in_the_title_is_the_headline() -> None:
    head = "<title>News - Ministers agree on the new ferry - Sample Herald</title>"
    page = f"<h1>herald.example News - <a href=/old.html>Archive</a></h1><h2>{{}}</h2>{TEXT}"
    found = anatomy(head, page.format("Ministers agree on the new ferry"))
    assert found.title == "Ministers agree on the new ferry"
    other = anatomy(head, page.format("Ministers agree on the new"))
    assert other.title != "Ministers agree on the new"


def test_what_machines_call_a_page_is_no_headline() -> None:
    head = "<title>Ferry test | Herald</title>" + meta(og__title="ferry-test-autumn-2018")
    page = f"<h1>Eighteen ferries tested: four sink in the ferry test</h1>{TEXT}"
    assert anatomy(head, page).title == "Eighteen ferries tested: four sink in the ferry test"
    assert anatomy(meta(og__title="follow-up"), TEXT).title == "follow-up"


def test_the_only_heading_with_half_of_the_words_of_a_short_title_is_the_headline() -> None:
    head = "<title>Herald Ferry Engines 2018 | Herald</title>" + meta(og__site_name="Herald")
    heading = "Eighteen engines of a ferry: four fall apart"
    assert anatomy(head, f"<h1>{heading}</h1>{TEXT}").title == heading
    site = "The Herald, all that is new between the piers"
    assert anatomy(head, f"<h1>{site}</h1>{TEXT}").title != site
    two = f"<h1>{heading}</h1><h1>Engines of a ferry abroad</h1>{TEXT}"
    assert anatomy(head, two).title == "Herald Ferry Engines 2018"


def test_the_last_step_of_a_trail_is_not_the_headline_where_the_page_has_it() -> None:
    head = "<title>The ferry is back! | Herald</title>" + HEAD
    trail = "<ol class=breadcrumb><li><a href=/>Home</a><li><h1>The ferry is back!</h1></ol>"
    page = f"{trail}<main><h2>Ministers agree on the ferry</h2>{TEXT}</main>"
    assert anatomy(head, page).title == "Ministers agree on the ferry"
    assert anatomy(head, f"{trail}<main>{TEXT}</main>").title == "The ferry is back!"


@pytest.mark.parametrize(
    ("heading", "title", "kicker"),
    [
        (
            "<span class=category>Topic Ferries </span>More ministers agree on ferries",
            "More ministers agree on ferries",
            "Topic Ferries",
        ),
        (
            "<span class=pretitle>HOW TO</span><b><i itemprop=headline>More ministers agree on"
            " ferries</i><i class=hide>.</i></b>",
            "More ministers agree on ferries",
            "HOW TO",
        ),
        (
            "<span class=category>More ministers</span> agree on ferries",
            "More ministers agree on ferries",
            "More ministers",
        ),
    ],
)
def test_a_line_above_in_the_heading_is_no_part_of_the_headline(
    heading: str, title: str, kicker: str
) -> None:
    said = title if kicker in title else title.removeprefix("More ")
    head = f"<title>{said} | Herald</title>"
    found = anatomy(head, f"<h1>{heading}</h1>{TEXT}")
    assert (found.title, found.kicker) == (title, kicker)


def test_a_title_may_have_both_lines_of_a_heading_with_a_sign_between_them() -> None:
    head = "<title>Files from abroad - How to draw with what others drew | Level - Paper</title>"
    line = "<h2>Files from abroad <span>How to draw with what others drew</span></h2>"
    site = "<header><h1><span>Paper</span></h1></header>"
    found = anatomy(head, f"{site}<article>{line}{TEXT}</article>")
    assert found.title == "Files from abroad"
    assert found.standfirst == "How to draw with what others drew"
    one = line.replace(" <span>", " and <span>")
    found = anatomy(head.replace(" - How", " and How"), f"{site}<article>{one}{TEXT}</article>")
    assert found.standfirst == ""


LONG = "What the islands on the other side of the bay say"


def test_the_line_above_the_headline_may_be_long_where_it_is_called_so() -> None:
    page = "<div><p class=surtitre>{}</p><h1>Ministers agree on the ferry</h1></div>" + TEXT
    assert anatomy(HEAD, page.format(LONG)).kicker == LONG
    parts = "<a href=/a>What the islands say</a> <a href=/b>on the other side of it</a>"
    assert anatomy(HEAD, page.format(parts)).kicker == ""
    below = f"<h1>Ministers agree on the ferry</h1><p class=surtitre>{LONG}</p>{TEXT}"
    assert anatomy(HEAD, below).kicker == ""


def test_a_tagline_right_above_the_headline_is_the_line_above_it() -> None:
    page = "<div><div class='Tagline x'>{}</div><h1>Ministers agree on the ferry</h1></div>" + TEXT
    assert anatomy(HEAD, page.format("Island ferries")).kicker == "Island ferries"
    motto = "All that is new on both sides of the bay"
    assert anatomy(HEAD, page.format(motto)).kicker == ""


def test_what_stands_above_other_headlines_too_is_the_line_above() -> None:
    cards = "".join(
        f"<div><div class='info small'>{each}</div><h4><a href=/{each}>A card</a></h4></div>"
        for each in ("Cars", "Money")
    )
    head = "<div class='info blue'>Islands</div><h1>Ministers agree on the ferry</h1>"
    assert anatomy(HEAD, f"<div>{head}{TEXT}</div>{cards}").kicker == "Islands"
    assert anatomy(HEAD, f"<div>{head}{TEXT}</div>").kicker == ""
    same = cards.replace("Cars", "Islands").replace("Money", "Islands")
    assert anatomy(HEAD, f"<div>{head}{TEXT}</div>{same}").kicker == ""


def test_the_size_of_letters_may_be_chosen_beside_the_line_above() -> None:
    size = "<span><b>text size:</b><a href='javascript:;'>T</a><a href='javascript:;'>T</a></span>"
    top = "<div>{}<span>Viewpoint</span><span class=date>September 13, 2024, 8:50 PM</span></div>"
    page = f"{top}<div><h1>Ministers agree on the ferry</h1>{TEXT}</div>"
    assert anatomy(HEAD, page.format(size)).kicker == "Viewpoint"
    assert anatomy(HEAD, page.format(size.replace("javascript:;", "/t"))).kicker == ""


LEAD = "The ferry line that was closed in autumn reopens on Monday. What has changed since?"


def test_the_date_at_the_end_of_a_lead_paragraph_is_no_part_of_it() -> None:
    page = "<h1>Ministers agree on the ferry</h1><div class=deck><h2>{}</h2></div>" + TEXT
    date = "<span class=date>Monday, 6 January 2025</span>"
    assert anatomy(HEAD, page.format(LEAD + date)).standfirst == LEAD
    amid = page.format(f"{LEAD} {date} and all that came of it since then.")
    assert anatomy(HEAD, amid).standfirst == ""


def test_the_head_of_rows_in_a_table_is_no_lead_paragraph() -> None:
    cell = "<tr class=mm-subheading><td>up to about 1.5 years, for the youngest</td></tr>"
    table = f"<table><tbody>{cell}<tr><td>1</td></tr></tbody></table>"
    assert anatomy(HEAD, f"<h1>Ministers agree on the ferry</h1>{table}{TEXT}").standfirst == ""
    laid = f"<table><tr><td><h1>Ministers agree on the ferry</h1><p class=deck>{LEAD}</p>{TEXT}"
    assert anatomy(HEAD, laid).standfirst == LEAD


def test_the_first_paragraph_in_bold_is_the_lead_where_the_head_says_most_of_it() -> None:
    said = HEAD + meta(
        description="The ferry line that was closed in autumn reopens, the ministers said."
    )
    page = "<h1>Ministers agree on the ferry</h1><p>23.10.2018</p><p><b>{}</b></p>" + TEXT
    bold = LEAD.replace("?", ".")
    assert anatomy(said, page.format(bold)).standfirst == bold
    assert anatomy(HEAD, page.format(bold)).standfirst == ""
    whole = page.replace(TEXT, f"<p><b>{SENTENCES}</b></p><p><b>{SENTENCES}</b></p>")
    assert anatomy(said, whole.format(bold)).standfirst == ""


def test_no_space_stands_before_the_comma_behind_a_link() -> None:
    lead = "The minister of <a href=/f>ferries</a>, a <span>sailor</span>; <a href=/p>piers</a>."
    page = f"<h1>Ministers agree on the ferry</h1><div class=standfirst>{lead}</div>{TEXT}"
    assert anatomy(HEAD, page).standfirst == "The minister of ferries, a sailor; piers."


GERMAN = "Die Minister der beiden Länder haben sich auf der Insel mit den Fischern getroffen. " * 8
ENGLISH = "The ministers of the two countries met with the fishermen that live on the island. " * 8


def test_the_text_tells_its_language_where_the_template_says_another() -> None:
    assert anatomy(body=f"<p>{GERMAN}</p>", html="<html lang=en-US>").language == "de"
    assert anatomy(body=f"<p>{ENGLISH}</p>", html="<html lang=en-US>").language == "en-US"
    assert anatomy(body=f"<p>{ENGLISH}</p>", html="<html lang=fr>").language == "en"


@pytest.mark.parametrize("said", ["de-AT", "gsw", "la"])
def test_a_language_that_the_text_does_not_belie_stays(said: str) -> None:
    assert anatomy(body=f"<p>{GERMAN}</p>", html=f"<html lang={said}>").language == said


@pytest.mark.parametrize("text", [f"{GERMAN[:168]}{ENGLISH[:500]}", GERMAN[:80]])
def test_some_words_of_another_language_tell_nothing(text: str) -> None:
    assert anatomy(body=f"<p>{text}</p>", html="<html lang=en>").language == "en"
