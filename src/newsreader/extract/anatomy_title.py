"""The headline without the name of its site, the site's name, and the lead paragraph."""

import html
import re
from collections.abc import Sequence
from typing import Final

from newsreader.extract.anatomy_json import text_of, things, types_of
from newsreader.extract.anatomy_sources import UNREAD, Element, Sources, words_of
from newsreader.extract.names import names

_PART: Final = re.compile(r"\s+(?:[|–—\-•·»«~/]|::|\\)\s+|\s*\|\s*|\s*[|»«]\s+|:\s+(?=\S)")
_WORD: Final = re.compile(r"\w+")
_CUT: Final = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*(?:\S+\s*){0,3}$")
_LONGEST: Final = 300
_SHORTEST_LEAD: Final = 5
_NAME_WORDS: Final = 4
_LONGEST_MOTTO: Final = 12
_STEM: Final = 5
"""Letters by which two forms of a word are one."""
_MOST_LEADS: Final = 3
_MOST_PARTS: Final = 8
_NO_LEAD: Final = re.compile(
    r"^(?:read (?:more|the)|summari[sz]e (?:this|with)|share (?:this|on)|click"
    r"|subscribe|sign up|log in|posted (?:on|by)|published (?:on|by)"
    r"|by )"
    r"|\bcookies?\b.{0,40}\b(?:use|accept)|\bjavascript\b|\{\{|min(?:ute)?s? read$",
    re.IGNORECASE,
)
_CUT_OFF: Final = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
_TEASER: Final = re.compile(
    r"(?:^|[-_\s])(?:teaser|intro|lead|lede|summary|abstract)(?=$|[-_\s])", re.I
)
_MANY: Final = 8
"""Words of a text cut off that no two texts begin with by chance."""
_LABELS: Final = ("byline", "date", "kicker", "section", "edition")
_BLOCKS: Final = names("""
    address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6
    header li main nav ol p pre section table tbody td th thead tr ul
    """)
_TEMPLATE: Final = re.compile(r"\{\{|\}\}|^%\w+%$|^page\.\w+|^\[\w+\]$")


def site_of(sources: Sources) -> str:
    """Return the publisher's name, or `""` where the page does not say it."""
    for name in _sites(sources):
        if name and len(name) <= 80 and "://" not in name and not _TEMPLATE.search(name):
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
    names.append(sources.meta("source", "mediaid"))
    return [" ".join(name.split()) for name in names]


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


def title_of(sources: Sources) -> str:
    """Return the headline as it is printed, or `""`.

    What the page's head says picks among its first-level headings: the printed words win where the
    two agree in most of theirs. A heading that nobody confirms is the name of the site as often as
    not.
    """
    site = names_of_site(sources)
    headings = [_line(words_of(heading, _LONGEST)) for heading in sources.headings[:10]]
    said = [
        text_of(sources.article.get("headline")),
        sources.meta("og:title"),
        sources.meta(
            "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title"
        ),
        text_of(sources.article.get("name")),
        sources.title,
    ]
    said = [_line(text)[:_LONGEST] for text in said]
    said = [text for text in said if text and not _TEMPLATE.search(text)]
    bare = [without_site(text, site, [*headings, *said]) for text in said]
    printed = _best_heading(headings, bare, site)
    if printed:
        return without_site(printed, site, bare)
    for text in bare:
        if folded(text) not in site:
            return text
    return (
        headings[0] if len(headings) == 1 and not bare and folded(headings[0]) not in site else ""
    )


def _line(text: str) -> str:
    """Return a text on one line, references decoded that somebody escaped twice."""
    line = " ".join(text.split())
    return " ".join(html.unescape(line).split()) if "&" in line else line


def _best_heading(headings: list[str], said: list[str], site: set[str]) -> str:
    best, most = "", 0.0
    for heading in headings:
        own = set(folded(heading).split())
        if not own or folded(heading) in site:
            continue
        for text in said:
            other = set(folded(text).split())
            if not other:
                continue
            share = len(own & other) / max(len(own), len(other))
            inside = folded(heading) != folded(text) and folded(text) in folded(heading)
            if share > most and share > 0.5:
                # "12 Dec 2025 The headline": what the head says is the headline within it.
                loose = inside and _loose(heading, text)
                shouted = heading.isupper() and folded(heading) == folded(text)
                best, most = (text if loose or shouted else heading), share
    return best


def _loose(heading: str, text: str) -> bool:
    """Tell whether a heading has more than the headline in it: a date, a count, a source."""
    start = heading.casefold().find(text.casefold())
    if start < 0:
        return False
    rest = heading[:start] + heading[start + len(text) :]
    return bool(re.search(r"\d|\(", rest)) and len(text.split()) > 2


def without_site(title: str, site: set[str], others: list[str]) -> str:
    """Return a title without the parts that name its site.

    Args:
        title: As the page's head has it: `"Ministers agree | World | The Herald"`.
        site: What the site is called, folded.
        others: What else says the headline: what is part of it there is part of it here.
    """
    parts = list(_PART.finditer(title))
    parts = parts if len(parts) <= _MOST_PARTS else parts[:1] + parts[1 - _MOST_PARTS :]
    if not parts:
        return title
    whole = [folded(other) for other in others if folded(other) != folded(title)]
    for match in parts:  # the headline alone, as another witness has it
        head, tail = title[: match.start()], title[match.end() :]
        if match[0].strip() != ":" and folded(head) in whole and len(head.split()) > 2:
            return head
        if folded(tail) in whole and len(tail.split()) > 2:
            return tail
    for match in parts:
        head, tail = title[: match.start()], title[match.end() :]
        if match[0].strip() != ":" and _is_site(tail, site) and head.strip():
            return without_site(head, site, others)
    match = parts[-1]
    head, tail = title[: match.start()], title[match.end() :]
    if match[0].strip() == "|" and len(tail.split()) <= _NAME_WORDS and len(head.split()) > 2:
        return without_site(head, site, others)  # behind a bar stand sections and names of sites
    match = parts[0]
    if _is_site(title[: match.start()], site):
        return without_site(title[match.end() :], site, others)
    return title


