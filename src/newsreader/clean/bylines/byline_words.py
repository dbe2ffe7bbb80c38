"""The words of bylines in the languages of news: "by", "and", "with", roles, edition notes."""

import re
from typing import Final

from newsreader.pattern import late

_I: Final = re.IGNORECASE

BY: Final = late(
    r"(?:(?-i:d[eia] (?=[^\W\d_a-z]\S* \S))|(?:de|di|da)\s*[:：]"
    r"|(?:文|撰文|図・文)\s?[/／]|[〔【（(]?(?:記者|记者)\s?(?=[\u4e00-\u9fff])"
    r"|(?:article |story |words |text |report |(?:additional )?(?:reporting|writing) |analysis "
    r"|review |opinion |compiled |interview |essay |comment(?:ary)? |column |presented "
    r"|photos? and text "
    r"|(?:text|words|story|stories) (?:and|&) (?:photos?|photographs|pictures|images|video) "
    r"|(?:re)?written |posted |published |reported |authored |submitted |reviewed )by\b\s*[:：]?"
    r"|by\b\s*[:：]?(?=\s*\S)|authors?\s*[:：]|writer\s*[:：]|text\s*[:：]"
    r"|(?:(?:eine? )?(?:gast)?(?:beitrag|kommentar|bericht|analyse|essay|reportage|rezension"
    r"|kolumne"
    r"|interview|glosse|porträt|protokoll) )?von (?=\S+ \S)|von\s*[:：]|autor(?:in|en"
    r"|es|a|as|ka|zy)?\s*[:：]"
    r"|(?:text|texte|texto|testo) (?:und|et|y|e) (?:fotos?|photos?|bilder)\s*[:：]"
    r"|une? (?:reportage|enquête|analyse|tribune|chronique|récit|entretien) (?:de |par )"
    r"|una? (?:reportaje|análisis|crónica|entrevista) de |un(?:['’]|a |o )?\s?(?:analisi|intervista"
    r"|reportage|inchiesta) di "
    r"|verfasst von |geschrieben von |aufgezeichnet von |interview: "
    r"|aus \S+ bericht(?:et|en):? |(?:chronique|enquête|récit|analyse|tribune|critique"
    r"|portrait) par "
    r"|par (?=\S)|écrit par |rédigé par |publié par |propos recueillis par |texte\s*[:：]"
    r"|auteurs?\s*[:：]"
    r"|por (?=\S)|escrito por |texto\s*[:：]|redacción\s*[:：]"
    r"|scritto da |a cura di |autore\s*[:：]|testo\s*[:：]"
    r"|door (?=\S+ \S)|door\s*:|from (?=[^\W\d_]\S* \S)|geschreven door |tekst\s*[:：]"
    r"|(?:av|af) (?=\S+ \S)|skrevet av |skrevet af |skriven av |tekst av "
    r"|autor\s*[:：]|opracowanie\s*[:：]|napisał[a]? |oprac\. "
    r"|(?:höfundur|autors|autorius|autorė|tekstas|teksts|teksti|kirjoittaja|toimittaja|texti|szöveg"
    r"|avtor(?:ica)?|besedilo|piše|pišu|napsal[ai]?|piszą|scrie|пише|текст и снимки|κείμενο"
    r"|συντάκτης|ρεπορτάζ|penulis|teks|tác giả|bài|ผู้เขียน|เรื่อง|लेखक|प्रस्तुति|রচনা|লেখক|எழுதியவர்|نویسنده"
    r"|خبرنگار|نگارنده|إعداد|كتابة|מאת|כתב)\s*[:：]"
    r"|oleh\s*[:：]|โดย (?=\S)|yazan\s*[:：]|haber\s*[:：]|írta\s*[:：]|szerző\s*[:：]"
    r"|автор(?:ы|и|ка)?\s*[:：]|текст\s*[:：]|(?:作者|撰文|文|编辑|編輯|記者|记者|取材・文|執筆|글)\s*[:：／]\s*"
    r"|بقلم\s*[:：]?\s*|كتب(?:ت)?\s*[:：]\s*|מאת\s*[:：]?\s*)\s*",
    _I,
)
"""The word before the names; a capital `De`, `Di` or `Da` begins a name."""

AND: Final = r"(?i:and|und|et|och|og|и|та|ja|ve|és|και|oraz|및|und der|y|e|i|en)|&|＆|\+"
"""What stands between two names."""

PARTED: Final = late(r"\s*[|;•·／]\s*|\s+[–—-]{1,2}\s+|(?<=\S)\s*/\s*(?=\S)|\s*\n\s*")
"""Signs between names and what is not one."""

