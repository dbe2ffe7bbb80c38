"""Boxes that ask their reader for an address, told by what is in them and not by their words.

A field for an address or a button to subscribe, a way into a group or a channel of the site, the
site's own policy: whatever language they are in, the few lines around these are no part of a text.
"""

import re
from collections.abc import Collection, Iterable
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.addresses import path_of
from newsreader.extract.body.drop.beside_fields import paragraphs_beside
from newsreader.extract.body.lines.boxes import is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import is_empty_form
from newsreader.extract.body.lines.kinds import STOPS, is_part
from newsreader.extract.body.lines.links import is_own, leads_into_group, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.wants import ASKS
from newsreader.extract.names import FRAMES, HEADINGS

ADDRESSED: Final = re.compile(r"e-?mail|courriel|correo|@", re.IGNORECASE)
"""What the name of a field says, or what stands in it, where an address belongs."""
_MOST_PIECES: Final = 8
"""Pieces of text in a button."""
_MOST_IN_ALL: Final = 120
"""Words of a box around such a field."""
_SHARE: Final = 0.25
"""The share of the text that it may have."""
_LONGEST: Final = 40
"""Words of a line in it; more is said in one of the text."""
_LONGEST_CALL: Final = 30
_SENTENCE: Final = 10
"""Words of a line that is no label."""
_SENT: Final = re.compile(r"news\.google\.\w+/(?:publications|s)/")
"""Addresses by which a reader has a site's news sent."""
_POLICY: Final = re.compile(
    r"(?:^|/)(?:[\w-]*-)?(?:privacy|privacidad|privacidade|datenschutz\w*|confidentialite|cookies?)"
    r"(?:-[\w-]*)?(?:\.\w+)?/?$",
    re.IGNORECASE,
)
"""Paths of what a site says of the data that it keeps."""


def drop_forms(choice: Choice) -> None:
    """Drop the lines beside a field for an address, and calls into a group or to the own policy.

    So goes a heading over a form that a script is to fill, where they have no paragraph beside
    them. A paragraph that asks for nothing stays, whatever stands beside it.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    if not choice.runs:
        return
    choice.recount()
    total = sum(len(choice.runs[index].words) for index in chosen_lines(choice))
    boxes = {box for field in _fields(choice) if (box := _box(choice, field, total)) is not None}
    boxes.update(_filled_by_scripts(choice, total))
    kept = paragraphs_beside(choice, boxes)
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if len(run.words) > _LONGEST or any(is_whole(each) for each in ancestors(run.block)):
            continue
        boxed = index not in kept and not boxes.isdisjoint(ancestors(run.block))
        if boxed or _calls(run, url):
            choice.chosen[index] = False


def _fields(choice: Choice) -> Iterable[html.HtmlElement]:
    """Yield the fields of a page in which an address belongs, and buttons to give one."""
    for field in choice.runs[0].block.getroottree().getroot().iter("input", "button"):
        if field.tag == "button" or field.get("type", "").lower() == "submit":
            if ASKS.fullmatch(_said(field)):
                yield field
        elif field.get("type", "").lower() == "email":
            yield field
        elif field.get("type", "text").lower() == "text":
            told = (field.get(name, "")[:_LONGEST] for name in ("name", "id", "placeholder"))
            if ADDRESSED.search(" ".join(told)):
                yield field


def _filled_by_scripts(choice: Choice, total: int) -> Iterable[html.HtmlElement]:
    """Yield the largest boxes around forms that are empty yet, without a paragraph of the text."""
    told: set[html.HtmlElement] | None = None
    for each in choice.runs[0].block.getroottree().getroot().iter("div", "section", "form"):
        if not is_empty_form(each) or each in choice.counts:
            continue
        if told is None:
            told = _around_paragraphs(choice)
        if (box := _box(choice, each, total, told)) is not None:
            yield box


def _around_paragraphs(choice: Choice) -> set[html.HtmlElement]:
    """Return the elements around the lines of a text that are no headings and no labels."""
    runs = (choice.runs[at] for at in chosen_lines(choice))
    said = (run for run in runs if run.block.tag not in HEADINGS and len(run.words) >= _SENTENCE)
    return {each for run in said for each in ancestors(run.block)}


def _said(button: html.HtmlElement) -> str:
    """Return the words on a button, or `""` where it has more in it than a button has."""
    pieces = [*islice(button.itertext(), _MOST_PIECES + 1)]
    said = button.get("value", "") if button.tag == "input" else "".join(pieces)
    return (
        " ".join(said.split()) if len(pieces) <= _MOST_PIECES and len(said) < _MOST_IN_ALL else ""
    )


def _box(
    choice: Choice, field: html.HtmlElement, total: int, told: Collection[html.HtmlElement] = ()
) -> html.HtmlElement | None:
    """Return the largest element around a field that has but a few short lines of the text."""
    box = None
    for each in ancestors(field):
        count = choice.counts.get(each)
        if each.tag in FRAMES or each in told:
            break
        if count is not None and (count.chosen > _SHARE * total or count.words > _MOST_IN_ALL):
            break
        box = each
    return box


def _calls(run: Run, url: str) -> bool:
    """Tell whether a label leads into a group, or a short line to the policy of the site only."""
    if not run.linked or len(run.words) > _LONGEST_CALL or is_part(run):
        return False
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    label = not run.text.endswith(STOPS) or run.linked == len(run.words)
    return all((label and _lets_in(each)) or _is_policy(each, url) for each in addresses)


def _lets_in(address: str) -> bool:
    return leads_into_group(address) or _SENT.search(address) is not None


def _is_policy(address: str, url: str) -> bool:
    return _POLICY.search(path_of(address)) is not None and is_own(address, url)
