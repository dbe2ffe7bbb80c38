# ruff: noqa: E501 -- pages are best read a line an element
"""Lists of links to other articles, of the site itself and of others."""

LINKS = '<ul><li><a href="/tents">The best tents for the bay</a></li><li><a href="https://herald.example/boats">The best boats for the bay</a></li></ul>'
OUTSIDE = '<ul><li><a href="https://tents.example/">The best tents for the bay</a></li><li><a href="https://boats.example/">The best boats for the bay</a></li></ul>'
