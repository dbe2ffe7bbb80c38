"""Lines that are chosen and say nothing of the article: what a page says around every text."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body_boxes import drop_named
from newsreader.extract.body_choose import Choice, ancestors
from newsreader.extract.body_furniture import holds_comments
from newsreader.extract.body_runs import WORD, Run
from newsreader.extract.names import names

_OWN: Final = names("li td th dt dd pre h1 h2 h3 h4 h5 h6")
"""Elements in which short words are no label."""
_LONGEST_LABEL: Final = 12
"""Words of a line that may be a label."""
_LABEL: Final = re.compile(
    r"(?:\d{1,3}\s*(?:min(?:ute)?s?\.?)(?:\s*read)?(?:ing)?(?:\s+time)?"
    r"|(?:estimated\s+)?read(?:ing)?\s*time:?.{0,20}"
    r"|lesezeit:?.{0,20}|temps de lecture:?.{0,20}|tiempo de lectura:?.{0,20}"
    r"|(?:advertise?ment\W+)?(?:page|article|story|post|content) continues below"
    r"(?: (?:this )?ad(?:vertise?ment)?)?|advertise?ment|anzeige|publicité|publicidad"
    r"|sponsored(?: content)?|ad"
    r"|share(?: this)?(?: (?:article|story|post|page|on \w+))?:?|share (?:on|via) .{1,20}"
    r"|(?:diesen |den )?(?:artikel|beitrag) (?:teilen|merken|drucken|anhören|vorlesen|versenden)"
    r"|partager(?: (?:cet|l['’]) ?article)?|imprimer|compartir(?: (?:este )?artículo)?|imprimir"
    r"|condividi(?: (?:su|questo articolo).{0,20})?|compartilh(?:ar|e)|deel (?:dit )?artikel"
    r"|summari[sz]e (?:this )?(?:article|post|page|content)? ?with.{0,60}"
    r"|tweet|email|e-mail|print|copy link|link copied!?|save|bookmark|facebook|twitter|linkedin"
    r"|whatsapp|pinterest|reddit|telegram|follow us.{0,40}|skip (?:to|advertisement).{0,30}"
    r"|(?:click|tap) (?:here )?to (?:enlarge|zoom|share|tweet)|image|photo|gallery|toggle caption"
    r"|hide caption|enlarge(?: this image)?|table of contents|contents|in this article"
    r"|jump to (?:recipe|section).{0,20}|print recipe|pin recipe|back to top|listen(?: to this.*)?"
    r"|posted (?:on|in|by)\b.{0,60}|filed under\b.{0,80}|(?:article )?tags?:.{0,120}"
    r"|tagged\b.{0,120}"
    r"|\d+ comments?|no comments(?: yet)?|leave a (?:comment|reply)|comments?|reply"
    r"|previous(?: post| article)?|next(?: post| article)?|read more|learn more|see more|show more"
    r"|thank you! your submission has been received|oops! something went wrong while submitting"
    r" the form|your browser does not support the (?:audio|video) (?:element|tag)"
    r"|load more|view all|sign up|subscribe(?: now)?|log ?in|all rights reserved\.?"
    r")[\s.:!»›→]*",
    re.IGNORECASE,
)
_BYLINE: Final = re.compile(
    r"(?:(?:written |story |words |reviewed |edited |updated |fact.checked"
    r" |photographs? )?by:?(?:\s|$)"
    r"|von |par |por |di |last (?:updated|modified|reviewed)|updated|published|posted|date:"
    r"|author:|reviewed on|modified|stand:?\s+\d|aktualisiert:?\s|veröffentlicht:?\s"
    r"|publié le\s|mis à jour le\s|actualizado:?\s|publicado:?\s|aggiornato:?\s)",
    re.IGNORECASE,
)
_DATE: Final = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d{1,2}\.?\s+\w{3,10}\.?,?\s+\d{4}|\w{3,10}\.?\s+\d{1,2},?\s+\d{4})"
    r"(?:[\s,|•·-]*(?:at\s*)?\d{1,2}[:.]\d{2}.{0,12})?"
    r"(?:[\s,|•·/–-]+\d{1,3}[ -]?min(?:ute)?s?\.?(?: read)?)?",
    re.IGNORECASE,
)
_END: Final = re.compile(
    r"(?:related(?: (?:articles?|posts?|stories|content|reading|news|topics|resources|links))?"
    r"|(?:you (?:might|may) also (?:like|enjoy|be interested in).*)"
    r"|(?:read|up|what to read) next|read this next|"
    r"|more (?:from|on|like|in|stories|news|articles)\b.*"
    r"|recommended(?: (?:for you|reading|articles|stories|posts))?|recent (?:posts|articles|news)"
    r"|latest (?:posts|articles|news|stories)|popular (?:posts|articles)|most (?:read|popular)"
    r"|trending(?: now)?|about the authors?|about the writer|author bio|meet the author"
    r"|(?:join|subscribe to|sign up (?:for|to)|get) (?:our|the|my) .{0,30}newsletters?.*"
    r"|newsletter(?: sign.?up)?|stay (?:informed|up to date|in the loop|connected|updated|ahead).*"
    r"|share this(?: article| story| post| entry)?:?|leave a (?:comment|reply).*"
    r"|(?:\d+ )?(?:comments?|responses|thoughts on .*)|join the (?:conversation|discussion).*"
    r"|follow us(?: on.*)?|keep reading|further reading on .*|explore more.*|see also on .*"
    r"|das könnte (?:sie|dich) auch interessieren.*|mehr zum thema.*|lesen sie auch.*"
    r"|à lire aussi.*"
    r"|sur le même sujet.*|te puede interesar.*|noticias relacionadas.*|leia também.*|leggi anche.*"
    r"|читайте также.*|lees ook.*|läs också.*|les også.*|czytaj także.*)[\s.:!?»›→]*",
    re.IGNORECASE,
)
_POINTER: Final = re.compile(
    r"(?:read (?:more|also|next|on)|also read|see also|more on this(?: story)?|related"
    r"|lesen sie (?:auch|mehr)|lies auch|mehr (?:dazu|zum thema)|(?:à )?lire aussi"
    r"|lea (?:también|más)"
    r"|lee también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|läs också|les også)"
    r"\b(?:\s+(?:about|on|in|here|hier|ici|aquí))?",
    re.IGNORECASE,
)
_KICKER: Final = re.compile(
    r"(?:^|[\s_-])(?:kicker|eyebrow|overline|dachzeile|spitzmarke|surtitre|antetitulo)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SECTION: Final = re.compile(
    r"(?:^|[\s_-])(?:section(?:-?(?:name|label|title))?|rubrik|ressort|rubrique|category|channel)(?:$|\s)",
    re.IGNORECASE,
)
"""The name of what says the section above a headline, and may be much else further down."""
_LONGEST_SECTION: Final = 4
_LONGEST_NAME: Final = 600
_END_SHARE: Final = 0.3
"""The most of a text that may stand under a heading that ends it."""
_ALL_LINKED: Final = 0.9
_LISTS: Final = names("ul ol div p")
_START_RUNS: Final = 14
_PARAGRAPH: Final = 25
"""Words of a line that is more than a note."""


def drop_boilerplate(choice: Choice, titles: Sequence[str]) -> None:
    """Take lines out of a choice that every page of a site has around its text.

    Args:
        choice: The lines of the page.
        titles: The headline in the forms that the page has it, and the names of its authors.
    """
    _drop_comments(choice)
    drop_named(choice)
    _drop_labels(choice)
    _drop_boxes(choice)
    _drop_end(choice)
    _drop_pointers(choice)
    _drop_start(choice, titles)
    choice.recount()


def _chosen(choice: Choice) -> list[int]:
    return [index for index, chosen in enumerate(choice.chosen) if chosen]


def _drop_comments(choice: Choice) -> None:
    """Drop what readers wrote, where it is not most of the page: a forum's posts are its text."""
    chosen = _chosen(choice)
    known: dict[object, bool] = {}
    inside = []
    for index in chosen:
        for element in ancestors(choice.runs[index].block):
            if element.tag == "body":
                break
            if element not in known:
                known[element] = holds_comments(element)
            if known[element]:
                inside.append(index)
                break
    total = sum(len(choice.runs[index].words) for index in chosen)
    comments = sum(len(choice.runs[index].words) for index in inside)
    if 2 * comments < total:
        for index in inside:
            choice.chosen[index] = False


