"""The line at an edge of a post that says when it came, where it is filed and who may answer it.

It is told by where its links lead and by what they call themselves, in whatever language: every
one to a category or a tag of one site, to its feed, to the comments or to the post itself.
"""

import re
from typing import Final

from lxml import html

from newsreader.extract.addresses import host_of
from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.kinds import STOPS, is_part
from newsreader.extract.body.lines.links import each_link, unlinked
from newsreader.extract.body.lines.runs import Run, count_words
from newsreader.extract.body.words.dates import is_stamp, without_dates
from newsreader.extract.names import HEADINGS

_FIRST: Final = 4
"""Lines at the start of a text, one of which may be such a line."""
_LAST: Final = 6
_LONGEST: Final = 600
"""Characters of such a line."""
_LABELS: Final = 4
"""Words beside links, dates and strokes in a line that is no sentence."""
_LEAST: Final = 40
"""Words of a text beside it."""
_FILED: Final = re.compile(
    r"/(?:categor(?:y|ies|ia|ias|ie)|kategorien?|categorie|cat|tags?|topics?|labels?|archives?"
    r"|schlagw(?:ort|orte|oerter)|rubri(?:k|que|ken|ques)|keywords?)/[^/]",
    re.IGNORECASE,
)
"""The address of what is filed under a name."""
_FEED: Final = re.compile(r"/(?:feed|rss|atom|trackback)(?:[/.]\w{0,10})?/?$", re.IGNORECASE)
_ANSWERS: Final = re.compile(
    r"^(?:(?:post-)?comments?|respond|disqus_thread|disqus|kommentare?|commentaires?|comentarios"
    r"|commenti|reacties|reply)(?:-\d{1,9})?$",
    re.IGNORECASE,
)
"""The place in a page where its comments are."""
_BETWEEN: Final = re.compile(r"[|·•∣¦,;:/\[\]()\u3001\uff0c\uff1a–—-]")
"""What stands between the links of such a line."""


def drop_filed_lines(choice: Choice) -> None:
    """Drop such lines among the first and the last ones of a text.

    A sentence whose words are links to tags is the author's; one that names a category by a mark
    for machines, or leads to the feed of its post too, is the site's.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[at].words) for at in chosen)
    for at in dict.fromkeys((*chosen[:_FIRST], *chosen[-_LAST:])):
        run = choice.runs[at]
        if total - len(run.words) >= _LEAST and _is_filed(run):
            choice.chosen[at] = False


def _is_filed(run: Run) -> bool:
    if run.block.tag in HEADINGS or is_part(run) or not run.linked or len(run.text) > _LONGEST:
        return False
    links = each_link(run)
    if len({host_of(link.get("href", "")) for link in links} - {""}) > 1:
        return False
    kinds = [_kind_of(link) for link in links]
    if "" in kinds or not {"category", "filed", "tag"}.intersection(kinds):
        return False
    if "category" in kinds and (_is_said(run) or {"feed", "answers"}.intersection(kinds)):
        return True
    if run.text.endswith(STOPS):
        return False
    told = bool({"answers", "feed", "category", "tag"}.intersection(kinds)) or _is_dated(run)
    return told and _is_said(run)


def _kind_of(link: html.HtmlElement) -> str:
    """Return what a link leads to, as one of a few kinds, or `""`."""
    address = str(link.get("href", "")).strip()
    said = set(link.get("rel", "").lower().split())
    path, _, place = address.partition("#")
    if _ANSWERS.match(place):
        return "answers"
    if "category" in said:
        return "category"
    if _FEED.search(path) or "trackback" in said:
        return "feed"
    if "tag" in said:
        return "tag"
    if {"bookmark", "author"} & said:
        return "self"
    return "filed" if _FILED.search(path) else ""


def _is_said(run: Run) -> bool:
    """Tell whether a line has but a few words beside its links and its date."""
    left = 0
    for piece in _BETWEEN.split(without_dates(unlinked(run))):
        left += 0 if is_stamp(piece.strip()) else count_words(piece)
    return left <= _LABELS


def _is_dated(run: Run) -> bool:
    return any(is_stamp(piece.strip()) for piece in run.text.split("|") if piece.strip())
