"""What a page prints of who wrote its article."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final, TypeAlias

from newsreader.extract.anatomy.json_ld import text_of
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.body.words.onward import END
from newsreader.extract.reporters import REPORTER
from newsreader.markup.unseen import is_unseen

Names: TypeAlias = tuple[tuple[str, ...], str, str]
"""People, agency, edition note."""
SplitByline: TypeAlias = Callable[[Sequence[str]], Names]
"""Tells the parts of a byline apart."""
Initials: TypeAlias = Callable[[str], str]
"""Returns the agency of a line of nothing but initials, or `""`."""

_ADDRESS: Final = re.compile(
    r"https?:|www\.|^//|^/\w|@\w|\.(?:com|org|net|html?)(?:/|$)|facebook|twitter\.com|\{\{|^page\."
    r"|^%\w+%|(?-i:^[a-z][a-z\d-]{2,}(?:\.[a-z\d-]{2,})*\.(?:[a-z]{2}|info|biz)$)",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(
    r"(?:article |words |written |posted |story |reported |interview(?:ed)? )?by\s*:?"
    r"|authors?\s*:?|written|posted"
    r"|and|&"
    r"|(?:(?:cet )?article |texte )?(?:rédigé|écrit) par|(?:geschrieben|verfasst) von|escrito por"
    r"|scritto da|von|par|por|di|the author|door|av|af|text\s*:?|,|•|·|\|",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(
    r"(?:Dr\.? |Prof\.? )?[^\W\d_a-z][\w.'’-]*(?: (?:(?:van|von|de|der|den|del|della|di|da|dos|du"
    r"|la|le|bin|al|"
    r"el|ten|ter|zu|zum|af|y)\s){0,3}(?:[^\W\d_a-z][\w.'’()-]*)){1,4}"
)
BY_LINE: Final = re.compile(
    r"(?:(?:(?:this (?:post|article|story) was )?written |(?:article|words|posted|published"
    r"|story|interview(?:ed)?) )?by\b|(?:authors?|words):"
    r"|(?:geschrieben )?von\b|durch\b"
    r"|(?:écrit )?par\b|(?:escrito )?por\b)\s*:?\s*",
    re.IGNORECASE,
)
"""How a byline begins."""
_PAID: Final = re.compile(
    r"\W*(?:by\s+)?(?:sponsored|presented|paid|brought to you|powered|supported"
    r"|in (?:partnership|association|collaboration|kooperation)|gesponsert|präsentiert|sponsorisé"
    r"|présenté|patrocinado|presentado|apresentado|sponsorizzato|presentato|gesponsord"
    r"|sponsrad|sponset|sponseret|sponsorowan[ye])"
    r"\s(?:by|for|post|content|with|mit|von|vom|par|por|da|door|av|af|przez)\b",
    re.IGNORECASE,
)
"""What names who paid for a text, and nobody who wrote it."""
_LABEL: Final = (
    r"(?:автор(?:ы|ка)?|текст|журналист(?:ка)?|autor(?:[/:*_(]?-?(?:innen|in|a)\)?|en|zy|ka|i|es)?"
    r"|auteur(?:[·.(/-]?e\)?)?s?|autrice|autore"
    r"|texte|texto|testo|tekst|szerző|írta|yazan|haber|forfatter|skribent|toimittaja|penulis"
    r"|συντάκτης|tác giả|लेखक|كتبت?|بقلم|إعداد|تحرير|مאת|כתב)\s*[:：]\s*"
    r"|(?:بقلم|كتبت|كتب|מאת)\s+(?=\S+ \S)"
)
SIGNED_SO: Final = re.compile(rf"(?:{BY_LINE.pattern}|{_LABEL})", re.IGNORECASE)
"""How a line of the head begins that names who wrote the article, in more languages."""
_CJK_LABELLED: Final = re.compile(
    r"(?:^|[\s|｜·•(（【])(?:作者|撰文|撰稿|采写|记者|記者|文字|文|执笔|執筆|筆者|取材・文|글)\s*[:：／/]\s*"
    r"(?P<name>[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af·]{2,12}"
    r"(?:[、,，&]\s?[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af·]{2,12}){0,4})(?=$|[\s|｜)）】])"
)
"""A label and a name among others in one line: `"来源：新华网 作者：王小明"`."""
_CJK_LABEL: Final = re.compile(r"\s(?:作者|撰文|撰稿|采写|记者|記者|文字|执笔|執筆)\s*[:：]$")
_CJK_NAME: Final = re.compile(r"[\u4e00-\u9fff·]{2,4}")
"""That label at the end of a line, and the name in the next."""
_CJK_REPORTER: Final = re.compile(REPORTER)
"""A name and what its bearer is, maybe with an address: `"홍길동 기자 hong@bugle.example"`."""
_CJK_SIGNED: Final = re.compile(
    r"[（(〔【]\s?(?:本报|本報|本刊)?(?:记者|記者|通讯员|通訊員|撰文)\s?[:：／/]?\s?"
    r"(?P<name>[\u4e00-\u9fff·]{2,10}(?:[、,，\s][\u4e00-\u9fff·]{2,10}){0,5})\s?[）)〕】]"
)
"""Reporters in brackets below a text: `"（记者王丽、李明）"`."""
_CJK_HOUSED: Final = re.compile(
    r"[\u4e00-\u9fff]{1,8}(?:报|報|网|網|社|刊|台|新闻|新聞)(?:记者|記者)\s?[:：]?\s?"
    r"(?P<name>[\u4e00-\u9fff·]{2,4}(?:[、,，\s][\u4e00-\u9fff·]{2,4}){0,5})"
)
"""A reporter behind the name of a paper, in a line of its own: `"新京报记者 王丽"`."""
_CJK_BELOW: Final = re.compile(
    r"(?:^(?:采写|撰文|撰稿|文)\s?[:：/／]\s?|[（(](?:文[/／]图|图[/／]文|图文|文)[:：/／\s]\s?)"
    r"(?:[\u4e00-\u9fff]{2,10}(?:记者|記者)\s?)?"
    r"(?P<name>[\u4e00-\u9fff·]{2,4}(?:[、,，\s][\u4e00-\u9fff·]{2,4}){0,5})\s?[)）]?$"
)
"""Who wrote a text, at its end: `"采写：南方报记者 王丽"`, `"(文/图 王丽 李明)"`."""
_DASHED: Final = re.compile(r"(?:--|[–—])\s?(?:by|von|par|por|di|door)\s(?P<name>.{4,60})", re.I)
"""Who signs below a text: `"-- By Ann Person"`."""
_END: Final = 80
"""Characters at the end of a last paragraph in which who wrote it is looked for."""
HOUSE: Final = re.compile(
    r"[\u4e00-\u9fff]{1,8}(?:报|報|报社|報社|新闻|新聞|网|網|通讯社|电视台|電視台|周刊|客户端)"
)
"""The name of a Chinese paper, as its pages give it for that of an author."""
_HOUSED: Final = re.compile(r"\s+[–—-]\s+")
_JOINS: Final = re.compile(r"(?:[,&،、]|\s(?:and|und|et|y|e|en|og|och|и|و))\s*$", re.IGNORECASE)
_JOINS_ON: Final = re.compile(r"[,&،、]|(?:and|und|et|y|e|en|og|och|и|و)(?:\s|$)", re.IGNORECASE)
"""What stands between two names, at the end of a piece or at the start of the next."""
_MOST_PIECES: Final = 24
DEGREES: Final = re.compile(r"(?:, (?=(?:[^A-Z,]*[A-Z]){2})[A-Za-z.-]{2,8})+$")
"""What somebody may be called behind their name: `", MD, PhD"`."""
_WRITTEN: Final = re.compile(r"written|geschrieben|verfasst|écrit|escrito|scritto|geschreven", re.I)
"""What says of somebody that they wrote a text, whatever else is told of them behind a comma."""
BETWEEN: Final = re.compile(r",? (?:and|und|et|y|og|och|и|و|&) |, |، ?|、")
BEYOND: Final = re.compile(
    r"\s+[|•·–—-](?:\s|$)|,? (?:on|am|le|at) \w*\d|,?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov"
    r"|dec)[a-z]*\.? \d",
    re.IGNORECASE,
)
"""Where the names of a byline end: at a sign, at a date."""
_WRITES: Final = re.compile(r"\b(?:writer|reporter|editor|correspondent|journalist)\b", re.I)
TEAM: Final = re.compile(
    r"(?:[^\W\d_a-z]\w* ){1,3}(?:Team|Staff)|The (?:[^\W\d_a-z]\w* ){1,3}[Ee]ditors"
)
"""The name of those who sign together."""
_LOGIN: Final = re.compile(r"[^\W\d_a-z][\w.-]{1,30}")
_SHORTEST_LOGIN: Final = 3
_ROLE: Final = re.compile(
    r"\b(?:editor|writer|reporter|staff|team|updated|published|read|share|follow"
    r"|contributor|by|"
    r"correspondent|director|manager|january|february|march|april|june|july|august|september"
    r"|october|"
    r"november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|news|home|blog|reviewed"
    r"|edited|"
    r"about|from|more|articles?|posts?|today)\b|\d",
    re.IGNORECASE,
)
PROFILE: Final = re.compile(
    r"/(?:(?:[a-z]{1,20}-)?(?:authors?|contributors?|writers?)|people|staff|profiles?|team|by"
    r"|autor(?:en|es|i|ka)?|auteurs?"
    r"|user|signataires?|journalist(?:e|a|en)?s?|reporters?|redakteure?|columnistas?|firmas?|avtor)/"
    r"|[?&]_?authors?=",
    re.IGNORECASE,
)
LONGEST: Final = 300
"""Characters beyond which a text is no byline."""
_MAIL: Final = re.compile(r"\S*@\S+")
_NO_PERSON: Final = re.compile(r"(?:the|le|la|el|our|your)\b|.*\bby$", re.IGNORECASE)
_ABOUT: Final = re.compile(r"desc|bio|title|role|job|position|social", re.IGNORECASE)
_MISREAD: Final = re.compile(r"[\x80-\x9f]")
"""Letters of another encoding."""
_CJK: Final = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]{2,8}")
_CALLED_NAME: Final = re.compile(r"(?:^|[\s_-])(?:author|writer)[-_]?name(?=$|\s)", re.IGNORECASE)
_ACCOUNT: Final = re.compile(r"(?=.*[\u4e00-\u9fff])[\w·]{2,16}")
"""The name of an account in Chinese, whatever letters it has."""
_REPORTING: Final = re.compile(
    r"[(\[]?(?:additional )?reporting by (?-i:[^\W\d_a-z])", re.IGNORECASE
)
_LAST_LINES: Final = 400
_LONGEST_BYLINE: Final = 160
LONGEST_NAME: Final = 100
"""Characters beyond which a text is no name."""
MOST_PEOPLE: Final = 12
"""People beyond whom a list is none of authors."""


def says_a_name(text: str) -> bool:
    """Tell whether a text may name somebody: it is short, no address, and not who paid for it."""
    short = bool(text) and len(text) <= LONGEST
    return short and not _ADDRESS.search(text) and not _PAID.match(text)


def told_apart(element: Element, split: SplitByline) -> list[str]:
    """Return the names in a byline of no plain form: `"Ann Person | The Sample Post"`.

    Only where all that is no place, role or agency is surely a name.
    """
    if _ABOUT.search(element.get("class") or ""):
        return []
    text = _MAIL.sub(" ", words_of(element, LONGEST)).strip(" ()<>[]*")
    if not 0 < len(text) <= _LONGEST_BYLINE or _MISREAD.search(text):
        return []
    if _CALLED_NAME.search(element.get("class") or "") and _ACCOUNT.fullmatch(text):
        return [] if END.fullmatch(text) else [text]
    names = split([text])[0]
    signed = _REPORTING.match(text) or BY_LINE.match(text)
    sure = all(
        _PERSON.fullmatch(name)
        if signed
        else plausible(name) or (_CJK.fullmatch(name) and not END.fullmatch(name))
        for name in (name.partition(",")[0] for name in names)
    ) and not any(_NO_PERSON.match(name) for name in names)
    return list(names) if sure and len(names) <= MOST_PEOPLE else []


def signed_at_the_end(sources: Sources, split: SplitByline) -> list[str]:
    """Return who signs below the text: `"(Reporting by A. Person; Editing by B. Other)"`.

    Reporters who sign with no more than that are believed where only one does: a list of articles
    has several.
    """
    lines = [line for _, line in sources.lines[-_LAST_LINES:] if len(line) <= LONGEST]
    for line in reversed(lines):
        if _REPORTING.match(line):
            names = split([line])[0]
            return list(names) if all(_PERSON.fullmatch(name) for name in names) else []
    for line in reversed(lines):
        if (found := _DASHED.fullmatch(line)) and plausible(found["name"]):
            return [found["name"]]
    for line in reversed(lines):
        if found := _CJK_SIGNED.fullmatch(line) or _CJK_HOUSED.fullmatch(line):
            return list(split([found["name"].replace(" ", "、")])[0])
    for _, line in reversed(sources.lines[-_LAST_LINES:]):
        if found := _CJK_BELOW.search(line, max(0, len(line) - _END)):
            return found["name"].replace(" ", "、").split("、")
    reporters = {found["name"] for line in lines if (found := _CJK_REPORTER.fullmatch(line))}
    return list(reporters) if len(reporters) == 1 else []


def signed_off(sources: Sources, initials: Initials) -> str:
    """Return the agency in initials at the end of a text, `"mbr/dpa"`, where one line has them."""
    lines = dict.fromkeys(line for _, line in sources.lines[-_LAST_LINES:])
    agencies = [agency for line in lines if (agency := initials(line))]
    return agencies[0] if len(agencies) == 1 else ""


def marked(element: Element) -> list[str]:
    """Return the names in an element that its class calls a byline."""
    if links := linked(element) or _login(element) or _on_card(element):
        return links[:10]
    pieces = [" ".join(piece.split()) for piece in _seen(element)]
    pieces = [piece for piece in pieces if piece][:12]
    names: list[str] = []
    signed = by = False
    for piece in pieces:
        if _WORDS.fullmatch(piece):
            signed = True
            by = by or any(map(str.isalpha, piece))
            continue
        if (found := BY_LINE.match(piece)) and piece[found.end() :]:
            return [BEYOND.split(piece[found.end() :], maxsplit=1)[0]]
        if (found := SIGNED_SO.match(piece)) and plausible(name := piece[found.end() :]):
            return [name]
        login = signed and by and _LOGIN.fullmatch(piece) and not _ROLE.search(piece)
        if not plausible(piece) and not login and not TEAM.fullmatch(piece):
            if names:
                break
            if signed and (parts := _parts(piece)):
                names += parts
                signed = False
            continue
        if not names or signed:
            names.append(piece)
        signed = False
    return names


def _seen(element: Element) -> Iterator[str]:
    """Yield the pieces of text in an element, but those that are told to who hears it alone."""
    if element.text:
        yield element.text
    for child in element:
        if isinstance(child.tag, str) and not is_unseen(child):
            yield from _seen(child)
        if child.tail:
            yield child.tail


def _parts(piece: str) -> list[str]:
    """Return the names beside that of a house: `"The Sample Post - Ann Person"`."""
    parts = _HOUSED.split(piece)
    return [part for part in parts if plausible(part)] if len(parts) > 1 else []


def linked(element: Element) -> list[str]:
    """Return the names in an element that are links to somebody's page."""
    links = [
        words_of(link, LONGEST_NAME)
        for link in element.iter("a")
        if "author" in (link.get("rel") or "") or PROFILE.search((link.get("href") or "") + "/")
    ]
    return [text for text in dict.fromkeys(links) if text and plausible(text)]


