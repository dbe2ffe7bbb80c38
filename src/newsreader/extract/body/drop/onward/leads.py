"""Lines and boxes that lead to other pages and say nothing of the article."""

import re
from collections.abc import Callable, Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import (
    COLONS,
    ENDS,
    STOPS,
    home_of,
    is_alone,
    is_boxed_in_cell,
    is_part,
    own_box,
)
from newsreader.extract.body.lines.links import each_link, leads_home, links_of
from newsreader.extract.body.lines.runs import WORD, Run, text_of
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.body.words.letters import OURS
from newsreader.extract.body.words.onward import (
    ABOUT,
    ALL_OURS,
    ALSO,
    END,
    FRONT,
    HAND,
    HEADED,
    POINTER,
)
from newsreader.extract.body.words.signed import BYLINE
from newsreader.extract.names import HEADINGS, LISTS
from newsreader.model.names import names

_LISTS: Final = names("ul ol div p")
_FULL_STOPS: Final = (".", "…", "\u3002")
_LONGEST_LABEL: Final = 12
"""Words of a line that may be a label."""
_LONGEST_POINTER: Final = 16
"""Words of a heading or a line that points elsewhere."""
_LONGEST_AROUND: Final = 90
"""Characters of a pointer with a link amid it."""
_ARROWS: Final = (">", "»", "›", "→")
_ARROW_SIGNS: Final = ">»›→ "
_ANNOUNCED: Final = re.compile(r"[^:\uff1a]{4,60}[:\uff1a]\s*\w")
"""An arrow, a few words, and a colon before what they announce."""
_LONGEST_NAME: Final = 6
"""Words of a name or a section beside a link."""
_OFTEN: Final = 3
"""Links of a paragraph that is a row of pointers."""
_ALL_LINKED: Final = 0.9
_LENGTH: Final = re.compile(
    r"[\s(|·–-]{0,4}\d{1,3}\s?(?:min\w{0,5}\.?|мин\w{0,4}|хв\w{0,4}|分鐘?|분)\W{0,3}",
    re.IGNORECASE,
)
"""How long it takes to read what a pointer leads to."""
_LONGEST_LIST: Final = 60
"""Words of a short list of links."""
_MOST_AROUND: Final = 3
"""Boxes around a label that hold nothing else."""
_MOST_OF_CARDS: Final = 120
"""Words of a box with a few links, and who wrote what they lead to."""


def ends_text(run: Run) -> bool:
    """Tell whether a line is a label like "Related articles", with which a text may be over.

    A sentence with its full stop is none, whatever it begins with.
    """
    if len(run.words) > _LONGEST_LABEL or run.block.tag in {"li", "td", "th", "pre"}:
        return False
    if run.block.tag not in HEADINGS and not run.linked and run.text.endswith(_FULL_STOPS):
        return False
    return END.fullmatch(run.text) is not None


def drop_pointed_lists(choice: Choice) -> None:
    """Drop "Read more:" within the text with the links under it, and nothing but links.

    Args:
        choice: The lines of the page.
    """
    _drop_boxes(choice, heads_list, "")


def drop_related_lists(choice: Choice) -> None:
    """Drop "Related stories" within the text with the links under it, and nothing but links.

    Args:
        choice: The lines of the page.
    """
    _drop_boxes(choice, ends_text, choice.known.url)


def _drop_boxes(choice: Choice, is_label: Callable[[Run], bool], url: str) -> None:
    """Drop each label with the links under it.

    Args:
        choice: The lines of the page.
        is_label: Whether a line may stand above such links.
        url: The address of the page, or `""`: then links to other sites count like its own.
    """
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        if not choice.chosen[index] or not is_label(run):
            continue
        box, under = home_of(run), _under(choice, run)
        if box is None or not _leads_away(choice, box, index, len(run.words)):
            box = under if under is not None and under.tag in _LISTS else None
            if box is None:
                continue
            if not _leads_away(choice, box, index, 0) and not _all_lead(choice, index, box, url):
                continue
        words = choice.counts[box].words - _words_of_dates(_lines_in(choice, box, index))
        if 2 * words > total:
            continue  # the page is a list of links
        choice.chosen[index] = False
        for after in chosen[place + 1 :]:
            if box not in ancestors(choice.runs[after].block):
                break
            choice.chosen[after] = False
        for after in _links_behind(choice, box):
            choice.chosen[after] = False


