"""Migration 16: the index gathers a whole transaction in memory before it writes.

By itself it writes whenever a megabyte has come together, several times in a transaction, and has
all the more to merge afterwards: a fifth of the work. How much comes in one transaction is bounded
by whoever writes it.
"""

STATEMENTS: tuple[str, ...] = ("INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)",)
