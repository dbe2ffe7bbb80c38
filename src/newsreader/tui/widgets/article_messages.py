"""What the article pane tells the screen."""

from textual.message import Message

from newsreader.model.article import Place
from newsreader.typeset.lines import Plate


class PlaceChanged(Message):
    """The reader has come to rest at another place; while they scroll nothing is said."""

    def __init__(self, article_id: int, place: Place) -> None:
        """Say where the reader is.

        Args:
            article_id: The article on the page.
            place: What stands at the top of the pane.
        """
        super().__init__()
        self.article_id = article_id
        self.place = place

    def can_replace(self, message: Message) -> bool:
        """Whether an older message in the queue says nothing more."""
        return isinstance(message, PlaceChanged) and message.article_id == self.article_id


class ColumnStays(Message):
    """The column is to be wider or narrower, and cannot be."""

    def __init__(self, cells: int, end: str) -> None:
        """Say how wide it is.

        Args:
            cells: Of its lines.
            end: `"wide"` or `"narrow"`: what it is as much of as it can be.
        """
        super().__init__()
        self.cells = cells
        self.end = end


class LinkClicked(Message):
    """Something that leads elsewhere was clicked."""

    def __init__(self, href: str) -> None:
        """Say where it leads.

        Args:
            href: An http(s) or mailto address, `"article:ID"` or `"tag:LABEL"`.
        """
        super().__init__()
        self.href = href


class PicturesNear(Message):
    """Pictures are in sight, or will be soon, that are not there yet."""

    def __init__(self, article_id: int, plates: tuple[Plate, ...]) -> None:
        """Say which.

        Args:
            article_id: The article on the page.
            plates: Their places, the nearest to the top of what is in sight first.
        """
        super().__init__()
        self.article_id = article_id
        self.plates = plates


class LinkCopied(Message):
    """The address of a link is to be copied."""

    def __init__(self, href: str) -> None:
        """Say which.

        Args:
            href: As in `LinkClicked`.
        """
        super().__init__()
        self.href = href


class LinkBrowsed(LinkCopied):
    """A link is to be opened in the browser, whatever it leads to."""


class SelectionMade(Message):
    """Text was selected."""

    def __init__(self, text: str) -> None:
        """Say which.

        Args:
            text: The text, without the marks and breaks of the page.
        """
        super().__init__()
        self.text = text


class Prompted(Message):
    """Something has begun that goes on, has changed or has ended."""

    def __init__(self, text: str, *more: str) -> None:
        """Say what there is to know of it.

        Args:
            text: The words; `""` when it has ended.
            more: What is worth saying beside it as far as there is room, the most useful first.
        """
        super().__init__()
        self.text, self.more = text, more

    def can_replace(self, message: Message) -> bool:
        """Whether an older message in the queue says nothing more."""
        return isinstance(message, Prompted)
