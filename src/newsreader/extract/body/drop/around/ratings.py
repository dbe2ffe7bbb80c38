"""What readers made of a text: stars, how many gave some, and the way to give one's own."""

import re
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.names import FRAMES, hyphened

_CALLED: Final = re.compile(
    r"(?:^|[ _-])(?:(?:star|user|reader|post|article|content|page)s?[_-]?(?:rating|vote|voting)s?"
    r"|rating[_-]?(?:stars?|box|widget|block|form|bar|wrap|wrapper|container)|ratings?|rateit"
    r"|fivestar|voting|vote|kk-?star-?ratings?|gdrts|bewertung|notation|valoracion|valutazione"
    r"|waardering|ocena|rateyo)(?=$|[ _-])",
    re.IGNORECASE,
)
"""What such a box is called."""
_COUNTED: Final = re.compile(
    r"\(?\s*\d[\d.,]*\s*(?:x\s)?(?:votes?|ratings?|reviews?|bewertung(?:en)?|stimmen?|abstimmungen"
    r"|votos?|valoraci[oó]n(?:es)?|calificaciones|avis|notes?|voti?|valutazion[ie]|avaliaç(?:ão|ões)"
    r"|stem(?:men)?|beoordeling(?:en)?|röster|betyg|stemmer|vurderinger|ääntä|arvostelua"
    r"|gło(?:sów|sy|s)|ocen[ay]?|hlas(?:ů|y)|hodnocení|szavazat|értékelés|voturi|evaluări|oy"
    r"|голос(?:ов|а|ів|и)?|оцен(?:ок|ки|ка)|оцін(?:ок|ки|ка)|гласа|ψήφοι|βαθμολογίες|評価|件の評価"
    r"|票|人评分|人評分|명|표)\s*\)?",
    re.IGNORECASE,
)
"""A line that says how many readers did."""
_LONGEST: Final = 14
"""Words of a line of such a box."""
_MOST: Final = 45
"""Words of the box."""
_LONGEST_NAME: Final = 200


def drop_ratings(choice: Choice) -> None:
    """Drop the small box, called after ratings or votes, in which one line counts them.

    What an author finds of a thing has his stars, and nobody is counted.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    boxes: dict[html.HtmlElement, list[int]] = {}
    for index in chosen:
        run = choice.runs[index]
        if len(run.text) > _LONGEST_NAME or _COUNTED.fullmatch(run.text) is None:
            continue
        box = None
        for each in ancestors(run.block):
            if each.tag in FRAMES or choice.counts[each].words > _MOST:
                break
            if _is_called(each):
                box = each
        if box is not None:
            boxes.setdefault(box, [])
    for index in chosen if boxes else ():
        for each in ancestors(choice.runs[index].block):
            if each in boxes:
                boxes[each].append(index)
    for lines in boxes.values():
        runs = [choice.runs[at] for at in lines]
        if all(len(run.words) <= _LONGEST and not is_prose(run) for run in runs):
            for at in lines:
                choice.chosen[at] = False


def _is_called(element: html.HtmlElement) -> bool:
    called = f"{element.get('class', '')} {element.get('id', '')}"[:_LONGEST_NAME]
    return _CALLED.search(hyphened(called)) is not None
