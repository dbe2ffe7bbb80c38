"""Why a feed is asked when it is, in words for its page."""

from datetime import timedelta

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def span_words(span: timedelta) -> str:
    """Say a span of time roughly: `35 min`, `4 h`, `3 days`."""
    minutes = max(1, round(span.total_seconds() / 60))
    if minutes < 90 and minutes != 60:
        return f"{minutes} min"
    if span < 1.5 * _DAY:
        return f"{_rough(span / _HOUR):g} h"
    return f"{_rough(span / _DAY):g} days"


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


def _rough(count: float) -> float:
    """Round to halves where that is worth telling."""
    return round(2 * count) / 2 if count < 10 else round(count)
