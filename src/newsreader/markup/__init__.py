"""Markup in the forms that programs leave it in, told for pages and for feeds alike.

In comes HTML, as a tree (`forms`, which has `formulas` and `listings` do the work) or as what an
element is called and says (`unseen`, `pressed`, `mathjax`). What the cleaner and the extractor must
both know of markup stands here, once: they have no door between them.
"""
