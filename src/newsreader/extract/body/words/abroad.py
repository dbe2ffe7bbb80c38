"""The tables of phrases put together, as the rules ask them: one book a kind of line.

`tables` has the words, a row for each language; what is told by its grammar is joined to them by
the modules of its subject.
"""

import re
from typing import Final

from newsreader.extract.body.words.book import Book, Books, Joined
from newsreader.extract.body.words.single import Words
from newsreader.extract.body.words.tables.calls import ERRORS, TIPS, WAIT
from newsreader.extract.body.words.tables.counts import COUNTS
from newsreader.extract.body.words.tables.galleries import GALLERY, SLIDES
from newsreader.extract.body.words.tables.heads import FAQ, MOST_READ, PRESS, RELATED, WRITERS
from newsreader.extract.body.words.tables.letters import HINTS, NETWORKS
from newsreader.extract.body.words.tables.media import HOME, LENGTH, LISTEN, VIDEO, WINDOW
from newsreader.extract.body.words.tables.notes import ELSEWHERE as OUTSIDE
from newsreader.extract.body.words.tables.notes import REFERENCES
from newsreader.extract.body.words.tables.onward import READ_ALSO, TOPICS
from newsreader.extract.body.words.tables.part import ALERTS, COMMENTS, FOLLOW, FOLLOW_US, SUBSCRIBE
from newsreader.extract.body.words.tables.readers import AD, MEMBERS, METER
from newsreader.extract.body.words.tables.times import AGO as AGES
from newsreader.extract.body.words.tables.times import BESIDE, READING, STAMPED
from newsreader.extract.body.words.tables.tools import LOAD, PRINT, SAVE, SHARE, SHARE_ON
from newsreader.extract.body.words.tables.turns import TURNS
from newsreader.extract.body.words.tables.useful import ANSWERS, BRIEF, FOUND, USEFUL
from newsreader.pattern import late

LABELS: Final = Books(
    Book(
        *(SHARE, SAVE, PRINT, LISTEN, VIDEO, WINDOW, HOME, MEMBERS, AD, COMMENTS, FOLLOW),
        *(SUBSCRIBE, TOPICS, READING, AGES, COUNTS, ERRORS, TIPS, SLIDES),
        behind=24,
    ),
    Book(SHARE_ON, FOLLOW_US, behind=40, about=NETWORKS),
)
"""The words of a button or of a label by themselves."""
ENDS: Final = Book(RELATED, MOST_READ, WRITERS, PRESS, COMMENTS)
"""How a line says that the text is over, or that a box of links begins."""
PRESS_CONTACTS: Final = Book(PRESS)
"""What stands above whom the press may ask: of a press release a part, if it says so itself."""
POINTERS: Final = (READ_ALSO, TOPICS)
"""How a line begins that sends its reader to another page."""
TIMES: Final = Book(READING)
"""How long a text takes to read."""
OLD: Final = Book(AGES)
"""How old a text is."""
ASKED: Final = Book(ERRORS, TIPS, behind=240, sentences=True, about=HINTS)
"""What a site calls its readers to do, in whole paragraphs that say how."""
FOLLOWS: Final = Book(FOLLOW, SUBSCRIBE, ALERTS)
"""What is pressed to follow something, or to have letters or alerts of it."""
SUBSCRIBES: Final = Book(SUBSCRIBE)
"""What is pressed to have letters, or to be a subscriber."""
WAITING: Final = Book(WAIT)
"""What stands where something is still to be loaded."""
JUDGED: Final = Book(USEFUL, FOLLOW, behind=200, sentences=True)
"""To judge a page, and to follow its site."""
PRESSED: Final = Book(SHARE, SAVE, PRINT, HOME, TOPICS, SUBSCRIBE)
"""The words of what is there to be pressed: in bold amid the text they may be an author's."""
PRESSED_PICTURES: Final = Books(
    Book(SHARE, SAVE, PRINT, LISTEN, SUBSCRIBE), Book(SHARE_ON, FOLLOW_US, about=NETWORKS)
)
"""What is said of a picture that is pressed."""
ADVERTISEMENTS: Final = Book(AD)
"""What is said of an advertisement."""
LOADS: Final = Book(LOAD)
"""To load the program of a site: what is pressed for it."""
LISTENS: Final = Joined(Book(LISTEN), r"(?:artikel|beitrag) (?:an)?hören", re.IGNORECASE)
"""To hear a text: what is pressed for it."""
ADVERTISED: Final = Book(AD)
"""That something is an advertisement."""
GALLERIES: Final = Book(GALLERY)
"""What leads to the pictures of a text, and how many there are."""
LENGTHS: Final = Book(LENGTH)
"""What stands before how long something plays."""
HOMES: Final = Book(HOME)
"""The way back and up."""
NEIGHBOURS: Final = Book(TURNS)
"""What stands before the link to the text before or behind one."""
FAQS: Final = Book(FAQ)
"""What stands above questions with their answers."""
QUESTIONS: Final = Book(USEFUL, FOUND)
"""Whether a page was of use."""
BRIEF_QUESTIONS: Final = Book(BRIEF)
"""The same in a word or two: where buttons answer it, the page asks."""
ANSWERED: Final = Book(ANSWERS)
"""What is said under such a question, and by authors too."""
COUNTED: Final = Book(METER, behind=200, sentences=True)
"""How many texts a reader may still have for nothing, in whole paragraphs."""
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
REFERENCES_HEAD: Final = Book(REFERENCES)
"""What stands above the sources of a text."""
OUTSIDE_HEAD: Final = Book(OUTSIDE)
"""What stands above links to other sites."""
