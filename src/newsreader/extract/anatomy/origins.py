"""Which agency or paper a text comes from, as its page prints it: `Source: Reuters`."""

import re
from collections.abc import Callable, Iterator
from itertools import dropwhile, islice
from typing import Final

from newsreader.extract.addresses import host_of
from newsreader.extract.anatomy.bylines import HOUSE
from newsreader.extract.anatomy.placed import is_dateline, wired
from newsreader.extract.anatomy.site import folded, is_site, names_of_site, told_source
from newsreader.extract.anatomy.sources import Element, Sources, is_paragraph, words_of
from newsreader.extract.anatomy.stated import SAYS_SOURCE
from newsreader.markup.signatures import SENTENCE_ENDS
from newsreader.model.names import names

_END: Final = re.compile(
    r"\s*(?:[|｜•·;；]|\s{2}|[\s　](?:作者|编辑|編輯|责任编辑|责编|記者|记者|时间|日期|发布|更新"
    r"|阅读|浏览|人气|评论|字号|举报|点击)).*"
)
"""What follows a source in its line."""
_NOBODY: Final = re.compile(
    r"(?:互联|網路|网络|网|网友|原创|原創|本站|本网|本報|本报|本站原创|本网原创|网站原创|转载|轉載|未知|网络整理|網路整理|关注.{0,12}|關注.{0,12}|综合|綜合|整理|作者|投稿|AI|internet"
    r"|unknown|web|own|other|staff|press release|自媒体)",
    re.IGNORECASE,
)
"""What stands where a page knows no source."""
_DATE: Final = re.compile(r"(?:19|20)\d\d\s?[-./年]\s?\d{1,2}")
_ISSUE: Final = re.compile(
    r"(?:(?<![^\W\d_])(?:nr|no|num|iss|issue|heft|ausgabe|numéro|número|numero|nummer|numer|číslo"
    r"|broj|sayı|szám|вып|выпуск|випуск|τεύχος|גיליון|العدد|edisi|số)(?:\.\s?|\s)"
    r"|n[.°º]\s?|№\s?)"
    r"\d{1,5}(?:\s?/\s?\d{2,4})?(?!\d)|第\s?\d{1,5}\s?[期号號]|제\s?\d{1,5}\s?호",
    re.IGNORECASE,
)
"""The number of an issue: it says where a text was printed."""
_APART: Final = names("figure figcaption nav footer aside blockquote")
"""What holds a source of something else: a picture, figures, a quotation."""
_PICTURED: Final = re.compile(r"caption|credit|image|photo|media|quote", re.IGNORECASE)
_BEFORE: Final = re.compile(r"^[^\W\d_]{2,10}[:：]\s*")
_OFTEN: Final = 2
_LONGEST: Final = 40
_LONGEST_ISSUE: Final = 80
_MOST_WORDS: Final = 5
_AMID: Final = 4
"""Paragraphs before a line and behind it, where it is no longer at either end of the text."""
_TEXT: Final = 160
"""Characters of a paragraph of the text."""
_REACH: Final = 40
"""Elements below the headline among which a line of the head may stand."""
_SECTIONS: Final = ("新闻", "新聞")
"""How sections end, too."""
_BESIDE: Final = 3
"""Lines between a date and a paper's name; paragraphs beside a label of the text's."""
_SENTENCE: Final = 40
"""Characters of a paragraph of prose beside a label."""
_SET_APART: Final = names("b strong em span")


_PLACED: Final = re.compile(r"^[^\d|–—-]{2,30}\s[|–—-]\s")
"""A place before whose text it is."""
_ON_THE_WEB: Final = re.compile(r"(?<=\w)[. ](?:net|com|online|نت)$", re.IGNORECASE)


