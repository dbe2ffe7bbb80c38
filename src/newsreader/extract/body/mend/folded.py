"""What a page folds away, and the buttons that fold it out: questions, and the rest of a text."""

import re
from itertools import islice
from typing import Final, TypeAlias

from lxml import html

from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.kinds import ASKING
from newsreader.extract.body.lines.runs import text_of
from newsreader.extract.body.mend.hidden import is_hidden
from newsreader.extract.body.mend.panels import Named, folds_out, has_text, has_words, named_in
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_Read: TypeAlias = dict[html.HtmlElement, bool]

_MADE: Final = names("div span a p")
"""What may be made a button of."""
_FOLDS: Final = re.compile(r"accordion|collaps|toggle|expand|faq", re.IGNORECASE)
"""Names of buttons that fold out what stands below them."""
_TOLD: Final = re.compile(r"(?:click|tap|show|hide|view|toggle|open|close)\b", re.IGNORECASE)
"""How a button begins that says what it does."""
_MORE: Final = re.compile(
    r"(?:(?:continue|keep) reading|(?:read|show|view|see|load) (?:(?:the )?(?:more|full|rest|all)"
    r"(?: of (?:the|this))?)(?: (?:article|story|text|post))?|expand(?: (?:article|text|all))?"
    r"|(?:weiter|mehr) ?lesen|mehr (?:anzeigen|erfahren)|(?:lire|afficher|voir) (?:la suite|plus)"
    r"|(?:leer|ver|mostrar) más|seguir leyendo|continuar lendo|(?:ler|ver|leia) mais"
    r"|(?:leggi|mostra) (?:tutto|di più|altro)|continua a leggere|(?:lees|toon|meer) (?:meer|lezen"
    r"|weergeven)|verder lezen|czytaj (?:więcej|dalej)|läs mer|читать (?:далее|дальше|полностью)"
    r"|показать (?:ещё|полностью)|続きを読む|もっと(?:見る|読む)|阅读(?:全文|更多)"
    r"|展开(?:全文|阅读)|더 ?보기)[\s.…>»›→▼↓+]*",
    re.IGNORECASE,
)
"""All the words of a button that shows the rest of a text."""
_LONGEST: Final = 300
"""Characters of a question."""
_MOST: Final = 30
"""Elements in a button."""
_NEAR: Final = 3
"""Elements around a button, beside one of which is what it opens."""


def unfold(body: html.HtmlElement) -> None:
    """Make headings of the buttons above panels of text, and show what a "read more" reveals.

    Args:
        body: The page; changed in place.
    """
    buttons = [each for each in body.iter() if _is_button(each)]
    named = named_in(body) if buttons else {}
    read: _Read = {}
    made = [(each, _kind(each)) for each in buttons if _asks(_words(each)) and not _is_aside(each)]
    heads = [_head(each, named, read) for each, _ in made]
    kinds = {kind for (_, kind), is_head in zip(made, heads, strict=True) if is_head}
    for (button, kind), is_head in zip(made, heads, strict=True):
        if not is_head and kind in kinds:  # an answer may be a word long
            _head(button, named, read, short=True)
    for button in list(body.iter("button", "a", "label", "span", "div")):
        if _is_more(button) and not _is_aside(button):
            _reveal(button, read)
    for answer in list(body.iter("div", "section", "dd", "p")):
        if is_hidden(answer) and _answers(answer) and not _is_aside(answer):
            _show(answer)


def _answers(element: html.HtmlElement) -> bool:
    """Tell whether what is hidden answers a question that is not: its page says so, or it asks."""
    if "acceptedanswer" in element.get("itemprop", "").lower():
        return True
    asked = element.getprevious()
    if asked is None or (asked.tail or "").strip() or is_hidden(asked):
        return False
    said = _words(asked)
    return len(said) <= _LONGEST and said.endswith(ASKING) and has_text(element)


def _is_button(element: html.HtmlElement) -> bool:
    return element.tag == "button" or (
        element.tag in _MADE and element.get("role", "").lower() == "button"
    )


