"""Links to other texts of a site, under a line that announces them."""

from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.drop.onward.leads import ends_text
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, home_of, is_paragraph, is_part
from newsreader.extract.body.lines.links import each_link, is_own, links_of
from newsreader.extract.body.lines.runs import Run, count_words, text_of
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.body.words.onward import INVITES, OTHERS, RAIL
from newsreader.extract.names import HEADINGS, LISTS, SUBHEADINGS

_LONGEST: Final = 20
"""Words of a line that announces links."""
_LONGEST_LEAD: Final = 40
"""The same of one above the last list of a text."""
_MOST_LISTED: Final = 0.2
"""The share of a text that such a list may have; a page of guides is its list."""
_MOST_LETTERS: Final = 200
_LISTS: Final = LISTS | {"table"}
_ALL_LINKED: Final = 0.8
_FEWEST: Final = 2
_MANY: Final = 5
"""Links under a heading that are no part of the text, whatever it says."""
_ROW: Final = 3
"""Links of a paragraph that is a list of headlines."""
_SHORTEST: Final = 4
"""Words of each of these."""
_LONGEST_LABEL: Final = 5
_HEADLINE: Final = 6
"""Words of a headline; fewer may name a thing."""


def drop_rails(choice: Choice) -> None:
    """Drop "Our most popular guides:" with its links, where all of these lead to the site.

    So goes a line that ends in a colon, where the list of such links that it announces is none of
    the text, and a heading at the end of the text with nothing but many such links under it.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    runs = choice.runs
    _drop_last_list(choice, url)
    _drop_last_row(choice, url)
    chosen = chosen_lines(choice)
    said = sum(len(runs[at].words) for at in chosen if is_paragraph(runs[at]))
    for place in range(len(chosen) - 1, -1, -1):
        index = chosen[place]
        run = runs[index]
        above = _heading_above(runs, chosen, place)
        most = _LONGEST if above is None or not ends_text(runs[above]) else _LONGEST_LEAD
        if is_part(run) or len(run.words) > most or len(run.text) > _MOST_LETTERS or run.linked:
            continue
        under = _list_after(runs, index)
        listed = under or _links_after(choice, index, url)
        if under and _are_dated(choice, index, under, url):
            for at in (index, *under):
                choice.chosen[at] = False
            continue
        if len(listed) < _FEWEST or not all(_is_way_on(runs[at], url) for at in listed):
            continue
        lost = run.text.endswith(COLONS) and under and not any(choice.chosen[at] for at in under)
        announced = lost or _announces(choice, run, above) or _are_headlines(choice, index, under)
        if announced and above is not None and ends_text(runs[above]):
            choice.chosen[above] = False
        if announced or _is_last(choice, index, listed, said):
            for at in (index, *listed):
                choice.chosen[at] = False


def _heading_above(runs: Sequence[Run], chosen: Sequence[int], place: int) -> int | None:
    """Return the place of the heading right above a chosen line, if one is there."""
    above = chosen[place - 1] if place else None
    return above if above is not None and runs[above].block.tag in HEADINGS else None


def _drop_last_list(choice: Choice, url: str) -> None:
    """Drop the last list of a text, of links to its site, with "Here are some other guides:"."""
    runs = choice.runs
    chosen = [at for at in chosen_lines(choice) if not is_part(runs[at])]
    lead = next((at for at in reversed(chosen) if runs[at].text.endswith(COLONS)), None)
    if lead is None or len(runs[lead].words) > _LONGEST_LEAD or runs[lead].linked:
        return
    under = _list_after(runs, lead)
    if len(under) < _FEWEST or not all(_is_way_on(runs[at], url) for at in under):
        return
    home = home_of(runs[lead])
    total = sum(len(runs[at].words) for at in chosen_lines(choice))
    if sum(len(runs[at].words) for at in under) > _MOST_LISTED * total:
        return
    if any(at > under[-1] and home_of(runs[at]) is home for at in chosen):
        return
    if OTHERS.fullmatch(runs[lead].text):
        for at in (lead, *under):
            choice.chosen[at] = False


def _drop_last_row(choice: Choice, url: str) -> None:
    """Drop a last paragraph of several links to the site and nothing else, with its heading.

    Each is a headline in a line of its own; an author names pages one after the other in one.

    Args:
        choice: The lines of the page.
        url: The address of the page.
    """
    last = chosen_lines(choice)[-_FEWEST:]
    if len(last) < _FEWEST or last[1] != last[0] + 1:
        return
    head, run = (choice.runs[at] for at in last)
    if head.block.tag not in SUBHEADINGS or run.block.tag != "p" or len(head.words) > _LONGEST:
        return
    links = each_link(run)
    if len(links) < _ROW or run.linked < len(run.words) or not _is_way_on(run, url):
        return
    parted = next(run.block.iter("br"), None) is not None
    if parted and all(count_words(text_of(each)) >= _SHORTEST for each in links):
        for at in last:
            choice.chosen[at] = False


def _are_headlines(choice: Choice, index: int, under: Sequence[int]) -> bool:
    """Tell whether a few items are headlines, under a short label that is no heading of the text.

    Args:
        choice: The lines of the page.
        index: The place of the label.
        under: The places of the items, each a link to the site.
    """
    run = choice.runs[index]
    if len(run.words) > _LONGEST_LABEL or not _FEWEST <= len(under) < _MANY:
        return False
    if run.block.tag in HEADINGS or not (run.text.endswith(COLONS) or run.text.isupper()):
        return False
    return all(len(choice.runs[at].words) >= _HEADLINE for at in under)


def _are_dated(choice: Choice, index: int, under: Sequence[int], url: str) -> bool:
    """Tell whether a list below the whole text is links to the site, each with its date or alone.

    Args:
        choice: The lines of the page.
        index: The place of the heading.
        under: The places of the items.
        url: The address of the page.
    """
    runs = choice.runs
    if len(under) < _FEWEST or runs[index].block.tag not in HEADINGS:
        return False
    if any(
        choice.chosen[at] and not _is_way_on(runs[at], url)
        for at in range(under[-1] + 1, len(runs))
    ):
        return False
    return any(runs[at].linked < len(runs[at].words) for at in under) and all(
        _is_dated(runs[at], url) for at in under
    )


def _is_dated(run: Run, url: str) -> bool:
    """Tell whether a line is a link to the site and a date beside it."""
    links = each_link(run)
    if len(links) != 1 or not is_own(links[0].get("href", ""), url):
        return False
    said = text_of(links[0])
    return is_stamp(run.text.replace(said, "", 1).strip(" ()|,·–—-"))


def _announces(choice: Choice, run: Run, above: int | None) -> bool:
    """Tell whether a line says by its words that links to other texts follow.

    Args:
        choice: The lines of the page.
        run: The line.
        above: The place of the heading right above it.
    """
    colon = run.text.endswith(COLONS)
    if colon and above is not None and ends_text(choice.runs[above]):
        return True
    if INVITES.fullmatch(run.text):
        return True
    return (colon or run.block.tag in HEADINGS) and RAIL.fullmatch(run.text) is not None


def _is_last(choice: Choice, index: int, listed: Sequence[int], said: int) -> bool:
    """Tell whether a heading and many links under it, in no list, are the end of a text.

    Args:
        choice: The lines of the page.
        index: The place of the heading.
        listed: The places of the links.
        said: How many words the paragraphs of the text have.
    """
    runs = choice.runs
    if runs[index].block.tag not in HEADINGS or sum(choice.chosen[at] for at in listed) < _MANY:
        return False
    if any(is_part(runs[at]) for at in listed) or any(choice.chosen[listed[-1] + 1 :]):
        return False
    return sum(len(runs[at].words) for at in listed) <= said


def _links_after(choice: Choice, index: int, url: str) -> list[int]:
    """Return the places of the lines right after a line that are all of a link to the site."""
    found = []
    for at in range(index + 1, len(choice.runs)):
        run = choice.runs[at]
        if is_part(run) or run.block.tag in HEADINGS or not run.words or not _is_way_on(run, url):
            break
        found.append(at)
    return found


def _list_after(runs: Sequence[Run], index: int) -> list[int]:
    """Return the places of the lines of the list right after a line."""
    if index + 1 == len(runs):
        return []
    around = [each for each in ancestors(runs[index + 1].block) if each.tag in _LISTS]
    if not around or around[-1] in ancestors(runs[index].block):
        return []
    found = []
    for at in range(index + 1, len(runs)):
        if around[-1] not in ancestors(runs[at].block):
            break
        found.append(at)
    return found


def _is_way_on(run: Run, url: str) -> bool:
    """Tell whether a line is a link to another page of the site, or some."""
    if run.linked < _ALL_LINKED * len(run.words):
        return False
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    return all(is_own(each, url) and not each.startswith("#") for each in addresses)
