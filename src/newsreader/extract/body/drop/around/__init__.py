"""What stands around a text: above its first paragraph, below its last, beside it, twice.

In comes a choice of lines, with what is known of their page; out comes the choice without the
byline and the date (`start`, `head_lines`, `byline_rows`), the labels of its parts (`part_labels`),
what stands at its end (`foot`, `imprint`, `rights`, `last_lines`, `boxes_below`, `own_tags`,
`outer_labels`, `authors`), beside it (`frames`, `side_column`, `named_boxes`, `comments`, `skips`
and `skipped`, `facts`, `inner_author_cards`), states something of it in labels (`stated`), says
that a machine made it (`machines`), said by mistake (`stray`) or again (`repeated`); `edition`,
with `edition_abroad`, hands what it takes to its caller. A rule that goes by the place of a line
belongs here.
"""
