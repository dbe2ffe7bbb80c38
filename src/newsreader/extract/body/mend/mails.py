"""Addresses of mail that Cloudflare has hidden from programs which gather them."""

import re
from typing import Final

from lxml import html

_DATA: Final = "data-cfemail"
_PAGE: Final = "/cdn-cgi/l/email-protection"
_HIDDEN: Final = re.compile(r"[0-9a-fA-F]{6,600}")
_ADDRESS: Final = re.compile(r"[^\s<>\"@]+@[^\s<>\"@?]+")
_MAIL: Final = re.compile(rf"({_ADDRESS.pattern})(\?[^\s<>\"]*)?")


def show_mails(body: html.HtmlElement) -> None:
    """Give hidden addresses of mail back, in the text and in the links to them.

    Args:
        body: The page; changed in place.
    """
    for element in list(body.iter("a", "span")):
        if not element.attrib:
            continue
        if (hidden := element.get(_DATA)) and (mail := _decoded(hidden)):
            for child in list(element):
                element.remove(child)
            element.text = mail.partition("?")[0]
            if element.tag == "a":
                element.set("href", f"mailto:{mail}")
        address, _, hidden = element.get("href", "").partition("#")
        if hidden and address.endswith(_PAGE) and (mail := _decoded(hidden)):
            element.set("href", f"mailto:{mail}")


def _decoded(hidden: str) -> str:
    """Return an address of mail: each byte of it stands combined with the first; or `""`."""
    if not _HIDDEN.fullmatch(hidden) or len(hidden) % 2:
        return ""
    key, *rest = bytes.fromhex(hidden)
    text = bytes(each ^ key for each in rest).decode("utf-8", "replace")
    return text if text.isprintable() and _MAIL.fullmatch(text) else ""
