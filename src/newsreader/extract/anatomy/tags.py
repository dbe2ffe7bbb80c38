"""What a publisher says that an article is about: its tags."""

import html
import re
import unicodedata
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.below import is_linked_section, labels_below, labels_in_a_row
from newsreader.extract.anatomy.element_names import LABEL, TAG, in_entry
from newsreader.extract.anatomy.json_ld import Node, text_of
from newsreader.extract.anatomy.labelled_links import labelled_in_a_line
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.anatomy.topic_words import EVERY_TOPIC
from newsreader.extract.anatomy.topics_below import hashtags_below, topics_below

_NO_TAG: Final = re.compile(
    r"none|null|not set|undefined|n/?a|un(?:categori[sz]ed|tagged)|default|blogs?|affiliates?"
    r"|free|paid|metered|(?:premium|subscribers?(?: only)?|paywall)\d*"
    r"|featured(?: (?:articles?|posts?))?|editor['’]?s['’]? picks?"
    r"|tags?|keywords?|(?:News|Reportage|Opinion|Tech|Satirical)Article|BlogPosting|WebPage"
    rf"|{EVERY_TOPIC}|[<←‹].*|.*[→›»]",
    re.IGNORECASE,
)
GENERAL: Final = re.compile(
    r"(?:breaking |latest |top )?news|info(?:s|rmations?)?|actu(?:alités?)?|nachrichten|noticias"
    r"|not[íi]cias|notizie|nieuws|nyheter|nyheder|uutiset|wiadomości|zprávy|новости|новини|haberler"
    r"|știri|hírek|ειδήσεις|νέα|berita|tin tức|समाचार|اخبار|خبرها"
    r"|أخبار|חדשות|新闻|新聞|资讯|ニュース|뉴스",
    re.IGNORECASE,
)
"""What every article of a site is about."""
_AND: Final = frozenset(["and", "und", "et", "y", "e", "en", "og", "och", "by"])
_FEWEST_WORDS: Final = 3
"""Words of a headline that are no labels where they are listed one by one."""
_LONGEST: Final = 60
_MOST: Final = 30
_MOST_KEYWORDS: Final = 12
_TIGHT: Final = re.compile(r"(?<!\d)[,;]\S|[,;][^\s\d]")
"""What parts two labels; in a number it has digits on both sides."""
_LISTED: Final = re.compile(r",\s+(?:&|and|und|et|y|e)\s")
"""The end of a list within a tag: `"Fruit, Vegetable, & Herb Gardens"`."""
_BARE_COMMA: Final = re.compile(r",\S")
_MOST_PARTS: Final = 2
"""Parts between commas that one name may have."""
_PARTED: Final = re.compile(r"\s*[,;،、]\s*")
_WIDE: Final = re.compile(r"\s*[，；|｜]\s*")
"""What parts labels where none of the common signs does; a label may have it too."""
_IDEOGRAPH: Final = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff]")
_IDEOGRAPHS: Final = re.compile(r"[\u4e00-\u9fff]{2,6}")
"""A word of nothing but characters of Han: a space parts it from another label."""
_SPACED: Final = 3
"""Words of Chinese from which on spaces part labels: no label of it has so many."""
_MACHINE: Final = re.compile(
    r"[<>]|^[\w.-]+[:=/]\S|^\w{0,3}\||^[a-z]\w*: [A-Z]|://|^\d+$|^[\w-]*_[\w_-]*$|^[a-f0-9-]{16,}$"
)
_KEY: Final = re.compile(r"(?P<key>[A-Z][A-Za-z ]{1,24}): (?P<value>\S.{0,40})")
_WORD: Final = re.compile(r"/(?:key-?)?words?/")
"""An address of what is about a word, in a list that calls itself one of labels."""
_CODE: Final = re.compile(r"[a-z]{20,}")
"""Words written as one, as machines are told how a page is set: no English word is so long."""
_COUNTED: Final = re.compile(r"\s+[(\[]?\d[\d.,]*[)\]]?$")
_LONGEST_ADDRESS: Final = 1_000
_CLOUD: Final = re.compile(r"(?:^|[\s_-])tags?[-_]?cloud", re.IGNORECASE)
_NAMED: Final = 2
"""Words for search engines with the name of the site in them that are those of all its pages."""
_SAID: Final = 3
"""Of so many of these words one has to stand on the page."""
_FEWEST: Final = 2
"""Links of a list."""
_MOST_WORDS: Final = 6
"""Words of a label in a list that is told by its name."""
_BESIDE: Final = 60
"""Characters in a list of labels beside them."""


