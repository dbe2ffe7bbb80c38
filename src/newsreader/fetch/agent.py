"""How the program introduces itself to servers."""

from typing import Final

from newsreader import __version__

PROJECT: Final = "https://pypi.org/project/newsreader/"
"""Where somebody who finds us in a log can see who we are."""
USER_AGENT: Final = f"newsreader/{__version__} (+{PROJECT})"
"""The `User-Agent` header."""
