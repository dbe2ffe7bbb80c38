"""Who wrote an article, as its page prints it or tells machines."""

import pytest

from tests.extract.anatomies import anatomy, ld

TEXT = f"<p>{'The ministers met for six hours and agreed on the next date. ' * 6}</p>"


def printed(byline: str, end: str = "") -> str:
    return f"<h1>Border talks go on</h1><p class=byline>{byline}</p>{TEXT}{TEXT}{end}"


@pytest.mark.parametrize(
    ("byline", "names", "agency"),
    [
        ("Reporting by Ann Person; Writing by Bob Writer", ("Ann Person", "Bob Writer"), ""),
        ("Ann Person | The Fixture Post", ("Ann Person",), ""),
        ("Ann Person, Political Correspondent", ("Ann Person",), ""),
        ("Ann Person @annp", ("Ann Person",), ""),
        ("ann.person@herald.example (Ann Person)", ("Ann Person",), ""),
        ("Ann Person in London, Bob Other in Paris", ("Ann Person", "Bob Other"), ""),
        ("Ann Person and agencies", ("Ann Person",), "agencies"),
        ("Ann Person/AFP", ("Ann Person",), "AFP"),
        ("Text: Anna Schmidt, Fotos: Bernd Müller", ("Anna Schmidt",), ""),
        ("Marie Dupont, envoyée spéciale à Kiev", ("Marie Dupont",), ""),
        ("文／張三", ("張三",), ""),
        ("Our favourite gifts of the year, and more", (), ""),
        ("Gift ideas, Recipes and Travel", (), ""),
        ("Sign in, Subscribe", (), ""),
    ],
)
def test_a_byline_in_any_form_names_people(
    byline: str, names: tuple[str, ...], agency: str
) -> None:
    told = anatomy("<title>Border talks go on</title>", printed(byline))
    assert (told.authors, told.agency) == (names, agency)


def test_what_a_page_says_about_its_author_is_no_byline() -> None:
    about = "<div class=author-description>Licensed Harbour Pilot, M.A. Journalism</div>"
    assert anatomy("<title>Border talks</title>", f"<h1>Border talks</h1>{about}").authors == ()


@pytest.mark.parametrize(
    ("author", "names", "agency"),
    [
        ('"Ann Person, Bob Writer and Cara Third"', ("Ann Person", "Bob Writer", "Cara Third"), ""),
        ('["Ann Person", "AFP", "Ann Person"]', ("Ann Person",), "AFP"),
        ('{"@type": "Person", "name": "Ann Person, BBC News, London"}', ("Ann Person",), ""),
        ('[{"name": "Ann Person in London"}, {"name": "By Bob Other"}]',
         ("Ann Person", "Bob Other"), ""),
        ('{"@id": "#ann"}', ("Ann Person",), ""),
        ('[{"@id": "#ann"}, {"@id": "#none"}]', ("Ann Person",), ""),
        ('{"@type": "Person", "name": ["Ann Person", "Bob Other"]}',
         ("Ann Person", "Bob Other"), ""),
        ('{"@type": "Person", "givenName": "Ann", "familyName": "Person"}', ("Ann Person",), ""),
    ],
)  # fmt: skip
def test_machines_are_told_of_people_in_any_form(
    author: str, names: tuple[str, ...], agency: str
) -> None:
    told = anatomy(
        ld(
            '{"@graph": [{"@type": "Person", "@id": "#ann", "name": "Ann Person"},'
            '{"@type": "NewsArticle", "headline": "Border talks go on",'
            f'"author": {author}}}]}}'
        )
    )
    assert (told.authors, told.agency) == (names, agency)


@pytest.mark.parametrize(
    ("end", "names"),
    [
        (
            "<p>(Reporting by Ann Person in London and Bob Writer in Paris; "
            "Editing by D. Editor)</p>",
            ("Ann Person", "Bob Writer"),
        ),
        ("<p>Reporting by Ann Person; Editing by D. Editor</p>", ("Ann Person",)),
        ("<p>Reporting by our neighbours is welcome at any time of the day.</p>", ()),
    ],
)
def test_who_signs_at_the_end_is_known_where_nobody_else_is(
    end: str, names: tuple[str, ...]
) -> None:
    page = f"<h1>Border talks go on</h1>{TEXT}{TEXT}{end}"
    assert anatomy("<title>Border talks go on</title>", page).authors == names


def test_who_wrote_the_other_posts_of_a_thread_did_not_write_the_first() -> None:
    post = (
        "<div itemscope itemtype='http://schema.org/{kind}'><span itemprop=author><a><span "
        "itemprop=name>{name}</span></a></span><p>Some words about walls.</p></div>"
    )
    for kind in ("DiscussionForumPosting", "Comment"):
        posts = post.format(kind=kind, name="Ann Person") + post.format(kind=kind, name="Bob Other")
        assert anatomy("<title>Walls</title>", f"<h1>Walls</h1>{posts}").authors == ("Ann Person",)
    person = "<i itemprop=author itemscope itemtype='{}/Person'><b itemprop=name>{}</b></i> "
    people = "".join(
        person.format("https://schema.org", each) for each in ("Ann Person", "Bob Other")
    )
    article = "<div itemscope itemtype='https://schema.org/NewsArticle'>"
    told = anatomy("<title>Walls</title>", f"{article}<h1>Walls</h1>{people}</div>")
    assert told.authors == ("Ann Person", "Bob Other")


