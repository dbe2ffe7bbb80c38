"""Items of a feed, made of elements."""

HOME = "https://herald.example/"
TEXTS = (
    "Apples, pears and plums are cheap this week at the market.",
    "The council met on Tuesday and voted for a new bridge.",
    "Snow is coming to the hills while the coast stays dry.",
    "A choir from Leeds sang in the old church on Sunday.",
    "Five dogs won prizes at the summer fair in town.",
    "Old maps were found under the floor of the bank.",
    "Trains will run late all week because of works.",
    "Nobody has seen the last ferry since it left.",
)


def made(**parts: str) -> str:
    """An item of these elements; a file is given by its address."""
    file = parts.pop("file", "")
    told = "".join(f"<{key}>{value}</{key}>" for key, value in parts.items() if value)
    return told + (f'<enclosure url="{file}" type="audio/mpeg" length="5"/>' if file else "")


def day(number: int, clock: str = "10:00:05") -> str:
    """A date in March 2026, so many days behind its second."""
    return f"{2 + number:02} Mar 2026 {clock} GMT"
