"""Sharing the selected article: the way through the sheet, and what is said of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.message import Message

from newsreader.errors import NewsreaderError
from newsreader.model.sharing import ShareCommand, keyed
from newsreader.tui.answers import Addressed, Clipped, Coded, Said, Trouble
from newsreader.tui.guard import plain
from newsreader.tui.screens.outward import Outward

if TYPE_CHECKING:  # no start pays for what few of them use
    from newsreader.reader.sharing import Sharing as Lent
    from newsreader.tui.screens.share import Shared


class Sharing(Outward):
    """The action on what leaves the reader."""

    @property
    def selected_words(self) -> str:
        """What of the article is selected, or `""`."""
        words = self.article.selection
        same = self.selected is not None and self.article.article_id == self.selected.id
        return words if same and isinstance(words, str) else ""

    def action_share(self) -> None:
        """Ask where the selected article is to go."""
        headline = self.selected
        if headline is None:
            self.say("There is nothing to share here")
            return
        from newsreader.reader.sharing import save_folder, shown_path
        from newsreader.tui.screens.share import ShareScreen

        selection = self.selected_words
        sheet = ShareScreen(
            headline.title,
            folder=shown_path(save_folder(self.reader.settings.reader.save_to)),
            commands=keyed(self.reader.settings.shares),
            selection=selection,
            linked=bool(headline.url),
        )

        def chosen(shared: "Shared | None") -> None:
            if shared is not None:
                self._share(headline.id, shared, selection)

        self.app.push_screen(sheet, chosen)

    def _share(self, article_id: int, shared: "Shared", selection: str) -> None:
        from newsreader.reader.sharing import Form
        from newsreader.tui.screens.share import Way

        def save(form: Form) -> "Callable[[Lent], Message]":
            return lambda lent: Said(f"Saved {lent.save(form)}")

        acts: dict[Way, Callable[[Lent], Message]] = {
            Way.CITE: lambda lent: Clipped(lent.citation(), "Copied as Markdown"),
            Way.QUOTE: lambda lent: Clipped(lent.quotation(selection), "Copied the quotation"),
            Way.MARKDOWN: save(Form.MARKDOWN),
            Way.HTML: save(Form.HTML),
            Way.TEXT: save(Form.TEXT),
            Way.MAIL: lambda lent: Addressed(lent.mailto()),
            Way.QR: lambda lent: Coded(lent.qr(), lent.article.headline.url),
        }
        if shared.command is None:
            self.desk.lend(article_id, acts[shared.way])
        else:
            self._hand_over(article_id, shared.command, selection)

    def _hand_over(self, article_id: int, command: ShareCommand, selection: str) -> None:
        name = plain(command.name)

        def act(lent: "Lent") -> Message:
            try:
                said = lent.hand_over(command, selection)
            except NewsreaderError as error:
                return Trouble(str(error), said=f"{name}: {plain(str(error))}")
            return Said(f"{name}: {said}" if said else f"Given to {name}")

        self.say(f"{name} …")
        self.desk.lend(article_id, act)

    # What came of it

    def on_said(self, message: Said) -> None:
        """Say it; a path that the line would cut is told whole."""
        self.say(message.text)
        self.tell_whole(message.text)

    def tell_whole(self, text: str) -> None:
        """Show a text that is too long for the status line.

        Args:
            text: As it was said there.
        """
        if cell_len(text) > self.status.size.width:
            self.notify(text, markup=False)

    def on_clipped(self, message: Clipped) -> None:
        """Put it on the clipboard."""
        self.app.copy_to_clipboard(message.text)
        self.say(message.said)

    def on_addressed(self, message: Addressed) -> None:
        """Begin a mail."""
        self.open_link(message.url, done="A mail has been begun")

    def on_coded(self, message: Coded) -> None:
        """Show a code."""
        from newsreader.tui.screens.qr import QrScreen

        self.app.push_screen(QrScreen(message.lines, message.url))
