"""Formulas, quotations, abbreviations, tasks and numberings: what HTML says beside its words."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import all_text
from newsreader.model.document import Code, ListBlock


def text(html: str) -> str:
    return all_text(to_document(html).blocks)


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
        (
            "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>",
            "(a + b)/c",
        ),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x²"),
        ("<msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup>", "e^iπ"),
        ("<msup><mi>e</mi><mrow><mo>-</mo><mi>π</mi></mrow></msup>", "e^(-π)"),
        ("<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>", "H₂O"),
        ("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>", "xᵢ²"),
        ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", "√(x + 1)"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "³√x"),
        ("<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E = mc²"),
        ("<mover><mi>v</mi><mo>→</mo></mover>", "v\u20d7"),
        (
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi>"
            "</munderover><mi>i</mi>",
            "∑ᵢ₌₁ⁿi",
        ),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr>"
            "<mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>",
            "1 0; 0 1",
        ),
        ("<mfrac><mn>1</mn></mfrac>", "1"),
        ("<mo>-</mo><mn>1</mn>", "-1"),
        ("", ""),
    ],
)
def test_a_formula_is_a_line(inside: str, line: str) -> None:
    assert text(f"<p>so <math>{inside}</math> it is</p>").replace("  ", " ") == (
        f"so {line} it is".replace("  ", " ")
    )


def test_the_words_of_the_author_for_a_formula_are_better_than_ours_and_tex_is_not() -> None:
    inside = "<msup><mi>x</mi><mn>2</mn></msup>"
    assert text(f'<p><math alttext="x squared">{inside}</math></p>') == "x squared"
    assert text(f'<p><math alttext="{{\\displaystyle x^{{2}}}}">{inside}</math></p>') == "x²"
    long = "<mi>x</mi><mo>+</mo>" * 60
    assert text(f'<p><math alttext="\\sum x"><mrow>{long}</mrow></math></p>') == "\\sum x"


def test_tex_in_the_text_stays_as_it_is() -> None:
    assert text("<p>So \\(x^2\\) and $$y_1$$ hold.</p>") == "So \\(x^2\\) and $$y_1$$ hold."


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>He said <q>no</q></p>", "He said “no”"),
        ("<p>He said <q>so <q>no</q></q></p>", "He said “so ‘no’”"),
        ("<div lang=de><p>Er sagte <q>nein <q>ja</q></q></p></div>", "Er sagte „nein ‚ja‘“"),
        ("<p lang=fr-FR>Il dit <q>non</q></p>", "Il dit «\u00a0non\u00a0»"),
        ("<p lang=de-CH>Er sagte <q>nein</q></p>", "Er sagte «nein»"),
        ("<p lang=xx>A <q>b</q></p>", "A “b”"),
    ],
)
def test_quoted_words_have_the_marks_of_their_language(html: str, said: str) -> None:
    assert text(html) == said.replace("\u00a0", " ") or text(html) == said


def test_an_abbreviation_is_explained_once() -> None:
    html = '<p>The <abbr title="World Health Organization">WHO</abbr> met.</p>' * 2
    assert text(html) == "The WHO (World Health Organization) met. The WHO met."
    assert text('<p><abbr title="2025-02-09T12:00">Sunday</abbr></p>') == "Sunday"
    assert text('<p><abbr title="WHO">WHO</abbr></p>') == "WHO"


def test_tasks_have_boxes() -> None:
    html = (
        '<ul><li><input type="checkbox" checked> Done</li><li><input type=checkbox>Open</li></ul>'
    )
    assert text(html) == "☑ Done ☐ Open"
    assert text("<p><input type=text value=x>a</p>") == "a"


@pytest.mark.parametrize(
    ("attributes", "start", "numbering", "descending"),
    [
        ("", 1, "1", False),
        ("start=7", 7, "1", False),
        ("type=a", 1, "a", False),
        ("type=I start=4", 4, "I", False),
        ("reversed", 2, "1", True),
        ("reversed start=10", 10, "1", True),
        ("type=disc start=0", 0, "1", False),
    ],
)
def test_numberings(attributes: str, start: int, numbering: str, descending: bool) -> None:
    (block,) = to_document(f"<ol {attributes}><li>x</li><li>y</li></ol>").blocks
    assert isinstance(block, ListBlock)
    assert (block.start, block.numbering, block.descending) == (start, numbering, descending)


@pytest.mark.parametrize(
    "named",
    [
        "<pre class='language-python'>x</pre>",
        "<pre><code class='lang-python'>x</code></pre>",
        "<div class='highlight highlight-source-python'><pre>x</pre></div>",
        "<pre class='brush: python; gutter: false'>x</pre>",
        "<pre class='lang:python decode:true'>x</pre>",
        "<pre data-lang=python>x</pre>",
    ],
)
def test_the_language_of_code(named: str) -> None:
    assert to_document(named).blocks == (Code("x", "python"),)
