"""What a line states of a text in labels and values, where no spaces part words: tables of words.

`"2026-11-03 09:15:20 来源：新华社 字号：大 中 小 责任编辑：王小明"` is such a line: a date,
a source, sizes of letters, an editor, and no word of the text.
"""

import re
from typing import Final

from newsreader.extract.origin_words import OF_A_TEXT, OF_ANYTHING
from newsreader.pattern import late

DESK: Final = re.compile(
    r"(?:(?:di|par|por|von|af|av|door|by|od) )?(?:(?:la|a|o|de|die|der) )?"
    r"(?i:redazione|redaktion(?:en)?|redacción|redação|redacția|rédaction|redactie|redaksjonen"
    r"|(?:tim )?redaksi|ban biên tập|tòa soạn|กองบรรณาธิการ|(?:فريق |هيئة )?التحرير|تحریریه"
    r"|संपादकीय टीम|(?:वेब |न्यूज )?डेस्क"
    r"|toimitus|redakcja|redakce|szerkesztőség|редакция|редакція|σύνταξη|haber merkezi"
    r"|המערכת|מערכת|newsroom|news desk|編集部|编辑部|편집부)"
    r"(?: [^\W\d_a-zà-ÿ][\w.'’-]{1,20}){0,2}"
)
"""The desk of a paper, with its house or without."""
_LONGEST: Final = 160
"""Characters of such a line."""
_HAN: Final = r"\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_DATES: Final = (
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?"
    r"|(?:19|20)\d\d\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일|\d{1,2}-\d{1,2}(?=\s+\d{1,2}[:：]\d\d)"
    r"|(?:上午|下午|午前|午後|오전|오후)?\s?\d{1,2}[:：]\d\d(?:[:：]\d\d)?"
    r"|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?"
)
_AGES: Final = (
    r"(?:今天|昨天|前天|刚刚|剛剛)(?![\u4e00-\u9fff])|\d{1,2}\s?(?:分钟|分鐘|小时|小時|天|日"
    r"|時間|分)前"
)
_DATED: Final = (
    r"(?:发布|發布|發佈|发表|發表|刊发|更新|编辑|公開|掲載|配信|修改)(?:日期|时间|時間|日時|日"
    r"|于|於)"
    r"|最[后後終](?:更新|修改)(?:日期|时间|時間|日時|日|于|於)?|(?:发布|發布|發佈|发表|發表"
    r"|更新|日期|时间|時間|发稿时间)"
    r"|입력|수정|등록|작성일|최종\s?수정|기사\s?입력"
)
_SOURCES: Final = rf"{OF_A_TEXT}|{OF_ANYTHING}|来自"
_WRITERS: Final = (
    r"作者|撰文|撰稿|采写|採寫|采访|文|图|摄影|记者|記者|通讯员|通訊員|见习记者|实习生|编译"
    r"|編譯|翻译|翻譯|执笔|執筆|取材|작성자|글"
)
_EDITORS: Final = (
    r"(?:本文|本期|网络|網路|網頁|执行|執行|责任|責任|值班|图片|视觉|新媒体|栏目|流程)*(?:编辑"
    r"|編輯|主编|主編|編集)|责编|責編|校对|校對|审核|審核"
    r"|监制|監製|编审|編審|统筹|統籌|初审|复审|终审|二审|三审|一审|排版|文責|편집"
)
_COUNTED: Final = (
    r"人气|人氣|热度|(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|访问|訪問|观看|点赞|跟贴|转发"
    r"|收藏)(?:量|数|數|次数|次數|人数)?"
    r"|조회수?|댓글|閲覧数|コメント数?"
)
_COUNTS: Final = (
    r"\d[\d,.]*\s?万?\+?\s?(?:次|条|條|个|人|名)?\s?(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論"
    r"|观看|回复|跟贴|点赞|参与)"
)
_SIZES: Final = r"(?:调整|調整)?(?:字号|字號|字体大小|字体|字體)|文字サイズ|글자\s?크기"
_TOOLS: Final = (
    r"(?:我要|立即|发表|查看|参与)?(?:评论|評論)|(?:超大|特大|大|中|小|标准|標準|默认|常规)号?"
    r"|A\s?[-+]|A{1,3}|T\s?[-+]|放大|缩小|打印(?:本页|本文)?|列印|分享到?|收藏"
    r"|(?:我要)?(?:举报|舉報|纠错|糾錯|报错)|关闭(?:窗口)?"
    r"|复制链接|听新闻|朗读|繁体|简体|原创|原創|手机看|인쇄|印刷"
    r"|\d{1,2}\s?/\s?\d{1,2}\s?(?:ページ|页|頁)|次|条"
)
_ITEM: Final = re.compile(
    rf"(?P<age>{_AGES})|(?P<when>{_DATES})"
    rf"|(?P<counts>{_COUNTS})"
    rf"|(?:(?P<dated>{_DATED})|(?P<source>{_SOURCES})|(?P<writer>{_WRITERS})"
    rf"|(?P<editor>{_EDITORS})|(?P<counted>{_COUNTED}))\s?(?P<colon>[:：/／|｜丨]|(?=\d)|)"
    rf"|(?:(?P<size>{_SIZES})|(?P<tool>{_TOOLS}))(?![{_HAN}\w])\s?[:：]?"
)
"""What such a line may have next."""
_LABELLED: Final = ("source", "writer", "editor", "counted")
_VALUE: Final = re.compile(r"[^\s:：|｜。！？!?；;，]{1,24}")
_NAME: Final = re.compile(rf"[\s、]{{1,3}}[{_HAN}\w·]{{1,4}}(?=[\s、]|$)")
"""One more name behind a first."""
_LAST_NAME: Final = re.compile(rf"[\s、]{{1,3}}[{_HAN}\w·]{{1,4}}(?=[\s、)）\]】]|$)")
"""The like, that a bracket may close."""
_MOST_NAMES: Final = 8
_FEWEST: Final = 2
"""Buttons of a row of them."""
_PARTED: Final = re.compile(r"[\s|｜·•丨/／,，;；、\[\]【】()（）<>＜＞#*_—-]*")
_NEXT: Final = re.compile(
    rf"(?:{_DATED}|{_SOURCES}|{_WRITERS}|{_EDITORS}|{_COUNTED}|{_SIZES}|{_TOOLS})\s?[:：]"
    rf"|{_DATES}"
)
"""What ends a value that nothing parts from the next label."""
ORIGINAL: Final = re.compile(
    r"[（(【\[\s]*(?:(?:本文|文章)?原(?:文)?(?:标题|標題|题|題)(?:目)?(?:为|為|是)?|原文タイトル"
    r"|원제)\s?[:：《“\"][^。]{1,120}"
)
"""What the headline of a text was where it stood at first."""
PATH: Final = re.compile(
    r"[【\[\s]*(?:您|你)?(?:的|现在|現在)?(?:当前|當前|目前|现在|現在|所在|在)(?:所在|所在的"
    r"|的)?(?:位置|地点|ページ)\s?[:：>＞】]"
    r"|位置\s?[:：]\s?(?:首页|首頁|主页|主頁)\s?[>»›＞/]"
    r"|(?:현재 ?위치|you are (?:here|in)|sie (?:sind|befinden sich) hier|vous êtes ici"
    r"|(?:usted )?est(?:á|ás) (?:usted )?(?:aquí|en)|(?:você está|estás) (?:aqui|em)"
    r"|(?:ti trovi|sei) (?:qui|in)|(?:u bent|je bent) hier|du är här|du er her|jesteś tu(?:taj)?"
    r"|вы (?:находитесь )?здесь|ви (?:тут|знаходитесь тут)|buradasınız|คุณอยู่ที่นี่"
    r"|bạn đang ở(?: đây)?)"
    r"\s?[:：>»]",
    re.IGNORECASE,
)
"""How a line begins that says where in its site a page is."""
DISCLAIMED: Final = re.compile(
    r"[^\w]{0,4}(?:免责|免責|版权|版權|特别|特別|郑重|鄭重|重要|法律)?(?:声明|聲明"
    r"|提示)[^\w]{0,2}[:：】\]）)]"
    r"|[^\w]{0,4}(?:免责声明|免責聲明|免責事項|면책\s?조항|면책공고)(?=\W|$)"
    r"|[^。]{0,60}[仅僅只不](?:供|能|可|作)?(?:代表|表达|表達|表明)[^。]{0,20}(?:观点|觀點"
    r"|看法|立场|立場|意见)[^。]{0,40}(?:$|。[^。]{0,40}。?$)"
    r"|[(（【]?(?:本文|本稿|稿件)来自[^。]{2,40}(?:下载|下載|APP|App|关注)"
    r"|[^。]{0,20}请支持[^。]{0,40}(?:注明|链接)"
    r"|[\w. ]{0,40}\bno (?:reproduction|part of this)\b[^.]{0,60}\bpermission\b",
    re.IGNORECASE,
)
"""How a line begins that says what a site does not answer for, or who may print its text."""
_SAYS_WHOSE: Final = (
    r"(?:the |all )?(?:views|opinions) (?:and opinions )?(?:expressed|stated)\b.{0,80}"
    r"\b(?:personal|the (?:author|writer)['’]?s?['’]? (?:own|alone)|not necessarily)\b.{0,120}"
    r"|(?:the )?(?:author|writer)['’]s (?:views|opinions) are (?:personal|(?:his|her|their) own)"
    r"|views (?:are )?personal"
    r"|.{0,160}\b(?:meinung|ansicht)(?:en)? der (?:autor\w*|verfasser\w*)\b.{0,60}\bnicht\b"
    r".{0,50}\bredaktion\b.{0,40}"
    r"|.{0,160}\bn['’]engage(?:nt|ant)? (?:pas|en rien|que|nullement)\b.{0,40}"
    r"\b(?:rédaction|auteurs?|autrices?|journal|éditeur)\b.{0,40}"
    r"|.{0,120}\bne reflètent pas (?:forcément|nécessairement)\b.{0,80}"
    r"\b(?:rédaction|journal|site)\b.{0,30}"
    r"|.{0,120}\bno (?:reflejan?|representan?)(?: necesariamente)?\b.{0,60}"
    r"\b(?:línea editorial|opinión de (?:este|la|el)|(?:este|el) (?:medio|diario))\b.{0,60}"
    r"|.{0,120}\bnão reflete\w?(?: necessariamente)?\b.{0,60}"
    r"\b(?:opinião do|linha editorial)\b.{0,60}"
    r"|.{0,120}\bnon (?:riflett|rispecchi)\w+(?: necessariamente)?\b.{0,80}"
    r"\b(?:redazione|testata)\b.{0,40}"
    r"|.{0,120}\b(?:может не|не всегда) совпада\w+ с \w+(?: \w+)? редакции\b.{0,40}"
    r"|.{0,120}\b(?:може не|не завжди) (?:збіга|співпада)\w+ з \w+(?: \w+)? редакції\b.{0,40}"
)
_ANSWERS_NOT: Final = (
    r"alle (?:angaben|kurse|daten|preise)(?: (?:sind|erfolgen))?(?: \w+){0,3} ohne gewähr"
    r"|angaben(?: \w+){0,3} ohne gewähr|irrt[uü]mer?(?: und änderungen)? vorbehalten"
)
HOUSE: Final = late(rf"\W*(?:{_SAYS_WHOSE}|{_ANSWERS_NOT})\W*", re.IGNORECASE)
"""A whole line in which a house says whose views a text has, or that it answers for no figure."""
OVER: Final = re.compile(
    r"[-–—―*~=(（【\[<＜《#]{1,4}\s?(?:the end|end|fin|ende|fine|konec|конец|全文完|本文完|完"
    r"|终|終|おわり|끝)"
    r"\s?[-–—―*~=)）】\]>＞》#]{1,4}",
    re.IGNORECASE,
)
"""A mark that a text is over, in brackets or between dashes."""
MAIL: Final = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}")
SUMMARY: Final = re.compile(
    r"[【\[（(\s]*(?:摘要|导读|導讀|导语|核心提示|内容提要|提要|概要|要旨|要約|요약|summary|abstract)"
    r"\s?[:：】\]）)]\s?",
    re.IGNORECASE,
)
"""What stands before a summary of a text."""
_LONGEST_DISCLAIMED: Final = 500
_LONGEST_HOUSE: Final = 260
_LONGEST_NAME: Final = 5


