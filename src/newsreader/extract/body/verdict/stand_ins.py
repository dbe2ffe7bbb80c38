"""Pages that stand in for an article: a wall of consent, "page not found", a list of headlines.

They come with a text, and as if nothing were wrong; what they say gives them away.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.links import is_own, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.verdict.fronts import is_front
from newsreader.extract.body.verdict.named import is_named_article
from newsreader.extract.body.words.consent import COOKIES
from newsreader.extract.names import HEADINGS
from newsreader.extract.tree import Page

CONSENT: Final = "a page that asks for consent to cookies, not the article"
NOT_FOUND: Final = "its server says that there is no such page"
FORM: Final = "a form to fill in for what is offered, not the article"
LIST: Final = "a list of headlines, not the article"

_CONSENTS: Final = re.compile(
    r"\b(?:we|our|us)\b.{0,100}\b(?:cookies?|personal data|unique identifiers|on (?:a|your) device)"
    r"|\b(?:cookies?|personal data)\b.{0,100}\b(?:we|our|us)\b"
    r"|\b(?:your|withdraw|giving|asks? for) (?:consent|privacy|choices)\b|\blegitimate interests?\b"
    r"|\b(?:wir|unsere[nr]?)\b.{0,100}\b(?:cookies?|personenbezogene|endgerät)"
    r"|\bnous\b.{0,100}\b(?:cookies?|données personnelles|appareil)"
    r"|\b(?:nosotros|nuestros|noi|nostri|nós|nossos|wij|onze)\b.{0,100}\bcookies?\b",
    re.IGNORECASE,
)
"""What somebody says who asks for consent, as of themselves."""
_DIALOG: Final = re.compile(
    r"onetrust|didomi|usercentrics|cookiebot|sp_message|truste|quantcast|(?:^|[\s_-])(?:cmp|gdpr"
    r"|dsgvo|consent|cookies?|privacy)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_BUTTONS: Final = ("button", "input", "a")
_AGREES: Final = re.compile(
    r"(?:i |yes,? i )?(?:accept|agree|allow|consent)\b|(?:alle[sn]? )?(?:akzeptieren|zustimmen"
    r"|annehmen)|(?:ich )?stimme zu|einverstanden|(?:tout )?accepter|j['’]accepte|aceptar|acepto"
    r"|accetta|aceitar|aceito|accepteren|akkoord|godta|acceptera|zgadzam|принять|同意",
    re.IGNORECASE,
)
_MOSTLY: Final = 0.6
"""The share of a text that says so of a page that says nothing else."""
_LONGEST_CONSENT: Final = 1200
"""Words; a notice for all of its partners may go on and on."""
_LETTERS: Final = 2000
"""Letters of a line that are looked at."""

_MISSING: Final = re.compile(
    r"(?:(?:http |server )?(?:error|fehler|erreur|code)\W*)?(?:404|410)"
    r"(?:\W+(?:error|fehler|erreur|not|page|file|oops|sorry|gone|seite|nicht)\b.{0,40})?"
    r"|(?:(?:oops|sorry|uh-?oh|whoops)\W+)?(?:(?:the|this|that|your) )?"
    r"(?:page|article|story|post|content|url|site|document)"
    r"(?: you(?:’re|'re| are| were)? (?:looking for|requested))?"
    r" (?:(?:(?:was|is) )?not (?:found|available)|(?:was|is)n['’]t (?:found|available)"
    r"|(?:could|can)(?:not| not|n?['’]t) be found|(?:does not|doesn['’]t|do not) exist"
    r"|unavailable|is no longer available|(?:is )?missing|has been (?:removed|deleted))"
    r"|not found|nothing (?:was )?found(?: here)?|we can(?:not|['’]t) find (?:that|the|this) page"
    r"|(?:die )?seite (?:wurde )?nicht gefunden|(?:cette )?page (?:introuvable|non trouvée"
    r"|inexistante)|página no encontrada|pagina non trovata|pagina niet gevonden"
    r"|página não encontrada|sidan (?:kunde inte )?hitta(?:de)?s(?: inte)?|siden ble ikke funnet"
    r"|strony nie znaleziono|страница не найдена|сторінку не знайдено"
    r"|(?:お探しの)?ページ(?:が|は)見つかりません(?:でした)?",
    re.IGNORECASE,
)
"""A heading, or a part of a title, that says it of its page."""
_SOUGHT: Final = re.compile(
    r"\b(?:page|article|story|content|post)\b.{0,20}\byou(?:['’]re| are| were|['’]ve| have)?"
    r" (?:looking for|trying to (?:reach|view|find|open)|requested|tried)",
    re.IGNORECASE,
)
_GONE: Final = re.compile(
    r"\b(?:not|cannot|sorry|no longer|moved|removed|deleted|missing)\b|n['’]t\b", re.IGNORECASE
)
_PARTS: Final = re.compile(r"\s+[|–—·:-]\s+")
_SHORT: Final = 150
"""Words; a page that says at more length that it is not there is about something else."""
_TINY: Final = 80
_TITLE: Final = 200

_FILL: Final = re.compile(
    r"\bfill (?:out|in) (?:the|this|our) (?:\w+ )?form\b.{0,40} to (?:get|receive|download|access"
    r"|request|claim)\b"
    r"|\bfüllen sie (?:das|dieses) formular\b.{0,40}\bum\b.{0,60}\b(?:herunter|erhalten)"
    r"|\bremplissez (?:le|ce) formulaire\b.{0,40}\bpour (?:télécharger|recevoir|obtenir)\b"
    r"|\b(?:rellen[ae]|complet[ae]) (?:el|este) formulario\b.{0,40}\bpara (?:descargar|recibir)\b"
    r"|\bcompila il (?:modulo|form)\b.{0,40}\bper (?:scaricare|ricevere)\b"
    r"|\bpreench[ae] o formulário\b.{0,40}\bpara (?:baixar|receber|descarregar)\b"
    r"|\bvul het formulier\b.{0,40}\bom\b.{0,60}\b(?:downloaden|ontvangen)\b",
    re.IGNORECASE,
)
"""How a page asks for an address before it gives what it tells of."""
_FIELDS: Final = frozenset({"text", "email", "tel", "number"})
_FEWEST_FIELDS: Final = 3
_MANY: Final = 10
"""Headlines of a list."""
_ALL_LINKED: Final = 0.9
_TEASER: Final = 80
"""Words under a headline of a list that may announce its text."""


def stands_in(page: Page, runs: Sequence[Run], wanted: Sequence[Run], url: str) -> str:
    """Say what stands in for the article.

    Args:
        page: The page.
        runs: All of its lines.
        wanted: The lines that were taken for its article.
        url: The address of the page.

    Returns:
        A few words, or `""` where nothing tells that it is no article.
    """
    words = sum(len(run.words) for run in wanted)
    asking = words <= _LONGEST_CONSENT and _share(wanted, words) >= _MOSTLY
    if asking and (_is_in_dialog(wanted) or _may_answer(page)):
        return CONSENT
    if words <= _SHORT and _is_missing(page, wanted, words):
        return NOT_FOUND
    if words <= _SHORT and _asks_for_address(page):
        return FORM
    if is_front(page, runs, wanted, url):
        return LIST
    return LIST if _is_list(wanted, url) and not is_named_article(page) else ""


def _share(wanted: Sequence[Run], words: int) -> float:
    """Return how much of a text speaks of cookies as those do who want to set them."""
    asking = (
        len(run.words)
        for run in wanted
        if _CONSENTS.search(run.text[:_LETTERS]) or COOKIES.search(run.text[:_LETTERS])
    )
    return sum(asking) / words if words else 0.0


def _is_in_dialog(wanted: Sequence[Run]) -> bool:
    """Tell whether a text stands in a box that is, by its name, about consent."""
    around = {each for run in wanted for each in ancestors(run.block) if each.attrib}
    return any(
        _DIALOG.search(f"{each.get('class', '')[:_LETTERS]} {each.get('id', '')[:_LETTERS]}")
        for each in around
    )


def _may_answer(page: Page) -> bool:
    """Tell whether a page has a button by which its reader agrees."""
    said = ("".join(each.itertext()) or each.get("value", "") for each in page.body.iter(*_BUTTONS))
    return any(_AGREES.match(" ".join(text[:_TITLE].split())) for text in said)


def _asks_for_address(page: Page) -> bool:
    """Tell whether a page has a form to be filled in, and says what one gets for it."""
    asked = any(
        sum(each.get("type", "text").lower() in _FIELDS for each in form.iter("input"))
        >= _FEWEST_FIELDS
        for form in page.body.iter("form")
    )
    return asked and any(_FILL.search(text[:_LETTERS]) for text in page.body.itertext())


def _is_missing(page: Page, wanted: Sequence[Run], words: int) -> bool:
    if any(_MISSING.fullmatch(part) for part in _headings(page)):
        return True
    return words <= _TINY and any(
        _SOUGHT.search(run.text[:_LETTERS]) and _GONE.search(run.text[:_LETTERS]) for run in wanted
    )


def _headings(page: Page) -> Iterator[str]:
    """Yield the headings of a page, and what its title is made of, without signs at their ends."""
    texts = ["".join(each.itertext()) for each in page.body.iter("h1", "h2")]
    for text in (page.root.findtext(".//title") or "", *texts):
        line = " ".join(text[: 2 * _TITLE].split())[:_TITLE]
        for part in (line, *_PARTS.split(line)):
            yield part.strip(" .!?…:-–—|")


def _is_list(wanted: Sequence[Run], url: str) -> bool:
    """Tell whether a text is headlines that lead elsewhere on its site, with a teaser each."""
    addresses: set[str] = set()
    under = 0
    for run in wanted:
        if _is_headline(run, url):
            addresses.update(link.get("href", "") for link in links_of(run))
            under = 0
            continue
        under += len(run.words)
        if under > _TEASER:
            return False
    return len(addresses) >= _MANY


def _is_headline(run: Run, url: str) -> bool:
    if run.block.tag not in HEADINGS or run.linked < max(1, _ALL_LINKED * len(run.words)):
        return False
    links = [link.get("href", "") for link in links_of(run)]
    return bool(links) and all(not link.startswith("#") and is_own(link, url) for link in links)
