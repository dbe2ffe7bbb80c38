"""News without end, made up by rule: the same for the same seed, in words nobody has written."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from itertools import accumulate

COMMON = "the"
"""A word that is in every article."""
RARE = "zygomorphic"
"""A word that is in one article of `RARE_EVERY`."""
RARE_EVERY = 10_000
SECTIONS = ("World", "Science", "Sport", "Money", "Culture", "Weather", "Letters", "Harbour")
"""Tags that publishers give; every feed has articles with each of them."""

_FIGURE = (
    '<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" '
    'src="https://news.example/a.jpg" alt="A harbour at dawn"/><figcaption>The harbour at dawn. '
    "Photo: A. Person/AGENCY</figcaption></figure>"
)
_TRACKER = '<img src="https://count.example/pixel.gif" width="1" height="1" alt="">'
_SYLLABLES = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo")
_WORDS = 6000
_SENTENCES = 1500


@dataclass(frozen=True, slots=True)
class Story:
    """One article.

    Attributes:
        number: 0-based; what comes first is newest.
        title: Its headline.
        paragraphs: Its text.
        tags: Its publisher's labels.
        author: Who wrote it.
        published: Aware UTC.
    """

    number: int
    title: str
    paragraphs: tuple[str, ...]
    tags: tuple[str, ...]
    author: str
    published: datetime

    @property
    def html(self) -> str:
        """The text as a publisher's system would send it: paragraphs, links, a picture, a tracker.

        There is a tag for some seventy characters, as there is in the feeds of newspapers.
        """
        parts = [_FIGURE if len(self.paragraphs) > 1 else ""]
        for at, text in enumerate(self.paragraphs):
            link = f"https://news.example/{self.number}/{at}?utm_source=feed&amp;utm_medium=rss"
            words = escape(text).split(" ")
            words[1] = f'<a href="{link}" target="_blank" rel="noopener">{words[1]}</a>'
            for strong in range(4, len(words), 20):
                words[strong] = f"<em>{words[strong]}</em>"
            parts.append(f'<p class="has-text-align-left">{" ".join(words)}</p>')
        return "\n".join((*parts, _TRACKER))

    @property
    def text(self) -> str:
        """The text alone."""
        return "\n".join(self.paragraphs)


class Press:
    """Writes stories."""

    def __init__(self, seed: int = 1) -> None:
        """Make up a language, in which few words are common and most are rare.

        Args:
            seed: Chooses the language.
        """
        self._chance = random.Random(seed)
        words = [COMMON]
        while len(words) < _WORDS:
            words.append("".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(2, 4))))
        weights = list(accumulate(1 / rank for rank in range(1, _WORDS + 1)))
        self._sentences = []
        for _ in range(_SENTENCES):
            some = self._chance.choices(words, cum_weights=weights, k=self._chance.randint(8, 20))
            self._sentences.append(" ".join((*some, COMMON)).capitalize() + ".")

    def paragraph(self, length: int) -> str:
        """Return running text of at least so many characters."""
        text: list[str] = []
        size = 0
        while size < length:
            text.append(self._chance.choice(self._sentences))
            size += len(text[-1]) + 1
        return " ".join(text)

    def stories(self, count: int, *, size: int, now: datetime) -> Iterator[Story]:
        """Yield stories, the newest first, ten minutes apart.

        Args:
            count: How many.
            size: Characters of each one's text, roughly.
            now: When the first was published, aware UTC.
        """
        paragraphs = max(1, round(size / 400))
        for number in range(count):
            text = [self.paragraph(size // paragraphs - 70) for _ in range(paragraphs)]
            if number % RARE_EVERY == RARE_EVERY // 2 or number == count // 2:
                text[-1] += f" {RARE}."
            yield Story(
                number=number,
                title=self._chance.choice(self._sentences)[:70],
                paragraphs=tuple(text),
                tags=tuple(self._chance.sample(SECTIONS, 2)),
                author=f"A. Person {number % 40}",
                published=now - timedelta(minutes=10 * number),
            )


def rss(title: str, stories: list[Story]) -> bytes:
    """Return an RSS 2.0 feed with the whole text of each story."""
    items = "".join(_item(title, story) for story in stories)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>\n'
        f"<title>{escape(title)}</title><link>https://news.example/</link>"
        f"<description>Made up</description>\n{items}</channel></rss>\n"
    ).encode()


def _item(feed: str, story: Story) -> str:
    address = f"https://news.example/{escape(feed)}/{story.number}".replace(" ", "-")
    tags = "".join(f"<category>{escape(tag)}</category>" for tag in story.tags)
    return (
        f"<item><title>{escape(story.title)}</title><link>{address}</link>"
        f'<guid isPermaLink="true">{address}</guid>'
        f"<pubDate>{story.published:%a, %d %b %Y %H:%M:%S} +0000</pubDate>"
        f"<dc:creator>{escape(story.author)}</dc:creator>{tags}"
        f"<description>{escape(story.paragraphs[0][:160])}</description>"
        f"<content:encoded><![CDATA[{story.html}]]></content:encoded></item>\n"
    )
