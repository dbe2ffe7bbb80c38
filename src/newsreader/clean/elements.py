"""What each HTML element is to a reader: the tables that the conversion goes by."""

import re
from collections.abc import Mapping
from typing import Final

from newsreader.markup.unseen import says_unseen
from newsreader.model.names import names
from newsreader.model.span import Mark
from newsreader.pattern import late

DROPPED: Final = names("""
    applet area base basefont bgsound button canvas command datalist dialog frame frameset
    head input isindex keygen link map meta meter nav nextid noembed noframes optgroup option
    output param progress rp script select slot style svg template textarea title track
    """)
"""Elements that go with all that is in them."""

BLOCKS: Final = names("""
    address article aside blockquote body caption center dd details dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing
    main menu ol p plaintext pre search section summary table tbody td tfoot th thead tr ul video
    audio xmp amp-iframe
    """)
"""Elements that start and end a line of their own."""

MARKS: Final = {
    "b": Mark.STRONG,
    "strong": Mark.STRONG,
    "em": Mark.EMPHASIS,
    "i": Mark.EMPHASIS,
    "cite": Mark.EMPHASIS,
    "dfn": Mark.EMPHASIS,
    "var": Mark.EMPHASIS,
    "code": Mark.CODE,
    "kbd": Mark.CODE,
    "samp": Mark.CODE,
    "tt": Mark.CODE,
    "del": Mark.STRIKE,
    "s": Mark.STRIKE,
    "strike": Mark.STRIKE,
    "ins": Mark.UNDERLINE,
    "u": Mark.UNDERLINE,
    "mark": Mark.HIGHLIGHT,
    "sup": Mark.SUPERSCRIPT,
    "sub": Mark.SUBSCRIPT,
    "small": Mark.SMALL,
}
"""Inline elements and what they make of their text."""

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
"""Headings and their levels."""

