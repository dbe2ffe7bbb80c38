"""The end of what a page gives to everybody: where it asks for a subscription in place of the rest.

Prose alone is weak evidence: an article may speak of subscriptions, and a site asks for members
under every text of its. What asks must stand at the end of what was found, and what is before it
must be cut off, or be short.
"""

import re
from itertools import islice
from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_paragraph, is_part
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.mend.hidden import is_hidden
from newsreader.extract.body.verdict.paying import asks_to_pay
from newsreader.model.names import names
from newsreader.pattern import late

_SHORT: Final = 250
"""Words of a beginning, where a page asks for a subscription."""
_PREVIEW: Final = 500
"""Words of a beginning, where a page says that this very text is not for everybody."""
_LONGEST: Final = 45
"""Words of a line that asks."""
_MOST_LETTERS: Final = 400
_NEAR: Final = 8
"""Lines that may stand between the last one that was chosen and the one that asks."""
_FAR: Final = 60
"""Lines at the end of what was chosen that are looked through."""
_MOST_AFTER: Final = 80
"""Words that may have been chosen behind it: what a subscriber would learn."""
_HEADINGS: Final = names("h1 h2 h3 h4 h5 h6 figcaption")
_LABELLED: Final = re.compile(r"^\s*[\[\uff3b\u3010][^\]\uff3d\u3011]{1,20}[\]\uff3d\u3011]\s*")
"""A label in square brackets before what a line says."""
_CUT: Final = re.compile(r"(?:…|\.\.\.|[:\uff1a])[\s\])>»”\"'’]*$")
"""How a text ends that goes on elsewhere: it trails off, or announces what is not there."""

