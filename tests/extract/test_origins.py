"""Which agency or paper a text comes from."""

import pytest

from tests.extract.anatomies import anatomy, meta

TEXT = f"<p>{'The two sides met for six hours in the old customs house. ' * 4}</p>"
HEAD = "<h1>Ministers agree</h1>"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("<div>2025-02-09 13:43:45　来源: <a href='#'>海港周刊</a> <a>举报</a></div>", "海港周刊"),
        ("<div><span>2025-02-09</span><span>来源：海港周刊 作者：王明</span></div>", "海港周刊"),
        ("<p>2025年2月9日 出处：海港快讯  编辑：王明 人气：5380</p>", "海港快讯"),
        ("<div>信息来源: <span>海港技术研究院、渡轮研究院等</span></div>",
         "海港技术研究院、渡轮研究院等"),
        ("<div><span>2025-02-09 10:56</span> <a>海港时报网</a></div>", "海港时报网"),
        ("<div><p>王明/海港青年报</p><p>2025-02-09 09:10</p></div>", "海港青年报"),
        ("<div><p>新华社</p><p>2025-02-09 18:13</p></div>", "新华社"),
        ('<div><span class="a_source">海镜</span> <span>2025-02-09</span></div>', "海镜"),
        ("<p>Source: Harbour Wire | 9 February 2025</p>", "Harbour Wire"),
        ("<p><b>Quelle:</b> Hafenbote</p>", "Hafenbote"),
        ("<p>来源：晨报</p>", ""),
        ("<p>来源：网络</p>", ""),
        ("<p>来源：江边网</p><i>江边网记者 王明</i><i>江边网客户端</i>", ""),
        ("<figure><img src='a.jpg'><span>Source: Harbour Wire</span></figure>", ""),
        ("<div class='photo'><img src='a.jpg'><p>Source: Harbour Wire</p></div>", ""),
        ("<p>Source: the minutes of the old customs house and its keeper</p>", ""),
    ],
)  # fmt: skip
def test_the_source_in_the_head_is_the_agency_where_it_is_not_the_site(
    line: str, agency: str
) -> None:
    assert anatomy("<title>Ministers agree_晨报</title>", HEAD + line + TEXT).agency == agency


def test_at_the_foot_only_the_source_of_a_text_is_one() -> None:
    for line, agency in {
        "<p>本文来源：海港周刊 责任编辑：王明</p>": "海港周刊",
        "<td><font>　来源于：海港办事处 </font></td>": "海港办事处",
        "<p>来源：海港统计</p>": "",
        "<p>数据来源：海港统计</p>": "",
        "<p>Source: Harbour Statistics</p>": "",
        "<p>Source: Reuters</p>": "Reuters",
    }.items():
        assert anatomy("", HEAD + TEXT * 3 + line).agency == agency, line


def test_a_reprint_is_from_the_site_to_which_its_headline_leads() -> None:
    there = "https://wire.example/1"
    body = f'<h1><a href="{there}">Ministers agree</a></h1><div>Ann Person<br>{{}}</div>'
    link = f'<a href="{there}">The Harbour Wire</a>'
    assert anatomy("", body.format(link) + TEXT).agency == "The Harbour Wire"
    other = '<a href="https://other.example/">The Harbour Wire</a>'
    assert anatomy("", body.format(other) + TEXT).agency == ""


def test_the_source_in_the_head_of_a_page_is_its_site_only_where_its_title_says_so() -> None:
    told = meta(mediaid="海港日报")
    found = anatomy(f"<title>会谈_晨报</title>{told}", HEAD)
    assert (found.site, found.agency) == ("晨报", "海港日报")
    found = anatomy(f"<title>会谈_海港日报</title>{told}", HEAD)
    assert (found.site, found.agency) == ("海港日报", "")


def test_an_agency_in_the_midst_of_a_text_is_that_of_what_it_quotes() -> None:
    source = "<p>Source: Reuters</p>"
    assert anatomy("", HEAD + 4 * TEXT + source + 4 * TEXT).agency == ""
    assert anatomy("", HEAD + 4 * TEXT + source + TEXT).agency == "Reuters"


@pytest.mark.parametrize(
    ("source", "agency"),
    [
        ("<cite><span>North Quay, Holm</span> <span>HBN</span> — </cite>", ""),
        ("<cite><span>North Quay</span> <span>Reuters</span> — </cite>", "Reuters"),
        ("<span>North Quay</span> <span>(AFP)</span> –", "AFP"),
        ("North Quay Reuters —", ""),
        ("North Quay —", ""),
        ("Reuters —", "Reuters"),
        ("Source: Harbour Wire —", "Harbour Wire"),
        ("<span>Harbour-Wire</span>", "Harbour-Wire"),
        ("Harbour Wire – North", "Harbour Wire – North"),
    ],
)
def test_the_place_and_the_dash_of_a_dateline_are_no_part_of_the_agency(
    source: str, agency: str
) -> None:
    body = f'{HEAD}<div class="source">{source}</div>{TEXT}'
    assert anatomy("", body).agency == agency


LABELLED = "<p><strong>{}:</strong> The keeper says that nobody came to open the door.</p>"
LEAD = "<p>The lamp of the old lighthouse was found burning on Monday.</p>"


def test_whom_a_text_asked_is_no_agency_where_the_label_is_one_of_its_own() -> None:
    source = "<div>{}<p><strong>Source:</strong> <a href=/k>{}</a></p>{}</div>"
    for above, below in (
        (LEAD, LABELLED.format("Details")),
        (LEAD, LEAD),
        ("", LABELLED.format("Quote")),
    ):
        assert anatomy("", HEAD + source.format(above, "The Harbour Office", below)).agency == ""
        assert anatomy("", HEAD + source.format(above, "Reuters", below)).agency == "Reuters"


def test_a_source_above_all_of_the_text_is_its_agency_and_so_is_one_among_other_labels() -> None:
    source = "<p><b>Source:</b> Harbour Wire</p>"
    date = "<p><b>Date:</b> 9 February 2025</p>"
    for head in (source, date + source, source + date):
        assert anatomy("", f"{HEAD}<div>{head}{LEAD}{TEXT}</div>").agency == "Harbour Wire"


@pytest.mark.parametrize(
    "note",
    ["Aus der HAFENZEIT Nr. 07/2026", "Harbour Weekly No. 12", "N° 318", "《海港周刊》2026年第7期"],
)
def test_the_issue_in_which_a_text_was_printed_is_an_edition_note(note: str) -> None:
    found = anatomy("", f"{HEAD}<span class=metadata__source>{note}</span>{TEXT}")
    assert (found.agency, found.edition) == ("", note)


@pytest.mark.parametrize("name", ["BR24", "Kanal 5", "Radio 1"])
def test_a_number_in_the_name_of_a_paper_is_none_of_an_issue(name: str) -> None:
    found = anatomy("", f"{HEAD}<span class=metadata__source>{name}</span>{TEXT}")
    assert (found.agency, found.edition) == (name, "")


@pytest.mark.parametrize("said", ["Porto - Sample Herald", "Porto – Sample Herald.net"])
def test_the_site_behind_a_place_is_no_source(said: str) -> None:
    head = meta(og__site_name="Sample Herald")
    body = f'<h1>The pier is shut</h1><div class="author_source">{said}</div><p>The pier.</p>'
    assert anatomy(head, body).agency == ""
    assert anatomy(head, body.replace(said, "Porto - Sample Wire")).agency != ""
