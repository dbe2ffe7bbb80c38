"""Bylines told apart, in the forms and languages that newsrooms sign in."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.clean.bylines.agencies import agency_of
from newsreader.clean.bylines.byline import Byline, split_byline


def people(*names: str, agency: str = "", edition: str = "") -> Byline:
    return Byline(names, agency, edition)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", people()),
        ("A. Person", people("A. Person")),
        (
            "By A. Person and B. Other, with Reuters",
            people("A. Person", "B. Other", agency="Reuters"),
        ),
        ("/u/deckhand", people("/u/deckhand")),
        ("이민지 기자", people("이민지")),
        ("Lusa", people(agency="Lusa")),
        ("Ana Person / Lusa", people("Ana Person", agency="Lusa")),
        ("Ana Person, Lusa", people("Ana Person", agency="Lusa")),
        ("Maria Lusa", people("Maria Lusa")),
        ("Efe Other", people("Efe Other")),
        ("山田花子 特派員", people("山田花子")),
        ("（记者王丽、李明）", people("王丽", "李明")),
        ("本报记者", people()),
        ("From staff reports", people()),
        ("Staff and wire reports", people()),
        ("Ann Person, staff reports", people("Ann Person")),
        ("Stafford Reports", people("Stafford Reports")),
        ("By A. Person/AFP", people("A. Person", agency="AFP")),
        ("A. PERSON | AFP", people("A. PERSON", agency="AFP")),
        ("A. PERSON, Associated Press", people("A. PERSON", agency="Associated Press")),
        (
            "By A. Person of The Associated Press",
            people("A. Person", agency="The Associated Press"),
        ),
        ("A. Person, AP Sports Writer", people("A. Person", agency="AP")),
        ("A. Person (with inputs from PTI)", people("A. Person", agency="PTI")),
        ("By Reuters Staff", people(agency="Reuters")),
        ("A. Person | The Coast Newsroom", people("A. Person", agency="The Coast Newsroom")),
        ("A. Person, Coast News Service", people("A. Person", agency="Coast News Service")),
        ("A. Person and The Herald News Desk", people("A. Person", agency="The Herald News Desk")),
        ("A. Person, Sample Editorial Team", people("A. Person")),
        ("A. Person and The Herald Staff", people("A. Person")),
        ("A. Person and Berta Staff", people("A. Person", "Berta Staff")),
        ("The Coast Newsroom", people("The Coast Newsroom")),
        ("By A. Person, Reuters, and B. Other", people("A. Person", "B. Other", agency="Reuters")),
        ("Words by A. Person", people("A. Person")),
        ("Reporting by A. Person; Editing by B. Other", people("A. Person")),
        (
            "Reporting by A. Person; Editing by B. Other; Additional reporting by C. Third",
            people("A. Person", edition="Additional reporting by C. Third"),
        ),
        (
            "By Anna Person, Reuters. Edited by B. Other",
            people("Anna Person", agency="Reuters"),
        ),
        ("A. Person, B. Other, and C. Third", people("A. Person", "B. Other", "C. Third")),
        ("Von Anna Schmidt, dpa", people("Anna Schmidt", agency="dpa")),
        ("Von Anna Schmidt und Bernd Müller", people("Anna Schmidt", "Bernd Müller")),
        ("Text: Anna Schmidt, Fotos: Bernd Müller", people("Anna Schmidt")),
        ("mbr/dpa", people("mbr", agency="dpa")),
        ("dpa/afp", people(agency="dpa, afp")),
        ("Par Jean Dupont avec AFP", people("Jean Dupont", agency="AFP")),
        ("Marie Dupont, à Paris, avec AFP", people("Marie Dupont", agency="AFP")),
        ("Por Ana Ruiz y Luis Gómez", people("Ana Ruiz", "Luis Gómez")),
        ("Por Ana Ruiz en Nueva York", people("Ana Ruiz")),
        ("EFE / Redacción", people(agency="EFE")),
        ("di Mario Rossi", people("Mario Rossi")),
        ("Jan Jansen en Piet Pietersen", people("Jan Jansen", "Piet Pietersen")),
        ("Af Hans Hansen, Ritzau", people("Hans Hansen", agency="Ritzau")),
        (
            "Anna Person, Sr. Director of Operations, Sample Van Lines - 12+ Years in the Trade",
            people("Anna Person"),
        ),
        ("Anna Person, director, and Berta Other", people("Anna Person", "Berta Other")),
        ("Anna Person, Reporter, Berta Other", people("Anna Person", "Berta Other")),
        ("Anna Person, founder, PhD", people("Anna Person, PhD")),
        ("Anna Person, Master Horticulturalist & Garden Educator", people("Anna Person")),
        ("Anna Person, From The Sample Book", people("Anna Person")),
        ("Anna Person / 25 years of baking", people("Anna Person")),
        ("Anna Person, Community Editor", people("Anna Person")),
        ("Community Editor", people("Community Editor")),  # who signs by nothing else
        ("“Anna Person”", people("Anna Person")),
        ("作者：张三", people("张三")),
        ("山田太郎、佐藤花子", people("山田太郎", "佐藤花子")),
        ("بقلم: أحمد علي", people("أحمد علي")),
        ("بقلم: أحمد علي، سارة حسن", people("أحمد علي", "سارة حسن")),
    ],
)
def test_people_and_agency_are_told_apart(text: str, told: Byline) -> None:
    assert split_byline(text) == told


@pytest.mark.parametrize(
    "name",
    [
        "José Ortega y Gasset",
        "Di Canio",
        "De Niro",
        "Person, Anna",
        "jcs42",
        "/u/deckhand",
        "u/deck-hand_7",
        "A. Person, MS, RD, FAND",
        "A. Person, PA",
        "Center for Tides and Currents",
        "Harbour & Sons Ltd",
        "A. Person (Sample Herald)",
        "The Reuterskiöld Papers",
    ],
)
def test_what_is_one_name_stays_one(name: str) -> None:
    assert split_byline(name) == people(name)


@pytest.mark.parametrize(
    "text",
    [
        "Staff",
        "By Staff Writer",
        "admin",
        "shop_admin2",
        "Redaktion",
        "Von der Redaktion",
        "La rédaction",
        "编辑部",
        "By",
    ],
)
def test_what_names_nobody_is_left_out(text: str) -> None:
    assert split_byline(text) == people()


@pytest.mark.parametrize(
    "text",
    [
        "A. Person, Staff Writer",
        "A. Person, Political Correspondent",
        "A. Person in Brussels",
        "A. Person, Berlin",
        "A. Person | 5 May 2025",
        "A. Person - May 5, 2025 10:00",
        "A. Person, Harvard University",
        "A. Person, Home and Garden Expert",
        "a.person@herald.example (A. Person)",
        "A. Person @aperson",
        "By A. Person.",
        "May 5, 2025 · A. Person on behalf of the Harbour working group",
        "A. Person au nom de l'équipe du port",
    ],
)
def test_roles_places_dates_and_addresses_are_no_people(text: str) -> None:
    told = split_byline(text)
    assert [name.rstrip(".") for name in told.people] == ["A. Person"]
    assert not told.agency


@pytest.mark.parametrize(
    "note",
    [
        "This article appeared in print on page A4 of the New York edition",
        "A version of this article appears in print on May 5, 2025, Section B, Page 1",
        "Dieser Artikel erschien in der Ausgabe vom 5. Mai",
        "Cet article est paru dans l'édition du 5 mai",
        "Este artículo se publicó en la edición impresa del 5 de mayo",
        "Questo articolo è stato pubblicato sull'edizione del 5 maggio",
    ],
)
def test_the_note_on_the_edition_is_apart(note: str) -> None:
    assert split_byline(f"{note}.") == people(edition=note)
    assert split_byline(f"By A. Person. {note}.").edition == note


def test_several_fields_are_one_byline() -> None:
    told = split_byline(["By A. Person/AFP", "a. person", "B. Other", "AFP"])
    assert told == people("A. Person", "B. Other", agency="AFP")


def test_initials_of_an_agency_count_where_they_stand_apart() -> None:
    assert agency_of("PA") == "PA"
    assert agency_of("PA", apart=False) == ""
    assert agency_of("Ana") == ""
    assert agency_of("dpa") == "dpa"
    assert agency_of("Associated Press writers") == "Associated Press"


@given(st.text(max_size=300))
def test_no_text_breaks_it_and_what_it_says_is_clean(text: str) -> None:
    told = split_byline(text)
    for said in (*told.people, told.agency, told.edition):
        assert said == said.strip()
        assert said.isprintable() or any(ord(character) > 0x7F for character in said)


@pytest.mark.parametrize(
    "piece",
    ["a ", "and ", "/", "(", "with ", "By ", "this article ", ", ", "A. ", "von der ", "\n"],
)
def test_long_lines_take_no_time(piece: str) -> None:
    start = time.process_time()
    split_byline(piece * 20_000)
    assert time.process_time() - start < 1


def test_a_newsroom_beside_a_person_is_no_person_in_whichever_field_it_stands() -> None:
    told = split_byline(["The Coast Newsroom", "A. Person"])
    assert told == people("A. Person", agency="The Coast Newsroom")
    told = split_byline(["The Coast Newsroom", "The Herald Editors"])
    assert told == people("The Coast Newsroom", "The Herald Editors")
