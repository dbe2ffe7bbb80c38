"""Sections and lead pictures that the page prints, where machines are told others."""

import pytest

from tests.extract.anatomies import anatomy, meta

TEXT = (
    f"<h1>Ministers agree on the ferry</h1><p>{'The two sides met in the customs house. ' * 6}</p>"
)
SHOWN = '<img class="post-image" width="900" src="/i/customs.jpg" alt="The customs house">'


def test_the_link_in_the_byline_that_calls_itself_the_section_is_it() -> None:
    link = '<a href="/sea/ports">Ports &amp; Piers</a>'
    by = f'<p class="byline">9 February <span class="byline__category">{link}</span></p>'
    head, text = TEXT.split("<p>", 1)
    assert anatomy(meta(article__section="World"), f"{head}{by}<p>{text}").kicker == "Ports & Piers"


@pytest.mark.parametrize(("more", "kicker"), [(0, "Ports, Piers"), (1, "")])
def test_links_called_sections_at_the_foot_name_them_where_they_are_few(
    more: int, kicker: str
) -> None:
    names = ["Ports", "Piers", "Tides"][: 2 + more]
    links = "".join(
        f'<a class="item-category" href="/category/{name}">{name}</a> ' for name in names
    )
    assert anatomy(body=f"{TEXT}{30 * '<p>And on.</p>'}<div>{links}</div>").kicker == kicker


@pytest.mark.parametrize(
    ("address", "alt"), [("/i/social-media-card.png", ""), ("/i/a.png", "Sample Herald")]
)
def test_the_card_of_a_site_is_no_lead_picture(address: str, alt: str) -> None:
    head = meta(og__image=address, og__image__alt=alt, og__site_name="Sample Herald")
    heading, text = TEXT.split("<p>", 1)
    found = anatomy(head, f"{heading}<div>{SHOWN}</div><p>{text}")
    assert found.picture is not None
    assert found.picture.url.endswith("/i/customs.jpg")


def test_an_alternative_text_that_says_who_made_a_picture_is_its_credit() -> None:
    head = meta(og__image="/i/a.jpg", og__image__alt="Photo Credit: Ann Person / Agency")
    found = anatomy(head, TEXT).picture
    assert found is not None
    assert (found.alt, found.credit) == ("", "Ann Person / Agency")


@pytest.mark.parametrize(
    ("printed", "kicker"), [("in Ports &amp; Piers", "Ports & Piers"), ("In Focus", "In Focus")]
)
def test_a_section_is_without_the_in_before_it(printed: str, kicker: str) -> None:
    assert anatomy(body=f'<div class="kicker">{printed}</div>{TEXT}').kicker == kicker


def test_a_sign_alone_is_no_name_of_a_site() -> None:
    assert anatomy(meta(og__site_name="/", application_name="Sample Herald"), TEXT).site != "/"
