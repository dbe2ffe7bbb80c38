"""Migration 17: the index merges its parts by eights, and no more by fours.

Each transaction adds a part to the index. Parts of one size are merged once there are so many of
them, a little with each transaction that follows: by fours every word is written twice as often as
by eights, which was a fifth of the work, and a search is no quicker for it.
"""

STATEMENTS: tuple[str, ...] = ("INSERT INTO search (search, rank) VALUES ('automerge', 8)",)
