"""What pages say of their pictures beside them, in the languages of many."""

import re
from typing import Final

PICTURE: Final = re.compile(
    r"(?:(?:view|open|see|show|expand|enlarge|zoom)\W(?:the |this |in )?(?:full[- ]?size[d]? )?"
    r"(?:image|picture|photo|figure)\b.{0,30}"
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
    r"|(?:사진|이미지) ?(?:확대|크게) ?(?:보기)?)\W*",
    re.IGNORECASE,
)
"""All the words of a label or a button beside a picture."""
