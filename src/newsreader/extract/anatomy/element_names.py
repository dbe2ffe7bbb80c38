"""What elements of a page are called that say something of its article, or of another's."""

import re
from itertools import islice
from typing import Final, TypeAlias

from lxml import etree

from newsreader.extract.names import FRAMES, KICKERS

_Element: TypeAlias = etree._Element

_MARKS: Final = re.compile(
    r"(?P<byline>byline|(?:^|[-_\s])(?:author|autor|auteur|autore|writer|signature"
    r"|contributor)s?(?:[-_]+(?:name|link|info|list))*(?=$|[\s_-])"
    r"|(?-i:(?:^|(?<=[a-z_\s-]))[aA]uthor(?:Name|Link)(?=$|[\s_-]))"
    r"|(?-i:(?:^|(?<=[_\s-]))(?:[dD]ate(?:And)?Authors?|[aA]uthors?(?:And)?Date)(?=$|[A-Z\s_-])))"
    r"|(?P<standfirst>standfirst|(?:^|[-_\s])(?:dek|deck|sub-?t(?:itle|itulo|ítulo)|sub-?head(?:line"
    r"|ing)?|sub-?hed|synopsis|(?:article-?|short-?)description|short-?desc?|chapo|"
    r"teaser-?text|vorspann|entradilla|sommario|occhiello-?testo|ingress|lead-?(?:text|paragraph)|"
    r"(?:article|post|blog|page)-?(?:summary|intro|lead|excerpt|deck)|post-?subtitle|excerpt"
    r"|summary)(?=$|[\s_-])|(?-i:(?<=[a-z])(?:Dek|Deck|Standfirst|Subtitle)(?=$|[\s_-])))"
    rf"|(?P<kicker>{KICKERS}|(?:^|[-_\s])(?:topline|pre-?title|overtitle|supertitle|volanta"
    r"|cintillo|occhiello|departments?|headline-top|vinjett)(?=$|[\s_-]))"
    r"|(?P<section>^(?:[\w-]+[-_])?(?:section(?:-?(?:name|label))?|rubrik|rubric|ressort|rubrique"
    r"|genre|(?:label-)?category(?:-?(?:name|label|current|link))?|catalog)\s*$"
    r"|(?:^|\s)category(?=\s|$)"
    r"|(?:^|[\s_-])(?:rubrique|secci[oó]n|seção|sezione|rubrica)(?=$|[\s_-]))"
    r"|(?P<headline>(?:^|\s)(?:[a-z]{1,3}-)?(?:entry|post|article)(?:-|__)title(?=$|\s))"
    r"|(?P<edition>print-?(?:info|headline|note|edition|version-note)|edition-?note)"
    r"|(?P<date>(?:^|[-_\s])(?:published|pub-?date|publish(?:ed)?-?(?:date|on)|post-?date"
    r"|entry-?date|article-?date|date|"
    r"byline-?date|timestamp|posted-on|dateline-date)(?=$|[\s_-]))",
    re.IGNORECASE,
)
"""What an element is called, by class or otherwise, that says something of the article."""
_LEAD: Final = re.compile(r"(?P<lead>(?:^|\s)(?:[\w-]+__)?(?:lead|lede|intro)(?=$|\s))", re.I)
"""What a standfirst is called, or the first paragraph."""
ORIGIN: Final = re.compile(
    r"(?:^|[\s_-])(?:source|sour|quelle|fuente|fonte|origin)(?:[-_]?name)?(?=$|\s)", re.IGNORECASE
)
"""What says where the text comes from."""
TAGS: Final = re.compile(
    r"(?:^|[\s_-])(?:tags?|tagged|topics?|entities|key-?words?|post-?(?:meta|info)[-_]{1,2}terms?)(?:[-_]{0,2}(?:list|links?|box|block|items?|wrap(?:per)?|cont(?:ainer|ent)?|group))?"
    r"(?=$|\s)",
    re.IGNORECASE,
)
"""What holds the links to what else is about the same."""
TAG: Final = re.compile(
    r"(?:^|\s)(?:[a-z]{1,12}[-_]{1,2})?(?:tag|topic|key-?word)s?(?:[-_]{1,2}(?:link|item))?(?=$|\s)",
    re.IGNORECASE,
)
"""What one of those links is called."""
LABEL: Final = re.compile(
    r"[/?&_-](?:tag(?:s|ged)?|topics?)[/=]|[?&]subject(?::list|%3Alist)?=",
    re.IGNORECASE,
)
"""An address of what has something in common with the article."""
LABELLED: Final = re.compile(
    r"(?:tagged(?: (?:as|with))?|(?:related )?(?:tags?|topics?)|keywords|read more"
    r"|(?:(?:verwandte|weitere|alle) )?(?:themen|schlag(?:wörter|worte))(?: zum (?:artikel|thema))?"
    r"|(?:getaggt|verschlagwortet)(?: mit| als)?|stichw(?:örter|orte)"
    r"|mots[- ]cl(?:é|ef)s|étiquettes|thèmes"
    r"|(?:etiquetas|temas)(?: relacionad[ao]s)?|palavras-chave"
    r"|argomenti|trefwoorden|onderwerpen"
    r"|stikkord|ämnen|emner|avainsanat|tagi|štítky|теги|теми|etiketler|الكلمات المفتاحية|תגיות"
    r"|etichete|subiecte(?: conexe)?|címkék|témák|kapcsolódó témák|témata|tematy|aiheet|temaer"
    r"|ετικέτες|(?:σχετικά )?θέματα|(?:ilgili )?konular|(?:похожие |связанные )?темы"
    r"|tópicos(?: relacionados)?|assuntos|topik(?: terkait)?|chủ đề(?: liên quan)?|từ khóa"
    r"|נושאים(?: קשורים)?|(?:مواضيع|موضوعات)(?: ذات صلة| مرتبطة)?|وسوم|موضوعات مرتبط"
    r"|برچسب[\s\u200c]?ها"
    r"|(?:संबंधित )?विषय|टैग|관련 ?(?:주제|태그)|키워드"
    r"|関連(?:トピック|キーワード)|相关(?:主题|话题)|相關(?:主題|話題)"
    r"|标签|標籤|关键词|關鍵詞|关键字|文章关键词|タグ|キーワード|태그)\s?[:：]",
    re.IGNORECASE,
)
"""The label before links to what else is about the same."""
_SKIPPED: Final = re.compile(
    r"related|comment|sidebar|footer|(?<!elementor-)widget(?!-(?:wrap|container|span|type))|recommend|more-|also-|teaser|(?<!v)(?<!h-)card|(?<!node-)(?<!node--)promo"
    r"|newsletter|nav|menu|author-?bio|about-?author|author-?box|listing|carousel|popular|trending"
    r"|next-|prev|adjacent-",
    re.IGNORECASE,
)
"""What holds another article, a comment or a rail."""
_SIGNS: Final = re.compile(
    r"(?:author|writer|byline)[-_]*cards?(?=$|[\s_-])"
    r"|(?:article|entry|post)[-_]+(?:template[-_]+)?footer(?=$|[\s_-])"
    r"|(?:^|\s)node-{1,2}promoted(?=$|\s)|(?:^|\s)widget blog(?=$|\s)"
    r"|related[-_]+(?:tag|topic)s?(?=$|[\s_-])",
    re.IGNORECASE,
)
"""What a card or a foot is called that is no other article's, and not the site's."""
_RAIL: Final = re.compile(r"side-?bar|widget|tags?\S*\s+listing", re.IGNORECASE)
_FOOT: Final = re.compile(r"footer", re.IGNORECASE)
_ENTRY: Final = re.compile(
    r"(?:^|\s)(?:h-?entry|(?:type|single|blog)-post|post|entry|node-(?:article|blog|news|story))(?=$|\s)",
    re.IGNORECASE,
)
"""What programs for blogs and papers call the box of one article."""
_MOST: Final = 500
"""Characters of its names that are read."""
_DEEP: Final = 8


