"""The lead paragraph under a headline: what is called so, or what the page's head says of it."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from newsreader.extract.anatomy.alone_below import alone_below, within_heading
from newsreader.extract.anatomy.apart import is_apart
from newsreader.extract.anatomy.bylines import SIGNED_SO
from newsreader.extract.anatomy.headed_apart import is_headed_apart
from newsreader.extract.anatomy.headline import place_in
from newsreader.extract.anatomy.json_ld import text_of, types_of
from newsreader.extract.anatomy.lead_forms import before_stamp, in_bold, in_table
from newsreader.extract.anatomy.lead_labels import behind_dash, behind_label
from newsreader.extract.anatomy.of_picture import is_of_picture
from newsreader.extract.anatomy.on_page import may_be_printed
from newsreader.extract.anatomy.one_text import is_one_text
from newsreader.extract.anatomy.own_text import is_of_text
from newsreader.extract.anatomy.place import begins_text, paragraphs_before
from newsreader.extract.anatomy.set_apart import set_apart
from newsreader.extract.anatomy.signatures import with_degrees
from newsreader.extract.anatomy.site import (
    NAME_WORDS,
    folded,
    is_site,
    names_of_site,
    without_own_tail,
)
from newsreader.extract.anatomy.sources import UNREAD, Element, Sources, behind, words_of
from newsreader.extract.body.words.invites import bids
from newsreader.extract.body.words.wants import PLEA
from newsreader.extract.names import SUBHEADINGS
from newsreader.markup.unseen import is_unseen
from newsreader.model.names import names

_CUT: Final = re.compile(
    r"(?:\.\.\.|…(?!(?!더|계속|자세히|전체|기사)[가-힣]+\s)|\[…\]|\[\.\.\.\])\s*(?:\S+\s*){0,3}$"
)
"""The end of what was cut off, with the link to the rest; in Korean the sign may join two parts."""
_SHORTEST_LEAD: Final = 5
"""Words of one that has no other sign than its name or its place."""
_SHORTEST_DESCRIBED: Final = 3
"""Words of one that the page's head has too."""
_LONGEST_MOTTO: Final = 12
_STEM: Final = 5
"""Letters by which two forms of a word are one."""
_MOST_LEADS: Final = 3
_NO_LEAD: Final = re.compile(
    r"^(?:read (?:more|the)|summari[sz]e (?:this|with)|share (?:this|on)|click"
    r"|subscribe|sign up|log in|posted (?:on|by)|published (?:on|by)"
    r"|sponsored by|by )"
    r"|\bdevelopment by creating an account\b"
    r"|\bcookies?\b.{0,40}\b(?:use|accept)|\bjavascript\b|\{\{|min(?:ute)?s? read$",
    re.IGNORECASE,
)
_CUT_OFF: Final = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
_TEASER: Final = re.compile(
    r"(?:^|[-_\s])(?:teaser|intro|lead|lede|summary|abstract)(?=$|[-_\s])", re.I
)
_DESCRIBED: Final = re.compile(r"(?:^|[-_\s])description(?=$|[-_\s])", re.I)
"""What a lead paragraph is called, and much else."""
_LABEL: Final = re.compile(
    r"^(?:摘要|导读|導讀|导语|導語|提要|内容提要|核心提示|要約|リード文|요약|summary|abstract|zusammenfassung"
    r"|résumé|resumen|resumo|riassunto|samenvatting)\s*[:：]\s*",
    re.IGNORECASE,
)
"""What stands before a lead paragraph."""
_QUOTED: Final = re.compile(r'"([^"]+)"')
"""What a program wrote as a text within a text: none is one quotation from end to end."""
_SERVICE: Final = re.compile(
    r"(?:(?<=[.!?…] )|(?<=[.!?…]))(?:click|subscribe|sign up) to read [^\n]{1,200}"
    r"(?:publication|newsletter)(?: (?:on|with) [^.\n]{1,80})?\.?\s*$",
    re.IGNORECASE,
)
"""What the service that sends a letter says of it, behind the author's own words."""
_ENDS: Final = tuple('.!?…"”’»。！？)؟।')
_AFTER: Final = " -–—|:：_·"
_HEADS: Final = names("header hgroup")
_HEAD: Final = re.compile(
    r"(?:^|[-_\s])(?:lead|lede|intro|header|head|headline|title)(?=$|[-_\s])", re.I
)
"""What the box of a headline and its lead paragraph is called."""
_BELOW: Final = names("p h2 h3 h4 div")
_MANY: Final = 8
"""Words of a text cut off that no two texts begin with by chance."""
_REACH: Final = 60
"""Elements behind the headline among which a lead paragraph may stand."""
_FEW: Final = 6
"""Elements of a lead paragraph among which its label is."""
_WAY: Final = re.compile(r"\s[❯»›→▸>]\s")
_OF_SITE: Final = re.compile(
    r"\b(?:blog(?! ?(?:post|entry|beitrag))|website|web site|magazine|newsletter|webseite|magazin"
    r"|sitio web|blogue|site web|sito web|rivista|revista|webbplats|nettsted|hjemmeside"
    r"|strona internetowa|сайт|сайте|блог|サイト|ブログ|网站|網站|平台|博客|사이트|블로그|موقع"
    r"|مدونة|אתר|בלוג)(?!\w)"
    r"|^get (?:the|our|all the)(?: latest)? (?:articles|news|stories|tips)\b",
    re.IGNORECASE,
)
"""What a site says that it is, or has."""
_LONGEST_LEAD: Final = 1_000
_PARAGRAPH: Final = 160
"""Characters of a paragraph that is of the text, and what is below it too."""
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…。！？»”\"])\s+")
_SIGNATURE: Final = 8
"""Words of a byline at the end of a description."""


