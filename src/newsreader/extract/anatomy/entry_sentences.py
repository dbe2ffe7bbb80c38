"""The sentence with which programs for blogs end an entry: that it was posted then.

`"Dieser Artikel wurde am 14. Dezember 2015 um 14:48 von Ann geschrieben und abgelegt"`.
Its verb stands behind the date in some languages, so that nothing before the date says which it is.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsreader.extract.anatomy.date_words import UPDATED, pattern_of
from newsreader.extract.anatomy.dates_in_words import Printed, printed_in
from newsreader.extract.anatomy.sources import Sources
from newsreader.pattern import late

BEGUN: Final = """
    en: This entry was | This post was | This article was | This item was | This blog post was
    de: Dieser Beitrag wurde | Dieser Artikel wurde | Dieser Eintrag wurde | Dieser Post wurde
      | Dieser Blogeintrag wurde | Diese Meldung wurde | Der Beitrag wurde | Der Artikel wurde
      | Der Eintrag wurde
    fr: Cet article a été | Ce billet a été | Cette entrée a été | Ce message a été
    it: Questo articolo è stato | Questo post è stato | Questa voce è stata
    es: Esta entrada fue | Este artículo fue | Este post fue | Esta entrada se
    pt: Este artigo foi | Esta entrada foi | Este post foi | Este texto foi
    ca: Aquesta entrada s'ha | Aquest article s'ha | Aquesta entrada va ser
    nl: Dit bericht werd | Dit bericht is | Dit artikel werd | Dit artikel is | Deze post werd
    sv: Detta inlägg | Det här inlägget | Den här posten | Inlägget
    da: Dette indlæg blev | Dette indlæg er | Denne artikel blev | Indlægget blev
    nb: Dette innlegget ble | Denne posten ble | Innlegget ble
    fi: Tämä artikkeli on | Tämä kirjoitus on
    pl: Ten wpis został | Ten wpis | Wpis został | Ten artykuł został
    cs: Tento příspěvek byl | Tento článek byl | Příspěvek byl
    sk: Tento príspevok bol | Tento článok bol
    ro: Acest articol a fost | Această intrare a fost
    ru: Эта запись была | Запись была | Эта статья была
    uk: Цей запис був | Запис було
    tr: Bu yazı | Bu içerik | Bu makale
    ja: この投稿は | この記事は | このエントリーは
    zh: 本文发表于 | 本文發表於 | 此条目发表在 | 本篇文章發表於
    ko: 이 글은 | 이 항목은
"""
"""How the sentence begins."""
PUBLISHED_THEN: Final = """
    en: posted | written | published | added | filed
    de: veröffentlicht | geschrieben | erstellt | verfasst | publiziert | gepostet | eingestellt
      | gebloggt
    fr: publié | publiée | posté | écrit | rédigé
    it: pubblicato | pubblicata | scritto | inserito | postato
    es: publicada | publicado | publicó | escrita | escrito | posteada
    pt: publicado | publicada | escrito | postado
    ca: publicat | publicada | escrit
    nl: geplaatst | gepubliceerd | geschreven | gepost
    sv: publicerades | postades | skrevs | publicerat
    da: udgivet | skrevet | publiceret | postet
    nb: publisert | skrevet | postet
    fi: julkaistu | kirjoitettu
    pl: opublikowany | opublikowano | dodany | napisany
    cs: publikován | zveřejněn | napsán
    sk: publikovaný | zverejnený | napísaný
    ro: publicat | publicată | scris
    ru: опубликована | опубликован | написана
    uk: опублікований | опубліковано
    tr: yayınlandı | yayınlanmıştır | yazıldı | yazılmıştır
    ja: 公開され | 投稿され | 書かれ
    zh: 发表 | 發表 | 发布 | 發佈
    ko: 게시되 | 작성되 | 등록되
"""
"""What it says of the entry, before its date or behind it."""
_BEGUN: Final = late(pattern_of(BEGUN), re.IGNORECASE)
_THEN: Final = late(rf"{pattern_of(PUBLISHED_THEN)}(?!\w)", re.IGNORECASE)
_CHANGED: Final = late(rf"{pattern_of(UPDATED)}|\b(?:überarbeitet|ergänzt)\b", re.I)
_MOST_PIECES: Final = 5
"""Texts that links part the sentence into, up to its verb."""
_LONGEST: Final = 220
_MOST: Final = 8
_LATE: Final = 60
"""Characters before the sentence: a sign, the entry's author."""


def posted_in_a_sentence(sources: Sources) -> Iterator[Printed]:
    """Yield the day on which a sentence of the page says that its entry was posted, if but one.

    Args:
        sources: What the page says.
    """
    lines = [text for _, text in sources.lines]
    starts = [at for at, text in enumerate(lines) if _BEGUN.search(text[:_LATE])][:_MOST]
    found = [date for at in starts if (date := _date_of(lines[at : at + _MOST_PIECES]))]
    if len({date.day for date in found}) == 1:
        yield found[0]


def _date_of(pieces: list[str]) -> Printed | None:
    """Return the one date of the text with which the sentence begins, if its verb is there."""
    said = next(iter(pieces), "")[:_LONGEST]
    begun = _BEGUN.search(said)
    dates = next(printed_in([said[begun.start() :]]), []) if begun is not None else []
    if begun is None or len(dates) != 1 or dates[0].kind not in ("", "published"):
        return None
    sentence = " ".join(pieces)[begun.start() : begun.start() + _LONGEST]
    verb, changed = _THEN.search(sentence), _CHANGED.search(sentence)
    if verb is None or (changed is not None and changed.start() < verb.start()):
        return None
    return Printed(dates[0].day, dates[0].clock, dates[0].zone, "published", alone=True)
