"""Texts that break off because they go on elsewhere: "…", "Read more", "Weiterlesen"."""

import re
from typing import Final

from newsreader.pattern import late

_FOOTER: Final = late(r"\s*The post [^\n]{1,400} appeared first on [^\n]{1,200}$")
_MARKS: Final = (
    r"…|\.\.\.",
    r"[\[(]\s*(?:…|\.{2,3}|more…?)\s*[\])]",
    r"(?:read|see|learn)\s+more|(?:continue|keep)\s+reading",
    # What goes on after these words is the headline or the name of the site; but they must begin
    # the line, or a whole sentence that speaks of reading would be taken for a cut.
    r"(?<![\w,;]\s)(?:read|view)\s+the\s+(?:full|whole|rest)\b[^\n]{0,60}",
    r"(?<![\w,;]\s)continue\s+reading\b[^\n]{0,120}",
    r"weiterlesen|mehr\s+lesen|lees\s+(?:verder|meer)|l[äe]s\s+mer|læs\s+mere|lue\s+lisää",
    r"lire\s+la\s+suite|en\s+savoir\s+plus|seguir\s+leyendo|leer\s+más|l(?:er|eia)\s+mais",
    r"continua\s+a\s+leggere|leggi\s+tutto|czytaj\s+(?:dalej|więcej)|devamını\s+oku",
    r"читать\s+(?:далее|дальше|полностью)|اقرأ\s+المزيد|続きを読む|阅读全文|阅读更多|閱讀更多",
)
_CUT: Final = late(rf"(?:{'|'.join(_MARKS)})[\s.…→»>›\])]*$", re.IGNORECASE)
_TRIMMINGS: Final = " \t\n.…→»>›])"
_ENDS: Final = (
    "more", "reading", "lesen", "verder", "meer", "mer", "mere", "lisää", "suite", "plus",
    "leyendo", "más", "mais", "leggere", "tutto", "dalej", "więcej", "oku", "далее", "дальше",
    "полностью", "المزيد", "続きを読む", "阅读全文", "阅读更多", "閱讀更多",
)  # fmt: skip
"""What a text ends with if a mark ends it, in lower case; a quick look spares most the search."""
_TAIL: Final = 1000
_LONGEST_MARK: Final = 160


def was_cut(text: str) -> bool:
    """Whether a text ends as one does that goes on elsewhere."""
    # Only the end is looked at: a text may be megabytes long.
    return uncut(text[-_TAIL:])[1]


def uncut(text: str) -> tuple[str, bool]:
    """Return a text without the marks of a cut at its end, and whether there were any."""
    head, tail = text[:-_TAIL], text[-_TAIL:].rstrip()
    tail = without_footer(tail)
    head, bare = head + tail[:-_LONGEST_MARK], tail[-_LONGEST_MARK:]
    cut = False
    while may_be_cut(bare) and (found := _CUT.search(bare)):
        bare, cut = bare[: found.start()].rstrip(), True
    return head + bare, cut


def without_footer(text: str) -> str:
    """Return a text without the line in which a blog system says where it appeared first."""
    return _FOOTER.sub("", text) if "appeared first on" in text[-_TAIL:] else text


def may_be_cut(text: str) -> bool:
    """Whether it is worth while to search a text for a mark at its end."""
    lowered = text.casefold()
    words = lowered.rstrip(_TRIMMINGS)
    end = lowered[len(words) :]
    if words.endswith(_ENDS) or "…" in end or ".." in end or words[-1:].isspace():
        return True
    if "continue" in lowered:
        return True
    # Written out: this is asked of every text there is.
    if "read" not in lowered and "view" not in lowered:
        return False
    return "full" in lowered or "whole" in lowered or "rest" in lowered
