"""Pictures in the article pane: which are near, so that they are asked for, and those that came."""

from newsreader.tui.widgets.article_ground import HEAD_ROOM, ArticleGround
from newsreader.tui.widgets.article_messages import PicturesNear
from newsreader.tui.widgets.picture_paint import PicturePaint


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
        self._near: tuple[str, ...] = ()

    def forget_near(self) -> None:
        """The page is made anew: say again which pictures are near."""
        self._near = ()

    def tell_pictures(self) -> None:
        """Say which pictures are within a page of what is in sight and not there yet."""
        page = self.made
        if page is None:
            return
        height = self.scrollable_content_region.height
        top = self.scroll_offset.y - HEAD_ROOM
        near = [
            plate
            for plate in page.pictures
            if plate.roomy
            and top - height < plate.line + plate.box.rows
            and plate.line < top + 2 * height
            and not self.pictures.holds(plate)
        ]
        near.sort(key=lambda plate: plate.line + plate.box.rows <= top)
        names = tuple(plate.picture.url for plate in near)
        if names != self._near:
            self._near = names
            self.post_message(PicturesNear(page.article_id, tuple(near)))
