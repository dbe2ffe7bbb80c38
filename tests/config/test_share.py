"""`[[share]]` tables: what is taken, and what could let a title become a program is not."""

from pathlib import Path

import pytest

from newsreader.config.load import settings_of
from newsreader.model.sharing import ShareCommand

PATH = Path("config.toml")


def problems(text: str) -> list[str]:
    return [str(one) for one in settings_of(text, PATH).problems]


def test_a_table_is_read() -> None:
    text = '[[share]]\nname = "Notes"\ncommand = "notes --add {url}"\nkey = "n"\ntimeout = 5\n'
    settings = settings_of(text, PATH)
    assert settings.problems == ()
    assert settings.shares == (ShareCommand("Notes", ("notes", "--add", "{url}"), "n", 5),)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('command = ["{title}"]', "must name a program in its first word"),
        ('command = ["notes", "{titel}"]', "{titel}; did you mean 'title'?"),
        ('command = ["notes", "{nonsense}"]', "there are {url}, {title}"),
        ('command = ["/bin/sh", "-c", "echo {title}"]', "puts a placeholder into a script"),
        ('command = ["bash", "-lc", "echo {title}"]', "puts a placeholder into a script"),
        ('command = ["python3", "-c", "print({id})"]', "puts a placeholder into a script"),
        ("command = []", "must name a program"),
        ('command = ["a"]\nkey = "nn"', "must be one letter or digit"),
        ('command = ["a"]\nkey = "c"', "is one of the sheet's own"),
        ('command = ["a"]\nwait = 3', "unknown key 'wait' in [[share]]"),
        ("", "this command has no 'command'"),
    ],
)
def test_mistakes_are_told_with_their_line(line: str, told: str) -> None:
    (found,) = problems(f'[[share]]\nname = "Notes"\n{line}\n')
    assert told in found
    assert found.startswith("config.toml:")


def test_a_script_that_is_given_arguments_is_fine() -> None:
    command = """["sh", "-c", 'notify-send "$1"', "sh", "{title}"]"""
    assert problems(f'[[share]]\nname = "Notes"\ncommand = {command}\n') == []


def test_names_and_keys_are_there_once() -> None:
    text = (
        '[[share]]\nname = "A"\ncommand = ["a"]\nkey = "x"\n'
        '[[share]]\nname = "A"\ncommand = ["b"]\n'
        '[[share]]\nname = "B"\ncommand = ["b"]\nkey = "x"\n'
    )
    settings = settings_of(text, PATH)
    assert settings.shares == (ShareCommand("A", ("a",), "x"), ShareCommand("B", ("b",)))
    assert [str(one) for one in settings.problems] == [
        "config.toml:6: this name is there already: 'A'",
        "config.toml:11: this key is another command's already: 'x'",
    ]
