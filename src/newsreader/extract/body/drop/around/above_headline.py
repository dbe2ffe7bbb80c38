"""What stands above the headline: the way to a page, its section, what its site is called."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.drop.around.head_lines import drop_head_table
from newsreader.extract.body.drop.around.inner_headline import ends_in_headline
from newsreader.extract.body.drop.around.kicker import drop_kicker
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_part
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import HOME
from newsreader.extract.names import KICKERS, SUBHEADINGS
from newsreader.model.letters import letters_of

_LONGEST_LABEL: Final = 12
_KICKER: Final = re.compile(rf"(?:^|[\s_-])(?:{KICKERS})(?:$|[\s_-])", re.IGNORECASE)
"""The name of a line above a headline."""
_SECTION: Final = re.compile(
    r"(?:^|[\s_-])(?:section(?:-?(?:name|label|title))?|rubrik|ressort|rubrique|category"
    r"|channel)(?:$|\s)",
    re.IGNORECASE,
)
"""The name of what says the section above a headline, and may be much else further down."""
_LONGEST_SECTION: Final = 4
_LONGEST_NAME: Final = 600
_LONGEST_MOTTO: Final = 25
"""Words of a line in which a site speaks of itself."""
_FEW_LINKS: Final = 4


def drop_above_headline(choice: Choice, titles: Sequence[str]) -> Counter[str]:
    """Drop the way to a page and its site's name above the headline; return the forms of that."""
    _drop_path(choice)
    known = Counter(letters_of(title) for title in titles if title)
    _drop_links(choice, known)
    drop_head_table(choice, known)
    _drop_banner(choice, known)
    drop_kicker(choice, known)
    return known


def _drop_banner(choice: Choice, known: Counter[str]) -> None:
    """Drop what a site says of itself above the headline: "Blog", in an `<h1>` too, and a motto.

    The headline is the first `<h1>` that the head of the page tells as well.
    """
    heads = [at for at, run in enumerate(choice.runs) if run.block.tag == "h1"]
    told = next((at for at in heads if known[letters_of(choice.runs[at].text)] > 1), 0)
    if not heads or heads[0] >= told:
        return
    banner = set(ancestors(home_of(choice.runs[heads[0]])))
    column = set(ancestors(choice.runs[told].block))
    for index in range(heads[0] + 1, told):
        inside = next(each for each in ancestors(choice.runs[index].block) if each in banner)
        if inside not in column and len(choice.runs[index].words) <= _LONGEST_MOTTO:
            choice.chosen[index] = False


def _drop_path(choice: Choice) -> None:
    """Drop the path to the page, from its first link "Home" to the last one beside that."""
    chosen = chosen_lines(choice)
    if not chosen or not HOME.fullmatch(choice.runs[chosen[0]].text):
        return
    for index in chosen:
        run = choice.runs[index]
        if run.linked < len(run.words) or len(run.words) > _LONGEST_LABEL:
            return
        choice.chosen[index] = False


def _drop_links(choice: Choice, known: Counter[str]) -> None:
    """Drop what stands before all but the headline and is a short link: to a section, an author.

    A heading stays where another of its level is one too: each part of the text has its link.
    """
    chosen = chosen_lines(choice)
    heads = [choice.runs[at].block.tag for at in chosen if _is_link(choice.runs[at])]
    for index in chosen[:_FEW_LINKS]:
        run = choice.runs[index]
        if is_over(run, known):
            continue
        if _is_menu(run):
            choice.chosen[index] = False
            continue
        if not _is_link(run) or len(run.words) > _LONGEST_SECTION or is_part(run):
            return
        if run.block.tag in SUBHEADINGS and heads.count(run.block.tag) > 1:
            return
        if any(link.get("href", "").strip().startswith("#") for link in links_of(run)):
            return
        choice.chosen[index] = False


def _is_link(run: Run) -> bool:
    return 0 < len(run.words) <= run.linked


def _is_menu(run: Run) -> bool:
    """Tell whether a line is a row of links with strokes between them, as pages set in tables have.

    Args:
        run: A line above the text.
    """
    return _is_link(run) and "|" in run.text and len(set(links_of(run))) >= _FEW_LINKS - 1


def is_over(run: Run, known: Counter[str]) -> bool:
    """Tell whether a line above the text is the headline, the name of an author or a kicker."""
    if run.block.tag == "h1" or letters_of(run.text) in known or _is_kicker(run):
        return True
    return run.block.tag in SUBHEADINGS and ends_in_headline(run, known)


def _is_kicker(run: Run) -> bool:
    """Tell whether a line at the start says the section or the like, by its name."""
    called = run.block.get("class", "")[:_LONGEST_NAME]
    if _KICKER.search(called):
        return len(run.words) <= _LONGEST_LABEL
    if run.block.tag not in {"p", "div"} or run.text.endswith((".", "!", "?", ":")):
        return False
    return len(run.words) <= _LONGEST_SECTION and _SECTION.search(called) is not None
