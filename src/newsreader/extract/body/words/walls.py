"""What stands in place of the rest of a text, in whole sentences, in the languages of many."""

import re
from typing import Final

from newsreader.pattern import late

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
ASKS: Final = late(
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
RESERVED: Final = late(
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
