"""What the desk answers: lists, counts, articles, marks, progress, trouble."""

from array import array
from collections.abc import Callable, Collection, Sequence

from textual.message import Message

from newsreader.model.article import Article, Flag, Headline
from newsreader.model.feed import Feed
from newsreader.model.progress import Progress
from newsreader.model.query import Counts
from newsreader.model.session import Session
from newsreader.model.undone import Undone
from newsreader.reader.body import Body


class Listed(Message):
    """A list as the store has it.

    Attributes:
        session: What was asked for.
        ids: The articles.
        counted: What is told beside it, or None where that comes after it.
        fresh: Whether it is another list, and no newer version of the one on screen.
        revision: The store's revision, of which the list is at least.
        kept: The articles that were to stay in it, at their places, though they no longer fit.
        marks: How many of the marks that were asked for had been written before.
    """

    def __init__(
        self,
        session: Session,
        ids: "array[int]",
        counted: "Counted | None",
        fresh: bool,
        revision: int = 0,
        *,
        kept: Collection[int] = (),
        marks: int = 0,
    ) -> None:
        super().__init__()
        self.marks = marks
        self.session = session
        self.ids = ids
        self.counted = counted
        self.fresh = fresh
        self.revision = revision
        self.kept = kept


class Counted(Message):
    """What there is now.

    Attributes:
        session: What was asked for.
        counts: What the lines of the tag filter hold.
        unread: How many articles of the list are unread.
        feeds: The feeds.
        marks: How many of the marks that were asked for had been written before.
    """

    def __init__(
        self,
        session: Session,
        counts: Counts,
        unread: int,
        feeds: tuple[Feed, ...],
        marks: int = 0,
    ) -> None:
        super().__init__()
        self.marks = marks
        self.session = session
        self.counts = counts
        self.unread = unread
        self.feeds = feeds


class Fetched(Message):
    """An article, ready to be set.

    Attributes:
        article: As the door gives it.
        body: Makes its document; the start of it, at least, is there.
        more: The headlines of the rail of More news.
    """

    def __init__(self, article: Article, body: Body, more: Sequence[Headline]) -> None:
        super().__init__()
        self.article = article
        self.body = body
        self.more = more


class Unmarked(Message):
    """A mark could not be written: the list is to be put back."""

    def __init__(self, ids: Collection[int], flag: Flag, value: bool) -> None:
        super().__init__()
        self.ids = ids
        self.flag = flag
        self.value = value


class Marked(Message):
    """A mark is in the store; `what` says so in words, or is `""` when it needs no word."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.what = what


class Undid(Message):
    """A step was taken back in the store, so that the list on screen is out of date.

    Attributes:
        undone: The step.
        title: The headline of its article, or `""` where there are several.
        marks: How many of the marks that were asked for were written with it.
    """

    def __init__(self, undone: Undone, title: str, marks: int) -> None:
        super().__init__()
        self.undone = undone
        self.title = title
        self.marks = marks


class Writable(Message):
    """The store could only be read, and can be written again."""


class Went(Message):
    """A refresh went on: its events since the last word."""

    def __init__(self, events: Sequence[Progress]) -> None:
        super().__init__()
        self.events = events


class Reloaded(Message):
    """The config file has changed and was read again."""


class Added(Message):
    """Feeds have been written into the config file; `count` of them are new."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count


class Reply(Message):
    """What a part of the screen asked for is done; `take` deals with that on the event loop."""

    def __init__(self, take: Callable[[], object]) -> None:
        super().__init__()
        self.take = take


class Trouble(Message):
    """Something went wrong; `text` says what in words.

    `said` takes the place of what the status line tells of it as still under way; `""` does not.
    """

    def __init__(self, text: str, said: str = "") -> None:
        super().__init__()
        self.text = text
        self.said = said
