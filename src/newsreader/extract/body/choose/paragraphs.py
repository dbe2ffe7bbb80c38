"""The later paragraphs of the element in which a text stands, of which the library left some out.

Where a box of facts, a link or a list stands among short paragraphs the library may take it for the
end of the text. What goes on behind it, in the very element of those above and called as they are,
is no less of the text than they.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final

from lxml import html

from newsreader.extract.body.choose.asides import promoting_asides
from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, child_of, chosen_lines, last_within
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import home_of, is_prose, kind_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.body.words.rights import NOTICE
from newsreader.extract.body.words.signed import WHO
from newsreader.model.names import names

_NO_HOME: Final = names("body html header footer nav aside figure figcaption li td blockquote")
"""Elements whose paragraphs are not those of a text, or not of one text."""
_LEAST: Final = 2
"""Sentences that make an element the one in which a text stands."""
_SHORTEST: Final = 4
"""Words of a sentence of the text."""
_FIRST: Final = 8
"""Words of the longest of those that go on with it."""
_LONGEST_LABEL: Final = 12


def complete_paragraphs(choice: Choice) -> None:
    """Choose the prose behind the last chosen paragraph of the element that holds most of a text.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    home = _home_of_text(choice)
    if home is None:
        return
    inside = [index for index, run in enumerate(choice.runs) if home_of(run) is home]
    kinds = {kind_of(choice.runs[index].block) for index in inside if _says(choice, index)}
    last = last_within(choice, home)
    foreign = promoting_asides(choice)
    wanted: list[int] = []
    waiting: list[int] = []
    for index in _until_end(choice, home, last):
        run = choice.runs[index]
        if home_of(run) is not home or not _goes_on(run, kinds) or run.block in foreign:
            continue
        waiting.append(index)
        if not _is_about_page(run):
            wanted += waiting
            waiting.clear()
    if max((len(choice.runs[index].words) for index in wanted), default=0) >= _FIRST:
        for index in wanted:
            choice.chosen[index] = True
        choice.recount()


def _home_of_text(choice: Choice) -> html.HtmlElement | None:
    """Return the element of which the paragraphs are most of the chosen words, or None."""
    words: Counter[html.HtmlElement] = Counter()
    sentences: Counter[html.HtmlElement] = Counter()
    total = 0
    for index in chosen_lines(choice):
        run, home = choice.runs[index], home_of(choice.runs[index])
        total += len(run.words)
        if home is not None and _says(choice, index):
            words[home] += len(run.words)
            sentences[home] += 1
    for home, said in words.most_common(1):
        if 2 * said >= total and sentences[home] >= _LEAST and home.tag not in _NO_HOME:
            return home
    return None


def _says(choice: Choice, index: int) -> bool:
    """Tell whether a line is a chosen sentence in a paragraph of its own."""
    run = choice.runs[index]
    return choice.chosen[index] and run.block.tag == "p" and is_prose(run, _SHORTEST)


def _until_end(choice: Choice, home: html.HtmlElement, last: int) -> Iterator[int]:
    """Yield the places of the lines of an element behind one, up to what ends a text."""
    runs = choice.runs
    for index in range(last + 1, len(runs)):
        run = runs[index]
        within = child_of(home, run.block)
        if within is None or holds_comments(within) or within.tag in {"footer", "article"}:
            return
        if _ends_text(run) and not _heads_links(choice, index):
            return
        yield index


def _ends_text(run: Run) -> bool:
    """Tell whether a line is a label with which a text may be over."""
    return len(run.words) <= _LONGEST_LABEL and END.fullmatch(run.text) is not None


def _heads_links(choice: Choice, index: int) -> bool:
    """Tell whether the line below a label is all of a link: there the text may go on later."""
    below = choice.runs[index + 1 : index + 2]
    return any(0 < len(run.words) <= run.linked for run in below)


def _goes_on(run: Run, kinds: Collection[tuple[str, str]]) -> bool:
    """Tell whether a line is a sentence called as those of the text are."""
    block = run.block
    if kind_of(block) not in kinds or not is_prose(run, _SHORTEST) or LABEL.fullmatch(run.text):
        return False
    return not (is_furniture(block) or is_box(block) or holds_comments(block))


def _is_about_page(run: Run) -> bool:
    """Tell whether a line is about who wrote the text or prints it: none ends with it."""
    return (WHO.match(run.text) or NOTICE.search(run.text)) is not None
