"""A picture of an article, with what stands beneath it."""

import re
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.pattern import late

NO_ADDRESS: Final = "it has no address of its own"
"""Why a picture of which only the words are known is not shown."""
_SAYS_WHAT: Final = late(
    r"(?:charts?|(?:info)?graphics?|(?:photo[- ]?)?illustrations?|photo[- ]?montages?|collages?"
    r"|maps?|videos?|(?:info)?grafik|karte|carte|mapa"
    r"|infographie|graphique|ilustración|infografía|gráfico|vídeo|vidéo|(?:video|film) stills?"
    r"|screen ?(?:shot|grab)s?)(?:\s?[:：]|\s+by\b)|(?:\w+ ){1,2}(?:photo|foto)/",
    re.IGNORECASE,
)
"""How a credit begins that says for itself what the picture is."""
_ENDED: Final = late(r"[.!?…。．！？｡؟۔।॥][\"'”’“‘»«›‹」』)\]）】]*$")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that belongs to an article; never one known to be a tracker.

    Attributes:
        url: Absolute http(s) address; in a body `""` where only its words can be shown, as of one
            that is written into the page.
        alt: The author's words for those who do not see it, or `""`.
        caption: The line beneath it, without the credit, or `""`.
        credit: Who made it (`"A. Person/AGENCY"`, without a leading "Photo:"; what is no photograph
            says so, `"Chart: A. Person"`), or `""`.
        width: Pixels as declared, or None.
        height: Pixels as declared, or None.
    """

    url: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int | None = None
    height: int | None = None

    @property
    def signed(self) -> str:
        """The credit on one line with the word before it (`"Photo: A. Person"`), or `""`."""
        credit = " ".join(self.credit.split())
        return credit if not credit or _SAYS_WHAT.match(credit) else f"Photo: {credit}"


def parting(caption: str) -> str:
    """Return what stands between a caption and the credit after it.

    Args:
        caption: On one line.

    Returns:
        A space after a sentence; after words that no full stop ends, a dot in the middle, so that
        the credit does not go on where they end; `""` after none.
    """
    if not caption:
        return ""
    return " " if _ENDED.search(caption) else " · "
