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
        folds: Whether choosing it shows the tags that are folded away, or folds them again.
    """

    label: str
    choice: Choice | None = None
    count: int | None = None
    sign: str = " "
    trouble: str = ""
    failed: bool = False
    folds: bool = False

    @property
    def selectable(self) -> bool:
        """Whether one can go to it: not to a heading or a blank."""
        return self.choice is not None or self.folds


MOST_TAGS = 12
"""Tags of publishers that are shown, those with most articles; more are folded away."""
_WORTH = 4
"""Tags for which it is worth to fold them away."""
BLANK = FilterLine("")
_KEPT = 4096
"""Lines of feeds that are kept to be used again."""


def build(
    counts: Counts,
    feeds: Sequence[Feed],
    session: Session,
    typed: str = "",
    *,
    unfolded: bool = False,
    at: Choice | None = None,
) -> list[FilterLine]:
    """The lines, sections parted by a blank one.

    The reader's own tags have a section before those of the publishers, which may be hundreds.

    Args:
        counts: What each line holds.
        feeds: In the order of the config file.
        session: What is chosen.
        typed: What narrows tags and feeds; the views go while something is typed.
        unfolded: Whether all tags of publishers are shown.
        at: What is selected: it is not folded away, whoever found it by its letters.
    """
    tags = [one for one in _tags(counts, session) if fits(one.label, typed)]
    mine = {fold(tag) for feed in feeds for tag in feed.tags}
    own = [_tag(one, session) for one in tags if one.tag in mine]
    others = [_tag(one, session) for one in tags if one.tag not in mine]
    if not typed:
        others = _folded(others, at, unfolded=unfolded)
    sources = [_feed(one, counts.feeds, session) for one in feeds if fits(one.title, typed)]
    sections = [] if typed else [("Views", _views(counts, session))]
    sections += [("Your tags", own), ("Tags", others), ("Feeds", sources)]
    lines: list[FilterLine] = []
    for name, members in sections:
        if members:
            lines += [*([BLANK] if lines else []), FilterLine(name), *members]
    return lines


def _folded(tags: list[FilterLine], at: Choice | None, *, unfolded: bool) -> list[FilterLine]:
    """The tags that are shown, and a line for the rest; those of the filter stand first."""
    most = max(MOST_TAGS, sum(one.sign != " " for one in tags))
    shown = [*tags[:most], *(one for one in tags[most:] if one.choice == at)]
    rest = len(tags) - len(shown)
    if len(tags) - most < _WORTH:
        return tags
    if unfolded:
        return [*tags, FilterLine("… fewer tags", folds=True)]
    return [*shown, FilterLine(f"… {rest:,} more tags", folds=True)]


def section_from(lines: Sequence[FilterLine], at: int, step: int) -> int:
    """Return the line to go to for another section, or `at` where there is none.

    Args:
        lines: All lines.
        at: The selected one.
        step: 1 for the section below; -1 for the top of this one, or from there the one above.
    """
    tops = [
        row
        for row in range(1, len(lines))
        if lines[row].selectable and not lines[row - 1].selectable
    ]
    if step > 0:
        return next((row for row in tops if row > at), at)
    return next((row for row in reversed(tops) if row < at), at)


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
