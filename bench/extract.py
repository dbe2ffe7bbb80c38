r"""Full text out of saved pages against the text a reader should see.

A folder holds `expected.jsonl` (a line a page: `id`, `url`, `text`) and the pages as `ID.html`.
Printed are the mean word F1 (words are `\w+` of the lower-cased text, as a bag; the mean is over
pages), precision and recall, the shares of nearly empty results and of pages with a line next to
nothing of which is expected (`foreign`; captions, tables and code apart), the seconds a page takes,
and of the structure inside the article (what the expected text has, and the pictures among it) the
share that is kept. trafilatura and readability-lxml do the same pages in the same run where they
are installed; text is read out of the markup of those that give no other, and that is not timed.

What of a structure counts, and when it is kept, `structure.py` says.
"""

import argparse
import json
import logging
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from measure import heading
from structure import KINDS, PICTURES, kept, spans_of, structure

from newsreader.extract.body.choose.match import matched
from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.letters import page_text
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of

NEARLY_EMPTY = 0.1
"""An F1 below this is no result."""
APART = {"figure", "figcaption", "table", "pre"}


@dataclass(slots=True)
class Result:
    """What one extractor made of one page.

    Attributes:
        score: F1, precision and recall.
        seconds: What it took.
        kept: Of each kind, how much of it was kept.
        foreign: How many words stand in lines that the expected text has not.
    """

    score: tuple[float, float, float]
    seconds: float
    kept: Counter[str] = field(default_factory=Counter)
    foreign: int = 0


def bag(text: str) -> Counter[str]:
    """Return the words of a text."""
    return Counter(re.findall(r"\w+", text.lower()))


def score(got: str, wanted: str) -> tuple[float, float, float]:
    """Return F1, precision and recall of the words of one text against another's."""
    mine, theirs = bag(got), bag(wanted)
    common = (mine & theirs).total()
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / mine.total(), common / theirs.total()
    return 2 * precision * recall / (precision + recall), precision, recall


def text_of(markup: str) -> str:
    """Return the text of markup, a line a block."""
    return "\n".join(run.text for run in runs_of(tree_of(markup).body))


def foreign(markup: str, wanted: str) -> int:
    """Count the words of lines of which the expected text has next to nothing."""
    every = runs_of(tree_of(markup).body)
    runs = [run for run in every if APART.isdisjoint(each.tag for each in ancestors(run.block))]
    hits = matched([word for run in runs for word in run.words], re.findall(r"\w+", wanted.lower()))
    count = at = 0
    for run in runs:
        size = len(run.words)
        count += size if 10 * sum(hits[at : at + size]) < size else 0
        at += size
    return count


def ours(data: bytes, url: str) -> tuple[str, str]:
    """Return the markup of this program; its text is read out of it, and not timed."""
    return "", extract_page(data, url).html


def trafilatura(data: bytes, url: str) -> tuple[str, str]:
    """Return the text of trafilatura as it is measured elsewhere; its markup comes apart."""
    from trafilatura import extract

    return extract(data, url=url, include_comments=False) or "", ""


def trafilatura_markup(data: bytes, url: str) -> str:
    """Return the markup of trafilatura with all it can keep."""
    from trafilatura import extract

    options = {"include_formatting": True, "include_links": True, "include_images": True}
    return extract(data, url=url, include_comments=False, output_format="html", **options) or ""


def readability(data: bytes, url: str) -> tuple[str, str]:
    """Return the markup of readability-lxml; its text is read out of it, and not timed."""
    from readability import Document

    return "", Document(page_text(data), url=url).summary(html_partial=True)


RIVALS: dict[str, Callable[[bytes, str], tuple[str, str]]] = {
    "newsreader": ours,
    "trafilatura": trafilatura,
    "readability": readability,
}


def installed() -> list[str]:
    """Return the extractors that are there."""
    names = []
    for name in RIVALS:
        try:
            __import__(name)
            names.append(name)
        except ImportError:
            continue
    return names