FACE = "<img src=/f.jpg width=40 height=40 alt='Ann Person'>"
HOME = "<a href=/authors/ann-person/>Ann Person</a>"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (f"<div>{FACE}<div>Ann Person</div></div><p>Feb 8, 2025</p>", ("Ann Person",)),
        (f"<div>{HOME}</div><p>7 min read</p>", ("Ann Person",)),
        (
            "<div><img src=/f.jpg alt='Photo of Ann Person'><b>Ann Person</b></div>",
            ("Ann Person",),
        ),
        (
            "<a href=https://www.linkedin.com/in/ann-person/><b>Ann Person</b></a>",
            ("Ann Person",),
        ),
        # A section, a topic, a product, somebody to turn to: no name of who wrote it.
        ("<div>Harbour News</div><p>Feb 8, 2025</p>", ()),
        ("<div><a href=/topics/ann-person/>Ann Person</a></div><p>Feb 8, 2025</p>", ()),
        ("<div><a href=/guides/buying-guides/>Buying Guides</a></div>", ()),
        ("<img src=/x.jpg width=900 height=600 alt='Harbour Pro'><div>Harbour Pro</div>", ()),
        (f"<p>Contact:</p><div>{HOME}</div>", ()),
        (f"<div>Ann Person</div>{'<p>Up</p>' * 20}{FACE}", ()),
    ],
)
def test_a_name_at_the_headline_is_believed_where_a_second_sign_agrees(
    head: str, names: tuple[str, ...]
) -> None:
    page = f"<h1>Border talks go on</h1>{head}{TEXT}{TEXT}"
    assert anatomy("<title>Border talks go on</title>", page).authors == names


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("<h3>Written by Ann Person</h3><p>Ann is a pilot.</p>", ("Ann Person",)),
        ("<p>Written by <a href=/x>Ann Person</a></p>", ("Ann Person",)),
        ("<h2>About the author</h2><div><h4>Ann Person</h4></div>", ("Ann Person",)),
        ("<p>Geschrieben von: Anna Schmidt</p>", ("Anna Schmidt",)),
        ("<p>Über die Autorin</p><p>Anna Schmidt</p>", ("Anna Schmidt",)),
        ("<p>Written by Ann Person</p><p>Written by Bob Other</p>", ()),
        ("<p>Written by a machine, and nobody was asked</p>", ()),
        ("<h2>About the author</h2><p>A pilot of many years.</p>", ()),
    ],
)
def test_one_name_that_signs_at_the_foot_is_known_where_nobody_else_is(
    end: str, names: tuple[str, ...]
) -> None:
    page = f"<h1>Border talks go on</h1>{TEXT}{TEXT}{end}"
    assert anatomy("<title>Border talks go on</title>", page).authors == names


def test_the_address_of_an_author_counts_beside_the_article_too() -> None:
    signed = "<a rel=author href=/profile/ann>Ann Person</a>"
    for box, names in ((f"<address>{signed}</address>", ("Ann Person",)), (signed, ())):
        page = f"<h1>Border talks go on</h1><aside>{box}</aside>{TEXT}"
        assert anatomy("<title>Border talks go on</title>", page).authors == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<a href=https://herald.example/author/annie/>Annie</a>", ("Annie",)),
        ("<a href=/author/annie/><img src=/f.jpg></a><a href=/author/annie>annie</a>", ()),
        ("<a href=/topics/annie>Annie</a>", ()),
        ("<a href=/author/news>News</a>", ()),
    ],
)
def test_one_word_is_a_name_where_it_leads_to_a_page_of_its_bearer(
    byline: str, names: tuple[str, ...]
) -> None:
    told = anatomy("<title>Border talks go on</title>", printed(byline))
    assert told.authors == names


def test_a_page_without_a_headline_has_its_byline_above_the_first_paragraph() -> None:
    byline = "<div class=author-name>Ann Person</div><p>Feb 8, 2025</p>"
    for page, names in (
        (f"<div>Border talks go on</div>{byline}{TEXT}", ("Ann Person",)),
        (f"<div>Border talks go on</div>{TEXT}{'<p>Up</p>' * 90}{byline}", ()),
    ):
        more = "<i class=author-name></i>" * 2
        assert anatomy("<title>Border talks go on</title>", page + more).authors == names


@pytest.mark.parametrize(("label", "authors"), [("作者：", ("王小明",)), ("出处：", ())])
def test_a_label_at_the_end_of_a_line_has_the_name_in_the_next(
    label: str, authors: tuple[str, ...]
) -> None:
    line = f"<div>2020-11-23 来源：新华网 {label}<b>王小明</b></div>"
    assert anatomy(body=f"<h1>渡轮</h1>{line}<p>{'渡轮来了。' * 60}</p>").authors == authors
