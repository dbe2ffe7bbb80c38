"""Where a page has no text but what its scripts would write, that is read."""

import json
import time

from newsreader.clean.words import to_text
from newsreader.extract.page import extract_page

from .pages import FOOTER, NAVIGATION, PARAGRAPHS, URL, page, paragraphs

STORY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
NOTE = "<p>We keep what you read.</p>" + "<p>Say yes to all that we set, or to a part.</p>" * 30
RAIL = "<ul><li><a href='/tents'>The best tents for the bay</a></li></ul>" * 3


def shell(state: str, head: str = "", rest: str = RAIL) -> bytes:
    """A page of links alone, and of what its scripts are to show."""
    script = f"<script>window.state={state};start()</script>"
    title = "<title>Ferry line reopens | Sample Herald</title>"
    return (
        f"<!doctype html><html lang=en><head>{title}{head}</head><body>{NAVIGATION}"
        f"<div id=app>{rest}</div>{script}{FOOTER}</body></html>"
    ).encode()


def written(value: object) -> str:
    """JSON as it stands in a script."""
    return json.dumps(value).replace("<", "\\u003C").replace("</", "<\\/")


def test_the_text_in_the_state_of_a_page_is_read() -> None:
    for key in ("body", "content", "richText", "articleBody", "body_html"):
        state = written({"data": [{"id": 7, "title": "Ferry line reopens", key: STORY}]})
        found = extract_page(shell(state), URL)
        assert not found.complaint
        assert to_text(found.html).splitlines() == list(PARAGRAPHS)


def test_of_several_texts_that_one_is_read_of_which_the_page_is() -> None:
    state = written({"notice": {"text": NOTE}, "story": {"body": STORY}})
    head = f'<meta property="og:description" content="{PARAGRAPHS[0][:120]}">'
    assert PARAGRAPHS[4] in to_text(extract_page(shell(state, head), URL).html)
    unsure = extract_page(shell(state), URL)
    assert "We keep what you read" not in unsure.html or PARAGRAPHS[0] not in unsure.html


def test_a_page_with_a_text_needs_no_state() -> None:
    other = written({"body": STORY.replace("ferry", "railway")})
    whole = page(paragraphs()).replace(b"</body>", f"<script>x={other}</script></body>".encode())
    assert "railway" not in extract_page(whole, URL).html


def test_what_scripts_hold_is_as_hostile_as_a_page() -> None:
    state = written({"body": STORY + "<script>alert(1)</script><p onclick=x()>Read on.</p>"})
    found = extract_page(shell(state), URL).html
    assert "Read on." in found
    assert "alert" not in to_text(found)


def test_a_state_that_never_ends_is_passed_over_in_time() -> None:
    began = time.process_time()
    for state in ('{"body":"' + "a" * 3_000_000, '"body":' * 300_000, '{"body":"' + "\\" * 900_000):
        extract_page(shell(state), URL)
    assert time.process_time() - began < 20
