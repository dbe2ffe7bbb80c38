"""Captions and credits that no name tells but their place in a form that many pages have.

An agency alone in an element beside a caption, or in a figure that says no more; a picture and
what is said of it as the one term of a list with its one description; a picture whose title has
its caption and, behind a bar, an agency; what calls itself a credit and says what is seen, before
a label and names; a box of a picture's right behind it with both. Each is given the names by which
others are known.
"""

from itertools import islice
from typing import Final

from lxml import etree

from newsreader.extract.caption_names import APART, OF_PICTURE, is_labelled, kind_of, names_of
from newsreader.extract.seen import words_in
from newsreader.markup.picture_agencies import is_of_agency
from newsreader.markup.signatures import SENTENCE_ENDS, are_names
from newsreader.model.names import names

_Element = etree._Element

_SMALL: Final = names("span small em i cite")
_MOST: Final = 400
_LONGEST: Final = 400
"""Characters of a caption."""
_MOST_IN: Final = 60
"""Elements of a box, and characters with those that lay it out."""
_LONGEST_BOX: Final = 3_000
_BAR: Final = " | "
_AROUND: Final = names("a figure button")
_BETWEEN: Final = names("a div span picture")
"""What may be around a picture alone."""
_HIGHEST: Final = 4
_OF_TABLE: Final = names("tbody thead tfoot tr td th caption")
_MOST_ROWS: Final = 3
_MOST_SMALL: Final = 4_000


def name_bare(root: _Element) -> None:
    """Give captions and credits of such a form their names.

    Args:
        root: The page; changed in place.
    """
    for pair in list(islice(root.iter("dl"), _MOST)):
        _as_figure(pair)
    for table in list(islice(root.iter("table"), _MOST)):
        _as_box(table)
    for image in list(islice(root.iter("img"), _MOST)):
        _say_title(image)
    for figure in islice(root.iter("figure"), _MOST):
        _name_agency(figure)
    for last in list(islice(root.iter(*_SMALL), _MOST_SMALL)):
        _part_credit(last)
    for image in list(islice(root.iter("img"), _MOST)):
        _name_behind(image)


def _as_figure(pair: _Element) -> None:
    """Make a list of one picture and one description a figure with its caption."""
    if len(pair) != 2 or [each.tag for each in pair] != ["dt", "dd"]:
        return
    if not _is_small(pair):
        return
    shown, said = pair
    images = list(islice(shown.iter("img"), 2))
    apart = any(each.tag in APART or each.tag in ("a", "img", "p") for each in said.iter())
    words = words_in(said)
    if len(images) != 1 or words_in(shown) or apart or not 0 < len(words) <= _LONGEST:
        return
    pair.tag, shown.tag, said.tag = "figure", "div", "figcaption"


def _as_box(table: _Element) -> None:
    """Make a table of one picture, and one column with what is said of it, a box."""
    if not _is_small(table):
        return
    parts = [each for each in table.iterdescendants() if each.tag in _OF_TABLE]
    rows = [each for each in parts if each.tag == "tr"]
    others = (each for each in table.iterdescendants() if each.tag in APART)
    if not 1 <= len(rows) <= _MOST_ROWS or any(len(row) != 1 for row in rows):
        return
    if len(list(islice(table.iter("img"), 2))) != 1 or next(others, None) is not None:
        return
    if len(words_in(table)) > _LONGEST:
        return
    for each in (table, *parts):
        each.tag = "div"


def _say_title(image: _Element) -> None:
    """Put a figure around a picture whose title is its caption and who made it: `"Quay | AFP"`."""
    title = " ".join((image.get("title") or "").split())
    caption, bar, credit = title.rpartition(_BAR)
    if not bar or len(title) > _LONGEST or title != " ".join((image.get("alt") or "").split()):
        return
    box: _Element = image
    around = image.getparent()
    if around is not None and around.tag == "picture":
        box, around = around, around.getparent()
    if around is None or not caption.strip() or not is_of_agency(credit):
        return
    if any(each.tag in _AROUND for each in box.iterancestors()):
        return  # it leads to another page, or has a caption of its own
    figure = etree.Element("figure")
    figure.tail, box.tail = box.tail, None
    around.replace(box, figure)
    figure.append(box)
    line = etree.SubElement(figure, "figcaption")
    line.text = f"{caption.strip()} "
    made = etree.SubElement(line, "span")
    made.set("class", "credit")
    made.text = credit.strip()
    image.set("alt", caption.strip())


def _name_agency(figure: _Element) -> None:
    """Call the element a credit that is an agency alone, beside a caption or beside nothing."""
    if not _is_small(figure):
        return
    caption = next(figure.iter("figcaption"), None)
    if caption is not None:
        parts = [each for each in caption if isinstance(each.tag, str)]
        loose = (caption.text or "").strip() or any((each.tail or "").strip() for each in parts)
        if len(parts) != 2 or loose or parts[0].tag not in _SMALL:
            return
        first, said = (words_in(each) for each in parts)
        if is_of_agency(first) and len(said) > 1 and not said[:1].islower():
            _call_credit(parts[0])
        return
    whole = words_in(figure)
    if not is_of_agency(whole) or len(list(islice(figure.iter("img"), 2))) != 1:
        return
    alone = (each for each in figure.iter(*_SMALL) if not len(each) and words_in(each) == whole)
    if (found := next(alone, None)) is not None:
        _call_credit(found)


def _part_credit(last: _Element) -> None:
    """Call an element a caption that is called a credit, if only its last element is one."""
    around = last.getparent()
    if around is None or last is not around[-1] or len(around) > 1 or (last.tail or "").strip():
        return
    said = " ".join((around.text or "")[: _LONGEST + 1].split())
    if not said.endswith(SENTENCE_ENDS) or len(said) > _LONGEST or are_names(said):
        return
    if len(last) or not is_labelled(words_in(last)) or is_labelled(said, behind=True):
        return
    if kind_of(around, names_of(around)) == "credit":
        around.set("class", "caption")
        _call_credit(last)


def _name_behind(image: _Element) -> None:
    """Call a caption what is right behind a picture, of a picture by its name, and is credited."""
    box = image
    for _ in range(_HIGHEST):
        said = box.getnext()
        if said is not None and isinstance(said.tag, str):
            break
        around = box.getparent()
        if around is None or around.tag not in _BETWEEN or (box.tail or "").strip():
            return
        box = around
    else:
        return
    if said.tag not in ("div", "p") or not OF_PICTURE.search(names_of(said)) or words_in(box):
        return
    apart = any(each.tag in APART or each.tag in ("a", "img") for each in said.iter())
    if apart or not _is_small(said) or (box.tail or "").strip():
        return
    if len(words := words_in(said)) <= _LONGEST and is_labelled(words, behind=True):
        said.set("class", f"{said.get('class') or ''} caption".strip())


def _is_small(box: _Element) -> bool:
    """Tell whether a box has no more in it than a picture and what is said of it."""
    within = list(islice(box.iter(), _MOST_IN + 1))
    size = sum(len(each.text or "") + len(each.tail or "") for each in within if each is not box)
    return len(within) <= _MOST_IN and size <= _LONGEST_BOX


def _call_credit(element: _Element) -> None:
    element.set("class", f"{element.get('class') or ''} credit".strip())
