"""What pages say in boxes that ask for an address to send letters to, and to pass the text on."""

import re
from typing import Final

from newsreader.model.names import names
from newsreader.pattern import late

_NETWORKS: Final = (
    r"(?:facebook|twitter|x|instagram|linkedin|you ?tube|tik ?tok|threads|bluesky|pinterest"
    r"|mastodon|telegram|whats ?app|viber|signal|discord|slack|reddit|snapchat|google news"
    r"|google notícias|flipboard|twitch|spotify)\b"
)
_WORK: Final = (
    r"(?:article|post|story|guide|newsletter|podcast|episode|show|issue|piece|blog|recipe|video"
    r"|essay|tutorial|page|letter)\b"
)
_BEGIN: Final = r"(?:^|[.!?:] )[^\w(\"“„«]{0,8}"
"""Where a sentence begins, but one that is quoted."""
SHARES: Final = late(
    rf"{_BEGIN}if you (?:\w+ ){{0,3}}(?:enjoy(?:ed|ing)?|liked?|loved?|(?:found|find)\b"
    r"(?=.{0,60}\b(?:useful|helpful|valuable|interesting|informative)))\b.{0,20}"
    rf"\b(?:this|the|my|our|these)\b.{{0,20}}\b{_WORK}.{{0,50}}"
    r"\b(?:shar(?:e|ing)|forward(?:ing)?|send(?:ing)?|pin(?:ning)?) (?:it|this|the|and)\b"
    r"|^know (?:some|any)(?:one|body) (?:else )?who\b.{0,60}\b(?:share|forward|send)\b"
    r"|\b(?:help|helping) (?:us|me) (?:to )?spread the word\b"
    rf"|{_BEGIN}send (?:a link to )?(?:this|the) {_WORK}.{{0,30}}\bfriends?\b"
    rf"|{_BEGIN}(?:please |and |feel free to )*"
    rf"share (?:this|it|with|(?:the|our|my) (?:\w+ )?{_WORK})\b.{{0,30}}\b"
    r"(?:a friend|(?:your )?(?:friends|colleagues|family|followers|network|social circle))\b"
    r"|\bpin (?:this|the) (?:image|picture|post|recipe|photo)s?\b.{0,30}"
    r"\b(?:for later|pinterest|your boards?)\b"
    r"|\bthis post is public,? so feel free to share\b|\bplease consider (?:liking|sharing)\b",
    re.IGNORECASE,
)
"""How a page asks to be passed on, in whole sentences."""
LETTERS: Final = late(
    r"^\W*thank(?:s| you) for reading\b.{0,60}\bsubscribe\b|\breader-supported publication\b"
    r"|^\W*i agree to receive\b|^\W*your e-?mail address will (?:not|never)\b"
    r"|\btell a friend about (?:it|us|this)\b|^\W*tragen sie sich in unseren verteiler\b"
    r"|\bunsubscribe (?:at )?any ?time\b|\byou (?:can|may) unsubscribe (?:at )?any\b"
    r"|(?:^|[.!?,:] )no spam\b(?=$|[.,!]| ever)|\bwon['’]t (?:send you |ever )?spam\b"
    r"|\bwe use mailchimp\b|^\W*indicates required\b"
    r"|^\W*by (?:signing up|subscribing|registering|clicking|submitting|entering)\b.{0,80}"
    r"\byou (?:\w+ )?(?:agree|acknowledge|consent|confirm)"
    r"|^\W*privacy notice\b.{0,30}\bnewsletters?\b|\bwhile we verify access\b"
    r"|^\W*want all of .{2,40}\? subscribe\b"
    r"|(?:^|[.!?:] |be sure to |just |please )\W{0,8}sign up (?:below|here|above)\b"
    r"(?! (?:for|to)\b)"
    r"|^\W*sign up (?:now|today) to (?!explore|see|learn|try)\b.{0,160}\byour\b"
    r"|\b(?:purchased sponsorships?|paid to be promoted)\b"
    r"|\bsign up (?:for|to) (?:my|our)\b.{0,60}\b(?:workshop|course|class|webinar|newsletter|list"
    r"|letters?|challenge|masterclass|e-?mails?|updates|(?:whatsapp|telegram) channel)\b"
    r"|\b(?:my|our)\b.{0,60}\be-?mail course\b"
    r"|^\W*fill (?:out|in) (?:the|this) form\b.{0,60}\b(?:copy|e-?book|guide|report)\b"
    r"|\bplease consider subscribing\b|^\W*here['’]?s the (?:unsubscribe|link to unsubscribe)\b"
    r"|\bhow to (?:get to the )?unsubscribe\W*$|\breferral rewards\b"
    rf"|^\W*rate this\b.{{0,20}}\b{_WORK}.{{0,30}}\bclick\b"
    r"|^\W*want to (?:keep up|stay (?:up|current|informed))\b.{0,60}\b(?:latest|our)\b"
    r"|^\W*download and subscribe\b|\bsubscribe to get the latest\b"
    # German
    r"|newsletter-abonnement"
    r"|^\W*ich willige (?:ein|in)\b|^\W*mit (?:ihrer|deiner|der) (?:registrierung|anmeldung)\b"
    r"|\bjederzeit (?:widerrufen|abbestell|abmelden|kündbar)|wir haben ihnen eine e-?mail"
    # French, Spanish, Italian, Dutch
    r"|\bvous (?:pouvez|pourrez) vous désinscrire\b"
    r"|\bapuntarte aquí para recibir\b|\bdarte de baja\b"
    r"|\bdisiscriver\w+ in qualsiasi momento|op elk moment (?:uitschrijven|afmelden)",
    re.IGNORECASE,
)
"""How a page asks for an address to send letters to, in whole sentences."""
OURS: Final = re.compile(
    r"\b(?:our|unser\w*|notre|nos|nuestr[oa]s?|nostr[aeio]|noss[ao]s?|onze|vår[at]?|våre|vores"
    r"|nasz\w*|наш\w*)\b",
    re.IGNORECASE,
)
"""What a site says of what it has."""
HINTS: Final = names("""
    share sharing forward forwarding send sending spread pin pinning public consider
    like agree address tell tragen newsletter boletim purchased paid newsletters boletín boletines
    nieuwsbrief infolettre lettre lettres nyhetsbrev roundup
    digest mailing get receive al votre pass it teilen partagez compártelo condividilo
    compartilhe deel artikel werden thanks thank supported unsubscribe
    spam mailchimp indicates signing
    subscribing registering
    clicking submitting entering privacy verify sign course fill subscribe rate want download
    referral willige mit jederzeit ihnen désinscrire apuntarte baja qualsiasi moment
    """)
