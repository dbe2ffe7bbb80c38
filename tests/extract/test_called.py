# ruff: noqa: E501 -- pages are best read a line an element
"""A site's calls stay out of a text by their shape; whoever calls in the text itself is kept."""

from collections.abc import Iterator, Sequence

from newsreader.extract.body.words.speech import unquoted

from .called import CALLS, LINKED, TOLD
from .leaks import among, below, leaking, lines_lost
from .pages import PARAGRAPHS, paragraphs
from .said import ALL, said

LAST = PARAGRAPHS[-1]
FACEBOOK = "https://www.facebook.com"
INSTAGRAM = "https://www.instagram.com"


def together(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Some lines, as many at a time as there are places between the paragraphs."""
    for at in range(0, len(lines), len(PARAGRAPHS) - 1):
        yield lines[at : at + len(PARAGRAPHS) - 1]


def test_whoever_calls_within_a_text_is_kept() -> None:
    lost = [
        line
        for lines in together(TOLD)
        for line in lines_lost(lines, said(paragraphs(*(f"<p>{each}</p>" for each in lines))))
    ]
    assert not lost


def test_whoever_calls_at_the_end_of_a_text_is_kept() -> None:
    told = [line for line in TOLD if not line[0].isalnum()]
    assert len(told) > 40
    lost = [
        line
        for lines in together(told)
        for line in lines_lost(lines, below("".join(f"<p>{each}</p>" for each in lines)))
    ]
    assert not lost


def test_sentences_with_links_to_what_others_have_are_kept() -> None:
    found = (said(paragraphs(*(f"<p>{each}</p>" for each in lines))) for lines in together(LINKED))
    pairs = zip(together(LINKED), found, strict=True)
    assert [line for lines, text in pairs for line in lines_lost(lines, text)] == []
    last = [(line, below(f"<p>{line}</p>")) for line in LINKED[::2]]
    assert [line for line, text in last for line in lines_lost([line], text)] == []


def test_calls_of_sites_stay_out_at_the_end_of_a_text() -> None:
    rows = ("".join(f"<p>{each}</p>" for each in lines) for lines in together(CALLS))
    assert leaking([(each, below(each, feed=True)) for each in rows]) == []


def test_calls_that_name_two_networks_or_letters_stay_out_amid_a_text() -> None:
    calls = [each for each in CALLS if each.count("<a ") > 1 or "newsletter" in each]
    assert len(calls) > 40
    rows = [paragraphs(*(f"<p>{each}</p>" for each in lines)) for lines in together(calls)]
    assert leaking([(each, said(each, feed=True)) for each in rows]) == []


def test_a_call_that_names_the_site_stays_out_amid_a_text() -> None:
    own = f"Follow Herald Sport on <a href='{FACEBOOK}/x'>Facebook</a> for the scores of the bay."
    other = own.replace("Herald", "Harbour")
    assert leaking([(own, among(f"<p>{own}</p>", feed=True))]) == []
    assert "Harbour Sport" in among(f"<p>{other}</p>", feed=True)


def test_one_name_in_one_network_is_a_call_only_at_the_end_or_in_italics() -> None:
    line = f"Follow Ida Brook on <a href='{INSTAGRAM}/brook'>Instagram</a>."
    assert "Ida Brook" in among(f"<p>{line}</p>", feed=True)
    assert below(f"<p>{line}</p>", feed=True) == ALL
    assert among(f"<p><i>{line}</i></p>", feed=True) == ALL


def test_names_of_several_in_one_network_are_what_a_text_is_about() -> None:
    people = [
        f"<p>Follow {name} on <a href='{INSTAGRAM}/{name}'>Instagram</a> and <a href='{FACEBOOK}/{name}'>Facebook</a>.</p>"
        for name in ("Ida", "Bo", "Kim")
    ]
    found = said(paragraphs(*people) + people[0].replace("Ida", "Una"), feed=True)
    assert [each for each in ("Ida", "Bo", "Kim", "Una") if f"Follow {each} on" not in found] == []


def test_a_list_of_links_below_a_heading_is_kept() -> None:
    links = (
        "Get the <a href='/chart'>chart of the bay</a>",
        "Sail with the <a href='/school'>school of the pilots</a>",
        "Join my free <a href='/group'>Facebook group</a>",
        f"Connect with the captain on <a href='{INSTAGRAM}/captain'>Instagram</a>",
    )
    listed = "".join(f"<p>{each}</p>" for each in links)
    assert list(lines_lost(links, below(f"<h3>Links mentioned</h3>{listed}", feed=True))) == []


def test_an_article_about_newsletters_keeps_the_way_to_one() -> None:
    told = (
        "A newsletter of the harbour told in 1903 what the newsletter of the council leaves out today.",
        "The newsletter has four readers left, the youngest of whom is ninety and reads it to the gulls.",
    )
    line = "Subscribe to the <a href='/letter'>newsletter</a> at the third quay."
    about = "".join(f"<p>{each}</p>" for each in told)
    assert "third quay" in said(paragraphs("", about, f"<p>{line}</p>"), feed=True)
    assert "third quay" not in among(f"<p>{line}</p>", feed=True)


def test_what_is_quoted_is_told_from_names_apostrophes_and_arrows() -> None:
    quoted = (
        "“Follow us,” he said.",
        "„Folgen Sie uns“, sagte er.",
        "»Folgen Sie uns«, sagte er.",
        "«Seguici adesso», disse.",
        "”Seuraa meitä”, hän sanoi.",
        "'Follow us now', it says.",
        "‘Don’t follow us’, it says.",
        "「フォローして ください」と言った。",
        "“Follow us. The next paragraph goes on.",
    )
    assert [each for each in quoted if each[1:7] in unquoted(each)] == []
    plain = (
        "Don’t follow the readers’ letters.",
        "» Follow us on the quay",
        "»Follow us on the quay",
        "Follow the “Herald” on the quay",
        'A 12" record and a 7" one',
        'דובר צה"ל ומנכ"ל',
        "'s Avonds volgt hij ons",
    )
    assert [each for each in plain if unquoted(each) != each] == []


def test_a_paragraph_that_ends_with_a_disclosure_is_kept_for_what_it_says_before() -> None:
    told = "In June the pilots took the small boat round the bay, and the gulls went along as far as the second buoy."
    for disclosed in (
        "This post contains affiliate links.",
        "When you buy through our links, we may earn a commission.",
    ):
        assert told in among(f"<p>{told} {disclosed}</p>", feed=True)
        assert among(f"<p>{disclosed}</p>", feed=True) == ALL
