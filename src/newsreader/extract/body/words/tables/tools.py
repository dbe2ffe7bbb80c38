"""The words on the tools beside a text: to share it, to keep it, to print it."""

from typing import Final

SHARE: Final = """
    en: Thanks for sharing | Link copied to clipboard | Copied to clipboard | URL copied
      | Copy URL | Share full article | Email this [article/story/page] | Send to a friend
    de: Teilen | [Artikel/Beitrag/Seite/Meldung] teilen | Diesen [Artikel/Beitrag] teilen
      | Weiterempfehlen | [auf/via/per/mit] [facebook/twitter/x/whatsapp/linkedin/e-mail] teilen
      | Link kopieren | Link kopiert | Per E-Mail versenden
    fr: Partager | Partager [cet/l'article/l'info/la page/cet article] | Copier le lien
      | Lien copié | Envoyer par [mail/e-mail/email] | Envoyer à un ami
    it: Condividi | Condividere | Condividi [l'/questo ]articolo
      | Condividi questa [notizia/pagina] | Copia [il /]link | Link copiato
      | Invia [via/per] e-mail | Invia via mail
    es: Compartir | Comparte | Compartir [este /el /]artículo
      | [Comparte/Compartir] [esta /la /]noticia | Copiar [enlace/link/el enlace/url]
      | Enlace copiado | Enviar por [correo/email/e-mail/mail/whatsapp] | Enviar a un amigo
    pt: Compartilhar | Compartilhe | Partilhar | Partilhe | Partilha
      | [Partilhar/Compartilhar] [este /o /]artigo | [Compartilhe/Partilhe] esta [notícia/página]
      | Compartilhe essa [notícia/reportagem/matéria] | Copiar [link/o link/ligação/url]
      | Link copiado | Enviar por e-mail | Enviar a um amigo
    ca: Comparteix | Compartir | Comparteix [l'/aquest ]article | Comparteix la notícia
      | Copia l'enllaç | Copiar enllaç | Enllaç copiat | Envia per [correu/mail/whatsapp]
    nl: Delen | Deel | Deel [dit /]artikel | Artikel delen | Kopieer [de /]link | Link kopiëren
      | Link gekopieerd | Stuur door | Doorsturen | Mailen
    sv: Dela | Dela [artikeln/artikel/sidan/texten/nyheten] | Kopiera länk[/en] | Länk kopierad
      | Länken är kopierad | Tipsa en vän | Mejla | Skicka [via mejl/med e-post]
      | Dela den här artikeln
    da: Del | Del [artikel/artiklen/siden/historien] | Kopier link | Kopiér link | Link kopieret
      | Linket er kopieret | Send til en ven | Send som e-mail
    nb: Del | Del [artikkel/artikkelen/saken/siden] | Kopier lenke[/n] | Lenke kopiert
      | Lenken er kopiert | Tips en venn | Send på e-post
    nn: Del | Del [artikkel/artikkelen/saka/sida] | Kopier lenkje | Kopier lenkja | Lenkje kopiert
      | Send på e-post
    fi: Jaa | Jaa [artikkeli/juttu/sivu/tämä/uutinen]
      | Jaa [facebookissa/twitterissä/whatsappissa]
      | Jaa [X:ssä/LinkedInissä/sähköpostilla/sähköpostitse] | Jaa kaverille | Kopioi linkki
      | Linkki kopioitu | Lähetä sähköpostilla | Lähetä kaverille
    is: Deila | Deila [grein/frétt/greininni/fréttinni] | Deildu [greininni/fréttinni]
      | Afrita [hlekk/tengil/slóð] | Hlekkur afritaður | Senda í tölvupósti
    et: Jaga | Jaga [artiklit/uudist/lugu/sõbraga] | Jaga [facebookis/twitteris/e-postiga]
      | Jagamine | Kopeeri link | Link kopeeritud | Saada sõbrale | Saada e-postiga
    lv: Dalīties | Dalies | Padalīties | Kopēt saiti | Saite nokopēta | Sūtīt draugam
      | Nosūtīt e-pastā
    lt: Dalintis | Dalytis | Dalinkitės | Dalinkis | Pasidalinti | Pasidalinkite | Pasidalink
      | [Dalintis/Pasidalinti] [straipsniu/naujiena] | Dalintis facebook | Kopijuoti nuorodą
      | Nuoroda nukopijuota | Siųsti draugui | Siųsti el. paštu
    pl: Udostępnij | Udostępnij [artykuł/tekst] | Podziel się
      | Podziel się [artykułem/tekstem/linkiem] | Skopiuj link | Kopiuj link | Skopiowano link
      | Link skopiowany | Skopiowano | Wyślij [mailem/e-mailem/znajomemu] | Poleć znajomemu
    cs: Sdílet | Sdílej | Sdílejte | Sdílení | Sdílet [článek/odkaz/zprávu] | Kopírovat odkaz
      | Zkopírovat odkaz | Odkaz zkopírován | [Poslat/Odeslat] e-mailem
      | Poslat [známému/příteli/odkaz]
    sk: Zdieľať | Zdieľaj | Zdieľajte | Zdieľanie | Zdieľať [článok/odkaz]
      | [Kopírovať/Skopírovať] odkaz | Odkaz skopírovaný | Poslať [e-mailom/známemu/priateľovi]
    hu: Megosztás | Megosztom | Oszd meg | Ossza meg | Oszd meg [másokkal is/a cikket]
      | Megosztás [facebookon/twitteren/e-mailben/x-en] | Cikk megosztása | Link másolása
      | Hivatkozás másolása | Link másolva | Küldés [e-mailben/ismerősnek]
    ro: Distribuie | Distribuiți | Partajează | Distribuie articolul | Dă mai departe
      | Trimite mai departe | Copiază [link/linkul/link-ul] | Link copiat
      | Trimite prin [e-mail/email]
    bg: Сподели | Споделете | Споделяне | Сподели [статията/новината]
      | Копирай [линк/линка/връзката] | Копиране на връзката | Изпрати на приятел
      | Изпрати по [имейл/пощата]
    hr: Podijeli | Podijelite | Podijeli [članak/vijest/s prijateljima] | Kopiraj [link/poveznicu]
      | Link kopiran | Link je kopiran | Pošalji [prijatelju/e-mailom]
    sr: Podeli | Podelite | Podeli [vest/tekst/članak] | Kopiraj link | Link kopiran
      | Pošalji [prijatelju/mejlom] | Подели | Поделите | Подели [вест/текст/чланак]
      | Копирај линк | Пошаљи пријатељу
    sl: Deli | Delite | Deli [novico/članek/z drugimi] | Kopiraj povezavo | Povezava kopirana
      | Pošlji prijatelju | Pošlji po e-pošti
    el: Κοινοποίηση | Κοινοποιήστε | Κοινοποίηση άρθρου | Μοιραστείτε το | Μοιράσου το
      | Μοιραστείτε το άρθρο | Αντιγραφή συνδέσμου | Ο σύνδεσμος αντιγράφηκε | Αποστολή με email
      | Στείλτε σε φίλο
    tr: Paylaş | Paylaşın | Haberi paylaş | Bu haberi paylaş | Yazıyı paylaş
      | [Facebook'ta/Twitter'da/X'te/WhatsApp'ta] paylaş | Bağlantıyı kopyala | Linki kopyala
      | Link kopyalandı | Bağlantı kopyalandı | Arkadaşına gönder | E-posta ile gönder
    ru: Поделиться | Поделиться ВКонтакте | Поделиться [ссылкой/новостью/статьёй] | Поделитесь
      | Поделитесь [статьёй/новостью/с друзьями/ссылкой] | [Скопировать/Копировать] ссылку
      | Ссылка скопирована | Отправить [по почте/другу]
    uk: Поділитися | Поділитись | Поділитися [новиною/статтею] | Поділіться
      | Поділіться [новиною/з друзями] | [Скопіювати/Копіювати] посилання | Посилання скопійовано
      | Надіслати [другу/поштою]
    he: שתף | שתפו | שיתוף | שיתוף [הכתבה/כתבה] | שתפו [כתבה/את הכתבה/בפייסבוק/בוואטסאפ]
      | שתף [כתבה/בפייסבוק/בוואטסאפ] | העתק קישור | העתקת קישור | הקישור הועתק | שלח לחבר
      | שלחו [לחבר/במייל] | שליחה במייל
    ar: شارك | مشاركة | شاركها | شارك [المقال/الخبر/هذا المقال/هذا الخبر/القصة] | مشاركة المقال
      | مشاركة الخبر | نسخ الرابط | انسخ الرابط | تم نسخ الرابط | أرسل إلى صديق
      | إرسال بالبريد الإلكتروني
    fa: اشتراک‌گذاری | اشتراک گذاری | به اشتراک بگذارید | به اشتراک گذاری | همرسانی | هم‌رسانی
      | هم‌خوان | بازنشر | ارسال به دوستان | کپی لینک | کپی شد | لینک کپی شد | ارسال با ایمیل
    hi: शेयर | शेयर करें | साझा करें | [इस खबर को/इसे/इस लेख को] शेयर करें | लिंक कॉपी करें
      | कॉपी लिंक | लिंक कॉपी हो गया
    bn: শেয়ার | শেয়ার করুন | খবরটি শেয়ার করুন | লিংক কপি করুন | কপি লিংক | লিংক কপি হয়েছে
    ta: பகிர் | பகிர்க | பகிரவும் | பகிர்ந்து கொள்ளுங்கள் | இதைப் பகிர்க | ஷேர் செய்ய | ஷேர்
      | இணைப்பை நகலெடு
    th: แชร์ | แชร์ข่าวนี้ | แชร์บทความ[นี้/] | แชร์ข่าว | แบ่งปัน | คัดลอกลิงก์ | คัดลอกลิงค์
      | คัดลอกแล้ว | ส่งอีเมล
    vi: Chia sẻ | Chia sẻ [bài viết/bài/tin này]
      | [Đã /]sao chép liên kết | Đã sao chép | Gửi [email/cho bạn bè/qua email]
    id: Bagikan | Bagikan [artikel/berita/artikel ini/berita ini] | Sebarkan | Salin [tautan/link]
      | Tautan disalin | Link tersalin | Kirim ke teman
    ms: Kongsi | Kongsikan | Kongsi [artikel/berita] | Salin pautan
    ja: シェア[する/] | 共有[する/] | [この記事/このニュース]を[シェア/共有][する/]
      | 記事を共有[する/]
      | ポスト[する/] | リポスト | ツイート[する/] | ポストする | [はてな/]ブックマーク
      | リンクをコピー[する/] | URLをコピー[する/] | コピーしました | [リンク/URL]をコピーしました
      | メールで[送る/送信/シェア] | LINEで送る | [X/Threads/Facebook]に[ポスト/投稿][する/]
    ko: 공유 | 공유하기 | 기사 공유[하기/] | 이 기사를 공유합니다 | 링크 복사 | URL 복사
      | 주소 복사 | 복사하기 | 링크를 복사했습니다 | 카카오톡 공유 | 메일 보내기
    zh: 分享 | 分享[此文/本文/文章/新闻/新聞] | 转发 | 轉發 | 复制链接 | 複製連結 | 链接已复制
      | 已复制 | 已複製[連結/] | 微信扫一扫 | 微信扫一扫分享 | 扫码分享 | 分享給朋友
"""
"""To pass a text on."""
SHARE_ON: Final = """
    en: Share via … | Share article via … | Share with …
    de: Teilen [auf/via/per/mit] …
    fr: Partager [sur/par/via] …
    it: Condividi [su/via] …
    es: Compartir [en/por/vía/con] …
    pt: [Compartilhar/Compartilhe] [no/na/via/em/por] … | Partilhar [no/na/via/em/por] …
    ca: Comparteix [a/per/amb] …
    nl: Deel [op/via] … | Delen [op/via] …
    sv: Dela [på/via/med] …
    da: Del [på/via/med] …
    nb: Del [på/via/med] …
    nn: Del [på/via] …
    is: Deila á …
    lv: Dalīties [ar/sociālajos tīklos] … | Dalies ar …
    pl: Udostępnij [na/przez/w] …
    cs: Sdílet [na/přes] …
    sk: Zdieľať [na/cez] …
    ro: Distribuie [pe/prin] …
    bg: Сподели [в/във/чрез] …
    hr: Podijeli [na/putem] …
    sr: Podeli na …
    sl: Deli [na/prek] …
    el: Κοινοποίηση [στο/σε/μέσω] …
    ru: Поделиться [в/через/на/с] …
    uk: Поділитися [в/у/через/на/з] …
    ar: شارك على … | مشاركة [المقال/الخبر/عبر/على] …
    th: แชร์ไปยัง…
    vi: Chia sẻ [lên/qua/trên] …
    id: Bagikan [ke/di/via/melalui] …
    ms: Kongsi [di/ke/melalui] …
    zh: 分享[到/至]…
"""
"""The like, where a network or the mail is named behind it: by itself it may be an author's."""
SAVE: Final = """
    en: Save [article/story/this article] | Saved | Add to [reading list/saved stories/favourites]
      | Gift article | Read later | Bookmark article
    de: Merken | Speichern | Gemerkt | Artikel [merken/speichern] | Auf die Merkliste | Merkliste
      | Zur Merkliste hinzufügen | Später lesen | Lesezeichen [setzen/] | Artikel verschenken
      | Verschenken
    fr: Enregistrer | Sauvegarder | Enregistrer [l'/cet ]article | Article enregistré
      | Ajouter [aux/à mes] favoris
      | Ajouter à [mes articles/mes sélections/vos sélections/ma liste] | Lire plus tard
      | Offrir [l'/cet ]article | Mettre en favori | À lire plus tard
    it: Salva | Salva [articolo/l'articolo/per dopo] | Aggiungi ai preferiti | Leggi dopo
      | Leggi più tardi | Regala [articolo/l'articolo/questo articolo]
    es: Guardar | Guardado | Guardar [artículo/noticia/para después/en favoritos/el artículo]
      | Añadir a favoritos | Leer [más tarde/después] | Regalar [artículo/este artículo/]
    pt: Salvar | Guardar | Salvar [artigo/matéria/notícia/para ler depois/nos favoritos]
      | Guardar [artigo/para mais tarde/para ler mais tarde] | Adicionar aos favoritos
      | Ler [mais tarde/depois] | Oferecer artigo | Presentear [matéria/]
    ca: Desa | Guarda | Desar | [Desa/Guarda] [l'article/per més tard/per a més tard]
      | Afegeix a preferits | Regala l'article | Llegir més tard
    nl: Opslaan | Bewaren | Bewaar | Artikel [bewaren/opslaan]
      | Bewaar [artikel/voor later/dit artikel] | Lees later | Later lezen
      | Toevoegen aan leeslijst | Geef [artikel /]cadeau | Cadeau geven
    sv: Spara | Sparad | Spara [artikel/artikeln/till senare] | Läs senare | Ge bort artikel[n/]
      | Sparade artiklar | Ta bort sparad
    da: Gem | Gemt | Gem [artikel/artiklen/til senere] | Læs senere | Giv artikel[/en] [gratis/]
      | Føj til læseliste
    nb: Lagre | Lagret | Lagre [artikkel/artikkelen/sak/saken/til senere] | Les senere
      | Gi bort [artikkelen/saken] | Legg til i leseliste
    nn: Lagre | Lagra | Lagre [artikkelen/saka/til seinare] | Les seinare
    fi: Tallenna | Tallennettu | Tallenna [artikkeli/juttu/myöhemmäksi/lukulistalle]
      | Lue myöhemmin | Lahjoita [juttu/artikkeli] | Lisää kirjanmerkkeihin | Lisää suosikkeihin
    is: Vista | Vista [grein/frétt] | Geyma | Lesa síðar | Geyma grein
    et: Salvesta | Salvestatud | Salvesta [artikkel/lugu] | Loe hiljem | Lisa järjehoidjatesse
      | Kingi artikkel
    lv: Saglabāt | Saglabāts | Saglabāt [rakstu/vēlākam] | Lasīt vēlāk | Pievienot grāmatzīmēm
    lt: Išsaugoti | Išsaugota | Išsaugoti [straipsnį/vėlesniam] | Išsaugok | Skaityti vėliau
    pl: Zapisz | Zapisano | Zapisz [artykuł/na później/na liście] | Czytaj później
      | Dodaj do [ulubionych/zakładek/schowka] | Do schowka | Podaruj artykuł
    cs: Uložit | Uloženo | Uložit [článek/na později] | [Číst/Přečíst] později
      | Přidat do [oblíbených/záložek] | Darovat článek | Odemknout příteli
    sk: Uložiť | Uložené | Uložiť [článok/na neskôr] | [Čítať/Prečítať] neskôr
      | Pridať do [obľúbených/záložiek] | Darovať článok
    hu: Mentés | Mentve | Cikk mentése | Elmentem | Mentés későbbre | Olvasd később
      | Hozzáadás a kedvencekhez | Könyvjelzőzés
    ro: Salvează | Salvat | Salvează [articolul/pentru mai târziu] | Citește mai târziu
      | Adaugă la favorite
    bg: Запази | Запазване | Запазено | Запази [статията/за по-късно] | Прочети по-късно
      | Добави в любими
    hr: Spremi | Spremljeno | Spremi [članak/za kasnije] | Pročitaj kasnije | Dodaj u favorite
    sr: Sačuvaj | Sačuvano | Sačuvaj [vest/članak/za kasnije] | Pročitaj kasnije | Сачувај
      | Сачувај [вест/чланак/за касније] | Прочитај касније
    sl: Shrani | Shranjeno | Shrani [članek/za pozneje/novico] | Preberi pozneje
      | Dodaj med priljubljene
    el: Αποθήκευση | Αποθηκεύτηκε | Αποθήκευση [άρθρου/για αργότερα] | Διαβάστε αργότερα
      | Προσθήκη στα αγαπημένα
    tr: Kaydet | Kaydedildi | Haberi kaydet | Daha sonra oku | Sonra oku | Favorilere ekle
    ru: Сохранить | Сохранено | Сохранить [статью/в закладки] | В закладки | В избранное
      | Добавить в [закладки/избранное] | [Читать/Прочитать] позже
    uk: Зберегти | Збережено | Зберегти [статтю/в закладки] | У закладки
      | Додати [в/до/у] [закладки/закладок/обране/обраного] | [Читати/Прочитати] пізніше
    he: שמור | שמירה | שמור [כתבה/לקריאה/למועד מאוחר] | שמרו [כתבה/את הכתבה] | שמירת כתבה
      | הוסף למועדפים | קריאת זן
    ar: حفظ | حفظ [المقال/الخبر/المادة] | احفظ المقال | تم الحفظ | أضف إلى المفضلة | اقرأ لاحقا
      | إضافة إلى المفضلة
    fa: ذخیره | ذخیره [مطلب/خبر] | ذخیره کردن | ذخیره شد | بعدا بخوانید | افزودن به علاقه‌مندی‌ها
      | نشان کردن
    hi: सेव करें | सेव | सहेजें | बाद में पढ़ें | बुकमार्क | बुकमार्क करें
    bn: সেভ করুন | সংরক্ষণ করুন | সংরক্ষণ | পরে পড়ুন | বুকমার্ক করুন
    ta: சேமி | சேமிக்க | சேமிக்கவும் | பின்னர் படிக்க | புக்மார்க் செய்ய
    th: บันทึก | บันทึกข่าว[นี้/] | บันทึกบทความ[นี้/] | อ่านภายหลัง | บุ๊กมาร์ก
      | บันทึกไว้อ่านภายหลัง
    vi: Lưu | Đã lưu | Lưu [bài/bài viết/tin/để đọc sau] | Đọc sau
    id: Simpan | Disimpan | Tersimpan | Simpan [artikel/berita/untuk nanti] | Baca nanti
      | Tambahkan ke favorit
    ms: Simpan | Disimpan | Simpan [artikel/berita] | Baca kemudian
    ja: 保存[する/] | 記事を保存[する/] | スクラップ[する/] | [あと/後]で読む | クリップ[する/]
      | クリップしました | お気に入り[に追加/] | マイページに保存 | 記事をプレゼント[する/]
      | 保存済み | 記事を印刷・保存
    ko: 저장 | 저장하기 | 저장됨 | 스크랩[하기/] | 북마크[하기/] | 기사 저장[하기/] | 나중에 읽기
      | 관심기사 등록
    zh: 收藏 | 已收藏 | 收藏[文章/本文] | 加入收藏 | [加入/]书签 | [加入/]書籤 | 稍[后阅读/後閱讀]
      | 储存 | 儲存 | 点赞 | 點讚 | 保存文章
"""
"""To keep a text, or to give it away."""
PRINT: Final = """
    en: Print [article/story/page/this page/this article]
    de: Drucken | Artikel drucken | Seite drucken | Ausdrucken | Druckversion | Druckansicht
    fr: Imprimer | Imprimer [l'/cet ]article | Imprimer la page | Version imprimable
    it: Stampa | Stampa [articolo/l'articolo/questo articolo/la pagina] | Versione stampabile
    es: Imprimir | Imprimir [artículo/noticia/página/la noticia] | Versión para imprimir
    pt: Imprimir | Imprimir [artigo/notícia/matéria/página] | Versão para [impressão/imprimir]
    ca: Imprimeix | Imprimir | Imprimeix [l'article/la notícia] | Versió per imprimir
    nl: Afdrukken | Print | Printen | Artikel [afdrukken/printen] | Print [dit /]artikel
      | Printversie
    sv: Skriv ut | Skriv ut [artikeln/sidan/artikel] | Utskriftsvänlig version
    da: Print | Udskriv | [Print/Udskriv] [artikel/artiklen/siden] | Printvenlig version
    nb: Skriv ut | Skriv ut [artikkelen/siden/saken] | Utskriftsvennlig versjon
    nn: Skriv ut | Skriv ut [artikkelen/sida/saka] | Utskriftsvennleg versjon
    fi: Tulosta | Tulosta [artikkeli/juttu/sivu] | Tulostusversio
    is: Prenta | Prenta [út/frétt/grein/síðu] | Prentvæn útgáfa
    et: Prindi | Trüki | Prindi [artikkel/leht/välja] | Prindiversioon
    lv: Drukāt | Izdrukāt | [Drukāt/Izdrukāt] rakstu | Drukas versija
    lt: Spausdinti | Spausdinti straipsnį | Spausdink | Versija spausdinimui
    pl: Drukuj | Wydrukuj | [Drukuj/Wydrukuj] artykuł | Wersja do druku
    cs: Tisk | Tisknout | Vytisknout | Vytisknout [článek/stránku] | Tisk článku | Verze pro tisk
    sk: Tlačiť | Vytlačiť | Vytlačiť [článok/stránku] | Tlač článku | Verzia pre tlač
    hu: Nyomtatás | Kinyomtatom | Cikk nyomtatása | Nyomtatható verzió | Nyomtatóbarát változat
    ro: Printează | Tipărește | Imprimă | Tipărire | [Printează/Tipărește] articolul
      | Versiune pentru tipărire
    bg: Принтирай | Принтиране | Отпечатай | Разпечатай | Разпечатване | Версия за печат
    hr: Ispiši | Isprintaj | Ispiši članak | Ispis članka | Verzija za ispis
    sr: Štampaj | Odštampaj | [Štampaj/Odštampaj] [vest/članak] | Verzija za štampu | Штампај
      | Одштампај | Верзија за штампу
    sl: Natisni | Tiskaj | Natisni [članek/stran/novico] | Različica za tisk
    el: Εκτύπωση | Εκτυπώστε | Εκτύπωση [άρθρου/σελίδας] | Εκτυπώσιμη μορφή
    tr: Yazdır | Haberi yazdır | Sayfayı yazdır | Yazdırılabilir sürüm
    ru: Печать | Распечатать | Напечатать | Распечатать [статью/страницу] | Версия для печати
    uk: Друк | Друкувати | Роздрукувати | Надрукувати | Роздрукувати [статтю/сторінку]
      | Версія для друку
    he: הדפס | הדפסה | הדפיסו | הדפס כתבה | הדפסת [כתבה/הכתבה] | גרסה להדפסה | גרסת הדפסה
    ar: طباعة | اطبع | طباعة [المقال/الخبر/الصفحة] | نسخة للطباعة
    fa: چاپ | چاپ [خبر/مطلب/صفحه] | نسخه چاپی | پرینت | نسخه قابل چاپ
    hi: प्रिंट | प्रिंट करें | छापें | प्रिंट निकालें
    bn: প্রিন্ট | প্রিন্ট করুন | প্রিন্ট সংস্করণ
    ta: அச்சிடு | அச்சிட | அச்சிடுக | பிரிண்ட் செய்ய
    th: พิมพ์ | พิมพ์หน้านี้ | พิมพ์ข่าว[นี้/] | พิมพ์บทความ
    vi: In bài [viết/này] | Bản in | In trang [này/] | In bài
    id: Cetak | Cetak [artikel/berita/halaman] | Versi cetak
    ms: Cetak | Cetak [artikel/berita] | Versi cetakan
    ja: 印刷[する/] | この[記事/ページ]を印刷[する/] | 記事を印刷[する/] | プリント | 印刷用ページ
    ko: 인쇄 | 인쇄하기 | 기사 인쇄 | 지면보기 | 지면 보기 | 프린트 | 프린트하기 | 인쇄 미리보기
    zh: 打印 | 打印[本页/本文/文章] | 列印 | 列印[本頁/本文/文章] | 友善列印 | 打印版
"""
"""To have a text on paper."""
LOAD: Final = """
    en: [Download/Get/Install/Open] [the/our/your/free/] app [now/here/today/for free/]
      | Get it on Google Play | Download on the App Store
    de: [Zur/Jetzt zur/Hier zur/Hier geht's zur] App | App [herunterladen/laden/installieren/öffnen]
      | [Jetzt/Hier/Gleich/Kostenlos] [die /]App [herunterladen/laden/installieren]
    fr: [Télécharger/Téléchargez/Installer/Installez/Obtenir/Ouvrir] [l'application/l'appli]
      | [Télécharger/Téléchargez/Installez] [notre application/notre appli]
    it: [Scarica/Scaricare/Installa/Apri] [l'app/la nostra app/l'applicazione]
    es: [Descargar/Descarga/Descargue/Instalar/Instala/Abrir] [la /nuestra /][app/aplicación]
    pt: [Baixar/Baixe/Instalar/Instale/Abrir] [o /a /nosso /nossa /][app/aplicativo]
      | [Descarregar/Descarregue/Instalar/Abrir] [o /a /a nossa /][app/aplicação]
    ca: [Descarrega/Descarregar/Baixa/Instal·la] [l'app/l'aplicació/la nostra app]
    nl: [Download/Installeer/Open] [de/onze/gratis/] app [nu/hier/] | App downloaden | Naar de app
    sv: [Ladda ner/Ladda ned/Hämta/Installera/Öppna] [appen/vår app/appen här/appen gratis]
    da: [Hent/Download/Installér/Åbn] [appen/vores app/app'en/appen her/appen gratis]
    nb: [Last ned/Hent/Installer/Åpne] [appen/vår app/appen her/appen gratis]
    nn: [Last ned/Hent/Installer/Opne] [appen/vår app/appen her]
    fi: [Lataa/Asenna/Avaa] [sovellus/sovelluksemme/ilmainen sovellus]
    is: [Sækja/Sæktu/Náðu í] [appið/smáforritið/appið okkar]
    et: [Laadi/Lae] [alla /][äpp/rakendus]
    lv: Lejupielādē[t/jiet] [lietotni/mūsu lietotni]
    lt: Atsisiųs[k/kite/ti] [programėlę/mūsų programėlę]
    pl: [Pobierz/Ściągnij/Zainstaluj/Otwórz] [naszą /bezpłatną /darmową /][aplikację/apkę]
    cs: [Stáhnout/Stáhněte si/Stáhni si/Nainstalovat/Otevřít] [naši /][aplikaci/appku]
    sk: [Stiahnuť/Stiahnite si/Stiahni si/Nainštalovať/Otvoriť] [našu /][aplikáciu/appku]
    hu: [Töltse le/Töltsd le/Letöltöm] [az /]alkalmazás[t/unkat/át] | Alkalmazás letöltése
      | App letöltése | Az alkalmazás letöltése
    ro: [Descarcă/Descărcați/Instalează/Deschide] [aplicația/aplicația noastră/aplicația gratuit]
    bg: [Изтегли/Изтеглете/Свали/Свалете/Инсталирай] [приложението/нашето приложение]
    hr: [Preuzmi/Preuzmite/Instaliraj/Skini] [aplikaciju/našu aplikaciju]
    sr: [Preuzmi/Preuzmite/Instaliraj/Skini/Skinite] [aplikaciju/našu aplikaciju]
      | [Преузми/Преузмите/Скините] [апликацију/нашу апликацију]
    sl: [Prenesi/Prenesite/Namesti/Naložite] [aplikacijo/našo aplikacijo]
    el: [Κατεβάστε/Κατέβασε/Εγκαταστήστε] [την εφαρμογή/την εφαρμογή μας/το app]
    tr: [Uygulamayı/Uygulamamızı/Ücretsiz uygulamayı] [indir/indirin/yükle/yükleyin/aç]
    ru: [Скачать/Скачайте/Установить/Установите/Загрузить/Открыть] [наше /бесплатное /]приложение
    uk: [Завантажити/Завантажте/Встановити/Встановіть/Відкрити] [наш /безкоштовний /]застосунок
      | [Завантажити/Завантажте] [додаток/наш додаток]
    he: [להורדת/הורידו את/להורדה] [האפליקציה/אפליקציה/היישומון] | הורדת האפליקציה
    ar: [حمل/حملوا/نزل/نزلوا/تحميل/تنزيل] [التطبيق/تطبيقنا/التطبيق الآن/تطبيقنا الآن]
    fa: [دانلود/نصب/دریافت] [اپلیکیشن/برنامه/اپ] | اپلیکیشن را [دانلود/نصب] کنید
    hi: [ऐप/ऐप्प/एप/हमारा ऐप/हमारी ऐप] [डाउनलोड/इंस्टॉल] [करें/कीजिए] | ऐप डाउनलोड
    bn: [অ্যাপ/আমাদের অ্যাপ] ডাউনলোড করুন
    ta: செயலியைப் [பதிவிறக்கவும்/பதிவிறக்க/பதிவிறக்கம் செய்யவும்]
    th: [ดาวน์โหลด/โหลด/ติดตั้ง][แอป/แอปพลิเคชัน/แอปฟรี]
    vi: [Tải/Cài đặt/Tải ngay/Mở] [ứng dụng/app/ứng dụng ngay]
    id: [Unduh/Download/Pasang/Instal/Buka] [aplikasi/app/aplikasinya/aplikasi kami/aplikasi gratis]
    ms: [Muat turun/Pasang] [aplikasi/aplikasi kami/app]
    ja: アプリを[ダウンロード/インストール/入手/開く][する/] | アプリのダウンロード[はこちら/]
      | アプリダウンロード[はこちら/]
    ko: 앱 [다운로드/다운받기/내려받기/설치/설치하기/다운로드하기/열기]
    zh: [下载/下載/安装/安裝/打开/打開][客户端/客戶端/APP/应用/應用程式/App查看/手机客户端]
      | [立即/点击/點擊/免费/免費][下载/下載][客户端/客戶端/APP]
"""
"""To load the program of a site, on a button."""