_WIRE: Final = (
    r"(?:(?:files?|reporting|reports|inputs?|information|additional reporting|material"
    r"|contributions?)"
    r" (?:from|by) )?"
)
WITH: Final = late(
    r"[\s,;|(]*(?:\b(?:with|and) " + _WIRE + r"|\b(?:via|through|for|of) "
    r"|\bmit (?:(?:material|informationen|inhalten|agenturmaterial) (?:von|der) (?:der )?)?"
    r"|\bavec (?:l['’]|la |les )?|\bcon (?:(?:información|informaciones|datos) de )?(?:la |las )?"
    r"|\bcom (?:(?:informações|agência) (?:da |de |do )?)?|\bmet |\bmed "
    r"|\bmateriale? |\bnach |\bd['’]après (?:l['’])?|\bselon )"
    r"(?P<who>(?:the )?[^,;|()]{2,60}(?:, ?[^,;|() ]{2,12})*)\)?$",
    _I,
)
"""An agency's part in an article by others."""

NOBODY: Final = late(
    r"(?:the )?(?:(?:our |news|web|online|digital|special )?(?:staff|admin(?:istrator)?n?|editors?|"
    r"editorial(?: (?:team|staff|board|desk|department))?|newsroom|(?:news|web|online"
    r"|digital) ?desk|"
    r"(?:staff|our) (?:writers?|reporters?|correspondents?)"
    r"|(?:(?:compiled )?from )?(?:local )?staff(?: and wire)? reports?|webmaster|web ?team|team"
    r"|guest|guest (?:author|writer|post|contributor)|contributors?|author|authors|anonymous"
    r"|unknown|none|null|"
    r"undefined|nobody|n/a|user|root|default|test|\w{1,30}[ _.-]admin\d{0,4}|super ?user"
    r"|content team|marketing|marketing team|press release|wordpress|drupal|joomla|typo3))"
    r"|(?:die |der |unsere )?(?:online-?)?redaktion(?:steam)?|(?:la )?r[ée]daction(?: web)?"
    r"|(?:la )?redacci[óo]n|(?:di |della )?(?:la )?redazione|reda[cç][ãa]o|redaksjonen"
    r"|redaktionen|redactie"
    r"|redakcja|redakce|redakcia|szerkesztőség|редакция|редакція|編集部|編輯部|编辑部|편집부"
    r"|getty(?: images)?|von (?:der )?redaktion|par la r[ée]daction|por (?:la )?redacci[óo]n|by"
    r"|von|par|por|di|av|af"
    r"|(?:da |di |a cura della |della )?(?:la )?(?:redazione|reda[cç][ãa]o|redacción"
    r"|redactie)(?: \S+){0,3}"
    r"|(?:edited|translated|fact-?checked|reviewed) by .*"
    r"|(?:本报|本報)?(?:实习|實習|见习|見習|特约|特約)?(?:记者|記者|生|通讯员|通訊員)"
    r"|door|本(?:社|报|報|刊|网|網|站)(?:记者|記者)?"
    r"|綜合(?:報導|外電)|综合报道|(?:网络|網路|互联网)(?:整理|综合|綜合)?|本站(?:原创|整理)|佚名|匿名"
    r"|(?:national|metro|foreign|sports|city|world|breaking news|features|business) desk"
    r"|(?-i:(?:[A-Z]\w+ ){1,3}staff)",
    _I,
)
"""Bylines that name nobody."""

OTHERS: Final = late(r"et al\.?|others|u\.\s?a\.|m\.\s?fl\.|ff\.|inne|weitere", _I)

_DEGREE: Final = (
    r"(?:ph\.? ?d|m\.? ?d|j\.? ?d|d\.? ?o|r\.? ?d(?:\.? ?n)?|r\.? ?n|b\.? ?a|b\.? ?sc?|m\.? ?a"
    r"|m\.? ?sc?|"
    r"m\.? ?b\.? ?a|m\.? ?p\.? ?h|esq|jr|sr|ii|iii|iv|cpa|cfp|cfa|cepf|d\.? ?v\.? ?m|d\.? ?d\.? ?s|"
    r"psy\.? ?d|ed\.? ?d|p\.? ?e|pharm\.? ?d|dr\.? ?p\.? ?h|ll\.? ?m|obe|mbe|cbe|frs|mw)\.?[®™]?"
)
CREDENTIAL: Final = late(
    rf"(?i:{_DEGREE})(?: (?i:{_DEGREE})| [A-Z]{{2,6}}[®™]?)*"
    rf"|[A-Z][A-Z0-9-]{{1,6}}[®™]?(?:[ -][A-Z0-9-]{{1,6}}[®™]?)*"
    r"|[A-Z]{1,3}-[A-Z]{2,6} \d{3}|VTS \([A-Z][a-z]+\)"
)
"""A degree or membership behind a comma; it belongs to the name before it."""

