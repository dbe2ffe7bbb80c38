"""What becomes of an article that is shared, from the sheet or the command line."""

import json
import tempfile
from contextlib import suppress
from datetime import UTC, tzinfo
from enum import Enum
from pathlib import Path
from typing import Protocol

from newsreader.config.settings import Settings
from newsreader.errors import ExitCode, NewsreaderError, UsageError
from newsreader.export import facts
from newsreader.export.addresses import outward
from newsreader.export.record import Json, article_record
from newsreader.model.article import Article
from newsreader.model.document import Document
from newsreader.model.sharing import ShareCommand, placeholders
from newsreader.paths import documents_folder

WIDTH = 72
"""Cells of a line of plain text that is saved."""


class Form(Enum):
    """What an article can be written as; the value is the word of the command line."""

    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"
    JSON = "json"


_SUFFIXES = {Form.MARKDOWN: ".md", Form.HTML: ".html", Form.TEXT: ".txt", Form.JSON: ".json"}


def save_folder(configured: str) -> Path:
    """Return the folder that articles are saved into: the one configured or the platform's."""
    return Path(configured) if configured else documents_folder()


def shown_path(path: Path) -> str:
    """Return a path as a person writes it: `~` for the home directory."""
    with suppress(ValueError, RuntimeError):
        return str("~" / path.relative_to(Path.home()))
    return str(path)


class Sets(Protocol):
    """What sets articles: the part of the door that sharing stands on."""

    zone: tzinfo
    settings: Settings

    def document(self, article: Article) -> Document:
        """Return the body as blocks."""

    def plain(self, article: Article, width: int) -> str:
        """Set it as plain text."""

    def plain_body(self, article: Article) -> str:
        """Return the text of its body."""

    def html(self, article: Article) -> str:
        """Return its body as it came."""


class Sharing:
    """One article on its way out.

    Args:
        reader: Sets it.
        article: The article that is shared.
    """

    def __init__(self, reader: Sets, article: Article) -> None:
        self.article = article
        self._reader = reader
        self._zone = reader.zone
        self._document: Document | None = None

    def document(self) -> Document:
        """Return the body; it is made once."""
        if self._document is None:
            self._document = self._reader.document(self.article)
        return self._document

    def whole(self, form: Form) -> str:
        """Return the whole article in a form."""
        if form is Form.MARKDOWN:
            from newsreader.export.markdown import to_markdown

            return to_markdown(self.article, self.document(), self._zone)
        if form is Form.HTML:
            from newsreader.export.html import to_html

            return to_html(self.article, self.document(), self._zone)
        if form is Form.TEXT:
            return self._reader.plain(self.article, WIDTH)
        return json.dumps(self.record(), ensure_ascii=False, indent=2) + "\n"

    def record(self, selection: str = "") -> dict[str, Json]:
        """Return the article as JSON, as commands of the reader's are given it.

        Args:
            selection: What of it is selected.
        """
        return {
            **article_record(self.article),
            "text": self._reader.plain_body(self.article),
            "html": self._reader.html(self.article),
            "source": self.article.source.value,
            "markdown": self.whole(Form.MARKDOWN),
            "selection": selection,
        }

    def citation(self) -> str:
        """Return headline, byline, date and link as Markdown."""
        from newsreader.export.markdown import to_citation

        return to_citation(self.article, self._zone)

    def quotation(self, words: str) -> str:
        """Return words of the article as Markdown with their source."""
        from newsreader.export.markdown import to_quotation

        return to_quotation(self.article, words, self._zone)

    def mailto(self) -> str:
        """Return the address that begins a mail."""
        from newsreader.clean.words import to_text
        from newsreader.export.mail import to_mailto
        from newsreader.reader.whole_text import shown_text

        # The first words are as good without the parser, whose import is spared here.
        return to_mailto(self.article, to_text(shown_text(self.article)[0]), self._zone)

    def qr(self) -> tuple[str, ...]:
        """Return the link as the lines of a QR code, ink on paper.

        Raises:
            UsageError: There is no link, or none that a code can hold.
        """
        from newsreader.export.qr import to_qr

        url = self._link()
        try:
            return to_qr(url)
        except ValueError as error:
            raise UsageError("the link is too long for a QR code") from error

    def save(self, form: Form, folder: Path | None = None) -> Path:
        """Save the article as a file of its own and return its path.

        Args:
            form: What it is written as.
            folder: Where; the folder of the config file, else the platform's for documents.

        Raises:
            SaveError: It cannot be written.
        """
        from newsreader.outside.saving import safe_name, save

        folder = folder or save_folder(self._reader.settings.reader.save_to)
        name = safe_name(facts.title(self.article), _SUFFIXES[form])
        return save(folder, name, self.whole(form).encode("utf-8", "replace"))

    def command(self, name: str) -> ShareCommand:
        """Return the command of this name, or the one that begins so.

        Raises:
            UsageError: There is none.
        """
        commands = self._reader.settings.shares
        folded = name.casefold()
        for fits in (
            [one for one in commands if one.name == name],
            [one for one in commands if one.name.casefold() == folded],
            [one for one in commands if one.name.casefold().startswith(folded)],
        ):
            if len(fits) == 1:
                return fits[0]
        known = ", ".join(one.name for one in commands) or "none"
        raise UsageError(f"there is no [[share]] '{name}' in the config file; there are: {known}")

    def hand_over(self, share: ShareCommand, selection: str = "") -> str:
        """Run a command of the reader's with the article; blocks until it ends.

        Args:
            share: The command.
            selection: What of the article is selected.

        Returns:
            What it said on its standard error, its first line, or `""`.

        Raises:
            UsageError: The command wants a link and there is none.
            ShareError: It failed; the message says how.
        """
        from newsreader.outside.filling import fill
        from newsreader.outside.running import run

        wanted = placeholders(share.command)
        given = json.dumps(self.record(selection), ensure_ascii=False) + "\n"
        with tempfile.TemporaryDirectory(prefix="newsreader-") as folder:
            values = self._values(Path(folder), wanted)
            ran = run(
                fill(share.command, values),
                given=given.encode("utf-8", "replace"),
                seconds=share.timeout,
            )
        if ran.error:
            raise ShareError(ran.error)
        return ran.said

    def _values(self, folder: Path, wanted: tuple[str, ...]) -> dict[str, str]:
        headline = self.article.headline
        published = headline.published.astimezone(UTC)
        values = {
            "title": facts.title(self.article),
            "author": facts.names(self.article),
            "feed": headline.feed,
            "date": f"{published:%Y-%m-%dT%H:%M:%SZ}",
            "id": str(headline.id),
        }
        if "url" in wanted:
            values["url"] = self._link()
        for name, form in (("file", Form.MARKDOWN), ("html", Form.HTML)):
            if name in wanted:
                path = folder / f"article-{headline.id}{_SUFFIXES[form]}"
                path.write_bytes(self.whole(form).encode("utf-8", "replace"))
                values[name] = str(path)
        return values

    def _link(self) -> str:
        url = outward(self.article.headline.url)
        if not url:
            raise UsageError("this article has no link")
        return url


class ShareError(NewsreaderError):
    """A command of the reader's failed; the message says how."""

    exit_code = ExitCode.ALL_FAILED
