"""Who wrote an article, where a page lists them or prints them in a form of its own."""

import pytest

from tests.extract.anatomies import anatomy, meta

TEXT = f"<p>{'The two sides met for six hours in the old customs house. ' * 4}</p>"
HEAD = "<h1>Ministers agree on the ferry</h1>"
DOCTORS = "Ann Person, DVM; Ben Other, MD, PhD & Cy Third, RN"


def test_a_line_of_names_with_degrees_is_the_byline_and_no_lead_paragraph() -> None:
    found = anatomy(body=f'{HEAD}<div class="head__subtitle">{DOCTORS}</div>{TEXT}')
    people = ("Ann Person, DVM", "Ben Other, MD, PhD", "Cy Third, RN")
    assert (found.authors, found.standfirst) == (people, "")
    place = anatomy(body=f"{HEAD}<div>Port Sample, MD</div><i>x</i>{TEXT}")
    assert place.authors == ()


@pytest.mark.parametrize(("label", "listed"), [("Author(s)", True), ("Themen", False)])
def test_who_is_listed_below_the_label_for_authors_wrote_it(label: str, listed: bool) -> None:
    names = ("Ann Person", "Ben Other")
    rows = "".join(f'<li><a href="/library/?_author={each}">{each}</a></li>' for each in names)
    body = f"<main>{HEAD}{TEXT}</main><aside><img><h6>{label}</h6><ul>{rows}</ul></aside>"
    assert anatomy(body=body).authors == (names if listed else ())


def test_a_rail_right_behind_the_headline_has_byline_and_date() -> None:
    said = (
        '<p class="Story_date__0aO">5 February 2025</p>'
        '<p class="Story_author__U9">Written By <b>Ann Person, MD*</b></p>'
    )
    rail = f"<aside>{said}<p>{'Tides and ferries of the week. ' * 4}</p></aside>"
    found = anatomy(body=f"<div>{HEAD}</div>{rail}{TEXT}")
    assert found.authors == ("Ann Person, MD",)
    assert found.published is not None
    below = anatomy(body=f"<div>{HEAD}</div>{TEXT}{rail}")
    assert (below.authors, below.published) == ((), None)


def test_the_second_piece_of_a_byline_is_read_too() -> None:
    piece = '<span class="author-meta x"><a href="/author/{}">{}</a>, writer on tides</span>'
    both = f"By {piece.format('ann-person', 'Ann Person')} &amp; {piece.format('b', 'Ben Other')}"
    body = f"{HEAD}<div>{both} <i>Last Updated on 5 February 2025</i></div>{TEXT}"
    assert anatomy(meta(author="Ann Person"), body).authors == ("Ann Person", "Ben Other")
    other = body.replace("&amp;", "and reviewed by")
    assert anatomy(meta(author="Ann Person"), other).authors == ("Ann Person",)


@pytest.mark.parametrize("name", ["ann.b.person", "Herald Contributor"])
def test_an_account_that_no_page_prints_is_nobody(name: str) -> None:
    head = meta(og__site_name="Herald", author=name)
    assert anatomy(head, HEAD + TEXT).authors == ()
    assert anatomy(head, f"{HEAD}<p>By {name}</p>{TEXT}").authors == (name,)
    board = meta(generator="Board! 3", author="Board! Team and Board Makers")
    assert anatomy(board, HEAD + TEXT).authors == ()


def test_a_heading_of_a_list_is_nobody_whatever_its_box_is_called() -> None:
    box = "<h1>两国就渡轮达成协议</h1><div class=author-news><h3 class=author>{}</h3></div>"
    assert anatomy(body=box.format("王文")).authors == ("王文",)
    assert anatomy(body=box.format("相关文章")).authors == ()


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Affordable ferries", "Affordable ferries"),
        ("Talks at the harbour", "Affordable sea: ferries for families"),
        ("A. B. Ferries", "Affordable sea: ferries for families"),
    ],
)
def test_the_only_heading_of_few_words_is_the_headline_if_the_title_has_them(
    heading: str, title: str
) -> None:
    head = meta(og__title="Affordable sea: ferries for families")
    assert anatomy(head, f"<h1>{heading}</h1>{TEXT}").title == title


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("ANN PERSON", "Ann Person"),
        ("ANN O'OTHER-PERSON", "Ann O'Other-Person"),
        ("BEN MCTHIRD", "Ben McThird"),
        ("J.R. THIRD", "J.R. THIRD"),
    ],
)
def test_a_name_in_capitals_is_written_as_a_name(printed: str, written: str) -> None:
    found = anatomy(meta(author=printed), HEAD + TEXT)
    assert found.authors == (written,)


def test_a_name_behind_a_heading_for_the_author_is_the_one_who_wrote_it() -> None:
    box = "<h3>Author</h3><p>Ann Person</p>"
    assert anatomy(body=f"{HEAD}<div>{box}</div>{TEXT}").authors == ("Ann Person",)
    other = "<h3>Author</h3><p>Ben Other</p>"
    assert anatomy(body=f"{HEAD}<div>{box}{other}</div>{TEXT}").authors == ()


