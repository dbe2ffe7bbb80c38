"""The licence under which a site gives all its texts away, in a line of its own below each."""

import re
from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_paragraph, is_part
from newsreader.extract.body.lines.links import each_link
from newsreader.extract.body.lines.runs import Run
from newsreader.model.names import names

_WHOLE: Final = names("table figure figcaption pre blockquote")
_LAST: Final = 6
"""Lines at the end among which it is."""
_LONGEST: Final = 60
"""Words of such a line."""
_LEAST: Final = 40
"""Words of the paragraphs of a text that has one."""
_LICENCE: Final = re.compile(
    r"^(?:https?:)?//(?:[a-z]+\.)?creativecommons\.org/(?:licen[sc]es|publicdomain|share-your-work)\b"
    r"|^(?:https?:)?//(?:www\.)?gnu\.org/(?:licen[sc]es|copyleft)/",
    re.IGNORECASE,
)
"""Where it is to be read."""


def drop_licences(choice: Choice) -> None:
    """Drop a last line that links to a licence of texts, where no paragraph stands beside it.

    Among the paragraphs the author says so: of a picture, or of what the text is about.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    text = [choice.runs[at] for at in chosen if is_paragraph(choice.runs[at])]
    licences = [at for at in chosen[-_LAST:] if _is_licence(choice.runs[at])]
    text = [run for run in text if not _is_licence(run)]
    if not licences or sum(len(run.words) for run in text) < _LEAST:
        return
    homes = {home_of(run) for run in text} | {run.block for run in text}
    for at in licences:
        run = choice.runs[at]
        if run.block not in homes and home_of(run) not in homes:
            choice.chosen[at] = False


def _is_licence(run: Run) -> bool:
    """Tell whether a line of its own links to a licence."""
    if not run.linked or len(run.words) > _LONGEST or is_part(run):
        return False
    if any(each.tag in _WHOLE for each in ancestors(run.block)):
        return False
    return any(_LICENCE.match(link.get("href", "").strip()) for link in each_link(run))
