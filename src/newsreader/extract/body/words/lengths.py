"""How long a film or a sound beside a text is: "Length: 1 min 12 sec", in many languages."""

import re
from typing import Final

from newsreader.extract.body.words.abroad import LENGTHS
from newsreader.pattern import late

_LONGEST: Final = 60
_FEW: Final = 2
"""Words before a length."""
_PIECES: Final = re.compile(r"\s*[,:;|·•–—]\s+")
_COLON: Final = re.compile("[:\uff1a]")
_SPAN: Final = late(
    r"\s*(?:\d{1,3}(?::\d\d){1,2}"
    r"|(?:\d{1,4}\s?(?:h|hr|hrs|hours?|std|stunden?|heures?|ore?|horas?|uur|tim(?:mar|er?)?|godz"
    r"|hod|sa|saat|ч|год|час\w?|小?[时時]|時間|시간|m|min\w{0,5}|мин\w{0,3}|хв\w{0,5}|dk|dakika|perc"
    r"|분|分[鐘钟]?|मिनट|دقي?ق\w{1,3}|دقیقه|דק\w{0,4}|λεπτ\w{1,2}|phút|menit|s|sec\w{0,7}|se[ck]|sek\w{0,7}"
    r"|segundos?|сек\w{0,5}|с|sn|saniye|mp|másodperc|초|秒|सेकंड|ثانية|ثوان\w?|ثانیه|שני\w{0,3}|δευτ\w{0,8}"
    r"|giây|detik)\.?,?\s{0,2}){1,3})\s*",
    re.IGNORECASE,
)
"""A span of time, in numbers and units."""


def ends_in_length(text: str) -> bool:
    """Tell whether a short text is how long something plays, behind a word or two or none.

    Args:
        text: What stands beside what one presses to hear it.
    """
    if len(text) > _LONGEST:
        return False
    *said, last = _PIECES.split(text.rstrip(" ."), maxsplit=2)
    spaced = len(" ".join(said).split()) <= _FEW
    return spaced and (_SPAN.fullmatch(last) or _SPAN.fullmatch(text)) is not None


def is_length(text: str) -> bool:
    """Tell whether a text says how long something plays, with a word for that, and no more.

    Args:
        text: What stands beside a picture.
    """
    if len(text) > _LONGEST:
        return False
    label, *said = _COLON.split(text, maxsplit=1)
    if not said or _SPAN.fullmatch(said[0]) is None:
        return False
    return LENGTHS.fullmatch(label) is not None
