"""The house stands as docs/architecture.md says: floors, rooms, sizes."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
import tomlkit

import newsreader

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "newsreader"
FILES = sorted(SOURCE.rglob("*.py"))
MOST_LINES_A_FILE = 400
MOST_LINES_A_FUNCTION = 60

HEAVY = (
    *("textual", "rich", "certifi", "httpx", "httpcore", "h11", "socksio", "feedparser", "lxml"),
    *("tomlkit", "sqlite3", "platformdirs", "trafilatura", "cssselect", "segno", "PIL"),
)
HOMES = {
    "textual": ("newsreader.tui",),
    "rich": ("newsreader.tui",),
    "certifi": ("newsreader.fetch", "newsreader.extract"),
    "httpx": ("newsreader.fetch",),
    "httpcore": ("newsreader.fetch",),
    "h11": ("newsreader.fetch",),
    "socksio": ("newsreader.fetch",),
    "feedparser": ("newsreader.parse",),
    "chardet": ("newsreader.parse",),
    "lxml": ("newsreader.clean", "newsreader.extract", "newsreader.markup", "newsreader.parse"),
    "trafilatura": ("newsreader.extract",),
    "cssselect": ("newsreader.extract", "newsreader.config"),
    "tomlkit": ("newsreader.config",),
    "sqlite3": ("newsreader.store",),
    "segno": ("newsreader.export",),
    "PIL": ("newsreader.pictures",),
    "wcwidth": ("newsreader.typeset",),
    "pygments": ("newsreader.typeset",),
    "markdown_it": ("newsreader.reader",),
    "platformdirs": ("newsreader.paths",),
    "backports": ("newsreader.store",),
}
"""The rooms that alone know a library, at any depth of their code."""


def module_of(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def rooms() -> set[str]:
    """The full names of all rooms."""
    return {f"newsreader.{each.stem}" for each in SOURCE.iterdir() if is_room(each)}


def homes_contract(package: str, homes: Sequence[str]) -> dict[str, object]:
    """The contract that no room but its homes imports a package, not even in a function."""
    return {
        "name": f"{package} lives in {' and '.join(homes)}",
        "type": "forbidden",
        "source_modules": sorted(rooms() - set(homes)),
        "forbidden_modules": [package],
        "allow_indirect_imports": True,
    }


def imports(node: ast.AST) -> list[str]:
    """The modules that a statement imports."""
    match node:
        case ast.Import(names=names):
            return [one.name for one in names]
        case ast.ImportFrom(module=str(module), level=0):
            return [module]
    return []


def is_room(path: Path) -> bool:
    return (path.suffix == ".py" and path.stem != "__init__") or (path / "__init__.py").exists()


def test_import_contracts_hold(tmp_path: Path) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    linted = settings["tool"]["importlinter"]
    linted["contracts"] += [homes_contract(package, homes) for package, homes in HOMES.items()]
    config = tmp_path / "contracts.toml"
    config.write_text(tomlkit.dumps({"tool": {"importlinter": linted}}), encoding="utf-8")
    result = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache", "--config", str(config)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(linted['contracts'])} kept, 0 broken" in result.stdout


def test_the_model_is_the_standard_library_and_nothing_else() -> None:
    """Whatever libraries there are: the contract of that name can only list those that it knows."""
    alone = ("clock", "dataclass", "ending", "errors", "model", "pattern")
    files = [
        path for path in FILES if path.relative_to(SOURCE).parts[0].removesuffix(".py") in alone
    ]
    assert len(files) > len(alone)
    imported = [
        (module_of(path), name.partition(".")[0])
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in imports(node)
    ]
    known = {"newsreader", *sys.stdlib_module_names}
    assert [one for one in imported if one[1] not in known] == []


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_and_functions_are_small() -> None:
    lines = {module_of(path): len(path.read_text("utf-8").splitlines()) for path in FILES}
    long = {name: length for name, length in lines.items() if length > MOST_LINES_A_FILE}
    assert not long, "a room is missing"
    found = [(module_of(path), *one) for path in FILES for one in functions(path)]
    assert len(found) > 1000
    assert [one for one in found if one[2] > MOST_LINES_A_FUNCTION] == []


def loaded_by(statement: str, modules: Sequence[str] = HEAVY) -> set[str]:
    """Which of the modules are in sys.modules after a fresh interpreter ran the statement."""
    report = f"import sys\n{statement}\nprint(*[m for m in {modules!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


ROOMS = (
    "newsreader.model",
    "newsreader.mistakes",
    "newsreader.errors",
    "newsreader.paths",
    "newsreader.clock",
    "newsreader.lifeline",
    "newsreader.locking",
    "newsreader.pattern",
    "newsreader.late",
    "newsreader.ending",
    "newsreader.dataclass",
    "newsreader.config",
    "newsreader.fetch",
    "newsreader.parse",
    "newsreader.clean",
    "newsreader.extract",
    "newsreader.markup",
    "newsreader.pictures",
    "newsreader.store",
    "newsreader.typeset",
    "newsreader.export",
    "newsreader.outside",
    "newsreader.sample",
    "newsreader.refresh",
    "newsreader.download",
    "newsreader.errands",
    "newsreader.reader.door",
    "newsreader.cli",
    "newsreader.tui.keys",
)


def test_every_room_is_among_those_that_a_process_loads() -> None:
    looked_at = {".".join(room.split(".")[:2]) for room in ROOMS}
    assert rooms() - looked_at == {"newsreader.__main__"}  # which runs when it is loaded


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_really_loads_only_what_lives_there(room: str) -> None:
    """The static graph cannot tell a deferred import from a real one, so a process looks."""
    modules = [module_of(path) for path in FILES if (module_of(path) + ".").startswith(room + ".")]
    assert modules
    loaded = loaded_by("import " + ", ".join(modules))
    allowed = {
        package
        for package, homes in HOMES.items()
        if any((room + ".").startswith(home + ".") for home in homes)
    }
    if room in {"newsreader.refresh", "newsreader.reader.door", "newsreader.cli"}:
        allowed |= {"sqlite3"}  # the store is what they stand on
    if room == "newsreader.download":
        allowed |= loaded_by("import httpx, httpcore")  # in a child process of its own
    if room == "newsreader.refresh":
        allowed |= {"feedparser", "lxml"}  # it runs in a child process of its own
    if room == "newsreader.errands":  # so does this
        allowed |= {
            "httpx",
            "httpcore",
            "h11",
            "socksio",
            "PIL",
            "lxml",
            "trafilatura",
            "cssselect",
        }
        allowed |= loaded_by("import httpx, httpcore, trafilatura")
    if room == "newsreader.tui.keys":
        allowed = set()
    assert loaded <= allowed


COMMANDS: dict[tuple[str, ...], set[str]] = {
    ("list",): {"sqlite3"},
    ("list", "--json"): {"sqlite3"},
    ("show", "1"): {"sqlite3", "lxml"},
    ("share", "1"): {"sqlite3", "lxml"},
    ("share", "1", "--as", "mailto"): {"sqlite3"},
    ("share", "1", "--as", "qr"): {"sqlite3", "segno"},
    ("tags",): {"sqlite3"},
    ("feeds",): {"sqlite3"},
    ("moved",): {"sqlite3"},
    ("mark", "read", "is:read"): {"sqlite3"},
    ("export",): {"sqlite3", "lxml"},
    ("import", "URLS"): {"sqlite3", "lxml", "tomlkit"},
    ("add", "--unchecked", "https://news.example/feed"): {"sqlite3", "tomlkit"},
    ("remove", "FEED"): {"sqlite3", "tomlkit"},
    ("refresh", "FEED"): {"sqlite3"},  # the rest is its child's
    ("config", "path"): set(),
    ("config", "check"): set(),
    ("--version",): set(),
    (): {"sqlite3"},  # where there is no terminal
}
"""Each command and what it may load of HEAVY; `URLS` and `FEED` are a file and a feed."""


@dataclass(frozen=True)
class Profile:
    """A profile with one feed, which is a file.

    Attributes:
        feed: The file.
        config: The config file, which names it.
        data: The data directory.
    """

    feed: Path
    config: Path
    data: Path

    @property
    def places(self) -> list[str]:
        """The arguments that name it."""
        return ["--config", str(self.config), "--data-dir", str(self.data)]


def profile_in(folder: Path) -> Profile:
    feed, config = folder / "feed.json", folder / "config.toml"
    item = (
        '{"id": "1", "url": "https://a.example/", "title": "Border talks", "tags": ["peace"], '
        '"content_html": "<p>Six hours.</p>"}'
    )
    feed.write_text(
        f'{{"version": "https://jsonfeed.org/version/1.1", "title": "Herald", "items": [{item}]}}'
    )
    config.write_text(f'[[feeds]]\nurl = "{feed}"\ntags = ["world"]\n')
    return Profile(feed, config, folder / "data")


@pytest.fixture(scope="session")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """A profile whose feed a command has read; copy it to use it."""
    profile = profile_in(tmp_path_factory.mktemp("read"))
    assert run_command([*profile.places, "refresh"]) <= {"sqlite3"}
    return profile


@pytest.fixture
def refreshed(read_once: Profile, tmp_path: Path) -> Profile:
    """A profile of one's own whose feed has been read."""
    data = tmp_path / "data"
    shutil.copytree(read_once.data, data)
    return Profile(read_once.feed, read_once.config, data)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_command_loads_only_what_it_needs(
    command: tuple[str, ...], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    read = command[:1] in {("show",), ("share",)}
    profile: Profile = request.getfixturevalue("refreshed") if read else profile_in(tmp_path)
    urls = tmp_path / "urls"
    urls.write_text("https://news.example/other\n")
    named = {"URLS": str(urls), "FEED": str(profile.feed)}
    allowed = COMMANDS[command]
    assert run_command([*profile.places, *(named.get(word, word) for word in command)]) <= allowed


QUICK = ("list", "--limit", "20"), ("list", "--unread"), ("tags",)
"""Commands that scripts and status bars call again and again."""
DEAR = (
    *("asyncio", "bz2", "copy", "dataclasses", "difflib", "email", "hashlib", "inspect"),
    *("logging", "lzma", "msgspec", "platform", "random", "shutil", "sysconfig", "tempfile"),
    *("typing_extensions", "uuid", "xml", "zlib", "zoneinfo"),
)
"""What they do without: each is a hundredth of their time, or a tenth."""
SUBJECTS = (
    *("newsreader.clean.bylines.byline", "newsreader.config.places", "newsreader.model.language"),
    *("newsreader.reader.sessions", "newsreader.store.feeds", "newsreader.store.intake"),
    *("newsreader.store.journal", "newsreader.store.pages", "newsreader.typeset"),
)
"""What of our own they have no use for."""


@pytest.mark.parametrize("command", QUICK, ids=" ".join)
def test_quick_commands_load_next_to_nothing(command: tuple[str, ...], refreshed: Profile) -> None:
    assert set(SUBJECTS) <= set(map(module_of, FILES)), "what is not there is never loaded"
    assert run_command([*refreshed.places, *command], (*DEAR, *SUBJECTS)) == set()


def run_command(arguments: list[str], modules: Sequence[str] = HEAVY) -> set[str]:
    """Which of the modules a command loads."""
    return loaded_by(
        "import io, contextlib\nfrom newsreader.cli.main import run\n"
        f"with contextlib.redirect_stdout(io.StringIO()): code = run({arguments!r})\n"
        "assert code == 0, code",
        modules,
    )


def test_the_list_of_a_start_is_painted_without_what_the_screen_is_made_with() -> None:
    dear = ("textual", "rich.console", "rich.style", "asyncio", "dataclasses", "wcwidth", "lxml")
    ours = ("newsreader.model.language", "newsreader.typeset.cells", "newsreader.typeset.bidi")
    assert loaded_by("import newsreader.tui.first_list", (*dear, *ours)) == set()


def test_the_screen_comes_up_without_the_tables_of_rare_characters() -> None:
    assert loaded_by("import newsreader.tui.app", ("wcwidth", "textual", "lxml")) == {"textual"}


@pytest.mark.parametrize("web", [False, True])
def test_what_speaks_http_is_loaded_with_the_first_question(web: bool, tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text("<rss/>")
    url = "http://127.0.0.1:1/feed" if web else str(feed)
    loaded = loaded_by(
        "import asyncio, contextlib\nfrom newsreader.errors import FetchError\n"
        "from newsreader.fetch.client import Fetcher\n"
        "from newsreader.fetch.request import FetchRequest\n"
        "async def ask():\n"
        f" async with Fetcher() as fetcher: await fetcher.fetch(FetchRequest({url!r}))\n"
        "with contextlib.suppress(FetchError): asyncio.run(ask())"
    )
    assert loaded == ({"h11"} if web else set())


def test_a_plain_feed_is_read_without_what_speaks_http() -> None:
    code = "import newsreader.parse.feed, newsreader.parse.universal"
    assert loaded_by(code, ("email", "http", "xml.sax", "gzip")) == set()


def test_all_dataclasses_are_made_quickly() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        if "dataclass" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            names = [one.name for one in node.names] if isinstance(node, ast.ImportFrom) else []
            if isinstance(node, ast.ImportFrom) and node.module == "dataclasses":
                assert "dataclass" not in names or path.stem == "dataclass", path
            for decorator in getattr(node, "decorator_list", []):
                # It knows no other way; mypy takes it for the library's, which does.
                assert ast.unparse(decorator) != "dataclass", path
                if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "dataclass":
                    given = {one.arg: ast.unparse(one.value) for one in decorator.keywords}
                    assert given.pop("slots") == "True", path
                    assert given.keys() <= {"frozen", "eq"}, path


def test_no_statement_numbers_its_placeholders() -> None:
    # Python 3.12 warns of "?1" with a sequence, and 3.14 refuses it; 3.11 says nothing.
    assert not [path.name for path in FILES if re.search(r"[\s=(,]\?\d", path.read_text("utf-8"))]


def test_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == newsreader.__version__
    assert f"## {newsreader.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
