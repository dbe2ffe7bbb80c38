"""The body of an article out of its page: who decides, in which order."""

import re
from collections.abc import Sequence

from newsreader.extract.body_boilerplate import drop_boilerplate
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
    drop_boilerplate(choice, titles_of(page))
    media = find_media(choice, page.body)
    wanted = [run for run, chosen in zip(runs, choice.chosen, strict=True) if chosen]
    return Writer(wanted, media).write(page.body), ""


def titles_of(page: Page) -> list[str]:
    """Return the headline in the forms that a page has it, the site's name cut off too."""
    titles = [" ".join("".join(each.itertext()).split()) for each in page.body.iter("h1")]
    titles += [
        meta.get("content", "")
        for meta in page.root.iter("meta")
        if meta.get("property", meta.get("name", "")) in {"og:title", "twitter:title"}
    ]
    head = page.head.findtext("title") or ""
    titles += [head, *re.split(r"\s+[|–—-]\s+", head)[:1]]
    return titles
