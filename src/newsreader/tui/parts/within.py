"""What an article leads to: links by number, pictures, tags, files, and the sheet on all of it."""

from collections.abc import Callable, Collection

from newsreader.model.tag import fold
from newsreader.tui.filtering import VIEW_NAMES
from newsreader.tui.guard import plain
from newsreader.tui.messages import Choice
from newsreader.tui.parts.enclosures import Enclosures
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.links import Links
from newsreader.tui.parts.opener import Opener
from newsreader.tui.parts.pictures import Pictures
from newsreader.tui.parts.reading import Reading
from newsreader.tui.parts.speaker import Speaker, none_open
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.article_links import Act
from newsreader.typeset.lines import FILES


class Within:
    """Goes from the article that is shown to what it leads to."""

    def __init__(
        self,
        desktop: Desktop,
        speaker: Speaker,
        *,
        opener: Opener,
        filter: Filter,
        reading: Reading,
        links: Links,
        pictures: Pictures,
        enclosures: Enclosures,
        tags: Callable[[], Collection[str]],
    ) -> None:
        """Go nowhere yet.

        Args:
            desktop: Where the article is.
            speaker: Says what is not there.
            opener: What goes out to the browser.
            filter: What the list is of.
            reading: Which article is there, and which is on its way.
            links: Where links lead.
            pictures: The pictures of the article.
            enclosures: Its files.
            tags: Gives the tags of the list, by normal form.
        """
        self._desktop, self._speaker, self._opener = desktop, speaker, opener
        self._filter, self._reading = filter, reading
        self._links, self._pictures, self._enclosures = links, pictures, enclosures
        self._tags = tags

    def number_links(self) -> None:
        """Number the links that are in sight."""
        desktop, view = self._desktop, self._desktop.article
        if self._reading.is_awaited(self.number_links):
            return
        if not desktop.article_in_sight or view.page is None:
            self._speaker.say(none_open(desktop.selected))
            return
        desktop.focus_on(view)
        if not view.linking.choose():
            others = f"; {desktop.key('info')} lists all" if view.linking.links else ""
            self._speaker.say(f"There is no link in sight{others}")

    def show_picture(self) -> None:
        """Show the picture that is nearest, large."""
        if self._reading.is_awaited(self.show_picture):
            return
        at = self._pictures.nearest
        if self._desktop.article.page is None:
            self._speaker.say(none_open(self._desktop.selected))
        elif at is None:
            self._speaker.say("There is no picture in this article")
        else:
            self._pictures.show_large(at)

    def show_sheet(self) -> None:
        """Show all about the article, and do what is chosen there."""
        from newsreader.tui.screens.info import InfoScreen

        if self._reading.is_awaited(self.show_sheet):
            return
        desktop, linking = self._desktop, self._desktop.article.linking
        headline, fetched = desktop.selected, self._reading.fetched
        if headline is None or fetched is None or fetched.article.headline.id != headline.id:
            self._speaker.say(none_open(desktop.selected))
            return
        reader = desktop.reader
        links = linking.links if desktop.article.article_id == headline.id else ()
        sheet = InfoScreen(
            fetched.article, fetched.body.whole(), links, now=reader.now(), zone=reader.zone
        )

        def chosen(answer: tuple[Act, str] | None) -> None:
            if answer is not None:
                if sheet.completed is not None:
                    linking.note_completed(sheet.completed)
                # The sheet has said all that is to be said of it.
                self._opener.warned_of = answer[1]
                linking.take(*answer)

        desktop.app.push_screen(sheet, chosen)

    def follow(self, href: str) -> None:
        """Go to another article, a picture, a tag, a file, or out of the program.

        Args:
            href: Where a link on the page leads.
        """
        kind, _, rest = href.partition(":")
        number = int(rest) if rest.isdecimal() else None
        if kind == "article" and number is not None:
            self._reading.open(number, enter=False)
        elif kind == "picture" and number is not None:
            self._pictures.show_large(number)
        elif kind == "tag":
            self._show_tag(rest)
        elif href.startswith(FILES):
            self._enclosures.ask(self._desktop.selected, number)
        else:
            self._links.follow(href)

    def _show_tag(self, label: str) -> None:
        """Show a tag, or say that nothing has it: the page of an article names tags of its own."""
        if fold(label) in self._tags():
            self._filter.show_only(Choice(tag=fold(label)))
        else:
            view = VIEW_NAMES[self._filter.session.view]
            self._speaker.say(f"Nothing in {view} has the tag {plain(label)}")
