"""Addresses as people write them."""

import pytest

from newsreader.model.address import with_scheme


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("herald.example", "https://herald.example"),
        (" herald.example\n", "https://herald.example"),
        ("herald.example:8080/x", "https://herald.example:8080/x"),
        ("herald.example/a?b=c://d", "https://herald.example/a?b=c://d"),
        ("http://herald.example", "http://herald.example"),
        ("ftp://herald.example", "ftp://herald.example"),
        ("feed:https://herald.example/x", "https://herald.example/x"),
        ("feed://https://herald.example/x", "https://herald.example/x"),
        ("feed:herald.example/x", "http://herald.example/x"),
        ("feed:herald.example:8080/x", "http://herald.example:8080/x"),
        ("FEED://herald.example/x", "http://herald.example/x"),
    ],
)
def test_a_scheme_that_was_left_out_is_put_in(written: str, meant: str) -> None:
    assert with_scheme(written) == meant
