"""What stands around an article, read out of saved pages: exact, near, absent or wrong, by field.

The folder has pages `ID.html` and `expected.jsonl`, a line of JSON a page: `id`, `url`, and what a
reader of the page would say is its `title`, `author` and `published`, null where it has none.
`near` is the same words in other letters or signs (a title whose words are in the other, the same
people under shorter names, a day's difference that a time zone makes). `lost` is absent though the
page has it; `made up` is there though nobody expected it. `--half 0` and `--half 1` take every
other page, so that a rule can be tuned on one half and judged by the other.
"""

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from lxml import etree
from measure import heading

from newsreader.clean.anatomy import clean_anatomy
from newsreader.errands.anatomy import reading_anatomy
from newsreader.model.page import Anatomy

FIELDS = ("title", "author", "published")
VERDICTS = ("exact", "near", "absent", "lost", "made up", "wrong")


def folded(text: str) -> str:
    """Return the words of a text in small letters."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def judge_title(found: str, wanted: str) -> str:
    """Compare two headlines that are both there."""
    if " ".join(found.split()) == " ".join(wanted.split()):
        return "exact"
    one, other = folded(found), folded(wanted)
    return "near" if one and other and (one in other or other in one) else "wrong"


def judge_author(found: tuple[str, ...], wanted: str) -> str:
    """Compare people with a byline that is there."""
    said = ", ".join(found)
    if said == " ".join(wanted.split()):
        return "exact"
    if folded(said) == folded(re.sub(r"\b(?:and|by)\b|&", " ", wanted)):
        return "near"
    parts = [folded(name.partition(",")[0]) for name in found]
    byline = f" {folded(wanted)} "
    first = folded(re.split(r",| and | & | \| ", wanted)[0])
    every = all(f" {part} " in byline for part in parts)
    return "near" if every and parts[0] == first else "wrong"


def judge_published(found: datetime, wanted: str) -> str:
    """Compare a moment with a day."""
    day = date.fromisoformat(wanted[:10])
    if found.date() == day:
        return "exact"
    return "near" if abs(found.date() - day) <= timedelta(days=1) else "wrong"


def verdicts(found: Anatomy, expected: dict[str, str | None]) -> Iterator[tuple[str, str]]:
    """Yield each field and how well it was read."""
    said = {"title": found.title, "author": found.authors, "published": found.published}
    for name in FIELDS:
        value, wanted = said[name], (expected.get(name) or "").strip()
        if not value or not wanted:
            verdict = ("lost" if wanted else "made up") if value or wanted else "absent"
        elif name == "title":
            verdict = judge_title(found.title, wanted)
        elif name == "author":
            verdict = judge_author(found.authors, wanted)
        else:
            verdict = judge_published(found.published or datetime.min, wanted)
        yield name, verdict


def read(page: bytes, url: str, body: str) -> Anatomy:
    """Read one page."""
    try:
        page.decode()
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = None  # what the page declares
    parser = etree.HTMLParser(encoding=encoding, remove_comments=True, huge_tree=True)
    tree = etree.fromstring(page, parser)
    found = reading_anatomy(url, datetime(2100, 1, 1, tzinfo=UTC))(tree)
    return clean_anatomy(found, url, body=body)


def main() -> None:
    """Read all pages of a folder and print shares."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("folder", type=Path, nargs="?", help="pages and expected.jsonl")
    options.add_argument("--half", type=int, choices=(0, 1), help="every other page only")
    options.add_argument("--show", choices=FIELDS, help="print what was not exact of this field")
    wanted = options.parse_args()
    if wanted.folder is None:
        print("no folder of pages given: nothing to measure")
        return
    lines = (wanted.folder / "expected.jsonl").read_text(encoding="utf-8").split("\n")
    pages = [json.loads(line) for line in lines if line.strip()]
    pages = pages if wanted.half is None else pages[wanted.half :: 2]
    counts: Counter[tuple[str, str]] = Counter()
    filled: Counter[str] = Counter()
    seconds: list[float] = []
    for expected in pages:
        body = (wanted.folder / f"{expected['id']}.html").read_bytes()
        start = time.perf_counter()
        found = read(body, expected.get("url") or "", expected.get("text") or "")
        seconds.append(time.perf_counter() - start)
        filled.update(name for name in Anatomy.__slots__ if getattr(found, name))
        for name, verdict in verdicts(found, expected):
            counts[name, verdict] += 1
            if name == wanted.show and verdict not in ("exact", "absent"):
                value = found.authors if name == "author" else getattr(found, name)
                print(f"{expected['id']} {verdict}: {value!s} | {expected.get(name)}")
    heading(f"Anatomy of {len(pages)} pages")
    print(f"{'':10}" + "".join(f"{verdict:>10}" for verdict in VERDICTS))
    for name in FIELDS:
        shares = [100 * counts[name, verdict] / max(len(pages), 1) for verdict in VERDICTS]
        print(f"{name:10}" + "".join(f"{share:9.1f}%" for share in shares))
    seconds.sort()
    print(f"fields there, of {len(pages)}: {dict(filled)}")
    print(f"seconds a page: median {seconds[len(seconds) // 2]:.3f}, most {seconds[-1]:.3f}")


if __name__ == "__main__":
    sys.exit(main())
