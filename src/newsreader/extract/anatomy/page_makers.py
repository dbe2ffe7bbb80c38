"""Who made the page and not its text: a theme for blogs may name its maker as the author of all."""

import re
from typing import Final

from newsreader.extract.anatomy.sources import Sources, words_of

_MADE: Final = re.compile(
    r"(?:\b(?:theme|template|skin|(?:web ?)?design(?:ed)?|web ?site|site|layout|develop(?:ed|ment)"
    r"|built|made|coded|powered|umsetzung|gestaltung|realisierung|realisiert|erstellt|programmierung"
    r"|réalisation|réalisé|conception|création|diseño|diseñado|desarrollo|desarrollado|sviluppo"
    r"|realizzazione|realizzato|desenvolvimento|desenvolvido|ontwerp|ontwikkeld|projekt)"
    r"(?: (?:and|und|et|y|e|&) \w{2,14})?"
    r"(?: (?:by|von|durch|par|por|da|de|di|door))?\s?[:：]?)\s*$",
    re.IGNORECASE,
)
_REACH: Final = 50
"""Characters before a name in which it is told what its bearer made."""
_LONGEST: Final = 400_000
_MOST: Final = 20


def made_the_page(sources: Sources, name: str) -> bool:
    """Tell whether a page names somebody, and only as the maker of its theme or of the site.

    Args:
        sources: What the page says.
        name: Whom its head names as the author.
    """
    body = None if sources.root is None else sources.root.find("body")
    if body is None or not name:
        return False
    text = words_of(body, _LONGEST)
    places = [found.start() for found in re.finditer(re.escape(name), text)]
    return 0 < len(places) <= _MOST and all(
        _MADE.search(text[max(0, place - _REACH) : place]) for place in places
    )
