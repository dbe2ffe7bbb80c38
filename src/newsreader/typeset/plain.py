"""A page as plain text, for pipes and mail."""

from newsreader.typeset.lines import Line, Page, Style


def to_plain(page: Page) -> str:
    r"""Return a page as text without styles.

    Args:
        page: Any page.

    Returns:
        Lines that each end with `"\\n"`, without spaces at their ends. Pictures are `[their
        description]`, and the address of the whole article stands there in full, unbroken.
    """
    lines = [text for line in page.lines if (text := _plain_line(line)) is not None]
    return "".join([f"{text}\n" for text in lines])


def _plain_line(line: Line) -> str | None:
    """One line as text, or None where it says nothing without colour."""
    styles = {run.style for run in line.runs}
    if Style.PICTURE_EDGE in styles:
        return None
    if Style.ADDRESS in styles:
        return next(run.href for run in line.runs if run.style is Style.ADDRESS)
    if Style.PICTURE in styles:
        inside = "".join([run.text for run in line.runs if run.style is Style.PICTURE])
        before = "".join([run.text for run in line.runs if run.style is not Style.PICTURE])
        return f"{before}[{inside.strip()}]"
    return line.text.rstrip()
