"""Pictures that are there to watch the reader: known by address, or by their size.

The addresses are services that count openings of mails, feeds and pages. A host stands for all of
its subdomains; a rule with a path holds only there, since the host serves real pictures too.
"""

import re
from typing import Final
from urllib.parse import urlsplit

from newsreader.model.names import names
from newsreader.pattern import late

_HOSTS: Final = names("""
    2o7.net
    adnxs.com
    adsrvr.org
    amazon-adsystem.com
    an.yandex.ru
    analytics.twitter.com
    atdmt.com
    b.scorecardresearch.com
    bat.bing.com
    bluekai.com
    casalemedia.com
    chartbeat.com
    chartbeat.net
    clicky.com
    cloudflareinsights.com
    collector.githubapp.com
    counter.yadro.ru
    crwdcntrl.net
    da.feedsportal.com
    demdex.net
    doubleclick.net
    everesttech.net
    feeds.wordpress.com
    feedsportal.com
    freecounterstat.com
    goatcounter.com
    google-analytics.com
    googleadservices.com
    googlesyndication.com
    googletagmanager.com
    hotjar.com
    imrworldwide.com
    ivwbox.de
    krxd.net
    list-manage.com
    mailstat.us
    matomo.cloud
    mc.yandex.ru
    mixpanel.com
    moatads.com
    mookie1.com
    newrelic.com
    nr-data.net
    omtrdc.net
    outbrain.com
    parsely.com
    pheedo.com
    piwik.pro
    pixel.wp.com
    plausible.io
    px.ads.linkedin.com
    quantcount.com
    quantserve.com
    rubiconproject.com
    scorecardresearch.com
    segment.io
    sitemeter.com
    sonar.viously.com
    statcounter.com
    stats.wordpress.com
    stats.wp.com
    taboola.com
    top-fwz1.mail.ru
    tracking.feedpress.it
    tracking.feedpress.com
    vgwort.de
    visualwebsiteoptimizer.com
    webtrends.com
    webtrekk.net
    wt-eu02.net
    xiti.com
    zedo.com
    """)
_PATHS: Final = tuple(
    (host, late(path))
    for host, path in (
        ("feeds.feedburner.com", r"^/~(r|ff|a|rc|s)/"),
        ("feedburner.com", r"^/~(r|ff|a)/"),
        ("feedburner.google.com", r"^/~r/"),
        ("feedproxy.google.com", r"^/~(r|ff|a)/"),
        ("ad.turn.com", r"^/"),
        ("blogger.googleusercontent.com", r"^/tracker/"),
        ("facebook.com", r"^/tr/?$"),
        ("google.com", r"^/(ads/|pagead/)"),
        ("medium.com", r"^/_/stat"),
        ("reddit.com", r"^/(api/|static/)?pixel"),
        ("substack.com", r"^/(o|open|pixel)(/|$|\?)"),
        ("t.co", r"^/i/adsct"),
        ("twitter.com", r"^/i/jot"),
        ("wikipedia.org", r"^/wiki/Special:CentralAutoLogin/"),
        ("wikimedia.org", r"^/wiki/Special:CentralAutoLogin/"),
        ("wordpress.com", r"^/(b|g|c)\.gif$"),
        ("npr.org", r"^/include/images/tracking/"),
        ("rss.nytimes.com", r"^/c/"),
        ("theguardian.com", r"^/1x1"),
    )
)
_ANYWHERE: Final = late(
    r"/(?:mf|ss)\.gif$|/(?:tracking|track|trk|beacon|webbug|countpixel|counter|1x1|pixel|spacer"
    r"|blank|clear|transparent|tracking[-_]?pixel|open)\.(?:gif|png|php|aspx?)$"
    r"|/(?:piwik|matomo)\.php$|/__?utm\.gif$|/republication-tracker-tool|/wf/open$",
    re.IGNORECASE,
)


def host_of(url: str) -> str:
    """Return the host of an address in lower case, `""` where there is none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _in_domain(host: str, domain: str) -> bool:
    return host == domain or host.endswith("." + domain)


def is_tracking_host(url: str) -> bool:
    """Tell whether an address is on a host that does nothing but watch or advertise."""
    parts = host_of(url).split(".")
    return any(".".join(parts[start:]) in _HOSTS for start in range(len(parts)))


def is_tracker(url: str, width: int | None = None, height: int | None = None) -> bool:
    """Tell whether a picture is there to watch its reader.

    Args:
        url: Absolute address of the picture.
        width: Pixels as declared, or None.
        height: Pixels as declared, or None.

    Returns:
        True for a known tracker, and for a picture not more than one pixel wide or high.
    """
    if any(size is not None and size <= 1 for size in (width, height)):
        return True
    if is_tracking_host(url):
        return True
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    if _ANYWHERE.search(path):
        return True
    host = host_of(url)
    return any(_in_domain(host, domain) and rule.search(path) for domain, rule in _PATHS)
