"""The words of buttons and labels, which stand by themselves: tables of words.

`LABEL` is made of those of one subject each; what is said in a few words, in whatever language,
goes to `tables`.
"""

import re
from typing import Final

from newsreader.extract.body.words import abroad
from newsreader.extract.body.words.book import Joined
from newsreader.extract.body.words.dates import AGO, MINUTES_TO_READ

_READERS: Final = (
    r"(?:abonnent(?:en|:innen|innen und abonnenten)|mitglieder|abonnés|suscriptores|assinantes"
    r"|abbonati|abonnees|leden|prenumeranter|abonnenter|medlemmer|medlemmar|prenumeratorów"
    r"|subscribers|members|подписчиков|tilaajille)"
)
"""Those who pay, or have an account."""
_TIMES: Final = (
    r"(?:\d{1,3}|x)\s*(?:min(?:ute)?s?\.?)(?:\s*read)?(?:ing)?(?:\s+time)?"
    r"|(?:est(?:imated|\.)\s+)?read(?:ing)?\s*time:?.{0,20}|temps de lecture:?.{0,20}"
    r"|tiempo de lectura:?.{0,20}|(?:last )?(?:updated|published|modified) (?:at|on|by)"
    rf"|(?:(?:last )?(?:updated|published|posted):? )?(?:{AGO})"
    rf"|{MINUTES_TO_READ}"
)
"""How long a text takes to read, how old it is, and what stands before a date."""
_ADVERTISES: Final = (
    r"(?:advertise?ment\W+)?(?:page|article|story|post|content) continues below"
    r"(?: (?:this )?ad(?:vertise?ment)?)?"
    r"|advertise?ment|anzeige|publicité|publicidad|sponsored(?: content)?|ad"
    r"|advertise?ment\W+scroll (?:down )?to continue(?: reading)?|sponsored by"
)
"""What stands above an advertisement."""
_PASSES_ON: Final = (
    r"share(?: this)?(?: (?:article|story|post|page|on \w+))?:?|share (?:on|via) .{1,20}"
    r"|(?:diesen |den )?(?:artikel|beitrag) (?:teilen|merken|drucken|anhören|vorlesen|versenden)"
    r"|partager(?: (?:cet|l['’]) ?article)?|compartir(?: (?:este )?artículo)?"
    r"|condividi(?: (?:su|questo articolo).{0,20})?|compartilh(?:ar|e)|deel (?:dit )?artikel|tweet"
    r"|email|e-mail|copy link|link copied!?|facebook|twitter|linkedin|whatsapp|pinterest|reddit"
    r"|telegram|follow us|follow @\w{1,30}|share post on|share this content|share it"
    r"|add (?:\w+ ){0,6}as an? (?:\w+ ){0,4}source(?: on google)?|add now"
    r"|(?:please )?(?:support|help|follow) us"
)
"""To pass a text on, and to follow its paper."""
_KEEPS: Final = (
    r"imprimer|imprimir|summari[sz]e (?:this )?(?:article|post|page|content)? ?with.{0,60}|print"
    r"|save|bookmark|listen(?: to this.*)?|save for later|gift(?: this)? article"
    r"|add to favou?rites|open in app|transcript|download(?: transcript)?"
    r"|(?:video|audio|full) transcript"
    r"|source: .{1,40}\| ?duration: ?[\dhminsec :.]{2,20}"
    r"|listen\s*[|•·⋅-]\s*\d{1,2}(?::\d\d){1,2}|artikel (?:an)?hören|merken|drucken"
    r"|écouter (?:cet |l['’] ?)article|sauvegarder|escuchar (?:el |este )?artículo"
    r"|guardar artículo|(?:play|watch)(?: (?:the )?video)?|copy as (?:html|markdown|text)"
    r"|open in (?:chatgpt|claude|gemini|perplexity|v0|cursor)|pin (?:it |this )?for later"
    r"|(?:print|pin|save|rate|share) (?:this )?recipe|印刷(?:する)?"
    r"|(?:enjoy(?:ed)? (?:the|this) (?:post|article)\? )?pin (?:it|this(?: \w+)?) for later"
    r"|ai[- ]generated summary|print(?:er)?[- ]friendly(?: pdf| version)?"
)
"""To keep a text, print it or have it read out."""
_SHOWS: Final = (
    r"(?:click|tap) (?:here )?to (?:enlarge|zoom|share|tweet)|image|photo|gallery"
    r"|enlarge(?: this image)?|\d{1,2} of \d{1,2}|press enter or click to view image in full size"
    r"|(?:show|hide|toggle)(?: (?:the )?(?:caption|contents|table of contents|less|details))?"
    r"|bildunterschrift (?:anzeigen|ausblenden)|\d{1,3} / \d{1,3}"
    r"|\d{1,3} (?:photos|pictures|images)"
    r"|(?:swipe|scroll|slide)(?: (?:left|right|sideways|horizontally|across|the table))*"
    r" (?:to (?:see|view|read|show|compare)|for) (?:more|all|the (?:full|whole|rest)).{0,20}"
    r"|(?:wischen|scrollen)\b.{0,20}\b(?:um )?mehr (?:zu (?:sehen|lesen)|anzuzeigen)"
    r"|(?:faites (?:défiler|glisser)|balayez)\b.{0,20} pour (?:en )?voir (?:plus|la suite)"
    r"|desliza\b.{0,20} para ver más|deslize\b.{0,20} para ver mais"
    r"|scorri\b.{0,20} per vedere (?:di più|altro)|(?:veeg|swipe|scroll)\b.{0,20} voor meer"
)
"""Beside a picture, and what shows or hides it."""
_LEADS: Final = (
    r"skip (?:to|advertisement).{0,30}|table of contents|contents|in this article"
    r"|jump to (?:recipe|section).{0,20}|back to top|previous(?: post| article)?"
    r"|next(?: post| article)?|read more|learn more|see more|show more|load more|view all"
    r"|continue reading(?: ?…)?|read (?:the )?full (?:story|article)|click to expand"
    r"|related topics|most read|trending now|recommended for you|topics covered|à lire également"
    r"|(?:table of )?contents (?:show|hide|toggle)|no (?:items|results|posts) found"
    r"|inhaltsverzeichnis(?: (?:anzeigen|ausblenden))?|mehr anzeigen|afficher (?:plus|la légende)"
    r"|mostrar más|mostra altro|meer weergeven|filter(?: by)?:|sort(?:ed)? by:|続きを読む"
    r"|文字サイズ[\s小中大標準拡縮変更・/|]*|\((?:up|top)\)|(?:return|go) to (?:the )?top"
    r"|\W{0,3}click to (?:auto )?scroll\b.{0,30}|(?:文字サイズ|글자 ?크기) ?.{0,6}|full story"
)
"""The way through a text, a page and a site."""
_SENTENCE: Final = r"(?!(?:[^\s\d]+ ){5}\D{0,80}[.!?]\W*$)"
"""No sentence: of some words, without a date, and with its end."""
_FILES: Final = (
    rf"{_SENTENCE}(?:posted (?:on|in|by)\b.{{0,60}}|filed under\b.{{0,80}})"
    r"|(?:article )?tags?:.{0,120}"
    r"|tagged\b.{0,120}|story source|schlagworte?:.{0,120}|schlagwörter:.{0,120}"
)
"""What a text is about, and where it is filed."""
_DISCUSSES: Final = (
    r"\d+ comments?|no comments(?: yet)?|leave a (?:comment|reply)|comments?|reply"
    r"|comments are closed|view (?:all )?(?:\d+ )?comments|report an? (?:typo|error)"
    r"|was this (?:article|page) helpful\?(?:\s*yes)?(?:\s*/?\s*no)?|(?:comments )?powered by \w+"
    r"|(?:\d+ )?kommentare?(?: ?\(\d+\))?|réagir"
    r"|\d(?:[.,]\d{1,2})? (?:from|out of 5 from|/ 5 from) \d{1,6} (?:votes?|reviews?|ratings?)"
    r"|(?:overall )?rating: .{0,40}out of 5\W{0,3}\d[\d,.]* ratings?(?:rate)?"
    r"|(?:\d[\d,]* )?(?:people )?found this (?:helpful|useful)"
    r"|\d[\d,]* people (?:reacted|liked this)"
    r"|(?:tell us|let us know|share your|have your say|what do you think"
    r"|join the (?:conversation|discussion))\b[^.!?]{0,50}[.!?]?[^.!?]{0,30}"
    r"\bcomments?(?: section)?(?: (?:below|section|box|here)){0,2}"
    r"|(?:was meinen sie|schreiben sie uns|sagen sie uns|diskutieren sie)\b.{0,50}"
    r"\bkommentare?n?\b.{0,12}"
    r"|(?:donnez|dites|partagez)[- ].{0,50}\bcommentaires?\b.{0,14}"
    r"|(?:déjanos|cuéntanos|comparte|dinos)\b.{0,50}\bcomentarios?\b.{0,12}"
    r"|(?:diteci|dicci|facci sapere|lascia)\b.{0,50}\bcomment[oi]\b.{0,12}"
    r"|(?:deixe|conte)\b.{0,50}\bcomentários?\b.{0,12}"
    r"|(?:bewertet|rated|noté|valorado) .{0,12}\b\d .{0,12}(?:sternen|stars|étoiles|estrellas)"
    r"|mit (?:nan|\d(?:[.,]\d)?) von 5 sternen bewertet"
    r"|(?:rated )?(?:nan|\d(?:[.,]\d)?) out of 5 stars"
)
"""What readers say of a text, and how they rated it."""
_WRITES_IN: Final = (
    r"(?:have|were|are) you (?:been )?(?:affected|caught up|involved|there)\b.{0,60}\? ?"
    r"(?:e-?mail|write|contact|tell|get in touch|let us|share your)\b.{0,80}"
    r"|(?:sind|waren) sie (?:davon )?(?:betroffen|dabei)\b.{0,40}\? ?(?:schreiben|mailen"
    r"|erzählen) .{0,60}"
    r"|(?:êtes|avez)-vous .{0,50}\? ?(?:écrivez|contactez|racontez|témoignez)\b.{0,60}"
    r"|¿.{0,50}afectad.{0,20}\? ?(?:escr[ií]b|cuént|contáct).{0,60}"
    r"|(?:do you |have you )?(?:have|got) (?:a|any) (?:(?:news|story|confidential) )?tips?"
    r"(?: for us)?\W+"
    r"(?:e-?mail|write|contact|send|call|text|get in touch|let us|reach|please)\b.{0,80}"
    r"|haben sie einen (?:hinweis|tipp)\b.{0,20}\? ?(?:schreiben|mailen|melden)\b.{0,60}"
    r"|(?:нашли|заметили|увидели|знайшли|помітили) (?:опечатку|ошибку|помилку)"
    r"\b[^.!?]{0,40}(?:\?|ctrl).{0,90}"
    r"|[\"“]?(?:questions|comments)\?(?: (?:questions|comments|suggestions)\?)?"
    r" (?:e-?mail|write|contact) (?:us|me|him|her)\b.{0,60}"
    r"|(?:found|spotted|see|noticed) an? (?:error|mistake|typo)\b.{0,20}\?.{0,80}"
    r"|(?:.{0,60}\b(?:опечатк|ошибк|помилк|typo|error|mistake|fehler|błąd|chyb)\S*\b.{0,50})?"
    r"\b(?:select|highlight|выделите|виділіть|markieren|zaznacz)\b.{0,60}"
    r"\bctrl\s?\+\s?enter\b.{0,30}"
)
"""To write in what one knows, or an error that one found."""
_SELLS: Final = (
    r"\W{0,4}thank(?:s| you) for (?:completing|taking) (?:the|our|this) survey\W{0,4}"
    r"|survey|umfrage|sondage|encuesta|sondaggio|pesquisa|enquête|ankieta|опрос"
    r"|thank you! your submission has been received|sign up|subscribe(?: now)?|log ?in"
    r"|become an? (?:member|subscriber)|already an? (?:subscriber|member)\?(?: (?:sign|log) ?in)?"
    r"|(?:get|download) our (?:free |mobile |news )*app"
    r"(?: (?:for|on|from|now|today|here)\b.{0,30})?"
    r"|our journalists rely on your support|remember me for faster sign[ -]?in"
    r"|newsletter abonnieren|cet article est réservé (?:à nos |aux )abonnés"
    r"|no credit card (?:is )?(?:required|needed)|keine kreditkarte (?:erforderlich|nötig)"
    r"|sans carte (?:bancaire|de crédit)|sin tarjeta de crédito|nessuna carta di credito richiesta"
    r"|sem cartão de crédito|geen creditcard nodig"
    r"|subscribe to (?:get access|continue reading|read more)"
    r"|(?:read|view|get) (?:more|the rest) of (?:this|the) .{2,20} when you subscribe(?: today)?"
    r"|(?:この記事は)?(?:有料|会員限定)(?:会員)?記事(?:です)?。?(?:残り\s?\d+\s?文字)?"
    r"|(?:click|tap) here to (?:subscribe|sign up|register|join|donate)\b.{0,60}"
    r"|(?:klicken sie hier|hier klicken),? um .{0,40}(?:abonnieren|anzumelden|spenden)"
    r"|cliquez ici pour (?:vous (?:abonner|inscrire)|recevoir|s['’]abonner)\b.{0,60}"
    r"|ha(?:z|ga) clic (?:aquí )?para (?:suscribir|recibir|registrar)\w*.{0,60}"
    r"|clicca qui per (?:iscriver|abbonar|ricever)\w*.{0,60}"
    r"|clique aqui para (?:se inscrever|assinar|receber|se cadastrar)\b.{0,60}"
    r"|klik hier (?:om|voor) .{0,40}(?:nieuwsbrief|abonneren|abonnement).{0,20}"
    r"|this (?:is an? |(?:article|story) is )(?:for )?(?:subscriber|member|premium)s?[- ]only"
    r"(?: (?:article|story|content|post))?"
    r"|this (?:article|story|content) is (?:only )?(?:available|reserved|exclusive) (?:only )?"
    r"(?:to|for) (?:our )?(?:paying )?(?:subscribers|members)(?: only)?"
    r"|dieser (?:artikel|beitrag|inhalt) ist (?:nur |exklusiv )?für (?:unsere )?abonnent(?:en"
    r"|:innen)(?: verfügbar| lesbar)?"
    r"|(?:article|contenu) (?:est )?réservé aux abonnés"
    rf"|(?:exklusiv|nur|artikel|ein artikel) für (?:unsere )?{_READERS}"
    rf"|(?:article |contenu )?(?:réservé|exclusif) (?:aux|pour (?:les|nos)) {_READERS}"
    rf"|(?:(?:contenido|artículo) )?(?:exclusivo|solo|sólo)(?: para)? {_READERS}"
    rf"|(?:(?:conteúdo|artigo) )?(?:exclusivo|só|apenas) para {_READERS}"
    rf"|(?:(?:contenuto|articolo) )?(?:riservato agli|solo per gli|solo per|per gli) {_READERS}"
    rf"|(?:alleen|exclusief) voor {_READERS}|(?:endast |bara )?för {_READERS}"
    rf"|(?:kun |bare )?for {_READERS}(?: only)?|tylko dla {_READERS}|только для {_READERS}"
    r"|(?:subscribers?|members?)[- ](?:only|exclusive)|låst artikel"
    r"|(?:この記事は)?(?:読者|有料|登録)?会員(?:専用|限定)(?:記事)?(?:です)?。?|(?:新規)?会員登録(?:で|して|すると)続きを(?:読む|読めます)。?"
    r"|会员专享|會員專屬|(?:유료 ?)?회원 ?전용(?: 기사)?|oops\W{1,3}something went wrong\b.{0,60}"
)
"""Who may read on, and what for."""
_SUPPORTS: Final = (
    r"support our (?:work|journalism|mission|newsroom)"
    r"|support (?:independent|quality|local) (?:journalism|news|media)|(?:please )?donate(?: now)?"
    r"|make a donation|become a (?:patron|supporter|donor)|(?:bitte )?unterstützen sie uns"
    r"|unterstütze uns|jetzt (?:spenden|unterstützen)|soutenez-nous|faire un don|faites un don"
    r"|ap[oó]yanos|haz(?:te)? (?:un donativo|socio)|sostienici|fai una donazione|apoie-nos"
    r"|ajude-nos|steun ons|doneer(?: nu)?|støtt oss|stöd oss|wesprzyj nas|поддержите нас"
)
"""To give something."""
_RESERVES: Final = (
    r"all rights reserved\.?|(?:reprints|rights)(?: (?:&|and) permissions)"
    r"|cite this (?:article|page)"
    r"|(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:\d{4}\W+){1,2}.{0,60}?all rights reserved"
)
"""Whose a text is, and how others may name it."""
_USES: Final = (
    r"your browser does not support the (?:audio|video) (?:element|tag)|privacy overview"
    r"|(?:or )?call us (?:directly|now|today):? ?[\d ().+A-Z-]{7,20}"
    r"|(?:cook|bake|step.by.step) mode"
    r"|(?:prevent|keep|stop) (?:your|the) screen (?:from )?"
    r"(?:awake|active|on|going (?:dark|to sleep)|dimming|turning off)\b.{0,40}"
    r"|is this e-?mail not displaying (?:correctly|properly)\?.{0,40}"
    r"|(?:view|open|read) (?:this (?:e-?mail|issue) )?(?:it )?in (?:your |the )?browser|on sale"
    r"|currently unavailable"
)
"""How the page is used, and what it cannot show."""
LABEL: Final = Joined(
    abroad.LABELS,
    r"(?:\[\+\])?[|•·⋅\s↑⏱\ufe0f🕒*-]*(?:"
    rf"{_TIMES}|{_ADVERTISES}|{_PASSES_ON}|{_KEEPS}|{_SHOWS}|{_LEADS}|{_FILES}|{_DISCUSSES}"
    rf"|{_WRITES_IN}|{_SELLS}|{_SUPPORTS}|{_RESERVES}|{_USES}"
    r")[\s.:!»›→]*",
    re.IGNORECASE,
)
"""All the words of a button or of a label by itself."""
SELLS: Final = re.compile(rf"(?:{_SELLS}|{_SUPPORTS})", re.IGNORECASE)
"""Those of them about who may read on, or gives something."""
GIVES: Final = re.compile(rf"(?:{_SUPPORTS}|(?:please )?support us)[\s.:!»›→]*", re.IGNORECASE)
"""All the words of a button to give something."""
BUTTON: Final = re.compile(
    r"[^\w(]*(?:(?:see|find|shop|buy|get|start|book|schedule|try|explore|discover|check|join"
    r"|sign|download|reserve|contact|click|browse|watch|view|order|request|subscribe"
    r"|visit|talk|speak|call"
    r"|compare|open|apply|register|claim|save|grab|donate|support|go|take|continue|back)\b"
    r"|(?:jetzt|hier|mehr|alle|zum|zur) |weiterlesen|en savoir plus|lire (?:la suite|plus)"
    r"|découvr(?:ir|ez)|achete[rz]|s['’](?:abonner|inscrire)|compra[r]?\b"
    r"|(?:leer|saber|ver|conoce) más"
    r"|suscr[ií]b|saiba mais|(?:leia|ver) mais|assine|scopri|leggi (?:di più|tutto)"
    r"|lees (?:meer|verder)"
    r"|läs mer|les mer|læs mere|czytaj (?:więcej|dalej)|читать далее|подробнее)",
    re.IGNORECASE,
)
"""How the words on a button begin."""
TOOLS: Final = re.compile(
    r"(?:\d{1,2}(?::\d\d){1,2}|new|neu|nuevo|novo|nouveau|nuovo|nieuw|beta"
    r"|\d[\d.,]*\s?(?:k|tsd\.?|mil)? ?(?:views?|likes?|shares?|ansichten|aufrufe|vues|vistas"
    r"|visualizações|visualizaciones|visualizzazioni|weergaven|visningar|visninger)"
    r"|(?:like|gefällt mir|j['’]aime|me gusta|curtir|gosto|mi piace|vind ik leuk|gilla)"
    r"|(?:listen|hören|anhören|vorlesen|écouter|escuchar|ouvir|ouça|ascolta|luister|lyssna|lytt"
    r"|lyt)(?: (?:to )?(?:this article|artikel|l['’]article|este artigo|el artículo"
    r"|l['’]articolo))?"
    r"|(?:oferecer|offrir|regalar?|verschenken|gift|cadeau|dela)"
    r"(?: (?:(?:o |el |cet |l['’]|an? |this )?(?:artigo|artículo|article|articolo|artikel)))?"
    r"|(?:resumen|resumo|résumé|riassunto|zusammenfassung|summary)(?: (?:con |de |por |par )?"
    r"(?:ia|ki|ai))?"
    r"|seguir(?: leyendo)?|partilhar(?: notícia)?|imprimir|comentar|commenter"
    r"|copiar (?:enlace|link)"
    r"|copia (?:il )?link|copier le lien|link kopieren|kopieer link|kopiera länk"
    r"|(?:新浪|腾讯)?微[信博]|qq(?:空间|好友)?|朋友圈|人人网|豆瓣|知乎|贴吧|line|はてな|카카오톡|밴드)\W*",
    re.IGNORECASE,
)
"""A word of a row of tools, beside others: by itself it may be an author's."""
HOME: Final = re.compile(
    r"(?:home(?:page)?|start(?:seite)?|accueil|inicio|portada|início|forside|hem|strona główna"
    r"|главная|ホーム|トップ|首页)\W*",
    re.IGNORECASE,
)
"""Where a path to a page begins."""
