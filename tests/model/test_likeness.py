"""Which addresses are of one picture."""

import pytest

from newsreader.model.likeness import alike, place_of, surely_same_picture, telling_name
from newsreader.model.renditions import without_size

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
        ("https://a.example/id/1/1200x800/p.jpg", "https://a.example/id/2/1200x800/p.jpg"),
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


def test_ratios_and_points_of_a_cut_are_none_of_a_name() -> None:
    for cut in ("_w1200_r1.91_fpx50_fpy50", "_w948_r1.778_fpx33.33_fpy49.97"):
        assert without_size(f"/images/5d5b8d3e{cut}.jpg") == "/images/5d5b8d3e.jpg"
    for form in ("_3x2_rt", "_3x2_md", "_16x9_lg"):
        assert without_size(f"/p/border-talks{form}.jpg") == "/p/border-talks.jpg"
    for other in ("/p/pier_lt.jpg", "/p/pier_rt.jpg", "/p/jo-doe-md.jpg"):
        assert without_size(other) == other


def test_the_number_of_a_camera_is_no_size() -> None:
    assert without_size("/2025/IMG_4101.jpg") == "/2025/IMG_4101.jpg"
    assert without_size("/2025/gallery-1204.jpg") == "/2025/gallery-1204.jpg"
    assert without_size("/2025/talks-1200.jpg") == "/2025/talks.jpg"
    assert without_size("/2025/IMG_4101-1200x800.jpg") == "/2025/IMG_4101.jpg"
    assert without_size("/images/size/w2000/2025/IMG_4101.jpg") == "/images/2025/IMG_4101.jpg"
    assert without_size("/640x480/p/IMG_4101.jpg") == "/p/IMG_4101.jpg"


FORMS = """
/26/canal-facebookJumbo.jpg /26/canal-articleLarge.jpg /26/canal-sixteenByNineJumbo1600.jpg
/v2/resize:fit:1200/compass.jpg /v2/da:true/resize:fit:1400/compass.jpg /v2/max_800/compass.webp
/a9.ece/ALTERNATES/s1200/0_goose.jpg /a9.ece/ALTERNATES/s615b/0_goose.jpg /a9.ece/0_goose.jpg
/images/silo_w1200_r1.33.jpg /images/silo_w948_r0.75_fpx50_fpy40.jpg /images/silo.jpg
/comm/AS1.jpg /comm/AS1_L.jpg /comm/AS1_large.jpg /comm/AS1@2x.jpg /comm/AS1-1200-80.jpg
/media/img/pier.jpg /resized/1200xH/media/img/pier.jpg /640x/media/img/pier.jpg
/2026/11/25/0/0/1440/720/0/60/0/phare.jpg /2026/11/25/0/0/1440/720/664/0/75/0/phare.jpg
/ferries/a01_1/original.jpg /ferries/a01_1/main_900.jpg /ferries/a01_1/1500.jpg
/files/styles/wide/public/shell.jpg.webp?itok=x /files/styles/og/public/shell.jpg /files/shell.jpg
/thumb/a/ab/Old_pier.jpg/1200px-Old_pier.jpg /a/ab/Old_pier.jpg /thumb/a/ab/Old_pier.jpg/thumb.jpg
/ace/standard/1024/p/ferry.jpg.webp /ace/standard/480/p/ferry.jpg
/cms/1200x630_cropupscale/2026/dock.jpg /cms/704x396_crop/2026/dock.jpg /cms/2026/dock.jpg
/image/0c/16x9-big/tor-100.jpg /image/0c/1x1-small/tor-100.jpg
/photos/6a1b/191:100/w_1280,c_limit/mast.jpg /photos/6a1b/master/w_2560%2Cc_limit/mast.jpg
/img/R29/s1600/quay.jpg /img/R29/w640-h480-p-k-no-nu/quay.jpg
/1125/quay.jpg!large /1125/quay.jpg /1125/quay.jpg@!w800
/m/9f8e7d/0_214_6000_3600/master/6000.jpg /m/9f8e7d/0_0_6000_3600/master/500.jpg
/webimages/img_1129x635/faro.jpg /webimages/img_800x450/faro.jpg
/24/brug/1280x720a.jpg /24/brug/864x486a.jpg
/serve/67a/0x0.jpg?format=jpg&width=1200 /serve/67a/960x0.jpg
/photo/9.jpg?cropH=1080&cropW=1920&xPos=0&yPos=0&width=862 /photo/9.jpg?height=575&width=862
/im-123?width=700&size=1.5 /im-123?width=1280 /im-123
/media/Gabc1?format=jpg&name=large /media/Gabc1?format=jpg&name=900x900
/2026-11/silo/2/wide__1300x731 /2026-11/silo/2/wide__660x371__desktop
/2026-11/harbour-crane/wide__1300x731 /2026-11/harbour-crane/square__500x500__mobile
/h/01Cb/dock.fill.size_1248x702.v1765453968.jpg /h/01Cb/dock.fill.size_1200x675.v1765450000.jpg
/image/upload/t_card/v1707319045/dam/buoy-0224 /image/upload/h_522,dpr_2,f_auto/dam/buoy-0224
/herald.example/a/2.png?fit=12%2C6&ssl=1 /www.herald.example/a/2.png?w=640 /herald.example/a/2.png
"""
"""A line is one picture, in some of the forms in which sites keep one."""

