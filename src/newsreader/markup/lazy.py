"""Where markup keeps the addresses of pictures that a script loads, and what holds their place."""

from typing import Final

ADDRESSES: Final = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-orig-file",
    "data-large-file",
    "data-full-src",
    "data-hi-res-src",
    "data-actualsrc",
    "data-url",
    "data-image",
    "data-retina-src",
    "data-src-retina",
    "data-echo",
)
"""Attributes with one address, the best known first."""
SETS: Final = ("data-srcset", "data-lazy-srcset", "data-original-set", "nitro-lazy-srcset")
"""Attributes with several and how wide each is, as in `srcset`."""
PLACEHOLDERS: Final = "placeholder|lazyload|loading|spacer|blank|gr[ae]y|transparent|dummy"
"""What files are called that only keep a place: a part of regular expressions."""
