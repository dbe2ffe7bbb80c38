"""Pictures that the style of a page sets as somebody's portrait, or as its own sign."""

import re
from typing import Final

_CALLED: Final = re.compile(r"avatar|logo", re.IGNORECASE)
_URL: Final = re.compile(r"url\(\s?[\"']?([^\"')\s]{4,400})")
_LONGEST: Final = 60_000
_MOST_RULES: Final = 1_000
_LONGEST_RULE: Final = 2_000
_MOST: Final = 3
"""Addresses of one rule."""


def badges_of(style: str) -> list[str]:
    """Return the addresses in the rules for what is called an avatar or a logo.

    Args:
        style: What stands in a `<style>` element; hostile.
    """
    found: list[str] = []
    for rule in style[:_LONGEST].split("}")[:_MOST_RULES]:
        selector, _, said = rule[:_LONGEST_RULE].partition("{")
        if _CALLED.search(selector):
            found += _URL.findall(said)[:_MOST]
    return found
