"""A list of options that can be paged at any moment, also before it has a size."""

from collections.abc import Callable

from textual.widgets import OptionList


def when_sized(options: OptionList, act: Callable[[], object]) -> None:
    """Do what needs to know the lines of a list: now, or where it has no size, after its layout.

    Textual counts the lines of a list that has a size, and its paging looks the selected one up
    among them (`KeyError` in 8.2). A list has none from when it is filled or shown to the next
    layout, and keys come meanwhile; one that is still hidden after that is let be.

    Args:
        options: The list.
        act: What is to be done.
    """

    def if_sized() -> None:
        if options.scrollable_content_region:
            act()

    if options.scrollable_content_region:
        act()
    else:
        options.call_after_refresh(if_sized)


class PagedList(OptionList):
    """The list that all of ours are."""

    def action_page_up(self) -> None:
        """Move the highlight up one page."""
        when_sized(self, super().action_page_up)

    def action_page_down(self) -> None:
        """Move the highlight down one page."""
        when_sized(self, super().action_page_down)
