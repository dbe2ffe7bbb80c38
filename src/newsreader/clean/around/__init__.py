"""What of a body is none of it: it stands around it already, twice, or at its edges.

In come the blocks of a document and what is shown around it (headline, standfirst, picture,
byline); out come fewer blocks. What only repeats goes by `repeats` and `lead`, a byline or a bar to
share at an edge by `edges`, the frame of a letter by `mailing`. Here whole blocks are seen; what
one element does while the tree is walked belongs to `walk`.
"""
