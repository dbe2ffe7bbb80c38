"""Headings are their words: no sign that leads to themselves, no number stuck to them."""

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text


def test_a_heading_is_read_as_its_style_shows_it() -> None:
    headings = {
        "<h2 id='y'>The pier<a class='headerlink' href='#y'>¶</a></h2>": "The pier",
        "<h2 id='y'><a href='#y'>#</a> The pier</h2>": "The pier",
        "<h2>The pier <a href='https://a.example/x#y'>🔗</a></h2>": "The pier",
        "<h2>See <a href='#y'>§ 4</a></h2>": "See § 4",
        "<h2>The sign <a href='https://a.example/'>#</a></h2>": "The sign #",
        "<h2>C#, ¶ and §</h2>": "C#, ¶ and §",
        "<h2><span>1</span>Walls of fame</h2>": "1 Walls of fame",
        "<h2><span class='n'>12.</span>A wall</h2>": "12. A wall",
        "<h2><span>3</span>Ще одна</h2>": "3 Ще одна",
        "<h2><span>1</span>st of May</h2>": "1st of May",
        "<h2><span>4</span>K films</h2>": "4K films",
        "<h2><span>3</span>D films</h2>": "3D films",
        "<h2>Part <span>2</span>B</h2>": "Part 2B",
        "<h2><span>1</span>,5 million</h2>": "1,5 million",
    }
    found = {html: block_text(to_document(html).blocks[0]) for html in headings}
    assert found == headings
