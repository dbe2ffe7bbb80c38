"""What stands below a text in scripts that most rules here do not read: rights, editors, codes."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.words.stated import stated
from newsreader.extract.reporters import REPORTER
from newsreader.markup.tree import drop
from newsreader.model.names import names
from newsreader.pattern import late

_WHOLE: Final = names("table figure pre blockquote")
_LONGEST: Final = 160
"""Characters of such a line."""
_LONGEST_NOTE: Final = 300
"""Characters of one that calls itself so."""
_LONGEST_UNPARTED: Final = 70
"""Characters of one in Chinese or Japanese, where that is a sentence or two."""
_LAST: Final = 8
"""Lines at the end among which they stand."""
_BELOW: Final = 200
"""Characters of other things that may stand below such a line in one element with the text."""
_LONGEST_BEHIND: Final = 40
"""Characters of a line behind those of the editors."""
_BREAKS: Final = names("br img")
_SHORTEST: Final = 2
_RIGHTS: Final = re.compile(
    r"^\W{0,8}(?:copyright|©|\(c\)).{0,100}\ball rights reserved\W*$|"
    r"무단\s?(?:전재|복제|배포|사용)|재배포\s?(?:를|을)?\s?금지|저작권자\s?[ⓒ©(（]"
    r"|無断\s?(?:転載|複製|引用|使用).{0,12}(?:禁|お断り|ご遠慮)|(?:無断)?転載(?:を)?禁|禁無断"
    r"|(?=.*(?:[转轉][载載]|[复複][制製]|摘[编編]|不得|禁止|请勿|請勿|[谢謝][绝絕]|[严嚴]禁|版[权權]))"
    r"(?:未经|未經).{0,16}(?:授权|授權|许可|許可|允许|同意)|版[权權](?:所有|声明|聲明)|著作權所有"
    r"|(?:请勿|請勿|不得|禁止|谢绝).{0,6}[转轉][载載]|[转轉][载載](?:请|請|须|須|必须|需)"
    r"|все права защищены|^\W*(?:перепечатка|копирование) .{0,60}(?:запрещен|разрешен|только)"
    r"|усі права (?:захищен|застережен)|الحقوق محفوظة|حقوق (?:النشر|الطبع)(?: والنشر)? محفوظة"
    r"|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|tüm hakları saklıdır|wszelkie prawa zastrzeżone"
    r"|všechna práva vyhrazena|minden jog fenntartva|^\W*hak cipta|^\W*bản quyền thuộc"
    r"|mọi quyền được bảo lưu|με επιφύλαξη παντός δικαιώματος|alla rättigheter förbehållna",
    re.IGNORECASE,
)
"""How it is said that nobody may print a text again."""
_NO_COPIES: Final = late(
    r"©|\(c\)|\bcopyright\b|\ball rights reserved\b|\bno part\b|\bwithout (?:\w+ ){0,3}permission\b"
    r"|\brechte vorbehalten|\bvervielfältigung|\bdroits (?:\w+ )?réservés|\breproduction\b"
    r"|\bderechos (?:\w+ )?reservados|\breproducción|\bdireitos (?:\w+ )?reservados|\breprodução"
    r"|\bdiritti (?:\w+ )?riservati|\briproduzione|\brechten voorbehouden|\boverneming"
    r"|\brättigheter förbeh|\beftertryck|\brettigheter (?:er )?(?:reservert|forbeholdt)|\bophavsret"
    r"|\boikeudet pidätetään|\bprawa zastrzeżone|\bkopiowanie|\bpráva vyhrazena|\bpráva vyhradené"
    r"|\bjog fenntartva|\bdrepturile rezervate|\breproducerea|\bhakları saklıdır|\bizinsiz"
    r"|\bправа (?:захищен|застережен|защищен)|\bперепечатк|\bкопирован|\bпередрук|\bδικαιώματος"
    r"|זכויות שמורות|אין להעתיק|حقوق|يمنع|باز ?نشر|सर्वाधिकार|पुनर्प्रकाशन|\bhak cipta|\bdilarang"
    r"|\bbản quyền|無断|转载|轉載|版权|版權|무단|저작권",
    re.IGNORECASE,
)
"""Words of a line that calls itself so, and says whose a text is."""
_NAMED: Final = re.compile(r"(?:^|\s)(?:[\w-]{1,30}[_-])?copyrights?(?:$|\s)", re.IGNORECASE)
"""What such a line is called."""
_LONGEST_NAME: Final = 300
_EDITORS: Final = re.compile(
    r"(?:\s*[【\[(（]?\s*(?:(?:我要)?纠错|糾錯|举报|(?:责任|責任|执行|網頁|网络)?(?:编辑|編輯)|责编|責編|审核|校对"
    r"|监制|编审|统筹)\s*(?:[:：/]\s*[^\s【】\[\]()（）]{1,20}+)?\s*+[】\])）]?)++\s*"
    r"|\W*(?:扫一扫|扫码|微信扫|掃一掃|掃碼|用手机扫|分享到?(?:微信|朋友圈)|长按识别|打开手机).{0,40}"
)
"""Who went over a text, and the picture of a code that shows its page on a telephone."""
_REPORTER: Final = re.compile(rf"[\s(\[=]*{REPORTER}\W*")
_UNPARTED: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}")
_ROLES: Final = re.compile(
    r"(?:[见見][习習]|[实實][习習]|特[约約])?[记記]者|[实實][习習]生|通[讯訊][员員]"
)
"""What Chinese and Japanese papers call who writes for them, with the names."""
_LONGEST_WORD: Final = 12
_MAIL: Final = re.compile(r"\S{1,64}@\S{1,64}\.\w{2,10}")


def is_below_text(text: str) -> bool:
    """Tell whether a line says who may print a text, who went over it, or what code shows it."""
    if not text or len(text) > _LONGEST:
        return False
    short = len(text) <= _LONGEST_UNPARTED or _UNPARTED.search(text) is None
    return (
        (short and _RIGHTS.search(text) is not None)
        or _EDITORS.fullmatch(text) is not None
        or _REPORTER.fullmatch(text) is not None
    )


def empty_last_lines(body: html.HtmlElement) -> None:
    """Empty such lines that only breaks part from the text above them, and short ones behind.

    Args:
        body: The page; changed in place.
    """
    for parent in {each.getparent(): None for each in body.iter("br")}:
        below = 0
        _empty_behind_editors(parent)
        for element in parent.iterchildren(reversed=True):
            line = " ".join((element.tail or "")[: 2 * _LONGEST].split())
            if element.tag == "br" and line and is_below_text(line):
                element.tail = None
                continue
            below += len(line)
            below += len(element.text_content()) if isinstance(element.tag, str) else 0
            if below > _BELOW:
                break


def _empty_behind_editors(parent: html.HtmlElement) -> None:
    """Empty the lines behind those of the editors, if all of them are short.

    Args:
        parent: What holds them; changed in place.
    """
    end: list[html.HtmlElement] = []
    behind = 0
    for element in parent.iterchildren(reversed=True):
        line = " ".join((element.tail or "")[: 2 * _LONGEST].split())
        if len(line) > _LONGEST_BEHIND or element.tag not in _BREAKS:
            break
        end.append(element)
        if element.tag == "br" and "editor" in stated(line):
            behind = len(end)
    for element in end[:behind]:
        element.tail = None
        if element.tag == "img":
            drop(element)


def drop_below_text(choice: Choice) -> None:
    """Drop such lines at the end of a text, and as its last ones the names of its authors.

    Args:
        choice: The lines of the page.
    """
    authors = choice.known.authors
    at_end = True
    for index in reversed(chosen_lines(choice)[-_LAST:]):
        run = choice.runs[index]
        whole = any(each.tag in _WHOLE for each in ancestors(run.block))
        below = is_below_text(run.text) or _is_named(run)
        if not whole and (below or (at_end and says_only(run.text, authors, 0))):
            choice.chosen[index] = False
        else:
            at_end = False


def _is_named(run: Run) -> bool:
    """Tell whether a line calls itself a note on rights, and is one by a word of it too."""
    called = run.block.get("class", "")[:_LONGEST_NAME]
    if len(run.text) > _LONGEST_NOTE or _NAMED.search(called) is None:
        return False
    return _NO_COPIES.search(run.text) is not None


def says_only(text: str, authors: Sequence[str], beside: int) -> bool:
    """Tell whether a line names authors of a text, and has at most some words beside.

    Args:
        text: The line.
        authors: Their names.
        beside: How many words.
    """
    if len(text) > _LONGEST or "\u3002" in text:
        return False
    rest = text.casefold()
    found = 0
    for name in sorted(authors, key=len, reverse=True):
        said = re.escape(name.casefold())
        if _UNPARTED.search(name) is None:
            said = rf"(?<!\w){said}(?!\w)"
        elif len(name) < _SHORTEST:
            continue
        rest, times = re.subn(said, " ", rest)
        found += times
    if not found:
        return False
    left = WORD.findall(_ROLES.sub(" ", _MAIL.sub(" ", rest)))
    return sum(map(_weight, left)) <= beside and sum(map(len, left)) <= _LONGEST_WORD * beside


def _weight(word: str) -> int:
    """Return as how many words a word counts: in Chinese and Japanese it may be a sentence."""
    return len(word) // 2 if _UNPARTED.search(word) else 1
