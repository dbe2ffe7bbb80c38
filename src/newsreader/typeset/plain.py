"""A page as plain text, for pipes and mail."""

from newsreader.typeset.lines import Line, Page, Run, Style

_SILENT = frozenset({Style.PICTURE_EDGE, Style.HEADLINE_RULE})


def to_plain(page: Page) -> str:
    r"""Return a page as text without styles.

    Args:
        page: Any page.

    Returns:
        Lines that each end with `"\n"`, without spaces at their ends. Pictures are `[their
        description]`; the address of the whole article stands there in full, unbroken.
    """
    texts: list[str] = []
    open_box = False
    for line in page.lines:
        styles = {run.style for run in line.runs}
        if styles & _SILENT:
            if open_box:
                texts[-1] += "]"
            open_box = False
        elif Style.PICTURE in styles:
            if not any(run.text.strip() for run in line.runs if run.style is Style.PICTURE):
                continue  # room for the picture itself
            texts.append(_boxed(line, first=not open_box))
            open_box = True
        else:
            if open_box:  # that of a picture which does not come has no edge
                texts[-1] += "]"
            open_box = False
            texts.append("".join([_words(run) for run in line.runs]).rstrip())
    if open_box:
        texts[-1] += "]"
    return "".join([f"{text}\n" for text in texts])


def _words(run: Run) -> str:
    """What a run says when nothing can be clicked."""
    return run.href if run.style is Style.ADDRESS else run.text


def _boxed(line: Line, *, first: bool) -> str:
    """A line of the box of a picture: its bracket is opened on the first."""
    inside = "".join([run.text for run in line.runs if run.style is Style.PICTURE])
    before = "".join([run.text for run in line.runs if run.style is not Style.PICTURE])
    return f"{before}{'[' if first else ''}{inside.strip()}"
