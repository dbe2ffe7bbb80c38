"""From the bytes of a picture to its pixels, or words for why not; nothing in them is believed."""

import io
import warnings
from typing import Final

from PIL import Image, ImageFile, ImageOps, ImageSequence, UnidentifiedImageError

from newsreader.errors import PictureError, TinyPictureError
from newsreader.model.pictures import TINY
from newsreader.pictures.ground import ground_for

MOST_PIXELS: Final = 50_000_000
"""Pixels that a picture may have: more than any camera's, and less than a bomb's."""
MOST_BYTES: Final = 15_000_000
"""Bytes of a picture's file."""

_FORMATS: Final = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "ICO", "TIFF", "JPEG2000")
"""What is decoded; each decoder more is one more to attack, and feeds have no others."""
_LEAST: Final = 2
"""Pixels that both sides of a picture must have: what is smaller is there to watch its reader."""

# A picture that breaks off is shown as far as it came, like a browser does it.
ImageFile.LOAD_TRUNCATED_IMAGES = True
Image.MAX_IMAGE_PIXELS = MOST_PIXELS


def decode(
    data: bytes, ground: tuple[int, int, int], *, least: tuple[int, int] | None = None
) -> tuple[Image.Image, tuple[int, int]]:
    """Decode a picture, its first frame if it moves, on a ground of one colour.

    Args:
        data: The file.
        ground: Red, green and blue of the page, which shows where it is transparent, unless the
            picture would be lost on it.
        least: Pixels that will do from left to right and from top to bottom: where the format
            allows it, a larger picture is decoded smaller, which is quicker. None: all of them.

    Returns:
        The picture in RGB, the way it is to be seen, at least as large as `least` where it has as
        many pixels; and the pixels it really has.

    Raises:
        PictureError: It is no picture, or one that is not shown; the message says why.
    """
    if len(data) > MOST_BYTES:
        raise PictureError("it is too large a file")
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return _decoded(data, ground, least)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise PictureError("it unpacks to far too many pixels") from error
        except UnidentifiedImageError as error:
            raise PictureError(_unknown(data)) from error
        except MemoryError as error:
            raise PictureError("it needs too much memory") from error
        except PictureError:
            raise
        except Exception as error:  # the decoders raise whatever they like over broken files
            raise PictureError("it is broken") from error


def _decoded(
    data: bytes, ground: tuple[int, int, int], least: tuple[int, int] | None
) -> tuple[Image.Image, tuple[int, int]]:
    with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise PictureError("it unpacks to far too many pixels")
        if min(opened.size) < _LEAST:
            raise TinyPictureError(TINY)
        size = opened.size
        turned = opened.getexif().get(0x0112, 1) in {5, 6, 7, 8}
        if opened.format == "JPEG" and least is not None:
            # Half, a quarter or an eighth of it come at a fraction of the time.
            opened.draft("RGB", least[::-1] if turned else least)
        frame: Image.Image = opened
        if getattr(opened, "is_animated", False):
            frame = next(iter(ImageSequence.Iterator(opened)))
        frame.load()
        picture = ImageOps.exif_transpose(frame)
        return _flat(picture, ground), size[::-1] if turned else size


def _flat(picture: Image.Image, ground: tuple[int, int, int]) -> Image.Image:
    """Return it in RGB, without anything that shines through; see `ground_for`."""
    if picture.mode in {"I", "I;16", "I;16B", "I;16L", "F"}:
        # Greys of more than eight bits: the upper eight are what can be seen.
        picture = picture.convert("I").point([value // 256 for value in range(65536)], "L")
    if "A" in picture.mode or "a" in picture.mode or "transparency" in picture.info:
        see_through = picture.convert("RGBA")
        flat = Image.new("RGB", picture.size, ground_for(see_through, ground))
        flat.paste(see_through, mask=see_through.getchannel("A"))
        return flat
    return picture.convert("RGB")


def _unknown(data: bytes) -> str:
    """Why bytes are no picture that is known."""
    start = data[:1024].lstrip().lower()
    if b"<svg" in start:
        return "drawings (SVG) cannot be shown here"
    if start.startswith((b"<!doctype", b"<html")):
        return "its server sent a page instead"
    return "its format is not known"
