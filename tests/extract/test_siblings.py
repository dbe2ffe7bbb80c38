# ruff: noqa: E501 -- markup is best read a line an element
"""What most of several alike blocks keep, each of them keeps."""

from collections.abc import Callable

from newsreader.extract.body.choose.complete import complete
from newsreader.extract.body.choose.siblings import complete_siblings
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/boats"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def chosen(markup: str, missed: str, rule: Callable[[Choice], None]) -> list[str]:
    """Return the lines that are chosen by a rule where a library missed those with a word."""
    runs = runs_of(tree_of(f"<article>{markup}</article>").body)
    choice = Choice(runs, [missed not in run.text for run in runs])
    rule(choice)
    return [run.text for run, is_in in zip(runs, choice.chosen, strict=True) if is_in]


def points(name: str) -> str:
    box = f"<div class='point'>Light {name}</div><div class='point p4'>7</div>"
    return f"<h2>{name}</h2><div class='wrap'>{box}</div><p>Of the {name} more is said here.</p>"


def test_the_points_of_one_of_several_wares_are_kept_with_those_of_the_others() -> None:
    wares = "".join(map(points, ("Tern", "Gull", "Skua", "Ruff")))
    assert "Light Gull" in chosen(wares, "Light Gull", complete_siblings)
    assert "Light Gull" not in chosen(points("Tern") + points("Gull"), "Light", complete_siblings)
    assert "7" not in chosen(wares, "7", complete_siblings)


def test_brothers_may_stand_in_furniture_of_which_something_is_chosen() -> None:
    wares = "".join(map(points, ("Tern", "Gull", "Skua", "Ruff")))
    box = f"<div class='related'>{wares}</div>"
    assert "Light Gull" in chosen(box, "Light Gull", complete_siblings)


def test_of_a_row_of_picks_all_are_kept_where_a_library_takes_the_first() -> None:
    rows = "".join(
        f"<div class='pick n{n}'><div class='for'>For {who}:</div><a href='/{n}'>Boat {who}</a></div>"
        for n, who in enumerate(("nurses", "pupils", "crews"))
    )
    text = f"<p>More is said of each.</p><h2>Top picks</h2><div>{rows}</div><p>So much for it.</p>"
    runs = runs_of(tree_of(f"<article>{text}</article>").body)
    choice = Choice(runs, ["pupils" not in run.text and "crews" not in run.text for run in runs])
    complete_siblings(choice)
    assert all(choice.chosen)


def test_a_short_line_that_stands_again_below_another_heading_is_kept() -> None:
    lines = "".join(
        f"<p><b>{each} seat: </b><a href='/gull'>The Gull two</a></p>" for each in ("Soft", "Firm")
    )
    runs = runs_of(tree_of(f"<article>{paragraphs(lines, lines)}</article>").body)
    choice = Choice(runs, [at not in {4, 5} for at in range(len(runs))])
    complete(choice)
    assert all(choice.chosen)


def test_a_heading_stays_above_a_picture_with_no_more_than_where_it_is_sold() -> None:
    shown = "<h3>The Gull</h3><p><img src='/p/gull.jpg' width='300' height='380'><br><a rel='sponsored nofollow' href='https://shop.example/1'>Check price on the Gull today</a></p>"
    kept = body(paragraphs("", f"{shown}<h3>Features</h3>"))
    assert "The Gull</h3>" in kept
    assert "Check price" not in kept


def links(head: str, host: str) -> str:
    items = "".join(
        f"<li><a href='{host}/{n}'>{t}</a></li>"
        for n, t in enumerate(("The plans of the pier", "Sounds of the bay", "A drawing"))
    )
    return body(f"{paragraphs()}<h2>{head}</h2><ul>{items}</ul>")


def test_a_list_of_links_to_other_sites_at_the_end_is_the_authors_own() -> None:
    assert "Sounds of the bay" in links("Links", "https://pier.example")
    assert "Sounds of the bay" not in links("More", "https://herald.example")
    assert "Sounds of the bay" not in links("Elsewhere", "https://www.facebook.com")
