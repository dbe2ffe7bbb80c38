"""The lines at top and bottom: what the list is of, how it goes, what keys there are."""

from collections.abc import Collection

from newsreader.tui import filtering
from newsreader.tui.key import Scope
from newsreader.tui.parts.enclosures import Enclosures
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.full_texts import FullTexts
from newsreader.tui.parts.listing import Listing
from newsreader.tui.parts.mistakes import Mistakes
from newsreader.tui.parts.refreshes import Refreshes
from newsreader.tui.parts.speaker import Speaker
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.bar import Piece, Words, words
from newsreader.tui.widgets.search_line import LEAVE
from newsreader.tui.widgets.status import ago, hints, progress

_ON_ARTICLES = ("open", "read-on", "find")
"""Ids of the keys that need an article to do something."""


class Bars:
    """Draws the header, the title of the list and the status line."""

    def __init__(
        self,
        desktop: Desktop,
        speaker: Speaker,
        *,
        filter: Filter,
        listing: Listing,
        texts: FullTexts,
        refreshes: Refreshes,
        enclosures: Enclosures,
        mistakes: Mistakes,
    ) -> None:
        """Draw nothing yet.

        Args:
            desktop: Whose lines they are.
            speaker: What is said for a while.
            filter: What the list is of.
            listing: What is in it.
            texts: Which text of the article is on its way.
            refreshes: How far a refresh has come.
            enclosures: Which files are on their way.
            mistakes: What is wrong in the config file.
        """
        self._desktop, self._speaker, self._filter = desktop, speaker, filter
        self._listing, self._texts = listing, texts
        self._refreshes, self._enclosures = refreshes, enclosures
        self._mistakes = mistakes

    def show_header(self) -> None:
        """Draw the header and the title of the list anew."""
        desktop, listing, session = self._desktop, self._listing, self._filter.session
        tally, feeds = self._refreshes.tally, listing.feeds
        titles = {feed.url: feed.title for feed in feeds}
        chosen = filtering.words(session, listing.tag_labels, titles)
        checked = max((feed.checked for feed in feeds if feed.checked), default=None)
        desktop.header.left = (
            Piece("newsreader   ", press="palette"),
            Piece(chosen, "bold $foreground", "tags"),
        )
        since = f" · refreshed {ago(checked, desktop.reader.now())}" if feeds else ""
        if tally.running and not tally.all_done:
            since = " · refreshing"
        elif tally.broke_off:
            since = " · refresh broke off"
        desktop.header.right = words(self._held(), since) if listing.counted else ()
        order = filtering.SORT_NAMES[session.sort]
        desktop.list_title.left = words("Headlines · ", Piece(order, press="sort"))

    def show_status(self) -> None:
        """Draw the status line anew: what was said, how a refresh goes, what ails the config."""
        desktop, speaker = self._desktop, self._speaker
        if not desktop.is_mounted:
            return
        # In the focus mode there is no title that says what is on its way, and the line is there
        # only while it has something to say to the reader, and never over what is being typed.
        coming = self._texts.fetching and desktop.alone
        fetching = words(("Fetching the full text …", "$accent")) if coming else ()
        desktop.status.left = speaker.said or speaker.prompt or fetching or self._under_way()
        saying = bool(speaker.said or speaker.prompt or fetching)
        typing = desktop.find_line.display or desktop.search_line.display
        desktop.set_class(saying and not typing, "-saying")
        desktop.status.right = self._hints()

    def calm(self) -> None:
        """Take away what is true for a moment only."""
        self.show_status()
        self._desktop.header.right = words(self._held())
        self._desktop.status.left = self._mistakes.words

    def _held(self) -> str:
        """Say what the list holds; of a search one wants to know first how much it has found."""
        listing = self._listing
        found = f"{listing.found:,} found · " if self._filter.session.text else ""
        return f"{found}{listing.unread:,} unread"

    def _under_way(self) -> Words:
        """What goes on behind the screen, or what ails the config file."""
        if self._refreshes.tally.running:
            return progress(self._refreshes.tally, self._desktop.key("feeds"))
        if coming := self._enclosures.words:
            return words((coming, "$accent"))
        return self._mistakes.words

    def _hints(self) -> Words:
        """The keys worth knowing where the reader is now."""
        desktop = self._desktop
        if not desktop.is_active:
            return ()  # what stands above has keys of its own, and names them
        if desktop.search_line.input.has_focus:
            return words("Enter searches · ", Piece("Esc leaves", press=LEAVE))
        if desktop.find_line.input.has_focus:
            return words("↑ ↓ next · ", "Enter keeps · ", Piece("Esc leaves", press=LEAVE))
        if desktop.article.has_focus and desktop.article.linking.choosing:
            return ()
        if desktop.article.has_focus and desktop.article.finding.active:
            steps = f"{desktop.key('find-next')} {desktop.key('find-previous')}"
            return words(f"{steps} next, previous · ", f"{desktop.key('let-go')} ends")
        back = desktop.narrow and not desktop.headlines.has_focus
        return hints(self._scope(), desktop.keymap, back=back, without=self._idle())

    def _idle(self) -> Collection[str]:
        """The keys that do nothing now, since there is nothing that they could do it with."""
        desktop = self._desktop
        if desktop.tag_filter.list.has_focus:
            return desktop.tag_filter.list.idle
        there = desktop.headlines.selected is not None or not self._listing.loaded
        return () if there else _ON_ARTICLES

    def _scope(self) -> Scope:
        if self._desktop.tag_filter.list.has_focus:
            return Scope.TAGS
        return Scope.ARTICLE if self._desktop.article.has_focus else Scope.HEADLINES
