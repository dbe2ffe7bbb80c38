"""Who wrote each post of a thread and each answer to a question, above its text.

A page says it beside the text, among votes and buttons; without it a talk of many reads as one
person's text. The first post has its name as the byline of the article.
"""

from typing import Final

from lxml import html

_POSTS: Final = ("/Comment", "/Answer", "/DiscussionForumPosting")
_PARTS: Final = frozenset({"comment", "suggestedanswer", "acceptedanswer"})
_LONGEST: Final = 100
_LONGEST_NAME: Final = 60
_FEWEST: Final = 2


def name_posts(body: html.HtmlElement) -> None:
    """Write the name of its author above each post but the first, where the page marks both.

    Args:
        body: Of a page; changed in place.
    """
    texts = [each for each in body.iterfind(".//*[@itemprop]") if "text" in _said(each)]
    if len(texts) < _FEWEST:
        return
    for text in texts[1:]:
        post = next((each for each in text.iterancestors() if _is_post(each)), None)
        name = _author_of(post, text) if post is not None else ""
        if name:
            line = html.Element("p")
            strong = html.Element("strong")
            strong.text = name
            line.append(strong)
            line.tail, text.text = text.text, None
            text.insert(0, line)


def _author_of(post: html.HtmlElement, text: html.HtmlElement) -> str:
    """Return who wrote a post, as it is marked beside its text, or `""`."""
    for each in post.iterfind(".//*[@itemprop]"):
        if "author" in _said(each) and text not in each.iterancestors():
            parts = each.iterfind(".//*[@itemprop]")
            named = next((part for part in parts if "name" in _said(part)), each)
            said = "".join(named.itertext()) or named.get("content", "")
            name = " ".join(said[: 2 * _LONGEST].split())
            return name if len(name) <= _LONGEST_NAME else ""
    return ""


def _is_post(element: html.HtmlElement) -> bool:
    kind = element.get("itemtype", "")[:_LONGEST]
    return kind.endswith(_POSTS) or not _PARTS.isdisjoint(_said(element))


def _said(element: html.HtmlElement) -> list[str]:
    said: str = element.get("itemprop", "")
    return said[:_LONGEST].lower().split()
