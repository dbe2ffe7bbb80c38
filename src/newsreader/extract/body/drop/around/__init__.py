"""What stands around a text: above its first paragraph, below its last, beside it, twice.

In comes a choice of lines, some rules with the names of its authors; out comes the choice without
the byline and the date (`start`), the foot (`foot`, `imprint`, `rights`, `tail`, `beyond`,
`authors`), what stands beside it (`frames`, `named`, `comments`, `skips`, `facts`), said by mistake
(`stray`) or again (`twice`); `edition` hands what it takes to its caller. A rule that goes by the
place of a line belongs here.
"""
