"""Whether an article is shown with the free beginning of a text that is for sale."""

from newsreader.model.article import Article
from newsreader.model.page import TextSource


def is_beginning(article: Article) -> bool:
    """Tell whether what is shown of an article is the beginning that its page gives everybody.

    The feed's text goes before that, where it has any.

    Args:
        article: With its page, where there is one.
    """
    page = article.page
    if article.source is not TextSource.FEED or page is None or not (page.error and page.html):
        return False
    from newsreader.clean.words import to_text  # hardly ever needed

    return not to_text(article.html).strip()
