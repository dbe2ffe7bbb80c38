"""The lead picture of a page, with its own caption and credit."""

import re
from itertools import islice
from typing import Final

from newsreader.dataclass import replace
from newsreader.extract.anatomy.at_headline import at_headline
from newsreader.extract.anatomy.elsewhere import only_in_menus
from newsreader.extract.anatomy.figures import BesideCredit, Figure, SplitCredit, figures_of
from newsreader.extract.anatomy.lines_behind import lines_behind
from newsreader.extract.anatomy.named_pictures import is_one, is_sign, is_tiny, named_pictures
from newsreader.extract.anatomy.place import paragraphs_before
from newsreader.extract.anatomy.shown_forms import as_shown
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import Sources
from newsreader.model.likeness import same_picture
from newsreader.model.names import names
from newsreader.model.picture import Picture

_OF_PEOPLE: Final = re.compile(
    r"/(?:team|staff|people|authors?|avatars?|headshots?|contributors?)/", re.IGNORECASE
)
"""Folders of portraits; only a page's own word makes one its lead picture."""
_MOST_NAMED: Final = 6
"""Pictures that a page names as its own, of which one may be its lead picture."""
_LEAD_REACH: Final = 70
_MOST_IMAGES: Final = 200
_IN_BRACKETS: Final = re.compile(r"(?<=\S)\s?[(（]([^()（）]{2,60})[)）]\.?$")
_BEHIND_BAR: Final = re.compile(r"(?<=\S)\s[|–—]\s([^|–—]{2,60})$")
_ON_THE_WEB: Final = names("net online news com tv digital نت")
_PIECE: Final = 16
"""Letters of a piece of a caption that no two lines share by chance."""
_DEEP: Final = 5
"""Paragraphs of the text before a picture that is not taken out of it to the top of the page."""


def picture_of(
    sources: Sources, split: SplitCredit, beside: BesideCredit, standfirst: str = ""
) -> Picture | None:
    """Return the lead picture, or None where the page names none, or only in its text.

    Args:
        sources: What the page says.
        split: Tells the credit at the end of a caption from the caption.
        beside: Tells whether a line beside a picture, that has a caption too, is its credit.
        standfirst: The lead paragraph, which may stand between the headline and the picture.
    """
    figures = figures_of(sources, split, beside)
    picture = _lead_picture(sources, figures, split, standfirst)
    if picture is None or not picture.credit:
        return picture
    before, credit = split(picture.credit)  # "(Photo: Ann Person)": its label goes
    return replace(picture, credit=credit) if credit and not before else picture


def _lead_picture(
    sources: Sources, figures: list[Figure], split: SplitCredit, standfirst: str
) -> Picture | None:
    """Return the lead picture with what is said of it, its credit as it is marked."""
    named = _named(sources, figures, standfirst)
    if named is None:
        return None
    named = as_shown(sources, _as_printed(sources, named), standfirst)
    same = next((each for each in figures if _shows(each, named.url)), None)
    if same is None:
        return _with_said_credit(
            _told_apart(_with_line_behind(sources, named, split), split), split
        )
    if paragraphs_before(sources, same.element, standfirst) > _DEEP:
        return None  # it would be shown twice, or torn from what is said of it
    named = _in_own_form(named, same)
    site = names_of_site(sources)
    label = "" if folded(same.caption) in site else same.caption
    picture = replace(
        named,
        alt=named.alt or same.alt,
        caption=label or named.caption,
        credit=same.credit or named.credit,
    )
    picture = _told_apart(_with_line_behind(sources, picture, split), split)
    return _with_said_credit(_signed_by_site(picture, site), split)


def _in_own_form(named: Picture, figure: Figure) -> Picture:
    """Return the picture that a page names with an address by which its figure is known again.

    What the names of their files told, the text that has the figure too cannot tell by addresses.
    """
    large = next((each for each in figure.urls if not is_tiny(each)), "")
    if large and is_tiny(named.url):
        return replace(named, url=large, width=None, height=None)
    if any(same_picture(each, named.url) for each in figure.urls):
        return named
    own = next((each for each in figure.urls if is_one(each, named.url)), named.url)
    if is_tiny(own):
        return named  # what is sent before the page knows how wide it is
    return replace(named, url=own, width=None, height=None)


def _with_said_credit(picture: Picture, split: SplitCredit) -> Picture:
    """Return a picture whose alternative text is no credit: that is in its place, said once."""
    said, credit = split(picture.alt)
    if said or not credit:
        return picture
    if not picture.credit and picture.alt.casefold() != credit.casefold():
        return replace(picture, alt="", credit=credit)
    again = _letters(credit) in _letters(picture.credit)
    return replace(picture, alt="") if again else picture


