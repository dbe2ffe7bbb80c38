"""Which lines of a page are its article's: everything that adds lines to a `Choice`.

In come the lines of a page and what its witnesses have of the text; out comes a `Choice` of the
lines that they have (`witnessed`, by `match`), and what they missed is added: lines among chosen
ones (`complete`, but for asides that promote something, `asides`) and behind them in the element in
which they stand (`paragraphs`), in boxes beside theirs (`columns`), in rows and entries (`rows`,
`entries`), at the edges of the text (`edges`), and, once boilerplate is gone, what it would have
taken too (`answers`, `notes`, `signs`, `cards`, `summary`, `quoted`, `facts`). A rule that keeps or
brings back a line goes here; one that takes a line away, into `drop`.
"""
