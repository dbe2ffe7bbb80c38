"""All parts of the main screen, put together: who is given what stands here and nowhere else."""

from collections.abc import Callable, Collection
from typing import Final

from newsreader.model.session import Session
from newsreader.tui.desk import Desk
from newsreader.tui.messages import Loaded, Settled
from newsreader.tui.parts.arranging import Arranging
from newsreader.tui.parts.bars import Bars
from newsreader.tui.parts.enclosures import Enclosures
from newsreader.tui.parts.feeds import Feeds
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.finding import Finding
from newsreader.tui.parts.full_texts import FullTexts
from newsreader.tui.parts.last_screen import LastScreen
from newsreader.tui.parts.links import Links
from newsreader.tui.parts.listing import Listing
from newsreader.tui.parts.marks import Marks
from newsreader.tui.parts.mistakes import Mistakes
from newsreader.tui.parts.opener import Opener
from newsreader.tui.parts.pictures import Pictures
from newsreader.tui.parts.reading import Reading
from newsreader.tui.parts.refreshes import Refreshes
from newsreader.tui.parts.share import Share
from newsreader.tui.parts.speaker import Speaker
from newsreader.tui.parts.thumbnails import Thumbnails
from newsreader.tui.parts.within import Within
from newsreader.tui.screens.desktop import Desktop

LISTED_IN: Final = 3.0
"""Seconds for which keys wait at most for the list that was asked for, on a busy machine too: what
they were meant for is in it, and another article would be copied or marked in its place."""


