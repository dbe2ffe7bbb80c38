"""A page made as its reader would see it, before any line of it is chosen.

In comes the tree of a page, out comes the same tree, changed in place: lazy pictures have their
address (`lazy`) and no labels (`labels`), what a button shows is shown (`folded`), what is hidden
(`hidden`) or but heard (`unseen`) is gone, addresses of mail, initials, breaks and paragraphs are
what they stand for. What a page does by a script, a style or a trick of its markup is mended here,
in a module a trick; what a line says is no matter of this room. `flow` calls them, each at its
time.
"""
