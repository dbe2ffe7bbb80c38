"""From an article's enclosure and the settings to what is to be downloaded or played."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.config.settings import Settings
from newsreader.errors import UsageError
from newsreader.model.article import Article
from newsreader.model.download import Event, Missed
from newsreader.model.feed import Enclosure
from newsreader.model.wording import clock_words
from newsreader.paths import downloads_folder

if TYPE_CHECKING:  # a start is not to pay for it
    from newsreader.download.child import Downloads as Downloads  # noqa: PLC0414 - the terminal asks here
    from newsreader.download.orders import Order
    from newsreader.outside.playing import Player as Player  # noqa: PLC0414
    from newsreader.reader.door import Reader


def download_folder(settings: Settings) -> Path:
    """Return where files go: the folder of the config file or the platform's."""
    configured = settings.reader.download_to
    return Path(configured) if configured else downloads_folder()


def open_downloads(told: Callable[[Event], object], reader: "Reader") -> "Downloads":
    """Return downloads that tell of each event from another thread.

    Args:
        told: Takes the events.
        reader: Knows which hosts want to be left alone, and remembers those that ask for it.
    """
    from newsreader.download.child import Downloads

    return Downloads(
        told,
        waits=reader.recall_waits,
        heard=reader.remember_waits,
        data=reader.paths.data,
    )


def why_missed(missed: Missed, now: datetime, zone: tzinfo) -> str:
    """Say why a file did not come, and until when its server wants to be left alone.

    Args:
        missed: What was told of it.
        now: The present moment, aware UTC.
        zone: The reader's time zone.
    """
    if missed.until is None:
        return missed.error
    return f"{missed.error} until {clock_words(missed.until, now, zone)}"


def order_of(article: Article, enclosure: Enclosure, settings: Settings) -> "Order":
    """Return the order for a file of an article.

    Args:
        article: Whose it is: its feed's own host may ask for the feed's password.
        enclosure: The file, one of those that come with the article.
        settings: The settings in force.

    Raises:
        UsageError: It is at no address of the web.
    """
    from newsreader.download.orders import Order
    from newsreader.fetch.limits import Limits
    from newsreader.fetch.order import DownloadRequest

    feed = next((one for one in settings.feeds if one.url == article.feed_url), None)
    request = DownloadRequest(
        url=web_address(enclosure),
        feed=article.feed_url,
        headers=feed.headers if feed else (),
        username=feed.username if feed else "",
        password_command=feed.password_command if feed else (),
        limit=settings.reader.download_limit,
        page=enclosure.type.startswith("text/"),
    )
    title = enclosure.title or article.headline.title
    seconds = float(settings.reader.timeout)
    limits = Limits(
        connect=min(seconds, Limits().connect),
        read=seconds,
        local_hosts=settings.reader.local_hosts,
    )
    return Order(request, download_folder(settings), title, enclosure.type, limits)


def on_disk(article: Article, reader: "Reader") -> dict[str, bool]:
    """Return which files of an article are on the disk: their addresses, and whether wholly.

    Args:
        article: Whose they are.
        reader: Knows what has been downloaded, and where to.
    """
    from newsreader.download.naming import part_name
    from newsreader.export.addresses import outward

    folder = download_folder(reader.settings)
    found: dict[str, bool] = {}
    for one in article.enclosures:
        name = part_name(outward(one.url), one.title or article.headline.title)
        if reader.downloaded(one):
            found[one.url] = True
        elif (folder / name).is_file():
            found[one.url] = False
    return found


def play(
    enclosure: Enclosure,
    settings: Settings,
    *,
    ended: Callable[[str], object],
    path: Path | None = None,
) -> "Player":
    """Start the player with a file of an article.

    Args:
        enclosure: The file, one of those that come with the article.
        settings: The settings in force.
        ended: Called from another thread when the player ends by itself, with what went wrong in
            words or `""`.
        path: Where it is on the disk, absolute, or None to play it from its address.

    Raises:
        UsageError: It is at no address of the web.
        NewsreaderError: There is no player, or it cannot be started.
    """
    from newsreader.outside.playing import Player, player_command

    command, lasting = player_command(
        settings.reader.player, web_address(enclosure) if path is None else str(path)
    )
    return Player(command, ended=ended, lasting=lasting)


def web_address(enclosure: Enclosure) -> str:
    """Return the address of a file.

    Raises:
        UsageError: It is none of the web, so that no program may be given it.
    """
    from newsreader.export.addresses import outward

    url = outward(enclosure.url)
    if not url.lower().startswith(("http://", "https://")):
        raise UsageError("this file is not on the web")
    return url
