"""Whether a page was of use, as it asks its readers, and what they may answer."""

from typing import Final

USEFUL: Final = """
    en: Was this [page/article/content/information/answer] [helpful/useful]? …
      | Did you find this [page/article] useful | Rate this [page/article]
      | How useful was this [page/article/post] … | Is this page useful
    de: War [dieser Artikel/diese Seite/diese Information/dieser Inhalt] [hilfreich/nützlich]
      | War [dieser Artikel/diese Seite/diese Information] [hilfreich/nützlich] für Sie
      | War [dieser Artikel/diese Seite] für Sie [hilfreich/nützlich]
      | Hat Ihnen [der/dieser] Artikel gefallen | Hat Ihnen diese Seite geholfen
      | [Wie/] hilfreich war dieser Artikel | Fanden Sie diesen Artikel hilfreich
    fr: [Cette page/Cet article/Ce contenu/Cette information] vous a-t-[il/elle] été utile …
      | [Cette page/Cet article] vous a-t-[il/elle] plu
      | Avez-vous trouvé [cet article/cette page] utile | Ce contenu vous a été utile
      | Cette page vous a aidé | Noter cet article
    it: [Questa pagina/Questo articolo/L'articolo] [ti/vi/le] è stat[a/o] utile …
      | Quanto sono chiare le informazioni su questa pagina
      | Hai trovato utile [questa pagina/questo articolo]
    es: [¿/]Te ha [sido/resultado] útil [este artículo/esta página/esta información] …
      | [¿/]Le ha [sido/resultado] útil [este artículo/esta página/esta información] …
      | [¿/]Te ha gustado [el/este] artículo | [¿/]Te fue útil esta información
      | [¿/]Fue útil este artículo | [¿/]Este artículo te [ha sido/fue/resultó] útil
    pt: [Este artigo/Esta página/Este conteúdo/Esta informação] foi útil [para si/para você]
      | [Este artigo/Esta página/Este conteúdo] foi útil | Achou [este artigo/esta página] útil
      | Essa matéria foi útil | Gostou [deste/desse] artigo | Este conteúdo foi-lhe útil
    ca: T'ha estat útil [aquest article/aquesta pàgina/la informació]
      | Ha estat útil aquesta informació
    nl: Was [dit artikel/deze pagina/deze informatie] [nuttig/handig/behulpzaam]
      | Was deze informatie nuttig voor u | Vond je dit artikel [nuttig/interessant/leuk]
      | Was deze informatie zinvol | Heeft deze [pagina/informatie] u geholpen
    sv: Var [sidan/artikeln/den här sidan/informationen] [till hjälp/hjälpsam/användbar]
      | Var den här artikeln [till hjälp/användbar]
      | Hjälpte den här [sidan/artikeln] dig | Fick du hjälp av informationen [på sidan/]
    da: Var [siden/artiklen/denne side/denne artikel] [nyttig/brugbar/hjælpsom/til hjælp]
      | Kunne du bruge artiklen
    nb: Var [denne siden/denne artikkelen/artikkelen/siden] [nyttig/til hjelp/til nytte]
    nn: Var [denne sida/artikkelen/sida] [nyttig/til hjelp]
    fi: Oliko [sivusta/tästä sivusta/jutusta/artikkelista/sisällöstä] [apua/hyötyä]
      | Oliko [sivusta/jutusta/artikkelista] sinulle [apua/hyötyä]
      | Oliko [sivu/artikkeli] hyödyllinen
    is: Var efnið hjálplegt | Var þessi [síða/grein] [gagnleg/hjálpleg]
    et: Kas [sellest lehest/artiklist/sellest infost] oli abi
      | Kas see [leht/artikkel/info] oli kasulik
    lv: Vai [šī lapa/šis raksts/informācija/šī informācija] bija noderīg[a/s]
    lt: Ar [šis puslapis/straipsnis/ši informacija/šis straipsnis] buvo naudinga[s/]
    pl: Czy [ten artykuł/ta strona/ten tekst] [był/była] [przydatny/pomocny/przydatna/pomocna]
      | Czy [ten artykuł/ten tekst/artykuł] był przydatny | Czy artykuł był pomocny
      | Oceń [artykuł/ten artykuł] | Jak oceniasz ten artykuł
    cs: Byl [tento /pro vás tento /pro vás ]článek [užitečný/přínosný]
      | Byla tato stránka užitečná | Pomohl vám tento článek | Pomohla vám tato stránka
      | Líbil se vám článek | Byly pro vás informace [na této stránce /]užitečné
    sk: Bol [tento /pre vás tento /pre vás ]článok užitočný | Bola táto stránka užitočná
      | Pomohol vám tento článok | Boli tieto informácie [pre vás /]užitočné
    hu: Hasznos volt [ez a cikk/a cikk/ez az oldal/ez az információ/önnek a cikk]
      | Tetszett a cikk | Hasznosnak találta a cikket | Segített önnek ez az oldal
      | Hasznos volt az oldal
    ro: [Ți-a fost/V-a fost] util[ă/] [acest articol/această pagină/articolul]
      | Ți-a plăcut articolul | A fost util acest articol
    bg: Беше ли [полезна тази страница/полезна статията/полезна тази статия]
      | Полезна ли беше [статията/информацията] | Харесахте ли статията
    hr: Je li [ovaj članak/ova stranica/ova informacija] bi[o/la] koris[tan/na]
      | Sviđa li vam se članak
    sr: Da li je [ovaj članak/ova stranica/ova vest] bi[o/la] koris[tan/na]
      | Да ли је ова страница била корисна | Da li vam se dopao tekst
    sl: Je bil[a/] [ta stran/članek/ta članek/vsebina] koris[ten/tna]
      | Vam je bila vsebina v pomoč
    el: Σας φάνηκε χρήσιμο το [άρθρο/κείμενο] | Ήταν χρήσιμ[ο/η] [αυτό το άρθρο/αυτή η σελίδα]
      | Σας βοήθησε αυτή η σελίδα
    tr: Bu [sayfa/makale/içerik/yazı/bilgi] [faydalı/yararlı] [mıydı/oldu mu]
      | Bu [sayfa/makale/içerik/yazı] [faydalı/yararlı] mı | Haberi beğendiniz mi
    ru: Была ли [статья/страница/информация/эта статья/эта страница] полезна[ для вас/ вам/]
      | Статья была полезна | Материал был полезен | Вам понравилась статья
      | Оцените [статью/материал] | Была ли эта информация полезной | Понравилась статья
      | Вам помогла эта [статья/страница]
    uk: Чи була [стаття/сторінка/інформація/ця стаття/ця сторінка] корисн[ою/а] [для вас/вам/]
      | Вам сподобалась стаття | Оцініть [статтю/матеріал] | Чи допомогла вам ця [стаття/сторінка]
      | Сподобався матеріал
    he: האם [המידע/הדף/העמוד/הכתבה] [עזר/עזרה/היה שימושי/הייתה שימושית] לך
      | האם התוכן היה מועיל | האם מידע זה היה שימושי
    ar: هل كان [هذا المقال/المقال/هذا المحتوى] مفيدا … | هل كانت هذه [الصفحة/المعلومات] مفيدة …
      | هل أعجبك المقال
    fa: آیا این [مطلب/صفحه/مقاله] برایتان مفید بود | آیا این [مطلب/صفحه/مقاله] مفید بود
      | این مطلب برایتان مفید بود
    hi: क्या यह [लेख/पेज/जानकारी/आर्टिकल] [उपयोगी/मददगार] [था/थी/है]
      | क्या आपको यह [लेख/खबर] पसंद आई | क्या यह जानकारी आपके लिए उपयोगी थी
    bn: এই [নিবন্ধটি/পাতাটি/তথ্যটি] কি সহায়ক ছিল | লেখাটি কি আপনার উপকারে এসেছে
    ta: இந்தக் கட்டுரை பயனுள்ளதாக இருந்ததா | இந்தப் பக்கம் பயனுள்ளதாக இருந்ததா
    th: [บทความ/หน้า/ข้อมูล]นี้มีประโยชน์หรือไม่ | [บทความ/หน้า/ข้อมูล]นี้เป็นประโยชน์หรือไม่
    vi: [Bài viết/Trang/Thông tin] này có hữu ích [không/với bạn không]
      | Bài viết có hữu ích với bạn không | Đánh giá bài viết
    id: Apakah [artikel/halaman/informasi] ini [bermanfaat/membantu/berguna]
      | Apakah artikel ini membantu Anda
    ms: Adakah [artikel/halaman/maklumat] ini [berguna/membantu]
    ja: この[記事/ページ/情報]は[役に立ちましたか/参考になりましたか/お役に立ちましたか]
      | この[記事/ページ]の内容は[役に立ちましたか/参考になりましたか]
    ko: 이 [기사/글/페이지/정보]가 [도움이 되었나요/도움이 되셨나요/유용했나요/도움이 되었습니까]
      | 이 기사 어떠셨나요 | 이 페이지에서 제공하는 정보에 만족하십니까…
    zh: [这篇文章/此页面/本文/这个页面/该内容]对您有帮助吗 | [這篇文章/此頁面/本文]對您有幫助嗎
      | 这篇文章有用吗 | 內容對您有幫助嗎 | 您觉得这篇文章怎么样
"""
"""Whether a page was of use: what stands under it are the answers."""
FOUND: Final = """
    en: Did you find what you were looking for | Did this answer your question | Was this useful
    de: War das [hilfreich/nützlich] | Hat Ihnen das geholfen
      | Haben Sie gefunden, was Sie suchten
    fr: Avez-vous trouvé ce que vous cherchiez | Cela vous a-t-il été utile
    it: Ti è stato utile | Hai trovato quello che cercavi
    es: [¿/]Te ha [sido/resultado] útil | [¿/]Le resultó útil | [¿/]Encontraste lo que buscabas
    pt: Foi útil | Esta informação foi útil | Encontrou o que procurava
    ca: T'ha [estat/semblat] útil | Has trobat el que buscaves
    nl: Was dit [nuttig/handig/behulpzaam] | Heb je gevonden wat je zocht
      | Heeft u gevonden wat u zocht
    sv: Var detta till hjälp | Hittade du det du sökte
    da: Var det nyttigt | Fandt du det, du søgte | Fandt du det du ledte efter
    nb: Var dette [nyttig/til hjelp/til nytte] | Fant du det du [lette etter/trengte]
      | Fikk du svar på det du lurte på
    nn: Var dette [nyttig/til hjelp] | Fann du det du leita etter
    fi: Löysitkö etsimäsi | Oliko tästä apua
    is: Fannstu það sem þú leitaðir að
    et: Kas leidsid, mida otsisid | Kas sellest oli abi
    lv: Vai atradi meklēto | Vai tas bija noderīgi
    lt: Ar radote, ko ieškojote | Ar tai buvo naudinga
    pl: Czy znalazłeś to, czego szukałeś | Czy to było pomocne
    cs: Našli jste, co jste hledali | Pomohlo vám to
    sk: Našli ste, čo ste hľadali | Pomohlo vám to
    hu: Megtalálta, amit keresett | Hasznos volt
    ro: Ai găsit ce căutai | Ți-a fost util
    bg: Намерихте ли каквото търсехте | Беше ли полезно
    hr: Jeste li našli što ste tražili | Je li vam ovo bilo korisno
    sr: Da li ste našli šta ste tražili | Да ли је ово било корисно
    sl: Ste našli, kar ste iskali | Je bilo to koristno
    el: Βρήκατε αυτό που ψάχνατε | Σας φάνηκε χρήσιμο
    tr: Faydalı oldu mu | Aradığınızı buldunuz mu
    ru: Было ли это полезно | Вы нашли то, что искали
    uk: Чи було це корисно | Ви знайшли те, що шукали
    he: האם זה עזר לך | האם המידע עזר | מצאת את מה שחיפשת
    ar: هل كان هذا مفيدا | هل وجدت ما تبحث عنه
    fa: آیا مفید بود
    hi: क्या यह उपयोगी था
    bn: এটি কি সহায়ক ছিল
    ta: இது பயனுள்ளதாக இருந்ததா
    th: มีประโยชน์หรือไม่
    vi: Có hữu ích không
    id: Apakah ini membantu
    ms: Adakah ini membantu
    ja: [お/]役に立ちましたか | 参考になりましたか
    ko: 도움이 되었습니까 | 도움이 되었나요
    zh: 这有用吗 | 这对您有帮助吗 | 有幫助嗎
"""
"""The like; only with answers under it is it not what an author may ask, too."""
ANSWERS: Final = """
    en: Yes | No | Yes, thanks | Not really | No, not really | Yes, it was | A little
      | Very useful | Thank you for your feedback | Thanks for your feedback | Submit feedback
    de: Ja | Nein | Ja, danke | Nein, nicht wirklich | Nicht wirklich | Eher nicht | Teilweise
      | Vielen Dank für Ihr Feedback | Danke für Ihr Feedback
    fr: Oui | Non | Oui, merci | Non, pas vraiment | Pas vraiment | Plutôt | Tout à fait
      | En partie | Merci pour votre [retour/avis] | Pas du tout
    it: Sì | No | Sì, grazie | Non proprio | No, non proprio | Grazie per il tuo feedback
      | In parte
    es: Sí | No | Sí, gracias | No mucho | No realmente | Gracias por tu [opinión/valoración]
      | Algo
    pt: Sim | Não | Sim, obrigado | Não muito | Na verdade não | Obrigado pelo seu feedback
      | Em parte
    ca: Sí | No | Sí, gràcies | No gaire | Gràcies per la teva opinió
    nl: Ja | Nee | Ja, bedankt | Niet echt | Nee, niet echt | Bedankt voor je feedback | Deels
    sv: Ja | Nej | Ja, tack | Inte riktigt | Nej, inte riktigt | Tack för din feedback | Delvis
    da: Ja | Nej | Ja, tak | Ikke rigtig | Nej, ikke rigtig | Tak for din feedback | Delvist
    nb: Ja | Nei | Ja, takk | Ikke helt | Nei, ikke helt | Takk for tilbakemeldingen | Delvis
    nn: Ja | Nei | Ja, takk | Ikkje heilt | Takk for tilbakemeldinga
    fi: Kyllä | Ei | Kyllä, kiitos | Ei oikeastaan | Osittain | Kiitos palautteesta
    is: Já | Nei | Já, takk | Ekki alveg
    et: Jah | Ei | Jah, aitäh | Mitte eriti | Osaliselt | Aitäh tagasiside eest
    lv: Jā | Nē | Jā, paldies | Ne īsti | Daļēji
    lt: Taip | Ne | Taip, ačiū | Nelabai | Iš dalies
    pl: Tak | Nie | Tak, dziękuję | Nie bardzo | Raczej nie | Częściowo | Dziękujemy za opinię
    cs: Ano | Ne | Ano, děkuji | Ani ne | Spíše ne | Částečně | Děkujeme za zpětnou vazbu
    sk: Áno | Nie | Áno, ďakujem | Ani nie | Skôr nie | Čiastočne
    hu: Igen | Nem | Igen, köszönöm | Nem igazán | Részben | Köszönjük a visszajelzést
    ro: Da | Nu | Da, mulțumesc | Nu prea | Parțial
    bg: Да | Не | Да, благодаря | Не съвсем | Отчасти
    hr: Da | Ne | Da, hvala | Ne baš | Djelomično
    sr: Da | Ne | Da, hvala | Ne baš | Да | Не | Delimično
    sl: Da | Ne | Da, hvala | Ne ravno | Delno
    el: Ναι | Όχι | Ναι, ευχαριστώ | Όχι ιδιαίτερα | Εν μέρει
    tr: Evet | Hayır | Evet, teşekkürler | Pek değil | Kısmen
    ru: Да | Нет | Да, спасибо | Не совсем | Не очень | Частично | Спасибо за отзыв
    uk: Так | Ні | Так, дякую | Не зовсім | Не дуже | Частково
    he: כן | לא | כן, תודה | לא ממש
    ar: نعم | لا | نعم، شكرا | ليس تماما
    fa: بله | خیر | نه | بله، ممنون
    hi: हां | हाँ | नहीं | हां, धन्यवाद
    bn: হ্যাঁ | না | হ্যাঁ, ধন্যবাদ
    ta: ஆம் | இல்லை | ஆம், நன்றி
    th: ใช่ | ไม่ใช่ | ไม่ | มีประโยชน์ | ไม่มีประโยชน์
    vi: Có | Không | Có, cảm ơn | Không hẳn
    id: Ya | Tidak | Ya, terima kasih | Tidak juga
    ms: Ya | Tidak | Ya, terima kasih
    ja: はい | いいえ | 役に立った | 役に立たなかった | 参考になった | 参考にならなかった
      | どちらともいえない
    ko: 예 | 아니요 | 네 | 아니오 | 도움됨 | 도움이 됐어요 | 도움이 안 됐어요
    zh: 是 | 否 | 有 | 没有 | 有帮助 | 没有帮助 | 有幫助 | 沒有幫助 | 有用 | 没用
"""
"""What stands under such a question; by itself it may be an author's."""
BRIEF: Final = """
    en: Was this [helpful/useful] | Did this help | Helpful
    de: War das [hilfreich/nützlich] | Hat das geholfen | Hilfreich
    fr: Cela vous a-t-il été utile | Est-ce utile | Utile
    it: È stato utile | Ti è stato utile | Utile
    es: [¿/]Te [ha sido/fue/resultó] útil | [¿/]Fue útil | Útil
    pt: [Isto/Isso] foi útil | Foi útil | Útil
    ca: Ha estat útil | Útil
    nl: Was dit [nuttig/handig] | Nuttig
    sv: Var detta till hjälp | Hjälpte detta
    da: Var det [nyttigt/hjælpsomt] | Hjalp det
    nb: Var dette [nyttig/til hjelp] | Hjalp dette
    nn: Var dette [nyttig/til hjelp] | Hjelpte dette
    fi: Oliko tästä [apua/hyötyä]
    is: Var þetta [gagnlegt/hjálplegt]
    et: Kas sellest oli abi | Kas see oli kasulik
    lv: Vai tas bija noderīgi | Vai tas palīdzēja
    lt: Ar tai buvo naudinga | Ar tai padėjo
    pl: Czy to było [pomocne/przydatne] | Pomocne
    cs: Pomohlo vám to | Bylo to užitečné
    sk: Pomohlo vám to | Bolo to užitočné
    hu: Hasznos volt | Segített
    ro: [A fost/V-a fost/Ți-a fost] [de folos/util]
    bg: Беше ли полезно | Полезно ли беше
    hr: Je li ovo bilo korisno | Je li pomoglo
    sr: Da li je ovo bilo korisno | Да ли је ово било корисно
    sl: Je bilo to koristno | Vam je to pomagalo
    el: Σας βοήθησε | Ήταν χρήσιμο
    tr: Bu yardımcı oldu mu | Faydalı oldu mu
    ru: Это было полезно | Было полезно | Полезно
    uk: Це було корисно | Було корисно | Корисно
    he: האם זה עזר | עזר לך
    ar: هل كان هذا مفيدا | هل أفادك هذا
    fa: آیا این مفید بود | مفید بود
    hi: क्या यह उपयोगी था | क्या इससे मदद मिली
    bn: এটি কি সহায়ক ছিল
    ta: இது பயனுள்ளதாக இருந்ததா
    th: มีประโยชน์หรือไม่ | เป็นประโยชน์หรือไม่
    ms: Adakah ini membantu
    ja: 役に立ちましたか | 参考になりましたか
    ko: 도움이 되었나요 | 도움이 되셨나요
    zh: 有帮助吗 | 有幫助嗎 | 是否有帮助
    id: Apakah ini membantu | Bermanfaat
    vi: Có hữu ích không
"""
"""The same in so few words that a text may say them: with the buttons that answer it."""
