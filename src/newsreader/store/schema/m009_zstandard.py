"""Migration 9: bodies are compressed by Zstandard from now on.

What is stored stays as it is, and both are read. The number alone changes, so that a program that
knows zlib only says that the store is newer than itself.
"""

STATEMENTS: tuple[str, ...] = ()
