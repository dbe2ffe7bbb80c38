"""Short lines above the headline: the slogan of a site, the section, what kind of text it is."""

from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS, is_prose
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import HEADINGS
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_LONGEST: Final = 6
"""Words of such a line."""
_MOST: Final = 3
"""Such lines; more above a headline are of a text that goes on around it."""
_FEWEST: Final = 8
"""Letters of a headline by which it is known again."""
_WHOLE: Final = names("figure figcaption table pre blockquote li dt dd")
"""Elements whose lines say something of a picture, or are a part of a whole."""


def drop_over_headline(choice: Choice) -> None:
    """Drop the few short lines above the heading that is the headline, before any sentence.

    Args:
        choice: The lines of the page.
    """
    titles = {
        letters for each in choice.known.titles if len(letters := letters_of(each)) >= _FEWEST
    }
    chosen = chosen_lines(choice)
    lead = next((at for at in chosen if is_prose(choice.runs[at])), None)
    if lead is None or not titles:
        return
    heads = (at for at in range(lead) if choice.runs[at].block.tag in HEADINGS)
    head = max((at for at in heads if letters_of(choice.runs[at].text) in titles), default=None)
    if head is None:
        return
    above = [at for at in chosen if at < head]
    if len(above) <= _MOST and all(_is_short(choice.runs[at]) for at in above):
        for at in above:
            choice.chosen[at] = False


def _is_short(run: Run) -> bool:
    few = len(run.words) <= _LONGEST and not run.text.endswith(ENDS)
    return few and all(each.tag not in _WHOLE for each in ancestors(run.block))