def stated(text: str) -> frozenset[str]:
    """Return what a line states of a text, where that is all that it says; nothing of any other.

    Args:
        text: The line.

    Returns:
        Some of `"when"`, `"age"`, `"dated"`, `"source"`, `"writer"`, `"editor"`, `"counted"`,
        `"counts"`, and `"size"` and `"tool"` for the words of buttons beside.
    """
    if len(text) > _LONGEST:
        return frozenset()
    found: dict[str, int] = {}
    loose = False
    at = _end_of(_PARTED, text, 0)
    while at < len(text):
        item = _ITEM.match(text, at)
        if item is None:
            return frozenset()
        kind = str(next(name for name in _ITEM.groupindex if name != "colon" and item[name]))
        end = item.end()
        if kind in _LABELLED:
            end = _value(text, end, _LAST_NAME if kind == "editor" else _NAME)
            named = text[item.end() : end].strip()
            loose = loose or not (item["colon"] or _is_named(kind, text[item.end() - 1 : end]))
            if not (named or found or (kind == "editor" and item["colon"])):
                return frozenset()
        elif kind == "dated":
            loose = loose or not item["colon"]
        found[kind] = found.get(kind, 0) + 1
        at = _end_of(_PARTED, text, end)
    if loose and not {"when", "counts"} & found.keys():
        return frozenset()
    return frozenset() if found.keys() == {"tool"} and found["tool"] < _FEWEST else frozenset(found)


