"""Links by number and by click, places within the article, and the way back from them."""

from collections.abc import Callable

from textual import events

from newsreader.model.article import Place
from newsreader.model.span import TOP
from newsreader.tui.widgets.article_ground import ArticleGround
from newsreader.tui.widgets.article_hints import Hint, hint
from newsreader.tui.widgets.article_links import Act, Choice, Link, in_sight, links_of
from newsreader.tui.widgets.article_messages import LinkBrowsed, LinkClicked, LinkCopied
from newsreader.tui.widgets.picture_paint import plate_on
from newsreader.typeset.lines import Page

MOST_BACK = 50
"""Jumps that can be taken back."""

TOO_MANY = 1.0
"""Seconds after a number was complete in which a digit is still meant for it and does nothing."""


class ArticleLinking:
    """What can be done with the links of the article."""

    def __init__(self, ground: ArticleGround, changed: Callable[[], object]) -> None:
        """Have jumped nowhere yet.

        Args:
            ground: The page, and where its lines are; it tells what is to be done with a link.
            changed: Called when the numbers of links are to be painted or told otherwise.
        """
        self._ground, self._changed = ground, changed
        self._choice: Choice | None = None
        self._numbered: tuple[Link, ...] = ()
        self._linked: tuple[Page, tuple[Link, ...]] | None = None
        self._landed: tuple[int, int] | None = None
        self._back: tuple[Place, ...] = ()
        self._completed = 0.0

    @property
    def links(self) -> tuple[Link, ...]:
        """All links of the page."""
        page = self._ground.page
        if page is None:
            return ()
        if self._linked is None or self._linked[0] is not page:
            self._linked = (page, links_of(page))
        return self._linked[1]

    # By number

    @property
    def choosing(self) -> bool:
        """Whether links have numbers now."""
        return self._choice is not None

    def choose(self) -> bool:
        """Give the links in sight their numbers; the keys that follow choose one.

        Returns:
            False where there is none.
        """
        self._numbered = in_sight(self.links, *self._ground.sight)
        self._choice = Choice(len(self._numbered)) if self._numbered else None
        self._changed()
        return self._choice is not None

    def leave(self) -> None:
        """Take the numbers away."""
        if self._choice is not None:
            self._choice, self._numbered = None, ()
            self._changed()

    def press(self, event: events.Key) -> None:
        """While links have numbers, take the keys that choose; others have their usual meaning."""
        if self._choice is None:
            return
        if event.key in {"escape", "semicolon"}:
            self.leave()
        else:
            after = self._choice.press(event.key)
            if after is None:
                if event.is_printable:
                    self.leave()
                return
            if isinstance(after, int):
                self.note_completed(event)
                href, act = self._numbered[after].href, self._choice.act
                self.leave()
                self.take(act, href)
            else:
                self._choice = after
                self._changed()
        event.stop()
        event.prevent_default()

    def note_completed(self, event: events.Key) -> None:
        """Note that the number of a link is complete.

        Args:
            event: The key by which it is.
        """
        self._completed = event.time if _is_digit(event) else 0.0

    def is_too_many(self, event: events.Key) -> bool:
        """Whether a key is a digit more than the number of a link had, typed in one go with it.

        Args:
            event: The key.
        """
        too_many = _is_digit(event) and 0 <= event.time - self._completed < TOO_MANY
        if not too_many:
            self._completed = 0.0
        return too_many

    def take(self, act: Act, href: str) -> None:
        """Do with a link what was asked for.

        Args:
            act: What.
            href: Where the link leads.
        """
        if act is Act.COPY:
            self._ground.post_message(LinkCopied(href))
        elif act is Act.BROWSE:
            self._ground.post_message(LinkBrowsed(href))
        else:
            self.follow(href)

    def hints_on(self, line: int) -> list[Hint]:
        """Return the numbers of the links that have theirs on a line.

        Args:
            line: Index of the line.
        """
        ground, made = self._ground, self._ground.made
        if self._choice is None or made is None:
            return []
        first, last = ground.sight
        fixed = plate_on(made, line) is not None
        hints = []
        for index, text in self._choice.labels().items():
            link = self._numbered[index]
            part = next((one for one in link.parts if first <= one.line < last), link.parts[0])
            if part.line == line:
                found, label = made.lines[line], text + "!" * bool(link.deceives)
                left, visual = ground.left, ground.visual
                hints.append(hint(found, part, label, left, visual=visual, fixed=fixed))
        return hints

    def renumber(self) -> None:
        """Give those links their numbers that are in sight now."""
        if self._choice is not None:
            act = self._choice.act
            if self.choose() and self._choice is not None:
                self._choice = Choice(self._choice.count, act=act)

    # Following

    def follow(self, href: str) -> None:
        """Follow a link: within the page here, all others by whoever listens.

        Args:
            href: Where it leads.
        """
        if not (href.startswith("#") and self.go_to_anchor(href[1:])):
            self._ground.post_message(LinkClicked(href))

    def go_to_anchor(self, name: str) -> bool:
        """Bring a named place of the page to the top of the pane; there is a way back.

        Args:
            name: As in a link to `"#name"`.

        Returns:
            Whether there is such a place.
        """
        page = self._ground.page
        line = page.anchors.get(name, 0 if name == TOP else None) if page is not None else None
        if line is None:
            return False
        self._back = (*self._back, self._ground.place)[-MOST_BACK:]
        self._ground.go_to_line(line)
        # Near the end it cannot come to the top, so it is marked until one scrolls on.
        self._landed = (line, self._ground.scroll_offset.y)
        self._ground.refresh()
        return True

    def jump_back(self) -> None:
        """Go back to where the last jump was from."""
        if self._back and self._ground.page is not None:
            *rest, place = self._back
            self._back = tuple(rest)
            self._ground.go_to(place)

    @property
    def can_jump_back(self) -> bool:
        """Whether there was a jump that can be taken back."""
        return bool(self._back)

    @property
    def has_landed(self) -> bool:
        """Whether the place where the last jump has led is marked."""
        return self._landed is not None and self._landed[1] == self._ground.scroll_offset.y

    def is_landed(self, line: int) -> bool:
        """Whether a line is where the last jump has led.

        Args:
            line: Index of the line.
        """
        return self._landed == (line, self._ground.scroll_offset.y)

    # What is so for a while

    def forget(self) -> None:
        """Another article is shown."""
        self._back, self._landed = (), None
        self.leave()

    def adapt(self) -> None:
        """The same article has a new page."""
        self._landed = None
        self.renumber()

    def prompt(self) -> tuple[str, ...]:
        """What can be typed while links have numbers, the most useful first; nothing else."""
        if self._choice is None:
            return ()
        act = self._choice.act
        parts = [f"{act.value}: {self._choice.told}", "Esc leaves"]
        if any(link.deceives for link in self._numbered):
            parts.append("! is not what it seems")
        parts += ["y copies"] * (act is not Act.COPY) + ["o browser"] * (act is not Act.BROWSE)
        return tuple(parts)


def _is_digit(event: events.Key) -> bool:
    return event.character is not None and event.character.isdigit()
