# ruff: noqa: E501 -- markup is best read a line an element
"""What a letter says around its text, in a feed that is made of letters, is none of the article."""

import re

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.page import extract_page

URL = "https://letters.example/12"
TEXT = "The harbour authority said on Tuesday that the new breakwater would be finished before the storms. "
CELL = '<tr><td style="padding:10px"><table width="100%"><tr><td>{}</td></tr></table></td></tr>'
HEADS = (
    '<a href="https://mailchi.mp/x">View this email in your browser</a>',
    '<p>Trouble viewing this email? <a href="https://l.example/v">Read it online</a></p>',
    '<p><a href="https://l.example/v">Diese E-Mail im Browser ansehen</a></p>',
    '<p><a href="https://l.example/v">Voir ce message dans votre navigateur</a></p>',
    '<p><a href="https://l.example/v">Открыть письмо в браузере</a></p>',
)
FEET = (
    '<em>Copyright © 2026 Bugle, All rights reserved.</em><br>Our mailing address is: 1 Quay St<br><a href="https://b.us1.list-manage.com/unsubscribe?u=1">unsubscribe from this list</a> <a href="https://b.us1.list-manage.com/profile">update subscription preferences</a>',
    '<p>You are receiving this because you signed up.</p><p>© 2026 Bugle</p><p><a href="https://l.example/unsub">Unsubscribe</a></p><p>1 Quay St</p>',
    '<p>Sie können sich hier <a href="https://l.example/abmelden">abmelden</a>.</p>',
)


def letter(head: str, foot: str) -> str:
    cells = (head, f"<h2>First</h2><p>{TEXT * 3}</p>", f"<h2>Then</h2><p>{TEXT * 2}</p>", foot)
    return f'<table id="bodyTable"><tr><td align="center"><table>{"".join(map(CELL.format, cells))}</table></td></tr></table>'


def test_how_to_see_a_letter_and_to_leave_its_list_stay_out() -> None:
    wrong = []
    expected = ["First", (TEXT * 3).strip(), "Then", (TEXT * 2).strip()]
    for head in HEADS:
        for foot in FEET:
            shown = [block_text(block) for block in to_document(letter(head, foot), URL).blocks]
            if shown != expected:
                wrong.append((head, foot, shown))
    assert not wrong, wrong


def test_so_it_is_on_the_page_of_a_letter_and_its_buttons_go_too() -> None:
    button = '<table><tr><td><a href="/b">READ MORE</a></td></tr></table>'
    body = letter(HEADS[0], FEET[0]).replace("<h2>Then", f"{button}<h2>Then")
    markup = f"<!doctype html><html><head><title>Letter 12</title></head><body>{body}</body></html>"
    found = extract_page(markup.encode(), URL)
    text = " ".join(block_text(block) for block in to_document(found.html, URL).blocks)
    assert text == " ".join(["First", (TEXT * 3).strip(), "Then", (TEXT * 2).strip()])


def test_who_writes_about_letters_keeps_every_word() -> None:
    texts = (
        f'<p>{TEXT}</p><p>To be rid of it, press <a href="/how">unsubscribe</a>.</p>',
        f"<p>View this email in your browser.</p><p>{TEXT}</p>",
        f'<p>{TEXT}</p><p><a href="/2025/wall">Read the full story online</a></p>',
        f'<p>{TEXT}</p><p><a href="https://l.example/unsubscribe">How I came to unsubscribe from it all</a></p>',
        f'<p><a href="https://l.example/unsubscribe">Unsubscribe</a></p><p>{TEXT * 9}</p>',
        f"<p>{TEXT}</p><p>Copyright is what the case is about, the judge said.</p>",
        '<p><a href="https://l.example/v">View this email in your browser</a></p>',
    )
    for text in texts:
        whole = " ".join(block_text(block) for block in to_document(text, URL).blocks)
        said = re.sub(r"<[^<>]+>", " ", text)
        assert "".join(whole.split()) == "".join(said.split()), text
