"""How Chinese, Japanese and Korean pages say where a text comes from: parts of expressions."""

from typing import Final

OF_A_TEXT: Final = (
    r"(?:本文|文章|新闻|新聞|稿件|信息|资讯|資訊|消息|内容)(?:[来來]源|出[处處])[于於自]?|[来來]源[于於自]"
    r"|稿源|转自|转载自|轉自|情報元|提供元|配信元"
)
"""Said of a text alone, and not of figures or a picture in it."""
OF_ANYTHING: Final = r"[来來]源|出[处處]|出典|引用元|출처"
