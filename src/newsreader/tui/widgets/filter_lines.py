"""The lines of the tag filter: views, tags and feeds with what they hold; pure."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from newsreader.dataclass import dataclass
from newsreader.model.feed import Feed
from newsreader.model.query import Counts, TagCount
from newsreader.model.session import Session
from newsreader.model.tag import fold
from newsreader.tui.filtering import VIEW_NAMES
from newsreader.tui.messages import Choice
from newsreader.typeset.feed_words import has_failed, trouble_words


@dataclass(frozen=True, slots=True)
class FilterLine:
    """One line.

    Attributes:
        label: What it says.
        choice: What choosing it means, or None for a heading or a blank.
        count: How much it holds, or None for a heading.
        sign: `"▸"` where it is shown, `"+"` where it is asked for, `"−"` where excluded, or `" "`.
        trouble: What is wrong with a feed, in words, or `""`.
        failed: Whether the trouble is a failure and no mere complaint.
    """

    label: str
    choice: Choice | None = None
    count: int | None = None
    sign: str = " "
    trouble: str = ""
    failed: bool = False


BLANK = FilterLine("")
_KEPT = 4096
"""Lines of feeds that are kept to be used again."""


def build(
    counts: Counts, feeds: Sequence[Feed], session: Session, typed: str = ""
) -> list[FilterLine]:
    """The lines, sections parted by a blank one.

    Args:
        counts: What each line holds.
        feeds: In the order of the config file.
        session: What is chosen.
        typed: What narrows tags and feeds; the views go while something is typed.
    """
    tags = [_tag(one, session) for one in _tags(counts, session) if fits(one.label, typed)]
    sources = [_feed(one, counts.feeds, session) for one in feeds if fits(one.title, typed)]
    sections = [] if typed else [("Views", _views(counts, session))]
    sections += [("Tags", tags), ("Feeds", sources)]
    lines: list[FilterLine] = []
    for name, members in sections:
        if members:
            lines += [*([BLANK] if lines else []), FilterLine(name), *members]
    return lines


def fits(label: str, typed: str) -> bool:
    """Whether a label has what was typed in it; blanks and hyphens do not count.

    Args:
        label: The name of a tag or feed.
        typed: Any text; `""` fits all.
    """
    return not typed or _letters(typed) in _letters(label)


def _letters(text: str) -> str:
    return fold(text).translate({ord(sign): None for sign in " -_‐–"})


def _tags(counts: Counts, session: Session) -> list[TagCount]:
    """The tags there are, those of the filter first, even where nothing has them any more."""
    known = {one.tag: one for one in counts.tags}
    chosen = (*session.tags, *session.without)
    first = [known.get(tag, TagCount(tag, tag, 0, 0)) for tag in chosen]
    return first + [one for one in counts.tags if one.tag not in chosen]


def _views(counts: Counts, session: Session) -> list[FilterLine]:
    return [
        FilterLine(
            name,
            Choice(view=view),
            counts.views.get(view, 0),
            "▸" if session.view is view else " ",
        )
        for view, name in VIEW_NAMES.items()
    ]


def _tag(one: TagCount, session: Session) -> FilterLine:
    sign = "+" if one.tag in session.tags else "−" if one.tag in session.without else " "
    return FilterLine(one.label, Choice(tag=one.tag), one.total, sign)


def _feed(feed: Feed, held: Mapping[int, int], session: Session) -> FilterLine:
    sign = "▸" if session.feed_url == feed.url else " "
    trouble = trouble_words(feed) if feed.enabled else ""
    return _line(
        feed.title, feed.url, held.get(feed.id, 0), sign, trouble=trouble, failed=has_failed(feed)
    )


@lru_cache(_KEPT)
def _line(title: str, url: str, count: int, sign: str, *, trouble: str, failed: bool) -> FilterLine:
    """Return the line of a feed; of hundreds a refresh changes a few at a time."""
    return FilterLine(title, Choice(feed=url), count, sign, trouble, failed)
