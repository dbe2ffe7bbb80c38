"""What pages say around every text, in the languages of many: tables of words."""

import re
from typing import Final

from newsreader.extract.body.words import abroad, marks
from newsreader.extract.body.words.book import Joined, Starts, Told
from newsreader.extract.body.words.wants import WRITE_IN

_NEAR: Final = 200
"""Characters of a line in which its date is."""
LABEL: Final = Joined(
    abroad.LABELS,
    r"[|•·⋅\s↑⏱\ufe0f🕒*-]*(?:(?:\d{1,3}|x)\s*(?:min(?:ute)?s?\.?)(?:\s*read)?(?:ing)?(?:\s+time)?"
    r"|(?:est(?:imated|\.)\s+)?read(?:ing)?\s*time:?.{0,20}"
    r"|lesezeit:?.{0,20}|temps de lecture:?.{0,20}|tiempo de lectura:?.{0,20}"
    r"|(?:advertise?ment\W+)?(?:page|article|story|post|content) continues below"
    r"(?: (?:this )?ad(?:vertise?ment)?)?|advertise?ment|anzeige|publicité|publicidad"
    r"|sponsored(?: content)?|ad"
    r"|share(?: this)?(?: (?:article|story|post|page|on \w+))?:?|share (?:on|via) .{1,20}"
    r"|(?:diesen |den )?(?:artikel|beitrag) (?:teilen|merken|drucken|anhören|vorlesen|versenden)"
    r"|partager(?: (?:cet|l['’]) ?article)?|imprimer|compartir(?: (?:este )?artículo)?|imprimir"
    r"|condividi(?: (?:su|questo articolo).{0,20})?|compartilh(?:ar|e)|deel (?:dit )?artikel"
    r"|summari[sz]e (?:this )?(?:article|post|page|content)? ?with.{0,60}"
    r"|tweet|email|e-mail|print|copy link|link copied!?|save|bookmark|facebook|twitter|linkedin"
    r"|whatsapp|pinterest|reddit|telegram|follow us.{0,40}|skip (?:to|advertisement).{0,30}"
    r"|(?:click|tap) (?:here )?to (?:enlarge|zoom|share|tweet)|image|photo|gallery|toggle caption"
    r"|hide caption|enlarge(?: this image)?|table of contents|contents|in this article"
    r"|jump to (?:recipe|section).{0,20}|print recipe|pin recipe|back to top|listen(?: to this.*)?"
    r"|posted (?:on|in|by)\b.{0,60}|filed under\b.{0,80}|(?:article )?tags?:.{0,120}"
    r"|tagged\b.{0,120}"
    r"|\d+ comments?|no comments(?: yet)?|leave a (?:comment|reply)|comments?|reply"
    r"|previous(?: post| article)?|next(?: post| article)?|read more|learn more|see more|show more"
    r"|thank you! your submission has been received|oops! something went wrong while submitting"
    r" the form|your browser does not support the (?:audio|video) (?:element|tag)"
    r"|load more|view all|sign up|subscribe(?: now)?|log ?in|all rights reserved\.?"
    r"|save for later|gift(?: this)? article|add to favou?rites|become an? (?:member|subscriber)"
    r"|already an? (?:subscriber|member)\?(?: (?:sign|log) ?in)?"
    r"|(?:get|download) our (?:free |mobile |news )*app"
    r"(?: (?:for|on|from|now|today|here)\b.{0,30})?"
    r"|our journalists rely on your support|follow @\w{1,30}|comments are closed"
    r"|view (?:all )?(?:\d+ )?comments|report an? (?:typo|error)"
    r"|was this (?:article|page) helpful\?(?:\s*yes)?(?:\s*/?\s*no)?|open in app"
    r"|continue reading(?: ?…)?|read (?:the )?full (?:story|article)|(?:comments )?powered by \w+"
    r"|(?:reprints|rights)(?: (?:&|and) permissions)|click to expand|cite this (?:article|page)"
    r"|advertise?ment\W+scroll (?:down )?to continue(?: reading)?|related topics|most read"
    r"|trending now|recommended for you|topics covered|sponsored by|\d{1,2} of \d{1,2}"
    r"|(?:last )?(?:updated|published|posted):? (?:an?|\d{1,2}) (?:min(?:ute)?|hour|hr|day|week"
    r"|month|year)s? ago|press enter or click to view image in full size"
    r"|remember me for faster sign[ -]?in|transcript|download(?: transcript)?"
    r"|listen\s*[|•·⋅-]\s*\d{1,2}(?::\d\d){1,2}|share post on|share this content"
    r"|(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:\d{4}\W+){1,2}.{0,60}?all rights reserved"
    r"|lesedauer:?.{0,20}|artikel (?:an)?hören|merken|drucken|newsletter abonnieren"
    r"|(?:\d+ )?kommentare?(?: ?\(\d+\))?|écouter (?:cet |l['’] ?)article|sauvegarder"
    r"|à lire également|cet article est réservé (?:à nos |aux )abonnés|réagir"
    r"|escuchar (?:el |este )?artículo|guardar artículo"
    r"|(?:show|hide|toggle)(?: (?:the )?(?:caption|contents|table of contents|less|details))?"
    r"|(?:table of )?contents (?:show|hide|toggle)|(?:play|watch)(?: (?:the )?video)?"
    r"|copy as (?:html|markdown|text)|open in (?:chatgpt|claude|gemini|perplexity|v0|cursor)"
    r"|no (?:items|results|posts) found|share it|pin (?:it |this )?for later|privacy overview"
    r"|add (?:\w+ ){0,6}as an? (?:\w+ ){0,4}source(?: on google)?|add now"
    r"|\d(?:[.,]\d{1,2})? (?:from|out of 5 from|/ 5 from) \d{1,6} (?:votes?|reviews?|ratings?)"
    r"|(?:please )?(?:support|help|follow) us|support our (?:work|journalism|mission|newsroom)"
    r"|support (?:independent|quality|local) (?:journalism|news|media)|(?:please )?donate(?: now)?"
    r"|make a donation|become a (?:patron|supporter|donor)"
    r"|(?:bitte )?unterstützen sie uns|unterstütze uns|jetzt (?:spenden|unterstützen)"
    r"|soutenez-nous|faire un don|faites un don|ap[oó]yanos|haz(?:te)? (?:un donativo|socio)"
    r"|sostienici|fai una donazione|apoie-nos|ajude-nos|steun ons|doneer(?: nu)?|støtt oss"
    r"|stöd oss|wesprzyj nas|поддержите нас|inhaltsverzeichnis(?: (?:anzeigen|ausblenden))?"
    r"|bildunterschrift (?:anzeigen|ausblenden)|mehr anzeigen|afficher (?:plus|la légende)"
    r"|mostrar más|mostra altro|meer weergeven"
    r"|filter(?: by)?:|sort(?:ed)? by:"
    r"|(?:or )?call us (?:directly|now|today):? ?[\d ().+A-Z-]{7,20}"
    r"|(?:print|pin|save|rate|share) (?:this )?recipe"
    r"|no credit card (?:is )?(?:required|needed)|keine kreditkarte (?:erforderlich|nötig)"
    r"|sans carte (?:bancaire|de crédit)|sin tarjeta de crédito|nessuna carta di credito richiesta"
    r"|sem cartão de crédito|geen creditcard nodig"
    r"|続きを読む|文字サイズ[\s小中大標準拡縮変更・/|]*|印刷(?:する)?"
    r"|(?:last )?(?:updated|published|modified) (?:at|on|by)"
    r"|(?:cook|bake|step.by.step) mode|(?:prevent|keep|stop) (?:your|the) screen (?:from )?"
    r"(?:awake|active|on|going (?:dark|to sleep)|dimming|turning off)\b.{0,40}"
    r"|subscribe to (?:get access|continue reading|read more)"
    r"|(?:read|view|get) (?:more|the rest) of (?:this|the) .{2,20} when you subscribe(?: today)?"
    r"|is this e-?mail not displaying (?:correctly|properly)\?.{0,40}"
    r"|(?:view|open|read) (?:this (?:e-?mail|issue) )?(?:it )?in (?:your |the )?browser"
    r"|(?:enjoy(?:ed)? (?:the|this) (?:post|article)\? )?pin (?:it|this(?: \w+)?) for later"
    rf"|{abroad.LABEL}|{marks.LABEL}|{WRITE_IN}"
    rf"|(?:(?:last )?(?:updated|published|posted):? )?(?:{abroad.AGO})"
    r"|\d{1,3} / \d{1,3}|\d{1,3} (?:photos|pictures|images)"
    r"|(?:overall )?rating: .{0,40}out of 5\W{0,3}\d[\d,.]* ratings?(?:rate)?"
    r"|ai[- ]generated summary|print(?:er)?[- ]friendly(?: pdf| version)?"
    r"|\d[\d,]* people (?:reacted|liked this|found this (?:helpful|useful))"
    r"|\((?:up|top)\)|(?:return|go) to (?:the )?top|on sale|currently unavailable"
    r"|\W{0,3}click to (?:auto )?scroll\b.{0,30}"
    r")[\s.:!»›→]*",
    re.IGNORECASE,
)
BYLINE: Final = re.compile(
    r"(?:(?:written |story |words |reviewed |edited |updated |fact.checked"
    r" |photographs? )?by:?(?:\s|$)"
    r"|von |par |por |di |last (?:updated|modified|reviewed)|updated|published|posted|date:"
    r"|author:|reviewed on|modified|stand:?\s+\d|aktualisiert:?\s|veröffentlicht:?\s"
    r"|publié le\s|mis à jour le\s|actualizado:?\s|publicado:?\s|aggiornato:?\s)",
    re.IGNORECASE,
)
_A_DAY: Final = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d{1,2}(?:\.|st|nd|rd|th)?(?:\s+|\.)(?:de )?\w{3,10}\.?(?:,?\s+(?:de )?|(?<=\.))\d{4}"
    r"|\w{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    rf"|{abroad.DAY})"
)
DATE: Final = re.compile(
    rf"{_A_DAY}(?:[\s,|•·⋅-]*(?:at\s*)?\d{{1,2}}[:.]\d{{2}}.{{0,12}})?"
    r"(?:[\s,|•·⋅/–-]+\d{1,3}[ -]?min(?:ute)?s?\.?(?: read)?)?",
    re.IGNORECASE,
)
_DAY: Final = re.compile(_A_DAY, re.IGNORECASE)
END: Final = Joined(
    abroad.ENDS,
    r"(?:related(?: (?:articles?|posts?|stories|content|reading|news|topics|resources|links))?"
    r"|(?:you (?:might|may) also (?:like|enjoy|be interested in).*)"
    r"|(?:read|up|what to read) next|read this next"
    r"|more (?:from|on|like|in|stories|news|articles)\b.*"
    r"|recommended(?: (?:for you|reading|articles|stories|posts))?|recent (?:posts|articles|news)"
    r"|latest (?:posts|articles|news|stories)|popular (?:posts|articles)|most (?:read|popular)"
    r"|trending(?: now)?|about the authors?|about the writer|author bio|meet the author"
    r"|(?:join|subscribe to|sign up (?:for|to)|get) (?:our|the|my) .{0,30}newsletters?.*"
    r"|newsletter(?: sign.?up)?|stay (?:informed|up to date|in the loop|connected|updated|ahead).*"
    r"|share this(?: article| story| post| entry)?:?|leave a (?:comment|reply).*"
    r"|(?:\d+ )?(?:comments?|responses|thoughts on .*)|join the (?:conversation|discussion).*"
    r"|follow us(?: on.*)?|keep reading|further reading on .*|explore more.*|see also on .*"
    r"|(?:if you (?:liked|enjoyed) this .{0,20}|this|these|you) (?:you )?(?:might|may) (?:also )?"
    r"(?:like|be interest(?:ing|ed)).*|also read|add a comment"
    r"|(?:subscribe|sign up) (?:to us|for .*)"
    r"|related (?:articles|posts|stories) (?:that|you) .*|get the latest .{0,40}"
    r"|more (?:great|\w+) (?:articles|posts|stories|recipes)|post tags|tags|written by\b.{0,40}"
    r"|share the (?:blog|post|article|story)(?: on)?|republish (?:this|our) \w+"
    r"|more (?:\w+ ){1,4}(?:articles|posts|stories|recipes|guides|reads)(?: (?:by|from) .{1,60})?"
    r"|(?:\w+ ){0,3}(?:articles|posts|stories|recipes|guides) to check out"
    r"|(?:additional|related|other) (?:\w+ ){0,4}(?:topics|articles|posts|stories|reads)"
    r"|(?:latest|recent) (?:posts|articles|stories) (?:by|from) .{1,60}"
    r"|related (?:articles|posts|stories) (?:by|from|on) .{1,60}"
    r"|you['’]ll (?:also )?(?:like|love|enjoy).{0,20}|also (?:see|watch)|check out next"
    r"|more \w+ recommendations|(?:you (?:may|might|can) )?also check(?: out)?"
    r"|featured (?:articles|posts|stories)|related (?:\w+ )?topics|related internet links"
    r"|most viewed|top stories|more to (?:discover|explore|read)|editors?['’]?s?['’]? picks?"
    r"|around the web"
    r"|recommended from .{2,30}|see (?:all|more) (?:from .{2,30}|recommendations)"
    r"|sponsored links by \w+|from our partners|you may like"
    r"|more (?:[\w-]+ ){1,3}to (?:try|make|cook|bake|read|explore|see|love|watch|discover)"
    r"|comments?(?:, questions)?(?: (?:and|&) (?:tips|questions|ratings|reviews))?(?: ?\(\d+\))?"
    r")[\s.:!?»›→]*",
    re.IGNORECASE,
)
WRITERS: Final = re.compile(
    r"(?:about the (?:authors?|writer)|author bio|meet the author|written by|more from)\b",
    re.IGNORECASE,
)
"""How a line begins that names who wrote a text, or who prints it."""
WHO: Final = re.compile(
    r"(?:(?:Author|Dr\.?|Prof\.?) )?[A-Z][\w.'’-]*(?: (?:for|of|and|the|de|van|von|&)){0,2}"
    r"(?: [A-Z][\w.'’,-]*){1,8}"
    r" (?:is|are|was|has|have|works|writes|lives|covers|joined|studied|holds|serves)\b"
)
"""How a paragraph begins that says who somebody is."""
SOURCES: Final = re.compile(
    r"(?:sources?|references|notes|footnotes|endnotes|bibliography|works cited|literature|documents"
    r"|quellen|literatur|anmerkungen|fußnoten|notes et références|références|bibliographie"
    r"|fuentes|referencias|bibliografía|notas|fonti|note|bronnen|noten|källor|kilder"
    r"|źródła|przypisy|источники|примечания)\b",
    re.IGNORECASE,
)
"""How a line begins that stands above the sources or the notes of a text."""
NOTICE: Final = re.compile(
    r"©|\(c\) ?\d{4}|\bcopyright\b|\ball rights reserved\b|\bprivacy policy\b|\bcookies?\b"
    r"|\bnewsletters?\b|\bdisclaimer\b|\bterms of (?:use|service)\b|\bcomments?\b|\bsubscri\w+"
    r"|\bfor informational purposes\b|\bviews expressed\b",
    re.IGNORECASE,
)
"""What a site says of itself in whole sentences."""
POINTER: Final = Starts(
    abroad.POINTERS,
    r"[^\w(>]*(?:read (?:more|also|next|on|our full|the full)"
    r"|(?:can |may |might )?also (?:read|check)"
    r"|see also|must[- ]read|don['’]t miss|(?:learn|see|find out) more(?! ?[:\uff1a])"
    r"|more on this(?: story)?|more on (?:this|the) (?:topic|subject)(?= ?[:\uff1a])"
    r"|related(?: (?:reading|articles?|story|stories|posts?|content|reports?|guides?|companies"
    r"|searches|tags|terms|people))?(?: include)?"
    r"|(?:this|you) (?:might|may) also (?:like|be interested(?: in)?)|recommended(?= ?[:\uff1a])"
    r"|lesen sie (?:auch|mehr)|lies auch|mehr (?:dazu|zum thema)|(?:à )?lire aussi"
    r"|lea (?:también|más)"
    r"|lee también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|läs också|les også)"
    r"(?!\w)(?:\s+(?:about|on|in|here|the|our|hier|ici|aquí))*",
    re.IGNORECASE,
)
"""How a line begins that sends its reader to another page."""
BUTTON: Final = re.compile(
    r"[^\w(]*(?:(?:see|find|shop|buy|get|start|book|schedule|try|explore|discover|check|join"
    r"|sign|download|schedule|reserve|contact|click|browse|watch|view|order|request|subscribe"
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
PLEA: Final = re.compile(
    r"(?:^|[.!?:] )\W*(?:please )?(?:sign up|subscribe|join|register)\b.{0,60}"
    r"\b(?:newsletters?|mailing list|inbox|e-?mail list)"
    r"|\b(?:delivered|straight|directly|right|sent|articles|updates|news)\b.{0,25}"
    r"\b(?:to|in|into|at) your (?:inbox|e-?mail)"
    r"|^thank(?:s| you) for (?:subscribing|signing up|joining)|check your (?:e-?mail|inbox) to"
    r"|^(?:please )?enter (?:your|a valid|email) (?:e-?mail|address)"
    r"|^\W*(?:please )?(?:follow|connect with|find) (?:us|me)\b.{0,12}\bon\b"
    r"|(?:\bfollow (?:us|me)|(?:^|[.!?] )follow \w+) on (?:facebook|twitter|instagram|linkedin"
    r"|youtube|tiktok|threads|bluesky|pinterest|mastodon|telegram|whatsapp|x\b)"
    r"|^(?=.*\b(?:links?|buy|purchase[sd]?)\b).*\b(?:we|i|us|may|site|website|blog)\b.{0,40}"
    r"\bcommissions?\b"
    r"|\bearn from qualifying purchases|\bearns from qualifying purchases"
    r"|\b(?:contains?|includes?|may be|using|are)\b.{0,40}\baffiliate links?\b"
    r"|(?:^|[.!?:] )\W*(?:abonnieren sie|melden sie sich|jetzt|hier) .{0,50}\bnewsletter"
    r"|folgen sie uns (?:auf|bei)|affiliate-links?\b"
    r"|(?:abonnez|inscrivez)-vous .{0,40}(?:newsletter|lettre d)"
    r"|suivez-nous sur|liens? affiliés?|suscríbete a .{0,40}(?:newsletter|boletín)|síguenos en"
    r"|enlaces? de afiliados?|assine .{0,30}newsletter|siga-nos n|iscriviti alla .{0,30}newsletter"
    r"|seguici su|link (?:di )?affilia|(?:schrijf je in|abonneer).{0,40}nieuwsbrief|volg ons op",
    re.IGNORECASE,
)
"""What a page asks of its reader, and how it lives: newsletters, followers, commissions."""
SUPPORT: Final = re.compile(
    r"\bconsider (?:supporting|subscribing|donating|making a donation|becoming an?)\b.{0,60}"
    r"\b(?:us|our|me|my|subscri\w+|member\w*|supporter|patron|(?:this|the) (?:site|blog|work))\b"
    r"|^\W*(?:please )?support (?:us|me|our|my|this|independent)\b.{0,20}"
    r"\b(?:work|writing|journalism|mission|newsroom|site|website|blog|channel|podcast|project)\b"
    r"|\bway to support (?:us|me|our|my) |\bbecome an? patron\b|\bdonate (?:via|through) "
    r"|\bbuy (?:me|us) an? (?:coffee|beer)\b|\bas a preferred source\b"
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
    r"|(?:^|[.!?:] )\W*steun ons\b",
    re.IGNORECASE,
)
"""How a page asks for gifts, for readers' votes and to be followed, in whole sentences."""
PLACEHOLDER: Final = re.compile(
    r"\{\{[^{}]{1,120}\}\}|\[/?[A-Z]+(?:_[A-Z]+)+\]"
    r"|\[[\w-]+(?:\s+[\w-]+=(?:[^\]\s\"“”″][^\]\s]{0,79}|[\"“”″][^\]\"“”″]{0,200}[\"“”″]))+\s*\]"
    r"|\[/?(?:embed|gallery|caption|video|audio|ad)\]|embed:?"
    r"|this slideshow requires javascript\.?|loading(?: \w+){0,4}(?:\.\.\.|…)|open in a new tab"
    r"|.{0,30}\benable javascript\b.{0,60}"
    r"|getting your .{0,30}player ready\W*|your browser does not support .{1,60}"
    r"|this (?:content|video|post) is (?:not available|unavailable) due to your (?:privacy|cookie)"
    r" (?:preferences|settings)\.?",
    re.IGNORECASE,
)
"""What stands where a script was to put something."""
IMPRINT: Final = re.compile(
    r"(?:copyright\b|©|\(c\))[\s:]*(?:copyright\b|©|\(c\))?\W*\d{4}\b.{0,100}"
    r"|(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden"
    r"|\W{0,3}riproduzione riservata(?:\W*copyright\b.{0,30})?)\W*"
    r"|(?:last |first )?(?:published|updated|posted|reviewed|modified)(?: (?:on|in)|:)? \w{3,9}\.?"
    r" \d{4}\W*",
    re.IGNORECASE,
)
"""Whose a page is, as it stands below everything."""
ORIGIN: Final = re.compile(
    r"\W*(?:image |photo )?(?:source|credits?|via|photo|image|quelle|foto|bild|fuente|fonte|bron"
    r"|crédit)s?\b.*",
    re.IGNORECASE,
)
"""A line that tells where a picture or the like is from."""
SIGNED: Final = re.compile(
    r"(?:(?:[Ww]ritten|[Rr]eviewed|[Ee]dited|[Uu]pdated|[Ww]ords|[Ss]tory|[Ff]act.[Cc]hecked"
    r"|[Cc]ontributions?) )?(?:[Bb]y|BY|[Ff]rom|Von|Par|Por|Di):?\s?"
    r"(?:(?:[A-ZÀ-Þ][\w.'’-]*+|and|und|et|y|e|de|van|von|der|la|&)(?:[\s,;·|•–-]++|$)){2,10}"
)
"""A line that says nothing but who wrote something, each name with a capital letter."""
SIGNS: Final = re.compile(
    r"(?:(?:article |story |post )?"
    r"(?:written|(?:medically )?reviewed|edited|fact.checked|posted) by"
    r"|(?:geschrieben|verfasst) von|écrit par|escrito por|scritto da)\s?[,:]?",
    re.IGNORECASE,
)
"""What stands above the name of who wrote something."""
SIGNED_BELOW: Final = re.compile(
    r"(?:interview|words|story|text|reporting|written|posted) by ", re.IGNORECASE
)
"""How a line below a text begins that names who wrote it."""
WHEN: Final = re.compile(
    r"(?:last |first )?(?:published|updated|posted|reviewed|modified|aktualisiert|veröffentlicht"
    r"|stand|publié|mis à jour|actualizado|publicado|aggiornato|pubblicato)(?: (?:on|am|le|el|il))?"
    r"\W*",
    re.IGNORECASE,
)
"""What stands beside a date and says what it is the date of."""
HOME: Final = re.compile(
    r"(?:home(?:page)?|start(?:seite)?|accueil|inicio|portada|início|forside|hem|strona główna"
    r"|главная|ホーム|トップ|首页)\W*",
    re.IGNORECASE,
)
"""Where a path to a page begins."""
KICKER: Final = re.compile(
    r"(?:^|[\s_-])(?:kicker|eyebrow|overline|dachzeile|spitzmarke|surtitre|antetitulo)(?:$|[\s_-])",
    re.IGNORECASE,
)
SECTION: Final = re.compile(
    r"(?:^|[\s_-])(?:section(?:-?(?:name|label|title))?|rubrik|ressort|rubrique|category"
    r"|channel)(?:$|\s)",
    re.IGNORECASE,
)
"""The name of what says the section above a headline, and may be much else further down."""


_BESIDE: Final = re.compile(
    rf"\b(?:{abroad.MINUTES})|\b(?:{abroad.AGO})|(?:[a-z]{{3}}[+-]\d{{1,2}}\b)"
    r"|\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ap]m)?\b",
    re.IGNORECASE,
)
"""What stands beside a date: how long a text takes, how old it is, a time of the day."""
STAMP: Final = re.compile(
    r"\b(?:last|first|originally|published|updated|posted|reviewed|modified|submitted|written"
    r"|zuletzt|erstmals|aktualisiert|veröffentlicht|stand|publié|mis à jour|modifié|actualizado"
    r"|publicado|atualizado|aggiornato|pubblicato|gepubliceerd|geplaatst|bijgewerkt|laatst"
    r"|opublikowano"
    r"|aktualizacja|publicerad|uppdaterad|publisert|oppdatert|on|at|am|um|le|à|el|il|alle|ore|às"
    r"|op|om|em|de|del|du|der|article|artikel|artículo|articolo|artigo|bearbeitet|geändert|letzte"
    r"|aktualisierung|dernière|mise à jour|última|actualización|ultimo|aggiornamento|atualização"
    r"|laatste|update|modifica|al|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi"
    r"|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta"
    r"|quinta|sexta|feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|op|om|uhr|edt|est|pdt|pst|[ap]\.?m|gmt|utc|cet|cest|bst|ist"
    rf"|e[ds]?t|c[ds]?t|m[ds]?t|p[ds]?t|msk|jst|kst|mesz?|mez)\b|{abroad.STAMP}",
    re.IGNORECASE,
)
"""A word of those beside a date, by itself."""
UPDATED: Final = Told(
    abroad.DATED,
    r"\b(?:updated|published|posted|reviewed|modified|aktualisier\w+|bearbeitet|geändert"
    r"|veröffentlicht|publiée?|mise? à jour|modifiée?|actualiza\w+|publicad[oa]|atualiza\w+"
    r"|aggiorna\w+|pubblicat[oa]|gepubliceerd|geplaatst|bijgewerkt|opublikowano|uppdaterad"
    r"|oppdatert)\b",
    re.IGNORECASE,
)
"""A word that says of a date that it is the text's."""
MINUTES: Final = Joined(
    abroad.TIMES,
    rf"(?:[^.!?]{{1,60}}[|•·⋅,–-]\s*)?(?:{abroad.MINUTES})\W*",
    re.IGNORECASE,
)
"""How long a text takes to read, behind who wrote it or where it stands."""


def is_stamp(text: str) -> bool:
    """Tell whether a line has nothing but dates, and words that say what they are the dates of."""
    return len(text) <= _NEAR and any(_is_stamp(text, date) for date in (DATE, _DAY))


def _is_stamp(text: str, date: re.Pattern[str]) -> bool:
    rest, dates = date.subn(" ", text)
    return dates > 0 and not any(each.isalnum() for each in _without_stamps(rest))


def _without_stamps(text: str) -> str:
    return abroad.BESIDE_DATES.without(STAMP.sub(" ", _BESIDE.sub(" ", text)))


def without_dates(text: str) -> str:
    """Return a short line without its dates and the words that say what these are the dates of."""
    if len(text) > _NEAR:
        return text
    rest, dates = _DAY.subn(" ", text)
    return _without_stamps(rest) if dates else text


def beside_date(text: str) -> str | None:
    """Return what a line has beside a date at its start; None where there is no date."""
    day = DATE.search(text[:_NEAR])
    return None if day is None else text.replace(day[0], "", 1).strip(" ,;|·•–-")
