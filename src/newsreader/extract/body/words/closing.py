"""What stands below a text where its page begins again: tables of words."""

import re
from typing import Final

from newsreader.extract.body.words.book import Starts
from newsreader.extract.body.words.tables.readers import DISCLAIMER

_LONGEST: Final = 300
"""Characters at the start of a line that tell what it is."""
_SPACED: Final = re.compile(r"(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])")
"""A space between two signs of Chinese, which is there to make a line of them longer."""
_FOOT: Final = re.compile(
    r"版[权權]所有|(?:ICP|公网安)[备備]|^(?:网站)?(?:技术支持|主办单位|承办单位|备案号)\s?[:：]"
    r"|^powered by \S|^copyright\s?(?:©|\(c\))",
    re.IGNORECASE,
)
"""Whose a page is, who registered it, and with what it was made."""
_FOLLOW: Final = re.compile(
    r"(?:扫描|掃描|扫一扫|掃一掃|长按|識別|识别).{0,10}(?:二维码|二維碼|QR)"
    r"|(?:关注|關注|搜索|微信搜).{0,20}(?:公众号|公眾號|官方微信|微信号)"
    r"|^\W*(?:微信)?扫一扫|^\W*(?:文章)?关键(?:词|字)\s?[:：]|^\W*(?:點|点)(?:击|擊)菜单栏",
    re.IGNORECASE,
)
"""How to follow a site by telephone, and the subjects of a text as they stand below it."""
_SAID: Final = re.compile(
    r"\W*(?:暂无|暫無|还没有|還沒有|目前没有)(?:任何)?(?:评论|評論|留言|跟帖)\W*"
    r"|\W*(?:请先|来)说点什么\W*|\W*(?:精彩|高清|热门|推荐|相关)图集\W*"
    r"|.{0,60}返回[^，。]{1,10}，\s?查看更多\W*",
)
"""All of a line about readers who said nothing, above other pictures, or of a way back."""
_DISCLAIMER: Final = Starts((DISCLAIMER,), r"(?!)")
"""How what a site will not answer for begins."""
RULES: Final = re.compile(
    r"/(?:[\w-]{1,30}[_-])?(?:community|comments?|commenting|moderation|posting|discussion|house)"
    r"[_-]?(?:guidelines?|rules?|polic(?:y|ies)|standards?)\b|/neti(?:quette|kette|queta)\b",
    re.IGNORECASE,
)
"""Where a link leads to how readers are to behave who comment on a text."""


def closes(text: str) -> bool:
    """Tell whether a line stands below a text whatever it stands in.

    Args:
        text: The line.
    """
    return len(text) <= _LONGEST and _SAID.fullmatch(text) is not None


def closes_outside(text: str) -> bool:
    """Tell whether a line stands below a text if it is in another box than that.

    Args:
        text: The line.
    """
    said = _SPACED.sub("", text[:_LONGEST])
    return any(each.search(said) for each in (_FOOT, _FOLLOW)) or _disclaims(said)


def _disclaims(said: str) -> bool:
    """Tell whether a line is the label "Disclaimer", or begins with it and a colon."""
    label = _DISCLAIMER.match(said)
    return label is not None and said[label.end() :].lstrip()[:1] in {"", ":", "\uff1a"}
