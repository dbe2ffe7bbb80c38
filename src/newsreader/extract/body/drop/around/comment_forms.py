"""What stands over the form in which readers write what they think of a text."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, top_of
from newsreader.extract.names import FRAMES

_MOST: Final = 160
"""Words of the lines in the box of such a form."""
_SHARE: Final = 0.3
"""The share of the text that they may have: of a page that is for writing they are the text."""
_MOST_FORMS: Final = 20
_CALLED: Final = re.compile(
    r"comm?ent|komm?ent|respond|respuesta|reply|antwort|reaction|reactie|reagi|opini|meinung"
    r"|talkback|feedback|guest-?book|gaestebuch|livre-d-?or|otzyv|vylder",
    re.IGNORECASE,
)
"""What the box of such a form is called."""
_LONGEST_NAME: Final = 200
_FAR: Final = 3
"""Elements around a form, the largest of which is its box."""
_OWN: Final = ("h1", "article", "main")
"""What the box of a form does not hold."""


def drop_comment_forms(choice: Choice) -> None:
    """Drop the lines in the box of a form below the text, where both are called after comments.

    What stands in such a box says what it is for, and what becomes of what is written.

    Args:
        choice: The lines of the page.
    """
    if not choice.runs:
        return
    forms = [form for form in top_of(choice).iter("form") if _is_to_write(form)]
    if not forms:
        return
    choice.recount()
    total = sum(len(choice.runs[at].words) for at in chosen_lines(choice))
    boxes = {
        box for form in forms[:_MOST_FORMS] if (box := _box_of(choice, form, total)) is not None
    }
    inside: set[int] = set()
    chosen = chosen_lines(choice)
    for index in reversed(chosen):
        if boxes.isdisjoint(ancestors(choice.runs[index].block)):
            break  # a form amid a text is what its author asks
        inside.add(index)
    for index in inside:
        choice.chosen[index] = False


def _is_to_write(form: html.HtmlElement) -> bool:
    """Tell whether a form is called after comments, and has a field for a name or an address."""
    called = " ".join(form.get(name, "")[:_LONGEST_NAME] for name in ("class", "id", "action"))
    if _CALLED.search(called) is None:
        return False
    kinds = (each.get("type", "text").lower() for each in form.iter("input"))
    return any(kind in {"text", "email"} for kind in kinds)


def _box_of(choice: Choice, form: html.HtmlElement, total: int) -> html.HtmlElement | None:
    """Return the largest box around a form, called after comments, that holds a few lines."""
    box = None
    for each in islice(ancestors(form), 1 + _FAR):
        if each.tag in FRAMES or next(each.iter(*_OWN), None) is not None:
            break
        count = choice.counts.get(each)
        if count is not None and count.chosen > min(_MOST, _SHARE * total):
            break
        if _CALLED.search(f"{each.get('class', '')} {each.get('id', '')}"[:_LONGEST_NAME]):
            box = each
    return box
