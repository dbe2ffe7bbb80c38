"""A day in a credit, between who took the picture and whose it is."""

import time

import pytest

from newsreader.clean.bylines.credit import bare_credit, split_credit


@pytest.mark.parametrize(
    "day",
    ["10.ago.23", "10.ago.2023", "10 ago. 2023", "10/08/23", "10.08.2023", "2023-08-10",
     "10 de agosto de 2023", "10-okt-2023", "10 авг. 2023", "2023年8月10日"],
)  # fmt: skip
def test_a_day_between_name_and_stroke_is_neither_in_the_caption_nor_in_the_credit(
    day: str,
) -> None:
    for caption in ("Barco no rio Verde, no Norte", "Barco novo no cais."):
        for sep in (" - ", " – ", ", "):
            line = f"{caption} - Ana Prado{sep}{day}/Folhapress"
            assert split_credit(line) == (caption, "Ana Prado/Folhapress"), line
    assert bare_credit(f"Ana Prado - {day}/Folhapress") == "Ana Prado/Folhapress"


@pytest.mark.parametrize(
    "line",
    [
        "Barco no cais - Ana Prado - 10.ago.23",
        "O cais em 10.ago.23/11.ago.23",
        "A prefeita Ana Prado - 10.ago.23/Norte do Porto",
        "The quay on 10.08.2023/the old one",
        "Ana Prado, 10.08.2023/Porto",
    ],
)
def test_a_day_elsewhere_stays_in_the_caption(line: str) -> None:
    assert split_credit(line) == (line, "")


def test_who_is_seen_stays_in_the_caption_of_a_day_and_an_agency() -> None:
    line = "Barco novo no cais do Norte - 10.ago.23/Folhapress"
    caption, credit = split_credit(line)
    assert caption.startswith("Barco novo no cais do Norte")
    assert credit in {"", "10.ago.23/Folhapress"}


def test_a_hostile_line_of_days_is_read_quickly() -> None:
    for piece in ("A - 10.ago.23/", "10.ago.23/", "A 10 ", " - "):
        start = time.process_time()
        split_credit(piece * 2_000)
        bare_credit(piece * 2_000)
        assert time.process_time() - start < 0.5
