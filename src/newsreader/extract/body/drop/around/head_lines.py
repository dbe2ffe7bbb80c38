"""What stands over a text, by its shape: the way to the page, a piece of its headline, its date."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from newsreader.extract.addresses import path_of
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.links import is_own, leads_to_profile, links_of
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.words.dates import DATE
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.letters import letters_of

_PATH: Final = re.compile(r"[^<>›»]{1,30}(?:[>›»][^<>›»]{1,30}){2,5}")
"""Three steps or more, from the start page to this one."""
_HEADLINE: Final = re.compile(r"(?:^|[\s_-])headlines?(?:$|[\s_-])", re.IGNORECASE)
_FEWEST: Final = 8
"""Letters of a piece of a headline."""
_DATED: Final = re.compile(r"(?:^|[\s_-])(?:date|timestamp|pubdate)(?:$|[\s_-])", re.IGNORECASE)
_DAY: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_CLOCK: Final = re.compile(
    r"\b\d{1,2}:\d{2}\b.{0,12}\b(?:GMT|UTC)\b|\b(?:GMT|UTC)\b.{0,12}\d:\d{2}"
)
"""A time of day with its zone."""
_YEAR: Final = re.compile(r"\s*[/|·•(–—-]\s?(?:\d{1,2}\W{1,2})?[^\W\d]{3,12}\.? (?:19|20)\d\d\)?$")
"""A sign, a month and a year."""
_LONGEST: Final = 120
_LONGEST_NAME: Final = 300
_MOST: Final = 15
"""Words of a line with a date."""
_DIGITS: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}[:.h]\d{2}\b")
"""A day or a time in digits."""
_DAY_OF_MONTH: Final = re.compile(r"(?<!\S)\d{1,2}\. ?\d{1,2}\.(?: ?\d{4})?(?!\S)")
"""A day as Slavs and Germans write it: `9. 2.`."""
_TIME: Final = re.compile(r"\b\d{1,2}[:h]\d{2}\b")
_FEW: Final = 3
"""Words beside such a day or time."""
_LONGEST_COUNT: Final = 15
_FIRST: Final = 4
_MOST_OF_STEP: Final = 5
"""Words of a step of the way to a page."""
_ENDS: Final = (".", "!", "?", "…", "\u3002")
_BLOCKS: Final = frozenset({"p", "div", "span"})


def drop_head_table(choice: Choice, known: Collection[str]) -> None:
    """Drop a small first table in which the headline has its date and what it is filed under.

    Args:
        choice: The lines of the page.
        known: The letters of the headline in the forms that the page has it.
    """
    chosen = chosen_lines(choice)
    for index in chosen[:_FIRST]:
        run = choice.runs[index]
        table = next((each for each in ancestors(run.block) if each.tag == "table"), None)
        if table is None or letters_of(run.text) not in known:
            continue
        if choice.counts[table].words <= len(run.words) + _MOST:
            for at in chosen:
                if table in ancestors(choice.runs[at].block):
                    choice.chosen[at] = False
        return


def drop_breadcrumbs(choice: Choice) -> None:
    """Drop the first lines that are links to what the page is filed under, by its own address.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    for index in chosen_lines(choice)[:_FIRST]:
        run = choice.runs[index]
        if not 0 < len(run.words) <= _MOST_OF_STEP or run.linked < len(run.words):
            return
        if all(_is_step(link.get("href", "").strip(), url) for link in links_of(run)):
            choice.chosen[index] = False


def _is_step(address: str, url: str) -> bool:
    """Tell whether an address is of a folder that the page is in."""
    folder = path_of(address).rstrip("/")
    return bool(folder) and is_own(address, url) and path_of(url).startswith(f"{folder}/")


def is_head_line(run: Run, titles: Iterable[str]) -> bool:
    """Tell whether a line above the first paragraph is one of these things.

    Args:
        run: The line.
        titles: The letters of the headline in the forms that the page has it.
    """
    if len(run.text) > _LONGEST:
        return False
    if run.block.tag in _BLOCKS and _PATH.fullmatch(run.text) and not run.text.endswith(_ENDS):
        return True
    if _is_piece(run, titles) or _is_before_year(run, titles):
        return True
    return _is_date(run) or _is_linked_name(run)


def _is_linked_name(run: Run) -> bool:
    """Tell whether a line is all of links, the first of which leads to who somebody is."""
    if not 1 < len(run.words) <= min(_MOST, run.linked) or run.block.tag not in _BLOCKS:
        return False
    link = next(links_of(run), None)
    return link is not None and leads_to_profile(link.get("href", "").strip())


def _is_piece(run: Run, titles: Iterable[str]) -> bool:
    """Tell whether a line is a heading named so whose letters are a piece of the headline."""
    if run.block.tag not in SUBHEADINGS:
        return False
    around = [run.block, *([] if (parent := run.block.getparent()) is None else [parent])]
    if not any(_HEADLINE.search(each.get("class", "")[:_LONGEST_NAME]) for each in around):
        return False
    said = letters_of(run.text)
    return len(said) >= _FEWEST and any(said in title for title in titles)


def _is_before_year(run: Run, titles: Iterable[str]) -> bool:
    """Tell whether a line is a heading in which the headline has its month and year behind it."""
    day = _YEAR.search(run.text)
    if run.block.tag not in SUBHEADINGS or day is None:
        return False
    said = letters_of(run.text[: day.start()])
    return len(said) >= _FEWEST and said in titles


def _is_date(run: Run) -> bool:
    """Tell whether a line has a day in what is called a date, or a time of day with its zone."""
    if len(run.words) > _MOST or run.text.endswith(_ENDS):
        return False
    if run.block.tag in _BLOCKS and _CLOCK.search(run.text):
        return True
    named = _DATED.search(run.block.get("class", "")[:_LONGEST_NAME]) is not None
    inside = any(each.tag in {"table", "pre", "blockquote"} for each in ancestors(run.block))
    return named and not inside and (_DAY.search(run.text) or DATE.search(run.text)) is not None


def is_in_digits(run: Run) -> bool:
    """Tell whether a line above the text is a count, or a day or a time in digits and a word.

    Beside a time the day may be in words, and a zone and the name of a house there too.

    Args:
        run: The line.
    """
    if not any(each.isalpha() for each in run.text):
        return len(run.text) <= _LONGEST_COUNT
    if run.block.tag not in {"p", "div"} or run.text.endswith((*_ENDS, ":", ",", ";")):
        return False
    rest, days = _DIGITS.subn(" ", run.text)
    if run.block.tag == "div" and _TIME.search(run.text):
        rest = _DAY_OF_MONTH.sub(" ", DATE.sub(" ", rest))
    return days > 0 and len(WORD.findall(rest)) <= _FEW
