# ruff: noqa: E501 -- formulas are best read as their programs write them
"""Of the forms that a page has of a formula one stays, and its sentence stays whole."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.page import extract_page

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
