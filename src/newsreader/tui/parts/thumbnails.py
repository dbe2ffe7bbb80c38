"""Pictures beside the headlines: asked for those in sight once the list rests, and let go of."""

from functools import partial
from typing import Any, Final

from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer

from newsreader.dataclass import replace
from newsreader.model.article import Headline
from newsreader.model.pictures import Wanted, Way
from newsreader.reader.door import Reader
from newsreader.tui.answers import Reply
from newsreader.tui.parts.pictures import SULK, failed_at, terminal_of
from newsreader.tui.picture_desk import Pictured, PictureDesk
from newsreader.tui.sending import Sending
from newsreader.tui.terminal import Painting
from newsreader.tui.widgets.headline_list import HeadlineList
from newsreader.tui.widgets.headline_row import ROOM
from newsreader.tui.widgets.headline_thumbs import KEPT

RESTED: Final = 0.2
"""Seconds for which the list must not have moved before pictures are asked for."""
_LIST: Final = 0
"""What they are asked under at their desk: they are of the list, whichever article they lead."""


class Thumbnails:
    """Asks for the pictures of the headlines in sight, and has them painted.

    They have a desk and a store in the terminal of their own, so that a list full of them neither
    lets go of the article's pictures nor pushes them out.
    """

    def __init__(self, screen: Screen[Any], reader: Reader, headlines: HeadlineList) -> None:
        """Begin without pictures.

        Args:
            screen: Takes what is told from other threads.
            reader: The one door.
            headlines: The list.
        """
        self._screen, self._reader, self._headlines = screen, reader, headlines
        self._desk = PictureDesk(reader)
        self._sending = Sending(terminal_of(screen), KEPT)
        self._painting: Painting | None = None
        self._asked: dict[str, Wanted] = {}
        self._rest: Timer | None = None
        self._moved = False
        self._watches = False

    def close(self) -> None:
        """Let go of everything; nothing comes any more."""
        self._desk.close()

    def adopt(self) -> None:
        """Follow the config file, and what is known of the terminal."""
        painting, wanted = self._painting, self._reader.settings.reader.thumbnails
        pictured = wanted and (painting is None or painting.way is not None)
        if pictured == self._headlines.pictured:
            return
        if pictured and not self._watches:
            self._watches = True  # without pictures nobody pays for it
            self._screen.watch(self._headlines, "scroll_y", self.look_soon, init=False)
        self._headlines.pictured = pictured
        self._headlines.reread()  # lines come with their pictures only where these are wanted
        if pictured:
            self.look_soon()
        else:
            self._forget()

    def take_painting(self, painting: Painting) -> None:
        """Paint pictures like this from now on."""
        before, self._painting = self._painting, painting
        if self._screen.is_mounted and painting != before:
            self._forget()
            self.adopt()
            self.look_soon()

    def take_ground(self) -> None:
        """Ask for all pictures again: what shows where they are transparent is another colour."""
        self._forget()
        self.look_soon()

    def _forget(self) -> None:
        self._desk.leave()
        self._headlines.thumbs.clear()
        self._sending.forget_all()
        self._asked.clear()
        self._headlines.refresh()

    def forget(self) -> None:
        """Have the terminal forget all pictures: the program is about to end."""
        if self._painting is not None and self._painting.way is Way.KITTY:
            self._forget()

    def look_soon(self) -> None:
        """The list has moved: see which pictures are in sight once it rests."""
        if not self._headlines.pictured:
            return
        # One timer that looks again, not one for each step: keys held down pay nothing for it.
        self._moved = self._rest is not None
        if self._rest is None:
            self._rest = self._screen.set_timer(RESTED, self._look)

    def _look(self) -> None:
        self._rest = None
        if self._moved:
            self.look_soon()
        elif self._headlines.pictured:
            self._ask()

    def _ask(self) -> None:
        """Let go of the pictures that have moved out of sight, and ask for those that are in it."""
        if self._painting is None or self._painting.way is None:
            return
        wanted = [one for one in self._headlines.headlines_in_sight if self._lacks(one)]
        urls = {one.lead.url: one.lead for one in wanted if one.lead is not None}
        self._desk.leave_but({(_LIST, url) for url in urls})
        asked = {url: wish for url, wish in self._asked.items() if url in urls}
        self._asked = asked
        way = Way.KITTY if self._painting.way is Way.KITTY else Way.BLOCKS
        red, green, blue = self._headlines.background_colors[1].rgb
        for url, lead in urls.items():
            if url not in asked:
                ground, grain = (red, green, blue), self._painting.grain
                asked[url] = Wanted(url, lead.found_on, ROOM, way, grain, ground, grow=True)
                self._desk.ask(_LIST, asked[url], self._tell)

    def _tell(self, said: Message) -> None:
        self._screen.post_message(Reply(partial(self._take, said)))

    def _lacks(self, headline: Headline) -> bool:
        """Whether a headline's picture is to be asked for, or still to come."""
        lead = headline.lead
        if lead is None or not lead.url.startswith(("http://", "https://")):
            return False
        failed = self._headlines.thumbs.missed(headline)
        if failed is not None and failed + SULK > self._reader.now():
            return False
        return self._headlines.thumbs.find(headline) is None

    def _take(self, said: Message) -> None:
        """Paint a picture beside its headline, if that list still wants it."""
        if not isinstance(said, Pictured):
            return
        url, shown, number = said.wanted.url, said.shown, said.wanted.number
        if self._asked.get(url) != replace(said.wanted, number=0):
            return
        del self._asked[url]
        if shown is None:
            self._headlines.thumbs.miss(url, failed_at(said.words, self._reader.now()))
            self._headlines.refresh()
            return
        if shown.sent:
            self._sending.send(number, shown.sent)
        self._headlines.thumbs.put(url, shown, number)
        self._headlines.refresh()
