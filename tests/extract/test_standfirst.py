"""The lead paragraph, told by what the page's head says of it, whatever its element is called."""

import pytest

from tests.extract.anatomies import anatomy, meta

TITLE = "<h1>Peat fires could burn all winter</h1>"
LEAD = "Smouldering moors release more carbon than cars"
TEXT = "<p>" + 30 * "The fire burned under the moor. " + "</p>"


def test_what_is_printed_under_the_headline_and_described_in_the_head_is_the_standfirst() -> None:
    """No full stop is needed, nor a name that says so, and a byline may follow it in the head."""
    described = LEAD, f"{LEAD}. Von Jörg Lindner.", f"{LEAD}.", f"“{LEAD}”"
    printed = (
        f"<p>{LEAD}</p>",
        f"<h2 class=a_st>{LEAD}</h2>",
        f"<div data-name=lead><div><p>{LEAD}</p></div><ul><li>News of the moor</li></ul></div>",
        f"<div>9 February</div><p class=text><strong>{LEAD}</strong></p>",
        f"<p>By A. Person</p><div><span>{LEAD}</span></div>",
    )
    wrong = [
        (head, body)
        for head in described
        for body in printed
        if anatomy(meta(og__description=head), TITLE + body + TEXT).standfirst.strip(".“”") != LEAD
    ]
    assert not wrong


def test_a_short_standfirst_is_known_where_the_head_has_it_too() -> None:
    short = "Notes on a plotter"
    printed = f"<div class=post-description>{short}</div>"
    assert anatomy(meta(og__description=short), TITLE + printed + TEXT).standfirst == short
    assert anatomy("", TITLE + printed + TEXT).standfirst == ""
    name = '<meta name="author" content="Ann B. Person">' + meta(og__description="Ann B. Person")
    assert anatomy(name, f"{TITLE}<p>Ann B. Person</p>{TEXT}").standfirst == ""


def test_what_head_and_feed_say_is_the_standfirst_though_the_page_does_not_print_it() -> None:
    head = meta(og__site_name="The Moor", og__description=LEAD)
    for feed in ([LEAD], ["9 February", f"{LEAD}.", "The fire burned under the moor."]):
        assert anatomy(head, TITLE + TEXT, feed=feed).standfirst == LEAD
    assert anatomy(head, TITLE + TEXT, feed=["The fire burned under the moor."]).standfirst == ""
    site = meta(og__site_name="The Moor of Today", og__description="The Moor of Today")
    assert anatomy(site, TITLE + TEXT, feed=["The Moor of Today"]).standfirst == ""
    project = "Fires. Contribute to moor/fires development by creating an account on GitHub."
    assert anatomy(meta(og__description=project), TITLE + TEXT).standfirst == ""


def test_what_the_head_says_is_no_standfirst_where_it_is_printed_as_something_else() -> None:
    elsewhere = (
        "",
        f"<figure><img src=/a.jpg><figcaption>{LEAD}</figcaption></figure>",
        f"<nav><p>{LEAD}</p></nav>",
        f"<ul><li>{LEAD}</li></ul>",
        f"{TEXT}<p>{LEAD}</p>",
        f"<blockquote><p>{LEAD}</p></blockquote>",
    )
    wrong = [
        body
        for body in elsewhere
        if anatomy(meta(og__description=LEAD), TITLE + body + TEXT).standfirst
    ]
    assert not wrong


def test_a_subhead_in_the_midst_of_the_text_is_no_standfirst() -> None:
    subhead = "<h2 class='article__sub-title'>They could not put it out at all</h2>"
    lead = f"<h2 class='article__sub-title'>{LEAD}</h2>"
    assert anatomy("", TITLE + TEXT + subhead + TEXT).standfirst == ""
    assert anatomy("", TITLE + lead + TEXT + subhead + TEXT).standfirst == LEAD


FIRST = "The fire burned under the moor for a third winter and nobody could say when it ends."
NEXT = f"<p>{5 * 'Rain fell on the hills above the village all that week. '}</p>"


