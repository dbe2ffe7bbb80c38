"""The kinds of errands there are. Another is one more line here and a handler of its own."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from newsreader.dataclass import dataclass
from newsreader.model.page import FullPage
from newsreader.model.pictures import Shown, Wanted

J = TypeVar("J")
"""What a kind is told."""
R = TypeVar("R")
"""What comes of it."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[J, R]):
    """One kind of errand.

    Attributes:
        name: What it is called between the processes.
        job: The type of what it is told: a dataclass.
        result: The type of what comes of it: a dataclass.
        handler: `"module:function"` in the child; loaded with the first errand of its kind. The
            function is `async`, takes the child's `Tools` and the job, and returns the result or
            raises a `NewsreaderError` whose message is shown.
        seconds: How long one errand may work, what it waits for not counted; then the child is
            killed, the errand fails and all others begin anew.
    """

    name: str
    job: type[J]
    result: type[R]
    handler: str
    seconds: float


@dataclass(frozen=True, slots=True)
class PictureJob:
    """A picture to fetch, decode and paint.

    Attributes:
        wanted: Which, how large, and how it is painted.
        folder: Where pictures are kept.
        bound: Bytes that all of them may have together.
    """

    wanted: Wanted
    folder: Path
    bound: int


@dataclass(frozen=True, slots=True)
class PageJob:
    """The page of an article to fetch, for its full text.

    Attributes:
        url: Its address.
        found_on: The feed's address as its reader subscribed to it: what vouches for the page.
        html: What the feed has of the article, hostile.
        title: The article's headline.
        language: BCP 47 tag that the feed declares, or `""`.
        content: CSS selectors of what is the article; see `Subscription.content`.
        remove: CSS selectors of what is not; see `Subscription.remove`.
        now: The present moment, aware UTC.
        insist: Whether its reader waits for it: see `FetchRequest.insist`.
        ahead: Whether nobody waits for it yet: see `FetchRequest.ahead`.
        familiar: Lines that most other pages of the site have; see `model.familiar`.
    """

    url: str
    found_on: str
    html: str
    title: str
    language: str
    content: tuple[str, ...]
    remove: tuple[str, ...]
    now: datetime
    insist: bool = False
    ahead: bool = False
    familiar: tuple[int, ...] = ()


PICTURE = Kind("picture", PictureJob, Shown, "newsreader.errands.picture:picture", 8.0)
"""A picture of an article."""

PAGE = Kind("page", PageJob, FullPage, "newsreader.errands.page:page", 20.0)
"""The full text of an article from its page."""

KINDS: Mapping[str, Kind[Any, Any]] = {kind.name: kind for kind in (PICTURE, PAGE)}
"""All kinds by their names."""
