"""Which lines of a small box ask with its field or button, and which are paragraphs of the text.

A chunk of a text may have a form in it, as it may have an advertisement: that a form stands beside
a paragraph tells nothing of the paragraph. That it stands in the form does, or between a line that
asks and the next field below that.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Final

from lxml import etree, html

from newsreader.dataclass import dataclass
from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import is_empty_form
from newsreader.extract.body.lines.kinds import CLOSING, ENDS, is_alone, kind_of
from newsreader.extract.body.lines.links import leads_out, leads_to_letters
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.abroad import FOLLOWS
from newsreader.extract.body.words.invites import letter_of, offers
from newsreader.extract.body.words.letters import LABELS, LETTERS
from newsreader.extract.body.words.terms import is_small_print
from newsreader.extract.body.words.wants import ASKS, PLEA, SUPPORT
from newsreader.extract.names import FRAMES, HEADINGS, SUBHEADINGS
from newsreader.model.names import names

_FIELDS: Final = names("input button textarea select")
_SET: Final = names("p li")
"""Elements in which a sentence of the text is set, and seldom one of a form."""
_FORMS: Final = names("form fieldset label button dialog")
"""Elements all of whose words are the form's."""
_SCRIPTED: Final = names("div section form")
_SENTENCE: Final = 12
"""Words of a paragraph that is no label, though it does not end as a sentence does."""
_LONGEST_LABEL: Final = 8
_LONGEST_BUTTON: Final = 60
"""Characters of the words on a button."""
_LONGEST_NAME: Final = 4
"""Words of a line that does nothing but name a letter."""
_MOST_LETTERS: Final = 400
"""Characters of a line that is looked through."""


@dataclass(slots=True)
class _Offer:
    """What begins with a line that asks, or is called like no part of the text.

    Attributes:
        form: The element around it that is its form, for want of one of its own; or None.
        named: Whether its first line does not ask, and is but a label.
        met: Whether a field of it has been met.
    """

    form: html.HtmlElement | None
    named: bool
    met: bool = False


def paragraphs_beside(choice: Choice, boxes: Collection[html.HtmlElement]) -> set[int]:
    """Return the places of lines that stand beside a field in a small box, and are of the text.

    Args:
        choice: The lines of the page, counted as they are.
        boxes: The boxes; one in another is looked at twice.
    """
    if not boxes:
        return set()
    places: dict[html.HtmlElement, list[int]] = {}
    for at, run in enumerate(choice.runs):
        places.setdefault(run.block, []).append(at)
    heads = Counter(
        kind_of(choice.runs[at].block)
        for at in chosen_lines(choice)
        if choice.runs[at].block.tag in SUBHEADINGS
    )
    kept: set[int] = set()
    for box in boxes:
        kept |= _kept(choice, box, places, heads)
    return kept


def is_above_field(run: Run) -> bool:
    """Tell whether a line asks, and right below it is the field or the form for the answer.

    Args:
        run: The line.
    """
    below = run.block.getnext()
    if below is None or not asks_reader(run):
        return False
    return below.tag in _FIELDS or below.tag == "form"


def _kept(
    choice: Choice,
    box: html.HtmlElement,
    places: Mapping[html.HtmlElement, Sequence[int]],
    heads: Mapping[tuple[str, str], int],
) -> set[int]:
    """Return the paragraphs of a box that are in no form, nor between what asks and its field."""
    runs = choice.runs
    order = list(_in_order(runs, box, places))
    around = _around_fields(box, [each for each in order if not isinstance(each, int)])
    if not around:
        return _above_call(runs, box, [each for each in order if isinstance(each, int)])
    kept: set[int] = set()
    since: set[int] = set()
    offer: _Offer | None = None
    for each in order:
        if not isinstance(each, int):
            if offer is not None:
                if not (offer.named and len(since) > 1):
                    since = set()
                offer.met = True
        elif (begun := _begun(choice, each, around, heads)) is not None:
            kept |= since
            since, offer = set(), begun
        elif _is_paragraph(runs[each], box) or (
            since
            and offer is None
            and runs[each].block.tag in _SET
            and leads_out(runs[each], choice.known.url)
        ):
            if offer is not None and offer.form in ancestors(runs[each].block):
                continue
            since.add(each)
            if offer is not None and offer.met:
                offer = None
    return kept | since


