# ruff: noqa: E501 -- pages are best read a line an element
"""Short paragraphs behind a box of facts, a link or a list are of the text as those above are."""

import pytest

from newsreader.extract.body.choose.paragraphs import complete_paragraphs
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.body.lines.steps import take
from newsreader.extract.body.order import COMPLETING
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.said import texts

URL = "https://herald.example/pier"
ABOVE = (
    "Klockan är kvart över åtta när färjan lägger ut för första gången på fyra år, med tre passagerare ombord och en hund på akterdäck.",
    "– Jag har väntat på det här ljudet, säger kapten Maria Lund.",
    "Den gamla väntsalen rymmer nu både verkstad, bibliotek och kök. Maten lagas av pensionären Britta Ek, som får betalt i ved.",
)
BEHIND = (
    "– Prenumerera på framtiden, brukar jag säga. Den kommer ändå, säger Britta Ek.",
    "Kommunen betalar 1,9 miljoner kronor för året. Hamnchefen vill utvärdera redan i mars.",
    "– Vi kan inte lova mer än vi kan hålla, säger han.",
)
LEAD = "<div class='lead'><p>Efter fyra år med nedsläckta fönster öppnar färjeläget igen. Det är tre familjer som räddat det, men kommunen lovar bara ett år i taget.</p></div>"
FACTS = "<aside><ul><li>År 1995 fanns 112 färjelägen med färre än 20 turer.</li></ul></aside>"
LINK = "<div><a href='/1'>Så många färjelägen har lagts ner på tio år</a></div>"
BELOW = "<details class='how'><p>Vad tidningen skriver ska stå för saklighet och opartiskhet. Det vi publicerar ska vara sant och relevant.</p></details>"


def told(*between: str, behind: str = "") -> list[str]:
    """What is chosen where the library ends a text above this amid its short paragraphs."""
    behind = behind or "".join(map("<p>{}</p>".format, BEHIND))
    text = "".join(map("<p>{}</p>".format, ABOVE)) + "".join(between) + behind
    article = f"<article>{LEAD}<div class='body'>{text}</div>{BELOW}</article>"
    runs = runs_of(tree_of(f"<main>{article}</main>").body)
    choice = Choice(runs, [run.text in {*ABOVE, texts(LEAD)[0]} for run in runs])
    take(COMPLETING, choice)
    return [run.text for run, is_in in zip(runs, choice.chosen, strict=True) if is_in]


def test_the_library_ends_there_and_the_text_goes_on() -> None:
    text = "".join(map("<p>{}</p>".format, ABOVE)) + FACTS + LINK
    text += "\n".join(map("<p>{}</p>".format, BEHIND))
    article = f"<h1>Färjan är tillbaka</h1>{LEAD}<div class='body'>{text}</div>{BELOW}"
    whole = (
        f"<html lang=sv><body><main><article><div>{article}</div></article></main></body></html>"
    )
    found = extract_page(whole.encode(), URL).html
    assert not [line for line in (*ABOVE, *BEHIND, *texts(FACTS)) if line not in found]
    assert "Så många" not in found


@pytest.mark.parametrize("between", [(FACTS, LINK), (LINK, FACTS), (FACTS,), (LINK, LINK)])
def test_they_come_along_with_the_facts_between(between: tuple[str, ...]) -> None:
    facts = [line for each in between if each is FACTS for line in texts(each)]
    assert told(*between) == [*texts(LEAD), *ABOVE, *facts, *BEHIND]


def test_headlines_of_others_between_do_not_end_it() -> None:
    others = f"<h3>Läs också</h3><ul>{f'<li>{LINK}</li>' * 2}</ul>"
    assert told(FACTS, others)[-3:] == [*BEHIND]


@pytest.mark.parametrize(
    "end",
    [
        "<div class='comments'><p>Skriv en kommentar här nedan.</p></div>",
        "<footer><p>Tidningen vid kajen sedan 1912.</p></footer>",
        "<h3>Om författaren</h3>",
        "<article><h4>Båten</h4></article>",
    ],
)
def test_what_stands_behind_the_end_of_a_text_is_none_of_it(end: str) -> None:
    note = "<p>Britta Ek har skrivit om båtar och hamnar i tre decennier, och bor kvar.</p>"
    found = told(FACTS, LINK, behind=end + note)
    assert texts(note)[0] not in found
    assert found[-1] == ABOVE[-1]


def test_nor_is_what_is_called_otherwise_or_speaks_of_the_page() -> None:
    other = "".join(map("<p class='teaser'>{}</p>".format, BEHIND))
    assert told(FACTS, LINK, behind=other)[-1] == ABOVE[-1]
    note = "<p>Read more of what we have on it in our newsletters, every day.</p>"
    own = "".join(map("<p>{}</p>".format, BEHIND))
    assert told(FACTS, LINK, behind=own + note)[-3:] == [*BEHIND]
    assert texts(note)[0] in told(FACTS, LINK, behind=note + own)


def test_paragraphs_beside_a_text_that_stands_elsewhere_do_not_come() -> None:
    around = "".join(f"<div class='row'><p>{line}</p></div>" for line in ABOVE)
    runs = runs_of(tree_of(f"<div>{around}<p>{BEHIND[0]}</p><p>{BEHIND[1]}</p></div>").body)
    choice = Choice(runs, [run.text in ABOVE for run in runs])
    complete_paragraphs(choice)
    assert choice.chosen == [run.text in ABOVE for run in runs]
