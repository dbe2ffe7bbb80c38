"""Who made what one hears or sees: the words for it in the credits at the end of a text."""

import re
from typing import Final

from newsreader.pattern import late

ROLES: Final = late(
    r"(?<![^\W_])(?:montage|son|mixage|réalisation|prise de (?:son|vue)s?|image|caméra"
    r"|revue de presse|préparation|entretien|programmation|musique|voix|production"
    r"|schnitt|ton|tontechnik|kamera|regie|redaktion|moderation|technik|musik|sprecher(?:in)?"
    r"|produktion|animation|gestaltung"
    r"|edit(?:or|ed by|ing)|camera|sound(?: (?:design|mix(?:ing)?|engineer))?|produced by"
    r"|(?:executive )?producers?|host(?:ed by)?|music(?: by)?|narrat(?:or|ed by)"
    r"|video(?:graph(?:er|y))?|direct(?:or|ed by)|mix(?:ed by|ing)"
    r"|fact[- ]check(?:er|ing)?|research(?:er)?"
    r"|montaje|sonido|realización|cámara|guion|guión|locución|producción|música"
    r"|montaggio|suono|regia|riprese|musiche|produzione"
    r"|edição|sonorização|roteiro|locução|produção|trilha(?: sonora)?"
    r"|montaż|dźwięk|reżyseria|zdjęcia|realizacja|монтаж|режисс[её]р|оператор|звук)"
    r"\s{0,2}[:：]\s{0,2}(?=[^\W\d_])",
    re.IGNORECASE,
)
"""A word for it with its colon, before who did it."""
