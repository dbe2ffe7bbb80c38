# ruff: noqa: E501 -- markup is best read a line an element
"""Pictures that stand above the headline and are of the page's head stay out."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import page, paragraphs

ABOVE = [
    '<header class="part"><p><img src="/m/wide.png" srcset="/m/wide.png 900w" alt=""></p></header>',
    '<div class="row"><div class="topBanners"><a href="https://show.example/?utm_source=x"><img src="/m/wide.png"></a></div></div>',
    '<div class="inner-banner"><picture><img src="/m/wide.png" alt="" width="900" height="600"></picture><ul><li>Learn about our boats</li></ul></div>',
    '<div class="head_logo"><span><a href="https://herald.example/?lang=en"><img src="/m/wide.svg" width="818" alt="Herald boats"></a></span></div>',
    '<aside class="rail"><img src="/m/wide.png" width="600"><h4>Try our tables</h4><a href="/tables">Tables of tides</a></aside>',
]  # fmt: skip


@pytest.mark.parametrize("above", ABOVE)
def test_pictures_of_the_head_of_a_page_are_none_of_its_article(above: str) -> None:
    lead = '<div class="post-banner"><img src="/p/quay.jpg" width="900" alt="The quay"></div>'
    data = page(lead + paragraphs("")).replace(b"<main>", f"<div id=site>{above}<main>".encode())
    kept = extract_page(data.replace(b"</main>", b"</main></div>"), "https://herald.example/1").html
    assert "wide" not in kept
    assert "quay.jpg" in kept
