"""Who signs an article without a word for it, or far from its headline, where a second sign agrees.

A name alone below a headline may be a section or a place; one that is the text of a link to a page
of that name, or of a portrait beside it, is somebody. What is signed at the foot is believed where
only one name is.
"""

import re
import unicodedata
from typing import Final

from newsreader.extract.anatomy.bylines import LONGEST_NAME, PROFILE, plausible
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Sources, words_of

_PORTRAIT: Final = re.compile(
    r"(?:(?:profile )?(?:photo|picture|image|portrait|headshot|avatar)(?: of)?(?: the)?(?: author)?"
    r"|author(?: photo| image| avatar)?(?: of)?|foto (?:von|di|de|van)|photo de|author)\s*:?\s+"
    r"|(?:'s)?(?: (?:profile|author))?(?: (?:photo|picture|image|portrait|headshot|avatar))$",
    re.IGNORECASE,
)
"""What the words for a portrait say beside the name."""
_SIGNED_BELOW: Final = re.compile(
    r"(?:(?:article |post |story )?written by|(?:article|words|text|story) by|about the author"
    r"|(?:geschrieben|verfasst) von|über (?:den autor|die autorin)|(?:rédigé|écrit) par"
    r"|à propos de l['’]aut(?:eur|rice)|escrito por|sobre (?:el autor|la autora|o autor|a autora)"
    r"|scritto da|(?:l['’]autore|l['’]autrice)|geschreven door|over de auteur)\s*[:：]?\s*",
    re.IGNORECASE,
)
_NEAR: Final = 12
"""Elements between a name and what it belongs to: its label, its portrait."""
_FEWEST: Final = 5
"""Letters of a name that is looked for in an address."""
_OTHERS: Final = re.compile(r"[^a-z0-9]")


def seen_at_the_headline(sources: Sources) -> list[str]:
    """Return whoever's name stands alone at the headline and is somebody's by another sign.

    Args:
        sources: What the page says.
    """
    headed = sources.headed()
    # "Contact: A. Person", "Photos: B. Other": what has a label is what that says.
    labels = ["", *headed]
    lines = [
        line
        for before, line in zip(labels, headed, strict=False)
        if plausible(line) and not before.endswith((":", "："))
    ]
    if not lines:
        return []
    known = {
        folded(name)
        for link in sources.people
        if plausible(name := words_of(link, LONGEST_NAME))
        and _is_home_of(name, link.get("href") or "")
    }
    places = {line: number for number, line in sources.lines if line in lines}
    known |= {
        folded(line)
        for number, alt in sources.portraits
        for line in lines
        if abs(places[line] - number) <= _NEAR and folded(_PORTRAIT.sub("", alt)) == folded(line)
    }
    return [line for line in lines if folded(line) in known][:1]


def signed_at_the_foot(sources: Sources) -> list[str]:
    """Return the one name that follows "Written by" or "About the author" anywhere, else nobody.

    Args:
        sources: What the page says.
    """
    found: dict[str, str] = {}
    for at, (number, line) in enumerate(sources.lines):
        label = _SIGNED_BELOW.match(line)
        if label is None:
            continue
        name = line[label.end() :]
        if not name and at + 1 < len(sources.lines):
            behind, name = sources.lines[at + 1]
            name = name if behind - number <= _NEAR else ""
        if name and not plausible(name):
            return []
        if name:
            found.setdefault(folded(name), name)
    return list(found.values()) if len(found) == 1 else []


def _is_home_of(name: str, address: str) -> bool:
    """Tell whether an address is that of a person: `/people/ann-person/`, `/in/annperson`."""
    bare, path = _letters(name), address.partition("?")[0].rstrip("/")
    if len(bare) < _FEWEST or not _letters(path.rpartition("/")[2]).startswith(bare):
        return False
    return PROFILE.search(path) is not None or "linkedin.com/in/" in path


def _letters(text: str) -> str:
    return _OTHERS.sub("", unicodedata.normalize("NFKD", text).casefold())