def _above_call(runs: Sequence[Run], box: html.HtmlElement, lines: Sequence[int]) -> set[int]:
    """Return the paragraphs with which a box without a field begins, above a line that asks."""
    above = set(takewhile(lambda at: _is_paragraph(runs[at], box), lines))
    above = set(takewhile(lambda at: not asks_reader(runs[at]), sorted(above)))
    return above if len(above) < len(lines) and asks_reader(runs[lines[len(above)]]) else set()


def _begun(
    choice: Choice,
    at: int,
    around: Mapping[html.HtmlElement, bool],
    heads: Mapping[tuple[str, str], int],
) -> _Offer | None:
    """Return the offer that a line begins, or None where it is no first line of one."""
    run = choice.runs[at]
    asks = asks_reader(run)
    if not asks and not _is_label(run):
        return None
    outer = next((each for each in ancestors(run.block) if each in around), None)
    first = outer is not None and not (at and outer in ancestors(choice.runs[at - 1].block))
    if asks:
        named = run.block.tag in HEADINGS
        return _Offer(outer if first and named and around[outer] else None, named=False)
    if outer is None or not first or not is_alone(choice, outer):
        return None
    if heads.get(kind_of(run.block), 0) > int(choice.chosen[at]):
        return None
    return _Offer(outer if around[outer] else None, named=True)


def _around_fields(
    box: html.HtmlElement, fields: Iterable[html.HtmlElement]
) -> dict[html.HtmlElement, bool]:
    """Return the elements around the fields of a box, and whether a field in them has no form."""
    around: dict[html.HtmlElement, bool] = {}
    for field in fields:
        bare = field.tag != "form"
        for each in ancestors(field):
            if around.get(each) or (each in around and not bare):
                break  # the same has been said of all that is around it
            around[each] = bare
            if each is box:
                break
            bare = bare and each.tag != "form"
    return around


def _in_order(
    runs: Sequence[Run], box: html.HtmlElement, places: Mapping[html.HtmlElement, Sequence[int]]
) -> Iterator[int | html.HtmlElement]:
    """Yield the places of the lines of a box, and what is filled in or pressed, as they stand."""
    for each in box.iter(etree.Element):
        pressed = _is_pressed(each)
        for at in places.get(each, ()):
            if _is_button(runs[at]):
                pressed = True
            else:
                yield at
        if pressed:
            yield each


def _is_button(run: Run) -> bool:
    if run.block.tag in HEADINGS or len(run.text) > _LONGEST_BUTTON:
        return False
    return (ASKS.fullmatch(run.text) or FOLLOWS.fullmatch(run.text)) is not None


def _is_pressed(element: html.HtmlElement) -> bool:
    """Tell whether an element is a field or a button, a form yet to come or a way to letters."""
    if element.tag in _FIELDS:
        return bool(element.get("type", "").lower() != "hidden")
    if element.tag == "a":
        return leads_to_letters(element.get("href", ""))
    return element.tag in _SCRIPTED and bool(element.attrib) and is_empty_form(element)


def _is_paragraph(run: Run, box: html.HtmlElement) -> bool:
    """Tell whether a line is set as a paragraph, and in nothing that calls itself a form or so."""
    if run.block.tag not in _SET:
        return False
    if len(run.text) <= _MOST_LETTERS and is_small_print(run.text):
        return False
    if not (run.text.rstrip(CLOSING).endswith(ENDS) or len(run.words) >= _SENTENCE):
        return False
    for each in ancestors(run.block):
        if each.tag in _FORMS or (each.tag not in FRAMES and is_box(each)):
            return False
        if each is box:
            break
    return True


def _is_label(run: Run) -> bool:
    """Tell whether a line is a heading, or a few words that are no sentence."""
    if run.block.tag in SUBHEADINGS:
        return True
    return 0 < len(run.words) <= _LONGEST_LABEL and not (
        run.linked or run.text.rstrip(CLOSING).endswith(ENDS)
    )


def asks_reader(run: Run) -> bool:
    """Tell whether a line asks its reader for an address or the like, or names what comes there.

    Args:
        run: The line.
    """
    if len(run.text) > _MOST_LETTERS:
        return False
    text = run.text
    if ASKS.fullmatch(text) or LABELS.fullmatch(text) or offers(text):
        return True
    if LETTERS.search(text) or PLEA.search(text) or SUPPORT.search(text):
        return True
    letter = letter_of(text)
    return letter is not None and (letter.offered or len(run.words) <= _LONGEST_NAME)
