# ruff: noqa: E501 -- pages are best read a line an element
"""What a page says of a picture stays with it, in whatever elements it is set."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.captions import boxes_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from newsreader.model.document import Block, Figure
from newsreader.model.picture import Picture
from tests.extract.anatomies import anatomy
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
IMG = '<img src="/p/quay.jpg" alt="A quay" width="800" height="500">'
SAID = ("The quay at dawn.", "Ann Person")

FORMS = {
    "fields of a media entity": f'<article class="media media--image"><div class="field-image"><div '
    f'class="visually-hidden">Image</div>{IMG}</div><div class="field--field-caption">The quay at '
    "dawn. Image: Ann Person</div></article>",
    "caption with what hides it": f'<div class="bucket image"><div class="wrap">{IMG}</div><div '
    'class="credit-caption"><div class="caption" aria-label="Image caption"><p>The quay at dawn. '
    '<b class="credit">Ann Person</b> <b class="hide-caption">hide caption</b></p></div><b '
    'class="toggle-caption">toggle caption</b><span class="credit">Ann Person</span></div></div>',
    "a caption and a figcaption of the credit": f'<div class="image"><picture>{IMG}</picture><div '
    'class="image__meta"><div class="image__caption attribution">The quay at dawn.</div>'
    '<figcaption class="image__credit">Ann Person</figcaption></div></div>',
    "camel case": f'<div><div class="ImageBlock">{IMG}</div><div class="imageCaption">The quay at '
    'dawn.</div><div class="imageCredit">Ann Person</div></div>',
    "a word for it in another language": f'<section class="bild">{IMG}<span class="bildunterschrift'
    '">The quay at dawn.</span><span class="bildquelle">Ann Person</span></section>',
    "what a screen reader is told": f'<div>{IMG}<p aria-label="Image caption">The quay at dawn.</p>'
    '<p aria-label="Image credit">Ann Person</p></div>',
    "properties": f"<div>{IMG}<p itemprop=caption>The quay at dawn.</p><p itemprop=copyright>"
    "Ann Person</p></div>",
    "a caption for narrow screens and one for wide": f"<figure>{IMG}<figcaption class=mobile>The "
    "quay at dawn. Photo: Ann Person</figcaption><figcaption class=desktop>The quay at dawn. Photo: "
    "Ann Person</figcaption></figure>",
    "a small line under the figcaption": f"<figure>{IMG}<figcaption>The quay at dawn.</figcaption>"
    '<small class="item-img-caption">Ann Person</small></figure>',
    "the name on the picture": f"<figure><div>{IMG}<span class=x1>Ann Person</span></div><div>"
    "<figcaption>The quay at dawn.</figcaption></div></figure>",
    "no blank between": f"<figure>{IMG}<figcaption><strong>The quay at dawn.</strong><p>[Photo: Ann Person]"
    "</p></figcaption></figure>",
    "a place that sells it": f"<figure>{IMG}<figcaption><span>The quay at dawn. Photo: Ann Person"
    '</span> <a href="/licensing/2"><span>Purchase Licensing Rights</span><span style="border:0;'
    'clip:rect(0,0,0,0)">, opens new tab</span></a></figcaption></figure>',
    "labels in the figure": f"<figure><span>Image</span><div role=button>{IMG}<span>Press enter to "
    "see it large</span></div><input type=checkbox id=c><label for=c>View image in fullscreen"
    "</label><figcaption><span>The quay at dawn.</span> Photograph: Ann Person</figcaption><a "
    'href="/f/1">Full size image</a></figure>',
    "its number, which leads to itself": f'<figure id="p1">{IMG}<figcaption><a href="#p1">#1</a>'
    '<div class="caption">The quay at dawn. #</div><div class="credit">Ann Person</div>'
    "</figcaption></figure>",
    "an attribution around both": f'<figure>{IMG}<figcaption class="attribution"><span '
    'class="attribution"><span class="attribution__caption">The quay at dawn.</span> <span '
    'class="attribution__credit">Ann Person</span></span></figcaption></figure>',
    "a heading as the caption": f'<figure>{IMG}<figcaption class="image-description"><h2 '
    'class="image-description__caption">The quay at dawn.</h2><span '
    'class="image-description__author">Ann Person</span></figcaption></figure>',
    "set in capitals by a style": f"<figure>{IMG}<figcaption><p>The quay at dawn. <span>(Ann Person)"
    "</span></p></figcaption></figure>",
    "a span each, of which one is an agency": f"<figure>{IMG}<figcaption><span>The quay at dawn."
    "</span><span>Ann Person/AFP</span></figcaption></figure>",
    "a margin note": f'<figure><label for=m class="margin-toggle">⊕</label><input type=checkbox id=m '
    f'class="margin-toggle"><span class="marginnote">The quay at dawn. Photo: Ann Person</span>{IMG}'
    "</figure>",
    "hidden words before each": f"<figure><div>{IMG}<p role=text><span class=visually-hidden>Image "
    "source, </span><span>Ann Person</span></p></div><figcaption><span class=visually-hidden>Image "
    "caption, </span><p>The quay at dawn.</p></figcaption></figure>",
    "right behind the box": f"<div class=photo__wrap>{IMG}</div><div class=photo__caption>The quay at "
    "dawn.<span>(Ann Person)</span></div>",
    "a link to more photos around all of it": f'<a href="/photos/9"><div>{IMG}<span class="over">View '
    "Photos</span><figcaption>The quay at dawn. Photo: Ann Person</figcaption></div></a>",
    "a link over it that says the caption again": f'<div class="inline"><div class="wrap"><a href="/g/1">'
    f'{IMG}</a><a href="/g/1"><b>The quay at dawn.</b> <i>View graphic</i></a></div><span class="pb-caption">'
    'The quay at dawn.</span><span class="credit">Ann Person</span></div>',
    "attributes": f'<figure>{IMG}<div class=c data-c-caption="The quay at dawn." data-c-credit="Ann '
    'Person"></div></figure>',
    "who, by a class of the picture's": f'<div class="main-image">{IMG}<div '
    'class="main-image__text">The quay at dawn.</div><div class="main-image__author">Ann Person'
    "</div></div>",
}


def shown(body: str) -> tuple[Block, ...]:
    """The blocks of an article."""
    found = extract_page(page(body), URL)
    return tuple(to_document(found.html, URL).blocks)


def figures(body: str) -> list[Picture]:
    return [block.picture for block in shown(body) if isinstance(block, Figure)]


def text(body: str) -> list[str]:
    return [block_text(block) for block in shown(body) if not isinstance(block, Figure)]


def test_caption_and_credit_stay_with_their_picture() -> None:
    wrong = {}
    for form, markup in FORMS.items():
        body = paragraphs("", markup)
        told = [(each.caption, each.credit.removesuffix("/AFP")) for each in figures(body)]
        if told != [SAID] or text(body) != list(PARAGRAPHS):
            wrong[form] = (told, [line for line in text(body) if line not in PARAGRAPHS])
    assert not wrong


def test_the_lead_picture_has_them_too() -> None:
    wrong = {}
    for form, markup in FORMS.items():
        picture = anatomy("", f"<h1>Ferry line reopens</h1>{markup}{paragraphs()}").picture
        told = ("", "") if picture is None else (picture.caption, picture.credit)
        told = (told[0], told[1].strip("()").removesuffix("/AFP"))
        if told != SAID and form != "attributes":  # of a page they are read before
            wrong[form] = told
    assert not wrong


NO_BOXES = {
    "a card": f'<a href="/2025/other"><div>{IMG}</div><div class="caption">Storm closes the pier'
    "</div></a>",
    "a card with a link on its words": f'<div class="teaser">{IMG}<div class="caption"><a '
    'href="/2025/other">Storm closes the pier</a></div></div>',
    "a card with a title over its picture": f'<div><a href="/2025/other">{IMG}</a><a href="/2025/other">'
    'Storm closes the pier</a><span class="caption">Our boats.</span></div>',
    "an author": f'<div class="author-card">{IMG}<span class="author">Ann Person</span></div>',
    "a product": f'<div class="thumbnail">{IMG}<div class="caption"><h4>Ferry model</h4><p>In oak.'
    "</p></div></div>",
    "two pictures": f'<div>{IMG}<img src="/p/pier.jpg"><p class="caption">Both piers.</p></div>',
    "a paragraph beside": f'<div>{IMG}<p>Nobody slept that night.</p><p class="caption">So it was.'
    "</p></div>",
    "a player": f'<div>{IMG}<video src="/v.mp4"></video><p class="caption">The ferry lands.</p>'
    "</div>",
}


@pytest.mark.parametrize("form", NO_BOXES)
def test_what_is_no_picture_with_its_words_is_no_figure(form: str) -> None:
    assert not boxes_of(tree_of(f"<body><div>{NO_BOXES[form]}</div></body>").body)


def test_what_an_author_says_in_a_figure_stays() -> None:
    kept = {
        "The crew sang all night.": "<p>The crew sang all night.</p>",
        "Notes by the mate": '<a href="/notes">Notes by the mate</a>',
        "CC BY-SA 4.0": '<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>',
    }
    lost = []
    for words, markup in kept.items():
        label = f"<figcaption>The quay at dawn. {markup if 'CC' in words else ''}</figcaption>"
        figure = f"<figure>{IMG}{'' if 'CC' in words else markup}{label}</figure>"
        whole = " ".join(map(block_text, shown(paragraphs("", figure))))
        pictures = figures(paragraphs("", figure))
        whole += " ".join(f"{each.caption} {each.credit}" for each in pictures)
        if words not in whole:
            lost.append((words, whole))
    assert not lost


def test_who_made_a_picture_did_not_write_the_article() -> None:
    picture = (
        f'<div class="main-image">{IMG}<div class="main-image__author">Photo: Bo Other / AFP</div>'
        "</div>"
    )
    byline = '<div class="author">Ann Person</div>'
    found = anatomy("", f"<h1>Ferry line reopens</h1>{byline}{picture}{paragraphs()}")
    assert (found.authors, found.agency) == (("Ann Person",), "")
    assert found.picture is not None
    assert found.picture.credit.endswith("Bo Other / AFP")


def test_a_slide_show_keeps_its_text() -> None:
    slide = (
        '<div class="slide"><h2>{name}</h2><div class="slide-image"><img src="/p/{name}.jpg"><span '
        'class="slide-credit">Alamy</span></div><p>{text}</p></div>'
    )
    slides = [slide.format(name=f"Ferry {n}", text=said) for n, said in enumerate(PARAGRAPHS[1:])]
    whole = shown(f"<p>{PARAGRAPHS[0]}</p><div>{''.join(slides)}</div>")
    said = [block_text(block) for block in whole if not isinstance(block, Figure)]
    names = [f"Ferry {number}" for number in range(len(slides))]
    rows = [line for pair in zip(names, PARAGRAPHS[1:], strict=True) for line in pair]
    assert said == [PARAGRAPHS[0], *rows]
    assert [each.picture.credit for each in whole if isinstance(each, Figure)] == ["Alamy"] * 4


def test_a_card_of_the_headline_is_no_lead_picture() -> None:
    for address in (
        "https://opengraph.hub.example/1f/widgets/spin",
        "https://www.herald.example/ferry/opengraph-image.png",
    ):
        named = f'<meta property="og:image" content="{address}">'
        assert anatomy(named, paragraphs()).picture is None


def test_a_portrait_at_the_headline_is_no_lead_picture() -> None:
    author = '<figure><img src="/img/team/ann.jpg" alt="Ann Person"></figure>'
    assert anatomy("", f"<h1>Ferry</h1>{author}{paragraphs()}").picture is None


def test_a_folder_called_default_has_pictures_too() -> None:
    figure = '<figure><img src="/dims4/default/quay.jpg"></figure>'
    named = '<meta property="og:image" content="https://www.herald.example/dims4/default/quay.jpg">'
    picture = anatomy(named, f"<h1>Ferry</h1>{figure}{paragraphs()}").picture
    assert picture is not None
    for name in ("p/default.jpg", "Default-Social-Images/card-3.png", "p/default-image.png"):
        named = f'<meta property="og:image" content="https://www.herald.example/{name}">'
        assert anatomy(named, paragraphs()).picture is None


def test_a_caption_that_only_says_what_is_pressed_is_none() -> None:
    figure = f"<figure>{IMG}<figcaption>{{}}</figcaption></figure>"
    wrong = []
    for words, caption in {
        "Close": "",
        "Schließen": "",
        "Enlarge image": "",
        "Bild öffnen": "",
        "View gallery": "",
        "Watch": "Watch",
        "Photo": "Photo",
        "Open the image of the quay": "Open the image of the quay",
        "Close to the quay": "Close to the quay",
    }.items():
        html = page(paragraphs(figure.format(words)))
        told = anatomy(body=f"<h1>Ferry</h1>{figure.format(words)}")
        shown = words in extract_page(html, URL).html
        said = "" if told.picture is None else told.picture.caption
        if said != caption or shown != bool(caption):
            wrong.append((words, said, shown))
    assert not wrong


def test_a_line_beside_the_lead_picture_is_its_credit_as_one_in_the_text_is() -> None:
    figure = (
        f"<h1>Ferry</h1><figure>{IMG}<div>{{}}</div><figcaption>The quay.</figcaption></figure>"
    )
    wrong = []
    for line, credit in {
        "Greta Moreau": "Greta Moreau",
        "Greta Moreau/The Sample Post": "Greta Moreau/The Sample Post",
        "© The Sample Post": "The Sample Post",
        "View Gallery": "",
        "The crew sang all night.": "",
    }.items():
        told = anatomy(body=figure.format(line)).picture
        if told is None or (told.caption, told.credit) != ("The quay.", credit):
            wrong.append((line, told))
    assert not wrong


def test_what_a_player_asks_for_is_no_caption() -> None:
    asks = "By clicking to watch this video, you agree to our privacy policy."
    figure = f"<figure>{IMG}<div><div>{{}}</div></div></figure>"
    assert asks not in extract_page(page(paragraphs(figure.format(asks))), URL).html
    assert SAID[0] in extract_page(page(paragraphs(figure.format(SAID[0]))), URL).html
