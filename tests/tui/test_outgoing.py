"""What goes out: which addresses are opened, and with which command."""

import pytest

from newsreader.tui import outgoing


@pytest.mark.parametrize(
    "url", ["https://a.example/?q=1;2#x", "http://a.example", "mailto:a@b.example?subject=x"]
)
def test_addresses_for_a_browser_are_opened(url: str) -> None:
    assert outgoing.refusal(url) == ""


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "no address to open"),
        ("javascript:alert(1)", "only http, https and mailto are: javascript:alert(1)"),
        ("file:///etc/passwd", "only http, https and mailto are: file:///etc/passwd"),
        ("--help", "only http, https and mailto are: --help"),
        ("ftp://a.example/" + "x" * 99, "…"),
        ("https:///x", "this is no address"),
        ("https://[::1", "this is no address"),
        ("https://a.example/ --new-window", "this is no address"),
        ("https://a.example/\x1b[0m", "this is no address"),
    ],
)
def test_all_else_is_shown_and_refused_in_words(url: str, words: str) -> None:
    assert words in outgoing.refusal(url)


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (["firefox"], ["firefox", "URL"]),
        (["firefox", "--new-tab", "%s"], ["firefox", "--new-tab", "URL"]),
        (["open", "-u", "<%u>", "100%%"], ["open", "-u", "<URL>", "100%"]),
        (["open", "%%s"], ["open", "%s", "URL"]),
    ],
)
def test_the_address_stands_where_the_command_says(command: list[str], expected: list[str]) -> None:
    url = "https://a.example/%s;$(id)"
    assert outgoing.filled(command, url) == [word.replace("URL", url) for word in expected]


@pytest.mark.parametrize(
    ("browser", "expected"),
    [
        ("firefox", [["firefox"]]),
        ("firefox --new-tab %s:w3m", [["firefox", "--new-tab", "%s"], ["w3m"]]),
        ("'/opt/my browser/run' -x &", [["/opt/my browser/run", "-x"]]),
        ("'open quote:lynx", [["lynx"]]),
        ("", []),
    ],
)
def test_browser_of_the_environment_may_have_arguments(
    browser: str, expected: list[list[str]]
) -> None:
    assert outgoing.named({"BROWSER": browser}) == expected
    assert outgoing.named({}) == []


def test_text_browsers_need_the_terminal() -> None:
    assert outgoing.needs_terminal(["/usr/bin/w3m", "x"])
    assert not outgoing.needs_terminal(["/usr/bin/firefox", "w3m"])
