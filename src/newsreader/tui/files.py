"""The files that come with articles: what plays, what is on its way, and how that is said."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.dataclass import dataclass, field
from newsreader.errors import NewsreaderError
from newsreader.model.article import Article
from newsreader.model.download import Coming, Event, Here
from newsreader.model.feed import Enclosure
from newsreader.model.wording import size_words
from newsreader.reader import downloading
from newsreader.reader.door import Reader
from newsreader.tui.guard import plain
from newsreader.typeset.wording import file_name

if TYPE_CHECKING:
    from newsreader.reader.downloading import Downloads, Player


@dataclass(slots=True)
class Row:
    """How a file is.

    Attributes:
        name: What it is called on the screen.
        words: How far it has come, where it is, or why it did not come.
        going: Whether it is on its way.
        failed: Whether it did not come.
        share: How much of it is here, 0 to 1, or None where its size is not known.
        size: Bytes of the file that was saved, whatever its feed has said; None before that.
    """

    name: str
    words: str = ""
    going: bool = False
    failed: bool = False
    share: float | None = None
    size: int | None = None


@dataclass(slots=True)
class Files:
    """All files of one run; made when the first one is asked for.

    Attributes:
        reader: The one door.
        told: Called from another thread with each event of a download.
        ended: Called from another thread when a player ends by itself, with what went wrong.
        rows: How each is, by its address.
    """

    reader: Reader
    told: Callable[[Event], object]
    ended: Callable[[str], object]
    rows: dict[str, Row] = field(default_factory=dict)
    _downloads: "Downloads | None" = None
    _player: "Player | None" = None
    _plays: str = ""

    @property
    def plays(self) -> str:
        """The address of what plays, as far as that can be known, or `""`."""
        player = self._player
        return self._plays if player is not None and player.lasting and player.playing else ""

    def play(self, enclosure: Enclosure) -> str:
        """Play a file in place of what plays, from the disk if it is there; returns the player.

        Raises:
            NewsreaderError: It cannot be played, in words.
        """
        self.stop()
        path = self.reader.downloaded(enclosure)
        settings = self.reader.settings
        self._player = downloading.play(enclosure, settings, ended=self.ended, path=path)
        self._plays = enclosure.url
        return self._player.name

    def stop(self) -> None:
        """Stop what plays."""
        player, self._player = self._player, None
        if player is not None and player.lasting:
            player.stop()

    def get(self, article: Article, enclosure: Enclosure) -> None:
        """Download a file, unless it is on its way.

        Raises:
            NewsreaderError: It cannot be begun, in words.
        """
        order = downloading.order_of(article, enclosure, self.reader.settings)
        if self._downloads is None:
            self._downloads = downloading.open_downloads(self._tell, self.reader)
        row = self.rows.get(enclosure.url)
        if row is None or not row.going:
            name = file_name(enclosure) or article.headline.title
            self.rows[enclosure.url] = Row(name, "waiting for its turn", going=True)
            self._downloads.get(order)

    def _tell(self, event: Event) -> None:
        """Remember what has come, in the thread that says so, and pass the word on."""
        if isinstance(event, Here):
            with suppress(NewsreaderError):  # it is there all the same
                self.reader.note_download(event.url, event.path)
        self.told(event)

    def recall(self, article: Article) -> None:
        """Take note of the files of an article that were downloaded before."""
        for one in article.enclosures:
            row = self.rows.get(one.url)
            if row is not None and (row.going or row.failed):
                continue
            if path := self.reader.downloaded(one):
                name = file_name(one) or article.headline.title
                self.rows[one.url] = Row(name, f"saved {path}", size=_size(path))
            else:
                self.rows.pop(one.url, None)

    def cancel(self, url: str) -> None:
        """Stop a download; what there is of it stays."""
        if self._downloads is not None:
            self._downloads.cancel(url)

    def take(self, event: Event) -> str:
        """Take an event of a download; returns what is to be said of it, or `""`."""
        if event.url not in self.rows:
            return ""
        row = self.rows[event.url]
        if isinstance(event, Coming):
            row.share = event.have / event.total if event.total else None
            row.words = coming_words(event.have, event.total)
            return ""
        row.going, row.failed = False, not isinstance(event, Here)
        if isinstance(event, Here):
            row.words, row.size = f"saved {event.path}", _size(event.path)
            return f"Saved {event.path}"
        kept = f"; {size_words(event.kept)} are kept and gone on with" if event.kept else ""
        why = downloading.why_missed(event, self.reader.now(), self.reader.zone)
        row.words = f"{why}{kept}"
        return f"{row.name}: {row.words}"

    def words(self) -> str:
        """What is on its way, in a few words, or `""`."""
        going = [row for row in self.rows.values() if row.going]
        if not going:
            return ""
        if len(going) == 1:
            return f"↓ {plain(going[0].name)}: {going[0].words}"
        shares = [row.share for row in going if row.share is not None]
        told = f", {100 * sum(shares) / len(shares):.0f} %" if shares else ""
        return f"↓ {len(going)} files{told}"

    def close(self) -> None:
        """Stop all; what there is of downloads stays for another time."""
        self.stop()
        if self._downloads is not None:
            self._downloads.close()


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:  # somebody has taken it away since
        return None


def coming_words(have: int, total: int | None) -> str:
    """How far a file has come: `34 %, 12 MB of 36 MB`."""
    if not total:
        return size_words(have)
    return f"{100 * have // total} %, {size_words(have)} of {size_words(total)}"