"""Words one of which is in all that `SHARES`, `LETTERS`, `OWN_LETTERS` and `ASKING` find."""
_LETTER: Final = (
    r"(?:newsletters?|boletín|boletines|boletim|nieuwsbrief|infolettre"
    r"|lettres? (?:hebdomadaires?|d['’]information)|nyhetsbrev|roundup|digest|mailing list)\b"
)
OWN_LETTERS: Final = late(
    rf"(?=.*\b(?:our|unser\w*|notre|nos|nuestr\w+|nostr[aeio]|noss[ao]s?|onze)\W+(?:\w+\W+){{0,2}}{_LETTER})"
    r"(?=.*\b(?:you|your|sie|ihr\w*|vous|votre|te|tu|você|seu|je|jouw|u)\b).*",
    re.IGNORECASE,
)
"""A short paragraph that speaks of a site's letters to its reader: with a link, or at its start."""
ASKING: Final = late(
    r"^(?:(?:.{0,80}[.!?:] )?subscribe (?:here|now|today)\b.{0,60}"
    r"|.{2,80}\? subscribe to [^,]{2,60}|subscribe to .{2,40}[$€£]\s?\d.{0,30}"
    r"|(?:get|receive)\b.{0,60}\b(?:alerts|news|updates)\b.{0,60}\bdownload\b.{0,20}\bapp\W*"
    r"|al suscribirte\b.*|votre adresse e-?mail est utilisée\b.*"
    r"|(?:.{0,60}[.!?:] ?)?(?:(?:please )?(?:pass it on|share it|forward it)"
    r"|(?:dann )?teilen sie (?:ihn|es|sie)"
    r"|partagez-l[ea]|compártel[oa]|condividil[oa]|compartilhe|deel (?:het|dit|hem))\b.{0,40}"
    r"|(?:diesen |den )?(?:artikel|beitrag) teilen (?:auf|per|via)\b.{0,40}"
    r"|werden sie (?:fan|mitglied) (?:auf|bei)\b.{0,30}|like (?:our|us|the) (?:page|on)\b.{0,40})$",
    re.IGNORECASE,
)
"""A short paragraph that asks for an address, or to be passed on: by its words, in any order."""
LABELS: Final = late(
    r"\W*(?:discover more from .{2,60}|(?:over |join )[\d.,]+[km]?\+? (?:subscribers|readers)"
    r"|join (?:over )?[\d.,]+[km]?\+? (?:other )?(?:readers|subscribers|people|others)\b.{0,40}"
    r"|already have an account\?.{0,20}|you have successfully (?:subscribed|joined).{0,40}"
    r"|(?:something|sorry,? something) went wrong\b.{0,30}try again.{0,20}|100% free\b.{0,20}"
    r"|(?:skip (?:past|over)|after|before) (?:the )?newsletter (?:promotion|sign.?up)"
    r"|(?:members|subscribers|patrons) (?:watch|listen|read)\b.{0,20}"
    r"|already an? (?:subscriber|member)\?.{0,40}|(?:free )?(?:daily|weekly|morning) newsletter"
    r"|here['’]s the unsubscribe|how to unsubscribe|please like and share|sign me up"
    r"|sign up for e-?mail alerts"
    r"|(?:partager|compartir|comparte|condividi|compartilhe|deel|teilen|envie) (?:cet|cette|est[ea]"
    r"|quest[oa]|dit|diesen) \w+\b.{0,30}|share with a friend(?: or (?:a )?colleague)?"
    r"|privacy notice|(?:share|like) this|teilen mit|gefällt mir(?: wird geladen\W*)?"
    r"|like loading\W*|compartir en|condividi su|compartilhe|partagez|zur merkliste hinzufügen"
    r"|(?:partager sur|compart(?:ir|e) en|condividi su|(?:compartilh|partilh)(?:ar|e) (?:no|em)"
    rf"|deel op|dela? på|udostępnij na|поделиться (?:в|на)) {_NETWORKS}"
    r"|ajouter à vos sélections|artikel zum hören.{0,20}|copiar (?:link|enlace)|copier le lien"
    r"|link kopieren|copia link|merci pour votre inscription|cadastro realizado\b.{0,20}"
    r"|vielen dank für ihre anmeldung|¡?gracias por (?:suscribirte|tu suscripción)"
    r"|grazie per (?:esserti iscritto|l['’]iscrizione)|bedankt voor je aanmelding"
    r"|(?:click|klicken?)\b.{0,40}\b(?:share|email|print|teilen|drucken)\b.{0,40}"
    r"(?:\((?:opens|wird) in .{0,30}\)|to a friend)"
    r"|haz clic para\b.{0,60}|cliquez pour\b.{0,60}|fai clic per\b.{0,60}|clique para\b.{0,60}"
    r"|klik om\b.{0,20} te (?:delen|printen|mailen)\b.{0,40}"
    r"|sponsored links by \w+|the \w+ is not responsible for the content of external sites"
    r"|(?:[\d.,]+[km]? )(?:views|shares|reads|claps|likes|reactions|retweets)"
    r")\W*",
    re.IGNORECASE,
)
"""What stands in such a box by itself, as a line or a heading."""
GIFTS: Final = late(
    r"(?:get|download|claim|request) (?:the|our|my|your|a|this) free (?:[\w-]+ ){0,3}"
    r"(?:e-?book|checklist|guide|report|template|worksheet|white ?paper|workbook|cheat ?sheet)"
    r"(?: (?:now|today|here))?\W*",
    re.IGNORECASE,
)
"""What stands above or on a button that gives something for an address."""
FIRST: Final = late(
    r"\W*(?:(?:the |this )?(?:post|article|story)\b.{0,300}\bappeared first on\b"
    r"|(?:the post|this (?:post|article|story))\b.{0,300}\bfirst appeared on\b"
    r"|this (?:article|story|piece|essay|post) (?:is|was|has been) (?:re)?published (?:here )?"
    r"(?:from|under|with|by permission)\b.{0,100}\b(?:licen[cs]e|permission)\b"
    r"|der (?:beitrag|artikel)\b.{0,300}\berschien zuerst (?:auf|bei)\b"
    r"|l['’]article\b.{0,300}\best apparu en premier sur\b"
    r"|la entrada\b.{0,300}\b(?:se publicó primero|aparece primero) en\b"
    r"|l['’]articolo\b.{0,300}\b(?:proviene da|sembra essere il primo su)\b"
    r"|(?:het bericht|dit bericht)\b.{0,300}\bverscheen eerst op\b"
    r"|o post\b.{0,300}\bapareceu primeiro em\b|artykuł\b.{0,300}\bpochodzi z serwisu\b"
    r"|inlägget\b.{0,300}\bdök först upp på\b|запись\b.{0,300}\bвпервые появилась\b)"
    r".{1,200}",
    re.IGNORECASE,
)
"""Where a text that is printed again was at first: what a program writes under its copies."""
_YEAR: Final = r"\b.{0,60}\b(?:19|20)\d\d\b.{0,20}"
DATED: Final = late(
    r"\W*(?:this (?:post|article|story|page|guide|piece|recipe|review|blog(?: post)?"
    r"|content|information|list)\b.{0,20} (?:was|has been|is) (?:\w+ )?"
    rf"(?:updated|published|posted|reviewed|modified|written){_YEAR}"
    rf"|dieser (?:artikel|beitrag|text) (?:wurde|ist){_YEAR}"
    rf"|cet article a été (?:mis à jour|publié|modifié){_YEAR}"
    rf"|(?:este artículo|esta (?:entrada|noticia|nota)) (?:fue|se|ha sido) (?:actualiz"
    rf"|public)\w+{_YEAR}"
    rf"|questo articolo è stato (?:\w+ )?(?:aggiornato|pubblicato){_YEAR}"
    rf"|est[ea] (?:artigo|matéria|texto) foi (?:atualizad|publicad)\w+{_YEAR}"
    rf"|dit (?:artikel|bericht) (?:is|werd){_YEAR}"
    rf"|(?:last |first |originally )?(?:updated|modified|published|reviewed)(?: on)? .{{3,20}}"
    r"\b(?:19|20)\d\d,? (?:at .{3,12} )?by .{2,60})",
    re.IGNORECASE,
)
"""A line that says nothing but when the text was written, and by whom."""
