"""The picture with which a text opens."""

import pytest

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
