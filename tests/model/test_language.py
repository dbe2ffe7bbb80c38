"""The query language: what each form means, and what is said about those that mean nothing."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import QueryError
from newsreader.model.language import parse_query
from newsreader.model.language_values import Values
from newsreader.model.query import (
    AllOf,
    AnyOf,
    Condition,
    HasTag,
    InFeed,
    Is,
    Not,
    Published,
    ReadingTime,
    Words,
)

NOW = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
"""Its clocks went forward on the morning of NOW."""

A, B, C = Words("a"), Words("b"), Words("c")


def parse(text: str) -> Condition | None:
    return parse_query(text, now=NOW, zone=BERLIN)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("", None),
        (" \t\u3000", None),
        ("a", A),
        ("a b", AllOf((A, B))),
        ("a AND b", AllOf((A, B))),
        ("a OR b", AnyOf((A, B))),
        ("a b OR c", AnyOf((AllOf((A, B)), C))),
        ("A: b", AllOf((Words("A"), B))),
        ("a (b OR c)", AllOf((A, AnyOf((B, C))))),
        ("(a)(b)", AllOf((A, B))),
        ("a or b", AllOf((A, Words("or"), B))),
        ("-a", Not(A)),
        ("--a", Not(Not(A))),
        ("-(a b) c", AllOf((Not(AllOf((A, B))), C))),
        ('"a b"', Words("a b")),
        ("“a b” „c“", AllOf((Words("a b"), C))),
        ("border*", Words("border", prefix=True)),
        ('"border ta"*', Words("border ta", prefix=True)),
        ("state-of-the-art", Words("state-of-the-art")),
        ("12:30", Words("12:30")),
        ("https://news.example/", Words("https://news.example/")),
        ("oil & gas", AllOf((Words("oil"), Words("gas")))),
        ("日本", Words("日本")),
        ("tag:Sport", HasTag("sport")),
        ('tag:"Border  Talks"', HasTag("border talks")),
        ("TAG:x -tag:y", AllOf((HasTag("x"), Not(HasTag("y"))))),
        ("feed:herald", InFeed("herald")),
        ('feed:"Coast Wire"', InFeed("Coast Wire")),
        ("feed:https://a.example/f?x=1", InFeed("https://a.example/f?x=1")),
        ("title:storm", Words("storm", "title")),
        ('title:"ferry li"*', Words("ferry li", "title", prefix=True)),
        ("author:person", Words("person", "author")),
        ("is:unread", Is("unread")),
        ("is:STARRED", Is("starred")),
        ("time:<5m", ReadingTime(at_most=4)),
        ("time:<=5", ReadingTime(at_most=5)),
        ("time:>10m", ReadingTime(at_least=11)),
        ("time:>=10m", ReadingTime(at_least=10)),
        ("time:3-8m", ReadingTime(3, 8)),
        ("time:8..3", ReadingTime(3, 8)),
        ("time:7m", ReadingTime(7, 7)),
        ("age:<2d", Published(since=NOW - timedelta(days=2))),
        ("age:>3w", Published(until=NOW - timedelta(weeks=3))),
        ("age:<12h", Published(since=NOW - timedelta(hours=12))),
        ("age:>1m", Published(until=NOW - timedelta(days=30))),
    ],
)
def test_meaning(text: str, condition: Condition | None) -> None:
    assert parse(text) == condition


def day(month: int, number: int, hour: int) -> datetime:
    return datetime(2026, month, number, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        # Days begin at midnight in Berlin, and the day of NOW has 23 hours.
        ("date:today", Published(day(3, 28, 23), day(3, 29, 22))),
        ("date:yesterday", Published(day(3, 27, 23), day(3, 28, 23))),
        ("date:2026-01-31", Published(day(1, 30, 23), day(1, 31, 23))),
        ("date:2026-02", Published(day(1, 31, 23), day(2, 28, 23))),
        ("since:2026-04-01", Published(since=day(3, 31, 22))),
        ("since:9999-12-31", Published(since=datetime(9999, 12, 30, 23, tzinfo=UTC))),
        ("date:9999-12", Published(since=datetime(9999, 11, 30, 23, tzinfo=UTC))),
        ("before:0001-01-01", Published(until=datetime.min.replace(tzinfo=UTC))),
        ("before:today", Published(until=day(3, 28, 23))),
    ],
)
def test_days_are_the_readers_own(text: str, condition: Condition) -> None:
    assert parse(text) == condition


def test_december_ends_with_the_year() -> None:
    assert parse_query("date:2025-12", now=NOW, zone=UTC) == Published(
        datetime(2025, 12, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("a OR", 4, "expected a word, a phrase or a field"),
        ("OR a", 0, "before 'OR'"),
        ("a AND AND b", 6, "before 'AND'"),
        ("-OR", 1, "before 'OR'"),
        ("()", 1, "before ')'"),
        ("a (b", 2, "never closed"),
        ("a) b", 1, "closes nothing"),
        ('say "hello', 4, "quotation mark is never closed"),
        ('tag:"x', 4, "quotation mark is never closed"),
        ("tag:", 4, "value right after 'tag:'"),
        ("tag: x", 4, "value right after 'tag:'"),
        ("tag:#", 4, "expected a tag"),
        ("x tagg:y", 2, "unknown field 'tagg'; did you mean 'tag'?"),
        ("zzzz:y", 0, "known are tag, feed, title, author, is, time, date, since, before, age"),
        ("is:unraed", 3, "unknown state 'unraed' after 'is:'; did you mean 'unread'?"),
        ("is:", 3, "value right after 'is:'"),
        ("time:fast", 5, "minutes such as <5m"),
        ("time:<3-8m", 5, "minutes such as <5m"),
        ("date:tomorrow", 5, "today, yesterday, a date"),
        ("date:2026-02-30", 5, "a date such as"),
        ("since:0000-12", 6, "a date such as"),
        ("age:2d", 4, "an age such as <2d"),
        ("age:<999999w", 4, "before all calendars"),
        ("title:*", 6, "letters or digits"),
        ('"!!!"', 0, "letters or digits"),
        ("& -", 0, "letters or digits"),
        ("(" * 90 + "a", 41, "nested too deeply"),
        ("a " * 300, 400, "200 words"),
    ],
)
def test_what_is_wrong_and_where(text: str, position: int, message: str) -> None:
    with pytest.raises(QueryError) as raised:
        parse(text)
    assert message in str(raised.value)
    assert raised.value.position == position


PIECES = st.sampled_from(
    [
        "a",
        "-",
        "(",
        ")",
        '"',
        "OR",
        "AND",
        " ",
        "*",
        "tag:",
        "is:read",
        "time:",
        "<5m",
        "date:",
        ":",
    ]
)


@given(st.lists(PIECES).map("".join) | st.text())
def test_whatever_is_typed_is_understood_or_explained(text: str) -> None:
    problem = None
    try:
        parse(text)
    except QueryError as error:
        problem = error
    if problem is not None:
        assert str(problem)
        assert 0 <= problem.position <= len(text)


def test_every_form_in_the_documentation_is_understood() -> None:
    page = Path(__file__).parents[2] / "docs" / "query.md"
    rows = re.findall(r"^\| (`.*?) \|", page.read_text("utf-8"), re.MULTILINE)
    forms = [form for row in rows for form in re.findall(r"`([^`]+)`", row) if "…" not in form]
    assert len(forms) > 25
    for form in forms:
        assert parse(form) is not None
    named = {form.partition(":")[0] for form in forms if ":" in form}
    assert named == set(Values(NOW, UTC).fields)
