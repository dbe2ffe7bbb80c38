"""What is said of a picture, in lines of a width."""

from newsreader.model.picture import Picture
from newsreader.typeset.picture_words import set_picture_words
from newsreader.typeset.sheet import Row, Tone

RIGHT = "القارب عند الفجر"


def lines(picture: Picture, width: int = 40) -> list[str]:
    return ["".join(text for text, _ in row) for row in set_picture_words(picture, width)]


def tones(row: Row) -> list[Tone]:
    return [tone for _, tone in row]


def test_the_credit_follows_the_caption_and_breaks_with_it() -> None:
    picture = Picture("", caption="The ferry at\n dawn.", credit="A. Person/AGENCY", alt="A ferry")
    assert lines(picture) == ["The ferry at dawn. Photo: A.", "Person/AGENCY", "A ferry"]
    rows = set_picture_words(picture, 40)
    assert list(map(tones, rows)) == [[Tone.PLAIN, Tone.CREDIT], [Tone.CREDIT], [Tone.META]]


def test_what_is_missing_takes_no_line() -> None:
    assert lines(Picture("", caption="The ferry", alt="The ferry")) == ["The ferry"]
    assert lines(Picture("", credit="A. Person")) == ["Photo: A. Person"]
    assert lines(Picture("")) == ["Without words"]


def test_words_that_are_read_from_the_right_stand_there() -> None:
    picture = Picture("", caption=RIGHT, credit="A. Person", alt="A ferry")
    assert lines(picture, 20) == [f"{RIGHT:>20}", "Photo: A. Person", "A ferry"]
