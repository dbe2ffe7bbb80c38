"""What the witness has of a page, completed by the place of lines among the chosen ones.

A library that reads text only drops what it takes for layout: a list between two paragraphs, a
subhead, code, a table. What stands among chosen lines and looks like a part of the text is a part
of it; what calls itself something else is not.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.choose.asides import promoting_asides
from newsreader.extract.body.lines.choice import Choice, Count, ancestors
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import COLONS
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.mend.panels import folds_out
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.names import SUBHEADINGS, hyphened
from newsreader.model.names import names

_WHOLE: Final = names("""
    ul ol dl table pre blockquote figure details tr
    """)
"""Elements that are in or out as a whole, once about half of their words are in."""
_PARTS: Final = names("""
    p ul ol dl blockquote pre table figure h1 h2 h3 h4 h5 h6 div section details figcaption
    hr aside center button
    """)
_TITLES: Final = names("caption legend summary")
"""Lines that say what a whole is."""
_HEADS: Final = re.compile(
    r"(?:^|[-_\s])(?:head(?:er|ing|line)?|title)(?=$|[-_\s]|\d)", re.IGNORECASE
)
"""What the first line of a box is called that says what is in it."""
_LONGEST_HEAD: Final = 16
_NAMES: Final = 300
"""Characters of a name that are looked at."""
_SHORTEST_BARE: Final = 6
"""Words of a text without an element of its own that may end without a full stop."""
_PARAGRAPH: Final = 20
"""Words of a paragraph that goes on with a text."""
_AGAIN: Final = 4
"""Words of a line that stands again below another heading."""
_SHORT: Final = 150
"""Words of a text that may well be one list."""


_NONE: Final = Count()
_SHOWN: Final = names("""
    img picture video audio iframe object embed svg canvas table pre code math blockquote q
    figcaption
    """)
"""What a figure of a text has, one of these or words alone."""
_PRESSED: Final = names("a button form input")


def complete(choice: Choice) -> None:
    """Add the lines that stand among chosen ones and look like a part of the text."""
    _complete_again(choice)
    _complete_wholes(choice)
    choice.recount()
    _complete_heads(choice)
    choice.recount()
    _complete_gaps(choice)
    choice.recount()
    _complete_bare(choice)
    choice.recount()


def _complete_again(choice: Choice) -> None:
    """Choose a line that says once more what a chosen one beside it says: a library takes one."""
    said = {
        (run.text, run.block.getparent())
        for run, chosen in zip(choice.runs, choice.chosen, strict=True)
        if chosen and len(run.words) >= _AGAIN
    }
    for index, run in enumerate(choice.runs):
        if (run.text, run.block.getparent()) in said:
            choice.chosen[index] = True


def _complete_wholes(choice: Choice) -> None:
    """Choose the rest of lists, tables and the like that are mostly chosen.

    What holds most of the text is its frame (a table of a page set in tables), not a part of it;
    nor is a line of links one of a list that has words of its own.
    """
    total = sum(
        len(run.words) for run, is_in in zip(choice.runs, choice.chosen, strict=True) if is_in
    )
    for index, run in enumerate(choice.runs):
        if choice.chosen[index] or holds_comments(run.block):
            continue
        for element in ancestors(run.block):
            count = choice.counts[element]
            titled = len(run.words) if run.block.tag in _TITLES else 0  # it may be the longer part
            least = (count.words - titled) / 2
            if element.tag not in _WHOLE or not count.chosen or count.chosen < least:
                continue
            if 2 * count.chosen <= total or total < _SHORT:
                choice.chosen[index] = True
                break


def _complete_heads(choice: Choice) -> None:
    """Choose the first line of a box within the text that is its heading, or calls itself so.

    All else in the box is chosen, be it shorter than its heading, and so are lines before and
    after it.
    """
    places = [index for index, is_in in enumerate(choice.chosen) if is_in]
    for index in range(places[0] + 1, places[-1]) if places else ():
        run = choice.runs[index]
        if choice.chosen[index] or not choice.chosen[index + 1]:
            continue
        if len(run.words) > _LONGEST_HEAD or run.linked or LABEL.fullmatch(run.text):
            continue
        head = run.block if run.block.tag in SUBHEADINGS else _head_of(run)
        box = None if head is None else head.getparent()
        if head is None or box is None or is_furniture(head) or is_furniture(box):
            continue
        count = choice.counts[box]
        if count.chosen == count.words - len(run.words) > 0:
            choice.chosen[index] = True


def _head_of(run: Run) -> html.HtmlElement | None:
    """Return the element that all of a line stands in and that calls itself a head, if any."""
    for element in ancestors(run.pieces[0][0]):
        called = hyphened(element.get("class", "")[:_NAMES])
        if _HEADS.search(called) and "".join(element.itertext()).split() == run.text.split():
            return element
        if element is run.block:
            break
    return None


def _complete_gaps(choice: Choice) -> None:
    """Choose what stands between two chosen children of one element, and the heading above them."""
    wanted: set[html.HtmlElement] = set()
    edges = _edges(choice)
    asked = _asked(choice)
    foreign = promoting_asides(choice)
    for element, count in list(choice.counts.items()):
        if not count.chosen or count.chosen == count.words:
            continue
        children = list(element)
        with_text = [at for at, child in enumerate(children) if _chosen_words(choice, child)]
        if not with_text:
            continue
        mostly = 2 * count.chosen >= count.words and element.tag != "body"
        begin, end = with_text[0], with_text[-1]
        headed = children[end].tag in SUBHEADINGS
        if mostly and element not in edges[0]:
            begin = 0
        if (mostly or headed) if element not in edges[1] else (mostly and headed):
            end = len(children)
        while end < len(children) and not mostly and _goes_on(choice, element, children[end]):
            end += 1
        before: html.HtmlElement | None = None
        for at, child in enumerate(children[begin:end], begin):
            if choice.counts.get(child, _NONE).words == 0:
                continue
            if child in foreign:
                continue
            if child.tag in _PARTS and _is_open(choice, child, asked[child]):
                listed = before is not None and _announces(choice, child, before)
                if _fits(choice, child, listed=listed and at > with_text[0]):
                    wanted.add(child)
            before = child
        if mostly and element.tag != "li":
            wanted.update(_headings_above(choice, children[: with_text[0]]))
    if not wanted:
        return
    for index, run in enumerate(choice.runs):
        if choice.chosen[index]:
            continue
        for element in ancestors(run.block):
            if element in wanted:
                choice.chosen[index] = True
            elif not is_furniture(element):
                continue
            break


def _goes_on(choice: Choice, element: html.HtmlElement, child: html.HtmlElement) -> bool:
    """Tell whether an element, of which nearly half is chosen, has a paragraph more, or nothing."""
    count, words = choice.counts[element], choice.counts.get(child, _NONE).words
    if element.tag == "body" or 5 * count.chosen < 2 * count.words:
        return False
    said = "".join(child.itertext()).rstrip() if child.tag == "p" and words >= _PARAGRAPH else ""
    return not words or said.endswith((".", "!", "?", "\u3002"))


def _complete_bare(choice: Choice) -> None:
    """Choose text that stands in no element of its own among chosen ones of one element.

    Before the first chosen line of the page, and after the last, nothing says that it belongs.
    """
    first, last = _edges(choice)
    spans: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs):
        if choice.chosen[index]:
            for element in ancestors(run.block):
                spans.setdefault(element, [index, index])[1] = index
    for index, run in enumerate(choice.runs):
        block = run.block
        if choice.chosen[index] or block not in spans or 2 * run.linked > len(run.words):
            continue
        count = choice.counts[block]
        if 2 * count.chosen < count.words or holds_comments(block) or is_furniture(block):
            continue
        if len(run.words) < _SHORTEST_BARE and not run.text.endswith((".", "!", "?", "\u3002")):
            continue
        start, end = spans[block]
        if (start < index or block not in first) and (index < end or block not in last):
            choice.chosen[index] = True


def _edges(choice: Choice) -> tuple[set[html.HtmlElement], set[html.HtmlElement]]:
    """Return the elements that hold the first chosen line, and those that hold the last."""
    chosen = [index for index, is_chosen in enumerate(choice.chosen) if is_chosen]
    if not chosen:
        return set(), set()
    first, last = (choice.runs[chosen[at]].block for at in (0, -1))
    return set(ancestors(first)), set(ancestors(last))


def _asked(choice: Choice) -> Counter[html.HtmlElement]:
    """Count the words of chosen headings that fold something out, for what is around them."""
    count: Counter[html.HtmlElement] = Counter()
    for run, chosen in zip(choice.runs, choice.chosen, strict=True):
        if chosen and run.block.tag in SUBHEADINGS and any(map(_folds, run.block.iter())):
            count.update(dict.fromkeys(ancestors(run.block), len(run.words)))
    return count


def _folds(element: html.HtmlElement) -> bool:
    return folds_out(element) or bool(element.get("role") == "button")


def _is_open(choice: Choice, child: html.HtmlElement, asked: int) -> bool:
    """Tell whether nothing of an element is chosen, or next to nothing of a list.

    Args:
        choice: The lines of the page.
        child: The element.
        asked: Words of questions in it, which are chosen without what they ask for.
    """
    chosen = _chosen_words(choice, child) - asked
    return not chosen or (child.tag in {"ul", "ol"} and 2 * chosen < choice.counts[child].words)


def _announces(choice: Choice, element: html.HtmlElement, before: html.HtmlElement) -> bool:
    """Tell whether a list of links is one of the text: it stands under what announces it."""
    element = _inmost(choice, element)
    if element.tag not in {"ul", "ol", "p"} or not _chosen_words(choice, before):
        return False
    if element.tag == "p":
        return before.tag in {"p", "ul", "ol", "table"} | SUBHEADINGS
    if before.tag in SUBHEADINGS:
        return True
    return "".join(before.itertext()).rstrip().endswith(COLONS)


def _inmost(choice: Choice, element: html.HtmlElement) -> html.HtmlElement:
    """Return the element in which all words of another stand, where boxes are set in boxes."""
    while element.tag in {"div", "section"}:
        words = choice.counts[element].words
        inner = [each for each in element if each in choice.counts and choice.counts[each].words]
        if len(inner) != 1 or choice.counts[inner[0]].words != words:
            break
        element = inner[0]
    return element


def _headings_above(
    choice: Choice, children: Sequence[html.HtmlElement]
) -> Iterable[html.HtmlElement]:
    """Yield headings, or what holds one and no other text, right above a chosen text."""
    for child in reversed(children):
        count = choice.counts.get(child)
        if count is None or not count.words:
            continue
        heading = child if child.tag in SUBHEADINGS else next(child.iter(*SUBHEADINGS), None)
        within = choice.counts.get(heading) if heading is not None else None
        if within is None or within.words != count.words or is_furniture(child):
            return
        yield child


def _chosen_words(choice: Choice, element: html.HtmlElement) -> int:
    count = choice.counts.get(element)
    return count.chosen if count else 0


def _fits(choice: Choice, element: html.HtmlElement, *, listed: bool = False) -> bool:
    """Tell whether an element looks like a part of a text."""
    count = choice.counts.get(element)
    if count is None or not count.words or is_furniture(element):
        return False
    if element.tag in SUBHEADINGS:
        return True
    if element.tag == "figure" and _is_no_figure(element):
        return False
    linked = 2 * count.linked > count.words and not listed
    if linked and next(element.iter("table", "pre"), None) is None:
        return False
    foreign = 0
    for each in element.iter():
        inner = choice.counts.get(each)
        if inner is not None and is_furniture(each):
            foreign += inner.words
    return 3 * foreign <= count.words


def _is_no_figure(element: html.HtmlElement) -> bool:
    """Tell whether a figure shows nothing and has something to be pressed: a box of the site."""
    if next(element.iter(*_SHOWN), None) is not None:
        return False
    return next(element.iter(*_PRESSED), None) is not None
