"""The pages under docs/ speak of what is there."""

import re
import tomllib
from pathlib import Path

import pytest

from newsreader.refresh.identity.verdict import RULES

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])


def test_every_invariant_names_a_test_that_is_there() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/\S+\.py)::(test_\w+)`", page)
    assert len(named) > 15
    for path, name in named:
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), (path, name)


def test_every_invariant_stands_beside_a_test() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = page.partition("| invariant | test |\n|---|---|\n")[2].partition("\n\n")[0]
    rows = table.splitlines()
    assert len(rows) > 100
    one = r"`tests/[\w/]+\.py(?:::test_\w+)?`"
    assert [
        row for row in rows if not re.fullmatch(rf"\| [^|]+ \| {one}(?:, {one})* \|", row)
    ] == []


def test_every_room_that_a_contract_gives_a_floor_is_drawn() -> None:
    drawn = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    floors = [floor for one in contracts if one["type"] == "layers" for floor in one["layers"]]
    rooms = {room for floor in floors for room in re.findall(r"\w+", floor)}
    assert len(rooms) > 60
    assert not [room for room in rooms if not re.search(rf"\b{room}\b", drawn)]


def test_every_library_has_its_place_in_the_table_of_rooms() -> None:
    table = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").lower()
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [re.match(r"[\w.-]+", one) for one in settings["project"]["dependencies"]]
    missing = [name[0] for name in names if name and f"{name[0].lower()}" not in table]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_places_in_the_house_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (page.parent / link).exists(), link
    if page.name == "architecture.md":
        for place in re.findall(r"`((?:\w+/)+\w*\.?\w*)`", text):
            known = (ROOT / place, ROOT / "src" / "newsreader" / place)
            assert any(path.exists() for path in known), place


def test_what_is_the_same_article_is_told_rule_by_rule_in_its_order() -> None:
    page = (ROOT / "docs" / "feeds.md").read_text(encoding="utf-8")
    table = re.findall(r"^\| ([^|]+) \|", page.partition("| evidence |")[2], re.MULTILINE)
    assert table[: len(RULES)] == [rule.evidence for rule in RULES]


def test_the_readme_names_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for mark, command in (
        ("run command", "pip install uv && uv run newsreader"),
        ("test command", "pip install uv && uv run pytest"),
    ):
        found = re.search(rf"<!-- {mark} -->\n```sh\n(.*?)\n```\n<!-- end -->", text, re.DOTALL)
        assert found
        assert found[1] == command


@pytest.mark.parametrize("path", sorted(ROOT.glob("screenshots/*.png")), ids=lambda path: path.stem)
def test_each_picture_has_a_colour_for_all_that_it_names(path: Path) -> None:
    data = path.read_bytes()
    colours, seen_through = (
        int.from_bytes(data[data.index(name) - 4 : data.index(name)], "big")
        for name in (b"PLTE", b"tRNS")
    )
    assert colours // 3 >= seen_through
