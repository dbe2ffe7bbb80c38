"""How papers in other languages than English and German say where a text was printed."""

import re
from typing import Final

from newsreader.pattern import late

_ANY: Final = r"[^.!?。\n]{0,60}?"
_FORMS: Final = (
    # fr es pt it ro
    r"(?:une version de )?(?:cet? |cette )(?:article|texte|chronique|entretien|tribune) "
    rf"(?:est|a été){_ANY}(?:par[ue]e?|publiée?){_ANY}(?:numéro|édition|imprimée?|papier"
    r"|journal daté)",
    rf"(?:una versión de )?est[ea] (?:artículo|reportaje|columna|nota|entrevista|texto) "
    rf"(?:se publicó|fue publicad[oa]|apareció|aparece|ha aparecido|salió){_ANY}"
    r"(?:edición|impres[ao]|número)",
    rf"(?:uma versão d)?est[ea] (?:artigo|reportagem|coluna|texto|matéria|entrevista) "
    rf"(?:foi publicad[oa]|saiu|apareceu|integra){_ANY}(?:edição|impress[ao])",
    rf"(?:una versione di )?quest[oa] ?['’]?(?:articolo|intervista|testo|pezzo) è "
    rf"(?:stat[oa] )?(?:pubblicat[oa]|uscit[oa]|apparso|apparsa|tratto){_ANY}"
    r"(?:numero|edizione|cartace[oa])",
    rf"(?:acest )?(?:articol|text|interviu)(?:ul)? a (?:apărut|fost publicat){_ANY}"
    r"(?:ediți[ae]|numărul|tipărit[ăe]?)",
    # nl sv da nb fi
    r"(?:een (?:\w+ )?versie van )?(?:dit|deze) (?:artikel|stuk|verhaal|column|interview) "
    rf"(?:verscheen|verschijnt|stond|staat|is (?:ook )?verschenen){_ANY}(?:in|uit) (?:de|onze|het) "
    r"(?:\w+ ){0,3}(?:krant|papieren|editie)",
    rf"(?:den här |denna )?(?:artikeln|texten|krönikan|intervjun|artikel) "
    rf"(?:publicerades|trycktes|var införd|är hämtad|har publicerats){_ANY}"
    r"(?:papperstidning|pappersupplag|tryckt|magasinet|nummer)",
    r"denne (?:artikel|artikkelen|saken|kommentar(?:en)?|klumme|kronikk(?:en)?|tekst(?:en)?) "
    rf"(?:blev|ble|er|var|har|stod|sto){_ANY}(?:trykt|trykket|bragt|udgivet|publiceret|publisert"
    rf"|på trykk){_ANY}(?:avis|magasinet|udgave|utgave|nummer)",
    rf"(?:tämä )?(?:juttu|artikkeli|kirjoitus|kolumni) (?:on julkaistu|on ilmestynyt|julkaistiin"
    rf"|ilmestyi){_ANY}(?:paperilehdessä|printtilehdessä|numerossa|lehden \d)",
    # pl cs hu tr
    rf"(?:ten |powyższy )?(?:artykuł|tekst|wywiad) (?:ukazał się|pochodzi|został opublikowany"
    rf"|opublikowano){_ANY}(?:wydani|numer|drukowan)",
    rf"(?:tento )?(?:článek|text|rozhovor) (?:vyšel|byl (?:publikován|otištěn)){_ANY}"
    r"(?:vydání|čísle|tištěn)",
    rf"(?:a|ez a) (?:cikk|írás|interjú){_ANY}(?:nyomtatott|lapszám\w*|számában){_ANY}jelent meg",
    rf"(?:a|ez a) (?:cikk|írás|interjú){_ANY}megjelent{_ANY}(?:nyomtatott|lapszám|számában)",
    rf"bu (?:yazı|makale|haber|röportaj){_ANY}(?:basılı|baskısında|sayısında){_ANY}"
    r"(?:yayım|yayın|yer al)",
    # ru uk el
    rf"(?:эт(?:а|от) )?(?:статья|материал|текст|интервью){_ANY}(?:опубликован|вышел|вышла|вышло)"
    rf"{_ANY}(?:печатн|в номере|выпуске|газете №)",
    rf"(?:ц(?:я|ей) )?(?:стаття|матеріал|текст|інтерв['’]ю){_ANY}(?:опублікован|вийшов|вийшла"
    rf"|вийшло){_ANY}(?:друкован|в номері|у номері|випуску)",
    rf"(?:το |αυτό το )?(?:άρθρο|κείμενο|ρεπορτάζ) (?:δημοσιεύ|πρωτοδημοσιεύ)\w{{2,8}}{_ANY}"
    r"(?:έντυπη|φύλλο|τεύχος)",
    # he ar hi
    rf"(?:הכתבה|המאמר|הטור|הראיון){_ANY}(?:פורס|התפרס)\w{{1,3}}{_ANY}(?:המודפסת|בגיליון|בעיתון)",
    rf"(?:نُ?شر(?:ت)? )?(?:هذا|هذه) (?:المقال|المقالة|التقرير|المادة){_ANY}"
    r"(?:الورقية|المطبوعة|العدد)",
    rf"यह (?:लेख|खबर|रिपोर्ट){_ANY}(?:प्रिंट|मुद्रित) संस्करण",
    # ja zh ko
    r"(?:この|本)記事は[^。\n]{0,40}(?:紙面|朝刊|夕刊|月号|本紙)[^。\n]{0,12}掲載",
    r"(?:本文|此文|本報導)[^。\n]{0,12}(?:刊|载|載|发表|發表)[于於]?[^。\n]{2,40}(?:版|期|刊|號|号)",
    r"이 (?:기사|글|칼럼)[은는][^.\n]{0,40}(?:지면|신문|호)[^.\n]{0,10}(?:실[렸린]|게재)",
)
_NOTE: Final = late("|".join(_FORMS), re.IGNORECASE)
_ON: Final = re.compile(r"[.!?。]\s+\S")
"""Where another sentence follows; a full stop may belong to a number."""
_NUMBER: Final = re.compile(r"\b(?:\d{1,4}|nr|no|n|núm|č|št)\. ", re.IGNORECASE)


def says_where_abroad(text: str) -> bool:
    """Tell whether a line says in one sentence where its text was printed.

    Where it was published says that too only if it was on paper: a partner's site is no edition.

    Args:
        text: All of the line, without brackets around it.
    """
    return _NOTE.match(text) is not None and not _ON.search(_NUMBER.sub("", text))