def origin_of(sources: Sources, wire: Callable[[str], str]) -> str:
    """Return whom a text is from, where that is another than its site, or `""`.

    Args:
        sources: What the page says.
        wire: Returns the agency in a byline, or `""`.
    """
    site = names_of_site(sources)
    tails = [part for part in re.split(r"\s*[_|｜»–—]+\s*|\s*-\s*", sources.title)[1:] if part]
    for name in _said(sources, wire):
        bare = _BEFORE.sub("", " ".join(name.split())).strip(" :：,，|–—―[]【】()（）")
        own = is_site(bare, site) or is_site(_PLACED.sub("", _ON_THE_WEB.sub("", bare)), site)
        if not _is_name(bare) or own:
            continue
        if not any(folded(bare) in folded(tail) for tail in tails):
            return bare
    return ""


def issue_of(sources: Sources) -> str:
    """Return the issue of a paper in which a text was printed, where its head says so, or `""`.

    Args:
        sources: What the page says.
    """
    for element in sources.marks.get("origin", ()):
        if _is_in_head(sources, element) and not _is_apart(sources, element):
            said = SAYS_SOURCE.sub("", words_of(element, _LONGEST_ISSUE + 1), count=1).strip()
            if len(said) <= _LONGEST_ISSUE and _ISSUE.search(said):
                return said
    return ""


def _is_everywhere(sources: Sources, name: str) -> bool:
    """Tell whether a page has a name in its small lines again and again: it is the site's."""
    lines = (line for _, line in sources.lines if len(line) <= _LONGEST and name in line)
    return sum(SAYS_SOURCE.search(line) is None and line != name for line in lines) >= _OFTEN


def _is_name(name: str) -> bool:
    if not 1 < len(name) <= _LONGEST or len(name.split()) > _MOST_WORDS or "://" in name:
        return False
    if (
        _NOBODY.fullmatch(name)
        or _ISSUE.search(name)
        or ":" in name
        or "：" in name
        or _DATE.search(name)
        or name.endswith(tuple(".!?。！？"))
    ):
        return False
    return any(map(str.isalpha, name)) and "@" not in name


def _said(sources: Sources, wire: Callable[[str], str]) -> Iterator[str]:
    """Yield what may be the source, the likeliest first."""
    stated = [(each, text) for each, text in sources.stated if not _is_apart(sources, each)]
    for element, text in stated:
        name = _behind(element, text) if _is_in_head(sources, element) else ""
        known = wire(name) or HOUSE.fullmatch(name) if _is_of_text(element) else name
        if known and not _is_everywhere(sources, name):
            yield name
    for element in sources.marks.get("origin", ()):
        if _is_in_head(sources, element) and not _is_apart(sources, element):
            text = words_of(element, 200)
            said = SAYS_SOURCE.sub("", text, count=1)
            yield from wired(element, wire) if is_dateline(text) and said == text else [said]
    yield _at_the_end(sources)
    yield _linked_too(sources)
    yield from _beside_date(sources, wire)
    told = told_source(sources)
    if HOUSE.fullmatch(told) or told in sources.metas.get("mediaid", ()) or wire(told):
        yield told
    for element, text in stated:
        name = _behind(element, text)
        found = SAYS_SOURCE.match(text)
        if found is None or _is_amid(sources, element):
            continue
        if found["sure"] or wire(name):
            yield name


def _at_the_end(sources: Sources) -> str:
    """Return what the one element that is called the source says right behind the text, or `""`.

    It has no label and no link: what leads elsewhere is what the text draws upon.
    """
    marks = sources.marks.get("origin", ())
    if len(marks) != 1 or _is_apart(sources, marks[0]) or marks[0].find(".//a") is not None:
        return ""
    name = words_of(marks[0], _LONGEST + 1)
    at = next((n for n, (_, line) in enumerate(sources.lines) if line == name), 0)
    start = sources.first_paragraph()
    above = sources.lines[at - 1] if at else (0, "")
    ends = is_paragraph(above[1]) and above[1].endswith(SENTENCE_ENDS)
    behind = any(is_paragraph(line) for _, line in sources.lines[at + 1 : at + _BESIDE])
    return name if at and ends and 0 < start <= above[0] and not behind else ""


