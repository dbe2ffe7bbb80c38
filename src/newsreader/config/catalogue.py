"""Well-known public news feeds by region and subject, shipped with the program."""

import tomllib
from importlib.resources import files

from newsreader.dataclass import dataclass
from newsreader.model.feed import Subscription

WORLD = "World"
"""The region of a feed that looks at all of it."""


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed of the catalogue.

    Attributes:
        url: Its public address.
        title: What it is called.
        region: Where it looks at the world from (`"Europe"`), or `"World"`.
        subject: What it is about (`"news"`, `"technology"`), lower case.
        language: BCP 47 tag.
        site: Address of its site.
        description: One short sentence.
    """

    url: str
    title: str
    region: str
    subject: str
    language: str
    site: str
    description: str

    def subscription(self) -> Subscription:
        """What adding it writes to the config file: its subject and region become its tags."""
        tags = (self.subject,) if self.region == WORLD else (self.subject, self.region)
        return Subscription(url=self.url, title=self.title, tags=tags)


def catalogue() -> tuple[KnownFeed, ...]:
    """Return all known feeds, in the order of their regions, the most general ones first."""
    source = files("newsreader.config").joinpath("catalogue.toml").read_text(encoding="utf-8")
    return tuple(KnownFeed(**feed) for feed in tomllib.loads(source)["feeds"])
