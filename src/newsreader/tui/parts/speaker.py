"""What is said on the status line for a while."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from rich.cells import cell_len
from textual.screen import Screen
from textual.timer import Timer

from newsreader.model.article import Headline
from newsreader.tui.widgets.bar import Bar, Piece, Words, words

SAID_FOR: Final = 6.0
"""Seconds for which a word stays on the status line."""
TOLD_FOR: Final = 60.0
"""Seconds for which the same trouble is not told again."""

NO_ARTICLE: Final = "There is no article here"
"""What every key of an article says where the list is empty."""
OPEN_FIRST: Final = "Open an article first"
"""What the keys of an open article say where there is none."""


def none_open(selected: Headline | None) -> str:
    """What a key of an open article has to say where there is none.

    Args:
        selected: The selected headline, or None where the list is empty.
    """
    return NO_ARTICLE if selected is None else OPEN_FIRST


class Speaker:
    """Says something, and takes it away when its time is over or when it is no longer true.

    Attributes:
        prompt: What there is to know of what is under way in the article.
    """

    def __init__(self, screen: Screen[Any], line: Bar, show: Callable[[], object]) -> None:
        """Begin in silence.

        Args:
            screen: Whose status line it is.
            line: The status line; only its width is looked at.
            show: Draws it anew.
        """
        self._screen, self._line, self._show = screen, line, show
        self.prompt: Words = ()
        self._said: Words = ()
        self._said_of: int | None = None
        self._of_list = False
        self._hushing: Timer | None = None
        self._told: set[str] = set()

    @property
    def said(self) -> Words:
        """What stands on the status line for a while."""
        return self._said

    @property
    def room(self) -> int:
        """Cells that a word may take."""
        return self._line.content_size.width

    def say(
        self,
        *pieces: str | Piece | tuple[str, str],
        of: int | None = None,
        of_list: bool = False,
    ) -> None:
        """Put a word on the status line for a while.

        Args:
            pieces: What to say.
            of: The article that it is true of, which it goes with; None if it is of none.
            of_list: Whether it is true of the list on screen alone, which it goes with.
        """
        self._said, self._said_of, self._of_list = words(*pieces), of, of_list
        self._show()
        if self._hushing is not None:
            self._hushing.stop()
        self._hushing = self._screen.set_timer(SAID_FOR, self.hush)

    def say_whole(self, text: str) -> None:
        """Say something; what the line would cut is told whole beside it.

        Args:
            text: The words.
        """
        self.say(text)
        if cell_len(text) > self._line.size.width:
            self._screen.notify(text, markup=False)

    def fail(self, text: str) -> None:
        """Tell what went wrong, large and for longer.

        Args:
            text: The words, fit to be painted.
        """
        self._screen.notify(text, severity="error", markup=False)

    def fail_once(self, text: str) -> None:
        """Tell what went wrong, and the same thing not again and again.

        Args:
            text: The words, fit to be painted.
        """
        if text not in self._told:
            self._told.add(text)
            self._screen.set_timer(TOLD_FOR, lambda: self._told.discard(text))
            self.fail(text)

    def prompt_for(self, text: Sequence[str | Piece]) -> None:
        """Say what is under way in the article for as long as it is.

        Args:
            text: The pieces of what to say; none of them where nothing is any more.
        """
        self.prompt = words(*text)
        if text:
            self.hush()  # what was said before is no news beside it
        else:
            self._show()

    def hush(self) -> None:
        """Take what was said from the status line."""
        self._said = ()
        self._show()

    def unsay(self, text: str) -> None:
        """Take words from the status line that have turned out not to be true, if they stand there.

        Args:
            text: All that was said.
        """
        if text and self.says(text):
            self.hush()

    def says(self, text: str) -> bool:
        """Whether words stand on the status line.

        Args:
            text: All that was said.
        """
        return "".join(piece.text for piece in self._said) == text

    def hush_of_others(self, article_id: int) -> None:
        """Take what was said of another article from the status line."""
        if self._said_of not in {None, article_id}:
            self._said_of = None
            self.hush()

    def hush_of_list(self) -> None:
        """Take what was said of the list on screen from the status line: there is another."""
        if self._of_list:
            self._of_list = False
            self.hush()
