"""What stands beside a picture or in the place of its caption and is pressed, not read.

In many languages; what only one of them needs to be told goes into the table that it is of.
"""

import re
from typing import Final

from newsreader.model.names import names
from newsreader.pattern import late

_ALONE: Final = names("""
    close open enlarge expand zoom
    schließen vergrößern fermer agrandir cerrar ampliar chiudi ingrandisci fechar sluiten vergroten
    stäng luk lukk zamknij 閉じる 拡大 关闭 關閉 닫기
    """)
"""What a button says by itself."""
_WITH: Final = names("view show hide see click tap watch play download share save buy read öffnen")
"""What one says with a word for the picture; by itself it may be a caption (`"Watch"`)."""
_PICTURES: Final = names("""
    image picture photo gallery slideshow video caption screen full fullscreen size
    bild foto galerie imagen imagem immagine afbeelding
    """)
_BETWEEN: Final = names("the this in more next")
_BESIDE: Final = (_ALONE | _WITH | _PICTURES | {"more", "next"}) - {"luk"}
"""Words of a button of which none is a name: some are called Luk."""
_LABEL: Final = late(
    r"(?:(?:view|open|see|show|expand|enlarge|zoom)\W(?:the |this |in |all )?"
    r"(?:full[- ]?size[d]? )?(?:(?:image|picture|photo|figure)s?|gallery|slideshow)\b.{0,30}"
    r"|(?:view |open |see )?(?:in )?(?:full[- ]?(?:size|screen)|larger|high[- ]res(?:olution)?)"
    r"(?: (?:image|picture|photo|figure|version))?"
    r"|images?|photos?|pictures?|bild(?:er)?|imagen|immagine|imagem|afbeelding|obraz|zdjęcie"
    r"|изображение|фото|图片|圖片|画像|写真|사진|صورة"
    r"|(?:purchase |buy |request )?(?:licen[sc]ing|reprint)(?: rights)?(?:, opens .{3,12})?"
    r"|buy (?:now|(?:this )?(?:photo|print)s?)"
    r"|bild (?:vergrößern|anzeigen|öffnen|in .{3,30})|(?:öppna|visa|förstora) bild\w*(?: .{2,30})?"
    r"|vollbild(?:ansicht|modus)?|(?:agrandir|ouvrir|voir)(?: l['’]image)?(?: en .{4,20})?"
    r"|(?:ampliar|ver|abrir)(?: (?:la |a )?(?:imagen|foto|imagem))?(?: en .{4,30}| em .{4,30})?"
    r"|(?:ingrandisci|apri)(?: (?:l['’]immagine|la foto))?"
    r"|(?:vergroot|bekijk|open) (?:de )?(?:afbeelding|foto)\b.{0,30}"
    r"|powiększ(?: .{3,20})?|(?:увеличить|открыть)(?: .{3,20})?"
    r"|(?:画像|写真)を(?:拡大|見る)(?:する)?|拡大(?:する|表示)?|(?:点击)?(?:放大|查看大图)"
    r"|(?:사진|이미지) ?(?:확대|크게) ?(?:보기)?"
    r"|(?:(?:photo|picture|image|foto)[- ]?galler(?:y|ies)|(?:foto|bilder)galerien?|galerie photos?"
    r"|galer[ií]as? (?:de )?(?:fotos|im[aá]genes|imagens|zdjęć)|fotogaler[ií]as?"
    r"|foto-?galleri(?:a|et)?"
    r"|galleria (?:fotografica|immagini)|(?:foto|bild(?:er)?)strecke|bild(?:spel|galleri|serie)"
    r"|billed(?:serie|galleri)|kuva(?:galleria|sarja)|fotogaléria|fotó?galéria|galerie foto"
    r"|foto(?:ğraf)? galeri(?:si)?|фото(?:галерея|репортаж)|фотогалерея|גלריית תמונות"
    r"|معرض (?:ال)?صور"
    r"|フォトギャラリー|写真特集|写真一覧|图集|圖集|高清大图|포토 ?갤러리|फोटो गैलरी)"
    r"(?:\W{1,3}\d{1,4}\W?| \(?\d{1,4}\)?)?)\W*",
    re.IGNORECASE,
)
_VIEWED: Final = late(
    r"(?:(?:foto|bild|fotos|bilder) (?:ansehen|vergrößern|anzeigen|öffnen)"
    r"|voir (?:la |les )?photos?|(?:ver|ampliar|abrir) (?:as? |las? )?(?:fotos?|fotograf[íi]as?"
    r"|imagens|im[áa]genes)|(?:vedi|guarda|apri) (?:la |le )?(?:foto|immagin[ei])"
    r"|bekijk (?:de )?foto['’]?s?|(?:se|visa|öppna) (?:bild|bilder|foto|foton)"
    r"|(?:se|vis|åpne|åbn|forstørr?) (?:billede[rt]?|bilde[rt]?|bildene|foto)"
    r"|(?:avaa|näytä|suurenna|katso) (?:kuva[nt]?|kuvat|kuvien katselu|kuvagalleria)"
    r"|(?:zobacz|otwórz|pokaż) (?:zdjęci[ae]|galerię)"
    r"|(?:zobrazit|otevřít|zvětšit|zobraziť|otvoriť|zväčšiť) (?:fot[ok]u?|fotky|fotografi[ei]"
    r"|fotografiu|obrázek|obrázok|galeri[ie])"
    r"|(?:kép|képek|fotó|fotók) (?:megnyitása|nagyítása|megtekintése)|nagyítás"
    r"|(?:vezi|mărește|deschide) (?:foto|imagin(?:ea|ile)|fotografi(?:a|ile)|galeria)"
    r"|(?:fotoğraf|resim|görsel)(?:[ıi]|ler[ıi]|lar[ıi])? (?:gör|göster|büyüt|aç)"
    r"|(?:смотреть|посмотреть|увеличить|открыть) (?:фото|фотографи[юи]|изображение|снимок)"
    r"|(?:збільшити|відкрити|переглянути|дивитися) (?:фото|світлину|зображення)"
    r"|(?:виж|увеличи) (?:снимк(?:ата|ите)|снимки)"
    r"|(?:δείτε|προβολή|άνοιγμα|μεγέθυνση) (?:τ(?:η|ην|ις) )?φωτογραφί(?:α|ας|ες)"
    r"|(?:δείτε|προβολή|άνοιγμα|μεγέθυνση) (?:τ(?:η|ην|ις) )?εικόν(?:α|ας|ες)"
    r"|(?:הצג|הגדל|פתח)(?:ת)? (?:את )?ה?תמונ(?:ה|ות)|לצפייה בתמונ(?:ה|ות)"
    r"|(?:عرض|تكبير|شاهد|فتح|مشاهدة) (?:ال)?صور[ةه]?|(?:نمایش|بزرگنمایی|دیدن) (?:عکس|تصویر)"
    r"|(?:फोटो|फ़ोटो|तस्वीर|तस्वीरें) देखें|(?:ছবি) দেখুন|ดูรูป(?:ภาพ)?|ดูภาพ(?:ขนาดใหญ่)?"
    r"|(?:lihat|perbesar|buka) (?:semua )?(?:foto|gambar)|(?:xem|phóng to) (?:ảnh|hình)(?: lớn)?"
    r"|写真を(?:すべて|全て)?(?:見る|表示)|查看(?:图片|原图|大图|圖片|原圖)|[点點][击擊](?:看|查看)大[图圖]"
    r"|사진 (?:크게 )?보기)(?: ?[(（]\d{1,3}[)）])?\W*",
    re.IGNORECASE,
)
"""A button over a picture, in the languages whose words for it no table above has."""
_SELLS: Final = late(
    r"(?:(?:purchase|buy|order|get|acquire|request) .{0,20}(?:licen[cs]|rights|prints?\b|photo"
    r"|image)"
    r"|licensing rights|licen[cs]e (?:this )?(?:photo|image|picture))",
    re.IGNORECASE,
)
_SOLD_AT: Final = late(
    r"/(?:licensing|licen[cs]e-(?:photo|image)s?|permissions|reprints?|syndication|buy-?photos?"
    r"|photo-?(?:sales|store|shop))(?:[/?#.]|$)",
    re.IGNORECASE,
)


