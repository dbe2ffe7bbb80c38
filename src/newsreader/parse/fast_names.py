"""The names of elements as feedparser tells them apart, without feedparser.

feedparser knows a namespace by its address whatever its case, and calls what it does not know by
the prefix that the feed happens to use. The tables here say the same; a test holds them to it.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

SPACES = """
: http://backend.userland.com/rss http://blogs.law.harvard.edu/tech/rss
: http://purl.org/rss/1.0/ http://my.netscape.com/rdf/simple/0.9/ http://example.com/newformat#
: http://example.com/necho http://purl.org/echo/ uri/of/echo/namespace# http://purl.org/pie/
: http://purl.org/atom/ns# http://www.w3.org/2005/Atom http://purl.org/rss/1.0/modules/rss091#
admin: http://webns.net/mvcb/
ag: http://purl.org/rss/1.0/modules/aggregation/
annotate: http://purl.org/rss/1.0/modules/annotate/
audio: http://media.tangent.org/rss/1.0/
blogChannel: http://backend.userland.com/blogChannelModule
cc: http://creativecommons.org/ns#license http://web.resource.org/cc/
creativeCommons: http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html
creativeCommons: http://backend.userland.com/creativeCommonsRssModule
co: http://purl.org/rss/1.0/modules/company
content: http://purl.org/rss/1.0/modules/content/
cp: http://my.theinfo.org/changed/1.0/rss/
dc: http://purl.org/dc/elements/1.1/
dcterms: http://purl.org/dc/terms/
email: http://purl.org/rss/1.0/modules/email/
ev: http://purl.org/rss/1.0/modules/event/
feedburner: http://rssnamespace.org/feedburner/ext/1.0
fm: http://freshmeat.net/rss/fm/
foaf: http://xmlns.com/foaf/0.1/
geo: http://www.w3.org/2003/01/geo/wgs84_pos#
georss: http://www.georss.org/georss
gml: http://www.opengis.net/gml
icbm: http://postneo.com/icbm/
image: http://purl.org/rss/1.0/modules/image/
itunes: http://www.itunes.com/DTDs/PodCast-1.0.dtd http://example.com/DTDs/PodCast-1.0.dtd
l: http://purl.org/rss/1.0/modules/link/
media: http://search.yahoo.com/mrss http://search.yahoo.com/mrss/
pingback: http://madskills.com/public/xml/rss/module/pingback/
prism: http://prismstandard.org/namespaces/1.2/basic/
rdf: http://www.w3.org/1999/02/22-rdf-syntax-ns#
rdfs: http://www.w3.org/2000/01/rdf-schema#
ref: http://purl.org/rss/1.0/modules/reference/
reqv: http://purl.org/rss/1.0/modules/richequiv/
search: http://purl.org/rss/1.0/modules/search/
slash: http://purl.org/rss/1.0/modules/slash/
soap: http://schemas.xmlsoap.org/soap/envelope/
ss: http://purl.org/rss/1.0/modules/servicestatus/
str: http://hacks.benhammersley.com/rss/streaming/
sub: http://purl.org/rss/1.0/modules/subscription/
sy: http://purl.org/rss/1.0/modules/syndication/
szf: http://schemas.pocketsoap.com/rss/myDescModule/
taxo: http://purl.org/rss/1.0/modules/taxonomy/
thr: http://purl.org/rss/1.0/modules/threading/
ti: http://purl.org/rss/1.0/modules/textinput/
trackback: http://madskills.com/public/xml/rss/module/trackback/
wfw: http://wellformedweb.org/commentAPI/
wiki: http://purl.org/rss/1.0/modules/wiki/
xhtml: http://www.w3.org/1999/xhtml
xlink: http://www.w3.org/1999/xlink
xml: http://www.w3.org/XML/1998/namespace
psc: http://podlove.org/simple-chapters
"""
"""feedparser's prefixes and the addresses that they stand for."""

PREFIXES = {
    address.lower(): line.partition(":")[0]
    for line in SPACES.strip().splitlines()
    for address in line.partition(": ")[2].split()
}
"""Address of a namespace in lower case to feedparser's prefix."""
_TAKEN = {prefix.lower() for prefix in PREFIXES.values() if prefix}
_XLINK = "http://www.w3.org/1999/xlink"
_MAX_SPACES = 100
_MAX_DEPTH = 20
_MAX_ATTRIBUTES = 100

