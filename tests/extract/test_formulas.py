# ruff: noqa: E501 -- formulas are best read as their programs write them
"""Of the forms that a page has of a formula one stays, and its sentence stays whole."""

import pytest

from newsreader.clean.html import Around, to_document
from newsreader.clean.spans import block_text
from newsreader.clean.start import to_start
from newsreader.extract.page import extract_page
from newsreader.model.document import Code, Paragraph

from .pages import page, paragraphs

URL = "https://herald.example/2025/energy"
ENERGY = "<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>"
SQUARE = "<math><msup><mi>a</mi><mn>2</mn></msup></math>"
QUOTED = SQUARE.replace("<", "&lt;").replace(">", "&gt;")
HALF = (
    '<span class="katex"><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut"></span><span class="mfrac">'
    '<span class="vlist-t vlist-t2"><span class="vlist-r"><span class="vlist"><span><span class="pstrut"></span><span class="mord">2</span></span>'
    '<span><span class="frac-line"></span></span><span><span class="mord">x</span></span></span></span></span></span></span></span></span>'
)
POWER = (
    '<span class="katex"><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">c<span class="msupsub"><span class="vlist-t">'
    '<span class="vlist-r"><span class="vlist"><span>2</span></span></span></span></span></span></span></span></span>'
)
INDEX = POWER.replace('"vlist-t"', '"vlist-t vlist-t2"')
FALLBACK = '<img src="https://math.example/9f73" class="mwe-math-fallback-image-inline mw-invert" {more} alt="{{\\displaystyle E=mc^{{2}}}}">'


def read(markup: str) -> list[str]:
    """Return the blocks of an article in whose second paragraph this stands."""
    told = f"<p>It is said that {markup} holds, which nobody in the harbour had ever doubted.</p>"
    html = extract_page(page(paragraphs(told)), URL).html
    blocks = [block_text(block) for block in to_document(html, URL).blocks]
    return [text for text in blocks if "It is said" in text or "holds" in text]


@pytest.mark.parametrize("more", ["", 'aria-hidden="true"'])
def test_a_formula_of_wikipedia_stays_in_its_sentence(more: str) -> None:
    hidden = f'<span class="mwe-math-mathml-inline" style="display: none;">{ENERGY}</span>'
    both = f'<span class="mwe-math-element">{hidden}{FALLBACK.format(more=more)}</span>'
    (line,) = read(both)
    assert "said that E = mc² holds" in line


def test_a_formula_that_is_a_picture_alone_is_its_words() -> None:
    (line,) = read(f'<span class="mwe-math-element">{FALLBACK.format(more="")}</span>')
    assert "said that E=mc^{2} holds" in line


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ('<script type="math/tex">\\pi r^2</script>', "\\pi r^2"),
        ('<script type="math/tex" id="MathJax-Element-3">a^2</script>', "a^2"),
        (
            '<span class="MathJax_Preview">a2</span><script type="math/tex">a^2</script>',
            "a^2",
        ),
        (
            f'<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr><span class="math">a2</span></nobr><span class="MJX_Assistive_MathML">{SQUARE}</span></span><script type="math/tex">a^2</script>',
            "a²",
        ),
        (
            f'<span class="MathJax" id="MathJax-Element-1-Frame" data-mathml="{QUOTED}"><nobr aria-hidden="true"><span class="math">a2</span></nobr></span> <script type="math/tex" id="MathJax-Element-1">a^2</script>',
            "a²",
        ),
        (
            '<span class="MathJax" id="MathJax-Element-1-Frame"><nobr>a2</nobr></span><script type="math/tex" id="MathJax-Element-1">a^2</script>',
            "a^2",
        ),
        (
            f'<mjx-container class="MathJax"><mjx-math aria-hidden="true">a2</mjx-math><mjx-assistive-mml>{SQUARE}</mjx-assistive-mml></mjx-container>',
            "a²",
        ),
        (HALF, "x/2"),
        (POWER, "c2"),
        (INDEX, "c2"),
        (
            f'<span class="katex"><span class="katex-mathml">{SQUARE}</span><span class="katex-html" aria-hidden="true">a2</span></span>',
            "a²",
        ),
    ],
)
def test_a_formula_is_read_once(markup: str, said: str) -> None:
    (line,) = read(markup)
    assert f"said that {said} holds" in " ".join(line.split())


