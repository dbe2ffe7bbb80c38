"""Lines and cards among the paragraphs of a text that lead to another text of the site."""

import re
from itertools import islice, pairwise
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.lines.links import leads_home, links_of
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.words.onward import END, POINTER
from newsreader.extract.names import HEADINGS
from newsreader.pattern import late

_LABEL: Final = late(
    r"[^\w(\[]*\(?(?:opinion|analysis|explainer|previously|earlier|read this next|read also"
    r"|also read"
    r"|more on (?:the )?\w+(?: \w+)?|notre article|nos articles|articol[oi] correlat[oi]"
    r"|notici?as? relacionadas?|notizi[ae] correlat[ae]|verwandter artikel|unser artikel"
    r"|das könnte (?:sie|dich|euch)(?: auch)? interessieren"
    r"|(?:ti )?potrebbe(?: anche)? interessar\w+"
    r"|te puede interesar|vous aimerez aussi|você pode gostar|watch(?: (?:also|now|more|here))?"
    r"|more|see more|explore(?: more)?|listen"
    r"|in pictures|in photos"
    r"|read(?: (?:it )?here| this| now| our \w+)?|also|background|recommended"
    r"|editor['’]?s['’]? picks?"
    r"|from the archives?|don['’]t miss|must[- ](?:see|watch)"
    r"|this you need to know"
    r"|mehr(?: dazu| zum thema| zu diesem thema)?|lesen sie(?: hier| dazu)?(?: auch| mehr)?"
    r"|zum thema|hintergrund|dazu passt|passend (?:dazu|zum thema)"
    r"|im video|(?:\(re\)|re)?lire(?: également)?|à lire|à voir|voir|pour aller plus loin"
    r"|notre dossier"
    r"|en savoir plus"
    r"|más información|más sobre|ver más|ver también|mira también|en video|sigue leyendo"
    r"|per approfondire|approfondisci|approfondimento|guarda(?: anche)?|vedi anche|leggi(?: qui"
    r"| tutto)?"
    r"|saiba mais|entenda|assista|veja(?: mais)?|confira|leia"
    r"|lees(?: meer| verder)?(?: over .{1,30})?|bekijk(?: ook)?|zie ook|meer over .{1,30}"
    r"|czytaj|zobacz|więcej|läs(?: mer)?|se också|les mer|læs mere|по теме|подробнее|читать)\)?"
    r"\s*(?=[:\uff1a|>»–—-])",
    re.IGNORECASE,
)
"""What stands before a link to another text of the site, with a sign between the two."""
_ABOUT: Final = late(
    r"mehr (?:über|zu[mr]?) .{2,60} (?:lesen|finden|erfahren) (?:sie|du)\b.{0,20}\bhier\W*",
    re.IGNORECASE,
)
_TELLS: Final = late(
    r"(?:learn|find out|see|check out|discover) (?:about|how|why|what|ways|if|whether|the|these)\b"
    r"|explore (?:this|these|our)\b|.{0,80}\b(?:refer to|check out) our\b"
    r"|(?:erfahren|lesen) sie\b|découvrez\b|descubre\b|scopri\b|descubra\b|ontdek\b",
    re.IGNORECASE,
)
"""How a link begins that tells its reader what to learn elsewhere; one with a full stop is said."""
_PAGES: Final = late(
    r"\b(?:find|discover|read|get|see)\b.{0,20}\bmore\b.{0,60}"
    r"\b(?:on the pages?|in (?:our|the|my) (?:articles?|posts?|guides?))\b",
    re.IGNORECASE,
)
_ALSO: Final = re.compile(r"[^\w(]*also check(?: out)?\b", re.IGNORECASE)
_HEAD: Final = re.compile(r"[^:|]{3,40}(?=[:|])")
"""All before such a sign, that may be what stands above a list of links."""
_SHORTEST: Final = 3
"""Words of a headline."""
_LONGEST: Final = 40
"""Words of a line that leads elsewhere."""
_LONG: Final = 6
"""Words of a link that tells what to learn; fewer are the name of a thing."""
_LONGEST_ALSO: Final = 25
_LONGEST_SIDE: Final = 80
"""Words of a paragraph under "RELATED"."""
_MOST: Final = 100
"""Words of a card."""
_MOST_LINES: Final = 7
_ALL_LINKED: Final = 0.9
_STOPS: Final = (".", "?", "!", "\u3002")
_SIDE: Final = re.compile(
    r"RELATED|READ (?:MORE|ALSO)|ALSO READ|SEE ALSO|LIRE AUSSI|LESEN SIE AUCH"
)
_PLAYS: Final = re.compile(r"/(?:audio|podcasts?)/|\.(?:mp3|m4a|ogg)$", re.IGNORECASE)
"""Where something is to be heard."""
_FEW: Final = 80
"""Words of a text that only tells of it."""
_OFTEN: Final = 3
_NEAR: Final = 8


