"""What the site of a page is called, and whether a text is one of its names."""

import re
from itertools import combinations, islice
from typing import Final
from urllib.parse import urlsplit

from newsreader.extract.anatomy.json_ld import text_of, things, types_of
from newsreader.extract.anatomy.sources import Sources, words_of
from newsreader.extract.anatomy.trail_marks import HOME
from newsreader.model.names import names as words_in

_WORD: Final = re.compile(r"\w+")
NAME_WORDS: Final = 4
"""Words of the longest name of a site."""
_SIGNS: Final = " |·•–—"
"""What a name of a site does not begin or end with."""
_SLOGAN: Final = re.compile(r"(?<=\w)\s+[|–—]\s+(?:\S+\s+){3,}\S+$")
"""What a site says of itself behind its name."""
_HYPHENED: Final = re.compile(r"(?<=\w)\s+[-•]\s+(?:\S+\s+){3,}\S+$")
"""The same behind a sign that a name may have: it is cut where the name is shown."""
_LONGEST_TAIL: Final = 16
"""Characters of a name of a site behind a title."""
_SIGN: Final = re.compile(r"\s+(?:[|–—\-•·»«~‹›]|::)\s+|\s*[|｜]\s*|--|\s+-(?=[A-Z])|：(?=[A-Z])")
_HYPHEN: Final = re.compile(r"(?<=[^\x00-\x7f])[-－](?=[^\x00-\x7f])")
"""What parts a headline of the Far East from its site, where no space does."""
_SIGNED: Final = re.compile(r"(?:by|von|par|por|di|door|av|af)\s", re.IGNORECASE)
_MARKS: Final = "®™©⋆ [("
_MOST_WORDS: Final = 9
_LONGEST_NAME: Final = 60
_GENERAL: Final = words_in(
    "www blog blogs news home main article articles shop store docs help support com co org net"
    " gov edu ac info page pages posts resources learn guide guides story stories magazine"
)
"""Labels of a host that say nothing of whose it is."""
_SMALL: Final = words_in(
    "the a an of and for in at on to de la le les du des der die das und et y e en del di il"
    " het van och og i ja z a и"
)
"""Words that a host leaves out of a name."""
_FEWEST: Final = 3
"""Letters of a name that no host begins with by chance."""
_LONG: Final = 6
_LONGEST_HEAD: Final = 300
_OWN_TAIL: Final = re.compile(
    r"(?<=\S)(?P<source>\s?[(（][^()（）]{2,40}[)）])?(?P<tail>\s[-|–—｜]\s(?P<site>[^-|–—｜]{2,40}))$"
)
"""The name of a site behind a sign, and whose text it has before that."""
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_BEFORE: Final = re.compile(r"\s*[|–—:·•»-]\s*$")
"""What stands between the name of a site and a headline behind it."""
_MOST_LINKS: Final = 300
_LONGEST_ADDRESS: Final = 1_000
TEMPLATE: Final = re.compile(r"\{\{|\}\}|^%\w+%$|^page\.\w+|^\[\w+\]$")
"""A place in a template that nobody filled in."""


def site_of(sources: Sources) -> str:
    """Return the publisher's name, or `""` where the page does not say it."""
    for told in _sites(sources):
        name = _HYPHENED.sub("", told).removesuffix(" -")
        if " " not in name and HOME.fullmatch(name):
            continue
        fine = len(name) <= 80 and "://" not in name and not TEMPLATE.search(name)
        if fine and any(map(str.isalnum, name)):
            return _as_printed(sources, name)
    return ""


def _as_printed(sources: Sources, name: str) -> str:
    """Return a name that is told as a part of an address, `sample-herald`, as the page prints it.

    Args:
        sources: What the page says.
        name: As machines are told.
    """
    if not _SLUG.fullmatch(name):
        return name
    printed = [*_SIGN.split(sources.title), *(line for _, line in sources.lines)]
    form = name.replace("-", " ")
    return next((text for text in printed if text != form and folded(text) == form), name)


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
    names = ["" if _repeats_title(sources, name) else name for name in names]
    names.append("" if any(names) else _at_the_end(sources) or _at_the_start(sources))
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


def _at_the_end(sources: Sources) -> str:
    """Return what stands behind the last sign in a page's title, where that is its site, or `""`.

    Args:
        sources: What the page says.
    """
    heads = [folded(words_of(each, _LONGEST_HEAD)) for each in sources.headings[:3]]
    for tail in _tails(sources.title):
        said = folded(tail)
        if len(tail.split()) > _MOST_WORDS or len(tail) > _LONGEST_NAME or _SIGNED.match(tail):
            continue
        if _GENERAL.issuperset(said.split()) or folded(sources.title).startswith(said):
            continue
        if any(said in line and said != line for line in heads):
            continue
        first = next((line for line in heads if line and said.startswith(f"{line} ")), "")
        if not first and (_is_of_host(tail, sources.host) or _leads_home(sources, tail)):
            return tail
    return ""


