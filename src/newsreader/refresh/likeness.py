"""How surely an entry is an article that is stored: what is kept of the one beside the other."""

from newsreader.pattern import late
from newsreader.refresh.faces import Face
from newsreader.refresh.prints import Print

_OWN = late(r"(?:[^/?#]*[-_]){2}[^/?#]*$|\d{4}|[?&][^=]*=[^&]*\d")
"""Ends of addresses that name one article: some words, a long number, a numbered query."""


def likeness(
    face: Face,
    known: Print,
    *,
    own_link: bool,
    by_title: bool,
    same_path: bool,
    moved: bool = False,
) -> int:
    """Return how surely an entry is an article of which a print was kept; 0 if it is another one.

    The guid or the link decides, unless all else contradicts: a newsletter may give each issue the
    same guid, and a page of changes the same link. Where neither is the same, the date is, to the
    second, and the title or the text. Where there is no date either, the words are all there is.

    Args:
        face: The entry.
        known: What was kept.
        own_link: Whether a link decides alone: those of the feed are seen to be each of one
            article, and all its guids are new.
        by_title: Whether it was found by its title, which no other entry has, and guids and links
            of the feed are no help.
        same_path: Whether it was found by its link without the host.
        moved: Whether the whole feed is seen to have another host than it had.
    """
    mine = face.print
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
        same = own_link or date or text or _by_link(face, known, title=title, like=like)
    elif date:
        # Whoever gives no more than the day gives many articles the same date.
        same = title or text or (like and bool(mine.date % 3600)) or mine.says_like(known)
    else:
        same = _by_words(mine, known, title=title, text=text, by_title=by_title)
        same = same or (same_path and title and (text or (_undated(mine, known) and not mine.text)))
    # Of a feed that moved, the path is what the link was; and the rest may have changed with it.
    same = same or (moved and same_path and bool(date or text or like))
    return 1 + 6 * guid + 6 * link + 4 * text + 3 * title + 2 * date + like if same else 0


def _by_words(mine: Print, known: Print, *, title: bool, text: bool, by_title: bool) -> bool:
    """Whether an entry is an article whose guid, link and date it does not have."""
    # A new date for the same words is nothing new; but where there are guids or links, an issue
    # of a series may say word for word what the last one said.
    alone = not (mine.guid and known.guid) and not (mine.link and known.link)
    undated = _undated(mine, known)
    # A title that comes later, or goes, does not make another article of the same text.
    if text and (title or not (mine.title and known.title)):
        return alone or undated
    bare = alone and not (mine.guid or known.guid or mine.link or known.link)
    if bare and (title or not (mine.title and known.title)) and mine.says_nearly(known):
        return True
    if not undated:
        return False
    said = not mine.text or not known.text or mine.says_like(known)
    if by_title:
        return said
    called = title or mine.titled_like(known) or not (mine.title or known.title)
    return called and alone and not (mine.guid or known.guid) and mine.says_like(known)


def _undated(mine: Print, known: Print) -> bool:
    return not (mine.date and known.date)


def _by_link(face: Face, known: Print, *, title: bool, like: bool) -> bool:
    """Whether an entry is an article with its link whose date and text are others."""
    mine = face.print
    redated = bool(mine.date and known.date)
    named = bool(_OWN.search(face.link))
    if mine.guid and known.guid:
        return (like and named) or (title and not redated)
    return named or like or not redated