def test_a_description_that_is_the_first_paragraphs_is_no_standfirst() -> None:
    head = meta(og__description=FIRST)
    alike = NEXT.replace("<p>", "<p class='par par2'>")
    several = meta(
        og__description=f"{FIRST} Rain fell on the hills above the village all that week."
    )
    for body in (
        f"<p>{FIRST}</p>{NEXT}",
        f"<p>{FIRST}</p><div class='ad'></div><p><br></p>{NEXT}",
        f"<p>Hill Town (Wire) {FIRST} It is old.</p>{NEXT}",
        f"<p class='par par1'>{FIRST}</p>{alike}",
    ):
        assert anatomy(head, TITLE + body).standfirst == "", body
        assert "Wire" in body or anatomy(several, TITLE + body).standfirst == "", body
        assert anatomy(head, TITLE + body, feed=[FIRST]).standfirst == "", body
    titled = meta(og__description=f"Peat fires could burn all winter - {FIRST}")
    assert anatomy(titled, f"{TITLE}<p>{FIRST}</p>{NEXT}").standfirst == ""


def test_a_description_that_is_printed_apart_from_the_text_is_the_standfirst() -> None:
    head = meta(og__description=FIRST)
    for lead in (
        f"<p class='x'>{FIRST}</p>",
        f"<header><p>{FIRST}</p></header>",
        f"<p>{FIRST}</p><div>9 February 2025</div>",
        f"<h4>{FIRST}</h4>",
    ):
        assert anatomy(head, TITLE + lead + NEXT).standfirst == FIRST, lead
    cut = meta(og__description=FIRST[:60] + "…")
    assert anatomy(cut, f"{TITLE}<p></p><h4>{FIRST}</h4>{NEXT}").standfirst == FIRST
    assert anatomy(cut, f"{TITLE}<p>{FIRST}</p>{NEXT}").standfirst == ""
    titled = meta(og__description=f"Peat fires could burn all winter - {FIRST}")
    assert anatomy(titled, TITLE).standfirst == FIRST


@pytest.mark.parametrize("said", [f"{LEAD}, and burn on.", FIRST])
def test_a_description_that_a_page_with_a_text_prints_nowhere_is_no_standfirst(said: str) -> None:
    """It is when the feed says it too, or the page prints it, be it in pieces or far off."""
    head = meta(og__description=said)
    assert anatomy(head, TITLE + TEXT).standfirst == ""
    short = 2 * "<p>Rain fell on the hills all that week.</p>"
    assert anatomy(head, TITLE + short).standfirst == ""
    assert anatomy(head, TITLE).standfirst == said
    assert anatomy(head, TITLE + TEXT, feed=[said]).standfirst == said
    first, *rest = said.split(" ")
    parted = f"<div><b>{first}</b> <span>{' '.join(rest[:-1])}</span> <i>{rest[-1]}</i></div>"
    for where in (f"<div>{said}</div>{TITLE}{TEXT}", f"{TITLE}{TEXT}{parted}"):
        assert anatomy(head, where).standfirst == said, where


def test_paragraphs_that_are_all_called_the_lead_stay_in_the_text() -> None:
    head = meta(og__description="Read all about peat, and what it is good for, in our guide.")
    lead = f"<p class=lead>{FIRST}</p>"
    body = lead + lead.replace("fire", "smoke") + TEXT
    assert anatomy(head, TITLE + body).standfirst == ""
    assert anatomy(head, TITLE + lead + NEXT).standfirst == FIRST


def test_the_first_of_lines_that_only_breaks_part_is_no_standfirst() -> None:
    head = meta(og__description=FIRST)
    rest = "Rain fell on the hills above the village all that week.<br><br>Then it froze."
    for text in (
        f"{FIRST}<br><br>{rest}",
        f"<b>Hill Town</b><br>{FIRST}<br><img src=/a.jpg>{rest}",
    ):
        assert anatomy(head, f"{TITLE}<article>{text}</article>").standfirst == "", text
    apart = f"<strong>{FIRST}</strong><br><br>{rest}"
    assert anatomy(head, f"{TITLE}<article>{apart}</article>").standfirst == FIRST


