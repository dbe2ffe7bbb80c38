"""How lines begin that lead away from a text, and what stands above links to others."""

from typing import Final

READ_ALSO: Final = """
    en: Read also | Also read | Read more | Read next | See also | Watch also | Don't miss
    de: Lesen Sie auch | Lies auch | Lesen Sie hier | Lesen Sie dazu | Mehr lesen | Mehr dazu
      | Lesen Sie mehr | Lesen Sie außerdem | Auch interessant | Lesetipp | Siehe auch
      | Mehr zum Thema | Hier lesen Sie | Weiterlesen
    fr: Lire aussi | À lire aussi | Lire également | À lire également | Lire la suite | Voir aussi
      | À voir aussi | Lisez aussi | À lire | À lire sur le même sujet | À découvrir aussi
      | Pour en savoir plus | À écouter aussi
    it: Leggi anche | Leggi pure | Per approfondire | Guarda anche | Vedi anche
      | Potrebbe interessarti | Ti potrebbe interessare | Leggi su | Leggi di più | Ascolta anche
    es: Lea también | Lee también | Leer también | Le puede interesar | Te puede interesar
      | También te puede interesar | Más información | Ver también | Mira también | Vea también
      | Te recomendamos | Leer más | Lee más | También lee | Sigue leyendo | No te pierdas
    pt: Leia também | Leia mais | Ler também | Ler mais | Veja também | Confira também
      | Saiba mais | Veja mais | Leia ainda | Assista também | Leia aqui
    ca: Llegeix també | Llegiu també | Llegir més | Més informació | Et pot interessar
      | Vegeu també | També et pot interessar | Llegeix-ne més | Mira també
    nl: Lees ook | Lees meer | Lees verder | Zie ook | Bekijk ook | Luister ook | Meer lezen
      | Meer over dit onderwerp | Lees hier
    sv: Läs också | Läs även | Läs mer | Läs vidare | Se även | Läs också om | Läs mer om
      | Mer läsning | Lyssna också | Missa inte | Se också
    da: Læs også | Læs mere | Læs mere om | Se også | Læs videre | Lyt også | Hør også
      | Gå ikke glip af
    nb: Les også | Les mer | Les mer om | Se også | Les videre | Les saken | Hør også
      | Ikke gå glipp av
    nn: Les også | Les meir | Les meir om | Sjå også | Les vidare | Høyr også
    fi: Lue myös | Lue lisää | Katso myös | Lue lisää aiheesta | Lue myös nämä
      | Lue aiheesta lisää | Kuuntele myös | Lue aiemmin | Lue tästä
    is: Lesa meira | Lestu meira | Lestu líka | Lesa einnig | Sjá einnig | Sjá nánar
      | Tengdar fréttir
    et: Loe ka | Loe lisaks | Loe veel | Loe rohkem | Vaata ka | Loe lähemalt | Loe edasi
    lv: Lasi arī | Lasiet arī | Lasi vēl | Lasīt vairāk | Lasi vairāk | Skaties arī | Lasi citur
    lt: Taip pat skaitykite | Skaitykite taip pat | Skaityk taip pat | Taip pat skaityk
      | Skaityti daugiau | Skaitykite daugiau | Skaitykite ir | Susiję straipsniai
      | Dar skaitykite
    pl: Czytaj także | Czytaj też | Czytaj również | Czytaj więcej | Przeczytaj także
      | Przeczytaj też | Przeczytaj również | Zobacz także | Zobacz też | Zobacz również
      | Czytaj dalej | Polecamy również | Polecamy | Warto przeczytać | Dowiedz się więcej
      | Sprawdź także
    cs: Čtěte také | Čtěte též | Přečtěte si také | Přečtěte si | Čtěte více | Číst více | Čtěte i
      | Mohlo by vás zajímat | Související | Více k tématu | Podívejte se také | Čtěte dál
    sk: Čítajte aj | Čítajte tiež | Prečítajte si aj | Prečítajte si | Čítajte viac | Čítať viac
      | Mohlo by vás zaujímať | Súvisiace | Viac k téme | Pozrite aj
    hu: Olvasta már | Olvasd el | Olvassa el | Olvasd el ezt is | Olvassa el ezt is | Kapcsolódó
      | Kapcsolódó cikk | Kapcsolódó cikkek | Ez is érdekelheti | Ez is érdekelhet | Lásd még
      | Bővebben | Olvasd tovább | Ajánljuk még | További részletek
    ro: Citește și | Citiți și | Citește mai mult | Citește mai departe | Vezi și
      | Citește continuarea | Recomandări | Te-ar putea interesa | Citește pe | Mai multe
    bg: Прочетете още | Прочети още | Още по темата | Вижте още | Виж още | Четете още | Чети още
      | Още от | Вижте и | Прочетете и | Още за
    hr: Pročitajte još | Pročitajte i | Pročitaj još | Pročitaj više | Pročitajte više
      | Čitajte još | Vezano | Vezane vijesti | Vezani članci | Pogledajte i | Čitaj i
    sr: Pročitajte još | Pročitajte i | Pročitaj još | Pročitaj i | Čitajte i | Čitaj još
      | Povezane vesti | Pogledajte i | Прочитајте и | Прочитајте још | Читајте и | Читајте још
      | Прочитај још
    sl: Preberite tudi | Preberite še | Preberi tudi | Preberi še | Več o tem | Preberite več
      | Sorodne novice | Poglejte še | Oglejte si tudi
    el: Διαβάστε επίσης | Διαβάστε ακόμα | Διαβάστε ακόμη | Διαβάστε περισσότερα | Δείτε επίσης
      | Δείτε ακόμα | Διαβάστε και | Διάβασε επίσης | Διαβάστε σχετικά | Διάβασε ακόμα
    tr: İlgili haber | İlgili haberler | Ayrıca oku | Ayrıca okuyun | Bunu da oku
      | Bunları da okuyun | Daha fazla oku | Devamını oku | Bakınız | Şunları da okuyun
      | Önerilen haber
    ru: Читайте также | Читайте ещё | Читайте еще | Читать также | Смотрите также | См. также
      | Читать далее | Подробнее | Подробнее о | По теме | Материалы по теме | Ранее по теме
      | Читайте по теме | Сюжет | Сюжеты
    uk: Читайте також | Читайте ще | Читати також | Дивіться також | Див. також | Читати далі
      | Детальніше | По темі | За темою | Більше по темі | Читайте по темі | Докладніше
      | Сюжет | Сюжети
    he: קראו גם | קראו עוד | עוד בנושא | לקריאה נוספת | ראו גם | קרא גם | קרא עוד | להמשך קריאה
      | עוד באותו נושא | כתבות נוספות
    ar: اقرأ أيضا | اقرأ أيضًا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضاً | اقرأوا أيضا | اقرأ المزيد
      | شاهد أيضا | شاهد أيضاً | طالع أيضا | مواضيع ذات صلة | أخبار ذات صلة | اقرأ كذلك
    fa: بیشتر بخوانید | بخوانید | همچنین بخوانید | مطالب مرتبط | خبر مرتبط | بیشتر بدانید
      | همچنین ببینید | خبرهای مرتبط | این مطلب را هم بخوانید
    hi: यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | यह भी पढ़ेंः | और पढ़ें | यह भी देखें
      | ये भी देखें | संबंधित खबरें
    bn: আরও পড়ুন | আরো পড়ুন | আরও দেখুন | এটিও পড়ুন | আরও খবর | বিস্তারিত পড়ুন | আরও পড়ুনঃ
    ta: இதையும் படிக்க | இதையும் படியுங்கள் | மேலும் படிக்க | இதையும் வாசிக்க | மேலும் வாசிக்க
      | இதையும் பாருங்கள்
    th: อ่านเพิ่มเติม | อ่านต่อ | อ่านข่าวเพิ่มเติม | ข่าวที่เกี่ยวข้อง | อ่านข่าวที่เกี่ยวข้อง
      | อ่านประกอบ | อ่านข่าว | ดูเพิ่มเติม | อ่านเพิ่ม
    vi: Xem thêm | Đọc thêm | Đọc tiếp | Tin liên quan | Bài liên quan | Mời xem thêm | Xem tiếp
      | Có thể bạn quan tâm
    id: Baca juga | Baca selengkapnya | Simak juga | Lihat juga | Baca lebih lanjut | Baca lainnya
      | Selengkapnya | Tonton juga | Saksikan juga | Pilihan editor
    ms: Baca juga | Baca lagi | Baca lanjut | Berita berkaitan | Tonton juga | Artikel berkaitan
    ja: あわせて読みたい | 併せて読みたい | 合わせて読みたい | 関連記事 | 続きを読む | もっと読む
      | 関連ニュース | こちらもおすすめ | 次に読む | あわせて読む
    ko: 관련기사 | 관련 기사 | 더 보기 | 더보기 | 더 읽기 | 함께 읽기 | 이어 읽기
      | 함께 보면 좋은 기사 | 관련 뉴스 | 함께 읽으면 좋은 기사
    zh: 相关阅读 | 相關閱讀 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 更多阅读 | 相关新闻
      | 相關新聞 | 相关报道 | 相關報導 | 阅读更多 | 閱讀更多 | 阅读全文 | 閱讀全文 | 看更多
      | 更多新聞 | 此前报道 | 此前報導 | 早前报道 | 前情回顾 | 点击进入专题 | 进入专题 | 专题报道
      | 相关专题 | 延伸推荐 | 往期回顾
      | [更多/更多相关/更多精彩/相关/][资讯/内容/新闻/消息/攻略/报道]请[关注/查看/点击/见/看]
      | [更多/更多相關/相關/][資訊/內容/新聞/消息/攻略/報導]請[關注/查看/點擊/見/看]
"""
"""How a line begins that sends its reader to another page."""
TOPICS: Final = """
    en: Topics | Tags | Keywords | Filed under | In this story | Related topics | More about
      | Tagged
    de: Themen | Schlagworte | Schlagwörter | Stichworte | Stichwörter | Tags
      | Themen in diesem Artikel | Mehr zu diesen Themen | Mehr zu den Themen
      | Themen des Artikels
    fr: Thèmes | Mots-clés | Mots clés | Sujets | Tags | Sur le même thème | Thématiques
      | Thèmes associés | Tous les sujets
    it: Argomenti | Temi | Tag | Tags | Argomenti correlati | Parole chiave
    es: Temas | Etiquetas | Archivado en | Temas relacionados | Tags | Más sobre
      | En este artículo | Palabras clave | Tópicos
    pt: Tópicos | Tags | Temas | Palavras-chave | Assuntos | Mais sobre | Etiquetas
      | Tópicos relacionados | Assuntos relacionados
    ca: Temes | Etiquetes | Arxivat a | Temes relacionats | Paraules clau | Tags
    nl: Onderwerpen | Trefwoorden | Tags | Meer over | Gerelateerde onderwerpen | Thema's | Labels
    sv: Ämnen | Taggar | Ämnen i artikeln | Mer om | Ämnen i den här artikeln | Nyckelord
      | Artikelns ämnen | Ämnesord
    da: Emner | Emneord | Tags | Mere om | Nøgleord | Emner i artiklen | Artiklens emner
    nb: Emner | Emneord | Stikkord | Mer om | Nøkkelord | Tagger | Emner i saken
    nn: Emne | Emneord | Stikkord | Meir om | Nøkkelord
    fi: Aiheet | Avainsanat | Asiasanat | Jutun aiheet | Aiheita | Artikkelin aiheet
      | Lisää aiheesta
    is: Efnisorð | Merki | Lykilorð | Tengt efni
    et: Märksõnad | Teemad | Sildid | Seotud teemad | Võtmesõnad
    lv: Tēmas | Birkas | Atslēgvārdi | Tagi | Saistītās tēmas | Raksta tēmas
    lt: Temos | Žymos | Raktažodžiai | Gairės | Susijusios temos | Raktiniai žodžiai
    pl: Tagi | Tematy | Słowa kluczowe | Więcej o | Więcej na temat | Powiązane tematy | Etykiety
    cs: Témata | Štítky | Klíčová slova | Tagy | Více o | Související témata | Témata článku
    sk: Témy | Štítky | Kľúčové slová | Tagy | Súvisiace témy | Viac o | Témy článku
    hu: Címkék | Témák | Kulcsszavak | Témakörök | Kapcsolódó témák
    ro: Etichete | Subiecte | Cuvinte cheie | Tag-uri | Taguri | Mai multe despre | Teme
    bg: Етикети | Теми | Ключови думи | Тагове | Още по темата | Таг
    hr: Oznake | Teme | Ključne riječi | Tagovi | Više o | Povezane teme
    sr: Oznake | Teme | Ključne reči | Tagovi | Više o | Тагови | Ознаке | Теме | Кључне речи
    sl: Oznake | Teme | Ključne besede | Več o | Povezane teme | Značke
    el: Ετικέτες | Θέματα | Λέξεις κλειδιά | Tags | Σχετικά θέματα | Περισσότερα για
    tr: Etiketler | Etiket | Konular | Anahtar kelimeler | İlgili konular
    ru: Теги | Темы | Ключевые слова | Метки | Тэги | Темы материала
    uk: Теги | Теми | Ключові слова | Мітки
    he: תגיות | תגים | נושאים | מילות מפתח | עוד על
    ar: الوسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | مواضيع | الكلمات الدلالية
      | وسوم | المزيد عن
    fa: برچسب‌ها | برچسب ها | کلیدواژه‌ها | کلیدواژه | کلمات کلیدی | موضوعات | برچسب
    hi: टैग | टैग्स | विषय | संबंधित विषय | कीवर्ड
    bn: বিষয় | ট্যাগ | ট্যাগস | বিষয়বস্তু
    ta: குறிச்சொற்கள் | தலைப்புகள் | டேக்ஸ் | குறிச்சொல்
    th: แท็ก | แท็กที่เกี่ยวข้อง | คำค้น | คีย์เวิร์ด | ป้ายกำกับ | แท็กข่าว
    vi: Từ khóa | Chủ đề | Thẻ | Tags | Từ khoá | Tag
    id: Topik | Tag | Tags | Label | Kata kunci | Topik terkait
    ms: Topik | Tag | Tags | Kata kunci
    ja: タグ | キーワード | トピックス | トピック | 関連タグ | 関連キーワード | 関連トピック
      | テーマ
    ko: 태그 | 키워드 | 관련 키워드 | 관련 태그 | 주제
    zh: 标签 | 標籤 | 关键词 | 關鍵字 | 关键字 | 话题 | 話題 | 主题 | 關鍵詞 | 相关标签 | 相關標籤
"""
"""What stands before the subjects of a text."""