def standfirst_of(
    sources: Sources, title: str, people: Sequence[str] = (), feed: Sequence[str] = ()
) -> str:
    """Return the lead paragraph, or `""`.

    What is printed under the headline and called so wins, then what is printed there and is the
    description in the page's head; else that description, if the feed has it too, or the page
    prints it somewhere, and it is a whole sentence and not the start of the text, cut off. One that
    a page with a text prints nowhere was written for machines, and is no line of the article's.

    Args:
        sources: What the page says.
        title: Its headline, which is no lead paragraph.
        people: Who wrote it; a text that begins with one of them is about its author.
        feed: The lines that the feed has in place of a text.
    """
    headings = [words_of(each) for each in sources.headings[:1]]
    told = [_untitled(text, (title, *headings)) for text in _told(sources)]
    about = tuple({name.split()[0] + " " for name in people if name.split()})
    printed = _printed(sources, title, "standfirst", told=told)
    printed += [within_heading(each, title) for each in sources.headings[:1]]
    printed += _whole_teasers(sources, told)
    for text in printed:
        # A sentence with its full stop may be a word shorter.
        least = _SHORTEST_LEAD - 1 if text.endswith(_ENDS) else _SHORTEST_LEAD
        if _is_lead(text, title, least) and not text.startswith(about):
            return text
    slogans = _slogans(sources)
    site = names_of_site(sources)
    said = {folded(line): line for text in told for line in _forms(text)}
    for named in (*slogans, *site, *map(folded, people)):
        said.pop(named, None)
    for text in (*_below_heading(sources), *(said.get(folded(line), "") for line in feed)):
        known = folded(text) in said and _is_lead(text, title, _SHORTEST_DESCRIBED)
        if known and not _is_own(sources, text):
            return text
    for text in chain(set_apart(sources), [in_bold(sources, told)]):
        if _is_lead(text, title, _SHORTEST_DESCRIBED) and not text.startswith(about):
            return text
    head_box = [text for text in _in_box_of_heading(sources) if _is_lead(text, title)]
    if head_box and not any(_is_printed(sources, text) for text in told):
        return head_box[0]
    leads = _printed(sources, title, "lead", below=True) + head_box
    for text in told:
        line = " ".join(text.split())
        if _CUT.search(line.removesuffix(title)):  # "… Continue reading The headline"
            continue
        head, colon, _ = line.partition(":")
        of_site = bool(colon) and (is_site(head, site) or place_in(head, sources.title) == "tail")
        if line.startswith(about) or folded(line) in slogans or of_site:
            continue
        if _is_motto(sources, line, title):
            continue
        whole = _is_lead(line, title) and line.endswith(_ENDS)
        if not whole or _is_own(sources, line) or _is_instead(sources, line):
            continue
        if may_be_printed(sources, line):
            return next((each for each in leads if _has_more(each, line)), line)
    first = next((text for text in leads if _is_lead(text, title)), "")
    return "" if begins_text(sources, first) else first


