"""A table of facts in a form belongs to the text around it; fields, buttons and shops do not."""

from newsreader.extract.page import extract_page

WORDS = "The scooter went up the hill behind the harbour and the brakes held on the way down. "
PROSE = "".join(f"<p>{number}. {WORDS}{WORDS}</p>" for number in range(5))
HEAD = "".join(
    f"<th><div>#{at} <span>Compare: </span><input type=checkbox></div><a href='/r/{at}'>{name}</a>"
    for at, name in enumerate(["Alder", "Birch", "Cedar"])
)
ROWS = (
    "<tr><th>Price<td>$500<br><a rel='nofollow sponsored' href='https://shop.example/'>See it</a>"
    "<td>$600<td>$700"
    "<tr><th>Stars" + "<td><ul><li>1<li>2<li>3</ul>" * 3 + "<tr><th>Pros<td>Light and fast<td>"
    "Good brakes on a wet road<td>Cheap and sturdy<tr><th>Weight<td>21 kg<td>18 kg<td>30 kg"
)


def _body(table: str) -> str:
    page = (
        f"<title>x</title><body><article><h1>Scooters</h1>{PROSE}<h2>All of them</h2>"
        f"<form action='/compare'><button>Compare</button>{table}</form>{PROSE}</article>"
    )
    return extract_page(page.encode(), "https://example.org/2026/scooters").html


def test_a_table_of_facts_in_a_form_stays_whole_without_what_is_pressed() -> None:
    found = _body(f"<table><tr><td>&nbsp;{HEAD}{ROWS}</table>")
    assert all(word in found for word in ("Alder", "Cedar", "Price", "$700", "Cheap", "30 kg"))
    assert not any(word in found for word in ("Compare", "See it", "Stars", "<input"))


def test_a_table_to_be_filled_in_or_of_links_stays_out() -> None:
    asked = "".join(f"<tr><th>Your word {at}<td>please<td><input name=a>" for at in range(5))
    assert "Your word" not in _body(f"<table>{asked}</table>")
    led = "".join(f"<tr><td><a href='/{at}'>Topic {at}</a><td>{at} May" for at in range(5))
    assert "Topic" not in _body(f"<table>{led}</table>")
