"""Everything that takes lines out of a `Choice`: what a page says around every text.

In comes a choice of lines, with what is known of their page; out comes the same choice with less in
it. `body.order` says in which order, which is a part of what the rules mean; they stand in three
rooms that know nothing of one another: `onward` (what leads on into the site), `asks` (what wants
something of its reader) and `around` (what stands above, below and beside a text). A new rule goes
to the room of what it is about, and into the order; a table of words that it needs, into `words`.
"""
