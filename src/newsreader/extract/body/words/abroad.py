"""What pages say around every text, of many languages: the tables as they are asked.

`tables` has the words, a row for each language; `phrases` joins these to what it has by grammar.
"""

from typing import Final

from newsreader.extract.body.words.book import Book, Words
from newsreader.extract.body.words.tables.calls import ANSWERS, ERRORS, FOUND, TIPS, USEFUL
from newsreader.extract.body.words.tables.heads import MOST_READ, RELATED, WRITERS
from newsreader.extract.body.words.tables.letters import HINTS, LETTERS
from newsreader.extract.body.words.tables.media import HOME, LISTEN, VIDEO, WINDOW
from newsreader.extract.body.words.tables.onward import READ_ALSO, TOPICS
from newsreader.extract.body.words.tables.part import COMMENTS, FOLLOW, SUBSCRIBE
from newsreader.extract.body.words.tables.readers import AD, MEMBERS
from newsreader.extract.body.words.tables.times import AGO as AGES
from newsreader.extract.body.words.tables.times import BESIDE, READING, STAMPED
from newsreader.extract.body.words.tables.tools import PRINT, SAVE, SHARE
from newsreader.pattern import late

LABELS: Final = Book(
    *(SHARE, SAVE, PRINT, LISTEN, VIDEO, WINDOW, HOME, MEMBERS, AD, COMMENTS, FOLLOW, SUBSCRIBE),
    *(TOPICS, READING, AGES, ERRORS, TIPS),
    behind=24,
)
"""The words of a button or of a label by themselves."""
ENDS: Final = Book(RELATED, MOST_READ, WRITERS, COMMENTS)
"""How a line says that the text is over, or that a box of links begins."""
POINTERS: Final = (READ_ALSO, TOPICS)
"""How a line begins that sends its reader to another page."""
TIMES: Final = Book(READING)
"""How long a text takes to read."""
OLD: Final = Book(AGES)
"""How old a text is."""
ASKED: Final = Book(ERRORS, TIPS, LETTERS, behind=240, sentences=True, about=HINTS)
"""What a site calls its readers to do, in whole paragraphs that say how."""
JUDGED: Final = Book(USEFUL, FOLLOW, behind=200, sentences=True)
"""To judge a page, and to follow its site."""
QUESTIONS: Final = Book(USEFUL, FOUND)
"""Whether a page was of use."""
ANSWERED: Final = Book(ANSWERS)
"""What is said under such a question, and by authors too."""
HEADS: Final = Book(TIPS, ERRORS, USEFUL)
"""What stands above a box that calls its reader to write in."""
HINTED: Final = late(HINTS)
"""What such a box must say, folded."""
FILMS: Final = Book(VIDEO)
"""What stands above the title of a film."""
ELSEWHERE: Final = Book(WINDOW)
"""Where a link opens."""
BESIDE_DATES: Final = Words(STAMPED, BESIDE)
"""What stands beside a date."""
DATED: Final = Words(STAMPED)
"""What says of a date that it is the text's."""
MINUTES: Final = (
    r"(?:approx\.?|about|ca\.?|circa|env\.?|≈|~)?\s*(?:\d{1,3}|x)[\s-]*(?:min(?:ute|uut|uti|uto"
    r"|uta|ut)?[ns]?\.?|мин(?:ут[аы]?)?\.?|分(?:鐘|钟)?|분)"
    r"[\s-]*(?:to read|read(?:ing time)?|de lecture|de lectura|de leitura|di lettura|lesezeit"
    r"|leseminuten|lesedauer"
    r"|leestijd"
    r"|läsning|lesetid|læsetid|lästid|czytania|чтения|на чтение|で読めます|阅读|閱讀|읽기)"
    r"|(?:time to read|read(?:ing)?|lecture|lectura(?: de)?|lettura|leitura(?: de)?|leestijd"
    r"|lesezeit)"
    r":? (?:ca\.? |circa )?\d{1,3} min(?:ut\w{0,3})?\.?"
    r"|(?:ten tekst przeczytasz w|legetid)\b.{0,20}|(?:lesezeit|lesedauer|leestijd|lästid|lesetid"
    r"|læsetid|tempo (?:di lettura|de leitura)"
    r"|czas czytania|время чтения|час читання|読了時間|阅读时间|閱讀時間|읽는 시간):?.{0,20}"
)
"""How long a text takes to read, within a line."""
AGO: Final = (
    r"(?:an?|\d{1,2}) ?(?:sec(?:ond)?|min(?:ute)?|hour|hr|h|day|week|month|year)s? ago"
    r"|vor (?:einer|einem|\d{1,2}) (?:minute|stunde|tag|woche|monat|jahr)(?:e?n|en|e)?"
    r"|il y a (?:une?|\d{1,2}) (?:min(?:ute)?s?|h(?:eure)?s?|jours?|semaines?|mois|ans?)"
    r"|hace (?:un|una|\d{1,2}) (?:min(?:uto)?s?|horas?|días?|semanas?|mes(?:es)?|años?)"
    r"|(?:\d{1,2}) (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa"
    r"|há (?:um|uma|\d{1,2}) (?:min(?:uto)?s?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)"
    r"|\d{1,2} (?:minuten|uur|dagen|weken|maanden|jaar) geleden"
    r"|\d{1,2} (?:min(?:ut)?|godz(?:in)?|dni)\w* temu"
)
"""How old a text is, within a line."""
LABEL: Final = (
    r"(?:文字サイズ|글자 ?크기) ?.{0,6}|(?:この記事は)?(?:有料|会員限定)(?:会員)?記事(?:です)?。?"
    rf"(?:残り\s?\d+\s?文字)?|{MINUTES}"
    r"|(?:нашли|заметили|знайшли|помітили) (?:опечатку|ошибку|помилку)\?"
    r".{0,60}ctrl.{1,3}enter.{0,9}"
)
"""Labels that are no matter of a few words."""
_WORD: Final = r"[\u0900-\u0dff\u0e00-\u0e7f.]{2,16}"
"""The name of a month where letters stand above one another."""
DAY: Final = (
    r"(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
    r"(?:\s?[(（][月火水木金土日一二三四五六월화수목금토일][)）])?"
    r"|\d{1,2}\. ?\d{1,2}\. (?:19|20)\d\d|\d{1,2} d['’]\w{3,10} (?:de |del )?(?:19|20)\d\d"
    r"|(?:19|20)\d\d\. gada \d{1,2}\. \w{3,12}"
    r"|(?:19|20)\d\d(?:\.|\. gada| m\.) \w{3,12}\.? \d{1,2}(?:\.| d\.)?"
    rf"|\d{{1,2}}(?: de)? {_WORD},? (?:19|20|25)\d\d|{_WORD} \d{{1,2}}, (?:19|20|25)\d\d"
)
"""A day as it is written in more languages."""
STAMP: Final = (
    r"(?:午前|午後|上午|下午|凌晨|晚上|오전|오후)?\s?\d{1,2}\s?(?:[:：]\d{2}|[時時点시](?:\s?\d{1,2}\s?[分分])?)"
    r"|기사\s?입력|최초\s?입력|최종\s?(?:수정|업데이트)|입력|수정|등록|승인|업데이트|오전|오후"
    r"|公開日?時?|最終更新日?|更新日?時?|掲載日?|配信日?|発行日?|发布时间|发布|发表|更新时间|发稿时间"
    r"|時間|时间|日期|日時|發[布佈]"
    r"|опубликован[оа]|обновлен[оа]|обновлён|оновлено|опубліковано|дата|публикации|(?<!\w)(?:в"
    r"|мск)\b"
    r"|[月火水木金土日]曜日?|[월화수목금토일]요일|(?:星期|周|週)[一二三四五六日天]"
    r"|\b(?:ص|م)\b|نُ?شر(?:ت)? في|بتوقيت \S+|اخر تحديث"
)
"""What stands beside a date where words are not parted by spaces."""
