"""How the line of an entry begins that says who wrote it, in the words of programs for blogs."""

from typing import Final

POSTED_BY: Final = """
    en: Posted by | Written by | Submitted by | Published by | Created by | Added by | Entry by
    de: Gespeichert von | Eingestellt von | Gepostet von | Geschrieben von | Verfasst von
      | Veröffentlicht von | Erstellt von | Eingetragen von | Eingereicht von | Autor | Autorin
    fr: Publié par | Posté par | Soumis par | Proposé par | Écrit par | Rédigé par | Auteur
    it: Pubblicato da | Postato da | Inviato da | Inserito da | Scritto da | Autore
    es: Publicado por | Enviado por | Posteado por | Escrito por | Creado por | Autor
    pt: Publicado por | Postado por | Enviado por | Submetido por | Escrito por | Autor
    ca: Publicat per | Enviat per | Escrit per | Autor
    nl: Geplaatst door | Gepost door | Ingediend door | Geschreven door | Ingezonden door | Auteur
    sv: Upplagd av | Inlagt av | Skrivet av | Skriven av | Publicerad av | Postat av
    da: Indsendt af | Skrevet af | Lagt op af | Publiceret af | Oprettet af
    nb: Lagt inn av | Skrevet av | Publisert av | Postet av | Sendt inn av
    nn: Lagt inn av | Skrive av | Publisert av
    fi: Lähettänyt | Kirjoittanut | Julkaissut | Kirjoittaja
    is: Birt af | Skrifað af | Höfundur
    et: Postitas | Autor | Kirjutas
    lv: Ievietoja | Autors
    lt: Paskelbė | Parašė | Autorius
    pl: Opublikowane przez | Wysłane przez | Napisane przez | Dodane przez | Autor
    cs: Vložil | Vložila | Vystavil | Vystavila | Zveřejnil | Zveřejnila | Napsal | Napsala | Autor
    sk: Vložil | Vložila | Uverejnil | Uverejnila | Napísal | Napísala | Autor
    hu: Beküldte | Bejegyezte | Írta | Közzétette | Szerző
    ro: Publicat de | Postat de | Trimis de | Scris de | Autor
    bg: Публикувано от | Изпратено от | Автор
    hr: Objavio | Objavila | Napisao | Napisala | Autor
    sr: Objavio | Objavila | Napisao | Napisala | Autor | Објавио | Аутор
    sl: Objavil | Objavila | Napisal | Napisala | Avtor
    el: Αναρτήθηκε από | Υποβλήθηκε από | Γράφτηκε από | Συντάκτης
    tr: Gönderen | Yazan | Ekleyen | Yayınlayan
    ru: Опубликовал | Опубликовано | Отправлено | Написал | Написала | Автор
    uk: Опублікував | Опублікувала | Написав | Написала | Автор
    he: פורסם על ידי | נכתב על ידי | מאת
    ar: نشر بواسطة | مرسلة بواسطة | كتبها | الكاتب
    fa: نوشته شده توسط | ارسال شده توسط | نویسنده
    hi: द्वारा पोस्ट | लेखक
    bn: পোস্ট করেছেন | লিখেছেন
    ta: இடுகையிட்டது
    th: เขียนโดย | โพสต์โดย | ผู้เขียน
    vi: Người đăng | Đăng bởi | Tác giả
    id: Diposting oleh | Dikirim oleh | Ditulis oleh | Penulis
    ms: Dicatat oleh | Ditulis oleh | Penulis
    ja: 投稿者 | 作成者 | 著者
    ko: 작성자 | 글쓴이
    zh: 作者 | 发布者 | 發布者 | 张贴者 | 張貼者 | 发表者
"""
"""What stands before the name of whoever put an entry on its site."""
BY: Final = """
    en: by
    de: von | durch
    fr: par
    it: da | di
    es: por
    pt: por
    ca: per
    nl: door | van
    sv: av
    da: af
    nb: av
    nn: av
    fi: tekijä
    is: eftir
    et: autor
    lv: autors
    lt: autorius
    pl: przez
    cs: od
    sk: od
    hu: szerző
    ro: de
    bg: от
    hr: od
    sr: od | од
    sl: od
    el: από
    tr: yazar
    ru: от
    uk: від
    he: מאת
    ar: بواسطة
    fa: توسط
    hi: द्वारा
    bn: দ্বারা
    ta: ஆசிரியர்
    th: โดย
    vi: bởi
    id: oleh
    ms: oleh
    ja: 著者
    ko: 작성자
    zh: 作者
"""
"""The same by itself: believed only where day and time of the day, or a whole name, are with it."""
FILED: Final = """
    en: Category | Categories | Section | Topic | Topics | Tags | Keywords | Subject | Subjects
      | Related subjects | Related topics | Reading time
    de: Kategorie | Kategorien | Rubrik | Ressort | Thema | Themen | Schlagwort | Schlagworte
      | Schlagwörter | Stichworte | Lesezeit
    fr: Catégorie | Catégories | Rubrique | Thème | Thèmes | Mots-clés
    it: Categoria | Categorie | Sezione | Argomento | Argomenti | Parole chiave
    es: Categoría | Categorías | Sección | Tema | Temas | Etiquetas | Palabras clave
    pt: Categoria | Categorias | Seção | Tema | Temas | Palavras-chave
    ca: Categoria | Categories | Secció | Temes | Etiquetes
    nl: Categorie | Categorieën | Rubriek | Onderwerp | Onderwerpen | Trefwoorden | Thema
    sv: Kategori | Kategorier | Ämne | Ämnen | Nyckelord
    da: Kategori | Kategorier | Emne | Emner | Nøgleord
    nb: Kategori | Kategorier | Emne | Emner | Stikkord
    nn: Kategori | Kategoriar | Emne | Stikkord
    fi: Kategoria | Kategoriat | Aihe | Aiheet | Avainsanat
    is: Flokkur | Flokkar | Efnisorð
    et: Kategooria | Rubriik | Teema | Teemad | Märksõnad
    lv: Kategorija | Tēma | Tēmas | Atslēgvārdi
    lt: Kategorija | Tema | Temos | Raktažodžiai
    pl: Kategoria | Kategorie | Dział | Temat | Tematy | Tagi | Słowa kluczowe
    cs: Kategorie | Rubrika | Téma | Témata | Štítky | Klíčová slova
    sk: Kategória | Kategórie | Rubrika | Téma | Témy | Kľúčové slová
    hu: Kategória | Kategóriák | Rovat | Téma | Témák | Címkék
    ro: Categorie | Categorii | Secțiune | Subiect | Subiecte | Etichete
    bg: Категория | Категории | Рубрика | Тема | Теми | Ключови думи
    hr: Kategorija | Kategorije | Rubrika | Tema | Teme | Ključne riječi
    sr: Kategorija | Rubrika | Tema | Teme | Категорија | Рубрика | Тема
    sl: Kategorija | Rubrika | Tema | Teme | Ključne besede
    el: Κατηγορία | Κατηγορίες | Θέμα | Θέματα | Ετικέτες
    tr: Kategori | Kategoriler | Konu | Konular | Etiketler
    ru: Категория | Категории | Рубрика | Раздел | Тема | Темы | Теги | Метки
    uk: Категорія | Категорії | Рубрика | Розділ | Тема | Теми | Теги
    he: קטגוריה | קטגוריות | נושא | נושאים | תגיות
    ar: القسم | التصنيف | الموضوع | الوسوم
    fa: دسته | دسته‌بندی | موضوع | برچسب‌ها
    hi: श्रेणी | विषय
    bn: বিভাগ | বিষয়
    ta: பிரிவு
    th: หมวดหมู่ | หัวข้อ | แท็ก
    vi: Chuyên mục | Danh mục | Chủ đề | Từ khóa
    id: Kategori | Rubrik | Topik | Tag
    ms: Kategori | Topik
    ja: カテゴリー | カテゴリ | テーマ | タグ | キーワード
    ko: 카테고리 | 분류 | 주제 | 태그
    zh: 分类 | 分類 | 类别 | 栏目 | 主题 | 标签
"""
"""The labels of where a text is filed, in a list of what is to be known of it."""
