# ruff: noqa: E501 -- pages are best read a line an element
"""What a page folds away is read with the button above it, and what "read more" reveals is there."""

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.page import extract_page
from newsreader.model.document import Heading

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
ANSWER = (
    "The larger boat will land there again in the autumn, once the northern pier has its new piles."
)
QUESTION = "When will the larger boat land again?"


def headings(body: str) -> list[str]:
    """The headings of the article, as a reader sees it."""
    document = to_document(extract_page(page(body), URL).html)
    return [block_text(each) for each in document.blocks if isinstance(each, Heading)]


def test_the_question_of_an_accordion_is_the_heading_of_its_answer() -> None:
    asked = f"<span>{QUESTION}</span>"
    forms = {
        "button and panel": f"<div><button class='accordion-button'>{asked}</button><div hidden><p>{ANSWER}</p></div></div>",
        "button that expands": f"<button aria-expanded='false'>{QUESTION}</button><div><p>{ANSWER}</p></div>",
        "that only asks": f"<div><button class='e_Yq'>{asked}</button><div class='e_Xq'><p>{ANSWER}</p></div></div>",
        "in a heading": f"<h3><button aria-expanded='false' aria-controls='s1'>{QUESTION}</button></h3><div id='s1' role='region' hidden><p>{ANSWER}</p></div>",
        "deep in a heading": f"<div><h2><span><button aria-expanded='true'>{asked}<svg></svg></button></span></h2></div><div><p>{ANSWER}</p></div>",
        "around boxes": f"<button aria-expanded='false'><div><p>{QUESTION}</p></div></button><div><p>{ANSWER}</p></div>",
        "made of a box": f"<div role=button aria-expanded=false><span></span><a tabindex=0>{QUESTION}</a></div><div><p>{ANSWER}</p></div>",
        "made of a named box": f"<div><div class='tab-title' role=button><a class='toggle-title'>{QUESTION}</a></div><div><p>{ANSWER}</p></div></div>",
        "around a heading": f"<button aria-expanded='false'><h3>{QUESTION}</h3></button><div><p>{ANSWER}</p></div>",
    }
    wrong = {
        name: found
        for name, form in forms.items()
        if (found := headings(paragraphs("", form, form.replace("larger", "small"))))
        != [QUESTION, QUESTION.replace("larger", "small")]
    }
    assert not wrong


def test_a_question_with_an_answer_of_a_word_is_a_heading_among_others() -> None:
    item = "<div class=item><button class=accordion__q aria-expanded=false>{}</button><div><p>{}</p></div></div>"
    two = item.format(QUESTION, ANSWER) + item.format("Is there a bar?", "Yes.")
    assert headings(paragraphs("", two)) == [QUESTION, "Is there a bar?"]
    alone = item.format("Is there a bar?", "Yes.")
    assert headings(paragraphs("", alone)) == []


def test_what_tabs_show_stands_under_their_names() -> None:
    before, after = f"<p>{ANSWER}</p>", "<p>Walk.</p>"
    tabs = "<ul role=tablist><li><button role=tab>Before</button></li><li><a role=tab href=#p2>After</a></li></ul>"
    forms = {
        "in their order": f"{tabs}<div><div role=tabpanel>{before}</div><div role=tabpanel hidden>{after}</div></div>",
        "beside the row": f"<div>{tabs}</div><div role=tabpanel>{before}</div><div role=tabpanel hidden>{after}</div>",
        "by name": f"{tabs.replace('<button', '<button aria-controls=p1')}<div><p>And so on it goes.</p><div id=p1>{before}</div><div id=p2 hidden role=tabpanel>{after}</div></div>",
        "within the row": f"<div role=tablist><div role=tab>Before</div><div role=tabpanel>{before}</div><div role=tab>After</div><div role=tabpanel>{after}</div></div>",
    }
    wrong = {
        name: found
        for name, form in forms.items()
        if (found := headings(paragraphs("", form))) != ["Before", "After"]
        or "Walk." not in shown(paragraphs("", form))
        or shown(paragraphs("", form)).count("After") != 1
    }
    assert not wrong


def test_tabs_of_something_else_name_nothing() -> None:
    tabs = "<ul role=tablist><li role=tab>{}</li><li role=tab>{}</li></ul>"
    panels = (
        f"<div><div role=tabpanel><p>{ANSWER}</p></div><div role=tabpanel><p>Walk.</p></div></div>"
    )
    linked = "<div><div role=tabpanel><a href=/a>Sample Harbour</a></div><div role=tabpanel><a href=/b>The pier</a></div></div>"
    others = (
        tabs.format("1", "2") + panels,
        tabs.format("Towns", "Piers") + linked,
        tabs.format("Towns", "Piers") + "<p>No panel at all.</p>",
        "<aside>" + tabs.format("Towns", "Piers") + panels + "</aside>",
    )
    assert not [other for other in others if headings(paragraphs("", other))]


