"""What leads on: links, cards, lists and boxes that announce other texts of a site, or its parts.

In comes a choice of lines, mostly with the address of the page, since a link home is a lead and one
to a source is not; out comes the choice without them. By the words of a label: `leads`, `rails`,
`elsewhere`, `end`; by shape, in whatever language: `teasers`, `shapes`, `listed`; lists into the
text itself or through its series: `contents`. A new rule goes beside those that look at the same
thing.
"""
