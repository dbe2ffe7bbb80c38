"""What stands before the link to the text before or behind one: a row for each language."""

from typing import Final

TURNS: Final = """
    en: [Previous/Next/Prev/Older/Newer/Earlier/Later] [post/article/story/entry/page/topic/news/]
      | [Previous/Next/Older/Newer] [posts/articles/entries/in topic/in category]
      | [Previous/Next] [post/article/] in [category/topic] | Up next | Read next
    de: [Vorheriger/Nächster/Voriger/Älterer/Neuerer] [Beitrag/Artikel/Eintrag/Text]
      | [Vorherige/Nächste/Ältere/Neuere] [Meldung/Seite/Nachricht/Beiträge/Artikel]
      | Vorheriges | Nächstes | Vorheriger | Nächster | Zurück | Weiter
    fr: [Précédent/Suivant/Précédente/Suivante]
      | [Article/Billet/Page/Actualité] [précédent/suivant/précédente/suivante]
    it: Precedente | Successivo | Successiva | [Articolo/Post] [precedente/successivo]
      | [Pagina/Notizia] [precedente/successiva]
    es: Anterior | Siguiente | [Artículo/Entrada/Post/Noticia/Página] [anterior/siguiente]
    pt: Anterior | Próximo | Seguinte | Próxima | [Artigo/Post/Notícia/Página] [anterior/seguinte]
      | Próximo [artigo/post] | Próxima [notícia/página]
    ca: Anterior | Següent | [Article/Entrada/Notícia] [anterior/següent]
    nl: Vorige | Volgende | [Vorig/Volgend] [bericht/artikel] | [Vorige/Volgende] [pagina/post]
    sv: Föregående | Nästa | [Föregående/Nästa] [inlägg/artikel/sida]
    da: Forrige | Næste | [Forrige/Næste] [indlæg/artikel/side]
    nb: Forrige | Neste | [Forrige/Neste] [innlegg/artikkel/sak/side]
    nn: Førre | Neste | [Førre/Neste] [innlegg/artikkel/side]
    fi: Edellinen | Seuraava | [Edellinen/Seuraava] [artikkeli/kirjoitus/juttu/sivu]
    is: Fyrri | Næsta | [Fyrri/Næsta] [grein/færsla/síða]
    et: Eelmine | Järgmine | [Eelmine/Järgmine] [postitus/artikkel/lehekülg]
    lv: Iepriekšējais | Nākamais | [Iepriekšējais/Nākamais] [raksts/ieraksts]
    lt: Ankstesnis | Kitas | [Ankstesnis/Kitas] [įrašas/straipsnis]
    pl: Poprzedni | Następny | [Poprzedni/Następny] [wpis/artykuł/post] | Poprzednia [strona/]
      | Następna [strona/]
    cs: Předchozí | Následující | Další | [Předchozí/Následující/Další] [článek/příspěvek/stránka]
    sk: Predchádzajúci | Nasledujúci | [Predchádzajúci/Nasledujúci/Ďalší] [článok/príspevok]
    hu: Előző | Következő | [Előző/Következő] [bejegyzés/cikk/oldal]
    ro: Anterior | Următor | Următorul
      | [Articolul/Postarea] [anterior/următor/anterioară/următoare]
    bg: Предишна | Следваща | [Предишна/Следваща] [публикация/статия/новина/страница]
    hr: Prethodno | Sljedeće | [Prethodni/Sljedeći] [članak/post] | [Prethodna/Sljedeća] objava
    sr: Prethodno | Sledeće | [Prethodni/Sledeći] [članak/tekst] | Претходно | Следеће
      | [Претходни/Следећи] [чланак/текст]
    sl: Prejšnja | Naslednja | [Prejšnji/Naslednji] [prispevek/članek] | Prejšnje | Naslednje
    el: Προηγούμενο | Επόμενο | [Προηγούμενο/Επόμενο] [άρθρο/θέμα]
    tr: Önceki | Sonraki | [Önceki/Sonraki] [yazı/haber/makale/gönderi/sayfa]
    ru: Предыдущая | Следующая | Предыдущий | Следующий
      | [Предыдущая/Следующая] [запись/статья/новость/страница]
      | [Предыдущий/Следующий] [пост/материал]
    uk: Попередня | Наступна | Попередній | Наступний
      | [Попередня/Наступна] [стаття/новина/сторінка/публікація]
      | [Попередній/Наступний] [запис/допис]
    he: הקודם | הבא | [הפוסט/המאמר/הכתבה] [הקודם/הבא/הקודמת/הבאה] | לכתבה [הקודמת/הבאה]
    ar: السابق | التالي | [المقال/الموضوع/الخبر] [السابق/التالي]
      | [المقالة/التدوينة] [السابقة/التالية]
    fa: قبلی | بعدی | [مطلب/نوشته/خبر] [قبلی/بعدی]
    hi: पिछला | अगला | [पिछला/अगला] [लेख/पोस्ट] | पिछली [खबर/पोस्ट] | अगली [खबर/पोस्ट]
    bn: আগের | পরের | [আগের/পরের] [খবর/পোস্ট/লেখা]
    ta: முந்தைய | அடுத்த | [முந்தைய/அடுத்த] [செய்தி/பதிவு/கட்டுரை]
    id: Sebelumnya | Selanjutnya | Berikutnya
      | [Artikel/Berita/Pos] [sebelumnya/selanjutnya/berikutnya]
    ms: Sebelumnya | Seterusnya | Artikel [sebelumnya/seterusnya]
    th: ก่อนหน้า | ถัดไป | [บทความ/ข่าว/เรื่อง][ก่อนหน้า/ถัดไป]
    vi: [Bài/Tin] [trước/sau/tiếp theo/kế tiếp]
      | [Bài viết] [trước/sau/tiếp theo] | Trước | Tiếp theo
    ja: [前/次][の/へ][記事/投稿/ページ/] | [前/次]の[お知らせ/ニュース] | 前へ | 次へ
    ko: [이전/다음][ 글/글/ 기사/기사/ 게시물/ 페이지/]
    zh: [上/下]一[篇/页/頁/条/條/則/则][文章/新闻/新聞/] | [上/下]篇 | [前/后/後]一篇
"""
"""The label of such a link, with an arrow or without."""