def test_a_button_that_opens_no_text_is_no_heading() -> None:
    others = [
        "<button aria-expanded='false'>All towns</button><ul><li><a href='/a'>Sample Harbour and the towns that lie around it</a></li></ul>",
        f"<div id='around'><p>{ANSWER}</p><button aria-expanded='false' aria-controls='around'>Less of it</button></div>",
        f"<button aria-expanded='false'>Read more</button><p>{ANSWER}</p>",
        f"<button class='play'>Listen to this</button><p>{ANSWER}</p>",
        f"<button aria-expanded='false'>Newsletter</button><form><p>{ANSWER}</p></form>",
        f"<button aria-expanded='false'>Show the map</button><div><p>{ANSWER}</p></div>",
        f"<figure><img src='/a.jpg'><button aria-expanded='false'>The pier</button><div><p>{ANSWER}</p></div></figure>",
        f"<button aria-expanded='false'>Map</button>{ANSWER}<p>{ANSWER}</p>",
    ]
    wrong = [other for other in others if headings(paragraphs("", other))]
    assert not wrong


def test_what_a_read_more_button_reveals_is_read() -> None:
    rest = f"<p>{ANSWER}</p><p>{QUESTION}</p>"
    folds = (
        "<div hidden>{}</div>{}",
        "<div aria-hidden='true' style='max-height:0;overflow:hidden'>{}</div>{}",
        "<div style='display: none'>{}</div><div class='more'>{}</div>",
        "<!-- above -->{1}<div hidden>{0}</div>",
    )
    buttons = (
        "<button>Read more</button>",
        "<a href='#'>Continue reading…</a>",
        "<span role='button'>Lire la suite</span>",
        "<button><span>Weiterlesen</span></button>",
        "<button>続きを読む</button>",
    )
    wrong = [
        markup
        for fold in folds
        for button in buttons
        if ANSWER not in shown(markup := paragraphs() + fold.format(rest, button))
        or PARAGRAPHS[-1] not in shown(markup)
    ]
    assert not wrong


def test_what_no_button_or_another_one_reveals_stays_hidden() -> None:
    hidden = f"<div aria-hidden='true'><p>{ANSWER}</p></div>"
    others = (
        hidden,
        f"{hidden}<button>Close</button>",
        f"{hidden}<a href='/2025/pier'>Read more</a>",
        f"{hidden}<p>Words.</p><button>Read more</button>",
        f"<div class='related' hidden><p>{ANSWER}</p></div><button>Show more</button>",
    )
    wrong = [other for other in others if ANSWER in shown(paragraphs() + other)]
    assert not wrong


def test_what_answers_a_question_in_sight_is_shown() -> None:
    asked = f"<div class=q>{QUESTION}</div>"
    folds = (
        f"{asked}<div style='display:none'><p>{ANSWER}</p></div>",
        f"<p>{QUESTION}</p><section hidden><p>{ANSWER}</p></section>",
        f"<details><summary>{QUESTION}</summary><div itemprop=acceptedAnswer aria-hidden=true><p>{ANSWER}</p></div></details>",
    )
    wrong = [fold for fold in folds if ANSWER not in shown(paragraphs("", fold))]
    assert not wrong
    others = (
        f"<p>Nobody asked.</p><div style='display:none'><p>{ANSWER}</p></div>",
        f"<p hidden>{QUESTION}</p><div style='display:none'><p>{ANSWER}</p></div>",
        f"<aside class=related>{asked}<div style='display:none'><p>{ANSWER}</p></div></aside>",
    )
    wrong = [other for other in others if ANSWER in shown(paragraphs("", other))]
    assert not wrong


def test_most_of_a_text_that_is_hidden_is_shown() -> None:
    hidden = f"<div aria-hidden='true'>{paragraphs()}</div>"
    assert PARAGRAPHS[-1] in shown(f"<p>{ANSWER}</p>{hidden}")


def shown(body: str) -> str:
    """The article's text as a reader sees it."""
    document = to_document(extract_page(page(body), URL).html)
    return "\n".join(block_text(block) for block in document.blocks)


def test_a_heap_of_hidden_words_is_no_text_and_a_hidden_text_is_one() -> None:
    heap = f"<div style='display:none'>{'free film soap cheap watch ' * 200}</div>"
    links = f"<div style='display:none'>{f'<a href=/x>{ANSWER}</a> ' * 60}</div>"
    assert [shown(paragraphs() + each) == shown(paragraphs()) for each in (heap, links)] == [
        True
    ] * 2
    tip = "<div style='display:none'><p>people gave a tip</p></div>"
    text = shown(f"<div style='visibility: hidden'>{paragraphs()}</div>{tip}")
    assert PARAGRAPHS[-1] in text
    assert "gave a tip" not in text
