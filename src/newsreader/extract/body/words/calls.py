"""What a site calls its readers to do beside a text: whole paragraphs, in the languages of many."""

import re
from typing import Final

from newsreader.extract.body.words.abroad import ASKED, COUNTED, JUDGED
from newsreader.pattern import late

_ERROR: Final = (
    r"(?:error|mistake|typo|inaccuracy|fehler|tippfehler|erreur|faute|coquille|errata|errore"
    r"|refuso|erro|fout|typefout|fel|feil|fejl|błąd|ошибку|опечатку|помилку|טעות|שגיאה|خطأ)"
)
CORRECTIONS: Final = late(
    r"(?:[^.!?]{0,120}\bmistakes?\b[^.!?]{0,80}[.!?] )?"
    rf"if you (?:spot|see|find|notice|have (?:found|spotted|noticed)) (?:an?"
    rf"|any) {_ERROR}\b(?=.*(?:\bus\b|\bour\b|@|ctrl|\bthis (?:article|story|page|post)\b"
    r"|\beditors?\b|newsroom|correction|\bhighlight))"
    r".{0,160}"
    rf"|(?:have you |did you )?(?:found|spotted|see|noticed?"
    rf"|find) an? {_ERROR}\b[^.!?]{{0,40}}\?.{{0,120}}"
    rf"|(?:haben sie |hast du )?(?:einen )?{_ERROR} (?:gefunden|entdeckt|bemerkt) ?\?.{{0,120}}"
    rf"|(?:vous avez (?:repéré|vu|trouvé)|avez-vous (?:repéré|vu|trouvé)) une {_ERROR}\b.{{0,120}}"
    rf"|une {_ERROR}\b.{{0,30}}\? ?(?:signalez|écrivez|dites)\b.{{0,80}}"
    rf"|¿(?:has|ha) (?:visto|encontrado|detectado) (?:un|alguna?) {_ERROR}.{{0,120}}"
    rf"|(?:hai|avete) (?:trovato|notato|visto) un {_ERROR}\b.{{0,120}}"
    rf"|(?:encontrou|viu|achou) (?:um|algum) {_ERROR}\b[^.!?]{{0,40}}\?.{{0,120}}"
    rf"|(?:heb je een )?{_ERROR} (?:gezien|gevonden|ontdekt)\b[^.!?]{{0,30}}\?.{{0,100}}"
    rf"|har du (?:hittat|sett|funnet|fundet) (?:ett|en) {_ERROR}\b.{{0,100}}"
    rf"|(?:нашли|заметили|увидели|знайшли|помітили) {_ERROR}\b[^.!?]{{0,40}}(?:\?|ctrl).{{0,100}}"
    rf"|(?:מצאתם|ראיתם|נתקלתם ב) ?{_ERROR}.{{0,80}}"
    r"|(?:誤り|間違い)を(?:見つけ|発見)[^。]{0,20}(?:方は|場合は|[?？]).{0,60}"
    r"|(?:发现|發現)(?:错误|錯誤|错别字)(?:[?？]|[,，]? ?(?:请|請|欢迎|歡迎)).{0,40}",
    re.IGNORECASE,
)
"""That whoever finds an error may say so."""
STORIES: Final = late(
    r"(?:do you |have you )?(?:have|got) (?:an?|any|some) (?:[\w-]+ ){0,3}"
    r"(?:tips?|story|stories|news|views?|photos?|opinions?)\b[^.?!]{0,80}\?"
    r"\W{1,4}(?:e-?mail|write|contact|send|call|text|get in touch|let us|reach|share|tell us"
    r"|message|comment|please|you can|we(?:['’]d| would| want)|if you(?:['’]d| would) like)\b"
    r".{0,240}"
    r"|what (?:stories|topics|questions) would you like (?:us|[\w .'’&-]{2,40}) to (?:cover|report"
    r"|look|investigate|answer)\b[^.?!]{0,80}\?.{0,120}"
    r"|(?:haben sie|hast du) (?:eine?n? )?(?:\w+ ){0,2}(?:hinweis|tipp|geschichte|anregung)e?n?\b"
    r"[^.?!]{0,60}\?\W{1,4}(?:schreib|mail|meld|kontakt|schick|send).{0,120}"
    r"|(?:vous avez|avez-vous) une? (?:info(?:rmation)?|histoire|témoignage)\b[^.?!]{0,60}\?"
    r"\W{1,4}(?:écrivez|contactez|envoyez|racontez|partagez).{0,120}"
    r"|¿tienes (?:una?|alguna?) (?:historia|noticia|pista)\b[^.?!]{0,60}\?"
    r"\W{1,4}(?:escr[ií]b|cuént|envía|contact).{0,120}"
    r"|hai una (?:storia|notizia|segnalazione)\b[^.?!]{0,60}\?\W{1,4}(?:scriv|invia|contatta"
    r"|racconta).{0,120}"
    r"|(?:você )?tem (?:uma|alguma) (?:história|sugestão|denúncia)\b[^.?!]{0,60}\?"
    r"\W{1,4}(?:envie|escreva|mande|conte|fale).{0,120}"
    r"|heb je een (?:tip|verhaal)\b[^.?!]{0,60}\?\W{1,4}(?:mail|stuur|laat|neem|tip).{0,120}"
    r"|har du (?:ett |et )?(?:\w+ )?tips\b.{0,100}"
    r"|(?:we|the editors) want to hear what you think\b.{0,60}[.!]? ?(?:submit|write|send"
    r"|e-?mail)\b.{0,100}"
    r"|(?:let us know|tell us) what you think\b.{0,60}[.!] ?(?:submit|write|send|e-?mail)\b.{0,100}"
    r"|(?:[^.?!]{1,80}[?.!] )?help us report\W*"
    r"|(?:[^.?!]{1,80}[.!] )?contact our reporters\b.{0,40}"
    r"|제보는 [^.]{0,40}(?:@|카카오|카톡|e-?mail|이메일|메일로|전화|홈페이지).{0,60}"
    r"|제보하기\b.{0,60}"
    r"|(?:情報|ご意見)(?:提供(?:は|のお願い|フォーム)|を?お待ち|をお寄せ(?:ください|下さい)).{0,40}"
    r"|新闻线索[^。]{0,12}(?:热线|电话|邮箱|爆料|报料|@|请|投稿).{0,60}",
    re.IGNORECASE,
)
"""To write in what one knows or thinks."""
FOLLOW: Final = late(
    r"(?:follow|see|find|read|get|more|full)\b(?: (?:all|the|of|our|[\w.-]+['’]s?)){0,3}"
    r" ?(?:full |live |latest )?(?:[\w-]+ )?(?:coverage|stories)\b.{0,60}"
    r"(?:https?://\S{1,120}|\bhere|\bwww\.\S{1,80})\W*"
    r"|sie können (?:dem|der) autor(?:in)? .{2,60} (?:auf|bei) .{1,30} folgen\W*"
    r"|you can follow (?:the author|him|her|them)\b.{0,40} on .{1,20}"
    r"|follow topics and authors\b.{0,160}|\W*(?:new\W*)?you can now listen to .{2,40} articles\W*"
    r"|stream on [\w+ ]{2,20}: .{2,80}"
    r"|(?:klicken? (?:sie )?hier|weitere (?:berichte|nachrichten|meldungen))\b.{0,60}https?://\S+",
    re.IGNORECASE,
)
"""To read on in the same place."""
GOOGLE: Final = late(
    r"(?=.{0,60}\bgoogle(?: (?:news|discover|search))?(?: \w+)?\s*$)"
    r"(?=.*(?:\bprefer|\bfavou?r|\bfollow"
    r"|\bsource|bevorzug|\bquelle|\bfolg|\bpréfér|\bsuive|\bpreferi[dt]|\bsegui|\bsíguenos|\bfuente"
    r"|\bfonte|\bsiga|\bvoorkeur|\bvolg|\bföredra|\bföretrukne|\bпредпоч|\bисточник|\burmăr|\bfølg"
    r"|\bfölj|\bobserwuj|\bśledź|\bsleduj|\bkövess|\bkövesd|\bikuti|\btheo dõi|\bстеж|\bслідку"
    r"|\bпідпи[сш]|\bподпи[сш]|\bследвай|\bпрати|\bprati|\bακολουθ|עקבו|הצטרפו|تابع|\bseuraa"
    r"|\bsegueix|\bjälgi|\bseko|\bsekite|\bsledi|\bfylg|\bติดตาม))"
    r"(?!.*[.!?] )(?:[^.!?]|\.(?=\w)){8,80}"
    r"|(?=.{0,60}google\W{0,3}(?:news|haber|न्यूज|নিউজ|ニュース|뉴스|新[闻聞]|نیوز|செய்தி))"
    r"(?=.{0,70}(?:\btakip ed|फॉलो|फ़ॉलो|ফলো|フォロー|구독|팔로우|[关關]注|追[踪蹤]|[订訂][阅閱]"
    r"|دنبال کنید|பின்தொடர))(?:[^.!?。।]|\.(?=\w)){8,80}[.!。।]?"
    r"|(?:add|set|choose) (?:\w+ ){0,6}(?:as )?(?:a )?preferred\b.{0,30}"
    r"|add (?:[\w.’'-]{1,30} ){1,5}(?:on|to|in) google(?: news)?\W*",
    re.IGNORECASE,
)
"""To be found first where one searches."""
PRINTED_FIRST: Final = late(
    r"this (?:article|story|piece) originally (?:appeared|ran|was published) (?:on|in"
    r"|at) [^.:]{2,60}: .{10,300}",
    re.IGNORECASE,
)
"""Where a chain of papers had a text at first, with the headline that it has here too."""
BROADCAST: Final = late(
    r"dieses thema im programm\b.{0,160}"
    r"|(?:über dieses thema|darüber) (?:berichtete|sendete|berichteten)\b.{0,40}\b(?:am"
    r"|um)\b.{0,80}"
    r"|dieser beitrag (?:lief|wurde gesendet)\b.{0,100}"
    r"|this (?:story|segment|report|interview|program(?:me)?) (?:first )?(?:aired"
    r"|was (?:first )?broadcast)\b.{0,100}"
    r"|(?:accuracy and availability of"
    r"|the official record of)\b.{0,60}\btranscripts? may vary\b.{0,160}",
    re.IGNORECASE,
)
"""When a text was heard on the radio."""
LIVING: Final = late(
    r"materials provided by .{2,120}\bcontent may be edited for (?:style|length|clarity)\b.{0,40}|"
    r"our standards: .{2,60}\b(?:principles|policy|policies|guidelines|standards)\W*|"
    r"(?:[^.]{1,60}\breceives? (?:financial |philanthropic )?(?:support|funding"
    r"|grants?) from\b.{0,200}?)?"
    r"(?:[^.]{1,40}\bis )?solely responsible for (?:all|its|this|the) (?:editorial )?content\W*",
    re.IGNORECASE,
)
"""Who pays for what a site writes."""
SAVING: Final = late(
    r"(?:want to |would you like to )?save (?:this|the) (?:recipe|article|post|story"
    r"|guide)\b.{0,20}\?.{0,100}"
    r"|(?:did you find|was) this (?:information|page|article|content|answer) (?:helpful"
    r"|useful)\b.{0,30}"
    r"|(?:war|fanden sie) diese[rs]? (?:seite|artikel|information(?:en)?|antwort) (?:für sie )?"
    r"(?:hilfreich|nützlich)\b.{0,30}"
    r"|(?:cet article|cette page|cette information) vous a-t-(?:il|elle) (?:plu|été utile)\b.{0,30}"
    r"|¿te ha (?:resultado|sido) útil\b.{0,60}|ti è stato utile\b.{0,60}"
    r"|link presente ?: .{10,200}|this recipe was developed at its original yield\b.{0,240}"
    r"|commemorate (?:a|your) (?:\w+ )?loved one\b.{0,60}"
    r"|to (?:plant (?:a )?(?:memorial )?trees?|send flowers)\b.{0,80}\bplease\b.{0,80}"
    r"|published (?:by|in|on) [^.]{3,60} (?:from|on) .{4,24}\b(?:19|20)\d\d\W*"
    r"|what did you think of (?:today['’]s|this) (?:issue|newsletter|edition|post)\?"
    r"|(?:log ?in|sign in) or subscribe to .{4,40}|more information about the [\w-]+ mailing list"
    r"|[\w. ]{2,40} is a (?:reader|subscriber|member|listener)-supported publication\b.{0,300}"
    r"|la suite (?:de (?:votre|cet?) \w+ )?après (?:cette|la) publicité\W*|hints?: (?:view"
    r"|use) this page\b.{0,140}",
    re.IGNORECASE,
)
"""To keep a text, to judge it, and to be patient."""
SCRIPTS: Final = late(
    r"[^.]{0,90}\bjavascript\b[^.]{0,30}\. ?(?:please )?(?:enable|turn on"
    r"|activate) (?:javascript|it)\b.{0,60}"
    r"|(?:you need to |please )?(?:enable|turn on|activate) javascript (?:to|in order to"
    r"|and) .{4,60}"
    r"|javascript (?:måste|muss|doit|debe|deve|must|moet|needs to|has to)\b.{0,80}"
    r"|(?:bitte )?aktivieren sie javascript\b.{0,80}|(?:veuillez )?activer javascript\b.{0,60}"
    r"|(?:see|view|watch|explore) (?:this|the) interactive (?:content|graphic|map|video"
    r"|chart)\b.{0,30}",
    re.IGNORECASE,
)
"""That nothing is seen in the place of a text without a script."""
ABROAD: Final = late(
    r"(?=.*\b(?:berita|kami|update|artikel|google news|saluran|channel)\b)"
    r"(?:simak|dapatkan|ikuti)\b.{0,160}\b(?:whats ?app|telegram|google news|saluran"
    r"|channel)\b.{0,160}"
    r"|dapatkan update berita.{0,40}"
    r"|(?:veja|assista|confira)(?: a)? (?:mais|outras|todas as) (?:notícias|informações|vídeos)\b"
    r"[^.]{0,60}|vídeos: .{0,20}\b(?:mais (?:assistidos|vistos)|em 1 minuto)\b.{0,40}|\d+ vídeos"
    r"|रहें हर खबर से अपडेट.{0,200}"
    r"|dziękujemy, że przeczytał\S{1,12}\b.{0,200}"
    r"|(?:obserwuj|śledź) nas (?:na|w|też|także|również)\b.{0,80}"
    r"|mitä ajatuksia (?:juttu|jutun)\b.{0,140}"
    r"|voit keskustella aiheesta\b.{0,80}|海量资讯.{0,40}"
    r"|更多(?:精彩|资讯|内容)[^。]{0,12}(?:[请請关點点下]|尽在|客户端).{0,20}"
    r"|(?!.*(?:[后後时時]，|被))[^。]{0,30}(?:扫描|扫码|扫一扫|掃描|掃碼)[^。]{0,14}"
    r"(?:关注|關注|下载|下載|加入|吐槽|[入进進]群)[^。]{0,40}"
    r"|(?:[欢歡]迎|[请請])?(?:[关關]注|搜索|添加)[^。，]{0,24}(?:公[众眾][号號]|官方微[信博])[^。]{0,40}"
    r"|(?:安[装裝]|下[载載]|打[开開])[^。，]{0,14}(?:客[户戶]端|app)[^。]{0,20}"
    r"(?:第一[时時][间間]|更多|最新|最全|【|→|>>)[^。]{0,40}"
    r"|微信[号號]\s?[:：]?\s?[\w-]{3,30}|[\w-]{0,12}官方微[信博]|微[信博][关關]注"
    r"|[^。]{0,20}(?:意[见見]反[馈饋]|留言板)[^。]{0,40}(?:批[评評]指正|\d{3,4}-\d{3,4})[^。]{0,20}"
    r"|(?:公式)?(?:x|twitter|line|インスタグラム|フェイスブック)[^。]{0,20}(?:フォロー|友だち追加|友達追加)"
    r"[^。]{0,30}(?:ください|しよう|はこちら|お願いします)。?"
    r"|διαβάστε όλες τις (?:τελευταίες )?ειδήσεις.{0,120}"
    r"|ακολουθήστε .{2,40}\bgoogle news\b.{0,100}"
    r"|毎朝.{2,30}メールでお届け.{0,10}",
    re.IGNORECASE,
)
"""The like in languages that the other tables have not."""
FRONT_PAGE: Final = late(
    r"(?:(?:you['’]ll |you can )?(?:find|see|read) )?more (?:news|stories|articles|reports)"
    r"[^.!?]{0,40} on (?:our|the) (?:home ?page|front page)(?: of [^.!?]{2,40})?"
    r"|(?:mehr|weitere) (?:solche[r]? )?(?:nachrichten|meldungen|artikel|informationen)[^.!?]{0,40}"
    r" auf (?:unserer|der) startseite(?: von [^.!?]{2,40})?"
    r"|(?:retrouvez )?(?:plus d['’]|d['’]autres |toutes nos )"
    r"(?:infos|informations|articles|actualités)[^.!?]{0,40}"
    r" sur (?:notre|la) page d['’]accueil(?: d[^.!?]{2,40})?"
    r"|(?:encuentra |encontrará |lea )?más (?:noticias|información|artículos)[^.!?]{0,40}"
    r" en (?:nuestra|la) (?:portada|página (?:principal|de inicio))(?: de [^.!?]{2,40})?"
    r"|(?:encontre |leia )?mais (?:notícias|informações|artigos)[^.!?]{0,40}"
    r" na (?:nossa )?(?:página (?:inicial|principal)|primeira página|homepage)(?: d[^.!?]{2,40})?"
    r"|(?:altre|ulteriori) (?:notizie|informazioni)[^.!?]{0,40}"
    r" (?:sulla|nella|in) (?:nostra )?(?:home ?page|pagina principale)(?: d[^.!?]{2,40})?"
    r"|meer (?:nieuws|berichten|artikelen|informatie)[^.!?]{0,40}"
    r" op (?:onze|de) (?:homepage|voorpagina|startpagina)(?: van [^.!?]{2,40})?"
    r"|(?:fler|mer) (?:nyheter|artiklar)[^.!?]{0,40}"
    r" på (?:vår )?(?:start|första)sidan?(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:flere|mere?) (?:nyheder|nyheter|artikler|saker)[^.!?]{0,40}"
    r" på (?:vår |vores )?forsiden?(?: [^\s.!?]{2,30}){0,2}"
    r"|lisää (?:uutisia|juttuja)[^.!?]{0,40} etusivul(?:la|ta)(?:mme)?"
    r"|więcej (?:takich )?(?:informacji|wiadomości|newsów|artykułów)[^.!?]{0,40}"
    r" na (?:naszej )?stronie głównej(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:více|další) (?:zpráv\w?|informací|článk\w{1,2})[^.!?]{0,40}"
    r" na (?:naší )?(?:hlavní|titulní|úvodní) stran(?:ě|ce)(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:больше|другие) (?:новост\w{1,2}|материал\w{1,2})[^.!?]{0,40}"
    r" на (?:нашей )?главной(?: странице)?(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:більше|інші) (?:новин\w?|матеріал\w{1,2})[^.!?]{0,40}"
    r" на (?:нашій )?головній(?: сторінці)?(?: [^\s.!?]{2,30}){0,2}"
    r"|daha fazla haber[^.!?]{0,40} ana ?sayfa\w{0,8}(?: [^\s.!?]{2,30}){0,2}"
    r"|mai multe (?:știri|informații|articole)[^.!?]{0,40}"
    r" pe (?:prima pagină|pagina principală)(?: [^\s.!?]{2,30}){0,2}"
    r"|további (?:hírek\w{0,2}|cikkek\w{0,2})[^.!?]{0,40}"
    r" (?:címlap|főoldal)\w{0,6}(?: [^\s.!?]{2,30}){0,2}"
    r"|περισσότερ(?:α|ες) (?:νέα|ειδήσεις)[^.!?]{0,40}"
    r" στην αρχική(?: μας)?(?: σελίδα)?(?: [^\s.!?]{2,30}){0,2}"
    r"|חדשות נוספות[^.!?]{0,40} ב(?:עמוד|דף) הבית(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:لمزيد من|المزيد من) الأخبار[^.!?]{0,40} الصفحة الرئيسية(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:और|अधिक) (?:खबरें|ख़बरें|समाचार)[^।.!?]{0,40}"
    r" (?:होम ?पेज|मुखपृष्ठ) पर(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:その他|ほか|他)の(?:ニュース|記事)は[^。]{0,20}"
    r"(?:トップページ|ホームページ)(?:で|から|へ)[^。]{0,12}"
    r"|更多(?:新闻|新聞|报道|報導)[^。]{0,12}(?:首页|首頁)[^。]{0,12}"
    r"|더 많은 (?:뉴스|기사)[^.!?]{0,20}(?:홈페이지|메인)에서[^.!?]{0,20}"
    r"|xem thêm (?:tin|bài)[^.!?]{0,30} trang chủ(?: [^\s.!?]{2,30}){0,2}"
    r"|(?:baca )?berita lainnya[^.!?]{0,30} (?:halaman utama|beranda)(?: [^\s.!?]{2,30}){0,2}",
    re.IGNORECASE,
)
"""That there is more on the first page of a site; with a full stop a text may say so."""
VOTES: Final = late(
    r"[⭐★☆🌟\ufe0f\s]{1,12}[\w’' ]{0,20}"
    r"|[\w.-]{1,40} (?:liked|reblogged|favou?rited) this\b.{0,80}",
    re.IGNORECASE,
)
"""An item of a list at the edge of a text: a vote, who liked it."""
TURNS: Final = late(
    r"(?:previous|next|prev|first|last) (?:messages?|posts?|threads?|topics?|in thread"
    r"|in list)\b.{0,140}"
    r"|messages? sorted by\b.{0,60}",
    re.IGNORECASE,
)
"""An item of a list that leads through the messages of an archive."""
SPONSORED: Final = late(
    r"(?:today['’]s |this (?:week['’]s )?|the )?(?:issue|newsletter|edition|episode|post"
    r"|briefing) (?:is|was)"
    r" (?:brought to you|sponsored|presented|supported|made possible) by .{2,80}"
    r"|(?:diese|die heutige) (?:ausgabe|folge) (?:wird|ist) .{0,20}(?:präsentiert|gesponsert"
    r"|unterstützt)"
    r" von .{2,80}|(?:dieser newsletter wird|präsentiert) .{0,20}von .{2,80}"
    r"|(?:cette (?:édition|lettre)|ce numéro) (?:est|vous est) (?:présentée?|offerte?"
    r"|sponsorisée?) par .{2,80}"
    r"|(?:a message|ein wort|un message|un mensaje) (?:from|by|von|de) (?:our|unserem|notre"
    r"|nuestro) "
    r"(?:sponsor|partner|partenaire|patrocinador)\W*",
    re.IGNORECASE,
)
"""What stands above what a sponsor says."""
DISCUSS: Final = late(
    r"if you(?: still| also)? (?:have|['’]ve got) (?:any |more |other |further |some )*"
    r"(?:questions?|thoughts|suggestions?|comments?|tips?|ideas?)\b[^.!?]{0,80}"
    r"\b(?:leave|drop|post|put|share|write|ask|let (?:me|us) know)\b[^.!?]{0,40}"
    r"\bcomments?\b[^.!?]{0,30}[.!]?(?: [^.!?]{1,140}[.!])?"
    r"|(?:wenn (?:sie|du) |(?:haben sie|hast du) )(?:noch )?[^.!?]{0,20}\bfragen?\b"
    r"[^.!?]{0,60}[.!?]?[^.!?]{0,60}\bkommentare?n?\b[^.!?]{0,30}[.!]?"
    r"|(?:si vous avez|vous avez|avez-vous) (?:encore )?(?:des |une |d['’]autres )questions?\b"
    r"[^.!?]{0,60}[.!?]?[^.!?]{0,60}\bcommentaires?\b[^.!?]{0,30}[.!]?"
    r"|(?:si |¿)tien(?:es|e) (?:alguna? )?(?:preguntas?|dudas?)\b[^.!?]{0,60}[.!?]?[^.!?]{0,60}"
    r"\bcomentarios?\b[^.!?]{0,30}[.!]?"
    r"|(?:se )?(?:hai|avete) (?:altre |delle )?domande\b[^.!?]{0,60}[.!?]?[^.!?]{0,60}"
    r"\bcommenti\b[^.!?]{0,30}[.!]?"
    r"|(?:se (?:você )?)?(?:tiver|tem) (?:alguma |mais )?(?:dúvidas?|perguntas?)\b"
    r"[^.!?]{0,60}[.!?]?[^.!?]{0,60}\bcomentários?\b[^.!?]{0,30}[.!]?"
    r"|(?:als|heb) je (?:nog )?(?:een )?vra(?:ag|gen)\b[^.!?]{0,60}[.!?]?[^.!?]{0,60}"
    r"\breacties?\b[^.!?]{0,30}[.!]?",
    re.IGNORECASE,
)
"""To ask on below the text."""
CALLS: Final = (
    CORRECTIONS,
    DISCUSS,
    STORIES,
    FOLLOW,
    GOOGLE,
    BROADCAST,
    PRINTED_FIRST,
    LIVING,
    SAVING,
    SCRIPTS,
    ABROAD,
    ASKED,
    JUDGED,
    COUNTED,
    FRONT_PAGE,
)
"""All of these tables: a paragraph that one of them has whole is a call."""
