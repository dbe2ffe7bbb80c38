"""How a site bids its readers follow it, have its letters or load its program: verbs, and "us".

What it bids them take has `letters`. An author may begin a sentence with such a verb too.
"""

from typing import Final

VERBS: Final = """
    en: Follow | Like | Find | Catch | Join | Connect with | Subscribe | Sign up | Register
      | Download | Install | Get | Receive | Listen | Discover | Add | Stay | Keep up | Tune in
      | Tag | Never miss | Don't miss
    de: Folgen Sie | Folge | Abonnieren Sie | Abonniere | Laden Sie | Lade
      | Melden Sie sich | Melde dich | Meldet euch | Registrieren Sie sich | Bestellen Sie
      | Erhalten Sie | Holen Sie | Hol dir | Treten Sie | Werden Sie | Finden Sie | Besuchen Sie
      | Bleiben Sie | Bleib | Verpassen Sie | Nichts verpassen | Keine Nachricht verpassen
      | [Jetzt/Hier/] Newsletter [abonnieren/bestellen]
      | [Jetzt/Hier/Kanal/Gleich] [abonnieren/anmelden/bestellen/herunterladen/folgen]
      | Hier geht[ es/'s] zu[m/r] | Hören Sie
    fr: Suivez[/-nous/-moi] | Abonnez-vous | Abonne-toi | Inscrivez-vous | Inscris-toi
      | Rejoignez[/-nous] | Retrouvez[/-nous] | Téléchargez | Télécharge | Installez | Recevez
      | Découvrez | Likez | Participez | Restez | Reste | Ne manquez | Ne ratez | Écoutez
    it: Segui[/ci/te/teci/mi] | Iscriviti | Iscrivetevi | Abbonati | Unisciti | Unitevi | Entra
      | Entrate | Scarica[/te] | Ricevi | Resta | Registrati | Trovaci | Non perder[ti/e]
      | Ascolta
    es: Sigue | Siga | Seguid | Síg[ue/uenos/anos/ueme] | Suscríb[ete/ase] | Apúnt[ate/ese]
      | Úne[te/tenos] | Únase | Inscríb[ete/ase] | Regístr[ate/ese] | Descarga | Descárg[ate/uese]
      | Descargue | Recib[e/a] | Puedes seguir[/nos] | Entra | Accede | Encuéntranos | Búscanos
      | No te pierdas | Escucha | Escuche
    pt: Siga[/-nos/m] | Segue[/-nos] | Acompanhe[/-nos] | Assine | Subscreva | Inscreva-se
      | Cadastre-se | Registe-se | Participe | Entre | Junte-se | Baixe | Descarregue | Instale
      | Receba | Curta | Clique | Acesse | Faça parte | Fique | Não perca | Faça o download | Ouça
    ca: Segueix[/-nos] | Seguiu[/-nos] | Subscriu-te | Subscriu-t'hi | Apunta't[/'hi] | Uneix-te
      | Descarrega['t/] | Baixa't | Rep | Rebeu | Escolta
    nl: Volg | Abonneer[/ je/ u] | Meld [je/u] | Schrijf [je/u] | Download | Installeer | Ontvang
      | Word lid | Like | Blijf | Sluit je | Mis niets | Luister
    sv: Följ | Prenumerera | Anmäl dig | Ladda [ner/ned/hem] | Gilla | Få | Gå med | Skaffa | Hämta
      | Lyssna
    da: Følg | Tilmeld dig | Abonn[er/ér] | Hent | Download | Like | Få | Bliv | Meld dig | Lyt
    nb: Følg | Meld deg | Abonner | Last ned | Lik | Få | Bli med | Tegn | Lytt
    nn: Følg | Meld deg | Abonner | Last ned | Lik | Få | Bli med | Teikn | Lytt
    fi: Seuraa | Tilaa | Lataa | Asenna | Liity | Tykkää | Ilmoittaudu | Rekisteröidy
      | Ota seurantaan | Kuuntele
    is: Fylgdu | Fylgstu með | Fylgist með | Skráðu þig | Fáðu | Sæktu | Náðu í
    et: Jälgi[/ge] | Telli[/ge] | Liitu[/ge] | Lae alla | Laadi alla | Laadige alla
    lv: Seko[/jiet] | Piesakies | Piesakieties | Pieraksties | Pierakstieties | Abonē[/jiet]
      | Lejupielādē[/jiet] | Pievienojies | Pievienojieties | Saņem[/iet]
    lt: Sek[/ite] | Prenumeruok[/ite] | Užsiprenumeruok[/ite] | Gauk[/ite] | Atsisiųsk[/ite]
      | Prisijunk[/ite]
    pl: Obserwuj[/cie] | Śledź[/cie] | Zapisz się | Zapiszcie się | Subskrybuj[/cie]
      | Pobierz[/cie] | Ściągnij[/cie] | Zainstaluj | Polub[/cie] | Dołącz[/cie] | Otrzymuj
      | Zaprenumeruj | Bądź na bieżąco | Słuchaj[/cie]
    cs: Sledujte | Sleduj | Přihl[aste/as] se | Odebírejte | Odebírej | Dostávejte
      | Stáhněte [/si] | Stáhni [/si] | Předplaťte [/si] | Předplať [/si] | Připojte se
      | Přidejte se | Nainstalujte [/si] | Poslouchejte
    sk: Sledujte | Sleduj | Prihláste sa | Prihlás sa | Odoberajte | Dostávajte | Stiahnite [/si]
      | Predplaťte [/si] | Pripojte sa | Pridajte sa | Nainštalujte [/si] | Počúvajte
    hu: Kövess[/e/en/ék/étek] | Kövesd | Iratkozz[/on/anak/atok] fel | Töltse le | Töltsd le
      | Töltsék le | Csatlakozz[/on/anak] | Lájkol[d/ja/ják] | Fizess elő | Fizessen elő
      | Hallgass[/on/a/ák]
    ro: Urmăr[ește/ește-ne/iți/iți-ne] | Abonează-te | Abonați-vă | Înscrie-te | Înscrieți-vă
      | Descarcă | Descărcați | Alătură-te | Alăturați-vă | Primește | Primiți | Intră
      | Ascultă | Ascultați
    bg: Последвай[/те] | Следвай[/те] | Следете | Абонирайте се | Абонирай се | Изтегл[и/ете]
      | Свал[и/ете] | Получавайте | Присъединете се | Присъедини се | Харесайте | Слушайте
    hr: Prati[/te] | Zaprati[/te] | Prijavi[/te] se | Preuzm[i/ite] | Pretplati[/te] se
      | Pridruži[/te] se | Lajkaj[/te] | Slušajte
    sr: Prati[/te] | Zaprati[/te] | Prijavi[/te] se | Preuzm[i/ite] | Pretplati[/te] se
      | Pridruži[/te] se | Lajkuj[/te] | Прати[/те] | Запрати[/те] | Пријави[/те] се
      | Преузм[и/ите] | Претплати[/те] се | Придружи[/те] се | Slušajte | Слушајте
    sl: Sledi[/te] | Spremljaj[/te] | Prijavi[/te] se | Naroči[/te] se | Prejemaj[/te]
      | Prenesi[/te] | Pridruži[/te] se | Poslušajte
    el: Ακολουθήστε | Ακολούθησε | Εγγραφείτε | Γίνετε [μέλος/συνδρομητές] | Κατεβάστε | Κατέβασε
      | Λάβετε | Κάντε [like/εγγραφή/follow] | Βρείτε | Συνδεθείτε | Ακούστε
    tr: Takip edin | Abone olun | Üye olun | İndirin | Katılın
    ru: Подписывайтесь | Подпишитесь | Подпишись | Следите | Читайте | Скачайте | Скачивайте
      | Установите | Устанавливайте | Получайте | Присоединяйтесь | Вступайте | Ищите | Будьте
      | Слушайте
    uk: Підписуйтесь | Підписуйтеся | Підпишіться | Підпишись | Стежте | Слідкуйте | Читайте
      | Завантажуйте | Завантажте | Встановіть | Встановлюйте | Отримуйте | Долучайтеся
      | Долучайтесь | Приєднуйтесь | Приєднуйтеся | Шукайте | Слухайте
    he: עקבו | הצטרפו | הירשמו | הרשמו | הורידו | להורדת | להורדה | להרשמה | להצטרפות | קבלו
      | האזינו
    ar: تابع[/وا/نا/ونا] | اشترك[/وا] | حمل[/وا] | نزل[/وا] | انضم[/وا] | سجل[/وا] | احصل على
      | احصلوا على | استمع[/وا]
    fa: دنبال کنید | عضو شوید | دانلود کنید | نصب کنید
    hi: फॉलो करें | सब्सक्राइब करें | डाउनलोड करें | ज्वाइन करें | जुड़ें
    bn: ফলো করুন | সাবস্ক্রাইব করুন | ডাউনলোড করুন | যুক্ত হোন
    ta: பின்தொடரவும் | பின்தொடருங்கள் | பதிவிறக்கவும் | இணையுங்கள்
    th: ติดตาม | กดติดตาม | สมัครรับ | ดาวน์โหลด | เข้าร่วม
    vi: Theo dõi | Đăng ký | Tải | Tham gia | Mời bạn theo dõi
    id: Ikuti | Dapatkan | Unduh | Langganan | Berlangganan | Gabung | Bergabung | Dengarkan
    ms: Ikuti | Dapatkan | Muat turun | Langgan | Sertai | Dengar
    ja: フォローする | 登録する | 購読する | ダウンロードする
    ko: 팔로우하기 | 구독하기 | 다운로드하기
    zh: 关注 | 關注 | 追蹤 | 追踪 | 订阅 | 訂閱 | 下载 | 下載 | 加入 | 扫描 | 掃描 | 扫码
      | 欢迎关注 | 歡迎追蹤 | 收听 | 收聽
"""
"""What such a clause begins with."""
ENDINGS: Final = """
    tr: takip edin[/iz] | takip et | takip edebilirsiniz | dinleyin | abone olun[/uz] | abone ol
      | abone olabilirsiniz | üye olun[/uz] | indirin[/iz] | indir | indirebilirsiniz | katılın[/ız]
      | kaydolun[/uz] | beğenin
    fa: دنبال کنید | عضو شوید | مشترک شوید | دانلود کنید | نصب کنید | بپیوندید
    hi: फॉलो करें | फ़ॉलो करें | फॉलो कीजिए | सब्सक्राइब करें | सब्स्क्राइब करें | डाउनलोड करें | ज्वाइन करें
      | सदस्यता लें | सदस्यता लीजिए
      | जॉइन करें | ज्वॉइन करें | जुड़ें | जुड़िए | क्लिक करें | साइन अप करें | रजिस्टर करें
    bn: ফলো করুন | অনুসরণ করুন | সাবস্ক্রাইব করুন | ডাউনলোড করুন | যুক্ত হোন | যোগ দিন | যুক্ত থাকুন
      | নিবন্ধন করুন | সাইন আপ করুন
    ta: பின்தொடரவும் | பின்தொடருங்கள் | பின்தொடர | பதிவிறக்கவும் | பதிவிறக்கம் செய்யவும் | இணையுங்கள்
      | இணையவும் | பதிவு செய்யுங்கள் | பதிவு செய்யவும் | குழுசேரவும் | குழுசேருங்கள்
      | சப்ஸ்கிரைப் [செய்யுங்கள்/செய்யவும்/பண்ணுங்கள்]
    ja: フォローしてください | フォローして下さい | フォローしよう
      | フォロー[を/]お願いします
      | 登録してください | ご登録ください | 登録はこちら[から/] | 登録をお願いします
      | 購読はこちら[から/]
      | ダウンロードしてください | ダウンロードはこちら[から/] | フォローはこちら[から/]
      | 追加してください | ご購読ください
    ko: 팔로우하세요 | 팔로우 하세요 | 팔로우해 주세요 | 팔로우해주세요 | 구독하세요
      | 구독해[ /]주세요
      | 구독하기 | 신청하세요 | 다운로드하세요 | 다운받으세요 | 내려받으세요 | 설치하세요
      | 가입하세요 | 추가하세요 | 추가해 주세요 | 받아[ /]보세요 | 만나[ /]보세요
"""
"""What it ends with in languages that say the verb last."""
OURS: Final = """
    en: us | our | ours | me | my
    de: uns | unser[/e/em/en/er/es] | mich | mein[/e/em/en/er]
    fr: nous | notre | nos | moi | mon
    it: nostr[o/a/i/e] | seguici | seguiteci | seguimi | trovaci
    es: nosotros | nuestr[o/a/os/as] | síguenos | síganos | sígueme | seguirnos
      | encuéntranos | búscanos | únetenos
    pt: nos | noss[o/a/os/as] | meu | minha
    ca: nos | nostr[e/a/es]
    nl: ons | onze | mij | mijn
    sv: oss | vår | vårt | våra
    da: følg os | like os | følg mig | vores
    nb: oss | vår | vårt | våre | meg
    nn: oss | vår | vårt | våre | meg
    fi: meitä | meidän | meidät | minua | uutiskirjee[mme/ni] | sovelluksemme | kanavamme
      | kanavaamme | kanavallemme | tiliämme | ryhmäämme
    is: okkur | okkar | mér
    et: meid | meie | meiega
    lv: mums | mūsu | mūs
    lt: mus | mūsų
    pl: nas | nasz[/a/e/ą/ego/ej/ym] | mnie
    cs: nás | náš | naše | naši | našeho | našem | našemu
    sk: nás | náš | naše | našu | nášho | našom
    hu: minket | bennünket | oldalunkat | hírlevelünk[/re/et] | csatornánk[/at/ra/hoz]
      | alkalmazásunkat | appunkat
    ro: urmărește-ne | urmăriți-ne | nostru | noastr[ă/e] | noștri
    bg: последвайте ни | следвайте ни | нас | наши[я/те] | нашата | нашето
    hr: nas | naš[/u/e/a/oj/em]
    sr: nas | naš[/u/e/a/oj/em] | нас | наш[/у/е/а/ој/ем]
    sl: nas | sledite nam | naš[/o/e/a/i/ih]
    el: μας | μου
    tr: biz[i/e/im] | beni | bültenimiz[e/i] | kanalımız[a/ı] | uygulamamızı | sayfamız[ı/a]
      | hesabımızı | grubumuza
    ru: нас | нам | наш[/а/е/и/у/его/ей/ем/им] | меня | мой | мою
    uk: нас | нам | наш[/а/е/і/у/ого/ої/ому/им] | мене | мій | мою
    he: אותנו | שלנו | אחרינו | אלינו | שלי
    ar: تابعونا | تابعنا | نشرتنا | قناتنا | تطبيقنا | صفحتنا | حسابنا | حساباتنا | موقعنا
    fa: ما را | کانال ما
    hi: हमारे | हमारा | हमारी | हमें | हमसे | मुझे
    bn: আমাদের
    ta: எங்கள் | எங்களை | எங்களது | எங்களைப்
    th: เรา | ของเรา
    vi: chúng tôi
    id: kami
    ms: kami
    ja: 当社 | 弊社 | 当サイト | 私たち | 公式
    ko: 저희 | 우리
    zh: 我们 | 我們 | 本报 | 本報 | 本站
"""
"""What a site calls itself there, and what is its own."""
