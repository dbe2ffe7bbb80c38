"""An article as the address that begins a mail about it."""

from datetime import tzinfo
from urllib.parse import quote

from newsreader.export import facts
from newsreader.export.addresses import outward
from newsreader.model.article import Article

_LONGEST = 300
"""Characters of headline and standfirst; many programs refuse an address of several thousand."""


def to_mailto(article: Article, text: str, zone: tzinfo) -> str:
    """Return a `mailto:` address with subject and body, and nobody as the receiver yet.

    Args:
        article: What the mail is about.
        text: The text of its body, of which the first words stand in for a standfirst.
        zone: The reader's time zone.
    """
    title = facts.title(article)
    standfirst = facts.one_line(article.standfirst) or facts.one_line(text[: 2 * _LONGEST])
    lines = [_cut(title, _LONGEST), ", ".join(facts.source(article, zone))]
    if standfirst:
        lines += ["", _cut(standfirst, _LONGEST)]
    if href := outward(article.headline.url):
        lines += ["", href]
    subject, body = _cut(title, _LONGEST), "\r\n".join(lines)
    return f"mailto:?subject={_coded(subject)}&body={_coded(body)}"


def _coded(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
