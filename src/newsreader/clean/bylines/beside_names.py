"""What stands beside a name in a byline and is none: paper, place, role, other hands."""

import re
from typing import Final

from newsreader.clean.bylines.agencies import agency_of
from newsreader.model.names import names
from newsreader.pattern import late

_I: Final = re.IGNORECASE

_INITIALS: Final = names("""
    BBC CNN NBC CBS ABC NPR PBS ITV ITN ESPN CNBC MSNBC CBC SBS RTE RTÉ ARD ZDF WDR NDR SWR MDR RBB
    ORF SRF RTL RAI Rai TF1 RFI TVE RTVE RTP NOS VRT RTBF NHK FAZ NZZ WSJ NYT NRK SVT YLE CGTN CCTV
    F.A.Z. S.Z.
    """)
_PAPER: Final = late(
    r"(?:\S+ ){0,4}(?:news|newspapers?|times|tribune|gazette|herald|chronicle|telegraph|guardian"
    r"|observer|radio|tv|television|broadcasting|newsletter|online|zeitung|rundschau|tagblatt"
    r"|tageblatt|nachrichten|anzeiger|spiegel|figaro|gazzetta|repubblica|dagblad|nieuws|ajans[iı])"
    r"|(?:the|daily|sunday|evening|morning) \S.{1,40}"
    r"|(?:le|la|el|il|die|der|das|de|o) (?:\S+ ){0,2}(?:monde|croix|parisien|figaro|point|express"
    r"|país|mundo|razón|vanguardia|periódico|diario|confidencial|globo|stampa|sole|giornale"
    r"|messaggero|fatto|welt|zeit|presse|standard|tageszeitung|telegraaf|volkskrant|standaard|post)"
    r"|libération|mediapart|taz|corriere .{2,20}|folha .{2,20}|g1|uol",
    _I,
)
_ITS: Final = late(r"(?:of|da|do|de|del|della|du|from|von|van)\s+(?=[^\W\d_a-z])")
_PLACE: Final = late(
    r"(?:new (?:york|delhi|orleans)|los angeles|las vegas|san (?:francisco|diego|josé?|sebastián)"
    r"|salt lake city|hong ?kong|tel aviv|mexico city|ciudad de méxico|washington,? d\.?c\.?"
    r"|buenos aires|(?:são|san|sao) paulo|rio de janeiro|cape town|den haag|the hague|abu dhabi"
    r"|kuala lumpur|(?:st\.?|sankt|saint) petersburg|la paz|addis abeba|phnom penh|panama city"
    r"|frankfurt am main|santiago de \w+|belo horizonte|porto alegre)(?: city)?",
    _I,
)
_DESK: Final = names("""
    senior junior chief deputy managing executive associate assistant contributing guest freelance
    special staff principal lead political politics diplomatic defence defense security foreign
    world national international global regional local home city metro community royal crime court
    legal law social affairs public business economics economy finance financial money markets
    consumer personal property housing retail industry employment labour labor technology tech
    science space health medical education environment climate energy transport travel aviation
    religion arts art culture music film tv television theatre theater book books food wine drinks
    fashion style lifestyle sports sport football soccer cricket rugby tennis golf racing features
    feature news digital web online data visual video audio photo picture media investigations
    investigative opinion politik wirtschafts stellvertretender leitender ständige and of for the at
    uk us eu africa asia europe european middle east china india russia america americas
    """)
_TRADE: Final = late(
    r"(?:writer|reporter|editor|correspondent|columnist|journalist|critic|analyst|producer"
    r"|photographer|contributor|anchor|redakteur(?:in)?|korrespondent(?:in)?|reporterin"
    r"|correspondante?|envoyée? spéciale?|corresponsal|corrispondente|inviat[oa]|redacteur"
    r"|verslaggever)s?",
    _I,
)
_OURS: Final = late(
    r"(?:(?:vo[nm] )?unser(?:em|er|en|e)? (?:\S+ )?\w*(?:korrespondent|reporter|redakteur"
    r"|mitarbeiter)"
    r"(?:innen|in|en)?|(?:(?:de|par) )?(?:notre|nos) (?:correspondante?s?|envoyée?s? spécia(?:le"
    r"|l|ux)"
    r"(?:es|s)?)|(?:(?:de|por) )?nuestr[oa]s? (?:corresponsal(?:es)?|enviad[oa]s? especial(?:es)?)"
    r"|(?:d[ae]l(?:la)? )?nostr[oa] (?:inviat[oa]|corrispondente)"
    r"|(?:van )?onze (?:\S+ )?(?:correspondent|verslaggever|redacteur)(?:en|s)?"
    r"|(?:from )?our (?:own )?(?:\S+ )?(?:correspondent|reporter)s?)\b"
    r"(?: (?:in|aus|à|en|a) (?-i:[^\W\d_a-z])[\w.'’-]*)?\s*[,:]?\s*",
    _I,
)
"""How a paper calls its own people before it names them."""
_OWN: Final = r"[^\W\d_a-z][\w'’.-]*"
_CITY: Final = (
    r"(?:the\s(?=Hague|Bronx|West|Middle|Vatican|Netherlands|Philippines))?"
    rf"{_OWN}(?:(?: (?:de|del|di|da|am|of|la))? {_OWN}){{0,3}}$"
)
_FROM: Final = late(rf"(?:^|(?<=[\w.])\s+)(?:in|aus|w|v|из|в)\s+{_CITY}")
_AT: Final = late(rf"(?<=[\w.])\s+(?:at|on)\s+(?:the\s)?{_CITY}")
_FROM_SOUTH: Final = late(
    rf"(?:^(?:da|do|dall['’])|(?:^|(?<=[\w.])\s+)(?:à|en|em|a|ad|au|no|na|in))\s+{_CITY}"
)
_REPORTED: Final = late(r"\w{1,6}(?:綜合)?(?:報導|报道|報道|电|電)")
_BRACKET: Final = late(r"\s*[(\[]([^()\[\]]{1,40})[)\]]")
_OTHER_HAND: Final = late(r"(?:photo|foto|pictur|bild|illustr|graphi|grafik|video|vídeo|vidéo)", _I)
_OWN_HAND: Final = late(
    r"(?i:text|words|texte|texto|testo|tekst|interview|(?:she|he|they|sie|er|elle|il)(?:/\w+)+)"
    r"|(?:in|aus|à|en|em|a) [^\W\d_a-z].*"
)
_FOR: Final = late(
    r"(?<=\w) (?:(?:for|für|pour|para|per|voor)|of(?= [Tt]he )) (?P<paper>[^\W\d_].{1,40})$"
)
_LONGEST_PLACE: Final = 40


