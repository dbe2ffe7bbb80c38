"""Whom the card that a network makes of a page names as its author."""

import re
from typing import Final

from newsreader.extract.anatomy.bylines import plausible
from newsreader.extract.anatomy.sources import Sources

_WRITTEN: Final = re.compile(
    r"written|author|interview(?:ed)? by|verfasst|geschrieben|écrit|escrito|scritto|geschreven"
)
"""What the label of a line of the card says before a name."""


def labelled_on_card(sources: Sources) -> list[str]:
    """Return what the card has behind a label for the author, or nobody.

    Args:
        sources: What the page says.
    """
    for number in "123":
        if _WRITTEN.search(sources.meta(f"twitter:label{number}").casefold()):
            return [sources.meta(f"twitter:data{number}")]
    return []


def creator_of_card(sources: Sources) -> list[str]:
    """Return the one name in the place of an account of who made the card, printed on the page too.

    Args:
        sources: What the page says.
    """
    names = [name for name in sources.metas.get("twitter:creator", ()) if plausible(name)]
    printed = {line for _, line in sources.lines}
    return names if len(names) == 1 and names[0] in printed else []
