"""A page made as its reader would see it, before any line of it is chosen.

In comes the tree of a page, out comes the same tree, changed in place: lazy pictures have their
address (`lazy`), pictures with their captions are figures (`figures`), the parts of cards are set
as they are seen (`cards`), what a button or a tab shows is shown (`folded`, `tabs`) and what is
hidden is gone (`hidden`), labels of pictures (`labels`) and what is but heard (`unseen`) are gone
too, posts begin with who wrote them (`posts`), addresses of mail, initials, breaks and paragraphs
are what they stand for. What a page does by a script, a style or a trick of its markup is mended
here, in a module a trick; what a line says is no matter of this room. `flow` calls them, each at
its time.
"""
