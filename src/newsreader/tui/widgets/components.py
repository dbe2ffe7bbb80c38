"""The styles of a pane's component classes, worked out when they are first asked for."""

from functools import cache

from textual.css.styles import RenderStyles
from textual.dom import DOMNode
from textual.scroll_view import ScrollView


class Components(ScrollView):
    """A pane whose component classes depend on the theme alone.

    Textual works all of them out whenever a class or the focus changes anywhere around the pane,
    which has dozens, few of which are on the screen, so this took a fifth of each such change.
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Start without styles.

        Args:
            id: The widget's id.
        """
        super().__init__(id=id)
        self._theme: dict[str, str] = {}

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
