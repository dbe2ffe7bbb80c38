"""Headings are their words: no sign that leads to themselves, no number stuck to them."""

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text, text_of
from newsreader.model.document import Block, Definitions, Paragraph


def text_of_blocks(blocks: tuple[Block, ...]) -> list[str]:
    """The words of paragraphs, terms and their meanings."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Definitions):
            for item in block.items:
                found += [text_of(item[0]), *map(block_text, item[1])]
        elif isinstance(block, Paragraph):
            found.append(text_of(block.spans))
    return found


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


def test_the_sign_that_leads_to_a_line_itself_is_none_of_its_words() -> None:
    lines = {
        "<dl><dt>spin(angle)<a class='headerlink' href='#spin'>¶</a></dt><dd>Spins.</dd></dl>": [
            "spin(angle)",
            "Spins.",
        ],
        "<p>A picture of it. <a href='https://a.example/#img01'>#</a></p>": ["A picture of it."],
        "<p>A claim.<a href='#n1'>§</a></p>": ["A claim.§"],
        "<p>A claim.<sup><a href='#n1'>¶</a></sup></p>": ["A claim.¶"],
        "<p><a href='#top'>#</a></p>": ["#"],
        "<p id='n'><a href='#r'>^</a> Brandt, Hugo (1987).</p>": ["Brandt, Hugo (1987)."],
        "<p>2<sup>^</sup> is no link</p>": ["2^ is no link"],
        "<p>The language C<a href='/c#x'>#</a> is one</p>": ["The language C# is one"],
    }
    found = {html: text_of_blocks(to_document(html).blocks) for html in lines}
    assert found == lines


def test_a_box_that_is_drawn_beside_one_to_tick_is_not_there_twice() -> None:
    lines = {
        "<p><input type='checkbox'><label><span>▢</span></label> 1 cup</p>": "☐ 1 cup",
        "<p><input type='checkbox' checked>▢2 lemons</p>": "☑ 2 lemons",
        "<p>The sign ▢ and the sign ☐</p>": "The sign ▢ and the sign ☐",
    }
    found = {html: block_text(to_document(html).blocks[0]) for html in lines}
    assert found == lines
