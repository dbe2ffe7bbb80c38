"""The main screen: the tag filter, the headlines and the article, side by side or one by one.

It holds the parts, gives each action and message to the one whose subject it is, and does itself
only what is about the panes as a whole.
"""

from typing import ClassVar, Final

from textual import events
from textual.binding import BindingType

from newsreader.dataclass import replace
from newsreader.model.wording import many
from newsreader.tui.answers import (
    Added,
    Counted,
    Fetched,
    Listed,
    Marked,
    Reloaded,
    Reply,
    Trouble,
    Undid,
    Unmarked,
    Went,
    Writable,
)
from newsreader.tui.bindings import bindings
from newsreader.tui.guard import plain
from newsreader.tui.key import Scope
from newsreader.tui.messages import (
    FilterAdded,
    FilterCleared,
    FilterExcluded,
    FilterLeft,
    FilterShown,
    FlagClicked,
    Highlighted,
    LastWord,
    MenuAsked,
    NewAbove,
    Opened,
)
from newsreader.tui.page_desk import Paged, Turned
from newsreader.tui.picture_desk import Pictured
from newsreader.tui.screens.actions import Actions
from newsreader.tui.turning import quoted
from newsreader.tui.widgets.article_messages import (
    ColumnStays,
    LinkBrowsed,
    LinkClicked,
    LinkCopied,
    PicturesNear,
    PlaceChanged,
    Prompted,
    SelectionMade,
)
from newsreader.tui.widgets.bar import Bar, Piece, words
from newsreader.tui.widgets.find_line import FindLine
from newsreader.tui.widgets.search_line import SearchLine
from newsreader.tui.widgets.tag_list import TagList
from newsreader.typeset.layout import Layout

AGES_EVERY: Final = 30.0
"""Seconds between looks at the clock for what was how long ago."""
LOOK_EVERY: Final = 2.0
"""Seconds between looks whether the config file or the store was changed by others."""
ONLY_READ: Final = (
    "The store can only be read: its disk is full, or it or its directory is not writable. Until "
    "that has changed, no mark and no place is kept, and nothing new comes in."
)
"""What is said where that is so."""
WRITABLE: Final = "The store can be written again"
"""What is said when that has changed."""
READ_FOR: Final = 15.0
"""Seconds for which that is shown."""