def test_a_formula_on_a_line_of_its_own_is_one() -> None:
    shown = '<script type="math/tex; mode=display">\\int_0^1 x\\,dx</script>'
    html = extract_page(page(paragraphs(shown)), URL).html
    assert "\\int_0^1 x\\,dx" in [block_text(each) for each in to_document(html, URL).blocks]


def test_a_formula_in_a_box_of_its_own_that_has_been_set_is_read_once() -> None:
    shown = f'<div class="MathJax_Display"><span class="MathJax" id="MathJax-Element-1-Frame"><nobr>a2</nobr>{SQUARE}</span></div><script type="math/tex; mode=display" id="MathJax-Element-1">a^2</script>'
    html = extract_page(page(paragraphs(shown)), URL).html
    texts = [block_text(each) for each in to_document(html, URL).blocks]
    assert "a²" in texts
    assert not any("a^2" in text or text == "a2" for text in texts)


@pytest.mark.parametrize("name", ["mathjax", "katex", "math-tex"])
def test_a_text_that_is_called_a_formula_for_its_formulas_is_kept(name: str) -> None:
    text = paragraphs(f"<p>It is {ENERGY} that holds.</p>", f"<p>So does {SQUARE} here.</p>")
    html = extract_page(page(f'<div class="{name}">{text}</div>'), URL).html
    assert all(words in html for words in ("coastal states agreed", "that holds", "hung out flags"))
    one = paragraphs(f"<p>It is {ENERGY} that holds.</p>")
    assert "hung out flags" in extract_page(page(f'<div class="{name}">{one}</div>'), URL).html


def test_powers_and_indices_of_boxes_are_raised_and_lowered() -> None:
    text = extract_page(page(paragraphs(f"<p>It is {POWER} and {INDEX} that hold.</p>")), URL).html
    assert "<sup" in text
    assert "<sub" in text


SETTERS = {
    '<mjx-container class="MathJax" jax="CHTML"><mjx-math data-latex="\\pi r^2" aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1D70B"></mjx-c></mjx-mi></mjx-math></mjx-container>': "\\pi r^2",
    '<mjx-container aria-label="pi r squared"><svg><g><use data-c="1D70B"></use></g></svg></mjx-container>': "pi r squared",
    '<mjx-container><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1D438 TEX-I"></mjx-c></mjx-mi><mjx-mo><mjx-c class="mjx-c3D"></mjx-c></mjx-mo><mjx-msup><mjx-mi><mjx-c class="mjx-c1D450 TEX-I"></mjx-c></mjx-mi><mjx-script><mjx-mn><mjx-c class="mjx-c32"></mjx-c></mjx-mn></mjx-script></mjx-msup></mjx-math></mjx-container>': "E=c2",
    '<mjx-container><mjx-math><mjx-mfrac><mjx-frac><mjx-num><mjx-c class="mjx-c31"></mjx-c></mjx-num><mjx-dbox><mjx-dtable><mjx-line></mjx-line><mjx-row><mjx-den><mjx-c class="mjx-c32"></mjx-c><mjx-c class="mjx-c1D465"></mjx-c></mjx-den></mjx-row></mjx-dtable></mjx-dbox></mjx-frac></mjx-mfrac></mjx-math></mjx-container>': "1/(2x)",
    '<mjx-container><svg><g><path d="M0 0"></path></g></svg></mjx-container>': "",
    '<mjx-container><mjx-math>a2</mjx-math></mjx-container><script type="math/tex" id="MathJax-Element-1">a^2</script>': "a^2",
}
"""What MathJax leaves of a formula without MathML, and what is read."""


