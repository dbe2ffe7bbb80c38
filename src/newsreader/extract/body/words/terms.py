"""What one agrees to by having a site's letters, and how one leaves them, in many languages."""

from typing import Final

from newsreader.extract.body.words.book import folded
from newsreader.pattern import late

_AGREES: Final = late(
    r"\b(?:agree|accept|consent|acknowledg|stimm|akzeptier|einverstanden|willig|acept|consient"
    r"|de acuerdo|concord|aceit|accett|acconsent|akkoord|godkann|samtyck|samtykk|godkend|godta"
    r"|aksept|hyvaks|akcept|zgadza|zgod[eyz]|wyraz|souhlas|suhlas|prijima|kabul|onayl|elfogad"
    r"|hozzajarul|de acord|setuju|menyetujui|(?:đong|dong) y)|погодж|згод|приима|соглаша|соглас"
    r"|принима|αποδεχ|συμφων|συναιν|מסכי|מאשר|توافق|أوافق|موافق|تقبل|सहमत|स्वीकार|同意|承諾|接受|동의"
)
"""To agree to something, folded as `book` does."""
_TERMS: Final = late(
    r"\b(?:terms\b|conditions\b|privac|polic[yi]|datenschutz|nutzungsbed|bedingungen\b|agb\b"
    r"|confidential|donnees personnelles|privacidad|termin|condi[cz]i|condicoes|termos\b"
    r"|informativa|voorwaarden|villkor|integritet|personuppgift|vilkar|betingelser|privatliv"
    r"|persondata|personvern|\w{0,9}eh(?:to|do)|tietosuoja|prywatno|regulamin|warunk|podmink"
    r"|soukromi|osobnich|gizlilik|kosul|adatved|adatkez|feltetel|szabalyz|termeni|privasi"
    r"|ketentuan|syarat|bao mat|(?:đieu|dieu) khoan)"
    r"|конфіденц|конфиденц|умов|услови|политик|політик|ορουσ|ορων|απορρητ|πολιτικη|תנאי|פרטיות"
    r"|מדיניות|الخصوصية|الشروط|شروط|गोपनीयता|शर्त|利用規約|プライバシー|隐私|隱私|条款|條款"
    r"|개인정보|약관"
)
"""What is agreed to, folded."""
_LEAVES: Final = late(
    r"\b(?:unsubscrib|abbestell|abmeld|desinscri|desabonn|dart?e de baja|cancelar (?:a|la|sua|tu)?"
    r" ?(?:inscri|suscri|assinat)|descadastr|disiscri|uitschrijv|afmeld|avregistrer|avanmal"
    r"|framelde|avmelde|melde deg av|peruuta (?:tilau|uutis)|wypisa[cn]|wypisz|odhlasi|odhlas"
    r"|abonelikten|leiratkoz|dezabon|berhenti berlangganan|huy (?:đang|dang) ky)"
    r"|відпис|отписа|απεγγραφ|להסיר את עצמ|להסרה|[إا]لغاء الاشتراك|सदस्यता (?:रद्द|समाप्त)"
    r"|配信停止|登録解除|退订|退訂|取消订阅|取消訂閱|구독 ?(?:취소|해지)|구독을 (?:취소|해지)"
)
"""To have no more letters, folded."""


def is_small_print(text: str) -> bool:
    """Tell whether a line is what stands below a field: what one agrees to, or how one leaves.

    A text may say so too: only beside a field it is the form's.

    Args:
        text: The line.
    """
    said = folded(text)
    if _LEAVES.search(said) is not None:
        return True
    return _AGREES.search(said) is not None and _TERMS.search(said) is not None
