# ruff: noqa: E501 -- a caption a line, in letters as wide as two
"""Credits in the forms of agencies and papers of six languages, with no label to announce them."""

import time

import pytest

from newsreader.clean.bylines.credit import bare_credit, beside_credit, split_credit


@pytest.mark.parametrize(
    ("tail", "credit"),
    [
        ("(Ann Person/The Fixture Post)", "Ann Person/The Fixture Post"),
        ("[Jane Doe/Al Jazeera]", "Jane Doe/Al Jazeera"),
        ("(Ann Person, The Fixture Post)", "Ann Person, The Fixture Post"),
        ("Kim Streams/NYT Fixture", "Kim Streams/NYT Fixture"),
        ("ANN PERSON/THE FIXTURE POST", "ANN PERSON/THE FIXTURE POST"),
        ("Ann Person for The Fixture Post", "Ann Person for The Fixture Post"),
        ("Marie Dupont pour « Le Monde »", "Marie Dupont pour « Le Monde »"),
        ("Image by Sam via Flickr (CC BY 2.0)", "Sam via Flickr (CC BY 2.0)"),
        ("Photo Credit: Ann Person (CC BY-SA 4.0)", "Ann Person (CC BY-SA 4.0)"),
        ("Foto Ansa", "Ansa"),
        ("(foto Ansa)", "Ansa"),
        ("(Foto LaPresse)", "LaPresse"),
        ("Foto EFE", "EFE"),
        ("Foto Jan Jansen", "Jan Jansen"),
        ("Foto ANP / Jan Jansen", "ANP / Jan Jansen"),
        ("PHOTO MARIE DUPONT, LA PRESSE", "MARIE DUPONT, LA PRESSE"),
        ("Photo / Ann Person", "Ann Person"),
        ("Pic: Ann Person", "Ann Person"),
        ("File photo: Ann Person", "Ann Person"),
        ("Credit...Ann Person for The Fixture Post", "Ann Person for The Fixture Post"),
        ("ANA RUIZ (EFE)", "ANA RUIZ (EFE)"),
        ("ANA RUIZ", "ANA RUIZ"),
        ("Max Muster / dpa", "Max Muster / dpa"),
        ("imago images/Max Muster", "imago images/Max Muster"),
        ("Keystone / Max Muster", "Keystone / Max Muster"),
        ("— AFP photo", "AFP photo"),
        ("REUTERS/Ann Person/File Photo", "REUTERS/Ann Person/File Photo"),
        ("Handout", "Handout"),
        ("Public domain", "Public domain"),
        ("Reprodução/TV Globo", "Reprodução/TV Globo"),
    ],
)
def test_a_credit_behind_a_sentence_is_apart(tail: str, credit: str) -> None:
    assert split_credit(f"A view of the bridge. {tail}") == ("A view of the bridge.", credit)


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("A view of the bridge — Ann Person/AFP", "A view of the bridge", "Ann Person/AFP"),
        ("El puente / EFE", "El puente", "EFE"),
        ("A bridge in fog.Ann Person / Getty Images",
         "A bridge in fog.", "Ann Person / Getty Images"),
        ("Ann Person / Getty Images", "", "Ann Person / Getty Images"),
        ("[Jane Doe/Al Jazeera]", "", "Jane Doe/Al Jazeera"),
        ("Foto Ansa", "", "Ansa"),
        ("Il ponte restaurato (foto Ann Person/Ansa)", "Il ponte restaurato", "Ann Person/Ansa"),
        (
            "Image source, Getty Images Image caption, A view of the bridge",
            "A view of the bridge",
            "Getty Images",
        ),
        ("Image caption, A view of the bridge", "A view of the bridge", ""),
        ("Fuente de la imagen, Getty Images", "", "Getty Images"),
    ],
)  # fmt: skip
def test_a_credit_without_a_sentence_is_apart(line: str, caption: str, credit: str) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize(
    "line",
    [
        "The band (from left: Ann Person/Bob Other)",
        "The ferry (Hamburg/London)",
        "The bridge (left) and the tower (right)",
        "A view of the bridge. (Ann Person)",
        "A view of the bridge. Ann Person",
        "Three views. Photo Essay",
        "Photo Gallery",
        "The bridge (picture left)",
        "El puente (foto del archivo)",
        "A quay. USA",
        "At the quay. Ann Person for President",
        "She held the photo Ann took",
        "Ann Person, Bob Other",
        "Ann Person/Bob Other",
        "A match. England/France",
    ],
)
def test_who_is_seen_is_no_credit(line: str) -> None:
    assert split_credit(line) == (line, "")


