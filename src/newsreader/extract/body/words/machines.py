"""That a machine translated or summed up a text and may err: a note of the site, in many languages.

Such a note speaks of a machine, of what it made and of errors; and of itself, at its beginning.
"""

import re
from typing import Final

from newsreader.extract.body.words.speech import is_spoken
from newsreader.pattern import late

_LONGEST: Final = 320
"""Letters of such a note."""
_LONGEST_CHECKED: Final = 140
"""Letters of one that says but who went over it."""
_SENTENCE: Final = re.compile(r"[.!?]\s+\S|[。！？]\s*\S")
"""Where a sentence ends and another begins."""
MACHINE: Final = late(
    r"\b(?:AI|A\.I\.|KI|IA|ИИ|ШІ|YZ|MI|TN)\b|(?i:\bartificial intelligence|\bmachine[- ]translat"
    r"|\bautomatically (?:translat|summar)|\bkünstliche[nr]? intelligenz|\bmaschinell"
    r"|\bintelligence artificielle|\btraduction automatique|\binteligencia artificial"
    r"|\binteligência artificial|\bintelligenza artificiale|\bintel·ligència artificial"
    r"|\bkunstmatige intelligentie|\bkunstig intelligens|\bartificiell intelligens|\btekoäly"
    r"|\bsztuczn\w{1,3} inteligencj|\buměl\w{1,3} inteligenc|\bumel\w{1,3} inteligenc|\byapay zek"
    r"|\bштучн\w{1,3} інтелект|\bискусственн\w{1,3} интеллект|\bτεχνητ\w{1,2} νοημοσύν"
    r"|\bmesterséges intelligenci|\binteligenț\w{1,3} artificial|\bkecerdasan buatan"
    r"|\btrí tuệ nhân tạo)|בינה מלאכותית|ذكاء (?:ال)?اصطناعي|الذكاء الاصطناعي|هوش مصنوعی|एआई"
    r"|कृत्रिम बुद्धि|人工智能|人工知能|人工智慧|(?<![A-Za-z])AI(?![A-Za-z])|인공지능"
)
"""What is said of the machine."""
_MADE: Final = late(
    r"translat|summar|übersetz|zusammen(?:fass|gefasst)|tradu|résum|resum|riassun|vertaal"
    r"|vertaling|samenvat|samengevat|översätt|översatt|sammanf|oversat|oversett|oversæt"
    r"|oppsummer|opsummer|käänn|käänt|tiivist|tłumacz|streszcz|podsumow|přelož|překlad|shrn"
    r"|prelož|preklad|zhrn|çevir|çevri|özet|переклад|підсум|перевод|перевед|резюм|кратк"
    r"|μετάφρασ|μεταφράστ|περίληψ|fordít|összefoglal|rezum|terjemah|ringkas|dịch|tóm tắt|תורגם"
    r"|תרגום|סיכום|תקציר|ترجم|ملخص|تلخيص|خلاصه|अनुवाद|सारांश|翻訳"
    r"|翻译|翻譯|要約|总结|總結|摘要|번역|요약",
    re.IGNORECASE,
)
"""What it made: a translation, a summary."""
_ERRS: Final = late(
    r"\bmay\b.{0,30}\b(?:err|errors?|mistakes?|inaccura\w{1,8}|differ|incorrect|deviate)"
    r"|\bmight (?:err|contain)|\bfehler|\bungenau|\berreurs?\b|\binexact|\berrores\b"
    r"|\bimprecis|\berrori\b|\berros\b|\berrors\b|\bfouten\b|\bonjuist|\bfel\b|\bfeil|\bfejl"
    r"|\bvirhe|\bbłęd|\bniedokład|\bchyb|\bnepřesn|\bhata|\bпомил|\bнеточн|\bошиб|\bλάθη"
    r"|\bσφάλμα|\bhibá|\bpontatlan|\berori\b|\bkesalahan|\bsai sót|\blỗi|שגיאות|טעויות|أخطاء"
    r"|خطا|त्रुटि|गलति|ग़लति|誤り|不正確|偏差|错误|錯誤|误差|有误|오류|부정확",
    re.IGNORECASE,
)
"""That it may err."""
_ITSELF: Final = late(
    r"\W{0,3}(?:this (?:article|text|story|page|translation|summary|version)\b"
    r"|diese[rs]? (?:artikel|text|beitrag|übersetzung|zusammenfassung)"
    r"|(?:cet|cette|ce) (?:article|texte|traduction|résumé)"
    r"|est[ea] (?:artículo|texto|traducción|resumen|artigo|tradução|resumo)|aquest\w? \w{5,10}"
    r"|quest[oa] (?:articolo|testo|traduzione|riassunto)"
    r"|(?:dit|deze) (?:artikel|tekst|vertaling|samenvatting)"
    r"|(?:den här|denna|denne|dette|detta) \w{4,14}|tämä \w{4,14}"
    r"|(?:ten|to|niniejsz\w{1,2}) (?:artykuł|tekst|tłumaczenie|streszczenie)"
    r"|(?:tento|toto|tato) \w{4,10}|bu (?:makale|haber|yazı|metin|çeviri|özet)"
    r"|(?:цей|ця|це) \w{4,9}|(?:этот|эта|это|данн\w{2}) \w{4,9}|αυτ[όή] (?:το|η) \w{5,10}"
    r"|ez a \w{3,12}|acest\w? \w{4,9}|(?:artikel|terjemahan|ringkasan) ini"
    r"|(?:bài|bản) (?:viết|dịch|tóm tắt) này|(?:כתבה|תרגום|סיכום|תקציר) (?:זו|זה)|(?:هذا|هذه) "
    r"|این (?:متن|مقاله|خبر|ترجمه|خلاصه)|(?:यह|इस) (?:लेख|खबर|अनुवाद|सारांश)"
    r"|(?:この|本)(?:記事|翻訳|要約|文章)|(?:本|此)(?:文|译文|譯文|摘要|翻译)|이 (?:기사"
    r"|번역|요약|글))",
    re.IGNORECASE,
)
"""How it begins where it is in no brackets: with itself."""
_SUMMARY: Final = late(
    r"(?:the |this |our )?(?:article )?(?:ai )?(?:summary|translation|key points?)\b"
    r"|(?:die|diese) (?:zusammenfassung|übersetzung|kurzfassung)|(?:le|ce|ces) résumés?\b"
    r"|(?:la|cette) (?:synthèse|traduction)|(?:el|este) resumen|la traducción"
    r"|(?:o|este) resumo|a tradução|(?:il|questo) riassunto|la traduzione"
    r"|(?:de|deze) (?:samenvatting|vertaling)|(?:sammanfattning|översättning)en\b"
    r"|(?:oppsummering|oversettels|opsummering|resum|oversættels|sammenfatning)en\b"
    r"|(?:sammendrag|resume)et\b|resuméet\b|(?:tiivistelmä|käännös)\b"
    r"|(?:streszczenie|podsumowanie|tłumaczenie|shrnutí|překlad|zhrnutie|preklad)\b"
    r"|(?:az? )?(?:összefoglaló|fordítás)\b|(?:rezumatul|traducerea)\b"
    r"|(?:özet|çeviri)\b|(?:краткое содержание|пересказ|резюме|перевод)\b"
    r"|(?:стислий виклад|підсумок|переклад)\b|η (?:περίληψη|μετάφραση)\b"
    r"|(?:התקציר|הסיכום|התרגום|תקציר)|(?:الملخص|ملخص|الترجمة|خلاصه|ترجمه)|(?:सारांश|अनुवाद)"
    r"|(?:ringkasan|terjemahan)\b|(?:bản tóm tắt|tóm tắt)\b|(?:この)?(?:要約|翻訳)|(?:摘要|总结)"
    r"|(?:요약|번역)",
    re.IGNORECASE,
)
"""How a note in a box of its own begins: with what a machine made."""
_CHECKED: Final = late(
    r"\b(?:review|check|edit|verif|approv|quality.?control)\w{0,4}\b.{0,30}\b(?:by|editor|journalist"
    r"|human|newsroom)|\b(?:geprüft|überprüft|redigiert|kontrolliert|freigegeben)"
    r"|\b(?:relu|vérifié|validé)e?s?\b|\b(?:revisad|verificad|supervisad)[oa]\b"
    r"|\b(?:verificat|controllat|rivist|revisionat)[oa]\b"
    r"|\b(?:gecontroleerd|nagekeken|gecheckt)\b|\b(?:granska|kontrollera|kvalitets)\w{1,9}"
    r"|\b(?:kvalitetssikr|kontroller|gjennomgå|gennemgå|kvalitetskontroller)\w{1,6}"
    r"|\b(?:tarkista|tarkastanut)\w{1,6}|\b(?:sprawdz|zweryfikow|zredagow)\w{1,6}"
    r"|\b(?:zkontrolov|ověř|skontrolov|overen)\w{1,6}|\bellenőri\w{1,6}|\b(?:verificat|revizuit)\w?"
    r"|\b(?:kontrol edil|denetlen|gözden geçiril)\w{1,6}"
    r"|\b(?:провер|отредакт|перевір|відредаг)\w{1,9}"
    r"|\b(?:ελεγχ|ελέγχ|επιμελ)\w{1,8}|(?:נבדק|נערך|נבדקה)|(?:راجع|مراجع|بازبینی|تدقيق)|(?:जांचा|समीक्षा)"
    r"|\bditinjau|\bdiperiksa|\b(?:kiểm duyệt|biên tập)|(?:確認|監修|編集)|(?:审核|審核|编辑|編輯)"
    r"|(?:검수|검토|확인)",
    re.IGNORECASE,
)
"""That people went over it."""
_BRACKETS: Final = {"[": "]", "(": ")", "（": "）", "【": "】", "［": "］"}


def notes_machine(text: str) -> bool:
    """Tell whether a line is all of such a note.

    Args:
        text: The line.
    """
    if len(text) > _LONGEST or is_spoken(text):
        return False
    closing = _BRACKETS.get(text[:1])
    whole = closing is not None and text.rstrip(" .。").endswith(closing)
    if not whole and _ITSELF.match(text) is None:
        return False
    return all(each.search(text) for each in (MACHINE, _MADE, _ERRS))


def notes_checked(text: str) -> bool:
    """Tell whether a line says that a machine summed a text up, and that people went over it.

    So does a text about such machines: whether the line is a note, its box tells.

    Args:
        text: The line.
    """
    if len(text) > _LONGEST_CHECKED or is_spoken(text) or _SENTENCE.search(text):
        return False
    begins = _SUMMARY.match(text) or _ITSELF.match(text)
    return begins is not None and all(each.search(text) for each in (MACHINE, _MADE, _CHECKED))