_HANDLED_WORDS = """
    abstract author body category cc_license channel cloud content content_encoded contributor
    copyright created creativeCommons_license creativecommons_license day dc_author
    dc_contributor dc_creator dc_date dc_description dc_language dc_publisher dc_rights
    dc_subject dc_title dcterms_created dcterms_issued dcterms_modified dcterms_valid
    description email enclosure entry expirationdate feed feedburner_browserfriendly fullitem
    generator geom georss_box georss_line georss_point georss_polygon georss_where georssgeom
    gml_exterior gml_linearring gml_linestring gml_point gml_polygon gml_pos gml_poslist guid
    height homepage hour id image info issued item itunes_author itunes_block itunes_category
    itunes_email itunes_explicit itunes_image itunes_keywords itunes_link itunes_name
    itunes_owner itunes_subtitle itunes_summary keywords language lastbuilddate link
    managingeditor media_category media_content media_copyright media_credit media_description
    media_group media_keywords media_license media_player media_rating media_restriction
    media_thumbnail media_title modified name newlocation psc_chapter psc_chapters pubdate
    published rights rss skipdays skiphours source subtitle summary tagline tags textInput
    textinput title updated uri url webmaster where width xhtml_body
"""
HANDLED = frozenset(_HANDLED_WORDS.split())
"""Elements that feedparser or our handlers do something about."""

_HARMLESS_WORDS = """
    generator cloud rights copyright dc_rights webmaster dc_publisher expirationdate info
    feedburner_browserfriendly georss_point georss_line georss_polygon georss_box cc_license
    creativecommons_license itunes_block itunes_explicit media_rating media_restriction
    media_license media_player hour day width height dc_contributor
"""
HARMLESS = frozenset(_HARMLESS_WORDS.split())
"""Those of them that change nothing of what we read, as long as they hold no elements."""

_READ_WORDS = """
    authors links tags entries items channel date url href guid description comments ttl
    itunes_duration itunes_title sy_updateperiod sy_updatefrequency feedburner_origlink guidislink
    published updated enclosures contributors license
"""
_READ = frozenset(_READ_WORDS.split())
"""Keys that are read, or that feedparser takes for others: only the right element may set them."""


class Refused(Exception):
    """The fast path does not know for sure what feedparser would make of this."""


class Names(dict[str, str]):
    """expat's name of an element (`address}name`) to ours (`media_content`, `title`)."""

    def __init__(self, spaces: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._known: dict[str, str] = {}
        self._plain: dict[str, bool] = {}
        self.addresses: set[str] = set()
        self._declare(dict.fromkeys(spaces))

    def _declare(self, spaces: Iterable[tuple[str, str]]) -> None:
        prefixes: dict[str, str] = {}
        moved: set[str] = set()
        for number, (prefix, address) in enumerate(spaces):
            if not address:
                continue
            folded, lowered = _folded(address), prefix.lower()
            if number > _MAX_SPACES or address == _XLINK or set(address) & set("} \t\r\n"):
                raise Refused
            if prefix and prefixes.setdefault(lowered, address) != address:
                raise Refused
            known = PREFIXES.get(folded)
            if known is None:
                if lowered == "nr" or self._known.get(address, prefix) != prefix:
                    raise Refused
                known = prefix
            elif lowered != known.lower():
                moved.add(lowered)
            self._known[address] = known
            self.addresses.add(folded)
        if moved & {prefix.lower() for prefix in self._known.values() if prefix}:
            # feedparser reads the prefix of one namespace as that of another.
            raise Refused

    def __missing__(self, tag: str) -> str:
        address, _, local = tag.rpartition("}")
        prefix = self._known.get(address) if address else ""
        if prefix is None:
            raise Refused
        name = local = local.lower()
        if prefix:
            name = f"{prefix.lower()}_{local}"
        # feedparser cannot tell <dc_date> from <dc:date>; nor could we from here on.
        feigned = (
            not prefix and "_" in name and (name in HANDLED or name.partition("_")[0] in _TAKEN)
        )
        if feigned or (prefix and "_" in local and name in HANDLED) or not name.isascii():
            raise Refused
        self[tag] = name
        return name

    def plain(self, name: str) -> bool:
        """Whether nothing is known of elements of this name, and nothing comes of them."""
        found = self._plain.get(name)
        if found is None:
            found = self._plain[name] = not (
                name in HANDLED
                or name in _READ
                or name.startswith(("nr_", "xhtml_", "gml_", "psc_"))
                or name.endswith("_detail")
            )
        return found

    def pass_over(self, element: Element, name: str, depth: int = 0) -> None:
        """Make sure that an element comes to nothing.

        Raises:
            Refused: It does not, or not for sure.
        """
        if name not in HARMLESS:
            if depth > _MAX_DEPTH or not self.plain(name):
                raise Refused
            for child in element:
                self.pass_over(child, self[child.tag], depth + 1)
        elif len(element):
            raise Refused
        if len(element.keys()) > _MAX_ATTRIBUTES:
            raise Refused


def _folded(address: str) -> str:
    folded = address.lower()
    return folded if "backend.userland.com/rss" not in folded else "http://backend.userland.com/rss"