_LONGEST_ATTRIBUTE: Final = 600
_HIDDEN_STYLE: Final = late(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0")
_APART: Final = late(r"(?<![\w-])display\s*:\s*(?:block|flex|grid|table|list-item)(?![\w-])")
_BOLD: Final = late(r"font-weight\s*:\s*(?:bold|[6-9]00)")
_ITALIC: Final = late(r"font-style\s*:\s*(?:italic|oblique)")
_STRUCK: Final = late(r"text-decoration[\w-]*\s*:[^;]*line-through")

_FURNITURE_CLASSES: Final = names(
    "sharedaddy sd-sharing sd-sharing-enabled jp-relatedposts feedflare addtoany_share_save "
    "addtoany_share_save_container addtoany_content share-buttons social-share mc_embed_signup "
    "gutter linenos lineno line-numbers-rows blob-num mw-editsection wp-embed-share"
)
_LINE_NUMBERS: Final = names(
    "ln lnt lineno linenos line-number line-no linenumber line-numbers "
    "react-syntax-highlighter-line-number"
)
_PULL_QUOTE: Final = late(r"(?:^|[\s_-])pull-?_?quote", re.IGNORECASE)
_QUOTE: Final = late(r"(?:^|[\s_-])quote(?:\s|$)", re.IGNORECASE)
"""What is set aside and called a quote is pulled out of the text."""
_PULL_QUOTE_TAGS: Final = frozenset({"aside", "blockquote", "figure", "div", "section", "p"})
_SAID_BY: Final = late(
    r"(?:^|[\s_-])(?:attribution|author|speaker|cite|citation|source|byline)s?(?:\s|$)",
    re.IGNORECASE,
)
_SAID_BY_TAGS: Final = frozenset({"p", "div"})
_CAPTION: Final = late(
    r"(?:^|\s)(?:wp-caption-text|(?:image|img|photo|picture|media|figure|lead)[-_]{1,2}caption"
    r"(?:[-_]{1,2}text)?|caption-text|caption|figcaption|gallery-caption|tr-caption)(?:\s|$)"
)
_CREDIT: Final = late(
    r"(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?by|attribution|byline)"
    r"(?:\s|[_-](?![_-]*caption)|$)"
    r"|(?:image|photo|picture|media)credit"
)
_SOURCE: Final = late(r"(?:^|[\s_-])(?:sources?|agency)(?:[\s_-]|$)")
_LANGUAGE: Final = late(
    r"(?:^|\s)(?:lang(?:uage)?[-:=]\s*|highlight-(?:source|text)-|brush:\s*|sourceCode\s+|src-)"
    r"([A-Za-z0-9+#.\-]{1,30})"
)
_NO_LANGUAGE: Final = frozenset({"none", "text", "plain", "plaintext", "txt", "nohighlight", ""})


def _classes(attributes: Mapping[str, str]) -> str:
    """Return the class attribute, as much of it as anybody ever wrote by hand or program."""
    return attributes.get("class", "")[:_LONGEST_ATTRIBUTE]


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element and all that is in it is not for any reader's eyes."""
    if attributes.get("hidden", "until-found") != "until-found":
        return True
    style = attributes.get("style", "")[:_LONGEST_ATTRIBUTE]
    if style and _HIDDEN_STYLE.search(style.lower()):
        return True
    classes = _classes(attributes)
    return bool(classes) and not _FURNITURE_CLASSES.isdisjoint(classes.lower().split())


def is_mute(attributes: Mapping[str, str]) -> bool:
    """Tell whether the text of an element is not shown on a page, though its pictures may be."""
    if attributes.get("aria-hidden", "").lower() == "true":
        return True
    return says_unseen(attributes.get("class", ""), attributes.get("style", ""))


def style_marks(style: str) -> Mark:
    """Return what an inline style makes of its text."""
    style = style[:_LONGEST_ATTRIBUTE].lower()
    marks = Mark.NONE
    if _BOLD.search(style):
        marks |= Mark.STRONG
    if _ITALIC.search(style):
        marks |= Mark.EMPHASIS
    if _STRUCK.search(style):
        marks |= Mark.STRIKE
    return marks


def is_set_apart(style: str) -> bool:
    """Tell whether an inline style sets an element on lines of its own."""
    return _APART.search(style[:_LONGEST_ATTRIBUTE].lower()) is not None


def is_pull_quote(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element calls itself a pull quote."""
    if tag not in _PULL_QUOTE_TAGS:
        return False
    classes = _classes(attributes)
    return bool(_PULL_QUOTE.search(classes) or (tag == "aside" and _QUOTE.search(classes)))


def is_said_by(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element within a quotation calls itself who said it."""
    return tag in _SAID_BY_TAGS and bool(_SAID_BY.search(_classes(attributes)))


def is_caption(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element calls itself a caption."""
    return bool(_CAPTION.search(_classes(attributes).lower()))


def is_credit(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element calls itself a credit."""
    return bool(_CREDIT.search(_classes(attributes).lower()))


def is_source(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element within a caption says where the picture is from."""
    return bool(_SOURCE.search(_classes(attributes).lower()))


def is_line_number(attributes: Mapping[str, str]) -> bool:
    """Tell whether an element within code calls itself the number of a line."""
    return not _LINE_NUMBERS.isdisjoint(_classes(attributes).lower().split())


def code_language(attributes: Mapping[str, str]) -> str:
    """Return the programming language that an element's class names, or `""`."""
    name = attributes.get("data-lang") or attributes.get("data-language") or ""
    if not name:
        found = _LANGUAGE.search(_classes(attributes))
        name = found[1] if found else ""
    name = name.strip().lower()
    return "" if name in _NO_LANGUAGE or len(name) > 30 or not name.isprintable() else name


def number(text: str | None, default: int | None = None) -> int | None:
    """Return the whole number an attribute starts with (`"640px"`), or the default."""
    found = re.match(r"\s*(-?\d{1,9})(?![\d%])", text or "")
    return int(found[1]) if found else default
