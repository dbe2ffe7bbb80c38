"""Links for the terminal: which go out, what stands in them, and that their pieces stay one."""

import re

import pytest
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import Monochrome, NoColor
from textual.strip import Strip

from newsreader.tui.hyperlinks import LONGEST, LinkStyle, address, are_understood

LINK = re.compile(r"\x1b\]8;id=([0-9a-f]+);([^\x1b]*)\x1b\\")


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://a.example/x;y?q=1&b=%20#z", "https://a.example/x;y?q=1&b=%20#z"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("https://a.example/é", "https://a.example/%C3%A9"),
        (
            "https://a.example/\x1b]52;c;eA==\x07\x9c x",
            "https://a.example/%1B]52;c;eA==%07%C2%9C%20x",
        ),
        ("https://a.example/\ud800", "https://a.example/?"),
        ("https://münchen.example:81/ü", "https://xn--mnchen-3ya.example:81/%C3%BC"),
        ("https://ann@ü.example?ü", "https://ann@xn--tda.example?%C3%BC"),
        ("https://a.example／.b.example/", "https://a.example%EF%BC%8F.b.example/"),
        ("https://" + "ü" * 70 + ".example/", "https://" + "%C3%BC" * 70 + ".example/"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("article:7", ""),
        ("tag:ferries", ""),
        ("#note", ""),
        ("", ""),
        ("https://a.example/" + "x" * LONGEST, ""),
    ],
)
def test_only_addresses_for_a_browser_go_out_and_as_plain_ascii(href: str, expected: str) -> None:
    assert address(href) == expected


@pytest.mark.parametrize(
    ("environment", "understood"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "tmux-256color", "TMUX": "x"}, True),
        ({"TERM": "screen-256color", "TMUX": "x"}, True),
        ({"TERM": "screen"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": "vt220"}, False),
        ({"TERM": "xterm", "VTE_VERSION": "4801"}, False),
        ({"TERM": "xterm", "VTE_VERSION": "7600"}, True),
        ({"TERM": "xterm", "INSIDE_EMACS": "29"}, False),
        ({}, False),
    ],
)
def test_it_is_off_where_a_terminal_would_print_it(
    environment: dict[str, str], understood: bool
) -> None:
    assert are_understood(environment) == understood


def ids(*styles: Style) -> set[tuple[str, str]]:
    written = "".join(Strip.render_style(one, "x", ColorSystem.TRUECOLOR) for one in styles)
    found = LINK.findall(written)
    assert len(found) == len(styles)
    return set(found)


def test_pieces_of_a_link_have_one_id_whatever_they_are_mixed_with() -> None:
    plain = LinkStyle.linked(Style(color="red"), "https://a.example/")
    bold = LinkStyle.linked(Style(color="red", bold=True), "https://a.example/")
    other = LinkStyle.linked(Style(color="red"), "https://b.example/")
    mixed = [plain, bold, plain + Style(reverse=True), bold + Style(bgcolor="blue") + Style()]
    assert len(ids(*mixed)) == 1
    assert len(ids(plain, other)) == 2
    segments = [Segment("x", plain), Segment("x", bold)]
    for one in (NoColor(), Monochrome()):
        filtered = one.apply(segments, Color.parse("black"))
        assert len(ids(*(segment.style for segment in filtered if segment.style))) == 1


def test_what_leads_nowhere_outside_has_the_style_alone() -> None:
    style = Style(bold=True)
    assert LinkStyle.linked(style, "article:7") is style
