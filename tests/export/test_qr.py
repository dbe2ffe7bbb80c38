"""A QR code of half blocks is read by another program as it would be from a screen."""

import pytest
import zxingcpp

from newsreader.export.qr import QUIET, to_qr
from tests.export.photographing import photographed


@pytest.mark.parametrize(
    "text",
    [
        "https://a.example/",
        "https://www.herald.example/2025/02/09/ministers-agree-on-border-talks?id=4#more",
        "https://例え.example/会談",
        "https://a.example/" + "x" * 1500,
    ],
)
def test_it_is_read(text: str) -> None:
    (found,) = zxingcpp.read_barcodes(photographed(to_qr(text)))
    assert found.text == text


def test_light_ground_is_on_all_sides_and_lines_are_equally_wide() -> None:
    lines = to_qr("https://a.example/")
    assert {len(line) for line in lines} == {len(lines[0])}
    assert all(line.startswith(" " * QUIET) and line.endswith(" " * QUIET) for line in lines)
    assert all(not line.strip() for line in (*lines[: QUIET // 2], *lines[-(QUIET // 2) :]))


def test_what_no_code_can_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="Data"):
        to_qr("x" * 5000)
