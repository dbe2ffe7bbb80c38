"""The anatomy of a page is clean before it is stored, and says nothing twice."""

from datetime import UTC, datetime

import pytest

from newsreader.clean.anatomy import clean_anatomy
from newsreader.model.page import Anatomy
from newsreader.model.picture import Picture

HOSTILE = "x\x1b]52;c;eA==\x07\x9b31m\u202ey\n z"
LEAD = "They agreed on the next date."


def test_every_string_is_clean() -> None:
    every = Anatomy(
        title=HOSTILE,
        kicker=HOSTILE,
        standfirst=HOSTILE,
        published=datetime(2025, 2, 9, tzinfo=UTC),
        authors=(HOSTILE, "\x00", HOSTILE),
        agency=HOSTILE,
        edition=HOSTILE,
        picture=Picture("https://a.example/\x1bp.jpg", HOSTILE, HOSTILE, HOSTILE),
        tags=(HOSTILE,),
        language=HOSTILE,
        site=HOSTILE,
    )
    clean = "xy z"
    assert clean_anatomy(every) == Anatomy(
        title=clean,
        kicker=clean,
        standfirst=clean,
        published=every.published,
        authors=(clean,),
        agency=clean,
        edition=clean,
        picture=Picture("https://a.example/p.jpg", clean, clean, clean),
        tags=(clean,),
        language=clean,
        site=clean,
    )


def test_a_name_without_a_letter_or_a_digit_is_none() -> None:
    said = Anatomy(kicker="-", authors=("•", "Ann Person"), tags=("#", "7"), site="/")
    assert clean_anatomy(said) == Anatomy(authors=("Ann Person",), tags=("7",))


def test_a_picture_loses_what_tracks_and_its_credit_the_label() -> None:
    told = clean_anatomy(
        Anatomy(picture=Picture("/p.jpg?utm_source=x&w=9", caption="A ferry. Photo: C. Third")),
        "https://a.example/1",
    )
    assert told.picture == Picture(
        "https://a.example/p.jpg?w=9", caption="A ferry.", credit="C. Third"
    )
    told = clean_anatomy(Anatomy(picture=Picture("https://a.example/p.jpg", credit="© C. Third")))
    assert told.picture == Picture("https://a.example/p.jpg", credit="C. Third")


@pytest.mark.parametrize(
    "picture",
    [
        Picture("https://pixel.wp.com/b.gif"),
        Picture("https://a.example/p.jpg", width=1, height=1),
        Picture("javascript:alert(1)"),
        Picture("mailto:a@b.example"),
        Picture("/p.jpg"),
    ],
)
def test_a_picture_that_watches_or_leads_nowhere_is_none(picture: Picture) -> None:
    assert clean_anatomy(Anatomy(picture=picture)).picture is None


@pytest.mark.parametrize(
    ("body", "stays"),
    [
        ("", True),
        (f"{LEAD}\nThen it rained.", True),
        (f"Border talks\n{LEAD}\nThen it rained.", True),
        ("They agreed\non the next date.\nThen it rained.", True),
        ("Then it rained.", True),
        (f"{LEAD} Then it rained.", False),
        (f"Sunday.\n{LEAD}", True),
        (f"Sunday.\n{LEAD} Then it rained.", False),
        ("Sunday.\n" * 6 + LEAD, False),
    ],
)
def test_a_standfirst_that_the_text_says_again_is_none(body: str, stays: bool) -> None:
    told = clean_anatomy(Anatomy(title="Border talks", standfirst=LEAD), body=body)
    assert told.standfirst == (LEAD if stays else "")


def test_a_standfirst_that_is_one_paragraph_with_the_headline_stays() -> None:
    page = Anatomy(title="Border talks", standfirst=LEAD)
    assert clean_anatomy(page, body=f"Border talks {LEAD}\nThen it rained.").standfirst == LEAD


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("The ministers met for six long hours by the lake and agreed on the next date.", False),
        ("Six hours by the lake were what they needed, and a date was all they had to say.", True),
        ("The ministers met.", True),
    ],
)
def test_a_standfirst_in_nearly_the_words_of_a_first_paragraph_is_none(
    line: str, stays: bool
) -> None:
    lead = "The ministers met for six hours by the lake and agreed on the next date."
    told = clean_anatomy(Anatomy(standfirst=lead), body=f"Sunday.\n{line}\nThen it rained.")
    assert told.standfirst == (lead if stays else "")


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (
            "The ferries are late again today. Nobody on the quay knows why, and few still ask.",
            False,
        ),
        ("The ferries are late again, and nobody on the quay knows why.", True),
        ("Nobody on the quay knows why.", True),
    ],
)
def test_a_standfirst_whose_first_sentence_begins_the_text_is_none(line: str, stays: bool) -> None:
    lead = (
        "The ferries are late again today. This is how one finds a way over the bay all the same."
    )
    told = clean_anatomy(Anatomy(standfirst=lead), body=f"{line}\nThen it rained.")
    assert told.standfirst == (lead if stays else "")


@pytest.mark.parametrize(("words", "stays"), [(12, False), (11, True)])
def test_a_standfirst_whose_first_dozen_words_begin_the_text_is_none(
    words: int, stays: bool
) -> None:
    lead = " ".join(f"lead{at}" for at in range(40))
    own = " ".join([*lead.split()[:words], *(f"own{at}" for at in range(40))])
    told = clean_anatomy(Anatomy(standfirst=lead), body=f"{own}\nThen it rained.")
    assert told.standfirst == (lead if stays else "")


def test_sentences_from_the_midst_of_the_text_are_no_standfirst() -> None:
    lead = "They met for six hours in all. The ferry is to sail again in spring."
    body = (
        "It rained.\nSo they say: They met for six hours in all. Then they left.\nMuch else was "
        "told.\nThe ferry is to sail again in spring. Nobody knows when."
    )
    assert clean_anatomy(Anatomy(standfirst=lead), body=body).standfirst == ""
    below = f"A caption.\nFoto: Wire\n{lead}\n{body}"
    assert clean_anatomy(Anatomy(standfirst=lead), body=below).standfirst == lead
    other = body.replace("is to sail again in spring", "sails no more")
    assert clean_anatomy(Anatomy(standfirst=lead), body=other).standfirst == lead
