"""Where the links of a line lead: to the site of the page or away."""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from lxml import html

from newsreader.extract.addresses import host_of, is_file, path_of
from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.kinds import COLONS, home_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import LETTERS

_NETWORKS: Final = re.compile(
    r"(?:^|\.)(?:facebook\.com|twitter\.com|x\.com|linkedin\.com|instagram\.com|threads\.net"
    r"|bsky\.app|t\.me|telegram\.me|wa\.me|whatsapp\.com|pinterest\.\w+|reddit\.com|tiktok\.com"
    r"|youtube\.com|vk\.com|weibo\.com|tumblr\.com|flipboard\.com|getpocket\.com)$"
)
_POST: Final = re.compile(
    r"/(?:status|statuses|posts?|photos?|p|reel|reels|watch|shorts|pin|comments|videos?|events?|pulse"
    r"|permalink\.php)(?:/|$)|^/r/"
)
"""Paths within a network that lead to something said there, or to a day, and not to who says it."""
_LONGEST_LABEL: Final = 5
"""Words of what is said of a link before it."""
_PREFERENCES: Final = re.compile(r"(?:^|\.)google\.\w+/preferences/|^news\.google\.\w+/")
_GROUPS: Final = re.compile(
    r"(?:chat\.whatsapp\.com/|whatsapp\.com/channel/|(?:t|telegram)\.me/(?:\+|joinchat)"
    r"|discord\.gg/|discord\.com/invite/|invite\.viber\.com/|line\.me/r/|lin\.ee/)"
)
_OF_AUTHORS: Final = re.compile(
    r"/(?:authors?|contributors?|writers?|journalists?|staff|autor(?:en|es|i)?|auteurs?)/[^/]"
)


_PROFILES: Final = re.compile(r"/(?:profiles?|people|experts?|our-team)/[^/]")
"""Paths of such pages, and of texts about people too."""


_ALL_LINKED: Final = 0.9
"""The share of the words of a line in links that is all of it."""
_LETTERS: Final = re.compile(
    r"(?:^|/)(?:[\w-]{1,40}-)?(?:e-?news)?"
    rf"(?:{LETTERS}|nyhedsbreve|uutiskirjee?t?|hirlevelek|infolettres|boletin(?:e?s)?"
    r"|rassylka|subscribe)(?:-[\w-]{1,60})?(?:/|$)",
    re.IGNORECASE,
)
"""Paths where letters are to be had."""


def links_of(run: Run) -> Iterator[html.HtmlElement]:
    """Yield the links of a line, in it or around it, each as often as it has pieces."""
    for piece, tail in run.pieces:
        link = _link_around(piece, tail=tail)
        if link is not None:
            yield link


def each_link(run: Run) -> list[html.HtmlElement]:
    """Return the links of a line, in it or around it, each once."""
    return list(dict.fromkeys(links_of(run)))


def unlinked(run: Run) -> str:
    """Return what of a line is in no link: `Read also:`."""
    texts = [
        (piece.tail if tail else piece.text) or ""
        for piece, tail in run.pieces
        if _link_around(piece, tail=tail) is None
    ]
    return " ".join(" ".join(texts).split())


def _link_around(piece: html.HtmlElement, *, tail: bool) -> html.HtmlElement | None:
    around = ancestors(piece.getparent() if tail else piece)
    return next((each for each in around if each.tag == "a"), None)


def is_own(address: str, url: str) -> bool:
    """Tell whether an address is one of the site that a page is of, or cannot be told.

    Args:
        address: What a link leads to, as it stands in the page.
        url: The address of the page; `""` where it is not known.
    """
    try:
        host = urlsplit(address.strip()).hostname
        return not host or not url or _is_one(_site(host), _site(urlsplit(url).hostname or ""))
    except ValueError:
        return False


def _is_one(one: str, other: str) -> bool:
    """Tell whether two hosts are one, or one of them a part of the other: `amp.herald.example`."""
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def _site(host: str) -> str:
    return host.removeprefix("www.")


