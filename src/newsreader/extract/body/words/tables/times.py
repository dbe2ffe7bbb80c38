"""What stands beside a date, how old a text is, and how long it takes to read."""

from typing import Final

STAMPED: Final = """
    en: Published | Updated | Posted | Modified | First published | Last updated
    de: Veröffentlicht | Aktualisiert | Zuletzt aktualisiert | Erstellt | Publiziert | Stand
    fr: Publié | Publiée | Mis à jour | Mise à jour | Modifié | Rédigé
    it: Pubblicato | Pubblicata | Aggiornato | Aggiornata | Ultimo aggiornamento | Modificato
    es: Publicado | Publicada | Actualizado | Actualizada | Modificado | Creado
    pt: Publicado | Publicada | Atualizado | Atualizada | Actualizado | Modificado
    ca: Publicat | Publicada | Actualitzat | Actualitzada | Creat | Modificat
    nl: Gepubliceerd | Bijgewerkt | Laatst gewijzigd | Gewijzigd | Geplaatst | Aangepast
    sv: Publicerad | Publicerat | Uppdaterad | Uppdaterat | Ändrad | Senast uppdaterad
    da: Publiceret | Opdateret | Udgivet | Oprettet | Senest opdateret | Offentliggjort
    nb: Publisert | Oppdatert | Sist oppdatert | Sist endret | Lagt ut
    nn: Publisert | Oppdatert | Sist oppdatert | Sist endra
    fi: Julkaistu | Päivitetty | Muokattu | Viimeksi päivitetty | Luotu
    is: Birt | Uppfært | Síðast uppfært | Uppfærð
    et: Avaldatud | Uuendatud | Muudetud | Viimati uuendatud
    lv: Publicēts | Atjaunots | Atjaunināts | Publicēta | Labots
    lt: Paskelbta | Atnaujinta | Publikuota | Atnaujintas | Skelbta
    pl: Opublikowano | Zaktualizowano | Aktualizacja | Publikacja | Opublikowany | Data publikacji
      | Dodano
    cs: Publikováno | Aktualizováno | Zveřejněno | Aktualizace | Vydáno | Upraveno | Vytvořeno
    sk: Publikované | Aktualizované | Zverejnené | Aktualizácia | Vydané | Upravené
    hu: Megjelent | Frissítve | Frissült | Publikálva | Közzétéve | Módosítva | Létrehozva
    ro: Publicat | Actualizat | Ultima actualizare | Data publicării | Data actualizării | Postat
    bg: Публикувана | Публикувано | Обновена | Обновено | Актуализирана | Актуализирано
      | Последна промяна
    hr: Objavljeno | Ažurirano | Zadnja izmjena | Izmijenjeno | Zadnje ažurirano
    sr: Objavljeno | Ažurirano | Izmenjeno | Објављено | Ажурирано | Измењено | Poslednja izmena
    sl: Objavljeno | Posodobljeno | Zadnja sprememba | Osveženo | Spremenjeno
    el: Δημοσιεύθηκε | Δημοσιεύτηκε | Ενημερώθηκε | Δημοσίευση | Ενημέρωση | Τελευταία ενημέρωση
      | Ημερομηνία δημοσίευσης
    tr: Yayınlanma | Yayınlandı | Güncelleme | Güncellendi | Son güncelleme | Oluşturulma | Giriş
      | Tarih | Tarihi
    ru: Опубликовано | Опубликована | Обновлено | Обновлён | Дата публикации | Изменено
    uk: Опубліковано | Оновлено | Дата публікації | Змінено
    he: פורסם | עודכן | פורסם לראשונה | עודכן לאחרונה | עדכון אחרון
    ar: نشر | نشرت | نشر في | تاريخ النشر | آخر تحديث | تم النشر | تم التحديث | تحديث
    fa: انتشار | منتشر شد | تاریخ انتشار | به‌روزرسانی | بروزرسانی | آخرین به‌روزرسانی | تاریخ
    hi: प्रकाशित | अपडेटेड | अपडेट | पब्लिश्ड | प्रकाशन | संशोधित | अंतिम
    bn: প্রকাশ | প্রকাশিত | আপডেট | প্রকাশের তারিখ | হালনাগাদ | সর্বশেষ | প্রকাশঃ
    ta: வெளியிடப்பட்டது | புதுப்பிக்கப்பட்டது | பதிவு
    th: เผยแพร่ | เผยแพร่เมื่อ | อัปเดต | อัพเดท | อัปเดตล่าสุด | ปรับปรุง | วันที่ | เวลา
    vi: Đăng lúc | Cập nhật | Xuất bản | Ngày đăng | Cập nhật lúc | Xuất bản lúc
    id: Diterbitkan | Diperbarui | Dipublikasikan | Terbit | Pembaruan
    ms: Diterbitkan | Dikemas kini | Disiarkan | Kemas kini
    ja: 公開 | 公開日 | 更新 | 更新日 | 最終更新 | 掲載 | 配信 | 公開日時 | 更新日時
    ko: 입력 | 수정 | 등록 | 승인 | 업데이트 | 기사입력 | 최종수정 | 최종 업데이트
    zh: 发布 | 发表 | 更新 | 发布时间 | 更新时间 | 發布 | 發布時間 | 更新時間 | 發佈 | 发布于
      | 最后更新
"""
"""What says of a date that it is the text's."""
BESIDE: Final = """
    en: the | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
    de: Uhr | Montag | Dienstag | Mittwoch | Donnerstag | Freitag | Samstag | Sonnabend | Sonntag
      | am | um
    fr: le | à | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | heure | heures
    it: il | alle | ore | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
    es: el | a las | lunes | martes | miércoles | jueves | viernes | sábado | domingo | h | hrs
      | horas
    pt: às | em | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado
      | domingo | h
    ca: el | a les | dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge | h
      | darrera | hora | actualització
    nl: op | om | uur | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
    sv: kl | klockan | måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | den | i dag
      | senast
    da: kl | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | den | d | senest
      | klokken
    nb: kl | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | den | sist | klokken
    nn: kl | måndag | tysdag | onsdag | torsdag | fredag | laurdag | sundag | søndag | den | sist
      | klokka
    fi: klo | kello | maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai
      | sunnuntai | maanantaina | tiistaina | keskiviikkona | torstaina | perjantaina | lauantaina
      | sunnuntaina | ma | ti | ke | to | pe | la | su | viimeksi
    is: kl | klukkan | mánudagur | þriðjudagur | miðvikudagur | fimmtudagur | föstudagur
      | laugardagur | sunnudagur | þann | síðast
    et: kell | esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev
      | viimati
    lv: plkst | pulksten | pirmdiena | otrdiena | trešdiena | ceturtdiena | piektdiena | sestdiena
      | svētdiena | pirmdien | otrdien | trešdien | ceturtdien | piektdien | sestdien | svētdien
    lt: val | d | m | pirmadienis | antradienis | trečiadienis | ketvirtadienis | penktadienis
      | šeštadienis | sekmadienis
    pl: godz | godzina | r | dnia | poniedziałek | wtorek | środa | czwartek | piątek | sobota
      | niedziela | o
    cs: v | ve | hod | hodin | pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle | dne
    sk: o | hod | pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa | dňa
    hu: hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap | utoljára | óra | perc
    ro: la | ora | luni | marți | miercuri | joi | vineri | sâmbătă | duminică | data | ultima
    bg: в | ч | часа | час | г | понеделник | вторник | сряда | четвъртък | петък | събота
      | неделя | на | последна
    hr: u | sati | h | ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja
      | zadnje
    sr: u | časova | h | ponedeljak | utorak | sreda | četvrtak | petak | subota | nedelja | у
      | понедељак | уторак | среда | четвртак | петак | субота | недеља
    sl: ob | uri | ponedeljek | torek | sreda | četrtek | petek | sobota | nedelja | zadnja | dne
    el: στις | ώρα | Δευτέρα | Τρίτη | Τετάρτη | Πέμπτη | Παρασκευή | Σάββατο | Κυριακή | πμ | μμ
      | τελευταία | π.μ | μ.μ
    tr: saat | Pazartesi | Salı | Çarşamba | Perşembe | Cuma | Cumartesi | Pazar | son | TSİ
    ru: в | понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | мск | г
      | года | время
    uk: о | об | понеділок | вівторок | середа | четвер | п'ятниця | субота | неділя | р | року
      | дата
    he: בשעה | יום | ראשון | שני | שלישי | רביעי | חמישי | שישי | שבת | ב | לראשונה | לאחרונה
    ar: الأحد | الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الساعة | صباحا | مساء
      | في | بتوقيت | يوم | غرينتش
    fa: شنبه | یکشنبه | دوشنبه | سه‌شنبه | چهارشنبه | پنجشنبه | پنج‌شنبه | جمعه | ساعت | در
      | آخرین | سه شنبه
    hi: सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार | बजे | को | पर | आईएसटी
    bn: সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার | সোম | শনি | তারিখ
    ta: திங்கள் | செவ்வாய் | புதன் | வியாழன் | வெள்ளி | சனி | ஞாயிறு | மணி
    th: น | วันจันทร์ | วันอังคาร | วันพุธ | วันพฤหัสบดี | วันศุกร์ | วันเสาร์ | วันอาทิตย์ | ที่
      | จันทร์ | อังคาร | พุธ | พฤหัสบดี | ศุกร์ | เสาร์ | อาทิตย์ | เมื่อ
    vi: Thứ hai | Thứ ba | Thứ tư | Thứ năm | Thứ sáu | Thứ bảy | Chủ nhật | lúc | ngày | giờ
    id: pukul | Senin | Selasa | Rabu | Kamis | Jumat | Sabtu | Minggu | WIB | WITA | WIT | jam
    ms: pada | Isnin | Selasa | Rabu | Khamis | Jumaat | Sabtu | Ahad | jam | pagi | petang | pm
    ja: 午前 | 午後 | 日時
    ko: 오전 | 오후
    zh: 上午 | 下午 | 星期 | 北京时间
"""
"""The days of the week, and other words around a date; by themselves they may be an author's."""
AGO: Final = """
    en: # [min/minutes/hours/days/weeks] ago | # [h/m/d] ago
    de: vor # [Minuten/Stunden/Tagen/Wochen/Monaten/Jahren] | vor # [Min/Std] | gerade eben
    fr: il y a # [minutes/heures/jours/semaines/mois/ans/min/h/j] | à l'instant
    it: # [minuti/ore/giorni/settimane/mesi/anni] fa | [un'ora/un giorno] fa | # min fa
    es: hace # [minutos/horas/días/semanas/meses/años/min/h] | hace [una hora/un día]
    pt: há # [minutos/horas/dias/semanas/meses/anos/min/h] | há [uma hora/um dia]
      | # [horas/dias/minutos] atrás
    ca: fa # [minuts/hores/dies/setmanes/mesos/anys] | fa [una hora/un dia]
    nl: # [minuten/uur/dagen/weken/maanden/jaar/min] geleden
    sv: # [minuter/timmar/dagar/veckor/månader/min/tim] sedan
      | för # [minuter/timmar/dagar/min/tim/veckor] sedan | [En/1] timme sedan
    da: # [minutter/timer/dage/uger/måneder/min/t] siden
      | for # [minutter/timer/dage/uger/min] siden | # time siden
    nb: # [minutter/timer/dager/uker/måneder/min/t] siden
      | for # [minutter/timer/dager/uker/min] siden | # time siden
    nn: # [minutt/timar/dagar/veker/månader] sidan | for # [minutt/timar/dagar/veker] sidan
      | # time sidan
    fi: # [minuuttia/tuntia/päivää/viikkoa/kuukautta/min/t/pv/h] sitten
      | [tunti/päivä/minuutti] sitten
    is: fyrir # [mínútum/klukkustundum/dögum/vikum/tímum]
    et: # [minutit/tundi/päeva/nädalat/kuud/min] tagasi | tund tagasi
    lv: pirms # [minūtēm/stundām/dienām/nedēļām/minūtes/stundas/min/st]
    lt: prieš # [minutes/valandas/dienas/savaites/minučių/valandų/dienų/min/val/d]
    pl: # [min/minut/minuty/godz/godziny/godzin/dni/tygodnie/tygodni/miesiące] temu | godzinę temu
    cs: před # [minutami/hodinami/dny/týdny/měsíci/min/hod] | před hodinou
    sk: pred # [minútami/hodinami/dňami/týždňami/mesiacmi/min/hod] | pred hodinou
    hu: # [perce/órája/napja/hete/hónapja] | # [perccel/órával/nappal/héttel] ezelőtt
    ro: acum # [minute/ore/zile/săptămâni/luni] | acum # de minute | acum o oră
    bg: преди # [минути/часа/дни/седмици/месеца/мин/ч] | преди час
    hr: prije # [minuta/minute/sati/sata/sat/dana/tjedana/min/h]
    sr: pre # [minuta/sati/sata/dana/nedelja/min/h] | пре # [минута/сати/сата/дана]
    sl: pred # [minutami/urami/dnevi/tedni/min/ur] | pred eno uro
    el: πριν # [λεπτά/ώρες/μέρες/ημέρες/εβδομάδες] | πριν από # [λεπτά/ώρες/μέρες/ημέρες]
      | # [λεπτά/ώρες/μέρες] πριν
    tr: # [dakika/saat/gün/hafta/ay/yıl/dk] önce
    ru: # [минут/минуты/минуту/час/часа/часов/день/дня/дней/недели/недель/мин/ч] назад
      | только что
    uk: # [хвилин/хвилини/хвилину/годину/години/годин/день/дні/днів/тижні/хв/год] тому
    he: לפני # [דקות/שעות/ימים/שבועות/דק'] | לפני [שעה/שעתיים/יום/יומיים]
    ar: منذ # [دقيقة/دقائق/ساعة/ساعات/يوم/أيام/أسبوع] | قبل # [دقيقة/دقائق/ساعة/ساعات/يوم/أيام]
      | منذ [ساعة/ساعتين/يومين]
    fa: # [دقیقه/ساعت/روز/هفته] [پیش/قبل]
    hi: # [मिनट/घंटे/घंटा/दिन/हफ्ते] पहले
    bn: # [মিনিট/ঘণ্টা/ঘন্টা/দিন] আগে
    ta: # [நிமிடங்கள்/மணி நேரம்/நாட்கள்] முன்பு
      | # [நிமிடங்களுக்கு/மணி நேரத்திற்கு/நாட்களுக்கு] முன்
    th: # [นาที/ชั่วโมง/วัน/สัปดาห์]ที่แล้ว | # [นาที/ชั่วโมง/วัน]ก่อน
    vi: # [phút/giờ/ngày/tuần] trước | cách đây # [phút/giờ/ngày]
    id: # [menit/jam/hari/minggu/bulan] [yang /]lalu
    ms: # [minit/jam/hari/minggu/bulan] [yang /]lalu
    ja: #[分/時間/日/週間]前 | # [分/時間/日]前
    ko: #[분/시간/일/주] 전 | #[분/시간/일]전
    zh: #[分钟/小时/天/分鐘/小時/周/週]前 | # [分钟/小时/天/分鐘/小時]前 | 刚刚 | 剛剛
      | #[分钟/小时/天]之前
"""
"""How old a text is."""
READING: Final = """
    en: # [min/mins/minute/minutes] read | # min reading time
      | Estimated reading time: # [min/minutes]
    de: # [Min/Minuten] [Lesezeit/Lesedauer/zum Lesen]
      | [Lesezeit/Lesedauer]: [ca. /]# [Min/Minuten] | Lesezeit # [Min/Minuten]
    fr: [Temps de lecture/Lecture]: # [min/minutes/mn]
      | [Temps de lecture/Lecture] # [min/minutes/mn] | # [min/minutes/mn] de lecture
      | Lire dans # min
    it: [Tempo di lettura/Lettura]: # [min/minuti] | Tempo di lettura # [min/minuti]
      | # [min/minuti] di lettura
    es: Tiempo de lectura: # [min/minutos] | # [min/minutos] de lectura
      | Lectura de # [min/minutos]
    pt: Tempo de leitura: # [min/minutos] | # [min/minutos] de leitura | Leitura: # [min/minutos]
      | Leitura de # min
    ca: Temps de lectura: # [min/minuts] | # [min/minuts] de lectura
    nl: Leestijd: # [min/minuten] | Leestijd # [min/minuten] | # [min/minuten] [leestijd/lezen]
      | Leestijd ca. # minuten
    sv: Lästid: # [min/minuter] | Lästid # [min/minuter] | # [min/minuters] läsning
      | Lästid: ca # min | Läses på # min
    da: Læsetid: # [min/minutter] | Læsetid # [min/minutter] | # [min/minutters] læsning
      | # min. læsetid
    nb: Lesetid: # [min/minutter] | Lesetid # [min/minutter] | # [min/minutters] [lesning/lesetid]
    nn: Lesetid: # [min/minutt] | Lesetid # [min/minutt] | # min lesetid
    fi: Lukuaika: # [min/minuuttia] | Lukuaika # [min/minuuttia]
      | # [min/minuutin] [lukuaika/luku] | Lukuaika noin # [min/minuuttia]
      | Lukemiseen menee # minuuttia
    is: Lestími: # [mín/mínútur] | # mín lestími | Lestími # mín
    et: Lugemisaeg: # [min/minutit] | Lugemisaeg # [min/minutit] | Lugemise aeg # min
      | # min lugemist
    lv: Lasīšanas laiks: # [min/minūtes] | Lasīšanas ilgums # min | # min lasīšanai
      | Lasīšanas laiks # min
    lt: Skaitymo laikas: # [min/minutės] | Skaitymo trukmė: # min | # min. skaitymo
      | Skaitymo laikas # min | Skaitysite # min
    pl: Czas czytania: # [min/minut/minuty] | # [min/minut/minuty] czytania
      | Ten tekst przeczytasz w # [min/minut/minuty/minutę] | Czas czytania # min
      | Przeczytasz w # min
    cs: Doba čtení: # [min/minut/minuty] | # [min/minut/minuty] čtení | Čas čtení: # [min/minut]
      | Doba čtení # min | Čtení na # [min/minut] | Délka čtení: # min
    sk: Čas čítania: # [min/minút/minúty] | # [min/minút/minúty] čítania | Doba čítania: # min
      | Čítanie na # [min/minút] | Čas čítania # min
    hu: Olvasási idő: # [perc/p] | # perc olvasás | Olvasási idő # perc | # perces olvasmány
      | Elolvasás: # perc
    ro: Timp de citire: # [min/minute] | # [min/minute] de citit | # [min/minute] citire
      | Timp de lectură: # min
    bg: Време за четене: # [мин/минути] | # [мин/минути] четене | Време за четене # мин
      | Време за прочит: # мин
    hr: Vrijeme čitanja: # [min/minuta/minute] | # [min/minuta] čitanja | # min čitanja
      | Čitanje: # min | Vrijeme čitanja oko # min
    sr: Vreme čitanja: # [min/minuta/minut] | # [min/minuta] čitanja | Време читања: # мин
      | Vreme čitanja oko # min | Čitanje # min
    sl: Čas branja: # [min/minut/minute] | Čas branja # [min/minut] | # min branja
      | Predviden čas branja: # min
    el: Χρόνος ανάγνωσης: # [λεπτά/λεπτό/λ/min] | # [λεπτά/λεπτό] ανάγνωση[ς/] | # λεπτά διάβασμα
      | Χρόνος ανάγνωσης # λεπτά
    tr: Okuma süresi: # [dk/dakika] | # [dk/dakika/dakikada] [okuma/okunur/okuma süresi]
      | Okuma süresi # [dk/dakika] | Ortalama okuma süresi: # dk
    ru: Время чтения: # [мин/минут/минуты/минута] | # [мин/минут/минуты] [чтения/на чтение]
      | Время чтения # мин | Читать # мин | Время на чтение: # [мин/минут/минуты]
    uk: Час читання: # [хв/хвилин/хвилини] | # [хв/хвилин/хвилини] [читання/на читання]
      | Час читання # хв | Читати # хв
    he: זמן קריאה: # [דקות/דק'] | # דקות קריאה | זמן קריאה # דקות | # דק' קריאה
    ar: # [دقيقة/دقائق] [قراءة/للقراءة] | مدة القراءة: # [دقيقة/دقائق]
      | وقت القراءة: # [دقيقة/دقائق] | قراءة # دقائق | مدة القراءة # [دقيقة/دقائق]
    fa: زمان مطالعه: # دقیقه | # دقیقه مطالعه | زمان مطالعه # دقیقه | مدت زمان مطالعه: # دقیقه
    hi: # मिनट [पढ़ें/में पढ़ें/रीड] | पढ़ने का समय: # मिनट | # मिनट का समय
    bn: # মিনিট পড়ুন | পড়ার সময়: # মিনিট | # মিনিটে পড়ুন | পড়তে # মিনিট
    ta: # நிமிட வாசிப்பு | படிக்க # நிமிடங்கள் | வாசிப்பு நேரம்: # நிமிடங்கள்
    th: อ่าน # นาที | ใช้เวลาอ่าน # นาที | เวลาอ่าน # นาที | อ่านประมาณ # นาที
    vi: # phút đọc | Thời gian đọc: # phút | Đọc trong # phút
    id: # menit [baca/membaca/waktu baca] | Waktu baca: # menit | Waktu baca # menit
      | Baca # menit
    ms: # minit [bacaan/membaca] | Masa bacaan: # minit
    ja: この記事は#分で読めます | #分で読める | 読了時間: [約/]#分 | 読了時間 [約/]#分
      | #分で読めます | 約#分で読めます | 読むのに#分
    ko: 읽는 시간 [약 /]#분 | 읽는 시간: #분 | #분 분량 | 읽는 데 #분 | #분 읽기
    zh: 阅读时间[约/]#分钟 | 阅读时间: #分钟 | [约/]#分钟阅读 | #分鐘閱讀 | 閱讀時間: #分鐘
      | 閱讀時間約#分鐘 | 阅读需#分钟 | 阅读大约需要#分钟
"""
"""How long a text takes to read."""
