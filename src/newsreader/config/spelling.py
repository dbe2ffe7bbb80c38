"""The nearest known spelling of a word that is not known."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean '...'?` with the nearest known spelling, or `""`."""
    import difflib  # only a mistake needs it

    names = {name.lower().replace("-", "_"): name for name in known}
    folded = word.lower().replace("-", "_")
    found = difflib.get_close_matches(folded, names, n=1, cutoff=0.6)
    return f"; did you mean '{names[found[0]]}'?" if found else ""
