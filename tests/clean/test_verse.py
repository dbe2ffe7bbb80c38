"""The lines of a poem are lines, as far in as their page sets them."""

from newsreader.clean.html import to_document
from newsreader.clean.spans import text_of
from newsreader.model.document import Paragraph

LONG = (
    "This is prose about the poem, and it goes on for longer than any line of verse would go on. "
    * 2
)
FORMS = {
    '<div class="verse"><div>A line,</div><div>another,</div><div>the end.</div></div>': [
        "A line,\nanother,\nthe end."
    ],
    '<div class="poem"><div>One</div><div>two</div><div><br></div><div>three</div></div>': [
        "One\ntwo",
        "three",
    ],
    '<div class="poem"><div class="stanza"><div>One</div><div>two</div></div>'
    '<div class="stanza"><div>three</div><div>four</div></div></div>': ["One\ntwo", "three\nfour"],
    '<div class="o-poem is-active"><div style="text-indent: -1em; padding-left: 1em;">One<br></div>'
    '<div style="text-indent: -1em; padding-left: 3em;">two<br></div><div><br></div>'
    '<div style="margin-left:16px">three</div></div>': [
        "One\n\xa0\xa0\xa0\xa0two",
        "\xa0\xa0three",
    ],
    '<div class="poem-author"><div>One</div><div>two</div></div>': ["One", "two"],
    '<div class="poem"><p>One<br>two</p><p>three</p></div>': ["One\ntwo", "three"],
    '<div class="poem"><div><em>One</em></div><p>apart</p><div>two</div></div>': [
        "One",
        "apart",
        "two",
    ],
    f'<div class="poem"><div>{LONG}</div><div>{LONG}</div></div>': [LONG.strip()] * 2,
    "<div><div>One</div><div>two</div></div>": ["One", "two"],
    '<div class="universe"><div>One</div><div>two</div></div>': ["One", "two"],
    "<p>One<br>&emsp;two<br>&nbsp;&ensp;three<br>four&emsp;five</p>": [
        "One\n\xa0\xa0two\n\xa0\u2002three\nfour\u2003five"
    ],
    "<p>&emsp;<b>One</b><br> &emsp;two</p>": ["\xa0\xa0One\n\xa0\xa0two"],
}


def test_lines_of_verse_stand_under_one_another() -> None:
    wrong = []
    for html, expected in FORMS.items():
        blocks = to_document(html).blocks
        shown = [text_of(each.spans) for each in blocks if isinstance(each, Paragraph)]
        if shown != expected:
            wrong.append((html, shown))
    assert not wrong, wrong
