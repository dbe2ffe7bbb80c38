"""The shorthand in which the sample articles are written, and the HTML it stands for.

Blocks stand apart by an empty line. A block is a subhead (`## Words`), a picture
(`!figure name`), HTML as it is (it begins with `<`, and runs to the empty line after its last
tag), or else a paragraph. `{address}` is the address of the server.
"""

import re
from html import escape

from newsreader.sample.outlets import photo

PICTURE_SIZE = (640, 400)

_RAW = re.compile(r"<(?P<name>[a-z0-9]+)[\s>/]")


def picture_address(address: str, name: str) -> str:
    """Return where a picture is on the server."""
    return f"{address}/pictures/{name}.png"


def figure(address: str, name: str, language: str) -> str:
    """Return a picture with its caption and credit as HTML that is also XML."""
    words = photo(name, language)
    width, height = PICTURE_SIZE
    return (
        f'<figure><img src="{picture_address(address, name)}" alt="{escape(words.alt)}" '
        f'width="{width}" height="{height}"/><figcaption>{escape(words.caption)} '
        f'<span class="credit">Photo: {escape(words.credit)}</span></figcaption></figure>'
    )


def _blocks(body: str) -> list[str]:
    """Split at empty lines, but never inside an HTML element."""
    blocks: list[str] = []
    gap = open_name = ""
    for part in re.split(r"(\n[ \t]*\n+)", body.strip("\n")):
        if not part.strip():
            gap = part
            continue
        if open_name:
            blocks[-1] += gap + part
        else:
            blocks.append(part)
            raw = _RAW.match(part)
            open_name = raw["name"] if raw else ""
        whole = blocks[-1]
        if open_name and (
            whole.count(f"</{open_name}>") >= len(re.findall(rf"<{open_name}[\s>]", whole))
            or whole.rstrip().endswith("/>")
        ):
            open_name = ""
    return blocks


def to_html(body: str, address: str, language: str) -> str:
    """Return an article's body as HTML that is also XML.

    Args:
        body: The text in the shorthand above.
        address: The server's address, without a slash at its end.
        language: BCP 47 tag of the text.
    """
    html = []
    for block in _blocks(body):
        if block.startswith("## "):
            html.append(f"<h2>{block[3:].strip()}</h2>")
        elif block.startswith("!figure "):
            html.append(figure(address, block.split()[1], language))
        elif _RAW.match(block) and not re.match(r"<(a|em|strong|code|q|i|b)[\s>]", block):
            html.append(block)
        else:
            html.append(f"<p>{block.strip()}</p>")
    return "\n".join(html).replace("{address}", address)
