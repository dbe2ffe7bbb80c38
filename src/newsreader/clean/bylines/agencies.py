"""The news agencies, by the names that they sign with."""

import re
from typing import Final

from newsreader.model.names import names
from newsreader.pattern import late

_NAMES: Final = frozenset(
    name.strip()
    for name in re.split(
        ";",
        """
    reuters; thomson reuters; reuters breakingviews; afp; agence france-presse;
    agence france presse; ap; associated press; the associated press; dpa;
    deutsche presse-agentur; dpa-infocom; dpa-afx; pa media; press association;
    the press association;
    efe; agencia efe; europa press; ansa; adnkronos; lapresse; askanews; apa; apa-ots;
    austria presse agentur; anp; novum; ntb; ritzau; stt; belga; keystone-sda; keystone-ats;
    keystone-ats, keystone; sda; ats; awp; epd; kna; sid; tass; itar-tass; тасс; interfax;
    интерфакс; interfax-ukraine; ria novosti; риа новости; ukrinform; укринформ; укрінформ;
    unian; униан; уніан; xinhua; xinhua news agency; 新华社; 新華社; 中新社; 中央社; 共同;
    共同通信; 共同通信社; 時事; 時事通信; 時事通信社; kyodo; kyodo news; jiji; jiji press;
    yonhap; yonhap news agency; 연합뉴스; 뉴시스; 뉴스1; pti; press trust of india; ani;
    ians; bernama; antara; aap; australian associated press; the canadian press;
    canadian press; la presse canadienne; lusa; agência lusa; agência brasil; agencia brasil;
    estadão conteúdo; folhapress; mti; pap; ctk; čtk; tasr; sita; agerpres; mediafax; hina;
    tanjug; beta; bta; бта; fonet; anadolu; anadolu agency; anadolu ajansı;
    anadolu agency (aa); iha; dha; irna; wafa; petra; mena; notimex;
    télam; telam; upi; united press international; bloomberg; bloomberg news;
    tribune news service; tribune content agency; dow jones; dow jones newswires;
    cnn wire; the cnn wire; cnn newsource;
    tnn; times news network; indo-asian news service; asian news international;
    united news of india;
    business wire; businesswire; pr newswire; prnewswire; globe newswire; globenewswire;
    accesswire; marketwired; marketwire; canada newswire; cnw; cnw group; newsfile corp;
    newsfile; news aktuell; presseportal; pressetext; dgap; eqs news; eqs-news; jcn newswire;
    acn newswire; media outreach; media outreach newswire; ein presswire; cision;
    inter press service; wire services; wire reports; news agencies; agencies; agenturen;
    agences; agencias; agencias de noticias; agenzie; agências; byråer; bureaus; ajanslar;
    pa; aa; tt; ab; sta; spa; uni; tns; cns; vna; cna; ips; rts/ats; awp/sda; ap/afp; رويترز;
    أ ف ب; أ.ف.ب; د ب أ; وكالات; απε-μπε; απε; αθηναϊκό πρακτορείο
    """,
    )
)
_ALSO_WORDS: Final = names("pa aa tt ab sta spa uni tns cns vna cna ips sid hina beta")
"""Agencies that sign with what also means something else: these go by how they are set apart."""
_WRITTEN_SO: Final = names("Lusa Tass")
"""Agencies of four letters that are no first letters and nobody's name: they sign like a name."""
_CODE: Final = late(r"(?:[A-Z]{2,4}|dpa|afp|ap|epd|kna|sid|apa|sda|rtr|reuters)(?:-\w+)?")
_WRITES: Final = late(
    r"(?:['’]s)?\s+(?:staff|newsroom|writers?|reporters?|correspondents?|editors?)$", re.IGNORECASE
)
_INITIALLED: Final = late(r"[(\[]?[a-zäöüß]{1,4}(?:/[a-zäöüß]{2,4}){0,2}/([A-Za-z]{2,9})[)\]]?")
_CALLED: Final = late(
    r"\s+(?:(?:news )?agency|agence|agencia|agência|agenzia|agentur|ajansı|newswire)$",
    re.IGNORECASE,
)
"""What an agency that signs in letters may be called behind them: `"AFP agence"`."""
_THE: Final = late(r"(?:the|die|der|l['’]|la|agencia|agence|agenzia|nachrichtenagentur)\s+")


def agency_of(text: str, *, apart: bool = True) -> str:
    """Return the name of the agency that a text is, or `""`.

    Args:
        text: One clean line: `"AFP"`, `"The Associated Press"`, `"AP Sports Writer"`.
        apart: Whether it stands behind a sign that parts names from agencies (`/`, `|`, brackets).
            Initials that are also somebody's degree (`PA`) are an agency only there.

    Returns:
        The agency as it signs, without "staff" or "writer".
    """
    name = text.strip(" .,;:()[]")
    if not name or len(name) > 60:
        return ""
    if _is_name(name, apart=apart):
        return name
    if (called := _CALLED.search(name)) and _is_name(name[: called.start()], apart=True):
        return name[: called.start()]
    found = _WRITES.search(name)
    words = name[: found.start()].split() if found is not None else []
    for count in range(len(words), max(len(words) - 3, 0), -1):  # "AP Sports Staff Writer"
        short = " ".join(words[:count])
        if _is_name(short, apart=False):
            return short
    return ""


def initialled(text: str) -> str:
    """Return the agency of a line with which a German paper signs, or `""`.

    Args:
        text: All of the line: letters for who wrote it, then the agency (`"mbr/dpa"`).
    """
    found = _INITIALLED.fullmatch(text.strip())
    return "" if found is None else agency_of(found[1])


def _is_name(name: str, *, apart: bool) -> bool:
    folded = _THE.sub("", name.casefold(), count=1)
    if folded not in _NAMES and name.casefold() not in _NAMES:
        return False
    if len(folded) <= 4 and folded.isascii():
        # Four letters sign in capitals, or small as Germans do; "Ana" and "Beta" are people.
        if name in _WRITTEN_SO:
            return True
        return _CODE.fullmatch(name) is not None and (apart or folded not in _ALSO_WORDS)
    return True