def _links_behind(choice: Choice, box: html.HtmlElement) -> list[int]:
    """Return the places of the paragraphs right behind one that are all of a link each, as it is.

    Where another paragraph follows it is the author who names them.
    """
    if box.tag != "p":
        return []
    own = {each: at for at, run in enumerate(choice.runs) if (each := run.block).tag == "p"}
    found: list[int] = []
    below = box.getnext()
    while below is not None and below.tag == "p":
        at = own.get(below)
        if at is None or not 0 < len(choice.runs[at].words) <= choice.runs[at].linked:
            break
        found.append(at)
        below = below.getnext()
    return [] if below is not None and below.tag == "p" else found


def _under(choice: Choice, run: Run) -> html.HtmlElement | None:
    """Return what stands right below a label, or below the boxes that hold nothing else."""
    block = run.block
    for _ in range(_MOST_AROUND):
        below, around = block.getnext(), block.getparent()
        if below is not None or around is None:
            return below
        if around not in choice.counts or choice.counts[around].words > len(run.words):
            return None
        block = around
    return None


def _all_lead(choice: Choice, label: int, under: html.HtmlElement, url: str) -> bool:
    """Tell whether under a heading there is a short list with a link in each of its items.

    Under a label with a colon that is how each of them begins, and all lead on into the site.
    """
    count = choice.counts.get(under)
    if under.tag not in LISTS or count is None or count.words > _LONGEST_LIST:
        return False
    lines = _lines_in(choice, under, label)
    if choice.runs[label].block.tag not in HEADINGS:
        on = bool(url) and choice.runs[label].text.endswith(COLONS)
        return on and all(_begins_with_link(run) and leads_home(run, url) for run in lines)
    return all(run.linked for run in lines)


def _begins_with_link(run: Run) -> bool:
    """Tell whether a line is a link, and behind it what is found there."""
    link = next(links_of(run), None)
    said = "" if link is None else text_of(link)
    return bool(said) and run.text.startswith(said) and run.linked < len(run.words)


def _lines_in(choice: Choice, box: html.HtmlElement, label: int) -> list[Run]:
    """Return the lines of a box that stand below its label, which is in it or right above."""
    runs = islice(choice.runs, label + 1, None)
    return list(takewhile(lambda run: box in ancestors(run.block), runs))


def heads_list(run: Run) -> bool:
    """Tell whether a line may be a label above a list of links and no more: "Read more:"."""
    if len(run.words) > _LONGEST_LABEL or run.linked or _is_part(run):
        return False
    label = POINTER.match(run.text)
    return label is not None and not any(each.isalnum() for each in run.text[label.end() :])


def _is_part(run: Run) -> bool:
    """Tell whether a line is an item or a cell; the only cell of a table is but a box."""
    return is_part(run) and not is_boxed_in_cell(run)


def _leads_away(choice: Choice, box: html.HtmlElement, label: int, labelled: int) -> bool:
    """Tell whether a box holds links and nothing else to speak of.

    With each link there may be a name or a section: a short line that is no sentence.

    Args:
        choice: The lines of the page.
        box: The element.
        label: The place of the line above the links.
        labelled: How many of the box's words it has.
    """
    count = choice.counts.get(box)
    if count is None:
        return False
    words = count.words - labelled
    if words <= 0:
        return False
    if min(count.linked, words) >= _ALL_LINKED * words:
        return True
    if words > _MOST_OF_CARDS or not count.linked:
        return False
    lines = _lines_in(choice, box, label)
    if sum(len(run.words) for run in lines) < words:
        return False  # there is more of it above the label
    if 2 * count.linked < words - _words_of_dates(lines):
        return False
    return all(
        (len(run.words) <= _LONGEST_NAME or _is_signed(run)) and not run.text.endswith(ENDS)
        for run in lines
        if run.linked < _ALL_LINKED * len(run.words)
    )


def _words_of_dates(lines: Sequence[Run]) -> int:
    return sum(len(run.words) for run in lines if not run.linked and _is_time(run.text))


def _is_time(text: str) -> bool:
    """Tell whether a line is a date or a time beside a headline, which counts for nothing."""
    return not any(each.isalpha() for each in text) or is_stamp(text)


def _is_signed(run: Run) -> bool:
    """Tell whether a line is a link and, beside it, who wrote what it leads to: "By A. Person"."""
    if not 0 < len(run.words) - run.linked <= _LONGEST_NAME:
        return False
    beside = " ".join(
        ((piece.tail if tail else piece.text) or "")
        for piece, tail in run.pieces
        if all(each.tag != "a" for each in ancestors(piece.getparent() if tail else piece))
    )
    return BYLINE.match(beside.strip()) is not None


