"""What pages say of what they keep on their readers' machines, and of what waits for consent."""

import re
from typing import Final

from newsreader.model.names import names
from newsreader.pattern import late

COOKIES: Final = late(
    r"\b(?:this|our|the) (?:web)?site (?:also )?(?:uses|use|sets)\b.{0,30}\bcookies\b"
    r"|\bwe (?:and our (?:\d+ )?partners )?(?:use|store)\b.{0,60}\bcookies\b"
    r"|\bby continuing to (?:use|browse)\b|\byou agree to the (?:storing|use) of cookies\b"
    r"|\bstore (?:and/or|or|and) access information on a device\b|\bwhich uses cookies\b"
    r"|\bverarbeiten\b.{0,60}\bcookies\b|\bmay store or retrieve information on your (?:browser"
    r"|device)\b"
    r"|\bthese cookies are (?:necessary|required|set|used)\b|\bmanage consent preferences\b"
    r"|\bthey may be using cookies\b|\bto (?:display|view|see|load|watch) this (?:content|video"
    r"|post)\b"
    r".{0,60}\b(?:cookies|tracking|consent|accept|enable)\b"
    r"|\b(?:seite|website) (?:verwendet|nutzt|benutzt)\b.{0,30}\bcookies\b"
    r"|\b(?:wir|unsere partner) (?:verwenden|nutzen|setzen)\b.{0,60}\bcookies\b"
    r"|\ban dieser stelle (?:finden sie|findest du|steht|würde)\b.{0,40}\b(?:externe|inhalt)"
    r"|\bdass mir externe inhalte angezeigt werden\b|\bempfohlener (?:redaktioneller"
    r"|externer) inhalt\b"
    r"|\b(?:ce site|nous)\b.{0,30} utilis(?:e|ons) (?:des|les) cookies\b"
    r"|\bn['’](?:avez|as) pas accepté les cookies\b"
    r"|\b(?:este sitio (?:web )?|esta web )?utiliza(?:mos)?\b.{0,20} cookies\b"
    r"|\balmacenamos o accedemos a información\b"
    r"|\b(?:este site|nós) (?:usa|utiliza|usamos) cookies\b"
    r"|\b(?:questo sito|noi)\b.{0,60}(?:usa|utilizza|utilizziamo|usiamo) (?:i )?cookie"
    r"|\bdeze (?:web)?site (?:gebruikt|maakt gebruik van) cookies\b"
    r"|\b(?:wij|we) (?:gebruiken|plaatsen)\b.{0,30}\bcookies\b"
    r"|\b(?:vi|vår webbplats) (?:använder|bruker|bruger)\b.{0,30}\bcookies\b"
    r"|\b(?:używamy|korzystamy z|ta strona używa)\b.{0,30}\b(?:plików )?cookie"
    r"|(?:сайт|мы) использу\w+ (?:файлы )?cookie|クッキー(?:（cookie）)?を(?:使用|利用)",
    re.IGNORECASE,
)
"""How a page tells that it keeps something on the reader's machine, or wants to."""
HINTS: Final = names("""
    cookie cookies browser device continuing content video post inhalt inhalte externen externer
    consent información クッキー
    """)
"""Words one of which is in all that `COOKIES` finds, but where words have no spaces between."""
WORDS: Final = names("cookie cookies")
NOTE: Final = late(
    r"\W*(?:(?:diese|unsere|deze|ce|cette|this|our|questo|este|esta) "
    r"(?:web)?(?:site|seite|sitio|web|sito|página) (?:\w+ ){0,3}cookies?\b"
    r"|by using (?:this|our|the) (?:web)?site\b.{0,60}\bcookies?\b|(?:nós )?(?:usamos|utilizamos"
    r"|utilizziamo|usiamo|nous utilisons|wir (?:verwenden|nutzen|benutzen)"
    r"|wij gebruiken|we gebruiken) (?:i |des |les |las |os )?cookies?\b"
    r"|(?:en poursuivant|si continúas|continuando|ao continuar)\b.{0,80}\bcookies?\b"
    r"|we (?:and our (?:\d+ )?partners )?use cookies (?:to|on|and|for)\b"
    r"|by continuing to (?:use|browse) (?:this|our|the) (?:web)?site\b)",
    re.IGNORECASE,
)
"""How a paragraph begins that only tells of them, and is no text's."""
ANSWER: Final = late(
    r"\W*(?:(?:accept|allow|reject|decline|deny)(?: all| cookies| all cookies| and (?:continue"
    r"|close))?"
    r"|(?:strictly |always )?(?:necessary|functional|enabled|active)(?: cookies)?"
    r"|(?:cookies?|privacy) (?:settings|preferences|policy)"
    r"|(?:manage|customi[sz]e|confirm) (?:my )?(?:cookies|preferences|consent|choices|settings)"
    r"|(?:manage consent|privacy) preferences?(?: cent(?:er|re))?|save (?:&|and) accept|got it"
    r"|akkoord"
    r"|(?:i )?(?:dis)?agree|ok"
    r"|accept cookies to .{3,40}"
    r"|(?:alle(?:s)? )?(?:akzeptieren|ablehnen|annehmen|zulassen)|auswahl erlauben|notwendig"
    r"|externer inhalt|inhalte? (?:an)?zeigen|einstellungen|zustimmen(?: und weiter(?:lesen)?)?"
    r"|mehr dazu in unserer datenschutzerklärung|(?:tout )?(?:accepter|refuser)(?: tout)?"
    r"|(?:accepter|continuer) (?:et|&) (?:fermer|continuer)|continuer sans accepter"
    r"|j['’]accepte(?: les cookies)?|paramétrer(?: les cookies)?|nécessaires?"
    r"|(?:aceptar|rechazar)(?: tod[ao]s?)?(?: y continuar)?|configurar|necesarias?"
    r"|aceitar(?: (?:todos|e fechar|e continuar))?|rejeitar(?: todos)?|prosseguir|entendi"
    r"|accetta(?:re)?(?: tutt[oi])?|rifiuta(?: tutt[oi])?|personalizza|necessari"
    r"|(?:alle?s? )?(?:accepteren|weigeren|toestaan)|instellingen|noodzakelijk"
    r"|godta alle|acceptera(?: alla)?|zaakceptuj(?: wszystkie)?|zgadzam się|принять(?: все)?)\W*",
    re.IGNORECASE,
)
"""What a reader may answer, or choose from."""
WORD: Final = late(
    r"cookie|クッキー|tracking|externe[nr]? inhalt|datenschutz|privacy|your consent", re.IGNORECASE
)
"""A word of all that such a box says."""
