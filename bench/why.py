"""Why a line of a page is in its full text or not: which step of the flow changed its mind.

`python bench/why.py PAGE WORDS ...` reads a saved page and tells, for each line of it that has the
words, whether the library chose it, and every step after that takes it in or out, in the order of
`extract/body/order.py`; a line that is gone from the page before it is read is told too. The same
goes for a page that somebody reports: save it, ask, and read the one step that is named.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from lxml import html

from newsreader.clean.words import to_text
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.page import extract_page

_WIDTH = 90


class Trace:
    """Follows lines through the steps."""

    def __init__(self, wanted: Sequence[str]) -> None:
        """Follow nothing yet.

        Args:
            wanted: Words; a line that has one of them is followed.
        """
        self._wanted = wanted
        self._there: dict[str, bool] = {}
        self._chosen: dict[tuple[str, int], bool] = {}

    def __call__(self, name: str, page: html.HtmlElement | Choice) -> None:
        """Look at what a step has made of a page.

        Args:
            name: What the step is called.
            page: The page, or its lines.
        """
        if isinstance(page, Choice):
            self._look(name, page)
        else:
            self._look_at_page(name, page)

    def _look(self, name: str, choice: Choice) -> None:
        """Tell which of the lines have another place than after the step before."""
        met: dict[str, int] = {}
        for run, chosen in zip(choice.runs, choice.chosen, strict=True):
            if not any(words in run.text for words in self._wanted):
                continue
            met[run.text] = met.get(run.text, 0) + 1
            line = run.text, met[run.text]
            if self._chosen.get(line) is not bool(chosen):
                self._chosen[line] = bool(chosen)
                print(
                    f"{'in ' if chosen else 'out'}  {name:24} {run.block.tag:10} {_cut(run.text)}"
                )

    def _look_at_page(self, name: str, body: html.HtmlElement) -> None:
        """Tell which of the words are no longer on the page."""
        text = " ".join(" ".join(body.itertext()).split())
        for words in self._wanted:
            there = words in text
            if self._there.get(words, True) and not there:
                print(f"gone {name:24} {'':10} {_cut(words)}")
            self._there[words] = there


def _cut(text: str) -> str:
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"


def main() -> None:
    """Follow the lines of one page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path, nargs="?", help="a saved page")
    parser.add_argument("words", nargs="*", help="of lines to be followed")
    parser.add_argument("--url", default="", help="where the page is from")
    told = parser.parse_intermixed_args()
    if told.page is None:
        print("Nothing to read: give a saved page and words of a line on it.")
        return
    found = extract_page(told.page.read_bytes(), told.url, watch=Trace(told.words))
    text = to_text(found.html)
    for words in told.words:
        print(f"{'in' if words in text else 'not in'} the full text: {_cut(words)}")


if __name__ == "__main__":
    main()