def _on_card(element: Element) -> list[str]:
    """Return the one word that an hCard of a writer has for the name: `vcard` around `fn`."""
    if "vcard" not in (element.get("class") or "").split():
        return []
    called = (each for each in element.iter() if "fn" in (each.get("class") or "").split())
    said = dict.fromkeys(words_of(each, LONGEST_NAME) for each in islice(called, 2))
    return [name for name in said if len(said) == 1 and is_login(name)]


def _login(element: Element) -> list[str]:
    """Return the one word by which somebody goes, where the only link leads to a page of theirs."""
    links = {
        (words_of(link, LONGEST_NAME), (link.get("href") or "").rstrip("/"))
        for link in element.iter("a")
    }
    named = {(text, href) for text, href in links if text}
    text, href = next(iter(named)) if len(named) == 1 else ("", "")
    tail = f"/{text.lower()}"
    if any(each.tag == "h1" for each in element.iterancestors()):  # "ann / The headline"
        return [text] if text and href.lower() == tail and "." not in text else []
    theirs = PROFILE.search(href) and href.lower().endswith(tail)
    return [text] if theirs and _LOGIN.fullmatch(text) and not _ROLE.search(text) else []


def signed_lines(sources: Sources) -> list[str]:
    """Return who signs in a line of the head.

    "By A. Person", "By" with the names behind it, or "A. Person | Senior Writer".
    """
    lines = sources.headed()
    for number, line in enumerate(lines):
        if found := SIGNED_SO.match(line):
            pieces = [*filter(None, [line[found.end() :]]), *lines[number + 1 :]]
            for said in (_joined(pieces), *pieces[:1]):
                names = BEYOND.split(said, maxsplit=1)[0].strip(" ,|•·")
                names = DEGREES.sub("", names)
                if names and all(map(signs, BETWEEN.split(names))):
                    return [names]
            name = (pieces[0] if pieces else "").partition(", ")[0]
            if _WRITTEN.search(found[0]) and plausible(name):
                return [name]
            if number and is_stamp(lines[number - 1]) and (name := _before_role(pieces)):
                return [name]
        if found := _CJK_LABELLED.search(line) or _CJK_REPORTER.fullmatch(line):
            return [found["name"].replace("&", "、")]
        behind = lines[number + 1] if number + 1 < len(lines) else ""
        if _CJK_LABEL.search(line) and _CJK_NAME.fullmatch(behind):
            return [behind]
        name, *roles = [part.strip() for part in line.split("|")]
        if plausible(name) and any(_WRITES.search(role) for role in roles):
            return [name]
    return []