def _is_apart(sources: Sources, element: Element) -> bool:
    """Tell whether an element is of a picture, of figures or of a box beside the text."""
    for each in islice((element, *element.iterancestors()), 6):
        if each.tag in _APART or each in sources.credits or each in sources.boxes:
            return True
        if _PICTURED.search(each.get("class") or "") and each.tag not in ("body", "main"):
            return True
    return False


def _is_in_head(sources: Sources, element: Element) -> bool:
    """Tell whether an element stands near the headline and above the text."""
    here = sources.order.get(element, 0)
    start = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    if sources.headings and not -_REACH // 2 <= here - start <= _REACH:
        return False
    return not any(start < number < here and len(text) > _TEXT for number, text in sources.lines)


def _is_of_text(element: Element) -> bool:
    """Tell whether a label stands in a paragraph amid others: it says who was asked.

    Prose is below it in the same box, and above it too, or behind a label of its own: "Details:".
    """
    around = islice((element, *element.iterancestors()), 3)
    block = next((each for each in around if each.tag == "p"), None)
    if block is None:
        return False
    below = [each for each in islice(block.itersiblings("p"), _BESIDE) if _is_prose(each)]
    above = islice(block.itersiblings("p", preceding=True), _BESIDE)
    return bool(below) and (any(map(_is_prose, above)) or any(map(_is_labelled, below)))


def _is_prose(paragraph: Element) -> bool:
    words = words_of(paragraph, 2 * _TEXT)
    ends = words.endswith(SENTENCE_ENDS) or len(words) >= 2 * _TEXT
    return len(words) >= _SENTENCE and ends


def _is_labelled(paragraph: Element) -> bool:
    """Tell whether a paragraph begins with a word and a colon in an element of their own."""
    first = next(iter(paragraph), None)
    if first is None or first.tag not in _SET_APART or (paragraph.text or "").strip():
        return False
    behind = (first.tail or "").strip()
    return words_of(first, _LONGEST).endswith((":", "：")) or behind.startswith((":", "："))


def _is_amid(sources: Sources, element: Element) -> bool:
    """Tell whether a line stands in the midst of a text: it is of what is quoted there."""
    here = sources.order.get(element, 0)
    long = [number for number, text in sources.lines if is_paragraph(text)]
    return min(sum(each < here for each in long), sum(each > here for each in long)) >= _AMID


def _behind(element: Element, text: str) -> str:
    """Return the words behind a label: in its text, else in what follows it."""
    found = SAYS_SOURCE.search(text)
    rest = _END.sub("", text[found.end() :].strip(" :：　")) if found is not None else ""
    if rest:
        return rest
    following = element.getnext()
    for each in (*element.iterchildren(), *([following] if following is not None else [])):
        if isinstance(each.tag, str) and (words := words_of(each, 200)):
            return _END.sub("", words)
    return _END.sub("", (element.tail or "").strip())


def _linked_too(sources: Sources) -> str:
    """Return the name of the site to whose article both the headline and a line below it lead."""
    heading = next((each for each in sources.headings if each.find(".//a") is not None), None)
    link = None if heading is None else heading.find(".//a")
    if heading is None or link is None:
        return ""
    address = link.get("href") or ""
    host = host_of(sources.absolute(address))
    if not host or host == sources.host:
        return ""
    below = dropwhile(lambda each: each is not link, heading.getroottree().getroot().iter("a"))
    for each in islice(below, 1, 6):
        if each.get("href") == address and 0 < len(words_of(each, 200)) <= _LONGEST:
            return words_of(each, 200)
    return ""


def _beside_date(sources: Sources, wire: Callable[[str], str]) -> Iterator[str]:
    """Yield the papers and agencies that stand alone in a line beside the date of the head."""
    lines = sources.headed()
    dates = [number for number, line in enumerate(lines) if _DATE.search(line)]
    for number, line in enumerate(lines):
        if len(line) > _LONGEST or not any(abs(number - each) <= _BESIDE for each in dates):
            continue
        last = re.split(r"\s*[/／]\s*", line)[-1]
        if HOUSE.fullmatch(last) and not last.endswith(_SECTIONS):
            yield last
        elif found := wire(line):
            yield found
