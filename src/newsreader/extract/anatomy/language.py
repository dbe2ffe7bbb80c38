"""Which language a page is written in."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.json_ld import text_of
from newsreader.extract.anatomy.small_words import told_by_small_words
from newsreader.extract.anatomy.sources import Sources
from newsreader.model.names import names

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_SCRIPTS: Final = {
    "ja": re.compile(r"[\u3041-\u30fa]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "th": re.compile(r"[\u0e01-\u0e4f]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
    "he": re.compile(r"[\u05d0-\u05ea]"),
}
"""Letters that one language of the news is written in; kana tell that Han is Japanese."""
_HAN: Final = names("zh ja ko yue wuu nan hak cmn lzh gan")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LINE: Final = 16
"""Characters of a line that is text rather than a label."""
_SAMPLE: Final = 3_000
_MOST_LINES: Final = 60
_A_TENTH: Final = 10


def language_of(sources: Sources) -> str:
    """Return the language as a BCP 47 tag, or `""`.

    What a page says of itself is often its template's: where its text is in another writing, or
    surely in another language, that counts.
    """
    written = _written(sources)
    for said in _said(sources):
        tag = said.strip().replace("_", "-")
        if _TAG.fullmatch(tag):
            if not _agree(tag, written):
                return written
            return told_by_small_words(_sample(sources), tag) or tag
    return written


def _said(sources: Sources) -> Iterator[str]:
    language = sources.article.get("inLanguage")
    named = language.get("name") if isinstance(language, dict) else None
    yield text_of(named or language)
    yield sources.language
    yield sources.meta("og:locale")
    yield sources.meta("content-language", "dc.language", "dcterms.language", "language")


def _agree(tag: str, written: str) -> bool:
    """Tell whether a text in some writing may be of a language."""
    own = tag.partition("-")[0].lower()
    return not written or own == written or (written == "zh" and own in _HAN)


def _written(sources: Sources) -> str:
    """Return the language whose letters the page's text is written in, or `""`."""
    text = _sample(sources)
    letters = len(_LETTER.findall(text))
    counts = {name: len(script.findall(text)) for name, script in _SCRIPTS.items()}
    if counts["ja"] * _A_TENTH > letters:
        return "ja"
    return next((name for name, count in counts.items() if 2 * count > letters), "")


def _sample(sources: Sources) -> str:
    """Return the title and the first lines of a page that are text rather than labels."""
    lines = (text for _, text in sources.lines if len(text) >= _LINE)
    return " ".join([sources.title, *islice(lines, _MOST_LINES)])[:_SAMPLE]