_TEXT: Final = (
    r"(?:article|story|stories|post|piece|essay|column|content|text|episode|issue|edition|report"
    r"|interview|analysis|recipe)\b"
)
_READERS: Final = (
    r"(?:(?:paid|paying|premium|our|registered|active|digital|annual|full|logged[- ]in|[A-Z]\w*\+?)"
    r" ){0,3}(?:subscribers?|members?|supporters|patrons)\b"
)
_HERE: Final = (
    rf"(?:this|(?:this|the) (?:rest of (?:this|the)|full|whole|entire|complete)) {_TEXT}"
    rf"|the {_TEXT}(?=\s*(?:[^\w\s]|$|and\b|is\b))|the (?:rest|remainder)\b"
)
_ASKS: Final = late(
    r"(?:^|[.!?:] )[^\w\"“”„«‘'(]{0,4}(?:"
    r"(?:please |sorry, |you must |you need to |want to read (?:the rest|more)\? )*(?:"
    r"(?:subscribe|upgrade|join|register|sign (?:up|in)|log in|become an?\b|be an?\b"
    r"|start (?:a|your)|get (?:a|your)|choose a (?:plan|subscription)"
    r"|buy a (?:pass|subscription)|have a subscription)"
    r"[^.!?]{0,70}? (?:to|and) (?:(?:continue|keep) reading(?! and get access to the full archive)"
    rf"|(?:read|unlock|access|see|view|get|finish|open)(?: access to)? (?:{_HERE}))"
    rf"|to (?:(?:continue|keep) reading|(?:read|unlock|access|view|finish) (?:{_HERE}))"
    r"[^.!?]{0,40}?"
    r",? (?:please )?(?:subscribe|become|join|upgrade|sign (?:up|in)|log in|start"
    r"|you (?:must|need))\b"
    rf"|unlock (?:{_HERE})"
    r"|(?:continue|keep) reading (?:this \w+ )?(?:with|by) (?:an?|your|our)\b[^.!?]{0,40}"
    r"\b(?:subscription|subscribing|membership|trial|account)"
    r"|you(?: have|['’]ve) (?:read|reached|used)(?: all)? (?:of )?your (?:\w+ ){0,3}"
    r"(?:limit|articles?|stories)"
    r")"
    r"|(?:jetzt )?abonnieren(?: sie)?,? (?:jetzt )?(?:um|und) [^.!?]{0,40}weiter(?:zu)?lesen"
    r"|jetzt [^.!?]{0,30}\babo\b[^.!?]{0,30} weiterlesen"
    r"|(?:jetzt )?weiterlesen mit\b|lesen sie (?:jetzt )?(?:weiter )?mit\b[^.!?]{0,40}\babo"
    r"|mit [^.!?]{0,40}(?:abo\w*|\+) (?:jetzt )?weiterlesen"
    r"|um (?:diesen (?:artikel|beitrag|text)|weiter\w*) [^.!?]{0,30}(?:lesen|weiterzulesen)\b"
    r"[^.!?]{0,40}\b(?:abo|melden)"
    r"|abonnez-vous [^.!?]{0,40}(?:lire|continuer|découvrir|débloquer|accéder à)"
    r" (?:la suite|la lecture|votre lecture|cet article|l['’]article|l['’]intégralité|ce contenu)"
    r"|pour (?:lire la suite|continuer (?:la|votre) lecture|lire cet article)\b[^.!?]{0,30}"
    r"(?:abonn|connect|inscri)"
    r"|il vous reste [\d.,]+\s?% de (?:cet article|l['’]article)"
    r"|suscr[ií]b(?:ete|ase) [^.!?]{0,40}(?:(?:seguir|continuar) leyendo|leer (?:este|el) \w+)"
    r"|para (?:seguir|continuar) leyendo\b[^.!?]{0,40}(?:suscr|hazte|inicia)"
    r"|hazte \w+ [^.!?]{0,40}(?:(?:seguir|continuar) leyendo|leer (?:este|el) art)"
    r"|assine [^.!?]{0,30}(?:para|e) (?:continu(?:ar|e)\b|l(?:er|eia) (?:est|o |a ))"
    r"|abbonati [^.!?]{0,30}(?:continuare a leggere|leggere (?:questo|l['’]|tutto))"
    r"|per continuare a leggere\b[^.!?]{0,30}(?:abbon|acced|registr)"
    r"|(?:abonneer|word (?:lid|abonnee))\b[^.!?]{0,40}(?:verder (?:te )?lezen|dit artikel)"
    r"|bli (?:prenumerant|abonnent|medlem)\b[^.!?]{0,40}"
    r"(?:läsa|lese|læse) (?:vidare|videre|hele|hela)"
    r"|оформите подписку,? чтобы (?:читать|продолжить|дочитать)"
    r"|続きを読むには|(?:登録|購読)(?:する|いただく)と続きを|残り\s?[\d,]+\s?(?:文字|字)|订阅(?:以|后)?(?:继续|繼續)?阅读)",
    re.IGNORECASE,
)
"""What asks for a subscription, so that the rest can be read."""
_RESERVED: Final = late(
    rf"(?:^|[.!?:] )[^\w\"“”„«‘'(]{{0,4}}(?:(?:{_HERE})(?: is| are)?(?: only| just| exclusively"
    r"| available| reserved| exclusive| locked| limited| restricted| intended| accessible){0,3}"
    rf" (?:for|to) (?:our )?{_READERS}"
    r"|(?:this|you(?:['’]re| are) reading an?) (?:is an? )?(?:subscribers?|members?)[- ]only "
    rf"{_TEXT}"
    r"|(?:dieser|der vollständige|der ganze) (?:artikel|beitrag|text|inhalt) ist "
    r"(?:nur |exklusiv |ausschließlich |vollständig )?(?:für |unseren )(?:\w+ )?"
    r"\w*(?:abonnent|mitglieder)"
    r"|(?:dieser (?:artikel|beitrag|text) ist )?(?:nur|exklusiv|ausschließlich) für (?:\w+ )?"
    r"\w*(?:abonnent\w*|mitglieder)\W*$"
    r"|(?:la suite|le reste|cet article|ce contenu|cette publication|l['’]article|la lecture)"
    r"(?: de (?:cet article|ce contenu|l['’]article))?"
    r" est (?:exclusivement )?réservée? (?:à|aux) (?:nos |vos )?(?:abonné|membre)"
    r"|(?:article|contenu) (?:exclusivement )?réservé (?:à|aux) (?:nos )?(?:abonné|membre)"
    r"|(?:este )?(?:artículo|contenido)(?: es)? (?:exclusivo|sólo|solo|reservado)"
    r" (?:para|a)(?: los)?(?: nuestros)? (?:suscriptores|socios|abonados)"
    r"|(?:est[ea] )?(?:conteúdo|artigo|matéria|reportagem|texto)(?: é)? (?:exclusiv|restrit)[oa]"
    r" (?:para|a)(?: os)?(?: nossos)? (?:assinantes|membros)"
    r"|(?:questo )?(?:articolo|contenuto)(?: è)? (?:riservato|esclusivo|solo)"
    r" (?:agli|per gli|ai|per i)(?: nostri)? abbonati"
    r"|dit (?:artikel|verhaal) is (?:alleen|exclusief|enkel)(?: toegankelijk)? (?:voor) \w*\s?"
    r"(?:abonnees|leden)"
    r"|(?:den här )?artikeln är (?:endast |bara )?för (?:prenumeranter|medlemmar)"
    r"|(?:denne )?(?:artikkelen|saken|artikel) er (?:kun |bare )?for (?:abonnenter|medlemmer)"
    r"|(?:ten )?artykuł (?:jest )?(?:dostępny )?tylko dla (?:prenumeratorów|subskrybentów)"
    r"|(?:эта )?(?:статья|материал)\w* (?:доступ\w+ )?только (?:для )?подписчик"
    r"|この記事は(?:有料|会員|有料会員)限定|本文(?:仅|只)?限(?:订阅|会员))[^.!?,;]{0,40}(?:[.!?:;]|$)",
    re.IGNORECASE,
)
"""What says that this very text is for those who pay."""


