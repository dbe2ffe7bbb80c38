"""The body of an article out of its page: who decides, in which order."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from lxml import html

from newsreader.dataclass import dataclass, replace
from newsreader.extract.body.beginning import beginning_of
from newsreader.extract.body.choose.witnessed import choose, prose_of, trust_prose
from newsreader.extract.body.drop.around.edition import (
    ends_in_initials,
    ends_in_note,
    is_signed_off,
    take_edition,
)
from newsreader.extract.body.drop.around.rights import empty_last_lines
from newsreader.extract.body.drop.familiar import remembered
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.pairs import pairs_of
from newsreader.extract.body.lines.runs import Run, count_words, runs_of, text_of
from newsreader.extract.body.lines.steps import Step, Watch, take
from newsreader.extract.body.media.comics import comic_of
from newsreader.extract.body.media.find import (
    address_of,
    all_media,
    choose_captions,
    find_media,
    without_empty,
    without_familiar,
)
from newsreader.extract.body.mend.figures import set_figures
from newsreader.extract.body.mend.hidden import drop_hidden
from newsreader.extract.body.mend.lifted import lift_text
from newsreader.extract.body.order import MENDING, SETTING, STEPS
from newsreader.extract.body.rules import Rules, select
from newsreader.extract.body.rules import remove as remove_matches
from newsreader.extract.body.state import text_for_scripts
from newsreader.extract.body.verdict.complaint import (
    BARRED,
    NONE,
    PAYWALL,
    Found,
    complain,
)
from newsreader.extract.body.verdict.named import declares_article
from newsreader.extract.body.verdict.paying import is_whole
from newsreader.extract.body.verdict.stand_ins import stands_in
from newsreader.extract.body.witness import Told, as_html, told_by
from newsreader.extract.body.write import Writer
from newsreader.extract.letters import page_text
from newsreader.extract.library import article_text
from newsreader.extract.tree import Page, tree_of
from newsreader.model.familiar import keys_of

_ENOUGH: Final = 60
"""Words of an `articleBody` that are more than a summary."""
_SHORT: Final = 250
"""Words of a text whose sentences are looked at."""
_LONGEST_TITLE: Final = 400
_SIGNS: Final = re.compile(
    r"\s*[|｜_]+\s*|\s+[-–—·:：‹›]+\s+|--+|(?<=[\u3040-\u9fff])\s?[-–—：\s]\s?"
)
"""What may stand between a headline and the name of its site."""
_TITLES: Final = ("og:title", "twitter:title")
_DESCRIPTIONS: Final = ("description", "og:description", "og:title")
"""Names under which the head of a page says what that is about."""
_FEW: Final = 40
"""Words; a page with no more of a text may have a picture for its article."""


@dataclass(frozen=True, slots=True)
class Body:
    """The body of an article.

    Attributes:
        html: It as HTML, or `""`.
        words: How many it has.
        edition: What stood at its edge about where it was printed, or `""`.
        complaint: What is wrong with it, in words, or `""`.
        whole: Whether there are signs that it is all there, for sale or not.
        lines: All lines of its page, as `model.familiar.keys_of` gives them.
        begun: The free beginning of a text that is for sale, as HTML, or `""`.
    """

    html: str
    words: int = 0
    edition: str = ""
    complaint: str = ""
    whole: bool = False
    lines: tuple[int, ...] = ()
    begun: str = ""


def body_of(
    page: Page,
    url: str,
    *,
    feed_html: str,
    rules: Rules,
    data: bytes,
    title: str = "",
    authors: Sequence[str] = (),
    tags: Sequence[str] = (),
    kicker: str = "",
    familiar: Collection[int] = (),
    watch: Watch | None = None,
) -> Body:
    """Return an article's body and what is wrong with it.

    Args:
        page: Its page; changed in place.
        url: The address of the page.
        feed_html: What the feed has of the text.
        rules: What is known of the site.
        data: The bytes it came as.
        title: The headline as its page prints it, or `""`.
        authors: Who wrote the article, as far as its page says.
        tags: What the article is about, as far as its page says.
        kicker: The line above its headline, or `""`.
        familiar: Lines that most other pages of its site have.
        watch: What is told of each step, or None.
    """
    # The library makes the object of an element anew each time unless somebody holds it.
    held = list(page.root.iter())
    _mend(page.body, rules, watch)
    ruled = select(page.body, rules.content)
    for element in ruled or [page.body]:
        take((Step(drop_hidden),), element, watch)
    if ruled:
        set_figures(page.body)
        runs = _all_runs(ruled)
        chosen = [True] * len(runs)
        edition = take_edition(runs, chosen)
        wanted = [run for run, is_in in zip(runs, chosen, strict=True) if is_in]
        return Body(_written(page.body, wanted, all_media(ruled)), edition=edition)
    take((Step(empty_last_lines),), page.body, watch)
    told = told_by(page)
    runs = runs_of(page.body)
    titles = [title] if title else []
    known = Known(url, titles, authors, told.free, _said(feed_html), familiar, tags, kicker)
    body = _found(page, runs, told, known, watch)
    prose = _prose_of(body) if body.words <= _SHORT else []
    if body.words <= _SHORT and not prose:
        body = _kept_for_scripts(page, data) or body
        prose = _prose_of(body)
    complaint = complain(page, told, runs, Found(body.words, prose, body.whole), data=data)
    if complaint == NONE or (not complaint and body.words <= _FEW and not prose):
        markup, words = comic_of(page)
        if markup:
            return Body(markup, words, body.edition)
    held.clear()
    about = list(filter(None, [title, *_metas(page, _DESCRIPTIONS)])) or titles_of(page)
    return _judged(page, body, complaint or body.complaint, about)


def _kept_for_scripts(page: Page, data: bytes) -> Body | None:
    """Return the body that a page without a text holds for its scripts, or None."""
    kept = text_for_scripts(page_text(data), _metas(page, _DESCRIPTIONS))
    return Body(as_html(kept), count_words(_said(kept))) if kept else None


def _judged(page: Page, body: Body, complaint: str, about: Sequence[str]) -> Body:
    """Return a body with what is wrong with it: of a text for sale its beginning, if that is there.

    Args:
        page: Its page.
        body: What was chosen.
        complaint: What is wrong with it, or `""`.
        about: What its page says that it is about.
    """
    if complaint != PAYWALL:
        return replace(body, complaint=complaint)
    begun = beginning_of(body.html, about)
    complaint = PAYWALL if begun else BARRED
    return replace(body, complaint=complaint, begun=begun if declares_article(page) else "")


def _mend(body: html.HtmlElement, rules: Rules, watch: Watch | None) -> None:
    """Make a page as its reader would see it, before any line of it is read."""

    def remove_ruled(body: html.HtmlElement) -> None:
        remove_matches(body, rules.remove)

    lift = Step(lift_text, "a menu that a rule takes out may hold the text, where it never closed")
    take((lift, Step(remove_ruled), *MENDING), body, watch)


def _prose_of(body: Body) -> list[str]:
    """Return the sentences in a body, without labels and addresses."""
    return [run.text for run in runs_of(tree_of(body.html).body) if is_prose(run)]


def _found(page: Page, runs: Sequence[Run], told: Told, known: Known, watch: Watch | None) -> Body:
    """Return the body that the witnesses agree on."""
    said = _said(told.body)
    prose = prose_of(runs)
    size = sum(len(runs[index].words) for index in prose)
    text = article_text(page.root, known.url, prose=size)
    if take(SETTING, page.body, watch):
        runs = runs_of(page.body)
        prose = prose_of(runs)
    choice = choose(runs, text, [said, known.feed])
    trust_prose(choice, prose)
    choice.known = replace(known, titles=[*titles_of(page), *known.titles])
    choice.rows = pairs_of(choice)
    if watch is not None:
        watch(choose.__name__, choice)
    take(STEPS, choice, watch)
    edition = take_edition(runs, choice.chosen)
    choice.recount()
    wanted = _wanted(choice)
    words = sum(len(run.words) for run in wanted)
    if (told_words := count_words(said)) > max(_ENOUGH, 2 * words):  # only scripts would show it
        return Body(as_html(told.body), told_words, edition)
    found = find_media(choice, page.body, known.authors, known.url)
    media = without_familiar(found, known.familiar)
    choose_captions(choice, media)
    written = _written(page.body, _wanted(choice), without_empty(media))
    complaint = PAYWALL if choice.walled else stands_in(page, runs, wanted, known.url)
    ends = (end(choice.runs, choice.chosen) for end in (ends_in_note, ends_in_initials))
    signed_off = is_signed_off(edition) or any(ends)
    whole = told.for_sale and is_whole(choice, page, told, signed_off=signed_off)
    keys = keys_of([*map(address_of, found), *remembered(choice.runs)])
    return Body(written, words, edition, complaint, whole, keys)


def _said(markup: str) -> str:
    """Return the text of a witness's markup, which may be plain text too."""
    return "\n".join(run.text for run in runs_of(tree_of(as_html(markup)).body)) if markup else ""


