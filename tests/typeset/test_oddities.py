"""From HTML to what is painted, over the oddities that articles have; read by people.

`NEWSREADER_GOLDENS=write pytest tests/typeset` writes them anew.
"""

import os
from pathlib import Path

import pytest

from newsreader.clean.html import to_document
from newsreader.typeset.cells import cell_width
from newsreader.typeset.document import set_document
from newsreader.typeset.layout import Layout, Spacing
from newsreader.typeset.painted import painted_runs

FOLDER = Path(__file__).parent / "goldens"

ODD = """
<h2>Signs</h2>
<p>H<sub>2</sub>O, x<sup>2</sup>, e<sup>iπ/2</sup>, the 1<sup>st</sup>, a<sub>max</sub>, a
note<sup><a href="#n1">[1]</a></sup>, two<sup><a href="#n1">1</a>,<a
href="#n2">2</a></sup>, <kbd>Ctrl</kbd>+<kbd>C</kbd>, <q>quoted <q>twice</q></q>,
<ruby>漢字
<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>, the <abbr title="World Health Organization">WHO</abbr>,
<time datetime="2025-02-09">9 February</time>, \\(x^2\\) and $$y$$, and
<math><mi>x</mi><mo>=</mo><mfrac><mrow><mo>-</mo><mi>b</mi><mo>±</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup>
<mo>-</mo><mn>4</mn><mi>a</mi><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac></math>.</p>
<p>Not alike: <math><msqrt><mi>x</mi></msqrt><msup><mi>y</mi><mn>2</mn></msup></math> and
<math><msqrt><mi>x</mi><msup><mi>y</mi><mn>2</mn></msup></msqrt></math>; and
<span class="math">\\(\\frac{a}{b}\\)</span>.</p>
<h3>Lists</h3>
<ol type="a" start="3"><li>letters<ul><li>mixed<ol type="i" reversed><li>down<ul><li>four deep,
with a text
that goes on over the line</li></ul></li><li>to one</li></ol></li></ul></li><li>and on<pre><code
class="language-python">def f(x):
    return x  # in a list</code></pre></li></ol>
<ul><li><input type="checkbox" checked disabled> Done</li><li><input type="checkbox" disabled>
Open</li></ul>
<dl><dt>Tide</dt><dd>Water that comes and goes.</dd><dd>Also a newspaper.</dd></dl>
<hr>
<details><summary>Folded</summary><p>Shown open.</p></details>
<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The talks in two minutes"></iframe>
<audio controls src="https://a.example/talk.mp3"></audio>
<blockquote class="twitter-tweet"><p>The ferry is late.</p>— Ferry (@ferry) <a
href="https://twitter.com/ferry/status/1">9 February</a></blockquote>
<address>Sample Herald<br>1 Harbour Street<br>Old Town</address>
<p>The sea is calm to-night.<br>The tide is full, the moon lies fair</p>
<p>https://www.herald.example/a/very/long/address/that/goes/on?and=on&amp;on=and#to-the-end</p>
<table><tr><th>Town<th>1990<th>1995<th>2000<th>2005<th>2010<th>2015<th>2020</tr>
<tr><td>Harbour<td>1,204<td>1,198<td>1,187<td>1,150<td>1,149<td>1,160<td>1,171</tr>
<tr><td>Hill<td>87<td>85<td>80<td>71<td>66<td>60<td>58</tr>
<tr><td>Old
Town<td>12,310<td>12,400<td>12,520<td>12,480<td>12,610<td>12,702<td>12,840</tr></table>
<p id="n1">[1] The note itself.</p>
"""

RIGHT = """
<h2 dir="rtl">המכס הישן נפתח</h2>
<p>הצדדים נפגשו אתמול (יום ראשון) ב-9 בפברואר 2025, כך מסר The Sample Herald בעמוד 12. הם
הסכימו על מעט
חוץ מהמועד הבא: "14:30", ועל מי שישלם.</p>
<p>اجتمع الجانبان ست ساعات في دار الجمارك القديمة، وقال متحدث باسم <b>NATO</b> إن 85% من النقاط
(الرئيسية)
قد حُسمت.</p>
<p>An English text that quotes „שלום לכולם (12)” and goes on, and then says مرحبا بالعالم once
more.</p>
<ol start="9"><li dir="rtl">הפריט הראשון</li><li dir="rtl">השני, עם קישור <a
href="https://a.example/">כאן</a>.</li></ol>
<blockquote dir="rtl"><p>מילים של אחר.</p></blockquote>
<table><tr><th>עיר<th>תושבים</tr><tr><td>נמל<td>1,204</tr><tr><td>Hill<td>87</tr></table>
<h3>Names</h3>
<ul><li>The name <bdi>محمد</bdi> - 3 reviews</li><li>By <bdi><a href="https://a.example/">דנה
לוי</a></bdi>, <bdi>יוסי כהן</bdi> (2) and <bdi>The <bdi>שלום</bdi> Group</bdi></li></ul>
<p dir="rtl">הקבוצה <bdi>C++ (2)</bdi> ו-<span dir="ltr">Herald!</span> כתבו, 12 עמודים.</p>
<p dir="rtl">Sample Herald, page 12.</p>
"""

PROSE = """
<p>The two sides met for six hours in the old customs house, and when they came out the rain
had stopped. Nobody
had slept; the well-meaning hosts had run out of coffee.</p>
<p>They agreed on little but the next date, and on who pays for the heating of the house until
then.</p>
<p>两国部长在边境小镇彻夜会谈，“旧海关”灯火通明。雨停了，没有人睡觉（包括主人）。</p>
"""

PAGES = {
    "odd": (ODD, Layout()),
    "right": (RIGHT, Layout()),
    "justified": (PROSE, Layout(justified=True)),
    "compact": (PROSE, Layout(justified=True, spacing=Spacing.COMPACT)),
    "double": (PROSE, Layout(spacing=Spacing.DOUBLE)),
}


@pytest.mark.parametrize("width", [72, 40, 18])
@pytest.mark.parametrize("name", PAGES)
def test_it_is_painted_as_it_was(name: str, width: int) -> None:
    html, layout = PAGES[name]
    lines = set_document(to_document(html), width, layout)
    shown = ["".join(run.text for run in painted_runs(line)).rstrip() for line in lines]
    assert all(cell_width(line) <= width for line in shown)
    text = "".join(f"{line}\n" for line in shown)
    file = FOLDER / f"{name}-{width}.txt"
    if os.environ.get("NEWSREADER_GOLDENS") == "write":
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


def test_terms_that_share_a_meaning_stand_together() -> None:
    html = "<dl><dt>Mole</dt><dt>Pier</dt><dd>Of stone.</dd><dt>Tide</dt><dd>Water.</dd></dl>"
    lines = set_document(to_document(html), 40, Layout())
    assert [line.text for line in lines] == [
        "Mole",
        "Pier",
        "  Of stone.",
        "",
        "Tide",
        "  Water.",
    ]
