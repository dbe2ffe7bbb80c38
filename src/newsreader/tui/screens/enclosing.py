"""What comes with the selected article: podcasts and videos, played and downloaded."""

from newsreader.errors import NewsreaderError
from newsreader.model.article import Article
from newsreader.model.download import Here
from newsreader.model.feed import Enclosure
from newsreader.tui.answers import Enclosed, FileEvent, PlayerEnded
from newsreader.tui.files import Files
from newsreader.tui.guard import plain
from newsreader.tui.screens.sharing import Sharing
from newsreader.typeset.wording import file_name

_NO_FILES = "No files come with this article"


class Enclosing(Sharing):
    """Actions on the files of an article."""

    _files: Files | None = None
    _said_playing = ""

    @property
    def files(self) -> Files:
        """The files of this run."""
        if self._files is None:
            self._files = Files(
                self.reader,
                lambda event: self.post_message(FileEvent(event)),
                lambda error: self.post_message(PlayerEnded(error)),
            )
        return self._files

    @property
    def files_words(self) -> str:
        """What is on its way, in a few words, or `""`."""
        return self._files.words() if self._files is not None else ""

    def close_files(self) -> None:
        """Stop what plays and what is on its way."""
        if self._files is not None:
            self._files.close()

    def action_enclosures(self) -> None:
        """Play the file of the article, or list them where there are several."""
        self.ask_for_files()

    def action_download(self) -> None:
        """Download the file of the article, or list them where there are several."""
        self.ask_for_files(download=True)

    def ask_for_files(self, at: int | None = None, *, download: bool = False) -> None:
        """Play or download a file of the article, or list them.

        Args:
            at: Which, from 0; None: the only one, or the one that is chosen of several.
            download: Whether it is to be downloaded.
        """
        headline = self.selected
        if headline is None or not headline.enclosures:
            none = "No article is selected" if headline is None else _NO_FILES
            self.say(none)
            return
        self.desk.lend(headline.id, lambda lent: Enclosed(lent.article, download=download, at=at))

    def on_enclosed(self, message: Enclosed) -> None:
        """Act on the one file, or list them."""
        article = message.article
        if not article.enclosures:
            self.say(_NO_FILES)
            return
        self.files.recall(article)
        at = 0 if message.at is None else message.at
        if len(article.enclosures) > 1 and message.at is None:
            self._list(article, download=message.download)
        elif at >= len(article.enclosures):
            self.say("This file no longer comes with this article")
        elif message.download:
            self._get(article, article.enclosures[at])
        else:
            self._play(article, article.enclosures[at])

    def _list(self, article: Article, *, download: bool) -> None:
        from newsreader.tui.screens.enclosures import EnclosuresScreen, FileActs

        acts = FileActs(
            play=lambda one: self._play(article, one),
            get=lambda one: self._get(article, one),
            browse=self.open_link,
            copy=self._copy,
        )
        self.app.push_screen(EnclosuresScreen(article, self.files, acts, download=download))

    def _copy(self, url: str) -> None:
        self.app.copy_to_clipboard(url)
        self.say(f"Copied {url}")

    def _play(self, article: Article, one: Enclosure) -> None:
        if self.files.plays == one.url:
            self.desk.lanes.errand(self.files.stop)
            self.say("Stopped")
            return
        try:
            player = self.files.play(one)
        except NewsreaderError as error:
            self.notify(str(error), severity="error", markup=False)
            return
        stops = f" · {self.key('enclosures')} stops it" if self.files.plays else ""
        name = plain(file_name(one) or article.headline.title)
        self._said_playing = f"{plain(player)} plays {name}{stops}"
        self.say(self._said_playing)

    def _get(self, article: Article, one: Enclosure) -> None:
        row = self.files.rows.get(one.url)
        if row is not None and row.going:
            self.files.cancel(one.url)
            return
        if path := self.reader.downloaded(one):
            self.say(f"It is there already: {plain(str(path))}")
            return
        try:
            self.files.get(article, one)
        except NewsreaderError as error:
            self.notify(str(error), severity="error", markup=False)
        self.hush()  # it may have been said a moment ago that it was stopped

    def on_file_event(self, message: FileEvent) -> None:
        """Follow a download."""
        if isinstance(message.event, Here):
            self.file_came(message.event.url)
        if said := self.files.take(message.event):
            self.say(said)
            self.tell_whole(said)
        else:
            self.show_status()

    def file_came(self, url: str) -> None:
        """A file is on the disk now: the page of its article says so."""
        raise NotImplementedError

    def on_player_ended(self, message: PlayerEnded) -> None:
        """Say why nothing plays."""
        if message.error:
            self.unsay(self._said_playing)
            self.notify(message.error, severity="error", markup=False)