def test_what_is_called_the_summary_is_the_standfirst_though_the_sign_of_a_cut_is_in_it() -> None:
    said = "내달부터 누구나 참여…가을엔 꽃씨 나눔"
    body = f"{TITLE}<article><strong class=x_summary>{said}</strong><br><br>{FIRST}</article>"
    assert anatomy("", body).standfirst == said
    assert anatomy("", body.replace(said, "내달부터 누구나 참여 …더 보기")).standfirst == ""


def test_a_description_has_no_label_and_no_markup() -> None:
    described = (
        '<meta name="description" content="The &lt;a href=/x&gt;fire&lt;/a&gt; burned on all day.">'
    )
    assert anatomy(described, TITLE).standfirst == "The fire burned on all day."
    labelled = meta(og__description=f"摘要：{FIRST}")
    assert anatomy(labelled, TITLE).standfirst == FIRST


def test_a_description_has_no_words_of_the_service_that_sends_it() -> None:
    service = "Click to read The Moor, by A. Person, a Quillpost publication with 9 subscribers."
    said = f"{LEAD}, and burn on."
    assert anatomy(meta(og__description=f"{said} {service}"), TITLE).standfirst == said


def test_a_few_words_in_the_place_of_the_lead_paragraph_are_one() -> None:
    head = meta(og__description="What the fire did to the moor in three winters, in short.")
    for lead in (
        '<div class="post-excerpt"><p>Same moor, another fire.</p></div>',
        '<h2 class="subheadline"><p>Same moor, another fire.</p></h2>',
    ):
        assert anatomy(head, TITLE + lead + NEXT).standfirst == "Same moor, another fire."


def test_points_printed_below_the_headline_are_in_the_place_of_a_description() -> None:
    head = meta(og__description="Fires burned. Nobody knew. The moor was old and so were they.")
    points = "<ul><li>Nobody could put it out</li><li>It rained</li></ul>"
    assert anatomy(head, f"{TITLE}<div class='subtitulo'>{points}</div>{NEXT}").standfirst == ""
    assert anatomy(head, TITLE).standfirst != ""


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{h}<blockquote>The Slow Burn</blockquote><time>9.2.2025</time>", "The Slow Burn"),
        ("{h}<span>9.2.2025</span><div class=x>{t}</div><img src=/moor.jpg>", "{t}"),
        ("{h}<p>By A. Person</p><div><h2><div><p>{t}</p></div></h2></div>", "{t}"),
        ("{h}<h1><div><p>{title}</p><h4>How to tell them from fires of the wood at once</h4></div>"
         "<img src=/moor.jpg></h1>", "How to tell them from fires of the wood at once"),
        # A first paragraph, a caption, the heading of a part, what helps to share.
        ("{h}<p>{t}</p><img src=/moor.jpg>", ""),
        ("{h}<div>{t}</div><div>{t}</div><img src=/moor.jpg>", ""),
        ("{h}<div><img src=/moor.jpg>{t}</div><time>9.2.2025</time>", ""),
        ("{h}<h2>How to tell them from fires of the wood at once</h2>", ""),
        ("{h}<div>{t} <button>Share</button></div><time>9.2.2025</time>", ""),
    ],
)  # fmt: skip
def test_what_stands_between_headline_and_picture_apart_from_the_text_is_the_standfirst(
    body: str, told: str
) -> None:
    said = {
        "h": TITLE,
        "title": "Peat fires could burn all winter",
        "t": "Moors release more carbon than all of the cars in the country do, and nobody looks.",
    }
    head = meta(og__description="What a fire of peat is, and what may be done about it at home.")
    found = anatomy(head if told else "", body.format(**said) + TEXT).standfirst
    assert found == told.format(**said)