def test_who_contributed_wrote_it_too() -> None:
    by = '<p class="byline">By <a href="/author/ann">Ann Person</a></p>'
    beside = '<p>Contributions From: <a href="/author/ben">Ben Other</a></p>'
    assert anatomy(body=HEAD + by + beside + TEXT).authors == ("Ann Person", "Ben Other")


def test_the_foot_of_an_article_names_who_wrote_it_boxes_deep() -> None:
    foot = '<footer class="meta"><p><a rel="author" href="/a/ann">Ann Person</a></p></footer>'
    deep = f"<article><div>{HEAD}{TEXT}<div>{foot}</div></div></article>"
    assert anatomy(body=deep).authors == ("Ann Person",)
    assert anatomy(body=f"<article>{HEAD}{TEXT}</article><div>{foot}</div>").authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<b>Herald Coast Team</b>", ("Herald Coast Team",)),
        ("<b>Ann Person, Ben Other, Cy Third</b>", ("Ann Person", "Ben Other", "Cy Third")),
        ('<a><img src=/1.png alt="Ann Person"><b>Ann Person</b></a>', ("Ann Person",)),
        ('<a href=/ann aria-label="All posts by Ann Person">Ann Person</a>', ("Ann Person",)),
        ("<a href=/north>North Harbour</a>", ()),
        ("<b>North Harbour, South Harbour</b>", ()),
    ],
)
def test_a_name_beside_the_date_is_a_byline_where_a_second_sign_says_so(
    line: str, names: tuple[str, ...]
) -> None:
    body = f"{HEAD}<p><b>5 February 2025</b> · {line}</p>{TEXT}"
    assert anatomy(body=body).authors == names


def test_whom_a_box_shows_and_introduces_wrote_it() -> None:
    box = "<div><img class=author__photo src=/1.jpg alt='{}'><h3>Ann Person</h3><p>{}</p></div>"
    said = "Ann Person is the harbour master of Port Sample."
    for alt, text, names in (
        ("ann Person", said, ("Ann Person",)),
        ("Ben Other", said, ()),
        ("ann Person", "A ferry is a boat.", ()),
    ):
        assert anatomy(body=HEAD + TEXT + box.format(alt, text)).authors == names


def test_who_brought_a_text_up_to_date_did_not_write_it() -> None:
    span = "<span itemprop=author>{}<a>{}</a></span>"
    for other, names in (("Updated by ", ("Ann Person",)), ("", ("Ann Person", "Ben Other"))):
        row = span.format("By ", "Ann Person") + span.format(other, "Ben Other")
        assert anatomy(body=f"{HEAD}<div>{row}</div>{TEXT}").authors == names


@pytest.mark.parametrize("name", ["Sponsored by Sample Ferries", "Presented by Ann Person"])
def test_who_paid_for_a_text_did_not_write_it(name: str) -> None:
    assert anatomy(meta(author=name), HEAD + TEXT).authors == ()


def test_the_first_of_a_list_of_posts_did_not_write_the_page() -> None:
    post = '<h3 class="block-post-title">{}</h3><p>By:</p><p>Ann Person</p>'
    one, other = post.format("Ferries"), post.format("Piers")
    assert anatomy(body=f"{HEAD}{one}{TEXT}").authors == ("Ann Person",)
    assert anatomy(body=f"{HEAD}{one}{TEXT}{other}").authors == ()


def test_a_name_at_the_headline_is_somebodys_whose_portrait_is_called_so() -> None:
    face = '<p><img src="/up/{}-2.jpg" width="70" height="70"> Ann Person</p><h2>More on it</h2>'
    for name, authors in (("Ann-Person", ("Ann Person",)), ("Old-Pier", ())):
        assert anatomy(body=f"{HEAD}{face.format(name)}{TEXT}").authors == authors


def test_a_writer_with_degrees_and_a_post_is_named_without_them() -> None:
    signed = "<p>This post was written by <b>Ann Person, MD</b>, surgeon, Sample Clinic.</p>"
    assert anatomy(body=f"{HEAD}{signed}{TEXT}").authors == ("Ann Person",)
    for by, authors in (("This post was written by", ("Ann Person",)), ("By", ())):
        told = f"<p>{by} Ann Person, surgeon at Sample Clinic.</p>"
        assert anatomy(body=f"{HEAD}{told}{TEXT}").authors == authors


@pytest.mark.parametrize(
    ("name", "site", "names"),
    [
        ("Port Sample", "Port Sample Group: Boats and Piers", ()),
        ("Port Sample Dental Care", "Port Sample Dental Care", ()),
        ("Sample Boats Inc", "Herald", ()),
        ("Ann Person", "Ann Person", ("Ann Person",)),
        ("Ann Person", "Ann Person Photography", ("Ann Person",)),
    ],
)
def test_a_firm_is_no_author(name: str, site: str, names: tuple[str, ...]) -> None:
    by = f'<p class="author">Written by <a class="author-name">{name}</a></p>'
    assert anatomy(meta(og__site_name=site), f"{HEAD}{by}{TEXT}").authors == names


def test_one_word_behind_by_beside_a_date_is_who_wrote_it() -> None:
    for by, names in (("by ibby", ("ibby",)), ("by editor", ()), ("by ship 7", ())):
        body = f"{HEAD}<div><time>2/5 \u2014 2025</time><p>{by}</p></div>{TEXT}"
        assert anatomy(body=body).authors == names
