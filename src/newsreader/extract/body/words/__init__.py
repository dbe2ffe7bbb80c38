"""What pages say around every text, as tables of words in many languages.

In comes a string (a line's text, never an element), out comes whether it says such a thing; what
that means for the line is decided upstairs. A table of more than one subject is the subject's that
the line is about: what is pressed (`labels`), when (`dates`) and by whom (`signed`) it was written,
whose it is and where it is from (`rights`, `papers`), what leads on (`onward`), what its readers
are asked for (`wants`, `calls`, `letters`, `consent`), what a script was to put there (`scripts`).
A new word or language of a rule that is there goes into its table here; a new rule begins with its
table here and has its shape, its place and its limits in a room above.
"""
