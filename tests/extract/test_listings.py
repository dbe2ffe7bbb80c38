# ruff: noqa: E501 -- code is best read as its programs write it
"""Code that a page sets as a table stays code, and hidden addresses are given back."""

import pytest

from newsreader.clean.html import to_document
from newsreader.extract.page import extract_page
from newsreader.model.document import Code, Paragraph

from .pages import page, paragraphs

URL = "https://herald.example/2025/tides"
ROW = '<tr><td id="L{n}" class="blob-num js-line-number" data-line-number="{n}">{number}</td><td id="LC{n}" class="blob-code blob-code-inner">{line}</td></tr>'
LINES = ["<span class=pl-k>def</span> tide():", "", "&nbsp;&nbsp;return 2 &lt; 3"]


def codes(markup: str) -> list[Code]:
    html = extract_page(page(paragraphs(markup)), URL).html
    return [each for each in to_document(html, URL).blocks if isinstance(each, Code)]


@pytest.mark.parametrize("numbered", [False, True])
def test_a_table_with_a_line_of_code_a_row_is_code(numbered: bool) -> None:
    rows = "".join(
        ROW.format(n=n, number=n if numbered else "", line=line) for n, line in enumerate(LINES, 1)
    )
    table = f'<div class="highlight-source-python"><table class="highlight">{rows}</table></div>'
    assert codes(table) == [Code("def tide():\n\n  return 2 < 3", "python")]


def test_lines_of_a_comparison_keep_their_signs() -> None:
    line = '<tr><td class="blob-num">1</td><td class="blob-num"></td><td class="blob-code"><span class="blob-code-inner" data-code-marker="{sign}">{text}</span></td></tr>'
    rows = line.format(sign="-", text="ebb()") + line.format(sign="+", text="flood()")
    assert codes(f"<table>{rows}</table>") == [Code("-ebb()\n+flood()")]


def test_a_table_with_more_than_code_stays_a_table() -> None:
    row = '<tr><td>{n} o’clock</td><td class="blob-code">tide({n})</td></tr>'
    assert codes(f"<table>{row.format(n=1)}{row.format(n=2)}</table>") == []


@pytest.mark.parametrize("how", ["hidden", 'class="hide"', 'style="display:none"'])
@pytest.mark.parametrize("data", ['{"register": [{"photo": "/tide.jpg"}]}', "[1, 2]"])
def test_data_of_a_script_in_a_hidden_pre_is_no_code(how: str, data: str) -> None:
    assert codes(f"<pre {how} id=photos-json>{data}</pre>") == []
    # What is shown is meant to be read, and what is no data too: a tab may hide it.
    assert len(codes(f"<pre id=photos-json>{data}</pre>")) == 1
    assert len(codes(f"<pre {how}>$ curl tide.example {data}</pre>")) == 1


def hidden(mail: str, key: int = 0x42) -> str:
    return bytes([key, *(each ^ key for each in mail.encode())]).hex()


MARKUP = "<p>Write to {} about the ferry, if you have seen it leave the harbour on Tuesday.</p>"


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{}">[email&#160;protected]</a>',
        '<a href="/cdn-cgi/l/email-protection#{}"><span class="__cf_email__" data-cfemail="{}">[email&#160;protected]</span></a>',
    ],
)
def test_a_hidden_address_of_mail_is_given_back(link: str) -> None:
    code = hidden("ann@herald.example")
    html = extract_page(page(paragraphs(MARKUP.format(link.format(code, code)))), URL).html
    spans = [
        span
        for block in to_document(html, URL).blocks
        if isinstance(block, Paragraph)
        for span in block.spans
        if span.href
    ]
    assert [(span.text, span.href) for span in spans] == [
        ("ann@herald.example", "mailto:ann@herald.example")
    ]


@pytest.mark.parametrize(
    "code", ["", "4", "zz00", hidden("no address"), hidden("a@b.c\x1b[0m"), "00" * 9]
)
def test_what_hides_no_address_stays(code: str) -> None:
    link = f'<a href="/cdn-cgi/l/email-protection" data-cfemail="{code}">[email protected]</a>'
    assert "[email protected]" in extract_page(page(paragraphs(MARKUP.format(link))), URL).html
