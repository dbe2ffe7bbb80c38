"""Which language a text in Latin letters is written in, told by its small words."""

import re
from typing import Final

from newsreader.model.names import names

_WORDS: Final = {
    "en": names("the and that with this for was are have which from they would is of to"),
    "de": names("der die das und nicht ist mit den von ein eine auf sich auch dem zu wird"),
    "fr": names("les des est dans une pour que qui pas sur avec du et ce au plus la le"),
    "es": names("los las una por con para del está pero como más el en que y se la de"),
    "it": names("che di il della per una sono non con del gli è nel alla dei si la"),
    "pt": names("não uma com para os dos mais são pelo que em do da se as e"),
    "nl": names("het een van niet dat zijn voor met op aan ook en de is worden"),
    "sv": names("och att det som på är inte för med en av till den"),
    "da": names("og det er ikke på til som af en med der den for at"),
    "pl": names("nie się jest na że do jak oraz przez w z dla są i"),
    "tr": names("ve bir bu için ile olarak da de daha çok ise gibi"),
    "id": names("yang dan di dengan untuk dari tidak ini itu pada akan ke"),
}
"""The commonest words of each; several languages may have one."""
_AS: Final = {"no": "da", "nb": "da", "nn": "da", "ms": "id"}
"""Languages that small words do not tell from another."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_FEWEST: Final = 80
"""Words of a text that tells."""
_MANY: Final = 0.2
"""The share of words that are small ones of its language in a text of news."""
_FEW: Final = 0.07
"""The share of them that may be of another language, too: names, and words that both have."""


def told_by_small_words(text: str, said: str) -> str:
    """Return the language of a text that is surely not in the one its page says, or `""`.

    Args:
        text: Some of its lines.
        said: A language as its page says it: `"en-US"`.
    """
    own = said.partition("-")[0].lower()
    own = _AS.get(own, own)
    words = _WORD.findall(text.casefold())
    if own not in _WORDS or len(words) < _FEWEST:
        return ""
    shares = {each: sum(word in some for word in words) for each, some in _WORDS.items()}
    best = max(shares, key=lambda each: shares[each])
    clear = shares[best] >= _MANY * len(words) and shares[own] <= _FEW * len(words)
    return best if clear and best != own else ""
