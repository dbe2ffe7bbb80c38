"""The line printed above the headline, in its box or in the headline's own element."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final
from urllib.parse import unquote, urlsplit

from newsreader.extract.anatomy.above_others import is_above_others
from newsreader.extract.anatomy.json_ld import text_of
from newsreader.extract.anatomy.lone_line import LONGEST, MOST_WORDS, beside_stamp, is_line_above
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import UNREAD, Element, Sources, words_of
from newsreader.extract.anatomy.trail_marks import HOME, is_called_one
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_BOXES: Final = names("div header hgroup section span")
_ABOVE: Final = SUBHEADINGS | names("div p span a strong small")
_STEPS: Final = re.compile(r"\s+[>»›]\s+")
_HIGHEST: Final = 3
"""Elements around the headline whose neighbour may be the line above it."""
_FRAMES: Final = names("html body main")
_BARS: Final = names("nav form footer aside table")
_CALLED: Final = re.compile(r"(?:^|[\s_-])(?:categor(?:y|ies)|filed[-_]?under)(?:$|[\s_-])", re.I)
"""What a line of sections is called."""
_POSTED: Final = re.compile(
    r"(?:filed|posted|published) (?:to|under|in)(?: ?:|(?=[A-Z ]))|classé dans|publié dans"
    r"|publicado e[nm]|pubblicato in|veröffentlicht (?:in|unter)|geplaatst in",
    re.IGNORECASE,
)
"""What may stand before its links."""
_LONGEST_BOX: Final = 120
_MOST_LINKS: Final = 4
_MOST_ELEMENTS: Final = 40
TOPIC: Final = re.compile(
    r"[/?&_-](?:topics?|categor(?:y|i[ae]s?)|tag(?:s|ged)?|sections?|themen?|temas?|rubri(?:k|que)s?"
    r"|sec[cç](?:ao|ão|oes|ões|ion|ión|iones)|secao|seção|sezion[ei])(?:[/=]|$)",
    re.IGNORECASE,
)
"""An address of what is written about something."""
_LONGEST_QUERY: Final = 300
_APART: Final = names("nav ul ol li button time form img picture figure video iframe select")


def overlines(sources: Sources, title: str, told: set[str]) -> Iterator[str]:
    """Yield what is surely the line above the headline, the likeliest first.

    A short line in the headline's own element before its words, or right above it: one that its
    class calls a section, a heading, or what the page names elsewhere as what it is about.

    Args:
        sources: What the page says.
        title: Its headline.
        told: What the page calls itself a part of or about, folded.
    """
    told_too = [text_of(sources.article.get(each)) for each in ("headline", "alternativeHeadline")]
    for heading in sources.headings[:1] or sources.seconds:
        for each in dict.fromkeys((title, sources.meta("og:title"), *told_too)):
            yield from _within(heading, each)
    if not sources.headings:
        return
    heading = sources.headings[0]
    box = _box_above(heading)
    if box is not None:
        yield from beside_stamp(sources, box)
    above = _right_above(heading)
    if above is None:
        return
    words = words_of(above, 200)
    *steps, last = _STEPS.split(words)
    if len(steps) > 1 or (steps and any(map(is_called_one, above.iter()))):
        if folded(last) in folded(title):
            return
        words, told = last, told | {folded(last)}
    if not 0 < len(words) <= LONGEST or len(words.split()) > MOST_WORDS:
        return
    marked = set(sources.marks.get("section", ())) | set(sources.marks.get("kicker", ()))
    called = any(each in marked for each in above.iter())
    named = called or above.tag in SUBHEADINGS or folded(words) in told
    if named or is_line_above(sources, above) or is_above_others(sources, above):
        yield words


def linked_above(sources: Sources, title: str, told: set[str]) -> str:
    """Return what the last words above the headline link to, where that is a section, or `""`.

    Its address is one of a topic, or a folder that the page is in; of several the first is meant,
    and the last where each is a part of the one before.
    Beside a section that is no link, but a heading, anything may stand.

    Args:
        sources: What the page says.
        title: Its headline.
        told: What the page calls itself a part of or about, folded.
    """
    heading = next((each for each in sources.headings if _is_said(each, title)), None)
    box = None if heading is None else _box_above(heading)
    if box is None:
        return ""
    links = [
        each
        for each in islice(box.iter("a"), _MOST_LINKS)
        if (words := words_of(each, 200)) and not HOME.fullmatch(words)
    ]
    called = _CALLED.search(box.get("class") or "") is not None
    sections = [each for each in links if called or _is_section(sources, each.get("href") or "")]
    if len(sections) < len(links):  # of the steps of a trail its own rule picks
        trails = {around for each in sources.trails for around in (each, *each.iterancestors())}
        sections = [] if box in trails or not links else sections[-1:]
    names = list(dict.fromkeys(words_of(each, 200) for each in sections))
    if names:
        whole = _POSTED.sub("", words_of(box, 200))
        every = "".join(dict.fromkeys(words_of(each, 200) for each in links))
        alone = re.sub(r"\W+", "", whole) == re.sub(r"\W+", "", every)
        if alone or (len(links) == 1 and whole.startswith(names[0])):
            return (
                names[-1] if _are_steps([each.get("href") or "" for each in sections]) else names[0]
            )
    heads = (words_of(each, 200) for each in islice(box.iter(*SUBHEADINGS), _MOST_LINKS))
    return next((words for words in heads if folded(words) in told), "")


def _are_steps(addresses: Sequence[str]) -> bool:
    """Tell whether each of several addresses is beneath the one before."""
    pairs = pairwise(each.partition("?")[0].rstrip("/") for each in addresses[:_MOST_LINKS])
    return len(addresses) > 1 and all(after.startswith(f"{above}/") for above, after in pairs)


def _is_said(heading: Element, title: str) -> bool:
    words = folded(words_of(heading))
    return bool(words) and (words in folded(title) or folded(title) in words)


def _box_above(heading: Element) -> Element | None:
    """Return the few words right above a headline, in the largest box of their own."""
    around: Element | None = heading
    for _ in range(_HIGHEST):
        if around is None or around.tag in _FRAMES:
            return None
        for before in islice(around.itersiblings(preceding=True), 4):
            if isinstance(before.tag, str) and (words := words_of(before, 200)):
                bar = any(each.tag in _BARS for each in islice(before.iter(), _MOST_ELEMENTS))
                return None if bar or len(words) > _LONGEST_BOX else before
        around = around.getparent()
    return None


def _is_section(sources: Sources, href: str) -> bool:
    """Tell whether an address is one of a topic, or a folder that the page is in."""
    try:
        parts = urlsplit(sources.absolute(href))
    except ValueError:
        return False
    path = unquote(parts.path)
    if TOPIC.search(path + "/") or TOPIC.search(f"?{parts.query[:_LONGEST_QUERY]}"):
        return True
    folder = path.rstrip("/")
    return bool(folder) and unquote(sources.path).rstrip("/").startswith(folder + "/")


def _within(heading: Element, title: str) -> Iterator[str]:
    """Yield the first element of a heading that ends with the headline and has more before it."""
    whole = words_of(heading)
    if not title or folded(whole) == folded(title) or not folded(whole).endswith(folded(title)):
        return
    first = next((each for each in heading if isinstance(each.tag, str)), None)
    if first is None or (heading.text or "").strip():
        return
    words = words_of(first, 200)
    behind = "".join(f"{words_of(each)} {each.tail or ''} " for each in first.itersiblings("*"))
    rest = folded(f"{first.tail or ''} {behind}")  # a style sets them in lines of their own
    alone = folded(title) == rest or folded(whole) == f"{folded(words)} {folded(title)}"
    if 0 < len(words) <= LONGEST and alone:
        yield words


def _right_above(heading: Element) -> Element | None:
    """Return the element right above a headline, with nothing but its words in it."""
    each: Element | None = heading
    for _ in range(_HIGHEST):
        if each is None:
            return None
        for before in islice(each.itersiblings(preceding=True), 3):
            if not isinstance(before.tag, str) or before.tag in UNREAD:
                continue
            if (before.tail or "").strip():
                return None
            if not words_of(before, 200):
                if any(inner.tag in _APART for inner in before.iter()):
                    return None
                continue
            return _inmost(before)
        each = each.getparent()
        if each is None or each.tag not in _BOXES or (each.text or "").strip():
            return None
    return None


def _inmost(element: Element) -> Element | None:
    """Return the element in a box that has all of its words, None where it has more than one."""
    if any(inner.tag in _APART for inner in element.iter()) or element.tag not in _ABOVE:
        return None
    while True:
        inner = [each for each in element if isinstance(each.tag, str) and words_of(each, 200)]
        if len(inner) != 1 or words_of(inner[0], 200) != words_of(element, 200):
            return element if len(inner) < 2 else None
        if inner[0].tag == "a" or inner[0].tag not in _ABOVE:
            return element
        element = inner[0]
