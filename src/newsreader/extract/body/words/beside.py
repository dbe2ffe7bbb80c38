"""What is said in rows of labels and values beside a text, of the text and its page."""

from collections.abc import Iterable

from newsreader.extract.body.words.dates import MINUTES, UPDATED, is_stamp
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.signed import BYLINE
from newsreader.model.letters import letters_of


def tells_of_page(said: Iterable[str], authors: Iterable[str]) -> bool:
    """Tell whether a label or a value is a name of those who wrote a text, a day, or a button.

    Args:
        said: All labels and values of a row of them.
        authors: The names of the authors of the page.
    """
    known = {letters_of(each) for each in authors}
    return any(_is_of_page(each.rstrip(" :\uff1a")) or letters_of(each) in known for each in said)


def _is_of_page(said: str) -> bool:
    if is_stamp(said) or UPDATED.search(said):
        return True
    return bool(BYLINE.match(f"{said}:") or LABEL.fullmatch(said) or MINUTES.fullmatch(said))