OTHERS = """
/a/boeing-737.jpg /a/boeing-747.jpg /a/ipad.jpg /a/ipad-mini.jpg /a/moon-half.jpg /a/moon-full.jpg
/2026/11/25/1.jpg /2026/11/24/1.jpg /photos/1234/main.jpg /photos/1235/main.jpg /photos/1234/2.jpg
/a/budget-2024.jpg /a/budget-2025.jpg /g/IMG_4101.jpg /g/IMG_4102.jpg /g/quay-1.jpg /g/quay-2.jpg
/strips/1200.png /strips/1280.png /x/screen-mobile.png /x/screen-desktop.png
/m/4/4/7/1/a.jpg /m/4/4/7/2/a.jpg /000/012/345/photo.jpg /000/012/346/photo.jpg
/images/large.jpg /images/small.jpg /season:2/still.jpg /season:3/still.jpg
/chapter-12/map.png /chapter-13/map.png /a/map_before.jpg /a/map_after.jpg /a/panel_a.png
/a/panel_b.png /upload/t_card/quay.jpg /upload/t_card/mole.jpg /h/01Cb/dock-1.fill.jpg
/h/01Cb/dock-2.fill.jpg /coast.example/a/1.png /herald.example/a/1.png
/g/harbour-crane/anna__800x600 /g/harbour-crane/otto__800x600 /g/more/wide__800x600
/picture?id=1&w=640 /picture?id=2&w=640 /im-124?width=700 /im-125?width=700
"""
"""Each is a picture of its own."""


def test_the_forms_of_one_picture_are_in_one_place() -> None:
    lines = [line.split() for line in FORMS.split("\n") if line]
    places = [{place_of(f"https://i.example{path}") for path in line} for line in lines]
    wrong = [sorted(found) for found in places if len(found) != 1]
    assert not wrong
    assert len(set().union(*places)) == len(lines)


def test_a_picture_that_a_service_hands_on_is_where_it_came_from() -> None:
    own = place_of("https://www.herald.example/uploads/2024/12/2.png?w=1280")
    assert (
        place_of("https://i0.example/herald.example/uploads/2024/12/2.png?fit=12%2C6&ssl=1") == own
    )
    assert place_of("https://i0.example/coast.example/uploads/2024/12/2.png") != own


def test_what_only_looks_like_another_form_is_another_picture() -> None:
    paths = OTHERS.split()
    places = {path: place_of(f"https://i.example{path}") for path in paths}
    twice = [path for path, place in places.items() if list(places.values()).count(place) > 1]
    assert not twice


def test_a_width_alone_and_the_letter_behind_a_number_are_forms_of_one_picture() -> None:
    wrong = []
    for one, other, same in (
        ("/p/train_1200x630.jpg", "/p/train_720x0.jpg", True),
        ("/p/20250210-OYT1I50077-T.jpg", "/p/20250210-OYT1I50077-1.jpg", True),
        ("/p/20250210-OYT1I50077-1.jpg", "/p/20250210-OYT1I50077-2.jpg", False),
        ("/p/20250210-OYT1I50077-T.jpg", "/p/20250210-OYT1I50078-T.jpg", False),
        ("/p/DSC10234-1.jpg", "/p/DSC10234-T.jpg", False),
        ("/p/talks-1.jpg", "/p/talks-T.jpg", False),
    ):
        if (without_size(one) == without_size(other)) != same:
            wrong.append((one, other))
    assert not wrong


def test_the_ratio_of_its_sides_is_no_other_picture() -> None:
    one = "https://a.example/photo/465395/?at=1351"
    assert surely_same_picture(one, f"{one}&ratio_x=03&ratio_y=02&width=476")


def test_a_size_at_the_end_of_a_path_tells_no_two_pictures_apart() -> None:
    def sized(folder: str, size: str) -> tuple[str, str]:
        return place_of(f"https://a.example/photo/{folder}/resolution/{size}")

    for folder in ("4e1", "cbe8cb77-52f1-4e1b", "1204"):
        assert sized(folder, "1200x630") == sized(folder, "1920x810")
        assert sized(folder, "1200x630") != sized("9f2", "1200x630")
    # Pictures of a gallery that small numbers count; what draws another picture for each size.
    assert sized("4e1", "1x2") != sized("4e1", "1x3")
    for folder in ("random", "v2", "2025"):
        assert sized(folder, "1200x630") != sized(folder, "1920x810")


def test_a_folder_that_says_how_wide_or_how_common_a_form_is_tells_nothing() -> None:
    one = "https://a.example/abc123/normal/1440.jpg"
    assert place_of(one) == place_of("https://a.example/abc123/normal/1200.jpg")
    assert place_of(one) != place_of("https://a.example/abc124/normal/1440.jpg")
    wide = "https://a.example/cms/images/1200w/8f21.jpg"
    assert place_of(wide) == place_of("https://a.example/cms/images/960ws/8f21.webp")
    assert place_of(wide) != place_of("https://a.example/cms/images/1200w/8f22.jpg")