def _is_named(kind: str, value: str) -> bool:
    """Tell whether a label without a colon has a name behind a space: `"编辑 王小明"`."""
    return kind == "editor" and value[:1].isspace() and 1 < len(value.strip()) <= _LONGEST_NAME


def _value(text: str, at: int, another: re.Pattern[str]) -> int:
    """Return where the value of a label ends: a word of the line, and names that follow.

    Args:
        text: The line.
        at: Where the label ends.
        another: One more name behind a first.
    """
    at += len(text[at:]) - len(text[at:].lstrip())
    value = _VALUE.match(text, at)
    if value is None:
        return at
    following = _NEXT.search(text, at, value.end() + 4)
    if following is not None and following.start() < value.end():
        return following.start()
    end = value.end()
    for _ in range(_MOST_NAMES):
        name = another.match(text, end)
        if name is None or _ITEM.match(name[0].strip(" 、")):
            break
        end = name.end()
    return end


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()


def is_original(text: str) -> bool:
    """Tell whether a line says what the headline of a text was where it stood at first.

    Args:
        text: The line.
    """
    return len(text) <= _LONGEST and ORIGINAL.fullmatch(text) is not None


def is_disclaimed(text: str) -> bool:
    """Tell whether a line says what its site does not answer for, or who may print the text.

    Args:
        text: The line.
    """
    if len(text) <= _LONGEST_HOUSE and HOUSE.fullmatch(text):
        return True
    return len(text) <= _LONGEST_DISCLAIMED and DISCLAIMED.match(text) is not None
