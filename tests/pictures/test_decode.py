"""Hostile bytes become pixels, or words for why not."""

import tracemalloc

import pytest
from PIL import Image, features

from newsreader.errors import PictureError
from newsreader.pictures.decode import MOST_BYTES, MOST_PIXELS, decode
from tests.pictures.makers import BLUE, GREEN, RED, WHITE, file, png_that_claims, quarters

GROUND = (1, 2, 3)


def near(one: object, other: tuple[int, int, int], by: int = 12) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "TIFF"])
def test_every_common_format_is_decoded(form: str) -> None:
    if form == "AVIF" and not features.check("avif"):
        pytest.skip("this Pillow has no AVIF")
    picture, size = decode(file(quarters(), form), GROUND)
    assert (picture.mode, picture.size, size) == ("RGB", (64, 32), (64, 32))
    for place, colour in (((8, 8), RED), ((56, 8), GREEN), ((8, 24), BLUE), ((56, 24), WHITE)):
        assert near(picture.getpixel(place), colour, 20), form


@pytest.mark.parametrize("mode", ["CMYK", "L", "P", "1", "YCbCr", "I;16", "F", "LA", "RGBA", "I"])
def test_every_kind_of_pixel_becomes_red_green_and_blue(mode: str) -> None:
    form = {"CMYK": "JPEG", "YCbCr": "JPEG", "F": "TIFF", "I": "TIFF"}.get(mode, "PNG")
    grey = Image.new("L", (8, 8), 128)
    picture = Image.new("I;16", (8, 8), 128 * 256) if mode == "I;16" else grey.convert(mode)
    decoded, _ = decode(file(picture, form), GROUND)
    assert decoded.mode == "RGB"
    if mode not in {"1", "F", "I"}:
        assert near(decoded.getpixel((4, 4)), (128, 128, 128), 3)


def test_what_is_transparent_shows_the_ground() -> None:
    see_through = Image.new("RGBA", (8, 8), (255, 255, 255, 0))
    see_through.paste((255, 0, 0, 255), (0, 0, 4, 8))
    decoded, _ = decode(file(see_through), GROUND)
    assert decoded.getpixel((1, 1)) == (255, 0, 0)
    assert decoded.getpixel((6, 1)) == GROUND
    index = quarters(8, 8).convert("P")
    corner = index.getpixel((0, 0))
    decoded, _ = decode(file(index, "GIF", transparency=corner), GROUND)
    assert decoded.getpixel((0, 0)) == GROUND


DARK, LIGHT, BLACK = (0x15, 0x17, 0x1B), (0xFB, 0xFB, 0xF9), (0, 0, 0)


def drawing(ink: tuple[int, int, int, int], more: tuple[int, int, int, int]) -> Image.Image:
    """Two colours beside each other, each an eighth of what is otherwise transparent."""
    picture = Image.new("RGBA", (80, 40), (0, 0, 0, 0))
    picture.paste(ink, (10, 10, 30, 30))
    picture.paste(more, (50, 10, 70, 30))
    return picture


@pytest.mark.parametrize(
    ("picture", "page", "ground"),
    [
        (drawing((0, 0, 0, 255), (0, 0, 0, 255)), DARK, WHITE),
        (drawing((0, 0, 0, 255), (0, 0, 0, 255)), BLACK, WHITE),
        (drawing((0, 0, 0, 255), (0, 0, 0, 255)), LIGHT, LIGHT),
        (drawing((255, 255, 255, 255), (255, 255, 255, 255)), LIGHT, BLACK),
        (drawing((255, 255, 255, 255), (255, 255, 255, 255)), DARK, DARK),
        # The labels of a chart are missed, though its bars be seen.
        (drawing((0, 0, 0, 255), (0, 120, 255, 255)), DARK, WHITE),
        # Neither ground shows all of it.
        (drawing((0, 0, 0, 255), (255, 255, 255, 255)), DARK, DARK),
        # A shadow is no drawing, nor are the corners of a photograph a ground.
        (drawing((0, 0, 0, 60), (0, 120, 255, 255)), DARK, DARK),
        (Image.new("RGBA", (80, 40), (0, 0, 0, 0)), DARK, DARK),
    ],
)
def test_a_drawing_that_would_be_lost_on_the_page_has_a_ground_that_shows_it(
    picture: Image.Image, page: tuple[int, int, int], ground: tuple[int, int, int]
) -> None:
    decoded, _ = decode(file(picture), page)
    assert decoded.getpixel((1, 1)) == ground