def drop_elsewhere(choice: Choice) -> None:
    """Drop "Watch: Another story", and asides that are a headline with a link and little more.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    labels: dict[str, list[int]] = {}
    asides: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice)[1:]:
        run = choice.runs[index]
        aside = next(
            (each for each in islice(ancestors(run.block), _NEAR) if each.tag == "aside"), None
        )
        if aside is not None:
            asides.setdefault(aside, []).append(index)
        if run.linked and len(run.words) <= _LONGEST and not is_part(run):
            label = _announced(run, url)
            if label and _is_matter(choice, run):
                continue
            if label:
                labels.setdefault(label.casefold(), []).append(index)
            elif _is_beside(choice, index, url) or _sends_away(run, url):
                choice.chosen[index] = False
    _drop_sides(choice, url)
    for indexes in labels.values():
        if len(indexes) < _OFTEN:  # or each thing that the text is about has its own
            for index in indexes:
                choice.chosen[index] = False
    for inside in asides.values():
        if _is_card([choice.runs[at] for at in inside], url):
            for index in inside:
                choice.chosen[index] = False


def _is_matter(choice: Choice, run: Run) -> bool:
    """Tell whether a line leads to the recording that a few words are about."""
    if not any(_PLAYS.search(link.get("href", "")) for link in links_of(run)):
        return False
    return sum(len(choice.runs[at].words) for at in chosen_lines(choice)) <= _FEW


def _drop_sides(choice: Choice, url: str) -> None:
    """Drop "RELATED" as a paragraph, with the one under it that leads to the site."""
    chosen = chosen_lines(choice)
    for index, under in pairwise(chosen):
        run, side = choice.runs[index], choice.runs[under]
        if not _SIDE.fullmatch(run.text) or run.block.tag in HEADINGS or is_part(run):
            continue
        if len(side.words) <= _LONGEST_SIDE and side.block.tag == "p" and leads_home(side, url):
            choice.chosen[index] = choice.chosen[under] = False


def _sends_away(run: Run, url: str) -> bool:
    """Tell whether a paragraph does nothing but send its reader to another text."""
    if run.block.tag not in {"p", "div"}:
        return False
    if len(run.words) <= _LONGEST_ALSO and _ALSO.match(run.text):
        return True
    if not leads_home(run, url):
        return False
    if 2 * run.linked >= len(run.words) and _PAGES.search(run.text):
        return True
    if run.linked < _ALL_LINKED * len(run.words) or len(run.words) < _LONG:
        return False
    if run.text.endswith(_STOPS):
        return False
    return run.text.isupper() or _TELLS.match(run.text) is not None


def _announced(run: Run, url: str) -> str:
    """Return the label of a line that is one, a sign and a headline that is a link, or `""`."""
    if _ABOUT.fullmatch(run.text):
        return run.text if leads_home(run, url) else ""
    label = _LABEL.match(run.text)
    if label is None:
        label = _HEAD.match(run.text)
        if label is None or END.fullmatch(label[0].strip()) is None:
            return ""
    rest = len(WORD.findall(run.text[label.end() :].lower()))
    if rest < _SHORTEST or min(run.linked, rest) < _ALL_LINKED * rest:
        return ""
    return label[0] if leads_home(run, url) else ""


def _is_beside(choice: Choice, index: int, url: str) -> bool:
    """Tell whether a line is a label and a link, right beside "Read more: Another story"."""
    run = choice.runs[index]
    label, sign, _ = run.text.partition(":")
    if not sign or run.linked < len(run.words) - len(WORD.findall(label)):
        return False
    sides = [*choice.runs[max(0, index - 1) : index], *choice.runs[index + 1 : index + 2]]
    return leads_home(run, url) and any(
        (found := POINTER.match(each.text)) is not None
        and each.text[found.end() :].lstrip().startswith(":")
        and each.linked > 0
        for each in sides
    )


def _is_card(lines: list[Run], url: str) -> bool:
    """Tell whether lines are a headline that leads to the site, with a label or some words."""
    heads = [run for run in lines if run.block.tag in HEADINGS and _is_headline(run, url)]
    others = [run for run in lines if run not in heads]
    if not heads or len(lines) > _MOST_LINES or sum(len(run.words) for run in lines) > _MOST:
        return False
    return all(len(run.words) <= _LONGEST for run in others)


def _is_headline(run: Run, url: str) -> bool:
    if len(run.words) < _SHORTEST or run.linked < _ALL_LINKED * len(run.words):
        return False
    return leads_home(run, url)
