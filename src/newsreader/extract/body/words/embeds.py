"""How pages say that something from elsewhere waits for their reader's consent, in a short line."""

import re
from typing import Final

from newsreader.pattern import late

_CONSENT: Final = (
    r"\bcookies?\b|\b(?:your|prior) (?:consent|permission|agreement)\b"
    r"|\b(?:ihrer?|deiner?) (?:zustimmung|einwilligung|einverständnis)\b"
    r"|\b(?:votre|ton) (?:accord|consentement|autorisation)\b"
    r"|\b(?:tu|su) (?:consentimiento|permiso|autorización)\b"
    r"|\b(?:seu|sua|teu|tua) (?:consentimento|autorização|permissão)\b"
    r"|\b(?:tuo|suo|vostro) consenso\b|\b(?:je|jouw|uw) toestemming\b"
    r"|\b(?:ditt|dit|jouw) (?:samtycke|samtykke|godkännande)\b"
    r"|\b(?:twoj|państwa)\w{0,5} zgod\w{1,3}\b"
    r"|\bsuostumukse(?:si|lla|nne)\w{0,4}\b|\b(?:vaš|tv)\w{1,4} souhlas\w{0,3}\b"
    r"|\b(?:onay|izn|rıza)\w{0,4}(?:ız|iz|nı|ni)\w{0,6}\b"
    r"|\b(?:вашей|твоей|вашого|твоєї|вашої) (?:соглас\w{1,3}|згод\w{1,3})\b"
    r"|\bвашего согласия\b|συγκατάθεσή σ(?:ας|ου)|הסכמת(?:ך|כם)|موافقتك|رضایت شما"
    r"|(?:आपकी|आपके) सहमति|(?:あなた|お客様|ユーザー|閲覧者)の同意|同意(?:いただ|が必要)"
    r"|[您你]的同意|동의가 필요|귀하의 동의"
    r"|\bhozzájárulás\w{0,6}|\b(?:acordul|consimțământul|consimţământul)\b"
    r"|\bsự đồng ý của bạn\b|\b(?:persetujuan|izin) anda\b"
    r"|クッキー|файл\w{0,3} cookie"
)
"""What a reader is to give: consent, or leave to keep something on the machine."""
_THING: Final = (
    r"\b(?:video|vidéo|vídeo|wideo|відео|видео|βίντεο|videó)\w{0,4}\b"
    r"|\bcontent\b|\bcontenus?\b|\bcontenidos?\b"
    r"|\bconteúdos?\b|\bcontenut[oi]\b|\binhalte?n?s?\b|\binhoud\b"
    r"|\binnehåll\w{0,3}\b|\bindhold\w{0,3}\b|\binnhold\w{0,3}\b"
    r"|\bsisäl(?:tö|lön|löä|töä)\w{0,4}\b|\btre(?:ść|ści)\w{0,3}\b|\bobsah\w{0,2}\b|\biçeri[kğ]\w{0,4}\b|\bвміст\w{0,2}\b"
    r"|\bконтент\w{0,2}\b|\bсодержи\w{0,4}\b|\bпублікаці\w{1,2}\b|περιεχόμενο|תוכן|סרטון|محتوى|المحتوى|فيديو|محتوا|सामग्री|वीडियो"
    r"|コンテンツ|動画|投稿を表示|内容|視頻|视频|影片|콘텐츠|동영상|\btartal(?:om|mat)\w{0,3}\b|\bconținut\w{0,4}\b|\bconţinut\w{0,4}\b"
    r"|\bnội dung\b|\bkonten\b|\bembed(?:ded)?\b|\bplayer\b|\bpodcast\b"
)
"""What waits for it."""
_BETWEEN: Final = r"[^\n]{0,90}?"
EMBED: Final = late(
    rf"(?:{_CONSENT}){_BETWEEN}(?:{_THING})|(?:{_THING}){_BETWEEN}(?:{_CONSENT})", re.IGNORECASE
)
"""A line that has both."""
