"""The word for a picture before the names in an element for the credit."""

import time

import pytest

from newsreader.clean.bylines.credit import bare_credit


@pytest.mark.parametrize(
    ("said", "credit"),
    [
        ("(foto Kaiwerk)", "Kaiwerk"),
        ("Foto Kaiwerk", "Kaiwerk"),
        ("foto di Marco Rossi", "Marco Rossi"),
        ("Foto: Kaiwerk", "Kaiwerk"),
        ("Photo Dupont", "Dupont"),
        ("photo par Anne Dupont", "Anne Dupont"),
        ("Foto von Max Muster", "Max Muster"),
        ("Bild Max Muster/dpa", "Max Muster/dpa"),
        ("foto de Ana Ruiz", "Ana Ruiz"),
        ("Foto Jan Jansen / North News", "Jan Jansen / North News"),
        ("Imagem de Ana Ruiz", "Ana Ruiz"),
        ("Foto av Ola Nordmann", "Ola Nordmann"),
        ("Foto oleh Budi Santoso", "Budi Santoso"),
        ("Kuva Aino Virta", "Aino Virta"),
        ("fot. Jan Nowak", "Jan Nowak"),
        ("Zdjęcie Jan Nowak", "Jan Nowak"),
        ("Fotó Kiss Anna", "Kiss Anna"),
        ("Fotoğraf Ayşe Yılmaz", "Ayşe Yılmaz"),
        ("фото Анна Иванова", "Анна Иванова"),
        ("Фото от Анна Иванова", "Анна Иванова"),
        ("Світлина Олена Коваль", "Олена Коваль"),
        ("Φωτογραφία Άννα Παππά", "Άννα Παππά"),
        ("Ảnh Nguyễn An", "Nguyễn An"),
        ("צילום יוסי כהן", "יוסי כהן"),
        ("تصوير علي حسن", "علي حسن"),
        ("عکس از علی رضایی", "علی رضایی"),
        ("사진 김동연", "김동연"),
        ("写真 山田太郎", "山田太郎"),
        ("फोटो रवि कुमार", "रवि कुमार"),
    ],
)
def test_the_word_for_a_picture_without_a_colon_is_no_part_of_a_marked_credit(
    said: str, credit: str
) -> None:
    assert bare_credit(said) == credit
    assert bare_credit(credit) == credit


@pytest.mark.parametrize(
    "house",
    [
        "Foto Kino AG",
        "Foto Muster GmbH",
        "Photo 12",
        "Photo12/Dupont",
        "Photo News",
        "Foto Studio",
        "Photo Researchers",
        "Picture Alliance/dpa",
        "picture alliance",
        "Bild der Frau",
        "Bild am Sonntag",
        "Beeld en Geluid",
        "Foto Archiv",
        "Foto de archivo",
        "Foto di Repertorio",
        "Imagen de Archivo",
        "Photo de famille",
        "Photographer Ann Person",
        "Fotoforum Wick",
        "Foto",
        "写真部",
        "写真 北港提供",
        "사진 제공",
        "תצלום ארכיון",
    ],
)
def test_a_word_for_a_picture_that_is_a_part_of_a_name_stays(house: str) -> None:
    assert bare_credit(house) == house


@pytest.mark.parametrize("piece", ["Foto ", "foto di ", "A ", "사진 가 ", "news ", "/"])
def test_a_hostile_credit_is_read_quickly(piece: str) -> None:
    start = time.process_time()
    bare_credit("Foto " + piece * 2_000)
    assert time.process_time() - start < 0.5
