"""The points of an article above its first paragraph are a part of it."""

from newsreader.extract.page import extract_page

from .pages import page, paragraphs

URL = "https://herald.example/2025/ferry"
LONG = "The ferry sails again from the first of May, Pupils and nurses will be the first aboard"
SHORT = "Ferry sails again, Pupils go first"


def _points(points: str, tag: str = "li") -> str:
    return "".join(f"<{tag}>{point}</{tag}>" for point in points.split(", "))


def _lost(above: str, points: str) -> list[str]:
    body = extract_page(
        page(f"<p>By Ann Person</p>{above}<div class=article-body>{paragraphs()}</div>"), URL
    ).html
    return [each for each in points.split(", ") if each not in body]


def test_points_above_the_first_paragraph_are_kept_with_their_heading() -> None:
    kept = (
        (f"<ul>{_points(LONG)}</ul>", LONG),
        (f"<div data-testid=SummaryBullets><ul>{_points(SHORT)}</ul></div>", SHORT),
        (f"<div><ul class=article__key-points>{_points(SHORT)}</ul></div>", SHORT),
        (f"<div><h2>Key points</h2><ul>{_points(LONG)}</ul></div>", f"Key points, {LONG}"),
        (f"<div><div>In short</div><ul>{_points(LONG)}</ul></div>", f"In short, {LONG}"),
        (f"<div><p>The plan is this:</p><ol>{_points(LONG)}</ol><hr></div>", LONG),
    )
    assert not [(above, lost) for above, points in kept if (lost := _lost(above, points))]


def test_other_lists_above_the_first_paragraph_stay_out() -> None:
    linked = "".join(f"<li><a href=/{n}>{each}</a></li>" for n, each in enumerate(LONG.split(", ")))
    names = "By Ann Person and Ben Other of the Herald, 9 February 2025"
    buttons = "".join(f"<li><button></button>{each}</li>" for each in LONG.split(", "))
    out = (
        (f"<ul>{linked}</ul>", LONG),
        (f"<ul>{_points(SHORT)}</ul>", SHORT),
        (f"<ul>{_points(names)}</ul>", names),
        (f"<ul>{buttons}</ul>", LONG),
        (f"<div class=related><ul>{_points(LONG)}</ul></div>", LONG),
        (f"<div class=share><ul>{_points(LONG)}</ul></div>", LONG),
        (f"<nav><ul>{_points(LONG)}</ul></nav>", LONG),
        (f"<ul>{_points(LONG.split(', ', maxsplit=1)[0])}</ul>", LONG.split(", ", maxsplit=1)[0]),
    )
    stayed = [
        (above, points)
        for above, points in out
        if len(_lost(above, points)) < points.count(",") + 1
    ]
    assert not stayed
    contents = f"<ul>{_points(LONG)}</ul>"
    headed = paragraphs(*(f"<h2>{each}</h2>" for each in LONG.split(", ")))
    body = extract_page(
        page(f"<p>By Ann Person</p>{contents}<div class=article-body>{headed}</div>"), URL
    ).html
    assert "<li>" not in body
