"""What stands above the notes of a text."""

from typing import Final

REFERENCES: Final = """
    en: [View /Show /See /][All /Our /Article /]Sources | Sources # | References # | # sources
      | [View /Show /See /][All /Article /]references | Selected references | # references
      | Sources and references | References and sources | Works cited | References cited
      | Bibliography | Citations | Sources cited | Notes and references | Notes and sources
    de: Quellen | Quellenangaben | Quellenverzeichnis | Literatur | Literaturverzeichnis
      | Quellen und Literatur | Literatur und Quellen | Einzelnachweise | Quellen anzeigen
    fr: Sources | Références | Bibliographie | Références bibliographiques | Sources et références
      | Notes et références | Voir les sources | Références citées
    it: Fonti | Riferimenti | Bibliografia | Riferimenti bibliografici | Fonti e riferimenti
      | Note e riferimenti | Vedi le fonti
    es: Fuentes | Referencias | Bibliografía | Referencias bibliográficas | Fuentes y referencias
      | Fuentes consultadas | Ver fuentes
    pt: Fontes | Referências | Bibliografia | Referências bibliográficas | Fontes e referências
      | Fontes consultadas | Ver fontes
    ca: Fonts | Referències | Bibliografia | Fonts i referències | Referències bibliogràfiques
    nl: Bronnen | Referenties | Literatuur | Literatuurlijst | Bronvermelding | Bronnenlijst
      | Bekijk bronnen
    sv: Källor | Referenser | Litteratur | Källförteckning | Referenslista | Visa källor
    da: Kilder | Referencer | Litteratur | Litteraturliste | Kildeliste | Kildehenvisninger
    nb: Kilder | Referanser | Litteratur | Litteraturliste | Kildeliste | Vis kilder
    nn: Kjelder | Referansar | Litteratur | Litteraturliste | Kjeldeliste
    fi: Lähteet | Viitteet | Lähdeluettelo | Kirjallisuus | Kirjallisuutta | Lähteet ja viitteet
    is: Heimildir | Heimildaskrá | Tilvísanir | Heimildir og tilvísanir
    et: Allikad | Viited | Kirjandus | Kasutatud kirjandus | Kasutatud allikad
    lv: Avoti | Atsauces | Literatūra | Izmantotie avoti | Izmantotā literatūra
    lt: Šaltiniai | Literatūra | Nuorodos į šaltinius | Naudota literatūra | Literatūros sąrašas
    pl: Źródła | Bibliografia | Przypisy | Literatura | Piśmiennictwo | Źródła i przypisy
    cs: Zdroje | Reference | Literatura | Použité zdroje | Použitá literatura | Seznam literatury
    sk: Zdroje | Referencie | Literatúra | Použité zdroje | Použitá literatúra
      | Zoznam literatúry
    hu: Források | Hivatkozások | Irodalom | Irodalomjegyzék | Felhasznált irodalom
      | Felhasznált források
    ro: Surse | Referințe | Bibliografie | Referințe bibliografice | Surse și referințe
    bg: Източници | Литература | Библиография | Използвани източници | Използвана литература
    hr: Izvori | Reference | Literatura | Bibliografija | Izvori i literatura
    sr: Izvori | Reference | Literatura | Извори | Референце | Литература | Библиографија
    sl: Viri | Reference | Literatura | Bibliografija | Viri in literatura
    el: Πηγές | Αναφορές | Βιβλιογραφία | Παραπομπές | Βιβλιογραφικές αναφορές
    tr: Kaynaklar | Kaynakça | Referanslar | Yararlanılan kaynaklar | Bibliyografya
    ru: Источники | Литература | Список литературы | Библиография | Примечания
      | Использованные источники | Источники и литература | Список источников
    uk: Джерела | Література | Список літератури | Бібліографія | Примітки
      | Використані джерела | Список джерел
    he: מקורות | ביבליוגרפיה | הפניות | רשימת מקורות
    ar: المصادر | المراجع | المصادر والمراجع | مصادر | مراجع | قائمة المراجع
    fa: منابع | مراجع | منابع و مآخذ | کتاب‌شناسی
    hi: स्रोत | संदर्भ | सन्दर्भ | संदर्भ सूची
    bn: সূত্র | তথ্যসূত্র | গ্রন্থপঞ্জি | উৎস
    ta: ஆதாரங்கள் | மேற்கோள்கள் | சான்றுகள்
    th: แหล่งที่มา | อ้างอิง | เอกสารอ้างอิง | บรรณานุกรม | แหล่งอ้างอิง
    vi: Nguồn | Nguồn tham khảo | Tài liệu tham khảo | Tham khảo | Các nguồn
    id: Sumber | Referensi | Daftar pustaka | Sumber dan referensi | Daftar referensi
    ms: Sumber | Rujukan | Bibliografi | Senarai rujukan
    ja: 参考文献 | 出典 | 引用文献 | 参考資料 | 引用元 | 参考 | 参照
    ko: 출처 | 참고문헌 | 참고 문헌 | 참고자료 | 참고 자료
    zh: 参考文献 | 參考文獻 | 资料来源 | 資料來源 | 参考资料 | 參考資料 | 来源 | 來源 | 引用来源
"""
"""What stands above the sources of a text, which are all that such a list has."""
ELSEWHERE: Final = """
    en: [External/Web/Further/Useful/Helpful/Related/Relevant/Additional/More/] links | Weblinks
      | Links and resources | Further information | More information | Further reading
      | Additional information | Online resources | Resources | Read online | View online
      | See also | To read further | Recommended reading | Links for further reading
    de: [Externe/Weitere/Weiterführende/Nützliche/Interessante/Hilfreiche/Passende/] Links
      | Weblinks | Weitere Informationen | Weiterführende Informationen | Mehr Informationen
      | Mehr Infos | Weitere Infos | Infos | Links zum Thema | Zum Weiterlesen | Siehe auch
      | Lektüretipps | Lesetipps | Literaturtipps | Online ansehen | Im Netz | Im Internet
    fr: [Autres/] liens | Liens [externes/utiles/web] | À lire aussi | À lire | Pour aller plus loin
      | Pour en savoir plus | En savoir plus | Voir en ligne | Lire en ligne | Sur le web
      | Sur internet | Plus d'informations | Voir aussi | À lire également | Lectures
    it: Link [esterni/utili/] | Collegamenti esterni | Per saperne di più | Per approfondire
      | Maggiori informazioni | Vedi online | Leggi online | Approfondimenti
    es: Enlaces | Enlaces [externos/de interés/relacionados/útiles] | Más información
      | Ver en línea | Para saber más | Para leer más | Lecturas recomendadas
    pt: Links | Links [externos/úteis/relacionados] | Ligações externas | Mais informações
      | Mais informação | Ver online | Para saber mais | Leituras recomendadas
    ca: Enllaços | Enllaços [externs/d'interès/relacionats] | Més informació | Per saber-ne més
      | Veure en línia
    nl: [Externe/Nuttige/Handige/] links | Meer informatie | Verder lezen | Meer lezen
      | Online bekijken | Meer weten
    sv: Länkar | [Externa/Relaterade/] länkar | Mer information | Vidare läsning | Läs vidare
    da: [Eksterne/Nyttige/] links | Mere information | Yderligere læsning | Læs videre
    nb: Lenker | [Eksterne/Nyttige/] lenker | Mer informasjon | Videre lesning
    nn: Lenkjer | [Eksterne/Nyttige/] lenkjer | Meir informasjon
    fi: Linkit | Linkkejä | Lisätietoja | Lisätietoa | Lue lisää | Aiheesta muualla
    is: Tenglar | Nánari upplýsingar | Frekari upplýsingar
    et: Lingid | Viited | Lisainfo | Rohkem infot
    lv: Saites | Papildu informācija | Vairāk informācijas
    lt: Nuorodos | Daugiau informacijos
    pl: Linki | Linki zewnętrzne | Przydatne linki | Więcej informacji | Warto przeczytać
    cs: Odkazy | [Externí/Užitečné/Související/] odkazy | Více informací | Další informace
    sk: Odkazy | [Externé/Užitočné/] odkazy | Viac informácií | Ďalšie informácie
    hu: Linkek | [Külső/Hasznos/] linkek | További információ | További információk
    ro: Linkuri | Linkuri [externe/utile] | Legături externe | Mai multe informații
    bg: Връзки | Външни връзки | Полезни връзки | Повече информация
    hr: Poveznice | [Vanjske/Korisne/] poveznice | Više informacija
    sr: Linkovi | Korisni linkovi | Više informacija | Линкови | Више информација
    sl: Povezave | [Zunanje/Koristne/] povezave | Več informacij
    el: Σύνδεσμοι | Εξωτερικοί σύνδεσμοι | Χρήσιμοι σύνδεσμοι | Περισσότερες πληροφορίες
    tr: Bağlantılar | [Dış/Faydalı/] bağlantılar | Daha fazla bilgi
    ru: Ссылки | [Внешние/Полезные/] ссылки | Дополнительная информация | Подробная информация
      | Ссылки по теме
    uk: Посилання | [Зовнішні/Корисні/] посилання | Додаткова інформація
    he: קישורים | קישורים חיצוניים | קישורים שימושיים | מידע נוסף
    ar: روابط | روابط خارجية | روابط مفيدة | لمزيد من المعلومات
    fa: پیوندها | پیوند به بیرون | لینک‌های مفید | اطلاعات بیشتر
    hi: कड़ियाँ | बाहरी कड़ियाँ | अधिक जानकारी
    bn: বহিঃসংযোগ | আরও তথ্য
    ta: இணைப்புகள் | வெளி இணைப்புகள் | மேலும் தகவல்
    th: ลิงก์ | แหล่งข้อมูลอื่น | ข้อมูลเพิ่มเติม
    vi: Liên kết | Liên kết ngoài | Thông tin thêm
    id: Tautan | Pranala luar | Informasi lebih lanjut
    ms: Pautan | Pautan luar | Maklumat lanjut
    ja: リンク | 外部リンク | 関連リンク | 参考リンク
    ko: 링크 | 외부 링크 | 관련 링크 | 참고 링크
    zh: 链接 | 外部链接 | 相关链接 | 連結 | 外部連結 | 相關連結 | 相关网站 | 相關網站
"""
"""What stands above links that lead to other sites, if they do."""
