"""How readers take part in what a site does: comments, letters, authors whom they follow."""

from typing import Final

COMMENTS: Final = """
    en: # comments | # comment | Comments # | [Show/View/Read] comments[ #/]
      | Write a comment | Post a comment | Be the first to comment | Log in to comment
      | Join the conversation | Comments closed | Go to comments | # replies
    de: Kommentare | Kommentar | # Kommentar[e/] | Kommentare # | Kommentar schreiben
      | Kommentieren | [Alle /]Kommentare [anzeigen/lesen/ansehen][ #/] | Zu den Kommentaren[ #/]
      | Keine Kommentare | Jetzt kommentieren | Diskutieren Sie mit | # Leserkommentare
      | Mitdiskutieren
    fr: Commentaires | Commenter | # commentaire[s/] | Commentaires # | Lire les commentaires[ #/]
      | Voir les commentaires[ #/] | Réagir | # réactions | Ajouter un commentaire
      | Aucun commentaire
      | Laisser un commentaire | Voir tous les commentaires | # contributions
    it: Commenti | Commenta | # comment[o/i] | Commenti # | Leggi i commenti[ #/] | Vai ai commenti
      | Scrivi un commento | Mostra commenti | Lascia un commento
    es: Comentarios | Comentar | Comenta | # comentario[s/] | Comentarios # | Ver comentarios[ #/]
      | Ver # comentarios | Escribe un comentario | Deja un comentario | Ir a comentarios
      | Mostrar comentarios | Comentar noticia
    pt: Comentários | Comentar | Comente | # comentário[s/] | Comentários # | Ver comentários[ #/]
      | Deixe [um/o seu/seu] comentário | Escreva [um/o seu] comentário | Nenhum comentário
      | Ver todos os comentários
    ca: Comentaris | Comenta | # comentari[s/] | Comentaris # | Veure comentaris
      | Mostra els comentaris | Deixa un comentari
    nl: Reacties | # reactie[s/] | Reacties # | Reageer | Reageren | Plaats een reactie
      | Bekijk [alle /]reacties[ #/] | Naar de reacties | Geen reacties | Toon reacties
    sv: Kommentarer | Kommentera | # kommentar[er/] | Kommentarer # | Visa kommentarer[ #/]
      | Läs kommentarer[ #/] | Skriv en kommentar | Till kommentarerna
      | Kommentera artikeln
    da: Kommentarer | Kommentér | Kommenter | # kommentar[er/] | Kommentarer #
      | Vis kommentarer[ #/] | Se kommentarer | Skriv en kommentar | Læs kommentarer[ #/]
    nb: Kommentarer | Kommenter | # kommentar[er/] | Kommentarer # | Vis kommentarer[ #/]
      | Les kommentarer[ #/] | Skriv en kommentar | Se kommentarer
    nn: Kommentarar | Kommenter | # kommentar[ar/] | Kommentarar # | Vis kommentarar
      | Skriv ein kommentar | Les kommentarar
    fi: Kommentit | Kommentti | Kommentoi | # kommentti[a/] | Kommentit # | Näytä kommentit[ #/]
      | Lue kommentit[ #/] | Kirjoita kommentti | Osallistu keskusteluun
      | Kommentoi juttua | Siirry kommentteihin | Keskustele
    is: Athugasemdir | Ummæli | # athugasemd[ir/] | # ummæli | Skrifa athugasemd
      | Sjá athugasemdir | Skrifa ummæli | Sýna ummæli
    et: Kommentaarid | Kommenteeri | Kommentaare # | # kommentaar[i/] | Kommentaarid #
      | Loe kommentaare | Lisa kommentaar | Näita kommentaare | Vaata kommentaare
    lv: Komentāri | Komentēt | # komentār[s/i] | Komentāri # | Pievienot komentāru
      | Lasīt komentārus | Skatīt komentārus | Rakstīt komentāru
    lt: Komentarai | Komentuoti | Komentuok | # komentar[as/ai/ų] | Komentarai #
      | Rašyti komentarą | Skaityti komentarus | Rodyti komentarus | Komentuokite
    pl: Komentarze | Komentuj | Skomentuj | # komentarz[y/e/] | Komentarze #
      | Zobacz komentarze[ #/] | Dodaj komentarz | Pokaż komentarze | Brak komentarzy
      | Napisz komentarz | Przejdź do komentarzy | Skomentuj artykuł
    cs: Komentáře | Komentovat | # komentář[e/ů/] | Komentáře # | Diskuse #
      | Diskuze # | Přidat komentář | Zobrazit komentáře[ #/] | Vstoupit do diskuse
      | # [příspěvek/příspěvky/příspěvků] | Vstoupit do diskuze | Přejít do diskuse
    sk: Komentáre | Komentovať | # komentár[e/ov/] | Komentáre # | Diskusia #
      | Pridať komentár | Zobraziť komentáre | Vstúpiť do diskusie | Zobraziť diskusiu
      | # [príspevok/príspevky/príspevkov]
    hu: Hozzászólások | Kommentek | Hozzászólok | # [hozzászólás/komment] | Hozzászólások #
      | Kommentek # | Szóljon hozzá | Szólj hozzá | Hozzászólások megtekintése
    ro: Comentarii | Comentează | # comentari[u/i] | # de comentarii | Comentarii #
      | Adaugă comentariu | Adaugă un comentariu | Vezi comentariile[ #/] | Lasă un comentariu
      | Scrie un comentariu
    bg: Коментари | Коментирай | Коментар | # коментар[а/и/] | Коментари # | Добави коментар
      | Напиши коментар | Виж коментарите | Виж всички коментари | Към коментарите
    hr: Komentari | Komentiraj | # komentar[a/i/] | Komentari # | Pogledaj komentare
      | Ostavi komentar | Napiši komentar | Prikaži komentare | Uključi se u raspravu
    sr: Komentari | Komentariši | # komentar[a/i/] | Komentari # | Pogledaj komentare
      | Ostavi komentar | Pošalji komentar | Коментари | Коментариши | # коментар[а/и/]
      | Коментари # | Пошаљи коментар | Остави коментар
    sl: Komentarji | Komentiraj | # komentar[ja/jev/ji/] | Komentarji # | Dodaj komentar
      | Preberi komentarje | Napiši komentar | Prikaži komentarje
    el: Σχόλια | Σχολίασε | Σχολιάστε | # σχόλι[ο/α] | Σχόλια # | Γράψτε ένα σχόλιο
      | Δείτε τα σχόλια | Προσθήκη σχολίου | Αφήστε σχόλιο
    tr: Yorumlar | Yorum yap | Yorum yaz | # yorum | Yorumlar # | Yorumları gör | Yorumları oku[ #/]
      | Tüm yorumları gör | Yorum ekle | İlk yorumu sen yap
    ru: Комментарии | Комментировать | # комментари[й/я/ев] | Комментарии # | Обсудить
      | Оставить комментарий | Написать комментарий | Читать комментарии[ #/] | Добавить комментарий
      | Показать комментарии | Перейти к комментариям | Комментариев нет
    uk: Коментарі | Коментувати | # коментар[і/ів/я/] | Коментарі # | Обговорити
      | Залишити коментар | Написати коментар | Читати коментарі[ #/] | Додати коментар
      | Показати коментарі
    he: תגובות | הגב | הגיבו | # תגובות | תגובות # | הוסף תגובה | הוסיפו תגובה | לכל התגובות
      | כתיבת תגובה | הצג תגובות | תגובה אחת
    ar: التعليقات | تعليقات | # [تعليق/تعليقا/تعليقات] | التعليقات # | أضف تعليقا | اترك تعليقا
      | أضف تعليقك | اكتب تعليقا | عرض التعليقات | شاركنا رأيك | شارك برأيك
    fa: نظرات | نظر | دیدگاه‌ها | # [نظر/دیدگاه] | نظرات # | نظر شما | ارسال نظر | نظر بدهید
      | ثبت نظر | نظر دهید
    hi: टिप्पणियाँ | टिप्पणी करें | # टिप्पणियाँ | # टिप्पणी | कमेंट करें | कमेंट | # कमेंट
      | टिप्पणी
    bn: মন্তব্য | মন্তব্য করুন | # মন্তব্য | # টি মন্তব্য | মন্তব্য # | মন্তব্য লিখুন
      | #টি মন্তব্য
    ta: கருத்துகள் | கருத்துக்கள் | # கருத்துகள் | கருத்து தெரிவிக்க | கருத்து கூறுக | # கருத்து
    th: ความคิดเห็น | แสดงความคิดเห็น | # ความคิดเห็น | ความคิดเห็น # | คอมเมนต์ | ดูความคิดเห็น
    vi: Bình luận | # bình luận | Bình luận # | Ý kiến | # ý kiến | Gửi bình luận | Xem bình luận
      | Ý kiến bạn đọc | Ý kiến # | Viết bình luận | Ý kiến của bạn | Bạn đọc bình luận
    id: Komentar | # komentar | Komentar # | Tulis komentar | Lihat komentar | Tambah komentar
      | Beri komentar | Kirim komentar
    ms: Komen | # komen | Komen # | Tulis komen | Lihat komen | Tinggalkan komen
    ja: コメント | コメントする | #件のコメント | # 件のコメント | コメント # | コメント#件
      | コメントを[見る/書く/読む/投稿する] | コメント一覧 | コメント # 件 | みんなのコメント
      | コメントを投稿
    ko: 댓글 | 댓글 # | 댓글 #개 | #개의 댓글 | 댓글 [쓰기/달기/보기/작성/남기기] | 전체 댓글
      | 의견 쓰기 | 의견 # | 댓글 # 개
    zh: 评论 | 評論 | 留言 | #条评论 | # 条评论 | 评论 # | 留言 # | #則留言 | # 則留言 | 发表评论
      | 發表評論 | 我要评论 | 查看评论 | 写评论 | 发表留言 | 發表留言 | 我要留言 | 参与评论
      | 全部评论
"""
"""What stands where readers say something, and how many have."""
FOLLOW: Final = """
    en: Follow | Following | Follow [author/topic/this topic/this author/story]
    de: Folgen | [Autor/Autorin/Thema] folgen | [Diesem Thema/Dieser Autorin/Diesem Autor] folgen
    fr: Suivre | Suivi | Suivre [cet auteur/ce sujet/ce thème/l'auteur/ce tag]
    it: Segui | Segui già | Segui [autore/l'autore/l'argomento/questo autore] | Seguici
    es: Seguir | Siguiendo | Seguir [autor/al autor/tema/este tema/a este autor] | Síguenos
    pt: Seguir | Seguindo | A seguir | Seguir [autor/autora/tema/este tema] | Siga-nos
    ca: Segueix | Seguir | Segueix [l'autor/el tema/aquest tema] | Segueix-nos
    nl: Volg | Volgen | Volg [auteur/deze auteur/onderwerp/dit onderwerp/tag] | Volg ons
    sv: Följ | Följer | Följ [ämne/ämnet/skribent/skribenten/artikelns ämnen/taggar]
      | Följ artikelförfattaren
    da: Følg | Følger | Følg [emne/emnet/forfatter/skribent/skribenten/artiklens emner]
    nb: Følg | Følger | Følg [tema/temaet/emne/emnet/journalist/forfatter/saken]
    nn: Følg | Følgjer | Følg [tema/temaet/emnet/saka]
    fi: Seuraa | Seurataan | Seuraa [aihetta/aiheita/kirjoittajaa/toimittajaa/jutun aiheita]
      | Seuraa [aiheita/aihetta/kirjoittajaa/toimittajaa] ja saat …
    is: Fylgja | Fylgja [höfundi/efni]
    et: Jälgi | Jälgin | Jälgi [autorit/teemat/märksõna] | Hakka jälgima
    lv: Sekot | Seko | Sekot [autoram/tēmai]
    lt: Sekti | Sek | Sekti [autorių/temą]
    pl: Obserwuj | Obserwujesz | Obserwuj [autora/temat/autorkę]
    cs: Sledovat | Sleduji | Sledovat [autora/téma/autorku]
    sk: Sledovať | Sledovať [autora/tému/autorku]
    hu: Követés | Követem | Szerző követése | Téma követése
    ro: Urmărește | Urmărește [autorul/subiectul]
    bg: Следвай | Последвай | Следвай [автора/темата]
    hr: Prati | Zaprati | Prati [autora/temu]
    sr: Prati | Zaprati | Prati [autora/temu] | Прати
    sl: Sledi | Spremljaj | Sledi [avtorju/temi]
    el: Ακολουθήστε | Ακολούθησε | Ακολουθήστε τον συντάκτη
    tr: Takip et | Takip ediliyor | Yazarı takip et | Konuyu takip et | Bizi takip edin
    ru: Подписаться | Вы подписаны | Подписаться на [автора/тему/нас] | Следить за темой
    uk: Підписатися | Підписатись | Підписатися на [автора/тему/нас] | Стежити за темою
    he: עקוב | עקבו | מעקב | עקבו אחרי הכתב | עקוב אחרי הכתב
    ar: تابع | متابعة | تابع الكاتب | تابعنا
    fa: دنبال کنید | دنبال کردن | ما را دنبال کنید
    hi: फॉलो | फॉलो करें | फ़ॉलो करें
    bn: ফলো করুন | অনুসরণ করুন
    ta: பின்தொடர | பின்தொடரவும்
    th: ติดตาม | กดติดตาม | ติดตามผู้เขียน
    vi: Theo dõi | Đang theo dõi | Theo dõi [tác giả/chủ đề]
    id: Ikuti | Mengikuti | Ikuti [penulis/topik]
    ms: Ikuti | Ikuti [penulis/topik]
    ja: フォロー | フォローする | フォロー中 | [著者/記者/筆者/連載/テーマ]をフォロー[する/]
      | この[連載/テーマ/記者/著者/トピック]をフォロー[する/]
      | [記者/著者/筆者]をフォローすると、…
    ko: 팔로우 | 팔로우하기 | 구독 | 구독하기 | 구독중 | 구독 중 | 기자 구독[하기/] | 언론사 구독
    zh: 关注 | 關注 | 已关注 | 追蹤 | 追踪 | 关注[作者/我们] | 追蹤[作者/我們]
"""
"""To follow who wrote a text, its subject or its site."""
ALERTS: Final = """
    en: Get alerts | Get notified | Notify me | Turn on [alerts/notifications] | Follow this story
    de: Benachrichtigen | Benachrichtigungen [aktivieren/einschalten] | Mich benachrichtigen
    fr: M'alerter | Activer [l'alerte/les alertes/les notifications] | Recevoir les alertes
    it: Attiva [le /]notifiche | Ricevi aggiornamenti | Avvisami
    es: Activar [alertas/notificaciones/las notificaciones] | Recibir alertas | Avísame
    pt: Ativar [alertas/notificações/as notificações] | Receber alertas
    ca: Activa les [alertes/notificacions]
    nl: Zet [meldingen/notificaties] aan | Meldingen aanzetten | Houd me op de hoogte
    sv: Bevaka | Få notiser | Slå på notiser
    da: Få besked | Slå notifikationer til
    nb: Få varsel | Slå på varsler | Varsle meg
    fi: Ilmoita minulle | Ota ilmoitukset käyttöön
    pl: Włącz powiadomienia | Powiadom mnie
    cs: Zapnout [upozornění/oznámení] | Upozornit mě
    hu: Értesítések bekapcsolása | Értesítést kérek
    ro: Activează [alertele/notificările]
    el: Ενεργοποίηση ειδοποιήσεων
    tr: Bildirimleri aç | Bildirim al
    ru: Включить уведомления | Уведомить меня
    uk: Увімкнути сповіщення | Сповістити мене
    he: הפעלת התראות | קבלו התראות
    ar: تفعيل [التنبيهات/الإشعارات] | تلقي الإشعارات
    hi: सूचनाएं चालू करें
    vi: Bật thông báo | Nhận thông báo
    id: Aktifkan notifikasi
    ja: 通知を[受け取る/オンにする]
    ko: 알림 [받기/설정/신청]
    zh: 开启通知 | 開啟通知
    nn: Få varsel | Slå på varsel | Varsle meg
    is: Fá tilkynningar | Kveikja á tilkynningum
    et: Telli teavitused | Lülita teavitused sisse
    lv: Ieslēgt paziņojumus | Saņemt paziņojumus
    lt: Įjungti pranešimus | Gauti pranešimus
    sk: Zapnúť upozornenia | Upozorniť ma
    bg: Включи известията | Получавай известия
    hr: Uključi obavijesti | Primaj obavijesti
    sr: Uključi obaveštenja | Укључи обавештења
    sl: Vklopi obvestila | Prejemaj obvestila
    fa: فعال کردن اعلان‌ها | دریافت اعلان
    bn: নোটিফিকেশন চালু করুন
    ta: அறிவிப்புகளை இயக்கு
    th: เปิดการแจ้งเตือน | รับการแจ้งเตือน
    ms: Hidupkan pemberitahuan
"""
"""To be told of what is new."""
FOLLOW_US: Final = """
    en: Follow us …
    de: Folgen Sie uns … | Folge uns …
    fr: Suivez-nous …
    it: Seguici …
    es: Síguenos …
    pt: Siga-nos …
    ca: Segueix-nos …
    nl: Volg ons …
    sv: Följ oss …
    da: Følg os …
    nb: Følg oss …
    nn: Følg oss …
    fi: Seuraa meitä …
    is: Fylgdu okkur … | Fylgstu með okkur …
    et: Jälgi meid …
    lv: Seko mums … | Sekojiet mums …
    lt: Sekite mus … | Sek mus …
    pl: Obserwuj nas … | Śledź nas …
    cs: Sledujte nás …
    sk: Sledujte nás …
    hu: Kövess minket … | Kövessen minket …
    ro: Urmărește-ne … | Urmăriți-ne …
    bg: Последвайте ни … | Следвайте ни …
    hr: Pratite nas …
    sr: Pratite nas … | Пратите нас …
    sl: Sledite nam … | Spremljajte nas …
    el: Ακολουθήστε μας …
    tr: Bizi takip edin …
    ru: [Подписывайтесь/Подпишитесь] на нас … | Читайте нас [в/на] …
    uk: [Підписуйтесь/Підписуйтеся/Підпишіться] на нас … | Читайте нас [в/у] …
    he: עקבו אחרינו …
    ar: تابعنا … | تابعونا …
    fa: ما را دنبال کنید …
    hi: हमें फॉलो करें …
    bn: আমাদের [ফলো/অনুসরণ] করুন …
    ta: எங்களைப் பின்தொடர …
    th: ติดตามเรา…
    vi: Theo dõi chúng tôi …
    id: Ikuti kami …
    ms: Ikuti kami …
    zh: 关注我们… | 追蹤我們…
"""
"""To follow a site, where it is told in which place: authors, too, have readers follow them."""
SUBSCRIBE: Final = """
    en: Subscribe now | Subscribe today | Sign up for [the/our] newsletter | Newsletter sign-up
      | Start your free trial
    de: Einloggen | Anmelden | Abonnieren | Jetzt abonnieren | Newsletter | Newsletter abonnieren
      | Newsletter bestellen
      | [Jetzt/Hier] [bestellen/anmelden/abonnieren/kostenlos bestellen/kostenlos abonnieren]
      | [Zum/Jetzt zum] Newsletter anmelden | Hier anmelden | Abo abschließen
      | Jetzt Abo abschließen
    fr: Se connecter | S'abonner | Je m'abonne | Abonnez-vous | S'inscrire | Je m'inscris
      | Newsletter | Newsletters | S'inscrire [à la/aux] [newsletter/newsletters/infolettre]
      | Découvrir [nos offres/l'offre]
    it: Accedi | Abbonati [ora/subito/] | Iscriviti | Iscriviti [ora/subito/alla newsletter]
      | Newsletter | Scopri l'offerta | Sottoscrivi
    es: Iniciar sesión | Suscribirse | Suscríbete
      | Suscríbete [ya/ahora/al boletín/a la newsletter/gratis] | Newsletter | Boletín | Boletines
      | Apuntarme | Apúntate | Suscribirme
    pt: Iniciar sessão | Fazer login | Assine | Assine [já/agora/a newsletter] | Assinar
      | Inscreva-se | Subscrever | Subscreva | Subscrever newsletter | Newsletter | Cadastre-se
      | Subscreva já
    ca: Inicia sessió | Subscriu-te | Subscriu-t'hi | Subscriu-te [ara/al butlletí] | Butlletí
      | Butlletins | Apunta-t'hi | Newsletter
    nl: Inloggen | Abonneer | Abonneren | Word abonnee | Neem een abonnement | Inschrijven
      | Nieuwsbrief | Schrijf je in [voor de nieuwsbrief/] | Meld je aan [voor de nieuwsbrief/]
      | Abonneer je
    sv: Logga in | Prenumerera | Prenumerera [nu/här/på nyhetsbrev/på nyhetsbrevet]
      | Bli prenumerant | Nyhetsbrev | Anmäl dig | Anmäl dig här | Köp prenumeration
    da: Log ind | Abonnér | Abonner | Bliv abonnent | Tilmeld | Tilmeld dig | Tilmeld nyhedsbrev
      | Nyhedsbrev | Køb abonnement | Tilmeld dig nyhedsbrevet | Nyhedsbreve
    nb: Logg inn | Abonner | Bli abonnent | Meld deg på | Meld deg på nyhetsbrev[et/] | Nyhetsbrev
      | Kjøp abonnement | Abonner på nyhetsbrev[et/]
    nn: Logg inn | Abonner | Bli abonnent | Meld deg på | Meld deg på nyheitsbrev[et/]
      | Nyheitsbrev | Bli tingar
    fi: Tilaa | Tilaa [nyt/uutiskirje/uutiskirjeemme/lehti/digi/tästä] | Ryhdy tilaajaksi
      | Uutiskirje | Liity tilaajaksi | Kirjaudu sisään | Uutiskirjeet
    is: Innskráning | Gerast áskrifandi | Skrá mig | Skrá mig á póstlista
      | Skráðu þig á póstlistann | Póstlisti | Kaupa áskrift
    et: Logi sisse | Telli | Telli [kohe/leht/uudiskiri/uudiskirjad] | Liitu uudiskirjaga
      | Uudiskiri | Hakka tellijaks
    lv: Pieslēgties | Abonēt | Abonē | Abonēt [tagad/jaunumus/ziņas] | Pieteikties jaunumiem
      | Pierakstīties jaunumiem
    lt: Prisijungti | Prenumeruoti | Prenumeruokite | Prenumeruok
      | Prenumeruoti [naujienlaiškį/dabar] | Naujienlaiškis | Užsiprenumeruoti
    pl: Zaloguj się | Subskrybuj | Prenumeruj | Zapisz się | Zapisz się [na/do] newsletter[a/]
      | Newsletter | Kup prenumeratę | Kup subskrypcję | Wykup dostęp | Zaprenumeruj
    cs: Přihlásit se | Odebírat | Odebírat newsletter | Předplatit | Předplatit si
      | Přihlásit k odběru | Newsletter | Přihlásit se k odběru | Koupit předplatné
      | Chci odebírat
    sk: Prihlásiť sa | Odoberať | Odoberať newsletter | Predplatiť | Predplatiť si
      | Prihlásiť na odber | Newsletter | Prihlásiť sa na odber | Kúpiť predplatné
    hu: Bejelentkezés | Feliratkozás | Feliratkozom | Előfizetés | Előfizetek | Hírlevél
      | Feliratkozás hírlevélre | Iratkozz fel | Iratkozzon fel | Feliratkozom a hírlevélre
      | Hírlevél feliratkozás
    ro: Autentificare | Abonează-te | Abonați-vă | Mă abonez | Abonare | Abonează-te la newsletter
      | Newsletter | Înscrie-te
    bg: Вход | Абонирай се | Абонирайте се | Абонамент | Абониране | Абонирай се за бюлетина
      | Бюлетин | Запиши се
    hr: Prijavi se | Pretplati se | Pretplatite se | Pretplata | Prijavi se na newsletter
      | Newsletter | Prijavite se na newsletter
    sr: Prijavi se | Пријави се | Pretplati se | Pretplatite se | Prijavi se na njuzleter
      | Njuzleter | Претплати се | Претплатите се | Prijavite se za njuzleter | Билтен
    sl: Prijavi se | Naroči se | Naročite se | Postanite naročnik | Prijava na [e-novice/novice]
      | E-novice | Prijavite se na e-novice | Prijavi se na novice
    el: Σύνδεση | Εγγραφή | Εγγραφείτε | Εγγραφή στο newsletter | Εγγραφείτε στο newsletter
      | Newsletter | Γίνετε συνδρομητής | Συνδρομή
    tr: Giriş yap | Abone ol | Abone olun | Hemen abone ol | Bültene abone ol
      | Bültenimize abone olun | E-bülten | Kaydol | Üye ol
    ru: Войти | Подписаться на [рассылку/новости/канал] | Оформить подписку | Подпишитесь
      | Рассылка | Подписка | Подписка на рассылку | Подписаться на наш канал
    uk: Увійти | Підписатися на [розсилку/новини/канал] | Оформити підписку | Підпишіться
      | Розсилка | Оформити передплату | Передплатити
    he: התחברות | הירשמו | הרשמו | הרשמה | הירשמו לניוזלטר | הרשמה לניוזלטר | הצטרפו לניוזלטר
      | רכישת מינוי | ניוזלטר | לרכישת מינוי
    ar: تسجيل الدخول | اشترك | اشترك الآن | اشتراك | اشترك في النشرة البريدية | النشرة البريدية
      | اشترك في نشرتنا البريدية | سجل الآن
    fa: ورود | اشتراک | عضویت | عضویت در خبرنامه | خبرنامه | مشترک شوید | ثبت نام
    hi: लॉगिन करें | सब्सक्राइब करें | सदस्यता लें | न्यूज़लेटर | न्यूजलेटर सब्सक्राइब करें
      | अभी सब्सक्राइब करें
    bn: লগইন করুন | সাবস্ক্রাইব করুন | সাবস্ক্রাইব | গ্রাহক হোন | নিউজলেটার
      | নিউজলেটার সাবস্ক্রাইব করুন
    ta: உள்நுழைய | சந்தா | சந்தா செலுத்த | சந்தாதாரராகுங்கள் | செய்திமடல் | சப்ஸ்கிரைப் செய்ய
    th: เข้าสู่ระบบ | สมัครสมาชิก | สมัครรับข่าวสาร | สมัครรับจดหมายข่าว | จดหมายข่าว | ลงทะเบียน
    vi: Đăng nhập | Đăng ký | Đăng ký ngay | Đăng ký nhận [tin/bản tin] | Đăng ký bản tin
      | Bản tin
    id: Masuk | Berlangganan | Langganan | Berlangganan [sekarang/newsletter] | Daftar sekarang
      | Newsletter
    ms: Log masuk | Langgan | Langgan sekarang | Langgan buletin | Surat berita
    ja: 登録する | 購読する | 会員登録 | 無料登録 | 無料会員登録 | メールマガジン登録
      | ニュースレターを[登録/購読][する/] | ニュースレター | メルマガ登録 | 今すぐ登録
      | 会員登録はこちら | ログインする | ログイン | メールを受け取る
    ko: 로그인 | 구독 신청 | 뉴스레터 구독[하기/] | 뉴스레터 | 뉴스레터 신청[하기/] | 회원가입
      | 가입하기 | 정기구독
    zh: 登录 | 登入 | 订阅 | 訂閱 | 立即订阅 | 立即訂閱 | 订阅[电子报/新闻信/邮件] | 訂閱電子報
      | 电子报 | 電子報 | 免费订阅
"""
"""To pay for a site, to enter it, or to have letters of it."""
