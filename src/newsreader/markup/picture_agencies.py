"""Agencies that sell pictures, as they sign them."""

from typing import Final

from newsreader.markup.signatures import are_names
from newsreader.pattern import late

AGENCIES: Final = (
    r"AP|AFP|EPA|EFE|ANSA|dpa|DPA|PA|APA|ANP|TT|NTB|TASS|Reuters|REUTERS|Getty(?: Images)?|Alamy|"
    r"Shutterstock|iStock(?:photo)?|Unsplash|Pexels|Pixabay|Bloomberg|Xinhua|Kyodo|Yonhap|Anadolu|"
    r"Imago|IMAGO|imago|[Pp]icture[- ][Aa]lliance|Keystone|KEYSTONE|ZUMA|Sipa|"
    r"Magnum(?: Photos)?|Corbis|Associated Press|Press Association|Agence France-Presse|NASA|ESA|"
    r"Wikimedia(?: Commons)?|Flickr|CC[- ]BY[-\w .]*"
)
"""Their names: a part of regular expressions that take account of case."""
_LONGEST: Final = 80
_SIGNED: Final = late(
    rf"(?:[^/|]{{2,40}}\s?/\s?)?(?:{AGENCIES})(?: (?:Media|Images?|Photos?|Pictures?|Fotos?))?"
    r"(?:\s?/\s?[^/|]{2,40}){0,2}"
)


def is_of_agency(text: str) -> bool:
    """Tell whether a text is an agency and at most who took the picture for it.

    Args:
        text: All that is said: `"AFP"`, `"PA Media"`, `"picture alliance/dpa"`, `"A. Person/AP"`.
    """
    line = " ".join(text.split())
    if len(line) > _LONGEST or line.endswith((".", "!", "?")):
        return False
    return _SIGNED.fullmatch(line) is not None and are_names(line)
