"""Facts and minutes, each with its label, are a part of the text that they stand beside."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/match"
LONG = "".join(f"<p>{text} {more}</p>" for text in PARAGRAPHS for more in PARAGRAPHS[:2])

MINUTES = {
    "en": ("1'|We are off!", "23'|Goal by Miller.", "45'+2|Half-time.", "90'|Full time."),
    "de": ("1.|Anpfiff!", "23.|Tor durch Meier.", "45.|Pause.", "90. + 3|Schluss. Bis bald!"),
    "es": ("21:00|¡Empieza!", "21:22|Gol de Molina.", "21:47|Descanso.", "22:51|Final."),
}
FACTS = {
    "en": ("Court|County Court", "Before|Judge Abney", "Sum in dispute|£1,150"),
    "de": ("Gericht|Amtsgericht Altdorf", "Richterin|Petra Kranz", "Streitwert|1.150 €"),
    "es": ("Tribunal|Juzgado de Primera", "Juez|Carmen Lobo", "Cuantía|1.150 €"),
}
EVENTS = (
    "<div class=events><h3>{head}</h3>{}</div>"
    "<div class=event><span>{label}</span><span>{value}</span></div>",
    "<section class=ticker><h2>{head}</h2>{}</section>"
    "<div class=entry><div class=minute>{label}</div><div class=said>{value}</div></div>",
    "<div class=liveblog><h3>{head}</h3>{}</div>"
    "<article class=entry><time>{label}</time><p>{value}</p></article>",
    "<div class=match-events><h4>{head}</h4><dl>{}</dl></div><dt>{label}</dt><dd>{value}</dd>",
    "<h3>{head}</h3><ul class=timeline>{}</ul><li><b>{label}</b> <p>{value}</p></li>",
    "<div class=tl><div class=tl-head>{head}</div>{}</div>"
    "<div class=tl-row><div class=c1>{label}</div><div class=c2><p>{value}</p></div></div>",
)
ROWS = (
    "<div class=case-facts>{}</div>"
    "<div class=row><div class=lbl>{label}</div><div class=val>{value}</div></div>",
    "<div class=facts>{}</div><div class=fact><span>{label}</span> <span>{value}</span></div>",
    "<dl>{}</dl><div><dt>{label}</dt><dd>{value}</dd></div>",
    "<div class=grid>{}</div><div class=k>{label}</div><div class=v>{value}</div>",
    "<div class=facts>{}</div><p><b>{label}:</b> {value}</p>",
    "<div class=facts>{}</div><div>{label}: {value}</div>",
    "<ul class=facts>{}</ul><li><div>{label}</div><div>{value}</div></li>",
    "<aside class=factbox>{}</aside><p>{label}: {value}</p>",
    "<section class=data>{}</section><div class=item><h4>{label}</h4><p>{value}</p></div>",
    "<div class=stats>{}</div><div class=one><div>{value}</div><div>{label}</div></div>",
    "<table>{}</table><tr><td>{label}</td><td>{value}</td></tr>",
)


def lines(markup: str) -> list[str]:
    found = extract_page(page(markup), URL, around=lambda _: Anatomy(authors=("Jo Reed",)))
    document = to_document(found.html, URL)
    return [block_text(block) for block in document.blocks]


def built(form: str, said: tuple[str, ...], head: str = "") -> str:
    """Rows of labels and values in the markup of a form: what is around them, and one of them."""
    around, _, row = form.partition("{}")
    first = min(row.index("{label}"), row.index("{value}"))
    end = row.index(">", row.rindex("</", 0, first))
    rows = "".join(
        row[end + 1 :].format(label=label, value=value)
        for label, value in (each.split("|") for each in said)
    )
    return around.format(head=head) + rows + row[: end + 1]


@pytest.mark.parametrize("form", [*EVENTS, *ROWS])
@pytest.mark.parametrize("place", ["start", "middle", "end"])
@pytest.mark.parametrize("text", [paragraphs(), LONG], ids=["short", "long"])
def test_no_row_of_a_label_and_what_it_says_is_lost(form: str, place: str, text: str) -> None:
    wrong = []
    for language, said in (MINUTES if form in EVENTS else FACTS).items():
        head = "How it went" if form in EVENTS else ""
        box = built(form, said, head)
        half = text.index("</p>", len(text) // 2) + len("</p>")
        bodies = {
            "start": box + text,
            "middle": text[:half] + box + text[half:],
            "end": text + box,
        }
        shown = "\n".join(lines(f"<div class=bodytext>{bodies[place]}</div>"))
        wanted = [part for each in said for part in each.split("|")] + [head]
        wrong += [f"{language}: {each}" for each in wanted if each not in shown]
    assert not wrong


def test_a_label_and_what_it_says_stand_apart() -> None:
    shown = "\n".join(lines(paragraphs() + built(EVENTS[0], MINUTES["de"], "Verlauf")))
    assert "1. Anpfiff!" in shown
    capitals = "".join(
        f"<li><span>{word[0]}</span><b>{word[1:]}</b></li>" for word in ("Ale", "Bun", "Cod")
    )
    shown = "\n".join(lines(paragraphs(f"<ul>{capitals}</ul>")))
    assert "Ale" in shown


@pytest.mark.parametrize(
    "said",
    [
        ("Author|Jo Reed", "Published|12 May 2025", "Reading time|4 min"),
        ("By|Jo Reed", "Section|Sport", "Updated|12 May 2025, 14:05"),
        ("Share|Facebook", "Print|Page", "Comments|12"),
    ],
)
@pytest.mark.parametrize("form", [ROWS[0], ROWS[1], ROWS[3]])
def test_rows_about_the_page_are_none_of_its_facts(said: tuple[str, ...], form: str) -> None:
    shown = "\n".join(lines(built(form, said) + paragraphs()))
    assert not any(value in shown for value in ("Jo Reed", "12 May", "4 min", "14:05", "Facebook"))


@pytest.mark.parametrize("form", [ROWS[0], ROWS[1], ROWS[3]])
def test_how_long_a_dish_takes_is_not_how_long_its_text_does(form: str) -> None:
    for said in (
        ("Prep|10 mins", "Bake|45 to 55 mins", "Total|1 hr 5 mins"),
        ("Vorbereitung|20 Min.", "Backzeit|30 Min.", "Menge|12 Stück"),
    ):
        for body in (built(form, said) + paragraphs(), paragraphs() + built(form, said) + LONG):
            shown = "\n".join(lines(f"<div class=bodytext>{body}</div>"))
            assert all(part in shown for each in said for part in each.split("|"))


def test_rows_in_what_calls_itself_something_else_stay_out() -> None:
    for called in ("newsletter", "sidebar", "poll", "related"):
        box = f"<div class={called}>{built(ROWS[0], FACTS['en'])}</div>"
        assert "Judge Abney" not in "\n".join(lines(paragraphs() + box))


def test_counts_above_the_byline_are_said_of_the_site() -> None:
    said = ("Readers helped|20k", "Firms tried|156", "Years of this|80+")
    byline = "<div class=byline>By Jo Reed</div><div>Dec 18, 2025</div>"
    shown = "\n".join(lines(built(ROWS[0], said) + byline + paragraphs()))
    assert "156" not in shown


def test_votes_and_rows_of_links_are_none_of_the_text() -> None:
    votes = ("Yes|45 %", "No|40 %", "Maybe|15 %")
    box = f"<div><h4>Should the pier be moved?</h4>{built(ROWS[0], votes)}</div>"
    assert "45 %" not in "\n".join(lines(LONG + box))
    links = tuple(f"{label}|<a href=/{label}>Another story</a>" for label in ("Up", "On", "Back"))
    assert "Another story" not in "\n".join(lines(LONG + built(ROWS[0], links)))


def test_a_page_of_nothing_but_pairs_takes_no_longer_than_it_is_large() -> None:
    rows = "".join(
        f"<div class=r><b>{at}</b><div><div><p>{at}</p></div></div>" for at in range(1500)
    )
    assert extract_page(page(paragraphs(rows)), URL).html
