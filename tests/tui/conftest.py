"""What the tests of the screen stand on: nothing that is said goes before it was looked at."""

from collections.abc import Iterator

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is said stay until something else is: a busy machine may need longer to look."""
    monkeypatch.setattr("newsreader.tui.screens.desktop.SAID_FOR", 3600.0)


@pytest.fixture(autouse=True, scope="session")
def _style_sheets_read_once() -> Iterator[None]:
    """Read a style sheet once for all apps, as Textual does for each app: a seventh of a start."""
    read = Stylesheet._parse_rules
    known: dict[object, list[RuleSet]] = {}

    def parse_rules(sheet: Stylesheet, css: str, *more: object, **named: object) -> list[RuleSet]:
        key = (frozenset(sheet._variables.items()), css, more, frozenset(named.items()))
        if key not in known:
            known[key] = read(sheet, css, *more, **named)  # type: ignore[arg-type]
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parse_rules)
        yield
