# ruff: noqa: E501 -- pages are best read a line an element
"""Pages written for these tests: an article of some paragraphs with this or that around and in it."""

URL = "https://herald.example/2025/ferry"
"""Where a page is, unless a test says otherwise."""

PARAGRAPHS = (
    "Ministers of the two coastal states agreed on Tuesday to reopen the ferry line that had been "
    "closed since the storms of last autumn, after six hours of talks in the old customs house.",
    "The line carries some four thousand people a week, most of them nurses and pupils who live on "
    "one side of the bay and work or learn on the other, and who have since taken the long road.",
    "Engineers said the northern pier would need new piles before the larger of the two boats could "
    "land there again, and that the smaller one would have to do until the end of the summer.",
    "Fares will stay as they were for those who hold a yearly card, the ministers said, while single "
    "tickets will cost a third more in order to pay for the repairs that neither side had foreseen.",
    "Shopkeepers along the quay, who had lost up to half of their custom in the winter, welcomed the "
    "news and hung out flags, though several of them said that they would believe it on the day.",
)
NAVIGATION = """
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/weather">Weather maps</a></li></ul></nav></header>
"""
FOOTER = """
<footer><p>Sample Herald, all rights reserved.</p><ul><li><a href="/imprint">Imprint</a></li>
<li><a href="/terms">Terms of use</a></li></ul></footer>
"""


def page(body: str, head: str = "", title: str = "Ferry line reopens") -> bytes:
    """A page of a newspaper with this in its article."""
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title} | Sample Herald"
        f"</title>{head}</head><body>{NAVIGATION}<main><article><h1>{title}</h1>{body}</article>"
        f"</main>{FOOTER}</body></html>"
    ).encode()


def paragraphs(*between: str) -> str:
    """The paragraphs, with markup between the first two, the second and third, and so on."""
    pieces = []
    for number, text in enumerate(PARAGRAPHS):
        pieces.append(f"<p>{text}</p>")
        if number < len(between):
            pieces.append(between[number])
    return "".join(pieces)
