"""By what two ways of writing a line are one."""

import re


def letters_of(text: str) -> str:
    """Return the letters and digits of a text, small, by which two ways of writing it are one.

    Args:
        text: Of any length.

    Returns:
        Without spaces and signs; `""` for a text of signs alone.
    """
    return "".join(re.findall(r"\w+", text.lower()))