def gives_file(link: html.HtmlElement) -> bool:
    """Tell whether a link leads to a file that one loads, and to no page."""
    return link.get("download") is not None or is_file(link.get("href", ""))


def leads_home(run: Run, url: str) -> bool:
    """Tell whether all links of a line lead to other pages of the site, and there is one."""
    links = each_link(run)
    addresses = [link.get("href", "").strip() for link in links]
    return (
        bool(addresses)
        and all(each and not each.startswith("#") and is_own(each, url) for each in addresses)
        and not any(map(gives_file, links))
    )


def leads_out(run: Run, url: str) -> bool:
    """Tell whether a line has links and all of them lead to other sites, and to nobody's account.

    Args:
        run: The line.
        url: The address of its page.
    """
    addresses = [link.get("href", "").strip() for link in each_link(run)]
    away = (host_of(each) and not is_own(each, url) for each in addresses)
    return bool(addresses) and all(away) and not any(map(leads_to_people, addresses))


def leads_into_page(run: Run) -> bool:
    """Tell whether all of a line is a link to a place in its page."""
    if run.linked < len(run.words):
        return False
    links = [each for each in links_of(run) if each.get("href", "").strip()]
    return bool(links) and all("#" in each.get("href", "") for each in links)


def is_paid(run: Run) -> bool:
    """Tell whether all of a line is a link, and one that is said to be paid for."""
    links = list(links_of(run)) if run.linked >= _ALL_LINKED * len(run.words) else []
    return bool(links) and all(map(is_sponsored, links))


def is_sponsored(link: html.HtmlElement) -> bool:
    """Tell whether a link is said to be paid for."""
    return "sponsored" in link.get("rel", "").lower().split()


def is_label_of(runs: Sequence[Run], at: int, below: int, *, longest: int = _LONGEST_LABEL) -> bool:
    """Tell whether a line is a label with a colon, in the box of another that is all of a link.

    Args:
        runs: The lines of the page.
        at: The place of the first; none where it is less than 0.
        below: The place of the other.
        longest: Words that a label may have.
    """
    run, link = runs[max(0, at)], runs[below]
    if run.linked or not 0 < len(run.words) <= longest or not run.text.endswith(COLONS):
        return False
    linked = 0 < len(link.words) <= link.linked
    return linked and home_of(run) in {link.block, home_of(link)}


def leads_in(runs: Sequence[Run], index: int) -> bool:
    """Tell whether a line ends in a colon right above a quotation: it says whose words those are.

    Args:
        runs: The lines of the page.
        index: The place of the line.
    """
    if not runs[index].text.endswith(COLONS) or index + 1 >= len(runs):
        return False
    quoted = {each for each in ancestors(runs[index + 1].block) if each.tag == "blockquote"}
    return bool(quoted) and quoted.isdisjoint(ancestors(runs[index].block))


def leads_to_people(link: str) -> bool:
    """Tell whether a link leads to who somebody is in a network, or to an author's page.

    Args:
        link: What it leads to, as it stands in the page.
    """
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return False
    path = parts.path.lower()
    if _NETWORKS.search(host):
        return _POST.search(path) is None
    return _PREFERENCES.search(host + path) is not None or _OF_AUTHORS.search(path) is not None


def leads_into_group(link: str) -> bool:
    """Tell whether a link lets who follows it into a group or a channel in a network.

    Args:
        link: What it leads to, as it stands in the page.
    """
    return _GROUPS.match(host_of(link) + path_of(link)) is not None


def leads_to_letters(link: str) -> bool:
    """Tell whether a link leads to where a site's letters are to be had.

    Args:
        link: What it leads to, as it stands in the page.
    """
    return _LETTERS.search(path_of(link)) is not None


def leads_to_profile(link: str) -> bool:
    """Tell whether a link that is all of a name leads to what its bearer is.

    Args:
        link: What it leads to, as it stands in the page.
    """
    return leads_to_people(link) or _PROFILES.search(link) is not None
