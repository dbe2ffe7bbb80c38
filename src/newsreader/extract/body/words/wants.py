"""What pages want of their readers, in the languages of many: tables of words."""

import re
from typing import Final

ALSO: Final = re.compile(
    r"[^\w(>]*(?:also (?:read|see|check(?: out)?)|(?:read|see) also|lies auch|lesen sie auch"
    r"|(?:à )?lire aussi|lea también|lee también|leia também|leggi anche|lees ook|läs också"
    r"|les også|czytaj także|читайте также)\b",
    re.IGNORECASE,
)
"""How such a line begins that has one page after another."""
HEADED: Final = re.compile(
    r"(?:read|lesen|lies|lire|lee|leia|leggi|lees|läs|les)\s?[:\uff1a]",
    re.IGNORECASE,
)
"""How such a heading begins."""
HAND: Final = re.compile(r"[\s\W]{0,3}[\u261b\u261e\u27a1\u2794\u25b6\U0001f449\U0001f517]")
"""The hand or the arrow before such a line."""
ABOUT: Final = re.compile(
    r"(?:read|learn|see|find out|watch|listen) (?:about|how|why|what|our|the full)\b"
    r"|(?:lesen|erfahren) sie\b|découvrez\b|descubre\b|scopri\b",
    re.IGNORECASE,
)
"""How such a line goes on behind a hand."""
FOLLOWERS: Final = re.compile(
    r"(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|pinterest|threads|bsky|t"
    r"|telegram|whatsapp|patreon|vk|xing)\.(?:com|net|app|me|org)$"
)
"""Hosts where a site has its followers."""
PITCH: Final = re.compile(
    r"\W*(?:"
    # A question that only its button answers.
    r"(?:are you |do you |still )?(?:ready|want|looking|need|interested|curious|not sure|why not"
    r"|bereit|interessiert|lust auf|prêt|envie|listo|interesad[oa]|quieres|pronto|vuoi|quer"
    r"|benieuwd|klaar|redo|klar)\b[^?!.]{0,120}\?"
    # A call that the button repeats, by itself or after a sentence.
    r"|(?=.*(?:!|\b(?:you|your|our|us|my|now|today|free|here|latest)\b))(?:[^?!.]{1,80}[?!.] )?"
    r"(?:get (?:the|your|our|a|an|in|free)|start (?:your|a|my|for|today|learning|saving)"
    r"|begin (?:your|learning)|hand the|use our|browse (?:our|the|all)|shop (?:our|the)"
    r"|take (?:our|this|the) (?:\w+ )?(?:quiz|test|survey|tour|course)"
    r"|join (?:our|my|us|the|over|now)|sign (?:up|in)\b|reach out"
    r"|contact (?:us|our|me)|talk to (?:our|us|an?)|speak (?:to|with) (?:our|us|an?)|see how"
    r"|learn (?:more|languages)|try (?:our|it|for)|book (?:your|an?|now)|schedule (?:your|an?)"
    r"|request (?:your|an?)|subscribe|save your|call (?:us|now|today))\b.*"
    r"|if you (?:need|want|would like|have|are)\b.{0,80}"
    r"\b(?:contact|connect with|talk to|reach out|get in touch)\b.*"
    r"|(?:jetzt|sichern sie|holen sie|starten sie|testen sie|vereinbaren sie)\b.*"
    r"|(?:commencez|essayez|inscrivez-vous|découvrez|profitez|réservez)\b.*"
    r"|(?:empieza|comienza|prueba|regístrate|solicita|reserva|descubre)\b.*"
    r"|(?:inizia|prova|iscriviti|richiedi|prenota|scopri)\b.*"
    r"|(?:comece|experimente|inscreva-se|cadastre-se|solicite|agende)\b.*"
    r"|.{0,60}\bfree trial\b.{0,40}|.{0,80}\bno credit card (?:required|needed)\b.{0,20}"
    r"|.{0,60}\bkostenlos testen\b.{0,40}|.{0,60}\bessai gratuit\b.{0,40}"
    r"|.{0,60}\bprueba gratuita\b.{0,40})",
    re.IGNORECASE,
)
"""What stands above a button and makes its reader press it."""
ACCOUNT: Final = re.compile(
    r"(?:^|/)(?:sign-?(?:up|in)|register|registration|registrieren|anmelden|login|log-in|join"
    r"|inscription|s-inscrire|registro|registrarse|iscriviti|registrazione|cadastro|registreren"
    r"|create-account)(?:$|/)",
    re.IGNORECASE,
)
"""Where the path of an address leads to an account of the site."""
RAIL: Final = re.compile(
    r"\W*(?:additional (?:\w+ ){0,4}resources"
    r"|related (?:articles?|posts?|stories|guides) and (?:links|resources)"
    r"|.{0,60}\b(?:our|my) (?:other )?(?:most )?popular (?:\w+ ){0,2}"
    r"(?:guides|articles|posts|stories|reviews|recipes)"
    r"|.{0,60}\b(?:found|find) the following (?:pages|articles|posts|guides) (?:helpful|useful)"
    r"|weitere (?:beiträge|artikel|ratgeber) (?:von uns|zum thema)"
    r"|nos (?:autres )?(?:articles|guides) (?:les plus lus|populaires)"
    r"|nuestros (?:otros )?artículos más (?:leídos|populares)"
    r"|(?:i nostri|altri) articoli più letti|(?:onze )?meest gelezen artikelen)\s*[:\uff1a]?\s*",
    re.IGNORECASE,
)
"""What stands above links to other texts of a site."""
ASIDE: Final = re.compile(
    r"\[\s*(?:want|looking for|need|like|see|read|related|also|more|learn|don['’]t miss"
    r"|lesen sie|lies|mehr|à lire|lire|lee|lea|leia|leggi|lees|läs|les)\b[^\[\]]{0,300}\]\W*",
    re.IGNORECASE,
)
"""A line in square brackets that sends its reader elsewhere."""
COPYING: Final = re.compile(
    r"(?:republish|reprint|reuse|repost) (?:this|our) (?:article|story|work|content|piece|post)\W*"
    r"|(?:diesen|unsere) (?:artikel|beitrag|texte) (?:weiterverwenden|nachdrucken)\W*"
    r"|republier (?:cet|nos) articles?\W*|republica (?:este|nuestros) artículos?\W*"
    r"|republi(?:que|car) (?:este|nossos) artigos?\W*"
    r"|ripubblica (?:questo|i nostri) articol[oi]\W*",
    re.IGNORECASE,
)
"""What stands above how others may print a text."""
RESERVED: Final = re.compile(
    r"\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b"
    r"|\btodos los derechos reservados\b|\btutti i diritti riservati\b"
    r"|\btodos os direitos reservados\b|\balle rechten voorbehouden\b",
    re.IGNORECASE,
)
"""What says that a page is its owner's, and a picture seldom is."""
FOOT: Final = re.compile(
    r"this (?:web ?)?site is (?:developed|maintained|operated|owned|managed|hosted|powered)\b"
    r"|(?:the )?(?:file|document)s? (?:is|are) in portable document format"
    r"|you are (?:now )?leaving (?:this|our|the) (?:web ?)?site"
    r"|diese (?:web)?seite wird (?:betrieben|gepflegt) von|ce site est (?:édité|géré) par"
    r"|este sitio (?:web )?es (?:operado|mantenido|gestionado) por",
    re.IGNORECASE,
)
"""How a line begins that every page of a site has at its foot."""
ASKS: Final = re.compile(
    r"(?:get|start|begin|try|claim|enjoy|create|join)\b.{0,30}\bfree\b.{0,25}|start free.{0,20}"
    r"|(?:\d{1,2}[- ]day )?free (?:trial|demo|account)(?: now| today)?"
    r"|no credit card (?:is )?required"
    r"|(?:create|open) (?:a|an|my|your) (?:free )?(?:account|profile)"
    r"|(?:book|schedule|request|get|watch|see) (?:a|an|your|my|the|our)\b.{0,30}\bdemo"
    r"(?: today| now)?|(?:yes\W{0,2})?(?:just )?sign (?:me )?up(?: for)?(?: now"
    r"| today| here| for free| free)?"
    r"|subscribe(?: now| today| here)?|join (?:now|today|us|for free|free)"
    r"|donate(?: now| today)?|register(?: now| today| here)?"
    r"|(?:save|reserve|claim|grab) (?:my|your) (?:spot|seat|place)(?: now| today)?"
    r"|thank(?:s| you) for (?:signing up|subscribing).{0,20}"
    r"|jetzt (?:abonnieren|anmelden|bestellen|spenden|registrieren|testen|kostenlos testen)"
    r"|kostenlos testen|newsletter abonnieren|(?:s['’]|je m['’])(?:abonner?|inscri(?:re|s))"
    r"|essai(?:e[rz])? gratuite?(?:ment)?|faire un don|suscr[ií]b(?:ete|irse|irme)|regístrate"
    r"|registrarse|prueba gratis|donar(?: ahora)?|iscriviti(?: ora)?|abbonati|registrati"
    r"|prova gratis|dona ora|assine(?: já)?|inscreva-se|cadastre-se|teste grátis|doe agora"
    r"|abonneer(?: nu)?|inschrijven|meld je (?:nu )?aan|doneer(?: nu)?|prenumerera"
    r"|abonner(?: nå| nu)?|zapisz się|подписаться|підписатися|登録する|購読する|订阅|訂閱|구독하기",
    re.IGNORECASE,
)
"""The words on a button for an account, a letter, a trial or a gift."""
WRITE_IN: Final = (
    r"(?:have|were|are) you (?:been )?(?:affected|caught up|involved|there)\b.{0,60}\?"
    r" ?(?:e-?mail|write|contact|tell|get in touch|let us|share your)\b.{0,80}"
    r"|(?:sind|waren) sie (?:davon )?(?:betroffen|dabei)\b.{0,40}\? ?(?:schreiben|mailen"
    r"|erzählen) .{0,60}"
    r"|(?:êtes|avez)-vous .{0,50}\? ?(?:écrivez|contactez|racontez|témoignez)\b.{0,60}"
    r"|¿.{0,50}afectad.{0,20}\? ?(?:escr[ií]b|cuént|contáct).{0,60}"
    r"|(?:click|tap) here to (?:subscribe|sign up|register|join|donate)\b.{0,60}"
    r"|(?:klicken sie hier|hier klicken),? um .{0,40}(?:abonnieren|anzumelden|spenden)"
    r"|cliquez ici pour (?:vous (?:abonner|inscrire)|recevoir|s['’]abonner)\b.{0,60}"
    r"|ha(?:z|ga) clic (?:aquí )?para (?:suscribir|recibir|registrar)\w*.{0,60}"
    r"|clicca qui per (?:iscriver|abbonar|ricever)\w*.{0,60}"
    r"|clique aqui para (?:se inscrever|assinar|receber|se cadastrar)\b.{0,60}"
    r"|klik hier (?:om|voor) .{0,40}(?:nieuwsbrief|abonneren|abonnement).{0,20}"
    r"|this (?:is an? |(?:article|story) is )(?:for )?(?:subscriber|member|premium)s?[- ]only"
    r"(?: (?:article|story|content|post))?"
    r"|this (?:article|story|content) is (?:only )?(?:available|reserved|exclusive)"
    r" (?:only )?(?:to|for) (?:our )?(?:paying )?(?:subscribers|members)(?: only)?"
    r"|dieser (?:artikel|beitrag|inhalt) ist (?:nur |exklusiv )?für (?:unsere )?abonnent(?:en"
    r"|:innen)"
    r"(?: verfügbar| lesbar)?|nur für abonnent(?:en|:innen)"
    r"|(?:article|contenu) (?:est )?réservé aux abonnés"
    r"|(?:contenido|artículo) exclusivo para suscriptores"
    r"|(?:articolo|contenuto) riservato agli abbonati"
    r"|conteúdo exclusivo para assinantes|alleen voor abonnees"
    r"|(?:do you |have you )?(?:have|got) (?:a|any) (?:(?:news|story|confidential) )?tips?"
    r"(?: for us)?"
    r"\W+(?:e-?mail|write|contact|send|call|text|get in touch|let us|reach|please)\b.{0,80}"
    r"|(?:tell us|let us know|share your|have your say|what do you think|join the (?:conversation"
    r"|discussion))\b[^.!?]{0,50}[.!?]?[^.!?]{0,30}\bcomments?(?: section)?"
    r"(?: (?:below|section|box|here)){0,2}"
    r"|haben sie einen (?:hinweis|tipp)\b.{0,20}\? ?(?:schreiben|mailen|melden)\b.{0,60}"
    r"|(?:was meinen sie|schreiben sie uns|sagen sie uns|diskutieren sie)\b.{0,50}"
    r"\bkommentare?n?\b.{0,12}"
    r"|(?:donnez|dites|partagez)[- ].{0,50}\bcommentaires?\b.{0,14}"
    r"|(?:déjanos|cuéntanos|comparte|dinos)\b.{0,50}\bcomentarios?\b.{0,12}"
    r"|(?:diteci|dicci|facci sapere|lascia)\b.{0,50}\bcomment[oi]\b.{0,12}"
    r"|(?:deixe|conte)\b.{0,50}\bcomentários?\b.{0,12}"
    r"|(?:нашли|заметили|увидели|знайшли|помітили) (?:опечатку|ошибку|помилку)\b.{0,90}"
    r"|(?:found|spotted|see|noticed) an? (?:error|mistake|typo)\b.{0,20}\?.{0,80}"
    r"|(?:.{0,60}\b(?:опечатк|ошибк|помилк|typo|error|mistake|fehler|błąd|chyb)\S*\b.{0,50})?"
    r"\b(?:select|highlight|выделите|виділіть|markieren|zaznacz)\b.{0,60}\bctrl\s?\+\s?enter\b.{0,30}"
)
"""Words between paragraphs that invite to write in, or say who may read on: labels of `phrases`."""
INVITES: Final = re.compile(
    r"(?:^|.{0,80}\b)(?:check out|take a look at|have a look at|see|read|browse|explore"
    r"|don['’]t miss"
    r"|hier|lesen sie|découvrez|consultez|échale un vistazo a|descubre|mira|confira|guarda|bekijk)"
    r" (?:some of )?(?:these|our|my|unsere|diese|nos|ces|nuestr[oa]s|est[oa]s|nossos|estes|i nostri"
    r"|questi|deze|onze) (?:[\w-]+ ){0,3}(?:articles|posts|guides|recipes|reviews|stories|tutorials"
    r"|artikel|beiträge|artículos|entradas|artigos|articoli|artikelen)(?: (?:below|next|too"
    r"|here))?\W{0,3}",
    re.IGNORECASE,
)
"""A sentence that announces links to other texts of a site."""
OWN: Final = re.compile(
    r"\b(?:my|our)\b.{0,30}\b(?:free|newsletter|e-?book|course|webinar|workshop|checklist"
    r"|challenge)\b|\be-?mail course\b|\bmailing list\b|\bunsere[mnrs]? (?:kostenlose|gratis)"
    r"|\b(?:notre|mon) .{0,30}\bgratuite?\b|\b(?:nuestr[oa]|mi) .{0,30}\b(?:gratis|gratuit[oa])\b"
    r"|\b(?:il nostro|la nostra) .{0,30}\bgratuit[oa]\b|\b(?:nosso|nossa) .{0,30}\bgratuit[oa]\b"
    r"|\b(?:onze?|mijn) gratis\b",
    re.IGNORECASE,
)
"""What a site gives away for an address."""