def test_a_formula_without_its_meaning_is_what_it_is_said_to_be_or_its_signs() -> None:
    wrong = []
    for markup, said in SETTERS.items():
        (line,) = read(markup)
        expected = f"said that {said} holds" if said else "said that holds"
        if expected not in " ".join(line.split()):
            wrong.append((markup, line))
    assert not wrong


def test_formulas_and_code_of_a_feed_are_read_as_those_of_a_page() -> None:
    forms = {
        f'<span class="mwe-math-element"><span style="display: none;">{ENERGY}</span>{FALLBACK.format(more="")}</span>': "E = mc²",
        f'<mjx-container class="MathJax"><mjx-math aria-hidden="true">a2</mjx-math><mjx-assistive-mml>{SQUARE}</mjx-assistive-mml></mjx-container>': "a²",
        f'<span class="MathJax" data-mathml="{QUOTED}"><nobr aria-hidden="true">a2</nobr></span><script type="math/tex" id="MathJax-Element-1">a^2</script>': "a²",
        f'<span class="katex"><span class="katex-mathml">{SQUARE}</span><span class="katex-html" aria-hidden="true">a2</span></span>': "a²",
        HALF: "x/2",
        **SETTERS,
    }
    wrong = []
    for markup, said in forms.items():
        blocks = to_document(f"<p>It is said that {markup} holds.</p>", URL).blocks
        texts = [block_text(block) for block in blocks]
        if texts != [f"It is said that {said} holds." if said else "It is said that holds."]:
            wrong.append((markup, texts))
    assert not wrong
    row = '<tr><td class="blob-num">{n}</td><td class="blob-code">line({n})</td></tr>'
    listing = f"<p>So:</p><table>{row.format(n=1)}{row.format(n=2)}</table>"
    assert to_document(listing).blocks[1:] == (Code("line(1)\nline(2)"),)


def test_a_long_text_with_formulas_has_a_start() -> None:
    told = f"<p>It is {HALF} that holds, and nobody in the harbour had ever doubted it at all.</p>"
    start, whole = to_start(told * 900, URL, Around()), to_document(told * 900, URL)
    assert not start.whole
    assert start.blocks == whole.blocks[: len(start.blocks)]
    assert "It is x/2 that holds" in block_text(start.blocks[-1])


def test_markup_that_says_it_is_set_stays_within_bounds() -> None:
    for inner in ("<b>" * 3000 + "x", "<i " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x"):
        (block, *_) = to_document(f"<p><mjx-container>{inner}", URL).blocks
        assert isinstance(block, Paragraph)


SHADOW = '<my-text><template shadowrootmode="{mode}"><style>p {{}}</style><article>{text}</article></template></my-text>'


@pytest.mark.parametrize("mode", ["open", "closed"])
def test_what_stands_in_a_shadow_root_is_shown(mode: str) -> None:
    data = page(SHADOW.format(mode=mode, text=paragraphs()))
    html = extract_page(data, URL).html
    assert all(text in html for text in ("coastal states agreed", "hung out flags"))


def test_what_waits_in_a_template_is_not() -> None:
    spare = (
        "<template><p>Ministers of the two coastal states had nothing at all to say.</p></template>"
    )
    assert "nothing at all" not in extract_page(page(paragraphs(spare)), URL).html


def test_a_formula_drawn_of_hidden_letters_is_what_it_is_called() -> None:
    drawn = "<span aria-hidden=true><span>P</span><span>(</span><span>A</span><span>)</span></span>"
    forms = (
        f"<span class='mjx-chtml'><span class='mjx-math' aria-label='P(A)'>{drawn}</span></span>",
        f"<span role=math aria-label='P(A)'>{drawn}</span>",
    )
    said = {form: " ".join(read(form)) for form in forms}
    assert not [form for form, text in said.items() if "said that P(A) holds" not in text]
    own = "<span role=math aria-label='x squared'>x<sup>2</sup></span>"
    assert "squared" not in " ".join(read(own))