def _before_role(pieces: Sequence[str]) -> str:
    """Return the name before a comma and what its bearer is, or `""`: "Ann Person, Chair"."""
    name, _, role = (pieces[0] if pieces else "").partition(", ")
    told = role[:1].isupper() and not role.endswith((".", "!", "?", ":"))
    return name if told and plausible(name) else ""


def _signed_texts(sources: Sources) -> list[str]:
    """Return the lines of the head that begin as a byline does, whomever or whatever they name."""
    lines = sources.headed()
    found = [number for number, line in enumerate(lines) if SIGNED_SO.match(line)][:2]
    texts = []
    for number in found:
        label = SIGNED_SO.fullmatch(lines[number]) is not None
        texts.append(_joined(lines[number + 1 :]) if label else lines[number])
    return texts


def _joined(lines: Sequence[str]) -> str:
    """Return the first line with those behind it that go on with a sign between two names."""
    said = ""
    for number, line in enumerate(lines[:_MOST_PIECES]):
        if number and not (_JOINS.search(said) or _JOINS_ON.match(line)):
            break
        said = f"{said} {line}".replace(" ,", ",")
    return _JOINS.sub("", said).strip()


def plausible(text: str) -> bool:
    """Tell whether a text looks like one name of several words, and like nothing else."""
    return _PERSON.fullmatch(text) is not None and _ROLE.search(text) is None