def test_an_excerpt_that_a_program_cut_off_is_no_standfirst() -> None:
    cut = f"{LEAD} Rank Fire Year 1 Wick… Continue reading Peat fires (all of them, by year!)"
    head = meta(og__description=cut)
    assert anatomy(head, f"<h1>Peat fires (all of them, by year!)</h1>{TEXT}").standfirst == ""


@pytest.mark.parametrize("name", ["v2-subhed", "art_synopsis", "detail-short-des", "blog-summary"])
def test_a_lead_paragraph_is_known_by_more_names(name: str) -> None:
    body = f"{TITLE}<div><div><div class={name}>{LEAD}.</div></div></div>{TEXT}"
    assert anatomy("", body).standfirst == f"{LEAD}."


def test_what_a_site_says_of_itself_is_no_lead_paragraph() -> None:
    text = f"<h1>How clematis is cut in spring</h1><p>{'The first frost has gone by. ' * 5}</p>"
    site = "Ann's personal gardening blog with advice, experiences and honest insights."
    shop = "Herald Shop: buy all that you need for your home, and much more."
    own = "A gardener's blog tells why clematis wants to be cut to the ground."
    title = "<title>How clematis is cut in spring | Herald Shop</title>"
    for said, standfirst in {site: "", shop: "", own: own}.items():
        assert anatomy(title + meta(og__description=said), text).standfirst == standfirst, said


def test_a_trail_below_the_headline_is_no_lead_paragraph() -> None:
    way = "<p><a href=/b>Herald Blog</a> ❯ <a href=/b/g>The garden</a> ❯ How clematis is cut</p>"
    body = f"<header><h1>How clematis is cut</h1>{way}</header><p>{'The frost. ' * 20}</p>"
    assert anatomy("", body).standfirst == ""


def test_a_subhead_is_the_lead_paragraph_without_its_label_for_who_hears_it() -> None:
    said = (
        '<div class="visually-hidden">Subhead</div><div><h2>All that you need to know!</h2></div>'
    )
    body = f'<h1>How clematis is cut</h1><div class="field-subhead">{said}</div>'
    assert anatomy("", f"{body}<p>Text.</p>").standfirst == "All that you need to know!"


def test_the_one_text_right_below_the_headline_wins_over_the_description_for_machines() -> None:
    lead = "The moor has burned since Sunday, and nobody knows for how long."
    head = meta(og__description="All that you ever wanted to read of fires on a moor.")
    apart = f'<div class="x"><p>{lead}</p></div><div class="prose">{TEXT}</div>'
    assert anatomy(head, f"<article>{TITLE}{apart}</article>").standfirst == lead
    boxed = f"<div><div>{TITLE}</div></div><p>{lead}</p><div>{TEXT}</div>"
    assert anatomy(head, boxed).standfirst == lead
    for within in (f"<p>{lead}</p>{TEXT}", f"<div><p>{lead}</p><a>More</a></div><div>{TEXT}</div>"):
        assert anatomy(head, f"<article>{TITLE}{within}</article>").standfirst != lead


def test_the_quotation_marks_around_a_whole_description_are_a_program_s() -> None:
    said = f"{LEAD} and planes, say those who count it."
    head = f'<meta property="og:description" content="&quot;{said}&quot;">'
    assert anatomy(head, TITLE).standfirst == said


def test_a_place_that_only_a_style_parts_from_a_lead_paragraph_is_none_of_it() -> None:
    lead = "The ferry only leaves when the cock crows, and for three days it kept still."
    head = meta(og__description=f"Port Wick{lead}")
    printed = '<h1>Waiting for a cock</h1><p class="description"><span class="{}">{}</span>{}</p>'
    for name in ("location-stamp", "dateline", "place-name"):
        body = printed.format(name, "Port Wick", lead) + TEXT
        assert anatomy(head, body).standfirst == lead
    signed = f"Port Wick – {lead}"
    kept = printed.format("location-stamp", "Port Wick", f" – {lead}") + TEXT
    assert anatomy(meta(og__description=signed), kept).standfirst == signed
    begun = printed.format("drop-cap", "Port Wick", lead[3:]) + TEXT
    whole = f"Port Wick{lead[3:]}"
    assert anatomy(meta(og__description=whole), begun).standfirst == whole


