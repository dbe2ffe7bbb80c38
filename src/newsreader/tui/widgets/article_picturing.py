"""Pictures in the article pane: which are near, so that they are asked for, and those that came."""

from textual.geometry import Region
from textual.strip import Strip

from newsreader.tui.widgets.article_ground import HEAD_ROOM, ArticleGround
from newsreader.tui.widgets.article_messages import PicturesNear
from newsreader.tui.widgets.picture_paint import PicturePaint
from newsreader.typeset.lines import Plate


class Picturing(ArticleGround):
    """The part of the article pane that is for pictures.

    Attributes:
        pictures: Those that have come, and how they are painted.
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Begin without pictures.

        Args:
            id: The widget's id.
        """
        super().__init__(id=id)
        self.pictures = PicturePaint(lambda: self.app.screen is not self.screen)
        self._near: tuple[Plate, ...] = ()

    def forget_near(self) -> None:
        """The page is made anew: say again which pictures are near."""
        self._near = ()

    def tell_pictures(self) -> None:
        """Say which pictures are within a page of what is in sight and not there yet."""
        page = self.made
        if page is None:
            return
        top, height = self.scroll_offset.y - HEAD_ROOM, self.scrollable_content_region.height
        near = self.pictures.near(page, top, height)
        if near != self._near:
            self._near = near
            self.post_message(PicturesNear(page.article_id, near))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint lines, and lay over them what takes no cells.

        Args:
            crop: Which part of the pane.
        """
        strips = super().render_lines(crop)
        if self.made is None or crop.x:
            return strips
        first = crop.y + self.scroll_offset.y - HEAD_ROOM
        return self.pictures.with_sixels(strips, self.made, first, self.left)
