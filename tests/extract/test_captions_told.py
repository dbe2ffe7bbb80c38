"""Captions and credits that a page sets without saying so: told by place, shape, whose they are."""

import pytest
from lxml import etree

from newsreader.clean.bylines.credit import bare_credit
from newsreader.extract.captions import boxes_of, say_captions
from newsreader.extract.centred import name_centred
from newsreader.extract.tree import tree_of
from tests.extract.anatomies import anatomy, meta

IMG = '<img src="/pier.jpg" alt="A pier" width=1200 height=800>'
HEAD = meta(og__image="https://www.herald.example/pier.jpg", og__site_name="Sample Herald")
TEXT = "<p>" + 9 * "The ferry lay at the pier all night. " + "</p>"
CAPTION = "The pier was shut on Monday."


def told(markup: str, head: str = HEAD) -> tuple[str, str]:
    tree = tree_of(f"<body><h1>The pier is shut</h1>{markup}{TEXT}</body>")
    say_captions(tree.body)
    name_centred(tree.body)
    body = etree.tostring(tree.body, encoding="unicode")
    picture = anatomy(head, body).picture
    assert picture is not None
    return picture.caption, picture.credit


def figure(caption: str) -> str:
    return f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>"


def test_the_last_of_two_elements_of_a_caption_is_its_credit_behind_a_sentence() -> None:
    parts = f"<span>{CAPTION}</span><span>Ann Person</span>"
    assert told(figure(parts)) == (CAPTION, "Ann Person")
    for whole in (
        "<span>The pier, in the words of</span> <span>Ann Person</span>",
        f"<span>{CAPTION}</span> <a href=/ann>Ann Person</a>",
        f"<span>{CAPTION}</span> <span>Nobody was hurt.</span>",
        f"{CAPTION} <span>Ann Person</span>",
        f"<span>{CAPTION}</span> <span>On the left:</span> <span>Ann Person</span>",
    ):
        assert told(figure(whole))[1] == "", whole


@pytest.mark.parametrize("name", ["Sample Herald", "SAMPLE HERALD"])
def test_the_name_of_the_site_in_brackets_is_the_credit(name: str) -> None:
    assert told(figure(f"A pier in winter ({name})")) == ("A pier in winter", name)
    assert told(figure("A pier in winter (Wick)")) == ("A pier in winter (Wick)", "")
    online = meta(og__image="https://www.herald.example/pier.jpg", og__site_name="المنارة نت")
    assert told(figure("رصيف (المنارة)"), online) == ("رصيف", "المنارة")


def test_the_name_of_the_site_behind_a_bar_is_the_credit() -> None:
    assert told(figure("A pier in winter | Sample Herald")) == (
        "A pier in winter",
        "Sample Herald",
    )
    assert told(figure("A pier in winter | Wick")) == ("A pier in winter | Wick", "")


def test_a_kept_picture_of_an_agency_is_credited_to_it_whatever_it_is_called() -> None:
    wire = "COASTWIRE/Ann Person/File Photo"
    assert told(figure(f"{CAPTION} {wire}")) == (CAPTION, wire)
    for line in (f"{CAPTION} walking/riding on/pool", "The pier, AND/OR what is left/File Photo"):
        assert told(figure(line)) == (line, "")


@pytest.mark.parametrize("control", ["div class=enlarge_html", "div class=zoom", "p class=expand"])
def test_a_control_between_a_picture_and_its_caption_parts_nothing(control: str) -> None:
    tag = control.partition(" ")[0]
    pressed = f"<{control}>Enlarge this image</{tag}>"
    box = f"<div class=wrap><div>{IMG}{pressed}</div><div class=caption>{CAPTION}</div></div>"
    assert told(box) == (CAPTION, "")
    # What holds the picture, or says much, is none.
    much = box.replace("Enlarge this image", "Enlarge this image of the pier that was shut")
    assert told(much) == ("", "")
    inside = f"<div class=lightbox>{IMG}<div class=caption>A pier</div></div>"
    assert told(inside) == ("A pier", "")


@pytest.mark.parametrize(
    "label",
    [
        "Fotogalerie 24",
        "Photo gallery (12)",
        "Фотогалерея 3",
        "フォトギャラリー 8",
        "Bildstrecke 3",
    ],
)
def test_the_link_to_a_gallery_is_none_of_what_is_said_of_its_picture(label: str) -> None:
    said = f"<div class=foto-desc>{CAPTION}</div><a class=gal>{label}</a>"
    box = f"<div class=opener><a href=/1>{IMG}</a><div class=info>{said}</div></div>"
    assert told(box) == (CAPTION, "")
    # A link to anything else: nobody knows whether what stands beside it is said of the picture.
    assert told(box.replace(label, "The pier of Wick")) == ("", "")


CENTRED = '<p style="text-align: center">{}</p>'


@pytest.mark.parametrize(
    "said", ["3月27日，渡口。记者 林一帆 摄", "渡し船（柳湾町提供）", "나루터 [한울 제공]"]
)
def test_a_centred_line_with_a_credit_below_a_centred_picture_is_its_caption(said: str) -> None:
    def named(below: str) -> int:
        body = tree_of(f"<body>{CENTRED.format(IMG)}{below}{TEXT}</body>").body
        name_centred(body)
        return len(boxes_of(body))

    assert named(CENTRED.format(f"<font color=navy>{said}</font>")) == 1
    # A line of the text, a motto, a long paragraph.
    assert named(f"<p>{said}</p>") == 0
    assert named(CENTRED.format("花间一壶酒")) == 0
    assert named(CENTRED.format("그해 여름의 사진")) == 0
    assert named(CENTRED.format(said * 30)) == 0
    assert named(f"{TEXT}{CENTRED.format(said)}") == 0


