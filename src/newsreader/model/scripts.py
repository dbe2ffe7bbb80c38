"""Figures and letters above and below the line, where Unicode has signs for them."""

import re
from typing import Final

_FACTORS: Final = re.compile(r"[\u0370-\u03ff\U0001d6a8-\U0001d7cb]|\d\D|\D\d")
"""What makes of letters and figures side by side several things that are multiplied."""

_ABOVE = str.maketrans(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyz",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ",
)
_BELOW = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")


def above(text: str) -> str | None:
    """Return a text in raised signs, or None where it has a character without one."""
    return text.translate(_ABOVE) if all(ord(char) in _ABOVE for char in text) else None


def below(text: str) -> str | None:
    """Return a text in lowered signs, or None where it has a character without one."""
    return text.translate(_BELOW) if all(ord(char) in _BELOW for char in text) else None


def raised(text: str) -> str:
    """Return a text as it is written above the line: `²`, `^π`, `^(2π)`."""
    return above(text) or f"^{_whole(text)}"


def lowered(text: str) -> str:
    """Return a text as it is written below the line: `₂`, `_(max)`."""
    return below(text) or f"_{_whole(text)}"


def _whole(text: str) -> str:
    """Return a text so that none of it seems to stand on the line: `max`, `(2π)`."""
    if len(text) > 1 and text.isalnum() and _FACTORS.search(text):
        return f"({text})"
    return enclosed(text)


def enclosed(text: str) -> str:
    """Return a text in brackets, unless it is a single sign, a word or a number."""
    return text if text.isalnum() or len(text) == 1 else f"({text})"