def _at_the_start(sources: Sources) -> str:
    """Return what stands before the headline in a page's title, where that is its site, or `""`."""
    title = " ".join(sources.title.split())
    for heading in sources.headings[:3] or sources.seconds[:1]:
        line = words_of(heading, _LONGEST_HEAD)
        before = title.removesuffix(line) if len(line.split()) > 1 else title
        head = _SIGN.split(_BEFORE.sub("", before))[0]
        if before == title or not _BEFORE.search(before) or len(head.split()) > _MOST_WORDS:
            continue
        if _GENERAL.issuperset(folded(head).split()) or len(head) > _LONGEST_NAME:
            continue
        if _is_of_host(head, sources.host) or _leads_home(sources, head):
            return head
    return ""


def _repeats_title(sources: Sources, name: str) -> bool:
    """Tell whether what is told as the name of a site is the whole title of the page, sign and all.

    Args:
        sources: What the page says.
        name: The name.
    """
    titles = {folded(sources.title), folded(sources.meta("og:title"))}
    return folded(name) in titles and _SIGN.search(name) is not None


def _tails(title: str) -> list[str]:
    """Return the last part of a title, by the widest sign and by that of the Far East."""
    found = []
    for sign in (_SIGN, _HYPHEN):
        places = [match.end() for match in sign.finditer(title[-4 * _LONGEST_NAME :])]
        if places and (tail := title[-4 * _LONGEST_NAME :][places[-1] :].strip(_MARKS)):
            found.append(tail)
    return found


def _is_of_host(tail: str, host: str) -> bool:
    """Tell whether a host has a name, the most of its words, or their first letters."""
    words = folded(tail).split()
    labels = host.split(".")
    forms = {label.replace("-", "") for label in labels[:-1]} | {"".join(labels[-2:])}
    forms |= {piece for label in labels[:-1] for piece in label.split("-")}
    return any(_is_of_label(words, tail, form) for form in forms - _GENERAL)


def _is_of_label(words: list[str], tail: str, label: str) -> bool:
    own = [word for word in words if word not in _SMALL]
    joined, short = "".join(own), "".join(word[0] for word in own)
    if len(label) < _FEWEST:
        return len(label) > 1 and label in words and label not in tail.split()
    if label in ("".join(words), joined):
        return True
    if len(joined) >= _FEWEST and (label.startswith(joined) or joined.startswith(label)):
        return True
    if len(short) >= _FEWEST and (label.startswith(short) or short.endswith(label)):
        return True
    if _is_most_of(joined, label):
        return True
    runs = (words[start:end] for start, end in combinations(range(len(words) + 1), 2))
    return any(
        "".join(run) == label or (len(run) > 1 and _is_most_of("".join(run), label)) for run in runs
    )


def _is_most_of(run: str, label: str) -> bool:
    return len(run) >= _LONG and 2 * len(run) >= len(label) and run in label


def _leads_home(sources: Sources, tail: str) -> bool:
    """Tell whether a link to the start page, or the picture in one, is called so."""
    if sources.root is None:
        return False
    said = folded(tail)
    for link in islice(sources.root.iter("a"), _MOST_LINKS):
        if not _is_home(sources, link.get("href") or ""):
            continue
        called = [words_of(link, 100), link.get("title") or "", link.get("aria-label") or ""]
        called += [image.get("alt") or "" for image in islice(link.iter("img"), 2)]
        if said in map(folded, called):
            return True
    return False


def _is_home(sources: Sources, href: str) -> bool:
    try:
        parts = urlsplit(sources.absolute(href[:_LONGEST_ADDRESS]))
        own = (parts.hostname or "").removeprefix("www.") == sources.host
    except ValueError:
        return False
    return own and parts.path in ("", "/") and not parts.query and not parts.fragment


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


def without_own_tail(sources: Sources, text: str) -> str:
    """Return a description without the site at its end, as in the title of its page.

    Before that may stand who gave the text, in brackets, if the title has them too.

    Args:
        sources: What the page says.
        text: One line.
    """
    found = _OWN_TAIL.search(text[-_LONGEST_HEAD:])
    if found is None or folded(found["site"]) not in names_of_site(sources):
        return text
    titles = (sources.meta("og:title"), sources.title)
    known = found["source"] and any(each.endswith(found[0]) for each in titles)
    cut = len(found[0]) if known or not found["source"] else len(found["tail"])
    return text[:-cut].rstrip()


def is_site(part: str, site: set[str]) -> bool:
    """Tell whether a part of a title names the site.

    Args:
        part: The part.
        site: What the site is called, folded.
    """
    words = folded(part).removeprefix("www ")
    if not words:
        return True
    if words in site:
        return True
    joined = words.replace(" ", "")
    return any(
        joined == name.replace(" ", "") or (len(joined) > 3 and words.removeprefix("the ") == name)
        for name in site
    )
