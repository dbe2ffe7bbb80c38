"""Where markup keeps the addresses of a picture that a script is to load."""

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
)
"""Attributes with one address, the best known first."""
SETS: Final = ("data-srcset", "data-lazy-srcset", "data-original-set", "nitro-lazy-srcset")
"""Attributes with several and how wide each is, as in `srcset`."""
