"""Pictures of codes that telephones read."""

import re
from itertools import islice
from typing import Final

from lxml import html

_LONGEST: Final = 300
_CODE: Final = re.compile(
    r"(?:^|[\s/_.-])(?:qr|qr[_-]?codes?|erweima|ewm|weixin(?:ma)?|wxcode)(?=$|[\s/_.\d-])",
    re.IGNORECASE,
)
"""What a picture is called, or what is right around it, that telephones read."""
_AROUND: Final = 2


def is_code(image: html.HtmlElement) -> bool:
    """Tell whether a picture without a caption is, by its name, a code that telephones read.

    Args:
        image: An `<img>`.
    """
    path = image.get("src", "")[:_LONGEST].partition("?")[0]
    near = [image, *islice(image.iterancestors(), _AROUND)]
    names = [f"{each.get('class', '')[:_LONGEST]} {each.get('id', '')[:_LONGEST]}" for each in near]
    return any(_CODE.search(each) is not None for each in (path, *names))
