"""Who wrote an article: the witnesses of a page, and which of them name somebody."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.aligned import signed_to_the_right
from newsreader.extract.anatomy.at_stamp import named_at_stamp
from newsreader.extract.anatomy.bylines import (
    BY_LINE,
    HOUSE,
    LONGEST,
    LONGEST_NAME,
    MOST_PEOPLE,
    PROFILE,
    Initials,
    Names,
    SplitByline,
    marked,
    plausible,
    printed_lines,
    says_a_name,
    signed_at_the_end,
    signed_lines,
    signed_off,
    told_apart,
)
from newsreader.extract.anatomy.datelines import named_in_text
from newsreader.extract.anatomy.entry_lines import entry_of
from newsreader.extract.anatomy.houses import is_house, is_short
from newsreader.extract.anatomy.json_ld import Node, text_of, things, types_of
from newsreader.extract.anatomy.listed_facts import facts_of
from newsreader.extract.anatomy.network_cards import creator_of_card, labelled_on_card
from newsreader.extract.anatomy.origins import issue_of, origin_of
from newsreader.extract.anatomy.overline import TOPIC
from newsreader.extract.anatomy.page_makers import made_the_page
from newsreader.extract.anatomy.printed import (
    co_authors,
    is_of_other_hands,
    is_signed_by,
    printed_instead,
    printed_names,
)
from newsreader.extract.anatomy.signatures import (
    headed_as_author,
    labelled_below_text,
    linked_at_the_foot,
    listed_as_authors,
    seen_at_the_headline,
    signed_at_the_foot,
    signed_below_lead,
    signed_in_dateline,
    with_degrees,
)
from newsreader.extract.anatomy.signed_alone import signed_alone
from newsreader.extract.anatomy.site import folded, is_site, names_of_site, told_source
from newsreader.extract.anatomy.sources import Element, Sources, words_of

_CAPITALS: Final = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]+"
_SIGNED: Final = re.compile(
    r"\b(?:by|writes|says|reports|asks|argues|explains)\s+"
    rf"(?P<name>{_CAPITALS}(?: {_CAPITALS}){{1,2}})\s*[.!?…]*\s*$"
)
_SHOUTED: Final = re.compile(rf"{_CAPITALS}(?: [A-ZÀ-ÖØ-Þ]\.?)?(?: {_CAPITALS}){{1,2}}")
_SPOKEN: Final = re.compile(r"[AEIOUYÀ-ÖØ-Ý]")
"""What a word has that is no row of first letters."""
_AFTER_MARK: Final = re.compile(r"(^Mc|['’-])([^\W\d_])")
_ARTICLE: Final = re.compile(r"the\b", re.IGNORECASE)
"""What the name of a site may begin with, and that of nobody."""
_MOST_WORDS: Final = 7
_OF_HOUSE: Final = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:新闻|新聞|订阅|网|網|号)$")
"""What the name of a Chinese site has behind that of its house."""
_JOINED: Final = re.compile(r"&|\s(?:and|und|et|y|e|en|og|och)\s", re.IGNORECASE)
_ACCOUNT: Final = re.compile(r"(?:企鹅号|头条号|百家号|搜狐号|网易号|大鱼号)$")
"""What an account is called where papers keep theirs, too."""
_TURNED: Final = re.compile(r"[^\W\d_][\w'’-]+, [^\W\d_][^,]{0,30}")
_LOGIN: Final = re.compile(r"[a-z]+(?:[._-][a-z]+)+")
_HELD: Final = re.compile(r"contributors?|admin(?:istrator)?|editor|author|writer|user", re.I)
"""What an account of a house is called behind its name."""
_NUMBERED: Final = re.compile(r":|^\W*\d+\W*$|^\d+ |\d[a-z]+\d")


def people_of(sources: Sources, split: SplitByline, initials: Initials) -> Names:
    """Return people, agency and edition note, each empty where no witness names one.

    Args:
        sources: What the page says.
        split: Tells the parts of a byline apart.
        initials: Tells the agency of a line of initials.
    """
    site = names_of_site(sources) | {folded(told_source(sources))}
    site |= {_OF_HOUSE.sub("", name) for name in site} - {""}
    agency = ""
    people: tuple[str, ...] = ()
    for texts in _witnesses(sources, split):
        said = [
            text
            for text in texts
            if says_a_name(text) and not (_JOINED.search(text) and folded(text) in site)
        ]
        if not said:
            continue
        names, wire, _ = split(said)
        agency = agency or wire
        names = tuple(
            name
            for name in (_without_site(name, site) for name in names)
            if _is_name(name) and not (is_short(name, site) or is_house(name, site))
            if folded(name) not in site or _signs(sources, name)
            if not _is_placeholder(sources, name, site)
        )
        if all(map(HOUSE.fullmatch, names)) or _is_account(
            sources, said
        ):  # who signs below the text wrote it
            names = split(signed_at_the_end(sources, split))[0] or names
        elif names and all(folded(name) in site for name in names):
            names = split(signed_alone(sources))[0] or names  # who brings it is named above it
        if names:
            names = printed_instead(_fuller(names, sources, split), sources, split)
            people = _with_others(names, sources, split)
            break
    printed, wire, edition = split(printed_lines(sources))
    if not agency and wire and (not people or _share(people, printed)):
        agency = wire
    agency = agency or _body_of(sources, split) or signed_off(sources, initials)
    agency = agency or named_in_text(sources, lambda text: split([text])[1])
    agency = agency or origin_of(sources, lambda text: split([text])[1])
    return (
        tuple(name if folded(name) in site else unshouted(name) for name in people),
        agency,
        edition or issue_of(sources),
    )


def unshouted(name: str) -> str:
    """Return the name of a person that a page writes in capitals, as it is written elsewhere.

    Args:
        name: A name; what may be a body's, or has letters that stand for words, stays as it is.
    """
    words = name.split()
    if not _SHOUTED.fullmatch(name) or not all(map(_SPOKEN.search, words[-1:] + words[:1])):
        return name
    return " ".join(_recased(word) for word in words)


def _recased(word: str) -> str:
    if not _SPOKEN.search(word) or "." in word:
        return word
    return _AFTER_MARK.sub(lambda found: found[1] + found[2].upper(), word.capitalize())


def signed_in(standfirst: str) -> tuple[str, ...]:
    """Return whom a lead paragraph names in capitals at its end as its writer, else nobody.

    `"Three shrubs for the winter, writes ANN OTHER."`
    """
    found = _SIGNED.search(standfirst)
    shouted = found is not None and standfirst[: found.start()].isupper()
    return (found["name"].rstrip(".'’-"),) if found is not None and not shouted else ()


def _is_account(sources: Sources, said: list[str]) -> bool:
    """Tell whether what signs is an account, as the badge says in its name or beside it."""
    return any(map(_ACCOUNT.search, said)) or any(map(_ACCOUNT.fullmatch, sources.headed()))


def _without_site(name: str, site: set[str]) -> str:
    """Return a name without the site behind a comma: `"Ann Person, SAMPLE POST"`."""
    own, comma, where = name.rpartition(", ")
    return own if comma and is_site(where, site) else name


def _body_of(sources: Sources, split: SplitByline) -> str:
    """Return the agencies among the bodies that a page names as its authors, or `""`."""
    authors = things(sources.article.get("author"), sources.table)
    site = names_of_site(sources)
    names = _names(author for author in authors if _is_body(author))
    return split([name for name in names if name and folded(name) not in site])[1]


def _signs(sources: Sources, name: str) -> bool:
    """Tell whether what is called like the site signs: as a person, or behind "by"."""
    if is_signed_by(name, sources):
        return True
    persons = [
        author
        for author in things(sources.article.get("author"), sources.table)
        if isinstance(author, dict) and "Person" in types_of(author)
    ]
    said = _names(persons) + labelled_on_card(sources) + signed_lines(sources)
    said += [words_of(link, LONGEST_NAME) for link in _first_run(sources, sources.authors)]
    for element in sources.marks.get("byline", ())[:4]:
        said += marked(element)
    return name in said and plausible(name) and not _ARTICLE.match(name)


def _is_placeholder(sources: Sources, name: str, site: set[str]) -> bool:
    """Tell whether a name is an account's not printed: "ann.person", "Herald Contributor"."""
    first, _, role = name.partition(" ")
    if role and sources.meta("generator").startswith(f"{first} "):  # "Board! Team" of "Board! 3"
        return True
    held = _HELD.fullmatch(role) is not None and is_site(first, site)
    if not held and not _LOGIN.fullmatch(name):
        return False
    form = f" {folded(name)} "
    return not any(form in f" {folded(line)} " for _, line in sources.lines)