def kind_of(names: str, start: int = 0) -> tuple[str, int]:
    """Return what an element with such names says of the article, and where its name ends.

    Args:
        names: What it is called, by class or otherwise.
        start: Where in them to look.

    Returns:
        `"byline"`, `"standfirst"`, `"lead"`, `"kicker"`, `"section"`, `"headline"`, `"edition"`,
        `"date"`, or `""`.
    """
    match = _MARKS.search(names[:_MOST], start) or _LEAD.search(names[:_MOST], start)
    return ("", 0) if match is None else (match.lastgroup or "", match.end())


def is_skipped(names: str) -> bool:
    """Tell whether what is called so holds another article, a comment or a rail.

    Args:
        names: What it is called, by class or otherwise.
    """
    return _SKIPPED.search(_SIGNS.sub("", names[:_MOST])) is not None


def names_of(element: _Element) -> str:
    """Return what an element is called by its page: its classes and its id."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def in_entry(element: _Element) -> bool:
    """Tell whether an element stands in what calls itself one article, or one post.

    Args:
        element: Any element.
    """
    return any(
        each.tag == "article" or _ENTRY.search(names_of(each)[:_MOST]) is not None
        for each in islice(element.iterancestors(), _DEEP)
    )


def in_card(element: _Element, *, rail: bool = False, foot: bool = False) -> bool:
    """Tell whether an element belongs to another article, a comment or a rail of the page.

    Args:
        element: Any element.
        rail: Whether it may stand in a rail nevertheless.
        foot: Whether it may stand in a foot nevertheless, as that of the article.
    """
    above = element.getparent()
    for _ in range(_DEEP):
        if above is None or above.tag in FRAMES:
            return False
        called = names_of(above)[:_MOST]
        called = _RAIL.sub("", called) if rail else called
        if is_skipped(_FOOT.sub("", called) if foot else called):
            return True
        above = above.getparent()
    return False
