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
    rf"{_BEGIN}if you (?:\w+ ){{0,3}}(?:enjoy(?:ed|ing)?|liked?|loved?|found|find)\b.{{0,20}}"
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
    r"|\bthis post is public,? so feel free to share\b|\bplease consider (?:liking|sharing)\b"
    rf"|{_BEGIN}(?:join|follow) (?:our|my|the|us (?:on|in))\b.{{0,30}}{_NETWORKS}"
    rf"|{_BEGIN}(?:join|find|catch|like|follow) (?:me|us)\b.{{0,12}}\bon {_NETWORKS}"
    r"|^[^\w(]*follow (?:the )?[\w .'’-]{1,30} on (?:google news|whats ?app|telegram)\b"
    rf"|^\W*(?:folgen sie|folge|folgt)\b.{{0,40}} (?:auf|bei) {_NETWORKS}"
    rf"|^\W*(?:suivez|rejoignez)\b.{{0,40}} sur {_NETWORKS}"
    rf"|^\W*(?:puedes seguir|sigue|siga|sígue(?:nos)?|únete)\b.{{0,50}} (?:en"
    rf"|por) {_NETWORKS}"
    rf"|^\W*(?:segui(?:ci|te|teci)?|unisciti)\b.{{0,40}} su {_NETWORKS}"
    rf"|^\W*(?:siga|entre|participe|curta)\b.{{0,50}} (?:no|do|pelo) {_NETWORKS}"
    r"|^\W*(?:abonnez-vous|suscríbete|iscriviti|inscreva-se)\b.{0,40}\b(?:chaîne|canal|canale)\b"
    rf"|^\W*volg\b.{{0,30}} op {_NETWORKS}|^\W*obserwuj\b.{{0,30}} na {_NETWORKS}"
    rf"|^\W*(?:следите|подпис\w+)\b.{{0,50}}(?:telegram|телеграм|вконтакте|дзен)",
    re.IGNORECASE,
)
"""How a page asks to be passed on, and to be followed, in whole sentences."""
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
    r"|^\W*sign up (?:now|today) to (?!explore|see|learn|try)\b.{0,160}\byour\b"
    r"|\b(?:purchased sponsorships?|paid to be promoted)\b"
    r"|\bsign up (?:for|to) (?:my|our)\b.{0,60}\b(?:workshop|course|class|webinar|newsletter|list"
    r"|letters?|challenge|masterclass|e-?mails?|updates|(?:whatsapp|telegram) channel)\b"
    r"|\b(?:my|our)\b.{0,60}\be-?mail course\b"
    r"|^\W*sign up (?:for|to) .{2,40}, (?:the|our|a|an|your)\b.{0,40}"
    r"\b(?:read|e-?mail|newsletter|briefing|guide|roundup|digest)\b"
    r"|^\W*fill (?:out|in) (?:the|this) form\b.{0,60}\b(?:copy|e-?book|guide|report)\b"
    r"|\bplease consider subscribing\b|^\W*here['’]?s the (?:unsubscribe|link to unsubscribe)\b"
    r"|\bhow to (?:get to the )?unsubscribe\W*$|\breferral rewards\b"
    rf"|^\W*rate this\b.{{0,20}}\b{_WORK}.{{0,30}}\bclick\b"
    r"|^\W*want to (?:keep up|stay (?:up|current|informed))\b.{0,60}\b(?:latest|our)\b"
    r"|^\W*download and subscribe\b|\bsubscribe to get the latest\b"
    # German
    r"|(?:abonnieren|bestellen|melden|tragen) sie\b.{0,60}newsletter|newsletter-abonnement"
    r"|^\W*ich willige (?:ein|in)\b|^\W*mit (?:ihrer|deiner|der) (?:registrierung|anmeldung)\b"
    r"|\bjederzeit (?:widerrufen|abbestell|abmelden|kündbar)|wir haben ihnen eine e-?mail"
    # French
    r"|^\W*recevez\b.{0,80}(?:boîte (?:mail|de réception|e-?mail)|par (?:e-?)?mail|newsletter"
    r"|infolettre)|\bvous (?:pouvez|pourrez) vous désinscrire\b"
    rf"|{_BEGIN}(?:inscrivez-vous|abonnez-vous)\b.{{0,50}}(?:newsletter|infolettre|lettre d)"
    # Spanish
    rf"|{_BEGIN}(?:apúntate|suscríbe(?:te|se)|inscríbete|regístrate)\b.{{0,60}}"
    r"(?:newsletter|boletín)|^\W*recibe\b.{0,80}(?:en (?:tu|su) (?:correo|e-?mail|bandeja)|boletín"
    r"|newsletter)|\bapuntarte aquí para recibir\b|\bdarte de baja\b"
    # Italian
    rf"|{_BEGIN}(?:iscriviti|iscrivetevi|abbonati)\b.{{0,50}}newsletter"
    r"|^\W*ricevi\b.{0,80}(?:casella di posta|via e-?mail|nella tua (?:e-?)?mail|newsletter)"
    r"|\bdisiscriver\w+ in qualsiasi momento"
    # Portuguese
    rf"|{_BEGIN}(?:inscreva-se|assine|cadastre-se)\b.{{0,50}}newsletter"
    r"|^\W*receba\b.{0,80}(?:(?:no )?seu e-?mail|por e-?mail|newsletter)"
    # Dutch, Polish, Swedish
    rf"|{_BEGIN}(?:meld je|schrijf je|abonneer)\b.{{0,50}}nieuwsbrief"
    r"|^\W*ontvang\b.{0,80}(?:inbox|mailbox|nieuwsbrief)|op elk moment (?:uitschrijven|afmelden)"
    r"|^\W*zapisz się\b.{0,40}newsletter|^\W*(?:anmäl dig|prenumerera)\b.{0,50}nyhetsbrev",
    re.IGNORECASE,
)
"""How a page asks for an address to send letters to, in whole sentences."""
HINTS: Final = names("""
    share sharing forward send spread pin public consider join find catch like follow folgen folge
    folgt suivez rejoignez puedes sigue síguenos siga sígue únete segui seguici seguite
    seguiteci unisciti entre participe curta volg obserwuj следите подпишитесь подписывайтесь
    agree address tell tragen newsletter boletim purchased paid newsletters boletín nieuwsbrief
    infolettre lettre lettres nyhetsbrev roundup
    digest mailing get receive al votre pass it teilen partagez compártelo condividilo
    compartilhe deel artikel werden thanks thank supported unsubscribe
    spam mailchimp indicates signing
    subscribing registering
    clicking submitting entering privacy verify sign course fill subscribe rate want download
    referral willige mit jederzeit ihnen recevez désinscrire inscrivez abonnez apúntate
    suscríbete suscríbase inscríbete regístrate recibe apuntarte baja iscriviti iscrivetevi abbonati
    ricevi qualsiasi inscreva assine cadastre receba meld schrijf abonneer ontvang moment zapisz
    anmäl prenumerera
    """)
