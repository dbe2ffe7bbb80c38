"""What sites mark a text with: who may read it, its tools, how often it was seen, its players."""

import re
from typing import Final

from newsreader.pattern import late

_READERS: Final = (
    r"(?:abonnent(?:en|:innen|innen und abonnenten)|mitglieder|abonnés|suscriptores|assinantes"
    r"|abbonati|abonnees|leden|prenumeranter|abonnenter|medlemmer|medlemmar|prenumeratorów"
    r"|subscribers|members|подписчиков|tilaajille)"
)
LABEL: Final = (
    rf"(?:(?:exklusiv|nur|artikel|ein artikel) für (?:unsere )?{_READERS}"
    rf"|(?:article |contenu )?(?:réservé|exclusif) (?:aux|pour (?:les|nos)) {_READERS}"
    rf"|(?:(?:contenido|artículo) )?(?:exclusivo|solo|sólo)(?: para)? {_READERS}"
    rf"|(?:(?:conteúdo|artigo) )?(?:exclusivo|só|apenas) para {_READERS}"
    rf"|(?:(?:contenuto|articolo) )?(?:riservato agli|solo per gli|solo per|per gli) {_READERS}"
    rf"|(?:alleen|exclusief) voor {_READERS}|(?:endast |bara )?för {_READERS}"
    rf"|(?:kun |bare )?for {_READERS}(?: only)?|tylko dla {_READERS}|только для {_READERS}"
    r"|(?:subscribers?|members?)[- ](?:only|exclusive)|låst artikel"
    r"|(?:この記事は)?(?:読者|有料|登録)?会員(?:専用|限定)(?:記事)?(?:です)?。?"
    r"|(?:新規)?会員登録(?:で|して|すると)続きを(?:読む|読めます)。?"
    r"|会员专享|會員專屬|(?:유료 ?)?회원 ?전용(?: 기사)?"
    r"|full story|story source|publicidade|schlagworte?:.{0,120}|schlagwörter:.{0,120}"
    r"|(?:bewertet|rated|noté|valorado) .{0,12}\b\d .{0,12}(?:sternen|stars|étoiles|estrellas)"
    r"|mit (?:nan|\d(?:[.,]\d)?) von 5 sternen bewertet"
    r"|(?:rated )?(?:nan|\d(?:[.,]\d)?) out of 5 stars|oops\W{1,3}something went wrong\b.{0,60})"
)
"""The words of a label by themselves: a part of that of `phrases`."""
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
    r"|copia (?:il )?link|copier le lien|link kopieren|kopieer link|kopiera länk)\W*",
    re.IGNORECASE,
)
"""A word of a row of tools, beside others: by itself it may be an author's."""
SCRIPTLESS: Final = late(
    r"(?=.*\bjava ?script\b)(?=.*(?:\b(?:benötigt|aktivier\w*|deaktiviert|erforderlich|enabled?"
    r"|disabled|turn(?:ed)? o(?:n|ff)|requires?|activ[ea]\w*|désactivé|nécessaire|requiere"
    r"|habilit\w+"
    r"|abilit\w+|attiv\w+|disattivato|ativ\w+|inschakel\w+|ingeschakeld|uitgeschakeld|nodig"
    r"|aktivera\w*|slå på|slå til|włącz\w*)\b|有効|启用|啟用|활성화))"
    r"(?=.*(?:\b(?:your|you|please|ihr\w*|sie|bitte|votre|vos|veuillez|su|tu|por favor|tuo|suo"
    r"|seu|sua|je|jouw|uw|din|ditt|browser\w*|navigateur|navegador|ad-?blocker)\b|ブラウザ|浏览器"
    r"|瀏覽器|브라우저)).{10,240}",
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
