"""Whether what a page names as its author is the firm whose site it is.

Who signs may be a team, or a site that is called as somebody is; a firm that is told by a word of
its own is in the site's name already.
"""

from collections.abc import Collection
from typing import Final

from newsreader.extract.anatomy.site import folded
from newsreader.model.names import names

_FORMS: Final = names(
    "inc incorporated llc ltd limited gmbh plc corp corporation sarl srl pty oy oyj aps"
)
"""Words by which the law tells a firm."""
_FIRMS: Final = _FORMS | names(
    "group groups company co media agency holding holdings solutions services systems partners"
    " associates gruppe medien verlag agentur kanzlei groupe société agence médias grupo empresa"
    " medios agencia editorial gruppo azienda agenzia groep bedrijf bureau gruppen koncernen"
    " selskapet grupa spółka firma группа компания медиа 集团 集團 公司 グループ"
    " 株式会社 그룹 주식회사"
)
"""Words that a firm has behind its name."""
_ENDS: Final = _FIRMS | names(
    "care clinic clinics hospital dental dentistry institute university college school association"
    " foundation society council klinik institut universität verein stiftung clinique hôpital"
    " université fondation clínica instituto universidad universidade fundación fundação"
    " clinica istituto università fondazione kliniek stichting universiteit"
)
"""Words with which the name of a house ends, and that of nobody."""


def is_house(name: str, site: Collection[str]) -> bool:
    """Tell whether a name is that of the firm or house whose site it is, or of any firm.

    Args:
        name: Of whom a page names as its author.
        site: What the site is called, folded.
    """
    form = folded(name.partition(",")[0])
    words = folded(name).split()
    if len(words) < 2:
        return False
    if words[-1] in _FORMS or (form in site and words[-1] in _ENDS):
        return True
    rests = (each.removeprefix(f"{form} ").split() for each in site if each.startswith(f"{form} "))
    return any(rest[0] in _FIRMS for rest in rests if rest)


def is_short(name: str, site: Collection[str]) -> bool:
    """Tell whether a name is the first word of the site's, in capitals.

    Args:
        name: Of whom a page names as its author.
        site: What the site is called, folded.
    """
    return name.isupper() and any(each.startswith(f"{folded(name)} ") for each in site)
