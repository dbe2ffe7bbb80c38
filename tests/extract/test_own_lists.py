# ruff: noqa: E501 -- pages are best read a line an element
"""Links to their own site that authors list within a text: no rail, however much it looks like one."""

import re
from itertools import cycle
from typing import Final

from lxml import html

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page

_PAGES: Final = {
    'what its author wrote this week': '<article class="post"><h1>Old bridge stays open</h1><p>{p}</p><p>{p}</p><p>A few things I wrote this week that you may have missed:</p><ul><li><a href="/2026/02/rope">How to splice a rope that nobody trusts</a></li><li><a href="/2026/02/tar">Why the tar smells of oranges this year</a></li><li><a href="/2026/02/gull">The gull that came back for its own wedding</a></li></ul><p>{p}</p><h2>From elsewhere on this blog</h2><p><a href="/2019/05/pilot">The pilot boat diaries</a> – seven years old and I would still write it the same way.</p><p><a href="/2018/04/fog">Fog signals</a> – the post that half of you found me by.</p><p>{p}</p></article>',
    'books of a year': '<main><article class="h-entry"><h1>Books I read this year</h1><div class="e-content"><p>{p}</p><p>{p}</p><h2>January</h2><div><p><a href="/notes/salt-road">The Salt Road</a></p><p>Slow and worth it.</p></div><div><p><a href="/notes/winter-keel">A Winter Keel and Other Stories</a></p><p>The title story above all.</p></div><h2>February</h2><div><p><a href="/notes/lamp">The Lamp Keeper\'s Daughter</a></p><p>I gave up at page 90.</p></div><p>{p}</p><p>{p}</p></div></article></main>',
    'what is new in a release': '<main><div class="content"><h1>Slipway 4.2</h1><p>{p}</p><p>{p}</p><h2>New</h2><ul><li><a href="/docs/plan">Planned moorings</a></li><li><a href="/docs/tides">Tide tables for the whole year</a></li></ul><h2>Fixed</h2><ul><li><a href="/issues/77">#77 Winch stops at noon</a></li><li><a href="/issues/81">#81 Charts drawn upside down</a></li></ul><h2>Upgrading</h2><p>See <a href="/docs/upgrade">the guide to moving from version three to four</a>.</p><p>{p}</p><p>Full notes: <a href="/docs/releases/4-2">every change since version 4.1 in one list</a></p></div></main>',
    'questions, each with its page': '<main><div class="wrap"><h1>Bridge questions</h1><p>{p}</p><p>{p}</p><div class="qa"><h3>Can I cross at night?</h3><p>Yes. <a href="/help/night">Night crossings are listed here</a>.</p></div><div class="qa"><h3>What does it cost?</h3><p><a href="/help/tariff">All tariffs for cars, vans and lorries</a></p></div><div class="qa"><h3>Who do I ask for a permit?</h3><p><a href="/help/permit">The permit desk at the western ramp</a></p></div><p>{p}</p></div></main>',
    'a recipe with links': '<article><h1>Smoked eel pie</h1><div class="entry-content"><p>{p}</p><p>{p}</p><h2>Ingredients</h2><ul><li><a href="/shortcrust">Shortcrust pastry</a></li><li><a href="/smoked-eel">Smoked eel, home made</a></li><li>2 eggs</li></ul><h2>Method</h2><ol><li>Roll out the pastry and line the tin with it.</li><li>Flake the eel over it and bake for forty minutes.</li></ol><h2>What to serve with it</h2><ul><li><a href="/pickled-beets">Pickled beets with horseradish</a></li><li><a href="/rye-bread">Dark rye bread from the old oven</a></li></ul><p>See also my <a href="/leek-tart">leek tart</a>, which takes the same pastry.</p><p>{p}</p></div></article>',
    'the parts of a series': '<article><h1>Building a dinghy, part four</h1><div class="post-content"><p>This is part four of a series:</p><ol><li><a href="/build/part-1">Lofting the lines</a></li><li><a href="/build/part-2">Setting up the frames</a></li><li><a href="/build/part-3">Planking up to the sheer</a></li><li>Caulking and paint</li></ol><p>{p}</p><p>{p}</p><p>{p}</p><p>Next week we launch her, and you are all invited.</p></div></article>',
    'further reading that is discussed': '<article><h1>Old bridge stays open</h1><div class="body"><p>{p}</p><p>{p}</p><p>{p}</p><h2>Further reading</h2><p>I have argued with myself about this before. <a href="/essays/steel">Against steel</a> was written when I still believed in tunnels, and I no longer stand by its second half.</p><p><a href="/essays/ferry">In praise of the ferry</a> says what I would build instead, at the length that the subject deserves.</p><p>For the numbers, see the <a href="/data/piers">pier data set</a> that I keep.</p></div></article>',
    'links of a day': '<main><article><h1>Links for Monday</h1><p>{p}</p><div class="link"><h3><a href="/go/1">Resin, explained by the people who make it</a></h3><p>Short and clear.</p></div><div class="link"><h3><a href="/go/2">A history of lifting bridges in nine drawings</a></h3><p>Look at the fourth one.</p></div><div class="link"><h3><a href="/go/3">Why sensors lie</a></h3><p>They do, a little.</p></div><p>{p}</p><p>{p}</p></article></main>',
    'walks in columns': '<article><h1>Ten walks around the inlet</h1><div class="entry-content"><p>{p}</p><p>{p}</p><div class="wp-block-columns"><div class="wp-block-column"><p>Easiest walk</p><p><a href="/walks/quay">The fish market and the long quay</a></p></div><div class="wp-block-column"><p>Hardest walk</p><p><a href="/walks/cliff">Up the cliff and down by the ladders</a></p></div></div><p>{p}</p><p>My favourite: <a href="/walks/dunes">Through the dunes before the sun is up</a></p><p>{p}</p></div></article>',
    'projects in sections': '<main><h1>What I made in 2025</h1><div><p>{p}</p><p>{p}</p><section><h2>Software</h2><p><a href="/tidebot">Tidebot, a robot that shouts at high water</a></p><p><a href="/knots">Knots, a game for two hands</a></p></section><section><h2>Writing</h2><p><a href="/mud">Mud, a chapbook of nine poems</a></p></section><p>{p}</p></div></main>',
}  # fmt: skip


def _lines(markup: str) -> list[str]:
    spaced = re.sub(r"(?=</?(?:p|div|li|h\d|section)\b)", "\n", markup)
    text = "".join(map(str, html.fromstring(f"<div>{spaced}</div>").itertext()))
    return [line for each in text.splitlines() if (line := " ".join(each.split()))]


def test_links_that_an_author_lists_stay_in_the_text() -> None:
    lost = {}
    for name, written in _PAGES.items():
        first, *rest = written.split("{p}")
        prose = cycle(PARAGRAPHS)
        body = first + "".join(f"{next(prose)}{each}" for each in rest)
        found = _lines(extract_page(page(body), "https://notes.example/2026/list").html)
        missing = [line for line in _lines(re.sub(r"<h1>.*?</h1>", "", body)) if line not in found]
        if missing:
            lost[name] = missing
    assert not lost
