"""Which part of a page is the article's text; `flow` says who decides, in which order."""