class MainScreen(Actions):
    """The panes with what is in them."""

    CSS_PATH = "main.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.READING)

    def on_mount(self) -> None:
        """Show what is in the store at once; the feeds are asked behind it."""
        parts = self.parts
        self.headlines.empty_text, self.article.empty_text = "Fetching the headlines …", ""
        if self.check_query(self.session.text):
            parts.filter.session = replace(self.session, text="")
        for each in (self.headlines, self.tag_filter.list, self.header, self.status):
            each.visual = self.article.visual
        self.watch(self.article, "measure", self._measured, init=False)
        self.watch(self.article, "text_layout", self._laid_out, init=False)
        self.watch(self.article, "virtual_size", parts.texts.show_aside, init=False)
        self.app.theme_changed_signal.subscribe(self, lambda _: self._take_ground())
        self.adopt_keys()
        parts.bars.show_header()
        parts.bars.show_status()
        parts.desk.list(self.session, fresh=True, with_selected=True)
        self.set_interval(AGES_EVERY, self._tick)
        if parts.desk.sealed:  # what came could not be kept
            self.notify(ONLY_READ, severity="warning", markup=False, timeout=READ_FOR)
        else:
            parts.refreshes.start()
        self.set_interval(LOOK_EVERY, lambda: parts.desk.watch(self.session))

    def on_unmount(self) -> None:
        """Stop all threads, once what is to be written is written."""
        self.parts.close()

    # What the desk answers

    def on_last_word(self, message: LastWord) -> None:
        """A pane has told all: the last list is asked for once all have."""
        self.parts.last_screen.take(message)

    def on_reply(self, message: Reply) -> None:
        """What a part asked for is done: it goes on with it."""
        message.take()

    def on_listed(self, message: Listed) -> None:
        """Show a list, if it is still the one that is wanted."""
        listing = self.parts.listing
        if listing.fits(message):
            first = listing.take(message)
            self.parts.texts.fetch_ahead_soon()
            self.parts.thumbnails.look_soon()
            if not first:  # else the App itself lets the keys go
                self.holding_app.release_keys()

    def on_counted(self, message: Counted) -> None:
        """Show what the lines of the tag filter hold now."""
        if self.parts.listing.fits(message):
            self.parts.listing.count(message)

    def on_fetched(self, message: Fetched) -> None:
        """Set the article."""
        self.parts.reading.take(message)

    def on_marked(self, message: Marked) -> None:
        """A mark is in the store: count anew."""
        self.parts.marks.take(message)
        self.hold.after(self.parts.filter.count_anew)

    def on_undid(self, message: Undid) -> None:
        """A step was taken back, which may bring articles into the list or out of it."""
        self.parts.marks.take_undone(message)
        self.parts.filter.list_anew()

    def on_unmarked(self, message: Unmarked) -> None:
        """A mark could not be written."""
        self.parts.marks.take_back(message)

    def on_went(self, message: Went) -> None:
        """A refresh went on."""
        self.parts.refreshes.take(message)

    def on_added(self, message: Added) -> None:
        """New feeds are in the config file."""
        self.parts.feeds.take(message)

    def on_reloaded(self, _message: Reloaded) -> None:
        """The config file was changed: follow it."""
        reader, parts = self.reader, self.parts
        parts.filter.list_anew()
        parts.mistakes.look()
        if not parts.mistakes.found:
            parts.speaker.say("The config file was read again")
        # A feed that has come into the file is due.
        if reader.settings.reader.refresh and reader.settings.feeds:
            parts.refreshes.refresh(force=False)
        parts.texts.follow_rules()

    def on_writable(self, _message: Writable) -> None:
        """What comes can be kept from now on: do what a start does then."""
        self.parts.speaker.say(WRITABLE)
        self.parts.refreshes.start()

    def on_trouble(self, message: Trouble) -> None:
        """Say what went wrong."""
        if message.said:
            self.parts.speaker.say(message.said)
        self.parts.speaker.fail_once(message.text)

    def on_turned(self, message: Turned) -> None:
        """The other text is to be shown."""
        self.parts.texts.show_anew(message.article_id)

    def on_paged(self, message: Paged) -> None:
        """A page has come, and perhaps a picture for its headline with it."""
        self.parts.texts.take_page(message)
        self.parts.thumbnails.look_soon()

    def on_pictured(self, message: Pictured) -> None:
        """A picture has come."""
        self.parts.pictures.take(message)

    # The tag filter, and searching

    def on_filter_shown(self, message: FilterShown) -> None:
        """Show only this, and go to its headlines."""
        self.parts.filter.show_only(message.choice)

    def on_filter_added(self, message: FilterAdded) -> None:
        """Show what has this too."""
        self.parts.filter.add(message.choice)

    def on_filter_excluded(self, message: FilterExcluded) -> None:
        """Show what does not have this."""
        self.parts.filter.exclude(message.choice)

    def on_filter_cleared(self, _message: FilterCleared) -> None:
        """Show the whole view."""
        self.parts.filter.clear()

    def on_filter_left(self, _message: FilterLeft) -> None:
        """Go back to the headlines."""
        self.focus_on(self.headlines)

    def on_tag_list_rested(self, _message: TagList.Rested) -> None:
        """Name the keys that do something there."""
        self.parts.bars.show_status()

    def on_search_line_searched(self, message: SearchLine.Searched) -> None:
        """Show what a search finds in the view and tags that are chosen."""
        self.parts.filter.search(message.text)
        self.focus_on(self.headlines)

    def on_search_line_left(self, _message: SearchLine.Left) -> None:
        """Go back to the headlines."""
        self.focus_on(self.headlines)

    # The headlines

    def on_highlighted(self, message: Highlighted) -> None:
        """Show the article once the selection rests."""
        parts = self.parts
        # Of an empty list none is: that of the list before is not to come into this one.
        parts.filter.keep(replace(self.session, article_id=message.article_id))
        parts.texts.fetch_ahead_soon()
        parts.pictures.pass_on()
        parts.reading.show_soon(message.article_id)

    def on_new_above(self, message: NewAbove) -> None:
        """Say how many headlines have come above."""
        told = f"{message.count:,} new above ↑" if message.count else ""
        self.list_title.right = words((told, "$accent"))

    def on_opened(self, message: Opened) -> None:
        """Read an article."""
        self.parts.reading.open(message.article_id, enter=message.enter)

    def on_flag_clicked(self, message: FlagClicked) -> None:
        """Turn a state of an article round."""
        self.parts.marks.toggle(message.headline, message.flag)

    def on_menu_asked(self, message: MenuAsked) -> None:
        """Offer what can be done with the selected article."""
        from newsreader.tui.screens.headline_menu import HeadlineMenu

        if self.selected is not None:
            menu = HeadlineMenu(self.selected, self.keymap, message.x, message.y)
            # Done as if its key had been pressed, by whoever does what keys stand for.
            self.app.push_screen(menu, self._do)

    def _do(self, name: str | None) -> None:
        if name is not None:
            self.post_message(Bar.Pressed(name))

    # The article

    def on_column_stays(self, message: ColumnStays) -> None:
        """Say why nothing happens."""
        told = f"The column is as {message.end} as it can be here: {message.cells} cells"
        self.parts.speaker.say(told)

    def _measured(self, measure: int) -> None:
        self.parts.filter.keep(replace(self.session, measure=measure))
        page = self.article.made
        room = page.width if page is not None else measure
        short = f", with room for {room}" if room < measure else ""
        self.parts.speaker.say(f"Column of {measure} cells{short}")

    def _laid_out(self, layout: Layout) -> None:
        align, spacing = layout.align, layout.spacing.value
        self.parts.filter.keep(replace(self.session, align=align, line_spacing=spacing))
        self.parts.speaker.say(f"Lines {align}, spacing {spacing}")

    def on_place_changed(self, message: PlaceChanged) -> None:
        """Remember where the reader is."""
        self.parts.desk.keep_place(message.article_id, message.place)

    def on_pictures_near(self, message: PicturesNear) -> None:
        """Ask for pictures that will be seen."""
        self.parts.pictures.ask_near(message)

    def on_screen_suspend(self) -> None:
        """Another screen comes above this one."""
        self.parts.speaker.unsay(f"{self.key('back')} quits")  # there it closes that
        self.parts.pictures.repaint_sixels()
        self.parts.bars.show_status()

    def on_screen_resume(self) -> None:
        """This screen is on top again."""
        self.parts.pictures.repaint_sixels()
        self.parts.bars.show_status()

    def on_prompted(self, message: Prompted) -> None:
        """Say what is under way in the article for as long as it is."""
        told = quoted(plain(message.text)) if message.text else ()
        more = (Piece(f" · {plain(one)}", whole=True) for one in message.more)
        self.parts.speaker.prompt_for((*told, *more))

    def on_selection_made(self, message: SelectionMade) -> None:
        """Copy what was selected."""
        told = f"Copied {many(len(message.text), 'character')}"
        self.parts.opener.copy(message.text, told)

    def on_key(self, event: events.Key) -> None:
        """Let a digit too many, typed in one go with the number of a link, change no view."""
        if self.article.linking.is_too_many(event):
            event.stop()
            event.prevent_default()

    def on_link_clicked(self, message: LinkClicked) -> None:
        """Follow a link."""
        self.parts.within.follow(message.href)

    def on_link_copied(self, message: LinkCopied) -> None:
        """Copy the address of a link."""
        self.parts.links.copy(message.href)

    def on_link_browsed(self, message: LinkBrowsed) -> None:
        """Open a link in the browser."""
        self.parts.links.browse(message.href)

    def on_find_line_typed(self, message: FindLine.Typed) -> None:
        """Show what the words find so far."""
        self.parts.finding.show(message.text)

    def on_find_line_stepped(self, message: FindLine.Stepped) -> None:
        """Go to another match while the line is open."""
        self.parts.finding.step(message.by)

    def on_find_line_entered(self, message: FindLine.Entered) -> None:
        """Go on with the article; its matches stay highlighted."""
        self.parts.finding.keep(message.text)

    def on_find_line_left(self, _message: FindLine.Left) -> None:
        """Go back to where the reader was."""
        self.parts.finding.leave()

    # The screen

    def _take_ground(self) -> None:
        """There is another theme: have pictures painted anew on its ground."""
        self.parts.pictures.take_ground()
        self.parts.thumbnails.take_ground()

    def _tick(self) -> None:
        self.parts.bars.show_header()
        self.headlines.refresh()

    def on_descendant_focus(self, _event: events.DescendantFocus) -> None:
        """Fold the tag filter away when the focus has gone elsewhere."""
        focused = self.focused  # the event may tell of a focus that has moved on since
        if focused is not None:
            self.parts.speaker.unsay(f"{self.key('back')} quits")  # there it does not
            self.settle_focus(focused)
            self.parts.bars.show_status()

    def on_resize(self) -> None:
        """Follow the size of the terminal."""
        self.lay_out(self.wish)
        self.parts.arranging.follow_size()
        self.parts.follow_size()
