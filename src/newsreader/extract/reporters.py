"""How Korean papers sign, above a text and below it."""

from typing import Final

REPORTER: Final = (
    r"(?P<name>[\uac00-\ud7af]{2,5})\s?(?:기자|특파원|논설위원)(?:\s*[=(]?\s*\S{1,60}@\S{1,60})?"
)
"""A name and what its bearer is, maybe with an address, as a part of a regular expression."""