ROLE: Final = late(
    r"^(?:fotos?|photos?|photography|pictures?|illustrations?|graphics?|bild(?:er)?)\b"
    r"|\b(?:writers?|reporters?|correspondents?|editors?|editor-in-chief|columnists?|contributors?|"
    r"journalists?|bureau|staff|photographers?|producers?|anchor|analysts?|critic|chief|head of|"
    r"director|manager|professor|lecturer|fellow|ceo|cto|founder|co-founder|president|expert|"
    r"specialist|associate|assistant|consultant|author|dietitian|special to|updated|published|"
    r"follow|min read|educator|clinician|horticulturalist|representative|officer|partner|engineer"
    r"|desk|"
    r"redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|chefredakteur(?:in)?|autor(?:in)?|"
    r"journaliste|correspondante?|envoyée? spéciale?|rédact(?:eur|rice)|redactora?|corresponsal|"
    r"periodista|enviad[oa] especial|inviat[oa]|corrispondente|giornalista|repórter|jornalista|"
    r"redacteur|verslaggever|journalist|redaktör|journalista)\b",
    _I,
)
"""What somebody is, beside the name."""

ACCOUNT: Final = late(r"\s*/?u/[\w.-]{2,40}\s*", _I)
"""What somebody is called in a forum, as its feeds write it: `"/u/deckhand"`; one name, not two."""

REPORTER: Final = late(
    r"(?<=[\uac00-\ud7af]{2})\s?(?:선임|수습|인턴|객원|전문)?\s?"
    r"(?:기자|특파원|논설위원|편집위원|통신원|앵커)$"
    r"|(?<=[\u4e00-\u9fff]{2})\s?(?:記者|记者|特派員|編集委員|論説委員|通讯员|通訊員)$"
)
"""What somebody is, behind a name in Chinese, Japanese or Korean."""

BETWEEN_ROLES: Final = late(
    r"(?<=[\u4e00-\u9fff])\s{1,4}(?:本报|本報)?"
    r"(?:(?:实习|實習|见习|見習|特约|特約)(?:记者|記者|生)|记者|記者|通讯员|通訊員)"
    r"\s{1,4}(?=[\u4e00-\u9fff])"
)
"""What the next of several is, between two names in Chinese."""

OFFICE: Final = late(
    r"\b(?:director|manager|ceo|cto|cfo|coo|founder|president|head of|vp|officer|partner|consultant"
    r"|specialist|professor|lecturer|fellow|geschäftsführer(?:in)?|direct(?:eur|rice)"
    r"|directora?)\b",
    _I,
)
"""What somebody is outside of a newsroom: behind the next comma stands where."""

NUMBERED: Final = late(r"^\W*\d|\d.*\s|\s.*\d")
"""A date, years, a street: a name has no number, but what one calls oneself in a word may."""

DATED: Final = late(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|^\d+\s|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\bmin(?:ute)?s?\b",
    _I,
)
"""A date, a time or a reading time."""

CUT: Final = late(
    r"\s+(?:(?:is|was) an? .{3,120}|is (?:redacteur|verslaggever|journalist|correspondent)\b.*"
    r"|reports? (?:from|for) .{2,60}|special to .{2,60}"
    r"|contributed to this (?:report|article|story).*|as told to .*"
    r"|(?:first |last )?(?:published|updated|posted|aktualisiert|veröffentlicht|publié|mis à jour"
    r"|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt)\b\D{0,30}\d.*)$"
    r"|^as told to .*|\s+\+?\s?(?:关注|關注|订阅|訂閱)$"
    r"|(?<=[\u4e00-\u9fff]{2})(?:企鹅号|头条号|百家号|搜狐号|网易号|大鱼号)$",
    _I,
)
"""What follows a name and says something of its bearer."""

BEHALF: Final = late(
    r"\s+(?:on behalf of|im (?:namen|auftrag)(?: de[rs])?|namens|au nom d(?:e|u|es|['’])"
    r"|en nombre de|em nome d[aeo]s?|a nome d(?:i|el|ell['’]|ella)|per conto d(?:i|el|ella)"
    r")\s*\w.{1,120}$",
    _I,
)
"""For whom somebody writes, behind the name; a body as often as not."""

_EDITING: Final = r"(?:(?:additional )?editing|edited|fact-?checked|translated)"
_PICTURES: Final = (
    r"(?:(?:photographs?|photography|photos?|pictures|illustrat(?:ed|ions?)|graphics?|video|artwork"
    r"|drawings) by\b|(?:fotos?|bilder|illustration(?:en)?|grafik(?:en)?|photos?|fotografías?)"
    r"(?:\s*:| (?:von|de|di|par)\b))"
)
_WROTE: Final = r"(?:additional |with )?(?:reporting|writing|story|text|words|article) by\b"
EDITED: Final = late(
    r"(?<=[\w).])\s*[.;,(|/–—-]?\s*(?:\b(?:with|and|mit|und|avec|et|y|con|e)\s+)?"
    rf"\b(?:{_EDITING} by\b|{_PICTURES}).*?(?=[.;]\s+{_WROTE}|$)"
    rf"|^{_PICTURES}.*?[.;]\s+(?={_WROTE})",
    _I,
)
"""Who went over it, or made its pictures: `"A. Person; Editing by B. Other"`."""