@pytest.mark.parametrize("piece", ["Ann ", "Ann Person/", ". A", " — ", "(", "Foto ", " / ", "A.B"])
def test_long_captions_take_no_time(piece: str) -> None:
    start = time.process_time()
    split_credit(piece * 5_000)
    assert time.process_time() - start < 1


def test_papers_of_more_languages_sign_behind_the_caption() -> None:
    told = {
        "競りの声が響く市場＝2026年11月20日、北港町、山田花子撮影": ("競りの声が響く市場＝2026年11月20日、北港町", "山田花子撮影"),
        "市場（山田花子撮影）": ("市場", "山田花子撮影"),
        "港の夜景＝県提供": ("港の夜景", "県提供"),
        "첫 진수식 [항포시 제공. 재판매 및 DB 금지]": ("첫 진수식", "항포시 제공"),
        "첫 진수식. 김영수 기자": ("첫 진수식.", "김영수 기자"),
        "渔船出港。新华社记者 李明 摄": ("渔船出港。", "新华社记者 李明 摄"),
        "渔船出港（王丽 摄）": ("渔船出港", "王丽 摄"),
        "渔船出港。样报记者 王丽 图": ("渔船出港。", "样报记者 王丽 图"),
        "渔船出港。 王丽 图": ("渔船出港。", "王丽 图"),
        "첫 진수식. 김영수 기자 kim@herald.example": ("첫 진수식.", "김영수 기자"),
        "우체통. 김영수 기자": ("우체통.", "김영수 기자"),
        "渔船出港 北港镇供图": ("渔船出港", "北港镇供图"),
    }  # fmt: skip
    told |= {
        "पुल पार करते लोग - फोटो : अमर उजाला": ("पुल पार करते लोग", "अमर उजाला"),
        "Κάτοικοι στην προκυμαία. [ΑΠΕ-ΜΠΕ / Νίκος Βλάχος]": (
            "Κάτοικοι στην προκυμαία.",
            "ΑΠΕ-ΜΠΕ / Νίκος Βλάχος",
        ),
        "Il faro - RIPRODUZIONE RISERVATA": ("Il faro", ""),
        "Le port. © Tous droits réservés": ("Le port.", ""),
    }
    plain = (
        "市民が市場を撮影",
        "県が写真を提供",
        "他们正在拍摄",
        "新桥建成后的样子。 效果 图",
        "新桥 线路 图",
        "他带来记者站地图",
        "우승을 차지한 김영수",
        "工人们在港口拍摄",
    )
    told |= {line: (line, "") for line in plain}
    wrong = {line: split_credit(line) for line in told if split_credit(line) != told[line]}
    assert not wrong


def test_a_line_beside_a_picture_that_has_a_caption_is_a_credit_if_it_is_names() -> None:
    said = {
        "Greta Moreau": "Greta Moreau",
        "Getty Images": "Getty Images",
        "Handout": "Handout",
        "Photo: Greta Moreau": "Greta Moreau",
        "View Gallery": "",
        "Luk Moreau": "Luk Moreau",
        "© Sample Post": "Sample Post",
        "Enlarge Image": "",
        "Image": "",
        "The crew sang all night.": "",
        "Bild vergrößern": "",
        "画像を拡大": "",
    }
    wrong = {line: beside_credit(line) for line in said if beside_credit(line) != said[line]}
    assert not wrong


def test_labels_of_more_languages_announce_a_credit() -> None:
    labels = (
        "Mynd | Nuotr. | Nuotrauka | Attēls | Snímek | Ljósmynd | Kaynak | Ảnh | Nguồn | ছবি | படம் | ภาพ"
        "| Källa | Kilde | Kjelde | Lähde | Heimild | Allikas | Avots | Šaltinis | Źródło | Zdroj | Forrás"
        "| Sursa | Източник | Izvor | Πηγή | Источник | Джерело | Bron | Sumber | 出典 | 출처 | 来源"
    )
    wrong = [
        label
        for each in labels.split("|")
        if split_credit(f"The quay in winter. {(label := each.strip())}: Ann Person/ČTK")
        != ("The quay in winter.", "Ann Person/ČTK")
    ]
    assert not wrong


def test_a_house_in_capitals_behind_a_bar_and_a_sentence_is_the_credit() -> None:
    for house in ("PONANT-PRESSE", "ARCHIVES", "LE PETIT PHARE"):
        assert split_credit(f"Un goéland devant la mairie. | {house}") == (
            "Un goéland devant la mairie.",
            house,
        )
    for whole in ("The quay in winter | WICK", "The quay. | Wick", "The quay. | 2024"):
        assert split_credit(whole) == (whole, "")


