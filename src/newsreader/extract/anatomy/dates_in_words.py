"""Dates in words: `"First published on Sat 28 Nov 2026 10.00 GMT. Updated 29 Nov 2026"`.

A time of the day is believed where its zone is told; else the day alone is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsreader.model.names import names

_PUBLISHED: Final = (
    r"(?:first |originally |article )?(?:published|posted)|veröffentlicht|erschienen|erstellt"
    r"|(?:first )?publi(?:é|ée|cado|cada|cerad|ceret|sert)|publicación"
    r"|pubblicat[oa]|data di pubblicazione"
    r"|gepubliceerd|geplaatst|date de publication|опубликовано|opublikowano|дата публикации"
)
_UPDATED: Final = (
    r"(?:last |article )?(?:updated|modified)|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)"
    r"|stand"
    r"|mis(?:e)? à jour|modifié|(?:última )?actualiza(?:do|da|ción)|(?:ultimo )?aggiorna(?:to"
    r"|mento)"
    r"|(?:última )?atualiza(?:do|da|ção)|(?:laatst )?bijgewerkt|gewijzigd|oppdatert|uppdaterad"
    r"|opdateret|обновлено|zaktualizowano"
)
_ON: Final = (
    r"(?:\s+on)?\s*[:：]?\s*(?:(?:on|am|le|el|il|em|op|den|the|vom|dnia|date)\s+)?"
    r"(?:[^\W\d_]{2,12}\.?,?\s+(?:the |den |le |el )?)?"
)
_DAY: Final = (
    r"(?P<day>\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: de| of)? [^\W\d_]{3,12}\.?,?(?: de(?:l)?)? (?:19"
    r"|20)\d\d"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    r"|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d"
    r"|(?:19|20)\d\d年\s?\d{1,2}月\s?\d{1,2}日)"
)
_TIME: Final = (
    r"(?:[\s,;|–—-]*(?:\(|(?:at|um|à|a las|às|alle(?: ore)?|ore|om|kl\.?|в)\s+)?"
    r"(?P<hour>[012]?\d)(?:[:.h時](?P<minute>[0-5]\d)?(?::\d\d)?)?\s?(?P<half>[ap]\.?m\.?)?"
    r"(?!\d|\.\d)\s*(?:uhr|hrs?|h)?\s*\(?(?P<zone>(?-i:[A-Z]{2,4})\b)?\)?)?"
)
_TOLD: Final = re.compile(
    rf"(?:(?P<published>{_PUBLISHED})|(?P<updated>{_UPDATED})){_ON}{_DAY}{_TIME}", re.IGNORECASE
)
_KEY: Final = re.compile(rf"(?:{_PUBLISHED}|{_UPDATED})\s*[:：]?(?:\s+on)?", re.IGNORECASE)
_ZONES: Final = names("GMT UTC BST CET CEST EST EDT ET PST PDT PT CST CDT JST HKT SGT")
_GERMAN: Final = {"MEZ": "CET", "MESZ": "CEST"}
_LONGEST: Final = 240
_MOST_WORDS: Final = 6
"""Words that a line may have beside its dates: who wrote it."""


def published_in(lines: Sequence[str]) -> Iterator[str]:
    """Yield when the article was published, as the lines of its head say it in words.

    Args:
        lines: Short texts in their order; a word like `"Published"` may be one of its own.
    """
    return (text for kind, text in _told(lines) if kind == "published")


def updated_in(lines: Sequence[str]) -> Iterator[str]:
    """Yield when the article was updated, as the lines of its head say it in words.

    Args:
        lines: Short texts in their order.
    """
    return (text for kind, text in _told(lines) if kind == "updated")


def _told(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines):
        text = line
        if _KEY.fullmatch(line.strip()) and number + 1 < len(lines):
            text = f"{line} {lines[number + 1]}"
        if len(text) > _LONGEST:
            continue
        found = list(_TOLD.finditer(text))
        if not found or len(re.findall(r"\w+", _TOLD.sub(" ", text))) > _MOST_WORDS:
            continue
        for each in found:
            kind = "published" if each["published"] else "updated"
            yield from ((kind, moment) for moment in _moments(each))


def _moments(found: re.Match[str]) -> Iterator[str]:
    """Yield a date with its time and zone, where both are told, then the day alone."""
    day = re.sub(r"(?<=\d)(?:st|nd|rd|th|er|º)\b|\bof ", "", found["day"])
    zone = _GERMAN.get(found["zone"], found["zone"])
    if found["hour"] and zone in _ZONES and (found["minute"] or found["half"]):
        half = (found["half"] or "").replace(".", "")
        yield f"{day} {found['hour']}:{found['minute'] or '00'} {half} {zone}".replace("  ", " ")
    yield day