def _share(one: Iterable[str], other: Iterable[str]) -> bool:
    return not {folded(name) for name in one}.isdisjoint(folded(name) for name in other)


def _is_name(text: str) -> bool:
    """Tell whether a name may be somebody's: no address, no number, no sentence."""
    bare = text.partition(",")[0]
    return says_a_name(text) and len(bare.split()) <= _MOST_WORDS and not _NUMBERED.search(bare)


def _fuller(names: tuple[str, ...], sources: Sources, split: SplitByline) -> tuple[str, ...]:
    """Return the same people as a witness that knows more of them: "Brett" of "Brett Larkin"."""
    if len(names) == 1 and (person := _at_their_page(sources, names[0])):
        return (person,)
    if len(names) != 1 or " " in names[0]:
        return names
    if person := _at_account(sources, names[0]):
        return (person,)
    for texts in _witnesses(sources, split):
        others, _, _ = split([text for text in texts if says_a_name(text)])
        if len(others) == 1 and folded(others[0]).startswith(folded(names[0]) + " "):
            return others if len(others[0].split()) <= 4 else names
    return names


def _at_their_page(sources: Sources, name: str) -> str:
    """Return the name in the link to the page of an author of whom machines are told another form.

    Theirs is the same last name, and the address that machines are told: "Ann" of "Ann-Marie".
    """
    authors = things(sources.article.get("author"), sources.table)
    told = {text_of(each.get("url")).rstrip("/") for each in authors if isinstance(each, dict)}
    said = (
        words_of(each, LONGEST_NAME)
        for each in (sources.people if told - {""} else ())
        if sources.absolute(each.get("href") or "").rstrip("/") in told - {""}
    )
    last = folded(name).split()[-1:]
    named = {text for text in said if plausible(text) and folded(text).split()[-1:] == last}
    return named.pop() if len(named) == 1 else ""