def _is_site(part: str, site: set[str]) -> bool:
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


def standfirst_of(sources: Sources, title: str, people: Sequence[str] = ()) -> str:
    """Return the lead paragraph, or `""`.

    What is printed under the headline wins; else the description in the page's head, if it is a
    whole sentence and not the start of the text, cut off.

    Args:
        sources: What the page says.
        title: Its headline, which is no lead paragraph.
        people: Who wrote it; a text that begins with one of them is about its author.
    """
    printed = _printed(sources, title, "standfirst")
    told = [
        text_of(sources.article.get("description")),
        sources.meta("og:description"),
        sources.meta("twitter:description", "description", "dc.description"),
        text_of(sources.article.get("alternativeHeadline")),
    ]
    about = tuple({name.split()[0] + " " for name in people if name.split()})
    printed += _whole_teasers(sources, told)
    slogans = _slogans(sources)
    site = names_of_site(sources)
    for text in printed:
        if _is_lead(text, title) and not text.startswith(about):
            return text
    for text in told:
        line = " ".join(text.split())
        head, colon, _ = line.partition(":")
        if line.startswith(about) or folded(line) in slogans or (colon and _is_site(head, site)):
            continue
        if _is_motto(sources, line, title):
            continue
        if _is_lead(line, title) and line[-1:] in tuple('.!?…"”’»。！？)؟।'):
            return line
    leads = _printed(sources, title, "lead", below=True)
    return next((text for text in leads if _is_lead(text, title)), "")


def _printed(sources: Sources, title: str, kind: str, *, below: bool = False) -> list[str]:
    """Return what stands near the headline, or right below it, and is marked as of a kind."""
    near = [each for each in sources.marks.get(kind, ()) if sources.near_heading(each, 40)]
    if below:
        here = sources.order[sources.headings[0]] if near else 0
        near = [each for each in near if sources.order.get(each, 0) > here]
    said = (words_of(each, 1_200) for each in near[:_MOST_LEADS] if _is_one_text(sources, each))
    # In the letters of the headline it is that; in others a sentence may have all of its words.
    long = len(title.split()) >= _NAME_WORDS
    return [text for text in said if not (long and title in text)]


def _is_motto(sources: Sources, line: str, title: str) -> bool:
    """Tell whether a description is the motto of a site that calls each of its pages the site.

    It is short, has no word of the headline, and the page prints it nowhere.
    """
    if sources.article or sources.meta("og:type").casefold() not in ("website", "blog"):
        return False
    if sources.meta("article:published_time", "article:modified_time", "article:author"):
        return False
    one, other = _stems(line), _stems(title)
    if len(line.split()) > _LONGEST_MOTTO or not one.isdisjoint(other):
        return False
    said = folded(line)
    return all(said not in folded(text) for _, text in sources.lines)


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in folded(text).split() if len(word) >= _STEM - 1}


def _slogans(sources: Sources) -> set[str]:
    """Return what a page says of its site or publisher and not of itself, folded."""
    bodies = {"WebSite", "Organization", "NewsMediaOrganization", "Blog"}
    nodes = [node for node in sources.nodes if not bodies.isdisjoint(types_of(node))]
    return {folded(text_of(node.get("description"))) for node in nodes} - {""}


def _whole_teasers(sources: Sources, told: Sequence[str]) -> list[str]:
    """Return what stands right below the headline, of which the page's head has the start.

    Only what is called a teaser or the like: descriptions are the start of the text, too.
    """
    starts = [folded(_CUT_OFF.sub("", text)) for text in told if _CUT_OFF.search(text)]
    starts = [start for start in starts if len(start.split()) >= _MANY]
    if not starts:
        return []
    found = []
    for heading in sources.headings[:2]:
        above = heading.getparent()
        beside = (heading.getnext(), None if above is None else above.getnext())
        for each in beside:
            if each is None or not _TEASER.search(each.get("class") or ""):
                continue
            text = words_of(each, 1_200)
            if folded(text).startswith(tuple(starts)) and _is_one_text(sources, each):
                found.append(text)
    return found


def _is_one_text(sources: Sources, element: Element) -> bool:
    """Tell whether an element is one block of text, and no frame around a head with its byline."""
    labels = {each for kind in _LABELS for each in sources.marks.get(kind, ())}
    labels.update(sources.authors, sources.times, sources.headings)
    blocks: set[Element] = set()
    for each in element.iter():
        if each in labels:
            return False
        if isinstance(each.tag, str) and each.tag not in UNREAD and _says(each.text):
            blocks.add(_block_of(each, element))
        if each is not element and _says(each.tail) and (around := each.getparent()) is not None:
            blocks.add(_block_of(around, element))
        if len(blocks) > 1:
            return False
    return True


def _says(text: str | None) -> bool:
    return text is not None and any(map(str.isalnum, text))


def _block_of(element: Element, top: Element) -> Element:
    while element is not top and element.tag not in _BLOCKS:
        around = element.getparent()
        if around is None:
            break
        element = around
    return element


def _is_lead(text: str, title: str) -> bool:
    if not text or len(text) > 1_000 or _CUT.search(text) or _NO_LEAD.search(text):
        return False
    words = folded(text)
    if words in folded(title) or folded(title) == words:
        return False
    return len(words.split()) >= _SHORTEST_LEAD or (not text.isascii() and len(text) >= 15)
