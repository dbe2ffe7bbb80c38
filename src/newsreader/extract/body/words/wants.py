"""What pages want of their readers, in the languages of many: tables of words and of addresses."""

import re
from typing import Final

_SELF: Final = r"\b(?:this|these|we|i|us|our|my|(?:the|on) (?:site|website|blog))\b"
"""Who speaks of itself: a text about others speaks of them."""
_OPENS: Final = r"(?:^|[.!?:] )\W{0,8}"
_ANSWER: Final = (
    r"^thank(?:s| you) for (?:subscribing|signing up|joining)\b(?=.{0,80}$)"
    r"|check your (?:e-?mail|inbox) to"
    r"|^(?:please )?enter (?:your|a valid|email) (?:e-?mail|address)"
)
ANSWER: Final = re.compile(_ANSWER, re.IGNORECASE)
"""What a form says to whoever fills it in."""
PLEA: Final = re.compile(
    r"\b(?:delivered|straight|directly|right|sent|articles|updates|news|free|daily|weekly)\b"
    r".{0,25}"
    r"\b(?:to|in|into|at) your (?:inbox|e-?mail)"
    rf"|{_ANSWER}"
    r"|^(?=.*\b(?:links?|affiliates?|(?:purchas|buy)\w* (?:\w+ ){0,4}(?:through|via|from|using))\b)"
    rf"(?=.*{_SELF}).*\b(?:earn|receive|get|make|paid|compensated)(?:s|d|ing)?\b.{{0,60}}"
    r"\b(?:commissions?|compensation)\b"
    r"|\bearns? from qualifying purchases"
    rf"|^(?=.*{_SELF}).*\b(?:contains?|includes?|may be|us(?:e|ing)|are)\b.{{0,40}}"
    r"\baffiliate (?:links?|ones)\b"
    r"|affiliate-links?\b|liens? affiliés?|enlaces? de afiliados?|link (?:di )?affilia",
    re.IGNORECASE,
)
"""What a page asks of its reader, and how it lives: letters and commissions."""
SUPPORT: Final = re.compile(
    r"\bconsider (?:supporting|subscribing|donating|making a donation|becoming an?)\b.{0,60}"
    r"\b(?:us|our|me|my|subscri\w+|member\w*|supporter|patron|(?:this|the) (?:site|blog|work))\b"
    r"|^\W*(?:please )?support (?:us|me|our|my|this|independent)\b.{0,20}"
    r"\b(?:work|writing|journalism|mission|newsroom|site|website|blog|channel|podcast|project)\b"
    r"|\bway to support (?:us|me"
    r"|(?:our|my) (?:work|writing|journalism|site|blog|channel|podcast))\b"
    rf"|{_OPENS}(?:please )?become an? patron\b"
    r"|^(?=.*\b(?:us|our|my|support)\b).*\bdonate (?:via|through) |\bas a preferred source\b"
    rf"|{_OPENS}(?:please |you can (?:also )?)?buy (?:me|us) an? (?:coffee|beer)\b"
    r"|\b(?:follow|find|join) (?:us|me) on social\b|(?:^|[.!?] )follow on social\b"
    r"|(?:^|[.!?] )(?:please )?(?:take a moment to )?(?:leave|give)\b.{0,20}"
    r"\b(?:(?:five|5|a)[ -])?star (?:rating|review)"
    r"|^\W*contact (?:(?:staff|senior|lead) )?(?:writer|reporter|editor|correspondent)\b"
    r"|^\W*by (?:signing up|subscribing|clicking)\b.{0,80}\byou (?:\w+ )?"
    r"(?:agree|consent|confirm)\b"
    r"|\bfree (?:\w+ )?newsletter (?:alerts|tells|keeps|brings|gives|sends) you\b"
    r"|^\W*(?:on )?supporting (?:\w+ ){0,2}journalism\W*$"
    r"|^\W*other ways to (?:connect|keep in touch) with\b"
    r"|^\W*you can (?:also )?(?:connect with|find|follow|reach) (?:me|us) (?:here|on|at)\b"
    r"|\baffiliate links (?:are|may be|have been) (?:used|included|present)\b"
    r"|(?:^|[.!?:] )\W*unterstütz(?:en sie|e) (?:uns|unsere|meine|den)\b"
    r"|(?:^|[.!?:] )\W*(?:soutenez|aidez)[- ](?:nous|notre)\b|(?:^|[.!?:] )\W*faites un don\b"
    r"|(?:^|[.!?:] )\W*ap[oó]y[ae](?:nos| nuestro| el periodismo)\b"
    r"|(?:^|[.!?:] )\W*sostieni(?:ci| il nostro)\b|(?:^|[.!?:] )\W*apoie (?:o )?nosso\b"
    r"|(?:^|[.!?:] )\W*steun ons\b"
    r"|(?:^|[.!?:] )\W*(?:поддержите|підтримайте) (?:нас\b|наш\w*|[«„“\"][^«»\"“”]{1,30}[»“”\"])"
    r"(?=.{0,160}\b(?:нас|нам|наш\w*|ваш\w*|донат\w*|пожертв\w*)\b)",
    re.IGNORECASE,
)
"""How a page asks for gifts, for readers' votes and to be followed, in whole sentences."""
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
    r"|abonner(?: nå| nu)?|zapisz się|поддержать(?: нас)?"
    r"|підтримати(?: нас)?|подписаться|підписатися|登録する|購読する|订阅|訂閱|구독하기",
    re.IGNORECASE,
)
"""The words on a button for an account, a letter, a trial or a gift."""
SHOPS: Final = re.compile(
    r"(?:get|buy|shop|order) (?:it |yours |them )?(?:now|here|today|online)"
    r"|add to (?:cart|bag|basket)"
    r"|(?:check|see|view|compare) (?:the )?(?:latest |current |best |today['’]?s )?"
    r"(?:prices?|pricing|deals?|offers?|availability)|(?:buy|see|view|get) it|see at \w+"
    r"|(?:jetzt|hier|online) (?:kaufen|bestellen)|zum (?:angebot|shop|produkt)|zum deal"
    r"|in den warenkorb|preis (?:prüfen|ansehen)|acheter(?: maintenant)?"
    r"|voir (?:le prix|l['’]offre)"
    r"|ajouter au panier|comprar(?: ahora| agora)?|ver (?:precio|oferta|preço)"
    r"|a[ñn]adir al carrito|adicionar ao carrinho|acquista(?: ora)?|vedi (?:prezzo|offerta)"
    r"|aggiungi al carrello|koop nu|bekijk (?:prijs|aanbieding)|in winkelwagen|köp nu|køb nu"
    r"|kjøp nå|osta nyt|kup teraz|sprawdź cenę|koupit|kúpiť|megveszem|cumpără(?: acum)?"
    r"|hemen al|satın al|купить(?: сейчас)?|купити|узнать цену|اشتر الآن|購入する|今すぐ購入"
    r"|立即购买|立即購買|加入购物车|구매하기",
    re.IGNORECASE,
)
"""The words on a button of a shop."""
BUYS: Final = re.compile(
    r"[^\w(]*(?:(?:shop|buy|try|order|purchase|compra[r]?|acquista|prova|prueba|probar|compre"
    r"|experimente|achete[rz]|essaye[rz]|koop|bestel|probeer|köp|køb|prøv|kjøp|osta|kokeile"
    r"|kup|wypróbuj|koupit|vyzkoušet|kúpiť|vyskúšať|vásárlás|megveszem|cumpără|încearcă|αγοράστε"
    r"|купить|попробовать|купити|спробувати|купи|kupi|kaufen)\b"
    r"|(?:check|see|compare|view) (?:the )?(?:latest |current |best |today['’]?s )?"
    r"(?:prices?|deals?|offers?)\b|(?:jetzt|hier|online) \w{0,30} ?(?:kaufen|bestellen)\b"
    r"|.{1,50} (?:kaufen|bestellen|satın al)$|zum (?:angebot|shop|produkt|deal)\b"
    r"|(?:ver|vedi|sprawdź|bekijk|voir) (?:el |le |il |de )?(?:precio|preço|prezzo|prix|cenę|prijs)"
    r"|اشتر|קנ[הו]|購入|购买|立即购买|立即購買|구매)",
    re.IGNORECASE,
)
"""How a line begins that leads from a thing to who sells it."""
STARTS: Final = re.compile(
    r"\W*(?:get started|start|begin|enrol+|apply)(?: (?:now|today|here|for free))?\W*"
    r"|\W*(?:(?:jetzt|hier) (?:starten|loslegen|beginnen)|los geht['’]?s"
    r"|(?:je )?(?:commence[rz]?|démarre[rz]?)(?: maintenant)?"
    r"|(?:empieza|empezar|comenzar|comienza)(?: (?:ya|ahora|gratis))?"
    r"|(?:inizia|comincia)(?: (?:ora|subito|gratis))?"
    r"|(?:come[cç]ar?|inicia[er])(?: (?:já|agora|grátis))?"
    r"|(?:begin|start) (?:nu|direct|gratis)|aan de slag|kom ig[åa]ng|kom i gang"
    r"|zacznij(?: teraz| już dziś)?|rozpocznij|začít|hemen başla(?:yın)?"
    r"|начать(?: сейчас)?|почати|今すぐ始める|始める|立即开始|开始使用|立即開始"
    r"|시작하기)\W*",
    re.IGNORECASE,
)
"""The words on a button to begin with what a site offers."""
OWN: Final = re.compile(
    r"\b(?:my|our)\b.{0,30}\b(?:free|newsletter|e-?book|course|webinar|workshop|checklist"
    r"|challenge)\b|\be-?mail course\b|\bmailing list\b|\bunsere[mnrs]? (?:kostenlose|gratis)"
    r"|\b(?:notre|mon) .{0,30}\bgratuite?\b|\b(?:nuestr[oa]|mi) .{0,30}\b(?:gratis|gratuit[oa])\b"
    r"|\b(?:il nostro|la nostra) .{0,30}\bgratuit[oa]\b|\b(?:nosso|nossa) .{0,30}\bgratuit[oa]\b"
    r"|\b(?:onze?|mijn) gratis\b",
    re.IGNORECASE,
)
"""What a site gives away for an address."""
ACCOUNT: Final = re.compile(
    r"(?:^|/)(?:sign-?(?:up|in)|register|registration|registrieren|anmelden|login|log-in|join"
    r"|inscription|s-inscrire|registro|registrarse|iscriviti|registrazione|cadastro|registreren"
    r"|create-account)(?:$|/)",
    re.IGNORECASE,
)
"""Where the path of an address leads to an account of the site."""
FOLLOWERS: Final = re.compile(
    r"(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|pinterest|threads|bsky|t"
    r"|telegram|whatsapp|patreon|vk|xing)\.(?:com|net|app|me|org)$"
)
"""Hosts where a site has its followers."""
