"""What programs of publishers set beside a text: when it came, how it is cited, what code is in.

So are told the changes of the page since.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, is_paragraph, is_part, is_prose
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import UPDATED, is_stamp
from newsreader.extract.body.words.papers import CHANGED, CITING, REFERENCE_LINKS
from newsreader.extract.names import HEADINGS, LISTS, SUBHEADINGS
from newsreader.model.letters import letters_of

_LONGEST_FACT: Final = 10
"""Words of a fact above a text."""
_MOST_NAMES: Final = 4
"""Items of a list that is a byline."""
_LISTS: Final = LISTS | {"dl"}
_MOST_CITING: Final = 90
"""Words under a heading that tells how to cite."""
_MOST_CHANGED: Final = 400
"""Words under a heading that tells how the page was changed."""
_LONGEST_ROW: Final = 160
_LONGEST_LANGUAGE: Final = 14
_NEAR: Final = 3
_FOLDS: Final = ("details", "header")
_LANGUAGE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+#.-]*")
_SAID_OF: Final = re.compile(
    r"(?:^|[\s:_-])(?:brush:|lang(?:uage)?-|highlight-(?:source-)?)?([a-z0-9+#.-]+)"
)
"""Each part of the names of a listing, one of which may be its language."""


def drop_facts(choice: Choice) -> None:
    """Drop lists with the date of a text, folds beside its headline, and how it is cited.

    So go the history of the page, rows of places where a reference is found, and the language of a
    listing above it.

    Args:
        choice: The lines of the page.
    """
    authors = choice.known.authors
    _drop_above(choice, [letters_of(name) for name in authors])
    _drop_citing(choice)
    for index in chosen_lines(choice):
        run = choice.runs[index]
        row = len(run.text) <= _LONGEST_ROW and REFERENCE_LINKS.fullmatch(run.text)
        if row or _is_language(choice.runs, index):
            choice.chosen[index] = False


def _drop_above(choice: Choice, authors: Sequence[str]) -> None:
    """Drop what stands in a fold of the headline's header, or beside a date in a list of facts."""
    lists: dict[html.HtmlElement, list[int]] = {}
    led = False
    for index in chosen_lines(choice):
        around = list(ancestors(choice.runs[index].block))
        tags = [each.tag for each in around]
        if all(tag in tags for tag in _FOLDS) and _holds_headline(around, tags):
            choice.chosen[index] = False
            continue
        if is_paragraph(choice.runs[index]) or (led and is_prose(choice.runs[index])):
            break
        led = led or is_prose(choice.runs[index])  # one sentence may be a standfirst
        facts = next((each for each in around if each.tag in _LISTS), None)
        if facts is not None:
            lists.setdefault(facts, []).append(index)
    for facts, lines in lists.items():
        inside = [run for run in choice.runs if facts in ancestors(run.block)]
        if _is_dated(inside) or _is_byline(inside, authors):
            for index in lines:
                choice.chosen[index] = False


def _holds_headline(around: Sequence[html.HtmlElement], tags: Sequence[str]) -> bool:
    """Tell whether the header around a fold is that of the headline."""
    fold, head = tags.index("details"), tags.index("header")
    return fold < head and next(around[head].iter("h1"), None) is not None


def _is_byline(lines: Sequence[Run], authors: Sequence[str]) -> bool:
    """Tell whether a short list has the name of an author, and what its bearer is."""
    if len(lines) > _MOST_NAMES or any(len(run.words) > _LONGEST_FACT for run in lines):
        return False
    said = [letters_of(run.text) for run in lines]
    return any(name and each.endswith(name) for name in authors for each in said)


def _is_dated(lines: Sequence[Run]) -> bool:
    """Tell whether a list of facts tells when a text came, and nothing at any length."""
    if any(len(run.words) > _LONGEST_FACT for run in lines):
        return False
    if any(UPDATED.search(run.text) for run in lines) and all(is_stamp(run.text) for run in lines):
        return True
    said = any(run.block.tag == "dt" and UPDATED.search(run.text) for run in lines)
    return said and any(is_stamp(run.text) for run in lines)


def _drop_citing(choice: Choice) -> None:
    """Drop what stands under "Cite this article", up to the next heading or the end.

    Under a label that is no heading it is what stands in the same box, and so is the history of a
    page. Either may be none of the text itself while the forms of the citation are.
    """
    for index, run in enumerate(choice.runs):
        head = run.block.tag in SUBHEADINGS
        if not head and not (run.text.endswith(COLONS) and not is_part(run)):
            continue
        if len(run.text) > _LONGEST_ROW:
            continue
        changed = head and CHANGED.fullmatch(run.text) is not None
        if not changed and CITING.fullmatch(run.text) is None:
            continue
        most = _MOST_CHANGED if changed else _MOST_CITING
        boxed = changed or not head
        under, box = [index], run.block.getparent()
        for after in range(index + 1, len(choice.runs)):
            below = choice.runs[after].block
            if below.tag in HEADINGS or (boxed and box not in ancestors(below)):
                break
            under.append(after)
        if sum(len(choice.runs[at].words) for at in under if choice.chosen[at]) <= most:
            for at in under:
                choice.chosen[at] = False


def _is_language(runs: Sequence[Run], index: int) -> bool:
    """Tell whether a word is the name of the language of the listing right below it."""
    run = runs[index]
    if len(run.text) > _LONGEST_LANGUAGE or _LANGUAGE.fullmatch(run.text) is None:
        return False
    if run.block.tag in HEADINGS or index + 1 == len(runs):
        return False
    below = list(ancestors(runs[index + 1].block))
    listing = next((each for each in below if each.tag == "pre"), None)
    if listing is None:
        return False
    if not any(each in below for each in islice(ancestors(run.block), _NEAR)):
        return False
    named = [listing, *islice(listing.iterancestors(), 1), *listing.iter("code")]
    called = " ".join(f"{each.get('class', '')} {each.get('data-lang', '')}" for each in named)
    return run.text.lower() in _SAID_OF.findall(called.lower())
