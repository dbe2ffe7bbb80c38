"""Sharing an article: the way through the sheet, and what is said of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.message import Message
from textual.screen import Screen

from newsreader.errors import NewsreaderError
from newsreader.model.article import Headline
from newsreader.model.sharing import ShareCommand, keyed
from newsreader.tui.answers import Reply, Trouble
from newsreader.tui.desk import Desk
from newsreader.tui.guard import plain
from newsreader.tui.parts.opener import Opener
from newsreader.tui.parts.speaker import NO_ARTICLE, Speaker

if TYPE_CHECKING:  # no start pays for what few of them use
    from newsreader.reader.sharing import Sharing
    from newsreader.tui.screens.share import Shared


class Share:
    """Copies, saves, mails and hands over articles."""

    def __init__(self, screen: Screen[Any], desk: Desk, speaker: Speaker, opener: Opener) -> None:
        """Begin with nothing shared.

        Args:
            screen: Above which is asked where an article is to go.
            desk: Does it, off the event loop.
            speaker: Says what came of it.
            opener: Copies, and begins a mail.
        """
        self._screen, self._desk = screen, desk
        self._speaker, self._opener = speaker, opener

    def ask(self, headline: Headline | None, selection: str) -> None:
        """Ask where an article is to go, and send it there.

        Args:
            headline: The article, or None where none is selected.
            selection: What of it is selected, or `""`.
        """
        if headline is None:
            self._speaker.say(NO_ARTICLE)
            return
        from newsreader.reader.sharing import save_folder, shown_path
        from newsreader.tui.screens.share import ShareScreen

        settings = self._desk.reader.settings
        sheet = ShareScreen(
            headline.title,
            folder=shown_path(save_folder(settings.reader.save_to)),
            commands=keyed(settings.shares),
            selection=selection,
            linked=bool(headline.url),
        )

        def chosen(shared: "Shared | None") -> None:
            if shared is not None:
                self._send(headline.id, shared, selection)

        self._screen.app.push_screen(sheet, chosen)

    def _send(self, article_id: int, shared: "Shared", selection: str) -> None:
        from newsreader.reader.sharing import Form
        from newsreader.tui.screens.share import Way

        def copy(text: str, said: str) -> Message:
            return Reply(partial(self._opener.copy, text, said))

        def save(form: Form, lent: "Sharing") -> Message:
            return Reply(partial(self._speaker.say_whole, f"Saved {lent.save(form)}"))

        acts: dict[Way, Callable[[Sharing], Message]] = {
            Way.CITE: lambda lent: copy(lent.citation(), "Copied as Markdown"),
            Way.QUOTE: lambda lent: copy(lent.quotation(selection), "Copied the quotation"),
            Way.MARKDOWN: partial(save, Form.MARKDOWN),
            Way.HTML: partial(save, Form.HTML),
            Way.TEXT: partial(save, Form.TEXT),
            Way.MAIL: lambda lent: Reply(partial(self._mail, lent.mailto())),
            Way.QR: lambda lent: Reply(partial(self._show, lent.qr(), lent.article.headline.url)),
        }
        if shared.command is None:
            self._desk.lend(article_id, acts[shared.way])
        else:
            self._hand_over(article_id, shared.command, selection)

    def _hand_over(self, article_id: int, command: ShareCommand, selection: str) -> None:
        name = plain(command.name)

        def act(lent: "Sharing") -> Message:
            try:
                said = lent.hand_over(command, selection)
            except NewsreaderError as error:
                return Trouble(str(error), said=f"{name}: {plain(str(error))}")
            told = f"{name}: {said}" if said else f"Given to {name}"
            return Reply(partial(self._speaker.say_whole, told))

        self._speaker.say(f"{name} …")
        self._desk.lend(article_id, act)

    # What came of it

    def _mail(self, url: str) -> None:
        self._opener.open_link(url, done="A mail has been begun")

    def _show(self, lines: Sequence[str], url: str) -> None:
        from newsreader.tui.screens.qr import QrScreen

        self._screen.app.push_screen(QrScreen(lines, url))
