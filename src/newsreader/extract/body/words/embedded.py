"""What a page has from elsewhere amid its text, and may ask consent for before it is shown."""

import re
from typing import Final

from newsreader.pattern import late

EMBEDDED: Final = late(
    r"\b(?:video\w*|vídeos?|vidéos?|filmato|filmpje|wideo|players?|podcasts?|audio\w*|livestreams?"
    r"|youtube|vimeo|dailymotion|soundcloud|spotify|instagram|facebook|twitter|tiktok|tweets?"
    r"|google[ -]?maps?|openstreetmap|(?:externe[nrs]?|eingebettete[nrs]?) (?:inhalt\w*|medi\w+)"
    r"|(?:external|embedded) (?:content|media|service)s?|contenus? (?:externes?|intégrés?)"
    r"|contenidos? (?:externos?|incrustados?)|contenut[oi] (?:estern[oi]|incorporat[oi])"
    r"|conteúdos? (?:externos?|incorporados?)|(?:externe|ingesloten) inhoud"
    r"|treści zewnętrzn\w+|iframe)\b|видео|ролик|動画|视频|影片|동영상",
    re.IGNORECASE,
)
"""A player, a post or a map of another site; who asks for it asks for no page."""