def tags_of(
    sources: Sources, title: str, people: Sequence[str] = (), section: str = ""
) -> tuple[str, ...]:
    """Return the publisher's labels, each once, the most trustworthy list of the page alone.

    Args:
        sources: What the page says.
        title: Its headline; a label that repeats it is none, nor are its words one by one.
        people: Who wrote it, which is no label either.
        section: What stands above the headline already; where a link of the page says that it is
            one, it is a label only if no other is.
    """
    site = names_of_site(sources)
    filed = folded(section) if is_linked_section(sources, section) else ""
    kinds = {folded(text) for text in sources.metas.get("og:type", ())}  # "article"
    english = sources.language.lower().startswith("en")
    for labels, most in lists_of(sources):
        found: dict[str, str] = {}
        coded = False
        keyed = _keyed(labels)
        for label in labels:
            name = " ".join(label.split()).strip(" #,;")
            if not name or len(name) > _LONGEST or _NO_TAG.fullmatch(name):
                continue
            if name in keyed or _MACHINE.search(name) or (english and _CODE.fullmatch(name)):
                coded = True
            else:
                found.setdefault(folded(name), name)
        found = _shown(sources, found) if coded else found
        for form in {"", folded(title), *kinds, *site} & found.keys():
            del found[form]
        if len(found) > most:
            continue
        said = {folded(sources.title), *_words_in_a_row(found, title)}
        names = [
            name
            for form, name in found.items()
            if form not in said and not GENERAL.fullmatch(name) and not _names_only(form, people)
        ]
        others = [name for name in names if folded(name) != filed]
        if names:
            return tuple((others or names)[:_MOST])
    return ()


def _keyed(labels: Sequence[str]) -> set[str]:
    """Return the labels that are keys with their values, where several of a list are.

    `"Region: Global"`, `"Page: article"`: the keys differ, and no name has a small letter there.
    """
    pairs = [
        (found["key"], found["value"], each) for each in labels if (found := _KEY.fullmatch(each))
    ]
    several = len({key for key, _, _ in pairs}) > 1
    coded = several and any(value[:1].islower() for _, value, _ in pairs)
    return {each for _, _, each in pairs} if coded else set()


def _shown(sources: Sources, found: dict[str, str]) -> dict[str, str]:
    """Return those labels of a list with words for machines in it that the page prints as such.

    Args:
        sources: What the page says.
        found: The labels, by what they are folded; all come back where it prints none, or others.
    """
    printed = {
        folded(_label(each))
        for each in sources.people
        if LABEL.search((each.get("href") or "")[:_LONGEST_ADDRESS])
    } - {""}
    if len(printed) < _FEWEST or not printed <= found.keys():
        return found
    return {form: name for form, name in found.items() if form in printed}


def _names_only(label: str, people: Sequence[str]) -> bool:
    """Tell whether a folded label has nothing but the names of who wrote the article."""
    rest = f" {label} "
    for name in people:
        rest = rest.replace(f" {folded(name)} ", " ")
    return rest != f" {label} " and _AND.issuperset(rest.split())


