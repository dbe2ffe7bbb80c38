"""Addresses that do nothing but pass another one on: to a network, in a mail, in a message."""

import re
from typing import Final

from newsreader.pattern import late

_SHARER: Final = late(
    r"mailto:\?|(?:whatsapp|fb-messenger|tg|viber)://|https?://(?:[\w-]+\.)*(?:"
    r"facebook\.com/(?:sharer|share\.php|dialog/(?:share|feed|send))"
    r"|(?:twitter|x)\.com/(?:intent/(?:tweet|post)\b|share\b|home\?status)"
    r"|linkedin\.com/(?:sharearticle|sharing/|cws/share)|api\.whatsapp\.com/send|wa\.me/\?"
    r"|(?:t|telegram)\.me/share|reddit\.com/(?:r/\w+/)?submit|pinterest\.[a-z.]+/pin/create"
    r"|tumblr\.com/(?:widgets/)?share|bsky\.app/intent|threads\.net/intent"
    r"|news\.ycombinator\.com/submitlink|getpocket\.com/(?:save|edit)|share\.flipboard\.com"
    r"|xing\.com/(?:spi/shares|app/user\?op=share)|vk\.com/share|addtoany\.com/|addthis\.com/)"
    r"|[^?#]*\?share=[\w-]+|[^?#]*\?(?:[^#]*&)?action=share\b",
    re.IGNORECASE,
)


def passes_on(address: str) -> bool:
    """Tell whether an address does nothing but pass another one on.

    Args:
        address: It, as a link has it.
    """
    return _SHARER.match(address) is not None
