"""A live blog keeps its entries: their times, their headings and what they say."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/live"
TITLES = ("Update 3: The talks go on", "Update 2: A pause", "Update 1: They meet", "Good morning")


def lines(markup: str) -> list[str]:
    document = to_document(extract_page(page(markup), URL).html, URL)
    return [block_text(block) for block in document.blocks]


def entries(form: str, count: int = 4) -> str:
    return "".join(
        form.format(time=f"0{9 - at}:05", title=title, text=PARAGRAPHS[at])
        for at, title in enumerate(TITLES[:count])
    )


@pytest.mark.parametrize(
    "form",
    [
        "<div><time>{time}</time><h2>{title}</h2><p>{text}</p></div>",
        "<time>{time}</time><h2>{title}</h2><p>{text}</p>",
        "<div><div><span>{time} GMT</span></div><h3>{title}</h3><p>{text}</p></div>",
        "<article><time>1 May 2025 {time}</time><h3>{title}</h3><p>{text}</p></article>",
        "<section><h2>{title}</h2><time>{time} a.m.</time><p>{text}</p></section>",
        "<div><time>29.11.2026 • {time} Uhr</time></div><h3>{title}</h3><p>{text}</p>",
    ],
)
def test_the_time_of_an_entry_stands_beside_its_heading(form: str) -> None:
    shown = lines(entries(form))
    assert len(shown) == 3 * len(TITLES)
    for at, title in enumerate(TITLES):
        place = shown.index(title)
        time = shown[place + 1 if form.startswith("<section>") else place - 1]
        assert f"0{9 - at}:05" in time


@pytest.mark.parametrize(
    "form",
    [
        "<div><time>{time}</time><h2>{title}</h2><p>{text}</p></div>",
        "<div><h2>{title}</h2><time>{time}</time><p>{text}</p></div>",
    ],
)
def test_the_time_of_one_heading_is_a_dateline(form: str) -> None:
    assert not any("09:05" in line for line in lines(entries(form, 1) + paragraphs()))


def test_what_is_no_time_of_the_day_stays_out() -> None:
    form = "<div><time>2 hours ago</time><h2>{title}</h2><p>{text}</p></div>"
    assert not any("ago" in line for line in lines(entries(form)))


SAID = (
    "The mayor told reporters at the quay that nobody would be left without a bed this evening.",
    "Power is out in the three streets nearest to the market, the electric company has announced.",
    "Ferries stay in harbour until the wind has turned, the captain of the larger of the two said.",
    "Schools of the island will open an hour later than usual, and some of them will stay shut.",
)
FORMS = {
    "boxes": "<main>{}</main>"
    '<div id="b{at}" class="block" itemprop="liveBlogUpdate"><p class="block-time"><time>{time} GMT'
    "</time></p><h2>{title}</h2><div><p>{at}: {text}</p><p>{more} ({at})</p></div>"
    '<div class="sharebtn"><a>Share</a></div></div>',
    "articles": "<main>{}</main>"
    '<article class="post"><header><time>{time}</time><h3>{title}</h3><span>Jo</span></header>'
    "<div><p>{at}: {text} {more}</p></div><footer><a>Share this post</a></footer></article>",
    "items": '<main><ol class="stream">{}</ol></main>'
    '<li class="post"><article><header><h3><span>{time}</span> <span>{title}</span></h3></header>'
    "<p>{at}: {text} {more}</p></article></li>",
    "bare": "<main><section>{}</section></main>"
    '<div class="block n{at}"><time>{time}</time><p>{at}: {text}</p><p>{more} ({at})</p></div>',
}
SUMMARY = "<div><h2>Summary</h2><ul><li>Some 4,000 homes were dark at noon.</li></ul></div>"


def live(form: str, count: int) -> str:
    """A live blog whose posts say much the same again and again, the newest first."""
    around, entry = FORMS[form].split("</main>", 1)
    posts = "".join(
        entry.format(
            at=at,
            time=f"{at // 6:02}:{at % 6}5",
            title=f"Bridge closed {at}",
            text=SAID[at % 4],
            more=SAID[(at + 1) % 4],
        )
        for at in range(count, 0, -1)
    )
    return SUMMARY + around.format(posts) + "</main>"


def test_no_entry_of_a_live_blog_is_lost_with_its_heading_and_its_time() -> None:
    wrong = []
    for form, count in ((form, count) for form in FORMS for count in (6, 40)):
        shown = "\n".join(lines(live(form, count)))
        for at in range(1, count + 1):
            wanted = [f"{at}: {SAID[at % 4]}", f"{at // 6:02}:{at % 6}5"]
            wanted += [] if form == "bare" else [f"Bridge closed {at}"]
            wrong += [f"{form} of {count}: {each}" for each in wanted if each not in shown]
        wrong += [f"{form}: Share"] * ("Share" in shown)
        wrong += [f"{form}: {each}" for each in ("Summary", "4,000 homes") if each not in shown]
    assert not wrong, wrong


POSTS = (
    "<article class='block key'><header><a href=#b><time>9h ago<span>{time} GMT</span></time></a>"
    "</header><h2>{title}</h2><p>{text}</p><footer><div>Share</div></footer></article>",
    "<article class=block><p class=block-time><a href=#b><time>9h ago</time> <span>{time} GMT"
    "</span></a></p><p>{text}</p></article>",
    "<article class=block><header><time><span>{time} GMT</span> <i>9h ago</i></time></header>"
    "<h2>{title}</h2><p>{text}</p></article>",
)


def test_the_time_of_a_post_is_told_once_and_for_good() -> None:
    body = "".join(
        form.format(time=f"1{at}.05", title=TITLES[at], text=PARAGRAPHS[at])
        for at, form in enumerate(POSTS)
    )
    shown = lines(f"<div>{body}</div>")
    assert [line for line in shown if "GMT" in line] == ["10.05 GMT", "11.05 GMT", "12.05 GMT"]
    assert not any("ago" in line for line in shown)


def test_the_minute_of_the_first_entry_of_a_ticker_stays_as_the_others_do() -> None:
    minutes = "90. + 3", "90. + 2", "45."
    ticker = "".join(
        f"<div class=event><div class=ticker-time><span>{minute}</span></div><div><h3>{title}</h3>"
        f"<p>{text}</p></div></div>"
        for minute, title, text in zip(minutes, TITLES, PARAGRAPHS, strict=False)
    )
    shown = lines(f"<div class=ticker>{ticker}</div>")
    assert [line for line in shown if line in minutes] == list(minutes)


def test_a_row_of_cards_below_a_text_is_no_live_blog() -> None:
    card = (
        "<div class='card'><h3><a href='/{0}'>Another story {0}</a></h3><time>09:1{0}</time></div>"
    )
    shown = lines(paragraphs() + "".join(card.format(at) for at in range(8)))
    assert not any("Another story" in line for line in shown)


def test_all_entries_below_a_standfirst_have_their_time_however_few() -> None:
    form = "<div class=at><time>29.11.2026 • {time} Uhr</time></div><h3>{title}</h3><p>{text}</p>"
    lead = (
        "<p>The dikes held in the night. The market is under water. All of it in the live blog.</p>"
    )
    shown = lines(f"{lead}{entries(form, 2)}<p>{PARAGRAPHS[3]}</p>")
    assert [line for line in shown if "Uhr" in line] == [
        "29.11.2026 • 09:05 Uhr",
        "29.11.2026 • 08:05 Uhr",
    ]
    assert not any("Uhr" in line for line in lines(f"{lead}{entries(form, 1)}{paragraphs()}"))


def test_the_heading_of_a_list_of_the_entries_goes_with_it_where_it_only_announces_that() -> None:
    links = "".join(f"<li><a href=#e{at}>{title}</a></li>" for at, title in enumerate(TITLES))
    form = "<h3>{title}</h3><p>{text}</p>"
    shown = lines(f"<h2>At a glance:</h2><ul>{links}</ul>{entries(form)}")
    assert "At a glance:" not in shown
    assert shown.count(TITLES[0]) == 1
    assert "A night at sea" in lines(f"<h2>A night at sea</h2><ul>{links}</ul>{entries(form)}")
    said = "".join(f"<li>{title} for good.</li>" for title in TITLES)
    assert "At a glance:" in lines(f"<h2>At a glance:</h2><ul>{said}</ul>{entries(form)}")