GROUP: Final = late(
    r"\b(?:center|centre|department|dept|university|institute|college|school|association"
    r"|foundation|"
    r"society|council|committee|ministry|agency|inc|ltd|llc|gmbh|corp(?:oration)?|company|group|"
    r"magazine|museum|hospital|clinic|bank|bureau of|office of|services|team|redaktion)\b\.?",
    _I,
)
"""Words of a body that signs; an "and" within its name parts nobody."""

TEAM: Final = late(r"\b(?:team|redaktion|newsroom|desk)\s*$", _I)
"""How the name of those ends who sign together."""

_OWN: Final = r"(?:[^\W\d_a-z][\w.'’&-]* ){1,5}"
BODY: Final = late(
    rf"{_OWN}(?:Newsroom|News ?[Dd]esk|News Service|News Agency|Wire Service"
    rf"|Editorial (?:Team|Staff|Board|Desk|Department))|The {_OWN}(?:[Ee]ditors|[Ss]taff)"
)
"""The name of a newsroom, a news service or an editorial staff; "Staff" may be a surname."""

SERVICE: Final = late(r"(?:Newsroom|News ?desk|Service|Agency)$", _I)
"""How the name of those ends whose text others print, too."""

_PRINTED: Final = (
    r"(?:a|this) (?:version of )?(?:this )?"
    r"(?:article|story|piece|column|essay|review|text|version|interview|report)?\s*(?:was )?"
    r"(?:also |first |originally |previously )*(?:appear(?:s|ed)|published|printed|ran|runs)"
    r"(?: first| originally)? (?:in|on|as|under)\b@{3,240}",
    r"(?:published|appeared|printed) in the @{0,60}?(?:print )?(?:edition|issue)\b@{0,120}",
    r"(?:from|in) the @{0,40}?print (?:edition|issue)\b@{0,120}",
    r"print edition@{0,120}",
    r"diese[rs]? (?:artikel|text|beitrag|kommentar|interview|essay)\b@{0,60}?"
    r"(?:erschien|erscheint|ist)\b@{3,240}",
    r"(?:erschienen|veröffentlicht) in (?:der )?(?:print)?ausgabe@{2,160}",
    r"aus der (?:print)?ausgabe@{2,160}",
    r"(?:cet|ce|cette) (?:article|texte|entretien|chronique|tribune)\b@{0,40}?"
    r"(?:parue?|publiée?|extraite?)\b@{3,240}",
    r"est[ea] (?:artículo|texto|reportaje|columna|artigo|reportagem)\b@{0,40}?"
    r"(?:public|aparec)@{3,240}",
    r"questo (?:articolo|testo|pezzo)\b@{0,40}?(?:pubblicato|apparso|uscito)@{3,240}",
    r"dit artikel (?:verscheen|is)@{3,240}",
)
"""Where and when an article was printed; `@` is a character within the sentence."""
_WITHIN: Final = (
    r"(?:[^.]|\.(?= (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))"
    r"|(?<=\b[A-Z][a-z]{2})\.(?= \d))"
)
"""A full stop belongs to the sentence in "5. Mai" and "Jan. 5"."""
EDITION: Final = late("(?P<note>(?:" + "|".join(_PRINTED).replace("@", _WITHIN) + r")\.?)", _I)
"""A sentence about where and when the article was printed."""
_ADDED: Final = (
    r"(?:additional|further|contributing) (?:reporting|writing|research)(?: and \w+)? (?:by|from)"
    r"|(?:unter )?mitarbeit(?: von)?\s*[:：]?|avec la (?:collaboration|participation) de"
    r"|con la colaboración de|con la collaborazione di|com a colaboração de"
    r"|met medewerking van"
)
ADDED: Final = late(
    rf"(?<=\S)[\s,;.(|/–—-]*(?:(?:with|and|mit|&)\s+)?(?<![\w-])"
    rf"(?P<note>(?:{_ADDED})\s*(?-i:[^\W\d_a-z]).*?)"
    r"(?=\s*[|;)/]|(?<=[^\W\d_]{3})[.]\s|,\s(?:for|edited|editing)\s|$)",
    _I,
)
"""Others than the authors who worked on it: `"A. Person, additional reporting by B. Other"`."""
