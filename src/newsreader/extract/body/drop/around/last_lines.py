"""Last lines of a text that are no text: its own address, when it was published, where to follow.

They are looked at from the end, up to the first that says something.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from newsreader.extract.addresses import host_of, name_of_site, path_of
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.column import column_of
from newsreader.extract.body.lines.kinds import STOPS, is_paragraph, is_part
from newsreader.extract.body.lines.links import each_link, is_own, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.abroad import DATED, SUBSCRIBES
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.body.words.labels import BUTTON
from newsreader.extract.body.words.speech import SENTENCES, is_spoken, unquoted
from newsreader.extract.body.words.wants import FOLLOWERS
from newsreader.extract.names import HEADINGS
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_LEAST: Final = 60
"""Words of the paragraphs of a text that has such lines."""
_MOST: Final = 6
"""Lines that are looked at."""
_LONGEST: Final = 12
"""Words of such a line."""
_LONGEST_TEXT: Final = 300
_FEWEST_LINKS: Final = 3
_LONGEST_LINK: Final = 4
"""Words of a link in a row of them."""
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s—|]{3,200}", re.IGNORECASE)
_CODE: Final = re.compile(r"(?=\S*\d)[A-Z]{2,6}[-_]?\d{6,12}(?:[-_/]\d{2,8}){1,3}")
"""How a company numbers what it lets print."""
_SIGNS: Final = " \t\n—–-_|•·*"
_STOP: Final = " \t\n.,!"
"""What may stand behind the end of what is emphasised."""
_BRACKETS: Final = re.compile(r"^\([\w.-]{3,30}\)|\([\w.-]{3,30}\)$")
_OWNER: Final = re.compile(
    r"(?:copyright\b|©|\(c\))[\s:©]*\d{4}\W{0,3}(?P<name>.{2,40})", re.IGNORECASE
)
_RIGHTS: Final = re.compile(r"(?:copyright\b[\s:]*)?(?:©|\(c\))\s*\d{4}\b", re.IGNORECASE)
_LONGEST_CALL: Final = 30
_FEWEST_SENTENCES: Final = 2
_COUNTED: Final = re.compile(r"[?&]utm_campaign=")
"""What of an address says for which campaign a click is counted."""
_EMPHASIS: Final = names("em i strong b")
_SHORT_PATH: Final = 2
"""Parts of the path of a name in a network."""
_NEXT: Final = re.compile(
    r"(?:next page|nächste seite|page suivante|página siguiente|próxima página|pagina successiva"
    r"|volgende pagina|nästa sida|neste side|næste side)\s*[:»>›→]",
    re.IGNORECASE,
)
"""What stands before the link to the next part."""
_FURTHER: Final = re.compile(
    r"\W*(?:more (?:from|on|about)|mehr (?:von|aus|zu[mr]?)|plus (?:de|sur)|más (?:de|sobre)"
    r"|altro (?:da|su)|mais (?:de|sobre)|meer (?:van|over)) [^.!?:]{2,70}: *\w",
    re.IGNORECASE,
)
"""How a line begins that tells where there is more."""


def drop_last_lines(choice: Choice) -> None:
    """Drop what stands below a text line by line, from its end up.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    authors = choice.known.authors
    chosen = chosen_lines(choice)
    if sum(len(choice.runs[at].words) for at in chosen if is_paragraph(choice.runs[at])) < _LEAST:
        return
    known = [letters for each in authors if (letters := letters_of(each.partition(",")[0]))]
    host = host_of(url)
    _drop_owners(choice, chosen)
    chosen = chosen_lines(choice)
    rules: tuple[Callable[[Run], bool], ...] = (
        lambda run: _is_origin(run, host),
        lambda run: _is_owner(run, host),
        lambda run: _leads_to_front(run, url),
        lambda run: _follows(run, known) or _follows_house(run, host),
        _follows_site,
        _sells,
        _is_row,
        _sends_on,
        lambda run: _CODE.fullmatch(run.text) is not None,
    )
    for index in reversed(chosen[-_MOST:]):
        run = choice.runs[index]
        if _leads_next(run):
            choice.chosen[index] = False
            continue
        if is_part(run) or run.block.tag in HEADINGS or len(run.text) > _LONGEST_TEXT:
            return
        if run.words and not any(rule(run) for rule in rules):
            return
        if run.words:
            choice.chosen[index] = False


def _is_origin(run: Run, host: str) -> bool:
    """Tell whether a line is the address of its own page or site, or says when that was published.

    A date without a word that says so may be the author's last one.
    """
    addresses = _ADDRESS.findall(run.text)
    if any(not host or host_of(_whole(each)) != host for each in addresses):
        return False
    rest = _without_site(_ADDRESS.sub(" ", run.text).strip(_SIGNS), host)
    if not rest:
        return bool(addresses)
    if len(run.words) > _LONGEST + _LONGEST * len(addresses) or not is_stamp(rest):
        return False
    return bool(addresses) or DATED.without(rest) != rest


def _without_site(text: str, host: str) -> str:
    """Return a line without the name of the site in brackets before or behind it."""
    named = _BRACKETS.search(text[:_LONGEST_TEXT])
    name = "" if named is None else letters_of(named[0])
    if named is None or not name or name not in letters_of(host):
        return text
    return text.replace(named[0], " ", 1).strip()


