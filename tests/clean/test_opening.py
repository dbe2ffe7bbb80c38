"""The picture with which a text opens."""

import pytest

from newsreader.clean.addresses.first import first_picture
from newsreader.clean.opening import opening_picture

IMG = '<img src="/quay.jpg" alt="The quay">'
TEXT = f"<p>{'The two sides met for six hours in the old customs house. ' * 4}</p>"


@pytest.mark.parametrize(
    "start",
    [
        f"<p>{IMG}</p>{TEXT}",
        f"<figure>{IMG}<figcaption>The quay.</figcaption></figure>{TEXT}",
        f"<p>Hill Town, Sunday</p><div>{IMG}</div>{TEXT * 30}",
    ],
)
def test_a_picture_above_the_first_paragraph_is_the_lead_picture(start: str) -> None:
    found = opening_picture(start, "https://a.example/1")
    assert found is not None
    assert found.url == "https://a.example/quay.jpg"


@pytest.mark.parametrize(
    "start",
    [
        f"{TEXT}<p>{IMG}</p>",
        f'<p><a href="https://shop.example/">{IMG}</a></p>{TEXT}',
        f'<p><img src="/dot.jpg" width="90" height="90"></p>{TEXT}',
        f'<p><img src="/rule.gif"></p>{TEXT}',
        TEXT,
        "",
    ],
)
def test_another_one_is_not(start: str) -> None:
    assert opening_picture(start, "https://a.example/1") is None


@pytest.mark.parametrize(
    ("html", "url"),
    [
        (f"{TEXT}<p>{IMG}</p>", "https://a.example/quay.jpg"),
        ("<IMG ALT='' SRC='/a.jpg?x=1&amp;y=2'>", "https://a.example/a.jpg?x=1&y=2"),
        ("<img src=/dot.png width=1 height=1><img src=/b.jpg>", "https://a.example/b.jpg"),
        ("<img src=/sign.png width=40 height=40><img src=/rule.gif>", ""),
        ('<img src="data:image/gif;base64,R0" data-src="/late.jpg">', "https://a.example/late.jpg"),
        ("<img src='javascript:alert(1)'><img src='file:///etc/passwd'>", ""),
        ("<img" * 40_000, ""),
        ("<img " + "a=" * 2_000 + ">", ""),
        (TEXT, ""),
    ],
)
def test_the_first_picture_of_a_text_is_one_that_shows_something(html: str, url: str) -> None:
    assert first_picture(html, "https://a.example/1") == url