def drop_wall(choice: Choice) -> None:
    """Find where a page asks for a subscription in place of the rest, and drop it and what follows.

    Where the page says that its text is free, only what asks in so many words is believed.

    Args:
        choice: The lines of the page, boilerplate dropped; told whether there is such a line.
    """
    chosen = chosen_lines(choice)
    if not chosen:
        return
    runs = choice.runs
    last = chosen[-1]
    for index in range(min(last + _NEAR, len(runs) - 1), max(last - _FAR, -1), -1):
        after = [at for at in chosen if at >= index]
        if _too_much(choice, index, after):
            return
        run = runs[index]
        if not _may_ask(run):
            continue
        said = _LABELLED.sub("", run.text)
        reserved = _RESERVED.search(said)
        asks = reserved or _ASKS.search(said)
        if not asks and (choice.known.free or index < last or not asks_to_pay(said)):
            continue
        before = [runs[at] for at in chosen if at < index]
        most = _PREVIEW if reserved else _SHORT
        if not _is_beginning(before, most, cut=bool(asks)) or _is_unseen(run):
            continue
        for at in after:
            choice.chosen[at] = False
        choice.walled = True
        return


def _too_much(choice: Choice, index: int, after: list[int]) -> bool:
    """Tell whether what stands behind a line is more of the text."""
    behind = [choice.runs[at] for at in after if at > index]
    return any(is_paragraph(run) for run in behind) or (
        sum(len(run.words) for run in behind) > _MOST_AFTER
    )


def _may_ask(run: Run) -> bool:
    return len(run.words) <= _LONGEST and len(run.text) <= _MOST_LETTERS and not is_part(run)


def _is_beginning(before: list[Run], most: int, *, cut: bool) -> bool:
    """Tell whether lines are the beginning of a text.

    Args:
        before: The lines.
        most: How many words a beginning may have.
        cut: Whether it may have more where it is cut off at its end.
    """
    text = [run for run in before if run.block.tag not in _HEADINGS]
    if not text:
        return False
    short = sum(len(run.words) for run in before) <= most
    return short or (cut and _CUT.search(text[-1].text) is not None)


def _is_unseen(run: Run) -> bool:
    return any(is_hidden(each) for each in islice(ancestors(run.block), _NEAR))