def is_paper(text: str) -> bool:
    """Tell whether what stands behind a name is a newspaper or a station.

    Args:
        text: One clean line: `"BBC News"`, `"The Sample Post"`, `"CNN"`.
    """
    text = _ITS.sub("", text, count=1)
    words = text.split()
    if not words or len(text) > _LONGEST_PLACE:
        return False
    if words[0].partition("-")[0] in _INITIALS and (len(words) == 1 or words[1][:1].isupper()):
        return True
    return not words[0][:1].islower() | (len(words) == 1) and _PAPER.fullmatch(text) is not None


def is_place(text: str) -> bool:
    """Tell whether a text is surely a place: a city of two words, or who reported from where."""
    return _PLACE.fullmatch(text) is not None or _REPORTED.fullmatch(text) is not None


def without_ours(line: str) -> str:
    """Return a byline without how the paper calls its own: `"Our correspondent in Paris, "`."""
    found = _OURS.match(line)
    return line[found.end() :] if found is not None else line


def without_place(name: str, *, south: bool) -> str:
    """Return a name without where its bearer writes from; of a place alone nothing is left.

    Args:
        name: `"Ann Person in London"`.
        south: Whether the byline may be in a language in which `en`, `a` and `no` are prepositions.
    """
    if (found := _FROM.search(name)) is not None:
        who = name[: found.start()].strip()
        signs = " " in who or not who or not who[0].isupper() or agency_of(who) != ""
        return who if signs else name  # "Human in Berlin"
    found = _AT.search(name) or (_FROM_SOUTH.search(name) if south else None)
    if found is None or (found.start() and " " not in name[: found.start()].strip()):
        return name  # "Thomas à Kempis"
    return name[: found.start()]


def without_brackets(line: str) -> str:
    """Return a byline without `(text)` and `(in Paris)`, and without whom `(photos)` follows."""
    kept: list[str] = []
    at = 0
    for found in _BRACKET.finditer(line):
        if _OTHER_HAND.match(found[1]):
            before = line[at : found.start()]
            cut = max((joint.start() for joint in _JOINT.finditer(before)), default=0)
            kept.append(before[:cut])
        elif _OWN_HAND.fullmatch(found[1].strip()):
            kept.append(line[at : found.start()])
        else:
            kept.append(line[at : found.end()])
        at = found.end()
    return "".join([*kept, line[at:]])


_JOINT: Final = late(r"\s*[,;/|]\s*|\s+(?:and|und|et|y|e|en|og|och|&|\+)\s+")


def without_role(name: str) -> str:
    """Return a name without the role that follows it with no sign between.

    Only where at least two words stay and all that goes is said of desks and trades:
    `"Ann Person Chief Political Correspondent"`. A surname may be a trade.
    """
    words = name.split()
    if any(_GENITIVE.search(word) for word in words[:-1]):  # "World's Editorial Writers": a body
        return name
    for at in range(2, len(words)):
        rest = words[at:]
        ends = next((number for number, word in enumerate(rest) if _TRADE.fullmatch(word)), None)
        if ends is None:
            return name
        desks = [word.strip(",").casefold() in _DESK for word in rest[:ends]]
        alone = not desks and not rest[ends][:1].islower() and len(rest) == 1 and at == 2
        foreign = rest[ends].casefold() not in _SURNAMES
        if all(desks) and (not alone or foreign):
            return " ".join(words[:at])
    return name


_GENITIVE: Final = late(r"[^\W\d_]{2}(?:['’]s|s['’])$")
_SURNAMES: Final = names("writer reporter editor critic anchor producer")


def is_named_so(name: str) -> bool:
    """Tell whether two words are somebody whose surname is a trade, and no desk: `"Bob Writer"`."""
    words = name.split()
    return (
        len(words) == 2
        and words[0][:1].isupper()
        and words[0].casefold() not in _DESK
        and words[1][:1].isupper()
        and words[1].casefold() in _SURNAMES
    )


def without_paper(name: str) -> str:
    """Return a name without for whom its bearer writes: `"Ann Person for The Sample Post"`."""
    found = _FOR.search(name)
    if found is None or " " not in name[: found.start()].strip():
        return name
    paper = found["paper"]
    return name[: found.start()] if is_paper(paper) or paper[:4].casefold() == "the " else name
