# ruff: noqa: E501 -- pages are best read a line an element
"""What stands around a text is told by its shape, in whatever words and languages it is."""

from lxml import html

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.page import extract_page

from .anatomies import NOW
from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
ALL = " ".join(PARAGRAPHS)

BETWEEN = {
    "a rail of two": '<div class="c1"><div>Vale a pena</div><a href="/1"><span>Os pilotos já não dormem na barra</span></a></div>',
    "a card that is a link": '<a href="/1"><div><h2>What the divers saw</h2><p>Resin and luck</p></div></a>',
    "a box with a field": '<div class="c2"><h4>Before the kettle</h4><p>Five stories, at six in the morning.</p><input type="email"><p>Leave whenever you like.</p></div>',
    "a field by its name": '<div class="c2"><p>Maré alta</p><input type="text" name="e-mail"></div>',
    "a box with an offer": '<div class="c3"><div>Slow letters</div><div>Sundays, from our desk.</div><div><a href="/letters">Oh yes</a></div></div>',
    "a label in the line of its headline": '<div class="c4"><strong>Da non perdere</strong><br><a href="/1">Il molo fantasma e i suoi gatti</a></div>',
    "an aside with a short link": '<aside><h3>The whole series</h3><a href="/1">Part one: Rust</a></aside>',
    "a group": '<p>Quer saber primeiro? <a href="https://chat.whatsapp.com/x1">Entre no grupo</a>.</p>',
    "a label and a headline": '<p><b>From the same desk: <a href="/1">What the divers saw under the pier</a></b></p>',
    "an arrow and a headline": '<p>➤ <a href="/1">The pier that worried everyone: in pictures</a></p>',
    "a headline on a part of the site": '<p><em>Onze tip: <a href="https://amp.herald.example/1">What the divers saw under the pier</a></em></p>',
    "headlines under a short label": '<p><b>HOT ON THE QUAY:</b></p><ul><li><a href="/1">Gulls steal the lunch of a mayor</a></li><li><a href="/2">This is what a kilo of cod costs</a></li></ul>',
    "a way to share": '<p><a href="https://herald.example/p/ferry?utm_source=x&amp;action=share">Hand this to a rower</a></p>',
}  # fmt: skip

BELOW = {
    "a way back": '<p><a href="/">← back to the beach</a></p>',
    "links with their dates": '<h4>Further down the shelf</h4><ul><li><a href="/1">Dredging by moonlight</a> <small>12 Nov 2025</small></li><li><a href="/2">A clock of scrap</a> <small>3 Oct 2025</small></li></ul>',
    "the own policy": '<p>A few crumbs help us to know you. <a href="/privacy-policy">Fine by me</a></p>',
    "an author under a linked name": '<div class="c5"><nav><a href="/p/orr">Nell Orr</a></nav></div><p>Nell keeps a leaky boat and a dry notebook.</p>',
    "an author in italics": "<p><em>Ada Penn edits the letters of this paper from a boat.</em></p>",
}  # fmt: skip

ABOVE = {
    "a row of names and lengths": '<div><a href="/@q">Quill Marsh</a><span>6 min read</span><span>Feb 9, 2026</span></div>',
    "counts": "<p>118</p><p>7</p>",
    "a day in digits": "<div>9/2/2026</div><div>آخر تحديث: 14:02</div>",
    "an office beside a day": "<div>Moira Fell</div><div>Shore correspondent</div><div>2 days ago</div>",
}  # fmt: skip

KEPT = {
    "each thing has its link": "".join(f'<p>Tested: <a href="/{at}">What the {each} boat of all can carry</a></p>' for at, each in enumerate(("first", "second", "third"))),
    "a link to somebody else": '<p>The report: <a href="https://port.example/1">What the divers saw under the pier</a></p>',
    "a headline with a place in the page": '<p>Below: <a href="#divers">What the divers saw under the pier</a></p>',
    "a heading with one link": '<h2>What the bay has</h2><p><a href="/tents">The best tents of the bay</a></p>',
    "a short label above a paragraph": "<p>Key points</p>",
    "a label above a list, near a date": "<p>Key points</p><ul><li>Open from May on</li></ul><p>9 May 2025</p>",
    "a paragraph about somebody": "<p>Moira Fell has run the yard below the ramp since her father left it to her.</p>",
    "somebody else's policy": '<p>The company says so in its <a href="https://firm.example/privacy">notice to the users</a>.</p>',
}  # fmt: skip


def said(body: str) -> str:
    """The text that is taken from a page, with a feed that has all of it as a witness."""
    spaced = body.replace("</", " </")
    found = extract_page(page(spaced), URL, feed_html=spaced)
    return " ".join("".join(map(str, html.fromstring(found.html).itertext())).split())


def test_what_leads_on_or_asks_is_told_by_its_shape() -> None:
    pages = {
        **{name: paragraphs("", each) for name, each in BETWEEN.items()},
        **{name: f"{paragraphs()}{each}" for name, each in BELOW.items()},
        **{name: f"{each}{paragraphs()}" for name, each in ABOVE.items()},
    }
    failed = {name: text for name, body in pages.items() if (text := said(body)) != ALL}
    assert not failed


def test_what_only_looks_like_it_is_kept() -> None:
    failed = []
    for name, each in KEPT.items():
        each_spaced = f"<div>{each}</div>".replace("</", " </")
        words = "".join(map(str, html.fromstring(each_spaced).itertext())).split()
        if not set(words) <= set(said(paragraphs("", each)).split()):
            failed.append(name)
    assert not failed


def test_the_own_author_at_the_end_of_a_text_stays_out() -> None:
    about = "Iria Novoa escribe de puertos y mareas desde hace diez años."
    body = f"{paragraphs()}<h3>Sobre la firma</h3><p>{about}</p>"
    signed = page(body, '<meta name="author" content="Iria Novoa">')
    assert about in extract_page(page(body), URL, feed_html=body).html  # nobody knows who wrote it
    found = extract_page(signed, URL, feed_html=body, around=reading_anatomy(URL, NOW))
    assert about not in found.html
    assert "Sobre la firma" not in found.html
