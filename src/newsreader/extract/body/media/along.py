"""Pictures of dropped lines: of a teaser that lost its headline, of a box that is out."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import is_empty_form
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.links import each_link, is_own
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.media.bars import is_drawn, is_of_bar, is_unsized
from newsreader.extract.body.words.labels import BUTTON
from newsreader.extract.names import FRAMES

_HEADLINE: Final = 3
"""Words of a line that may be the headline of another page."""
_TEASER: Final = 80
"""Words of a box that announces one."""
_BOX: Final = 60
"""The same of a box that was dropped from between the paragraphs."""
_SAYS: Final = 8
"""Words of such a box; fewer may be what is pressed to see a picture larger."""
_ROW: Final = 12
"""Words of the links beside a label."""
_DRAWN: Final = re.compile(r"\.gif(?:$|[?#])", re.IGNORECASE)
"""The kind of file that words are drawn in, and no photograph."""
_LONGEST: Final = 600
_NEAR: Final = 8
_FRAMES: Final = FRAMES - {"article"}
"""What is around a text; an article none of which is chosen is a card."""
_BUTTON: Final = 8
"""Words of a button that says what it gives."""
_NAME: Final = range(2, 5)
"""Words of a name."""
_BESIDE: Final = 2
"""Lines above and below a portrait, one of which is whose it is."""
_NEAR_BOX: Final = 3
_SEVERAL: Final = 2
"""Pictures and links of a row."""
_SHARED: Final = 3
"""Words that a picture of that has in common with it."""


class Dropped:
    """The lines of a page that were dropped, by the boxes that they stood in."""

    def __init__(self, choice: Choice, url: str) -> None:
        """Take the lines.

        Args:
            choice: The lines of the page.
            url: The address of the page.
        """
        self._choice = choice
        self._url = url
        self._heads: dict[str, list[tuple[Run, html.HtmlElement]]] | None = None
        self._boxes: dict[html.HtmlElement, list[int]] | None = None

    def has_headline(self, image: html.HtmlElement, link: str) -> bool:
        """Tell whether a picture is of a teaser: a dropped headline near it leads where it does.

        Args:
            image: An `<img>`.
            link: Where a click on it leads.
        """
        if not link or not is_own(link, self._url) or link == self._url:
            return False
        own = next(image.iterancestors("a"), None)
        heads = [run for run, each in self._headlines().get(link, []) if each is not own]
        if not heads:
            return False
        for box in islice(ancestors(image.getparent()), _NEAR):
            count = self._choice.counts.get(box)
            if count is None or box.tag == "a":
                continue
            if count.chosen or count.words > _TEASER or box.tag in _FRAMES:
                return False
            if any(box in ancestors(run.block) for run in heads):
                return True
        return False

    def is_rest(self, image: html.HtmlElement, *, around: bool) -> bool:
        """Tell whether a picture is what is left of a box all words of which are out.

        Args:
            image: An `<img>` without a caption.
            around: Whether it stands before the first paragraph or after the last.
        """
        if not around and self._has_box(image):
            return True
        box = self._box_of(image)
        if box is None or self._choice.counts[box].words > _BOX:
            return False
        if is_drawn(image):
            named = any(map(is_box, islice(ancestors(box), _NEAR_BOX)))
            return named or all(map(is_of_bar, self._lines_in(box)))
        return around and is_unsized(image) and self._is_in_row(image)

    def _is_in_row(self, image: html.HtmlElement) -> bool:
        """Tell whether a picture and others stand in a box each line of which is a link."""
        for box in islice(ancestors(image.getparent()), _NEAR):
            count = self._choice.counts.get(box)
            if count is None or not count.words:
                continue
            if box.tag in _FRAMES or count.chosen or count.words > min(_BOX, count.linked):
                return False
            if len([*islice(box.iter("img"), _SEVERAL)]) == _SEVERAL:
                return len(self._lines().get(box, ())) >= _SEVERAL
        return False

    def _box_of(self, image: html.HtmlElement) -> html.HtmlElement | None:
        """Return the innermost box around a picture that has words, if none of them is chosen."""
        for box in islice(ancestors(image.getparent()), _NEAR):
            count = self._choice.counts.get(box)
            if box.tag in _FRAMES or box.tag == "figure":
                return None
            if count is not None and count.words:
                return None if count.chosen else box
        return None

    def _lines_in(self, box: html.HtmlElement) -> list[Run]:
        return [self._choice.runs[at] for at in self._lines().get(box, [])]

    def _has_box(self, image: html.HtmlElement) -> bool:
        """Tell whether a picture between paragraphs stood in a box most of which was dropped."""
        for box in islice(ancestors(image.getparent()), _NEAR):
            count = self._choice.counts.get(box)
            if count is None or not count.words:
                continue
            if box.tag in _FRAMES or box.tag == "figure" or count.chosen:
                return False
            if not _SAYS <= count.words <= _BOX:
                return False
            asks = any(map(is_empty_form, box.iter("div", "form")))
            if not (count.linked or asks):
                return False
            within = self._lines().get(box, [])
            out = [at for at in within if asks or at in self._choice.dropped]
            words = sum(len(self._choice.runs[at].words) for at in out)
            return (asks or len(within) > 1) and 2 * words >= count.words
        return False

    def has_name(self, image: html.HtmlElement, place: int) -> bool:
        """Tell whether a picture is a portrait: whose it is, and who that is, stands beside it.

        Args:
            image: An `<img>` without a caption.
            place: The number of lines that begin before it.
        """
        said = f" {' '.join(image.get('alt', '')[:_LONGEST].split())} "
        near = range(max(0, place - _BESIDE), min(place + _BESIDE + 1, len(self._choice.runs)))
        beside = [self._choice.runs[at] for at in near if not self._choice.chosen[at]]
        for run in beside:
            name = run.text if _is_name(run.text) and f" {run.text} " in said else ""
            bio = next((each for each in beside if is_prose(each) and _is_of(each, name)), None)
            if name and bio is not None:
                return self._is_out(image, {run.block, bio.block})
        return False

    def _is_out(self, image: html.HtmlElement, blocks: set[html.HtmlElement]) -> bool:
        """Tell whether a small box has a picture and these blocks, and nothing of it is in."""
        for box in islice(ancestors(image.getparent()), _NEAR):
            count = self._choice.counts.get(box)
            if box.tag in _FRAMES or (count is not None and count.chosen):
                return False
            if all(box in ancestors(block) for block in blocks):
                return True
        return False

    def is_of_button(self, image: html.HtmlElement, place: int) -> bool:
        """Tell whether a picture shows what is had by the button right below it, which is out.

        Args:
            image: An `<img>` without a caption.
            place: The number of lines that begin before it.
        """
        if place >= len(self._choice.runs) or self._choice.chosen[place]:
            return False
        run = self._choice.runs[place]
        if not 0 < len(run.words) <= min(_BUTTON, run.linked) or not BUTTON.match(run.text):
            return False
        said = set(WORD.findall(image.get("alt", "")[:_LONGEST].lower()))
        return len(said.intersection(run.words)) >= _SHARED

    def is_label(self, image: html.HtmlElement) -> bool:
        """Tell whether a picture is drawn words before a row of links, none of which is chosen.

        Args:
            image: An `<img>` without a caption and a size.
        """
        if image.get("alt", "").strip() or not _DRAWN.search(image.get("src", "")[:_LONGEST]):
            return False
        for box in islice(ancestors(image.getparent()), _NEAR):
            count = self._choice.counts.get(box)
            if box.tag in {"a", "figure"}:
                return False
            if count is not None and count.words:
                return not count.chosen and count.words <= min(_ROW, count.linked)
        return False

    def _lines(self) -> dict[html.HtmlElement, list[int]]:
        """Return the places of the lines in each box of a few words."""
        if self._boxes is None:
            self._boxes = {}
            for at, run in enumerate(self._choice.runs):
                for box in ancestors(run.block):
                    if self._choice.counts[box].words > _BOX:
                        break
                    self._boxes.setdefault(box, []).append(at)
        return self._boxes

    def _headlines(self) -> dict[str, list[tuple[Run, html.HtmlElement]]]:
        """Return the lines that are out and all of a link each, by where they lead."""
        if self._heads is None:
            self._heads = {}
            for run, chosen in zip(self._choice.runs, self._choice.chosen, strict=True):
                if not chosen and len(run.words) >= _HEADLINE and run.linked == len(run.words):
                    for link in each_link(run):
                        key = link.get("href", "").strip()
                        self._heads.setdefault(key, []).append((run, link))
        return self._heads


def _is_name(text: str) -> bool:
    """Tell whether a line may be a name by its words and their capitals."""
    words = text[:_LONGEST].split()
    return len(words) in _NAME and all(word[0].isupper() for word in words)


def _is_of(run: Run, name: str) -> bool:
    """Tell whether a line begins by the first of the names of somebody."""
    return bool(name) and run.text.startswith(name.split(maxsplit=1)[0])
