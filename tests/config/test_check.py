"""`config check`: key ids, keys and clashes beside what loading finds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from newsreader.config.check import check

KEYS = {"quit": "Q", "next-unread": "n", "toggle-star": "s"}


@dataclass(frozen=True)
class Clash:
    wins: str
    loses: str

    def __str__(self) -> str:
        return f"both '{self.wins}' and '{self.loses}'"


def clashes(preset: str, changes: Mapping[str, str]) -> Iterable[Clash]:
    keys = {**KEYS, **changes}
    if preset == "newsboat" and keys["quit"] == keys["next-unread"]:
        yield Clash("quit", "next-unread")


def test_who_names_a_part_of_a_key_id_is_told_the_whole(tmp_path: Path) -> None:
    said = messages(tmp_path, '[keymap]\nstar = "s"\n')
    assert said == ["config.toml:2: unknown key id 'star' in [keymap]; did you mean 'toggle-star'?"]


def messages(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "config.toml"
    path.write_text(text)
    return [str(one) for one in check(path, keys=KEYS, clashes=clashes)]


def test_a_good_file_has_no_problems(tmp_path: Path) -> None:
    assert (
        messages(tmp_path, '[reader]\ntheme = "light"\n[keymap]\nquit = "Q,ctrl+q,+,space"\n') == []
    )


def test_a_password_command_names_a_program(tmp_path: Path) -> None:
    for command in ("[]", '""', '[""]'):
        (problem,) = messages(
            tmp_path, f'[[feeds]]\nurl = "https://a.example/"\npassword_command = {command}\n'
        )
        assert problem == "config.toml:3: 'password_command' in [[feeds]] must name a program"


def test_no_file_is_a_problem(tmp_path: Path) -> None:
    (problem,) = check(tmp_path / "config.toml")
    assert "there is no config file" in str(problem)


def test_everything_in_the_order_of_lines(tmp_path: Path) -> None:
    text = """\
[keymap]
nextunread = "n"
quit = "ctlr+q,n"
toggle-star = "pagdown"
next-unread = ",,"
[reader]
theme = "lihgt"
mesure = 3
"""
    assert messages(tmp_path, text) == [
        "config.toml:2: unknown key id 'nextunread' in [keymap]; did you mean 'next-unread'?",
        "config.toml:3: there is no key 'ctlr+q'; did you mean 'ctrl'?",
        "config.toml:4: there is no key 'pagdown'; did you mean 'pagedown'?",
        "config.toml:5: 'next-unread' in [keymap] must name a key, or several with commas between",
        "config.toml:7: 'theme' in [reader] must be the name of a theme, not 'lihgt'; did you mean "
        "'light'?",
        "config.toml:8: unknown key 'mesure' in [reader]; did you mean 'measure'?",
    ]


def test_clashes_are_found_under_the_preset(tmp_path: Path) -> None:
    text = '[reader]\npreset = "newsboat"\n[keymap]\nquit = "n"\n'
    assert messages(tmp_path, text) == [
        "config.toml:4: both 'quit' and 'next-unread'; only 'quit' would work"
    ]


def test_a_syntax_error_is_the_only_problem(tmp_path: Path) -> None:
    (message,) = messages(tmp_path, "[reader\n")
    assert message.startswith("config.toml:1: this is not TOML")
