"""Finding words in the article, be it still on its way."""

from collections.abc import Callable

from textual.widget import Widget

from newsreader.model.article import Place
from newsreader.tui.guard import plain
from newsreader.tui.parts.speaker import NO_ARTICLE, Speaker
from newsreader.tui.turning import quoted
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.tui.widgets.find_line import FindLine


class Finding:
    """What the line for words to find has the article do."""

    def __init__(
        self,
        speaker: Speaker,
        view: ArticleView,
        line: FindLine,
        *,
        selected: Callable[[], int | None],
        focus_on: Callable[[Widget], object],
    ) -> None:
        """Have nothing to find.

        Args:
            speaker: Says what is not there.
            view: The article.
            line: Where words are typed.
            selected: Gives the id of the selected article, which may still be on its way.
            focus_on: Gives a pane the focus.
        """
        self._speaker, self._view, self._line = speaker, view, line
        self._selected, self._focus_on = selected, focus_on
        self._from: Place | None = None
        self._to_find = ""

    def ask(self) -> None:
        """Ask for words to seek."""
        if self._selected() is None:
            self._speaker.say(NO_ARTICLE)
            return
        self._speaker.hush()  # what was not found before is no news beside an empty line
        self._from = self._view.place if self._is_there else None
        self._line.open()

    @property
    def _is_there(self) -> bool:
        """Whether the selected article is in the pane."""
        return self._view.article_id == self._selected() and self._view.page is not None

    def show(self, typed: str) -> None:
        """Show what the words find so far.

        Args:
            typed: The words.
        """
        if self._is_there:
            self._line.tell(*self._view.finding.find(typed, self._from))

    def forget(self) -> None:
        """Another article is on its way: what was to be found is not meant for that."""
        self._to_find = ""

    def seek_what_was_typed(self) -> None:
        """Find in an article that has just come what was typed before it came."""
        typed = self._line.input.value if self._line.display else ""
        sought, self._to_find = self._to_find, ""
        if typed:
            self._line.tell(*self._view.finding.find(typed))
        elif sought:
            self._find(sought)

    def step(self, by: int) -> None:
        """Go to another match while the line is open.

        Args:
            by: How many further down; negative: up.
        """
        self._view.finding.step(by)
        self._line.tell(*self._view.finding.found)

    def keep(self, text: str) -> None:
        """Go on with the article; its matches stay highlighted.

        Args:
            text: The words; `""`: those of the time before.
        """
        self._focus_on(self._view)
        sought = text or self._view.finding.last_query
        if self._is_there:
            self._find(sought)
        else:
            self._to_find = sought

    def _find(self, sought: str) -> None:
        if not self._view.finding.active:
            self._view.finding.find(sought, self._from)
        if sought.strip() and not self._view.finding.found[1]:
            self._view.finding.leave()
            told = quoted(f"“{plain(sought)}” is not in this article")
            self._speaker.say(*told, of=self._view.article_id)

    def leave(self) -> None:
        """Go back to where the reader was."""
        self._view.finding.leave()
        if self._from is not None:
            self._view.go_to(self._from)
        self._focus_on(self._view)