def _whole(address: str) -> str:
    return address if "//" in address else f"https://{address}"


def _is_owner(run: Run, host: str) -> bool:
    """Tell whether a line is "© 2011 Herald.example" and no more, with the name of the site."""
    found = _OWNER.fullmatch(run.text)
    if found is None or not host:
        return False
    name, site = letters_of(found["name"]), letters_of(host)
    return bool(name) and (name in site or site.startswith(name[: max(4, len(name) // 2)]))


def _leads_to_front(run: Run, url: str) -> bool:
    """Tell whether all of a line is set off, and it leads to the front of its site, or is counted.

    So a house ends its texts: "Ready to sail? We would love to have you aboard!" And so it leads to
    a part of itself by its own name: "For more please visit Herald News".
    """
    if not url or not run.linked or not _is_set_off(run, but_links=True):
        return False
    addresses = {
        each for link in links_of(run) if is_own(each := link.get("href", "").strip(), url)
    }
    name = name_of_site(host_of(url))
    named = bool(name) and any(
        name in letters_of("".join(link.itertext())) for link in links_of(run)
    )
    return any(
        _COUNTED.search(each)
        or ("//" in each and not path_of(each).strip("/"))
        or (named and len(list(filter(None, path_of(each).split("/")))) <= 1)
        for each in addresses
    )


def _sells(run: Run) -> bool:
    """Tell whether a line in italics ends in a call to subscribe that is a sentence by itself."""
    said = SENTENCES.split(unquoted(run.text))
    if len(said) < _FEWEST_SENTENCES or not _is_set_off(run) or is_spoken(run.text):
        return False
    return SUBSCRIBES.fullmatch(said[-1]) is not None


def _is_set_off(run: Run, *, but_links: bool = False, but_signs: bool = False) -> bool:
    """Tell whether all of a line is emphasised, or all in no link or but for signs, and some is."""
    around = [
        {each.tag for each in ancestors(piece.getparent() if tail else piece)}
        for piece, tail in run.pieces
        if ((piece.tail if tail else piece.text) or "").strip(_STOP if but_signs else None)
    ]
    kept = [tags for tags in around if not but_links or "a" not in tags] or around
    return all(not _EMPHASIS.isdisjoint(tags) for tags in kept)


def _follows(run: Run, known: Sequence[str]) -> bool:
    """Tell whether a short line names an author and leads to a network: "Follow Ann on Net"."""
    if len(run.words) > _LONGEST or not run.linked:
        return False
    said = letters_of(run.text)
    if not any(each in said for each in known):
        return False
    return all(FOLLOWERS.search(host_of(link.get("href", ""))) for link in links_of(run))


def _drop_owners(choice: Choice, chosen: Sequence[int]) -> None:
    """Drop the last lines from "Copyright © 2015" on, where they stand outside of the column."""
    column, _ = column_of(choice)
    first = 0
    for place in range(len(chosen) - 1, max(0, len(chosen) - _MOST), -1):
        run = choice.runs[chosen[place]]
        if column is None or column in ancestors(run.block):
            break
        if _RIGHTS.match(run.text):
            first = place
    for index in chosen[first:] if first else ():
        choice.chosen[index] = False


def _follows_site(run: Run) -> bool:
    """Tell whether a short line that is no sentence has links to two networks and to no post."""
    if len(run.words) > _LONGEST_CALL or run.text.endswith(STOPS):
        return False
    links = [link.get("href", "") for link in run.block.iter("a")]
    hosts = {host for each in links if FOLLOWERS.search(host := host_of(each)) and _is_name(each)}
    return len(hosts) > 1


def _follows_house(run: Run, host: str) -> bool:
    """Tell whether a line set off leads to nothing but its site's own accounts in networks."""
    site = name_of_site(host)
    if not site or len(run.words) > _LONGEST_CALL:
        return False
    if not _is_set_off(run, but_signs=True):
        return False
    said = [link.get("href", "") for link in links_of(run)]
    return bool(said) and all(
        FOLLOWERS.search(host_of(each)) and _is_name(each) and site in letters_of(path_of(each))
        for each in said
    )


def _is_name(address: str) -> bool:
    """Tell whether an address in a network is somebody's name there."""
    return len([part for part in path_of(address).split("/") if part]) <= _SHORT_PATH


def _is_row(run: Run) -> bool:
    """Tell whether a line is a row of short links with strokes between them."""
    links = each_link(run)
    if len(links) < _FEWEST_LINKS or run.linked < len(run.words):
        return False
    if run.text.count("|") + run.text.count("·") + run.text.count("•") < len(links) // 2:
        return False
    return all(len("".join(link.itertext()).split()) <= _LONGEST_LINK for link in links)


def _leads_next(run: Run) -> bool:
    """Tell whether a line is "Next page:" and the link to that."""
    return bool(run.linked) and len(run.words) <= _LONGEST and _NEXT.match(run.text) is not None


def _sends_on(run: Run) -> bool:
    """Tell whether a line is one link that says what to do, or tells where there is more."""
    if not run.linked or len(set(links_of(run))) > 1:
        return False
    if run.linked == len(run.words) <= _LONGEST and BUTTON.match(run.text):
        return True
    return len(run.words) <= 2 * _LONGEST and _FURTHER.match(run.text) is not None
