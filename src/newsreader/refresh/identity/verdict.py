"""How surely an entry is an article that is stored: what is kept of the one beside the other.

The guid or the link decides, unless all else contradicts: a newsletter may give each issue the same
guid, and a page of changes the same link. But a guid beside others that have stayed with their
articles is believed whatever has changed: a headline with the number of the dead, a live report.
Where neither is the same, the date is, to the second, and the title or the text; half of the title
is enough only where there are no names to compare, or all have changed. Where there is no
date either, the words are all there is; and what an entry shares with others that stand beside it
says nothing then.
"""

from collections.abc import Callable

from newsreader.dataclass import dataclass
from newsreader.refresh.identity.evidence import Evidence

SAID = 8
"""How sure title and text are in a feed that moved: more than a date, now another's perhaps."""
VOUCHED = 8
"""How sure two keys are that lead to the same article: less than its guid and its link as now."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table.

    Attributes:
        evidence: When it applies, in the words of `docs/feeds.md`.
        applies: Whether it does.
        is_same: Whether the entry is the article then.
    """

    evidence: str
    applies: Callable[[Evidence], bool]
    is_same: Callable[[Evidence], bool]


def _by_link(it: Evidence) -> bool:
    """Whether an entry is an article with its link, whatever else has changed."""
    if it.setting.own_link or it.date or it.text:
        return True
    if it.reguided:
        # Each issue of a series may have the link and the title of the last one.
        called = it.title or it.untitled or (it.like and it.named)
        if it.undated:
            return called and (it.untexted or it.says_like)
        # It comes back as another system writes it, long after all others have new guids.
        told = it.title or (called and it.says_like)
        return told and it.hardly_redated and it.setting.document.own_links
    # A page of one item at a time says something else each time, with a date or without.
    return it.named or it.like or (it.undated and (it.untexted or it.says_like))


def _by_words(it: Evidence) -> bool:
    """Whether an undated entry says what an article said, in nothing but words."""
    # The next of a series differs from the last in its number, and often in nothing else.
    called = it.title or it.untitled or it.numbered
    return called and it.alone and it.guidless and it.says_like and it.stands_out


def _by_text(it: Evidence) -> bool:
    """Whether an entry is an article with its text, which has another date or none."""
    if not (it.alone or it.undated):
        return False
    # Where all say "Read more" it is the title that tells, and the next of a series has that too.
    return it.own_text or not (it.passed or (it.apart and it.setting.stays))


def _by_date(it: Evidence) -> bool:
    """Whether an entry is an article with its date, in what it says."""
    if it.text or it.says_like:
        return True
    if it.untitled and it.untexted:
        return not it.apart or (it.setting.renamed and it.of_a_moment)
    if it.title:
        # A day has many accidents of one headline, each with a name of its own, and where others
        # keep theirs a minute may have two.
        other = it.setting.steady and not it.untexted
        return not it.apart or it.setting.renamed or (it.of_a_moment and not other)
    if not (it.like and it.to_the_second):
        return False
    # Two may come in one second. What has a name of its own is then no edit of what had another,
    # unless all have new names; and what has another number is the next of a series, even so.
    if it.apart:
        return it.numbered and it.setting.renamed
    # Without names the whole text is kept in mind, and says when it is another.
    return it.untexted or not it.bare


RULES: tuple[Rule, ...] = (
    Rule("nothing of it has changed", lambda it: it.unchanged, lambda it: True),
    Rule(
        "the feed has another host; the path of the link and date, text or half of the title agree",
        lambda it: it.same_path and it.setting.moved and (it.date or it.text or it.like),
        lambda it: True,  # the path is what the link was, and the rest may have changed with it
    ),
    Rule(
        "the same guid",
        lambda it: it.guid,
        lambda it: (
            (it.link or it.no_links or it.date or it.text or it.title or it.numbered)
            or it.setting.gives_guids(it.face)
        ),
    ),
    Rule(
        "a guid that it once had, and the title and text that it has",
        lambda it: it.once_guid and not it.retitled and it.text,
        lambda it: True,
    ),
    Rule("the same link", lambda it: it.link, _by_link),
    Rule(
        "the same path of the link and title, or none; the same text, or half and no other date",
        lambda it: (
            (it.same_path and (it.title or it.untitled))
            and (it.text or (it.undated and (not it.mine.text or it.says_like)) or it.redated)
        ),
        lambda it: True,
    ),
    Rule(
        "the same date",
        lambda it: it.date,
        lambda it: _by_date(it) and it.stands_out,
    ),
    Rule(
        "the same text, and no other title",
        # A title that comes later, or goes, does not make another article of the same text. A new
        # date for the same words is nothing new; but where there are guids or links, an issue of a
        # series may say word for word what the last one said.
        lambda it: it.text and not it.retitled,
        lambda it: _by_text(it) and it.stands_out,
    ),
    Rule(
        "the same title, text and files; no guid, link or date to compare",
        lambda it: it.same_words and it.alone and it.undated,
        lambda it: (it.title or it.home) and it.stands_out,
    ),
    Rule(
        "neither guid nor link, no other title, and nearly the same text",
        lambda it: it.bare and not it.retitled and it.says_nearly,
        lambda it: it.stands_out,
    ),
    Rule("another date", lambda it: not it.undated, lambda it: False),
    Rule(
        "a title that no other entry has, where guids and links are no help",
        lambda it: it.by_title,
        lambda it: (it.untexted or it.says_like) and it.stands_out,
    ),
    Rule("anything else", lambda it: True, _by_words),
)
"""The first that applies decides."""


def sureness(evidence: Evidence) -> int:
    """Return how surely an entry is the article beside it; 0 if it is another one."""
    it = evidence
    rule = next(rule for rule in RULES if rule.applies(it))
    if not rule.is_same(it):
        return 0
    return 1 + 6 * it.guid + 6 * it.link + 4 * it.text + 3 * it.title + 2 * it.date + it.like
