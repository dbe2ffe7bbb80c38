"""What stands beside the names of a byline is none: places, papers, roles, other hands."""

import pytest

from newsreader.clean.bylines.byline import Byline, split_byline


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Person in London and Bob Writer in Paris", ["Ann Person", "Bob Writer"]),
        (
            "Ann Person in London, Bob Other in Paris and Cara Klein in New York",
            ["Ann Person", "Bob Other", "Cara Klein"],
        ),
        ("Ann Person in the Hague and Bob Other in Rio de Janeiro", ["Ann Person", "Bob Other"]),
        ("Von Max Muster in Berlin und Eva Beispiel in Wien", ["Max Muster", "Eva Beispiel"]),
        ("Von Max Muster, Berlin, und Eva Beispiel, Wien", ["Max Muster", "Eva Beispiel"]),
        ("Von Eva Beispiel, New York", ["Eva Beispiel"]),
        ("Par Marie Dupont à Bruxelles et Jean Martin à Paris", ["Marie Dupont", "Jean Martin"]),
        ("Par Marie Dupont (à Kiev) et Jean Martin", ["Marie Dupont", "Jean Martin"]),
        ("Por Ana Ruiz en Madrid y Luis Gómez en Bogotá", ["Ana Ruiz", "Luis Gómez"]),
        ("di Mario Rossi a Roma e Anna Bianchi a Milano", ["Mario Rossi", "Anna Bianchi"]),
        ("Por Ana Silva, em Lisboa, e João Costa, no Porto", ["Ana Silva", "João Costa"]),
        (
            "Door Jan Jansen in Amsterdam en Piet de Vries in Den Haag",
            ["Jan Jansen", "Piet de Vries"],
        ),
        ("Ann Person at Westminster and Bob Other at the Oval", ["Ann Person", "Bob Other"]),
        ("Aus Kiew berichten Max Muster und Eva Beispiel", ["Max Muster", "Eva Beispiel"]),
        ("Juan Pérez | Madrid", ["Juan Pérez"]),
        ("Por João Silva, g1 — São Paulo", ["João Silva"]),
        ("記者 王小明／台北報導", ["王小明"]),
        ("〔記者王小明／台北報導〕", ["王小明"]),
    ],
)
def test_where_somebody_writes_from_is_no_part_of_the_name(text: str, names: list[str]) -> None:
    assert split_byline(text) == Byline(tuple(names))


