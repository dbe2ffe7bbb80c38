"""Panels of which a page shows one at a time, by tabs: each under the name of its tab."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.runs import text_of
from newsreader.extract.body.mend.panels import TARGETS, Named, has_words, named_in
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.names import HEADINGS, LISTS
from newsreader.markup.tree import drop

_FEWEST: Final = 2
"""Tabs in a row."""
_MOST: Final = 30
"""Tabs in a row, and panels."""
_MOST_WITHIN: Final = 5_000
"""Elements in a row that are looked at."""
_LONGEST: Final = 80
"""Characters of the name of a tab."""
_NEAR: Final = 3
"""Elements around a row of tabs, beside one of which its panels may stand."""
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:tabs?|tabset|tab-?(?:nav|list|menu|links|bar))(?:$|[\s_-])", re.IGNORECASE
)
"""What a row of tabs is called, in code of whatever language."""
_LONGEST_CLASS: Final = 300
_NUMBER: Final = re.compile(r"[_-]\d{1,6}$")
_LETTER: Final = re.compile(r"[^\W\d_]")


def name_panels(body: html.HtmlElement) -> None:
    """Put the name of each tab above what it shows, where that is text; the tabs go.

    Args:
        body: The page; changed in place.
    """
    rows = list(_rows(body))
    if not rows:
        return
    named = named_in(body)
    for tablist, tabs in rows:
        if not _FEWEST <= len(tabs) <= _MOST or _is_aside(tablist):
            continue
        said = [text_of(tab) for tab in tabs]
        if not all(map(_is_name, said)) or len(set(said)) < len(said):
            continue
        panels = _panels(tablist, tabs, named)
        if len(panels) == len(tabs) and all(map(has_words, panels)):
            for words, panel in zip(said, panels, strict=True):
                _put(words, panel)
            _away(tablist, tabs, panels)


def _rows(body: html.HtmlElement) -> Iterator[tuple[html.HtmlElement, list[html.HtmlElement]]]:
    """Yield the rows of tabs of a page, with their tabs.

    They say what they are to those who hear the page; of old, a list of links within it is called
    so, and a script makes tabs of it.
    """
    for each in list(body.iter()):
        if each.get("role", "").lower() == "tablist":
            within = islice(each.iter(), _MOST_WITHIN)
            yield each, [tab for tab in within if tab.get("role", "").lower() == "tab"]
        elif each.tag in LISTS and _CALLED.search(each.get("class", "")[:_LONGEST_CLASS]):
            links = [list(islice(item.iter("a"), 2)) for item in islice(each, _MOST + 1)]
            if all(len(link) == 1 and _leads_in(link[0]) for link in links):
                yield each, list(islice(each, _MOST + 1))


def _leads_in(link: html.HtmlElement) -> bool:
    return len(link.get("href", "").strip()) > 1 and link.get("href", "").strip().startswith("#")


def _panels(
    tablist: html.HtmlElement, tabs: list[html.HtmlElement], named: Named
) -> list[html.HtmlElement]:
    """Return what the tabs of a row show: what they name, else the panels in it or behind it.

    A script that makes panels may number them: behind the name comes a number then.
    """
    told = [next(_targets(tab, named), None) for tab in tabs]
    found = [panel for panel in told if panel is not None]
    if len(set(found)) == len(tabs):
        return found
    if not found and len(numbered := _numbered(tablist, tabs)) == len(tabs):
        return numbered
    if inner := [each for each in islice(tablist.iter(), _MOST_WITHIN) if _is_panel(each)]:
        return inner
    for each in (tablist, *islice(tablist.iterancestors(), _NEAR)):
        below = each.getnext()
        if below is not None:
            inner = [below, *islice(below, _MOST)]
            inner += islice(below.itersiblings(), _MOST) if _is_panel(below) else ()
            return list(dict.fromkeys(filter(_is_panel, inner)))
    return []


def _targets(tab: html.HtmlElement, named: Named) -> Iterator[html.HtmlElement]:
    for each in (tab, *tab.iter("a", "button")):
        for key in TARGETS:
            address = each.get(key, "").strip()
            if key != "href" or address.startswith("#"):
                panel = named.get(address.removeprefix("#"))
                if panel is not None:
                    yield panel


def _numbered(tablist: html.HtmlElement, tabs: list[html.HtmlElement]) -> list[html.HtmlElement]:
    """Return the elements behind a row of tabs that are called after them, in their order."""
    links = [next(tab.iter("a"), None) for tab in tabs]
    names_of = ["" if link is None else link.get("href", "").strip()[1:] for link in links]
    behind = list(islice(tablist.itersiblings(), len(tabs)))
    called = [_NUMBER.sub("", each.get("id", "")[:_LONGEST_CLASS]) for each in behind]
    return behind if called == names_of and all(names_of) else []


def _is_panel(element: html.HtmlElement) -> bool:
    return bool(element.get("role", "").lower() == "tabpanel")


def _is_name(said: str) -> bool:
    """Tell whether the words of a tab name what it shows, and not its number or itself."""
    if not 0 < len(said) <= _LONGEST or _LETTER.search(said) is None:
        return False
    return LABEL.fullmatch(said) is None


def _is_aside(tablist: html.HtmlElement) -> bool:
    around = (tablist, *tablist.iterancestors())
    return any(each.tag in {"header", "aside"} or is_beside_text(each) for each in around)


def _put(name: str, panel: html.HtmlElement) -> None:
    """Set a name above the words of a panel that does not begin with it."""
    first = next((each for each in panel.iter(*HEADINGS)), None)
    if first is not None and text_of(first) == name:
        return
    heading = html.Element("h3")
    heading.text = name
    heading.tail, panel.text = panel.text, None
    panel.insert(0, heading)


def _away(
    tablist: html.HtmlElement, tabs: list[html.HtmlElement], panels: list[html.HtmlElement]
) -> None:
    """Take the tabs of a row out of the page: their words stand elsewhere now."""
    within = set(tablist.iter())
    if within.isdisjoint(panels):
        for each in list(tablist):
            tablist.remove(each)
        tablist.text = None
        return
    for tab in tabs:  # an accordion that calls itself a row of tabs
        drop(tab)
