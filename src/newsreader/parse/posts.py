"""Posts of social networks: entries without a headline, whose pictures stand beside their text."""

from collections.abc import Sequence
from html import escape

from newsreader.model.picture import Picture

_MOST = 20


def with_pictures(html: str, pictures: Sequence[Picture]) -> str:
    """Return the text of a post with its further pictures below it.

    A feed of news names one picture in many sizes; what has no headline is a post, and each of its
    pictures is another one. A text that has pictures of its own has them all.

    Args:
        html: The text, or `""`.
        pictures: Those beside the lead picture, with absolute addresses.
    """
    if not pictures or "<img" in html.lower():
        return html
    return html + "".join(map(_figure, pictures[:_MOST]))


def _figure(picture: Picture) -> str:
    words = picture.caption or picture.alt
    caption = f"<figcaption>{escape(words, quote=False)}</figcaption>" if words else ""
    source = f'<img src="{escape(picture.url)}" alt="{escape(picture.alt)}"/>'
    return f"<figure>{source}{caption}</figure>"