def _words_in_a_row(found: dict[str, str], title: str) -> set[str]:
    """Return the words of a headline where labels are all of them, one by one."""
    words = dict.fromkeys(folded(title).split())
    said = [form for form in found if form in words]
    return set(said) if len(said) >= _FEWEST_WORDS and said == list(words) else set()


def lists_of(sources: Sources) -> list[tuple[list[str], int]]:
    """Return the lists of labels of a page, the most trustworthy first, each with its limit.

    Args:
        sources: What the page says.
    """
    article: Node = sources.article
    keywords = article.get("keywords")
    texts = [text_of(each) for each in keywords[:100]] if isinstance(keywords, list) else []
    texts = texts if len(texts) > 1 else _split(texts[0] if texts else text_of(keywords))
    told = _alone(sources.metas.get("article:tag", []))
    if len(told) == 1 and folded(told[0]) in map(folded, texts):
        told = []  # the first of several, for readers of one
    printed = _printed(sources)
    return [
        # One label is what a network needs, and seldom all that the page prints.
        (told + printed if len(told) == 1 else told, 100),
        (texts, 100),
        (printed, 100),
        (named if len(named := sources.metas.get("tags", [])) > 1 else [], _MOST),
        (_split(sources.meta("news_keywords")), 100),
        (_split(sources.meta("parsely-tags", "sailthru.tags", "cxenseparse:taglist")), 100),
        # Words for search engines; a short list of them is what a newsroom would write.
        (_of_article(sources, _split(sources.meta("keywords"))), _MOST_KEYWORDS),
        (labels_below(sources), 100),
        (labels_in_a_row(sources), 100),
        (labelled_in_a_line(sources), 100),
        (hashtags_below(sources), 100),
        (topics_below(sources), 100),
    ]


def _of_article(sources: Sources, words: list[str]) -> list[str]:
    """Return words for search engines where they are of the article, and not of its whole site.

    Those of a site name it, or most of them stand nowhere on the page; where one is the whole title
    of the page a program wrote them.
    """
    forms = [form for form in map(folded, words[: _MOST_KEYWORDS + 1]) if form]
    if folded(sources.title) in forms and len(forms) <= _FEWEST:
        return []
    site = {form for form in names_of_site(sources) if form}
    named = [form for form in forms if any(name in form for name in site)]
    if len(named) >= _NAMED or not forms:
        return []
    page = folded(" ".join([sources.title, *(line for _, line in sources.lines)]))
    said = sum(form in page for form in forms)
    return words if _SAID * said >= len(forms) else []


def _alone(tags: list[str]) -> list[str]:
    """Return tags, each alone, where a page wrote all of them as one.

    "Wildfires,Peat,UK news" has no space behind its commas, or more of them than any name:
    "Washington, D.C." is one tag.
    """
    if len(tags) != 1:
        return tags
    text = tags[0]
    together = _TIGHT.search(text) is not None or len(_split(text)) > _MOST_PARTS
    return _split(text) if together else tags


def _split(text: str) -> list[str]:
    text = html.unescape(text[:4_000]) if "&" in text else text[:4_000]
    if _LISTED.search(text) and _BARE_COMMA.search(text):  # "Garden,Fruit, Vegetable, & Herb"
        return re.split(r"\s*,(?=\S)", text)
    if not text:
        return []
    parts = _PARTED.split(text)
    if len(parts) == 1 and len(wide := _WIDE.split(text)) > 1:
        return wide
    spaced = text.split()
    if len(parts) == 1 and len(spaced) >= _SPACED and all(map(_IDEOGRAPH.search, spaced)):
        return spaced
    if len(parts) == 1 and len(spaced) > 1 and all(map(_IDEOGRAPHS.fullmatch, spaced)):
        return spaced
    return parts


