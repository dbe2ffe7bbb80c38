"""The nearest known spelling of a word that is not known."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean '...'?` with the nearest known spelling, or `""`."""
    import difflib  # only a mistake needs it

    names = {name.lower().replace("-", "_"): name for name in known}
    folded = word.lower().replace("-", "_")
    # Who writes "star" means "toggle-star", however many letters are alike in "start".
    having = [name for name in names if folded in name.split("_")]
    found = having if len(having) == 1 else difflib.get_close_matches(folded, names, cutoff=0.6)
    return f"; did you mean '{names[found[0]]}'?" if found else ""
