"""The words on what plays beside a text, and on what opens elsewhere."""

from typing import Final

LISTEN: Final = """
    en: Listen to [this/the] [article/story/post] | Listen now | Play audio | Audio version
      | You can [also /]listen to this [article/story/post]
    de: Anhören | Vorlesen | Vorlesen lassen | Hören | Zum Anhören | Audio abspielen
      | [Artikel/Beitrag/Text] [anhören/hören/vorlesen/vorlesen lassen]
      | [Diesen/Den] [Artikel/Beitrag/Text] [anhören/hören/vorlesen/vorlesen lassen]
      | [Diesen/Den] [Artikel/Beitrag/Text] können Sie [auch /sich auch /][hören/anhören]
    fr: Écouter | Écouter [l'/cet ]article | Écoutez [l'/cet ]article | Version audio
      | Lecture audio | Lire à voix haute
      | Vous pouvez [aussi /]écouter cet article
    it: Ascolta | Ascolta [l'/questo /]articolo | Ascolta la versione audio dell'articolo
      | Ascolta la notizia | Ascolta ora | Versione audio
      | Puoi [anche /]ascoltare questo articolo
    es: Escuchar | Escucha | Escuchar [el /este /]artículo | Escucha [el /este ]artículo
      | Escuchar [la /esta /]noticia | Escuchar audio | Versión audio | Audio de la noticia
      | [Puede/Puedes] [también /]escuchar [este artículo/esta noticia]
    pt: Ouvir | Ouça | Escutar | Ouvir [este /o /]artigo | Ouvir [notícia/matéria/texto]
      | Ouça [este/o] [artigo/conteúdo/texto] | Ouça [esta/a] [notícia/matéria/reportagem]
      | Também pode ouvir este artigo | Você [também /]pode ouvir [este texto/esta notícia]
    ca: Escolta | Escoltar | Escolta [l'/aquest ]article | Escolta la notícia
    nl: Luister | Beluister | Luisteren | Voorlezen | Luister naar [dit/het] [artikel/verhaal]
      | Beluister [dit /het /]artikel | Artikel beluisteren | Lees voor
      | [Dit/Je kunt dit] artikel [kun je /]ook beluisteren
    sv: Lyssna | Lyssna på [artikeln/texten/artikel/den här artikeln] | Läs upp | Spela upp
      | Lyssna här | Hör texten uppläst
      | Du kan [också /även /]lyssna på [artikeln/texten]
    da: Lyt | Lyt til [artiklen/artikel/den her artikel/historien] | Hør [artiklen/historien]
      | Oplæsning | Lyt til oplæsning | Få læst artiklen op
      | Du kan [også /]lytte til [artiklen/historien]
    nb: Lytt | Lytt til [saken/artikkelen/artikkel] | Hør [saken/artikkelen] | Få saken lest opp
      | Spill av
      | Du kan [også /]lytte til [saken/artikkelen]
    nn: Lytt | Lytt til [saka/artikkelen] | Høyr saka | Spel av
    fi: Kuuntele | Kuuntele [juttu/artikkeli/ääneen/juttu ääneen] | Kuuntele ääneen luettuna
    is: Hlusta | Hlustaðu | Hlusta á [grein/frétt/greinina/fréttina] | Lesa upphátt
    et: Kuula | Kuula [artiklit/lugu/uudist/seda artiklit] | Loe ette
    lv: Klausīties | Klausies | Noklausies | Klausīties [rakstu/ziņu/audio] | Atskaņot
    lt: Klausyti | Klausykite | Klausyk | Klausytis | Klausyti [straipsnio/įrašo/audio]
      | Straipsnio įrašas
    pl: Posłuchaj | Słuchaj | Odsłuchaj | Posłuchaj [artykułu/tekstu/tego artykułu]
      | [Odsłuchaj/Wysłuchaj] [artykuł/artykułu] | Odtwórz
      | Tego artykułu możesz [też /także /]posłuchać
    cs: Poslechnout | Poslechnout [si /]článek | Poslechněte si [článek/] | Přehrát
      | Přehrát [článek/audio] | Audio verze
      | Článek si [také /i /]můžete [také /i /]poslechnout[ v audioverzi/]
    sk: Vypočuť | Vypočuť [si /]článok | Vypočujte si [článok/] | Prehrať | Prehrať [článok/audio]
      | Článok si [tiež /aj /]môžete [aj /tiež /]vypočuť[ v audioverzii/]
    hu: Meghallgatom | Meghallgatás | Hallgassa meg | Hallgasd meg | Cikk meghallgatása
      | Hallgassa meg a cikket | Felolvasás | Lejátszás
    ro: Ascultă | Ascultați | Ascultă [articolul/acest articol/știrea/audio]
    bg: Чуй | Слушай | Чуйте | Прослушай | Прослушайте | [Чуй/Слушай] [статията/новината]
    hr: Poslušaj | Poslušajte | Slušaj | [Poslušaj/Poslušajte] [članak/vijest]
    sr: Poslušaj | Poslušajte | Slušaj | [Poslušaj/Slušaj] [vest/članak] | Послушај | Слушај
      | Послушај вест
    sl: Poslušaj | Poslušajte | [Poslušaj/Poslušajte] [članek/novico]
    el: Ακούστε | Άκουσε | [Ακούστε/Άκουσε] [το/αυτό το] άρθρο | Ακρόαση άρθρου
    tr: Dinle | Sesli dinle | [Haberi/Makaleyi/Yazıyı] [sesli /]dinle
    ru: Слушать | Прослушать | Послушать | [Слушать/Прослушать/Послушать] [статью/новость/текст]
    uk: Слухати | Прослухати | Послухати | [Слухати/Прослухати/Послухати] [статтю/новину/текст]
    he: האזן | האזינו | האזנה | האזינו לכתבה | האזנה לכתבה | האזן לכתבה | השמע
    ar: استمع | الاستماع | استمع [إلى المقال/للمقال/إلى الخبر/للخبر] | الاستماع إلى المقال
    fa: بشنوید | گوش کنید | گوش دهید | شنیدن خبر | نسخه صوتی | این خبر را بشنوید | پخش صوت
    hi: सुनें | [खबर/ख़बर/लेख] सुनें | इस [खबर/लेख/आर्टिकल] को सुनें
    bn: শুনুন | খবরটি শুনুন | সংবাদটি শুনুন | নিবন্ধটি শুনুন
    ta: கேட்க | கேளுங்கள் | செய்தியைக் கேட்க | கட்டுரையைக் கேளுங்கள் | கட்டுரையைக் கேட்க
    th: ฟัง | ฟังข่าว[นี้/] | ฟังบทความ[นี้/] | ฟังเสียง
    vi: Nghe | Nghe [bài viết/bài/đọc bài/tin/audio/bài này] | Nghe nội dung
    id: Dengarkan | Dengarkan [artikel/berita/ini/artikel ini/berita ini]
    ms: Dengar | Dengar [berita/artikel/berita ini]
    ja: 聴く | 聞く | 音声で聞く | [この/]記事を[聴く/聞く/音声で聞く] | 音声読み上げ | 読み上げる
      | 再生する
    ko: 듣기 | [기사/뉴스/본문/음성] 듣기 | 음성으로 듣기 | 기사 읽어주기
    zh: 收听 | 收聽 | [收听/收聽]本文 | 听[全文/新闻/文章/本文] | 聽[全文/新聞/文章] | 朗读 | 朗讀
      | 语音播报 | 語音播報 | 语音播放
"""
"""To hear a text."""
VIDEO: Final = """
    en: Watch [the /this ]video | Play video | Video player | See the video | Watch now
      | Featured [video/film]
    de: Video [ansehen/anschauen/abspielen/starten] | Zum Video | Im Video | Video zum Thema
      | Video des Tages
    fr: Voir la vidéo | Regarder la vidéo | Lire la vidéo | Lancer la vidéo | Vidéo à la une
    it: Guarda il video | Vedi il video | Riproduci video | Il video
      | Video in evidenza | Video del giorno
    es: Ver [el /]vídeo | Ver [el /]video | Reproducir [el /][vídeo/video] | Mira el [vídeo/video]
      | [Vídeo/Video] destacado
    pt: [Ver/Veja/Assistir/Assista] [ao /o /]vídeo | Reproduzir vídeo | Assista agora
      | Vídeo em destaque
    ca: Veure [el /]vídeo | Mira el vídeo | Reprodueix el vídeo
    nl: Bekijk [de /]video | Video afspelen | Speel video af | Bekijk ook de video
      | Uitgelichte video
    sv: Se [videon/video/klippet/klipp] | Spela [video/upp video]
    da: Se [video/videoen/klippet] | Afspil video | Se videoen her
    nb: Se [video/videoen/klippet] | Spill av video | Se videoen her
    nn: Sjå [video/videoen] | Spel av video
    fi: Katso video | Katso videolta | Toista video | Video
    is: Horfa á myndband | Horfðu á myndbandið | Sjáðu myndbandið | Spila myndband
    et: Vaata videot | Vaata video | Käivita video
    lv: Skatīt video | Skaties video | Noskaties video | Atskaņot video
    lt: Žiūrėti [vaizdo įrašą/video] | Žiūrėkite vaizdo įrašą | Paleisti vaizdo įrašą
    pl: Zobacz [wideo/film/nagranie] | Obejrzyj [wideo/film/nagranie] | Odtwórz [wideo/film]
      | Dalsza część artykułu pod [wideo/materiałem wideo/filmem] | Reszta tekstu pod wideo
    cs: Přehrát video | Podívejte se na video | Zobrazit video | Pustit video
    sk: Prehrať video | Pozrite si video | Pozrieť video | Spustiť video
    hu: Videó [megtekintése/lejátszása/indítása] | Nézze meg a videót | Nézd meg a videót
    ro: Vezi [video/videoclipul/și video] | Urmărește [video/videoclipul] | Redă videoclipul
    bg: Гледай [видео/видеото] | Гледайте [видео/видеото] | Вижте видеото | Пусни видеото
    hr: Pogledaj [video/snimku] | Pogledajte [video/snimku] | Pokreni video
    sr: Pogledaj [video/snimak] | Pogledajte [video/snimak] | Погледајте [видео/снимак]
    sl: Oglejte si [video/posnetek] | Poglej [video/posnetek] | Predvajaj video
    el: Δείτε το [βίντεο/video] | Δες το βίντεο | Αναπαραγωγή βίντεο
    tr: Videoyu izle | Videoyu izleyin | Video izle | Videoyu oynat
    ru: Смотреть видео | Смотрите видео | Посмотреть видео | Воспроизвести видео
    uk: Дивитися відео | Дивіться відео | Переглянути відео | Відтворити відео
    he: צפו בווידאו | צפו בוידאו | צפו בסרטון | לצפייה בסרטון | הפעל וידאו | לצפייה בווידאו
    ar: شاهد الفيديو | شاهد الفيديو كاملا | مشاهدة الفيديو | تشغيل الفيديو
    fa: ویدیو را ببینید | فیلم را ببینید | تماشای ویدیو | مشاهده ویدیو | پخش ویدیو
    hi: वीडियो देखें | यह वीडियो देखें | देखें वीडियो | वीडियो चलाएं
    bn: ভিডিও দেখুন | দেখুন ভিডিও | ভিডিওটি দেখুন
    ta: வீடியோவைப் பார்க்க | வீடியோ பார்க்க | காணொளியைப் பார்க்க
    th: ดูวิดีโอ | ชมวิดีโอ | ดูคลิป | ชมคลิป | เล่นวิดีโอ
    vi: Xem video | Phát video | Xem clip
    id: Lihat video | Tonton video | Saksikan video | Putar video | Saksikan video berikut ini
    ms: Tonton video | Lihat video | Main video
    ja: 動画を[見る/再生] | 動画で見る | 映像を見る | 動画はこちら
    ko: 동영상 보기 | 영상 보기 | 동영상 재생 | 영상 재생
    zh: 观看视频 | 播放视频 | 观看影片 | 觀看影片 | 播放影片 | 點擊觀看影片 | 查看视频
      | 自动播放 | 图集 | 圖集
"""
"""To see a film that is not in the text."""
WINDOW: Final = """
    en: Opens in [a /]new [window/tab] | Opens [an /]external [site/website/link]
      | Link opens in [a /]new [window/tab] | External link | This link opens in a new window
    de: [Wird in/Öffnet in/Öffnet] [einem /]neue[m/s/n] [Fenster/Tab] [geöffnet/]
      | Öffnet [sich /]in [einem /]neuem [Fenster/Tab] | Externer Link
      | Link öffnet in neuem Fenster | Öffnet in einem neuen [Fenster/Tab]
    fr: [S'ouvre/Ouvre/Ouverture/Ouvrir] dans une nouvelle fenêtre | Nouvelle fenêtre
      | Lien externe | S'ouvre dans un nouvel onglet | Ouvre un nouvel onglet | Nouvel onglet
    it: [Si apre/Apre/Apri] in una nuova [finestra/scheda] | Link esterno
    es: [Se abre/Abre/Abrir] en [una /]ventana nueva
      | [Se abre/Abre/Abrir] en una nueva [ventana/pestaña] | Enlace externo
      | Abre en nueva ventana
    pt: [Abre/Abrir] [em/numa] nova [janela/guia/aba] | Abre [num/em um] novo separador
      | Link externo
    ca: S'obre en una [finestra nova/nova finestra/pestanya nova] | Enllaç extern
    nl: Opent in [een /]nieuw [venster/tabblad] | Wordt in een nieuw venster geopend
      | Externe link
    sv: Öppnas i [ett /]nytt fönster | Öppnas i [en /]ny flik | Extern länk
    da: Åbner i [et /]nyt vindue | Åbner i [en /]ny fane | Åbnes i nyt vindue | Eksternt link
    nb: Åpnes i [et /]nytt vindu | Åpnes i [en /]ny fane | Åpner i nytt vindu | Ekstern lenke
    nn: Opnast i nytt vindauge | Opnar i nytt vindauge | Ekstern lenkje
    fi: Avautuu uuteen [ikkunaan/välilehteen] | Avautuu uudessa [ikkunassa/välilehdessä]
      | Linkki avautuu uuteen [ikkunaan/välilehteen] | Ulkoinen linkki
    is: Opnast í nýjum glugga | Opnast í nýjum flipa | Ytri hlekkur
    et: Avaneb uues [aknas/vahelehes/vahekaardil] | Avab uues aknas | Väline link
    lv: Atveras jaunā [logā/cilnē] | Atvērt jaunā logā | Ārējā saite
    lt: Atsidarys naujame lange | Atidaroma naujame [lange/skirtuke] | Išorinė nuoroda
    pl: Otwiera się w nowym [oknie/karcie] | Otwiera [się /]w nowej karcie | Otwórz w nowym oknie
      | Otworzy się w nowym oknie | Link zewnętrzny
    cs: Otevře se v novém [okně/panelu] | Otevírá se v novém okně | Externí odkaz
      | Otevře se na nové kartě
    sk: Otvorí sa v novom okne | Otvára sa v novom okne | Externý odkaz | Otvorí sa na novej karte
    hu: Új [ablakban/lapon] nyílik [meg/] | Megnyitás új [ablakban/lapon] | Külső hivatkozás
    ro: Se deschide într-o [fereastră nouă/filă nouă] | Deschide într-o fereastră nouă
      | Link extern
    bg: Отваря се в нов прозорец | Отваря се в нов раздел | Външна връзка
    hr: Otvara se u novom [prozoru/kartici] | Otvara se u novoj kartici | Vanjska poveznica
    sr: Otvara se u novom prozoru | Otvara se u novom tabu | Отвара се у новом прозору
    sl: Odpre se v novem [oknu/zavihku] | Odpira se v novem oknu | Zunanja povezava
    el: Ανοίγει σε νέο παράθυρο | Ανοίγει σε νέα καρτέλα | Εξωτερικός σύνδεσμος
    tr: Yeni pencerede [aç/açılır] | Yeni sekmede [aç/açılır] | Harici bağlantı
    ru: Откроется в новом окне | Открывается в новом окне | Откроется в новой вкладке
      | Внешняя ссылка
    uk: Відкриється у новому вікні | Відкривається [в/у] новому вікні | Зовнішнє посилання
      | Відкриється в новій вкладці
    he: נפתח בחלון חדש | נפתח בכרטיסייה חדשה | קישור חיצוני | פתיחה בחלון חדש
    ar: يفتح في نافذة جديدة | يفتح في علامة تبويب جديدة | رابط خارجي
    fa: در پنجره جدید باز می‌شود | باز شدن در پنجره جدید | در پنجره جدید باز میشود | پیوند خارجی
    hi: नई विंडो में खुलता है | नई विंडो में खुलेगा | नए टैब में खुलता है | बाहरी लिंक
    bn: নতুন উইন্ডোতে খুলবে | নতুন ট্যাবে খুলবে
    ta: புதிய சாளரத்தில் திறக்கும் | புதிய தாவலில் திறக்கும்
    th: เปิดในหน้าต่างใหม่ | เปิดในแท็บใหม่ | ลิงก์ภายนอก
    vi: Mở trong cửa sổ mới | Mở trong tab mới | Liên kết ngoài
    id: Buka di jendela baru | Terbuka di jendela baru | Buka di tab baru | Tautan eksternal
    ms: Buka dalam tetingkap baharu | Dibuka dalam tetingkap baharu | Pautan luar
    ja: 新しいウィンドウで開く | 新しいウィンドウで開きます | 新しいタブで開く
      | 別ウィンドウで開く | 別ウインドウで開く | 外部リンク | 新規タブで開く
    ko: 새 창에서 열기 | 새 창에서 열림 | 새 창 열림 | 새 탭에서 열기 | 새창열림 | 외부 링크
    zh: 在新窗口[中/]打开 | 新窗口打开 | 在新[視窗/視窗中]開啟 | 另開新視窗 | 在新标签页中打开
      | 外部链接 | 外部連結
"""
"""Where a link opens, told to those who hear the page."""
HOME: Final = """
    en: Back to [the /]home[page/ page] | Back to [the /]front page
      | Go to [the /]home[page/ page] | Return to [the /]home[page/ page]
    de: Zur Startseite | Zurück zur Startseite | Zur Übersicht | Zurück zur Übersicht | Nach oben
      | Zum Seitenanfang | Seitenanfang
    fr: Retour à l'accueil | Retour à la page d'accueil | Retour à la une | Page d'accueil
      | Haut de page | Retour en haut [de page/] | Retour à la liste
    it: Torna alla home[page/ page/] | Vai alla home[page/ page/] | Torna su | Torna all'inizio
    es: Volver a [la /]portada | Ir a [la /]portada | Volver al inicio | Volver arriba | Subir
      | Volver a la página principal
    pt: Voltar | Voltar [à/para a] [página inicial/home] | Voltar ao [topo/início]
      | Ir para a página inicial
    ca: Torna a [la portada/l'inici] | Tornar a [la portada/l'inici] | Torna a dalt
    nl: Terug naar [de /][homepage/voorpagina/home/overzicht/boven]
      | Naar [de /][homepage/voorpagina] | Naar boven
    sv: Till startsidan | Tillbaka till startsidan | Till förstasidan | Till toppen
    da: Til forsiden | Tilbage til forsiden | Gå til forsiden | Til toppen
    nb: Til forsiden | Tilbake til forsiden | Gå til forsiden | Til toppen
    nn: Til framsida | Tilbake til framsida | Til forsida | Til toppen
    fi: Etusivulle | Takaisin etusivulle | Siirry etusivulle | Palaa etusivulle | Takaisin ylös
    is: Á forsíðu | Til baka á forsíðu | Aftur á forsíðu | Efst á síðu
    et: Avalehele | Tagasi avalehele | Esilehele | Tagasi esilehele | Tagasi üles
    lv: Uz sākumu | Uz sākumlapu | Atpakaļ uz sākumlapu | Uz augšu
    lt: Į pradžią | Į pradinį puslapį | Grįžti į pradžią | Grįžti į pradinį | Į viršų
    pl: Wróć na stronę główną | Powrót na stronę główną | Do strony głównej
      | Przejdź na stronę główną | Powrót do góry | Wróć do strony głównej | Do góry
      | Na stronę główną
    cs: Zpět na [hlavní stránku/úvod/úvodní stránku] | Na hlavní stránku | Zpět nahoru | Nahoru
    sk: Späť na [hlavnú stránku/úvod/úvodnú stránku] | Na hlavnú stránku | Späť hore
    hu: Vissza a [főoldalra/címlapra/címoldalra] | Főoldalra | Címlapra | Vissza az elejére
      | Vissza a tetejére | Irány a címlap
    ro: Înapoi la [prima pagină/pagina principală] | Prima pagină | Mergi la prima pagină
      | Înapoi sus
    bg: Към началото | Към началната страница | Начална страница | Обратно към началната страница
      | Нагоре
    hr: Natrag na [naslovnicu/početnu/početak/vrh] | Povratak na naslovnicu | Na naslovnicu
    sr: Nazad na [naslovnu/početnu/vrh] | Povratak na naslovnu | На насловну | Назад на насловну
    sl: Nazaj na [naslovnico/domačo stran/vrh/prvo stran] | Na naslovnico
    el: Επιστροφή στην [αρχική/αρχική σελίδα/κορυφή] | Αρχική σελίδα | Πίσω στην αρχική
    tr: Ana sayfaya dön | Anasayfaya dön | Ana sayfa | Anasayfa | Başa dön | Ana sayfaya git
    ru: На главную | Вернуться на главную | На главную страницу | Наверх | К началу
      | Назад на главную
    uk: На головну | Повернутися на головну | На головну сторінку | Нагору | Вгору
    he: לעמוד הבית | חזרה לעמוד הבית | חזרה לדף הבית | לדף הבית | לעמוד הראשי | חזרה למעלה
    ar: العودة إلى الصفحة الرئيسية | العودة للصفحة الرئيسية | الصفحة الرئيسية | العودة إلى الأعلى
    fa: بازگشت به صفحه اصلی | بازگشت به صفحه نخست | صفحه نخست | صفحه اصلی | بازگشت به بالا
    hi: होम पेज पर जाएं | होम पर वापस जाएं | मुख्य पृष्ठ | होमपेज पर जाएं
    bn: প্রথম পাতা | মূল পাতায় ফিরুন | হোম পেজে ফিরে যান | প্রচ্ছদে ফিরে যান
    ta: முகப்புக்குச் செல்ல | முகப்புப் பக்கம் | முகப்புக்கு திரும்ப
    th: กลับหน้าหลัก | กลับหน้าแรก | กลับสู่หน้าหลัก | กลับสู่หน้าแรก | กลับไปหน้าแรก
      | กลับขึ้นด้านบน
    vi: Về trang chủ | Trở về trang chủ | Quay lại trang chủ | Lên đầu trang | Trở lại đầu trang
    id: Kembali ke [beranda/halaman utama/atas] | Ke beranda | Halaman utama
    ms: Kembali ke laman utama | Laman utama | Kembali ke atas
    ja: トップページへ[戻る/] | トップへ[戻る/] | ホームへ戻る | トップに戻る
      | ページトップへ[戻る/] | ページの先頭へ[戻る/] | 一覧へ[戻る/] | 一覧に戻る | TOPへ[戻る/]
    ko: 홈으로 | 메인으로 | 홈으로 가기 | 첫 화면으로 | 맨 위로 | 목록으로 | 목록
    zh: 返回首页 | 返回首頁 | 回首页 | 回首頁 | 回到首页 | 回到首頁 | 返回顶部 | 回到頂部
      | 回到顶部 | 返回列表 | 返回上一页 | [上/下]一[页/篇]: 没有了 | 没有了
"""
"""Back to the front page, or up."""
LENGTH: Final = """
    en: Length | Duration | Running time | Video length | Video duration | Play time
    de: Länge | Dauer | Laufzeit | Spieldauer | Videolänge
    fr: Durée | Durée de la vidéo
    it: Durata | Durata del video
    es: Duración | Duración del vídeo
    pt: Duração | Duração do vídeo
    ca: Durada | Durada del vídeo
    nl: Duur | Lengte | Speelduur | Lengte video
    sv: Längd | Speltid | Videons längd
    da: Længde | Varighed | Spilletid
    nb: Lengde | Varighet | Spilletid
    nn: Lengd | Varigheit | Speletid
    fi: Kesto | Pituus | Videon kesto
    is: Lengd
    et: Kestus | Pikkus
    lv: Ilgums | Garums
    lt: Trukmė
    pl: Długość | Czas trwania
    cs: Délka | Délka videa | Stopáž
    sk: Dĺžka | Dĺžka videa | Trvanie
    hu: Hossz | Időtartam | Videó hossza
    ro: Durata | Durată
    bg: Продължителност | Времетраене
    hr: Trajanje
    sr: Trajanje | Трајање
    sl: Trajanje | Dolžina
    el: Διάρκεια
    tr: Süre | Süresi | Video süresi
    ru: Длительность | Продолжительность | Хронометраж
    uk: Тривалість | Хронометраж
    he: אורך | משך
    ar: المدة | مدة الفيديو
    fa: مدت | مدت زمان
    hi: अवधि | समय अवधि
    bn: সময়কাল
    ta: கால அளவு
    th: ความยาว
    vi: Thời lượng | Độ dài
    id: Durasi
    ms: Durasi | Tempoh
    ja: 長さ | 再生時間 | 時間
    ko: 길이 | 재생 시간 | 재생시간
    zh: 时长 | 時長 | 片长 | 片長 | 视频时长
"""
"""What stands before how long something plays."""
