"""What pages say around every text, as tables of words in many languages.

In comes a string (a line's text, never an element), out comes whether it says such a thing; what
that means for the line is decided upstairs. A new word or language of a rule that is there goes
into its table here (`abroad` has those of more languages that `phrases` joins to its own); a new
rule begins with its table here and has its shape, its place and its limits in a room above.
"""