def _wanted(choice: Choice) -> list[Run]:
    return [run for run, chosen in zip(choice.runs, choice.chosen, strict=True) if chosen]


def _all_runs(elements: Sequence[html.HtmlElement]) -> list[Run]:
    return [run for element in elements for run in runs_of(element)]


def _written(body: html.HtmlElement, runs: Sequence[Run], media: Sequence[html.HtmlElement]) -> str:
    return Writer(runs, media).write(body)


def titles_of(page: Page) -> list[str]:
    """Return the headline in the forms that a page has it, the site's name cut off too."""
    named = [each for each in page.body.iter("h2", "h3") if each.get("itemprop") == "headline"]
    heads = [*page.body.iter("h1"), *(named if len(named) == 1 else [])]
    titles = [text_of(each) for each in heads]
    titles += _metas(page, _TITLES)
    head = " ".join((page.root.findtext(".//title") or "").split())[:_LONGEST_TITLE]
    return [*titles, head, *(_parts_of_title(head) or [head])]


def _metas(page: Page, called: Collection[str]) -> list[str]:
    """Return what the head of a page says under some names, in its order."""
    metas = page.root.iter("meta")
    named = (meta for meta in metas if meta.get("property", meta.get("name", "")) in called)
    return [meta.get("content", "") for meta in named]


def _parts_of_title(head: str) -> list[str]:
    """Return what a `<title>` has before each of its signs, and behind it where that is longer."""
    parts = [head[: match.start()] for match in _SIGNS.finditer(head)]
    parts += [head[match.end() :] for match in _SIGNS.finditer(head) if 2 * match.end() < len(head)]
    return [part for part in parts if 2 * count_words(part) > count_words(head)]
