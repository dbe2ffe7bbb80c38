"""Lines at the edges of a text that say whose the page is, and who went over the text."""

import re
from typing import Final

from newsreader.extract.addresses import host_of
from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.kinds import NO_LABELS, STOPS, home_of, is_paragraph
from newsreader.extract.body.lines.links import each_link
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import beside_date, is_stamp
from newsreader.extract.body.words.rights import IMPRINT
from newsreader.extract.body.words.signed import SIGNED_BELOW, SIGNS
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.letters import letters_of

_LONGEST_LABEL: Final = 12
"""Words of a line that may be a label."""
_LONGEST_IMPRINT: Final = 120
"""Characters of a line that says whose a page is."""
_SOURCE: Final = re.compile(r"[(\[]([^\W\d][\w.-]{2,39})[)\]]\s*")
"""Who gives a text, in brackets."""
_LABEL: Final = 2
"""Words of a label before the name of an author."""
_FIRST: Final = 2
_LAST: Final = 3
"""Lines at the edges of a text among which it may say whose the page is."""


def drop_imprint(choice: Choice) -> None:
    """Drop the line at either edge of the text that says whose the page is.

    So goes a day below it that stands by itself, and not where the paragraphs stand.
    """
    chosen = chosen_lines(choice)
    for index in (*chosen[:_FIRST], *chosen[-_LAST:]):
        run = choice.runs[index]
        if len(run.text) <= _LONGEST_IMPRINT and _is_imprint(run):
            choice.chosen[index] = False
    homes = {home_of(choice.runs[index]) for index in chosen if is_paragraph(choice.runs[index])}
    host = letters_of(host_of(choice.known.url))
    for index in reversed(chosen_lines(choice)):
        run = choice.runs[index]
        if not homes or home_of(run) in homes or run.block.tag in NO_LABELS:
            break
        if not _is_day(run, host):
            break
        choice.chosen[index] = False


def _is_day(run: Run, host: str) -> bool:
    """Tell whether a line is a day, maybe behind the site's own name: "(herald) 9 August 2013"."""
    source = _SOURCE.match(run.text)
    own = source is not None and letters_of(source[1]) in host
    text = run.text[source.end() :] if source is not None and own else run.text
    return len(run.words) <= _LONGEST_LABEL and (
        beside_date(text) == "" or (own and is_stamp(text))
    )


def drop_signatures(choice: Choice) -> None:
    """Drop "Reviewed by" where the name is none of the text, and with the name as its last lines.

    So goes a last line like "Interview by Ann Quay", whose name is a link.
    """
    chosen = chosen_lines(choice)
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        if len(run.words) > _LONGEST_LABEL or run.block.tag in SUBHEADINGS:
            continue
        last = chosen[place:] if place >= len(chosen) - _LAST else []
        if SIGNS.fullmatch(run.text):
            named = index + 1 < len(choice.chosen) and choice.chosen[index + 1]
            short = all(len(choice.runs[at].words) <= _LONGEST_LABEL for at in last)
            for at in last if last and short else [] if named else [index]:
                choice.chosen[at] = False
        elif last and run.linked and SIGNED_BELOW.match(run.text):
            choice.chosen[index] = len(run.words) > run.linked + _LAST
        elif last and _is_foot(run):
            choice.chosen[index] = False


def _is_foot(run: Run) -> bool:
    """Tell whether a line is links to its author and his accounts, with a label before them."""
    links = each_link(run)
    if not links or len(run.words) - run.linked > _LABEL or run.text.endswith(STOPS):
        return False
    # An address of Google+ said so in its query.
    first = links[0]
    return "author" in first.get("rel", "").lower().split() or "rel=author" in first.get("href", "")


def _is_imprint(run: Run) -> bool:
    """Tell whether a short line says whose the page is, or when it was changed at last."""
    if IMPRINT.fullmatch(run.text):
        return True
    if run.block.tag in NO_LABELS and run.block.tag != "li":
        return False
    return bool(beside_date(run.text)) and is_stamp(run.text)
