"""Our own themes: each a calm ground, two strengths of text and one accent colour.

No other file of the terminal room names a colour. Beside Textual's own variables each theme sets
`$meta` (the dim line under a headline), `$cursor` and `$cursor-blurred` (the ground of the
selection, with and without the focus), `$divider` (the hair line between panes) and `$bar` (the
ground of the lines at top and bottom); `$qr-ink` and `$qr-paper` are black and white in all of
them, since cameras care for no theme.
"""

from collections.abc import Mapping

from textual.color import Color, ColorParseError
from textual.theme import Theme

from newsreader.dataclass import dataclass

OWN_VARIABLES = ("meta", "cursor", "cursor-blurred", "divider", "bar", "qr-ink", "qr-paper")
"""The variables that our style sheets use beside Textual's."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, as `#rrggbb`.

    Attributes:
        name: What the config file calls it.
        dark: Whether it is light text on a dark ground.
        ground: Behind everything.
        bar: Behind the lines at top and bottom.
        raised: Behind overlays.
        ink: Text.
        meta: Dim text, still easy to read.
        accent: The one colour.
        error: What went wrong.
        good: What went well.
        cursor: Behind the selection that keys move.
        resting: Behind the selection of a pane without the focus.
        divider: The line between panes.
    """

    name: str
    dark: bool
    ground: str
    bar: str
    raised: str
    ink: str
    meta: str
    accent: str
    error: str
    good: str
    cursor: str
    resting: str
    divider: str


PALETTES: tuple[Palette, ...] = (
    Palette(
        name="dark",
        dark=True,
        ground="#15171b",
        bar="#1b1e23",
        raised="#1f2329",
        ink="#e6e4df",
        meta="#9ba0a9",
        accent="#e2b26a",
        error="#f1928a",
        good="#9cc48d",
        cursor="#2a2f38",
        resting="#20242a",
        divider="#2c3139",
    ),
    Palette(
        name="light",
        dark=False,
        ground="#fbfbf9",
        bar="#f1f1ed",
        raised="#f4f4f0",
        ink="#1d1f22",
        meta="#5c6169",
        accent="#8f4a0b",
        error="#a8241c",
        good="#2c6b2f",
        cursor="#e4e4dd",
        resting="#efefea",
        divider="#d8d8d2",
    ),
    Palette(
        name="high-contrast",
        dark=True,
        ground="#000000",
        bar="#000000",
        raised="#0a0a0a",
        ink="#ffffff",
        meta="#d6d6d6",
        accent="#ffd84d",
        error="#ffaaa3",
        good="#a5f0a0",
        cursor="#2b2b2b",
        resting="#1a1a1a",
        divider="#8a8a8a",
    ),
    Palette(
        name="sepia",
        dark=False,
        ground="#f6eddc",
        bar="#eee3cd",
        raised="#f1e7d3",
        ink="#352b1f",
        meta="#6a5a43",
        accent="#8c3a16",
        error="#a02216",
        good="#47631f",
        cursor="#e3d5b9",
        resting="#ece0c9",
        divider="#d9caab",
    ),
)
"""Our themes; the first is the default."""

_QR = {"qr-ink": "#000000", "qr-paper": "#ffffff"}
DEFAULT = PALETTES[0].name
"""The theme of a config file that names none."""


def theme_from(palette: Palette) -> Theme:
    """A palette as Textual's theme.

    Args:
        palette: The colours.
    """
    return Theme(
        name=palette.name,
        dark=palette.dark,
        primary=palette.accent,
        secondary=palette.meta,
        accent=palette.accent,
        warning=palette.accent,
        error=palette.error,
        success=palette.good,
        foreground=palette.ink,
        background=palette.ground,
        surface=palette.ground,
        panel=palette.raised,
        variables={
            "meta": palette.meta,
            "cursor": palette.cursor,
            "cursor-blurred": palette.resting,
            "divider": palette.divider,
            "bar": palette.bar,
            **_QR,
            "text-muted": palette.meta,
            "foreground-muted": palette.meta,
            "text-accent": palette.accent,
            "text-primary": palette.accent,
            "text-error": palette.error,
            "link-color": palette.accent,
            "link-color-hover": palette.ground,
            "link-background-hover": palette.accent,
            "border": palette.accent,
            "border-blurred": palette.divider,
            "block-cursor-background": palette.cursor,
            "block-cursor-foreground": palette.ink,
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-background": palette.resting,
            "block-cursor-blurred-foreground": palette.ink,
            "block-hover-background": palette.resting,
            "input-cursor-background": palette.accent,
            "input-cursor-foreground": palette.ground,
            "input-selection-background": palette.cursor,
            "screen-selection-background": palette.cursor,
            "screen-selection-foreground": palette.ink,
            "scrollbar": palette.divider,
            "scrollbar-hover": palette.meta,
            "scrollbar-active": palette.accent,
            "scrollbar-background": palette.ground,
            "scrollbar-background-hover": palette.ground,
            "scrollbar-background-active": palette.ground,
            "scrollbar-corner-color": palette.ground,
            "footer-key-foreground": palette.accent,
        },
    )


THEMES: tuple[Theme, ...] = tuple(theme_from(palette) for palette in PALETTES)
"""Our themes, ready to be registered."""


def own_variables(variables: Mapping[str, str]) -> dict[str, str]:
    """Our variables for a theme that is not ours, mixed from its own colours.

    Args:
        variables: What the theme gives.
    """
    ink = _colour(variables.get("foreground", ""), "#e0e0e0")
    ground = _colour(variables.get("background", ""), "#121212")
    mixed = {
        "meta": ground.blend(ink, 0.68),
        "cursor": ground.blend(ink, 0.16),
        "cursor-blurred": ground.blend(ink, 0.08),
        "divider": ground.blend(ink, 0.18),
        "bar": ground.blend(ink, 0.05),
    }
    found = {name: variables.get(name) or colour.hex for name, colour in mixed.items()}
    return {**found, **_QR}


def _colour(text: str, otherwise: str) -> Color:
    """A theme may speak of the terminal's own colours, which cannot be mixed."""
    try:
        found = Color.parse(text)
    except ColorParseError:
        return Color.parse(otherwise)
    return found if found.ansi is None else Color.parse(otherwise)
