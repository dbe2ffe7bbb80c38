"""What stands where a script or a player was to put something: tables of words."""

import re
from typing import Final

from newsreader.pattern import late

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
SCRIPTLESS: Final = late(
    r"(?=.*\bjava ?script\b)(?=.*(?:\b(?:benötigt|aktivier\w*|deaktiviert|erforderlich|enabled?"
    r"|disabled|turn(?:ed)? o(?:n|ff)|requires?|activ[ea]\w*|désactivé|nécessaire|requiere"
    r"|habilit\w+"
    r"|abilit\w+|attiv\w+|disattivato|ativ\w+|inschakel\w+|ingeschakeld|uitgeschakeld|nodig"
    r"|aktivera\w*|slå på|slå til|włącz\w*)\b|有効|启用|啟用|활성화))"
    r"(?=.*(?:\b(?:your|you|please|ihr\w*|sie|bitte|votre|vos|veuillez|su|tu|por favor|tuo|suo"
    r"|seu|sua|je|jouw|uw|din|ditt|browser\w*|navigateur|navegador|ad-?blocker)\b|ブラウザ|浏览器"
    r"|瀏覽器|브라우저)).{10,240}"
    # what a player says by itself: that scripts are off, or must be on for it
    r"|java ?script (?:is|ist|est|est[aá]|è|är|er|on|jest|je|este|ni|není|nije|vypnut\w?) "
    r"(?:(?:not|nicht|pas|no|non|inte|ikke|ei|nie|currently|derzeit|actuellement) )?"
    r"(?:off|disabled|turned off|enabled|available|required|deaktiviert|ausgeschaltet|abgeschaltet"
    r"|aktiviert|activé|désactivée?|desactivado|deshabilitado|desabilitado|desativado"
    r"|disattivato|disabilitato|abilitato|uitgeschakeld|avstängt|avaktiverat|inaktiverat|slått av"
    r"|deaktivert|slået fra|deaktiveret|pois päältä|poissa käytöstä|wyłączon\w|zakázán\w?"
    r"|vypnut\w?|dezactivat)[.!]?"
    r"|java ?script (?:måste vara|må være|skal være|muss|must be|needs to be|doit être|debe estar"
    r"|deve (?:essere|estar)|moet) .{4,120}",
    re.IGNORECASE,
)
"""That its reader should switch scripts on, in the place of what a script would show."""
PLAYER: Final = re.compile(
    r"(?:loading (?:the )?(?:video|audio|media)(?: player)?|(?:video|audio|player) (?:is )?loading"
    r"|(?:video|audio|player|videoplayer) (?:wird|werden) geladen|lade (?:video|player)\w*"
    r"|chargement (?:du lecteur|de la vidéo|de l['’]audio)(?: vidéo| audio)?"
    r"|cargando (?:el )?(?:vídeo|video|reproductor)|carregando (?:o )?(?:vídeo|player)"
    r"|a carregar (?:o )?(?:vídeo|leitor)|caricamento (?:del )?(?:video|player|lettore)"
    r"|(?:video|audio)(?:speler)? (?:wordt geladen|(?:wordt )?inladen|laden)"
    r"|(?:laddar|laster|indlæser) (?:video|spelare|avspiller|afspiller)\w*"
    r"|動画を読み込(?:み|んで)\w{0,6}|视频加载中|影片載入中)[\s.…]*",
    re.IGNORECASE,
)
"""What stands where a player is to come."""
