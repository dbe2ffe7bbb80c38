"""How the program introduces itself to servers."""

from typing import Final

from newsreader import __version__

USER_AGENT: Final = f"newsreader/{__version__} (feed reader for the terminal)"
"""The `User-Agent` header: name, version and what kind of program asks."""
