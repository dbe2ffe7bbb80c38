"""Who said it stays below a quotation, and nothing else does."""

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
WORDS = (
    "We had waited for the boat since the storms, and now I hardly dare to believe that it sails."
)
NAME = "Nadia Nyberg, Moorland Trust"


def _has(markup: str, words: str) -> bool:
    return words in extract_page(page(paragraphs("", markup)), URL).html


def test_the_name_below_a_quotation_is_kept() -> None:
    forms = (
        f"<aside><blockquote>{WORDS}</blockquote><footer><cite>{NAME}</cite></footer></aside>",
        f"<blockquote><p>{WORDS}</p><footer>{NAME}</footer></blockquote>",
        f"<blockquote><p>{WORDS}</p><footer><p><cite>{NAME}</cite></p></footer></blockquote>",
        f"<figure><blockquote>{WORDS}</blockquote><figcaption>{NAME}</figcaption></figure>",
        f"<div><blockquote><p>{WORDS}</p></blockquote><div><span>{NAME}</span></div></div>",
        f"<section><blockquote>{WORDS}</blockquote><p>{NAME}</p><p>Chair of it</p></section>",
    )
    assert not [form for form in forms if not _has(form, NAME)]


def test_what_else_stands_by_a_quotation_stays_out() -> None:
    share = "Share these words"
    forms = (
        f"<aside><blockquote>{WORDS}</blockquote><footer><a href=/t>{share}</a></footer></aside>",
        f"<aside><blockquote>{WORDS}</blockquote><div class=share>{share}</div></aside>",
        f"<aside><blockquote>{WORDS}</blockquote><form>{share}<input></form></aside>",
    )
    assert not [form for form in forms if _has(form, share)]
    last = f"<blockquote>{WORDS}</blockquote><footer>Filed in the archive of ferries</footer>"
    body = extract_page(page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{last}"), URL).html
    assert "Filed" not in body