def _named(sources: Sources, figures: list[Figure], standfirst: str) -> Picture | None:
    """Return what the page names as its picture, or shows at its headline.

    A small picture of something that the page does not show is beside headlines in lists.
    """
    site = names_of_site(sources)  # a picture that shows the site stands for it
    few = islice(named_pictures(sources), _MOST_NAMED)
    own = (each for each in few if folded(each.alt) not in site)
    named = next((each for each in own if not only_in_menus(sources, each.url)), None)
    if named is not None:
        shown = not is_tiny(named.url) or any(_shows(each, named.url) for each in figures)
        if shown:
            return _shown_instead(sources, figures, standfirst, named) or named
    figure = _lead_figure(sources, figures, standfirst)
    if figure is None:
        return named or at_headline(sources, standfirst)
    return Picture(figure.urls[0], alt=figure.alt)


def _shown_instead(
    sources: Sources, figures: list[Figure], standfirst: str, named: Picture
) -> Picture | None:
    """Return what the page shows and says something of at its headline, if no form of the named.

    Of that only cards for other sites may have the form, under addresses that do not tell: a reader
    would see it twice. Whose caption or credit the page names, too, is known by itself.
    """
    if named.caption or named.credit or sources.root is None or not sources.headings:
        return None
    figure = _lead_figure(sources, figures, standfirst)
    said = figure is not None and (figure.caption or figure.credit)
    if figure is None or not said or is_tiny(figure.urls[0]):
        return None
    if sources.order.get(figure.element, 0) < sources.order.get(sources.headings[0], 0):
        return None
    for image in islice(sources.root.iter("img", "source", "video"), _MOST_IMAGES):
        still = sources.absolute(image.get("poster") or "")
        if any(is_one(each, named.url) for each in (still, *sources.addresses_of(image))):
            return None
    return Picture(figure.urls[0], alt=figure.alt)


def _as_printed(sources: Sources, picture: Picture) -> Picture:
    """Return a picture whose caption, told to machines, is its alternative text if no page has it.

    Programs put that there; what a page prints of it may stand in several pieces.
    """
    said = folded(picture.caption)
    if not said or picture.credit:
        return picture
    printed = (folded(line) for _, line in sources.lines)
    if any(line and (said in line or (len(line) >= _PIECE and line in said)) for line in printed):
        return picture
    return replace(picture, alt=picture.alt or picture.caption, caption="")


def _with_line_behind(sources: Sources, picture: Picture, split: SplitCredit) -> Picture:
    """Return a picture with what is right behind it and calls itself its caption or credit."""
    if picture.caption or picture.credit or sources.root is None:
        return picture
    for image in islice(sources.root.iter("img", "video"), _MOST_IMAGES):
        lines = lines_behind(image)
        if not lines:
            continue
        still = [sources.absolute(image.get("poster") or "")] if image.tag == "video" else ()
        if not any(is_one(each, picture.url) for each in still or sources.addresses_of(image)):
            continue
        caption, credit = split(lines.get("caption", ""))
        if told := lines.get("credit", ""):
            before, said = split(told)
            credit = credit or said or told
            caption = caption or (before if said else "")
        return replace(picture, caption=caption, credit=credit)
    return picture


def _told_apart(picture: Picture, split: SplitCredit) -> Picture:
    if not any(character.isalnum() for character in picture.caption):
        return replace(picture, caption="")
    caption, credit = split(picture.caption)
    if not credit:
        return picture
    if picture.credit:  # marked as such: what the caption repeats of it goes
        known = _letters(credit)
        return replace(picture, caption=caption) if known in _letters(picture.credit) else picture
    return replace(picture, caption=caption, credit=credit)


def _signed_by_site(picture: Picture, site: set[str]) -> Picture:
    """Return a picture as credited whose caption ends in the name of its own site.

    It stands in brackets, or behind a bar or a dash, and may have a person before it.
    """
    said = "" if picture.credit else picture.caption
    found = _IN_BRACKETS.search(said) or _BEHIND_BAR.search(said)
    # "(Ann Person/The Sample Herald)": who works for it took the picture.
    house = "" if found is None else found[1].rpartition("/")[2]
    if found is None or not _is_called(folded(house), site):
        return picture
    return replace(picture, caption=picture.caption[: found.start()].rstrip(), credit=found[1])


def _is_called(name: str, site: set[str]) -> bool:
    """Tell whether a name is the site's, or all of that but that it is on the web."""
    longer = (each.partition(" ") for each in site)
    return name in site or any(first == name and rest in _ON_THE_WEB for first, _, rest in longer)


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def _lead_figure(sources: Sources, figures: list[Figure], standfirst: str) -> Figure | None:
    """Return the figure that stands right at the headline, with none of the text before it."""
    for figure in figures:
        picture = Picture(figure.urls[0])
        if _OF_PEOPLE.search(picture.url) or (is_tiny(picture.url) and not figure.caption):
            continue
        if sources.near_heading(figure.element, _LEAD_REACH) and not is_sign(picture):
            before = paragraphs_before(sources, figure.element, standfirst)
            return None if before else figure
    return None


def _shows(figure: Figure, url: str) -> bool:
    return any(is_one(each, url) for each in figure.urls)
