"""What a pane that paints itself spares the screen: styles nobody sees, laying out all anew."""

from functools import cache

from textual.css.styles import RenderStyles
from textual.dom import DOMNode
from textual.geometry import Size
from textual.reactive import Reactive, reactive
from textual.scroll_view import ScrollView


class Components(ScrollView):
    """A pane whose component classes depend on the theme alone, and whose room not on its content.

    Textual works all component classes out whenever a class or the focus changes anywhere around
    the pane, which has dozens, few of which are on the screen, so this took a fifth of each such
    change. And it lays the whole screen out and paints it whenever the content has another size,
    which is with every article and every newer list.
    """

    virtual_size: Reactive[Size] = reactive(Size(0, 0))
    """How large the content is: cells and lines."""

    def __init__(self, *, id: str | None = None) -> None:
        """Start without styles.

        Args:
            id: The widget's id.
        """
        super().__init__(id=id)
        self._theme: dict[str, str] = {}

    def watch_virtual_size(self) -> None:
        """Fit the scrollbar; the screen is laid out anew only where one comes or goes."""
        self._scroll_update(self.virtual_size)

    @classmethod
    @cache
    def _get_component_classes(cls) -> frozenset[str]:
        """Name none to Textual, which would work them out."""
        return frozenset()

    def get_component_styles(self, *names: str) -> RenderStyles:
        """Return the styles of component classes.

        Args:
            names: Of `COMPONENT_CLASSES`; those that no rule names look like the pane.

        Raises:
            KeyError: One is not among them.
        """
        for name in names:
            if name not in self._component_styles and name in self.COMPONENT_CLASSES:
                node = DOMNode(classes=name)
                node._attach(self)
                self.app.stylesheet.apply(node, animate=False)
                self._component_styles[name] = node.styles
        return super().get_component_styles(*names)

    def notify_style_update(self) -> None:
        """Forget the styles of another theme."""
        if self._theme is not (theme := self.app.theme_variables):
            if self._component_styles and theme != self._theme:
                self._component_styles.clear()
                self.refresh()
            self._theme = theme
        super().notify_style_update()