def _printed(sources: Sources) -> list[str]:
    """Return the labels that the page prints: links to what else is about the same.

    Those of a list that calls itself so, where it has all that call themselves labels one by one.
    """
    alone = [label for each in sources.tags if (label := _label(each))]
    known = {folded(label) for label in alone if not _NO_TAG.fullmatch(label)}
    for box in sources.marks.get("tags", ()):
        if not _is_of_article(sources, box):
            continue
        listed = _listed(box)
        if len(listed) == 1:  # each in a box of its own, maybe
            listed = [label for each in _boxes_alike(box) for label in _listed(each)] or listed
        if listed and known <= set(map(folded, listed)):
            return listed
    return _without_counts(alone)


def _boxes_alike(box: Element) -> list[Element]:
    """Return the boxes in a row that are called as one of them is: each may have one label."""
    around = box.getparent()
    alike = [] if around is None else islice(around.iterchildren(box.tag), _MOST + 1)
    return [each for each in alike if each.get("class") == box.get("class")]


def _is_of_article(sources: Sources, box: Element) -> bool:
    """Tell whether a list stands below the headline, and is no way from the start page."""
    above = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    around = (box, *islice(box.iterancestors(), _MOST_PARTS))
    if any(_CLOUD.search(each.get("class") or "") for each in around) and not in_entry(box):
        return False  # what the whole site is about
    return sources.order.get(box, 0) > above and box not in sources.trails


def _listed(box: Element) -> list[str]:
    """Return the labels in a box that is called so, or none where it has anything else."""
    links = list(islice(box.iter("a"), _MOST + 1))
    if called := [each for each in links if TAG.search(each.get("class") or "")]:
        links = called  # and what stands beside them
    labels = [label for each in links or _pieces(box) if (label := _label(each))]
    addresses = ((each.get("href") or "")[:_LONGEST_ADDRESS] for each in links)
    alone = [each for each in addresses if LABEL.search(each) or _WORD.search(each)]
    if not (1 if alone or _is_list(box, links) else _FEWEST) <= len(labels) <= _MOST:
        return []
    if any(len(label) > _LONGEST or len(label.split()) > _MOST_WORDS for label in labels):
        return []
    beside = len(words_of(box, 4_000)) - sum(map(len, labels))
    return _without_counts(labels) if beside <= _BESIDE + 4 * len(labels) else []


def _is_list(box: Element, links: list[Element]) -> bool:
    """Tell whether a list called one of labels has but one link, to what is called like it.

    `<a href="/towns/santana-do-ipe/">Santana do Ipê</a>`; an article is at no such address.
    """
    if box.tag not in ("ul", "ol") or len(links) != 1 or words_of(box) != words_of(links[0]):
        return False
    address = (links[0].get("href") or "")[:_LONGEST_ADDRESS].partition("?")[0].rstrip("/")
    form = _bare(words_of(links[0], _LONGEST))
    return bool(form) and form == _bare(address.rpartition("/")[2])


def _bare(text: str) -> str:
    """Return the letters and digits of a text as an address has them: small, without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if each.isalnum())


def _pieces(box: Element) -> list[Element]:
    """Return the elements in a box of labels that are no links, each a label, or none."""
    pieces = [each for each in islice(box, _MOST + 1) if isinstance(each.tag, str)]
    alike = {(each.tag, each.get("class")) for each in pieces}
    return pieces if len(alike) == 1 and pieces[0].tag in ("span", "li") else []


def _label(link: Element) -> str:
    """Return the words of a link without the number at its end in an element of its own."""
    words = words_of(link, 100)
    last = next(iter(link.iterchildren("span", "small", "sup", "em", reversed=True)), None)
    if last is None or (last.tail or "").strip():
        return words
    count = words_of(last, 100)
    return words.removesuffix(count).strip() if count.strip("()[]").isdecimal() else words


def _without_counts(labels: list[str]) -> list[str]:
    """Return labels without a number behind each of them."""
    counted = len(labels) >= _FEWEST and all(map(_COUNTED.search, labels))
    return [_COUNTED.sub("", label) for label in labels] if counted else labels
