"""Who may read a text, what is wanted of readers, and what they said: labels by themselves."""

from typing import Final

MEMBERS: Final = """
    en: For subscribers | Subscribers only | Subscriber[s/]-only [content/article/] | Members only
      | Member[s/]-only [content/story] | Exclusive to [subscribers/members] | For members
      | Premium content | Subscriber exclusive
    de: Nur für Abonnenten | Für Abonnenten | Exklusiv für Abonnenten | Exklusiv für Mitglieder
      | [Nur/Exklusiv] für [Abonnentinnen und Abonnenten/Abonnent:innen/Mitglieder]
      | Für Mitglieder | Abo | Abo-Artikel | Plus-Artikel | Bezahlinhalt
      | Artikel nur für Abonnenten | Für Abonnent:innen | Für Abonnentinnen und Abonnenten
      | Bezahlartikel
    fr: [Contenu /Article /]réservé [aux/à nos] abonnés | Abonnés | Pour les abonnés
      | Article abonné[s/] | Exclusif abonnés | [Contenu/Article] exclusif abonnés
      | Réservé aux membres | Offert aux abonnés
    it: [Contenuto /Articolo /]riservato agli abbonati
      | [Contenuto /Articolo /]per [gli /]abbonati | Solo per [gli /]abbonati | Abbonati
      | Esclusiva [per /]abbonati | Riservato agli iscritti
    es: [Solo/Sólo/Exclusivo] para [suscriptores/socios] | Para suscriptores | Suscriptores
      | [Contenido /Artículo /]exclusivo [para /]suscriptores | Exclusivo suscriptor
    pt: [Só/Apenas/Exclusivo/Somente] para assinantes | Para assinantes | Assinantes
      | [Conteúdo /Artigo /]exclusivo [para /]assinantes
      | [Matéria /Reportagem /]exclusiva para assinantes | Reservado a assinantes
      | Artigo exclusivo
    ca: Només [per a /]subscriptors | Exclusiu [per a /]subscriptors | Per a subscriptors
      | Contingut exclusiu [per a subscriptors/] | Subscriptors
    nl: [Alleen/Exclusief/Enkel] voor [abonnees/leden] | Voor [abonnees/leden] | Abonnees
      | Plusartikel | Plus artikel | Premium artikel | Abonnee-artikel
    sv: [Endast /Bara /Exklusivt /]för [prenumeranter/medlemmar] | Låst artikel | Plus-artikel
      | Prenumerantartikel | För dig som prenumerant | För dig som prenumererar
    da: [Kun /Eksklusivt /]for [abonnenter/medlemmer] | Låst artikel | Plus-artikel
      | Abonnementsartikel | For dig der abonnerer | Abonnement
    nb: [Kun /Bare /Eksklusivt /]for [abonnenter/medlemmer] | For deg som abonnent | Abonnentsak
      | Pluss-sak | Plussak | Låst artikkel
    nn: [Berre /Kun /]for [abonnentar/medlemmer/medlemer] | For deg som er abonnent
    fi: [Vain /]tilaajille | Tilaajalle | Tilaajan etu | Tilaajien juttu | [Vain /]jäsenille
      | Maksullinen artikkeli | Lukittu artikkeli | Tilaajajuttu
    is: [Aðeins /Eingöngu /]fyrir áskrifendur | Áskrift | Læst grein | Áskriftargrein
      | Áskriftarfrétt
    et: [Ainult /]tellijale | [Ainult /]tellijatele | Tellija artikkel | Tasuline [artikkel/sisu]
    lv: [Tikai /]abonentiem | Maksas saturs | Abonentu saturs | Tikai abonentiem pieejams
    lt: [Tik /Skirta /]prenumeratoriams | Mokamas turinys | Prenumeratorių turinys | Tik nariams
    pl: [Tylko /Artykuł /Materiał /Tekst /]dla [prenumeratorów/subskrybentów/zalogowanych]
      | Tekst tylko dla [prenumeratorów/subskrybentów] | Treść premium | Treść dla prenumeratorów
    cs: [Pouze /Jen /Exkluzivně /]pro [předplatitele/členy] | Placený obsah | Zamčený článek
      | Článek pro předplatitele | Prémiový obsah | Prémiový článek
    sk: [Iba /Len /Exkluzívne /]pre [predplatiteľov/členov] | Platený obsah | Zamknutý článok
      | Článok pre predplatiteľov
    hu: [Csak /]előfizetőknek | Előfizetői [tartalom/cikk] | Csak előfizetőink számára
      | Prémium tartalom | Fizetős tartalom | Előfizetőinknek
    ro: [Doar /Exclusiv /Numai /]pentru abonați | Articol pentru abonați | Conținut premium
      | Conținut exclusiv
    bg: [Само /Ексклузивно /]за абонати | Платено съдържание | Премиум съдържание
      | Само за членове
    hr: [Samo /Ekskluzivno /]za pretplatnike | Premium sadržaj | Zaključan članak | Za članove
    sr: [Samo /]za pretplatnike | Premijum sadržaj | [Само /]за претплатнике
    sl: [Samo /Ekskluzivno /Le /]za naročnike | Vsebina za naročnike | Plačljiva vsebina
      | Zaklenjen članek
    el: [Μόνο /Αποκλειστικά /]για συνδρομητές | Συνδρομητικό περιεχόμενο | Μόνο για μέλη
    tr: [Sadece /Yalnızca /]aboneler için | [Sadece /Yalnızca /]üyelerimize [özel/]
      | Abonelere özel [içerik/haber/] | Aboneye özel
      | Üyelere özel | Premium içerik
    ru: [Только /Материал /Доступно только /]для подписчиков | Доступно [только /]подписчикам
      | Эксклюзив для подписчиков | Платный материал | По подписке
    uk: [Тільки /Лише /Матеріал /]для [підписників/передплатників] | За передплатою
      | Платний матеріал
    he: למנויים בלבד | למנויים | רק למנויים | תוכן למנויים | כתבה למנויים | בלעדי למנויים
    ar: للمشتركين فقط | للمشتركين | خاص بالمشتركين | حصري للمشتركين | محتوى مدفوع
    fa: فقط برای مشترکان | ویژه [مشترکان/مشترکین] | مخصوص [مشترکان/مشترکین] | محتوای ویژه
    hi: केवल [सब्सक्राइबर/सब्सक्राइबर्स/सदस्यों] के लिए | सिर्फ सब्सक्राइबर्स के लिए | प्रीमियम
      | सदस्यों के लिए
    bn: শুধু গ্রাহকদের জন্য | শুধুমাত্র গ্রাহকদের জন্য | গ্রাহকদের জন্য | প্রিমিয়াম
    ta: சந்தாதாரர்களுக்கு மட்டும் | சந்தாதாரர்களுக்கு | பிரீமியம்
    th: เฉพาะสมาชิก[เท่านั้น/] | สำหรับสมาชิก[เท่านั้น/] | เนื้อหาสำหรับสมาชิก | สมาชิกเท่านั้น
    vi: [Chỉ /]dành cho [thành viên/hội viên/người đăng ký/độc giả trả phí] | Nội dung trả phí
    id: Khusus [pelanggan/member/anggota] | Hanya untuk pelanggan | Konten premium
      | Eksklusif untuk pelanggan
    ms: Hanya untuk [pelanggan/ahli] | Untuk pelanggan | Kandungan premium
    ja: 会員限定 | 有料会員限定 | 有料記事 | 会員限定記事 | 有料会員[限定/]記事 | 会員記事
      | 購読者限定 | 無料会員限定 | 残り#文字 | 残り:#文字 | 全文#文字 | #文字 | 登録会員限定
      | この記事は有料記事です | この記事は有料記事です。残り#文字 | この記事は会員限定[記事/]です
    ko: 유료회원 전용 | 회원 전용 | 구독자 전용 | 유료 기사 | 유료회원 전용 기사
      | 구독자 전용 기사 | 멤버십 전용 [기사/콘텐츠] | 프리미엄 콘텐츠
    zh: 会员专享 | 會員專屬 | 會員限定 | 会员专属 | 仅限会员 | 订阅者专享 | 訂閱者專屬 | 訂戶限定
      | 付费内容 | 付費內容 | 付费阅读 | VIP专享
"""
"""Who may read the whole of it."""
AD: Final = """
    en: Advertisement | Advertisements | Sponsored | Sponsored content | Paid content
      | Ad feedback | Story continues below [this /]advertisement | Continue reading below
    de: Anzeige | Werbung | Anzeige endet | Ende der Anzeige
      | Artikel unterhalb der Anzeige weiterlesen | Weiter nach der Anzeige | Werbung endet
      | Nach der Anzeige geht es weiter | Anzeige – Scrollen …
    fr: Publicité | Annonce | La suite après cette publicité | La suite après la publicité
      | Fin de la publicité | Contenu sponsorisé | Pub
    it: Pubblicità | [L'articolo continua/Continua] dopo la pubblicità | Annuncio pubblicitario
      | Annuncio | Messaggio pubblicitario | Contenuto sponsorizzato
      | Continua a leggere dopo la pubblicità | Inserzione
    es: Publicidad | Anuncio | Contenido patrocinado | Sigue leyendo tras la publicidad
      | Continúa tras la publicidad | Continuar leyendo tras la publicidad
    pt: Publicidade | Anúncio | Conteúdo patrocinado | Continua após a publicidade
      | Continua depois da publicidade | PUB | Continua após o anúncio
      | Continue a ler após a publicidade
    ca: Publicitat | Anunci | Contingut patrocinat | Continua després de la publicitat
    nl: Advertentie | Reclame | Tekst [loopt door/gaat verder] onder de [foto/video/afbeelding]
      | Tekst loopt door onder de advertentie | Tekst gaat verder onder de advertentie
      | Gesponsorde inhoud | Lees verder onder de advertentie | Lees verder na de advertentie
    sv: Annons | Reklam | Artikeln fortsätter under [bilden/videon] | Annonsen slut
      | Artikeln fortsätter efter annonsen | Fortsätter efter annonsen
      | Artikeln fortsätter under annonsen | Annonssamarbete | Läs vidare efter annonsen
    da: Annonce | Reklame | Artiklen fortsætter under [billedet/videoen]
      | Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen
      | Sponsoreret indhold | Annoncørbetalt indhold
    nb: Annonse | Reklame | [Saken/Artikkelen] fortsetter under [bildet/videoen]
      | Saken fortsetter under annonsen | Artikkelen fortsetter under annonsen
      | Saken fortsetter etter annonsen | Annonsørinnhold | Artikkelen fortsetter etter annonsen
    nn: Annonse | Reklame | Saka held fram under [biletet/videoen] | Saka held fram under annonsen
      | Artikkelen held fram under annonsen
    fi: Mainos | Ilmoitus | Juttu jatkuu [kuvan/videon] [alla/jälkeen] | Mainos päättyy
      | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen
      | Juttu jatkuu mainoksen alla | Kaupallinen yhteistyö | Mainos alkaa
      | Artikkeli jatkuu mainoksen alla
    is: Auglýsing | Auglýsingar | Frétt heldur áfram fyrir neðan auglýsingu | Kostuð kynning
    et: Reklaam | Kuulutus | Sisuturundus | Artikkel jätkub pärast reklaami | Reklaami lõpp
      | Lugu jätkub pärast reklaami
    lv: Reklāma | Sludinājums | Raksts turpinās pēc reklāmas | Turpinājums pēc reklāmas
      | Apmaksāts saturs
    lt: Reklama | Straipsnis tęsiasi po reklamos | Straipsnio tęsinys po reklama | Užsakymas nr. …
      | Reklaminis turinys
    pl: Reklama | Ogłoszenie | Dalszy ciąg [artykułu/materiału/tekstu] pod [wideo/zdjęciem]
      | Koniec bloku reklamowego | Dalsza część artykułu pod reklamą
      | Ciąg dalszy pod reklamą | Dalsza część tekstu pod reklamą | Artykuł sponsorowany
      | Dalszy ciąg artykułu pod reklamą | Autopromocja
    cs: Reklama | Inzerce | Článek pokračuje pod [fotografií/videem/fotogalerií]
      | Článek pokračuje pod reklamou | Pokračování pod reklamou | Komerční sdělení
      | Pokračování článku pod reklamou
    sk: Reklama | Inzercia | Článok pokračuje pod [fotografiou/videom/fotogalériou]
      | Článok pokračuje pod reklamou | Pokračovanie pod reklamou
      | Článok pokračuje pod videoreklamou | Komerčný obsah
    hu: Hirdetés | Reklám | A cikk a [galéria/videó] után folytatódik
      | A cikk a hirdetés után folytatódik | A hirdetés után folytatjuk
      | Cikkünk a hirdetés után folytatódik | Támogatott tartalom
    ro: Publicitate | Reclamă | Articolul continuă după reclamă | Advertorial
      | Articolul continuă după publicitate | Continuă după publicitate | Conținut sponsorizat
    bg: Реклама | Рекламно съдържание | Статията продължава след рекламата | Платена публикация
    hr: Oglas | Reklama | [Tekst/Članak] se nastavlja ispod [videa/fotografije/galerije]
      | Tekst se nastavlja ispod oglasa | Članak se nastavlja ispod oglasa | Nastavak ispod oglasa
      | Promo sadržaj
    sr: Oglas | Reklama | Tekst se nastavlja ispod [videa/fotografije/reklame]
      | Tekst se nastavlja ispod oglasa | Nastavak teksta ispod oglasa | Реклама | Оглас
      | Текст се наставља испод огласа
    sl: Oglas | Oglasi | Članek se nadaljuje pod [fotografijo/videom] | Oglasno sporočilo
      | Članek se nadaljuje pod oglasom | Promocijsko sporočilo
      | Besedilo se nadaljuje pod oglasom
    el: Διαφήμιση | Διαφημιστικό | Χορηγούμενο περιεχόμενο
      | Το άρθρο συνεχίζεται μετά τη διαφήμιση
    tr: Reklam | İlan | Sponsorlu içerik | Haberin devamı reklamdan sonra | Haber devam ediyor
      | Haberin devamı aşağıda | Haberin devamı | Yazının devamı | Reklamdan sonra devam ediyor
    ru: Реклама | На правах рекламы | Продолжение после рекламы
      | Материал продолжается после рекламы | Продолжение ниже
    uk: Реклама | На правах реклами | Продовження після реклами | Продовження тексту після реклами
    he: פרסומת | פרסומות | תוכן ממומן | תוכן שיווקי | המשך הכתבה לאחר הפרסומת | בשיתוף | מודעה
    ar: إعلان | إعلانات | محتوى ممول | محتوى إعلاني | اقرأ المزيد بعد الإعلان
    fa: تبلیغات | آگهی | تبلیغ | رپورتاژ آگهی | محتوای تبلیغاتی
    hi: विज्ञापन | विज्ञापन के बाद जारी | स्टोरी विज्ञापन के बाद जारी है | प्रायोजित
    bn: বিজ্ঞাপন | বিজ্ঞাপনের পর আরও পড়ুন | স্পনসর্ড
    ta: விளம்பரம் | விளம்பரங்கள்
    th: โฆษณา | พื้นที่โฆษณา | อ่านต่อด้านล่าง
    vi: Quảng cáo | Nội dung quảng cáo | Tin tài trợ | Bài viết tiếp tục sau quảng cáo
    id: Iklan | Advertisement | Gulir untuk lanjut membaca | Lanjutkan membaca di bawah
      | Scroll untuk melanjutkan membaca | Konten bersponsor
    ms: Iklan | Teruskan membaca di bawah | Kandungan tajaan
    ja: 広告 | 広告の後に[続きます/記事が続きます] | 広告の後にも続きます
      | 広告の下に記事が続きます | PR | スポンサーリンク
    ko: 광고 | 광고 후 계속됩니다 | 기사는 광고 후 계속됩니다 | 협찬
    zh: 广告 | 廣告 | 赞助内容 | 贊助內容 | 请继续往下阅读 | 請繼續往下閱讀 | 广告之后继续
"""
"""That something is an advertisement, or that the text goes on below it, or below a picture."""
METER: Final = """
    en: [You have/You've] # [free /][articles/article/stories/story/posts/post] [left/remaining] …
      | [You have/You've] # [free /][articles/article/stories/story] left
      | # [free /][articles/article/stories/story] [left/remaining]
      | # [free /][articles/article/stories/story] [left/remaining] this [month/week]
      | This is your [last/final] [free /]article this [month/week]
      | This is your [last/final/first] free article …
      | This is your [last/final] article [that you can read/you can read/before you] …
      | This is # of your # [free /]articles … | You have read # of # [free /]articles …
      | You've read # of # [free /]articles … | You have no [free /]articles left …
      | Free articles [left/remaining]
      | Your subscription is being used on another device
      | Do you want to add another user to your subscription?
    de: [Sie haben/Du hast] noch # [kostenlose /freie ][Artikel/Beiträge] …
      | Noch # [kostenlose /freie ][Artikel/Beiträge] [in diesem Monat/diesen Monat/übrig]
      | Das ist [Ihr/dein] letzter [kostenloser/freier] Artikel …
      | [Sie haben/Du hast] # von # [kostenlosen/freien] Artikeln gelesen …
      | [Ihr/Dein] Abo[nnement/] wird [gerade /]auf einem anderen Gerät [genutzt/verwendet]
    fr: Il vous reste # [articles/article] [gratuits/gratuit/à lire/offerts/offert] …
      | [Ceci est/C'est] votre dernier article gratuit …
      | Vous avez lu # de vos # articles gratuits …
      | Lecture du Monde en cours sur un autre appareil
      | Votre abonnement est [en cours d'utilisation/utilisé] sur un autre appareil
    it: Hai ancora # articoli [gratuiti/gratis/disponibili] …
      | Ti restano # articoli [gratuiti/gratis] … | Questo è il tuo ultimo articolo gratuito …
      | Il [tuo/suo] abbonamento è in uso su un altro dispositivo
    es: Te [quedan/queda] # [artículos/artículo/noticias] [gratis/gratuitos/gratuito/por leer] …
      | Le quedan # artículos [gratis/gratuitos/por leer] …
      | Este es [tu/su] último artículo [gratis/gratuito] …
      | [Tu/Su] suscripción se está [usando/utilizando] en otro dispositivo
      | [Tu/Su] suscripción se está [usando/utilizando] en otro dispositivo y solo …
      | Si quieres compartir tu cuenta, cambia tu suscripción …
      | En el caso de no saber quién está usando tu cuenta, te recomendamos …
      | Si decides continuar compartiendo tu cuenta, este mensaje …
      | ¿Tienes una suscripción de empresa? Accede …
      | ¿[Quieres/Quiere] añadir otro usuario a [tu/su] suscripción?
      | Si [continúas/continúa] leyendo en este dispositivo, no se podrá leer en el otro
    pt: [Você ainda tem/Restam] # [artigos/matérias/reportagens] [gratuitos/gratuitas/grátis] …
      | Este é o seu último artigo gratuito … | [Restam-lhe/Ainda tem] # artigos gratuitos …
      | [A sua/Sua] assinatura está [sendo usada/em uso] em outro [dispositivo/aparelho]
      | A sua assinatura está a ser [usada/utilizada] noutro dispositivo
    ca: Et queden # articles gratuïts … | Aquest és el teu últim article gratuït …
      | La teva subscripció s'està [fent servir/utilitzant] en un altre dispositiu
    nl: [Je hebt/U hebt/U heeft] nog # [gratis ]artikelen …
      | Nog # gratis artikelen [deze maand/over] | Dit is [je/uw] laatste gratis artikel …
      | [Je/Uw] abonnement wordt [al /]gebruikt op een ander apparaat
    sv: Du har # [gratisartiklar/fria artiklar/artiklar] kvar …
      | [Din/Ditt] [prenumeration/abonnemang] används på en annan enhet
    da: Du har # [gratis artikler/artikler] tilbage …
      | Dit abonnement [bruges/er i brug] på en anden enhed
    nb: Du har # [gratisartikler/gratis artikler/artikler] igjen …
      | Abonnementet ditt [brukes/er i bruk] på en annen enhet
    fi: Sinulla on # [ilmaista artikkelia/artikkelia/maksutonta artikkelia] jäljellä …
      | Tämä on viimeinen ilmainen artikkelisi …
      | [Tilauksesi on/Tilaustasi käytetään] [käytössä /]toisella laitteella
    pl: [Pozostał Ci/Pozostały Ci/Pozostało Ci] # [artykuł/artykuły/artykułów] …
      | [Pozostały Ci/Pozostało Ci] # [darmowe artykuły/darmowych artykułów] …
      | [Twoja/Państwa] [subskrypcja/prenumerata] jest używana na innym urządzeniu
    cs: Zbývají vám # [články/článků/články zdarma] … | Zbývá vám # [článek/článků] [zdarma/] …
      | Vaše předplatné se používá na jiném zařízení
    hu: Még # [ingyenes ]cikket olvashat …
      | [Előfizetését/Az előfizetését/Előfizetésedet] [egy /]másik eszközön használják
    tr: # [ücretsiz makale/ücretsiz haber] hakkınız kaldı …
      | Aboneliğiniz başka bir cihazda kullanılıyor
    ru: [У вас осталось/Осталось/Вам осталось] # бесплатных [статей/статьи/материалов/материала] …
      | Ваша подписка [уже /]используется на другом устройстве
    uk: [У вас залишилося/Залишилося] # безкоштовних [статей/матеріалів/статті] …
      | Ваша підписка [вже /]використовується на іншому пристрої
    nn: Du har # [gratisartiklar/gratis artiklar] att …
      | Abonnementet ditt [blir brukt/er i bruk] på ei anna eining
    is: Þú átt # [fríar greinar/grein/greinar] eftir …
      | Áskriftin þín er í notkun í öðru tæki
    et: Sul on jäänud # tasuta [artikkel/artiklit] … | Teil on jäänud # tasuta [artikkel/artiklit] …
      | Teie tellimust kasutatakse teises seadmes
    lv: Jums [atlicis/atlikuši] # [bezmaksas raksts/bezmaksas raksti] …
      | Jūsu abonements tiek izmantots citā ierīcē
    lt: Jums liko # [nemokamas straipsnis/nemokami straipsniai/nemokamų straipsnių] …
      | Jūsų prenumerata naudojama kitame įrenginyje
    sk: Zostáva vám # [článok/článkov/bezplatných článkov] … | Zostávajú vám # [články/článkov] …
      | Vaše predplatné sa používa na inom zariadení
    ro: [Mai ai/Mai aveți] # [articole gratuite/articol gratuit] …
      | Abonamentul [tău/dumneavoastră/dvs] este folosit pe alt dispozitiv
    bg: Остават ви # [безплатни статии/безплатна статия] …
      | Абонаментът ви се използва на друго устройство
    hr: Preostalo vam je # [besplatnih članaka/članaka] …
      | Vaša pretplata koristi se na drugom uređaju
      | Vaša se pretplata koristi na drugom uređaju
    sr: Preostalo vam je # [besplatnih članaka/tekstova] …
      | Преостало вам је # бесплатних текстова …
      | Vaša pretplata se koristi na drugom uređaju
      | Ваша претплата се користи на другом уређају
    sl: Ostalo vam je še # [brezplačnih člankov/člankov] …
      | Vaša naročnina se uporablja na drugi napravi
    el: Σας απομένουν # δωρεάν άρθρα … | Σας απομένει # δωρεάν άρθρο …
      | Η συνδρομή σας χρησιμοποιείται σε άλλη συσκευή
    he: נותרו לך # כתבות חינם … | נותרו לכם # כתבות לקריאה …
      | המינוי שלך נמצא בשימוש במכשיר אחר
    ar: [تبقى لك/بقي لك/لديك] # [مقالات مجانية/مقال مجاني/مقالات متبقية] …
      | اشتراكك [قيد الاستخدام/مستخدم] [على/في] جهاز آخر
    fa: # مقاله رایگان [دیگر باقی مانده است/باقی مانده است] …
      | اشتراک شما در دستگاه دیگری در حال استفاده است
    hi: आपके पास # [मुफ़्त/मुफ्त] लेख [शेष/बचे] हैं …
      | आपकी सदस्यता किसी [अन्य/दूसरे] डिवाइस पर [इस्तेमाल/उपयोग] की जा रही है
    bn: আপনার আর #টি বিনামূল্যের নিবন্ধ বাকি আছে …
      | আপনার সাবস্ক্রিপশন অন্য একটি ডিভাইসে ব্যবহৃত হচ্ছে
    ta: உங்களுக்கு இன்னும் # இலவச கட்டுரைகள் உள்ளன …
      | உங்கள் சந்தா வேறொரு சாதனத்தில் பயன்படுத்தப்படுகிறது
    th: คุณอ่านบทความฟรีได้อีก # บทความ …
      | การสมัครสมาชิกของคุณกำลังถูกใช้บนอุปกรณ์อื่น
    vi: Bạn còn # bài [viết /]miễn phí …
      | [Gói đăng ký/Gói thuê bao] của bạn đang được [dùng/sử dụng] trên thiết bị khác
    id: Anda [masih memiliki/punya] # artikel gratis … | Sisa # artikel gratis …
      | Langganan Anda sedang digunakan di perangkat lain
    ms: Anda mempunyai # artikel percuma [lagi/yang tinggal] …
      | Langganan anda sedang digunakan pada peranti lain
    ja: [今月の/]無料記事は残り#本です | 無料[記事/で読める記事]は[あと/残り]#[本/件/記事]です
      | [今月/]あと#[本/記事]無料で[読めます/お読みいただけます]
      | [お客様/あなた]の[購読/アカウント]は[別/他]の[端末/デバイス]で[使用/利用]されています
    ko: 이번 달 무료 기사 #[개/건]가 남았습니다 | 무료 기사 #[개/건] 남음
      | [회원님의 /]구독이 다른 기기에서 사용 중입니다
    zh: 您[本月/]还可以免费阅读#篇文章 | 您[本月/]還可以免費閱讀#篇文章 | 本月剩余免费文章#篇
      | 您的[订阅/帐号/账号]正在[另一台/其他][设备/裝置]上使用 | 您的[訂閱/帳號]正在其他裝置上使用
"""
"""How many texts a reader may still have for nothing, and that their account is in use."""
DISCLAIMER: Final = """
    en: Disclaimer | General disclaimer
    de: Haftungsausschluss | Disclaimer | Haftungshinweis
    fr: Avertissement | Clause de non-responsabilité | Avis de non-responsabilité
    it: Disclaimer | Esclusione di responsabilità
    es: Descargo de responsabilidad | Exención de responsabilidad | Aviso legal
    pt: Isenção de responsabilidade | Aviso legal | Termo de responsabilidade
    ca: Exempció de responsabilitat | Avís legal
    nl: Disclaimer
    sv: Ansvarsfriskrivning
    da: Ansvarsfraskrivelse
    nb: Ansvarsfraskrivelse
    nn: Ansvarsfråskriving
    fi: Vastuuvapauslauseke
    is: Fyrirvari
    et: Lahtiütlus | Vastutusest loobumine
    lv: Atruna
    lt: Atsakomybės apribojimas
    pl: Zastrzeżenie | Zastrzeżenie prawne
    cs: Prohlášení o vyloučení odpovědnosti | Vyloučení odpovědnosti
    sk: Vyhlásenie o vylúčení zodpovednosti | Vylúčenie zodpovednosti
    hu: Felelősségkizárás | Jogi nyilatkozat
    ro: Declinarea responsabilității | Declinare de responsabilitate
    bg: Отказ от отговорност
    hr: Odricanje od odgovornosti
    sr: Odricanje od odgovornosti | Одрицање од одговорности
    sl: Omejitev odgovornosti | Zavrnitev odgovornosti
    el: Αποποίηση ευθύνης
    tr: Sorumluluk reddi | Yasal uyarı
    ru: Отказ от ответственности | Дисклеймер
    uk: Відмова від відповідальності | Дисклеймер
    he: כתב ויתור | הצהרת אי אחריות
    ar: إخلاء المسؤولية | إخلاء مسؤولية
    fa: سلب مسئولیت
    hi: अस्वीकरण
    bn: দাবিত্যাগ
    ta: பொறுப்புத் துறப்பு
    th: ข้อจำกัดความรับผิดชอบ
    vi: Tuyên bố miễn trừ trách nhiệm | Miễn trừ trách nhiệm
    id: Penafian | Sanggahan
    ms: Penafian
    ja: 免責事項
    ko: 면책 조항 | 면책조항
    zh: 免责声明 | 免責聲明
"""
"""What stands above, or before a colon at the head of, what a site will not answer for."""