def drop_pointers(choice: Choice) -> None:
    """Drop paragraphs that are nothing but a link elsewhere: "Read also: Another story".

    Within the text only those whose label ends in a colon, those that begin with "also", and those
    that are no sentence. Of some in one paragraph each link has its label. So goes what leads to
    the front of the site for more, or alone in a box to what is said to be the site's own; and at
    the end a link amid the words: "Read [the sea] more".
    """
    last = True
    for index in reversed(chosen_lines(choice)[1:]):
        run = choice.runs[index]
        closes = last and (_is_to_all(run) or _points_around(run, choice.known.url))
        if _is_row_of_pointers(run) or _is_pointed_at(run) or closes:
            choice.chosen[index] = False
            continue
        if _is_to_front(run, choice.known.url) or _is_of_house(choice, run):
            choice.chosen[index] = False
            continue
        label = POINTER.match(run.text)
        if label is not None and run.linked and _LENGTH.fullmatch(run.text[label.end() :]):
            choice.chosen[index] = False
            continue
        if label is None or _is_part(run) or not run.linked:
            last = False
            continue
        if run.linked < len(run.words) - len(WORD.findall(label[0])):
            last = False
            continue
        announced = run.text[label.end() :].lstrip().startswith(COLONS)
        loose = run.block.tag not in HEADINGS and (last or not run.text.endswith(STOPS))
        if announced or loose or (run.block.tag == "p" and ALSO.match(run.text)):
            choice.chosen[index] = False


def _is_to_all(run: Run) -> bool:
    """Tell whether a line leads to all that its site has of a subject."""
    few = len(run.words) <= _LONGEST_POINTER and not _is_part(run)
    return few and run.linked > 0 and ALL_OURS.fullmatch(run.text) is not None


def _is_to_front(run: Run, url: str) -> bool:
    """Tell whether a line, or an item, is a link to the front of its site, where there is more."""
    if not 0 < len(run.words) <= run.linked or len(run.words) > _LONGEST_POINTER:
        return False
    return FRONT.match(run.text) is not None and leads_home(run, url)


def _is_of_house(choice: Choice, run: Run) -> bool:
    """Tell whether a link to what a site says is its own has a box for itself: "Our file on rail".

    Where another such box stands beside it, it is one of what the text names.
    """
    if not 0 < len(run.words) <= run.linked or len(run.words) > _LONGEST_LABEL:
        return False
    if _is_part(run) or run.text.endswith((*STOPS, *COLONS)) or OURS.search(run.text) is None:
        return False
    box = own_box(choice, run)
    return box is not None and leads_home(run, choice.known.url) and is_alone(choice, box)


def _points_around(run: Run, url: str) -> bool:
    """Tell whether all beside the one link of a line is a pointer, part of it behind the link."""
    if not run.linked or len(run.text) > _LONGEST_AROUND or _is_part(run):
        return False
    links = each_link(run)
    said = text_of(links[0]) if len(links) == 1 else ""
    before, _, behind = map(str.strip, run.text.partition(said)) if said else ("", "", "")
    if not before or not behind or not leads_home(run, url):
        return False
    return any(POINTER.fullmatch(f"{before}{space}{behind.rstrip('.')}") for space in ("", " "))


def _is_pointed_at(run: Run) -> bool:
    """Tell whether a line is a heading "Read: Another text", or leads elsewhere behind a hand.

    So does "Read about the pilots >" where the link is lost that it was, and "> Read: The pilots".
    """
    if _is_part(run) or len(run.words) > _LONGEST_POINTER:
        return False
    announced = run.text.startswith(_ARROWS) and _ANNOUNCED.match(run.text) is not None
    if run.block.tag == "p" and announced and _tells(run.text.lstrip(_ARROW_SIGNS)):
        return True
    if not run.linked:
        return run.text.endswith(_ARROWS) and run.block.tag == "p" and _tells(run.text)
    if run.block.tag in HEADINGS:
        return HEADED.match(run.text) is not None
    hand = HAND.match(run.text)
    if hand is None:
        return False
    return _tells(run.text[hand.end() :].lstrip())


def _tells(text: str) -> bool:
    return (POINTER.match(text) or ABOUT.match(text)) is not None


def _is_row_of_pointers(run: Run) -> bool:
    """Tell whether a paragraph is a row of links, each behind the same label: "Recommended: A"."""
    if _is_part(run) or not run.linked or run.linked == len(run.words):
        return False
    label = POINTER.match(run.text)
    if label is None or not run.text[label.end() :].lstrip().startswith(COLONS):
        return False
    own = len(WORD.findall(label[0]))
    links = len(each_link(run))
    if not links >= min(_OFTEN, run.text.count(label[0].strip())) > 1:
        return False
    return run.linked >= len(run.words) - own * links
