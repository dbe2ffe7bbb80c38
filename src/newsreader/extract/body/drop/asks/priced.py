"""What readers pay to support a site: "For $6 a month you support our work", above a button."""

import re
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_alone, is_part
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.book import bare, folded
from newsreader.extract.body.words.labels import SELLS
from newsreader.extract.body.words.paying import asks_to_pay
from newsreader.extract.body.words.speech import is_spoken, unquoted
from newsreader.extract.body.words.verbs import names_itself
from newsreader.extract.body.words.wants import ASKS
from newsreader.extract.names import BOXES, FRAMES, SUBHEADINGS
from newsreader.pattern import late

_MONEY: Final = r"(?:[$€£¥₹₪₽₴₩]|eur(?:os?)?|usd|chf|kr|zł|kč|ft|lei|tl|грн|руб\w*|円|元|원)"
_PRICE: Final = late(
    rf"(?:{_MONEY}\s?\d[\d.,]{{0,6}}|\d[\d.,]{{0,6}}\s?{_MONEY})\.?\s?"
    r"(?:(?:/|an?\b|per|each|every)\s?(?:month|mo\b|week|wk\b|year|yr\b|day\b)"
    r"|(?:/|pro|im|je|jede[nrs]?)\s?(?:monat|woche|jahr|tag\b)|(?:/|par|chaque)\s?(?:mois|semaine|an\b)"
    r"|(?:/|al|por|cada)\s?(?:mes\b|semana|año)|(?:/|por|ao|a cada)\s?(?:mês|semana|ano\b)"
    r"|(?:/|al|ogni)\s?(?:mese|settimana)|all['’]anno|(?:/|per|elke)\s?(?:maand|week|jaar)"
    r"|(?:/|i|om|per|hver|varje)\s?(?:måned|månad|uke|uge|vecka|året?\b)|(?:/\s?kk\b|kuukau|kuussa|viiko)"
    r"|(?:/|na|za)?\s?(?:miesi|tygod|rok\b|měsí|týden|týdn)|havonta|hetente|(?:/\s?ay\b|ayda|aylık|haftada)"
    r"|(?:/|в|на|за)\s?(?:месяц|неделю|год\b|місяць|тиждень|рік\b)|(?:/|το|τον)\s?(?:μήνα|εβδομάδα|χρόνο)"
    r"|(?:/|pe)\s?(?:lună|săptămână)|(?:/|ל|ב)\s?-?(?:חודש|שבוע)"
    r"|شهري|(?:في|ل)?\s?(?:ال)?شهر|हर महीने|प्रति माह"
    r"|/?\s?(?:月|週|年)|/?\s?(?:월|한 달)|(?:/|một|mỗi)\s?tháng|(?:/|per)\s?bulan)",
    re.IGNORECASE,
)
"""An amount of money for each month, week or year."""
_LONGEST: Final = 60
_MOST_LETTERS: Final = 600
_MOST: Final = 120
"""Words of a box that asks for money, with those that are none of the text."""
_MARKS: Final = re.compile(r"^\W{1,8}|\W{1,8}$")


def drop_priced(choice: Choice) -> None:
    """Drop lines that say what support of the site costs, in a small box with a button for it.

    The heading right above goes, too; whatever else stands in the box may be the text's.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if not _says_price(run):
            continue
        box = _box(choice, run)
        if box is None or not _has_button(choice, index, box):
            continue
        choice.chosen[index] = False
        above = choice.runs[index - 1] if index else run
        if above.block.tag in SUBHEADINGS and box in ancestors(above.block):
            choice.chosen[index - 1] = False


def _says_price(run: Run) -> bool:
    """Tell whether a line names a price of what is the site's, and nobody else says so."""
    if is_part(run) or len(run.words) > _LONGEST or len(run.text) > _MOST_LETTERS:
        return False
    if is_spoken(run.text):
        return False
    said = unquoted(run.text)
    return _PRICE.search(said) is not None and names_itself(folded(said))


def _box(choice: Choice, run: Run) -> html.HtmlElement | None:
    """Return the smallest box around a line, if it is a small one and none of the text's."""
    for each in ancestors(run.block):
        if each.tag in FRAMES or choice.counts[each].words > _MOST:
            return None
        if each.tag in BOXES and each is not run.block:
            return each if is_alone(choice, each) else None
    return None


def _has_button(choice: Choice, index: int, box: html.HtmlElement) -> bool:
    """Tell whether behind a line of a box stands a button for an account, out of the text."""
    for at in range(index + 1, len(choice.runs)):
        run = choice.runs[at]
        if box not in ancestors(run.block):
            return False
        said = bare(run.text)
        asks = SELLS.fullmatch(said) or ASKS.fullmatch(said) or asks_to_pay(run.text)
        if asks and not choice.chosen[at]:
            return True
    return False
