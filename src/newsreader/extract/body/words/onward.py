"""What leads on to other pages, and says that the text is over: tables of words."""

import re
from typing import Final

from newsreader.extract.body.words import abroad
from newsreader.extract.body.words.book import Joined, Starts
from newsreader.pattern import late

_ALSO_LAST: Final = (
    r".{0,60}(?:खबर|ख़बर|खबरें|ख़बरें|इसे|यह|ये) भी (?:जरूर )?(?:पढ़|प\u095d)(?:ें|िए|िये|े)"
    r"|.{0,60}(?:খবরটিও|খবরও|এটিও) প(?:ড়|\u09dc)ুন"
    r"|.{0,60}(?:இதையும்|செய்தியையும்) (?:படியுங்கள்|படிக்க|படிங்க)"
    r"|.{0,60}\b(?:haber(?:i|ler|leri|ini)?|yazıyı|bun(?:u|ları)) d[ae] (?:okuyun|okuyabilirsiniz)"
    r"|.{0,40}(?:記事|ニュース)も(?:読む|どうぞ|お読みください|チェック|ご覧ください)"
    r"|.{0,40}기사도 (?:읽어 ?보세요|함께 읽어 ?보세요|보세요)"
)
"""The same where the verb comes last: of what there is to read, something may stand before it."""
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
    r"|(?:our )?related (?:services|products|courses|solutions)"
    r"|related (?:articles|posts|stories) (?:that|you) .*|get the latest .{0,40}"
    r"|post tags|tags|(?:(?:article|story|post|text) )?written by\b.{0,40}|who we are"
    r"|share the (?:blog|post|article|story)(?: on)?|republish (?:this|our) \w+"
    r"|(?:read |see |browse |check out )?(?:more|other) (?:\w+ ){1,4}"
    r"(?:articles|posts|stories|recipes|guides|reads)(?: (?:by|from|you|that|to) .{1,60})?"
    r"|(?:read |see |browse |check out )?(?:more|other|further|related) (?:\w+ ){0,4}"
    r"(?:articles|posts|guides|reads|resources|reading)"
    r" (?:about|on|for|related to|relating to|similar to|in) .{1,60}"
    r"|(?:\w+ ){0,3}(?:articles|posts|stories|recipes|guides) to check out"
    r"|(?:additional|related|other) (?:\w+ ){0,4}(?:topics|articles|posts|stories|reads)"
    r"|(?:latest|recent) (?:posts|articles|stories) (?:by|from) .{1,60}"
    r"|related (?:articles|posts|stories) (?:by|from|on) .{1,60}"
    r"|you['’]ll (?:also )?(?:like|love|enjoy).{0,20}|also (?:see|watch)|check out next"
    r"|more \w+ recommendations|(?:you (?:may|might|can) )?also check(?: out)?"
    r"|featured (?:articles|posts|stories)|related internet links"
    r"|most viewed|top stories|more to (?:discover|explore|read)|editors?['’]?s?['’]? picks?"
    r"|around the web"
    r"|recommended from .{2,30}|see (?:all|more) (?:from .{2,30}|recommendations)"
    r"|sponsored links by \w+|from our partners"
    rf"|{_ALSO_LAST}"
    r"|more (?:[\w-]+ ){1,3}to (?:try|make|cook|bake|read|explore|see|love|watch|discover)"
    r"|comments?(?:, questions)?(?: (?:and|&) (?:tips|questions|ratings|reviews))?(?: ?\(\d+\))?"
    r")[\s.:!?»›→]*",
    re.IGNORECASE,
)
"""How a line says that the text is over, or that a box of links begins."""
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
ALSO: Final = re.compile(
    r"[^\w(>]*(?:also (?:read|see|check(?: out)?)|(?:read|see) also|lies auch|lesen sie auch"
    r"|(?:à )?lire aussi|lea también|lee también|leia também|leggi anche|lees ook|läs också"
    r"|les også|czytaj także|читайте также)\b",
    re.IGNORECASE,
)
"""How a line begins that sends on to one page after another."""
HEADED: Final = re.compile(
    r"(?:read|lesen|lies|lire|lee|leia|leggi|lees|läs|les)\s?[:\uff1a]",
    re.IGNORECASE,
)
"""How a heading begins that does so."""
HAND: Final = re.compile(r"[\s\W]{0,3}[\u261b\u261e\u27a1\u2794\u25b6\U0001f449\U0001f517]")
"""A hand or an arrow before what leads on."""
ABOUT: Final = re.compile(
    r"(?:read|learn|see|find out|watch|listen) (?:about|how|why|what|our|the full)\b"
    r"|(?:lesen|erfahren) sie\b|découvrez\b|descubre\b|scopri\b",
    re.IGNORECASE,
)
"""How what leads on goes on behind a hand."""
RAIL: Final = re.compile(
    r"\W*(?:additional (?:\w+ ){0,4}resources"
    r"|related (?:articles?|posts?|stories|guides) and (?:links|resources)"
    r"|.{0,60}\b(?:our|my) (?:other )?(?:most )?popular (?:\w+ ){0,2}"
    r"(?:guides|articles|posts|stories|reviews|recipes)"
    r"|.{0,60}\b(?:found|find) the following (?:pages|articles|posts|guides) (?:helpful|useful)"
    r"|weitere (?:beiträge|artikel|ratgeber) (?:von uns|zum thema)"
    r"|(?:related |our |recommended )?products? (?:and|&) (?:solutions?|services?)"
    r"|produkte und (?:lösungen|dienste|services)|produits et (?:solutions|services)"
    r"|productos y (?:soluciones|servicios)|prodotti e (?:soluzioni|servizi)"
    r"|produtos e (?:soluções|serviços)|producten en (?:oplossingen|diensten)"
    r"|produkter och (?:lösningar|tjänster)|produkty i (?:rozwiązania|usługi)"
    r"|продукты и (?:решения|услуги)"
    r"|nos (?:autres )?(?:articles|guides) (?:les plus lus|populaires)"
    r"|nuestros (?:otros )?artículos más (?:leídos|populares)"
    r"|(?:i nostri|altri) articoli più letti|(?:onze )?meest gelezen artikelen)\s*[:\uff1a]?\s*",
    re.IGNORECASE,
)
"""What stands above links to other texts of a site."""
_TEXTS: Final = (
    r"(?:guides?|posts|articles|resources|stories|reviews|recipes|itineraries|tutorials|reads"
    r"|artikel|beiträge|ratgeber|guías|artículos|entradas|recursos|guias|artigos|articoli|guide"
    r"|gidsen|artikelen|artiklar|artikler|inlägg|innlegg|indlæg|статьи|статті|artykuły|poradniki)"
)
OTHERS: Final = late(
    r".{0,160}\b(?:(?:other|more|further|additional|our|my|weitere|andere|unsere|autres|nos"
    r"|otr[oa]s|más|nuestr[oa]s|outr[oa]s|mais|nossos|nossas|altri|altre|nostri|nostre|onze"
    r"|fler|våra|flere|våre|vores|другие|наши|інші|наші|inne|nasze)\b(?! than\b)"
    r"(?: [\w’'-]{1,20}){0,4}|(?:i|we)(?: have|['’]ve) got(?: [\w’'-]{1,20}){0,2})"
    rf" {_TEXTS}\b[^.:!?\uff1a]{{0,80}}[:\uff1a]\W*",
    re.IGNORECASE,
)
"""What announces other texts of a site in the last list of one, with a colon."""
ALL_OURS: Final = late(
    r"\W*(?:find|read|see|browse|explore|retrouvez|découvrez|lisez|consultez"
    r"|(?:hier )?(?:finden|lesen) sie|encuentr[ae]|le[ae]|consult[ae]|trova|leggi|scopri|leia"
    r"|encontre|confira|lees|vind)(?: (?:here|ici|hier|aquí|qui|aqui))?"
    r" (?:all(?: of)?|tous|toutes|alle|tod[oa]s|tutt[ie])"
    r" (?:our|nos|unsere|nuestr[oa]s|i nostri|le nostre|(?:os |as )?noss[oa]s|onze)"
    rf" (?:[\w’'-]+ ){{0,3}}{_TEXTS}\b[^.:!?]{{0,80}}[.!]?\W*",
    re.IGNORECASE,
)
"""A whole line that sends its reader to all that its site has of a subject."""
FRONT: Final = late(
    r"(?:find |read |see )?more\b.{0,60}\b(?:on|at) (?:the|our|\w+['’]s) (?:home|front) ?page"
    r"|mehr\b.{0,60}\bauf (?:der|unserer) startseite|(?:retrouvez|plus|d['’]autres)\b.{0,60}"
    r"\bpage d['’]accueil|más\b.{0,60}\b(?:portada|página principal)"
    r"|mais\b.{0,60}\bpágina (?:inicial|principal)|(?:altre|più)\b.{0,60}\b(?:home ?page"
    r"|pagina principale)|meer\b.{0,60}\b(?:voorpagina|homepage)"
    r"|(?:fler|mer|flere|mere)\b.{0,60}\b(?:startsida|förstasida|forsid)\w{0,3}"
    r"|lisää\b.{0,60}\betusivu\w{0,4}|więcej\b.{0,60}\bstron\w{1,3} główn\w{1,3}"
    r"|(?:více|další|viac|ďalši\w)\b.{0,60}\b(?:hlavní|titulní|hlavnej|titulnej) stran\w{1,3}"
    r"|(?:további|több)\b.{0,60}\b(?:címlap|főoldal)\w{0,5}|mai mult\w{0,2}\b.{0,60}"
    r"\b(?:prima pagină|pagina principală)|daha fazla\b.{0,60}\bana ?sayfa\w{0,5}"
    r"|(?:больше|другие|ещё)\b.{0,60}\bглавной странице|(?:більше|інші)\b.{0,60}\bголовній сторінці"
    r"|περισσότερα\b.{0,60}\b(?:αρχική|πρωτοσέλιδο)|עוד .{0,60}(?:בדף|בעמוד) הבית"
    r"|(?:ال)?مزيد .{0,60}الصفحة الرئيسية|और .{0,60}(?:होम ?पेज|मुख्य पृष्ठ)|.{0,40}トップページ.{0,10}"
    r"|更多.{0,40}(?:首页|首頁)|더 .{0,40}(?:홈페이지|첫 화면)에서.{0,10}"
    r"|(?:berita )?(?:lain|lebih)\w{0,5}\b.{0,60}\b(?:halaman utama|beranda)"
    r"|(?:xem )?thêm\b.{0,60}\btrang chủ",
    re.IGNORECASE,
)
"""How a link begins that leads to the front of its site, where there is more of the kind."""
ASIDE: Final = re.compile(
    r"\[\s*(?:want|looking for|need|like|see|read|related|also|more|learn|don['’]t miss"
    r"|lesen sie|lies|mehr|à lire|lire|lee|lea|leia|leggi|lees|läs|les)\b[^\[\]]{0,300}\]\W*",
    re.IGNORECASE,
)
"""A line in square brackets that sends its reader elsewhere."""
INVITES: Final = re.compile(
    r"(?:^|.{0,80}\b)(?:check out|take a look at|have a look at|see|read|browse|explore"
    r"|don['’]t miss"
    r"|hier|lesen sie|découvrez|consultez|échale un vistazo a|descubre|mira|confira|guarda|bekijk)"
    r" (?:some of )?(?:these|our|my|unsere|diese|nos|ces|nuestr[oa]s|est[oa]s|nossos|estes|i nostri"
    r"|questi|deze|onze) (?:[\w-]+ ){0,3}(?:articles|posts|guides|recipes|reviews|stories|tutorials"
    r"|artikel|beiträge|artículos|entradas|artigos|articoli|artikelen)(?: (?:below|next|too"
    r"|here))?\W{0,3}",
    re.IGNORECASE,
)
"""A sentence that announces links to other texts of a site."""
BACK: Final = re.compile(
    r"\W*(?:back (?:up )?to|(?:jump|skip) (?:back )?to(?= \W*(?:\w+\W*){1,3}$)|return to"
    r"|zurück (?:zu|nach oben)|retour (?:à|au|en)|volver a"
    r"|torna a|voltar ao?|terug naar|tillbaka|tilbake|wróć|наверх)\b",
    re.IGNORECASE,
)
"""How a link begins that leads to where its reader has been."""
FRONT_BACK: Final = late(
    r"\W*(?:back|return) to (?:the )?.{0,24}\b(?:home ?page|home|front page)"
    r"|zurück zur .{0,20}startseite|retour (?:à|sur) .{0,24}accueil"
    r"|volver a la .{0,16}(?:portada|página principal)|torna alla .{0,12}home"
    r"|voltar (?:à|para a) .{0,12}(?:página inicial|home)|terug naar .{0,12}homepage"
    r"|till(?:baka till)? .{0,12}startsidan|til(?:bage til|bake til) .{0,12}forsiden"
    r"|(?:на|вернуться на) главную|на головну"
    r"|(?:返回|回到).{0,12}(?:首页|首頁|主页|主頁)|.{0,12}トップ(?:ページ)?(?:へ|に)戻る",
    re.IGNORECASE,
)
"""How a link begins that leads back to the front of a site."""
