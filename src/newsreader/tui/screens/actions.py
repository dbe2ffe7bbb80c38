"""The actions of the keys that work wherever the focus is, and what the App asks of the screen.

Textual looks for actions on the screen; what they do is the business of the parts.
"""

import os

from newsreader.dataclass import replace
from newsreader.model.article import Flag
from newsreader.model.query import View
from newsreader.model.session import Session
from newsreader.reader.door import Reader
from newsreader.tui import hyperlinks
from newsreader.tui.filtering import is_narrowed
from newsreader.tui.messages import Choice
from newsreader.tui.parts.full_texts import source_words
from newsreader.tui.parts.parts import Parts
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.terminal import Painting


class Actions(Desktop):
    """The desktop with its parts, and what keys and the App do with them.

    Attributes:
        parts: What does the work.
    """

    _zen_within = False
    """Whether the article had the focus when it was shown alone."""

    def __init__(self, reader: Reader, *, visual: bool) -> None:
        """Make the parts with what was on the screen last time.

        Args:
            reader: The one door.
            visual: Whether text that is read from the right is put in the order of the eye.
        """
        session = reader.session()
        super().__init__(reader, session, visual=visual)
        self.parts = Parts(self, session)

    @property
    def session(self) -> Session:
        """The filter and selection."""
        return self.parts.filter.session

    # The article

    def action_read_on(self) -> None:
        """Open the selected article, go down one page, or go to the next unread one."""
        self.parts.reading.read_on()

    def action_next_unread(self) -> None:
        """Open the next unread article."""
        self.parts.reading.next_unread()

    def action_previous_unread(self) -> None:
        """Open the unread article before."""
        self.parts.reading.previous_unread()

    def action_next(self) -> None:
        """Open the next article."""
        self.parts.reading.next()

    def action_previous(self) -> None:
        """Open the article before."""
        self.parts.reading.previous()

    def action_full_text(self) -> None:
        """Show the other text of the article; fetch its page where that is not here yet."""
        self.parts.texts.turn()

    def action_full_text_anew(self) -> None:
        """Fetch the page of the article whether there is a full text or not."""
        self.parts.texts.fetch_anew()

    def action_find(self) -> None:
        """Ask for words to seek in the article, be it still on its way."""
        self.parts.finding.ask()

    def action_link_hints(self) -> None:
        """Number the links of the article that is shown."""
        self.parts.within.number_links()

    def action_picture(self) -> None:
        """Show the picture that is nearest, large."""
        self.parts.within.show_picture()

    def action_info(self) -> None:
        """Show all about the article."""
        self.parts.within.show_sheet()

    # Marks

    def action_toggle_flag(self, name: str) -> None:
        """Turn a state of the selected article round.

        Args:
            name: The value of a `Flag`.
        """
        self.parts.marks.toggle(self.selected, Flag(name))

    def action_mark_all(self) -> None:
        """Mark all that the list shows as read, and nothing that has come unseen meanwhile."""
        self.parts.marks.mark_all_read()

    def action_undo(self) -> None:
        """Take the last step back."""
        self.parts.desk.undo()

    # Out of the program

    def action_browser(self) -> None:
        """Open the selected article in the browser."""
        self.parts.opener.open_article(self.selected)

    def action_copy_link(self) -> None:
        """Copy the address of the selected article."""
        self.parts.opener.copy_article(self.selected)

    def action_share(self) -> None:
        """Ask where the selected article is to go."""
        self.parts.share.ask(self.selected, self.selected_words)

    def action_enclosures(self) -> None:
        """Play the file of the article, or list them where there are several."""
        self.parts.enclosures.ask(self.selected)

    def action_download(self) -> None:
        """Download the file of the article, or list them where there are several."""
        self.parts.enclosures.ask(self.selected, download=True)

    # The list

    def action_view(self, name: str) -> None:
        """Show a standing view of what the list is narrowed to.

        Args:
            name: The value of a `View`.
        """
        self.parts.filter.view(View(name))

    def action_show_tag(self, tag: str) -> None:
        """Show a tag.

        Args:
            tag: Its normal form.
        """
        self.parts.filter.show_only(Choice(tag=tag))

    def action_show_feed(self, address: str) -> None:
        """Show a feed.

        Args:
            address: Its address.
        """
        self.parts.filter.show_only(Choice(feed=address))

    def action_sort(self) -> None:
        """Put the list into the next order."""
        self.parts.filter.next_order()

    def action_search(self) -> None:
        """Ask for a search."""
        self.search_line.open("")

    def action_query(self) -> None:
        """Ask for a change of the search."""
        self.parts.speaker.hush()  # beside the line it would seem to be said of it
        self.search_line.open(self.session.text)

    # The feeds

    def action_refresh_all(self) -> None:
        """Ask all feeds."""
        self.parts.refreshes.refresh_all()

    def action_refresh_feed(self) -> None:
        """Ask the feed that is chosen, else that of the selected article."""
        by_address = {feed.url: feed.id for feed in self.parts.listing.feeds}
        line = self.tag_filter.list.line if self.tag_filter.list.has_focus else None
        if line is not None and line.choice is not None and line.choice.feed:
            feed_id = by_address.get(line.choice.feed)
        elif chosen := self.session.feed_url:
            feed_id = by_address.get(chosen)
        else:
            feed_id = self.selected.feed_id if self.selected is not None else None
        self.parts.refreshes.refresh_one(feed_id)

    def action_add_feeds(self) -> None:
        """Offer the ways to more feeds."""
        self.parts.feeds.offer()

    def action_feeds(self) -> None:
        """Show how the feeds are; the one whose articles are asked for there is shown here."""
        self.parts.feeds.show(self.parts.listing.feeds, self.action_show_feed)

    # The panes

    def action_panes(self) -> None:
        """Have one pane more side by side, or one alone."""
        self.parts.arranging.next()

    def action_share_list(self, by: int) -> None:
        """Give the list more or less of the width.

        Args:
            by: 1 for more, -1 for less.
        """
        self.parts.arranging.share(by)

    def action_tags(self) -> None:
        """Go to the tag filter, or leave it."""
        self.focus_on(self.headlines if self.tag_filter.list.has_focus else self.tag_filter.list)

    def action_out(self) -> None:
        """Go one pane to the left."""
        if self.alone or self.article.has_focus:
            self.focus_on(self.headlines)
        elif self.headlines.has_focus:
            self.focus_on(self.tag_filter.list)

    def action_back(self) -> None:
        """Go back to the headlines; there, take the filter away; at last quit."""
        if not self._goes_back():
            self.app.exit()

    def action_clear(self) -> None:
        """Go back to the headlines; there, take the filter away."""
        self.parts.speaker.hush()
        if not self._goes_back():
            self.parts.speaker.say(f"{self.key('back')} quits")

    def _goes_back(self) -> bool:
        """Go to the headlines, or take their filter away; whether there was a way back."""
        if not self.headlines.has_focus or self.alone:
            self.focus_on(self.headlines)
        elif is_narrowed(self.session):
            self.parts.filter.clear()
        else:
            return False
        return True

    def action_zen(self) -> None:
        """Show the article alone, or everything again."""
        if self.alone:
            self.set_alone(False)
            self.focus_on(self.article if self._zen_within else self.headlines)
        elif self.headlines.selected is not None:
            self._zen_within = self.article.has_focus
            self.set_alone(True)
            self.parts.reading.open(self.headlines.selected, enter=True)
            self.call_after_refresh(self.parts.texts.show_aside)

    def action_next_pane(self) -> None:
        """Give the next pane the focus."""
        self._turn(1)

    def action_previous_pane(self) -> None:
        """Give the pane before the focus."""
        self._turn(-1)

    def _turn(self, step: int) -> None:
        panes = self.panes
        at = next((at for at, pane in enumerate(panes) if pane.has_focus), 1)
        to = panes[(at + step) % len(panes)]
        if to is self.article and not self.article_in_sight:
            self.action_read_on()
        else:
            self.focus_on(to)

    # What the App tells

    def adopt_keys(self) -> None:
        """Follow the keymap, and what else the config file says of the panes."""
        self.tag_filter.list.set_keys(self.keymap)
        wanted = self.reader.settings.reader.hyperlinks
        self.article.hyperlinks = wanted and hyperlinks.are_understood(os.environ)
        self.parts.thumbnails.adopt()
        self.parts.arranging.adopt()
        self.parts.mistakes.look()
        self.parts.mistakes.tell()
        self.parts.bars.show_status()

    def take_painting(self, painting: Painting) -> None:
        """Paint pictures like this from now on."""
        self.parts.pictures.take_painting(painting)
        self.parts.thumbnails.take_painting(painting)

    def forget_pictures(self) -> None:
        """Have the terminal forget all pictures: the program is about to end."""
        self.parts.pictures.forget()
        self.parts.thumbnails.forget()

    def keep_theme(self, theme: str, instead_of: str) -> None:
        """Remember the theme that was chosen.

        Args:
            theme: Its name.
            instead_of: The one that the config file names.
        """
        self.parts.filter.keep(replace(self.session, theme=theme, instead_of=instead_of))

    def calm(self) -> None:
        """Take away what is true for a moment only."""
        self.parts.bars.calm()
        if self.parts.texts.shown is not None:  # its page may be on its way
            self.article_title.right = source_words(self.parts.texts.shown)
