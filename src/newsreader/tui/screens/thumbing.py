"""Pictures beside the headlines: asked for those in sight once the list rests, and let go of."""

from datetime import datetime
from typing import Final

from textual.message import Message
from textual.timer import Timer

from newsreader.dataclass import replace
from newsreader.model.article import Headline
from newsreader.model.pictures import Wanted, Way
from newsreader.reader.door import Reader
from newsreader.tui.picture_desk import Pictured, PictureDesk
from newsreader.tui.screens.picturing import SULK, Picturing, failed_at
from newsreader.tui.sending import Sending
from newsreader.tui.terminal import Painting
from newsreader.tui.widgets.headline_row import ROOM
from newsreader.tui.widgets.headline_thumbs import KEPT

RESTED: Final = 0.2
"""Seconds for which the list must not have moved before pictures are asked for."""
_LIST: Final = 0
"""What they are asked under at their desk: they are of the list, whichever article they lead."""

_REMEMBERED: Final = 1_000
"""Pictures of which it is remembered that they did not come."""


class Thumbed(Message):
    """A picture for the list has come, or will not.

    Attributes:
        pictured: What the desk said.
    """

    def __init__(self, pictured: Message) -> None:
        super().__init__()
        self.pictured = pictured


class Thumbing(Picturing):
    """The pictures of the list.

    They have a desk and a store in the terminal of their own, so that a list full of them neither
    lets go of the article's pictures nor pushes them out.
    """

    def __init__(self, reader: Reader) -> None:
        """Begin without pictures.

        Args:
            reader: The one door.
        """
        super().__init__(reader)
        self.thumb_desk = PictureDesk(reader)
        self.thumb_sending = Sending(self._write, KEPT)
        self._thumbs_asked: dict[str, Wanted] = {}
        self._thumbs_failed: dict[str, datetime] = {}
        self._rest: Timer | None = None
        self._moved = False
        self._watches = False

    def adopt_thumbnails(self) -> None:
        """Follow the config file, and what is known of the terminal."""
        painting, wanted = self.painting, self.reader.settings.reader.thumbnails
        pictured = wanted and (painting is None or painting.way is not None)
        if pictured == self.headlines.pictured:
            return
        if pictured and not self._watches:
            self._watches = True  # without pictures nobody pays for it
            self.watch(self.headlines, "scroll_y", self.thumbs_soon, init=False)
        self.headlines.pictured = pictured
        self.headlines.reread()  # lines come with their pictures only where these are wanted
        if pictured:
            self.thumbs_soon()
        else:
            self._forget_thumbs()

    def take_painting(self, painting: Painting) -> None:
        """Paint pictures like this from now on."""
        before = self.painting
        super().take_painting(painting)
        if self.is_mounted and painting != before:
            self._forget_thumbs()
            self.adopt_thumbnails()
            self.thumbs_soon()

    def take_ground(self) -> None:
        """Ask for all pictures again: what shows where they are transparent is another colour."""
        super().take_ground()
        self._forget_thumbs()
        self.thumbs_soon()

    def _forget_thumbs(self) -> None:
        self.thumb_desk.leave()
        self.headlines.thumbs.clear()
        self.thumb_sending.forget_all()
        self._thumbs_asked.clear()
        self.headlines.refresh()

    def forget_pictures(self) -> None:
        """Have the terminal forget all pictures: the program is about to end."""
        super().forget_pictures()
        if self.painting is not None and self.painting.way is Way.KITTY:
            self._forget_thumbs()

    def thumbs_soon(self) -> None:
        """The list has moved: see which pictures are in sight once it rests."""
        if not self.headlines.pictured:
            return
        # One timer that looks again, not one for each step: keys held down pay nothing for it.
        self._moved = self._rest is not None
        if self._rest is None:
            self._rest = self.set_timer(RESTED, self._look)

    def _look(self) -> None:
        self._rest = None
        if self._moved:
            self.thumbs_soon()
        elif self.headlines.pictured:
            self._ask_thumbs()

    def _ask_thumbs(self) -> None:
        """Let go of the pictures that have moved out of sight, and ask for those that are in it."""
        if self.painting is None or self.painting.way is None:
            return
        wanted = [one for one in self.headlines.headlines_in_sight if self._lacks_thumb(one)]
        urls = {one.lead.url: one.lead for one in wanted if one.lead is not None}
        self.thumb_desk.leave_but({(_LIST, url) for url in urls})
        asked = {url: wish for url, wish in self._thumbs_asked.items() if url in urls}
        self._thumbs_asked = asked
        way = Way.KITTY if self.painting.way is Way.KITTY else Way.BLOCKS
        red, green, blue = self.headlines.background_colors[1].rgb
        for url, lead in urls.items():
            if url not in asked:
                ground, grain = (red, green, blue), self.painting.grain
                asked[url] = Wanted(url, lead.found_on, ROOM, way, grain, ground, grow=True)
                self.thumb_desk.ask(_LIST, asked[url], self._tell_thumb)

    def _tell_thumb(self, said: Message) -> None:
        self.post_message(Thumbed(said))

    def _lacks_thumb(self, headline: Headline) -> bool:
        """Whether a headline's picture is to be asked for, or still to come."""
        lead = headline.lead
        if lead is None or not lead.url.startswith(("http://", "https://")):
            return False
        failed = self._thumbs_failed.get(lead.url)
        if failed is not None and failed + SULK > self.reader.now():
            return False
        return self.headlines.thumbs.find(headline) is None

    def on_thumbed(self, message: Thumbed) -> None:
        """Paint a picture beside its headline, if that list still wants it."""
        said = message.pictured
        if not isinstance(said, Pictured):
            return
        url, shown, number = said.wanted.url, said.shown, said.wanted.number
        if self._thumbs_asked.get(url) != replace(said.wanted, number=0):
            return
        del self._thumbs_asked[url]
        if shown is None:
            if len(self._thumbs_failed) > _REMEMBERED:
                self._thumbs_failed.clear()
            self._thumbs_failed[url] = failed_at(said.words, self.reader.now())
            return
        self._thumbs_failed.pop(url, None)
        if shown.sent:
            self.thumb_sending.send(number, shown.sent)
        self.headlines.thumbs.put(url, shown, number)
        self.headlines.refresh()
