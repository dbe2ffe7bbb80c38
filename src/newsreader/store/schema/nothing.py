"""Migrations 16 and 17 change nothing.

They once set `hashsize` and `automerge` of the index to what migration 7 had set them to already.
Stores that went through them bear their numbers, so no other migration may.
"""

STATEMENTS: tuple[str, ...] = ()
