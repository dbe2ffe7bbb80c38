"""Lines that bid their reader follow a site, have its letters or load its program.

Told by their shape: an imperative, what one is to take or where, and links that lead there. What
has no link is one only where it is the whole line, and says that it is the site's; and none is
where there is another of the kind that leads to somebody else: a text of its own names those.
"""

import re
from collections.abc import Collection, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.dataclass import dataclass
from newsreader.extract.addresses import host_of, name_of_site, path_of
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_alone, is_part, is_prose
from newsreader.extract.body.lines.links import (
    each_link,
    gives_file,
    is_own,
    leads_into_group,
    leads_to_letters,
    leads_to_people,
)
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.invites import (
    Invite,
    invite,
    is_about,
    is_network,
    letter_of,
    names_networks,
    names_thing,
    speaks_of_own,
)
from newsreader.extract.body.words.speech import SENTENCES
from newsreader.extract.names import BOXES, HEADINGS, SUBHEADINGS
from newsreader.model.names import names

_LONGEST: Final = 50
"""Words of such a line."""
_MOST_LETTERS: Final = 400
_BRIEF: Final = 30
"""Words of one that does not say that what it speaks of is the site's."""
_WHOLE: Final = names("figure figcaption pre blockquote") | HEADINGS
_EMPHASIS: Final = names("em i")
_OTHERS: Final = 2
"""Lines of a list beside one that bids."""
_ABOUT: Final = 2
"""Other lines that speak of a thing where the text is about it."""
_HANDLE: Final = re.compile(r"(?<!\S)@\w{2,40}|\bhttps?://|\bwww\.")
_CHANNEL: Final = re.compile(
    r"whatsapp\.com/c|(?:t|telegram)\.me/|news\.google\.\w+/|invite\.viber\.com/"
)
"""Addresses of what a house has, and its readers do not."""
_ACCOUNT: Final = re.compile(r"/@[\w.-]{2,60}/?$")
"""The path of somebody's name in a network."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that bids its reader something.

    Attributes:
        index: Its place.
        run: It.
        said: What it bids.
        links: What it leads by.
        called: The words of each of these.
        last: Whether no sentence of the text stands behind it.
        apart: Whether it is set off from the text.
    """

    index: int
    run: Run
    said: Invite
    links: Sequence[html.HtmlElement]
    called: Sequence[str]
    last: bool
    apart: bool


