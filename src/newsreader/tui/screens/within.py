"""Within the article: its links by number, finding in it, what is selected of it, its facts."""

from textual import events

from newsreader.model.article import Place
from newsreader.model.span import REFUSED
from newsreader.tui.guard import plain
from newsreader.tui.screens.outward import Outward
from newsreader.tui.turning import quoted
from newsreader.tui.widgets.article_links import Act
from newsreader.tui.widgets.article_messages import (
    LinkBrowsed,
    LinkCopied,
    Prompted,
    SelectionMade,
)
from newsreader.tui.widgets.bar import words
from newsreader.tui.widgets.find_line import FindLine
from newsreader.typeset.lines import FILES


class Within(Outward):
    """Actions within the article."""

    _found_from: Place | None = None
    _to_find = ""
    """Words to seek once the article is there that was opened before they were typed."""

    def on_prompted(self, message: Prompted) -> None:
        """Say what is under way in the article for as long as it is."""
        self.prompt = words(*quoted(plain(message.text))) if message.text else ()
        if message.text:
            self.hush()  # what was said before is no news beside it
        else:
            self.show_status()

    # Links

    def on_key(self, event: events.Key) -> None:
        """Let a digit too many, typed in one go with the number of a link, change no view."""
        if self.article.is_too_many(event):
            event.stop()
            event.prevent_default()

    def action_link_hints(self) -> None:
        """Number the links of the article that is shown."""
        if self.is_awaited(self.action_link_hints):
            return
        if not self.article_in_sight or self.article.page is None:
            self.say("No article is shown")
            return
        self.focus_on(self.article)
        if not self.article.choose_link():
            self.say("There is no link in sight")

    def on_link_copied(self, message: LinkCopied) -> None:
        """Copy the address of a link."""
        self.copy_link(self.outside(message.href).removeprefix(REFUSED))

    def on_link_browsed(self, message: LinkBrowsed) -> None:
        """Open a link in the browser."""
        self.open_link(self.outside(message.href), self.words_of(message.href))

    def words_of(self, href: str) -> list[str]:
        """Return what the links of the article say that lead to an address.

        Args:
            href: As in `Run.href`.
        """
        found = [link for link in self.article.links if link.href == href]
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
            found = self.reader.headlines([int(rest)])
            return found[0].url if found else ""
        if kind == "picture" and rest.isdecimal():
            plates = self.article.page.pictures if self.article.page is not None else ()
            return self.outside(plates[int(rest)].address) if int(rest) < len(plates) else ""
        if href.startswith(FILES):
            files = self.fetched.article.enclosures if self.fetched is not None else ()
            at = int(rest) if rest.isdecimal() else 0
            return files[at].url if at < len(files) else ""
        if href.startswith("#") and self.selected is not None and self.selected.url:
            return self.selected.url.partition("#")[0] + href
        return "" if kind == "tag" else href

    # Finding

    def action_find(self) -> None:
        """Ask for words to seek in the article, be it still on its way."""
        if self.headlines.selected is not None:
            self.hush()  # what was not found before is no news beside an empty line
            self._found_from = self.article.place if self._is_there else None
            self.find_line.open()

    @property
    def _is_there(self) -> bool:
        """Whether the selected article is in the pane."""
        here = self.article.article_id == self.headlines.selected
        return here and self.article.page is not None

    def on_find_line_typed(self, message: FindLine.Typed) -> None:
        """Show what the words find so far."""
        if self._is_there:
            self.find_line.tell(*self.article.find(message.text, self._found_from))

    def seek_what_was_typed(self) -> None:
        """Find in an article that has just come what was typed before it came."""
        typed = self.find_line.input.value if self.find_line.display else ""
        sought, self._to_find = self._to_find, ""
        if typed:
            self.find_line.tell(*self.article.find(typed))
        elif sought:
            self._find(sought)

    def on_find_line_stepped(self, message: FindLine.Stepped) -> None:
        """Go to another match while the line is open."""
        self.article.step_match(message.by)
        self.find_line.tell(*self.article.found)

    def on_find_line_entered(self, message: FindLine.Entered) -> None:
        """Go on with the article; its matches stay highlighted."""
        self.focus_on(self.article)
        sought = message.text or self.article.last_query
        if self._is_there:
            self._find(sought)
        else:
            self._to_find = sought

    def _find(self, sought: str) -> None:
        if not self.article.finding:
            self.article.find(sought, self._found_from)
        if sought.strip() and not self.article.found[1]:
            self.article.leave_find()
            told = quoted(f"“{plain(sought)}” is not in this article")
            self.say(*told, of=self.article.article_id)

    def on_find_line_left(self, _message: FindLine.Left) -> None:
        """Go back to where the reader was."""
        self.article.leave_find()
        if self._found_from is not None:
            self.article.go_to(self._found_from)
        self.focus_on(self.article)

    # What is selected

    def on_selection_made(self, message: SelectionMade) -> None:
        """Copy what was selected."""
        count = len(message.text)
        self.copy(
            message.text, "Copied 1 character" if count == 1 else f"Copied {count:,} characters"
        )

    # Facts

    def action_info(self) -> None:
        """Show all about the article."""
        from newsreader.tui.screens.info import InfoScreen

        if self.is_awaited(self.action_info):
            return
        headline, fetched = self.selected, self.fetched
        if headline is None or fetched is None or fetched.article.headline.id != headline.id:
            self.say("No article is shown")
            return
        reader = self.reader
        links = self.article.links if self.article.article_id == headline.id else ()
        sheet = InfoScreen(
            fetched.article, fetched.body.whole(), links, now=reader.now(), zone=reader.zone
        )

        def chosen(answer: tuple[Act, str] | None) -> None:
            if answer is not None:
                if sheet.completed is not None:
                    self.article.note_completed(sheet.completed)
                self.warned_of = answer[1]  # the sheet has said all that is to be said of it
                self.article.take(*answer)

        self.app.push_screen(sheet, chosen)
