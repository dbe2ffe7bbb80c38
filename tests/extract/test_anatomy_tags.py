"""The labels that a page prints in a rail, behind a heading, or in a row of links."""

import pytest

from tests.extract.anatomies import anatomy, ld, meta

TEXT = (
    f"<h1>Ministers agree on the ferry</h1><p>{'The two sides met in the customs house. ' * 6}</p>"
)


def links(*names: str, folder: str = "/tag") -> str:
    return "".join(f'<a href="{folder}/{name.lower()}">{name}</a> ' for name in names)


def test_a_box_called_labels_in_a_rail_has_those_of_the_article() -> None:
    box = f'<div class="sidebar__tag-wrap">{links("Ferries", "Piers")}</div>'
    for rail in (
        f'<aside class="post__sidebar">{box}</aside>',
        f'<div class="sidebar">{box}</div>',
    ):
        assert anatomy(body=TEXT + rail).tags == ("Ferries", "Piers")
        cloud = rail.replace("sidebar__tag-wrap", "tag-wrap tag_cloud")
        assert anatomy(body=TEXT + cloud).tags == ()


@pytest.mark.parametrize("label", ["Related tags:", "Tags:", "Topics:"])
def test_the_list_behind_a_heading_for_labels_has_them(label: str) -> None:
    one, other = links("Ferries", folder="/sea"), links("Piers", folder="/sea")
    listed = f'<ul class="x"><li>{one}<li>{other}</ul>'
    head = f'<header class="related_tags"><h3>{label}</h3></header>'
    assert anatomy(body=TEXT + head + listed).tags == ("Ferries", "Piers")


def test_one_label_is_a_list_where_its_link_leads_to_the_page_of_one() -> None:
    box = '<div class="tags"><p><b>Tags: </b></p>{}</div>'
    assert anatomy(body=TEXT + box.format(links("Ferries"))).tags == ("Ferries",)
    assert anatomy(body=TEXT + box.format(links("Ferries", folder="/sea"))).tags == ()


def test_a_row_of_nothing_but_links_to_labels_has_them_where_it_is_the_only_one() -> None:
    row = f'<div class="a">{links("Ferries", "Piers")}</div>'
    assert anatomy(body=TEXT + row).tags == ("Ferries", "Piers")
    other = f'<div class="a">{links("Tides", "Wind")}</div>'
    assert anatomy(body=TEXT + row + other).tags == ()


def test_one_label_that_is_told_to_a_network_is_not_all_of_them() -> None:
    words = ld('{"@type": "NewsArticle", "keywords": ["Ferries", "Piers", "Tides"]}')
    assert anatomy(meta(article__tag="Piers") + words, TEXT).tags == ("Ferries", "Piers", "Tides")
    assert anatomy(meta(article__tag="Harbours") + words, TEXT).tags == ("Harbours",)


@pytest.mark.parametrize(
    "row",
    [
        '<div class="tags">{}</div>',
        '<ul class="tags"><li><a rel="tag" href="/x/1">Piers</a><li><a rel="tag" href="/x/2">'
        "Tides</a></ul>",
    ],
)
def test_one_label_that_is_told_to_a_network_stands_with_those_that_the_page_prints(
    row: str,
) -> None:
    printed = TEXT + row.format(links("Piers", "Tides"))
    assert anatomy(meta(article__tag="Piers"), printed).tags == ("Piers", "Tides")
    assert anatomy(meta(article__tag="Ferries"), printed).tags == ("Ferries", "Piers", "Tides")
    two = meta(article__tag="Ferries") + meta(article__tag="Harbours")
    assert anatomy(two, printed).tags == ("Ferries", "Harbours")
    assert anatomy(meta(article__tag="Ferries"), TEXT).tags == ("Ferries",)


def test_labels_of_a_rail_s_cloud_do_not_join_the_one_that_is_told() -> None:
    cloud = (
        f'<aside class="sidebar"><div class="tag-wrap tag_cloud">{links("A", "B")}</div></aside>'
    )
    assert anatomy(meta(article__tag="Ferries"), TEXT + cloud).tags == ("Ferries",)


