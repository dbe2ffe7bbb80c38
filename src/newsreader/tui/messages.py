"""What the panes tell the screen; what workers tell it too."""

from textual.message import Message
from textual.scroll_view import ScrollView

from newsreader.dataclass import dataclass
from newsreader.model.article import Flag, Headline
from newsreader.model.query import View
from newsreader.tui.terminal import Answers


class Highlighted(Message):
    """The selection in the headline list rests on another article.

    A run of `j` keys leaves only the last one in the queue.
    """

    def __init__(self, article_id: int | None) -> None:
        super().__init__()
        self.article_id = article_id

    def can_replace(self, message: Message) -> bool:
        """Whether an older message in the queue says nothing more."""
        return isinstance(message, Highlighted)


class Opened(Message):
    """An article was asked for: it is to be shown and counts as read.

    Attributes:
        article_id: Its id.
        enter: Whether the reader goes in to it, so that the keys move its text.
    """

    def __init__(self, article_id: int, *, enter: bool = True) -> None:
        super().__init__()
        self.article_id = article_id
        self.enter = enter


class FlagClicked(Message):
    """The sign of a state of an article was clicked: it is to be turned round.

    Attributes:
        headline: The article.
        flag: Which state.
    """

    def __init__(self, headline: Headline, flag: Flag) -> None:
        super().__init__()
        self.headline = headline
        self.flag = flag


class MenuAsked(Message):
    """What can be done with the selected article is asked for, by the right button.

    Attributes:
        x: Column of the screen where the mouse is.
        y: Its line.
    """

    def __init__(self, x: int, y: int) -> None:
        super().__init__()
        self.x = x
        self.y = y


class LastWord(Message):
    """A pane has told the screen all that it had to tell: this comes behind it.

    Attributes:
        pane: Which.
    """

    def __init__(self, pane: ScrollView) -> None:
        super().__init__()
        self.pane = pane


class NewAbove(Message):
    """How many headlines have arrived above what is on screen changed."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def can_replace(self, message: Message) -> bool:
        """Whether an older message in the queue says nothing more."""
        return isinstance(message, NewAbove)


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the tag filter that can be chosen: just one of the three is set.

    Attributes:
        view: A standing view, or None.
        tag: The normal form of a tag, or `""`.
        feed: The address of a feed, or `""`.
    """

    view: View | None = None
    tag: str = ""
    feed: str = ""


class FilterShown(Message):
    """A line of the tag filter is to be the whole filter."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice


class FilterAdded(Message):
    """A line is to narrow the filter further, or no longer."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice


class FilterExcluded(Message):
    """A tag is to be excluded, or no longer."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice


class FilterCleared(Message):
    """The filter is to be empty again; with none to clear, the pane is left."""


class Loaded(Message):
    """The screen has its list, so that keys mean something."""


class Settled(Message):
    """The screen shows all that it is to show at a start."""


class FilterLeft(Message):
    """The tag filter is to give the focus back."""


class TerminalAnswered(Message):
    """The terminal has said what it can do.

    Attributes:
        answers: What it said.
        seconds: How long it took at the quickest.
    """

    def __init__(self, answers: Answers, seconds: float) -> None:
        super().__init__()
        self.answers = answers
        self.seconds = seconds


class TerminalGone(Message):
    """There is no terminal any more: its window was closed."""