def test_a_photograph_with_round_corners_has_the_ground_of_the_page() -> None:
    photograph = Image.new("RGBA", (80, 40), (10, 10, 10, 255))
    photograph.paste((0, 0, 0, 0), (0, 0, 2, 2))
    decoded, _ = decode(file(photograph), DARK)
    assert decoded.getpixel((0, 0)) == DARK


def test_a_moving_picture_is_its_first_frame() -> None:
    first, second = Image.new("RGB", (8, 8), RED), Image.new("RGB", (8, 8), BLUE)
    data = file(first, "GIF", save_all=True, append_images=[second], duration=50, loop=0)
    decoded, _ = decode(data, GROUND)
    assert near(decoded.getpixel((4, 4)), RED)


def test_a_picture_is_turned_the_way_it_is_to_be_seen() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter to the right
    decoded, size = decode(file(quarters(64, 32), "JPEG", exif=exif, quality=95), GROUND)
    assert size == decoded.size == (32, 64)
    assert near(decoded.getpixel((24, 8)), RED, 25)
    assert near(decoded.getpixel((24, 56)), GREEN, 25)


def test_a_large_jpeg_is_decoded_no_larger_than_needed() -> None:
    data = file(Image.new("RGB", (4000, 3000), RED), "JPEG")
    decoded, size = decode(data, GROUND, least=(144, 60))
    assert size == (4000, 3000)
    assert 144 <= decoded.width <= 1000


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    for width, height in ((60_000, 60_000), (MOST_PIXELS, 2), (8_000, 8_000)):
        data = png_that_claims(width, height)
        assert len(data) < 100_000
        tracemalloc.start()
        with pytest.raises(PictureError, match="too many pixels"):
            decode(data, GROUND)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 5_000_000


def test_a_picture_that_breaks_off_is_shown_as_far_as_it_came() -> None:
    whole = file(quarters(640, 320), "JPEG")
    decoded, _ = decode(whole[: len(whole) * 2 // 3], GROUND)
    assert near(decoded.getpixel((100, 50)), RED, 20)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "its format is not known"),
        (b"\x89PNG\r\n\x1a\n", "its format is not known"),
        (b"<!DOCTYPE html><html><body>Not found", "a page instead"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"GIF89a" + b"\xff" * 40, "its format is not known"),
        (b"%PDF-1.7 " + b"\0" * 100, "its format is not known"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "its format is not known"),
        (b"\0" * (MOST_BYTES + 1), "too large a file"),
    ],
)
def test_what_is_no_picture_says_so(data: bytes, words: str) -> None:
    with pytest.raises(PictureError, match=words):
        decode(data, GROUND)


@pytest.mark.parametrize("size", [(1, 1), (1, 600), (600, 1)])
def test_a_pixel_is_no_picture(size: tuple[int, int]) -> None:
    with pytest.raises(PictureError, match="a line of pixels"):
        decode(file(Image.new("RGB", size)), GROUND)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP", "TIFF"])
def test_no_damage_does_more_than_be_told(form: str) -> None:
    whole = file(quarters(), form)
    for at in range(0, len(whole), max(1, len(whole) // 60)):
        broken = bytearray(whole)
        broken[at] ^= 0xA5
        for data in (bytes(broken), whole[:at]):
            try:
                decoded, _ = decode(data, GROUND)
            except PictureError:
                continue
            assert decoded.mode == "RGB"
