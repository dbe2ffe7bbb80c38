"""What a site has its readers take, and where: letters, programs, networks, in many languages."""

from typing import Final

NAMES: Final = (
    r"facebook|twitter|(?<![a-z])x(?![a-z])|whats ?app|instagram|telegram|linkedin"
    r"|pinterest|reddit|\bxing\b|viber|messenger|threads|bluesky|mastodon|tiktok|youtube"
    r"|flipboard|google (?:news|noticias|discover)"
    r"|গুগল নিউজ|गूगल न्यू[जज़]|கூகுள் நியூஸ்|구글 ?뉴스|谷歌新闻"
    r"|discord|spotify|snapchat|zalo"
    r"|феисбук|фејсбук|твит+ер|вконтакте|одноклассник|телеграм"
    r"|ватсап|вотсап|ваибер|[иі]нстаграм|ютуб|פייסבוק|טוויטר|אינסטגרם"
    r"|וואטסאפ|ווטסאפ|טלגרם|יוטיוב|فيسبوك|تويتر|واتس ?اب|تيليغرام|تلغرام|تليغرام"
    r"|[اإ]نستغرام|يوتيوب|تلگرام|اینستاگرام|واتساپ|توییتر|فیس ?بوک"
    r"|ایتا|روبیکا|फेसबुक|ट्विटर|इंस्टाग्राम|टेलीग्राम|यूट्यूब|व्हाट|वॉट्स|फ़ेसबुक|ফেসবুক|টুইটার|ইনস্টাগ্রাম"
    r"|টেলিগ্রাম|ইউটিউব|হোয়াটস|பேஸ்புக்|ஃபேஸ்புக்|ட்விட்டர்|இன்ஸ்டாகிராம்|வாட்ஸ்|யூடியூப்|டெலிகிராம்"
    r"|เฟซบุ|ไลน์|ทวิตเตอร์|อินสตาแกรม|ยูทูบ|ツイッター|フェイスブック|インスタ|페이스북|트위터|카카오"
    r"|인스타|유튜브|텔레그램|微信|微博|脸书|臉書|推特|抖音|公众号"
)
"""The names of networks, folded as `book` does, but of those that are words of a language too."""
NETWORKS: Final = (
    rf"{NAMES}|@|www\.|google|e-?mail|\bmail|e-post|mejl|\brss\b"
    r"|(?<![a-z])line(?![a-z])|newsletter|\bmax\b|social media|sozialen (?:medien|netzwerk)"
    r"|reseaux sociaux|redes soci|xarxes|\bsocial\b|sociala medier|sosiale med|sociale med"
    r"|somessa|sotsiaalmeedia|socialajos|socialiniu|spolecznosciow|socialnich|socialnych"
    r"|kozossegi|retele|drustven|druzben|κοινωνικ|sosyal med|соцсет|соцмереж|социальн|соціальн"
    r"|друштвен|социални|\bвк\b|\bvk\b|гугл|\bдзен|почт|пошт|גוגל|ברשתות"
    r"|غوغل|مواقع التواصل|وسائل التواصل|شبکه|गूगल|গুগল|கூகுள்|네이버|朋友圈|客户端|qq"
)
"""Where a text is passed on and a site is followed, folded as `book` does: one of these."""
MAIL: Final = (
    r"news-?letter|nyhetsbrev|nyhedsbrev|nyheitsbrev|uutiskirj|frettabref|postlist|uudiskir"
    r"|paevakir|vestkop|naujienlaisk|\bodberu?\b|hirlevel|\bbulleti|\bbuletin|butllet|e-novic"
    r"|\bbulten|njuzlet|infolettre|lettre (?:d'information|hebdo|quotid)|nieuwsbrief|\bboletin"
    r"|\bboletim|mailing list|рассылк|розсилк|\bбюлетин|нюзлет|њузлет|\bбилтен|ניוזלטר"
    r"|نشر(?:ة|تنا)|خبرنامه|न्यूज.?लेटर|নিউজলেটার|செய்திமடல்|நியூஸ் ?லெட்டர்"
    r"|จดหมายข่าว|\bban tin\b|ニュースレター"
    r"|メールマガジン|メルマガ|뉴스레터|电子报|電子報"
)
"""Letters that a site sends, folded as `book` does: one of these."""
BULLETINS: Final = (
    r"(?<!e-)(?:\bbulleti|\bbuletin|\bbulten|\bbutlleti|\bboletin|\bboletim)\w*"
    r"|\bodberu?\b|бюлетин|билтен|نشرة|\bban tin\b"
)
"""Which of these are called as other things are, too: what is printed, or told of the weather."""
PROGRAMS: Final = (
    r"\bapps?\b|\bappen\b|\bappli(?:cation)?\b|\bapplicazione\b|\baplicaci|\baplicati|\baplicac"
    r"|\baplika|\bsovellu|lietotn|programel|\brakendus|\balkalmazas|\buygulama|\bприложение"
    r"|\bзастосун|εφαρμογη|אפליקצי|تطبيق|اپلیکیشن|(?<!\w)ऐप|অ্যাপ|செயலி|แอป|\bung dung\b"
    r"|アプリ|앱|客户端|客戶端"
)
"""Programs that a site has its readers load, folded."""
CHANNELS: Final = (
    r"\bchannel\b|\b[ck]anale?(?:en|n|u|e|a|i|ul)?\b|\bchaine\b|канал|\bkanava|ערוץ|قنا[ةت]|کانال|चैनल"
    r"|চ্যানেল|சேனல்|チャンネル|채널|频道"
)
"""What a site has in a network for its readers, folded."""
INBOXES: Final = (
    r"\binbox\b|sahkopost|indbakke|innboks|inkorg|skrzynk|\bbandeja|\bcasella|\be-?mail\b"
    r"|\be-post|\bdigest\b|\bbriefing\b|\broundup\b|\balert[aesi]*\b|メール"
)
"""Where such letters come, and what other things are called too, folded."""
ADS: Final = (
    r"ad-free|without ads|werbefrei|ohne werbung|sans publicite|sin (?:publicidad|anuncios)"
    r"|senza pubblicita|sem (?:publicidade|anuncios)|zonder reclame|reklamfri|reklamefri"
    r"|utan reklam|uden reklamer|uten reklame|ilman mainoksia|bez rekl[aá]m|без рекл[аa]м|reklamsiz"
    r"|ללא פרסומות|reklam nelkul|fara reclame|χωρις διαφημισεις|sense anuncis|reklaamivaba"
    r"|tanpa iklan|khong quang cao|बिना विज्ञापन|विज्ञापन.मुक्त|বিজ্ঞাপন ছাড়া|விளம்பரமின்றி"
    r"|ไม่มีโฆษณา|(?:بدون|بلا|دون) [اإ]علانات|بدون تبلیغات|広告(?:なし|非表示)|광고 ?없[이는]"
    r"|[无無去免](?:广告|廣告)"
)
"""What only a site says of how one reads it, folded."""
HINTS: Final = (
    rf"{MAIL}|{PROGRAMS}|{CHANNELS}|@|ctrl|www\.|\be?-?letters?\b|jaunumi|kanal|\bappli"
    r"|facebook|instagram|telegram|whats ?app|viber|google|youtube|mail|e-post|sahkopost|indbakke"
    r"|innboks|inkorg|inbox|skrzynk|formula[ri]|redakti?on|redaktsioon|redakc|redaks|redaz"
    r"|redac(?:ti|c|ao)|toimituk|szerkeszt|kontakt|contac|tips\b|tipsa\b|\btip (?:os|ons|us|de)\b"
    r"|vihje|\bvinkk|\bskriv\b|schreiben sie|schreibt? uns|ecrivez|ecris-|escribenos|escribanos\b"
    r"|\bescrib[ae] a|escriu-|escreva|\bscriv(?:i|ici|ete|eteci)\b|\bschrijf\b"
    r"|\bwrite (?:in|to)\b|\bnapisz|\bnapiste|\bpisite|\bkirjoita\b|\bkirjuta\b|\braksti(?:et)?\b"
    r"|\brasyk|\bparasyk|\birjon|\birj\b|\bscrie(?:-|ti|\b)|\byazin\b|melden sie"
    r"|melde (?:dich|uns)|\bmeld(?: (?:het|dit|deg|dig|fra|je|fout))|signalez|signaler\b"
    r"|\breporta(?:r|lo|nos)?\b|\brapporter|\bavisa(?:nos|'ns)?\b|\bavise(?:nos|-nos)?\b"
    r"|\binforme(?:nos|-nos)|\binforma(?:nos|'ns)|\bsegnala(?:celo|lo|re|te|teci|telo)?\b"
    r"|laat het|let us know|tell us|send us|\bilmoita\b|\blaheta\b|\blahettaa\b|palaute|\blattu\b"
    r"|\bsendu\b|\bsenda\b|\bteata\b|saada (?:meile|toimet|vihje|kiri|e-kiri|see|info)|\bzinojiet"
    r"|zino mums|\bpranesk|\bnahlast|\bnahlasi|dejte nam|dajte nam|jelezze|\bkuldj|\bjavite\b"
    r"|\bprijavite?\b|\bsporocite|\bposljite|\bbildir(?:in|iniz)?\b|\bzgłos\b|daj nam|\bwyslij"
    r"|\btrimite-|\btrimiteti|\bsemnalati|\bsemnaleaza-|напиш[иі]т|\bнапиши\b|пиш[иі]т"
    r"|\bсообщите\b|\bсообщить|пов[иі]дом(?:те|ити|ляите)|над[иі]шл[иі]т|\bпришлите|\bприсылаите"
    r"|\bотправ(?:ьте|ить|ляите)|\bредакц|na stronie głown|forside|startsei|homepage"
    r"|приложен|сигнал|\bпишете\b|\bизпрат(?:ете|и)\b|\bјавите"
    r"|\bпошаљи|\bпријави|\bγραψ|\bστειλ|ערוצ|קבוצ|\bספרו"
    r"|\bכתבו|\bשלחו|\bדווחו|نشرتنا|\bراسل|\bاكتب|\b[اأ]رسل|تلگرام"
    r"|بنویس|ارسال|गूगल|लिखें|भेजें|গুগল|লিখুন|আমাদের জানান"
    r"|எழுத|ไลน์|ข่าวสาร|แจ้ง|ส่ง|zalo|\bgui\b"
    r"|saluran|\blaporkan|\bkirim|\bhubungi|メール|(?<![a-z])line(?![a-z])|会員"
    r"|連絡|お寄せ|제보|신고|微信|公众号"
    r"|二维码|联系|回報"
)
"""What tells a reader where to write or what to load, folded as `book` does: one of these."""