def _drop_labels(choice: Choice) -> None:
    for index in _chosen(choice):
        run = choice.runs[index]
        inside = run.block.tag in _OWN
        if _is_label(run) and not inside and _LABEL.fullmatch(run.text):
            choice.chosen[index] = False


def _is_label(run: Run) -> bool:
    return len(run.words) <= _LONGEST_LABEL and len(run.text) <= 160


def _drop_boxes(choice: Choice) -> None:
    """Drop "Related stories" within the text with the links under it, and nothing but links."""
    chosen = _chosen(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        if not choice.chosen[index] or not _ends(run):
            continue
        box, under = _home(run), run.block.getnext()
        if box is None or not _leads_away(choice, box, len(run.words)):
            box = under if under is not None and under.tag in _LISTS else None
            if box is None or not _leads_away(choice, box, 0):
                continue
        if 2 * choice.counts[box].words > total:
            continue  # the page is a list of links
        choice.chosen[index] = False
        for after in chosen[place + 1 :]:
            if box not in ancestors(choice.runs[after].block):
                break
            choice.chosen[after] = False


def _leads_away(choice: Choice, box: html.HtmlElement, labelled: int) -> bool:
    """Tell whether a box holds links and nothing else to speak of.

    Args:
        choice: The lines of the page.
        box: The element.
        labelled: How many of its words stand above the links.
    """
    count = choice.counts.get(box)
    if count is None:
        return False
    words = count.words - labelled
    return words > 0 and min(count.linked, words) >= _ALL_LINKED * words


def _drop_end(choice: Choice) -> None:
    """Drop what stands under "Related articles" and the like at the end of the text."""
    chosen = _chosen(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    after = 0
    for place in range(len(chosen) - 1, -1, -1):
        run = choice.runs[chosen[place]]
        after += len(run.words)
        if after > _END_SHARE * total:
            return
        if _ends(run):
            until = _resumes(choice, chosen, place)
            for index in chosen[place:until]:
                choice.chosen[index] = False
            del chosen[place:until]


def _drop_pointers(choice: Choice) -> None:
    """Drop paragraphs that are nothing but a link elsewhere: "Read also: Another story".

    Within the text only those whose label ends in a colon: others may be a sentence.
    """
    last = True
    for index in reversed(_chosen(choice)[1:]):
        run = choice.runs[index]
        label = _POINTER.match(run.text)
        if label is None or run.block.tag in _OWN or not run.linked:
            last = False
            continue
        if run.linked < len(run.words) - len(WORD.findall(label[0])):
            last = False
            continue
        if last or run.text[label.end() :].lstrip().startswith((":", "\uff1a")):
            choice.chosen[index] = False


def _resumes(choice: Choice, chosen: Sequence[int], place: int) -> int:
    """Return where the text goes on after a box within it that looks like its end.

    It does where a paragraph beside the last one before the box follows, and the box is no
    heading beside them.
    """
    runs = choice.runs
    home = next(
        (_home(runs[at]) for at in reversed(chosen[:place]) if _is_paragraph(runs[at])), None
    )
    if home is None or _home(runs[chosen[place]]) is home:
        return len(chosen)
    for after in range(place + 1, len(chosen)):
        run = runs[chosen[after]]
        if _home(run) is home and _is_paragraph(run):
            return after
    return len(chosen)


def _home(run: Run) -> html.HtmlElement | None:
    return run.block.getparent()


def _is_paragraph(run: Run) -> bool:
    return len(run.words) >= _PARAGRAPH and 2 * run.linked <= len(run.words)


def _ends(run: Run) -> bool:
    if len(run.words) > _LONGEST_LABEL or run.block.tag in {"li", "td", "th", "pre"}:
        return False
    return _END.fullmatch(run.text) is not None


def _drop_start(choice: Choice, titles: Sequence[str]) -> None:
    """Drop the kicker, the headline, the byline and the date before the first paragraph."""
    known = {_folded(title) for title in titles if title}
    for index in _chosen(choice)[:_START_RUNS]:
        run = choice.runs[index]
        if run.block.tag == "h1" or _folded(run.text) in known or _is_kicker(run):
            choice.chosen[index] = False
            continue
        if len(run.words) > 15:
            return
        inside = any(each.tag in {"ul", "ol", "table", "pre"} for each in ancestors(run.block))
        if not inside and (_BYLINE.match(run.text) or _DATE.fullmatch(run.text)):
            choice.chosen[index] = False


def _is_kicker(run: Run) -> bool:
    """Tell whether a line at the start says the section or the like, by its name."""
    called = run.block.get("class", "")[:_LONGEST_NAME]
    if _KICKER.search(called):
        return _is_label(run)
    if run.block.tag not in {"p", "div"} or run.text.endswith((".", "!", "?", ":")):
        return False
    return len(run.words) <= _LONGEST_SECTION and _SECTION.search(called) is not None


def _folded(text: str) -> str:
    return "".join(re.findall(r"\w+", text.lower()))