def _is_own(sources: Sources, line: str) -> bool:
    """Tell whether a description is the start of the text, or a piece of it."""
    return begins_text(sources, line) or is_of_text(sources, line)


def _has_more(lead: str, line: str) -> bool:
    """Tell whether a printed lead paragraph goes on where the description of a page ends.

    The body has it no more, so that what the description leaves out would be nowhere.
    """
    return len(lead) <= _LONGEST_LEAD and folded(lead).startswith(folded(line) + " ")


def _told(sources: Sources) -> list[str]:
    """Return the descriptions in the head of a page, without markup and labels."""
    said = [
        text_of(sources.article.get("description")),
        text_of(sources.meta("og:description")),
        text_of(sources.meta("twitter:description", "description", "dc.description")),
        text_of(sources.article.get("alternativeHeadline")),
    ]
    own = [without_own_tail(sources, text) for text in said]
    bare = [_SERVICE.sub("", _LABEL.sub("", text)).rstrip() for text in own]
    return [found[1] if (found := _QUOTED.fullmatch(text)) else text for text in bare]


def _untitled(text: str, titles: Sequence[str]) -> str:
    """Return a description without the headline that it begins with, in a line of its own."""
    for title in filter(None, titles):
        rest = text.removeprefix(title)
        if rest != text and rest[:1] in _AFTER and (bare := rest.lstrip(_AFTER)):
            return bare
    return text


def _is_instead(sources: Sources, line: str) -> bool:
    """Tell whether a page prints points below its headline, and not this description of it."""
    said = folded(line)
    marked = [
        each for each in sources.marks.get("standfirst", ()) if sources.near_heading(each, 40)
    ]
    listed = any(len(each.findall(".//li")) > 1 for each in marked)
    return listed and not _is_printed(sources, said)


def _is_printed(sources: Sources, text: str) -> bool:
    """Tell whether a line of the page has all words of a description."""
    said = folded(text)
    return bool(said) and any(said in folded(line) for _, line in sources.lines)


def _in_box_of_heading(sources: Sources) -> list[str]:
    """Return the one text below the headline in a box of the two that is called their head."""
    heading = sources.headings[0] if sources.headings else None
    box = None if heading is None else heading.getparent()
    below = None if heading is None else heading.getnext()
    if box is None or below is None or below.tag not in _BELOW or below.getnext() is not None:
        return alone_below(sources)
    called = f"{box.get('class') or ''} {box.get('data-testid') or ''}"
    if box.tag not in _HEADS and not _HEAD.search(called):
        return alone_below(sources)
    if below.tag == "div" and next(below.iter("p"), None) is None:
        return alone_below(sources)
    text = words_of(below, 1_200)
    said = len(text.split()) >= _MANY or not text.isascii()
    whole = text.endswith(tuple(".!?…。！？")) or below.tag != "p"
    return (
        [text]
        if said and whole and not SIGNED_SO.match(text) and is_one_text(sources, below)
        else []
    )


def _printed(
    sources: Sources, title: str, kind: str, *, below: bool = False, told: Sequence[str] = ()
) -> list[str]:
    """Return what stands near the headline, or right below it, and is marked as of a kind.

    Of what has a label before one of the descriptions it is that.
    """
    near = [each for each in sources.marks.get(kind, ()) if sources.near_heading(each, 40)]
    near = [each for each in near if kind == "lead" or _is_above_text(sources, each)]
    near = [
        each for each in near if not is_of_picture(sources, each) and not in_table(sources, each)
    ]
    if below:
        here = sources.order[sources.headings[0]] if near else 0
        near = [each for each in near if sources.order.get(each, 0) > here]
    known = {folded(text) for text in told} - {""}
    if known and any(folded(text) in known for text in _below_heading(sources)):
        # What is told stands at the headline: what has a heading of its own is of something else.
        near = [each for each in near if not is_headed_apart(sources, each)]
    whole = (_with_words(each) for each in near[:_MOST_LEADS])
    bare = {folded(line) for text in told for line in (text, behind_dash(text)) if line}
    every = (
        (before_stamp(sources, each), behind_label(each)[1])
        if not is_one_text(sources, each)
        else (words_of(each, 1_200), behind_label(each)[1])
        for each in whole
    )
    said = (rest if folded(rest) in bare else text for text, rest in every if text)
    # In the letters of the headline it is that; in others a sentence may have all of its words.
    long = len(title.split()) >= NAME_WORDS
    return [text for text in said if not (long and title in text)]