def measure_page(
    folder: Path, row: dict[str, Any], names: list[str]
) -> tuple[str, Counter[str], dict[str, Result]]:
    """Do one page with each extractor."""
    logging.disable(logging.CRITICAL)
    data = (folder / f"{row['id']}.html").read_bytes()
    url = row.get("url") or "https://news.example/"
    page = tree_of(page_text(data))
    spans, words = spans_of(page.body)
    wanted = structure(page, spans, matched(words, re.findall(r"\w+", row["text"].lower())))
    total: Counter[str] = Counter()
    for (kind, _), number in wanted.items():
        total[kind] += number
    results = {}
    for name in names:
        start = time.perf_counter()
        try:
            text, markup = RIVALS[name](data, url)
        except Exception as error:
            print(f"{name} fails at {row['id']}: {error!r}", file=sys.stderr)
            text, markup = "", ""
        seconds = time.perf_counter() - start
        text = text or text_of(markup)
        if name == "trafilatura":
            markup = trafilatura_markup(data, url)
        results[name] = Result(
            score(text, row["text"]), seconds, kept(markup, wanted), foreign(markup, row["text"])
        )
    return row["id"], total, results


def pages(folder: Path, part: str) -> Iterator[dict[str, Any]]:
    """Yield the pages that have an expected text; of a part only every second one."""
    rows = [
        json.loads(line)
        for line in (folder / "expected.jsonl").read_text("utf-8").split("\n")
        if line
    ]
    for number, row in enumerate(rows):
        if row.get("text") and (part == "all" or (part == "odd") == bool(number % 2)):
            yield row


def report(done: list[tuple[str, Counter[str], dict[str, Result]]], names: list[str]) -> None:
    """Print the tables."""
    total = sum((each[1] for each in done), Counter[str]())
    print(
        f"{'':<14}{'F1':>8}{'prec.':>8}{'recall':>8}{'empty':>8}{'foreign':>9}{'median':>9}"
        f"{'p95':>9}{'max':>9}"
    )
    for name in names:
        results = [each[2][name] for each in done]
        means = [statistics.fmean(each.score[at] for each in results) for at in range(3)]
        empty = sum(each.score[0] < NEARLY_EMPTY for each in results) / len(results)
        strange = sum(each.foreign > 0 for each in results) / len(results)
        seconds = sorted(each.seconds for each in results)
        tail = seconds[min(len(seconds) - 1, int(0.95 * len(seconds)))]
        print(
            f"{name:<14}{means[0]:>8.4f}{means[1]:>8.4f}{means[2]:>8.4f}{empty:>8.1%}{strange:>9.1%}"
            f"{statistics.median(seconds):>8.3f}s{tail:>8.3f}s{seconds[-1]:>8.3f}s"
        )
    print()
    print(f"{'kept':<14}{'there':>8}" + "".join(f"{name:>14}" for name in names))
    for kind in (*KINDS, *PICTURES):
        if total[kind]:
            kept_by = (sum(each[2][name].kept[kind] for each in done) for name in names)
            row = "".join(f"{count / total[kind]:>14.1%}" for count in kept_by)
            print(f"{kind:<14}{total[kind]:>8}{row}")


def main() -> int:
    """Run over a folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="expected.jsonl and ID.html")
    parser.add_argument(
        "--part", choices=("all", "even", "odd"), default="all", help="every second page"
    )
    parser.add_argument("--alone", action="store_true", help="without the others")
    parser.add_argument(
        "--jobs", type=int, default=1, help="processes; times are right with 1 only"
    )
    parser.add_argument(
        "--worst", type=int, default=0, help="name so many pages with the lowest F1"
    )
    arguments = parser.parse_args()
    if arguments.folder is None:
        print("name a folder with expected.jsonl and its pages")
        return 0
    heading("extract.py")
    if not (arguments.folder / "expected.jsonl").is_file():
        print(f"there is no expected.jsonl in {arguments.folder}")
        return 1
    rows = list(pages(arguments.folder, arguments.part))
    names = ["newsreader"] if arguments.alone else installed()
    if not rows:
        print("no page with an expected text")
        return 1
    if arguments.jobs > 1:
        with ProcessPoolExecutor(arguments.jobs) as pool:
            count = len(rows)
            done = list(
                pool.map(
                    measure_page, [arguments.folder] * count, rows, [names] * count, chunksize=4
                )
            )
    else:
        done = [measure_page(arguments.folder, row, names) for row in rows]
    print(f"{len(done)} pages of {arguments.folder.name}")
    report(done, names)
    for name, _, results in sorted(done, key=lambda each: each[2]["newsreader"].score)[
        : arguments.worst
    ]:
        print(name, *(f"{value:.3f}" for value in results["newsreader"].score))
    return 0


if __name__ == "__main__":
    sys.exit(main())
