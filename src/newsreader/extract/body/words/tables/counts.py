"""How often a text was read or seen, as a page counts it beside a headline."""

from typing import Final

COUNTS: Final = """
    en: # [views/reads/hits/page views/pageviews/readers] | Views[:/] # | Hits[:/] # | Reads[:/] #
      | Read # times | Viewed # times | Post views[:/] # | # times read | Page views[:/] #
    de: # [Aufrufe/Ansichten/Leser/Zugriffe] | # mal [gelesen/angesehen/aufgerufen]
      | Aufrufe[:/] # | Gelesen[:/] # | Zugriffe[:/] # | # x gelesen | Leserzahl[:/] #
    fr: # [vues/lectures/visites/affichages] | Lu # fois | Vu # fois | Vues[:/] #
      | Affichages[:/] # | Lectures[:/] # | # fois lu
    it: # [visualizzazioni/letture/visite/click] | Letto # volte | Visto # volte
      | Visualizzazioni[:/] # | Visite[:/] #
    es: # [visitas/lecturas/visualizaciones/vistas] | Visto # veces | Leído # veces
      | Visitas[:/] # | Lecturas[:/] # | Vistas[:/] #
    pt: # [visualizações/visitas/leituras/acessos] | Lido # vezes | Visto # vezes
      | Visualizações[:/] # | Acessos[:/] # | Visitas[:/] #
    ca: # [visites/lectures/visualitzacions] | Vist # vegades | Llegit # vegades
    nl: # [weergaven/lezers] | # keer [bekeken/gelezen] | Gelezen[:/] # | Weergaven[:/] #
    sv: # [visningar/läsningar] | Läst # gånger | Visningar[:/] #
    da: # [visninger/læsninger] | Læst # gange | Visninger[:/] #
    nb: # [visninger/lesninger] | Lest # ganger | Visninger[:/] #
    nn: # [visingar/lesingar] | Lest # gonger | Visingar[:/] #
    fi: # [katselua/katselukertaa/lukukertaa/lukijaa] | Luettu # kertaa | Lukukerrat[:/] #
    is: # [skoðanir/lestrar] | Lesið # sinnum | Skoðað # sinnum
    et: # [vaatamist/lugemist] | Loetud # korda | Vaatamisi[:/] #
    lv: # [skatījumi/lasījumi] | Skatīts # reizes | Lasīts # reizes | Skatījumi[:/] #
    lt: # [peržiūros/peržiūrų] | Peržiūrėta # kart[ą/us/ų] | Peržiūros[:/] #
    pl: # [wyświetleń/wyświetlenia/odsłon/odsłony/czytań] | Wyświetleń[:/] # | Odsłon[:/] #
      | Odsłony[:/] # | Wyświetlenia[:/] # | Czytano # razy
    cs: # [zobrazení/přečtení] | Přečteno # x | Zobrazeno # x | Přečteno # krát | Zobrazení[:/] #
    sk: # [zobrazení/prečítaní] | Prečítané # x | Prečítané # krát | Zobrazení[:/] #
    hu: # [megtekintés/olvasás] | Megtekintések[:/] # | Olvasva[:/] #
    ro: # [vizualizări/afișări/citiri/accesări] | Citit de # ori | Vizualizări[:/] #
      | Afișări[:/] #
    bg: # [преглеждания/прочитания/прегледа] | Прочетена # пъти | Прегледи[:/] #
    hr: # [pregleda/čitanja/prikaza] | Pročitano # puta | Pregleda[:/] #
    sr: # [pregleda/čitanja/прегледа/читања] | Pročitano # puta | Прегледа[:/] #
    sl: # [ogledov/branj] | Prebrano # krat | Ogledov[:/] #
    el: # [προβολές/αναγνώσεις/εμφανίσεις] | Προβολές[:/] # | Αναγνώσεις[:/] #
    tr: # [görüntüleme/okunma/gösterim/kez okundu/defa okundu] | Okunma[:/] # | Görüntüleme[:/] #
      | Okunma sayısı[:/] # | # kez görüntülendi
    ru: # [просмотров/просмотра/просмотр/прочтений/прочтения] | Просмотров[:/] # | Просмотры[:/] #
      | Прочитано # раз[а/] | Прочтений[:/] # | Прочитали[:/] #
    uk: # [переглядів/перегляди/перегляд/прочитань] | Переглядів[:/] # | Перегляди[:/] #
      | Прочитано # раз[ів/и/]
    he: # [צפיות/קריאות] | צפיות[:/] # | נצפה # פעמים
    ar: # [مشاهدة/مشاهدات/قراءة/زيارة] | المشاهدات[:/] # | عدد المشاهدات[:/] #
      | عدد القراءات[:/] #
    fa: # [بازدید/بار بازدید/بار خوانده شده] | بازدید[:/] # | تعداد بازدید[:/] #
    hi: # [बार देखा गया/बार पढ़ा गया/व्यूज]
    bn: # বার [পড়া/দেখা] হয়েছে | পঠিত # বার | # বার পঠিত
    ta: # முறை [படிக்கப்பட்டது/பார்க்கப்பட்டது] | பார்வைகள்[:/] #
    th: เข้าชม # ครั้ง | อ่าน # ครั้ง | เปิดอ่าน # ครั้ง | ยอดวิว[:/] # | จำนวนผู้เข้าชม[:/] #
    vi: # lượt [xem/đọc] | Lượt xem[:/] # | Đã xem[:/] #
    id: # kali [dilihat/dibaca] | Dibaca # kali | Dilihat # kali | # [pembaca/tayangan]
    ms: # [tontonan/bacaan] | Dibaca # kali
    ja: # [ビュー/閲覧/回閲覧/view/views] | 閲覧数[:/] # | アクセス数[:/] #
    ko: 조회[:/] # | 조회수[:/] # | # 조회 | 읽음[:/] #
    zh: # [次阅读/次浏览/次閱讀/次瀏覽/人阅读/人閱讀] | 阅读[:/] # | 浏览[:/] # | 閱讀[:/] #
      | 瀏覽[:/] # | 点击数[:/] #
"""
"""How often."""