def _kind(button: html.HtmlElement) -> tuple[str, ...]:
    """Return what buttons of one make have in common."""
    pair = (button, button.getparent())
    return tuple(
        f"{each.tag}.{' '.join(each.get('class', '').split()[:1])}"
        for each in pair
        if each is not None
    )


def _head(button: html.HtmlElement, named: Named, read: _Read, *, short: bool = False) -> bool:
    """Make a heading of a button, or a part of the heading that it stands in, if it is one.

    Args:
        button: It; changed in place.
        named: The elements of the page that have a name.
        read: Which panels are known to hold text or not; added to.
        short: Whether a word is text enough in what it opens.

    Returns:
        Whether it is one.
    """
    around = next(
        (each for each in islice(button.iterancestors(), 3) if each.tag in HEADINGS), None
    )
    if not _folds(button):
        return False
    panel = _panel(around if around is not None else button, button, named)
    if panel is None or not (_is_text(panel, read) or (short and has_words(panel))):
        return False
    if around is not None:
        button.tag = "span"
    elif next(button.iter(*HEADINGS), None) is None:
        for each in button.iter("div", "p"):
            each.tag = "span"
        button.tag = "h3"
    for each in list(button.iter("a")):
        if not each.get("href", "#").partition("#")[0]:
            each.tag = "span"
    return True


def _folds(button: html.HtmlElement) -> bool:
    """Tell whether a button says, or is called as if, it folds something out, or asks."""
    if folds_out(button) or (button.tag == "button" and _words(button).endswith(ASKING)):
        return True
    called = [button, *button] if button.tag != "button" else [button]
    return any(_FOLDS.search(each.get("class", "")[:_LONGEST]) for each in called)


def _asks(said: str) -> bool:
    """Tell whether the words of a button may be a heading: they say nothing of the button."""
    if not said or len(said) > _LONGEST or _TOLD.match(said):
        return False
    return _MORE.fullmatch(said) is None and LABEL.fullmatch(said) is None


def _panel(
    head: html.HtmlElement, button: html.HtmlElement, named: Named
) -> html.HtmlElement | None:
    """Return what a button opens: what it names, if that is further down, or what stands below."""
    controlled = named.get(button.get("aria-controls", "").strip())
    if controlled is not None:
        # What holds the button is no panel of it.
        return None if any(each is controlled for each in button.iterancestors()) else controlled
    for each in (head, *islice(head.iterancestors(), 2)):
        below = each.getnext()
        if (each.tail or "").strip():
            return None
        if below is not None:
            return below
    return None


def _is_more(button: html.HtmlElement) -> bool:
    """Tell whether an element is a button that shows the rest of a text where it is."""
    if button.tag == "a" and not button.get("href", "#").startswith(("#", "javascript:")):
        return False
    if button.tag in {"span", "div"} and button.get("role", "").lower() != "button":
        return False
    if len(button) > _NEAR:
        return False
    return _MORE.fullmatch(_words(button)) is not None


def _reveal(button: html.HtmlElement, read: _Read) -> None:
    """Show the hidden text right before or after a button, or before or after what holds it."""
    for each in (button, *islice(button.iterancestors(), _NEAR - 1)):
        if each.tag in {"article", "main", "body", "section"}:
            return
        for beside in (each.getprevious(), each.getnext()):
            if beside is None or not is_hidden(beside):
                continue
            if _is_text(beside, read):
                _show(beside)
                return


def _show(element: html.HtmlElement) -> None:
    """Take from an element what says that it is hidden."""
    for name in ("hidden", "aria-hidden", "style"):
        if element.get(name) is not None:
            del element.attrib[name]


def _is_aside(button: html.HtmlElement) -> bool:
    """Tell whether a button stands in something around the text: a menu, a form, a figure."""
    return any(each.tag == "figure" or is_beside_text(each) for each in button.iterancestors())


def _is_text(panel: html.HtmlElement, read: _Read) -> bool:
    """Tell whether a panel is of the text, and keep the answer: several buttons may stand by it."""
    if panel not in read:
        read[panel] = has_text(panel)
    return read[panel]


def _words(element: html.HtmlElement) -> str:
    """Return the words of a button, or `""` where it has more in it than any button."""
    if next(islice(element.iter(), _MOST, None), None) is not None:
        return ""
    return text_of(element)
