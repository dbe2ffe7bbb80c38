"""Markup in the forms that programs leave it in, told for pages and for feeds alike.

In comes HTML, as a tree (`forms`, which has `formulas` and `listings` do the work) or as what an
element is called and says: what is heard and not seen (`unseen`), what is pressed (`pressed`),
where lazy pictures are (`lazy`), what passes the page on (`sharing`), whose it is (`rights`), who
signs (`signatures`), which agencies sell pictures (`picture_agencies`), formulas of MathJax
(`mathjax`). What the cleaner and the extractor must both know stands here, once: they have no door
between them.
"""
