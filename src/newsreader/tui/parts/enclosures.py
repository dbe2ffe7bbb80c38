"""What comes with the selected article: podcasts and videos, played and downloaded."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Any, Final

from textual.screen import Screen

from newsreader.errors import NewsreaderError
from newsreader.model.article import Article, Headline
from newsreader.model.download import Coming, Event
from newsreader.model.feed import Enclosure
from newsreader.reader.door import Reader
from newsreader.tui.answers import Reply
from newsreader.tui.desk import Desk
from newsreader.tui.files import Files
from newsreader.tui.guard import plain
from newsreader.tui.parts.opener import Opener
from newsreader.tui.parts.speaker import NO_ARTICLE, Speaker
from newsreader.typeset.wording import file_name

_NO_FILES: Final = "No files come with this article"


class Enclosures:
    """Plays and downloads the files of articles."""

    def __init__(
        self,
        screen: Screen[Any],
        desk: Desk,
        speaker: Speaker,
        opener: Opener,
        *,
        stop_key: Callable[[], str],
        moved: Callable[[], object],
        changed: Callable[[Collection[str]], object],
    ) -> None:
        """Have no files yet.

        Args:
            screen: Above which the files are listed; takes what is told from other threads.
            desk: Gives an article with its files.
            speaker: Says what plays and what has come.
            opener: Opens and copies their addresses.
            stop_key: Gives the key that stops what plays.
            moved: Called when a download has gone on and nothing is to be said of it.
            changed: Takes the addresses of files that have come, play or play no more.
        """
        self._screen, self._desk = screen, desk
        self._speaker, self._opener = speaker, opener
        self._stop_key, self._moved, self._changed = stop_key, moved, changed
        self._files: Files | None = None
        self._said_playing = self._played = ""

    @property
    def _reader(self) -> Reader:
        return self._desk.reader

    @property
    def files(self) -> Files:
        """The files of this run."""
        if self._files is None:
            post = self._screen.post_message
            self._files = Files(
                self._reader,
                lambda event: post(Reply(partial(self._follow, event))),
                lambda error: post(Reply(partial(self._ended, error))),
            )
        return self._files

    @property
    def words(self) -> str:
        """What is on its way, in a few words, or `""`."""
        return self._files.words() if self._files is not None else ""

    @property
    def plays(self) -> str:
        """The address of what plays, as far as that can be known, or `""`."""
        return self._files.plays if self._files is not None else ""

    def close(self) -> None:
        """Stop what plays and what is on its way."""
        if self._files is not None:
            self._files.close()

    def ask(
        self, headline: Headline | None, at: int | None = None, *, download: bool = False
    ) -> None:
        """Play or download a file of an article; where there are several and none is named, list.

        Args:
            headline: The article, or None where none is selected.
            at: Which, from 0; None: the only one, or the one that is chosen of several.
            download: Whether it is to be downloaded.
        """
        if headline is None or not headline.enclosures:
            self._speaker.say(NO_ARTICLE if headline is None else _NO_FILES)
            return
        act = partial(self._act, at=at, download=download)
        self._desk.lend(headline.id, lambda lent: Reply(partial(act, lent.article)))

    def _act(self, article: Article, at: int | None, *, download: bool) -> None:
        """Act on the one file, or list them."""
        if not article.enclosures:
            self._speaker.say(_NO_FILES)
            return
        self.files.recall(article)
        one = 0 if at is None else at
        if len(article.enclosures) > 1 and at is None:
            self._list(article, download=download)
        elif one >= len(article.enclosures):
            self._speaker.say("This file no longer comes with this article")
        elif download:
            self._get(article, article.enclosures[one])
        else:
            self._play(article, article.enclosures[one])

    def _list(self, article: Article, *, download: bool) -> None:
        from newsreader.tui.screens.enclosures import EnclosuresScreen, FileActs

        acts = FileActs(
            play=lambda one: self._play(article, one),
            get=lambda one: self._get(article, one),
            browse=self._opener.open_link,
            copy=self._opener.copy_link,
        )
        sheet = EnclosuresScreen(article, self.files, acts, download=download)
        self._screen.app.push_screen(sheet)

    def _play(self, article: Article, one: Enclosure) -> None:
        if self.files.plays == one.url:
            self._desk.lanes.errand(self._stop)
            self._speaker.say("Stopped")
            return
        before = self.files.plays
        try:
            player = self.files.play(one)
        except NewsreaderError as error:
            self._speaker.fail(str(error))
            return
        finally:
            # What played before has been stopped, whatever came of this
            self._changed({before, one.url})
        self._played = one.url
        stops = f" · {self._stop_key()} stops it" if self.files.plays else ""
        name = plain(file_name(one) or article.headline.title)
        self._said_playing = f"{plain(player)} plays {name}{stops}"
        self._speaker.say(self._said_playing)

    def _stop(self) -> Reply:
        """Stop what plays."""
        self.files.stop()
        return Reply(partial(self._ended, ""))

    def _get(self, article: Article, one: Enclosure) -> None:
        row = self.files.rows.get(one.url)
        if row is not None and row.going:
            self.files.cancel(one.url)
            return
        if path := self._reader.downloaded(one):
            self._speaker.say(f"It is there already: {plain(str(path))}")
            return
        try:
            self.files.get(article, one)
        except NewsreaderError as error:
            self._speaker.fail(str(error))
        self._speaker.hush()  # it may have been said a moment ago that it was stopped

    def _follow(self, event: Event) -> None:
        """A download went on."""
        if not isinstance(event, Coming):
            self._changed({event.url})
        if said := self.files.take(event):
            self._speaker.say_whole(said)
        else:
            self._moved()

    def _ended(self, error: str) -> None:
        """Nothing plays any more: say why, if that was not asked for."""
        self._changed({self._played})
        if error:
            self._speaker.unsay(self._said_playing)
            self._speaker.fail(error)
