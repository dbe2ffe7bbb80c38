"""What stands above what is not the text: other texts of the site, and who wrote this one."""

from typing import Final

RELATED: Final = """
    en: Related coverage | Related news | Recommended reading | Read more on this story
      | Don't miss these | You may have missed | In case you missed it | Recommended stories
      | [Editors'/Editor's/Editors/Editor/Staff] recommendations
    de: Mehr zum Thema … | Lesen Sie auch … | Lesen Sie mehr … | Lies auch … | Auch interessant
      | [Das Thema/Dieses Thema] könnte [Sie/dich/euch] [auch /]interessieren …
      | Dieser [Artikel/Beitrag] könnte [Sie/dich/euch] [auch /]interessieren …
      | [Diese/Folgende] [Artikel/Beiträge] könnten [Sie/dich/euch] [auch /]interessieren …
      | Diese [Themen/Texte] könnten [Sie/dich/euch] [auch /]interessieren …
      | Das könnte [Sie/dich/euch] [auch /]interessieren …
      | Mehr von [uns/diesem Autor/dieser Autorin]
      | [Ähnliche/Verwandte/Weitere/Neueste/Passende/Aktuelle] [Artikel/Beiträge/Themen] …
      | [Ähnliche/Verwandte/Weitere/Neueste/Aktuelle] [Meldungen/Nachrichten] …
      | Empfehlungen der Redaktion | Unsere Empfehlung[en/] | Empfohlen
      | Mehr aus [dem Ressort/der Rubrik/der Region] …
      | [Empfehlungen/Lesetipps/Leseempfehlungen] [der/unserer] Redaktion
    fr: À lire aussi … | À lire également … | À lire ensuite … | Lire aussi … | Voir aussi …
      | Sur le même [sujet/thème] … | Pour aller plus loin | Dans la même rubrique
      | À voir également | Articles [liés/similaires/connexes/associés/recommandés] …
      | Vous aimerez [aussi/peut-être][ lire/] | Nos [derniers/autres] articles
      | Recommandé pour vous | À ne pas manquer | Notre sélection
      | [Les /]recommandations de la rédaction
    it: Leggi anche … | Ti potrebbe [anche /]interessare … | Potrebbe interessarti [anche/] …
      | [Articoli/Notizie/Contenuti] correlat[i/e] … | Per approfondire | Ultime notizie
      | Consigliati per te | Altre notizie | Raccomandati per te | Potrebbero interessarti anche …
      | I consigli della redazione
    es: Te puede interesar … | Le puede interesar … | [Te /]podría interesarte … | Lo último
      | También te puede interesar … | [Noticias/Artículos/Contenidos] relacionad[a/o]s …
      | Últimas noticias | Te recomendamos[ leer/] | [Lee/Lea] también … | Más sobre el tema
      | Archivado en … | Más noticias | Recomendados para ti | Más información
      | Noticias recomendadas
      | Recomendaciones de[l editor/ la redacción]
    pt: Leia também … | Leia mais … | [Veja/Confira] também … | Mais notícias | Últimas notícias
      | Artigos relacionados … | [Notícias/Matérias/Conteúdos] relacionad[a/o]s …
      | Recomendado[s/] para você | [Você/Também] pode gostar … | Você também pode gostar …
      | Ler também | Recomendamos | Relacionados | Últimas
      | Recomendações d[o editor/a redação]
    ca: Et pot interessar … | També et pot interessar … | Notícies relacionades …
      | Llegeix també … | Articles relacionats | Més notícies | Últimes notícies | El més recent
    nl: Lees ook … | Lees verder … | Gerelateerd[e/] [artikelen/berichten/nieuws] …
      | Laatste nieuws | Aanbevolen [artikelen/voor jou/] | Misschien ook interessant
      | Meer nieuws | Meer over dit onderwerp | Uit onze selectie
      | Aanbevelingen van de redactie
    sv: Läs också … | Läs även … | Relaterade [artiklar/nyheter] … | Senaste nytt | Fler artiklar
      | Mer i ämnet | Rekommenderat [för dig/] | Läs vidare | Fler nyheter | Relaterat | Just nu
      | Redaktionens tips
    da: Læs også … | Relaterede [artikler/nyheder] … | Seneste nyt | Seneste nyheder
      | Flere artikler | Måske er du også interesseret i … | Anbefalet til dig | Relateret indhold
      | Flere nyheder | Andre læser | Læs mere om emnet
      | Redaktionens anbefalinger
    nb: Les også … | Relaterte [artikler/saker/nyheter] … | Siste nytt | Flere saker
      | Siste nyheter | Anbefalt for deg | Anbefalte artikler | Flere nyheter | Relatert innhold
      | Les flere saker | Du liker kanskje også …
      | Redaksjonens anbefalinger
    nn: Les også … | Relaterte saker | Siste nytt | Fleire saker | Siste nyhende
    fi: Lue myös … | Lisää aiheesta … | Uusimmat | Tuoreimmat | Lisää uutisia
      | Aiheeseen liittyvää | Suosittelemme | Sinua voisi kiinnostaa … | Muita artikkeleita
      | Lue seuraavaksi | Lisää samasta aiheesta | Tuoreimmat uutiset | Sinua saattaa kiinnostaa …
    is: Tengdar fréttir | Tengt efni | Lesa einnig | Nýjustu fréttir | Fleiri fréttir | Sjá einnig
    et: Loe ka … | Seotud [lood/artiklid/uudised] | Viimased uudised | Samal teemal
      | Soovitame lugeda | Rohkem uudiseid | Sind võib huvitada …
    lv: Lasi arī … | Saistītie [raksti/ziņas] | Saistītās ziņas | Jaunākās ziņas | Par šo tēmu
      | Citi raksti | Iesakām izlasīt
    lt: Taip pat skaitykite … | Susiję straipsniai | Susijusios naujienos | Naujausios žinios
      | Naujienos | Rekomenduojame perskaityti | Panašūs straipsniai | Kiti straipsniai
      | [Dar /]šia tema | Daugiau šia tema
    pl: [Prze/]czytaj także … | [Prze/]czytaj też … | [Prze/]czytaj również … | Zobacz także …
      | Zobacz również … | Zobacz też … | Powiązane [artykuły/tematy] … | Najnowsze | Polecane
      | Mogą cię zainteresować | Polecamy | Podobne artykuły | Najnowsze wiadomości
      | To może cię zainteresować … | Więcej na ten temat
      | Redakcja poleca
    cs: Diskuse | Diskuze | [Pře/]čtěte [si /]také … | [Pře/]čtěte [si /]též …
      | Související [články/zprávy/témata] … | Mohlo by vás zajímat … | Nejnovější | Další články
      | Nejnovější zprávy | Podobné články | Doporučujeme | Mohlo by vás také zajímat | K tématu
    sk: Diskusia | Čítajte aj … | Čítajte tiež … | Súvisiace [články/správy/témy] …
      | Mohlo by vás zaujímať … | Najnovšie | Ďalšie články | Najnovšie správy | Podobné články
      | Odporúčame
    hu: Kapcsolódó [cikkek/cikk/hírek/tartalmak/anyagok] … | Ez is érdekelheti …
      | Ez is érdekelhet … | Olvasd el ezt is … | Legfrissebb | Legfrissebb hírek | További cikkek
      | Önnek ajánljuk | Ajánlott cikkek | Friss hírek
    ro: Citește și … | Citiți și … | Articole [similare/recomandate/asemănătoare] …
      | Știri [similare/recomandate] | Ultimele știri | Vezi și … | Îți recomandăm[ și/]
      | Te-ar putea interesa … | Mai multe știri | Cele mai noi
    bg: Още по темата … | Свързани [статии/новини/публикации] … | Прочетете още …
      | Последни новини | Най-нови | Може да ви хареса … | Препоръчани | Още новини
      | Препоръчваме ви
    hr: Povezan[i/e] [članci/vijesti] … | Pročitajte još … | Najnovije | Najnovije vijesti
      | Vezane vijesti | Možda će vas zanimati … | Preporučujemo | Izdvojeno | Više s weba
    sr: Povezan[i/e] [članci/vesti/tekstovi] … | Pročitajte još … | Najnovije | Najnovije vesti
      | Možda vas zanima … | Preporučujemo | Повезане вести | Најновије | Најновије вести
      | Прочитајте још … | Слични чланци
    sl: Sorodn[i/e] [članki/novice/vsebine] … | Preberite tudi … | Najnovejše | Najnovejše novice
      | Morda vas zanima … | Priporočamo | Več novic
    el: Διαβάστε επίσης … | Διαβάστε ακόμ[α/η] … | Δείτε επίσης … | Σχετικά άρθρα …
      | Σχετικές ειδήσεις | Τελευταία νέα | Τελευταίες ειδήσεις | Ροή ειδήσεων | Προτεινόμενα
      | Μπορεί να σας ενδιαφέρει …
    tr: İlgili [haberler/yazılar/içerikler] … | Benzer [haberler/yazılar] … | Son dakika
      | Son haberler | Önerilen haberler | Diğer haberler | Bunlar da ilginizi çekebilir
      | İlginizi çekebilir … | Sıradaki haber | Günün haberleri
      | Editörün önerileri
    ru: Читайте [также/ещё/еще] … | Смотрите также … | Похожие [статьи/материалы/записи/новости] …
      | [Материалы/Новости/Статьи] по теме … | Последние новости | Другие новости | Рекомендуем
      | Вам может быть интересно … | Новости партнёров | Новости партнеров | Лента новостей
      | Ещё по теме | Сейчас читают
      | Редакция рекомендует
    uk: Читайте також … | Дивіться також … | Схожі [статті/новини/матеріали] … | Останні новини
      | [Матеріали/Новини/Статті] за темою … | Інші новини | Рекомендуємо | Вам може бути цікаво …
      | Новини партнерів | Стрічка новин | Більше по темі
    he: קראו גם … | כתבות נוספות … | עוד בנושא … | אולי יעניין אותך … | כתבות מומלצות
      | חדשות אחרונות | אולי תאהבו … | עוד באתר | כתבות קשורות | מומלץ
    ar: اقرأ أيضا … | [مواضيع/أخبار/مقالات/موضوعات] ذات صلة … | آخر الأخبار | قد يهمك أيضا …
      | قد يعجبك أيضا … | شاهد أيضا … | المزيد من الأخبار | مواضيع متعلقة | اخترنا لك
      | أحدث الأخبار
    fa: [مطالب/اخبار/خبرهای] مرتبط … | بیشتر بخوانید … | آخرین اخبار | پیشنهاد سردبیر
      | مطالب پیشنهادی | تازه‌ترین خبرها | تازه‌ترین اخبار | اخبار پیشنهادی
    hi: यह भी पढ़ें … | ये भी पढ़ें … | इसे भी पढ़ें … | संबंधित खबरें | संबंधित समाचार
      | ताज़ा खबरें | ताजा खबरें | और खबरें | अन्य खबरें
    bn: আরও পড়ুন … | আরো পড়ুন … | সম্পর্কিত খবর | সর্বশেষ | সর্বশেষ খবর | এ সম্পর্কিত খবর
      | আরও খবর
    ta: தொடர்புடைய செய்திகள் | இதையும் படிக்க … | சமீபத்திய செய்திகள் | மேலும் செய்திகள்
      | இதையும் படியுங்கள் …
    th: ข่าวที่เกี่ยวข้อง… | เรื่องที่เกี่ยวข้อง… | บทความที่เกี่ยวข้อง… | ข่าวล่าสุด | เรื่องแนะนำ
      | ข่าวแนะนำ | เนื้อหาที่เกี่ยวข้อง | เรื่องที่คุณอาจสนใจ
    vi: Xem thêm … | [Bài viết/Tin/Tin tức] liên quan … | Có thể bạn quan tâm … | Tin mới
      | Tin cùng chuyên mục | Tin mới nhất | Tin khác | Đọc nhiều | Cùng chuyên mục
      | Bài viết cùng chủ đề
    id: [Yuk, /][Simak/Tonton] [juga /]video [ini/berikut]
      | Baca juga … | [Artikel/Berita] terkait … | Berita lainnya | Berita terbaru
      | Rekomendasi untuk Anda | Artikel lainnya | Rekomendasi | Terkini | Berita rekomendasi
    ms: Baca juga … | [Artikel/Berita] berkaitan … | Berita terkini | Berita lain | Disyorkan
    ja: 関連[記事/ニュース/リンク] | [あわせて/併せて/合わせて]読みたい…
      | [おすすめ/人気/最新][の/]記事… | 新着記事 | こちらもおすすめ | 関連する記事
      | この記事も読まれています | あなたにおすすめ[の記事/] | ピックアップ
      | 同じカテゴリの記事 | この著者の[他の/]記事 | 関連[特集/トピックス]
    ko: 관련 [기사/뉴스/글] | 관련[기사/뉴스/글] | 추천 기사 | 추천기사 | 최신 [뉴스/기사]
      | 이 시각 주요뉴스 | 주요뉴스 | 함께 보면 좋은 기사 | 이 기사와 함께 본 기사
      | 당신이 좋아할 만한 기사 | 추천 뉴스 | 이 기자의 다른 기사 | 함께 볼만한 뉴스
    zh: 相关[阅读/文章/新闻/报道/推荐] | 相關[閱讀/文章/新聞/報導] | [推荐/延伸]阅读
      | [推薦/延伸]閱讀 | [上/下]一篇 | 阅读下一篇 | 閱讀下一篇 | 热门[文章/新闻] | 猜你喜欢
      | 最新[消息/新闻/新聞/文章] | 更多新闻 | 更多新聞 | 為您推薦 | 为您推荐
      | [你/您]可能[喜欢/感兴趣]… | 您可能感興趣… | 熱門[文章/新聞]
      | [為你/为你/精彩/热门/今日/编辑/小编]推荐 | 推荐[新闻/文章] | 為你推薦 | 相關推薦
      | 延伸 · 推荐 | 延伸推荐 | 相关[热门/推荐]文章 | 最新报道 | 更多[文章/报道/推荐]
      | [作者/小编/TA的]最近文章 | [作者/小编/TA的/该作者]其他文章 | 大家都在看 | 网友还在看
      | 猜你感兴趣 | 往期[回顾/推荐/精选]
"""
"""What stands above other texts of the site."""
MOST_READ: Final = """
    en: Most viewed | Most popular | Most commented | Most shared | Top stories | Popular now
    de: Meistgelesen[e Artikel/] | Meistgelesene | Meist gelesen | Meistkommentiert | Top-Themen
      | Am häufigsten gelesen | Beliebte [Artikel/Beiträge]
    fr: Les plus lus | Le plus lu | Les plus consultés | Les plus commentés
      | Les articles les plus lus | Le top de la semaine | Les plus partagés
    it: [I /]più letti … | Le più lette | I più visti | Articoli più letti | I più commentati
    es: Lo más [leído/visto/comentado/visto hoy] … | Más leídas | Los más leídos | Las más leídas
      | Más vistas
    pt: [As /]mais lidas … | Mais lidos | Mais vistas | Mais vistos | Mais acessadas
      | Os mais lidos | Em alta
    ca: El més llegit | Els més llegits | Les més llegides | El més vist | El més comentat
    nl: Meest gelezen … | Best gelezen | Populair | Meest bekeken | Veel gelezen
    sv: Mest läst[a/] … | Mest läst just nu | Populärt just nu | Mest delat | Topplista
    da: Mest læst[e/] … | Mest læste | Mest sete | Populære artikler
    nb: Mest lest[e/] … | Mest sett | Mest delt | Populært
    nn: Mest lest[e/] … | Mest lese | Mest sett
    fi: Luetuimmat … | Katsotuimmat | Suosituimmat | Nyt luetuimmat | Päivän luetuimmat
    is: Mest lesið … | Mest lesnar | Vinsælast | Mest skoðað
    et: Loetumad | Enim loetud | Populaarseimad | Kõige loetumad | Päeva loetumad
    lv: Lasītākie | Lasītākās | Populārākie | Populārākās | Lasītākās ziņas | Skatītākie
    lt: Skaitomiausi | Skaitomiausia[s/] | Populiariausi | Skaitomiausi straipsniai
      | Populiariausios
    pl: Najczęściej czytane … | Najpopularniejsze | Najchętniej czytane | Popularne
      | Najczęściej komentowane
    cs: Nejčtenější … | Nejčtenější články | Nejsledovanější | Nejdiskutovanější
    sk: Najčítanejšie … | Najčítanejšie články | Najdiskutovanejšie | Najsledovanejšie
    hu: Legolvasottabb … | Legolvasottabbak | Legnépszerűbb | Legnézettebb | Népszerű cikkek
    ro: Cele mai citite … | Cele mai populare | Cele mai vizualizate | Cele mai comentate
    bg: Най-четени … | Най-четените | Най-гледани | Най-коментирани | Популярни
    hr: Najčitanije … | Najčitaniji članci | Najkomentiranije | Najgledanije | Popularno
    sr: Najčitanije … | Najčitanije vesti | Najkomentarisanije | Најчитаније … | Популарно
    sl: Najbolj brano … | Najbolj brane [novice/] | Najbolj gledano | Priljubljeno
    el: Δημοφιλή … | Δημοφιλέστερα | Τα πιο δημοφιλή | Πιο διαβασμένα | Τα πιο διαβασμένα
    tr: Çok okunanlar … | En çok okunanlar | En çok okunan haberler | Popüler haberler
      | Çok okunan haberler
    ru: Самое читаемое … | Самое популярное | Популярное | Популярные статьи | Сейчас читают
      | Самые читаемые
    uk: Найпопулярніше … | Популярне | Найчитаніше | Популярні новини | Найбільш читані
    he: הנקראות ביותר … | הכי נקראות | הכתבות הנקראות ביותר | הפופולריות
    ar: الأكثر قراءة … | الأكثر مشاهدة | الأكثر شعبية | الأكثر تداولا
    fa: پربازدیدترین‌ها | پربازدیدها | پربازدیدترین … | پربیننده‌ترین … | پرطرفدارترین
    hi: सबसे ज्यादा पढ़ी गई | सबसे ज़्यादा पढ़ी गई | लोकप्रिय | सर्वाधिक पढ़ी गई | ट्रेंडिंग
    bn: সর্বাধিক পঠিত | সবচেয়ে বেশি পঠিত | জনপ্রিয় | সর্বাধিক পঠিত খবর
    ta: அதிகம் படித்தவை | அதிகம் வாசிக்கப்பட்டவை | அதிகம் படிக்கப்பட்டவை
    th: ข่าวยอดนิยม | ยอดนิยม | ข่าวฮิต | อ่านมากที่สุด | ข่าวที่มีผู้อ่านมากที่สุด
    vi: Đọc nhiều … | Đọc nhiều nhất | Tin đọc nhiều | Tin nổi bật | Xem nhiều | Tin nóng
    id: Terpopuler … | Berita terpopuler | Paling banyak dibaca | Populer
    ms: Paling popular | Popular | Paling banyak dibaca | Berita popular
    ja: アクセスランキング | ランキング | よく読まれている記事 | 人気記事ランキング
      | 人気ランキング | 今、読まれています
    ko: 많이 본 [뉴스/기사] | 인기 [기사/뉴스] | 많이 본 글 | 랭킹 뉴스 | 가장 많이 본 [뉴스/기사]
    zh: 热门[阅读/排行/新闻/文章] | 熱門[閱讀/排行/新聞/文章] | 点击排行 | 阅读排行 | 最多人閱讀
      | 排行榜 | 热点新闻 | 人氣排行
"""
"""What stands above what most have read."""
WRITERS: Final = """
    en: About the author[s/] | About the writer | Written by
    de: [Über/Zu] [den/die/unsere/unseren] Autor[/in/en/:innen] | Zur Person | Zum Autor
      | Zur Autorin | Autoreninfo
    fr: À propos de l'aut[eur/rice/eure] | Sur l'aut[eur/rice/eure] | Les auteurs
      | À propos des auteurs
    it: Sull'aut[ore/rice] | L'aut[ore/rice] | Chi è l'autore | Gli autori
    es: Sobre [el/la/los/las] autor[/a/es/as] | Sobre la firma | Acerca [del/de la] autor[/a]
    pt: Sobre [o/a/os/as] autor[/a/es/as] | Sobre o colunista | Quem escreve
    ca: Sobre [l'autor/l'autora/els autors] | Sobre la signatura
    nl: Over de [auteur/schrijver/auteurs/journalist] | Over de schrijvers
    sv: Om [författaren/skribenten/journalisten/författarna]
    da: Om [forfatteren/skribenten/journalisten/forfatterne]
    nb: Om [forfatteren/skribenten/journalisten/forfatterne]
    nn: Om [forfattaren/skribenten/journalisten]
    fi: Kirjoittaja | Tietoa kirjoittajasta | Kirjoittajasta | Kirjoittajat
    is: Um höfundinn | Höfundur | Um höfund
    et: Autorist | Autori kohta
    lv: Par autoru | Par autori
    lt: Apie autorių | Apie autorę
    pl: O autorze | O autorce | O autorach
    cs: O autorovi | O autorce | O autorech
    sk: O autorovi | O autorke | O autoroch
    hu: A szerzőről | Szerzőnkről | A szerző
    ro: Despre autor | Despre autoare | Despre autori
    bg: За автора | За авторите
    hr: O autoru | O autorici
    sr: O autoru | O autorki | О аутору | О аутору текста
    sl: O avtorju | O avtorici
    el: Σχετικά με τον συντάκτη | Σχετικά με τον συγγραφέα | Ο συντάκτης
    tr: Yazar hakkında | Yazarın diğer yazıları
    ru: Об авторе | Об авторах
    uk: Про автора | Про авторку | Про авторів
    he: על הכותב[/ת] | אודות הכותב[/ת]
    ar: عن الكاتب[/ة] | نبذة عن الكاتب
    fa: درباره نویسنده | درباره‌ی نویسنده
    hi: लेखक के बारे में
    bn: লেখক সম্পর্কে | লেখক পরিচিতি
    ta: ஆசிரியர் பற்றி | எழுத்தாளர் பற்றி
    th: เกี่ยวกับผู้เขียน | ผู้เขียน
    vi: Về tác giả | Giới thiệu tác giả
    id: Tentang penulis
    ms: Tentang penulis | Mengenai penulis
    ja: [この/][記事を書いた人/著者/筆者/執筆者/ライター][紹介/プロフィール/について/]
      | この記者の… | 著者プロフィール
    ko: 이 기사를 쓴… | 기자 [소개/페이지] | 필자 소개 | 기자의 다른 기사
    zh: [关于/關於]作者 | 作者[简介/簡介/介绍/介紹]
"""
"""What stands above some words about who wrote a text."""
PRESS: Final = """
    en: [Media/Press/News media] [contact/contacts/inquiries/enquiries]
    de: [Pressekontakt/Medienkontakt][e/]
    fr: Contact[s/] presse
    it: Contatti [stampa/per la stampa] | Ufficio stampa
    es: Contacto [de prensa/para medios/para prensa]
    pt: Contat[o/os] [para a/para/de/da] imprensa | Contacto de imprensa
    ca: Contacte de premsa
    nl: Perscontact[en/]
    sv: Presskontakt[er/]
    da: Pressekontakt[er/]
    nb: Pressekontakt[er/]
    nn: Pressekontakt[ar/]
    fi: Lehdistöyhteydet
    is: Upplýsingar fyrir fjölmiðla
    et: Pressikontakt
    lv: Kontakti medijiem | Kontaktinformācija medijiem
    lt: Kontaktai žiniasklaidai
    pl: Kontakt dla mediów
    cs: Kontakt pro média
    sk: Kontakt pre médiá
    hu: Sajtókapcsolat
    ro: Contact presă
    bg: Контакт за медии
    hr: Kontakt za medije
    sr: Kontakt za medije
    sl: Kontakt za medije
    el: Επικοινωνία για τον Τύπο
    tr: Basın iletişim
    ru: Контакт[ы/] для СМИ
    uk: Контакт[и/] для ЗМІ
    he: איש קשר לתקשורת
    ar: جهة الاتصال الإعلامية
    fa: تماس برای رسانه‌ها
    hi: [मीडिया/प्रेस] संपर्क
    bn: মিডিয়া যোগাযোগ
    ta: ஊடகத் தொடர்பு
    th: ติดต่อสื่อมวลชน
    vi: Liên hệ báo chí
    id: Kontak media
    ms: Hubungi media
    ja: 報道関係[者/]お問い合わせ先
    ko: 언론 문의
    zh: 媒体[联系/联系人/联络] | 媒體[聯絡/聯絡人]
"""
"""What stands above whom the press may ask."""
FAQ: Final = """
    en: Frequently asked questions … | Common questions … | Questions and answers … | Q & A
      | Commonly asked questions … | Questions [about/on] … | People also ask
      | Your questions answered
    de: Häufig[e/] [gestellte /]Fragen … | Fragen und Antworten … | Die häufigsten Fragen …
    fr: Foire aux questions … | Questions fréquentes … | Questions fréquemment posées …
      | Les questions les plus fréquentes … | Vos questions fréquentes | Questions et réponses
    it: Domande frequenti … | Domande e risposte … | Le domande più frequenti …
    es: Preguntas frecuentes … | Preguntas y respuestas … | Las preguntas más frecuentes …
    pt: Perguntas frequentes … | Dúvidas frequentes … | Perguntas e respostas …
      | Perguntas mais frequentes …
    ca: Preguntes freqüents … | Preguntes i respostes
    nl: Veelgestelde vragen … | Veel gestelde vragen … | Vragen en antwoorden …
    sv: Vanliga frågor … | Frågor och svar …
    da: Ofte stillede spørgsmål … | Spørgsmål og svar …
    nb: Ofte stilte spørsmål … | Vanlige spørsmål … | Spørsmål og svar …
    nn: Ofte stilte spørsmål … | Vanlege spørsmål … | Spørsmål og svar …
    fi: Usein kysytyt kysymykset … | Usein kysyttyä … | Kysymyksiä ja vastauksia …
    is: Algengar spurningar … | Spurt og svarað …
    et: Korduma kippuvad küsimused … | Küsimused ja vastused … | KKK
    lv: Biežāk uzdotie jautājumi … | Bieži uzdotie jautājumi … | Jautājumi un atbildes
    lt: Dažniausiai užduodami klausimai … | Dažnai užduodami klausimai … | DUK
      | Klausimai ir atsakymai
    pl: Najczęściej zadawane pytania … | Często zadawane pytania … | Najczęstsze pytania …
      | Pytania i odpowiedzi …
    cs: Často kladené [otázky/dotazy] … | Nejčastější [otázky/dotazy] … | Otázky a odpovědi …
    sk: Často kladené otázky … | Najčastejšie otázky … | Otázky a odpovede …
    hu: Gyakori kérdések … | Gyakran [ismételt/feltett] kérdések … | GYIK | Kérdések és válaszok
    ro: Întrebări frecvente … | Întrebări și răspunsuri …
    bg: Често задавани въпроси … | Въпроси и отговори …
    hr: Često postavljana pitanja … | Najčešća pitanja … | Česta pitanja … | Pitanja i odgovori
    sr: Često postavljana pitanja … | Najčešća pitanja … | Често постављана питања …
      | Најчешћа питања … | Питања и одговори
    sl: Pogosta vprašanja … | Pogosto zastavljena vprašanja … | Vprašanja in odgovori
    el: Συχνές ερωτήσεις … | Ερωτήσεις και απαντήσεις …
    tr: Sık[ça/] sorulan sorular … | Sorular ve [cevaplar/yanıtlar] … | SSS
    ru: Часто задаваемые вопросы … | Частые вопросы … | Вопросы и ответы … | Вопрос-ответ
    uk: Поширені [запитання/питання] … | Часті [запитання/питання] … | Питання та відповіді …
      | Запитання та відповіді …
    he: שאלות נפוצות … | שאלות ותשובות …
    ar: الأسئلة الشائعة … | الأسئلة المتكررة … | أسئلة شائعة … | أسئلة وأجوبة
    fa: سوالات متداول … | سؤالات متداول … | پرسش‌های متداول … | پرسش و پاسخ
    hi: अक्सर पूछे जाने वाले [सवाल/प्रश्न] … | सवाल और जवाब
    bn: সচরাচর জিজ্ঞাসা … | প্রায়শই জিজ্ঞাসিত প্রশ্ন … | প্রশ্ন ও উত্তর
    ta: அடிக்கடி கேட்கப்படும் கேள்விகள் … | கேள்வி பதில்
    th: คำถามที่พบบ่อย… | ถามตอบ
    vi: [Các /]câu hỏi thường gặp … | Hỏi đáp | Câu hỏi và trả lời
    id: Pertanyaan yang sering [diajukan/ditanyakan] … | Pertanyaan umum … | Tanya jawab
    ms: Soalan lazim … | Soalan yang kerap ditanya …
    ja: よくある[質問/ご質問]… | 質問と回答
    ko: 자주 묻는 질문… | 질문과 답변
    zh: 常见问题… | 常見問題… | 常见问答 | 常見問答 | 问与答 | 問與答
"""
"""What stands above questions about the subject of a text, each with its answer."""
