"""What an element is of a picture beside it by what it calls itself: caption, credit, a button."""

import re
from typing import Final

from lxml import etree

from newsreader.extract.names import FRAMES, HEADINGS
from newsreader.markup.picture_agencies import is_of_agency
from newsreader.markup.signatures import SENTENCE_ENDS, are_names
from newsreader.model.names import names

_PICTURE: Final = r"(?:images?|img|photos?|pictures?|pics?|fotos?|bild(?:er)?|imagen|media|figure)"
_CAPTION: Final = (
    r"(?P<caption>captions?|cutline|legende?|bildunterschrift|bijschrift|onderschrift"
    rf"|didascalia|epigrafe|pie-?de-?foto|{_PICTURE}[-_]*(?:desc(?:r(?:iption)?)?|text|txt)|txt-desc"
    r"|tit-cap|margin-?note)"
)
_CREDIT: Final = (
    r"(?P<credit>credits?|copyright|photographer|bildnachweis|attribution"
    rf"|{_PICTURE}[-_]*(?:author|source|by|rights|quelle|credits?|copyright|attribution))"
)
_WHO: Final = r"(?P<who>byline|source|quelle|fuente|fonte|agency|authors?|autor|rights|owner)"
_SAYS: Final = re.compile(
    rf"(?:^|(?<=[^a-zA-Z])|(?<=[a-z])(?=[A-Z])|(?<=fig)|(?<=image)|(?<=photo))"
    rf"(?i:{_CAPTION}|{_CREDIT}|{_WHO})(?=$|[^a-z])"
)
"""Words of a name that says what an element tells of a picture."""
OF_PICTURE: Final = re.compile(rf"(?:^|[^a-zA-Z]|(?<=[a-z])(?=[A-Z]))(?i:{_PICTURE})(?=$|[^a-z])")
"""A word of a name that says that an element is a picture's."""
OF_PICTURE_AT_ALL: Final = re.compile(
    rf"(?:^|[^a-zA-Z]|(?<=[a-z])(?=[A-Z]))(?i:{_PICTURE})(?=$|[^a-z])"
    rf"|(?<![a-zA-Z])(?i:{_PICTURE})(?:caption|credit|legend)"
)
"""The same, also within one word: `photocaption`."""
_OF_SLIDE: Final = re.compile(
    r"(?:slide|carousel|gallery)[-_]*(?:item|slide|info)?[-_]*desc(?:r(?:iption)?)?(?=$|[\s_-])",
    re.IGNORECASE,
)
"""What the words below a picture in a row of them are called, and those of a teaser there."""
_CONTROL: Final = re.compile(
    r"(?:^|[\s_-])(?:hide|show|toggle|expand|enlarge|open|close|zoom|fullscreen|full-screen"
    r"|lightbox)(?:$|[\s_-])|(?:^|[\s_-])(?:no|has|with|without)[-_](?:caption|credit)s?(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Names of what shows or hides a caption, or says only whether there is one."""
_CREDITED: Final = re.compile(
    r"(?:photo |image |picture |foto |bild)?credits?\s?[:：]|crédits?(?: photo)?\s?:"
    r"|bildnachweis\s?:|créditos?(?: da| de la)?(?: foto| imagen)?\s?:",
    re.IGNORECASE,
)
_PICTURES: Final = (
    r"(?:photo(?:graph)?s?|photo credit|pictures?|images?|fotos?|bild(?:er)?|fotograf[íi]as?"
    r"|imagen|imagem|immagine|beeld|kuvat?|fotó|zdjęcie|zdj\.|fot\.|fotografie|snímek|fotka|fotoğraf"
    r"|mynd|nuotr\.|attēls|фото|снимка|світлина|φωτ(?:ογραφία|[οό])?\.?|ảnh|ภาพ|צילום|תצלום"
    r"|صورة|تصوير|عکس|फोटो|写真|撮影|摄影|攝影|图|圖|사진)\s?[:：]\s*(?P<who>\S.{1,80})"
)
_LABELLED: Final = re.compile(_PICTURES, re.IGNORECASE)
"""The word for a picture, and who made it: a line that is all of that."""
_ENDS_LABELLED: Final = re.compile(
    rf"(?<=[\w.!?…”»\"])\s?[|·•.!?…–—(]\s?{_PICTURES}$", re.IGNORECASE
)
"""The same behind what a picture shows."""
_BLOCKS: Final = names("div p")
_DESCRIPTIONS: Final = names("div p span")
_MOST_NAMES: Final = 10
_FEW_NAMES: Final = 5
_FEW: Final = 3
"""Elements in a line that says who made a picture."""
_NAMES: Final = ("class", "itemprop", "aria-label", "data-testid", "data-component")
_CONTROLS: Final = names("a b span i em strong small")
_BOXED: Final = names("div p button")
_MOST_WORDS: Final = 4
"""Words of a control that is a box of its own."""
APART: Final = HEADINGS | names("form ul ol table blockquote iframe video audio pre")
"""What no caption holds; a box with one of them is of more than a picture."""
_LONGEST_NAME: Final = 300


def names_of(element: etree._Element) -> str:
    """Return what an element is called, and what a screen reader would be told that it is."""
    if not element.attrib:
        return ""
    return " ".join((element.get(name) or "")[:_LONGEST_NAME] for name in _NAMES).strip()


def kind_of(element: etree._Element, named: str) -> str:
    """Return `"caption"`, `"credit"` or `""`: what an element says of the picture beside it.

    Args:
        element: An element beside the picture.
        named: What it is called, as `names_of` gives it.
    """
    apart = APART - HEADINGS if element.tag == "figcaption" else APART
    if any(each.tag in {"img", "picture"} or each.tag in apart for each in element.iter()):
        return ""
    # Of "caption__credit" the last word tells, of "caption attribution" the first.
    every = [found.lastgroup for found in _SAYS.finditer(named)]
    said = last_words(named)
    if "caption" in said:
        return "caption"
    if element.tag == "figcaption" and ("credit" not in said or holds_caption(element)):
        return "caption"
    if "credit" in said:
        return "credit"
    above = element.getparent()
    around = "" if above is None or above.tag in FRAMES else names_of(above)
    of_picture = OF_PICTURE.search(named) or "caption" in every or OF_PICTURE.search(around)
    return "credit" if "who" in said and of_picture else ""


def is_of_slide(element: etree._Element, named: str) -> bool:
    """Tell whether an element is the description of one of the pictures of a row.

    Where the picture is in a link it is that of a teaser.

    Args:
        element: An element beside the picture.
        named: What it is called, as `names_of` gives it.
    """
    if element.tag not in _DESCRIPTIONS or _OF_SLIDE.search(named) is None:
        return False
    return not any(each.tag in {"img", "a"} or each.tag in APART for each in element.iter())


def is_credited(element: etree._Element) -> bool:
    """Tell whether an element of words alone begins with the word for a credit: `Credit: A / B`.

    Args:
        element: An element in the box of a picture.
    """
    words = (element.text or "").lstrip()
    return _CREDITED.match(words) is not None and len(element) <= _FEW


def credit_blocks(caption: etree._Element) -> list[etree._Element]:
    """Return the one block of a caption that says who made the picture, where others say the rest.

    What is behind the label has to be names: "Photo: the old bridge" is what the picture shows.

    Args:
        caption: The element of the caption; with words of its own beside the blocks it has none.
    """
    blocks = [each for each in caption if isinstance(each.tag, str)]
    loose = any((each.tail or "").strip() for each in blocks) or (caption.text or "").strip()
    if loose or any(each.tag not in _BLOCKS for each in blocks):
        return []
    said = {each: words for each in blocks if (words := _words(each))}
    found = [each for each, words in said.items() if is_labelled(words)]
    return found if len(found) == 1 and len(said) > 1 else []


def is_labelled(words: str, *, behind: bool = False) -> bool:
    """Tell whether a line is the word for a picture, and names: `"Photo: Ann Person / AFP"`.

    Args:
        words: All of the line.
        behind: Whether it may say before that, behind a sign, what the picture shows.
    """
    label = _ENDS_LABELLED.search(words) if behind else _LABELLED.fullmatch(words)
    if label is None or label["who"].endswith(SENTENCE_ENDS):
        return False
    if is_of_agency(label["who"]):
        return True
    said = label["who"].split()
    cased = label["who"].lower() != label["who"]  # elsewhere no letter tells a name
    return 1 < len(said) <= (_MOST_NAMES if cased else _FEW_NAMES) and are_names(label["who"])


def picture_label(words: str) -> bool:
    """Tell whether a line is the word for a picture, as a label, and something behind it.

    Args:
        words: All of the line.
    """
    return _LABELLED.fullmatch(words) is not None


def _words(element: etree._Element) -> str:
    return " ".join(" ".join(str(text) for text in element.itertext()).split())


def last_words(named: str) -> list[str]:
    """Return what each of the names of an element says of a picture in its last such word.

    Args:
        named: What it is called, as `names_of` gives it.

    Returns:
        `"caption"`, `"credit"`, or `"who"`: a credit only on what is called a picture's.
    """
    every = [[found.lastgroup or "" for found in _SAYS.finditer(name)] for name in named.split()]
    return [found[-1] for found in every if found]


def holds_caption(element: etree._Element) -> bool:
    """Tell whether an element within this one calls itself the caption."""
    return any(
        "caption" in {found.lastgroup for found in _SAYS.finditer(names_of(each))}
        for each in element.iterdescendants("div", "span", "p")
    )


def is_control(element: etree._Element, named: str) -> bool:
    """Tell whether an element is called what shows or hides a caption, and shows no picture.

    A box of its own has a few words and nothing that calls itself a caption or a credit.

    Args:
        element: An element beside a caption.
        named: What it is called, as `names_of` gives it.
    """
    if _CONTROL.search(named) is None:
        return False
    if element.tag in _BOXED:
        every = [names_of(each) for each in element.iter() if isinstance(each.tag, str)]
        if len(_words(element).split()) > _MOST_WORDS or any(map(_SAYS.search, every)):
            return False
    elif element.tag not in _CONTROLS:
        return False
    return next(element.iter("img", "amp-img", "picture"), None) is None
