"""The links of the article: where they lead outside, and what opens or copies them."""

from collections.abc import Callable
from typing import Final

from newsreader.model.article import Article, Headline
from newsreader.model.span import REFUSED
from newsreader.reader.door import Reader
from newsreader.tui.parts.opener import Opener
from newsreader.tui.parts.speaker import Speaker
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.tui.widgets.bar import Words, words
from newsreader.typeset.lines import FILES, Plate

_WARNED: Final = "Careful: read below. Press again to open it"
"""What is said beside a large picture of a link that is not what it seems."""


class Links:
    """Knows where the links of an article lead, and sends them out."""

    def __init__(
        self,
        reader: Reader,
        speaker: Speaker,
        opener: Opener,
        view: ArticleView,
        *,
        article: Callable[[], Article | None],
        selected: Callable[[], Headline | None],
    ) -> None:
        """Know of no links yet.

        Args:
            reader: The one door.
            speaker: Says what is opened.
            opener: Opens and copies addresses.
            view: The page whose links they are.
            article: Gives the article that was shown last, whose files are numbered.
            selected: Gives the headline to whose address places within the page belong.
        """
        self._reader, self._speaker, self._opener, self._view = reader, speaker, opener, view
        self._article, self._selected = article, selected

    def copy(self, href: str) -> None:
        """Copy the address of a link.

        Args:
            href: As in `Run.href`.
        """
        self._opener.copy_link(self.outside(href).removeprefix(REFUSED))

    def browse(self, href: str) -> None:
        """Open a link in the browser.

        Args:
            href: As in `Run.href`.
        """
        self._opener.open_link(self.outside(href), self.words_of(href))

    def follow(self, href: str) -> None:
        """Open a link that leads out of the program.

        Args:
            href: As in `Run.href`.
        """
        self._opener.open_link(href, self.words_of(href))

    def browse_plate(self, plate: Plate) -> Words:
        """Open where a picture leads; returns what is to be said of that beside the picture.

        Args:
            plate: The picture in its place.
        """
        address = self.outside(plate.address)
        self._opener.open_link(address, plate.said)
        # What is wrong with a link stands beside its picture, all of it.
        warned = plate.href and self._opener.warned_of == address
        return words(_WARNED) if warned else self._speaker.said

    def words_of(self, href: str) -> list[str]:
        """Return what the links of the article say that lead to an address.

        Args:
            href: As in `Run.href`.
        """
        found = [link for link in self._view.linking.links if link.href == href]
        return [
            words for link in found for words in (link.plate.said if link.plate else [link.text])
        ]

    def outside(self, href: str) -> str:
        """The address by which the world knows what a link leads to, or `""`.

        Args:
            href: As in `Run.href`.
        """
        kind, _, rest = href.partition(":")
        if kind == "article" and rest.isdecimal():
            found = self._reader.headlines([int(rest)])
            return found[0].url if found else ""
        if kind == "picture" and rest.isdecimal():
            plates = self._view.page.pictures if self._view.page is not None else ()
            return self.outside(plates[int(rest)].address) if int(rest) < len(plates) else ""
        if href.startswith(FILES):
            article = self._article()
            files = article.enclosures if article is not None else ()
            at = int(rest) if rest.isdecimal() else 0
            return files[at].url if at < len(files) else ""
        selected = self._selected()
        if href.startswith("#") and selected is not None and selected.url:
            return selected.url.partition("#")[0] + href
        return "" if kind == "tag" else href
