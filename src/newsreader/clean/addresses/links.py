"""Addresses made safe and made silent: only http, https and mailto, without tracking parameters.

What is not tracking stays in its order and byte for byte, since servers may sign or cache by it.
The names below are those that campaign and click counters put into links; a name ending in `*`
stands for all that begin so. Names that also mean something on some sites (`ref`, `source`) go
only with a value that says no more than that the link came from a feed.
"""

import re
from typing import Final
from urllib.parse import parse_qsl, unquote, unquote_plus, urljoin, urlsplit

from newsreader.clean.addresses.trackers import host_of
from newsreader.clean.text import clean_text
from newsreader.model.names import names
from newsreader.model.span import REFUSED
from newsreader.pattern import late

_RULES: Final = names("""
    utm_* mtm_* pk_* piwik_* matomo_* hsa_* hmb_* itm_* at_campaign* at_medium at_creation
    at_format at_link_* at_ptr_name at_bbc_team at_custom* at_variant at_source at_channel
    at_recipient* at_emailtype at_emissions at_creative at_link at_general
    ga_source ga_medium ga_term ga_content ga_campaign ga_place
    campaign_id campaign_medium campaign_name campaign_source campaign_term campaign_content
    fbclid fb_action_ids fb_action_types fb_ref fb_source fb_comment_id
    gclid gclsrc dclid gbraid wbraid srsltid gad_source gad_campaignid _ga _gl
    msclkid twclid ttclid igsh igshid li_fat_id rdt_cid scclid epik yclid ysclid _openstat
    mc_cid mc_eid mc_tc mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking
    vero_conv vero_id wickedid oly_anon_id oly_enc_id rb_clickid s_cid sc_cid ml_subscriber
    ml_subscriber_hash _bhlid _branch_match_id _branch_referrer _bta_tid _bta_c _ke _kx
    trk_contact trk_msg trk_module trk_sid dm_i ef_id s_kwcid irclickid irgwc cjevent
    wt_mc wt.mc wt_zmc wt.nav xtor xtref ns_campaign ns_mchannel ns_source ns_linkname ns_fee
    cmpid ocid ncid icid smid spm echobox rss_source taid guccounter guce_referrer
    guce_referrer_sig __twitter_impression awc sr_share partnerid_tracking
    mbid nsukey si_source __readwiselocation feature_tracking ftag cvid soc_src soc_trk
    """)
_NAMES: Final = frozenset(rule for rule in _RULES if not rule.endswith("*"))
_PREFIXES: Final = tuple(rule[:-1] for rule in _RULES if rule.endswith("*"))
_ONLY_FROM_A_FEED: Final = names("ref source src partner from cmp cid ito origin maca via feed")
_A_FEED: Final = late(r"(?:.*[-_])?(?:rss|atom|feed|feeds|rssfeed|rss20)(?:[-_:].*)?")