def _at_account(sources: Sources, account: str) -> str:
    """Return the name in the link to the page of an account, or `""`: "Ann Person" of "aperson"."""
    links = (
        each
        for each in sources.people
        if PROFILE.search(href := (each.get("href") or "")[:LONGEST])
        and href.rstrip("/").rpartition("/")[2].casefold() == account.casefold()
    )
    return next((name for link in links if plausible(name := words_of(link, LONGEST_NAME))), "")


def _with_others(people: tuple[str, ...], sources: Sources, split: SplitByline) -> tuple[str, ...]:
    """Return who is printed beside them, where a byline names all of them and more."""
    site = names_of_site(sources)
    for printed in (*printed_names(sources), [*people, *co_authors(sources)]):
        names = split(printed)[0]
        if not len(people) < len(names) <= MOST_PEOPLE:
            continue
        own = [name for name in names if plausible(name) and folded(name) not in site]
        known = [f" {folded(name)} " for name in names]
        if len(own) == len(names) and all(
            any(f" {folded(name)} " in each for each in known) for name in people
        ):
            return names
    return people


def _witnesses(sources: Sources, split: SplitByline) -> Iterable[list[str]]:
    """Yield what each witness says, the best first."""
    article, table = sources.article, sources.table
    authors = things(article.get("author"), table) or things(article.get("creator"), table)
    persons = [author for author in authors if not _is_body(author)]
    yield _names(persons)
    yield [_turned(name) for name in sources.metas.get("citation_author", ())]
    for name in ("parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator"):
        told = sources.metas.get(name, [])
        turned = name.startswith("dc") and all(map(_TURNED.fullmatch, told))
        yield [_turned(each) for each in told] if turned else told
    yield [name for name in sources.metas.get("author", ()) if not made_the_page(sources, name)]
    yield sources.metas.get("article:author", []) + sources.metas.get("article:author_name", [])
    yield [sources.meta("article:author:name", "authors", "dc.contributor", "cxenseparse:author")]
    yield _at_address(sources)
    yield labelled_on_card(sources)
    yield [words_of(link, LONGEST_NAME) for link in _first_run(sources, sources.authors)]
    yield _properties(sources)
    for element in sources.marks.get("byline", ())[:8]:
        if _is_topic(element):
            continue
        alone = len(sources.marks["byline"]) == 1
        if alone or sources.near_heading(element, 80) or BY_LINE.match(words_of(element, 200)):
            yield marked(element) or told_apart(element, split)
    yield signed_lines(sources)
    yield next(filter(None, map(with_degrees, sources.headed())), [])
    yield _of_a_post(sources)
    yield creator_of_card(sources)
    yield listed_as_authors(sources)
    yield signed_below_lead(sources)
    yield signed_alone(sources)
    yield labelled_below_text(sources) or headed_as_author(sources)
    yield signed_at_the_end(sources, split)
    yield signed_to_the_right(sources)
    yield signed_in_dateline(sources)
    yield seen_at_the_headline(sources) or named_at_stamp(sources)
    yield signed_at_the_foot(sources)
    yield linked_at_the_foot(sources)


