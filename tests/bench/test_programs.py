"""The bench programs run to their end and print ratios; how quick anything is, is not tested."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"
TINY = {
    "headlines.py": ("--rows", "300", "--their-rows", "50", "--keys", "2"),
    "article.py": ("--sizes", "5", "--times", "1", "--rows", "20", "--items", "20"),
    "store.py": ("--articles", "400", "--times", "1"),
    "refresh.py": ("--feeds", "3", "--entries", "4", "--cold-times", "1", "--quiet-times", "1"),
    "lag.py": ("--feeds", "4", "--entries", "4", "--keys", "2"),
    "parse.py": ("--count", "2", "--times", "1"),
    "fetch.py": ("--times", "3", "--starts", "1"),
    "start.py": ("--articles", "400", "--times", "1"),
}
FEED = (
    '<rss version="2.0"><channel><title>Herald</title>'
    "<item><title>Border talks</title><guid>1</guid></item>"
    "<item><title>Storm</title><guid>2</guid></item></channel></rss>"
)


def run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(BENCH / name), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("name", TINY)
def test_a_program_prints_ratios(name: str) -> None:
    done = run(name, *TINY[name])
    assert done.returncode == 0, done.stdout + done.stderr
    assert " of " in done.stdout
    assert not done.stderr


def test_the_machine_is_told() -> None:
    done = run("measure.py")
    assert done.returncode == 0, done.stderr
    assert "Python" in done.stdout


def corpus(folder: Path, items: int, body: str = FEED) -> subprocess.CompletedProcess[str]:
    (folder / "real").mkdir()
    (folder / "real" / "feed.xml").write_text(body)
    (folder / "MANIFEST.tsv").write_text(
        f"set\tformat\titems\tout\nreal\trss\t{items}\treal/feed.xml\n"
        "real\trss\t2\treal/feed.xml (same bytes)\nopml\topml\t9\topml/none.opml\n"
    )
    return run("corpus.py", str(folder))


def test_a_corpus_is_counted(tmp_path: Path) -> None:
    done = corpus(tmp_path, 2)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "real: 1 files, 1 feeds" in done.stdout


def test_a_corpus_with_lost_entries_fails(tmp_path: Path) -> None:
    done = corpus(tmp_path, 3)
    assert done.returncode == 1
    assert "WRONG real/feed.xml: 3 items, 2 entries" in done.stdout


def test_a_corpus_with_a_feed_that_is_refused_fails(tmp_path: Path) -> None:
    done = corpus(tmp_path, 1, "<html><body>Sign in</body></html>")
    assert done.returncode == 1
    assert "refused" in done.stdout


def test_the_anatomy_of_pages_is_judged_by_field(tmp_path: Path) -> None:
    page = "<h1>Border talks</h1><p>By A. Person</p><p>9 February 2025</p>"
    (tmp_path / "1.html").write_text(f"<html><body>{page}</body></html>")
    expected = {"id": "1", "url": None, "title": "Border talks", "author": "B. Other"}
    (tmp_path / "expected.jsonl").write_text(json.dumps({**expected, "published": None}) + "\n")
    done = run("anatomy.py", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines() if "%" in line}
    assert rows["title"] == ["100.0%", *["0.0%"] * 5]
    assert rows["author"] == [*["0.0%"] * 5, "100.0%"]
    assert rows["published"] == [*["0.0%"] * 4, "100.0%", "0.0%"]
    assert run("anatomy.py").returncode == 0


def test_no_corpus_is_no_error() -> None:
    assert run("corpus.py").returncode == 0


def test_the_tables_of_a_page_are_renewed_and_the_rest_is_left(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# Page\n\n<!-- bench: parse.py --count 2 --times 1 -->\nold\n<!-- /bench -->\n"
        "words\n<!-- bench: store.py -->\nkept\n<!-- /bench -->\n"
    )
    program = f"import sys, pathlib; sys.path.insert(0, {str(BENCH)!r}); import tables; "
    program += f"tables.PAGE = pathlib.Path({str(page)!r}); sys.argv = ['', 'parse']; tables.main()"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    text = page.read_text()
    assert "| ours | ratio |" in text
    assert "old" not in text
    assert text.startswith("# Page\n\n<!-- bench: parse.py --count 2 --times 1 -->\n`parse.py")
    assert text.endswith("words\n<!-- bench: store.py -->\nkept\n<!-- /bench -->\n")


def test_full_text_is_scored_on_any_folder(tmp_path: Path) -> None:
    text = "Ministers agreed on <a href=/d>Tuesday</a> to reopen the ferry line that was shut. " * 6
    more = "Fares stay as they were for <em>holders of a card</em>, the two sides said. " * 6
    more += "So it was <a href=#>agreed</a> in <a href='javascript:note()'>the customs house</a>."
    head = "<head><title>A line open again</title></head>"
    page = f"<html>{head}<body><article><h2>A line open again</h2><h3>The line</h3><p>{text}</p>"
    page += f"<p>{more}</p></article>"
    (tmp_path / "a.html").write_text(page)
    row = {
        "id": "a",
        "url": "https://news.example/a",
        "text": "A line open again The line " + re.sub("<.*?>", "", text + more),
    }
    (tmp_path / "expected.jsonl").write_text(json.dumps(row) + "\n")
    done = run("extract.py", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"newsreader +0\.98\d\d +1\.0000 +0\.97\d\d +0\.0%", done.stdout)
    for kind in ("emphasis +6", "link +6", "heading +1"):  # no headline, nor what leads nowhere
        assert re.search(rf"{kind} +100\.0%", done.stdout)
    assert "trafilatura" in done.stdout
    assert "readability" in done.stdout


def test_the_step_is_named_that_takes_a_line_out_of_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    text = "<p>The ferry line is open again after the storms, and the boats go twice a day now.</p>"
    page.write_text(
        f"<body><article><h1>Ferry</h1>{text * 3}<p>Subscribe to our newsletter</p>{text}"
        "<p style='display:none'>Only for robots</p></article></body>"
    )
    done = run("why.py", str(page), "twice a day", "newsletter", "Only for robots")
    assert done.returncode == 0, done.stderr
    assert re.search(r"^in +choose +p +The ferry", done.stdout, re.MULTILINE)
    assert re.search(r"^out +drop_\w+ +p +Subscribe", done.stdout, re.MULTILINE)
    assert re.search(r"^gone drop_\w+ +Only for robots", done.stdout, re.MULTILINE)
    assert "not in the full text: newsletter" in done.stdout
