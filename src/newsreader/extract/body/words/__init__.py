"""What pages say around every text, as tables of words in many languages.

In comes a string (a line's text, never an element), out comes whether it says such a thing; what
that means for the line is decided upstairs. What is said in a few words stands in `tables`, a row
for each language (`book` says how one is written), and is asked as `abroad` puts it together; a new
language is a row in each. What is told by its grammar stands in regular expressions by the subject
that the line is about: what is pressed (`labels`), when (`dates`) and by whom (`signed`) it was
written, whose it is and where it is from (`rights`, `papers`), what leads on (`onward`), what its
readers are asked for (`wants`, `calls`, `letters`, `consent`, and `embeds` for what waits for
that), or bidden to take or follow (`invites`, the imperatives in `verbs`), what of a line is a
quotation (`speech`), what a script was to put there (`scripts`), how long a film is (`lengths`),
that a machine made the text (`machines`). A new rule begins with its table here and has its shape,
its place and its limits in a room above.
"""