def _of_a_post(sources: Sources) -> list[str]:
    """Return who put a post on its site, as the line or the list beside it says."""
    entry, facts = entry_of(sources), facts_of(sources)
    named = ["" if entry is None else entry.name, "" if facts is None else facts.author]
    return [name for name in named if name][:1]


def _is_topic(element: Element) -> bool:
    """Tell whether all that an unsigned byline links to are topics, whatever it is called."""
    around = [element, *islice(element.iterancestors(), 2)]
    links = [each for each in around if each.tag == "a"] or list(element.iter("a"))
    topics = [TOPIC.search((link.get("href") or "")[:LONGEST]) for link in links]
    return bool(topics) and all(topics) and not BY_LINE.match(words_of(element, LONGEST))


def _is_body(author: Node | str) -> bool:
    return isinstance(author, dict) and any("Organization" in kind for kind in types_of(author))


def _names(authors: Iterable[Node | str]) -> list[str]:
    names: list[str] = []
    for author in authors:
        if isinstance(author, str):
            names.append(text_of(author))
            continue
        said = author.get("name")
        several = [text_of(each) for each in said[:MOST_PEOPLE]] if isinstance(said, list) else []
        parts = (text_of(author.get("givenName")), text_of(author.get("familyName")))
        names += several or [text_of(said) or " ".join(parts).strip()]
    return names


def _turned(name: str) -> str:
    """Return `First Last` of `Last, First`, which is how citations name people."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and "," not in first else name


def _at_address(sources: Sources) -> list[str]:
    """Return the name in the link to the address that a page gives for its author, if any."""
    told = {text.rstrip("/") for text in sources.metas.get("article:author", ()) if "/" in text}
    links = (each for each in sources.people if told)
    names = (
        words_of(each, LONGEST_NAME)
        for each in links
        if sources.absolute(each.get("href") or "").rstrip("/") in told
    )
    return [name for name in names if plausible(name)][:1]


def _first_run(sources: Sources, elements: Sequence[Element]) -> list[Element]:
    """Return the elements that stand with the first one: the byline, not a list of articles."""
    if not elements:
        return []
    start = sources.order.get(elements[0], 0)
    return [each for each in elements[:10] if sources.order.get(each, 0) - start < 40]


def _thing(element: Element) -> Element | None:
    """Return the element of the thing that a property is of, or None where the page has none."""
    around = (each for each in element.iterancestors() if each.get("itemscope") is not None)
    return next((each for each in around if "Person" not in (each.get("itemtype") or "")), None)


def _properties(sources: Sources) -> list[str]:
    found = []
    elements = _first_run(sources, sources.properties.get("author", ()))
    for element in elements:
        if _thing(element) is not _thing(elements[0]) or is_of_other_hands(element):
            continue  # who wrote another post of a thread, or a comment; who brought it up to date
        names = [each for each in element.iter() if each.get("itemprop") == "name"]
        every = [words_of(each, LONGEST_NAME) or each.get("content") or "" for each in names[:5]]
        found += every or marked(element)
    return found
