# ruff: noqa: E501 -- pages are best read a line an element
"""Cards that a writer set into a text are read; the clock of a player and heads of comments are not."""

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.page import extract_page
from newsreader.model.document import Block, Embed, Quote
from tests.extract.unspaced import said_by, text_of

from .pages import PARAGRAPHS, page, paragraphs

BOOKMARK = (
    "<figure class='kg-card kg-bookmark-card'><a href='{}'><div class='kg-bookmark-content'><div "
    "class='kg-bookmark-title'>A history of piers</div><div class='kg-bookmark-description'>From "
    "larch to steel.</div></div></a></figure>"
)
FILE = "<div class='kg-card kg-file-card'><a href='/plan.pdf'><div>Plan of the quay</div><div>2 MB</div></a></div>"


def test_a_card_between_paragraphs_is_read() -> None:
    cards = {
        BOOKMARK.format("https://piers.example/history"): "AhistoryofpiersFromlarchtosteel.",
        FILE: "Planofthequay2MB",
        "<div class='wp-block-file'><a href='/plan.pdf'>Plan of the quay</a></div>": "Planofthequay",
    }
    wrong = [card for card, said in cards.items() if said not in said_by(paragraphs("", card))]
    assert not wrong


def blocks_of(card: str) -> list[Block]:
    """The blocks that a card between the first two paragraphs becomes."""
    found = extract_page(page(paragraphs(card)), "https://herald.example/ferry")
    blocks = to_document(found.html, "https://herald.example/ferry").blocks
    return [block for block in blocks if block_text(block) not in PARAGRAPHS]


def test_parts_of_a_card_are_set_as_they_are_seen() -> None:
    meta = (
        "<div class='kg-bookmark-metadata'><img class='kg-bookmark-icon' src='/i.png'><span "
        "class='kg-bookmark-author'>Pier Quarterly</span><span class='kg-bookmark-publisher'>Ann "
        "Person</span></div></div></a>"
    )
    card = BOOKMARK.format("https://piers.example/history").replace("</div></a>", meta)
    assert "Pier QuarterlyAnn" not in " ".join(map(block_text, blocks_of(card)))
    note = f"<div class=callout><div>💡</div><div><p>{PARAGRAPHS[0][::-1]}</p></div></div>"
    assert [block_text(block) for block in blocks_of(note)] == [f"💡 {PARAGRAPHS[0][::-1]}"]
    player = (
        "<div class=card><audio src='/a.mp3'></audio><div class='audio-title'>The horn</div></div>"
    )
    assert blocks_of(player) == [Embed("The horn", "https://herald.example/a.mp3")]
    post = "<blockquote class=instagram-media><a href='https://photos.example/p/x/'>A post shared by Ann</a></blockquote>"
    assert blocks_of(post) == [Embed("A post shared by Ann", "https://photos.example/p/x/")]


def test_what_only_looks_like_a_part_of_a_card_stays_as_it_is() -> None:
    post = "<blockquote class=twitter-tweet><p>She floats! She really floats!</p><a href='https://x.example/1'>May 2</a></blockquote>"
    assert [type(block) for block in blocks_of(post)] == [Quote]
    whole = f"<section><p class=title>The second act of it all</p><div><video src='/v.mp4'></video></div>{paragraphs()}</section>"
    found = extract_page(page(whole), "https://herald.example/ferry").html
    assert '<p class="title">The second act of it all</p>' in found


def test_a_card_of_the_same_site_or_below_the_text_is_none_of_it() -> None:
    others = [
        paragraphs("", BOOKMARK.format("/2024/piers")),
        paragraphs("", BOOKMARK.format("https://herald.example/2024/piers")),
        paragraphs() + BOOKMARK.format("https://piers.example/history"),
        paragraphs("", BOOKMARK.format("https://[piers/")),
    ]
    wrong = [body for body in others if "history" in said_by(body)]
    assert not wrong


def test_the_clock_of_a_player_is_not_read_but_its_title() -> None:
    clocks = "<span>0:00</span>/<span>3:20</span>"
    player = f"<div><audio src='/a.mp3'></audio><div>The horn of the ferry</div>{clocks}</div>"
    found = said_by(paragraphs("", player))
    assert "Thehornoftheferry" in found
    assert "0:00" not in found
    assert "3:20" in said_by(paragraphs("", "<p>3:20</p>"))


def test_of_a_thread_set_in_tables_neither_menu_nor_heads_of_comments_are_read() -> None:
    menu = "<td><a href='/'>Herald News</a> <a>new</a> | <a>past</a></td>"
    comment = (
        "<tr><td><table><tr><td><span><a>user{0}</a> <span>{0} hours ago</span> | prev | next</span>"
        "<div class=comment><div class=commtext>{1}</div></div></td></tr></table></td></tr>"
    )
    for own in (1, 3):
        comments = "".join(comment.format(at, said) for at, said in enumerate(PARAGRAPHS[3:] * 3))
        text = f"<tr><td><div>{'<p>'.join(PARAGRAPHS[:own])}</div></td></tr>"
        body = (
            f"<table><tr>{menu}</tr><tr><td><table>{text}</table><table class='{{}}'>{comments}"
            "</table></td></tr></table>"
        )
        for name in ("comment-tree", "thread"):
            html = f"<html><head><title>Walls</title></head><body>{body.format(name)}</body></html>"
            found = text_of(extract_page(html.encode(), "https://news.example/item?id=1").html)
            assert found == text_of(f"<p>{''.join(PARAGRAPHS[:own])}</p>"), (own, name)


def test_a_card_set_as_a_figure_leads_on_and_a_linked_caption_is_one() -> None:
    head = "<div>After the storm</div><h3>Who pays for the pier?</h3><p>Six harbours wait.</p>"
    card = (
        "<figure class=teaserable><a href='/pier'><img src='/p.jpg' width=200>"
        "<figcaption>{}</figcaption></a></figure>"
    )
    assert "pays for the pier" not in str(blocks_of(card.format(head)))
    assert "The pier in May" in str(blocks_of(card.format("The pier in May")))
