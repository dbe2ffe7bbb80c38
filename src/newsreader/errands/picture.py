"""The errand of a picture: out of the cache or from its server, decoded, and painted."""

from newsreader.clean.addresses.trackers import is_tracker
from newsreader.errands.kinds import PictureJob
from newsreader.errands.tools import Tools
from newsreader.errors import PictureError, TinyPictureError
from newsreader.fetch.request import FetchRequest
from newsreader.model.pictures import Shown
from newsreader.pictures.decode import MOST_BYTES
from newsreader.pictures.render import render

ACCEPT = "image/avif, image/webp, image/png, image/jpeg, image/gif, image/*;q=0.8"
"""The `Accept` header for a picture."""

LONGEST = 8.0
"""Seconds that its server may take for a picture: the others of that server wait meanwhile."""


async def picture(tools: Tools, job: PictureJob) -> Shown:
    """Give a picture as it is wanted.

    Raises:
        PictureError: It is one that is not shown; the message says why.
        FetchError: Its server does not give it.
    """
    wanted = job.wanted
    _look(wanted.url)
    cache = tools.shop.cache(job.folder, job.bound)
    async with tools.shop.alone(wanted.url):
        data = cache.find(wanted.url)
        if data is not None:
            try:
                return await tools.work(lambda: render(data, wanted))
            except TinyPictureError:
                raise  # that is what it was when it came
            except PictureError:
                cache.drop(wanted.url)  # perhaps it was damaged here; its server knows
        request = FetchRequest(
            wanted.url,
            accept=ACCEPT,
            found_on=wanted.found_on,
            total=LONGEST,
        )
        # Wherever its redirects lead: what only looks at an answer has asked already.
        fetched = await tools.fetcher.fetch(request, look=_look)
        body = fetched.body
        if len(body) > MOST_BYTES:
            raise PictureError("it is too large a file")
        try:
            shown = await tools.work(lambda: render(body, wanted))
        except TinyPictureError:
            cache.keep(wanted.url, body)  # so that nobody asks for it again
            raise
        cache.keep(wanted.url, body)
        return shown


def _look(url: str) -> None:
    """Refuse an address that is there to watch the reader.

    Raises:
        PictureError: It is one.
    """
    if is_tracker(url):
        raise PictureError("it is there to watch its reader")
