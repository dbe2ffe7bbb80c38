"""Formulas, quotations, abbreviations, tasks and numberings: what HTML says beside its words."""

from collections.abc import Iterable
from itertools import product
from time import process_time

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import all_text, block_text
from newsreader.model.document import Code, ListBlock

Y_SQUARED = "<msup><mi>y</mi><mn>2</mn></msup>"
LEAVES = ("<mi>a</mi>", "<mi>q</mi>")
JOINED = {
    "product": "{0}{1}",
    "sum": "{0}<mo>+</mo>{1}",
    "fraction": "<mfrac><mrow>{0}</mrow><mrow>{1}</mrow></mfrac>",
    "choice": "<mfrac linethickness=0><mrow>{0}</mrow><mrow>{1}</mrow></mfrac>",
    "above": "<msup><mrow>{0}</mrow><mrow>{1}</mrow></msup>",
    "below": "<msub><mrow>{0}</mrow><mrow>{1}</mrow></msub>",
    "root": "<msqrt>{0}</msqrt>",
    "nth root": "<mroot><mrow>{0}</mrow><mrow>{1}</mrow></mroot>",
}


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
        ("<msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup>", "e^(iπ)"),
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
        (f"<msqrt><mi>x</mi></msqrt>{Y_SQUARED}", "√x y²"),
        (f"<msqrt><mi>x</mi>{Y_SQUARED}</msqrt>", "√(xy²)"),
        (f"<mroot><mrow><mi>x</mi>{Y_SQUARED}</mrow><mn>3</mn></mroot>", "³√(xy²)"),
        ("<msup><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></msup>", "(a + b)²"),
        (
            "<msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></msup>",
            "(a + b)²",
        ),
        ("<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>", "(ab)²"),
        ("<msub><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msub>", "(ab)₂"),
        ("<msup><msub><mi>x</mi><mn>1</mn></msub><mn>2</mn></msup>", "x₁²"),
        ("<mfrac><mi>a</mi><mrow><mi>b</mi><mi>c</mi></mrow></mfrac>", "a/(bc)"),
        ("<mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi>", "(a/b)c"),
        ("<mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>", "2(1/2)"),
        ("<mo>-</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>+</mo><mi>a</mi>", "-1/2 + a"),
        (
            "<mo>(</mo><mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>",
            "(n¦k)",
        ),
        ("<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>", "sin x"),
        ("<mn>2</mn><mo>&#x2062;</mo><mn>3</mn>", "2·3"),
        ("<mi>f</mi><mspace width='1em'/><mtext>if&nbsp;</mtext><mn>2</mn>", "f if 2"),
        ("<mfenced open='|' close='|'><mi>x</mi></mfenced>", "|x|"),
        ("<mfenced separators=';'><mi>x</mi><mi>y</mi></mfenced>", "(x; y)"),
        ("<msup><mrow></mrow><mn>14</mn></msup><mi>C</mi>", "¹⁴C"),
        (
            "<mmultiscripts><mi>U</mi><mprescripts/><mn>92</mn><mn>238</mn></mmultiscripts>",
            "²³⁸₉₂U",
        ),
        (
            "<mmultiscripts><mi>T</mi><mi>a</mi><none/><none/><mi>b</mi></mmultiscripts>",
            "Tₐᵇ",
        ),
        ("<msup><mi>f</mi><mo>′</mo></msup>", "f′"),
        ("<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>¯</mo></mover>", "A\u0305B\u0305"),
        ("<mphantom><mi>x</mi></mphantom><mi>y</mi>", "y"),
        ("<mo>-</mo><mn>1</mn>", "-1"),
        ("", ""),
    ],
)
def test_a_formula_is_a_line(inside: str, line: str) -> None:
    assert text(f"<p>so <math>{inside}</math> it is</p>").replace("  ", " ") == (
        f"so {line} it is".replace("  ", " ")
    )


def formulas(parts: Iterable[str]) -> set[str]:
    """All formulas of two of the parts."""
    return {form.format(*two) for form in JOINED.values() for two in product(parts, repeat=2)}


