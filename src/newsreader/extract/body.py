"""The body of an article out of its page: who decides, in which order."""

from collections.abc import Sequence

from newsreader.extract.body_choose import choose, complete
from newsreader.extract.body_media import find_media
from newsreader.extract.body_pictures import wake
from newsreader.extract.body_runs import runs_of
from newsreader.extract.body_tree import Page
from newsreader.extract.body_write import Writer
from newsreader.extract.library import article_text


def body_of(
    page: Page,
    url: str,
    *,
    feed_html: str = "",
    content: Sequence[str] = (),
    remove: Sequence[str] = (),
) -> tuple[str, str]:
    """Return the article's body and what is wrong with it, in words or `""`."""
    witness = article_text(page.root, url)
    wake(page.body)
    runs = runs_of(page.body)
    choice = choose(runs, witness)
    complete(choice)
    media = find_media(choice, page.body)
    wanted = [run for run, chosen in zip(runs, choice.chosen, strict=True) if chosen]
    return Writer(wanted, media).write(page.body), ""