def says_a_button(words: str) -> bool:
    """Tell whether all that stands in the place of a caption is pressed: `"Close"`.

    Args:
        words: All of it, parted by blanks.
    """
    said = set(words.lower().split())
    if not said <= _ALONE | _WITH | _PICTURES | _BETWEEN:
        return False
    return bool(said & _ALONE) or bool(said & _WITH and said & _PICTURES)


def has_a_button(words: str) -> bool:
    """Tell whether a line that may be names has a word of a button: `"View Gallery"`.

    Args:
        words: All of it, parted by blanks.
    """
    return not _BESIDE.isdisjoint(words.lower().split())


def labels_a_picture(words: str) -> bool:
    """Tell whether all that an element beside a picture says is a label or a button.

    Of a caption that is not true: what begins like a button may go on (`"Open the image …"`).

    Args:
        words: All of it, parted by blanks.
    """
    return _LABEL.fullmatch(words) is not None or shows_a_picture(words)


def shows_a_picture(words: str) -> bool:
    """Tell whether all that an element beside a picture says is to press for it: `"Lihat Foto"`.

    Args:
        words: All of it, parted by blanks.
    """
    return _VIEWED.fullmatch(words) is not None


def sells_a_picture(words: str, address: str) -> bool:
    """Tell whether a link sells the picture above it; a licence that lets all use it is none.

    Args:
        words: What it says.
        address: Where it leads, or `""`.
    """
    return bool(_SELLS.match(words) or _SOLD_AT.search(address))
