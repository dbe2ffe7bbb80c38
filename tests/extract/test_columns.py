"""A text that its page sets in several boxes is whole, whichever of them the library takes."""

from newsreader.extract.body.choose.columns import complete_columns
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of

from .pages import PARAGRAPHS

URL = "https://herald.example/2025/ferry"
FIRST, SECOND = (f"<p>{text}</p>" for text in PARAGRAPHS[:2])
SOLD = (
    "The town has sold the old warehouse at the harbour for one euro, and now it quarrels about"
    " whose the view is. The buyer wants to build a hotel there that would be higher than the"
    " church."
)
REPORTS = [
    f"A report of {year} says that the piles under the building will last for another forty years."
    " The buyer now has a second one made."
    for year in (1999, 2019)
]
BETWEEN = (
    "<div data-area=contentbox><p>Our newsletter brings you all of the day in just three minutes,"
    " each evening.</p></div>"
)


def test_the_text_before_a_box_for_a_newsletter_is_not_lost() -> None:
    data = (
        "<html><body><main id=text><article><div data-area=body><section class=relative>"
        f"<div data-area=text class='RichText RichText--iconLinks'><p>{SOLD}</p></div>{BETWEEN}"
        f"<div class=RichText><h3>Another report</h3><p>{REPORTS[0]}</p><p>{REPORTS[1]}</p></div>"
        "<div><span>jli/dpa</span></div></section></div></article></main></body></html>"
    )
    body = extract_page(data.encode(), URL).html
    lost = [text for text in (SOLD, *REPORTS, "Another report") if text not in body]
    assert not lost
    assert "newsletter" not in body


def _chosen(beside: str, text: str) -> bool:
    """Tell whether a text beside the box of a chosen paragraph is chosen with it."""
    body = tree_of(
        f"<main><section><div class='text wide'>{FIRST}</div>{beside}</section></main>"
    ).body
    runs = runs_of(body)
    choice = Choice(runs, [run.text == PARAGRAPHS[0] for run in runs])
    complete_columns(choice)
    return any(chosen and run.text == text for run, chosen in zip(runs, choice.chosen, strict=True))


def test_what_is_called_like_a_box_of_the_text_and_holds_prose_is_one_more() -> None:
    own = (
        f"<div class=text>{SECOND}</div>",
        f"<div class='text wide'>{SECOND}</div>",
        f"<div class='wide text last'><div>{SECOND}</div></div>",
        f"<figure><img src=/a.jpg></figure><div class='text'><h3>On</h3>{SECOND}</div>",
    )
    assert not [beside for beside in own if not _chosen(beside, PARAGRAPHS[1])]
    other = (
        f"<div class=promo>{SECOND}</div>",
        f"<div class='text small'>{SECOND}</div>",
        f"<div class=text><h3>{PARAGRAPHS[1]}</h3></div>",
        f"<section class=text>{SECOND}</section>",
        f"<div class=text><a href=/other>{PARAGRAPHS[1]}</a></div>",
        f"<div class=text><h1>Another article</h1>{SECOND}</div>",
        f"<div class=text><article>{SECOND}</article></div>",
        f"<div class='text comments'>{SECOND}</div>",
        f"<div class='text author-bio'>{SECOND}</div>",
        f"<div class=text><time>Feb 9</time>{SECOND}</div>",
        f"<div class=text><aside>{SECOND}</aside></div>",
        f"<div class=text><form>{SECOND}<input></form></div>",
    )
    assert not [beside for beside in other if _chosen(beside, PARAGRAPHS[1])]


def test_the_verdict_in_a_box_of_its_own_is_the_last_part_of_a_review() -> None:
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    verdict = (
        "The ferry asks for more patience than most boats dare to, and repays nearly all of it."
    )
    wrong = []
    for name, kept in {"verdict": True, "review-conclusion": True, "x-offers": False}.items():
        data = (
            f"<html><body><main><article><section class=article-content>{text}</section>"
            f"<section class='{name}'><h2>Last words</h2><p>{verdict}</p></section>"
            "<section class=scores><h3>Review scoring</h3></section></article></main></body></html>"
        )
        body = extract_page(data.encode(), URL).html
        if (verdict in body, "Last words" in body) != (kept, kept) or "scoring" in body:
            wrong.append((name, body))
    assert not wrong
