"""How surely an entry is an article that is stored: what is kept of the one beside the other."""

from collections.abc import Iterable

from newsreader.dataclass import dataclass, replace
from newsreader.pattern import late
from newsreader.refresh.faces import Face
from newsreader.refresh.prints import Print

_OWN = late(r"(?:[^/?#]*[-_]){2}[^/?#]*$|\d{4}|[?&][^=]*=[^&]*\d")
"""Ends of addresses that name one article: some words, a long number, a numbered query."""
_HOUR = 60 * 60
_DAY = 24 * _HOUR
_CLEARLY = 0.2
"""By so much of its text must an entry be more like an article than like any that is beside it."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a document as a whole says of what its entries are told by.

    Attributes:
        steady: Whether other guids of it are known, so that a new one has its reason.
        own_link: Whether a link decides alone: those of the feed are seen to be each of one
            article, and all its guids are new.
        moved: Whether the whole feed is seen to have another host than it had.
        timed: Whether its dates are those of moments, and not of days.
        adrift: Those of `"guid"` and `"link"` that number the places and not the entries.
    """

    steady: bool = False
    own_link: bool = False
    moved: bool = False
    timed: bool = False
    adrift: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Way:
    """How an entry leads to an article.

    Attributes:
        by_title: Whether by its title, which no other entry has, and guids and links of the feed
            are no help.
        same_path: Whether by its link without the host.
        same_words: Whether by all that it says, which is the same as it was.
        own_date: Whether no other entry of its document has its date.
    """

    by_title: bool = False
    same_path: bool = False
    same_words: bool = False
    own_date: bool = False


def likeness(
    face: Face, known: Print, setting: Setting, way: Way, beside: Iterable[Print] = ()
) -> int:
    """Return how surely an entry is an article of which a print was kept; 0 if it is another one.

    The guid or the link decides, unless all else contradicts: a newsletter may give each issue the
    same guid, and a page of changes the same link. Where neither is the same, the date is, to the
    second, and the title or the text. Where there is no date either, the words are all there is;
    and what an entry shares with others that stand beside it says nothing then.

    Args:
        face: The entry.
        known: What was kept.
        setting: What its document says.
        way: How the one leads to the other.
        beside: The prints of other entries of the document; looked at where it matters.
    """
    mine = face.print
    if "guid" in setting.adrift:
        mine = replace(mine, guid=0)
    if "link" in setting.adrift:
        mine = replace(mine, link=0)
    guid = bool(mine.guid) and mine.guid == known.guid
    link = bool(mine.link) and mine.link == known.link
    text = bool(mine.text) and mine.text == known.text
    date = bool(mine.date) and mine.date == known.date
    title = bool(mine.title) and mine.title == known.title
    if not text and (title or not (mine.title and known.title)):
        # Many a feed puts the same few words beside each summary, but not under the same title.
        text = known.text in face.bodies or known.body in face.bodies
    like = title or mine.titled_like(known)
    if guid:
        numbered = like and mine.numbers == known.numbers
        bare = not (mine.link and known.link)
        same = link or bare or date or text or title or numbered
    elif link:
        same = setting.own_link or date or text or _by_link(face, known, title=title, like=like)
    else:
        if date:
            same = title or text or mine.says_like(known)
            same = same or (like and _to_the_second(mine, known, setting, way))
        else:
            same = _by_words(face, mine, known, way, title=title, text=text)
        same = same and _stands_out(mine, known, beside, title=title, text=text)
        undated = _undated(mine, known)
        same = same or (way.same_path and title and (text or (undated and not mine.text)))
    # Of a feed that moved, the path is what the link was; and the rest may have changed with it.
    same = same or (setting.moved and way.same_path and bool(date or text or like))
    return 1 + 6 * guid + 6 * link + 4 * text + 3 * title + 2 * date + like if same else 0


def _stands_out(
    mine: Print, known: Print, beside: Iterable[Print], *, title: bool, text: bool
) -> bool:
    """Whether an entry is more like an article than like all others that are beside it.

    Where several of a document share what they say, and differ in a number or a date, a new one
    with yet another is the next of them, and no edit of one that has left.
    """
    date = bool(mine.date) and mine.date == known.date
    told, same_text, said = title, text, mine.overlap(known)
    most, nearer, alone = said, True, True
    for other in beside:
        if _are_twins(mine, other) or (date and other.date != mine.date):
            continue
        alone = False
        told = told and other.title != mine.title
        same_text = same_text and other.text != mine.text
        common = mine.overlap(other)
        nearer = nearer and common < most
        said = said if common + _CLEARLY <= said else 0
        if not (told or same_text or said):
            return False
    # A title may be that of each week; beside it the text speaks, if there is one.
    told = told and (text or date or nearer or not (mine.text and known.text))
    return alone or same_text or told or said > 0


def _are_twins(one: Print, other: Print) -> bool:
    told = ((print_.title, print_.text, print_.date, print_.link) for print_ in (one, other))
    return next(told) == next(told)


def _to_the_second(mine: Print, known: Print, setting: Setting, way: Way) -> bool:
    """Whether the date that both have is that of a moment, under a title that has changed."""
    # Whoever gives no more than the day gives many articles the same date.
    if mine.date % _HOUR or setting.timed:
        return True
    return way.own_date and bool(mine.date % _DAY) and mine.titled_within(known)


def _by_words(face: Face, mine: Print, known: Print, way: Way, *, title: bool, text: bool) -> bool:
    """Whether an entry is an article whose guid, link and date it does not have."""
    # A new date for the same words is nothing new; but where there are guids or links, an issue
    # of a series may say word for word what the last one said.
    alone = not (mine.guid and known.guid) and not (mine.link and known.link)
    undated = _undated(mine, known)
    # A title that comes later, or goes, does not make another article of the same text.
    if text and (title or not (mine.title and known.title)):
        return alone or undated
    if way.same_words and alone and undated:
        return title or known.primary in face.homes
    bare = alone and not (mine.guid or known.guid or mine.link or known.link)
    if bare and (title or not (mine.title and known.title)) and mine.says_nearly(known):
        return True
    if not undated:
        return False
    if way.by_title:
        return not (mine.text and known.text) or mine.says_like(known)
    # The next of a series differs from the last in its number, and often in nothing else.
    numbered = mine.titled_like(known) and mine.numbers == known.numbers
    called = title or numbered or not (mine.title or known.title)
    return called and alone and not (mine.guid or known.guid) and mine.says_like(known)


def _undated(mine: Print, known: Print) -> bool:
    return not (mine.date and known.date)


def _by_link(face: Face, known: Print, *, title: bool, like: bool) -> bool:
    """Whether an entry is an article with its link whose date and text are others."""
    mine = face.print
    redated = bool(mine.date and known.date)
    named = bool(_OWN.search(face.link))
    if mine.guid and known.guid:
        # Each issue of a series may have the link and the title of the last one.
        called = title or (like and named) or not (mine.title or known.title)
        said = not (mine.text and known.text) or mine.says_like(known)
        return called and said and not redated
    return named or like or not redated
