"""What pages say to those who pay, in the languages of many."""

import re
from typing import Final

_PAID: Final = re.compile(
    r"subscribe(?:rs)? (?:now )?to (?:continue|keep|read|unlock)(?! reading and get access to the"
    r" full archive)|to (?:continue|keep) reading(?! and get access to the full archive)"
    r"|(?:this|the) (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for)"
    r" (?:paid |paying |our )?(?:subscribers|members)|already a (?:subscriber|member)"
    r"|become a (?:subscriber|member) to|subscriber[- ]only|subscribers? only|for subscribers"
    r"|unlock (?:this|the) (?:article|story|full)|you(?:'|’)ve (?:read|reached) your"
    r" (?:\w+ )?(?:free |monthly )?(?:limit|article|last)|this post is for paid subscribers"
    r"|réservé (?:à|aux) (?:nos )?abonnés|il vous reste \d+\s?% de cet article"
    r"|jetzt weiterlesen|weiterlesen mit|(?:nur )?für abonnenten|exklusiv für abonnenten"
    r"|contenido exclusivo para suscriptores|solo para suscriptores|exclusivo para assinantes"
    r"|riservato agli abbonati|alleen voor abonnees|только для подписчиков"
    r"|(?:この|本)記事は(?:有料|登録|読者)?会員(?:限定|専用)|(?:登録|ログイン|購読)(?:すると|して|いただくと)続きを"
    r"|この記事の続きは|残り\s?[\d,]+\s?文字|続き(?:を読むには|をお読み(?:いただ|になる)|は(?:有料|会員))"
    r"|(?:本文|此文|全文|本篇)(?:为|為|仅限|僅限|仅供|僅供)[^。]{0,8}(?:会员|會員|付费|付費|订阅|訂閱|訂戶)"
    r"|(?:订阅|訂閱|付费|付費|购买|開通|开通)[^。]{0,10}[后後]?(?:阅读|閱讀|解锁|解鎖|查看)(?:全文|剩余|余下|完整)"
    r"|유료\s?(?:회원|구독자)\s?전용|(?:구독|로그인|회원가입)[^.]{0,12}(?:이어서|계속|전문을?|나머지)[^.]{0,8}(?:읽|보)",
    re.IGNORECASE,
)
"""What a page says of its subscribers; where, tells whether it is of this text."""
_FOR_THEM: Final = re.compile(
    r"for subscribers|subscribers? only|subscriber-only|réservé \S+ (?:nos )?abonnés"
    r"|(?:nur |exklusiv )?für abonnenten|(?:exclusivo|solo) para \w+|riservato agli abbonati"
    r"|alleen voor abonnees|только для подписчиков",
    re.IGNORECASE,
)
"""Those of them that say for whom something is, and not what."""
_A_TEXT: Final = re.compile(
    r"\b(?:artic|artí|artik|artyk|stor(?:y|ies)\b|posts?\b|conten|inhalt|text|beitr|lecture"
    r"|suite\b|rest[eo]?\b|notici|notíci|matéria|reportage|verhaal|стать|матери)"
    r"|^\W*(?:(?:this|it|is|are|available|exclusive(?:ly)?|only|just|premium|plus|member|ist|nur"
    r"|est|c['’]est|es|é|è|sólo|solo|alleen|только|доступн\w+)\W*)*$",
    re.IGNORECASE,
)
"""What before such words is the text that they stand under, or names nothing at all."""


def asks_to_pay(line: str) -> bool:
    """Tell whether a line says what pages say to subscribers in place of a text.

    What is for them may be something else than the text: its comments, a letter, an archive.
    """
    found = _PAID.search(line)
    if found is None or not _FOR_THEM.fullmatch(found[0]):
        return found is not None
    before = re.split(r"[.!?:|•·]\s", line[: found.start()])[-1]
    return _A_TEXT.search(before) is not None
