"""The lines of a page and which of them are the article's: what all rules read and write."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence

from lxml import html

from newsreader.dataclass import dataclass, field
from newsreader.extract.body.lines.known import Known, Pairs
from newsreader.extract.body.lines.runs import Run


@dataclass(slots=True)
class Count:
    """Words in an element with all that is in it.

    Attributes:
        words: All of them.
        chosen: Those of chosen lines.
        linked: Those in links.
    """

    words: int = 0
    chosen: int = 0
    linked: int = 0


@dataclass(slots=True)
class Choice:
    """The lines of a page and which of them are the article's.

    Attributes:
        runs: The lines.
        chosen: For each of them, whether it belongs.
        counts: Words of each element that holds any.
        known: What is known of the page beside them.
        rows: The rows of labels on the page; see `lines.pairs`.
        before: For each of them, whether it belonged before anything was dropped.
        above: Of each element that holds any, the words of lines like a byline or a date that were
            dropped above the text: a picture beside them is the article's all the same.
        dropped: The places of lines that were chosen at first and dropped for what they are.
        walled: Whether the text ends where the page asks for a subscription.
    """

    runs: Sequence[Run]
    chosen: list[bool]
    known: Known = field(default_factory=Known)
    rows: Sequence[Pairs] = ()
    before: list[bool] = field(default_factory=list)
    counts: dict[html.HtmlElement, Count] = field(default_factory=dict)
    above: Counter[html.HtmlElement] = field(default_factory=Counter)
    dropped: set[int] = field(default_factory=set)
    walled: bool = False
    _parents: list[tuple[Count, Count | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Count all words."""
        self.before = self.before or list(self.chosen)
        for run in self.runs:
            count = self._count(run.block)
            count.words += len(run.words)
            count.linked += run.linked
        for count, parent in reversed(self._parents):
            if parent is not None:
                parent.words += count.words
                parent.linked += count.linked
        self.recount()

    def _count(self, element: html.HtmlElement) -> Count:
        """Return the count of an element, made with those of all around it before its own."""
        count = self.counts.get(element)
        if count is None:
            around = element.getparent()
            parent = None if around is None else self._count(around)
            count = self.counts[element] = Count()
            self._parents.append((count, parent))
        return count

    def recount(self) -> None:
        """Count the words of chosen lines anew."""
        for count, _ in self._parents:
            count.chosen = 0
        for run, chosen in zip(self.runs, self.chosen, strict=True):
            if chosen:
                self.counts[run.block].chosen += len(run.words)
        for count, parent in reversed(self._parents):
            if parent is not None:
                parent.chosen += count.chosen


def ancestors(element: html.HtmlElement | None) -> Iterable[html.HtmlElement]:
    """Yield an element and all around it, from within."""
    while element is not None:
        yield element
        element = element.getparent()


def set_beside(
    choice: Choice,
    around: Iterable[html.HtmlElement],
    apart: Callable[[html.HtmlElement], bool],
) -> html.HtmlElement | None:
    """Return the innermost of some elements that holds text, if none before it is set apart.

    Args:
        choice: The lines of the page.
        around: The elements, from within to without.
        apart: Tells whether an element is set apart from the text beside it.

    Returns:
        The element, or `None` where that is the page itself.
    """
    for element in around:
        if choice.counts[element].chosen:
            return None if element.tag in {"body", "html"} else element
        if apart(element):
            return None
    return None


def top_of(choice: Choice) -> html.HtmlElement:
    """Return the element around all lines of a page that has any."""
    return list(ancestors(choice.runs[0].block))[-1]


def chosen_lines(choice: Choice) -> list[int]:
    """Return the places of the chosen lines."""
    return [index for index, chosen in enumerate(choice.chosen) if chosen]


def last_within(choice: Choice, box: html.HtmlElement) -> int:
    """Return the place of the last chosen line in a box that has one.

    Args:
        choice: The lines of the page.
        box: The box.
    """
    return max(at for at in chosen_lines(choice) if box in ancestors(choice.runs[at].block))


def child_of(box: html.HtmlElement, element: html.HtmlElement) -> html.HtmlElement | None:
    """Return the child of a box that an element is or stands in, or None where it is in none.

    Args:
        box: The box.
        element: The element.
    """
    return next((each for each in ancestors(element) if each.getparent() is box), None)


def chosen_within(
    choice: Choice, boxes: Collection[html.HtmlElement]
) -> dict[html.HtmlElement, list[int]]:
    """Return the places of the chosen lines in each of some boxes that has any.

    Args:
        choice: The lines of the page.
        boxes: The boxes; one may stand in another.
    """
    inside: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice) if boxes else ():
        for each in ancestors(choice.runs[index].block):
            if each in boxes:
                inside.setdefault(each, []).append(index)
    return inside
