"""Times and portions of a recipe are a part of it."""

from newsreader.extract.page import extract_page

from .pages import page, paragraphs

URL = "https://herald.example/2025/dumplings"


def _rows(*said: str) -> str:
    cells = ("".join(f"<div>{part}</div>" for part in line.split("|")) for line in said)
    return "<div class=details>" + "".join(f"<div>{line}</div>" for line in cells) + "</div>"


def test_rows_of_a_label_and_a_value_are_kept_where_they_are_a_recipe_s() -> None:
    rows = {
        _rows("Prep Time:|30 mins", "Servings:|6"): ("Prep Time:", "30 mins", "Servings:"),
        _rows("Kochzeit|25 Min.", "Portionen|4"): ("25 Min.", "Portionen"),
    }
    wrong = []
    for markup, kept in rows.items():
        html = extract_page(page(f"<div>{markup}{paragraphs()}</div>"), URL).html
        wrong += [part for part in kept if part not in html]
    promoted = f"<div class=newsletter>{_rows('Prep Time:|30 mins', 'Servings:|6')}</div>"
    assert not wrong
    assert "30 mins" not in extract_page(page(promoted + paragraphs()), URL).html
