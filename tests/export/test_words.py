"""The words of a body for programs: everything that is said, in lines."""

from newsreader.clean.html import to_document
from newsreader.export.words import to_words

PAGE = """
<h2>A head</h2><p>First <b>words</b>.</p><p>Roses are red,<br>violets are blue.</p>
<pre><code>def f(x):
    if x &lt; 3:

        return "…"
</code></pre>
<ul><li>One</li><li>Two<ol><li>Inner</li></ol></li></ul>
<dl><dt>Term</dt><dd>Meaning</dd></dl>
<blockquote><p>Said.</p><footer>Ada</footer></blockquote>
<table><caption>Speeds</caption><tr><th>Boat</th><th>Knots</th></tr><tr><td>A</td><td>12</td></tr></table>
<figure><img src="https://a.example/p.jpg" alt="x"><figcaption>The pier.</figcaption></figure><hr>
<details><summary>More</summary><p>Hidden.</p></details>
"""


def test_all_that_is_said_is_there_in_lines() -> None:
    assert to_words(to_document(PAGE)).split("\n") == [
        "A head",
        "First words.",
        "Roses are red,",
        "violets are blue.",
        "def f(x):",
        "    if x < 3:",
        "",
        '        return "…"',
        "One",
        "Two",
        "Inner",
        "Term",
        "Meaning",
        "Said.",
        "Ada",
        "Speeds",
        "Boat\tKnots",
        "A\t12",
        "The pier.",
        "More",
        "Hidden.",
    ]
