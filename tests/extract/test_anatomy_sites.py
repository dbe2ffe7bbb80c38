"""What the site of a page is called, where only its title says so."""

import pytest

from tests.extract.anatomies import anatomy, meta

HEAD = "Ministers agree on the ferry"


@pytest.mark.parametrize(
    ("host", "tail", "site"),
    [
        ("www.portsample.example", "Port Sample", "Port Sample"),
        ("psfs.example", "Port Sample Farm Services", "Port Sample Farm Services"),
        ("learn.portsample.example", "The Sample Guides", ""),
        ("ann.example", "by Ann Person", ""),
    ],
)
def test_the_end_of_a_title_is_the_site_where_its_host_has_it(
    host: str, tail: str, site: str
) -> None:
    for title in (f"<title>{HEAD} | {tail}</title>", f"<title>{HEAD} - {tail}</title>"):
        found = anatomy(title, f"<h1>{HEAD}</h1>", url=f"https://{host}/a")
        assert found.site == site


def test_the_end_of_a_title_is_the_site_where_the_link_home_is_called_so() -> None:
    logo = '<a href="/"><img alt="Tide &amp; Pier"></a>'
    title = f"<title>{HEAD} - Tide &amp; Pier</title>"
    assert anatomy(title, f"{logo}<h1>{HEAD}</h1>").site == "Tide & Pier"
    assert anatomy(title, f"<h1>{HEAD}</h1>").site == ""


def test_a_title_told_as_the_name_of_its_site_is_none() -> None:
    told = f"{HEAD} | Sample"
    head = meta(og__title=told, og__site_name=told)
    assert anatomy(head, f"<h1>{HEAD}</h1>").site == ""
    titled = f"<title>{told}</title>{head}"
    assert anatomy(titled, f"<h1>{HEAD}</h1>", url="https://sample.example/a").site == "Sample"


@pytest.mark.parametrize(
    ("told", "site"),
    [
        ("Port Sample - News from all of the coast", "Port Sample"),
        ("Port Sample - ", "Port Sample"),
        ("Port Sample - Farm News", "Port Sample - Farm News"),
        ("Homepage", ""),
    ],
)
def test_a_site_has_its_name_and_not_what_it_says_of_itself(told: str, site: str) -> None:
    assert anatomy(meta(og__site_name=told)).site == site


def test_the_site_stands_before_the_headline_where_its_host_has_it() -> None:
    for before, site in (("Port Sample - ", "Port Sample"), ("Tide: ", ""), ("Port Sample ", "")):
        title = f"<title>{before}{HEAD}</title>"
        found = anatomy(title, f"<h1>{HEAD}</h1>", url="https://portsample.example/a")
        assert found.site == site


def test_a_name_told_as_a_part_of_an_address_is_written_as_the_page_prints_it() -> None:
    head = f"<title>{HEAD} | Port Sample | Coast</title>{meta(og__site_name='port-sample')}"
    assert anatomy(head, f"<h1>{HEAD}</h1>").site == "Port Sample"