"""Words one of which is in all that `SHARES` and `LETTERS` find."""
_LETTER: Final = (
    r"(?:newsletters?|boletín|boletines|boletim|nieuwsbrief|infolettre"
    r"|lettres? (?:hebdomadaires?|d['’]information)|nyhetsbrev|roundup|digest|mailing list"
    r"|рассылк\w+)\b"
)
ASKING: Final = late(
    rf"(?=.*\b{_LETTER})(?=(?:.*[.!?:,] )?\W{{0,3}}(?:(?:please|now|jetzt|hier) )?(?:sign up"
    rf"|subscribe"
    r"|never miss|stay (?:in|up)|get it|melden|anmelden|abonnieren|abonniere|newsletter abonnieren"
    r"|verpassen|bleiben sie|inscrivez|abonnez|restez|suscr[ií]b\w+|apúntate|recib[ei]|iscriviti"
    r"|iscrivetevi|registrati|resta|ricevi|assine|inscreva|receba|fique|schrijf|abonneer|ontvang|blijf"
    r"|zapisz|prenumerera|подпишитесь|подпишись)\b).*"
    rf"|(?=.*\b(?:our|unser\w*|notre|nos|nuestr\w+|nostr[aeio]|noss[ao]s?|onze)\W+(?:\w+\W+){{0,2}}{_LETTER})"
    r"(?=.*\b(?:you|your|sie|ihr\w*|vous|votre|te|tu|você|seu|je|jouw|u)\b).*"
    r"|(?:.{0,80}[.!?:] )?subscribe (?:to|here|now|for|today|and)\b.{0,60}"
    r"|(?:get|receive)\b.{0,60}\b(?:alerts|news|updates)\b.{0,60}\bdownload\b.{0,20}\bapp\W*"
    r"|al suscribirte\b.*|votre adresse e-?mail est utilisée\b.*"
    r"|(?:.{0,60}[.!?:] ?)?(?:(?:please )?(?:pass it on|share it|forward it)"
    r"|(?:dann )?teilen sie (?:ihn|es|sie)"
    r"|partagez-l[ea]|compártel[oa]|condividil[oa]|compartilhe|deel (?:het|dit|hem))\b.{0,40}"
    r"|(?:diesen |den )?(?:artikel|beitrag) teilen (?:auf|per|via)\b.{0,40}"
    r"|werden sie (?:fan|mitglied) (?:auf|bei)\b.{0,30}|like (?:our|us|the) (?:page|on)\b.{0,40}"
    r"|(?:get|join|follow|find|sigue|síguenos|suivez|rejoignez|segui|siga|entre|volg|folge\w*)\b.{0,50}"
    r"\b(?:(?:whats ?app|telegram|viber)[- ](?:channel|kanal|group|gruppe|kanaal)"
    r"|(?:canal|canale|chaîne|grupo|gruppo|groupe) (?:d[eo] )?(?:whats ?app"
    r"|telegram))\b.{0,40}",
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
    r"\W*(?:(?:the |this )?(?:post|article|story)\b.{0,300}"
    r"\b(?:appeared first|first appeared) on\b"
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
