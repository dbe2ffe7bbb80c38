"""What is written beside a date: the words that say which one it is, a row for each language."""

import re
from collections.abc import Iterator
from typing import Final

PUBLISHED: Final = """
    en: Published | First published | Originally published | Article published | Posted
      | Article posted | Post time | Post date | Submitted | Date published | Publication date
    de: Veröffentlicht | Erschienen | Erstellt | Publiziert
    fr: Publié | Publiée | Date de publication | Rédigé
    it: Pubblicato | Pubblicata | Data di pubblicazione
    es: Publicado | Publicada | Publicación | Fecha de publicación
    pt: Publicado | Publicada | Data de publicação
    ca: Publicat | Publicada
    nl: Gepubliceerd | Geplaatst
    sv: Publicerad | Publicerat | Först publicerad
    da: Publiceret | Udgivet | Offentliggjort
    nb: Publisert | Først publisert | Lagt ut
    nn: Publisert
    fi: Julkaistu
    is: Birt
    et: Avaldatud
    lv: Publicēts | Publicēta
    lt: Paskelbta | Publikuota
    pl: Opublikowano | Opublikowany | Data publikacji | Dodano
    cs: Publikováno | Zveřejněno | Vydáno
    sk: Publikované | Zverejnené | Vydané
    hu: Megjelent | Publikálva | Közzétéve
    ro: Publicat | Data publicării | Postat
    bg: Публикувана | Публикувано
    hr: Objavljeno
    sr: Objavljeno | Објављено
    sl: Objavljeno
    el: Δημοσιεύθηκε | Δημοσιεύτηκε | Δημοσίευση | Ημερομηνία δημοσίευσης
    tr: Yayınlanma | Yayınlandı | Yayınlanma tarihi
    ru: Опубликовано | Опубликована | Дата публикации
    uk: Опубліковано | Дата публікації
    he: פורסם | פורסם לראשונה
    ar: نشر | نشرت | نشر في | تاريخ النشر | تم النشر
    fa: انتشار | منتشر شد | تاریخ انتشار
    hi: प्रकाशित | पब्लिश्ड | प्रकाशन
    bn: প্রকাশ | প্রকাশিত | প্রকাশের তারিখ
    ta: வெளியிடப்பட்டது
    th: เผยแพร่ | เผยแพร่เมื่อ
    vi: Đăng lúc | Xuất bản | Ngày đăng | Xuất bản lúc
    id: Diterbitkan | Dipublikasikan | Terbit
    ms: Diterbitkan | Disiarkan
    ja: 公開 | 公開日 | 公開日時 | 掲載 | 掲載日 | 配信 | 投稿日
    ko: 입력 | 등록 | 기사입력 | 승인
    zh: 发布 | 发布时间 | 发布日期 | 发布于 | 发表 | 发表于 | 发表时间 | 發布 | 發布時間 | 發佈
      | 发稿时间 | 發表於
"""
"""What says of a date that the text was published then."""
UPDATED: Final = """
    en: Updated | Last updated | Article updated | Modified | Last modified | Article modified
      | Revised | Last revised | Last active | Edited | Last edited | Last changed
    de: Aktualisiert | Zuletzt aktualisiert | Geändert | Zuletzt geändert | Zuletzt bearbeitet
      | Stand
    fr: Mis à jour | Mise à jour | Modifié | Dernière mise à jour
    it: Aggiornato | Aggiornata | Aggiornamento | Ultimo aggiornamento | Modificato
    es: Actualizado | Actualizada | Actualización | Última actualización | Modificado
    pt: Atualizado | Atualizada | Atualização | Última atualização | Actualizado | Modificado
    ca: Actualitzat | Actualitzada | Modificat
    nl: Bijgewerkt | Laatst bijgewerkt | Laatst gewijzigd | Gewijzigd | Aangepast
    sv: Uppdaterad | Uppdaterat | Ändrad | Senast uppdaterad
    da: Opdateret | Senest opdateret
    nb: Oppdatert | Sist oppdatert | Sist endret
    nn: Oppdatert | Sist oppdatert | Sist endra
    fi: Päivitetty | Muokattu | Viimeksi päivitetty
    is: Uppfært | Síðast uppfært | Uppfærð
    et: Uuendatud | Muudetud | Viimati uuendatud
    lv: Atjaunots | Atjaunināts | Labots
    lt: Atnaujinta | Atnaujintas
    pl: Zaktualizowano | Aktualizacja
    cs: Aktualizováno | Aktualizace | Upraveno
    sk: Aktualizované | Aktualizácia | Upravené
    hu: Frissítve | Frissült | Módosítva
    ro: Actualizat | Ultima actualizare | Data actualizării
    bg: Обновена | Обновено | Актуализирана | Актуализирано | Последна промяна
    hr: Ažurirano | Zadnja izmjena | Izmijenjeno | Zadnje ažurirano
    sr: Ažurirano | Izmenjeno | Ажурирано | Измењено | Poslednja izmena
    sl: Posodobljeno | Zadnja sprememba | Osveženo | Spremenjeno
    el: Ενημερώθηκε | Ενημέρωση | Τελευταία ενημέρωση
    tr: Güncelleme | Güncellendi | Son güncelleme | Güncelleme tarihi
    ru: Обновлено | Обновлён | Изменено
    uk: Оновлено | Змінено
    he: עודכן | עודכן לאחרונה | עדכון אחרון
    ar: آخر تحديث | تم التحديث | تحديث
    fa: به‌روزرسانی | بروزرسانی | آخرین به‌روزرسانی
    hi: अपडेटेड | अपडेट | संशोधित
    bn: আপডেট | হালনাগাদ
    ta: புதுப்பிக்கப்பட்டது
    th: อัปเดต | อัพเดท | อัปเดตล่าสุด | ปรับปรุง
    vi: Cập nhật | Cập nhật lúc
    id: Diperbarui | Pembaruan
    ms: Dikemas kini | Kemas kini
    ja: 更新 | 更新日 | 更新日時 | 最終更新 | 最終更新日
    ko: 수정 | 최종수정 | 업데이트 | 최종 업데이트
    zh: 更新 | 更新时间 | 更新時間 | 更新于 | 最后更新 | 最后更新时间 | 修改时间
"""
"""What says of a date that the text was changed then."""
CHECKED: Final = """
    en: Reviewed | Last reviewed | Medically reviewed | Checked | Last checked | Fact checked
      | Fact-checked
    de: Geprüft | Zuletzt geprüft | Überprüft | Zuletzt überprüft
    fr: Vérifié | Vérifiée | Relu
    it: Verificato | Verificata | Controllato
    es: Revisado | Revisada | Verificado
    pt: Revisado | Revisto | Verificado
    ca: Revisat | Verificat
    nl: Gecontroleerd | Nagekeken
    sv: Granskad | Granskat | Faktagranskad
    da: Gennemgået | Kontrolleret
    nb: Gjennomgått | Kontrollert
    nn: Gjennomgått | Kontrollert
    fi: Tarkistettu
    is: Yfirfarið
    et: Kontrollitud
    lv: Pārbaudīts
    lt: Patikrinta
    pl: Sprawdzono | Zweryfikowano
    cs: Zkontrolováno | Ověřeno
    sk: Skontrolované | Overené
    hu: Ellenőrizve
    ro: Verificat | Revizuit
    bg: Проверена | Проверено
    hr: Provjereno
    sr: Provereno | Проверено
    sl: Pregledano | Preverjeno
    el: Ελέγχθηκε
    tr: Gözden geçirildi | Kontrol edildi
    ru: Проверено | Проверена
    uk: Перевірено
    he: נבדק
    ar: تمت المراجعة
    fa: بازبینی شد
    hi: समीक्षित
    bn: পর্যালোচিত
    ta: சரிபார்க்கப்பட்டது
    th: ตรวจสอบเมื่อ | ตรวจสอบล่าสุด
    vi: Kiểm duyệt | Đã kiểm tra
    id: Ditinjau | Diperiksa
    ms: Disemak
    ja: 監修 | 確認日 | 最終確認日
    ko: 검토 | 최종 검토
    zh: 审核时间 | 审校时间 | 審核時間
"""
"""What says of a date that somebody read the text again then."""
MADE: Final = """
    en: Created | Date created
    de: Angelegt
    fr: Créé | Créée | Création | Date de création
    it: Creato | Creata | Data di creazione
    es: Creado | Creada | Fecha de creación
    pt: Criado | Criada | Data de criação
    ca: Creat | Creada
    nl: Aangemaakt | Gemaakt
    sv: Skapad | Skapat
    da: Oprettet
    nb: Opprettet
    fi: Luotu
    et: Loodud
    lv: Izveidots
    lt: Sukurta
    pl: Utworzono | Data utworzenia
    cs: Vytvořeno
    sk: Vytvorené
    hu: Létrehozva | Létrehozás
    ro: Creat
    bg: Създадено | Създадена
    hr: Kreirano
    sr: Kreirano | Креирано
    sl: Ustvarjeno
    el: Δημιουργήθηκε
    tr: Oluşturulma | Oluşturulma tarihi
    ru: Создано | Дата создания
    uk: Створено | Дата створення
    he: נוצר
    ar: تاريخ الإنشاء | أنشئ
    vi: Ngày tạo
    id: Dibuat
    ja: 作成日
    zh: 创建时间 | 创建于 | 建立時間
"""
"""What says of a date that the text was begun then: Joomla and its kin print it, maybe alone."""
DATED: Final = """
    en: Date
    de: Datum
    fr: Date
    it: Data
    es: Fecha
    pt: Data
    ca: Data
    nl: Datum
    sv: Datum
    da: Dato
    nb: Dato
    nn: Dato
    fi: Päivämäärä
    is: Dagsetning
    et: Kuupäev
    lv: Datums
    lt: Data
    pl: Data
    cs: Datum
    sk: Dátum
    hu: Dátum
    ro: Data
    bg: Дата
    hr: Datum
    sr: Datum | Датум
    sl: Datum
    el: Ημερομηνία
    tr: Tarih | Tarihi
    ru: Дата
    uk: Дата
    he: תאריך
    ar: التاريخ
    fa: تاریخ
    hi: तारीख | दिनांक
    bn: তারিখ
    ta: தேதி
    th: วันที่
    vi: Ngày
    id: Tanggal
    ms: Tarikh
    ja: 日付 | 日時
    ko: 날짜
    zh: 时间 | 日期 | 時間
"""
"""What says of a date no more than that it is one."""
_ROW: Final = re.compile(r"[a-z]{2}:\s")
_FAR_EAST: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f"
"""Writing that has no blanks between words."""


def _phrases(table: str) -> Iterator[str]:
    for line in table.split("\n"):
        for phrase in _ROW.sub("", line.strip(), count=1).split("|"):
            if text := " ".join(phrase.split()):
                yield text


def pattern_of(table: str) -> str:
    """Return an alternation of the phrases of a table, the longest first, each a whole word.

    Args:
        table: Its rows.
    """
    phrases = sorted(set(_phrases(table)), key=len, reverse=True)
    dense = [each for each in phrases if re.search(f"[{_FAR_EAST}]", each)]
    spaced = [each for each in phrases if each not in dense]
    words = "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in spaced)
    return rf"(?:\b(?:{words})(?!\w)|{'|'.join(re.escape(each) for each in dense)})"
