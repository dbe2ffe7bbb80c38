"""A list that letters narrow while they are typed, and how what is typed stands above it."""

from textual.events import Key
from textual.message import Message
from textual.widget import Widget

from newsreader.tui.guard import plain
from newsreader.tui.widgets.bar import Piece, Words, words


class Narrowed(Widget):
    """What is typed into a list goes by letters; all other keys keep their meaning.

    It is the second base of a list: Textual takes a widget's style from its first one.

    Attributes:
        typed: The letters, or None while none are being typed.
    """

    class Typed(Message):
        """What is typed to narrow the list changed.

        Attributes:
            text: The letters, or None when nothing is being typed.
        """

        def __init__(self, text: str | None) -> None:
            super().__init__()
            self.text = text

    typed: str | None = None

    def type(self, text: str | None) -> None:
        """Have other letters narrow the list.

        Args:
            text: They, or None for no more.
        """
        self.typed = text
        self.post_message(self.Typed(text))

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is one of the letters rather than what it is elsewhere.

        Args:
            key: By Textual's name.
            character: What it writes, if anything.
        """
        return self.typed is not None and character is not None and character.isprintable()

    def on_key(self, event: Key) -> None:
        """Take letters as typing."""
        if self.check_consume_key(event.key, event.character):
            self.type((self.typed or "") + (event.character or ""))
        elif event.key == "backspace" and self.typed is not None:
            self.type(self.typed[:-1] or None)
        else:
            return
        event.stop()
        event.prevent_default()


def typed_words(typed: str) -> Words:
    """Return what is typed as it stands in the title of the list."""
    return words(("/", "$meta"), Piece(plain(typed), end=True), ("▏", "$accent"))
