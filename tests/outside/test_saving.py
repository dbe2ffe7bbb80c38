"""Names of files made safe, files whole and never one over another."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.outside.saving import SaveError, safe_name, save


@given(st.text(), st.sampled_from([".md", ".html", "", ".mp3/../../x", ".\x1b[31m"]))
def test_any_title_is_one_safe_name(title: str, suffix: str) -> None:
    name = safe_name(title, suffix)
    assert name not in {"", ".", ".."}
    assert os.path.basename(name) == name
    assert name[0] not in ".-~"
    assert name.isprintable() or not any(ord(char) < 32 or ord(char) == 127 for char in name)
    assert len(name.encode()) <= 200
    assert not set(name) & set('/\\:*?"<>|\0\n\u202e')


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ministers agree: talks / rain?", "Ministers agree- talks - rain.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("-rf ~", "rf.md"),
        (".bashrc", "bashrc.md"),
        ("CON", "_CON.md"),
        ("con.txt", "_con.txt.md"),
        ("   ", "article.md"),
        ("a\nb\tc", "a-b-c.md"),
        ("evil\u202efdp.exe", "evilfdp.exe.md"),
        ("会" * 100, "会" * 60 + ".md"),
    ],
)
def test_names(title: str, name: str) -> None:
    assert safe_name(title, ".md") == name


def test_an_accent_is_not_cut_from_its_letter() -> None:
    name = safe_name("x" * 178 + "q\u0301" * 3)
    assert name == "x" * 178


def test_a_taken_name_gets_a_number_and_nothing_is_written_over(tmp_path: Path) -> None:
    first = save(tmp_path / "new" / "folder", "a.md", b"one")
    second = save(first.parent, "a.md", b"two")
    third = save(first.parent, "a.md", b"three")
    assert [one.name for one in (first, second, third)] == ["a.md", "a (2).md", "a (3).md"]
    assert [one.read_bytes() for one in (first, second, third)] == [b"one", b"two", b"three"]
    assert len(list(first.parent.iterdir())) == 3


def test_a_link_that_leads_elsewhere_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "precious"
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.md").symlink_to(target)
    assert save(folder, "a.md", b"x").name == "a (2).md"
    assert not target.exists()


def test_without_links_of_the_file_system_it_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: object, _target: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    assert save(tmp_path, "a.md", b"one").name == "a.md"
    assert save(tmp_path, "a.md", b"two").name == "a (2).md"
    assert sorted(one.read_bytes() for one in tmp_path.iterdir()) == [b"one", b"two"]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(SaveError, match="cannot save into"):
        save(tmp_path / "file", "a.md", b"x")


def test_a_full_disk_is_told_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveError, match="No space left on device"):
        save(tmp_path, "a.md", b"x")
    assert list(tmp_path.iterdir()) == []
