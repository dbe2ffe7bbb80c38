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
