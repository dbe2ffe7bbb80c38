"""Pictures for tests, made on the spot."""

import io
import struct
import zlib

from PIL import Image

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 200, 30), (30, 30, 200), (255, 255, 255)


def quarters(width: int = 64, height: int = 32, mode: str = "RGB") -> Image.Image:
    """Red and green above, blue and white below."""
    picture = Image.new("RGB", (width, height))
    half, middle = width // 2, height // 2
    for colour, corner in (
        (RED, (0, 0)),
        (GREEN, (half, 0)),
        (BLUE, (0, middle)),
        (WHITE, (half, middle)),
    ):
        picture.paste(colour, (*corner, corner[0] + half, corner[1] + middle))
    return picture.convert(mode)


def file(picture: Image.Image, form: str = "PNG", **options: object) -> bytes:
    """A picture as the bytes of a file."""
    held = io.BytesIO()
    picture.save(held, form, **options)
    return held.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    """A small PNG file that says it has so many pixels, and unpacks to as many bytes of zeros."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checked = name + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    rows = packer.compress(bytes(1 + 3 * min(width, 100_000))) + packer.flush()
    parts = [chunk(b"IHDR", head), chunk(b"IDAT", rows), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)
