"""Pictures of a text that it has shown already: in the same row, or further above."""

from collections import Counter
from collections.abc import Container, Sequence
from typing import Final, TypeAlias

from lxml import html

from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.media.places import image_in, is_in_line
from newsreader.extract.body.media.shown import has_own_caption
from newsreader.extract.body.mend.lazy import source_of
from newsreader.model.likeness import place_of, wishes_of

_MOST_IN_ROW: Final = 40
_OFTEN: Final = 3
_LONG: Final = 12
"""Words of a line that is prose."""
_Key: TypeAlias = tuple[tuple[str, str], str, tuple[tuple[str, str], ...]]


def once(choice: Choice, found: Sequence[tuple[html.HtmlElement, int]]) -> list[html.HtmlElement]:
    """Return what is found without a picture that is there already: in a row with it, or above.

    So the second of two is left out, and the thumbnails below the slides of a gallery. Of two the
    one in a figure stays, and the one with a caption.

    Args:
        choice: The lines of the page.
        found: Pictures and the like, each with the number of lines that begin before it.
    """
    kept: list[html.HtmlElement] = []
    row: list[tuple[html.HtmlElement, int, int]] = []
    for element, place in found:
        image = image_in(element)
        if image is None or (row and any(choice.chosen[row[-1][1] : place])):
            row = []
        if image is not None:
            same = (each for each in row[-_MOST_IN_ROW:] if _is_again(choice, image, each[0]))
            if (other := next(same, None)) is not None:
                before, _, at = other
                if _rank(image) > _rank(before):
                    kept[at] = element
                    row[row.index(other)] = image, place, at
                continue
            row.append((image, place, len(kept)))
        kept.append(element)
    begins = next((at for at in chosen_lines(choice) if len(choice.runs[at].words) >= _LONG), 0)
    return _first(choice, kept, {id(element) for element, place in found if place <= begins})


def _first(
    choice: Choice, found: Sequence[html.HtmlElement], above: Container[int]
) -> list[html.HtmlElement]:
    """Return what is found without the lead picture where it comes again, and what comes often.

    Of the two the one with a caption stays. A sign in a line stays, as often as it is said.
    """
    keys = [_key_of(choice, each) for each in found]
    often = Counter(filter(None, keys))
    captioned = {
        key for key, each in zip(keys, found, strict=True) if key is not None and _is_told(each)
    }
    kept: list[html.HtmlElement] = []
    seen: set[_Key] = set()
    for element, key in zip(found, keys, strict=True):
        leads = id(element) in above
        again = key in seen or (leads and key in captioned)
        if key is None or _is_told(element) or not again:
            kept.append(element)
        if key is not None and (leads or often[key] >= _OFTEN):
            seen.add(key)
    return kept


def _is_told(element: html.HtmlElement) -> bool:
    image = image_in(element)
    return image is not None and has_own_caption(image)


def _key_of(choice: Choice, element: html.HtmlElement) -> _Key | None:
    """Return what all forms of a picture that is no sign in a line have in common, or None."""
    image = image_in(element)
    if image is None or (is_in_line(choice, image) and not has_own_caption(image)):
        return None
    return _key(image)


def _key(image: html.HtmlElement) -> _Key | None:
    """Return what all forms of a picture have in common, or None."""
    source = _address(image)
    if not source or source.lower().startswith("data:"):
        return None
    place = place_of(source)
    kind = source.partition("?")[0].rpartition(".")[2].lower()  # of one name two may be others
    return place, kind, tuple(wishes_of(source)) if place[0] else ()


def _rank(image: html.HtmlElement) -> int:
    """Return how well a picture is set: by itself, in a figure, in one with a caption."""
    return has_own_caption(image) + (next(image.iterancestors("figure"), None) is not None)


def _is_again(choice: Choice, image: html.HtmlElement, last: html.HtmlElement) -> bool:
    """Tell whether a picture is one before it, with no line of the text between the two."""
    figure = next(image.iterancestors("figure"), None)
    together = figure is not None and figure is next(last.iterancestors("figure"), None)
    if not together and is_in_line(choice, image):
        return False
    source, before = _address(image), _address(last)
    if not source or not before or place_of(source) != place_of(before):
        return False
    return source == before or wishes_of(source) == wishes_of(before)


def _address(image: html.HtmlElement) -> str:
    """Return the address of a picture, or the first of several."""
    return source_of(image) or next(iter(image.get("srcset", "").split(None, 1)), "")
