"""What a link to all topics of a site is called, which stands at the end of those of an article."""

from typing import Final

EVERY_TOPIC: Final = (
    r"(?:(?:see|view|show|browse) )?(?:all|more)(?: (?:our|the))?"
    r" (?:tags|topics|subjects|keywords)"
    r"|(?:alle|weitere|mehr) (?:themen|tags|schlag(?:wörter|worte))"
    r"(?: (?:im überblick|von a bis z|auf .*))?"
    r"|(?:(?:voir )?tou(?:te)?s|plus de) (?:les )?"
    r"(?:tags|thèmes|sujets|mots[- ]clés|étiquettes|thématiques)"
    r"|(?:ver )?(?:tod[ao]s|más|mais) (?:[lo]?[ao]s )?(?:tags|temas|etiquetas|assuntos|tópicos)"
    r"|(?:tutt[ie]|altr[ie]) (?:(?:gli|i|le) )?(?:tags?|temi|argomenti|etichette)"
    r"|(?:alle|meer) (?:onderwerpen|thema['’]s|trefwoorden)"
    r"|(?:alla|alle|fler|flere) (?:ämnen|emner|taggar)|kaikki aiheet"
    r"|(?:wszystkie|więcej) (?:tematy|tagi|tematów)|všechn[ay] témata|toate subiectele|minden téma"
    r"|все (?:темы|теги)|(?:усі|всі) теми|όλα τα θέματα|tüm (?:konular|etiketler)"
    r"|semua topik|tất cả chủ đề|כל הנושאים|(?:كل|جميع) (?:المواضيع|الموضوعات)|सभी विषय"
    r"|(?:すべて|全て)の(?:タグ|テーマ|トピック)|(?:全部|所有|更多)(?:标签|標籤|话题|話題|主题|主題)"
    r"|전체 ?(?:태그|주제)"
)
"""A part of a regular expression."""
