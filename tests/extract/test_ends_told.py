# ruff: noqa: E501 -- pages are best read a line an element
"""What a page adds to the end of a text: the ways to its neighbours, its licence, calls of the house."""

import pytest

from newsreader.extract.body.drop.around.last_lines import drop_last_lines
from newsreader.extract.body.drop.around.licences import drop_licences
from tests.extract.dropping import lines_left
from tests.extract.leaks import among, below, leaking, lost
from tests.extract.pages import PARAGRAPHS, paragraphs

NEIGHBOURS = (
    "<ul class=links-nextprev><li>← Previous<br> <a href=/a>A hinge for a gate nobody uses</a></li><li>Next →<br><a href=/b>The rain gauge is lying</a></li></ul>",
    "<ul><li>Vorheriger Beitrag: <a href=/a>Ein Scharnier für ein Tor</a></li></ul>",
    "<ul><li>« <a href=/a>A hinge for a gate nobody uses</a></li><li><a href=/b>The rain gauge is lying</a> »</li></ul>",
    "<div>Предыдущая запись</div><div><a href=/a>Петля для калитки, которой нет</a></div>",
    "<p>上一篇：<a href=/a>没有人走的门的合页</a></p><p>下一篇：<a href=/b>雨量计在说谎</a></p>",
)


@pytest.mark.parametrize("markup", NEIGHBOURS)
def test_the_ways_to_the_texts_before_and_behind_stay_out(markup: str) -> None:
    assert leaking([(markup, below(markup))]) == []


def test_who_says_what_comes_next_is_kept() -> None:
    kept = (
        "<ul><li>Next: Kept: paint the hull</li><li>Previous: Kept: scrape it</li></ul>",
        "<ul><li>Next <a href=https://other.example/x>Kept: paint of Sample</a></li><li>Then wait.</li></ul>",
        "<p>Next, <a href=/kept>Kept: the story of the pier</a>, which I owe my readers, is told by those who were there.</p>",
    )
    assert lost([(each, below(each, feed=True)) for each in kept], "Kept:") == []


LICENCE = "This post is licensed under <a href=https://creativecommons.org/licenses/by/4.0/>CC BY 4.0</a> by the author."


def test_the_licence_of_all_texts_below_one_stays_out_and_the_author_s_own_is_kept() -> None:
    text = f"<div class=content>{paragraphs()}</div>"
    tail = f"<div class=tail><div class=licence>{LICENCE}</div></div>"
    assert lines_left(text + tail, drop_licences) == list(PARAGRAPHS)
    kept = (
        f"<p>Kept: {LICENCE}</p>",
        f"<figure><img src=/a.jpg width=600 height=400><figcaption>Kept: {LICENCE}</figcaption></figure>",
    )
    assert lost([(each, among(each)) for each in kept], "Kept:") == []


CALLS = (
    "<p><em>Follow the Herald Opinion section on Facebook, Instagram and TikTok.</em></p>",
    "<p><b><i>Follow Herald North on X, Facebook and Instagram. Send your story ideas here.</i></b></p>",
    "<p><strong><i>For more news from around the bay please visit </i></strong><a href=https://herald.example/news>Herald News.</a></p>",
    "<div class=callout><p>The Herald is a newsroom that asks. Sign up for Tides, a newsletter that tells of the bay, to receive our stories in your inbox each week.</p></div>",
)


@pytest.mark.parametrize("call", CALLS)
def test_calls_of_the_house_at_the_end_stay_out(call: str) -> None:
    assert leaking([(call, below(call, feed=True))]) == []


def test_a_last_line_in_italics_that_ends_in_a_call_to_subscribe_is_the_house_s() -> None:
    call = (
        "Power up with the voices of the bay, which are too important to ignore. Subscribe today."
    )
    assert lines_left(f"{paragraphs()}<p><em>{call}</em></p>", drop_last_lines) == [*PARAGRAPHS]
    for kept in (f"<p>{call}</p>", f"<p><em>“{call}”</em></p>", "<p><em>Subscribe today.</em></p>"):
        assert len(lines_left(f"{paragraphs()}{kept}", drop_last_lines)) == len(PARAGRAPHS) + 1


def test_what_only_looks_like_a_call_is_kept() -> None:
    kept = (
        "<p>Kept: they followed one another on Facebook, Instagram and TikTok.</p>",
        "<p>Follow them on Facebook and Instagram, and you see what is Kept: boats.</p>",
        "<p><em>Kept: for more than that he would have had to visit the pier himself.</em></p>",
        "<p><em>Kept: He had asked her twice. She has not answered to this day.</em></p>",
        "<p>Kept: He showed me around. <a href=https://herald.example/news>Herald News</a> had it first.</p>",
    )
    assert lost([(each, below(each, feed=True)) for each in kept], "Kept:") == []


def test_ways_back_and_signs_of_headings_are_taken_off_their_lines() -> None:
    last = "<p>So it will go on, they said.<a href=https://herald.example/?pref=a><img src=/i.ico><span>Back to the Herald home page&gt;&gt;</span></a></p>"
    assert below(last).endswith("So it will go on, they said.")
    kept = "<p>So it will go on.<a href=https://herald.example/pier>Kept: back to the pier</a></p>"
    assert "Kept:" in below(kept)
    head = "<h2 id=a>How the pier is built <a href=/2025/ferry#a>#</a></h2>"
    found = among(f"{head}{paragraphs()}")
    assert "How the pier is built" in found
    assert "#" not in found
    assert "written in C#" in among(
        "<h2>How it is written in C<a href=/c#a>#</a></h2>" + paragraphs()
    )


def test_arrows_before_what_is_announced_lead_on_though_the_link_is_lost() -> None:
    line = "<p><strong>&gt;&gt; READ ON THE BAY:<a target=_self> The boats face a perilous passage in autumn</a></strong></p>"
    assert leaking([(line, among(line, feed=True))]) == []
    zone = "<p>相关资讯请关注:<a href=https://herald.example/zone/>渡轮专区</a></p>"
    assert leaking([(zone, below(zone, feed=True))]) == []
    kept = "<p>&gt; Kept: read what he said: the boats sail.</p>"
    assert lost([(kept, among(kept, feed=True))], "Kept:") == []