def _with_words(element: Element) -> Element:
    """Return an element, or the paragraph that its page wrote into it where no heading has one.

    Behind a label for those who hear the page it is what has the label.
    """
    inner = islice(element.iterdescendants("div", "span"), _FEW)
    said = next((each.getnext() for each in inner if is_unseen(each)), None)
    if said is not None:
        return said
    behind = element.getnext()
    empty = element.tag in SUBHEADINGS and behind is not None and behind.tag == "p"
    return behind if empty and behind is not None and not words_of(element) else element


def _is_above_text(sources: Sources, element: Element) -> bool:
    """Tell whether no paragraph stands between the headline and what is called a lead paragraph.

    A subhead in the midst of a text is called a subtitle too. One paragraph may be of a box.
    """
    return paragraphs_before(sources, element, "") <= (element.tag not in SUBHEADINGS)


def _forms(text: str) -> list[str]:
    """Return a description, and what it is without a label or the byline that is its last part."""
    line = " ".join(text.split())
    *most, last = _SENTENCE_END.split(line)
    signed = bool(most) and SIGNED_SO.match(last) and len(last.split()) <= _SIGNATURE
    forms = (line, behind_dash(line), " ".join(most) if signed else "")
    return [form for form in forms if form]


def _below_heading(sources: Sources) -> Iterator[str]:
    """Yield what is printed right below the headline in elements of its own, one line each."""
    if not sources.headings:
        return
    heading = sources.headings[0]
    within = set(heading.iter())
    for each in islice(behind(heading), _REACH):
        if not isinstance(each.tag, str) or each.tag in UNREAD or each in within:
            continue
        if any(is_apart(around) for around in (each, *each.iterancestors())):
            continue
        text = words_of(each, _LONGEST_LEAD + 1)
        if len(text) <= _LONGEST_LEAD and is_one_text(sources, each):
            yield text
            if rest := behind_label(each)[1]:
                yield rest
        if each.tag == "p" and len(text) > _PARAGRAPH:
            break


def _is_motto(sources: Sources, line: str, title: str) -> bool:
    """Tell whether a description is the site's, or the motto of one that calls its pages the site.

    It has no word of the headline, says what the site is or is short, and is printed nowhere.
    """
    one, other = _stems(line), _stems(title)
    if not one.isdisjoint(other) or _is_printed(sources, line):
        return False
    if _OF_SITE.search(line):
        return True
    if sources.article or sources.meta("og:type").casefold() not in ("website", "blog"):
        return False
    if sources.meta("article:published_time", "article:modified_time", "article:author"):
        return False
    return len(line.split()) <= _LONGEST_MOTTO


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
    alike = [words for text in told if len(words := folded(text).split()[:_MANY]) == _MANY]
    found = []
    for heading in sources.headings[:2]:
        above = heading.getparent()
        beside = [next(filter(words_of, heading.itersiblings()), None)]
        beside.append(None if above is None else above.getnext())
        for each in beside:
            if each is None:
                continue
            own = " ".join((each.text or "")[:_LONGEST_LEAD].split())
            if _DESCRIBED.search(each.get("class") or "") and folded(own).split()[:_MANY] in alike:
                found.append(own)  # beside it may be something to press
                continue
            if not starts or not (
                each.tag in SUBHEADINGS or _TEASER.search(each.get("class") or "")
            ):
                continue
            text = words_of(each, 1_200)
            if folded(text).startswith(tuple(starts)) and is_one_text(sources, each):
                found.append(text)
    return found


def _is_lead(text: str, title: str, least: int = _SHORTEST_LEAD) -> bool:
    if not text or len(text) > _LONGEST_LEAD or _CUT.search(text) or _NO_LEAD.search(text):
        return False
    if PLEA.search(text) or bids(text) or with_degrees(text):
        return False
    words = folded(text)
    steps = len(_WAY.findall(text))
    if steps > 1 or (steps and title and words.endswith(folded(title))):
        return False
    if words in folded(title) or folded(title) == words:
        return False
    return len(words.split()) >= least or (not text.isascii() and len(text) >= 3 * least)
