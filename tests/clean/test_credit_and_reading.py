"""Captions and credits told apart; how long a text takes to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.clean.bylines.credit import only_credit, split_credit
from newsreader.clean.language import direction
from newsreader.clean.reading import reading_time, words_a_minute
from newsreader.model.picture import Picture, parting
from newsreader.model.span import Direction


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Ministers arrive. Photo: A. Person/AGENCY", "Ministers arrive.", "A. Person/AGENCY"),
        ("Photo: A. Person/AGENCY", "", "A. Person/AGENCY"),
        ("The ferry line (AP Photo/Jo Doe)", "The ferry line", "AP Photo/Jo Doe"),
        ("A street. (Photo by Jo Doe / Unsplash)", "A street.", "Jo Doe / Unsplash"),
        ("A bridge. © Jo Roe", "A bridge.", "Jo Roe"),
        ("A bridge in fog. Jo Roe/Getty Images", "A bridge in fog.", "Jo Roe/Getty Images"),
        ("Getty Images", "", "Getty Images"),
        ("Die Brücke. Foto: Max Muster/dpa", "Die Brücke.", "Max Muster/dpa"),
        ("Le pont. Crédit photo : Jeanne", "Le pont.", "Jeanne"),
        ("The bridge | Image credit: Jo", "The bridge", "Jo"),
        ("Photograph: Jo Roe/The Herald", "", "Jo Roe/The Herald"),
        ("Credit: Coast Wire", "", "Coast Wire"),
        (
            "Sea level since 1900. (Chart: Eva Berg / Harbour Post)",
            "Sea level since 1900.",
            "Chart: Eva Berg / Harbour Post",
        ),
        ("The bay. Graphic: Eva Berg", "The bay.", "Graphic: Eva Berg"),
        ("Illustration: Eva Berg", "", "Illustration: Eva Berg"),
        ("The bay. Map: Eva Berg", "The bay.", "Map: Eva Berg"),
        ("The ferry. Video: Eva Berg/Harbour Post", "The ferry.", "Video: Eva Berg/Harbour Post"),
        ("Die Bucht. Grafik: Eva Berg", "Die Bucht.", "Grafik: Eva Berg"),
        ("A quay. AP Photo/Jo Doe", "A quay.", "AP Photo/Jo Doe"),
        ("A quay. AP Photo/J. D. Doe, File", "A quay.", "AP Photo/J. D. Doe, File"),
        ("Ein Kai. Foto © Jo Doe", "Ein Kai.", "Jo Doe"),
        ("A man in fog [File: Jo Doe/Reuters]", "A man in fog", "Jo Doe/Reuters"),
        ("A man in fog [Jo Doe/Coast Wire]", "A man in fog", "Jo Doe/Coast Wire"),
        ("A sign in fog [Yes/No]", "A sign in fog [Yes/No]", ""),
        ("A quay. Jo Doe | Reuters", "A quay.", "Jo Doe | Reuters"),
        ("Ein Kai. Picture Alliance / dpa | Jo Doe", "Ein Kai.", "Picture Alliance / dpa | Jo Doe"),
        ("picture alliance/dpa | Jo Doe", "", "picture alliance/dpa | Jo Doe"),
        ("A quay. (c) Jo Doe", "A quay.", "Jo Doe"),
        ("A quay. Video still: Jo Doe", "A quay.", "Video still: Jo Doe"),
        ("冬の埠頭。写真提供：山田太郎", "冬の埠頭。", "山田太郎"),
        ("רציף. תצלום: דנה כהן", "רציף.", "דנה כהן"),
        ("Η αποβάθρα. Φωτογραφία: Ελένη", "Η αποβάθρα.", "Ελένη"),
        ("Jo Doe | Reuters", "Jo Doe", "Reuters"),
        ("A man at the quay | Reuters", "A man at the quay", "Reuters"),
        ("A quay. A boat in fog | Hamburg", "A quay. A boat in fog | Hamburg", ""),
        ("(a) Oslo. (b) Bergen. (c) Riga", "(a) Oslo. (b) Bergen. (c) Riga", ""),
        ("See section 3. (c) of the act", "See section 3. (c) of the act", ""),
        ("An AP photo shows a quay", "An AP photo shows a quay", ""),
        ("Screenshot: the new menu", "Screenshot: the new menu", ""),
        ("Map: The old harbour", "Map: The old harbour", ""),
        ("Video: Ferry", "Video: Ferry", ""),
        ("The bay. Map: the old harbour", "The bay. Map: the old harbour", ""),
        ("In this photo: a bridge", "In this photo: a bridge", ""),
        ("The photo by the door shows him", "The photo by the door shows him", ""),
        ("She joined NASA", "She joined NASA", ""),
        ("A plain caption.", "A plain caption.", ""),
        ("", "", ""),
    ],
)
def test_split_credit(line: str, caption: str, credit: str) -> None:
    assert split_credit(line) == (caption, credit)


@given(st.text(st.sampled_from("Photo:© (AP/)[]by. xX|—\n写真：")))
def test_any_line_can_be_split(line: str) -> None:
    caption, credit = split_credit(line)
    assert len(caption) + len(credit) <= len(line)


@pytest.mark.parametrize(
    ("text", "language", "words", "minutes"),
    [
        ("", "", 0, 1),
        ("word " * 238, "en", 238, 1),
        ("word " * 357, "en-GB", 357, 2),
        ("word " * 356, "", 356, 1),
        ("— don't stop – now! –", "en", 3, 1),
        ("字" * 780, "zh-CN", 780, 2),
        ("かな" * 500, "", 1000, 2),
        ("漢字" * 500, "ja", 1000, 2),
        ("字" * 390 + " word" * 238, "", 628, 2),
        ("한국어 기사 " * 173, "ko", 346, 2),
    ],
)
def test_reading_time(text: str, language: str, words: int, minutes: int) -> None:
    reading = reading_time(text, language)
    assert (reading.words, reading.minutes) == (words, minutes)


def test_rates_follow_the_words_a_language_needs() -> None:
    assert words_a_minute("en") == 238
    assert words_a_minute("pt_BR") == 189
    assert words_a_minute("fi") < words_a_minute("es") < words_a_minute("en")
    assert words_a_minute("cy") == 192


def test_direction_is_that_of_the_first_strong_character() -> None:
    assert direction("123 שלום world") is Direction.RTL
    assert direction("world שלום") is Direction.LTR
    assert direction("123 …") is Direction.LTR


@pytest.mark.parametrize(
    ("credit", "signed"),
    [
        ("", ""),
        ("Jo\n Roe", "Photo: Jo Roe"),
        ("Chart: Jo Roe", "Chart: Jo Roe"),
        ("Charts and Co", "Photo: Charts and Co"),
        ("Video still: Jo Roe", "Video still: Jo Roe"),
        ("AP Photo/Jo Roe", "AP Photo/Jo Roe"),
        ("Jo Roe/AP", "Photo: Jo Roe/AP"),
    ],
)
def test_a_credit_says_of_what(credit: str, signed: str) -> None:
    assert Picture("https://a.example/p.png", credit=credit).signed == signed


@pytest.mark.parametrize(
    ("caption", "between"),
    [
        ("", ""),
        ("At sea.", " "),
        ("“Where to?”", " "),
        ("At sea (in the rain.)", " "),
        ("黎明的橋。", " "),
        ("A bridge at dawn", " · "),
        ("A bridge (left)", " · "),
        ("“The bridge”", " · "),
        ("A bridge, 1.5", " · "),
    ],
)
def test_a_credit_is_parted_from_its_caption(caption: str, between: str) -> None:
    assert parting(caption) == between


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photo by Jo Doe on Unsplash", "Jo Doe on Unsplash"),
        ("Photo: Jo Doe/AGENCY", "Jo Doe/AGENCY"),
        ("Image: Harbour Works", "Harbour Works"),
        ("Image credit: Jo Doe", "Jo Doe"),
        ("Image by jdoe7 on Freepik", "jdoe7 on Freepik"),
        ("Credit: Jo Doe.", "Jo Doe"),
        ("(Photo by Jo Doe/Coast Wire)", "Jo Doe/Coast Wire"),
        ("Foto: Max Muster / dpa", "Max Muster / dpa"),
        ("写真：山田太郎", "山田太郎"),
        ("Photos by the hundred were taken that night.", ""),
        ("Photo by Jo Doe. The bridge was closed on Monday.", ""),
        ("Image: the harbour at dawn, where the ferries land", ""),
        ("Photography is an art", ""),
        ("Source: Coast Wire", ""),
        ("Photo", ""),
    ],
)
def test_a_line_that_is_only_a_credit(line: str, credit: str) -> None:
    assert only_credit(line) == credit