def test_what_a_program_files_a_page_under_is_no_label() -> None:
    for name in ("siteGroup: XY", "SU|sailing", "Editor's picks", "Get alerts »"):
        said = meta(article__tag=name) + meta(article__tag="Ferries")
        assert anatomy(said, TEXT).tags == ("Ferries",)


def test_the_labels_of_other_articles_in_cards_below_are_not_its_own() -> None:
    row = '<div class="terms"><a href="/f/{0}" rel="tag">{0}</a></div>'
    card = "<li>{}<h2><a href='/2'>Harbour masters count their boats</a></h2></li>"
    others = f"<ul>{card.format(row.format('Boats'))}</ul>"
    said = meta(og__title="Ministers agree on the ferry")
    assert anatomy(said, TEXT + row.format("Ferries") + others).tags == ("Ferries",)


def test_words_for_search_engines_that_are_of_the_whole_site_are_no_labels() -> None:
    for words in ("ferry shop, herald games, best herald", "boat shop, pier sale, cheap tides"):
        head = meta(keywords=words, og__site_name="Herald")
        assert anatomy(head, TEXT).tags == ()
    assert anatomy(meta(keywords="ferry, customs house"), TEXT).tags == ("ferry", "customs house")


def test_what_a_page_costs_is_no_label() -> None:
    said = meta(article__tag="premium1") + meta(article__tag="Ferries")
    assert anatomy(said, TEXT).tags == ("Ferries",)


def test_labels_each_in_an_element_of_the_head_are_tags() -> None:
    head = "".join(f'<meta name="tags" content="{tag}">' for tag in ("Ports", "Piers"))
    assert anatomy(head, TEXT).tags == ("Ports", "Piers")
    assert anatomy('<meta name="tags" content="Ports, evergreen">', TEXT).tags == ()


def test_words_beside_the_whole_title_are_a_program_s() -> None:
    head = "<title>Ferries | Herald</title>{}"
    words = '<meta name="keywords" content="Board, Ferries | Herald">'
    assert anatomy(head.format(words), f"<h1>Ferries</h1>{TEXT}<p>Board</p>").tags == ()


def test_a_list_of_labels_need_not_have_a_section_that_says_nothing() -> None:
    section = '<a rel="category tag" href="/category/blog">Blog</a>'
    tags = '<p>Tags: <a href="/tag/a">Ports</a>, <a href="/tag/b">Piers</a></p>'
    assert anatomy(body=f"{section}{TEXT}{tags}").tags == ("Ports", "Piers")


def test_a_list_called_one_of_labels_may_have_one_link() -> None:
    item = "<li class=x__list-item><a href=/towns/wick/>Wick</a></li>"
    for name in ("entities__list", "tags__list"):
        assert anatomy(body=f"{TEXT}<div><ul class={name}>{item}</ul></div>").tags == ("Wick",)
    article = item.replace("/towns/wick/", "/towns/why-wick-waits/")
    assert anatomy(body=f"{TEXT}<div><ul class=tags__list>{article}</ul></div>").tags == ()
    assert anatomy(body=f"{TEXT}<div><ul class=places__list>{item}</ul></div>").tags == ()


def test_of_words_for_machines_those_are_labels_that_the_page_links_to() -> None:
    words = '"repair", "longreads", "textaboveleftsmallwithrule", "web"'
    head = ld(f'{{"@type": "NewsArticle", "headline": "Ministers agree", "keywords": [{words}]}}')
    shown = f"<div class=ContentFooter><h2>More</h2>{links('Repair', 'Longreads')}</div>"
    english = "<html lang=en>"
    assert anatomy(head, TEXT + shown, html=english).tags == ("repair", "longreads")
    # A page that links to none of them, or to others too, has all that may be one.
    for other in ("", f"<div class=ContentFooter>{links('Repair', 'Ferries')}</div>"):
        told = anatomy(head, TEXT + other, html=english).tags
        assert told == ("repair", "longreads", "web")


def test_the_word_for_labels_and_what_machines_call_a_page_are_none() -> None:
    box = f'<div class="tags">{links("TAGS", "Ferries", "NewsArticle")}</div>'
    assert anatomy(body=TEXT + box).tags == ("Ferries",)