def test_no_two_formulas_of_another_shape_are_written_alike() -> None:
    """A sum within a sum, and a product within either, are the same row of signs in a browser."""
    small = formulas(LEAVES) | set(LEAVES)
    made = sorted(formulas(small))
    lines = to_document("".join(f"<p><math>{inside}</math></p>" for inside in made)).blocks
    written: dict[str, str] = {}
    for inside, line in zip(made, map(block_text, lines), strict=True):
        assert written.setdefault(line, inside) == inside, line


def test_the_words_of_the_author_for_a_formula_are_better_than_ours_and_tex_is_not() -> None:
    inside = "<msup><mi>x</mi><mn>2</mn></msup>"
    assert text(f'<p><math alttext="x squared">{inside}</math></p>') == "x squared"
    assert text(f'<p><math alttext="{{\\displaystyle x^{{2}}}}">{inside}</math></p>') == "x²"
    long = "<mi>x</mi><mo>+</mo>" * 60
    assert text(f'<p><math alttext="\\sum x"><mrow>{long}</mrow></math></p>') == "\\sum x"


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (r'<p>So <span class="math inline">\(\frac{a}{b}\)</span>.</p>', r"So \frac{a}{b}."),
        (r'<div class="math notranslate">\[ \int_0 \]</div>', r"\int_0"),
        (r'<div class="MathJax"><p>$$a &lt; b$$</p></div>', "a < b"),
        ('<p>At <code class="katex-source">$y$</code>!</p>', "At y!"),
        (r'<p class="math">Let \(a\) and \(b\) be.</p>', "Let a and b be."),
        (r'<p class="math">\(a and $$b</p>', r"\(a and $$b"),
        ('<p>So <script type="math/tex">x_1</script>.</p>', "So x_1."),
        (
            '<p>So</p><script type="math/tex; mode=display">% <![CDATA[ a % ]]></script>',
            "So a",
        ),
        ('<p class="math">$$$$</p>', "$$$$"),
        ('<p>So<script type="math/tex" id="MathJax-Element-1">x</script>.</p>', "Sox."),
        ("<p>So<script>evil()</script>.</p>", "So."),
    ],
)
def test_tex_that_is_said_to_be_tex_loses_its_delimiters(html: str, said: str) -> None:
    assert text(html) == said


@pytest.mark.parametrize("sign", ["\\(", "\\[", "$$", "$", "% ", "{\\displaystyle ", "(", "_"])
def test_no_formula_is_long_in_the_making(sign: str) -> None:
    started = process_time()
    assert text(f'<p class="math">{sign * 50_000}</p>')
    tokens = f"<mo>{sign}</mo><mi>x</mi>" * 20_000
    assert text(f"<p><math>{tokens}</math></p>")
    assert process_time() - started < 10


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
    ("attributes", "values", "start", "numbers"),
    [
        ("", ("", "value=7", ""), 1, (1, 7, 8)),
        ("", ("value=7", "", "value=2"), 7, (7, 8, 2)),
        ("start=98 reversed", ("", "value=7", ""), 98, (98, 7, 6)),
        ("", ("value=7", "", "value=9"), 7, ()),
        ("start=3", ("value=x", "", "value=5"), 3, ()),
    ],
)
def test_items_have_numbers_of_their_own(
    attributes: str, values: tuple[str, ...], start: int, numbers: tuple[int, ...]
) -> None:
    items = "".join(f"<li {value}>x</li>" for value in values)
    (block,) = to_document(f"<ol {attributes}><li></li>{items}</ol>").blocks
    assert isinstance(block, ListBlock)
    assert (block.start, block.numbers) == (start, numbers)
    (bullets,) = to_document(f"<ul>{items}</ul>").blocks
    assert bullets == ListBlock(block.items)


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


def test_a_formula_that_is_drawn_of_hidden_letters_is_what_it_is_named() -> None:
    row = '<span class="mjx-mrow" aria-hidden="true"><span class="mjx-char">P</span></span>'
    drawn = (
        f'<span class="mjx-chtml"><span class="mjx-math" aria-label="P(A|B)">{row}</span></span>'
    )
    assert text(f"<p>By Bayes {drawn} is one.</p>") == "By Bayes P(A|B) is one."
