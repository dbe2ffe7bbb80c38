"""The board of jobs that a site has, which it sets below each of its texts."""

import re
from typing import Final

from newsreader.extract.addresses import path_of
from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.kinds import home_of
from newsreader.extract.body.lines.links import each_link, is_own
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import SUBHEADINGS

_BOARD: Final = re.compile(
    r"(?:^|/)(?:[\w-]{1,30}-)?(?:jobs?|job-?(?:boards?|boerse|markt|portal|offers|search)|careers?"
    r"|vacancies|stellen(?:angebote?|anzeigen?|markt|boerse)?|karriere|emplois?|offres-d-emploi"
    r"|recrutement|empleos?|ofertas-de-empleo|trabajos?|empregos?|vagas|lavoro|offerte-di-lavoro"
    r"|vacatures|jobb|lediga-jobb|ledige-stillinger|stillinger|tyopaikat|praca|oferty-pracy|prace"
    r"|nabidky-prace|allasok|locuri-de-munca|is-ilanlari|rabota|vakansii|vakansiyi|lowongan"
    r"|viec-lam|tuyen-dung)/?$",
    re.IGNORECASE,
)
"""Where the path to such a board ends, in many languages."""
_LONGEST: Final = 50
"""Words of a paragraph that leads to it."""
_LONGEST_HEAD: Final = 12


def drop_job_boards(choice: Choice) -> None:
    """Drop a last paragraph under a heading of its own that leads to the jobs of its site alone.

    Args:
        choice: The lines of the page.
    """
    last = chosen_lines(choice)[-2:]
    if len(last) < 2 or last[1] != last[0] + 1:
        return
    head, run = (choice.runs[at] for at in last)
    if head.block.tag not in SUBHEADINGS or len(head.words) > _LONGEST_HEAD:
        return
    if home_of(head) is home_of(run) and _leads_to_board(run, choice.known.url):
        for at in last:
            choice.chosen[at] = False


def _leads_to_board(run: Run, url: str) -> bool:
    """Tell whether a paragraph has links, and all of them lead to the site's own board of jobs."""
    if not url or not run.linked or len(run.words) > _LONGEST:
        return False
    addresses = [each.get("href", "").strip() for each in each_link(run)]
    return all(is_own(each, url) and _BOARD.search(path_of(each)) for each in addresses)