class Parts:
    """The parts of the main screen, each on one subject.

    Attributes:
        desk: Asks the reader, off the event loop.
        speaker: What is said on the status line.
        opener: What goes out to the browser and the clipboard.
        marks: Read, starred, read later.
        filter: What the list is to be of.
        texts: The two texts of an article.
        links: Where the links of the article lead.
        pictures: The pictures of the article.
        finding: What is sought in the article.
        reading: The article in the pane, and the next.
        thumbnails: The pictures of the list.
        refreshes: News from the feeds.
        enclosures: The files of articles.
        within: What the article leads to.
        share: Articles for elsewhere.
        feeds: The screens on the feeds.
        listing: What is in the list.
        mistakes: What is wrong in the config file.
        bars: The lines at top and bottom.
        last_screen: What the next start shows.
        arranging: How many panes there are, and how wide.
    """

    def __init__(self, desktop: Desktop, session: Session) -> None:
        """Make all parts.

        Args:
            desktop: The screen.
            session: That of the last time.
        """
        self._desktop, self._settled = desktop, False
        reader = desktop.reader
        self.desk = desk = Desk(reader, desktop.post_message, lambda: frozenset(self.marks.touched))
        self.speaker = speaker = Speaker(desktop, desktop.status, self._show_status)
        self.opener = Opener(
            desktop,
            speaker,
            lambda: reader.settings.reader.browser,
            failed=self._opening_failed,
        )
        self.marks = marks = Marks(
            desk,
            speaker,
            desktop.headlines,
            undo_key=self._key("undo"),
        )
        self.filter = Filter(
            desktop,
            desk,
            speaker,
            marks,
            session,
            asked=lambda: desktop.holding_app.hold_keys(LISTED_IN),
            go_to_list=lambda: desktop.focus_on(desktop.headlines),
        )
        self.arranging = Arranging(desktop, speaker, self.filter, changed=self.follow_size)
        self._make_article()
        self._make_ways_out()
        self._make_rest()

    def _make_article(self) -> None:
        """Make what is about the article in the pane."""
        desktop, desk, speaker, view = self._desktop, self.desk, self.speaker, self._desktop.article
        self.texts = FullTexts(desktop, desk, speaker, show_status=self._show_status)
        self.links = Links(
            desktop.reader,
            speaker,
            self.opener,
            view,
            article=lambda: self.reading.fetched.article if self.reading.fetched else None,
            selected=lambda: desktop.selected,
        )
        self.pictures = Pictures(desktop, desktop.reader, view, self.links.browse_plate)
        self.finding = Finding(
            speaker,
            view,
            desktop.find_line,
            selected=lambda: desktop.headlines.selected,
            focus_on=desktop.focus_on,
        )
        self.reading = Reading(
            desktop,
            desk,
            speaker,
            marks=self.marks,
            texts=self.texts,
            pictures=self.pictures,
            finding=self.finding,
            plays=lambda: self.enclosures.plays,
            holds=lambda: self._settled and not self.last_screen.leaving,
            shown=self._article_shown,
        )

    def _make_ways_out(self) -> None:
        """Make what leads on from the article, or brings it elsewhere."""
        desktop, desk, speaker, opener = self._desktop, self.desk, self.speaker, self.opener
        self.enclosures = Enclosures(
            desktop,
            desk,
            speaker,
            opener,
            stop_key=self._key("enclosures"),
            moved=self._show_status,
            changed=self._files_changed,
        )
        self.within = Within(
            desktop,
            speaker,
            opener=opener,
            filter=self.filter,
            reading=self.reading,
            links=self.links,
            pictures=self.pictures,
            enclosures=self.enclosures,
            tags=lambda: self.listing.tag_labels,
        )
        self.share = Share(desktop, desk, speaker, opener)

    def _make_rest(self) -> None:
        """Make what is about the list, the feeds and the screen as a whole."""
        desktop, desk, speaker, opener = self._desktop, self.desk, self.speaker, self.opener
        self.thumbnails = Thumbnails(desktop, desktop.reader, desktop.headlines)
        self.refreshes = Refreshes(
            desktop,
            desk,
            speaker,
            feeds=lambda: self.listing.feeds,
            feeds_key=self._key("feeds"),
            show_status=self._show_status,
            changed=self.reading.look_again,
            bring=self._bring,
        )
        self.feeds = Feeds(
            desktop,
            desk,
            speaker,
            opener=opener,
            filter=self.filter,
            refreshes=self.refreshes,
        )
        self.listing = Listing(
            desktop,
            filter=self.filter,
            marks=self.marks,
            reading=self.reading,
            refreshes=self.refreshes,
            begin=self._begin,
            counted=self._counted,
            leaving=lambda: self.last_screen.leaving,
            settled=lambda: self.last_screen.is_set,
        )
        self.mistakes = Mistakes(desktop, desktop.reader)
        self.bars = Bars(
            desktop,
            speaker,
            filter=self.filter,
            listing=self.listing,
            texts=self.texts,
            refreshes=self.refreshes,
            enclosures=self.enclosures,
            mistakes=self.mistakes,
        )
        self.last_screen = LastScreen(
            desktop,
            desk,
            filter=self.filter,
            marks=self.marks,
            listing=self.listing,
            reading=self.reading,
        )

    def follow_size(self) -> None:
        """Show the article if there is room for it now, and the pictures of more headlines."""
        self.thumbnails.look_soon()
        self.reading.show_title()
        self.bars.show_status()
        self._desktop.call_after_refresh(self.reading.show_selected)

    def close(self) -> None:
        """Stop all threads, once what is to be written is written."""
        self.pictures.close()
        self.thumbnails.close()
        self.texts.page_desk.close()
        self.enclosures.close()
        self.desk.close()

    def _key(self, name: str) -> Callable[[], str]:
        return lambda: self._desktop.key(name)

    def _show_status(self) -> None:
        self.bars.show_status()

    def _opening_failed(self) -> None:
        self.pictures.say_again()

    def _bring(self) -> None:
        self.listing.bring()

    def _files_changed(self, urls: Collection[str]) -> None:
        """Files have come, play or play no more: the page of their article says so."""
        shown = self.texts.shown
        if shown is not None and any(one.url in urls for one in shown.enclosures):
            self._desktop.article.set_anew()

    def _begin(self) -> None:
        """The first list is there: take keys, and show the article without waiting for a rest."""
        self._desktop.post_message(Loaded())
        self.reading.show_selected()
        self._tell_settled()

    def _counted(self) -> None:
        self.bars.show_header()
        self.bars.show_status()
        self._tell_settled()

    def _article_shown(self) -> None:
        self.last_screen.note_article()
        self._tell_settled()

    def _tell_settled(self) -> None:
        """Say so, once, when the list, its counts and the article are there."""
        listing, view = self.listing, self._desktop.article
        there = listing.loaded and listing.counted and self.reading.wanted == view.article_id
        if there and not self._settled:
            self._settled = True
            self._desktop.call_after_refresh(self._desktop.post_message, Settled())