@pytest.mark.parametrize("label", ["Foto:", "Photo :", "Фото:", "ΦΩΤΟ:", "Ảnh:", "Kuva:"])
def test_a_block_with_the_word_for_a_picture_and_names_is_the_credit_of_the_other(
    label: str,
) -> None:
    signed = f"<div><span>{label}</span> <span>Ann Person, Sample Herald</span></div>"
    for caption in (f"{signed}<p>{CAPTION}</p>", f"<p>{CAPTION}</p>{signed}"):
        said, credit = told(figure(caption))
        assert (said, bare_credit(credit)) == (CAPTION, "Ann Person, Sample Herald")


def test_a_block_that_says_what_is_seen_behind_a_label_is_no_credit() -> None:
    for said in ("The pier, which was shut", "The Pier.", "Wick"):
        page = tree_of(figure(f"<div>Photo: {said}</div><p>{CAPTION}</p>"))
        assert not boxes_of(page.body)[0].credits


def test_a_dash_between_a_caption_and_its_credit_is_of_neither() -> None:
    for dash in ("—", "–", "-", "|"):
        marked = f"A pier in winter {dash} <span class=caption__credit>Ann Person</span>"
        assert told(figure(marked)) == ("A pier in winter", "Ann Person")
    kept = "The pier – in winter <span class=caption__credit>Ann Person</span>"
    assert told(figure(kept)) == ("The pier – in winter", "Ann Person")


PRESSED = f"<div><div>{IMG}{{}}</div><div class=photo__caption>{CAPTION}</div></div>"
SHOWN = """
Lihat Foto | Xem ảnh | Fotoğrafı büyüt | Avaa kuvien katselu | Zobrazit fotografii | Vezi galeria
Kép nagyítása | Дивитися фото | Посмотреть фото | Δείτε τη φωτογραφία
عرض الصورة | فتح الصورة | نمایش عکس
写真を見る | 查看大图 | 사진 크게 보기 | Zobacz zdjęcia | Se billede | Ver fotos | Voir les photos
Bekijk foto's | Vedi le foto | Bild vergrößern | फोटो देखें | הגדל תמונה
"""


def test_a_button_over_a_picture_is_no_part_of_its_caption_in_whatever_language() -> None:
    buttons = [each.strip() for line in SHOWN.strip().split("\n") for each in line.split("|")]
    pages = {each: PRESSED.format(f"<a class=b>{each}</a>") for each in buttons}
    wrong = [button for button, page in pages.items() if told(page) != (CAPTION, "")]
    assert not wrong


def test_words_over_a_picture_that_go_on_are_no_button() -> None:
    for words in ("Lihat foto kapal yang hilang", "Se billede af molen", "Xem ảnh con đò"):
        box = PRESSED.format(f"<span>{words}</span>")
        assert not boxes_of(tree_of(box).body), words
        assert told(box) == ("", "")


SLIDE = (
    "<div class=CarouselSlide><div class=CarouselSlide-media>{}</div><div class=CarouselSlide-info>"
    "<span class=CarouselSlide-infoDescription><p>{}</p></span><button>Read More</button></div>"
    "</div>"
)


def test_each_slide_of_a_carousel_has_its_own_caption() -> None:
    other = '<img src="/quay.jpg" width=1200 height=800>'
    slides = SLIDE.format(IMG, f"{CAPTION} (AP Photo/Ann Person)")
    for row in (
        slides + SLIDE.format(other, "The quay."),
        SLIDE.format(other, "The quay.") + slides,
    ):
        assert told(f"<div>{row}</div>") == (CAPTION, "AP Photo/Ann Person")
    assert told(f"<div>{SLIDE.format(IMG, '')}{SLIDE.format(other, 'The quay.')}</div>")[0] == ""


def test_a_teaser_in_a_carousel_is_no_caption() -> None:
    teaser = SLIDE.format(IMG, "<a href=/quay>The quay is open</a>")
    linked = SLIDE.format(f"<a href=/quay>{IMG}</a>", "The quay is open.")
    for slide in (teaser, linked):
        assert told(f"<div>{slide}</div>") == ("", "")


CLIP = '<div><video poster="/pier.jpg"></video>{}</div>'
CLIP_CAPTION = (
    f"<div class=x_video-caption><span>{CAPTION}</span> <span>Photo: Ann Person/AFP</span></div>"
)


def test_what_is_said_of_the_lead_clip_is_the_caption_of_its_still() -> None:
    length = "<div><span>Play the clip</span> <span>Length: 47 s</span></div>"
    for between in ("", length):
        assert told(CLIP.format(between + CLIP_CAPTION)) == (CAPTION, "Ann Person/AFP")


def test_what_is_said_of_another_picture_is_not_said_of_the_clip_above() -> None:
    quay = '<img src="/quay.jpg" width=1200 height=800>'
    text = "<p>The ferry lay at the pier all night, and nobody came to cast it off.</p>"
    for between in (quay, f"<div>{quay}</div>", text):
        assert told(CLIP.format(between + CLIP_CAPTION)) == ("", "")
    assert told(CLIP.format(f"<div>{quay}{CLIP_CAPTION}</div>")) == ("", "")
