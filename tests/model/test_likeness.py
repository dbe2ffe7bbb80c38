"""Which addresses are of one picture."""

import pytest

from newsreader.model.likeness import alike, telling_name, without_size

TALKS = "https://herald.example/2025/05/border-talks-in-may.jpg"


@pytest.mark.parametrize(
    "other",
    [
        "https://i0.wp.com/herald.example/2025/05/border-talks-in-may.jpg?resize=768%2C512&ssl=1",
        "https://herald.example/2025/05/border-talks-in-may-1024x683.jpg",
        "https://cdn.example/image/fetch/w_1456,c_limit/https%3A%2F%2Fs3.example%2Fborder-talks-in-may.jpg",
        "https://cdn.example/thumbor/x0gZ=/720x405/2025/border-talks-in-may.jpg.webp",
        "https://herald.example/_next/image?url=%2Fmedia%2Fborder-talks-in-may.png&w=1080&q=75",
        "https://herald.example/styles/or/public/Border_Talks_in_May.jpg?itok=Pm5UeFKw",
    ],
)
def test_a_telling_name_is_known_again_wherever_it_stands(other: str) -> None:
    assert alike(TALKS, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/2025/IMG_4101.jpg", "https://a.example/2025/IMG_0832.jpg"),
        ("https://a.example/one/hero-image.jpg", "https://b.example/two/hero-image.jpg"),
        ("https://a.example/border-talks-in-may-1.jpg", "https://a.example/border-talks-in-may-2.jpg"),
        ("https://a.example/one/original.jpg", "https://a.example/two/original.jpg"),
        ("https://a.example/picture?id=border-talks", "https://a.example/picture?id=border-talks"),
        ("", ""),
        ("https://[", "https://["),
    ],
)  # fmt: skip
def test_a_name_that_many_pictures_have_tells_nothing(one: str, other: str) -> None:
    assert not alike(one, other)


def test_the_folder_tells_where_the_name_is_a_common_one() -> None:
    one = "https://a.example/720x405/media/RTX4MZLB/original.jpg"
    assert telling_name(one) == "rtx4mzlb"
    assert alike(one, "https://a.example/1952x1098/media/RTX4MZLB/original.jpg")


def test_a_number_that_a_service_is_told_is_the_picture_s_name() -> None:
    one = "https://i.example/thumb/resizemode-4,width-1280,msid-126041456/126041456.jpg"
    assert alike(one, "https://i.example/thumb/msid-126041456,width-400/talks-in-may.jpg")
    assert not alike(one, "https://i.example/thumb/msid-126041457,width-1280/126041456.jpg")
    assert not alike(one, "https://j.example/thumb/msid-126041456,width-400/talks-in-may.jpg")
    assert not alike("https://i.example/126041456/a.jpg", "https://i.example/126041456/b.jpg")


def test_words_for_the_form_of_a_file_tell_nothing() -> None:
    other = "https://herald.example/2025/05/compatible_border_talks_in_may.webp"
    assert alike(TALKS, other)


def test_settings_of_a_size_are_none_of_a_path() -> None:
    assert without_size("/image/w_80,h_80,c_fill,f_auto/p/talks.jpg") == "/image/p/talks.jpg"
    assert without_size("/cdn/width=800,quality=75/p/talks.jpg") == "/cdn/p/talks.jpg"
    assert without_size("/thumb/msid-12,width-650/talks.jpg") == "/msid-12,width-650/talks.jpg"


def test_the_number_of_a_camera_is_no_size() -> None:
    assert without_size("/2025/IMG_4101.jpg") == "/2025/IMG_4101.jpg"
    assert without_size("/2025/gallery-1204.jpg") == "/2025/gallery-1204.jpg"
    assert without_size("/2025/talks-1204.jpg") == "/2025/talks.jpg"
    assert without_size("/2025/IMG_4101-1200x800.jpg") == "/2025/IMG_4101.jpg"
    assert without_size("/images/size/w2000/2025/IMG_4101.jpg") == "/images/2025/IMG_4101.jpg"
    assert without_size("/640x480/p/IMG_4101.jpg") == "/p/IMG_4101.jpg"
