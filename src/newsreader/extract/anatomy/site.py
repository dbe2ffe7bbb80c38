"""What the site of a page is called, and whether a text is one of its names."""

import re
from typing import Final

from newsreader.extract.anatomy.json_ld import text_of, things, types_of
from newsreader.extract.anatomy.sources import Sources

_WORD: Final = re.compile(r"\w+")
NAME_WORDS: Final = 4
"""Words of the longest name of a site."""
_SIGNS: Final = " |·•–—"
"""What a name of a site does not begin or end with."""
_SLOGAN: Final = re.compile(r"(?<=\w)\s+[|–—]\s+(?:\S+\s+){3,}\S+$")
"""What a site says of itself behind its name."""
_LONGEST_TAIL: Final = 16
"""Characters of a name of a site behind a title."""
TEMPLATE: Final = re.compile(r"\{\{|\}\}|^%\w+%$|^page\.\w+|^\[\w+\]$")
"""A place in a template that nobody filled in."""


def site_of(sources: Sources) -> str:
    """Return the publisher's name, or `""` where the page does not say it."""
    for name in _sites(sources):
        if name and len(name) <= 80 and "://" not in name and not TEMPLATE.search(name):
            return name
    return ""


def _sites(sources: Sources) -> list[str]:
    names = [sources.meta("og:site_name")]
    names += [
        publisher if isinstance(publisher, str) else text_of(publisher.get("name"))
        for publisher in things(sources.article.get("publisher"), sources.table)
    ]
    names += [
        text_of(node.get("name"))
        for node in sources.nodes
        if not {"WebSite", "NewsMediaOrganization"}.isdisjoint(types_of(node))
    ]
    names.append(sources.meta("application-name", "apple-mobile-web-app-title"))
    names.append(_behind_title(sources.title))
    source = sources.meta("source", "mediaid")
    names.append(source if _is_told(sources, source) else "")
    return [_SLOGAN.sub("", " ".join(name.split())).strip(_SIGNS) for name in names]


def told_source(sources: Sources) -> str:
    """Return what the head of a page calls the source of its text, where that is not the site."""
    source = sources.meta("source", "mediaid")
    return "" if _is_told(sources, source) else source


def _is_told(sources: Sources, name: str) -> bool:
    """Tell whether the title of a page or its host has a name."""
    form = folded(name).replace(" ", "")
    return form in folded(sources.title).replace(" ", "") or form in sources.host


def _behind_title(title: str) -> str:
    """Return what stands behind the last low line of a title of the Far East: its site."""
    head, sign, tail = title.rpartition("_")
    last = tail.strip()
    return last if sign and not head.isascii() and len(last) <= _LONGEST_TAIL else ""


def folded(text: str) -> str:
    """Return the words of a text in small letters, by which two spellings of it are one."""
    return " ".join(_WORD.findall(text.casefold().replace("'", "").replace("’", "")))


def names_of_site(sources: Sources) -> set[str]:
    """Return what the site is called, folded: its names, and its host with and without ending."""
    host = sources.host
    labels = host.split(".")
    called = {folded(name) for name in _sites(sources)} | {folded(host)}
    called |= {folded(label) for label in labels[:-1] if len(label) > 3}
    called |= {folded(sources.meta("twitter:site", "twitter:creator").lstrip("@"))}
    return {name for name in called if name}


def is_site(part: str, site: set[str]) -> bool:
    """Tell whether a part of a title names the site.

    Args:
        part: The part.
        site: What the site is called, folded.
    """
    words = folded(part)
    if not words:
        return True
    if words in site:
        return True
    joined = words.replace(" ", "")
    return any(
        joined == name.replace(" ", "") or (len(joined) > 3 and words.removeprefix("the ") == name)
        for name in site
    )
