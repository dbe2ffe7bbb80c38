"""Why a feed is asked when it is, in words for its page."""

from datetime import timedelta

from newsreader.fetch.words import time_words


def span_words(span: timedelta) -> str:
    """Say a span of time roughly, but not shorter than a minute: `35 minutes`, `4 hours`."""
    return time_words(max(60.0, 60.0 * round(span.total_seconds() / 60)))


def rate_words(rate: float) -> str:
    """Say a number of articles a day roughly: `about 2 articles a day`."""
    for often, unit in ((rate, "day"), (7 * rate, "week"), (30 * rate, "month")):
        if often >= 0.75:
            count = round(often)
            return f"about {count} article{'' if count == 1 else 's'} a {unit}"
    return "less than an article a month"


def failed_words(failures: int) -> str:
    """Say how many visits in a row have failed: `failed 3 times in a row`."""
    return "failed once" if failures == 1 else f"failed {failures} times in a row"
