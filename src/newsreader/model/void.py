"""The elements of HTML that can hold nothing: they end where they begin."""

from typing import Final

from newsreader.model.names import names

VOID: Final = names("""
    area base basefont bgsound br col command embed frame hr image img input isindex keygen link
    meta nextid param source track wbr
    """)
"""Those of HTML 5, and those that were so before, some of them in one browser only."""
