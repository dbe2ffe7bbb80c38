"""Which part of a page is the article's text.

In come the tree of a page, what the feed has of the text, and the rules of the site; out comes a
`Body` as HTML, still hostile, with what is wrong with it. `flow` says who decides, `order` has
every step in its order and why it stands there: the page is mended (`mend`), read as lines
(`lines`), lines are chosen (`choose`) and taken out again (`drop`), pictures are found (`media`),
the result is judged (`verdict`) and written (`write`). These rooms do not see one another, only
what is below: `mend`, and on the ground `lines` and `words`.
"""