def test_a_printed_lead_paragraph_is_whole_where_the_head_has_only_its_first_sentence() -> None:
    first, rest = f"{LEAD}.", "The fire brigade is short of hoses and of wet summers."
    head = meta(og__description=first)
    for lead in (
        f"<div class=article__intro><p class=intro>{first} {rest}</p></div>",
        f"<div><p class=lead>{first} <b>{rest}</b></p></div>",
    ):
        assert anatomy(head, TITLE + lead + NEXT).standfirst == f"{first} {rest}"


def test_a_lead_paragraph_that_is_not_the_description_does_not_stand_in_for_it() -> None:
    """Nor does the first paragraph of a text that begins with the words of the description."""
    head = meta(og__description=f"{LEAD}.")
    for other in (f"{LEAD}haring does by far.", f"So it is: {LEAD}. Nobody knew."):
        printed = f"<div><p>{LEAD}.</p></div><div><p class=intro>{other}</p></div>"
        assert anatomy(head, TITLE + printed + NEXT).standfirst == f"{LEAD}."
    begun = f"<p class=intro>{FIRST} Nobody has seen the end of it.</p>"
    after = f"<p class=intro>{5 * 'Rain fell on the hills above the village. '}</p>"
    assert anatomy(meta(og__description=FIRST), TITLE + begun + after).standfirst == ""


SECOND = "Each drift is in it, with its height and its mood"


@pytest.mark.parametrize("told", ["", SECOND])
def test_the_last_element_of_a_heading_behind_the_headline_is_the_lead(told: str) -> None:
    head = meta(og__title="A sweeper kept a diary. It is read now", og__description=told)
    line = f"<h1><b>A sweeper kept a diary.</b> It is read now <span>{SECOND}</span></h1>"
    found = anatomy(head, f"{line}<p>He sweeps the street of peace.</p>")
    assert found.title == "A sweeper kept a diary. It is read now"
    assert found.standfirst == SECOND


def test_the_end_of_a_headline_in_an_element_is_of_it() -> None:
    title = "A sweeper kept a diary of all the snow that fell there"
    line = "<h1>A sweeper kept a diary <span>of all the snow that fell there</span></h1>"
    found = anatomy(meta(og__title=title), f"{line}<p>He sweeps the street of peace.</p>")
    assert (found.title, found.standfirst) == (title, "")


@pytest.mark.parametrize("source", ["", "（見本通信）", " (Sample Wire)"])
@pytest.mark.parametrize("sign", ["-", "|", "–"])
def test_a_description_loses_the_site_at_its_end(source: str, sign: str) -> None:
    tail = f"{source} {sign} Sample Herald"
    lead = "The pier of the old town has been run by two gulls since Tuesday."
    head = meta(
        og__title=f"Gulls run the pier{tail}",
        og__description=lead + tail,
        og__site_name="Sample Herald",
    )
    body = f"<h1>Gulls run the pier</h1><div>{lead}</div><p>They ask for fish.</p>"
    assert anatomy(head, body).standfirst == lead
    begun = f"<h1>Gulls run the pier</h1><p>{lead} Fish is asked for, by both of them.</p>"
    both = begun + "<p>They ask for fish at noon, and no one has said no to them as yet.</p>"
    assert anatomy(head, both, feed=[lead + tail]).standfirst == ""


def test_other_ends_of_a_description_stay() -> None:
    lead = "The pier has been run by two gulls - Ann Person saw them."
    head = meta(og__description=lead, og__site_name="Sample Herald")
    body = f"<h1>Gulls run the pier</h1><p class=standfirst>{lead}</p><p>They ask for fish.</p>"
    assert anatomy(head, body).standfirst == lead
