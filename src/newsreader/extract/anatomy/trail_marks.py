"""Which elements of a page may be the way to it from the start page: `Home > World > Europe`."""

import re
from itertools import islice
from typing import Final, TypeAlias

from lxml import etree

from newsreader.model.names import names

_Element: TypeAlias = etree._Element

_CALLED: Final = re.compile(
    r"bread-?crumbs?(?!item)|(?:^|[\s_-])crumbs?(?:$|[\s_-])|crumb-?trail|nav-?path(?:$|\s)"
    r"|(?:^|[\s_-])(?:ruta|migas|migalhas|briciole|kruimelpad|brotkr(?:umen|ümel|uemel)|okruszki"
    r"|(?:fil-?d?-?)?ariane)(?:$|\s)",
    re.IGNORECASE,
)
_STEP: Final = re.compile(r"ListItem|crumbs?[-_]*(?:item|link|label|text|separator)", re.IGNORECASE)
_NAMES: Final = ("class", "id", "aria-label", "itemprop", "itemtype", "typeof")
HOME: Final = re.compile(
    r"(?:\S{1,20} )?home(?:\s?page)?|start(?:seite|page|sida|side)?|front\s?page|accueil|inicio"
    r"|portada|início|inici|capa|forsid[ea]n?|hjem|etusivu|strona główna|úvod|főoldal"
    r"|címlap|acasă|ana ?sayfa|главная|головна|начало|αρχική|הבית|الرئيسية|صفحه اصلی|beranda"
    r"|trang chủ|หน้าแรก|होम|ホーム|トップ|홈|.{0,8}(?:首页|首頁|主页|主頁|网首|門戶)",
    re.IGNORECASE,
)
"""What the first step is called, and a link to the start page."""
_NEXT: Final = re.compile(r"[>»›→❯＞▸▶]|[/／](?:\s|$)")
"""What stands between two steps."""
_MOST: Final = 8
_FRAMES: Final = names("html body main article header footer form")
"""What holds far more; its name tells only that the page has a trail, or none."""


def is_trail(element: _Element) -> bool:
    """Tell whether an element is called a trail, or has a link with a sign behind it that parts.

    Args:
        element: Any element; its own attributes and children are asked, nothing deeper.
    """
    if element.tag in _FRAMES:
        return False
    if is_called_one(element):
        return True
    return any(_is_followed(each) for each in islice(element.iterchildren("a"), _MOST))


def is_called_one(element: _Element) -> bool:
    """Tell whether an element is called a trail, and no step of one.

    Args:
        element: Any element.
    """
    named = " ".join(filter(None, map(element.get, _NAMES)))[:300] if element.attrib else ""
    return _CALLED.search(named) is not None and _STEP.search(named) is None


def _is_followed(link: _Element) -> bool:
    """Tell whether the sign behind a link is one that stands between two steps."""
    if link.tail and link.tail.strip():
        return _NEXT.match(link.tail.lstrip()) is not None
    sign = link.getnext()
    if sign is None or not isinstance(sign.tag, str) or sign.tag == "a" or len(sign):
        return False
    return _NEXT.match((sign.text or "").strip()[:3]) is not None