def drop_invites(choice: Choice) -> None:
    """Drop lines that bid their reader follow a site, have its letters or load its program.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    found = _lines(choice)
    for index in set(chosen_lines(choice)).difference(each.index for each in found):
        if _tells_where(choice.runs[index]):
            choice.chosen[index] = False
    named = [each for each in found if not each.said.ours and _leads_to_accounts(each.links)]
    several = _name_several(named)
    for each in found:
        if (each in named and several) or _is_listed(choice, each.index):
            continue
        if _is_of_site(choice, each):
            choice.chosen[each.index] = False


def _lines(choice: Choice) -> list[_Line]:
    """Return the lines with an imperative and a thing or a network, and what is known of them."""
    found: list[_Line] = []
    last, site = True, name_of_site(host_of(choice.known.url or ""))
    for index in reversed(chosen_lines(choice)):
        run = choice.runs[index]
        said = _said(run, site)
        if said is not None:
            links = each_link(run)
            called = list(map(text_of, links))
            found.append(_Line(index, run, said, links, called, last, is_set_off(run)))
        elif is_prose(run) and not _tells_where(run):
            last = False
    return found


def _said(run: Run, site: str) -> Invite | None:
    if is_part(run) or len(run.words) > _LONGEST or len(run.text) > _MOST_LETTERS:
        return None
    if any(each.tag in _WHOLE for each in ancestors(run.block)):
        return None
    return invite(run.text, site)


def _is_listed(choice: Choice, index: int) -> bool:
    """Tell whether a line is one of some links below a heading: what the text names, in a list."""
    for others, at in enumerate(range(index - 1, -1, -1)):
        run = choice.runs[at]
        if run.block.tag in SUBHEADINGS and choice.chosen[at]:
            return others >= _OTHERS
        if not run.linked or len(run.words) > _BRIEF:
            break
    return False


def _tells_where(run: Run) -> bool:
    """Tell whether a line in italics says without an imperative where a site says more."""
    if not run.linked or len(run.words) > _BRIEF or is_part(run) or not is_set_off(run):
        return False
    links = each_link(run)
    return _leads_to_accounts(links) and speaks_of_own(run.text)


def _is_of_site(choice: Choice, line: _Line) -> bool:
    """Tell whether it is the site that bids, and not somebody in its text."""
    said = line.said
    if not line.links:
        return _is_of_site_unlinked(choice, line)
    bids = any(invite(each) is not None for each in line.called)
    if _leads_to_accounts(line.links):
        alone = said.sure and said.whole and (line.last or line.apart)
        return said.ours or bids or alone or _leads_to_channels(line)
    if said.sure and said.whole and line.last and line.apart and _leads_to_own(choice, line):
        return True
    if bids and said.ours and all(leads_to_letters(each.get("href", "")) for each in line.links):
        return True
    names_things = any(map(names_thing, line.called))
    if said.ours and said.named:
        return names_things or any(map(_is_account, line.links))
    if (
        not said.thing
        or len(line.run.words) > _BRIEF
        or is_matter(choice, [line.index], said.thing)
    ):
        return False
    if bids or line.apart or (said.letter and said.here):
        return True
    url = choice.known.url
    own = all(is_own(each.get("href", ""), url) and not gives_file(each) for each in line.links)
    return own and names_things


def _leads_to_own(choice: Choice, line: _Line) -> bool:
    """Tell whether a line leads to a name in a network and, for the rest, into the site."""
    accounts = list(map(_is_account, line.links))
    url = choice.known.url
    return any(accounts) and all(
        account or is_own(link.get("href", ""), url)
        for account, link in zip(accounts, line.links, strict=True)
    )


def _leads_to_channels(line: _Line) -> bool:
    """Tell whether a line leads to several networks, or to nothing but what a house has in one."""
    if len(set(filter(is_network, line.called))) > 1:
        return True
    return all(_CHANNEL.match("".join(_parts(each))) for each in line.links)


def _is_of_site_unlinked(choice: Choice, line: _Line) -> bool:
    """Tell whether a line without a link is the site's: where it is the whole line, or has a name.

    So is one that begins with it, or has it as a sentence behind what the site says of itself,
    names a letter and has a box for itself; and a last one in italics that names several networks.

    "Sign up here" has had a link.
    """
    said, ours = line.said, line.said.ours
    if line.last and line.apart and said.sure and said.whole and names_networks(line.run.text):
        return True
    later = ours and any(
        bid is not None and bid.first for bid in map(invite, SENTENCES.split(line.run.text)[1:])
    )
    if (said.first or later) and _is_boxed(choice, line.run):
        letter = letter_of(line.run.text)
        if letter is not None and letter.sure and not is_matter(choice, [line.index], letter.name):
            return True
    if ours and said.network and _HANDLE.search(line.run.text):
        return True
    if not said.letter and not (ours and said.named):
        return False
    if not said.sure and not (ours and said.thing):
        return False
    if not ours and is_matter(choice, [line.index], said.thing):
        return False
    return (said.whole and said.near) or (said.here and said.letter)


def _is_boxed(choice: Choice, run: Run) -> bool:
    """Tell whether a line is all that a box has, and no line of the text stands in one like it."""
    box = home_of(run)
    if box is None or box.tag not in BOXES or choice.counts[box].words > len(run.words):
        return False
    return is_alone(choice, box, str(run.block.tag))


def is_matter(choice: Choice, lines: Collection[int], thing: str) -> bool:
    """Tell whether the text is about the thing of which some lines speak.

    Args:
        choice: The lines of the page.
        lines: The places of those.
        thing: What they call it, folded.
    """
    others = (choice.runs[at] for at in chosen_lines(choice) if at not in lines)
    about = (run for run in others if not run.linked and is_about(run.text, thing))
    return sum(1 for _ in islice(about, _ABOUT)) >= _ABOUT


def _name_several(lines: Sequence[_Line]) -> bool:
    """Tell whether lines lead to more than one name in a network: somebody's in each of them."""
    names_of: dict[str, str] = {}
    for line in lines:
        for link in line.links:
            host, path = _parts(link)
            if names_of.setdefault(f"{host} {len(line.links)}", path) != path:
                return True
    return False


def _leads_to_accounts(links: Sequence[html.HtmlElement]) -> bool:
    """Tell whether all of some links lead to names in networks, and there is one."""
    led = [_is_account(each) for each in links]
    return any(led) and all(
        each or is_network(text_of(link)) for each, link in zip(led, links, strict=True)
    )


def _is_account(link: html.HtmlElement) -> bool:
    address = link.get("href", "").strip()
    if leads_into_group(address) or _ACCOUNT.search(path_of(address)):
        return True
    return leads_to_people(address)


def _parts(link: html.HtmlElement) -> tuple[str, str]:
    """Return the host and the path to which a link leads."""
    address = link.get("href", "")
    return host_of(address), path_of(address)


def is_set_off(run: Run) -> bool:
    """Tell whether all words of a line are in italics; in bold, they are what matters in a text.

    Args:
        run: The line.
    """
    return all(
        any(each.tag in _EMPHASIS for each in ancestors(piece.getparent() if tail else piece))
        for piece, tail in run.pieces
        if any(map(str.isalnum, (piece.tail if tail else piece.text) or ""))
    )
