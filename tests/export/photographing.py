"""What a camera sees of a QR code on a screen."""

INK = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}


def photographed(lines: tuple[str, ...], module: int = 8) -> memoryview:
    """What a camera sees: cells twice as high as wide, black ink on white; rows of grey values."""
    rows: list[bytes] = []
    for line in lines:
        for half in (0, 1):
            row = b"".join(bytes([255 * (1 - INK[char][half])]) * module for char in line)
            rows += [row] * module
    return memoryview(b"".join(rows)).cast("B", (len(rows), len(rows[0])))