def is_login(text: str) -> bool:
    """Tell whether a text is the one word by which somebody goes, in small letters as it may be."""
    small = text.islower() and text.isalpha() and len(text) > _SHORTEST_LOGIN
    return (small or _LOGIN.fullmatch(text) is not None) and not _ROLE.search(text)


def signs(text: str) -> bool:
    """Tell whether a text behind "by" looks like the name of a person or of those of a house."""
    return plausible(text) or TEAM.fullmatch(text) is not None


def printed_lines(sources: Sources) -> list[str]:
    """Return the bylines and edition notes as they are printed, for agencies and editions."""
    lines = [words_of(element, LONGEST) for element in sources.marks.get("edition", ())[:4]]
    lines += [
        words_of(element, LONGEST)
        for element in sources.marks.get("byline", ())[:4]
        if sources.near_heading(element, 80)
    ]
    lines += [
        words_of(element, LONGEST)
        for element in sources.properties.get("author", ())[:2]
        if sources.near_heading(element, 80)
    ]
    lines += _signed_texts(sources)
    section = text_of(sources.article.get("printSection"))
    page = text_of(sources.article.get("printPage"))
    edition = text_of(sources.article.get("printEdition"))
    if page and edition:
        lines.append(f"Print edition, {edition}, page {section}{page}")
    return [line for line in lines if says_a_name(line)]