def test_the_word_for_a_picture_is_no_part_of_a_marked_credit() -> None:
    for said, credit in {
        "Beeld Ann van Galen / de Volksbode": "Ann van Galen / de Volksbode",
        "Foto Ann Person": "Ann Person",
        "Beeld en Geluid": "Beeld en Geluid",
        "Foto Studio": "Foto Studio",
        "Photo News": "Photo News",
        "Bild am Sonntag": "Bild am Sonntag",
    }.items():
        assert bare_credit(said) == credit


@pytest.mark.parametrize(
    "origin",
    [
        "Archivo Ana Ruiz",
        "Archivo",
        "Archivo de Ana Ruiz",
        "Gentileza Ana Ruiz",
        "Gentileza: Ana Ruiz",
        "Cortesía de la Casa Ruiz",
        "Fotografía de Ana Ruiz",
        "Archivio Rossi",
        "Divulgação/Porto",
        "Arquivo",
        "Archives Dupont",
        "Courtesy Ann Person",
        "Handout",
        "Archiv",
        "zVg",
        "Arkiv",
        "Archiwum Jan Nowak",
        "Arhivă",
        "архив",
        "באדיבות נמל",
    ],
)
def test_where_a_picture_is_from_in_brackets_is_its_credit(origin: str) -> None:
    assert split_credit(f"El viejo muelle en la esquina ({origin})") == (
        "El viejo muelle en la esquina",
        origin,
    )


@pytest.mark.parametrize(
    "said",
    [
        "(Ana Ruiz)",
        "(archivo de los pescadores que cerró)",
        "(courtesy and a bow, as ever)",
        "(file it under old things)",
        "(archived)",
        "(Handouts for all)",
        "(private)",
        "(Fotografía)",
    ],
)
def test_what_only_begins_so_in_brackets_is_caption(said: str) -> None:
    line = f"The old quay in the corner {said}"
    assert split_credit(line) == (line, "")


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ('من معرض "غيوم للبيع" في مطرح', "أ ف ب"),
        ('الوزير "الجديد" يصل إلى مسقط', "رويترز"),
        ("Scène de « La Nuit » à Paris", "AFP"),
        ("Сцена из «Парома» в театре", "ТАСС"),
        ("Сцена из «Парома» Ивана Петрова", "ТАСС"),
        ('A scene from "The Ferry" on the quay', "Reuters"),
        ("سفينة في الميناء. عادت أمس", "أ ف ب"),
        ('Ett prov av "Färjan" på övre däck', "AFP"),
    ],
)
def test_a_title_is_no_end_of_a_caption(caption: str, credit: str) -> None:
    assert split_credit(f"{caption} ({credit})") == (caption, credit)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("She said: “We go.”", "Ann Person (AFP)"),
        ("«Паром».", "Иван Петров (ТАСС)"),
        ("Le quai de la ville.", "Élise Durand (AFP)"),
        ("Сцена из «Парома»", "Иван Петров/ТАСС"),
        ('A scene from "The Ferry"', "Ann Person/AFP"),
        ("سفينة في الميناء.", "محمد علي/رويترز"),
    ],
)
def test_who_took_a_picture_for_an_agency_stays_in_its_credit(caption: str, credit: str) -> None:
    assert split_credit(f"{caption} {credit}") == (caption, credit)


@pytest.mark.parametrize(
    "label",
    ["Fotografías", "FOTOS", "Kuvat", "Zdjęcia", "Imágenes", "Immagini", "Фотографии", "Снимки"],
)
def test_the_word_for_pictures_is_no_part_of_a_credit(label: str) -> None:
    assert bare_credit(f"{label}: Ana Ruiz / EFE") == "Ana Ruiz / EFE"
    assert split_credit(f"El muelle. {label}: Ana Ruiz") == ("El muelle.", "Ana Ruiz")


@pytest.mark.parametrize(
    "line", ["Ann Person / AFP / Getty Images", "Ann Person/AP", "A. Person / Reuters / Corbis"]
)
def test_a_person_and_agencies_are_one_credit(line: str) -> None:
    assert split_credit(line) == ("", line)


def test_a_sentence_before_them_is_the_caption() -> None:
    said = "The bridge. Ann Person/AFP"
    assert split_credit(said) == ("The bridge.", "Ann Person/AFP")


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Credit...Illustration by Ann Person", "", "Illustration by Ann Person"),
        (". Imagen: EFE", "", "EFE"),
        ("Ο μύλος το πρωί. Φωτ. ΝΙΚΟΣ ΒΛΑΧΟΣ", "Ο μύλος το πρωί.", "ΝΙΚΟΣ ΒΛΑΧΟΣ"),
        ("Credit is due to the crew. Photo: AFP", "Credit is due to the crew.", "AFP"),
    ],
)
def test_a_label_without_a_caption_is_none(line: str, caption: str, credit: str) -> None:
    assert split_credit(line) == (caption, credit)
