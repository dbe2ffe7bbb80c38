"""What pages say around every text, as tables of words in many languages.

In comes a string (a line's text, never an element), out comes whether it says such a thing; what
that means for the line is decided upstairs. A new language is a row in each of `tables` (`book`
says how one is written); what is told by its grammar stands in the regular expressions beside them.
A new rule begins with its table here and has its shape, its place and its limits in a room above.
"""
