"""What is known of a page beside its lines: what the rules that read these are told of it."""

from collections.abc import Collection, Sequence

from lxml import html

from newsreader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page beside its lines.

    Attributes:
        url: Its address, or `""`.
        titles: Its headline in the forms that it has that, the site's name cut off too.
        authors: Who wrote its article, as far as it says.
        free: Whether it tells machines that its text is free to read.
        feed: What the feed has of the text, a line each; what it says is no furniture of the page.
        tags: What the page says that its article is about.
        kicker: The line above its headline, or `""`.
        familiar: The keys of lines that most other pages of its site have; see `model.familiar`.
    """

    url: str = ""
    titles: Sequence[str] = ()
    authors: Sequence[str] = ()
    free: bool = False
    feed: str = ""
    familiar: Collection[int] = ()
    tags: Sequence[str] = ()
    kicker: str = ""


@dataclass(frozen=True, slots=True)
class Pairs:
    """A row of labels, each with what it is the label of.

    Attributes:
        home: What they stand in.
        lines: The places of their lines, in the order of the page.
        head: The place of the line right above them that is the first one beside them, or None.
        said: All labels and values, or nothing where the labels are minutes, times or years.
    """

    home: html.HtmlElement
    lines: tuple[int, ...]
    head: int | None = None
    said: tuple[str, ...] = ()