@pytest.mark.parametrize(
    "name",
    ["João da Silva", "Ana Maria da Costa", "Piet van den Berg", "Emily Post", "Ringo Star",
     "Ludwig van der Post", "Thomas à Kempis", "Ann Parker Person", "Human in the Loop",
     "Ana de la Cruz y Soto"],
)  # fmt: skip
def test_particles_and_surnames_stay_with_their_names(name: str) -> None:
    assert split_byline(name) == Byline((name,))
    assert split_byline(f"Bob Other, {name}").people == ("Bob Other", name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Person, BBC News, London", ["Ann Person"]),
        ("Ann Person, BBC News, New York", ["Ann Person"]),
        ("Ann Person, CNN", ["Ann Person"]),
        ("Ann Person, The Fixture Post", ["Ann Person"]),
        ("Ann Person, BBC News, and Bob Other, CNN", ["Ann Person", "Bob Other"]),
        ("Ann Person | Reporter | The Fixture Post", ["Ann Person"]),
        ("Ann Person / Daily Fixture", ["Ann Person"]),
        ("By Ann Person for The Fixture Post", ["Ann Person"]),
        ("Anna Schmidt, Süddeutsche Zeitung", ["Anna Schmidt"]),
        ("Marie Dupont, Le Monde", ["Marie Dupont"]),
        ("By Ann Person, CNN and Bob Other, KFF Health News", ["Ann Person", "Bob Other"]),
        ("Ana Silva, da BBC News Brasil em Londres", ["Ana Silva"]),
        ("Von Max Muster, ARD-Studio London", ["Max Muster"]),
        ("BBC News", ["BBC News"]),  # who signs by nothing else
        ("The Fixture Post", ["The Fixture Post"]),
    ],
)
def test_the_paper_behind_a_name_is_no_person(text: str, names: list[str]) -> None:
    assert split_byline(text) == Byline(tuple(names))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Person, Bob Writer and Cara Third", ["Ann Person", "Bob Writer", "Cara Third"]),
        (
            "By Ann Person, Bob Reporter and Cara Editor",
            ["Ann Person", "Bob Reporter", "Cara Editor"],
        ),
        ("Ann Person, Political Editor and Cara Third", ["Ann Person", "Cara Third"]),
        ("Ann Person, Wine Writer and Food Editor", ["Ann Person"]),
        ("By Ann Person Chief Political Correspondent", ["Ann Person"]),
        ("By Ann Person Health reporter", ["Ann Person"]),
        ("Ann Person Political Editor, Bob Other", ["Ann Person", "Bob Other"]),
        ("Marie Dupont Correspondante à Londres", ["Marie Dupont"]),
        ("Von unserem Korrespondenten Max Muster", ["Max Muster"]),
        ("Von unserer Reporterin Eva Beispiel in Kiew", ["Eva Beispiel"]),
        ("De notre envoyée spéciale à Kiev, Marie Dupont", ["Marie Dupont"]),
        ("De nuestro corresponsal en Bruselas, Juan Pérez", ["Juan Pérez"]),
        ("dalla nostra inviata Anna Bianchi", ["Anna Bianchi"]),
        ("Onze correspondent Jan Jansen", ["Jan Jansen"]),
        ("By our correspondent in Paris, Ann Person", ["Ann Person"]),
        ("Von unserem Korrespondenten", []),
        ("Ann Person Writer", ["Ann Person Writer"]),  # a surname as well as not
    ],
)
def test_roles_are_no_names_and_names_no_roles(text: str, names: list[str]) -> None:
    assert split_byline(text) == Byline(tuple(names))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Reporting by Ann Person; Writing by Bob Writer", ["Ann Person", "Bob Writer"]),
        (
            "Reporting by Ann Person in London and Bob Other in Paris; Editing by Cara Third",
            ["Ann Person", "Bob Other"],
        ),
        (
            "Reporting by Ann Person, Bob Other; Writing by Cara Third; Editing by D. Fourth",
            ["Ann Person", "Bob Other", "Cara Third"],
        ),
        ("Story by Ann Person, photos by Cam Era", ["Ann Person"]),
        ("Story by Ann Person; photographs by Cam Era", ["Ann Person"]),
        ("Words by Ann Person. Photographs by Cam Era", ["Ann Person"]),
        ("By Ann Person with photographs by Cam Era", ["Ann Person"]),
        ("By Ann Person Photographs by Cam Era", ["Ann Person"]),
        ("Written by Ann Person and illustrated by Cam Era", ["Ann Person"]),
        ("Photographs by Cam Era; Story by Ann Person", ["Ann Person"]),
        ("By Ann Person (text) and Cam Era (photos)", ["Ann Person"]),
        ("Ann Person (Text) und Cam Era (Fotos)", ["Ann Person"]),
        ("Text: Anna Schmidt Fotos: Bernd Müller", ["Anna Schmidt"]),
        ("Texte : Marie Dupont, photos : Jean Martin", ["Marie Dupont"]),
        ("By Ann Person, as told to Bob Other", ["Ann Person"]),
        ("By Ann Person Published Nov. 28, 2026", ["Ann Person"]),
        ("By Ann Person Updated 10:00 AM", ["Ann Person"]),
        ("Eine Analyse von Anna Schmidt, Brüssel", ["Anna Schmidt"]),
        ("Interview von Anna Schmidt und Bernd Müller", ["Anna Schmidt", "Bernd Müller"]),
        ("Un reportage de Marie Dupont", ["Marie Dupont"]),
        ("Interview by Ann Person", ["Ann Person"]),
        ("Ann Person + Bob Other", ["Ann Person", "Bob Other"]),
        ("di Redazione", []),
        ("綜合報導", []),
        ("a cura della redazione", []),
        ("Translated by Bob Other", []),
        ("Ann Person (she/her)", ["Ann Person"]),
        ("Stand: 28.11.2026 10:00 Uhr Von Max Muster, ARD Berlin", ["Max Muster"]),
    ],
)
def test_who_did_something_else_is_no_author(text: str, names: list[str]) -> None:
    assert split_byline(text) == Byline(tuple(names))


@pytest.mark.parametrize(
    ("text", "names", "agency"),
    [
        ("Guardian staff and agencies", [], "agencies"),
        ("By Ann Person Associated Press", ["Ann Person"], "Associated Press"),
        ("João Silva e Ana Costa, da Reuters", ["João Silva", "Ana Costa"], "Reuters"),
        ("Ann Person and Agence France-Presse in Paris", ["Ann Person"], "Agence France-Presse"),
        (
            "By ANN PERSON, BOB OTHER and CARA KLEIN Associated Press",
            ["ANN PERSON", "BOB OTHER", "CARA KLEIN"],
            "Associated Press",
        ),
        ("Juan Pérez y EFE", ["Juan Pérez"], "EFE"),
        ("Door Jan Jansen en ANP", ["Jan Jansen"], "ANP"),
        ("Reuters in Berlin and Ann Person in Rome", ["Ann Person"], "Reuters"),
    ],
)
def test_agencies_go_to_their_own_field(text: str, names: list[str], agency: str) -> None:
    assert split_byline(text) == Byline(tuple(names), agency)


def test_words_before_names_in_more_languages_are_no_names() -> None:
    words = (
        "Höfundur: | Autors: | Autorius: | Teksti: | Kirjoittaja: | Avtor: | Piše: | Пише:"
        "| Napsal: | Scrie: | Συντάκτης: | Κείμενο: | Penulis: | Oleh: | Tác giả: | โดย"
        "| ผู้เขียน: | लेखक: | লেখক: | எழுதியவர்: | نویسنده:"
    )
    said = [f"{each.strip()} Anna Person" for each in words.split("|")]
    assert [each for each in said if split_byline(each).people != ("Anna Person",)] == []
    names = ("Oleh Person", "Avtor Person", "Teks Person", "Bài Person")
    assert [each for each in names if split_byline(each).people != (each,)] == []