_WRAPPERS: Final = {
    ("www.google.com", "/url"): ("url", "q"),
    ("google.com", "/url"): ("url", "q"),
    ("l.facebook.com", "/l.php"): ("u",),
    ("lm.facebook.com", "/l.php"): ("u",),
    ("l.instagram.com", "/"): ("u",),
    ("out.reddit.com", "/"): ("url",),
    ("t.umblr.com", "/redirect"): ("z",),
    ("www.youtube.com", "/redirect"): ("q",),
    ("steamcommunity.com", "/linkfilter/"): ("url", "u"),
    ("slack-redir.net", "/link"): ("url",),
    ("exit.sc", "/"): ("url",),
    ("duckduckgo.com", "/l/"): ("uddg",),
}
_LONGEST: Final = 8192
_SHOWN: Final = 200
_SILENT: Final = late(
    r"https?://[A-Za-z0-9.-]{1,250}(?:/[A-Za-z0-9._~%+@:,!$*()/-]{0,2000})?", re.ASCII
)
"""An address that is clean as it stands: it has no query and no fragment to carry anything."""
_SCHEME: Final = late(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_ESCAPED_HOST: Final = late(r"(https?://)([^\s/?#@:]*%[^\s/?#@:]*)(?=[/?#:]|$)", re.IGNORECASE)
_NO_HOST: Final = late('[\x00-\x20\x7f-\x9f\ufffd%/?#@:<>\\[\\]^|\\\\"]')
"""What no host has in it."""
_UNSEEN: Final = late(r"[\s\x00-\x20]+")


def _tracks(parameter: str) -> bool:
    name, _, value = parameter.partition("=")
    # Some publishers escape twice: `&amp;utm_source=`.
    name = unquote_plus(name).strip().lower().removeprefix("amp;")
    if name in _NAMES or name.startswith(_PREFIXES):
        return True
    return name in _ONLY_FROM_A_FEED and bool(_A_FEED.fullmatch(value.lower()))


def _strip(parameters: str) -> tuple[str, int]:
    """Return a query without its tracking parameters, and how many they were."""
    every = parameters.split("&")
    kept = [parameter for parameter in every if not _tracks(parameter)]
    if len(kept) == len(every):
        return parameters, 0
    return "&".join(kept).removeprefix("amp;"), len(every) - len(kept)


def _unwrap(url: str) -> str:
    """Return where a known click counter would send its visitor, or the address itself."""
    if "http" not in url[8:]:
        return url
    try:
        parts = urlsplit(url)
        carriers = _WRAPPERS.get((host_of(url), parts.path), ())
        query = dict(parse_qsl(parts.query)) if carriers else {}
    except ValueError:
        return url
    for name in carriers:
        target = query.get(name, "")
        if target.startswith(("https://", "http://")) and host_of(target):
            return target
    return url


def strip_tracking(url: str) -> tuple[str, int]:
    """Take the tracking parameters out of an address.

    Args:
        url: An absolute address.

    Returns:
        The address, all else in it as it was, and how many parameters were taken out. A click
        counter that the address was wrapped in counts as one.
    """
    target = _unwrap(url)
    wrapped = int(target != url)
    address, hash_sign, fragment = target.partition("#")
    path, question, query = address.partition("?")
    in_query = in_fragment = 0
    if query:
        query, in_query = _strip(query)
    if "=" in fragment and not fragment.startswith(("/", "!", ":~:")):
        fragment, in_fragment = _strip(fragment)
    found = in_query + in_fragment
    if not found:
        return target, wrapped
    address = path + (question + query if query else "")
    return address + (hash_sign + fragment if fragment else ""), found + wrapped


def _absolute(url: str, base: str) -> str:
    """Return an address joined to its base, its hidden characters gone, `""` if it is not one."""
    # Browsers drop tabs and newlines within an address, so `java\nscript:` must not pass here.
    url = clean_text(url).replace("\n", "").replace("\t", "").strip()
    if not url or len(url) > _LONGEST:
        return ""
    head = re.split(r"[?#]", url, maxsplit=1)[0]
    scheme = _SCHEME.match(url)
    if "\\" in head and (scheme is None or scheme[1].lower() in {"http", "https"}):
        url = head.replace("\\", "/") + url[len(head) :]
    try:
        if base and (scheme is None or not url.startswith("//", scheme.end())):
            url = urljoin(base, url)
        if url.startswith("//"):
            url = "https:" + url
        return _UNSEEN.sub("%20", _with_host(url))
    except ValueError:
        return ""


def _with_host(url: str) -> str:
    """Return an address with its host as it is read, where that is written in percent signs."""
    found = _ESCAPED_HOST.match(url)
    if found is None:
        return url
    host = unquote(found[2], errors="replace")
    if _NO_HOST.search(host) or clean_text(host) != host:
        return url
    return found[1] + host + url[found.end() :]


def _checked(url: str) -> str:
    """Return the address if it is a web address with a host, or a mail address; else `""`."""
    scheme = _SCHEME.match(url)
    kind = scheme[1].lower() if scheme else ""
    if kind == "mailto":
        return url if "@" in unquote(url) else ""
    if kind not in {"http", "https"}:
        return ""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    return url if parts.hostname and port != 0 else ""


def counted_link(url: str, base: str = "") -> tuple[str, int]:
    """Return what `clean_link` returns, and how many tracking parameters were taken out."""
    if _SILENT.fullmatch(url):
        return url, 0
    address = _checked(_absolute(url, base))
    if not address or address[:7].lower() == "mailto:":
        return address, 0
    silent, stripped = strip_tracking(address)
    return (_checked(silent) if stripped else address), stripped


def is_page(url: str, base: str) -> bool:
    """Whether an address is that of the page it stands on.

    Args:
        url: An address without a fragment, absolute or relative.
        base: The absolute address of the page, or `""`.

    Returns:
        True also where they differ only in `http` and `https` or in a slash at the end.
    """
    if not base:
        return False
    try:
        joined = urljoin(base, url)
    except ValueError:
        return False
    return _bare(joined) == _bare(base.partition("#")[0])


def _bare(url: str) -> str:
    return url.partition("://")[2].rstrip("/")


def refused_link(url: str) -> str:
    """Return `REFUSED` and what can be shown of an address that is not opened, or `""`."""
    shown = other_scheme(url, _SHOWN)
    return REFUSED + shown if shown else ""


def other_scheme(url: str, most: int) -> str:
    """Return an address of a scheme that is not opened as what can be shown of it.

    Args:
        url: An address as somebody wrote it.
        most: Characters of it that are shown.

    Returns:
        So many characters of it, none of them a control character or a space; `""` for what names
        no scheme, and for http, https and mailto.
    """
    shown = _UNSEEN.sub("", clean_text(url[:_LONGEST]))[:most]
    scheme = _SCHEME.match(shown)
    if scheme is None or scheme[1].lower() in {"http", "https", "mailto"}:
        return ""
    return shown


def clean_link(url: str, base: str = "") -> str:
    """Return an address that can be shown and opened.

    Args:
        url: An address as somebody wrote it, absolute or relative.
        base: The absolute address that relative ones stand on, or `""`.

    Returns:
        An absolute http, https or mailto address without tracking parameters, or `""` for anything
        else (`javascript:`, `data:`, `file:`, a relative address without a base).
    """
    return counted_link(url, base)[0]
