"""The characters that are never painted; of no import, for they guard the first painting too."""

HIDDEN = frozenset(
    (
        *range(0x20),
        *range(0x7F, 0xA0),
        0x061C,
        0x200B,
        0x200E,
        0x200F,
        *range(0x2028, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xD800, 0xE000),
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
        *range(0xE0000, 0xE0080),
    )
)
"""Control characters, bidi overrides, invisible ones, halves of a character."""
