"""What a site says of itself under every text: how to print it elsewhere, whose the page is."""

import re
from itertools import islice
from typing import Final
from urllib.parse import urlsplit

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_paragraph, is_part
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.rights import COPYING, FOOT, IMPRINT, RESERVED
from newsreader.extract.body.words.wants import FOLLOWERS

_LONGEST: Final = 8
"""Words of what stands above how to print a text, or leads to a network."""
_LABELLED: Final = re.compile(r"[^:\uff1a]{2,60}[:\uff1a]\s*\S")
_LONGEST_IMPRINT: Final = 160
"""Characters of a line that says whose the page is."""
_MOST_LETTERS: Final = 1200
_LEAST: Final = 100
"""Words of a text that has a foot."""
_SHARE: Final = 0.5
"""The words of a foot, as a share of those of the text, at most."""
_MOST_LABELS: Final = 5
"""Lines above how to print a text that are looked at."""
_LAST: Final = 20
"""Lines at the end among which the foot begins."""


def drop_foot(choice: Choice) -> None:
    """Drop how others may print the text, and all from the line on that says whose the page is.

    Args:
        choice: The lines of the page.
    """
    _drop_copying(choice)
    _drop_followers(choice)
    chosen = chosen_lines(choice)
    for place in range(max(0, len(chosen) - _LAST), len(chosen)):
        run = choice.runs[chosen[place]]
        if len(run.text) <= _MOST_LETTERS and FOOT.match(run.text):
            choice.chosen[chosen[place]] = False
        elif _is_imprint(run) and _is_apart(choice, chosen[:place], chosen[place:]):
            for index in chosen[place:]:
                choice.chosen[index] = False
            return


def _drop_followers(choice: Choice) -> None:
    """Drop last lines like "More tips: Pinterest", a label and a link to where followers are."""
    for index in reversed(chosen_lines(choice)):
        run = choice.runs[index]
        if is_part(run) or len(run.words) > _LONGEST or not 0 < run.linked < len(run.words):
            return
        if _LABELLED.match(run.text) is None or not all(map(_is_of_followers, links_of(run))):
            return
        choice.chosen[index] = False


def _is_of_followers(link: html.HtmlElement) -> bool:
    """Tell whether a link leads to a network, or shows a picture only."""
    if not "".join(link.itertext()).strip():
        return True
    try:
        host = urlsplit(link.get("href", "").strip()).hostname or ""
    except ValueError:
        return False
    return FOLLOWERS.search(host) is not None


def _is_imprint(run: Run) -> bool:
    """Tell whether a line says whose the page is; whose a picture is, is said in fewer words."""
    if len(run.text) > _LONGEST_IMPRINT or RESERVED.search(run.text) is None:
        return False
    return IMPRINT.fullmatch(run.text) is not None


def _is_apart(choice: Choice, text: list[int], foot: list[int]) -> bool:
    """Tell whether there is a text, and nothing of its foot stands where a paragraph of it does.

    Args:
        choice: The lines of the page.
        text: The places of the lines above.
        foot: Those of the foot, which is short beside them.
    """
    paragraphs = [choice.runs[at] for at in text if is_paragraph(choice.runs[at])]
    words = sum(len(run.words) for run in paragraphs)
    if words < _LEAST or sum(len(choice.runs[at].words) for at in foot) > _SHARE * words:
        return False
    homes = {home_of(run) for run in paragraphs}
    return not any(home_of(choice.runs[at]) in homes for at in foot)


def _drop_copying(choice: Choice) -> None:
    """Drop "Republish this article" with the largest box around it that has none of the text."""
    chosen = chosen_lines(choice)
    labels = (
        place
        for place, index in enumerate(chosen)
        if len(choice.runs[index].words) <= _LONGEST and COPYING.fullmatch(choice.runs[index].text)
    )
    for place in islice(labels, _MOST_LABELS):
        run = choice.runs[chosen[place]]
        text = [choice.runs[at] for at in chosen[:place] if is_paragraph(choice.runs[at])]
        if sum(len(each.words) for each in text) < _LEAST:
            continue
        around = {each for other in text for each in ancestors(other.block)}
        inside = [each for each in ancestors(run.block) if each not in around]
        for after in chosen[place:]:
            if inside[-1] not in ancestors(choice.runs[after].block):
                break
            choice.chosen[after] = False
        return
