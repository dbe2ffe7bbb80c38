"""The address that begins a mail."""

from datetime import UTC
from urllib.parse import parse_qs, urlsplit

from newsreader.export.mail import to_mailto
from tests.typeset.makers import article, headline


def test_subject_and_body_are_kept_apart_and_nobody_is_written_to() -> None:
    title = "Ports & boats?&bcc=evil@b.example\r\nBcc: x"
    found = article(headline=headline(1, title=title), standfirst="On + little.", authors=("A.",))
    address = to_mailto(found, "Its text.", UTC)
    parts = urlsplit(address)
    assert (parts.scheme, parts.path) == ("mailto", "")
    fields = parse_qs(parts.query, strict_parsing=True)
    assert sorted(fields) == ["body", "subject"]
    assert fields["subject"] == ["Ports & boats?&bcc=evil@b.example Bcc: x"]
    assert fields["body"][0].split("\r\n") == [
        "Ports & boats?&bcc=evil@b.example Bcc: x",
        "By A., Sample Herald, 9 February 2025, 13:05",
        "",
        "On + little.",
        "",
        "https://www.herald.example/1/",
    ]
    assert "+" not in address  # a mail program takes it as a plus, a form would take it as a blank


def test_it_is_never_too_long_to_be_opened() -> None:
    long = "word " * 4000
    for standfirst in (long, ""):
        found = article(headline=headline(1, title=long), standfirst=standfirst)
        assert len(to_mailto(found, long, UTC)) < 2500


def test_the_first_words_stand_in_for_a_standfirst() -> None:
    address = to_mailto(article(headline=headline(1), standfirst=""), "One word\nand more.", UTC)
    body = parse_qs(urlsplit(address).query)["body"][0]
    assert body.split("\r\n")[2:4] == ["", "One word and more."]
