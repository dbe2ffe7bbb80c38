"""Containers that are open while a tree is walked, and the blocks they close to.

In come blocks, spans and pictures, one after another; when a frame closes, out come the blocks that
it makes of them: lists and quotes (`containers`), figures, definition lists, tables. No frame knows
which element opened it: that is told in `walk/structure.py`. A new kind of block that holds others
gets its frame here.
"""
